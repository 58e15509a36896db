//! Keys that this version does not know.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The keys of an object that this version does not know, kept so that they can be read and sent back.
///
/// Generated structs hold it as `extra`; a struct of yours can, with `#[serde(flatten)]`. Do not insert a key that the
/// struct has a property for: the object would carry it twice. `Debug` shows the keys only, because a server may put
/// anything under them.
///
/// Numbers pass through [`serde_json::Value`]: an integer beyond 64 bits is kept as the nearest `f64`.
///
/// ```
/// use heron_core::Extra;
///
/// #[derive(Debug, serde::Serialize, serde::Deserialize)]
/// struct Integration {
///     heron_id: String,
///     #[serde(flatten)]
///     extra: Extra,
/// }
/// let text = r#"{"heron_id":"a","new_key":"its value"}"#;
/// let integration: Integration = serde_json::from_str(text)?;
/// assert_eq!(format!("{:?}", integration.extra), r#"{"new_key"}"#);
/// assert_eq!(serde_json::to_string(&integration)?, text);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Extra(Map<String, Value>);

impl Extra {
    /// The value under `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// Sets the value under `key` and gives back the one that was there.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.insert(key.into(), value.into())
    }

    /// Takes `key` away and gives back its value.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        self.0.remove(key)
    }

    /// Every key with its value, sorted by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        // serde_json's order depends on a feature that any crate in the build may switch on.
        let mut entries: Vec<_> = self.0.iter().map(|(key, value)| (key.as_str(), value)).collect();
        entries.sort_unstable_by_key(|(key, _)| *key);
        entries.into_iter()
    }

    /// Every key with its value, in the order of the map.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter()
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(key, _)| key)).finish()
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Extra {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Extra".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object", "additionalProperties": true })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Serialize, Deserialize)]
    struct Integration {
        heron_id: String,
        #[serde(flatten)]
        extra: Extra,
    }

    #[test]
    fn unknown_keys_are_read_and_sent_back() {
        let text = r#"{"heron_id":"a","known_later":{"deep":[1,null]}}"#;
        let integration: Integration = serde_json::from_str(text).unwrap();
        assert_eq!(integration.extra.get("known_later").unwrap()["deep"][0], 1);
        assert_eq!(integration.extra.len(), 1);
        assert_eq!(serde_json::to_string(&integration).unwrap(), text);
    }

    #[test]
    fn debug_shows_sorted_keys_and_no_values() {
        let extra = Extra::from_iter([("token", "canary"), ("agent", "canary")]);
        assert_eq!(format!("{extra:?}"), r#"{"agent", "token"}"#);
    }

    #[test]
    fn entries_can_be_set_and_taken_away() {
        let mut extra = Extra::default();
        assert!(extra.is_empty());
        assert_eq!(extra.insert("a", 1), None);
        assert_eq!(extra.insert("a", 2), Some(Value::from(1)));
        assert_eq!(extra.iter().collect::<Vec<_>>(), [("a", &Value::from(2))]);
        assert_eq!(extra.remove("a"), Some(Value::from(2)));
    }
}
