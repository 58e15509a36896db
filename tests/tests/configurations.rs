//! The configurations that other tests use are sound.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::BTreeSet;

use heron_data::types::CrmIntegrationCreate;
use heron_tests::configurations;
use heron_tests::contract::{Contract, Direction};

const CREATE: &str = "/paths/~1api~1crm_integrations/post/requestBody/content/application~1json/schema";

#[test]
fn there_are_ten_with_names_of_their_own_and_the_largest_has_2000_fields() {
    let all = configurations::all();
    let names: BTreeSet<_> = all.iter().map(|(name, _)| name).collect();
    assert_eq!((all.len(), names.len()), (10, 10));
    let largest = configurations::named("forty objects of fifty fields").config.object_configs.unwrap();
    let fields: usize = largest.iter().map(|object| object.field_mappings.as_ref().unwrap().len()).sum();
    assert_eq!((largest.len(), fields), (40, 2000));
}

#[test]
fn all_of_them_keep_the_contract_and_can_be_read_again() {
    let validator = Contract::effective().validator(CREATE, Direction::Request);
    for (name, integration) in configurations::all() {
        let body = serde_json::to_value(&integration).unwrap();
        let valid = validator.validate(&body).map_err(|error| format!("{}: {error}", error.instance_path()));
        assert_eq!(valid, Ok(()), "{name}");
        assert_eq!(serde_json::from_value::<CrmIntegrationCreate>(body).unwrap(), integration, "{name}");
    }
}
