//! `words.toml`: our words for types, properties and parameters, one sentence for all places that mean the same.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use crate::document::{Member, Node, member};
use crate::import::Input;
use crate::{Problem, Problems};

/// The parsed file.
#[derive(Clone, Debug, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Types: a component by its name, an inline one by its place.
    #[serde(default)]
    pub schemas: BTreeMap<String, String>,
    /// Properties: by name, or by place where the name alone does not tell.
    #[serde(default)]
    pub properties: BTreeMap<String, String>,
    /// Parameters: by name, or by place.
    #[serde(default)]
    pub parameters: BTreeMap<String, String>,
}

impl Words {
    /// Parses the file.
    ///
    /// # Errors
    ///
    /// What is not such a file, and an entry without words.
    pub fn parse(input: Input<'_>) -> Result<Self, Problems> {
        let words: Self = toml::from_str(input.text).map_err(|error| {
            let line = error.span().map_or(0, |span| input.text[..span.start].matches('\n').count() + 1);
            Problem::error(error.message().to_owned())
                .at(format!("{}:{line}", input.name), "")
                .help("the tables are described at the top of the file")
        })?;
        let mut problems = Problems::default();
        for (key, text) in words.schemas.iter().chain(&words.properties).chain(&words.parameters) {
            if text.trim().is_empty() {
                problems
                    .push(Problem::error(format!("`{key}` has no words")).at(input.name, "").help("write a sentence"));
            }
        }
        problems.unless_errors(words)
    }

    /// Puts the words where nothing stands yet, and tells of those that belong nowhere.
    pub fn apply(&self, file: &str, document: &mut Value) -> Problems {
        let mut writer = Writer { words: self, used: BTreeSet::new() };
        writer.document(document);
        let mut problems = Problems::default();
        for (table, entries) in
            [("schemas", &self.schemas), ("properties", &self.properties), ("parameters", &self.parameters)]
        {
            for key in entries.keys().filter(|key| !writer.used.contains(&(table, key.as_str()))) {
                problems.push(
                    Problem::error(format!("the words for `{key}` in `[{table}]` belong nowhere"))
                        .at(file, "")
                        .help("the contract has no such place, or more exact words stand at each: remove the entry"),
                );
            }
        }
        problems
    }
}

struct Writer<'a> {
    words: &'a Words,
    used: BTreeSet<(&'static str, &'a str)>,
}

impl<'a> Writer<'a> {
    fn document(&mut self, document: &mut Value) {
        let components = document.get_mut("components").and_then(|components| components.get_mut("schemas"));
        for (name, schema) in components.and_then(Value::as_object_mut).into_iter().flatten() {
            self.own(name, schema);
            self.below(name, schema);
        }
        for (path, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
            for (method, operation) in item.as_object_mut().into_iter().flatten() {
                self.operation(&format!("{} {path}", method.to_uppercase()), operation);
            }
        }
    }

    fn operation(&mut self, call: &str, operation: &mut Value) {
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap_or_default().to_owned();
            let found = self.find("parameters", &self.words.parameters, &format!("{call} ?{name}"), &name);
            describe(parameter, found);
        }
        if let Some(body) = operation.get_mut("requestBody") {
            self.bodies(&format!("{call} request"), body);
        }
        for (_, response) in operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten() {
            self.bodies(&format!("{call} response"), response);
        }
    }

    fn bodies(&mut self, place: &str, holder: &mut Value) {
        for (_, media) in holder.get_mut("content").and_then(Value::as_object_mut).into_iter().flatten() {
            if let Some(schema) = media.get_mut("schema").filter(|schema| schema.get("$ref").is_none()) {
                self.own(place, schema);
                self.below(place, schema);
            }
        }
    }

    /// The words of a type.
    fn own(&mut self, place: &str, schema: &mut Value) {
        let found = self.find("schemas", &self.words.schemas, place, "");
        describe(schema, found);
    }

    /// The words of everything below a schema that stands at `place`.
    fn below(&mut self, place: &str, schema: &mut Value) {
        for (keyword, value) in schema.as_object_mut().into_iter().flatten() {
            match (member(Node::Schema, keyword), value) {
                (Some(Member::Map(Node::Schema)), Value::Object(properties)) => {
                    for (name, child) in properties {
                        self.at(&format!("{place}.{name}"), name, child);
                    }
                }
                (Some(Member::One(Node::Schema)), child) if keyword == "items" => self.inner(place, "[]", child),
                (Some(Member::SchemaOrBool), child @ Value::Object(_)) => self.inner(place, "{}", child),
                (Some(Member::List(Node::Schema)), Value::Array(branches)) => {
                    branches.iter_mut().for_each(|branch| self.below(place, branch));
                }
                _ => {}
            }
        }
    }

    /// The items of a list or the values of a map, which are called like it.
    fn inner(&mut self, place: &str, step: &str, child: &mut Value) {
        let place = format!("{place}{step}");
        let leaf = place.rsplit_once('.').map_or("", |(_, leaf)| leaf).to_owned();
        if leaf.is_empty() {
            self.own(&place, child);
            self.below(&place, child);
        } else {
            self.at(&place, &leaf, child);
        }
    }

    fn at(&mut self, place: &str, leaf: &str, child: &mut Value) {
        let found = self.find("properties", &self.words.properties, place, leaf);
        describe(child, found);
        self.below(place, child);
    }

    /// The most exact words for a place: those for itself, for the longest pattern that fits it, for its name.
    fn find(
        &mut self,
        table: &'static str,
        entries: &'a BTreeMap<String, String>,
        place: &str,
        leaf: &str,
    ) -> Option<&'a str> {
        let patterns = || entries.iter().filter(|(key, _)| key.contains('*') && fits(key, place));
        let found = entries
            .get_key_value(place)
            .or_else(|| patterns().max_by_key(|(key, _)| key.len()))
            .or_else(|| entries.get_key_value(leaf));
        found.map(|(key, text)| {
            self.used.insert((table, key));
            text.as_str()
        })
    }
}

/// Whether the place fits the pattern, in which `*` stands for any text.
fn fits(pattern: &str, place: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == place,
        Some((start, rest)) => place.strip_prefix(start).is_some_and(|place| {
            place.char_indices().map(|(at, _)| at).chain([place.len()]).any(|at| fits(rest, &place[at..]))
        }),
    }
}

fn describe(value: &mut Value, words: Option<&str>) {
    if let (Some(words), Some(object)) = (words, value.as_object_mut()) {
        object.entry("description").or_insert_with(|| words.into());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn words(text: &str) -> Words {
        Words::parse(Input { name: "words.toml", text }).unwrap_or_else(|problems| panic!("{problems}"))
    }

    fn applied(text: &str, mut document: Value) -> (Value, Vec<String>) {
        let problems = words(text).apply("words.toml", &mut document);
        (document, problems.0.into_iter().map(|problem| problem.what).collect())
    }

    #[test]
    fn the_most_exact_words_are_taken() {
        let schema = || json!({"properties": {"id": {}, "list": {"items": {"properties": {"id": {}}}}}});
        let (document, told) = applied(
            "[properties]\nid = \"name\"\n\"File*.id\" = \"pattern\"\n\"FileRule.id\" = \"place\"\n\"list[]\" = \"item\"\n\"*FileRule.list[].id\" = \"longest\"\nlist = \"list\"\n[schemas]\nFileRule = \"type\"\n",
            json!({"components": {"schemas": {"FileRule": schema(), "FileX": schema(), "Other": schema()}}}),
        );
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["FileRule"]["description"], "type");
        assert_eq!(schemas["FileRule"]["properties"]["id"]["description"], "place");
        assert_eq!(schemas["FileX"]["properties"]["id"]["description"], "pattern");
        assert_eq!(schemas["Other"]["properties"]["id"]["description"], "name");
        let list = &schemas["FileRule"]["properties"]["list"];
        assert_eq!((&list["description"], &list["items"]["description"]), (&json!("list"), &json!("item")));
        assert_eq!(list["items"]["properties"]["id"]["description"], "longest");
        assert_eq!(told, [""; 0]);
    }

    #[test]
    fn words_that_stand_already_are_kept() {
        let (document, told) = applied(
            "[properties]\nid = \"ours\"\n",
            json!({"components": {"schemas": {"A": {"properties": {"id": {"description": "overlay"}}}}}}),
        );
        assert_eq!(document["components"]["schemas"]["A"]["properties"]["id"]["description"], "overlay");
        assert_eq!(told, [""; 0]);
    }

    #[test]
    fn operations_are_described_by_their_call() {
        let body =
            json!({"content": {"application/json": {"schema": {"type": "array", "items": {"properties": {"n": {}}}}}}});
        let (document, told) = applied(
            "[schemas]\n\"GET /a response\" = \"answer\"\n\"GET /a response[]\" = \"item\"\n[properties]\nn = \"n\"\n[parameters]\npage = \"page\"\n\"GET /a ?limit\" = \"limit\"\n",
            json!({"paths": {"/a": {"get": {"parameters": [{"name": "page"}, {"name": "limit"}], "responses": {"200": body}}}}}),
        );
        let get = &document["paths"]["/a"]["get"];
        let schema = &get["responses"]["200"]["content"]["application/json"]["schema"];
        assert_eq!((&schema["description"], &schema["items"]["description"]), (&json!("answer"), &json!("item")));
        assert_eq!(schema["items"]["properties"]["n"]["description"], "n");
        assert_eq!(get["parameters"][0]["description"], "page");
        assert_eq!(get["parameters"][1]["description"], "limit");
        assert_eq!(told, [""; 0]);
    }

    #[test]
    fn words_that_belong_nowhere_are_told() {
        let (_, told) = applied(
            "[schemas]\nB = \"b\"\n[properties]\nn = \"n\"\n[parameters]\np = \"p\"\n",
            json!({"components": {"schemas": {"A": {}}}}),
        );
        assert_eq!(
            told,
            [
                "the words for `B` in `[schemas]` belong nowhere",
                "the words for `n` in `[properties]` belong nowhere",
                "the words for `p` in `[parameters]` belong nowhere",
            ]
        );
    }

    #[test]
    fn a_file_that_is_none_and_an_entry_without_words_are_refused() {
        let refused = |text| Words::parse(Input { name: "words.toml", text }).unwrap_err().to_string();
        assert!(refused("\n[things]\na = \"b\"\n").contains("words.toml:2"));
        assert!(refused("[schemas]\nA = \" \"\n").contains("`A` has no words"));
    }
}
