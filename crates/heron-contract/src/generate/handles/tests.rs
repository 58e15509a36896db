use serde_json::{Value, json};

use crate::Problems;
use crate::generate::testing::{generated, lowered, told};
use crate::generate::{Generated, generate};
use crate::lower::testing::{answers, api, asks, reference, row, sends};

const THINGS: &str = "[resources.things]\nabout = \"Things of a test.\"\nnouns = {}\n";

fn stated(call: &str, id: &str, more: &str) -> String {
    format!("{THINGS}{}", row(call, id, more))
}

fn handle(document: &Value, rows: &str) -> String {
    generated(document, rows).handles["things.rs"].clone()
}

fn refused(document: &Value, rows: &str) -> Problems {
    generate(&lowered(document, rows)).map(|_: Generated| ()).unwrap_err()
}

fn thing() -> Value {
    json!({"Thing": {"type": "object", "description": "d", "properties": {"x": {"type": "string", "description": "d"}}}})
}

#[test]
fn a_method_hands_on_its_arguments_and_says_when_it_is_sent_again() {
    let mut operation = sends(reference("Thing"), reference("Thing"));
    operation["parameters"] =
        json!([{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}, "description": "d"}]);
    let rows = stated("PUT /a/{id}", "things_save", "notes = \"More of it.\"").replace("\"safe\"", "\"idempotent\"");
    let expected = "\
    /// Does it.
    ///
    /// More of it.
    ///
    /// `PUT /a/{id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn save(&self, id: &str, body: impl Borrow<Thing>) -> Call<Thing> {
        heron_api::things::things_save(&self.heron.client, id, body.borrow())
    }
";
    let code = handle(&api(json!({"/a/{id}": {"put": operation}}), thing()), &rows);
    assert!(code.contains(expected), "{code}");
    assert!(code.contains("use heron_api::types::{Thing};") || code.contains("use heron_api::types::Thing;"), "{code}");
}

#[test]
fn a_handle_is_of_the_client_and_shows_its_feature_and_its_guide() {
    let document = api(json!({"/a": {"get": answers(json!({}))}}), json!({}));
    let rows = stated("GET /a", "things_list", "");
    let code = handle(&document, &rows);
    for expected in [
        "impl Heron {\n    /// Things of a test.\n    #[cfg_attr(docsrs, doc(cfg(feature = \"things\")))]\n    \
         #[must_use]\n    pub fn things(&self) -> Things<'_> {",
        "#[doc = include_str!(\"../../resources/things.md\")]",
        "pub struct Things<'a> {\n    pub(crate) heron: &'a Heron,\n}",
    ] {
        assert!(code.contains(expected), "{expected} in {code}");
    }
    let index = |rows: &str| generated(&document, rows).handles["mod.rs"].clone();
    assert!(index(&rows).contains("#[cfg(feature = \"things\")]\npub use self::things::Things;"));
    let always = rows.replace("nouns", "always = true\nnouns");
    assert!(!index(&always).contains("cfg(") && !handle(&document, &always).contains("docsrs"));
}

#[test]
fn what_takes_a_brokers_key_is_of_the_brokers_client_alone() {
    let document = api(json!({"/a": {"get": answers(json!({})), "put": answers(json!({}))}}), json!({}));
    let broker = stated("GET /a", "things_list", "key = \"broker\"");
    let code = handle(&document, &broker);
    assert!(code.contains("impl HeronBroker {") && !code.contains("impl Heron {"), "{code}");
    let both = format!("{broker}{}", row("PUT /a", "things_put", ""));
    assert_eq!(told(&refused(&document, &both)), ["some operations of `things` take a broker's key, and some do not"]);
}

#[test]
fn what_a_person_wraps_has_no_method_and_a_resource_without_methods_has_no_handle() {
    let document = api(json!({"/a": {"get": answers(json!({})), "put": answers(json!({}))}}), json!({}));
    let wrapped = stated("GET /a", "things_list", "wrapped = \"why\"");
    let made = generated(&document, &wrapped);
    assert!(made.handled.is_empty() && !made.handles.contains_key("things.rs"));
    assert!(made.client["things.rs"].contains("pub fn things_list("));
    let other = format!("{wrapped}{}", row("PUT /a", "things_put", ""));
    let code = handle(&document, &other);
    assert!(code.contains("pub fn put(") && !code.contains("pub fn list("), "{code}");
}

#[test]
fn a_deprecated_method_names_the_one_in_its_place() {
    let document = api(json!({"/a": {"get": answers(json!({})), "put": answers(json!({}))}}), json!({}));
    let rows = format!(
        "{}{}",
        stated("GET /a", "things_old", "deprecated = \"things_new\""),
        row("PUT /a", "things_new", "method = { name = \"renew\", exception = \"why\" }")
    );
    let code = handle(&document, &rows);
    assert!(code.contains("#[deprecated(note = \"Heron advises against it: use `things().renew`\")]"), "{code}");
}

#[test]
fn a_type_that_is_called_like_a_handle_is_told() {
    let document = api(
        json!({"/a": {"get": answers(reference("Things"))}}),
        json!({"Things": {"type": "object", "description": "d"}}),
    );
    assert_eq!(
        told(&refused(&document, &stated("GET /a", "things_list", ""))),
        ["`Things` would be both a type and the handle of `things`"]
    );
}

/// A list in pages.
fn paged() -> Value {
    let query = |name: &str| json!({"name": name, "in": "query", "schema": {"type": "integer"}, "description": "d"});
    let mut operation = asks(json!([query("page"), query("limit")]));
    operation["responses"] = answers(reference("List"))["responses"].clone();
    let meta = json!({"type": "object", "description": "d", "properties": {
        "page": {"type": "integer", "description": "d"},
        "next": {"type": "string", "nullable": true, "description": "d"},
    }});
    let list = json!({"type": "object", "description": "d", "properties": {
        "things": {"type": "array", "items": reference("Thing"), "description": "d"},
        "meta": reference("Meta"),
    }});
    let mut schemas = thing();
    schemas["List"] = list;
    schemas["Meta"] = meta;
    api(json!({"/a": {"get": operation}}), schemas)
}

#[test]
fn a_list_in_pages_has_a_method_for_all_of_them() {
    let paging = "paging = { by = \"number\", at = \"page\", size = \"limit\", max_size = 9, items = \"things\", \
                  page = \"meta.page\", next_url = \"meta.next\" }";
    let code = handle(&paged(), &stated("GET /a", "things_list", paging));
    for expected in [
        "pub fn list_all(&self, params: &ThingsListParams) -> Paged<Thing> {",
        "by: PagedBy::Number,\n            first: 1i64,\n            default_size: None,\n            \
         max_size: Some(9i64),\n            both: false,",
        "params.page = Some(at);\n            params.limit = size;\n            heron_api::things::things_list(client, &params)",
        ".and_then(|at| at.meta.as_ref())\n                .and_then(|at| at.page.as_ref())",
        ".and_then(|at| at.next.value())\n                    .is_some(),",
        "items: answer.things.unwrap_or_default(),",
    ] {
        assert!(code.contains(expected), "{expected} in {code}");
    }
}

#[test]
fn pages_that_the_types_do_not_have_are_told() {
    for (right, wrong) in [("\"things\"", "\"thing\""), ("meta.page", "meta.number"), ("meta.page", "meta.next")] {
        let paging = "paging = { by = \"number\", at = \"page\", size = \"limit\", items = \"things\", \
                      page = \"meta.page\" }";
        let problems = refused(&paged(), &stated("GET /a", "things_list", &paging.replace(right, wrong)));
        assert_eq!(told(&problems), ["`things_list` is said to come in pages, which its types do not have"]);
    }
}
