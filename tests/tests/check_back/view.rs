//! What a JSON Schema says, without how it says it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What a JSON Schema of 2020-12 says, one level deep.
#[derive(Debug, Default)]
pub(crate) struct View<'a> {
    /// The names behind `$ref`, of which there is at most one.
    pub(crate) name: Option<&'a str>,
    /// The types besides `null`; none when any value will do.
    pub(crate) kinds: BTreeSet<&'a str>,
    pub(crate) null: bool,
    /// The format, where it makes a type of its own; the others only annotate.
    pub(crate) format: Option<&'a str>,
    /// The values of an enum, besides `null`.
    pub(crate) values: Option<BTreeSet<String>>,
    pub(crate) properties: BTreeMap<&'a str, &'a Value>,
    pub(crate) required: BTreeSet<&'a str>,
    pub(crate) items: Option<&'a Value>,
    /// What `additionalProperties` says.
    pub(crate) members: Option<&'a Value>,
}

const FORMATS: [&str; 3] = ["binary", "date", "date-time"];

impl<'a> View<'a> {
    /// Sees `schema`; `definition` finds what a `$ref` names.
    pub(crate) fn of(schema: &'a Value, definition: &impl Fn(&str) -> Option<&'a Value>) -> Self {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let name = name.strip_prefix("#/$defs/").unwrap_or(name);
            let target = definition(name).map(|target| Self::of(target, definition));
            return Self { name: Some(name), ..target.unwrap_or_default() };
        }
        for keyword in ["anyOf", "oneOf"] {
            if let Some(branches) = schema.get(keyword).and_then(Value::as_array) {
                return Self::choice(branches.iter().map(|branch| Self::of(branch, definition)).collect());
            }
        }
        let texts = |keyword: &str| {
            let listed = schema.get(keyword).and_then(Value::as_array).into_iter().flatten();
            listed.chain(schema.get(keyword)).filter_map(Value::as_str).collect::<BTreeSet<_>>()
        };
        let mut kinds = texts("type");
        let null = kinds.remove("null");
        let values = schema.get("enum").and_then(Value::as_array);
        // What has properties is an object, said or not.
        if kinds.is_empty() && schema.get("properties").is_some() {
            kinds.insert("object");
        }
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        Self {
            name: None,
            null: null || (kinds.is_empty() && values.is_none()),
            kinds,
            format: schema.get("format").and_then(Value::as_str).filter(|format| FORMATS.contains(format)),
            values: values
                .map(|values| values.iter().filter(|value| !value.is_null()).map(ToString::to_string).collect()),
            properties: properties.map(|(name, property)| (name.as_str(), property)).collect(),
            required: texts("required"),
            items: schema.get("items"),
            members: schema.get("additionalProperties"),
        }
    }

    /// One schema or `null`, or several of different types.
    fn choice(branches: Vec<Self>) -> Self {
        let is_null = |branch: &Self| branch.null && branch.kinds.is_empty() && branch.name.is_none();
        let null = branches.iter().any(|branch| branch.null);
        let mut rest = branches.into_iter().filter(|branch| !is_null(branch));
        match (rest.next(), rest.next()) {
            (Some(only), None) => Self { null, ..only },
            (first, second) => {
                let kinds = first.into_iter().chain(second).chain(rest).flat_map(|branch| branch.kinds).collect();
                Self { null, kinds, ..Self::default() }
            }
        }
    }

    /// Whether any value will do.
    pub(crate) fn is_any(&self) -> bool {
        self.kinds.is_empty() && self.values.is_none()
    }

    /// What it is, in a few words.
    pub(crate) fn told(&self) -> String {
        let kinds: Vec<&str> = self.kinds.iter().copied().collect();
        match (self.format, self.is_any()) {
            (_, true) => "any value".to_owned(),
            (Some(format), _) => format!("{} ({format})", kinds.join(" or ")),
            (None, _) => kinds.join(" or "),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn view(schema: &Value) -> View<'_> {
        View::of(schema, &|_| None)
    }

    #[test]
    fn null_is_seen_in_every_spelling() {
        for schema in [
            json!({ "type": ["string", "null"] }),
            json!({ "anyOf": [{ "type": "string" }, { "type": "null" }] }),
            json!({ "oneOf": [{ "type": "null" }, { "type": ["string"] }] }),
        ] {
            let view = view(&schema);
            assert!(view.null && view.kinds == BTreeSet::from(["string"]), "{schema}");
        }
        assert!(!view(&json!({ "type": "string" })).null);
        assert!(view(&json!({})).null && view(&json!(true)).is_any());
    }

    #[test]
    fn a_reference_is_seen_through_and_keeps_its_name() {
        let target = json!({ "type": "object", "properties": { "a": {} } });
        let schema = json!({ "anyOf": [{ "$ref": "#/$defs/A" }, { "type": "null" }] });
        let view = View::of(&schema, &|name| (name == "A").then_some(&target));
        assert!(view.null && view.name == Some("A") && view.properties.contains_key("a"));
    }

    #[test]
    fn a_choice_of_types_has_them_all() {
        let schema = json!({ "anyOf": [{ "type": "number" }, { "type": "string" }] });
        assert_eq!(view(&schema).told(), "number or string");
    }
}
