//! The preview of `heron-data` and the CRM org of the sandbox, which share no code, come to the same in every world.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use heron_data::Heron;
use heron_data::crm::preview::{FieldOutcome, FieldPreview, Foreseen, RecordPreview, ValueSource, switches};
use heron_data::crm::{Attributes, preview};
use heron_data::types::{CrmConfig, CrmIntegrationCreate, EndUserCreate};
use heron_sandbox::worlds::Worlds;
use heron_sandbox::{Sandbox, World, Write, WriteResult};
use heron_tests::{configurations, workspace_file};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};
use serde_json::{Value, json};

#[path = "org_agrees/random.rs"]
mod random;

/// What was compared.
#[derive(Debug, Default)]
struct Tally {
    /// Fields that came out as foreseen.
    agreed: usize,
    /// Fields of which the preview says that it cannot foresee them.
    not_foreseen: usize,
    /// Records that the sync did not get to, because another one failed.
    not_reached: usize,
    /// Configurations that both refuse.
    refused: usize,
    differences: Vec<String>,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.agreed += other.agreed;
        self.not_foreseen += other.not_foreseen;
        self.not_reached += other.not_reached;
        self.refused += other.refused;
        self.differences.extend(other.differences);
    }

    fn check(&self, what: &str) {
        println!(
            "{what}: {} fields agree, {} are not foreseen, {} records were not reached, {} configurations were refused",
            self.agreed, self.not_foreseen, self.not_reached, self.refused
        );
        let shown: Vec<&String> = self.differences.iter().take(20).collect();
        assert!(shown.is_empty(), "{what}: {} differences: {shown:#?}", self.differences.len());
    }
}

/// Company attributes by their label.
type Known = BTreeMap<String, Value>;

/// Compares what is foreseen with what is done, in one world, for end users with these attributes.
async fn compare(
    name: &str,
    integration: &CrmIntegrationCreate,
    world: &World,
    end_users: &[(Known, Vec<RecordPreview>)],
) -> Tally {
    let mut tally = Tally::default();
    let mut integration = integration.clone();
    (integration.is_enabled, integration.is_live) = (Some(true), Some(true));
    let sandbox = Sandbox::builder().world(world.clone()).sync_delay(Duration::ZERO).start().await.unwrap();
    let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
    let answers: Answers = world.answers().into_iter().collect();
    let differs = |what: String| format!("{name}, in the world `{world}`: {what}");

    let created = heron.crm().create(integration).await;
    let refusing = end_users.iter().flat_map(|(_, foreseen)| foreseen).flat_map(|record| &record.fields);
    let refusing: BTreeSet<&str> = refusing
        .filter(|field| outcome(field, &answers).is_some_and(|outcome| outcome.result == Foreseen::Refused))
        .map(|field| field.pointer.as_str())
        .collect();
    if let Err(error) = created {
        assert!(error.is_validation(), "{error}");
        // What a configuration says beside its fields is not the preview's to judge.
        let places: Vec<String> = error.validation_errors().iter().map(|one| one.pointer.to_string()).collect();
        let fields: Vec<&String> = places.iter().filter(|place| place.contains("/field_mappings/")).collect();
        if refusing.is_empty() && !fields.is_empty() {
            tally.differences.push(differs(format!("refused for {fields:?}, which was not foreseen")));
        }
        tally.refused += 1;
        return tally;
    }
    if !refusing.is_empty() {
        tally.differences.push(differs(format!("{refusing:?} is foreseen to be refused, and was not")));
        return tally;
    }

    for (number, (known, foreseen)) in end_users.iter().enumerate() {
        let end_user =
            heron.end_users().create(EndUserCreate::new(format!("end user {number}"))).await.unwrap().heron_id;
        sandbox.company_attributes(&end_user).clear();
        for (label, value) in known {
            sandbox.company_attributes(&end_user).set(label, value.clone());
        }
        sandbox.crm().add_bank_account(&end_user, Known::new());
        let triggered = heron.end_users().sync(&end_user).await.unwrap();
        assert_eq!(triggered.crm_sync_triggered, Some(true));
        let writes = sandbox.crm().writes_of(&end_user);
        for record in foreseen.iter().filter(|record| record.key.is_some()) {
            let write = writes.iter().find(|write| write.pointer == record.pointer);
            match write {
                Some(write) => judge(record, write, &writes, &answers, &mut tally, &|what| {
                    differs(format!("{}: {what}; of {known:?}", record.pointer))
                }),
                None => tally.differences.push(differs(format!("{} was not even attempted", record.pointer))),
            }
        }
    }
    tally
}

fn foreseen(config: &CrmConfig, end_users: Vec<Known>) -> Vec<(Known, Vec<RecordPreview>)> {
    let foreseen = |known: &Known| preview(config, &known.clone().into_iter().collect::<Attributes>());
    end_users.into_iter().map(|known| (known.clone(), foreseen(&known))).collect()
}

/// A world, as its answers by the names of the switches.
type Answers = BTreeMap<&'static str, &'static str>;

/// What is foreseen of a field in this world.
fn outcome<'a>(field: &'a FieldPreview, answers: &Answers) -> Option<&'a FieldOutcome> {
    let offered = |name: &str| -> BTreeSet<&str> {
        let when = field.outcomes.iter().flat_map(|outcome| &outcome.when);
        when.filter(|when| when.assumption == name).flat_map(|when| when.values.iter().copied()).collect()
    };
    let holds = |outcome: &&FieldOutcome| {
        outcome.when.iter().all(|when| {
            let mut answer = answers[when.assumption];
            // A source that the mapping does not have cannot win: then it is the first one that it has.
            if when.assumption == "source_precedence" && !offered(when.assumption).contains(answer) {
                let listed = ["attribute", "static-value", "static-value-key", "object-id"];
                answer = listed.into_iter().find(|source| offered(when.assumption).contains(source)).unwrap();
            }
            when.values.contains(&answer)
        })
    };
    let mut held = field.outcomes.iter().filter(holds);
    let (first, second) = (held.next(), held.next());
    assert!(second.is_none(), "{} has several outcomes in one world", field.pointer);
    first
}

fn judge(
    record: &RecordPreview,
    write: &Write,
    writes: &[Write],
    world: &Answers,
    tally: &mut Tally,
    differs: &dyn Fn(String) -> String,
) {
    let mut last: BTreeMap<&str, &FieldPreview> = BTreeMap::new();
    for field in &record.fields {
        // Of two that fill one field of the CRM, the later one is what is left, unless it leaves the field out.
        let kept =
            write.result == WriteResult::Updated && field.only_on_create && last.contains_key(&*field.field_name);
        if !kept {
            last.insert(&field.field_name, field);
        }
    }
    let twice: BTreeSet<&str> = record
        .fields
        .iter()
        .map(|field| field.field_name.as_str())
        .filter(|name| record.fields.iter().filter(|other| other.field_name == *name).count() > 1)
        .collect();
    let outcomes = |field: &FieldPreview| outcome(field, world).map(|outcome| outcome.result.clone());
    let foreseen: Vec<Option<Foreseen>> = record.fields.iter().map(outcomes).collect();
    let failing = foreseen.contains(&Some(Foreseen::ObjectFails));
    let unforeseen = foreseen.iter().filter(|one| matches!(one, Some(Foreseen::Unforeseen { .. }))).count();
    match write.result {
        WriteResult::Skipped => tally.not_reached += 1,
        WriteResult::Failed => {
            let why = write.error.clone().unwrap_or_default();
            if why.starts_with("It needs the id of ") {
                tally.not_reached += 1;
            } else if failing {
                tally.agreed += 1;
            } else if unforeseen > 0 {
                tally.not_foreseen += unforeseen;
            } else {
                tally.differences.push(differs(format!("failed, which was not foreseen: {why}")));
            }
        }
        _ if failing => tally.differences.push(differs("is foreseen to fail, and was written".to_owned())),
        _ => {
            for (name, field) in last {
                let Some(outcome) = outcome(field, world) else {
                    tally.differences.push(differs(format!("{name} has no outcome in this world")));
                    continue;
                };
                let given = write.values.get(name);
                let agrees = match &outcome.result {
                    Foreseen::Unforeseen { .. } => {
                        tally.not_foreseen += 1;
                        continue;
                    }
                    _ if write.result == WriteResult::Updated && field.only_on_create => given.is_none(),
                    Foreseen::Value(value) => given == Some(value),
                    Foreseen::IdOf(object) => {
                        let id = writes.iter().rev().find(|other| other.object == *object && other.record_id.is_some());
                        given.is_some()
                            && given == id.and_then(|other| other.record_id.as_deref()).map(Value::from).as_ref()
                    }
                    Foreseen::DateOfSync => {
                        given.and_then(Value::as_str).is_some_and(|date| date.len() == 10 && date.starts_with("20"))
                    }
                    Foreseen::LeftOut => given.is_none() || twice.contains(name),
                    Foreseen::ObjectFails | Foreseen::Refused => false,
                    other => panic!("{other:?} is new"),
                };
                if agrees {
                    tally.agreed += 1;
                } else {
                    let source = !matches!(outcome.source, ValueSource::Nothing);
                    tally.differences.push(differs(format!(
                        "{name} is foreseen as {}{}, and was given {given:?}",
                        outcome.result,
                        if source { format!("{}", outcome.source) } else { String::new() }
                    )));
                }
            }
        }
    }
}

/// The names of the switches that a preview may ask.
fn asked() -> Vec<&'static str> {
    switches().iter().map(|switch| switch.name).collect()
}

/// The default world, every other answer alone, and a choice in which all pairs come together; with each, whether a
/// preview knows of it.
fn worlds() -> Vec<(World, bool)> {
    let mut worlds = vec![(World::default(), true)];
    for switch in World::switches() {
        let known = asked().contains(&switch.name);
        let others = switch.values.iter().skip(1);
        worlds.extend(others.map(|value| (World::default().with(switch.name, value).unwrap(), known)));
    }
    worlds.extend(Worlds::of(&asked()).unwrap().seed(5).limit(24).list().into_iter().map(|world| (world, true)));
    worlds
}

fn labels(config: &CrmConfig) -> BTreeSet<String> {
    let tree = serde_json::to_value(config).unwrap();
    let mut labels = BTreeSet::new();
    let mut left = vec![&tree];
    while let Some(node) = left.pop() {
        match node {
            Value::Object(members) => {
                labels.extend(members.get("heron_company_attribute_label").and_then(Value::as_str).map(str::to_owned));
                left.extend(members.values());
            }
            Value::Array(items) => left.extend(items),
            _ => {}
        }
    }
    labels
}

/// The keys of all value mappings, which are values that can be translated.
fn table_keys(config: &CrmConfig) -> Vec<String> {
    let tables = config.value_mappings.iter().flatten();
    tables.flat_map(|table| table.mapping.keys().cloned().collect::<Vec<_>>()).collect()
}

/// End users that have everything, nothing, and odd values.
fn end_users(config: &CrmConfig) -> Vec<Known> {
    let labels = labels(config);
    let keys = table_keys(config);
    let all = |value: &dyn Fn(usize) -> Value| -> Known {
        labels.iter().enumerate().map(|(index, label)| (label.clone(), value(index))).collect()
    };
    let odd = [
        json!("Acme Foods, LLC"),
        json!(""),
        json!(null),
        json!("ü 漢字 ß É-1"),
        json!("x".repeat(400)),
        json!("(555) 010-0199"),
        json!("<b>no</b> 007 "),
        json!(12),
        json!(1.5),
        json!(true),
    ];
    vec![
        all(&|index| json!(format!("Value {index}, LLC"))),
        all(&|index| keys.get(index % keys.len().max(1)).map_or_else(|| json!("CA"), |key| json!(key))),
        all(&|index| keys.get(index % keys.len().max(1)).map_or_else(|| json!("ca"), |key| json!(key.to_lowercase()))),
        all(&|_| json!("")),
        all(&|_| json!(null)),
        Known::new(),
        all(&|index| json!(format!("{}-é{index}", "long ".repeat(60)))),
        all(&|_| json!("ü 漢字 ß É-1")),
        all(&|_| json!("of no table")),
        all(&|index| odd[index % odd.len()].clone()),
        all(&|index| odd[(index * 7 + 3) % odd.len()].clone()),
        all(&|index| json!(index)),
    ]
}

/// The part of the fields that may be beyond foresight.
fn mostly_foreseen(tally: &Tally) {
    assert!(
        tally.not_foreseen * 10 < tally.agreed,
        "{} of {} fields are not foreseen",
        tally.not_foreseen,
        tally.agreed
    );
}

fn documented() -> CrmIntegrationCreate {
    serde_json::from_str(&workspace_file("openapi/fixtures/create-crm-integration.request.json")).unwrap()
}

#[tokio::test]
async fn preview_and_org_agree_on_every_fixture_configuration_in_every_world() {
    let mut all = Tally::default();
    let mut fixtures = configurations::all();
    fixtures.push(("documentation page", documented()));
    for (name, integration) in fixtures {
        let mut known = end_users(&integration.config);
        let mut worlds = worlds();
        if labels(&integration.config).len() > 200 {
            // The largest one is for its size, not for its variety.
            worlds.truncate(2);
            known.truncate(2);
        }
        let end_users = foreseen(&integration.config, known);
        let mut tally = Tally::default();
        for (world, known) in worlds {
            // What a preview does not ask about must not change what it says: a few end users show that.
            let some = if known { end_users.len() } else { 2 };
            tally.add(compare(name, &integration, &world, &end_users[..some.min(end_users.len())]).await);
        }
        tally.check(name);
        all.add(tally);
    }
    all.check("all fixtures");
    assert!(all.agreed > 50_000);
    mostly_foreseen(&all);
}

#[test]
fn preview_and_org_agree_on_random_configurations_in_random_worlds() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner =
        TestRunner::new_with_rng(Config { cases: 300, failure_persistence: None, ..Config::default() }, rng);
    let all = std::cell::RefCell::new(Tally::default());
    let result =
        runner.run(&(random::integration(), random::world(), random::end_users()), |(integration, world, known)| {
            let tally =
                runtime.block_on(compare("random", &integration, &world, &foreseen(&integration.config, known)));
            let differences = tally.differences.clone();
            all.borrow_mut().add(Tally { differences: Vec::new(), ..tally });
            prop_assert!(
                differences.is_empty(),
                "{differences:#?}\n{}",
                serde_json::to_string(&integration.config).unwrap()
            );
            Ok(())
        });
    all.borrow().check("random configurations");
    match result {
        Ok(()) => {}
        // The case itself is in the reason, as it would be sent.
        Err(TestError::Fail(reason, _)) => panic!("{reason}"),
        Err(error) => panic!("{error}"),
    }
    assert!(all.borrow().agreed > 1000);
}
