//! A value as a cell that no spreadsheet takes for something else, and back.
//!
//! An empty cell is a value that is not set. An apostrophe in front marks a text that is to be taken as it stands: it stands
//! before whatever a spreadsheet would run as a formula or turn into a number, a date or a truth value.

use serde_json::Value;

use super::table::Kind;

/// Words that a spreadsheet takes for a truth value, in the languages that Excel is sold in most.
const TRUTHS: [&str; 10] =
    ["true", "false", "wahr", "falsch", "vrai", "faux", "verdadero", "falso", "vero", "verdadeiro"];
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
/// What a spreadsheet shows instead of a value that it could not find.
const FAULTS: [&str; 9] = ["#name?", "#ref!", "#value!", "#div/0!", "#n/a", "#num!", "#null!", "#spill!", "#error!"];

/// A text as a cell.
pub(super) fn of_text(text: &str) -> String {
    if is_taken_as_it_stands(text) { text.to_owned() } else { format!("'{text}") }
}

/// A value as a cell; none, and `null`, as an empty one.
pub(super) fn of(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => of_text(text),
        Some(other) => other.to_string(),
    }
}

fn is_taken_as_it_stands(text: &str) -> bool {
    let mut characters = text.chars();
    let is_harmless = match (characters.next(), characters.next()) {
        (Some(first), _) if first.is_alphabetic() => true,
        (Some('('), second) => !second.is_some_and(|second| second.is_numeric() || second == '-'),
        (Some('_' | '[' | '^' | '\\' | '{' | '/' | '<' | '~' | '|' | '&'), _) => true,
        _ => false,
    };
    let is_truth = TRUTHS.iter().any(|word| text.eq_ignore_ascii_case(word));
    is_harmless && !is_truth && !is_date(text) && !text.ends_with(char::is_whitespace)
}

/// `MAR1`, `Sept 2`, `May-2026`
fn is_date(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let word = text.get(..text.len() - rest.len()).unwrap_or_default().to_ascii_lowercase();
    let is_month = word.len() >= 3 && MONTHS.iter().any(|month| month.starts_with(&word));
    is_month
        && rest.chars().any(|c| c.is_ascii_digit())
        && rest.chars().all(|c| c.is_ascii_digit() || " -/.,".contains(c))
}

/// Why a cell cannot be taken, and what to do about it.
#[derive(Debug, PartialEq)]
pub(super) struct Refused {
    pub(super) what: String,
    pub(super) help: &'static str,
}

fn refused(what: impl Into<String>, help: &'static str) -> Refused {
    Refused { what: what.into(), help }
}

/// A text that has to be there, such as a name.
pub(super) fn to_text(cell: &str) -> String {
    cell.strip_prefix('\'').unwrap_or(cell).to_owned()
}

/// The value of a cell; `None` for an empty one.
pub(super) fn to_value(cell: &str, kind: Kind) -> Result<Option<Value>, Refused> {
    if let (Kind::Text, Some(text)) = (kind, cell.strip_prefix('\'')) {
        return Ok(Some(text.into()));
    }
    if FAULTS.iter().any(|fault| cell.trim().eq_ignore_ascii_case(fault)) {
        return Err(refused(
            "a formula failed in this cell",
            "write the value; begin a text that looks like a formula with '",
        ));
    }
    let plain = cell.trim().trim_start_matches('\'');
    match kind {
        _ if cell.is_empty() => Ok(None),
        Kind::Text if is_rounded(cell) => Err(refused(
            "a spreadsheet wrote this as a rounded number",
            "write all its digits, with ' in front so that they stay",
        )),
        Kind::Text => Ok(Some(cell.into())),
        Kind::Flag { .. } if plain.eq_ignore_ascii_case("true") => Ok(Some(true.into())),
        Kind::Flag { .. } if plain.eq_ignore_ascii_case("false") => Ok(Some(false.into())),
        Kind::Flag { .. } => Err(refused("this is neither true nor false", "write `true`, `false`, or nothing")),
        Kind::Number => match plain.parse::<i64>() {
            Ok(number) => Ok(Some(number.into())),
            Err(_) => Err(refused("this is no whole number", "write digits alone, without separators, or nothing")),
        },
    }
}

/// `1.23457E+11`
fn is_rounded(cell: &str) -> bool {
    let Some((mantissa, exponent)) = cell.split_once("E+") else { return false };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits(exponent) && is_digits(&mantissa.replacen(['.', ','], "", 1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_spreadsheet_would_change_or_run_is_marked() {
        for text in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "007",
            "1-2",
            "1e3",
            "TRUE",
            "falsch",
            "MAR1",
            "Sept 2",
            "$5",
            "(5)",
            "",
            " a",
            "a ",
            "'a",
            "#N/A",
            "\u{ff1d}1",
            "${env:A}",
        ] {
            assert_eq!(of_text(text), format!("'{text}"));
        }
        for text in [
            "company_name",
            "Acme, Inc.",
            "[^0-9]",
            "(a|b)",
            "^\\s+",
            "Margin1",
            "May",
            "Äpfel",
            "Line1__c",
            "true story",
        ] {
            assert_eq!(of_text(text), text);
        }
    }

    #[test]
    fn what_a_spreadsheet_makes_of_a_value_is_read() {
        let flag = Kind::Flag { when_empty: false };
        assert_eq!(to_value("TRUE", flag), Ok(Some(json!(true))));
        assert_eq!(to_value("'false", flag), Ok(Some(json!(false))));
        assert_eq!(to_value("", flag), Ok(None));
        assert!(to_value("WAHR", flag).is_err());
        assert_eq!(to_value(" 80 ", Kind::Number), Ok(Some(json!(80))));
        assert!(to_value("1,000", Kind::Number).is_err());
        assert!(to_value("80.0", Kind::Number).is_err());
        assert_eq!(to_value("007", Kind::Text), Ok(Some(json!("007"))));
        assert_eq!(to_value("'", Kind::Text), Ok(Some(json!(""))));
        assert_eq!(to_value("'#N/A", Kind::Text), Ok(Some(json!("#N/A"))));
        assert!(to_value("#NAME?", Kind::Text).is_err());
        assert!(to_value("1.23457E+11", Kind::Text).is_err());
        assert!(to_value("1,23457E+11", Kind::Text).is_err());
    }

    proptest! {
        #[test]
        fn every_text_comes_back_and_no_cell_begins_a_formula(text in prop_oneof![any::<String>(), r#"['=+\-@#\t\r 0-9a-zA-Z(.]{0,6}"#]) {
            let cell = of_text(&text);
            prop_assert_eq!(to_value(&cell, Kind::Text), Ok(Some(text.clone().into())));
            prop_assert_eq!(to_text(&cell), text);
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
        }
    }
}
