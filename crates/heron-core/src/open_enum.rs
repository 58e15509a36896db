//! Strings with known values, which may grow.

use std::fmt;

use serde::{Deserialize, Deserializer};

/// Defines an enum of known strings that keeps a string it does not know.
///
/// The API adds values without notice, so an unknown one is no error: it becomes `UnknownValue`, and is sent back as it came.
/// `UnknownValue` shows its text but cannot be matched on, so code does not break when the value becomes known. A known string
/// never becomes `UnknownValue`. Equality, order, `Debug` and `Display` go by the string on the wire.
///
/// The variant's name is long because `Unknown` is a known value of some enums of Heron's.
///
/// ```
/// heron_core::open_enum! {
///     /// Which record wins a lookup.
///     pub enum SortOrder {
///         /// The oldest.
///         Asc = "ASC",
///         /// The newest.
///         Desc = "DESC",
///     }
/// }
/// let known: SortOrder = serde_json::from_str(r#""ASC""#)?;
/// assert_eq!(known, SortOrder::Asc);
/// let unknown = SortOrder::from("RANDOM");
/// assert!(!unknown.is_known());
/// assert_eq!(serde_json::to_string(&unknown)?, r#""RANDOM""#);
/// assert_eq!(SortOrder::KNOWN, ["ASC", "DESC"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $wire:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that this version does not know, kept as it came.
            UnknownValue($crate::UnknownValue),
        }

        impl $name {
            /// The strings that this version knows.
            $vis const KNOWN: &'static [&'static str] = &[$($wire),*];

            /// The string on the wire.
            #[inline]
            $vis fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::UnknownValue(value) => value.as_str(),
                }
            }

            /// Whether this version knows the value.
            #[inline]
            $vis fn is_known(&self) -> bool {
                !::core::matches!(self, Self::UnknownValue(_))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                match value.as_str() {
                    $($wire => Self::$variant,)*
                    _ => Self::UnknownValue($crate::__private::unknown(value)),
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                Self::from(::std::string::String::from(value))
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]

            fn from_str(value: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(value))
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl ::core::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(self.cmp(other))
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(self.as_str(), f)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl $crate::__private::Slot for $name {
            #[inline]
            fn blank() -> Self {
                Self::UnknownValue($crate::__private::unknown(::std::string::String::new()))
            }
        }

        impl $crate::QueryValue for $name {
            #[inline]
            fn each(&self, visit: &mut dyn ::core::ops::FnMut(&str)) {
                visit(self.as_str());
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::string(deserializer).map(Self::from)
            }
        }

        $crate::__open_enum_schema!($name);
    };
}

/// A string that an [`open_enum!`] does not know. Only the enum's own conversions make one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The string, as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

// What follows is written once, so that each enum expands to little.

#[doc(hidden)]
pub fn unknown(value: String) -> UnknownValue {
    UnknownValue(value.into())
}

#[doc(hidden)]
pub fn string<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    String::deserialize(deserializer)
}

#[cfg(feature = "schemars")]
#[doc(hidden)]
pub fn schema(known: &'static [&'static str]) -> schemars::Schema {
    schemars::json_schema!({ "type": "string", "enum": known })
}

#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum_schema {
    ($name:ident) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::stringify!($name))
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::concat!(::core::module_path!(), "::", ::core::stringify!($name)))
            }

            fn json_schema(
                _: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                $crate::__private::schema(Self::KNOWN)
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum_schema {
    ($name:ident) => {};
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    open_enum! {
        /// How a sync went.
        enum SyncResult {
            Success = "success",
            Failure = "failure",
            NotKnown = "unknown",
        }
    }

    #[test]
    fn known_strings_become_their_variant_whichever_way_they_come() {
        let ways = [
            SyncResult::from("failure"),
            SyncResult::from("failure".to_owned()),
            "failure".parse().unwrap(),
            serde_json::from_str("\"failure\"").unwrap(),
            serde_json::from_str("\"fail\\u0075re\"").unwrap(),
            serde_json::from_value("failure".into()).unwrap(),
        ];
        assert!(ways.iter().all(|way| *way == SyncResult::Failure && way.is_known()), "{ways:?}");
        assert_eq!(SyncResult::from("unknown"), SyncResult::NotKnown);
    }

    #[test]
    fn order_display_and_debug_go_by_the_string() {
        let set = BTreeSet::from([SyncResult::Success, "partial".into(), SyncResult::Failure]);
        assert_eq!(format!("{set:?}"), r#"{"failure", "partial", "success"}"#);
        assert_eq!(format!("[{:>9}] {}", SyncResult::Success, SyncResult::from("partial")), "[  success] partial");
        let SyncResult::UnknownValue(value) = SyncResult::from("partial") else { panic!("partial is not known") };
        assert_eq!(format!("{value} {value:?} {}", value.as_str()), r#"partial "partial" partial"#);
    }

    #[test]
    fn it_can_key_a_map() {
        let map: BTreeMap<SyncResult, u8> = serde_json::from_str(r#"{"success":1,"partial":2}"#).unwrap();
        assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"partial":2,"success":1}"#);
    }

    #[test]
    fn only_a_string_will_do() {
        assert!(serde_json::from_str::<SyncResult>("1").is_err());
        assert!(serde_json::from_str::<SyncResult>("null").is_err());
    }

    proptest! {
        #[test]
        fn any_string_is_kept_byte_for_byte(text in any::<String>()) {
            let value = SyncResult::from(text.as_str());
            prop_assert_eq!(value.as_str(), &text);
            prop_assert_eq!(value.as_ref(), &text);
            prop_assert_eq!(value.is_known(), SyncResult::KNOWN.contains(&text.as_str()));
            let json = serde_json::to_string(&value).unwrap();
            prop_assert_eq!(&json, &serde_json::to_string(&text).unwrap());
            prop_assert_eq!(serde_json::from_str::<SyncResult>(&json).unwrap(), value);
        }
    }
}
