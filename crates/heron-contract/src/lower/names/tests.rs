use super::*;
use crate::lower::testing::{Run, answers, api, asks, row, run, sends};

const OBJECTS: &str = "name inline objects";
const ENUMS: &str = "name inline enums";
const TWINS: &str = "collapse twins";

fn object(property: &str, schema: Value) -> Value {
    json!({"type": "object", "properties": {property: schema}})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn choice(values: &[&str]) -> Value {
    json!({"type": "string", "enum": values})
}

/// Runs a rule on component schemas.
fn on(rule: &str, schemas: Value, rows: &str) -> Run {
    run(rule, api(json!({}), schemas), rows)
}

#[test]
fn inline_objects_become_components_named_after_where_they_stand() {
    let leaf = object("x", text());
    let run = on(
        OBJECTS,
        json!({
            "Thing": {"type": "object", "properties": {
                "sub_part": leaf,
                "list": {"type": "array", "items": leaf},
                "map": {"type": "object", "additionalProperties": leaf},
                "both": {"allOf": [leaf, object("y", text())]},
                "text": text(),
                "free": {"type": "object"},
            }},
            "Things": {"type": "array", "items": leaf},
        }),
        "",
    );
    assert_eq!(
        run.schema("Thing")["properties"],
        json!({
            "sub_part": reference("ThingSubPart"),
            "list": {"type": "array", "items": reference("ThingListItem")},
            "map": {"type": "object", "additionalProperties": reference("ThingMapValue")},
            "both": {"allOf": [reference("ThingBoth1"), reference("ThingBoth2")]},
            "text": text(),
            "free": {"type": "object"},
        })
    );
    assert_eq!(run.schema("Things")["items"], reference("ThingsItem"));
    assert_eq!(*run.schema("ThingSubPart"), leaf);
    assert_eq!((run.count, run.told()), (6, vec![]));
}

#[test]
fn objects_in_objects_are_named_after_both() {
    let run = on(OBJECTS, json!({"A": object("b", object("c", object("d", text())))}), "");
    assert_eq!((run.names().as_str(), run.count), ("A AB ABC", 2));
    assert_eq!(*run.schema("AB"), object("c", reference("ABC")));
}

#[test]
fn what_is_said_about_a_place_stays_there() {
    let mut inline = object("x", text());
    for (keyword, value) in
        [("description", json!("d")), ("readOnly", json!(true)), ("nullable", json!(true)), ("default", json!({}))]
    {
        inline[keyword] = value;
    }
    let run = on(OBJECTS, json!({"A": object("b", inline)}), "");
    let mut left = reference("AB");
    left["description"] = json!("d");
    left["readOnly"] = json!(true);
    left["x-nullable"] = json!(true);
    left["default"] = json!({});
    assert_eq!(run.schema("A")["properties"]["b"], left);
    assert_eq!(*run.schema("AB"), json!({"type": "object", "description": "d", "properties": {"x": text()}}));
}

#[test]
fn what_an_operation_holds_is_named_after_it_or_as_its_row_says() {
    let document = || {
        api(
            json!({"/a": {
                "post": sends(object("x", text()), object("y", text())),
                "get": answers(json!({"type": "array", "items": object("z", text())})),
            }}),
            json!({}),
        )
    };
    let rows = [row("POST /a", "a_create", "response = \"Made\""), row("GET /a", "a_list", "")].concat();
    let run = run(OBJECTS, document(), &rows);
    assert_eq!(*run.body("post", "/a"), reference("ACreateBody"));
    assert_eq!(*run.answer("post", "/a"), reference("Made"));
    assert_eq!(run.answer("get", "/a")["items"], reference("AListResponseItem"));
    assert_eq!(run.count, 3);
}

#[test]
fn an_entry_names_an_object_by_its_parent_and_its_way_from_there() {
    let run = on(
        OBJECTS,
        json!({"A": {"properties": {
            "one": object("x", text()),
            "many": {"type": "array", "items": object("y", object("z", text()))},
        }}}),
        "[schemas]\n\"A.one\" = \"One\"\n\"A.many[]\" = \"Many\"\n\"Many.y\" = \"Deep\"\n",
    );
    assert_eq!(run.names(), "A Deep Many One");
}

#[test]
fn two_different_objects_under_one_name_are_an_error_and_equal_ones_are_one_type() {
    let rows = "[schemas]\n\"A.x\" = \"Part\"\n\"B.x\" = \"Part\"\n";
    let with = |words: &str, other: Value| {
        let mut part = object("p", text());
        part["description"] = json!(words);
        on(OBJECTS, json!({"A": object("x", part), "B": object("x", other)}), rows)
    };
    let equal = with("in other words", object("p", text()));
    assert_eq!((equal.names().as_str(), equal.told()), ("A B Part", vec![]));
    let different = with("d", object("q", text()));
    assert_eq!(different.told(), ["two different objects would both be called `Part`"]);
    assert_eq!(different.problems[0].place.as_deref(), Some("openapi/effective.json#/components/schemas/Part"));
}

#[test]
fn inline_enums_become_components_and_their_null_a_mark() {
    let run = on(
        ENUMS,
        json!({
            "A": {"properties": {
                "kind": choice(&["b", "a"]),
                "maybe": {"type": "string", "enum": ["x", null], "nullable": true, "description": "d", "readOnly": true},
                "list": {"type": "array", "items": choice(&["i"])},
                "map": {"type": "object", "additionalProperties": choice(&["v"])},
            }},
            "Named": choice(&["n"]),
        }),
        "",
    );
    let mut maybe = reference("AMaybe");
    maybe["description"] = json!("d");
    maybe["readOnly"] = json!(true);
    maybe["x-nullable"] = json!(true);
    assert_eq!(
        run.schema("A")["properties"],
        json!({
            "kind": reference("AKind"),
            "maybe": maybe,
            "list": {"type": "array", "items": reference("AListItem")},
            "map": {"type": "object", "additionalProperties": reference("AMapValue")},
        })
    );
    assert_eq!(*run.schema("AKind"), choice(&["b", "a"]));
    assert_eq!(*run.schema("AMaybe"), json!({"type": "string", "enum": ["x"], "description": "d"}));
    assert_eq!(*run.schema("Named"), choice(&["n"]));
    assert_eq!(run.count, 4);
}

#[test]
fn enums_of_parameters_bodies_and_answers_are_named_after_the_operation() {
    let mut operation =
        asks(json!([{"name": "order_by", "in": "query", "description": "d", "schema": choice(&["o"])}]));
    operation["requestBody"] = sends(choice(&["b"]), json!({}))["requestBody"].clone();
    operation["responses"] = answers(json!({"type": "array", "items": choice(&["r"])}))["responses"].clone();
    let run = run(ENUMS, api(json!({"/a": {"post": operation}}), json!({})), &row("POST /a", "a_ask", ""));
    assert_eq!((run.names().as_str(), run.count), ("AAskBody AAskOrderBy AAskResponseItem", 3));
    assert_eq!(run.schema("AAskOrderBy")["description"], "d", "a parameter's words describe its enum");
}

#[test]
fn values_that_are_no_texts_are_left_to_their_type() {
    let run = on(
        ENUMS,
        json!({"A": {"properties": {
            "number": {"type": "integer", "enum": [1, 2, null], "nullable": true},
            "mixed": {"enum": ["a", 1]},
        }}}),
        "",
    );
    assert_eq!(run.schema("A")["properties"], json!({"number": {"type": "integer", "nullable": true}, "mixed": {}}));
    assert_eq!(run.names(), "A");
}

#[test]
fn places_given_one_name_share_an_enum_if_their_values_are_the_same() {
    let rows = "[enums]\n\"A.x\" = \"Order\"\n\"GET /a ?order\" = \"Order\"\n";
    let with = |values: &[&str]| {
        let get = asks(json!([{"name": "order", "in": "query", "schema": choice(values)}]));
        run(ENUMS, api(json!({"/a": {"get": get}}), json!({"A": object("x", choice(&["up", "down"]))})), rows)
    };
    let same = with(&["down", "up"]);
    assert_eq!((same.names().as_str(), same.count, same.told()), ("A Order", 2, vec![]));
    let other = with(&["sideways"]);
    assert_eq!(other.told(), ["`GET /a ?order` would be called `Order`, which has other values"]);
    let help = other.problems[0].help.as_deref().unwrap();
    assert!(help.ends_with("\n\"GET /a ?order\" = \"…\""), "{help}");
}

#[test]
fn an_enum_never_takes_the_name_of_another_schema() {
    let run = on(ENUMS, json!({"A": object("b", choice(&["x"])), "AB": object("y", text())}), "");
    assert_eq!(run.told(), ["`A.b` would be called `AB`, which has other values"]);
}

#[test]
fn an_entry_for_a_place_without_an_enum_is_an_error() {
    let run = on(ENUMS, json!({"A": object("b", choice(&["x"]))}), "[enums]\n\"A.c\" = \"C\"\n\"A.b\" = \"B\"\n");
    assert_eq!((run.told(), run.names().as_str()), (vec!["`[enums]` names `A.c`, where no enum stands"], "A B"));
}

/// A document in which `A` and `B` are answers and `Sent` is a body.
fn used(schemas: Value) -> Value {
    let paths = json!({
        "/a": {"get": answers(reference("A")), "post": sends(reference("Sent"), reference("B"))},
    });
    api(paths, schemas)
}

#[test]
fn schemas_given_one_name_become_one_type() {
    let node = |own: &str, words: &str| json!({"type": "object", "description": words, "properties": {"again": reference(own), "other": reference("Sent")}});
    let schemas = json!({"A": node("A", "one"), "B": node("B", "two"), "Sent": object("a", reference("A"))});
    let run = run(TWINS, used(schemas), "[schemas]\nA = \"Node\"\nB = \"Node\"\n");
    assert_eq!((run.names().as_str(), run.count, run.told()), ("Node Sent", 1, vec![]));
    assert_eq!(*run.schema("Node"), node("Node", "one"));
    assert_eq!(*run.schema("Sent"), object("a", reference("Node")));
    assert_eq!(*run.answer("post", "/a"), reference("Node"));
}

#[test]
fn twins_that_differ_are_an_error() {
    let schemas = json!({"A": object("x", text()), "B": object("y", text()), "Sent": {}});
    let run = run(TWINS, used(schemas), "[schemas]\nA = \"Twin\"\nB = \"Twin\"\n");
    assert_eq!(run.told()[0], "`B` is to be called `Twin`, but differs from the other schema of that name");
    assert_eq!(run.problems[0].place.as_deref(), Some("openapi/effective.json#/components/schemas/B"));
}

#[test]
fn a_schema_without_an_entry_is_called_as_the_generator_writes_it() {
    let run = run(TWINS, used(json!({"A": {}, "CTA": {}, "B": {}, "Sent": {}})), "");
    assert_eq!(run.names(), "A B Cta Sent");
}

#[test]
fn the_sides_of_a_split_schema_have_names_of_their_own() {
    let schemas = || json!({"A": object("x", text()), "A~request": object("y", text()), "B": {}, "Sent": object("a", reference("A~request"))});
    let called = |rows: &str| {
        let run = run(TWINS, used(schemas()), rows);
        (run.names(), run.schema("Sent")["properties"]["a"]["$ref"].as_str().unwrap().to_owned(), run.told().join(" "))
    };
    let nothing = "the lowering rule `collapse twins` matched nothing";
    for (rows, names, request) in [
        ("", "A ARequest B Sent", "ARequest"),
        ("[schemas]\nA = \"Thing\"\n", "B Sent Thing ThingRequest", "ThingRequest"),
        ("[schemas]\nA = { request = \"New\" }\n", "A B New Sent", "New"),
        ("[schemas]\nA = { response = \"Old\" }\n", "ARequest B Old Sent", "ARequest"),
        ("[schemas]\nA = { request = \"New\", response = \"Old\" }\n", "B New Old Sent", "New"),
    ] {
        let expected = (names.to_owned(), format!("#/components/schemas/{request}"), nothing.to_owned());
        assert_eq!(called(rows), expected, "{rows}");
    }
}

#[test]
fn a_schema_that_goes_one_way_takes_the_name_for_that_way() {
    let schemas = || json!({"A": {}, "B": {}, "Sent": {}});
    let fits = run(TWINS, used(schemas()), "[schemas]\nA = { response = \"Got\" }\nSent = { request = \"New\" }\n");
    assert_eq!(fits.names(), "B Got New");
    assert_eq!(fits.told(), ["the lowering rule `collapse twins` matched nothing"]);
    let both = run(
        TWINS,
        used(schemas()),
        "[schemas]\nA = { request = \"X\", response = \"Got\" }\nSent = { request = \"New\", response = \"Y\" }\n",
    );
    assert_eq!(both.names(), "B Got New");
    assert_eq!(
        both.told()[..2],
        [
            "`[schemas]` names `A` as a request of its own, which is not in the contract",
            "`[schemas]` names `Sent` as a response of its own, which is not in the contract",
        ]
    );
}

#[test]
fn an_entry_that_fits_nothing_is_an_error_whether_for_a_schema_or_a_place() {
    let rows = "[schemas]\nGone = \"Gone\"\n\"A.gone\" = \"Part\"\n\"A.x\" = \"Here\"\n";
    let operations = crate::lower::testing::stated(rows);
    let document = used(json!({"A": object("x", object("y", text())), "B": {}, "Sent": {}}));
    let (_, problems) = crate::lower::gather(&document, &operations);
    let told: Vec<_> = problems.0.iter().map(|it| it.what.as_str()).filter(|it| it.contains("[schemas]")).collect();
    assert_eq!(
        told,
        [
            "`[schemas]` names `A.gone`, which is not in the contract",
            "`[schemas]` names `Gone`, which is not in the contract",
        ]
    );
}
