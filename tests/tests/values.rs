//! Values made from the contract: every one is read, and written again as it came.
//!
//! The exceptions are two: `null` where the contract does not allow it is read as absent, and not written again; for a
//! list or map it is read as an empty one, and written as such.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use heron_tests::contract::{Direction, escape};
use heron_tests::maker::{LATER_VERSION, Maker, NONE, Oddities, STRAY_NULLS, same};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use serde_json::{Value, json};

fn check_same(read: &Value, expected: &Value) -> TestCaseResult {
    prop_assert!(same(read, expected), "written again: {read}\nexpected:      {expected}");
    Ok(())
}

#[test]
fn answers_of_this_and_of_later_versions_are_read_and_written_again_equal() {
    for oddities in [NONE, LATER_VERSION] {
        let maker = Maker::new(Direction::Response, oddities);
        maker.try_all(48, |side, value| check_same(&side.again(side.inner(value))?, side.inner(value)));
    }
}

#[test]
fn a_stray_null_reads_as_absent_or_as_an_empty_list_or_map() {
    for direction in Direction::ALL {
        let maker = Maker::new(direction, STRAY_NULLS);
        maker.try_all(48, |side, value| {
            let settled = maker.settled(&side.schema, value);
            check_same(&side.again(side.inner(value))?, side.inner(&settled))
        });
    }
}

#[test]
fn requests_are_read_and_written_again_equal_and_keep_the_contract() {
    let maker = Maker::new(Direction::Request, Oddities { unknown_keys: true, ..NONE });
    let validators: std::collections::BTreeMap<String, jsonschema::Validator> = maker
        .sides()
        .into_iter()
        .map(|side| (side.id.clone(), maker.contract.validator(&side.pointer, Direction::Request)))
        .collect();
    maker.try_all(96, |side, value| {
        let valid = |value: &Value| validators[&side.id].validate(value).map_err(|error| error.to_string());
        prop_assert_eq!(valid(value), Ok(()), "the strategy is wrong");
        let written = side.again(side.inner(value))?;
        check_same(&written, side.inner(value))?;
        let sent = side.envelope.as_ref().map_or(written.clone(), |key| json!({ key: written }));
        prop_assert_eq!(valid(&sent), Ok(()));
        Ok(())
    });
}

#[test]
fn what_is_made_for_answers_keeps_the_contract() {
    let maker = Maker::new(Direction::Response, NONE);
    for side in maker.sides() {
        let validator = maker.contract.validator(&side.pointer, Direction::Response);
        let config = Config { cases: 16, failure_persistence: None, ..Config::default() };
        let outcome = TestRunner::new(config).run(&maker.value(&side.schema, None, 0), |value| {
            prop_assert_eq!(validator.validate(&value).map_err(|error| error.to_string()), Ok(()));
            Ok(())
        });
        outcome.unwrap_or_else(|error| panic!("{} {}: {error}", side.id, escape(&side.pointer)));
    }
}

#[test]
fn even_a_required_list_or_map_may_be_null() {
    let mapping: heron_data::types::CrmValueMapping =
        serde_json::from_value(json!({ "name": "n", "mapping": null })).unwrap();
    assert!(mapping.mapping.is_empty());
    let create = json!({ "provider": "p", "instance_url": "u", "secret": "s", "auth": null, "config": {} });
    let create: heron_data::types::CrmIntegrationCreate = serde_json::from_value(create).unwrap();
    assert!(create.auth.is_empty());
}
