//! Single changes to a configuration whose harm is known, because they are made for it.
//!
//! Each is a rule with a random place: the same seed gives the same change. A rule that finds no place for itself in a
//! configuration adds what it needs first, so that every rule fits every configuration.

use serde_json::{Value, json};

mod draft;
mod fields;
mod harmless;
mod objects;
mod others;
mod out_of_reach;
mod shape;

pub use draft::Draft;

/// What is known of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Harm {
    /// It does harm, and the configuration alone shows it.
    Visible,
    /// It does harm that only the CRM, the attributes, or a person can know of.
    OutOfReach,
    /// It does none.
    None,
}

/// A rule for changes.
#[derive(Clone, Copy)]
pub struct Rule {
    /// What is done.
    pub name: &'static str,
    /// What harm it does.
    pub harm: Harm,
    /// The check that is made for it, if there is one.
    pub check: Option<&'static str>,
    apply: fn(&mut Draft),
}

const fn visible(check: &'static str, name: &'static str, apply: fn(&mut Draft)) -> Rule {
    Rule { name, harm: Harm::Visible, check: Some(check), apply }
}

impl Rule {
    /// The integration, changed. What had to be added for the change is in the first value too, the change itself only in
    /// the second.
    #[must_use]
    pub fn apply(&self, integration: &Value, seed: u64) -> (Value, Value) {
        let mut draft = Draft::new(integration, seed);
        (self.apply)(&mut draft);
        draft.finish()
    }
}

/// Every rule.
#[must_use]
pub fn rules() -> Vec<Rule> {
    let all = [fields::RULES, objects::RULES, others::RULES, shape::RULES, out_of_reach::RULES, harmless::RULES];
    all.into_iter().flatten().copied().collect()
}

/// A sound field.
fn sound_field(name: &str) -> Value {
    json!({ "field_name": name, "heron_company_attribute_label": "company_website" })
}
