//! OpenAPI Overlay 1.1: changes to a document, kept apart from it.
//!
//! Stricter than the standard in three things. An action that matches nothing is an error, because a repair that is no
//! longer needed is news. An action that does more than add words says why, in `x-why`. And an action that only adds
//! words adds them to what is there, so that a misspelt property does not come into being.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use crate::document::{self, Pointer};
use crate::{Problem, Problems};

/// A parsed overlay.
#[derive(Clone, Debug)]
pub struct Overlay {
    actions: Vec<Action>,
}

#[derive(Clone, Debug)]
struct Action {
    /// The file, and the line if it can be told.
    place: String,
    pointer: String,
    target: JsonPath,
    change: Change,
    words_only: bool,
}

#[derive(Clone, Debug)]
enum Change {
    Update(Value),
    Copy(JsonPath),
    Remove,
}

/// The members that hold words for people.
const WORDS: [&str; 3] = ["description", "example", "summary"];
/// The members of an action.
const KEYS: [&str; 5] = ["target", "description", "update", "copy", "remove"];

impl Overlay {
    /// Reads an overlay document, JSON or YAML; `name` names it in problems.
    ///
    /// # Errors
    ///
    /// Text that is not an Overlay 1.1 document, a target that is not an RFC 9535 query, and an action that does more
    /// than add words without an `x-why`.
    pub fn parse(name: &str, text: &str) -> Result<Self, Problems> {
        let value = document::parse(name, text)?;
        let mut problems = Problems::default();
        let mut error = |what: &str, pointer: &str| {
            problems.push(Problem::error(what).at(name, pointer).help("see the OpenAPI Overlay standard, version 1.1"));
        };
        if !value.get("overlay").and_then(Value::as_str).is_some_and(|version| version.starts_with("1.")) {
            error("`overlay` must be the version of the standard, such as 1.1.0", "/overlay");
        }
        for key in ["title", "version"] {
            if !value.get("info").and_then(|info| info.get(key)).is_some_and(Value::is_string) {
                error(&format!("`{key}` must be a text"), "/info");
            }
        }
        unknown(&value, &["overlay", "info", "extends", "actions"], "", &mut error);
        let actions = value.get("actions").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        if actions.is_empty() {
            error("`actions` must be a list with at least one action", "/actions");
        }
        let lines = lines_of_actions(text, actions.len());
        let actions = actions
            .iter()
            .enumerate()
            .filter_map(|(i, action)| {
                let place = lines.get(i).map_or_else(|| name.to_owned(), |line| format!("{name}:{line}"));
                let pointer = format!("/actions/{i}");
                Action::parse(action, place.clone(), pointer.clone())
                    .map_err(|what| problems.push(Problem::error(what).at(place, pointer)))
                    .ok()
            })
            .collect();
        problems.unless_errors(Self { actions })
    }

    /// Applies every action in order. The result holds what went wrong; an action that fails changes nothing, but words
    /// are added to all of their places that are there.
    pub fn apply(&self, document: &mut Value) -> Problems {
        let mut problems = Problems::default();
        for action in &self.actions {
            for (what, help) in action.apply(document).err().unwrap_or_default() {
                problems.push(Problem::error(what).at(&action.place, &action.pointer).help(help));
            }
        }
        problems
    }
}

impl Action {
    fn parse(action: &Value, place: String, pointer: String) -> Result<Self, String> {
        let Value::Object(members) = action else { return Err("an action must be an object".to_owned()) };
        let query = |text: &str| JsonPath::parse(text).map_err(|error| format!("`{text}` is no JSONPath: {error}"));
        let Some(target) = members.get("target").and_then(Value::as_str) else {
            return Err("an action needs a `target`, a JSONPath".to_owned());
        };
        let target = query(target)?;
        if let Some(key) = members.keys().find(|key| !KEYS.contains(&key.as_str()) && !key.starts_with("x-")) {
            return Err(format!("an action has no member `{key}`; it has {}", KEYS.join(", ")));
        }
        let change = match (members.get("update"), members.get("copy"), members.get("remove")) {
            (Some(update), None, None | Some(Value::Bool(false))) => Change::Update(update.clone()),
            (None, Some(Value::String(copy)), None | Some(Value::Bool(false))) => Change::Copy(query(copy)?),
            (None, None, Some(Value::Bool(true))) => Change::Remove,
            _ => return Err("an action needs exactly one of `update`, `copy` and `remove: true`".to_owned()),
        };
        let words_only = matches!(&change, Change::Update(update @ Value::Object(_)) if only_words(update));
        if !words_only && members.get("x-why").and_then(Value::as_str).is_none_or(|why| why.trim().is_empty()) {
            return Err("an action that does more than add words must say why, in `x-why`".to_owned());
        }
        Ok(Self { place, pointer, target, change, words_only })
    }

    /// Applies the action, or says what is wrong and what to do.
    fn apply(&self, document: &mut Value) -> Result<(), Vec<(String, String)>> {
        let located = self.target.query_located(document);
        let targets: Vec<String> = located.locations().map(|path| path.to_json_pointer()).collect();
        if targets.is_empty() {
            return Err(vec![(
                format!("the action matches nothing: `{}`", self.target),
                "if the document no longer needs it, remove it; otherwise mend its target".to_owned(),
            )]);
        }
        let update = match &self.change {
            Change::Remove => return remove(document, targets).map_err(|wrong| vec![wrong]),
            Change::Update(update) => update.clone(),
            Change::Copy(source) => source.query(document).exactly_one().cloned().map_err(|_| {
                vec![(format!("`copy` must match exactly one value: `{source}`"), "mend its JSONPath".to_owned())]
            })?,
        };
        if self.words_only {
            let mut missing = Vec::new();
            for target in &targets {
                if let Some(value) = document.pointer_mut(target) {
                    describe(value, &update, target, &mut missing);
                }
            }
            let gone = |pointer: &String| {
                let help = "the contract no longer has it: take its words out of the action, or correct its name";
                (format!("there is nothing at `{pointer}` to describe"), help.to_owned())
            };
            return if missing.is_empty() { Ok(()) } else { Err(missing.iter().map(gone).collect()) };
        }
        for target in &targets {
            if let Some(value) = document.pointer(target) {
                fits(value, &update, target)
                    .map_err(|what| vec![(what, "mend the action, or remove it".to_owned())])?;
            }
        }
        for target in &targets {
            if let Some(value) = document.pointer_mut(target) {
                merge(value, &update);
            }
        }
        Ok(())
    }
}

/// Adds words to what is there, and notes what is not.
fn describe(value: &mut Value, update: &Value, pointer: &str, missing: &mut Vec<String>) {
    let (Value::Object(members), Value::Object(update)) = (value, update) else {
        missing.push(pointer.to_owned());
        return;
    };
    for (key, update) in update {
        let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        match (members.get_mut(key), update) {
            (_, Value::String(_)) => drop(members.insert(key.clone(), update.clone())),
            (Some(value), _) => describe(value, update, &pointer, missing),
            (None, _) => missing.push(pointer),
        }
    }
}

/// Whether an update holds nothing but words, at whatever depth.
fn only_words(update: &Value) -> bool {
    let word = |(key, value): (&String, &Value)| match value {
        Value::String(_) => WORDS.contains(&key.as_str()),
        Value::Object(_) => only_words(value),
        _ => false,
    };
    update.as_object().is_some_and(|members| !members.is_empty() && members.iter().all(word))
}

/// Whether `update` can be merged into what stands at `pointer`.
fn fits(value: &Value, update: &Value, pointer: &str) -> Result<(), String> {
    match (value, update) {
        (Value::Object(members), Value::Object(update)) => update.iter().try_for_each(|(key, update)| {
            let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
            match members.get(key) {
                Some(value) => fits(value, update, &pointer),
                None => Ok(()),
            }
        }),
        (Value::Array(_), _) => Ok(()),
        (Value::Object(_), _) => Err(format!("an object stands at `{pointer}`; the update is none")),
        (_, Value::Object(_) | Value::Array(_)) => Err(format!("no object or list stands at `{pointer}` to update")),
        _ => Ok(()),
    }
}

/// Objects are merged member by member, lists are appended to, anything else is replaced.
fn merge(value: &mut Value, update: &Value) {
    match (value, update) {
        (Value::Object(members), Value::Object(update)) => {
            for (key, update) in update {
                match members.get_mut(key) {
                    Some(value) => merge(value, update),
                    None => {
                        members.insert(key.clone(), update.clone());
                    }
                }
            }
        }
        (Value::Array(items), Value::Array(more)) => items.extend(more.iter().cloned()),
        (Value::Array(items), one) => items.push(one.clone()),
        (value, update) => *value = update.clone(),
    }
}

/// Takes the values at `targets` out of the objects and lists that hold them.
fn remove(document: &mut Value, targets: Vec<String>) -> Result<(), (String, String)> {
    let mut targets: Vec<Vec<String>> = targets.iter().map(|target| Pointer::tokens(target)).collect();
    if targets.iter().any(Vec::is_empty) {
        return Err(("the whole document cannot be removed".to_owned(), "mend the target".to_owned()));
    }
    // Later items of a list go first, so that the indexes of the others stay true.
    targets.sort_by_cached_key(|tokens| {
        tokens.iter().map(|token| (token.parse::<usize>().ok(), token.clone())).collect::<Vec<_>>()
    });
    targets.dedup();
    for tokens in targets.iter().rev() {
        let Some((last, holder)) = tokens.split_last() else { continue };
        let holder = holder.iter().fold(Pointer::root(), |pointer, token| pointer.child(token));
        match (document.pointer_mut(holder.as_str()), last.parse::<usize>()) {
            (Some(Value::Object(members)), _) => {
                members.remove(last);
            }
            (Some(Value::Array(items)), Ok(index)) if index < items.len() => {
                items.remove(index);
            }
            _ => {}
        }
    }
    Ok(())
}

/// Reports members that the standard does not know.
fn unknown(object: &Value, known: &[&str], pointer: &str, error: &mut dyn FnMut(&str, &str)) {
    for key in object.as_object().into_iter().flat_map(Map::keys) {
        if !known.contains(&key.as_str()) && !key.starts_with("x-") {
            error(&format!("there is no member `{key}` here; there are {}", known.join(", ")), pointer);
        }
    }
}

/// The lines on which the actions of a YAML overlay begin; none if they cannot be told.
fn lines_of_actions(text: &str, count: usize) -> Vec<usize> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut lines = text.lines().enumerate().skip_while(|(_, line)| !line.starts_with("actions:")).skip(1).peekable();
    let Some(first) = lines.clone().find(|(_, line)| line.trim_start().starts_with('-')) else { return Vec::new() };
    let starts: Vec<usize> = lines
        .by_ref()
        .filter(|(_, line)| indent(line) == indent(first.1) && line.trim_start().starts_with('-'))
        .map(|(i, _)| i + 1)
        .collect();
    if starts.len() == count { starts } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn overlay(actions: &str) -> Result<Overlay, Problems> {
        Overlay::parse("overlay.yaml", &format!("overlay: 1.1.0\ninfo: {{title: t, version: v}}\nactions:\n{actions}"))
    }

    #[track_caller]
    fn applied(mut document: Value, actions: &str) -> Value {
        assert_eq!(overlay(actions).unwrap().apply(&mut document).0, []);
        document
    }

    #[track_caller]
    fn refused(mut document: Value, actions: &str) -> String {
        let before = document.clone();
        let problems = overlay(actions).unwrap().apply(&mut document);
        assert!(problems.has_errors());
        assert_eq!(document, before);
        problems.to_string()
    }

    #[test]
    fn objects_are_merged_lists_appended_to_and_scalars_replaced() {
        let before = json!({"a": {"keep": 1, "replace": 1, "list": [1]}, "b": [1]});
        let after = applied(
            before,
            "- {target: $.a, x-why: w, update: {replace: 2, list: [2, 3], new: {}}}\n\
             - {target: $.b, x-why: w, update: {c: 1}}\n\
             - {target: $.a.keep, x-why: w, update: 5}",
        );
        assert_eq!(after, json!({"a": {"keep": 5, "replace": 2, "list": [1, 2, 3], "new": {}}, "b": [1, {"c": 1}]}));
    }

    #[test]
    fn an_update_reaches_every_match() {
        let before = json!({"paths": {"/a": {"get": {"responses": {}}}, "/b": {"put": {"responses": {"200": {}}}}}});
        let after = applied(before, "- {target: '$.paths.*[?@.responses].responses', x-why: w, update: {default: {}}}");
        assert_eq!(
            after,
            json!({"paths": {
                "/a": {"get": {"responses": {"default": {}}}},
                "/b": {"put": {"responses": {"200": {}, "default": {}}}}
            }})
        );
    }

    #[test]
    fn items_of_a_list_are_removed_whatever_their_indexes() {
        let before = json!({"list": [{"x": 0}, {"x": 1}, {"x": 1}, {"x": 2}], "gone": 1});
        let after = applied(
            before,
            "- {target: '$.list[?@.x == 1]', x-why: w, remove: true}\n- {target: $.gone, x-why: w, remove: true}",
        );
        assert_eq!(after, json!({"list": [{"x": 0}, {"x": 2}]}));
    }

    #[test]
    fn the_last_of_more_than_ten_items_is_removed_before_the_second() {
        let before = json!((0..12).collect::<Vec<_>>());
        assert_eq!(
            applied(before, "- {target: '$[1,10,11]', x-why: w, remove: true}"),
            json!([0, 2, 3, 4, 5, 6, 7, 8, 9])
        );
    }

    #[test]
    fn a_copy_is_merged_and_must_have_one_source() {
        let before = json!({"from": {"a": 1}, "to": {"b": 2}, "list": [1, 2]});
        let after = applied(before.clone(), "- {target: $.to, copy: $.from, x-why: w}");
        assert_eq!(after["to"], json!({"a": 1, "b": 2}));
        assert!(refused(before, "- {target: $.to, copy: '$.list[*]', x-why: w}").contains("exactly one"));
    }

    #[test]
    fn an_action_that_matches_nothing_is_named_by_its_line() {
        let problems = refused(json!({"a": {}}), "- target: $.nothing\n  update: {description: d}");
        assert!(problems.contains("matches nothing: `$.nothing`"), "{problems}");
        assert!(problems.contains("--> overlay.yaml:4#/actions/0"), "{problems}");
    }

    #[test]
    fn words_need_no_reason_and_anything_else_does() {
        assert!(overlay("- {target: $, update: {properties: {a: {description: d}}}}").is_ok());
        for action in ["update: {type: string}", "update: {a: {}}", "remove: true", "copy: $.a", "update: [1]"] {
            let problems = overlay(&format!("- {{target: $, {action}}}")).unwrap_err().to_string();
            assert!(problems.contains("x-why"), "{problems}");
            assert!(overlay(&format!("- {{target: $, {action}, x-why: because}}")).is_ok());
        }
    }

    #[test]
    fn words_are_added_to_what_is_there_when_some_of_it_is_not() {
        let mut document = json!({"a": {"b": {}}});
        let problems = overlay("- {target: $.a, update: {description: d, b: {description: e}, c: {description: f}}}")
            .unwrap()
            .apply(&mut document);
        assert_eq!(document, json!({"a": {"description": "d", "b": {"description": "e"}}}));
        assert_eq!(problems.0.len(), 1);
        assert!(problems.to_string().contains("`/a/c`"), "{problems}");
    }

    #[test]
    fn words_for_what_is_not_there_are_refused() {
        let before = json!({"properties": {"heron_id": {}}});
        let problems = refused(before, "- {target: $, update: {properties: {heron_idd: {description: d}}}}");
        assert!(problems.contains("nothing at `/properties/heron_idd`"), "{problems}");
    }

    #[test]
    fn a_document_that_is_no_overlay_is_refused() {
        for text in [
            "a: 1",
            "overlay: 2.0.0\ninfo: {title: t, version: v}\nactions: [{target: $, remove: true, x-why: w}]",
            "overlay: 1.1.0\ninfo: {title: t, version: v}\nactions: []",
            "overlay: 1.1.0\ninfo: {title: t, version: v}\nactions: [{target: $, update: {description: d}}]\nmore: 1",
            "overlay: 1.1.0\ninfo: {title: t, version: v}\nactions: [{target: 'a.b', update: {description: d}}]",
            "overlay: 1.1.0\ninfo: {title: t, version: v}\nactions: [{target: $, update: {summary: d}, remove: true}]",
            "overlay: 1.1.0\ninfo: {title: t, version: v}\nactions: [{update: {description: d}}, 1]",
        ] {
            assert!(Overlay::parse("overlay.yaml", text).unwrap_err().has_errors(), "{text}");
        }
    }
}
