//! Rules about whole schemas.

use serde_json::{Value, json};

use super::Draft;
use super::origins::ORIGIN;
use super::walk::{Step, each_child_mut, each_operation_mut, each_operation_schema_mut, each_schema_mut};
use crate::document::{Node, schema_ref};
use crate::repair::nullable_inner;

/// Keywords that make a schema more than a reference in a wrapping.
const SHAPES: [&str; 7] = ["additionalProperties", "enum", "items", "not", "oneOf", "properties", "required"];

/// What a schema wraps, and whether `null` may stand in its place.
fn wrapped(schema: &Value) -> Option<(Value, bool)> {
    if SHAPES.iter().any(|keyword| schema.get(keyword).is_some()) {
        return None;
    }
    if let Some(inner) = nullable_inner(schema) {
        return Some((inner.clone(), true));
    }
    let [only] = schema.get("allOf")?.as_array()?.as_slice() else { return None };
    schema_ref(only)?;
    Some((only.clone(), schema.get("nullable") == Some(&json!(true))))
}

/// A wrapped reference becomes `{"$ref": …}`, with `x-nullable` beside it where `null` is allowed.
///
/// Any other schema that may be null gets the keyword for it. What stands beside (words, directions) stays.
pub(super) fn mark_nullable_references(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_schema_mut(&mut draft.document, Node::Document, &mut |schema| {
        let Some((inner, nullable)) = wrapped(schema) else { return };
        let mark = if schema_ref(&inner).is_some() { "x-nullable" } else { "nullable" };
        let (Some(object), Value::Object(inner)) = (schema.as_object_mut(), inner) else { return };
        for keyword in ["allOf", "anyOf", "nullable", "type"] {
            object.remove(keyword);
        }
        object.extend(inner);
        if nullable {
            object.insert(mark.to_owned(), json!(true));
        }
        count += 1;
    });
    count
}

/// Words, directions and null, which a schema keeps when nothing else is said of its values.
const KEPT: [&str; 5] = ["description", "nullable", "readOnly", "writeOnly", ORIGIN];

/// A value that may be of several schemas stays JSON.
pub(super) fn open_choices(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_schema_mut(&mut draft.document, Node::Document, &mut |schema| {
        let Some(object) = schema.as_object_mut() else { return };
        if ["anyOf", "oneOf"].iter().any(|keyword| object.contains_key(*keyword)) {
            object.retain(|keyword, _| KEPT.contains(&keyword.as_str()));
            count += 1;
        }
    });
    count
}

/// Every object with properties of its own keeps the keys that the contract does not know.
pub(super) fn open_objects(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_schema_mut(&mut draft.document, Node::Document, &mut |schema| {
        let Some(object) = schema.as_object_mut() else { return };
        let free = object.get("additionalProperties").is_none_or(|extra| !extra.is_object());
        if object.get("type").is_some_and(|kind| kind == "object") && free {
            object.insert("additionalProperties".to_owned(), json!({}));
            count += 1;
        }
    });
    count
}

/// A property's field knows that it may be null; in lists, maps and bodies, the generator must be told.
pub(super) fn wrap_nullable_items(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    let mut wrap = |schema: &mut Value| {
        let marked = schema.as_object_mut().and_then(|schema| schema.remove("x-nullable")).is_some();
        if marked {
            *schema = json!({ "allOf": [schema.take()], "nullable": true });
            count += 1;
        }
    };
    each_schema_mut(&mut draft.document, Node::Document, &mut |schema| {
        each_child_mut(schema, |step, child| {
            if !matches!(step, Step::Property(_)) {
                wrap(child);
            }
        });
    });
    each_operation_mut(&mut draft.document, |_, _, operation| {
        each_operation_schema_mut(operation, |_, _, schema| wrap(schema));
    });
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::testing::{answers, api, reference, run, run_on_schema};
    use crate::repair::nullable;

    #[test]
    fn a_reference_in_a_wrapping_becomes_a_reference_and_keeps_what_stands_beside() {
        let (schema, count) = run_on_schema(
            "inline nullable references",
            json!({"properties": {
                "all": {"allOf": [reference("S")], "description": "d", "readOnly": true, "type": "object"},
                "or_null": {"anyOf": nullable(reference("S"))["anyOf"], "writeOnly": true},
                "marked": {"allOf": [reference("S")], "nullable": true},
                "plain": reference("S"),
            }}),
        );
        let s = "#/components/schemas/S";
        assert_eq!(
            schema["properties"],
            json!({
                "all": {"$ref": s, "description": "d", "readOnly": true},
                "or_null": {"$ref": s, "x-nullable": true, "writeOnly": true},
                "marked": {"$ref": s, "x-nullable": true},
                "plain": {"$ref": s},
            })
        );
        assert_eq!(count, 3);
    }

    #[test]
    fn any_other_schema_that_may_be_null_gets_the_keyword() {
        let choice = json!({"oneOf": [{"type": "string"}, {"type": "integer"}]});
        let (schema, count) = run_on_schema("inline nullable references", nullable(choice.clone()));
        assert_eq!(schema, json!({"oneOf": choice["oneOf"], "nullable": true}));
        assert_eq!(count, 1);
    }

    #[test]
    fn a_reference_that_is_only_a_part_stays_one() {
        for schema in [
            json!({"allOf": [reference("S")], "properties": {"more": {}}}),
            json!({"allOf": [reference("S"), reference("S")]}),
            json!({"allOf": [{"type": "string"}]}),
            json!({"anyOf": [reference("S"), {"type": "string"}]}),
        ] {
            assert_eq!(run_on_schema("inline nullable references", schema.clone()), (schema, 0));
        }
    }

    #[test]
    fn a_choice_of_schemas_is_any_json_and_keeps_what_is_about_its_place() {
        let (schema, count) = run_on_schema(
            "open choices",
            json!({"properties": {
                "one": {"oneOf": [reference("S"), {"type": "string"}], "description": "d", "readOnly": true},
                "any": {"type": "array", "items": {"anyOf": [reference("S"), {"type": "object"}], "nullable": true}},
                "all": {"allOf": [reference("S"), {"type": "object"}]},
            }}),
        );
        assert_eq!(
            schema["properties"],
            json!({
                "one": {"description": "d", "readOnly": true},
                "any": {"type": "array", "items": {"nullable": true}},
                "all": {"allOf": [reference("S"), {"type": "object"}]},
            })
        );
        assert_eq!(count, 2);
    }

    #[test]
    fn objects_take_unknown_keys_at_every_level_and_typed_maps_keep_their_type() {
        let map = json!({"type": "object", "additionalProperties": {"type": "string"}});
        let (schema, count) = run_on_schema(
            "open objects",
            json!({"type": "object", "additionalProperties": false, "properties": {
                "inner": {"type": "object"},
                "list": {"type": "array", "items": {"type": "object", "additionalProperties": true}},
                "map": map,
                "text": {"type": "string"},
            }}),
        );
        assert_eq!(
            schema,
            json!({"type": "object", "additionalProperties": {}, "properties": {
                "inner": {"type": "object", "additionalProperties": {}},
                "list": {"type": "array", "items": {"type": "object", "additionalProperties": {}}},
                "map": map,
                "text": {"type": "string"},
            }})
        );
        assert_eq!(count, 3);
    }

    #[test]
    fn null_in_lists_maps_and_answers_is_said_as_the_generator_reads_it() {
        let marked = || json!({"$ref": "#/components/schemas/S", "x-nullable": true});
        let wrapped = json!({"allOf": [reference("S")], "nullable": true});
        let document = api(
            json!({"/s": {"get": answers(marked())}}),
            json!({"S": {"properties": {
                "list": {"type": "array", "items": marked()},
                "map": {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": marked()}},
                "property": marked(),
            }}}),
        );
        let run = run("wrap nullable items", document, "");
        let properties = &run.schema("S")["properties"];
        assert_eq!(properties["list"]["items"], wrapped);
        assert_eq!(properties["map"]["additionalProperties"]["additionalProperties"], wrapped);
        assert_eq!(properties["property"], marked());
        assert_eq!(*run.answer("get", "/s"), wrapped);
        assert_eq!(run.count, 3);
    }
}
