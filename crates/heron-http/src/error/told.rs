//! What the server told about an error, in whichever form it did.

use std::fmt;

use serde_json::{Map, Value};

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidationError {
    /// Which part of the request: `json`, `query`, `path`, `headers`, …; empty when Heron did not say.
    pub location: String,
    /// A JSON pointer into that part, `/config/object_configs/0/key`; empty for the whole.
    ///
    /// An entry of a map may be followed by `/key` or `/value`, which say which of the two is wrong.
    pub pointer: String,
    /// Heron's message.
    pub message: String,
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { location, pointer, message } = self;
        match (location.as_str(), pointer.as_str()) {
            ("", "") => f.write_str(message),
            ("", place) | (place, "") => write!(f, "{place}: {message}"),
            (location, pointer) => write!(f, "{location} {pointer}: {message}"),
        }
    }
}

/// What the server told, as far as it could be understood.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Told {
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) validation: Vec<ValidationError>,
    /// HTML, which no Heron endpoint sends: a gateway's page, or another host's.
    pub(super) is_web_page: bool,
}

/// The parts of a request that Heron's validation names, which stand above the tree of fields.
const LOCATIONS: [&str; 9] =
    ["json", "query", "querystring", "form", "files", "headers", "path", "cookies", "json_or_form"];

impl Told {
    /// Reads `{code, name, description}` with a text or a tree, `{message}`, `{description}` and bare texts.
    ///
    /// Arrays and bare trees are read where they can be about the request. Anything else tells nothing; it is in the raw
    /// body, which may be of anybody's making.
    pub(super) fn read(body: &[u8], is_about_the_request: bool) -> Self {
        let mut told = Self { is_web_page: is_web_page(body), ..Self::default() };
        match serde_json::from_slice(body) {
            Ok(Value::Object(members)) => told.object(members, is_about_the_request),
            Ok(Value::String(text)) => told.description = Some(text),
            Ok(array @ Value::Array(_)) if is_about_the_request => told.tree(&array),
            _ => {}
        }
        told
    }

    fn object(&mut self, mut members: Map<String, Value>, may_be_a_tree: bool) {
        if let Some(Value::String(name)) = members.get("name") {
            self.name = Some(name.clone());
        }
        for key in ["description", "message", "error", "errors"] {
            match members.get(key) {
                Some(Value::String(text)) if self.description.is_none() => self.description = Some(text.clone()),
                Some(tree @ (Value::Object(_) | Value::Array(_))) => self.tree(tree),
                _ => {}
            }
        }
        if may_be_a_tree && self.description.is_none() && self.validation.is_empty() {
            // Not an envelope: the tree itself, perhaps.
            for key in ["code", "name", "status"] {
                members.remove(key);
            }
            self.tree(&Value::Object(members));
        }
    }

    /// Flattens a tree, whose first level may name parts of the request.
    fn tree(&mut self, tree: &Value) {
        let Value::Object(members) = tree else {
            return self.branch("", &mut String::new(), tree);
        };
        for (key, branch) in sorted(members) {
            if LOCATIONS.contains(&key) {
                self.branch(key, &mut String::new(), branch);
            } else {
                self.child("", &mut String::new(), key, branch);
            }
        }
    }

    /// Takes every leaf below `branch`. serde_json has bounded the depth.
    fn branch(&mut self, location: &str, pointer: &mut String, branch: &Value) {
        match branch {
            Value::Object(members) => {
                for (key, branch) in sorted(members) {
                    self.child(location, pointer, key, branch);
                }
            }
            Value::Array(entries) => {
                for (index, entry) in entries.iter().enumerate() {
                    match entry {
                        // Lists of messages are leaves; lists of anything else are lists.
                        Value::Object(_) | Value::Array(_) => {
                            self.child(location, pointer, &index.to_string(), entry);
                        }
                        message => self.branch(location, pointer, message),
                    }
                }
            }
            leaf => self.validation.push(ValidationError {
                location: location.to_owned(),
                pointer: pointer.clone(),
                message: leaf.as_str().map_or_else(|| leaf.to_string(), str::to_owned),
            }),
        }
    }

    fn child(&mut self, location: &str, pointer: &mut String, key: &str, branch: &Value) {
        // marshmallow's name for what is wrong with an object as a whole.
        if key == "_schema" {
            return self.branch(location, pointer, branch);
        }
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
        self.branch(location, pointer, branch);
        pointer.truncate(length);
    }

    /// Every text that may be shown.
    pub(super) fn texts(&mut self) -> impl Iterator<Item = &mut String> {
        let entries = self.validation.iter_mut().flat_map(|entry| [&mut entry.pointer, &mut entry.message]);
        entries.chain(self.name.as_mut()).chain(self.description.as_mut())
    }
}

/// List indexes by number, everything else by text; serde_json's own order may change.
fn sorted(members: &Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut members: Vec<_> = members.iter().map(|(key, value)| (key.as_str(), value)).collect();
    members.sort_by_key(|(key, _)| (key.parse::<u32>().unwrap_or(u32::MAX), *key));
    members
}

pub(super) fn is_web_page(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"<")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn read(body: &Value) -> Told {
        Told::read(body.to_string().as_bytes(), true)
    }

    fn lines(told: &Told) -> Vec<String> {
        told.validation.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_envelope_with_a_text() {
        let told = read(&json!({ "code": 404, "name": "Not Found", "description": "No such thing" }));
        assert_eq!((told.name.as_deref(), told.description.as_deref()), (Some("Not Found"), Some("No such thing")));
        assert!(told.validation.is_empty() && !told.is_web_page);
    }

    #[test]
    fn the_envelope_with_a_tree() {
        let told = read(&json!({ "code": 422, "name": "Unprocessable Entity", "description": { "json": {
            "instance_url": ["Not a valid URL."],
            "merchant": { "_schema": ["one is required", "another too"] },
            "config": {
                "object_configs": { "10": { "key": ["late"] }, "2": { "field_mappings": { "0": { "a/b~c": ["early"] } } } },
            },
            "secret": "a bare text",
        }, "query": { "page": ["Not a number."] } } }));
        assert_eq!(
            lines(&told),
            [
                "json /config/object_configs/2/field_mappings/0/a~1b~0c: early",
                "json /config/object_configs/10/key: late",
                "json /instance_url: Not a valid URL.",
                "json /merchant: one is required",
                "json /merchant: another too",
                "json /secret: a bare text",
                "query /page: Not a number.",
            ]
        );
        assert_eq!(told.description, None);
    }

    #[test]
    fn the_lesser_forms() {
        let told = |body: Value| read(&body);
        assert_eq!(told(json!({ "message": "gone" })).description.as_deref(), Some("gone"));
        assert_eq!(told(json!({ "description": "gone" })).description.as_deref(), Some("gone"));
        assert_eq!(told(json!({ "error": "gone" })).description.as_deref(), Some("gone"));
        assert_eq!(told(json!("gone")).description.as_deref(), Some("gone"));
        assert_eq!(lines(&told(json!({ "json": { "a": ["bad"] } }))), ["json /a: bad"]);
        assert_eq!(lines(&told(json!({ "code": 422, "description": ["bad"] }))), ["bad"]);
        assert_eq!(lines(&told(json!({ "description": { "json": ["bad"] } }))), ["json: bad"]);
        assert_eq!(lines(&told(json!({ "message": "no", "errors": { "a": ["bad"] } }))), ["/a: bad"]);
        assert_eq!(
            lines(&told(json!([{ "file": "a.pdf", "status": "error", "reason": "too old" }]))),
            ["/0/file: a.pdf", "/0/reason: too old", "/0/status: error"]
        );
    }

    #[test]
    fn what_is_not_about_the_request_tells_no_tree_of_its_own() {
        let told = |body: Value| Told::read(body.to_string().as_bytes(), false);
        assert_eq!(told(json!({ "trace": { "user": "somebody" }, "code": 500 })), Told::default());
        assert_eq!(told(json!([{ "user": "somebody" }])), Told::default());
        assert_eq!(told(json!({ "name": "Oops", "message": "later" })).description.as_deref(), Some("later"));
        assert_eq!(lines(&told(json!({ "description": { "json": ["bad"] } }))), ["json: bad"]);
    }

    #[test]
    fn what_is_no_json_tells_nothing() {
        for body in ["", "  ", "{\"code\": 4", "Bad Gateway", "42", "null", "\u{feff}{}"] {
            assert_eq!(Told::read(body.as_bytes(), true), Told::default(), "{body}");
        }
        assert!(Told::read(b" <html><body>502 Bad Gateway", false).is_web_page);
    }

    fn tree() -> impl Strategy<Value = Value> {
        let leaf =
            prop_oneof!["[a-z]{1,4}".prop_map(Value::from), any::<bool>().prop_map(Value::from), Just(Value::Null)];
        leaf.prop_recursive(5, 40, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map("[a-z~/_0-9]{0,4}|_schema|json", inner, 0..4)
                    .prop_map(|map| map.into_iter().collect::<Map<_, _>>().into()),
            ]
        })
    }

    fn leaves(tree: &Value) -> usize {
        match tree {
            Value::Object(members) => members.values().map(leaves).sum(),
            Value::Array(entries) => entries.iter().map(leaves).sum(),
            _ => 1,
        }
    }

    proptest! {
        #[test]
        fn no_bytes_panic(body in any::<Vec<u8>>()) {
            Told::read(&body, true);
        }

        #[test]
        fn no_leaf_is_lost(tree in tree()) {
            let told = read(&json!({ "description": &tree }));
            let kept = told.validation.len() + usize::from(told.description.is_some());
            let expected = if tree.is_null() || tree.is_boolean() { kept } else { leaves(&tree) };
            prop_assert_eq!(kept, expected);
        }
    }
}
