//! A value that is never shown.

use std::fmt;

use serde::{Deserialize, Serialize};

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
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    fn the_wire_form_is_the_value() {
        let secret: Secret = serde_json::from_str(r#""hunter2""#).unwrap();
        assert_eq!(secret, Secret::from("hunter2"));
        assert_eq!(serde_json::to_string(&secret).unwrap(), r#""hunter2""#);
    }
}
