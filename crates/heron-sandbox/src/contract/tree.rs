//! Heron's tree of messages: field by field down to arrays of short sentences, as the marshmallow library writes it.

use std::collections::BTreeMap;

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Value, json};

/// Where messages about an object or a list as a whole go.
const SELF: &str = "_schema";

/// Messages by the path of the field they are about.
#[derive(Default)]
struct Messages(BTreeMap<Vec<String>, Vec<Message>>);

struct Message {
    /// Whether it says that the value is of the wrong type, which silences the rest about it.
    of_type: bool,
    text: String,
}

/// The tree of `errors` found with `schema`, or nothing when there are none. It never shows a value that was sent.
pub(super) fn of_errors<'a>(schema: &Value, errors: impl Iterator<Item = ValidationError<'a>>) -> Option<Value> {
    let mut messages = Messages::default();
    for error in errors {
        messages.add(schema, &error);
    }
    (!messages.0.is_empty()).then(|| messages.into_tree())
}

impl Messages {
    fn add(&mut self, root: &Value, error: &ValidationError<'_>) {
        let (path, node) = locate(root, error);
        let below = |key: &str| path.iter().cloned().chain([key.to_owned()]).collect::<Vec<_>>();
        match error.kind() {
            ValidationErrorKind::Required { property } => {
                let property = property.as_str().unwrap_or_default();
                self.say(below(property), false, "Missing data for required field.".to_owned());
            }
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                for key in unexpected {
                    self.say(below(key), false, "Unknown field.".to_owned());
                }
            }
            _ if error.instance().is_null() => {
                let path = if path.is_empty() { below(SELF) } else { path };
                self.say(path, true, "Field may not be null.".to_owned());
            }
            ValidationErrorKind::Type { .. } => {
                let nested = node.get("properties").is_some();
                let whole = nested || path.is_empty();
                let text = if whole { "Invalid input type." } else { not_valid(node) };
                let path = if whole { below(SELF) } else { path };
                self.say(path, true, text.to_owned());
            }
            kind => {
                let path = if path.is_empty() { below(SELF) } else { path };
                self.say(path, false, constraint(kind, node));
            }
        }
    }

    fn say(&mut self, path: Vec<String>, of_type: bool, text: String) {
        let messages = self.0.entry(path).or_default();
        if messages.iter().all(|message| message.text != text) {
            messages.push(Message { of_type, text });
        }
    }

    fn into_tree(self) -> Value {
        let mut tree = Map::new();
        for (path, messages) in self.0 {
            let wrong_type = messages.iter().any(|message| message.of_type);
            let texts =
                messages.into_iter().filter(|message| message.of_type || !wrong_type).map(|message| message.text);
            let texts: Vec<Value> = texts.map(Value::String).collect();
            hang(&mut tree, &path, texts.into());
        }
        tree.into()
    }
}

/// Hangs messages into the tree. Paths come sorted, so a field comes before what is below it.
fn hang(tree: &mut Map<String, Value>, path: &[String], texts: Value) {
    let Some((key, rest)) = path.split_first() else { return };
    if rest.is_empty() {
        tree.insert(key.clone(), texts);
        return;
    }
    let below = tree.entry(key.clone()).or_insert_with(|| Map::new().into());
    if below.is_array() {
        let own = std::mem::take(below);
        *below = json!({ SELF: own });
    }
    if let Value::Object(below) = below {
        hang(below, rest, texts);
    }
}

/// The field that an error is about, and the schema it was checked with.
///
/// The values of a free map get a level `value` of their own, as in marshmallow. Only the way through the schema tells
/// which objects are free maps, so that is what is walked.
fn locate<'s>(root: &'s Value, error: &ValidationError<'_>) -> (Vec<String>, &'s Value) {
    let keywords: Vec<String> = error.evaluation_path().segments().map(|segment| segment.to_string()).collect();
    let keys: Vec<String> = error.instance_path().segments().map(|segment| segment.to_string()).collect();
    let mut keys = keys.into_iter();
    let mut path = Vec::new();
    let mut node = root;
    // The last one is the keyword that failed.
    let mut keywords = keywords.iter().take(keywords.len().saturating_sub(1));
    while let Some(keyword) = keywords.next() {
        let mut next = step(node, keyword);
        match keyword.as_str() {
            "$ref" => {
                next = node
                    .get("$ref")
                    .and_then(Value::as_str)
                    .and_then(|reference| root.pointer(reference.trim_start_matches('#')))
                    .unwrap_or(&Value::Null);
            }
            "properties" => {
                path.extend(keys.next());
                next = keywords.next().map_or(next, |name| step(next, name));
            }
            "items" => path.extend(keys.next()),
            "additionalProperties" => path.extend(keys.next().into_iter().chain(["value".to_owned()])),
            _ => {}
        }
        node = next;
    }
    // Nothing is lost should a way through the schema come up that is not known here.
    path.extend(keys);
    (path, node)
}

fn step<'s>(node: &'s Value, keyword: &str) -> &'s Value {
    let next = match node {
        Value::Array(items) => keyword.parse::<usize>().ok().and_then(|index| items.get(index)),
        _ => node.get(keyword),
    };
    next.unwrap_or(&Value::Null)
}

fn not_valid(node: &Value) -> &'static str {
    let kind = match node.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().find(|kind| *kind != "null").and_then(Value::as_str),
        kind => kind.and_then(Value::as_str),
    };
    match kind {
        Some("string") => "Not a valid string.",
        Some("integer") => "Not a valid integer.",
        Some("number") => "Not a valid number.",
        Some("boolean") => "Not a valid boolean.",
        Some("array") => "Not a valid list.",
        Some("object") => "Not a valid mapping type.",
        _ => "Invalid value.",
    }
}

fn constraint(kind: &ValidationErrorKind, node: &Value) -> String {
    let length = |low: &str, high: &str| match (node.get(low), node.get(high)) {
        (Some(low), Some(high)) => format!("Length must be between {low} and {high}."),
        (Some(low), None) => format!("Shorter than minimum length {low}."),
        (None, Some(high)) => format!("Longer than maximum length {high}."),
        (None, None) => "Invalid length.".to_owned(),
    };
    match kind {
        ValidationErrorKind::MinLength { .. } | ValidationErrorKind::MaxLength { .. } => {
            length("minLength", "maxLength")
        }
        ValidationErrorKind::MinItems { .. } | ValidationErrorKind::MaxItems { .. } => length("minItems", "maxItems"),
        ValidationErrorKind::Minimum { .. }
        | ValidationErrorKind::Maximum { .. }
        | ValidationErrorKind::ExclusiveMinimum { .. }
        | ValidationErrorKind::ExclusiveMaximum { .. } => range(node),
        ValidationErrorKind::Enum { options } => choices(options),
        ValidationErrorKind::Format { format } => match format.as_str() {
            "url" => "Not a valid URL.".to_owned(),
            "email" => "Not a valid email address.".to_owned(),
            "date-time" => "Not a valid datetime.".to_owned(),
            format => format!("Not a valid {format}."),
        },
        ValidationErrorKind::Pattern { .. } => "String does not match expected pattern.".to_owned(),
        _ => "Invalid value.".to_owned(),
    }
}

fn range(node: &Value) -> String {
    let limits: Vec<String> = [
        ("minimum", "greater than or equal to"),
        ("exclusiveMinimum", "greater than"),
        ("maximum", "less than or equal to"),
        ("exclusiveMaximum", "less than"),
    ]
    .into_iter()
    .filter_map(|(keyword, words)| node.get(keyword).map(|limit| format!("{words} {limit}")))
    .collect();
    format!("Must be {}.", limits.join(" and "))
}

fn choices(options: &Value) -> String {
    let options: Vec<String> = options
        .as_array()
        .into_iter()
        .flatten()
        .filter(|option| !option.is_null())
        .map(|option| option.as_str().map_or_else(|| option.to_string(), str::to_owned))
        .collect();
    format!("Must be one of: {}.", options.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(schema: Value, instance: Value) -> Value {
        let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
        of_errors(&schema, validator.iter_errors(&instance)).unwrap_or(Value::Null)
    }

    #[test]
    fn a_valid_value_has_no_tree() {
        assert_eq!(tree(json!({"type": "string"}), json!("x")), Value::Null);
    }

    #[test]
    fn missing_and_unknown_fields_sit_under_their_own_names() {
        let schema =
            json!({"type": "object", "properties": {"key": {}}, "required": ["key"], "additionalProperties": false});
        assert_eq!(
            tree(schema, json!({"kee": 1})),
            json!({"key": ["Missing data for required field."], "kee": ["Unknown field."]})
        );
    }

    #[test]
    fn list_items_are_keyed_by_their_index_through_references_and_conditions() {
        let schema = json!({
            "type": "object",
            "properties": {"list": {"type": "array", "items": {"$ref": "#/$defs/item"}}},
            "$defs": {"item": {"if": {"not": {"type": "null"}}, "then": {"allOf": [
                {"type": "object", "properties": {"properties": {"type": ["integer", "null"]}}}
            ]}}},
        });
        assert_eq!(
            tree(schema, json!({"list": [null, {"properties": "x"}, 5]})),
            json!({"list": {"1": {"properties": ["Not a valid integer."]}, "2": {"_schema": ["Invalid input type."]}}})
        );
    }

    #[test]
    fn the_values_of_a_free_map_have_a_level_of_their_own() {
        let schema = json!({
            "type": "object",
            "properties": {"sync_file_classes": {"type": "object", "additionalProperties": {"type": "boolean"}}},
        });
        assert_eq!(
            tree(schema, json!({"sync_file_classes": {"emails": "yes"}})),
            json!({"sync_file_classes": {"emails": {"value": ["Not a valid boolean."]}}})
        );
    }

    #[test]
    fn a_wrong_type_silences_the_rest_about_that_field() {
        let schema = json!({"properties": {"sort_order": {"type": "string", "enum": ["ASC", "DESC"]}}});
        assert_eq!(tree(schema.clone(), json!({"sort_order": 1})), json!({"sort_order": ["Not a valid string."]}));
        assert_eq!(
            tree(schema.clone(), json!({"sort_order": null})),
            json!({"sort_order": ["Field may not be null."]})
        );
        assert_eq!(tree(schema, json!({"sort_order": "UP"})), json!({"sort_order": ["Must be one of: ASC, DESC."]}));
    }

    #[test]
    fn a_message_about_a_list_moves_aside_for_those_about_its_items() {
        let schema = json!({"properties": {"list": {"type": "array", "maxItems": 1, "items": {"type": "string"}}}});
        assert_eq!(
            tree(schema, json!({"list": ["a", 2]})),
            json!({"list": {"_schema": ["Longer than maximum length 1."], "1": ["Not a valid string."]}})
        );
    }

    #[test]
    fn limits_are_told_as_the_contract_sets_them() {
        let schema = json!({"properties": {
            "limit": {"minimum": 1, "maximum": 10000},
            "end_user_id": {"type": "string", "minLength": 1, "maxLength": 140},
            "name": {"type": "string", "maxLength": 3},
        }});
        assert_eq!(
            tree(schema, json!({"limit": 0, "end_user_id": "", "name": "long"})),
            json!({
                "limit": ["Must be greater than or equal to 1 and less than or equal to 10000."],
                "end_user_id": ["Length must be between 1 and 140."],
                "name": ["Longer than maximum length 3."],
            })
        );
    }

    #[test]
    fn a_body_of_the_wrong_type_is_told_about_as_a_whole() {
        assert_eq!(tree(json!({"type": "object"}), json!([])), json!({"_schema": ["Invalid input type."]}));
    }
}
