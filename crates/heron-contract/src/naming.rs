//! The one rule by which operations are named.
//!
//! An id is the resource's noun, then the words of the path after it, then a verb:
//!
//! | | the path ends with a parameter | with the noun | with another word |
//! |---|---|---|---|
//! | `GET` | `get` | `list` for a plural, `get` otherwise | none: what is read is the name |
//! | `POST` | `create` | `create` | `create` where the same path can be read, or the word is a plural; else none: the word is an action |
//! | `PUT`, `PATCH` | `update` | `update` | `update` |
//! | `DELETE` | `delete` | `delete` | `delete` |
//!
//! A row whose id is another one says why, as its `exception`.

mod methods;

use std::collections::BTreeSet;

use serde_json::Value;

pub(crate) use self::methods::{method_of, of_all_pages, wait_suffix};

use crate::document;
use crate::operations::{Operations, Row};
use crate::{Problem, Problems};

/// What stands for a parameter of a path.
const PARAMETER: &str = "{}";

/// Finds rows whose id does not follow the rule without an exception, exceptions that are none, and resources that no
/// row or no entry knows.
pub fn check(contract: &Value, operations: &Operations) -> Problems {
    let calls: Vec<String> = document::operations(contract).into_iter().map(|(call, _)| call).collect();
    let readable: BTreeSet<Vec<&str>> =
        calls.iter().filter_map(|call| call.strip_prefix("GET ")).map(template).collect();
    let mut problems = Problems::default();
    let mut problem = |what: String, help: String| {
        problems.push(Problem::error(what).at("openapi/operations.toml", "").help(help));
    };
    for row in &operations.operations {
        let Some(ruled) = ruled_id(row, operations, &readable) else {
            let Row { call, resource, .. } = row;
            problem(
                format!("no noun of the resource `{resource}` leads to `{call}`"),
                "add the path and its noun to the resource, or give the row another resource".to_owned(),
            );
            continue;
        };
        match (&row.exception, ruled == row.id) {
            (None, false) => problem(
                format!("`{}` should be called `{ruled}` by the rule, and is called `{}`", row.call, row.id),
                "take that name, or say why not:\nexception = \"…\"".to_owned(),
            ),
            (Some(_), true) => problem(
                format!("`{}` is said to be an exception, but follows the rule", row.id),
                "take `exception` out of its row".to_owned(),
            ),
            _ => {}
        }
    }
    methods::check(operations, &mut problem);
    let used: BTreeSet<&str> = operations.operations.iter().map(|row| row.resource.as_str()).collect();
    for name in operations.resources.keys().filter(|name| !used.contains(name.as_str())) {
        problem(format!("no row is of the resource `{name}`"), "remove it".to_owned());
    }
    problems
}

/// The segments after `/api`, without the names of parameters.
fn template(path: &str) -> Vec<&str> {
    let segments = path.split('/').filter(|segment| !segment.is_empty()).skip_while(|segment| *segment == "api");
    segments.map(|segment| if segment.starts_with('{') { PARAMETER } else { segment }).collect()
}

fn ruled_id(row: &Row, operations: &Operations, readable: &BTreeSet<Vec<&str>>) -> Option<String> {
    let (method, path) = row.method_and_path();
    let segments = template(path);
    let nouns = &operations.resources.get(&row.resource)?.nouns;
    let (root, noun) = nouns
        .iter()
        .map(|(root, noun)| (template(root), noun.as_str()))
        .filter(|(root, _)| segments.starts_with(root))
        .max_by_key(|(root, _)| root.len())?;
    let words: Vec<&str> = segments[root.len()..].iter().copied().filter(|word| *word != PARAMETER).collect();
    let ends_on_one = segments.last() == Some(&PARAMETER);
    let is_plural = |word: &str| word.ends_with('s') && !word.ends_with("ss");
    let verb = match method {
        "GET" if ends_on_one => Some("get"),
        "GET" if !words.is_empty() => None,
        "GET" if is_plural(noun) => Some("list"),
        "GET" => Some("get"),
        "POST" => {
            let makes = ends_on_one
                || readable.contains(&segments)
                || words.last().is_none_or(|word| is_plural(word) && !word.contains('_'));
            makes.then_some("create")
        }
        "DELETE" => Some("delete"),
        _ => Some("update"),
    };
    Some([noun].into_iter().chain(words).chain(verb).collect::<Vec<_>>().join("_"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(rows: &[(&str, &str, &str)]) -> Vec<String> {
        let mut paths = json!({});
        let mut text = String::from(
            "[resources.notes]\nabout = \"a\"\nnouns = { \"notes\" = \"notes\", \"users/{}/notes\" = \"user_notes\", \"layout\" = \"layout\" }\n",
        );
        for (call, id, more) in rows {
            let (method, path) = call.split_once(' ').unwrap();
            paths[path][method.to_lowercase()] = json!({});
            text.push_str(&format!(
                "[[operation]]\ncall = \"{call}\"\nid = \"{id}\"\nresource = \"notes\"\nsummary = \"s\"\nretry = \"safe\"\n{more}\n"
            ));
        }
        let operations = Operations::parse("operations.toml", &text).unwrap();
        check(&json!({"paths": paths}), &operations).0.into_iter().map(|problem| problem.what).collect()
    }

    #[test]
    fn an_id_is_a_noun_the_words_of_the_path_and_a_verb() {
        let rows = [
            ("GET /api/notes/", "notes_list", ""),
            ("POST /api/notes/", "notes_create", ""),
            ("GET /api/notes/{id}", "notes_get", ""),
            ("PATCH /api/notes/{id}", "notes_update", ""),
            ("PUT /api/notes/{id}/text", "notes_text_update", ""),
            ("DELETE /api/notes/{id}", "notes_delete", ""),
            ("GET /api/notes/{id}/text", "notes_text", ""),
            ("POST /api/notes/{other}/text", "notes_text_create", ""),
            ("POST /api/notes/{id}/pages", "notes_pages_create", ""),
            ("POST /api/notes/{id}/clear_pages", "notes_clear_pages", ""),
            ("POST /api/notes/{id}/send", "notes_send", ""),
            ("GET /api/users/{id}/notes", "user_notes_list", ""),
            ("GET /api/layout", "layout_get", ""),
        ];
        assert_eq!(told(&rows), [""; 0]);
    }

    #[test]
    fn another_id_needs_its_reason_and_a_reason_needs_another_id() {
        assert_eq!(told(&[("GET /api/notes", "notes_all", "exception = \"why\"")]), [""; 0]);
        assert_eq!(
            told(&[("GET /api/notes", "notes_all", "")]),
            ["`GET /api/notes` should be called `notes_list` by the rule, and is called `notes_all`"]
        );
        assert_eq!(
            told(&[("GET /api/notes", "notes_list", "exception = \"why\"")]),
            ["`notes_list` is said to be an exception, but follows the rule"]
        );
    }

    #[test]
    fn a_path_without_a_noun_and_a_resource_without_a_row_are_told() {
        assert_eq!(
            told(&[("GET /api/things", "things_list", "")]),
            ["no noun of the resource `notes` leads to `GET /api/things`"]
        );
        assert_eq!(told(&[]), ["no row is of the resource `notes`"]);
    }
}
