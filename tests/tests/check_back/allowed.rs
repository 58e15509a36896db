//! The differences that are meant: `tests/data/allowed-differences.toml`.

use heron_tests::workspace_file;
use regex::Regex;

use super::compare::{Difference, Rule};

const FILE: &str = "tests/data/allowed-differences.toml";

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    allow: Vec<Row>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    rule: String,
    at: String,
    reason: String,
}

/// The rows, in their order.
pub(crate) struct Allowed(Vec<(Rule, Regex, Row)>);

impl Allowed {
    pub(crate) fn committed() -> Self {
        Self::parse(&workspace_file(FILE))
    }

    fn parse(text: &str) -> Self {
        let file: File = toml::from_str(text).unwrap_or_else(|error| panic!("{FILE}: {error}"));
        let rows = file.allow.into_iter().map(|row| {
            let known = Rule::NAMED.iter().find(|(name, _)| *name == row.rule);
            let (_, rule) = known.unwrap_or_else(|| {
                let names = Rule::NAMED.map(|(name, _)| name).join(", ");
                panic!("{FILE}: there is no rule `{}`; the rules are: {names}", row.rule)
            });
            assert!(!row.reason.trim().is_empty(), "{FILE}: the rule `{}` lacks its reason", row.rule);
            let pattern = regex::escape(&row.at).replace(r"\*", ".*");
            (*rule, Regex::new(&format!("^{pattern}$")).unwrap(), row)
        });
        Self(rows.collect())
    }

    fn allow(row: &(Rule, Regex, Row), difference: &Difference) -> bool {
        row.0 == difference.rule && row.1.is_match(&difference.pointer)
    }

    /// The differences that no row allows.
    pub(crate) fn not_meant<'d>(&self, found: &'d [Difference]) -> Vec<&'d Difference> {
        found.iter().filter(|difference| !self.0.iter().any(|row| Self::allow(row, difference))).collect()
    }

    /// What is wrong: every difference that no row allows, and every row that allows none.
    pub(crate) fn unless(&self, found: &[Difference]) -> Vec<String> {
        let mut told: Vec<String> = self.not_meant(found).iter().map(ToString::to_string).collect();
        for row in &self.0 {
            if !found.iter().any(|difference| Self::allow(row, difference)) {
                let (_, _, Row { rule, at, .. }) = row;
                told.push(format!(
                    "error: nothing is `{rule}` at `{at}` any more\n  --> {FILE}\n  help: remove the row"
                ));
            }
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_allows_nothing_is_told() {
        let allowed = Allowed::parse("[[allow]]\nrule = \"may be absent\"\nat = \"/a/*\"\nreason = \"r\"");
        assert!(allowed.unless(&[])[0].contains("remove the row"));
    }

    #[test]
    #[should_panic(expected = "there is no rule `type`")]
    fn only_differences_in_the_safe_direction_have_a_rule() {
        Allowed::parse("[[allow]]\nrule = \"type\"\nat = \"*\"\nreason = \"r\"");
    }
}
