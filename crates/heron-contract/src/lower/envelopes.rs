//! Answers and bodies that hold their value under one key.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Draft;
use super::origins::ORIGIN;
use super::walk::{Direction, each_operation_mut, each_operation_schema_mut, schemas};
use crate::document::schema_ref;

/// The key and value of an inline object whose sole property holds an entity or a list.
fn sole_entity(schema: &Value) -> Option<(String, Value)> {
    let properties = schema.get("properties")?.as_object()?;
    let (key, value) = properties.iter().next().filter(|_| properties.len() == 1)?;
    let value = described_reference(value).unwrap_or(value);
    let entity = schema_ref(value).is_some() || value.get("type").is_some_and(|kind| kind == "array");
    entity.then(|| (key.clone(), value.clone()))
}

/// The reference that stands in `allOf` by itself, so that words can stand beside it.
fn described_reference(schema: &Value) -> Option<&Value> {
    let is_plain =
        schema.as_object()?.keys().all(|keyword| keyword == "allOf" || keyword == "description" || keyword == ORIGIN);
    match schema.get("allOf")?.as_array()?.as_slice() {
        [one] if is_plain => schema_ref(one).map(|_| one),
        _ => None,
    }
}

/// Whether a value of this schema may have the property, by the schema itself or by what it refers to or combines.
fn has_property(schema: &Value, key: &str, components: &Map<String, Value>, seen: &mut BTreeSet<String>) -> bool {
    if let Some(name) = schema_ref(schema) {
        let target = components.get(name).filter(|_| seen.insert(name.to_owned()));
        return target.is_some_and(|schema| has_property(schema, key, components, seen));
    }
    let branches = ["allOf", "anyOf", "oneOf"].iter().filter_map(|keyword| schema.get(keyword)?.as_array()).flatten();
    schema.get("properties").is_some_and(|properties| properties.get(key).is_some())
        || branches.into_iter().any(|branch| has_property(branch, key, components, seen))
}

/// Types are what is inside an envelope; the row remembers its key.
///
/// A row may name an envelope for an answer that the contract declares bare, because the decoder unwraps what has the
/// key. So the answer itself must not have a property of that name.
pub(super) fn unwrap_envelopes(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    let mut wrong: Vec<(String, String)> = Vec::new();
    let components = schemas(&draft.document).cloned().unwrap_or_default();
    let listed: BTreeSet<_> = draft.operations.operations.iter().map(|row| row.call.as_str()).collect();
    let rows = &mut draft.rows;
    each_operation_mut(&mut draft.document, |method, path, operation| {
        let call = format!("{method} {path}");
        let Some(row) = rows.get_mut(&call) else { return };
        let mut bodies = BTreeSet::new();
        each_operation_schema_mut(operation, |direction, parameter, schema| {
            let by_hand = row.by_hand.is_some() && direction == Direction::Request;
            if parameter.is_some() || by_hand {
                return;
            }
            bodies.insert(direction);
            let (field, named) = match direction {
                Direction::Request => ("request_envelope", &mut row.request_envelope),
                Direction::Response => ("envelope", &mut row.envelope),
            };
            if let Some((key, inner)) = sole_entity(schema) {
                if listed.contains(call.as_str()) && named.as_deref() != Some(key.as_str()) {
                    wrong.push((
                        format!("`{call}` holds its value under `{key}`, which its row does not say"),
                        format!("add to its row in openapi/operations.toml:\n{field} = \"{key}\""),
                    ));
                }
                *named = Some(key);
                *schema = inner;
                count += 1;
            } else if let Some(key) = named {
                let why = match direction {
                    Direction::Request => "sends its body bare".to_owned(),
                    Direction::Response if has_property(schema, key, &components, &mut BTreeSet::new()) => {
                        format!("answers with a value that has a property `{key}` of its own")
                    }
                    Direction::Response => return,
                };
                wrong.push((
                    format!("the row of `{call}` says `{field} = \"{key}\"`, but the operation {why}"),
                    format!("take `{field}` out of the row in openapi/operations.toml"),
                ));
            }
        });
        let named = [
            (Direction::Request, "request_envelope", &row.request_envelope),
            (Direction::Response, "envelope", &row.envelope),
        ];
        for (_, field, _) in named.iter().filter(|(way, _, key)| key.is_some() && !bodies.contains(way)) {
            wrong.push((
                format!("the row of `{call}` has the field `{field}`, but the operation has no such body"),
                format!("take `{field}` out of the row in openapi/operations.toml"),
            ));
        }
    });
    for (what, help) in wrong {
        draft.problem(what, "", help);
    }
    count
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::lower::testing::{Run, answers, api, reference, row, run, sends};

    const CALL: &str = "GET /things";

    /// Runs the rule on an operation with this answer and these lines in its row.
    fn answered(answer: Value, row_says: &str) -> Run {
        let schemas = json!({
            "Thing": {"type": "object", "properties": {"id": {"type": "string"}, "owner": {"type": "string"}}},
            "Wider": {"allOf": [reference("Thing"), {"properties": {"more": {"type": "string"}}}]},
        });
        let document = api(json!({"/things": {"get": answers(answer)}}), schemas);
        run("unwrap envelopes", document, &row(CALL, "things_list", row_says))
    }

    fn wrapped(key: &str, inner: Value) -> Value {
        json!({"type": "object", "properties": {key: inner}})
    }

    #[test]
    fn an_entity_and_a_list_under_one_key_are_taken_out_of_it() {
        for inner in [reference("Thing"), json!({"type": "array", "items": reference("Thing")})] {
            let run = answered(wrapped("thing", inner.clone()), "envelope = \"thing\"");
            assert_eq!((run.answer("get", "/things"), run.count), (&inner, 1));
            assert_eq!(run.told(), [""; 0]);
        }
        let described = json!({"allOf": [reference("Thing")], "description": "The thing."});
        let run = answered(wrapped("thing", described), "envelope = \"thing\"");
        assert_eq!((run.answer("get", "/things"), run.count), (&reference("Thing"), 1));
    }

    #[test]
    fn a_sole_text_and_two_keys_are_no_envelope() {
        for answer in [
            wrapped("hello", json!({"type": "string"})),
            json!({"properties": {"thing": reference("Thing"), "more": {}}}),
            reference("Thing"),
        ] {
            let run = answered(answer.clone(), "");
            assert_eq!((run.answer("get", "/things"), run.count), (&answer, 0));
        }
    }

    #[test]
    fn a_row_that_lacks_the_key_is_told_the_line_to_paste() {
        for row_says in ["", "envelope = \"other\""] {
            let run = answered(wrapped("thing", reference("Thing")), row_says);
            assert_eq!(run.told(), ["`GET /things` holds its value under `thing`, which its row does not say"]);
            let help = run.problems[0].help.as_deref().unwrap();
            assert!(help.ends_with("\nenvelope = \"thing\""), "{help}");
            assert_eq!(run.rows[CALL].envelope.as_deref(), Some("thing"), "generation goes on with the right key");
        }
    }

    #[test]
    fn a_body_under_a_key_needs_its_line_too() {
        let document =
            api(json!({"/things": {"post": sends(wrapped("thing", reference("Thing")), json!({}))}}), json!({}));
        let run = run("unwrap envelopes", document, &row("POST /things", "things_create", ""));
        assert_eq!(*run.body("post", "/things"), reference("Thing"));
        let help = run.problems[0].help.as_deref().unwrap();
        assert!(help.ends_with("\nrequest_envelope = \"thing\""), "{help}");
    }

    #[test]
    fn a_body_by_hand_is_left_alone() {
        let body = wrapped("thing", reference("Thing"));
        let document = api(json!({"/things": {"post": sends(body.clone(), json!({}))}}), json!({}));
        let run = run("unwrap envelopes", document, &row("POST /things", "a", "by_hand = \"foreign\""));
        assert_eq!((run.body("post", "/things"), run.count), (&body, 0));
        assert_eq!(run.rows["POST /things"].request_envelope, None);
    }

    #[test]
    fn an_operation_in_no_row_needs_no_line() {
        let document = api(json!({"/things": {"get": answers(wrapped("thing", reference("Thing")))}}), json!({}));
        let run = run("unwrap envelopes", document, "");
        assert_eq!((run.problems.as_slice(), run.count), (&[][..], 1));
        assert_eq!(run.rows[CALL].envelope.as_deref(), Some("thing"));
    }

    #[test]
    fn an_answer_declared_bare_may_come_in_an_envelope_that_is_no_property_of_it() {
        let run = answered(reference("Thing"), "envelope = \"thing\"");
        assert!(run.told().iter().all(|told| told.contains("matched nothing")), "{:?}", run.told());
        assert_eq!(run.rows[CALL].envelope.as_deref(), Some("thing"));
    }

    #[test]
    fn an_envelope_that_is_a_property_of_the_answer_itself_is_an_error() {
        let inline = json!({"properties": {"owner": reference("Thing"), "more": {}}});
        let nullable = crate::repair::nullable(reference("Thing"));
        for answer in [reference("Thing"), reference("Wider"), nullable, inline] {
            let run = answered(answer.clone(), "envelope = \"owner\"");
            assert_eq!(
                run.told()[0],
                "the row of `GET /things` says `envelope = \"owner\"`, but the operation answers with a value that \
                 has a property `owner` of its own",
                "{answer}"
            );
        }
    }

    #[test]
    fn schemas_that_refer_to_each_other_are_searched_once() {
        let components = json!({"A": {"allOf": [reference("B")]}, "B": {"allOf": [reference("A")]}});
        let components = components.as_object().unwrap();
        assert!(!has_property(&reference("A"), "x", components, &mut BTreeSet::new()));
        assert!(!has_property(&reference("Nowhere"), "x", components, &mut BTreeSet::new()));
    }

    #[test]
    fn a_body_declared_bare_is_not_sent_in_an_envelope() {
        let document = api(json!({"/things": {"post": sends(reference("Thing"), json!({}))}}), json!({}));
        let run = run("unwrap envelopes", document, &row("POST /things", "a", "request_envelope = \"thing\""));
        assert_eq!(
            run.told()[0],
            "the row of `POST /things` says `request_envelope = \"thing\"`, but the operation sends its body bare"
        );
    }

    #[test]
    fn an_envelope_for_what_has_no_body_is_an_error() {
        let document = api(json!({"/things": {"delete": {"responses": {"204": {}}}}}), json!({}));
        let run = run(
            "unwrap envelopes",
            document,
            &row("DELETE /things", "a", "envelope = \"x\"\nrequest_envelope = \"y\""),
        );
        let told = run.told();
        assert!(told[0].contains("`request_envelope`") && told[1].contains("`envelope`"), "{told:?}");
        assert!(told[..2].iter().all(|told| told.ends_with("the operation has no such body")), "{told:?}");
    }
}
