//! Whatever the sandbox can hold is exported, checked, and planned as no change.

use heron_data::crm::{Desired, plan, without_defaults};
use heron_data::types::{CrmConfig, CrmIntegration, CrmIntegrationCreate};
use heron_data::{Heron, Method};
use heron_sandbox::{Sandbox, UnknownKeys};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};

use crate::commands::{export_file, with_config};
use crate::files::IntegrationFile;
use crate::files::credentials;
use crate::source::Source;

fn text() -> BoxedStrategy<String> {
    prop_oneof![
        any::<String>(),
        "[A-Za-z_]{1,12}",
        r#"[ :#\-?&*!|>'"%@`\[\]{},~0.\n\t\r]{0,6}"#,
        prop::sample::select(vec![
            "no", "null", "~", "1e3", "0x1f", "- a", "a: b", "<<", "${env:A}", "007", "true", ""
        ])
        .prop_map(str::to_owned),
    ]
    .boxed()
}

fn json_value() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_filter("JSON has no such number", |f| f.is_finite()).prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map(text(), inner, 0..3)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
    .boxed()
}

/// An object with some of these members, and keys that the contract does not know.
fn object(
    required: Vec<(&'static str, BoxedStrategy<Value>)>,
    optional: Vec<(&'static str, BoxedStrategy<Value>)>,
) -> BoxedStrategy<Value> {
    let required: Vec<_> =
        required.into_iter().map(|(name, value)| value.prop_map(move |value| Some((name, value))).boxed()).collect();
    let optional: Vec<_> = optional
        .into_iter()
        .map(|(name, value)| prop::option::of(value.prop_map(move |value| (name, value))).boxed())
        .collect();
    let known: Vec<_> = required.into_iter().chain(optional).collect();
    let unknown = prop_oneof![3 => Just(None), 1 => ("later_[a-z]{0,3}", json_value()).prop_map(Some)];
    (known, unknown)
        .prop_map(|(known, unknown)| {
            let mut members: Map<String, Value> =
                known.into_iter().flatten().map(|(name, value)| (name.to_owned(), value)).collect();
            members.extend(unknown);
            Value::Object(members)
        })
        .boxed()
}

fn texts() -> BoxedStrategy<Value> {
    text().prop_map(Value::from).boxed()
}

fn or_null(of: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    prop_oneof![4 => of, 1 => Just(Value::Null)].boxed()
}

fn flag() -> BoxedStrategy<Value> {
    any::<bool>().prop_map(Value::from).boxed()
}

fn list(of: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    prop::collection::vec(of, 0..4).prop_map(Value::from).boxed()
}

fn config() -> BoxedStrategy<Value> {
    let nullable = || or_null(texts());
    let id = || object(vec![("external_name", texts())], vec![("alias", nullable())]);
    let field = object(
        vec![("field_name", texts())],
        vec![
            ("heron_company_attribute_label", nullable()),
            ("static_value", nullable()),
            ("regex_remove", nullable()),
            ("value_mapping_name", nullable()),
            ("max_length", or_null(any::<i64>().prop_map(Value::from).boxed())),
            ("required", flag()),
            ("overwrite_on_update", flag()),
        ],
    );
    let lookup = object(
        vec![],
        vec![
            ("external_lookup_fields_and", list(texts())),
            ("external_lookup_fields_or", list(texts())),
            ("sort_field_name", texts()),
            ("sort_order", prop::sample::select(vec!["ASC", "DESC"]).prop_map(Value::from).boxed()),
        ],
    );
    let fixed = object(vec![("key", texts()), ("value", json_value())], vec![]);
    let of_crm = object(
        vec![("external_name", texts()), ("key", texts())],
        vec![
            ("description", nullable()),
            ("is_optional", flag()),
            ("field_mappings", list(field)),
            ("external_lookup_config", or_null(lookup)),
            ("required_ids", list(id())),
            ("static_data", list(fixed)),
        ],
    );
    let entries = prop::collection::btree_map(text(), json_value(), 0..3)
        .prop_map(|members| Value::Object(members.into_iter().collect()))
        .boxed();
    let mapping = object(
        vec![("name", texts()), ("mapping", entries)],
        vec![("default_value", nullable()), ("use_partial_match", flag()), ("description", nullable())],
    );
    let classes = prop::collection::btree_map(text(), any::<bool>(), 0..3)
        .prop_map(|members| members.into_iter().map(|(name, value)| (name, value.into())).collect::<Map<_, _>>().into())
        .boxed();
    let policy = object(
        vec![("external_object_name", texts())],
        vec![("result_external_name", texts()), ("failure_reason_external_name", texts())],
    );
    object(
        vec![],
        vec![
            ("object_configs", list(of_crm.clone())),
            ("data_source_accounts_config", or_null(of_crm)),
            ("policy_evaluation_config", or_null(policy)),
            ("default_id", or_null(id())),
            ("value_mappings", list(mapping)),
            ("sync_file_classes", classes),
            ("child_file_filtering_enabled", flag()),
            ("small_file_filtering_enabled", flag()),
            ("download_legacy_attachments", flag()),
        ],
    )
}

fn integration() -> BoxedStrategy<Value> {
    object(
        vec![
            ("provider", texts()),
            ("instance_url", Just(json!("https://acme.example")).boxed()),
            ("config", config()),
            ("auth", Just(json!({ "a": "b" })).boxed()),
            ("secret", Just(json!("s")).boxed()),
        ],
        vec![("is_enabled", flag()), ("is_live", flag()), ("failure_notification_channel", or_null(texts()))],
    )
}

fn holds(told: &CrmIntegration) -> Result<(), TestCaseError> {
    let name = "acme.yaml";
    let text = export_file(told, name);
    let source = Source::of(name.to_owned(), None, text.clone().into_bytes()).unwrap();
    let file = IntegrationFile::of(source).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
    // The configuration may be wrong in every way that the sandbox allows; the form of its file is right.
    let of_form: Vec<_> = file.check().into_iter().filter(|found| found.finding.id.starts_with("file/")).collect();
    prop_assert!(of_form.is_empty(), "{:?}\n{}", of_form, text);
    prop_assert_eq!(file.heron_id.as_deref(), Some(told.heron_id.as_str()));
    let credentials = credentials::unresolved(&file);
    prop_assert!(credentials.auth.is_some() && credentials.secret.is_some());
    let planned = plan(Some(told), Desired::from(file.integration.unwrap()));
    prop_assert!(planned.is_empty(), "{}\n{}", planned, text);
    prop_assert!(
        credentials::resolved(
            &IntegrationFile::of(Source::of(name.to_owned(), None, text.into_bytes()).unwrap()).unwrap()
        )
        .is_err()
    );
    Ok(())
}

#[test]
fn export_then_check_then_plan_is_no_change() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sandbox = runtime.block_on(Sandbox::builder().unknown_keys(UnknownKeys::Accept).start()).unwrap();
    let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
    let mut runner = TestRunner::new(Config { cases: 200, failure_persistence: None, ..Config::default() });
    let held = std::cell::Cell::new(0);
    runner
        .run(&integration(), |body| {
            let created = runtime
                .block_on(heron.raw(Method::Post, "/api/crm_integrations").json(&body).decode::<Value>().into_future());
            // What the sandbox refuses, it does not hold.
            let Ok(created) = created else { return Ok(()) };
            held.set(held.get() + 1);
            let told: CrmIntegration = serde_json::from_value(created["crm_integration"].clone()).unwrap();
            holds(&told)?;
            _ = serde_json::from_value::<CrmIntegrationCreate>(body).unwrap();
            Ok(())
        })
        .unwrap();
    assert!(held.get() > 150, "the sandbox holds only {}", held.get());
}

proptest! {
    #![proptest_config(Config { cases: 200, failure_persistence: None, ..Config::default() })]
    #[test]
    fn any_config_takes_the_place_of_any_other_in_a_file(from in config(), to in config()) {
        let read = |config: Value| serde_json::from_value::<CrmConfig>(config);
        let (Ok(from), Ok(to)) = (read(from), read(to)) else { return Ok(()) };
        let mut told = CrmIntegration::new("crm_1");
        told.provider = Some("salesforce".to_owned());
        told.instance_url = Some("https://acme.example".to_owned());
        told.config = Some(from);
        let name = "acme.yaml";
        let file = |text: String| IntegrationFile::of(Source::of(name.to_owned(), None, text.into_bytes()).unwrap()).unwrap();
        let text = format!("# first\n{}# last\n", export_file(&told, name));
        let promoted = with_config(&file(text), &to).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(promoted.starts_with("# first\n") && promoted.ends_with("# last\n"), "{}", promoted);
        prop_assert_eq!(file(promoted).config().map(without_defaults), Some(without_defaults(&to)));
    }
}
