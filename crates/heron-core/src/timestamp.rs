//! An instant, with the literal that named it.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// An instant, read from RFC 3339 and written back exactly as it came.
///
/// A literal without an offset is taken as UTC. The separator may be `T` or a space. Fractions of a second finer than a
/// nanosecond are kept in the literal only. Two timestamps are equal, and ordered, by the instant that they name.
///
/// ```
/// use heron_core::Timestamp;
///
/// let naive: Timestamp = "2026-03-01T12:30:00.250000".parse()?;
/// let offset: Timestamp = "2026-03-01 14:30:00.25+02:00".parse()?;
/// assert_eq!(naive, offset);
/// assert_eq!(naive.utc().to_rfc3339(), "2026-03-01T12:30:00.250+00:00");
/// assert_eq!(naive.to_string(), "2026-03-01T12:30:00.250000");
/// # Ok::<(), heron_core::TimestampError>(())
/// ```
#[derive(Clone)]
pub struct Timestamp {
    literal: Box<str>,
    utc: DateTime<Utc>,
}

impl Timestamp {
    /// What stands for a timestamp until one is read.
    pub(crate) fn unset() -> Self {
        Self { literal: "".into(), utc: DateTime::UNIX_EPOCH }
    }

    /// The instant.
    pub fn utc(&self) -> DateTime<Utc> {
        self.utc
    }

    /// The literal, as it came.
    pub fn as_str(&self) -> &str {
        &self.literal
    }
}

/// Why a string is not a [`Timestamp`]. Its text never repeats the string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimestampError(chrono::ParseError);

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a date and time of RFC 3339, such as 2026-03-01T12:30:00Z: {}", self.0)
    }
}

impl std::error::Error for TimestampError {}

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(literal: &str) -> Result<Self, Self::Err> {
        // The offset follows the time, so a sign within the date does not count.
        let has_offset = literal.bytes().skip("2026-03-01".len()).any(|byte| matches!(byte, b'Z' | b'z' | b'+' | b'-'));
        let parsed = if has_offset {
            DateTime::parse_from_rfc3339(literal)
        } else {
            DateTime::parse_from_rfc3339(&format!("{literal}Z"))
        };
        match parsed {
            Ok(instant) => Ok(Self { literal: literal.into(), utc: instant.to_utc() }),
            Err(error) => Err(TimestampError(error)),
        }
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(utc: DateTime<Utc>) -> Self {
        Self { literal: utc.to_rfc3339_opts(SecondsFormat::AutoSi, true).into(), utc }
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.utc == other.utc
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.utc.cmp(&other.utc)
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.utc.hash(state);
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.literal)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.literal)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.literal)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Timestamp {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Timestamp".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date-time" })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(literal: &str) -> Timestamp {
        literal.parse().unwrap()
    }

    #[test]
    fn a_literal_without_an_offset_is_utc() {
        assert_eq!(read("2026-08-14T12:24:30"), read("2026-08-14T12:24:30Z"));
        assert_eq!(read("2026-08-14 12:24:30.123456"), read("2026-08-14T14:24:30.123456+02:00"));
    }

    #[test]
    fn the_literal_is_written_back_exactly() {
        for literal in ["2026-08-14T12:24:30.120000", "2026-08-14 12:24:30+00:00", "2026-08-14t12:24:30z"] {
            assert_eq!(serde_json::to_value(read(literal)).unwrap(), literal);
            assert_eq!(read(literal).to_string(), literal);
        }
    }

    #[test]
    fn order_is_by_instant_and_not_by_literal() {
        assert!(read("2026-08-14T12:00:00+02:00") < read("2026-08-14T11:00:00Z"));
    }

    #[test]
    fn the_error_names_what_was_wrong_and_not_the_input() {
        let told = |text: &str| text.parse::<Timestamp>().unwrap_err().to_string();
        assert!(told("2026-13-01T00:00:00Z").ends_with("input is out of range"), "{}", told("2026-13-01T00:00:00Z"));
        assert!(told("2026-08-14").ends_with("premature end of input"), "{}", told("2026-08-14"));
        assert!(!told("canary").contains("canary"));
        let error = serde_json::from_str::<Timestamp>(r#""yesterday""#).unwrap_err().to_string();
        assert!(error.contains("RFC 3339") && !error.contains("yesterday"), "{error}");
    }

    #[test]
    fn a_number_is_not_a_timestamp() {
        assert!(serde_json::from_str::<Timestamp>("1700000000").is_err());
    }

    proptest! {
        #[test]
        fn no_string_panics_and_what_parses_is_kept(text in any::<String>()) {
            if let Ok(timestamp) = text.parse::<Timestamp>() {
                prop_assert_eq!(timestamp.as_str(), text);
            }
        }

        #[test]
        fn any_instant_reads_back(seconds in -62_135_596_800_i64..253_402_300_800, nanos in 0_u32..1_000_000_000) {
            let utc = DateTime::from_timestamp(seconds, nanos).unwrap();
            let timestamp = Timestamp::from(utc);
            prop_assert_eq!(read(timestamp.as_str()).utc(), utc);
            let naive = timestamp.as_str().trim_end_matches('Z');
            prop_assert_eq!(read(naive).utc(), utc);
        }
    }
}
