//! The table, its pages, and what holds for every configuration.

use std::collections::BTreeSet;

use heron_api::types::{CrmConfig, CrmIntegrationCreate};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::crm::Level;

/// The findings of an example: of a configuration, or of a whole integration.
fn findings(example: &str) -> Vec<Finding> {
    let value: Value = serde_json::from_str(example).unwrap();
    if value.get("provider").is_some() {
        check_integration(&serde_json::from_value(value).unwrap())
    } else {
        check(&serde_json::from_value(value).unwrap())
    }
}

fn ids(found: &[Finding]) -> Vec<&str> {
    found.iter().map(|finding| finding.id).collect()
}

#[test]
fn every_example_gives_exactly_its_finding_and_none_when_it_is_mended() {
    for one in checks() {
        let found = findings(one.fails());
        assert_eq!(ids(&found), [one.id], "{}: {found:#?}", one.id);
        assert_eq!(found[0].level, one.level, "{}", one.id);
        assert_eq!(findings(one.mended()), [], "{}", one.id);
    }
}

#[test]
fn a_label_that_is_a_placeholder_is_one_finding() {
    for label in ["TODO", "<label>", "ToDo", "${label}"] {
        let field = json!({ "field_name": "Name", "heron_company_attribute_label": label });
        let lookup = json!({ "external_lookup_fields_or": ["Name"], "sort_order": "ASC" });
        let object =
            json!({ "key": "a", "external_name": "A", "external_lookup_config": lookup, "field_mappings": [field] });
        let found = findings(&json!({ "object_configs": [object] }).to_string());
        assert_eq!(ids(&found), ["crm/placeholder"], "{label}: {found:#?}");
    }
}

#[test]
fn every_page_says_what_the_table_says() {
    for one in checks() {
        let level = format!("{:?}", one.level);
        let head = format!("# {}\n\n{level}: {}\n\n{}\n\n## Fails\n\n```json\n", one.id, one.title, one.why());
        assert!(one.page.starts_with(&head), "checks/{}.md must start with:\n{head}", one.id);
        assert!(one.why().ends_with('.') && !one.title.ends_with('.'), "{}", one.id);
        assert!(one.page.lines().all(|line| line.chars().count() <= 120), "{}", one.id);
    }
}

#[test]
fn every_check_has_a_page_and_every_page_a_check() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/checks");
    let files = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let pages: BTreeSet<String> = files.filter(|name| name != "README.md").collect();
    let expected = checks().iter().map(|one| format!("{}.md", one.id.strip_prefix("crm/").unwrap()));
    assert_eq!(pages, expected.collect::<BTreeSet<_>>());
    assert_eq!(pages.len(), checks().len(), "an id is there twice");
}

#[test]
fn the_index_lists_every_page() {
    let mut index = String::from(
        "# Checks\n\nWhat `heron_data::crm::check` and `check_integration` can find. An error is what the contract forbids or \
         what\ncannot be meant. A warning is something that Heron does not document and that you would want to know. The rest is\n\
         style.\n\n| check | level | what is found |\n|---|---|---|\n",
    );
    for one in checks() {
        let name = one.id.strip_prefix("crm/").unwrap();
        index.push_str(&format!("| [`{}`]({name}.md) | {} | {} |\n", one.id, one.level, one.title));
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/checks/README.md");
    if std::env::var_os("UPDATE_CHECKS_INDEX").is_some() {
        std::fs::write(path, &index).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(committed, index, "run this test with UPDATE_CHECKS_INDEX=1");
}

#[test]
fn findings_are_in_the_order_of_their_places_and_the_same_each_time() {
    let text = r#"{"object_configs":[
        {"key":"b","external_name":"B"}, {"key":"b","external_name":"b","field_mappings":[{"field_name":"F"},{"field_name":"f"}]}
    ],"default_id":{"external_name":"C"},"value_mappings":[{"name":"v","mapping":{}}]}"#;
    let found = findings(text);
    let places: Vec<&str> = found.iter().map(|finding| finding.pointer.as_str()).collect();
    let expected = [
        "/default_id/external_name",
        "/object_configs/0",
        "/object_configs/0",
        "/object_configs/1",
        "/object_configs/1/external_name",
        "/object_configs/1/field_mappings/0",
        "/object_configs/1/field_mappings/1",
        "/object_configs/1/field_mappings/1/field_name",
        "/object_configs/1/key",
        "/value_mappings/0",
        "/value_mappings/0/mapping",
    ];
    assert_eq!(places, expected);
    for _ in 0..10 {
        assert_eq!(findings(text), found);
    }
}

#[test]
fn no_finding_shows_a_credential_wherever_it_was_pasted() {
    let canary = "canary-51ab";
    let mut integration = crate::crm::Integration::new("salesforce", canary, [("token", json!([canary]))], canary)
        .notify_failures(canary)
        .extra(canary, canary)
        .build();
    let text = format!(
        r#"{{"object_configs":[{{"key":"{canary}","external_name":"{canary} x","description":"{canary}",
        "external_lookup_config":{{"external_lookup_fields_and":["{canary}"],"sort_order":"{canary}","{canary}":1}},
        "field_mappings":[{{"field_name":"{canary}","value_mapping_name":"{canary}","static_value":"{canary}","max_length":1,
        "heron_company_attribute_label":"{canary}","external_object_name_for_id":"{canary}","static_value_key":"{canary}"}}],
        "static_data":[{{"key":"{canary}","value":["{canary}"]}}]}}],"default_id":{{"external_name":"{canary}y"}},
        "value_mappings":[{{"name":" {canary}","mapping":{{"{canary}":"{canary}"}}}}],"sync_file_classes":{{"{canary}":true}}}}"#
    );
    integration.config = serde_json::from_str(&text).unwrap();
    let found = check_integration(&integration);
    assert!(found.len() > 15, "{found:#?}");
    let shown = format!("{found:?}") + &found.iter().map(ToString::to_string).collect::<String>();
    assert!(!shown.contains(canary), "{shown}");
    assert!(found.iter().filter(|finding| finding.id == "crm/credential-text").count() > 8);
}

#[test]
fn what_looks_like_a_credential_is_found_and_not_shown() {
    let token = concat!("key_", "0123456789abcdef0123456789abcdef0123456789abcdef");
    let text = format!(
        r#"{{"object_configs":[{{"key":"{token}","external_name":"{token}","field_mappings":[{{"field_name":"{token}"}}]}}]}}"#
    );
    let found = findings(&text);
    assert!(ids(&found).contains(&"crm/credential-text") && ids(&found).contains(&"crm/no-source"));
    assert!(!format!("{found:?}").contains(token));
}

#[test]
fn every_message_and_help_is_one_line_without_a_stop() {
    for one in checks() {
        let found = findings(one.fails()).remove(0);
        for text in [&found.message, &found.help] {
            assert!(!text.is_empty() && !text.ends_with('.') && !text.contains('\n'), "{}: {text}", one.id);
        }
    }
}

#[test]
fn a_chain_of_needs_may_be_deeper_than_the_stack() {
    let count = 100_000;
    let objects = (0..count).map(|at| {
        let needs = crate::crm::ObjectId::new(format!("O{}", (at + 1) % count));
        crate::crm::Object::new(format!("o{at}"), format!("O{at}")).needs(needs)
    });
    let config = CrmConfig::new().with_object_configs(objects.map(crate::crm::Object::build));
    let found = check(&config);
    assert_eq!(found.iter().filter(|finding| finding.id == "crm/object-cycle").count(), 1);
    assert!(found.iter().all(|finding| finding.id != "crm/object-needed-later"));
}

#[test]
fn values_may_be_deeper_than_the_stack() {
    let mut value = json!(concat!("key_", "0123456789abcdef0123456789abcdef0123456789abcdef"));
    for _ in 0..200 {
        value = json!([{ "a": value }]);
    }
    let object = crate::crm::Object::new("a", "A").static_data("s", value);
    assert!(!check(&CrmConfig::new().with_object_configs([object.build()])).is_empty());
}

#[test]
fn an_address_is_a_url_or_is_not() {
    let with = |url: &str| {
        let found = check_integration(
            &crate::crm::Integration::salesforce(url, [("id", "made-up")], "made-up").sync_files("x", true).build(),
        );
        ids(&found).first().map_or("", |id| id.strip_prefix("crm/").unwrap()).to_owned()
    };
    for sound in [
        "https://acme.my.salesforce.com",
        "https://acme.my.salesforce.com/",
        "HTTPS://crm.example:8443",
        "http://127.0.0.1:8080",
        "http://[::1]:8080/",
        "https://bücher.example",
    ] {
        assert_eq!(with(sound), "", "{sound}");
    }
    for (url, expected) in [
        ("", "instance-url"),
        ("acme.my.salesforce.com", "instance-url"),
        ("https://", "instance-url"),
        ("https:///path", "instance-url"),
        ("https://a b.example", "instance-url"),
        ("https://crm.example:port", "instance-url"),
        ("ftp://crm.example", "instance-url"),
        ("https://-.example", "instance-url"),
        ("<string>", "placeholder"),
        ("https://user:hunter2@crm.example", "credential-text"),
        ("http://crm.example", "insecure-instance-url"),
        ("https://crm.example/lightning?x=1", "instance-url-of-page"),
    ] {
        assert_eq!(with(url), expected, "{url}");
    }
}

/// Any JSON that has some of the keys of a configuration in it.
fn any_json() -> impl Strategy<Value = Value> {
    let name = prop::sample::select(vec![
        "a",
        "A",
        "",
        " ",
        "a_b",
        "company_nmae",
        "<x>",
        "(",
        "ASC",
        "date_today",
        "é\u{1b}",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        name.prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{0,3}", inner, 0..4).prop_map(|map| json!(map)),
        ]
    })
}

fn text() -> impl Strategy<Value = Value> {
    let names = vec!["a", "A", "b", "", " ", "a_b", "company_nmae", "<x>", "(", "[a-", "ASC", "date_today", "é\u{1b}"];
    prop_oneof![
        3 => Just(Value::Null),
        6 => prop::sample::select(names).prop_map(Value::from),
        1 => any::<String>().prop_map(Value::from),
    ]
}

fn required() -> impl Strategy<Value = Value> {
    text().prop_map(|text| if text.is_null() { json!("a") } else { text })
}

fn any_id() -> impl Strategy<Value = Value> {
    (required(), text()).prop_map(|(external_name, alias)| json!({ "external_name": external_name, "alias": alias }))
}

fn any_field() -> impl Strategy<Value = Value> {
    let length = prop_oneof![Just(Value::Null), any::<i64>().prop_map(Value::from), (-1_i64..4).prop_map(Value::from)];
    (required(), text(), text(), text(), text(), text(), (text(), text(), length)).prop_map(
        |(name, label, text, key, object, mapping, (regex, lookup, length))| {
            json!({ "field_name": name, "heron_company_attribute_label": label, "static_value": text,
                "static_value_key": key, "external_object_name_for_id": object, "value_mapping_name": mapping,
                "regex_remove": regex, "external_lookup_field_name": lookup, "max_length": length })
        },
    )
}

fn any_object() -> impl Strategy<Value = Value> {
    let names = || prop::collection::vec(required(), 0..3);
    let lookup = (names(), names(), required()).prop_map(
        |(and, or, order)| json!({ "external_lookup_fields_and": and, "external_lookup_fields_or": or, "sort_order": order }),
    );
    let fields = prop::collection::vec(any_field(), 0..4);
    let ids = prop::collection::vec(any_id(), 0..3);
    let data = prop::collection::vec((required(), any_json()), 0..2);
    (required(), required(), prop::option::of(lookup), fields, ids, data, any_json()).prop_map(
        |(key, name, lookup, fields, ids, data, extra)| {
            let data: Vec<_> = data.into_iter().map(|(key, value)| json!({ "key": key, "value": value })).collect();
            json!({ "key": key, "external_name": name, "external_lookup_config": lookup, "field_mappings": fields,
                "required_ids": ids, "static_data": data, "is_optional": key == "a", "later": extra })
        },
    )
}

fn any_config() -> impl Strategy<Value = CrmConfig> {
    let mapping = (required(), any_json(), any::<bool>(), text()).prop_map(|(name, mapping, partial, default)| {
        let mapping = if mapping.is_object() { mapping } else { json!({ "a": mapping, "ab": 1, "": 2 }) };
        json!({ "name": name, "mapping": mapping, "use_partial_match": partial, "default_value": default })
    });
    let objects = prop::collection::vec(any_object(), 0..5);
    let mappings = prop::collection::vec(mapping, 0..4);
    (objects, prop::option::of(any_object()), mappings, prop::option::of(any_id()), required(), any_json()).prop_map(
        |(objects, accounts, mappings, id, policy, extra)| {
            let config = json!({ "object_configs": objects, "data_source_accounts_config": accounts,
                "value_mappings": mappings, "default_id": id, "policy_evaluation_config": { "external_object_name": policy },
                "later": extra });
            serde_json::from_value(config).unwrap()
        },
    )
}

proptest! {
    #[test]
    fn any_configuration_is_checked_without_a_panic_and_each_finding_has_a_place_in_it(config in any_config()) {
        let value = serde_json::to_value(&config).unwrap();
        let found = check(&config);
        for finding in &found {
            prop_assert!(value.pointer(&finding.pointer).is_some(), "{finding}");
            prop_assert!(checks().iter().any(|one| one.id == finding.id && one.level == finding.level));
            prop_assert!(!finding.message.contains(char::is_control) && !finding.help.contains(char::is_control), "{finding:?}");
        }
        prop_assert_eq!(check(&config), found);
    }

    #[test]
    fn an_integration_gives_the_findings_of_its_configuration_under_config(config in any_config(), url in any::<String>(), provider in any::<String>()) {
        let mut integration = CrmIntegrationCreate::new([("token", "no text here is like this one")].map(|(key, text)| (key, json!(text).into())) as [(_, heron_api::Secret<Value>); 1], CrmConfig::new(), url, provider, "nor like this");
        integration.config = config;
        let whole = check_integration(&integration);
        for finding in check(&integration.config) {
            let pointer = format!("/config{}", finding.pointer);
            prop_assert!(whole.iter().any(|other| other.pointer == pointer && other.id == finding.id), "{finding}");
        }
        prop_assert!(whole.iter().all(|finding| finding.level >= Level::Info));
    }

    #[test]
    fn any_pattern_is_parsed_without_a_panic(pattern in any::<String>(), near in r"[()\[\]{}?*+|\\^$.,<>=!:#P0-9a-zA-Z-]{0,24}") {
        let _ = python_re::validate(&pattern);
        let refusal = python_re::validate(&near).err();
        prop_assert!(refusal.is_none_or(|refusal| refusal.position <= near.chars().count()));
    }
}
