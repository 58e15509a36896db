//! What a file says, by what the schema expects: types, what is required, and what a text without quotes is.

use heron_data::crm::Level;
use serde_json::{Map, Value};

use super::node::{Kind, Node, Place};
use super::numbers;

/// A JSON Schema, as far as the one of an integration goes.
pub(crate) struct Schema(Value);

/// What is wrong with the form of a file.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) id: &'static str,
    pub(crate) level: Level,
    pub(crate) pointer: String,
    pub(crate) place: Place,
    pub(crate) message: String,
    pub(crate) help: String,
}

/// A file's value, and what is wrong with its form.
pub(crate) struct Typed {
    pub(crate) value: Value,
    pub(crate) problems: Vec<Problem>,
}

impl Schema {
    pub(crate) fn new(schema: Value) -> Self {
        Self(schema)
    }

    pub(crate) fn read(&self, node: &Node) -> Typed {
        let mut walk = Walk { root: &self.0, pointer: String::new(), problems: Vec::new() };
        let value = walk.value(node, Some(&self.0));
        Typed { value, problems: walk.problems }
    }
}

struct Walk<'s> {
    root: &'s Value,
    pointer: String,
    problems: Vec<Problem>,
}

/// What may stand in a place.
struct Expected<'s> {
    schema: &'s Value,
    types: Vec<&'s str>,
}

impl Expected<'_> {
    fn takes(&self, name: &str) -> bool {
        self.types.contains(&name)
    }
}

impl<'s> Walk<'s> {
    fn value(&mut self, node: &Node, schema: Option<&'s Value>) -> Value {
        let Some(expected) = schema.and_then(|schema| self.expected(schema, node)) else { return self.any(node) };
        match &node.kind {
            _ if node.is_null() && expected.takes("null") => Value::Null,
            // `key:` in YAML, with nothing behind it.
            Kind::Plain(text) if expected.takes("string") && !numbers::is_null(text) => text.clone().into(),
            Kind::Plain(text) => match numbers::core(text) {
                Value::Bool(value) if expected.takes("boolean") => value.into(),
                Value::Number(number) if expected.takes("integer") && !number.is_f64() => number.into(),
                value => self.wrong(node, &expected, value),
            },
            Kind::Text(text) if expected.takes("string") => text.clone().into(),
            Kind::Bool(value) if expected.takes("boolean") => (*value).into(),
            Kind::Number(number) if expected.takes("integer") && !number.is_f64() => number.clone().into(),
            Kind::List(elements) if expected.takes("array") => {
                let items = expected.schema.get("items");
                let elements = elements.iter().enumerate();
                elements
                    .map(|(index, element)| self.down(&index.to_string(), |walk| walk.value(element, items)))
                    .collect()
            }
            Kind::Map(_) if expected.takes("object") => self.map(node, &expected),
            _ => self.wrong(node, &expected, node.to_value()),
        }
    }

    fn map(&mut self, node: &Node, expected: &Expected<'s>) -> Value {
        let properties = expected.schema.get("properties");
        let others = expected.schema.get("additionalProperties").filter(|schema| schema.is_object());
        let mut members = Map::new();
        for entry in node.entries() {
            let schema = properties.and_then(|properties| properties.get(&entry.key)).or(others);
            let value = self.down(&entry.key, |walk| walk.value(&entry.value, schema));
            members.insert(entry.key.clone(), value);
        }
        for name in expected.schema.get("required").and_then(Value::as_array).into_iter().flatten() {
            let Some(name) = name.as_str().filter(|name| !members.contains_key(*name)) else { continue };
            let place = node.head();
            self.problem("file/missing", place, format!("`{name}` is missing"), format!("add `{name}`"));
        }
        Value::Object(members)
    }

    /// Where anything may stand, what it is without quotes may surprise.
    fn any(&mut self, node: &Node) -> Value {
        match &node.kind {
            Kind::Plain(text) => {
                if let Some(message) = numbers::surprise(text) {
                    let help = "put it in quotes if a text is meant, or write the number as it is sent";
                    self.problems.push(Problem {
                        id: "file/ambiguous-value",
                        level: Level::Warning,
                        pointer: self.pointer.clone(),
                        place: node.at,
                        message: message.to_owned(),
                        help: help.to_owned(),
                    });
                }
                numbers::core(text)
            }
            Kind::List(elements) => {
                let elements = elements.iter().enumerate();
                elements.map(|(index, element)| self.down(&index.to_string(), |walk| walk.any(element))).collect()
            }
            Kind::Map(entries) => {
                let members = entries
                    .iter()
                    .map(|entry| (entry.key.clone(), self.down(&entry.key, |walk| walk.any(&entry.value))));
                Value::Object(members.collect())
            }
            _ => node.to_value(),
        }
    }

    /// A value that cannot stand here. It is kept as it is.
    fn wrong(&mut self, node: &Node, expected: &Expected<'s>, value: Value) -> Value {
        let name = |name: &&str| match *name {
            "string" => "a text",
            "boolean" => "true or false",
            "integer" => "a whole number",
            "array" => "a list",
            "object" => "a mapping of names to values",
            _ => "null",
        };
        let names: Vec<_> = expected.types.iter().filter(|name| **name != "null").map(name).collect();
        let names = names.join(" or ");
        let is_word = |word: &str| matches!(&node.kind, Kind::Plain(text) if text.eq_ignore_ascii_case(word));
        let (message, help) = if node.is_null() {
            (format!("nothing stands here, where {names} is expected"), "write the value, or remove the key".to_owned())
        } else if expected.takes("boolean") && ["y", "yes", "on"].into_iter().any(is_word) {
            (format!("this is a text, where {names} is expected"), "write `true`".to_owned())
        } else if expected.takes("boolean") && ["n", "no", "off"].into_iter().any(is_word) {
            (format!("this is a text, where {names} is expected"), "write `false`".to_owned())
        } else {
            let is = match (&node.kind, &value) {
                (Kind::Map(_), _) => "a mapping",
                (Kind::List(_), _) => "a list",
                (_, Value::String(_)) => "a text",
                (_, Value::Bool(_)) => "true or false",
                _ => "a number",
            };
            (format!("this is {is}, where {names} is expected"), format!("write {names}"))
        };
        let place = if node.at.start == node.at.end { Place { end: node.at.start, ..node.at } } else { node.head() };
        self.problem("file/wrong-type", place, message, help);
        value
    }

    fn problem(&mut self, id: &'static str, place: Place, message: String, help: String) {
        let pointer = self.pointer.clone();
        self.problems.push(Problem { id, level: Level::Error, pointer, place, message, help });
    }

    fn down<R>(&mut self, segment: &str, walk: impl FnOnce(&mut Self) -> R) -> R {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&segment.replace('~', "~0").replace('/', "~1"));
        let result = walk(self);
        self.pointer.truncate(length);
        result
    }

    /// What a schema says; `None` if it takes anything.
    fn expected(&self, schema: &'s Value, node: &Node) -> Option<Expected<'s>> {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let target = name.strip_prefix('#').and_then(|pointer| self.root.pointer(pointer))?;
            return self.expected(target, node);
        }
        if let Some([inner]) = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            return self.expected(inner, node);
        }
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            let mut choices: Vec<_> = choices.iter().filter_map(|choice| self.expected(choice, node)).collect();
            let of_node = match &node.kind {
                Kind::Map(_) => "object",
                Kind::List(_) => "array",
                _ => "string",
            };
            let mut types: Vec<&str> = choices.iter().flat_map(|choice| choice.types.iter().copied()).collect();
            types.dedup();
            let chosen = choices.iter().position(|choice| choice.takes(of_node)).unwrap_or(0);
            let chosen = choices.get_mut(chosen)?.schema;
            return Some(Expected { schema: chosen, types });
        }
        let types: Vec<&str> = match schema.get("type")? {
            Value::String(name) => vec![name],
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            _ => return None,
        };
        Some(Expected { schema, types })
    }
}
