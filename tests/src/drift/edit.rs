//! One change of a document, which can be undone.

use serde_json::Value;

/// A member of an object gets another value, or goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The object, as a JSON pointer.
    pub object: String,
    /// The member.
    pub key: String,
    /// What it becomes; nothing takes it away.
    pub value: Option<Value>,
}

impl Edit {
    /// Gives a member a value.
    #[must_use]
    pub fn set(object: &str, key: &str, value: Value) -> Self {
        Self { object: object.to_owned(), key: key.to_owned(), value: Some(value) }
    }

    /// Takes a member away.
    #[must_use]
    pub fn remove(object: &str, key: &str) -> Self {
        Self { object: object.to_owned(), key: key.to_owned(), value: None }
    }

    /// Gives the value at a pointer, which is a member of an object or an item of a list, another value.
    #[must_use]
    pub fn replace(pointer: &str, value: Value) -> Self {
        let (object, key) = pointer.rsplit_once('/').unwrap();
        Self { object: object.to_owned(), key: unescape(key), value: Some(value) }
    }

    fn apply(&self, document: &mut Value) -> Self {
        let before = match document.pointer_mut(&self.object) {
            Some(Value::Object(object)) => match self.value.clone() {
                Some(value) => object.insert(self.key.clone(), value),
                None => object.remove(&self.key),
            },
            Some(Value::Array(list)) => {
                let index: usize = self.key.parse().unwrap();
                self.value.clone().map(|value| std::mem::replace(&mut list[index], value))
            }
            _ => panic!("no object at {}", self.object),
        };
        Self { object: self.object.clone(), key: self.key.clone(), value: before }
    }
}

/// Applies edits in their order, and returns those that undo them.
pub fn apply(document: &mut Value, edits: &[Edit]) -> Vec<Edit> {
    let mut undo: Vec<Edit> = edits.iter().map(|edit| edit.apply(document)).collect();
    undo.reverse();
    undo
}

/// A key as a segment of a JSON pointer.
#[must_use]
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// A segment of a JSON pointer as a key.
#[must_use]
pub fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}
