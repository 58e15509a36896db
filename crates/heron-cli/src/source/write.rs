//! Writing YAML that reads back as the same.

use serde_json::{Map, Value};

use super::numbers;

/// The names that come first, in this order; the others follow in the order of the alphabet.
const ORDER: [&str; 31] = [
    "key",
    "name",
    "field_name",
    "external_object_name",
    "external_name",
    "alias",
    "description",
    "is_optional",
    "heron_company_attribute_label",
    "static_value",
    "static_value_key",
    "external_object_name_for_id",
    "value_mapping_name",
    "regex_remove",
    "max_length",
    "value_type",
    "required",
    "overwrite_on_update",
    "external_lookup_field_name",
    "required_ids",
    "external_lookup_config",
    "external_lookup_fields_and",
    "external_lookup_fields_or",
    "sort_field_name",
    "sort_order",
    "field_mappings",
    "static_data",
    "object_configs",
    "data_source_accounts_config",
    "policy_evaluation_config",
    "default_id",
];

/// A value on one line.
pub(crate) fn inline(value: &Value) -> String {
    match value {
        Value::String(text) => text_of(text),
        other => other.to_string(),
    }
}

/// `name: value`, in lines that begin with so many spaces.
pub(crate) fn member(name: &str, value: &Value, indent: usize) -> String {
    let mut text = String::new();
    entry(&mut text, name, value, indent);
    text
}

/// The elements of a list, each with its dash, in lines that begin with so many spaces.
pub(crate) fn items(elements: &[Value], indent: usize) -> String {
    let mut text = String::new();
    block(&mut text, &Value::Array(elements.to_vec()), indent);
    text
}

/// A value between brackets, on one line.
pub(crate) fn flow(value: &Value) -> String {
    // What needs no quotes elsewhere may need them here.
    let text = |text: &str| if text.contains(['{', '}']) { quoted(text) } else { text_of(text) };
    match value {
        Value::String(of) => text(of),
        Value::Array(elements) => format!("[{}]", elements.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            let members = sorted(members).into_iter().map(|(name, value)| format!("{}: {}", text(name), flow(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// Where a name stands among others.
pub(crate) fn rank(name: &str) -> usize {
    ORDER.iter().position(|known| *known == name).unwrap_or(ORDER.len())
}

fn block(text: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(members) => {
            for (name, value) in sorted(members) {
                entry(text, name, value, indent);
            }
        }
        Value::Array(elements) => {
            for element in elements {
                let mut inside = String::new();
                if is_block(element) {
                    block(&mut inside, element, indent + 2);
                } else {
                    inside = format!("{}{}\n", spaces(indent + 2), inline(element));
                }
                // The dash stands where the first line has its last two spaces of indentation.
                text.push_str(&spaces(indent));
                text.push_str("- ");
                text.push_str(inside.get(indent + 2..).unwrap_or_default());
            }
        }
        _ => {}
    }
}

fn entry(text: &mut String, name: &str, value: &Value, indent: usize) {
    let key = text_of(name);
    text.push_str(&spaces(indent));
    // A key on the line of its value may have 1024 characters.
    if key.chars().count() > 1000 {
        text.push_str(&format!("? {key}\n{}:", spaces(indent)));
    } else {
        text.push_str(&format!("{key}:"));
    }
    if is_block(value) {
        text.push('\n');
        block(text, value, indent + 2);
    } else {
        text.push_str(&format!(" {}\n", inline(value)));
    }
}

/// Whether a value takes lines of its own. Empty lists and maps do not.
fn is_block(value: &Value) -> bool {
    match value {
        Value::Array(elements) => !elements.is_empty(),
        Value::Object(members) => !members.is_empty(),
        _ => false,
    }
}

fn spaces(count: usize) -> String {
    " ".repeat(count)
}

fn sorted(members: &Map<String, Value>) -> Vec<(&String, &Value)> {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_by(|(left, _), (right, _)| rank(left).cmp(&rank(right)).then(left.cmp(right)));
    members
}

/// Without quotes where nothing reads it otherwise.
fn text_of(text: &str) -> String {
    let first = |c: char| c.is_alphanumeric() || c == '_' || c == '$' || c == '/';
    let inner = |c: char| c.is_alphanumeric() || "_-./$ {}()+".contains(c);
    let is_plain = text.starts_with(first)
        && !text.ends_with(' ')
        && text.len() <= 200
        && text.chars().all(|c| inner(c) || c == ':')
        && !text.contains(": ")
        && !text.ends_with(':')
        && matches!(numbers::core(text), Value::String(_))
        && numbers::surprise(text).is_none();
    if is_plain { text.to_owned() } else { quoted(text) }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            // What a terminal, an editor or a reader of YAML may take for more than a character.
            c if c.is_control()
                || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') =>
            {
                quoted.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c if u32::from(c) >= 0xfffe && u32::from(c) <= 0xffff => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::super::Source;
    use super::*;

    fn read(text: &str) -> Value {
        Source::of("x.yaml".to_owned(), Some("x.yaml".into()), text.into()).unwrap().parse(0).unwrap().to_value()
    }

    #[test]
    fn it_reads_as_a_person_would_write_it() {
        let value = json!({
            "key": "account", "external_name": "Account", "later": { "no": [], "b": {} }, "field_mappings": [
                { "field_name": "Name", "max_length": 80, "regex_remove": "[^0-9]", "required": true },
                { "field_name": "007", "static_value": "no", "static_value_key": null },
            ], "required_ids": [["a"], [[]]],
        });
        assert_eq!(
            member("object", &value, 0),
            "\
object:
  key: account
  external_name: Account
  required_ids:
    - - a
    - - []
  field_mappings:
    - field_name: Name
      regex_remove: \"[^0-9]\"
      max_length: 80
      required: true
    - field_name: \"007\"
      static_value: \"no\"
      static_value_key: null
  later:
    b: {}
    \"no\": []
"
        );
        assert_eq!(read(&member("object", &value, 0)), json!({ "object": value }));
    }

    pub(crate) fn any_json() -> impl Strategy<Value = Value> {
        let text = prop_oneof![
            any::<String>(),
            r#"[ :#\-?&*!|>'"%@`\[\]{},~a0.\n\t\r]{0,8}"#,
            prop::sample::select(vec![
                "no", "null", "~", "1e3", "0x1f", "---", "- a", "a: b", "<<", "${env:A}", "true", ""
            ])
            .prop_map(str::to_owned),
        ];
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<f64>().prop_filter("JSON has no such number", |f| f.is_finite()).prop_map(Value::from),
            text.clone().prop_map(Value::from),
        ];
        leaf.prop_recursive(5, 40, 6, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::btree_map(text.clone(), inner, 0..5)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn whatever_is_written_reads_back(value in any_json()) {
            let text = member("top", &value, 0);
            prop_assert_eq!(read(&text), json!({ "top": value }), "{}", text);
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_between_brackets_reads_back(value in any_json()) {
            let text = format!("top: {}\n", flow(&value));
            prop_assert_eq!(read(&text), json!({ "top": value }), "{}", text);
        }
    }

    #[test]
    fn a_long_name_reads_back() {
        let value = json!({ "x".repeat(5000): { "a": 1 } });
        assert_eq!(read(&member("top", &value, 0)), json!({ "top": value }));
    }
}
