//! What Heron knows of one end user.

use std::collections::BTreeMap;
use std::fmt;

use heron_api::types::CompanyAttributeValue;
use serde_json::Value;

/// The company attributes of one end user, and the date of the sync: what a preview is made from.
///
/// They come from [`company_attributes`](crate::EndUsers::company_attributes), from a file, or from pairs of label and
/// value.
///
/// ```
/// use heron_data::crm::Attributes;
///
/// let some = Attributes::from_iter([("company_name", "Acme Foods")]).on("2026-03-01");
/// let same = Attributes::from_json(br#"[{"attribute": {"label": "company_name"}, "value": "Acme Foods"}]"#)?;
/// assert_eq!(same.on("2026-03-01"), some);
/// # Ok::<(), heron_data::crm::AttributesError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attributes {
    values: BTreeMap<String, Value>,
    today: Option<String>,
}

impl Attributes {
    /// Reads what `GET …/company_attributes` answers, or an object of values by their label.
    ///
    /// # Errors
    ///
    /// When the bytes are not JSON, or neither of the two forms.
    pub fn from_json(bytes: &[u8]) -> Result<Self, AttributesError> {
        let error = |place: String, what: String| AttributesError { place, what };
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let tree: Value = serde_json::from_slice(bytes).map_err(|told| error(String::new(), told.to_string()))?;
        let rows = match tree {
            Value::Object(values) => return Ok(Self::from_iter(values)),
            Value::Array(rows) => rows,
            _ => {
                return Err(error(
                    String::new(),
                    "neither a list of company attributes nor an object of values by label".to_owned(),
                ));
            }
        };
        let mut values = BTreeMap::new();
        for (index, row) in rows.into_iter().enumerate() {
            let label = row.pointer("/attribute/label").and_then(Value::as_str).map(str::to_owned);
            let label = label.ok_or_else(|| {
                error(format!("/{index}"), "there is no text at `attribute.label`, which names it".to_owned())
            })?;
            let value = match row {
                Value::Object(mut row) => row.remove("value").unwrap_or_default(),
                _ => Value::Null,
            };
            values.entry(label).or_insert(value);
        }
        Ok(Self { values, today: None })
    }

    /// Sets the date of the sync, as the CRM would be given it: `2026-03-01`. Without one, a field that takes the date
    /// says so instead.
    #[must_use]
    pub fn on(mut self, date: impl Into<String>) -> Self {
        self.today = Some(date.into());
        self
    }

    /// The labels, sorted.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(String::as_str)
    }

    /// The value under a label.
    #[must_use]
    pub fn get(&self, label: &str) -> Option<&Value> {
        self.values.get(label)
    }

    pub(super) fn today(&self) -> Option<&str> {
        self.today.as_deref()
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Attributes {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(values: I) -> Self {
        let values = values.into_iter().map(|(label, value)| (label.into(), value.into())).collect();
        Self { values, today: None }
    }
}

/// An attribute without a label is left out: nothing could refer to it.
impl<'a> FromIterator<&'a CompanyAttributeValue> for Attributes {
    fn from_iter<I: IntoIterator<Item = &'a CompanyAttributeValue>>(rows: I) -> Self {
        let mut values = BTreeMap::new();
        for row in rows {
            if let Some(label) = row.attribute.as_ref().and_then(|attribute| attribute.label.clone()) {
                values.entry(label).or_insert_with(|| row.value.value().cloned().unwrap_or_default());
            }
        }
        Self { values, today: None }
    }
}

/// A file of company attributes that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributesError {
    place: String,
    what: String,
}

impl fmt::Display for AttributesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.place.is_empty() { "/" } else { &self.place };
        write!(
            f,
            "{place}: {}; give it what `GET …/company_attributes` answers, or an object of values by label",
            self.what
        )
    }
}

impl std::error::Error for AttributesError {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn both_forms_and_the_typed_answer_read_alike() {
        let rows = json!([
            { "attribute": { "label": "revenue", "type": "float" }, "availability": "available", "value": 1.5 },
            { "attribute": { "label": "owner" }, "availability": "not_available", "value": null },
        ]);
        let read = Attributes::from_json(rows.to_string().as_bytes()).unwrap();
        let typed: Vec<CompanyAttributeValue> = serde_json::from_value(rows).unwrap();
        assert_eq!(read, typed.iter().collect());
        assert_eq!(read, Attributes::from_json(b"\xef\xbb\xbf{\"revenue\":1.5,\"owner\":null}").unwrap());
        assert_eq!(read.labels().collect::<Vec<_>>(), ["owner", "revenue"]);
    }

    #[test]
    fn what_cannot_be_read_names_its_place() {
        let told = |text: &str| Attributes::from_json(text.as_bytes()).unwrap_err().to_string();
        assert!(told("[{\"attribute\":{\"label\":\"a\"}},{\"value\":1}]").starts_with("/1: there is no text at"));
        assert!(told("1").starts_with("/: neither a list"));
        assert!(told("[").starts_with("/: EOF"));
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..64), text in r#"[\[\]{}":,a0]{0,24}"#) {
            let _ = (Attributes::from_json(&bytes), Attributes::from_json(text.as_bytes()));
        }
    }
}
