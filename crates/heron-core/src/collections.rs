//! Lists and maps for which `null` means empty.

use serde::{Deserialize, Deserializer};

/// Reads a list or map that must be there; `null` reads as empty.
///
/// Together with `default`, an absent key reads as empty too.
///
/// ```
/// #[derive(serde::Deserialize)]
/// struct Reply {
///     #[serde(default, deserialize_with = "heron_core::empty_if_null")]
///     ids: Vec<String>,
/// }
/// let reply: Reply = serde_json::from_str(r#"{"ids": null}"#)?;
/// assert!(reply.ids.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
/// Those of the elements.
pub fn empty_if_null<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Option::<T>::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// Reads an optional list or map; `null` reads as empty, and with `default` an absent key stays `None`.
///
/// ```
/// #[derive(serde::Deserialize)]
/// struct Reply {
///     #[serde(default, deserialize_with = "heron_core::some_empty_if_null")]
///     ids: Option<Vec<String>>,
/// }
/// let absent: Reply = serde_json::from_str("{}")?;
/// let null: Reply = serde_json::from_str(r#"{"ids": null}"#)?;
/// assert_eq!((absent.ids, null.ids), (None, Some(vec![])));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
/// Those of the elements.
pub fn some_empty_if_null<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    empty_if_null(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Reply {
        #[serde(default, deserialize_with = "crate::empty_if_null")]
        map: BTreeMap<String, bool>,
        #[serde(default, deserialize_with = "crate::some_empty_if_null")]
        list: Option<Vec<u8>>,
    }

    #[test]
    fn null_reads_as_empty_and_absent_stays_absent() {
        let read = |text| serde_json::from_str::<Reply>(text).unwrap();
        assert_eq!(read("{}"), Reply { map: BTreeMap::new(), list: None });
        assert_eq!(read(r#"{"map":null,"list":null}"#), Reply { map: BTreeMap::new(), list: Some(vec![]) });
        let full = Reply { map: BTreeMap::from([("emails".to_owned(), true)]), list: Some(vec![1]) };
        assert_eq!(read(r#"{"map":{"emails":true},"list":[1]}"#), full);
    }

    #[test]
    fn a_wrong_element_is_still_an_error() {
        let error = serde_json::from_str::<Reply>(r#"{"list":["x"]}"#).unwrap_err();
        assert!(error.to_string().contains("expected u8"), "{error}");
    }
}
