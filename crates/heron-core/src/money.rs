//! A decimal amount, digit for digit.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::value::RawValue;

/// A decimal amount, kept digit for digit: `12.10` stays `12.10`.
///
/// It reads a JSON number or a JSON string, and writes back the same kind with the same literal. Made in code, it is a
/// JSON number. Two amounts are equal when their wire forms are: `12.1`, `12.10` and `"12.10"` differ.
///
/// Only `serde_json` can read and write it. A number that has already passed through [`serde_json::Value`] has lost the
/// zeros at its end.
///
/// ```
/// use heron_core::Money;
///
/// let amount: Money = serde_json::from_str("12.10")?;
/// assert_eq!(amount.as_str(), "12.10");
/// assert_eq!(serde_json::to_string(&amount)?, "12.10");
/// assert_eq!(amount, "12.10".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
// A JSON number, or a JSON string that holds a number and no escapes.
pub struct Money(Box<RawValue>);

impl Money {
    /// The literal, without the quotes of a string.
    pub fn as_str(&self) -> &str {
        self.0.get().trim_matches('"')
    }

    /// The nearest `f64`, for charts and estimates; infinite when the amount is beyond its range.
    pub fn to_f64(&self) -> f64 {
        self.as_str().parse().unwrap_or(f64::NAN)
    }
}

/// A string is not a decimal number. The text never repeats the string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneyError(());

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number, such as -1234.50")
    }
}

impl std::error::Error for MoneyError {}

impl FromStr for Money {
    type Err = MoneyError;

    /// An amount from a literal in JSON's grammar: `-1234.50`, `0.5`, `1e3`; not `+1`, `.5` or `1,000`.
    fn from_str(literal: &str) -> Result<Self, Self::Err> {
        match RawValue::from_string(literal.to_owned()) {
            // The parser tolerates space around a value.
            Ok(raw) if is_number(raw.get()) && raw.get().len() == literal.len() => Ok(Self(raw)),
            _ => Err(MoneyError(())),
        }
    }
}

/// Whether a valid JSON value is a number.
fn is_number(json: &str) -> bool {
    json.starts_with(|c: char| c == '-' || c.is_ascii_digit()) && json.ends_with(|c: char| c.is_ascii_digit())
}

macro_rules! from_integer {
    ($($type:ty),*) => {$(
        impl From<$type> for Money {
            fn from(amount: $type) -> Self {
                // An integer is always a JSON number.
                Self(RawValue::from_string(amount.to_string()).unwrap_or_default())
            }
        }
    )*};
}

from_integer!(i32, i64, u32, u64);

impl PartialEq for Money {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

impl Eq for Money {}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.get())
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        if is_number(raw.get()) {
            return Ok(Self(raw));
        }
        let is_decimal = |text: &str| {
            text.parse::<f64>().is_ok()
                && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
        };
        match serde_json::from_str::<String>(raw.get()) {
            // Written anew, so that the literal never holds an escape.
            Ok(text) if is_decimal(&text) => {
                RawValue::from_string(format!("\"{text}\"")).map(Self).map_err(de::Error::custom)
            }
            _ => Err(de::Error::custom(MoneyError(()))),
        }
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Money {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Money".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "anyOf": [{ "type": "number" }, { "type": "string" }] })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Extra, Field};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Deal {
        amount: Money,
        #[serde(default, skip_serializing_if = "Field::is_absent")]
        fee: Field<Money>,
        #[serde(flatten)]
        extra: Extra,
    }

    #[test]
    fn numbers_stay_numbers_and_strings_stay_strings() {
        for json in ["12.10", "\"12.10\"", "0", "-0.00", "1E+3", "\"0E-8\"", "\"+5\"", "123456789012345678901234.5"] {
            let amount: Money = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&amount).unwrap(), json);
            assert_eq!(amount.as_str(), json.trim_matches('"'));
        }
    }

    #[test]
    fn it_reads_beside_unknown_keys_and_with_a_tracked_path() {
        let text = r#"{"amount":12.10,"fee":"3.50","later":1}"#;
        let mut reader = serde_json::Deserializer::from_str(text);
        let deal: Deal = serde_path_to_error::deserialize(&mut reader).unwrap();
        assert_eq!(deal.fee.value().unwrap().as_str(), "3.50");
        assert_eq!(serde_json::to_string(&deal).unwrap(), text);
    }

    #[test]
    fn it_reads_from_a_value_and_becomes_one() {
        let amount: Money = serde_json::from_value(serde_json::json!(12.5)).unwrap();
        assert_eq!(amount.as_str(), "12.5");
        assert_eq!(serde_json::to_value(&amount).unwrap(), serde_json::json!(12.5));
        let amount: Money = serde_json::from_value(serde_json::json!("12.50")).unwrap();
        assert_eq!(amount.as_str(), "12.50");
    }

    #[test]
    fn what_is_not_a_decimal_number_is_refused_without_repeating_it() {
        for json in ["null", "true", "\"\"", "\"1,000\"", "\"NaN\"", "\"inf\"", "\"canary\"", "[]", "{}"] {
            let error = serde_json::from_str::<Money>(json).unwrap_err().to_string();
            assert!(error.starts_with("not a decimal number") && !error.contains("canary"), "{json}: {error}");
        }
        for literal in ["", "+1", ".5", "1.", " 1", "1 ", "01", "0x1", "\"1\"", "1\n", "1e400x", "-"] {
            assert!(literal.parse::<Money>().is_err(), "{literal:?}");
        }
    }

    #[test]
    fn integers_and_display_and_debug_show_the_literal() {
        assert_eq!(Money::from(-5_i64), "-5".parse().unwrap());
        assert_eq!(Money::from(u64::MAX).to_string(), u64::MAX.to_string());
        assert_eq!(format!("{:?}", serde_json::from_str::<Money>("\"1.50\"").unwrap()), "\"1.50\"");
    }

    #[test]
    fn f64_is_nearest_or_infinite() {
        assert!((Money::from(3).to_f64() - 3.0).abs() < f64::EPSILON);
        assert!("1e400".parse::<Money>().unwrap().to_f64().is_infinite());
    }

    proptest! {
        #[test]
        fn any_decimal_literal_is_kept(literal in "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?") {
            let amount: Money = literal.parse().unwrap();
            prop_assert_eq!(amount.as_str(), &literal);
            let text = serde_json::to_string(&amount).unwrap();
            prop_assert_eq!(&text, &literal);
            prop_assert_eq!(serde_json::from_str::<Money>(&text).unwrap(), amount);
            let quoted = format!("\"{literal}\"");
            let amount: Money = serde_json::from_str(&quoted).unwrap();
            prop_assert_eq!(serde_json::to_string(&amount).unwrap(), quoted);
        }

        #[test]
        fn no_string_panics(text in any::<String>()) {
            if let Ok(amount) = text.parse::<Money>() {
                prop_assert_eq!(amount.as_str(), text);
            }
        }
    }
}
