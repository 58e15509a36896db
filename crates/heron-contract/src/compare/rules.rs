//! The table of rules: every way in which two documents can differ, and what undoing it is called.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Serialize;

use super::Wire;

/// One way in which two documents can differ.
///
/// Names are those that other tools for this job use, where they have one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Rule {
    /// Its name.
    pub id: &'static str,
    /// The name of the rule that undoing the change is reported as.
    pub mirror: &'static str,
    /// Whom it is about.
    pub direction: Direction,
    /// What such a change usually does; [`Change::wire`](super::Change::wire) says what this one does.
    pub wire: Wire,
    /// What it says, as a sentence without a full stop.
    pub summary: &'static str,
    /// The part of a request or response that it is about, and its kind of change there.
    #[serde(skip)]
    pub(super) key: (&'static str, &'static str),
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// What callers send.
    Request,
    /// What callers receive.
    Response,
    /// Neither: the operation, or the document as a whole.
    None,
}

/// The rules, one a line: part, kind, id, mirror, direction, usual verdict, summary.
const TABLE: &str = include_str!("rules.tsv");

struct Rules {
    all: Vec<Rule>,
    by_id: HashMap<&'static str, usize>,
    by_key: HashMap<(&'static str, &'static str), usize>,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let all: Vec<Rule> = TABLE.lines().skip(1).filter_map(parse).collect();
    let by_id = all.iter().enumerate().map(|(at, rule)| (rule.id, at)).collect();
    let by_key = all.iter().enumerate().map(|(at, rule)| (rule.key, at)).collect();
    Rules { all, by_id, by_key }
});

fn parse(line: &'static str) -> Option<Rule> {
    let mut cells = line.split('\t');
    let mut cell = || cells.next();
    let (part, kind, id, mirror) = (cell()?, cell()?, cell()?, cell()?);
    let direction = match cell()? {
        "request" => Direction::Request,
        "response" => Direction::Response,
        _ => Direction::None,
    };
    let wire = match cell()? {
        "safe" => Wire::Safe,
        "unproven" => Wire::Unproven,
        _ => Wire::Breaks,
    };
    Some(Rule { id, mirror, direction, wire, summary: cell()?, key: (part, kind) })
}

/// Every rule.
///
/// ```
/// use heron_contract::compare::rules;
///
/// assert!(rules().iter().all(|rule| rules().iter().any(|other| other.id == rule.mirror && other.mirror == rule.id)));
/// ```
pub fn rules() -> &'static [Rule] {
    &RULES.all
}

/// The rule with this name.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.by_id.get(id).map(|at| &RULES.all[*at])
}

/// The rule for a kind of change at a part of a request or response.
pub(super) fn at(part: &'static str, kind: &'static str) -> Option<&'static Rule> {
    RULES.by_key.get(&(part, kind)).map(|at| &RULES.all[*at])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_line_of_the_table_is_a_rule_with_a_name_of_its_own() {
        assert_eq!(rules().len(), TABLE.lines().count() - 1);
        assert_eq!(RULES.by_id.len(), rules().len());
        assert_eq!(RULES.by_key.len(), rules().len());
        for line in TABLE.lines().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), 7, "{line}");
            assert!(["request", "response", "none"].contains(&cells[4]), "{line}");
            assert!(["safe", "unproven", "breaks"].contains(&cells[5]), "{line}");
        }
    }

    #[test]
    fn every_rule_is_the_mirror_of_its_mirror() {
        for rule in rules() {
            let mirror = super::rule(rule.mirror).unwrap_or_else(|| panic!("{} has no mirror", rule.id));
            assert_eq!(mirror.mirror, rule.id);
            assert_eq!(mirror.direction, rule.direction, "{}", rule.id);
        }
    }

    #[test]
    fn a_name_is_either_used_or_listed_with_a_reason_why_not() {
        let table: toml::Table = include_str!("not-covered.toml").parse().unwrap();
        let mut seen = BTreeSet::new();
        for group in table["group"].as_array().unwrap() {
            assert!(group["reason"].as_str().is_some_and(|reason| reason.len() > 20));
            for name in group["names"].as_array().unwrap() {
                let name = name.as_str().unwrap();
                assert!(seen.insert(name), "{name} is listed twice");
                assert!(super::rule(name).is_none(), "{name} is a rule");
            }
        }
    }
}
