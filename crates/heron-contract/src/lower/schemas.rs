//! Rules about whole schemas.

use serde_json::{Value, json};

use super::Draft;
use super::walk::{each_schema_of_document_mut, referenced};
use crate::repair::nullable_inner;

/// The reference that a schema wraps, and whether `null` may stand in its place.
fn wrapped_reference(schema: &Value) -> Option<(Value, bool)> {
    if let Some(inner) = nullable_inner(schema) {
        return referenced(inner).map(|_| (inner.clone(), true));
    }
    let [only] = schema.get("allOf")?.as_array()?.as_slice() else { return None };
    referenced(only).map(|_| (only.clone(), false))
}

/// A wrapped reference becomes `{"$ref": …}`, with `x-nullable` beside it where `null` is allowed.
///
/// The keywords that stand beside the reference (words, directions) stay.
pub(super) fn mark_nullable_references(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_schema_of_document_mut(&mut draft.document, &mut |schema| {
        let Some((inner, nullable)) = wrapped_reference(schema) else { return };
        let Some(object) = schema.as_object_mut() else { return };
        for keyword in ["allOf", "oneOf", "anyOf", "nullable", "type"] {
            object.remove(keyword);
        }
        if let Some(target) = inner.get("$ref") {
            object.insert("$ref".to_owned(), target.clone());
        }
        if nullable {
            object.insert("x-nullable".to_owned(), json!(true));
        }
        count += 1;
    });
    count
}

/// Every object with properties of its own keeps the keys that the contract does not know.
pub(super) fn open_objects(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_schema_of_document_mut(&mut draft.document, &mut |schema| {
        let Some(object) = schema.as_object_mut() else { return };
        let free = object.get("additionalProperties").is_none_or(|extra| !extra.is_object());
        if object.get("type").is_some_and(|kind| kind == "object") && free {
            object.insert("additionalProperties".to_owned(), json!({}));
            count += 1;
        }
    });
    count
}
