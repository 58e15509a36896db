//! Absent, null, or a value.

use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A property that may be absent, `null`, or a value: three different things to an API that updates in part.
///
/// In a struct it goes with `#[serde(default, skip_serializing_if = "Field::is_absent")]`. Outside a struct an absent
/// field has no wire form of its own and is written as `null`.
///
/// ```
/// use heron_core::Field;
///
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Update {
///     #[serde(default, skip_serializing_if = "Field::is_absent")]
///     channel: Field<String>,
/// }
/// let update = Update { channel: Field::Null };
/// assert_eq!(serde_json::to_string(&update)?, r#"{"channel":null}"#);
/// let update = Update { channel: "#alerts".into() };
/// assert_eq!(serde_json::to_string(&update)?, r##"{"channel":"#alerts"}"##);
/// assert!(serde_json::from_str::<Update>("{}")?.channel.is_absent());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field<T> {
    /// Not sent, or not there.
    #[default]
    Absent,
    /// Sent as `null`: the value is cleared.
    Null,
    /// A value.
    Value(T),
}

impl<T> Field<T> {
    /// The value, or `null` for `None`.
    pub fn or_null(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }

    /// The value, or absent for `None`.
    pub fn or_absent(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }

    /// Whether it is not there at all.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether it is there as `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same field, holding a reference.
    pub fn as_ref(&self) -> Field<&T> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(value),
        }
    }

    /// The same field, holding what the value points to: `Field<&str>` for a `Field<String>`.
    pub fn as_deref(&self) -> Field<&T::Target>
    where
        T: Deref,
    {
        self.as_ref().map(Deref::deref)
    }

    /// Changes the value, if there is one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(change(value)),
        }
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Field<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Value(value) => serializer.serialize_some(value),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::or_null)
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Field<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Option::<T>::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        Option::<T>::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Option::<T>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    struct Update {
        #[serde(default, skip_serializing_if = "Field::is_absent")]
        channel: Field<String>,
        #[serde(default, skip_serializing_if = "Field::is_absent")]
        max_length: Field<i64>,
    }

    #[test]
    fn the_three_states_are_three_wire_forms() {
        let read = |text| serde_json::from_str::<Update>(text).unwrap().channel;
        assert_eq!(read("{}"), Field::Absent);
        assert_eq!(read(r#"{"channel":null}"#), Field::Null);
        assert_eq!(read(r#"{"channel":""}"#), Field::from(""));
    }

    #[test]
    fn a_value_of_the_wrong_type_is_an_error() {
        assert!(serde_json::from_str::<Update>(r#"{"channel":1}"#).is_err());
    }

    #[test]
    fn options_say_which_state_none_means() {
        assert_eq!(Field::or_null(None::<u8>), Field::Null);
        assert_eq!(Field::or_absent(None::<u8>), Field::Absent);
        assert_eq!(Field::or_null(Some(1)), Field::or_absent(Some(1)));
    }

    #[test]
    fn the_accessors_agree_with_the_state() {
        let value = Field::from("a");
        assert_eq!((value.value().copied(), value.into_value()), (Some("a"), Some("a")));
        assert_eq!((Field::<u8>::Null.value(), Field::<u8>::Absent.into_value()), (None, None));
        assert_eq!(Field::<String>::from("a").as_deref(), Field::Value("a"));
        assert_eq!(Field::Value(2).map(|n| n * 2), Field::Value(4));
        assert_eq!(Field::<u8>::Null.map(u16::from), Field::Null);
    }

    fn field<T: Strategy>(value: T) -> impl Strategy<Value = Field<T::Value>>
    where
        T::Value: Clone,
    {
        prop_oneof![Just(Field::Absent), Just(Field::Null), value.prop_map(Field::Value)]
    }

    proptest! {
        #[test]
        fn any_field_reads_back_as_it_was_written(channel in field(any::<String>()), max_length in field(any::<i64>())) {
            let update = Update { channel, max_length };
            let text = serde_json::to_string(&update).unwrap();
            prop_assert_eq!(serde_json::from_str::<Update>(&text).unwrap(), update.clone());
            let tree = serde_json::to_value(&update).unwrap();
            prop_assert_eq!(serde_json::from_value::<Update>(tree).unwrap(), update);
        }
    }
}
