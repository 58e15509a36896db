//! Paths that differ only in the names of their parameters, joined into one.
//!
//! OpenAPI forbids two of them, and to a server they are one path. The client keeps Heron's names, so this is only for
//! what serves the contract, or reads it by the standard.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Joins such paths into the first of them by name, whose parameters' names they take. Paths that both have an
/// operation of one method stay as they are: nothing tells which of the two is meant.
///
/// ```
/// use heron_contract::one_path::join;
/// use serde_json::json;
///
/// let item = |id| json!({"in": "path", "name": id, "schema": {"type": "string"}});
/// let mut contract = json!({"paths": {
///     "/tags/{id}": {"get": {"parameters": [item("id")]}},
///     "/tags/{tag}": {"put": {"parameters": [item("tag")]}},
/// }});
/// join(&mut contract);
/// assert_eq!(contract["paths"], json!({"/tags/{id}": {
///     "get": {"parameters": [item("id")]},
///     "put": {"parameters": [item("id")]},
/// }}));
/// ```
pub fn join(document: &mut Value) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return };
    let mut alike: BTreeMap<Vec<&str>, Vec<String>> = BTreeMap::new();
    let names: Vec<String> = paths.keys().cloned().collect();
    for path in &names {
        alike.entry(path.split('/').map(nameless).collect()).or_default().push(path.clone());
    }
    for mut group in alike.into_values().filter(|group| group.len() > 1) {
        group.sort();
        let first = group.remove(0);
        for path in group {
            join_two(paths, &first, &path);
        }
    }
}

/// A segment, or `{}` for a parameter.
fn nameless(segment: &str) -> &str {
    if is_parameter(segment) { "{}" } else { segment }
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

fn join_two(paths: &mut Map<String, Value>, first: &str, other: &str) {
    let Some(Value::Object(from)) = paths.get(other).cloned() else { return };
    let Some(Value::Object(to)) = paths.get_mut(first) else { return };
    if from.keys().any(|member| to.contains_key(member)) {
        return;
    }
    let renamed: Vec<(&str, &str)> =
        other.split('/').zip(first.split('/')).filter(|(old, new)| is_parameter(old) && old != new).collect();
    for (method, mut operation) in from {
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten().filter(|parameter| parameter["in"] == "path") {
            let found = parameter["name"].as_str().map(|name| format!("{{{name}}}"));
            if let Some((_, new)) = renamed.iter().find(|(old, _)| found.as_deref() == Some(old)) {
                parameter["name"] = new.trim_matches(['{', '}']).into();
            }
        }
        to.insert(method, operation);
    }
    to.sort_keys();
    paths.remove(other);
    paths.sort_keys();
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_with_an_operation_of_one_method_stay_apart() {
        let before = json!({"paths": {"/a/{x}": {"get": {}}, "/a/{y}": {"get": {}}, "/a/b": {"put": {}}}});
        let mut after = before.clone();
        join(&mut after);
        assert_eq!(after, before);
    }

    #[test]
    fn only_the_parameter_of_the_place_takes_the_other_name() {
        let names = |document: &Value, path: &str| -> Vec<String> {
            let parameters = document["paths"][path]["put"]["parameters"].as_array().unwrap();
            parameters.iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
        };
        let mut document = json!({"paths": {
            "/a/{x}/b/{same}": {"get": {}},
            "/a/{y}/b/{same}": {"put": {"parameters": [
                {"in": "path", "name": "same"}, {"in": "path", "name": "y"}, {"in": "query", "name": "y"},
            ]}},
        }});
        join(&mut document);
        assert_eq!(names(&document, "/a/{x}/b/{same}"), ["same", "x", "y"]);
        assert_eq!(document["paths"].as_object().unwrap().len(), 1);
    }
}
