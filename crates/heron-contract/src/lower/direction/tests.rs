use super::*;
use crate::lower::testing::{Run, api, reference, run, sends};

const SPLIT: &str = "split by direction";
const RELAX: &str = "relax responses";

fn text() -> Value {
    json!({"type": "string"})
}

fn read_only() -> Value {
    json!({"type": "string", "readOnly": true})
}

fn write_only() -> Value {
    json!({"type": "string", "writeOnly": true})
}

/// Splits schemas of which `S` is both sent and answered.
fn split_both_ways(schemas: Value) -> Run {
    run(SPLIT, api(json!({"/s": {"post": sends(reference("S"), reference("S"))}}), schemas), "")
}

#[test]
fn a_schema_with_properties_that_go_one_way_becomes_two() {
    let run = split_both_ways(json!({"S": {
        "type": "object",
        "required": ["both", "id", "secret"],
        "properties": {"both": text(), "id": read_only(), "secret": write_only()},
    }}));
    let side = |gone: &str| {
        let required: Vec<_> = ["both", "id", "secret"].into_iter().filter(|name| *name != gone).collect();
        let properties: Map<_, _> = required.iter().map(|name| ((*name).to_owned(), text())).collect();
        json!({"type": "object", "required": required, "properties": properties})
    };
    assert_eq!(*run.schema("S"), side("secret"), "a required write-only property is not asked of an answer");
    assert_eq!(*run.schema("S~request"), side("id"), "a required read-only property is not asked of a request");
    assert_eq!(*run.answer("post", "/s"), reference("S"));
    assert_eq!(*run.body("post", "/s"), reference("S~request"));
    assert_eq!(run.count, 1);
}

#[test]
fn what_refers_to_a_split_schema_is_split_too_and_its_sides_refer_to_their_own() {
    let run = split_both_ways(json!({
        "S": {"properties": {"mid": {"type": "array", "items": reference("Mid")}, "plain": reference("Plain")}},
        "Mid": {"properties": {"leaf": reference("Leaf")}},
        "Leaf": {"properties": {"id": read_only(), "name": text()}},
        "Plain": {"properties": {"name": text()}},
    }));
    assert_eq!(run.names(), "Leaf Leaf~request Mid Mid~request Plain S S~request");
    assert_eq!(
        run.schema("S~request")["properties"],
        json!({"mid": {"type": "array", "items": reference("Mid~request")}, "plain": reference("Plain")})
    );
    assert_eq!(run.schema("Mid~request")["properties"]["leaf"], reference("Leaf~request"));
    assert_eq!(run.schema("Mid")["properties"]["leaf"], reference("Leaf"));
    assert_eq!(run.schema("Leaf~request")["properties"], json!({"name": text()}));
    assert_eq!(run.count, 3);
}

#[test]
fn a_schema_that_goes_both_ways_without_a_mark_stays_one_type() {
    let schema = json!({"type": "object", "required": ["a"], "properties": {"a": text()}});
    let run = split_both_ways(json!({"S": schema}));
    assert_eq!((run.names().as_str(), run.schema("S"), run.count), ("S", &schema, 0));
}

#[test]
fn a_mark_that_is_off_is_no_mark() {
    let marked = json!({"type": "string", "readOnly": false, "writeOnly": false});
    let run = split_both_ways(json!({"S": {"properties": {"a": marked}}}));
    assert_eq!((run.names().as_str(), run.schema("S")), ("S", &json!({"properties": {"a": text()}})));
}

#[test]
fn schemas_that_refer_to_themselves_and_to_each_other_are_split_together() {
    let run = split_both_ways(json!({
        "S": {"properties": {"next": reference("T"), "self": reference("S")}},
        "T": {"properties": {"back": reference("S"), "id": read_only()}},
    }));
    assert_eq!((run.names().as_str(), run.count), ("S S~request T T~request", 2));
    assert_eq!(
        run.schema("S~request")["properties"],
        json!({"next": reference("T~request"), "self": reference("S~request")})
    );
    assert_eq!(run.schema("T~request")["properties"], json!({"back": reference("S~request")}));
    assert_eq!(run.schema("T")["properties"], json!({"back": reference("S"), "id": text()}));
}

#[test]
fn a_schema_that_goes_one_way_loses_what_does_not_and_keeps_its_name() {
    let schema = json!({"required": ["id", "secret"], "properties": {"id": read_only(), "secret": write_only()}});
    let document = api(
        json!({"/s": {"post": sends(reference("Sent"), reference("Got"))}}),
        json!({"Sent": schema, "Got": schema}),
    );
    let run = run(SPLIT, document, "");
    assert_eq!(*run.schema("Sent"), json!({"required": ["secret"], "properties": {"secret": text()}}));
    assert_eq!(*run.schema("Got"), json!({"required": ["id"], "properties": {"id": text()}}));
    assert_eq!((run.names().as_str(), run.count), ("Got Sent", 0));
}

#[test]
fn what_is_only_sent_refers_to_the_request_side_of_a_split_schema() {
    let document = api(
        json!({"/a": {"post": sends(reference("Sent"), reference("S"))}}),
        json!({
            "Sent": {"properties": {"s": reference("S")}},
            "S": {"properties": {"id": read_only()}},
        }),
    );
    let run = run(SPLIT, document, "");
    assert_eq!(run.schema("Sent")["properties"]["s"], reference("S~request"));
    assert_eq!(*run.answer("post", "/a"), reference("S"));
    assert_eq!(run.count, 1);
}

/// Relaxes schemas of which `Got` is answered, `Sent` is sent and `Both` is both.
fn relaxed(rows: &str) -> Run {
    let schema = |inner: Value| json!({"type": "object", "required": ["id", "name"], "properties": {"id": inner, "name": text()}});
    let document = api(
        json!({
            "/a": {"post": sends(reference("Sent"), reference("Got"))},
            "/b": {"post": sends(reference("Both"), reference("Both"))},
        }),
        json!({
            "Sent": schema(text()), "Got": schema(reference("Deep")), "Deep": schema(text()), "Both": schema(text()),
            "Loose": {"type": "object", "properties": {"id": text()}},
        }),
    );
    run(RELAX, document, rows)
}

fn always(schema: &str, property: &str) -> String {
    format!("[[always_present]]\nschema = \"{schema}\"\nproperty = \"{property}\"\nreason = \"r\"\n")
}

#[test]
fn nothing_is_required_of_what_is_only_received() {
    let run = relaxed("");
    assert_eq!([run.schema("Got").get("required"), run.schema("Deep").get("required")], [None, None]);
    for name in ["Sent", "Both"] {
        assert_eq!(run.schema(name)["required"], json!(["id", "name"]), "{name} is sent");
    }
    assert_eq!((run.count, run.told()), (2, vec![]));
}

#[test]
fn what_the_client_keys_on_is_required_of_an_answer() {
    let run = relaxed(&always("Got", "id"));
    assert_eq!(run.schema("Got")["required"], json!(["id"]));
    assert_eq!((run.count, run.told()), (2, vec![]));
}

#[test]
fn a_row_of_what_is_always_present_that_fits_no_answer_is_an_error() {
    for (schema, property) in [("Nowhere", "id"), ("Got", "nothing"), ("Sent", "id"), ("Both", "id"), ("Loose", "id")] {
        let run = relaxed(&always(schema, property));
        let place =
            format!("`{schema}.{property}` is said to be always present, but nothing that is only received has it");
        assert_eq!(run.told(), [place]);
    }
}
