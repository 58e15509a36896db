//! A preview as text.

use std::fmt;

use serde_json::Value;

use super::record::{Change, FieldOutcome, FieldPreview, Foreseen, RecordPreview, Step, ValueSource, When};

/// One line for what is certain, and one more for each value that rests on an assumption.
///
/// ```text
/// Account (account)
///   Name: "Acme Foods", from company_name
///   BillingState: not certain
///     "California" if match_case is does-not-matter, from state "ca", mapped by state → "California"
///     left out if match_case is matters, from state "ca", …
/// ```
impl fmt::Display for RecordPreview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.external_name)?;
        if let Some(key) = &self.key {
            write!(f, " ({key})")?;
        }
        self.fields.iter().try_for_each(|field| write!(f, "\n{field}"))
    }
}

impl fmt::Display for FieldPreview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "  {}:", self.field_name)?;
        let create = if self.only_on_create { " (on create only)" } else { "" };
        match self.outcomes.as_slice() {
            [only] => write!(f, "{create} {only}"),
            several => {
                write!(f, "{create} not certain")?;
                several.iter().try_for_each(|outcome| write!(f, "\n    {outcome}"))
            }
        }
    }
}

impl fmt::Display for FieldOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.result)?;
        for (index, when) in self.when.iter().enumerate() {
            write!(f, " {} {when}", if index == 0 { "if" } else { "and" })?;
        }
        write!(f, "{}", self.source)?;
        let changes = self.steps.iter().filter(|step| step.before != step.after);
        changes.into_iter().try_for_each(|step| write!(f, ", {step}"))
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is {}", self.assumption, self.values.join(" or "))
    }
}

impl fmt::Display for Foreseen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => write!(f, "{value}"),
            Self::IdOf(object) => write!(f, "the id of {object}"),
            Self::DateOfSync => f.write_str("the date of the sync"),
            Self::LeftOut => f.write_str("left out"),
            Self::ObjectFails => f.write_str("the record is not written"),
            Self::Refused => f.write_str("Heron refuses the configuration"),
            Self::Unforeseen { because } => write!(f, "not foreseen: {because}"),
        }
    }
}

/// What follows the value: `, from company_name "Acme"`.
impl fmt::Display for ValueSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Attribute { label, value: Some(value) } => write!(f, ", from {label} {value}"),
            Self::Attribute { label, value: None } => write!(f, ", from {label}, which has no value"),
            Self::StaticValue(text) => write!(f, ", from the fixed text {}", Value::from(text.as_str())),
            Self::StaticValueKey(key) => write!(f, ", from {key}"),
            Self::ObjectId { external_name } => write!(f, ", from the id of {external_name}"),
            Self::StaticData => f.write_str(", from static data"),
            Self::Policy => f.write_str(", from the policy"),
            Self::Nothing => Ok(()),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.change {
            Change::RegexRemove(pattern) => write!(f, "without `{pattern}`")?,
            Change::ValueMapping(name) => write!(f, "mapped by {name}")?,
            Change::MaxLength(most) => write!(f, "cut to {most}")?,
        }
        match &self.after {
            Value::Null => f.write_str(" → nothing"),
            after => write!(f, " → {after}"),
        }
    }
}
