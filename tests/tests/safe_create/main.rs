//! One `create`, one integration: over every single failure, and many seeded multiple ones.
//!
//! `tests/data/safe-create.md` is the table of the single ones.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod heron;

use std::fmt::Write;
use std::time::Duration;

use heron_data::crm::{FieldMapping, Integration, Object};
use heron_data::types::CrmIntegration;
use heron_data::{Error, Heron, Retry};
use heron_tests::workspace_file;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

use self::heron::{Effect, FaultyHeron, LONG, ListFault, PostFault, Reply, post_faults};

const OURS: &str = "https://ours.example";

fn client(server: &FaultyHeron) -> Heron {
    // The looks for what may have been created take 20 times the base: 0.6 s.
    let retry = Retry::new().backoff(Duration::from_millis(20), Duration::from_secs(1));
    let builder = Heron::builder("key_of_this_test").base_url(server.server.url()).retry(retry);
    builder.client(|client| client.attempt_timeout(LONG)).build().unwrap()
}

async fn create(heron: &Heron) -> Result<CrmIntegration, Error> {
    let object = Object::new("account", "Account").field(FieldMapping::from_attribute("Name", "company_name"));
    let integration = Integration::salesforce(OURS, [("token", "…")], "…").object(object);
    heron.crm().create(integration).await
}

/// What another program creates: like ours, or not.
fn other(instance_url: &str) -> Value {
    json!({ "provider": "salesforce", "instance_url": instance_url, "config": {} })
}

/// Runs one creation to its end, late effects included, and checks what must always hold.
async fn run(server: FaultyHeron) -> (usize, usize, &'static str) {
    let outcome = create(&client(&server)).await;
    let posts = server.posts();
    let had_late_effects = server.made(OURS) == 0 && posts > 0;
    if had_late_effects {
        tokio::time::sleep(LONG * 9).await;
    }
    let made = server.made(OURS);
    assert!(made <= 1, "{made} integrations from one create, in {posts} requests: {outcome:?}");
    let word = match &outcome {
        Ok(created) => {
            assert_eq!(
                (created.instance_url.as_deref(), made),
                (Some(OURS), 1),
                "what is returned is what was created"
            );
            "ok"
        }
        Err(error) if error.is_ambiguous() => {
            let ids: Vec<String> = server
                .state
                .lock()
                .unwrap()
                .integrations
                .iter()
                .map(|made| made["heron_id"].as_str().unwrap().to_owned())
                .collect();
            assert!(error.candidates().iter().all(|id| ids.contains(id) && id != "crm_1"), "{error:?}");
            "cannot tell"
        }
        Err(error) => {
            assert_eq!(made, 0, "an error that is not ambiguous created nothing: {error:?}");
            "error"
        }
    };
    (posts, made, word)
}

fn name(fault: PostFault) -> String {
    let answer = match fault.answer {
        Reply::Status(status) => status.to_string(),
        Reply::Good => "good".to_owned(),
        Reply::Reset => "reset".to_owned(),
        Reply::Close => "closed".to_owned(),
        Reply::Stall => "no answer".to_owned(),
        Reply::Half => "201, cut within the body".to_owned(),
        Reply::Torn => "201, JSON breaks off".to_owned(),
        Reply::Empty => "201, empty".to_owned(),
    };
    let effect = match fault.effect {
        Effect::Never => "not created",
        Effect::Before => "created",
        Effect::Soon => "created a little later",
        Effect::Late => "created much later",
    };
    format!("{answer}; {effect}")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_single_failure_gives_what_the_table_says() {
    let header = [
        "the request that creates",
        "lists work",
        "a list fails once",
        "no list any more",
        "stale list",
        "another like none",
        "another like ours",
    ];
    let rows: Vec<_> = post_faults()
        .into_iter()
        .map(|fault| {
            tokio::spawn(async move {
                let start = |lists: &[ListFault]| FaultyHeron::start(&[fault], lists);
                let servers = [
                    start(&[]),
                    start(&[ListFault::None, ListFault::Status(503)]),
                    start(&[]).then_lists(ListFault::Status(503)),
                    start(&[ListFault::None, ListFault::Stale]),
                    start(&[]).with_another(other("https://another.example")),
                ];
                let mut cells = vec![name(fault)];
                let cell = |(posts, made, word)| format!("{posts} sent, {made} made: {word}");
                for server in servers {
                    cells.push(cell(run(server).await));
                }
                cells
            })
        })
        .collect();
    let mut table = vec![header.map(str::to_owned).to_vec()];
    for row in rows {
        table.push(row.await.unwrap());
    }
    let cells = table.iter().skip(1).flat_map(|row| &row[1..]);
    let (cannot_tell, all) = (cells.clone().filter(|cell| cell.ends_with("cannot tell")).count(), cells.count());
    let widths: Vec<_> =
        (0..6).map(|column| table.iter().map(|row| row[column].chars().count()).max().unwrap()).collect();
    let mut actual = String::new();
    for (index, row) in table.iter().enumerate() {
        let row: Vec<_> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        writeln!(actual, "| {} |", row.join(" | ")).unwrap();
        if index == 0 {
            writeln!(actual, "| {} |", widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>().join(" | "))
                .unwrap();
        }
    }
    writeln!(actual, "\n\"Cannot tell\" in {cannot_tell} of {all}.").unwrap();
    let specification = workspace_file("tests/data/safe-create.md");
    let expected = specification.find("\n| ").map_or("", |start| &specification[start + 1..]);
    assert!(actual == expected, "tests/data/safe-create.md says otherwise. This is what came out:\n\n{actual}");
}

fn list_fault() -> impl Strategy<Value = ListFault> {
    prop_oneof![
        8 => Just(ListFault::None),
        1 => Just(ListFault::Reset),
        1 => Just(ListFault::Stall),
        1 => Just(ListFault::Torn),
        1 => Just(ListFault::Stale),
        2 => prop::sample::select(vec![429, 500, 502, 503]).prop_map(ListFault::Status),
    ]
}

fn several_failures() -> impl Strategy<Value = (Vec<PostFault>, Vec<ListFault>, bool)> {
    let posts = prop::collection::vec(prop::sample::select(post_faults()), 1..4);
    (posts, prop::collection::vec(list_fault(), 0..12), prop::bool::weighted(0.15))
}

/// The same cases each time: 600 of them, with up to three failures of the creation and twelve of the list.
#[tokio::test(flavor = "multi_thread")]
async fn many_failures_at_once_never_make_two_integrations_of_one() {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let mut running = Vec::new();
    for _ in 0..600 {
        let (posts, lists, is_another_at_work) = several_failures().new_tree(&mut runner).unwrap().current();
        running.push(tokio::spawn(async move {
            let server = FaultyHeron::start(&posts, &lists);
            let server =
                if is_another_at_work { server.with_another(other("https://another.example")) } else { server };
            run(server).await.2
        }));
    }
    let mut counts = std::collections::BTreeMap::from([("ok", 0), ("error", 0), ("cannot tell", 0)]);
    for run in running {
        *counts.get_mut(run.await.unwrap()).unwrap() += 1;
    }
    println!("of 600 creations with several failures each: {counts:?}");
    assert!(counts["ok"] > 60 && counts["error"] > 60, "{counts:?}");
}

/// Found, although it did what was asked: the server's defaults are in it, and the credentials are not.
#[tokio::test]
async fn what_was_created_is_returned_with_the_attempts_it_took() {
    let server = FaultyHeron::start(&[PostFault { effect: Effect::Before, answer: Reply::Reset }], &[]);
    let heron = client(&server);
    let integration = Integration::salesforce(OURS, [("token", "…")], "…");
    let response = heron.crm().create(integration).with_response().await.unwrap();
    assert_eq!((response.value.heron_id.as_str(), response.attempts, server.posts()), ("crm_2", 1, 1));
    assert_eq!(response.value.config.unwrap().child_file_filtering_enabled, Some(true));
}

#[tokio::test]
async fn without_a_list_nothing_is_sent() {
    let lists = [ListFault::Status(500); 3];
    let server = FaultyHeron::start(&[], &lists);
    let error = create(&client(&server)).await.unwrap_err();
    assert_eq!((error.operation(), server.posts()), (Some("crm_integrations_list"), 0));
    assert!(!error.is_ambiguous());
}

#[tokio::test]
async fn candidates_are_named_when_others_were_at_work() {
    let fault = PostFault { effect: Effect::Before, answer: Reply::Status(500) };
    let server = FaultyHeron::start(&[fault], &[]).with_another(other("https://another.example"));
    let error = create(&client(&server)).await.unwrap_err();
    assert_eq!(error.candidates(), ["crm_2", "crm_3"]);
    assert_eq!(
        error.to_string(),
        "crm_integrations_create: 500 Internal Server Error; more than one was created meanwhile: look at crm_2, crm_3 \
         before you send it again"
    );
}

/// They wait for each other: each would take the other's integration for its own.
#[tokio::test]
async fn creations_of_one_client_and_its_clones_do_not_confuse_each_other() {
    let fault = PostFault { effect: Effect::Before, answer: Reply::Reset };
    let server = FaultyHeron::start(&[fault; 5], &[]);
    let heron = client(&server);
    let tasks: Vec<_> = (0..5)
        .map(|_| {
            let heron = heron.clone();
            tokio::spawn(async move { create(&heron).await.unwrap().heron_id })
        })
        .collect();
    let mut ids = Vec::new();
    for task in tasks {
        ids.push(task.await.unwrap());
    }
    ids.sort();
    assert_eq!(ids, ["crm_2", "crm_3", "crm_4", "crm_5", "crm_6"]);
    assert_eq!((server.posts(), server.made(OURS)), (5, 5));
}
