//! The suite against the sandbox itself, and against its own record.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::cases::{Case, all, name};
use super::reference::Reference;
use super::{Answers, Verdict};
use crate::contract::{Checks, Contract};
use crate::world::UnknownKeys;

const BASELINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/conform-baseline.txt");

/// Questions that the sandbox answers in another way than the contract asks for, with the reason. One that no longer
/// does fails.
const OTHERWISE: &[(&str, &str, &str)] = &[
    ("GET /api/end_users/summary", "query page", "the list pages when it gets both `page` and `limit`"),
    ("GET /api/end_users/summary", "query limit", "the list pages when it gets both `page` and `limit`"),
];

#[test]
fn the_suite_is_that_of_its_baseline() {
    let contract = Contract::embedded().unwrap();
    let mut operations: BTreeMap<String, Vec<Case>> = BTreeMap::new();
    for case in all(contract) {
        operations.entry(name(&contract.operations()[case.operation])).or_default().push(case);
    }
    let mut text = String::from(
        "# The questions of the conformance suite: how many of each kind, and a digest of them all.\n\
         # Written by `CONFORM=overwrite cargo test -p heron-sandbox suite`.\n\n",
    );
    for (operation, cases) in operations {
        let mut kinds = BTreeMap::new();
        let mut digest = 0xcbf2_9ce4_8422_2325_u64;
        for case in &cases {
            *kinds.entry(case.kind).or_insert(0) += 1;
            let told = format!("{:?} {} {:?} {:?}", case.kind, case.place, case.question, case.wanted);
            digest =
                told.bytes().fold(digest, |digest, byte| (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        }
        let kinds: Vec<String> = kinds.iter().map(|(kind, count)| format!("{} {count}", kind.name())).collect();
        writeln!(text, "{operation}: {} [{digest:016x}]", kinds.join(", ")).unwrap();
    }
    if std::env::var("CONFORM").is_ok_and(|value| value == "overwrite") {
        std::fs::write(BASELINE, &text).unwrap();
    }
    let baseline = std::fs::read_to_string(BASELINE).unwrap().replace("\r\n", "\n");
    for (expected, found) in baseline.lines().zip(text.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(text.lines().count(), baseline.lines().count());
}

#[test]
fn the_sandbox_answers_every_question_as_the_contract_asks() {
    let contract = Contract::embedded().unwrap();
    let checks = Checks::new(contract);
    let mut used = vec![false; OTHERWISE.len()];
    let mut wrong = Vec::new();
    let mut reference = Reference::new(contract);
    for case in all(contract) {
        let operation = &contract.operations()[case.operation];
        if operation.method != http::Method::GET {
            // What was created before must not decide.
            reference = Reference::new(contract);
        }
        let reply = reference.ask(&case.question).unwrap();
        let wanted = case.wanted.unwrap_or(Verdict::Refused);
        if reply.verdict() == wanted {
            if reply.is_json {
                let status = reply.status.try_into().unwrap();
                assert_eq!(checks.response(operation, status, UnknownKeys::Refuse, &reply.body), Ok(()));
            }
            continue;
        }
        let reason = OTHERWISE.iter().position(|one| (one.0, one.1) == (name(operation).as_str(), case.place.as_str()));
        match reason {
            Some(index) => used[index] = true,
            None => wrong.push(format!(
                "{} {} {}: {} {}",
                name(operation),
                case.kind.name(),
                case.place,
                reply.status,
                reply.body["description"]
            )),
        }
    }
    let shown: Vec<&String> = wrong.iter().take(40).collect();
    assert!(wrong.is_empty(), "{} questions: {shown:#?}", wrong.len());
    assert!(used.iter().all(|used| *used), "a reason is not needed any more: {used:?}");
}
