//! Schemas that are made of nothing but themselves.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{schema_ref, sorted};
use crate::{Problem, Problems};

/// An error for each circle of schemas without a property or item in between; `name` names the document.
pub(super) fn circles(name: &str, document: &Value, problems: &mut Problems) {
    let Some(Value::Object(schemas)) = document.pointer("/components/schemas") else { return };
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for (schema, _) in sorted(schemas) {
        // Depth first, with a path of our own: a document may nest deeper than the stack.
        let mut path: Vec<&str> = Vec::new();
        let mut open: Vec<(usize, &str)> = vec![(0, schema)];
        while let Some((depth, schema)) = open.pop() {
            done.extend(path.drain(depth..));
            if let Some(start) = path.iter().position(|earlier| *earlier == schema) {
                let circle = [&path[start..], &[schema]].concat().join(" → ");
                problems.push(
                    Problem::error(format!("made of nothing but themselves: {circle}"))
                        .at(name, format!("/components/schemas/{schema}"))
                        .help("a `$ref`, `allOf`, `anyOf` or `oneOf` must end at a schema that says something"),
                );
            } else if let Some(value) = schemas.get(schema).filter(|_| !done.contains(schema)) {
                path.push(schema);
                let mut targets = BTreeSet::new();
                made_of(value, &mut targets);
                open.extend(targets.into_iter().rev().map(|target| (depth + 1, target)));
            }
        }
        done.extend(path);
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
    fn each_circle_of_references_is_told_once_with_its_members_only() {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let schemas =
            json!({"A": to("B"), "B": {"allOf": [to("A")]}, "Before": to("A"), "After": {}, "Own": to("Own")});
        assert_eq!(
            told(schemas),
            ["made of nothing but themselves: A → B → A", "made of nothing but themselves: Own → Own"]
        );
    }

    #[test]
    fn recursion_through_a_property_is_no_circle() {
        let to = json!({"$ref": "#/components/schemas/A"});
        assert_eq!(told(json!({"A": {"properties": {"next": to}, "items": to, "additionalProperties": to}})), [""; 0]);
    }
}
