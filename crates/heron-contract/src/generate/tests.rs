use proptest::prelude::*;
use serde_json::{Value, json};

use super::testing::{file, find_function, find_struct, generated, lowered, told};
use super::*;
use crate::lower::testing::{answers, api, asks, reference, row, sends};

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn in_resource(resource: &str, row: &str) -> String {
    row.replace("\"things\"", &format!("\"{resource}\""))
}

/// Two resources; each has a type of its own, and they share one and what that refers to.
fn two_resources() -> Generated {
    let own = |name: &str| object(json!({"common": reference("Common"), "x": text(), "deep": reference(name)}));
    let document = api(
        json!({"/a": {"get": answers(reference("Own"))}, "/b": {"get": answers(reference("Other"))}}),
        json!({
            "Own": own("OwnDeep"), "OwnDeep": object(json!({"created": {"type": "string", "format": "date-time"}})),
            "Other": own("OtherDeep"), "OtherDeep": object(json!({"x": text()})),
            "Common": object(json!({"kind": {"type": "string", "enum": ["a"]}, "token": text()})),
        }),
    );
    let rows = in_resource("big_crm", &row("GET /a", "a_get", "")) + &in_resource("users", &row("GET /b", "b_get", ""));
    generated(&document, &rows)
}

#[test]
fn a_type_lives_with_its_resource_and_with_the_shared_ones_if_two_use_it() {
    let client = two_resources();
    assert_eq!(client.types.keys().collect::<Vec<_>>(), ["big_crm.rs", "mod.rs", "shared.rs", "users.rs"]);
    for (home, types) in [("big_crm.rs", ["Own", "OwnDeep"]), ("users.rs", ["Other", "OtherDeep"])] {
        let file = file(&client, home);
        for name in types {
            find_struct(&file, name);
        }
    }
    find_struct(&file(&client, "shared.rs"), "Common");
    assert!(client.types["shared.rs"].contains("pub enum CommonKind {"), "what a shared type refers to is shared");
}

#[test]
fn every_file_imports_what_it_uses_and_nothing_else() {
    let Generated { types, client, .. } = two_resources();
    let imports = |code: &str| code.lines().filter(|line| line.contains("use ")).collect::<Vec<_>>().join("\n");
    assert_eq!(imports(&types["shared.rs"]), "use heron_core::{Extra, Secret};");
    assert_eq!(imports(&types["big_crm.rs"]), "use heron_core::{Extra, Timestamp};\nuse super::shared::Common;");
    assert_eq!(
        imports(&client["big_crm.rs"]),
        "use heron_http::{Call, Client, Method, Operation, Request, RetryClass};\npub use heron_types::big_crm::*;"
    );
}

#[test]
fn each_resource_is_gated_by_its_feature_and_what_is_shared_is_not() {
    let client = two_resources();
    assert_eq!(client.resources, ["big_crm", "users"]);
    let index = &client.client["mod.rs"];
    for expected in [
        "#[cfg(feature = \"big-crm\")]\npub mod big_crm;\n",
        "#[cfg(feature = \"users\")]\npub mod users;\n",
        "pub use heron_types::shared;\n",
        "    #[cfg(feature = \"big-crm\")]\n    pub use heron_types::big_crm::*;\n",
        "    pub use heron_types::shared::*;\n",
        "    #[cfg(feature = \"big-crm\")]\n    &big_crm::A_GET,\n    #[cfg(feature = \"users\")]\n    &users::B_GET,\n",
    ] {
        assert!(index.contains(expected), "{expected} in {index}");
    }
    let types = "\
/// Types and operations of this resource.
#[cfg(feature = \"big-crm\")]
pub mod big_crm;
/// Types that more than one resource uses.
pub mod shared;
";
    assert!(client.types["mod.rs"].contains(types), "{}", client.types["mod.rs"]);
}

#[test]
fn without_shared_types_there_is_no_shared_file() {
    let document = api(json!({"/a": {"get": answers(reference("A"))}}), json!({"A": object(json!({"x": text()}))}));
    let client = generated(&document, &row("GET /a", "a_get", ""));
    for files in [&client.types, &client.client] {
        assert_eq!(files.keys().collect::<Vec<_>>(), ["mod.rs", "things.rs"]);
        assert!(!files["mod.rs"].contains("shared"));
    }
}

#[test]
fn an_enum_keeps_values_that_are_no_identifiers_and_one_called_unknown() {
    let values = ["24", "debt.mca_or_rbf", "unknown", "PDF", "two words", "1.0.0", "ok"];
    let document = api(
        json!({"/a": {"get": answers(reference("A"))}}),
        json!({"A": object(json!({"kind": {"type": "string", "enum": values, "description": "Which."}}))}),
    );
    let client = generated(&document, &row("GET /a", "a_get", ""));
    let expected = "\
heron_core::open_enum! {
    /// Which.
    pub enum AKind {
        /// `24`
        X24 = \"24\",
        /// `debt.mca_or_rbf`
        DebtMcaOrRbf = \"debt.mca_or_rbf\",
";
    let things = &client.types["things.rs"];
    assert!(things.contains(expected), "{things}");
    for value in ["X100 = \"1.0.0\"", "Unknown = \"unknown\"", "Pdf = \"PDF\"", "TwoWords = \"two words\""] {
        assert!(things.contains(&format!("        {value},\n")), "{value} in {things}");
    }
    assert_eq!(client.counts["enums"], 1);
    assert_eq!(things.matches("open_enum!").count(), 1);
}

#[test]
fn the_client_counts_what_it_is_made_of() {
    let document = api(
        json!({"/a": {"post": sends(reference("A"), json!({"type": "array", "items": reference("A")}))}}),
        json!({"A": object(json!({
            "kind": {"type": "string", "enum": ["a"]},
            "maybe": {"type": "string", "nullable": true},
            "names": reference("Names"),
        })), "Names": {"type": "array", "items": text()}}),
    );
    let counts = generated(&document, &row("POST /a", "a_send", "")).counts;
    let expected = [("enums", 1), ("newtypes", 1), ("operations", 1), ("structs", 2), ("three-state fields", 1)];
    assert_eq!(counts, BTreeMap::from(expected));
}

#[test]
fn what_has_no_words_is_told_with_lines_to_paste() {
    let order = json!({"name": "order_by", "in": "query", "schema": text()});
    let mut operation = asks(json!([order, {"name": "limit", "in": "query", "schema": text(), "description": "d"}]));
    operation["responses"] = answers(reference("Theirs"))["responses"].clone();
    let document = api(
        json!({"/a/b": {"get": operation}}),
        json!({"Theirs": object(json!({"by-day": text(), "told": {"type": "string", "description": "d"}}))}),
    );
    let client = generated(&document, &(row("GET /a/b", "a_get", "") + "[schemas]\nTheirs = \"Ours\"\n"));
    let missing: Vec<_> =
        client.without_words.0.iter().map(|it| (it.what.as_str(), it.help.as_deref().unwrap())).collect();
    assert_eq!(
        missing,
        [
            (
                "`Ours.by-day` has no words",
                "describe it:\n- target: $.components.schemas.Theirs.properties['by-day']\n  update:\n    description: …"
            ),
            (
                "`Ours` has no words",
                "describe it:\n- target: $.components.schemas.Theirs\n  update:\n    description: …"
            ),
            (
                "the parameter `order_by` of `GET /a/b` has no words",
                "describe it:\n- target: $.paths['/a/b'].get.parameters[?@.name == 'order_by']\n  update:\n    description: …"
            ),
        ]
    );
    assert!(client.without_words.0.iter().all(|problem| problem.place.as_deref() == Some("openapi/overlay.yaml")));
    let things = file(&client, "things.rs");
    let field = find_struct(&things, "Ours").fields.iter().next().unwrap().clone();
    assert!(testing::code(&field).contains("Not described."));
}

#[test]
fn the_lines_to_paste_are_an_overlay_that_settles_it() {
    let document = api(
        json!({"/a": {"get": answers(object(json!({"kind": {"type": "string", "enum": ["a"]}, "x": text()})))}}),
        json!({}),
    );
    let rows = row("GET /a", "a_get", "response = \"Answer\"");
    let missing = generated(&document, &rows).without_words;
    assert_eq!(told(&missing), ["`Answer.kind` has no words", "`Answer.x` has no words", "`Answer` has no words"]);
    let actions: Vec<_> =
        missing.0.iter().map(|problem| problem.help.as_deref().unwrap().trim_start_matches("describe it:\n")).collect();
    let overlay = format!("overlay: 1.1.0\ninfo: {{ title: t, version: '1' }}\nactions:\n{}\n", actions.join("\n"));
    let mut described = document;
    let problems = crate::overlay::Overlay::parse("overlay.yaml", &overlay).unwrap().apply(&mut described);
    assert_eq!(problems.0, []);
    assert_eq!(generated(&described, &rows).without_words.0, []);
}

#[test]
fn what_both_sides_of_a_schema_lack_is_told_once() {
    let schema = json!({"type": "object", "description": "d", "properties": {"x": text(), "id": {"type": "string", "readOnly": true, "description": "d"}}});
    let document = api(json!({"/a": {"post": sends(reference("A"), reference("A"))}}), json!({"A": schema}));
    let client = generated(&document, &row("POST /a", "a_send", ""));
    assert_eq!(told(&client.without_words).len(), 1);
    find_function(&file(&client, "things.rs"), "ARequest", "with_x");
}

#[test]
fn a_contract_that_the_generator_refuses_or_panics_at_is_a_problem() {
    let odd = asks(json!([{"name": "a", "in": "cookie", "schema": {"type": "string"}}]));
    let document = api(json!({"/a": {"get": odd}}), json!({}));
    let problems = generate(&lowered(&document, &row("GET /a", "a_get", ""))).unwrap_err();
    assert!(told(&problems)[0].starts_with("the generator refuses the contract: "), "{problems}");

    let operations = crate::lower::testing::stated(&row("GET /a/{id}", "a_get", ""));
    let (broken, _) = crate::lower::gather(&api(json!({"/a/{id}": {"get": asks(json!([]))}}), json!({})), &operations);
    assert_eq!(told(&generate(&broken).unwrap_err()), ["the generator refuses the contract: it panics"]);

    let mut broken = broken;
    broken.document["openapi"] = json!(3);
    assert!(told(&generate(&broken).unwrap_err())[0].starts_with("the lowered contract is not OpenAPI 3.0: "));
}

/// A document with a bit of everything that has an order.
fn varied() -> (Value, String) {
    let mut list = asks(json!([
        {"name": "limit", "in": "query", "schema": {"type": "integer"}},
        {"name": "order", "in": "query", "schema": {"type": "string", "enum": ["up", "down"]}, "description": "First."},
        {"name": "since", "in": "query", "schema": {"type": "string", "format": "date-time", "nullable": true}},
    ]));
    list["responses"] = answers(
        json!({"type": "object", "properties": {"things": {"type": "array", "items": reference("Thing")}}}),
    )["responses"]
        .clone();
    let document = api(
        json!({
            "/things": {"get": list, "post": sends(reference("Thing"), reference("Thing"))},
            "/others": {"get": answers(reference("Other")), "delete": answers(object(json!({"gone": {"type": "boolean"}})))},
        }),
        json!({
            "Thing": {"type": "object", "required": ["name", "token"], "description": "A thing.", "properties": {
                "id": {"type": "string", "readOnly": true},
                "name": text(),
                "token": {"type": "string", "writeOnly": true},
                "amount": {"type": "number"},
                "order": {"type": "string", "enum": ["up", "down"], "description": "Second."},
                "sort": {"type": "string", "enum": ["down", "up"], "description": "Third."},
                "nest": object(json!({"a": text(), "b": object(json!({"c": text()}))})),
                "next": crate::repair::nullable(reference("Thing")),
            }},
            "Other": object(json!({"things": {"type": "object", "additionalProperties": reference("Thing")}, "x": {}})),
        }),
    );
    let rows = [
        row("GET /things", "things_list", "envelope = \"things\""),
        row("POST /things", "things_create", ""),
        in_resource("others", &row("GET /others", "others_get", "")),
        in_resource("others", &row("DELETE /others", "others_clear", "")),
        "[enums]\n\"GET /things ?order\" = \"Order\"\n\"Thing.order\" = \"Order\"\n\"Thing.sort\" = \"Order\"\n"
            .to_owned(),
    ];
    (document, rows.concat())
}

/// The value with its objects in another order, if their maps keep one.
fn shuffled(value: &Value, turn: usize) -> Value {
    match value {
        Value::Object(object) => {
            let mut entries: Vec<_> =
                object.iter().map(|(key, value)| (key.clone(), shuffled(value, turn / 2 + 1))).collect();
            let by = turn % entries.len().max(1);
            entries.rotate_left(by);
            if turn.is_multiple_of(3) {
                entries.reverse();
            }
            entries.into_iter().collect::<serde_json::Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(|item| shuffled(item, turn)).collect(),
        other => other.clone(),
    }
}

fn bytes(client: &Generated) -> ([&BTreeMap<String, String>; 3], &str, &Problems) {
    ([&client.types, &client.client, &client.handles], &client.mocks, &client.without_words)
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    let (document, rows) = varied();
    let lowered = lowered(&document, &rows);
    assert_eq!(bytes(&generate(&lowered).unwrap()), bytes(&generate(&lowered).unwrap()));
    assert_eq!(bytes(&generate(&lowered).unwrap()), bytes(&generated(&document, &rows)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// serde_json's maps sort their keys unless something switches on `preserve_order`, under which this must hold too:
    /// `cargo test -p heron-contract --features serde_json/preserve_order`.
    #[test]
    fn the_order_of_keys_and_rows_changes_no_byte(turn in 1..1000usize, by in 0..4usize) {
        let (document, rows) = varied();
        let (listed, named) = rows.split_once("[enums]").unwrap();
        let mut listed: Vec<_> = listed.split("[[operation]]").skip(1).collect();
        listed.rotate_left(by);
        let moved: String = listed.iter().map(|row| format!("[[operation]]{row}")).collect();
        let moved = generated(&shuffled(&document, turn), &format!("{moved}[enums]{named}"));
        let first = generated(&document, &rows);
        prop_assert_eq!(bytes(&moved), bytes(&first));
    }
}
