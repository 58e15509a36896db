//! A preview shows what happens to each field, and what that rests on.

use heron_api::types::{CrmFieldMapping, StaticValueKey};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::crm::{FieldMapping, Object, ObjectId, ValueMapping};

fn attributes() -> Attributes {
    Attributes::from_iter([
        ("company_name", json!("Acme Foods, LLC")),
        ("phone", json!("(555) 010-0199")),
        ("state", json!("CA")),
        ("revenue", json!(1200.5)),
        ("empty", json!("")),
        ("nothing", json!(null)),
        ("accents", json!("ééé")),
    ])
    .on("2026-03-01")
}

fn config(objects: impl IntoIterator<Item = Object>, tables: impl IntoIterator<Item = ValueMapping>) -> CrmConfig {
    CrmConfig::new().with_object_configs(objects).with_value_mappings(tables)
}

fn states() -> ValueMapping {
    ValueMapping::new("states").map("CA", "California").map("NV", 7)
}

/// Each outcome of one field as text.
fn outcomes(field: FieldMapping, table: ValueMapping) -> Vec<String> {
    let config = config([Object::new("a", "Account").field(field)], [table]);
    let records = preview(&config, &attributes());
    records[0].fields[0].outcomes.iter().map(ToString::to_string).collect()
}

fn results(field: FieldMapping) -> Vec<(Foreseen, Vec<String>)> {
    let config = config([Object::new("a", "Account").field(field)], [states()]);
    let [record] = &preview(&config, &attributes())[..] else { panic!("one record") };
    let plain =
        |outcome: &FieldOutcome| (outcome.result.clone(), outcome.when.iter().map(ToString::to_string).collect());
    record.fields[0].outcomes.iter().map(plain).collect()
}

fn value(value: impl Into<Value>) -> Foreseen {
    Foreseen::Value(value.into())
}

fn certain(result: Foreseen) -> Vec<(Foreseen, Vec<String>)> {
    vec![(result, vec![])]
}

fn if_(result: Foreseen, when: &[&str]) -> (Foreseen, Vec<String>) {
    (result, when.iter().map(|when| (*when).to_owned()).collect())
}

#[test]
fn each_of_the_four_sources_is_certain_on_its_own() {
    assert_eq!(results(FieldMapping::from_attribute("F", "revenue")), certain(value(1200.5)));
    assert_eq!(results(FieldMapping::constant("F", "Heron")), certain(value("Heron")));
    assert_eq!(results(FieldMapping::today("F")), certain(value("2026-03-01")));
    let contact = Object::new("c", "Contact").field(FieldMapping::id_of("AccountId", "Account"));
    let config = config([Object::new("a", "Account"), contact], []);
    let records = preview(&config, &Attributes::default());
    assert_eq!(records[1].fields[0].certain(), Some(&Foreseen::IdOf("Account".to_owned())));
}

#[test]
fn the_date_is_the_callers_and_never_a_clock() {
    let config = config([Object::new("a", "Account").field(FieldMapping::today("F"))], []);
    let records = preview(&config, &Attributes::default());
    assert_eq!(records[0].fields[0].certain(), Some(&Foreseen::DateOfSync));
}

#[test]
fn a_step_shows_the_value_before_and_after() {
    let field = FieldMapping::from_attribute("F", "phone").regex_remove("[^0-9]").max_length(6);
    let config = config([Object::new("a", "Account").field(field)], []);
    let [only] = &preview(&config, &attributes())[0].fields[0].outcomes[..] else { panic!("one outcome") };
    assert_eq!(
        serde_json::to_value(&only.steps).unwrap(),
        json!([
            { "change": { "regex_remove": "[^0-9]" }, "before": "(555) 010-0199", "after": "5550100199" },
            { "change": { "max_length": 6 }, "before": "5550100199", "after": "555010" },
        ])
    );
    assert_eq!(only.result, value("555010"));
}

#[test]
fn the_order_of_the_steps_is_named_where_it_matters_only() {
    let field = || FieldMapping::from_attribute("F", "state").mapped_by("states");
    assert_eq!(results(field().max_length(80)), certain(value("California")));
    assert_eq!(
        results(field().max_length(3)),
        [
            if_(value("Cal"), &["transform_order is remove-map-cut or map-remove-cut"]),
            if_(value("California"), &["transform_order is remove-cut-map"]),
        ]
    );
}

#[test]
fn two_sources_of_one_value_leave_only_the_refusal_open() {
    let field = FieldMapping::from_attribute("F", "state").static_value("CA");
    assert_eq!(
        results(field),
        [
            if_(value("CA"), &["source_precedence is attribute or static-value"]),
            if_(Foreseen::Refused, &["source_precedence is refuse"]),
        ]
    );
}

#[test]
fn the_next_source_may_stand_in_for_one_without_a_value() {
    let field = FieldMapping::from_attribute("F", "nothing").static_value("x").required(true);
    let told = results(field);
    assert_eq!(
        told[0],
        if_(
            Foreseen::ObjectFails,
            &[
                "source_precedence is attribute",
                "source_fallback is no-value",
                "required_without_value is object-fails"
            ]
        )
    );
    assert!(told.contains(&if_(value("x"), &["source_precedence is attribute", "source_fallback is next-source"])));
}

#[test]
fn no_value_no_source_and_an_empty_text_are_three_questions() {
    let left_out_or_null = |name: &str| {
        [
            if_(Foreseen::LeftOut, &[&format!("{name} is nothing")]),
            if_(value(Value::Null), &[&format!("{name} is null")]),
        ]
    };
    assert_eq!(results(FieldMapping::from_attribute("F", "nothing")), left_out_or_null("missing_value"));
    assert_eq!(results(FieldMapping::from_attribute("F", "mistyped")), left_out_or_null("missing_value"));
    assert_eq!(results(FieldMapping::new("F"))[..2], left_out_or_null("no_source"));
    assert_eq!(results(FieldMapping::new("F"))[2], if_(Foreseen::Refused, &["no_source is refuse"]));
    assert_eq!(results(FieldMapping::from_attribute("F", "empty"))[0], if_(value(""), &["empty_text is value"]));
}

#[test]
fn a_table_answers_by_case_part_and_default() {
    let field = || FieldMapping::from_attribute("F", "state").mapped_by("t");
    let table = || ValueMapping::new("t");
    assert_eq!(outcomes(field(), table().map("CA", "x")), [r#""x", from state "CA", mapped by t → "x""#]);
    assert_eq!(
        outcomes(field(), table().map("ca", "x").otherwise("y")),
        [
            r#""y" if match_case is matters, from state "CA", mapped by t → "y""#,
            r#""x" if match_case is does-not-matter, from state "CA", mapped by t → "x""#,
        ]
    );
    assert_eq!(
        outcomes(field(), table().map("CAL", "x").partial_match(true).otherwise("y")),
        [
            r#""y" if partial_match is value-contains-key, from state "CA", mapped by t → "y""#,
            r#""x" if partial_match is key-contains-value or either, from state "CA", mapped by t → "x""#,
        ]
    );
    let overlapping = outcomes(field(), table().map("C", "x").map("A", "y").partial_match(true).otherwise("z"));
    assert_eq!(
        overlapping[0],
        r#"not foreseen: several entries of `t` match: `A`, `C` if partial_match is value-contains-key or either, from state "CA""#
    );
}

#[test]
fn a_default_of_a_table_may_stand_in_for_no_value() {
    let field = FieldMapping::from_attribute("F", "nothing").mapped_by("t").required(true);
    let told = outcomes(field, ValueMapping::new("t").otherwise("x"));
    assert_eq!(told.len(), 3);
    assert!(told[2].starts_with(r#""x" if mapping_without_value is default-value"#), "{told:?}");
}

#[test]
fn a_length_in_bytes_may_fall_inside_a_character() {
    assert_eq!(
        results(FieldMapping::from_attribute("F", "accents").max_length(3)),
        [
            if_(value("ééé"), &["max_length_unit is characters"]),
            if_(Foreseen::unforeseen("the cut falls inside a character"), &["max_length_unit is bytes"]),
        ]
    );
    assert_eq!(results(FieldMapping::from_attribute("F", "accents").max_length(6)), certain(value("ééé")));
}

#[test]
fn what_cannot_be_known_is_said() {
    let because = |field| match &results(field)[0].0 {
        Foreseen::Unforeseen { because } => because.clone(),
        other => panic!("{other}"),
    };
    assert!(because(FieldMapping::from_attribute("F", "phone").regex_remove("(?=x)")).contains("lookaround"));
    assert!(because(FieldMapping::from_attribute("F", "revenue").mapped_by("states")).contains("a number"));
    assert!(because(FieldMapping::from_attribute("F", "state").mapped_by("mistyped")).contains("no value mapping"));
    assert!(because(FieldMapping::id_of("F", "Lead")).contains("no object configuration"));
    assert!(because(FieldMapping::id_of("F", "Account")).contains("no other object"));
    assert!(because(FieldMapping::from_attribute("F", "state").max_length(0)).contains("under 1"));
    assert!(because(FieldMapping::new("F").static_value_key("date_of_birth".into())).contains("not documented"));
    let config = config([Object::new("a", "Account")], []);
    assert_eq!(preview(&config, &attributes())[0].fields, []);
}

#[test]
fn an_uncertain_field_is_never_called_certain() {
    let field = FieldMapping::from_attribute("F", "revenue").mapped_by("states");
    let config = config([Object::new("a", "Account").field(field)], [states()]);
    assert_eq!(preview(&config, &attributes())[0].fields[0].certain(), None);
}

#[test]
fn the_id_of_a_later_object_depends_on_the_order() {
    let contact = |needs: bool| {
        let contact = Object::new("c", "Contact").field(FieldMapping::id_of("AccountId", "Account"));
        if needs { contact.needs(ObjectId::new("Account")) } else { contact }
    };
    let told = |contact: Object| {
        let config = config([contact, Object::new("a", "Account")], []);
        preview(&config, &attributes())[0].fields[0].outcomes.len()
    };
    assert_eq!(told(contact(true)), 2);
    assert_eq!(told(contact(false)), 1);
}

#[test]
fn a_regular_expression_may_leave_a_fixed_text_alone() {
    assert_eq!(
        results(FieldMapping::constant("F", "a-b").regex_remove("-")),
        [if_(value("a-b"), &["regex_source is attribute"]), if_(value("ab"), &["regex_source is any"]),]
    );
}

#[test]
fn static_data_accounts_and_policy_results_are_records_too() {
    let account = Object::new("bank", "Bank__c").static_data("Status__c", json!(["any", 1])).build();
    let policy = CrmPolicyEvaluationConfig::new("Opportunity").with_result_external_name("Result__c");
    let config = CrmConfig::new().with_data_source_accounts_config(account).with_policy_evaluation_config(policy);
    let records = preview(&config, &attributes());
    let text: Vec<String> = records.iter().map(ToString::to_string).collect();
    assert_eq!(
        text,
        [
            "Bank__c (bank)\n  Status__c: [\"any\",1], from static data",
            "Opportunity\n  Result__c: not foreseen: the policy has not been evaluated, from the policy",
        ]
    );
    let pointers: Vec<&str> =
        records.iter().flat_map(|record| &record.fields).map(|field| field.pointer.as_str()).collect();
    let tree = serde_json::to_value(&config).unwrap();
    assert!(pointers.iter().all(|pointer| tree.pointer(pointer).is_some()), "{pointers:?}");
}

#[test]
fn every_world_of_the_widest_field_is_tried_in_bounded_time() {
    let field = FieldMapping::from_attribute("F", "phone")
        .static_value("(x)")
        .date_today()
        .object_id("Account")
        .regex_remove(r"\W")
        .mapped_by("t")
        .max_length(4)
        .required(true);
    let table = ValueMapping::new("t").map("5550100199", "é").map("X", "yyy").partial_match(true);
    let config = config([Object::new("a", "Account"), Object::new("b", "Lead").field(field)], [table]);
    let outcomes = &preview(&config, &attributes())[1].fields[0].outcomes;
    assert!((10..2_000).contains(&outcomes.len()), "{}", outcomes.len());
}

fn field() -> impl Strategy<Value = CrmFieldMapping> {
    let text = || prop::option::of(prop::sample::select(vec!["phone", "empty", "nothing", "Account", "t", "é", ""]));
    let pattern = prop::option::of(prop::sample::select(vec!["[^0-9]", "(", "", r"\w", "a|"]));
    (text(), text(), text(), text(), pattern, prop::option::of(-1_i64..5), any::<bool>(), any::<bool>()).prop_map(
        |(label, fixed, object, table, pattern, most, today, required)| {
            let mut field = FieldMapping::new("F").required(required).build();
            field.heron_company_attribute_label = heron_api::Field::or_absent(label.map(str::to_owned));
            field.static_value = heron_api::Field::or_absent(fixed.map(str::to_owned));
            field.external_object_name_for_id = heron_api::Field::or_absent(object.map(str::to_owned));
            field.value_mapping_name = heron_api::Field::or_null(table.map(str::to_owned));
            field.regex_remove = heron_api::Field::or_absent(pattern.map(str::to_owned));
            field.max_length = heron_api::Field::or_absent(most);
            if today { field.with_static_value_key(StaticValueKey::DateToday) } else { field }
        },
    )
}

proptest! {
    #[test]
    fn any_field_has_an_outcome_and_the_outcomes_exclude_each_other(field in field(), partial: bool) {
        let table = ValueMapping::new("t").map("phone", "x").map("", 1).partial_match(partial);
        let config = config([Object::new("a", "Account").customize(|object| object.field_mappings = Some(vec![field]))], [table]);
        let records = preview(&config, &attributes());
        let outcomes = &records[0].fields[0].outcomes;
        prop_assert!(!outcomes.is_empty());
        for (index, one) in outcomes.iter().enumerate() {
            for other in &outcomes[index + 1..] {
                let parted = one.when.iter().any(|when| {
                    let same = other.when.iter().find(|other| other.assumption == when.assumption);
                    same.is_some_and(|other| when.values.iter().all(|value| !other.values.contains(value)))
                });
                prop_assert!(parted, "{one} and {other}");
            }
        }
        prop_assert_eq!(preview(&config, &attributes()), records);
    }
}

#[test]
fn a_dangling_name_is_refused_whether_or_not_a_value_needs_it() {
    let field = FieldMapping::from_attribute("F", "not there").mapped_by("no such table");
    let refused = if_(Foreseen::Refused, &["dangling_names is refuse"]);
    assert!(results(field).contains(&refused));
    let field = FieldMapping::id_of("F", "No_Such_Object").mapped_by("states");
    assert!(results(field).contains(&refused));
}

#[test]
fn an_empty_text_that_is_no_value_is_not_translated() {
    let field = FieldMapping::from_attribute("F", "empty").mapped_by("states");
    let table = ValueMapping::new("states").map("CA", "California").otherwise("Other");
    let told = outcomes(field, table);
    assert!(told.iter().any(|one| one.starts_with("\"Other\" if empty_text is value")), "{told:#?}");
    assert!(told.iter().any(|one| one.starts_with("left out if empty_text is no-value")), "{told:#?}");
}
