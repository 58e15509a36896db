//! One way to write a document, whatever order it came in.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::{Member, Node, Pointer, member, walk::sorted, walk_mut};

/// Sorts every list whose order has no meaning, and drops duplicates from it: `required`, `tags`, `enum` (with `null`
/// last), security requirements and scopes, and parameters, which are sorted by place and name.
///
/// `servers`, `oneOf`, `anyOf`, `allOf` and lists below `default` keep their order.
pub fn canonicalise(document: &mut Value) {
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
        let Value::Object(object) = value else { return };
        for (key, value) in object {
            let Value::Array(items) = value else { continue };
            match member(node, key) {
                Some(Member::Texts | Member::Values) => sort(items),
                Some(Member::Security) => {
                    for scopes in items.iter_mut().filter_map(Value::as_object_mut).flat_map(Map::values_mut) {
                        if let Value::Array(scopes) = scopes {
                            sort(scopes);
                        }
                    }
                    sort(items);
                }
                Some(Member::List(Node::Parameter)) => items.sort_by(|a, b| {
                    let place = |p: &Value, key: &str| p.get(key).and_then(Value::as_str).unwrap_or("").to_owned();
                    (place(a, "in"), place(a, "name")).cmp(&(place(b, "in"), place(b, "name")))
                }),
                _ => {}
            }
        }
    });
}

fn sort(items: &mut Vec<Value>) {
    items.sort_by(order);
    items.dedup();
}

/// Numbers by size, then text, then everything else by how it is written, then `null`.
fn order(a: &Value, b: &Value) -> Ordering {
    let rank = |value: &Value| match value {
        Value::Number(_) => 0,
        Value::String(_) => 1,
        Value::Null => 3,
        _ => 2,
    };
    rank(a).cmp(&rank(b)).then_with(|| match (a, b) {
        (Value::String(a), Value::String(b)) => a.cmp(b),
        (Value::Number(x), Value::Number(y)) => {
            let size = |number: &serde_json::Number| number.as_f64().unwrap_or(0.0);
            size(x).total_cmp(&size(y)).then_with(|| to_text(a).cmp(&to_text(b)))
        }
        _ => to_text(a).cmp(&to_text(b)),
    })
}

/// Writes a value with sorted keys, an indent of two spaces and a newline at the end.
///
/// ```
/// use heron_contract::document::to_text;
/// use serde_json::json;
///
/// assert_eq!(to_text(&json!({"b": [], "a": [1]})), "{\n  \"a\": [\n    1\n  ],\n  \"b\": []\n}\n");
/// ```
pub fn to_text(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, &mut text);
    text.push('\n');
    text
}

fn write(value: &Value, depth: usize, text: &mut String) {
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        text.extend(std::iter::repeat_n("  ", depth));
    };
    match value {
        Value::Object(object) if !object.is_empty() => {
            text.push('{');
            for (i, (key, value)) in sorted(object).into_iter().enumerate() {
                if i > 0 {
                    text.push(',');
                }
                line(text, depth + 1);
                text.push_str(&Value::from(key.as_str()).to_string());
                text.push_str(": ");
                write(value, depth + 1, text);
            }
            line(text, depth);
            text.push('}');
        }
        Value::Array(items) if !items.is_empty() => {
            text.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    text.push(',');
                }
                line(text, depth + 1);
                write(item, depth + 1, text);
            }
            line(text, depth);
            text.push(']');
        }
        leaf => text.push_str(&leaf.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lists_without_an_order_are_sorted_and_others_are_left_alone() {
        let mut document = json!({
            "security": [{"B": ["y", "x"]}, {"A": []}],
            "paths": {"/a": {"get": {
                "tags": ["b", "a", "b"],
                "parameters": [{"in": "query", "name": "a"}, {"in": "path", "name": "z"}],
            }}},
            "components": {"schemas": {"S": {
                "required": ["b", "a"],
                "enum": [null, "b", 10, 9, "a"],
                "default": ["b", "a"],
                "oneOf": [{"type": "string"}, {"type": "integer"}],
            }}},
        });
        canonicalise(&mut document);
        assert_eq!(
            document,
            json!({
                "security": [{"A": []}, {"B": ["x", "y"]}],
                "paths": {"/a": {"get": {
                    "tags": ["a", "b"],
                    "parameters": [{"in": "path", "name": "z"}, {"in": "query", "name": "a"}],
                }}},
                "components": {"schemas": {"S": {
                    "required": ["a", "b"],
                    "enum": [9, 10, "a", "b", null],
                    "default": ["b", "a"],
                    "oneOf": [{"type": "string"}, {"type": "integer"}],
                }}},
            })
        );
    }

    #[test]
    fn what_is_written_reads_back_the_same() {
        let value = json!({"z": {"\"\n": [1.5, -0.0, 1e300, true, null, {}]}, "a": "é\u{1}"});
        assert_eq!(serde_json::from_str::<Value>(&to_text(&value)).unwrap(), value);
    }
}
