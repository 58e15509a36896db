//! Schemas that are made of nothing but themselves.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::schema_ref;
use crate::{Problem, Problems};

/// An error for the schemas that lead back to themselves without a property or item in between; `name` names the
/// document.
pub(super) fn circles(name: &str, document: &Value, problems: &mut Problems) {
    let Some(Value::Object(schemas)) = document.pointer("/components/schemas") else { return };
    let mut edges: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (schema, value) in schemas {
        let mut targets = BTreeSet::new();
        made_of(value, &mut targets);
        edges.insert(schema, targets);
    }
    // Whoever leads to nobody, or is led to by nobody, is in no circle.
    loop {
        let before = edges.len();
        let alive: BTreeSet<&str> = edges.keys().copied().collect();
        let reached: BTreeSet<&str> = edges.values().flatten().copied().collect();
        edges.retain(|schema, targets| {
            targets.retain(|target| alive.contains(target));
            !targets.is_empty() && reached.contains(schema)
        });
        if edges.len() == before {
            break;
        }
    }
    if let Some(first) = edges.keys().next() {
        let names: Vec<&str> = edges.keys().copied().collect();
        problems.push(
            Problem::error(format!("made of nothing but themselves: {}", names.join(", ")))
                .at(name, format!("/components/schemas/{first}"))
                .help("a `$ref`, `allOf`, `anyOf` or `oneOf` must end at a schema that says something"),
        );
    }
}

fn made_of<'a>(schema: &'a Value, targets: &mut BTreeSet<&'a str>) {
    targets.extend(schema_ref(schema));
    for key in ["allOf", "anyOf", "oneOf"] {
        for part in schema.get(key).and_then(Value::as_array).into_iter().flatten() {
            made_of(part, targets);
        }
    }
    if let Some(not) = schema.get("not") {
        made_of(not, targets);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(schemas: Value) -> Vec<String> {
        let mut problems = Problems::default();
        circles("doc", &json!({"components": {"schemas": schemas}}), &mut problems);
        problems.0.into_iter().map(|problem| problem.what).collect()
    }

    #[test]
    fn a_circle_of_references_is_told_with_its_members_only() {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let schemas =
            json!({"A": to("B"), "B": {"allOf": [to("A")]}, "Before": to("A"), "After": {}, "Own": to("Own")});
        assert_eq!(told(schemas), ["made of nothing but themselves: A, B, Own"]);
    }

    #[test]
    fn recursion_through_a_property_is_no_circle() {
        let to = json!({"$ref": "#/components/schemas/A"});
        assert_eq!(told(json!({"A": {"properties": {"next": to}, "items": to, "additionalProperties": to}})), [""; 0]);
    }
}
