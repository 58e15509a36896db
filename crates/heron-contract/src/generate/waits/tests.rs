use serde_json::{Value, json};

use crate::generate::testing::{generated, lowered, told};
use crate::generate::{Generated, generate};
use crate::lower::testing::{answers, api, asks, reference, row};

fn text() -> Value {
    json!({"type": "string", "description": "d"})
}

/// A thing that is started and asked for, and a list of things.
fn document() -> Value {
    let id = json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}, "description": "d"});
    let deep = json!({"name": "deep", "in": "query", "schema": {"type": "boolean"}, "description": "d"});
    let mut get = asks(json!([id.clone(), deep]));
    get["responses"] = answers(reference("Thing"))["responses"].clone();
    let mut start = asks(json!([id]));
    start["responses"] = answers(json!({}))["responses"].clone();
    let mut list = asks(json!([]));
    let many = json!({"type": "array", "items": reference("Thing"), "description": "d"});
    list["responses"] = answers(many)["responses"].clone();
    let things = json!({
        "Thing": {"type": "object", "description": "d", "properties": {
            "heron_id": text(), "state": reference("State"),
            "parts": {"type": "array", "items": reference("Piece"), "description": "d"},
        }},
        "Piece": {"type": "object", "description": "d", "properties": {"state": text()}},
        "State": {"type": "object", "description": "d", "properties": {
            "now": {"type": "string", "nullable": true, "enum": ["on", "over", null], "description": "d"},
        }},
    });
    api(json!({"/t/{id}": {"get": get, "post": start.clone(), "put": start}, "/t": {"get": list}}), things)
}

fn rows(start: &str, again: &str) -> String {
    let things = "[resources.things]\nabout = \"Things of a test.\"\nnouns = {}\n\
                  [enums]\n\"State.now\" = \"Now\"\n";
    let rest = [
        row("GET /t/{id}", "things_get", ""),
        row("GET /t", "things_list", ""),
        row("POST /t/{id}", "things_start", start),
        row("PUT /t/{id}", "things_again", again),
    ];
    format!("{things}{}", rest.concat())
}

fn handle(start: &str, again: &str) -> String {
    generated(&document(), &rows(start, again)).handles["things.rs"].clone()
}

fn refused(start: &str, again: &str) -> Vec<String> {
    let problems = generate(&lowered(&document(), &rows(start, again))).map(|_: Generated| ()).unwrap_err();
    told(&problems).into_iter().map(str::to_owned).collect()
}

/// The method of this name, with its documentation.
fn method<'a>(code: &'a str, name: &str) -> &'a str {
    let at = code.find(&format!("pub fn {name}(")).unwrap_or_else(|| panic!("no `{name}` in {code}"));
    let start = code[..at].rfind("\n\n").unwrap_or_default();
    let end = code[at..].find("\n    }\n").map_or(code.len(), |end| at + end);
    &code[start..end]
}

const OVER: &str =
    "ends = { ask = \"things_get\", at = \"state.now\", done = [\"over\"], topics = [\"a.b\", \"a.c\"] }";

#[test]
fn what_others_start_is_waited_for_by_the_operation_that_tells_its_end() {
    let code = handle(OVER, &OVER.replace("a.c", "a.d"));
    let wait = method(&code, "get_until_done");
    for expected in [
        "/// Asks [`get`](Self::get) until the work is over: done with `over`; no state tells a failure.",
        "/// What starts such work: `things().again` and `things().start`.",
        "/// A [`Bell`](crate::Bell) rings for it with `a.b`, `a.d` or `a.c`.",
        "id: &str,\n        deep: Option<bool>,\n        wait: Wait,\n    ) -> Call<Waited<Thing>> {",
        "static ENDS: Ends<Thing> = Ends {",
        "done: &[\"over\"],",
        "failed: &[],",
        "let id = id.to_owned();",
        "\"things_get\"",
        "&[\"a.b\", \"a.d\", \"a.c\"]",
        "wait.until_done(&self.heron.client, asked, &ENDS, ask)",
    ] {
        assert!(wait.contains(expected), "{expected} in {wait}");
    }
    let unbroken: String = wait.split_whitespace().collect();
    assert!(unbroken.contains("heron_api::things::things_get(client,&id,deep"), "{wait}");
    assert!(unbroken.contains("at.state.as_ref()") && unbroken.contains("at.now.value()"), "{wait}");
    let start = method(&code, "start");
    assert!(start.contains("/// `things().get_until_done` waits for its end; webhooks tell it with `a.b` or `a.c`."));
    assert!(code.contains("use crate::wait::{Asked, Ends, Wait, Waited};"), "{code}");
}

#[test]
fn every_item_of_a_list_has_a_state() {
    let start = "ends = { ask = \"things_list\", at = \"[].state.now\", done = [\"over\"], failed = [\"on\"] }";
    let deep = "ends = { ask = \"things_get\", at = \"parts[].state\", done = [\"over\"] }";
    let code = handle(start, deep);
    let list = method(&code, "list_until_done");
    assert!(list.contains("until the work is over for each item of a list that has any: done with `over`;"), "{list}");
    assert!(list.contains(".iter()") && list.contains("failed with `on`."), "{list}");
    let get = method(&code, "get_until_done");
    assert!(get.contains("at.parts.as_ref()") && get.contains(".flatten()"), "{get}");
}

#[test]
fn each_form_of_an_end_has_its_own_method_also_of_one_operation() {
    let gone = "ends = { ask = \"things_get\", gone = true }";
    let code = handle(gone, "ends = { ask = \"things_get\" }");
    assert!(method(&code, "get_until_gone").contains("-> Call<Waited<Option<Thing>>>"));
    let open = method(&code, "get_until");
    assert!(open.contains("is_over: impl FnMut(&Thing) -> bool + Send + 'static,"), "{open}");
    assert!(open.contains("wait.until(&self.heron.client, asked, is_over, ask)"), "{open}");
    assert!(method(&code, "again").contains("is not documented: `things().get_until` asks until you say so."));
    let code = handle("ends = { ask = \"things_list\", new_item = true }", "");
    let new = method(&code, "list_until_new");
    assert!(new.contains("before: &[Thing]") && new.contains("-> Call<Waited<Vec<Thing>>>"), "{new}");
    assert!(new.contains("heron_id"), "{new}");
}

#[test]
fn an_end_that_only_a_webhook_tells_is_said_to_be_so() {
    let code = handle("ends = { topics = [\"a.b\"] }", "");
    let start = method(&code, "start");
    assert!(start.contains("/// Only webhooks tell its end, with `a.b`; there is nothing to ask."), "{start}");
    assert!(!code.contains("_until") && !code.contains("wait"), "{code}");
}

#[test]
fn an_end_that_the_types_do_not_tell_is_refused() {
    let strange = "`things_get` is said to tell the end of something, which its types do not";
    for at in ["state.then", "parts.state", "[].state", "state[].now", "parts[].state[].now"] {
        let ends = format!("ends = {{ ask = \"things_get\", at = \"{at}\", done = [\"over\"] }}");
        assert_eq!(refused(&ends, ""), [strange], "{at}");
    }
    assert_eq!(refused("ends = { ask = \"things_get\", new_item = true }", ""), [strange]);
    assert_eq!(
        refused(OVER, &OVER.replace("\"over\"", "\"on\"")),
        ["what ends when `things_get` tells so ends in different states"]
    );
}
