//! A value that is never shown.

use std::cell::RefCell;
use std::fmt;

use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

/// A value that `Debug` and `Display` never show.
///
/// `Serialize` is the wire form and **does** reveal the value: the API needs it. Do not serialize a secret into a log.
///
/// ```
/// use heron_core::Secret;
///
/// let secret: Secret = "hunter2".into();
/// assert_eq!(format!("{secret} {secret:?}"), "[redacted] [redacted]");
/// assert_eq!(secret.expose(), "hunter2");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Secret<T = String>(T);

impl<T> Secret<T> {
    /// The value itself. Take care where it goes.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl<T> fmt::Display for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

thread_local! {
    /// The secrets that are written on this thread, while somebody wants them: as JSON, a line each.
    static NOTED: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// The secrets in something that was serialised.
#[doc(hidden)]
#[derive(Clone, Default)]
pub struct NotedSecrets(Vec<u8>);

impl NotedSecrets {
    /// Calls `write`, and notes every secret that it serialises. Only what is written is copied, so it costs little.
    pub fn in_what<R>(write: impl FnOnce() -> R) -> (R, Self) {
        // Room for an integration's credentials.
        let outer = NOTED.replace(Some(Vec::with_capacity(256)));
        let written = write();
        (written, Self(NOTED.replace(outer).unwrap_or_default()))
    }

    /// The texts and numbers in them: what a server could echo.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        for value in serde_json::Deserializer::from_slice(&self.0).into_iter().map_while(Result::ok) {
            leaves(value, &mut texts);
        }
        texts
    }
}

impl<T: Serialize> Serialize for Secret<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Taken out meanwhile: there may be secrets in it.
        if let Some(mut noted) = NOTED.take() {
            let length = noted.len();
            match serde_json::to_writer(&mut noted, &self.0) {
                Ok(()) => noted.push(b'\n'),
                Err(_) => noted.truncate(length),
            }
            NOTED.set(Some(noted));
        }
        self.0.serialize(serializer)
    }
}

fn leaves(value: Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Number(number) => texts.push(number.to_string()),
        Value::Array(values) => values.into_iter().for_each(|value| leaves(value, texts)),
        Value::Object(members) => members.into_iter().for_each(|(_, value)| leaves(value, texts)),
        Value::Null | Value::Bool(_) => {}
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Secret<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Secret_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = generator.subschema_for::<T>();
        schema.insert("writeOnly".to_owned(), true.into());
        schema
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn debug_and_display_show_nothing_of_any_type() {
        let auth = Secret::from(BTreeMap::from([("canary_key", "canary_value")]));
        let shown = format!("{auth} {auth:?} {auth:#?} {:?}", crate::Field::Value(Secret::<String>::from("canary")));
        assert!(!shown.contains("canary"), "{shown}");
    }

    #[test]
    fn what_is_written_of_secrets_can_be_had() {
        let auth = BTreeMap::from([("token", Secret::from(serde_json::json!({ "a": ["x\n\"", 1, null, true] })))]);
        let nested: Secret<Secret> = Secret("y".into());
        let (json, noted) = NotedSecrets::in_what(|| serde_json::to_string(&(&auth, nested, "not secret")).unwrap());
        assert_eq!(json, r#"[{"token":{"a":["x\n\"",1,null,true]}},"y","not secret"]"#);
        assert_eq!(noted.texts(), ["x\n\"", "1", "y", "y"]);
        let (inner, noted) =
            NotedSecrets::in_what(|| NotedSecrets::in_what(|| serde_json::to_string(&auth).unwrap()).1);
        assert_eq!((inner.texts().len(), noted.texts().len()), (2, 0));
        assert_eq!(NOTED.take(), None, "nothing is noted when nobody asks");
    }

    #[test]
    fn the_wire_form_is_the_value() {
        let secret: Secret = serde_json::from_str(r#""hunter2""#).unwrap();
        assert_eq!(secret, Secret::from("hunter2"));
        assert_eq!(serde_json::to_string(&secret).unwrap(), r#""hunter2""#);
    }
}
