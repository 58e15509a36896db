//! Levels that a person has decided on, each with a reason.

use serde::Deserialize;

use super::build::is_known;
use super::{Level, Settled};
use crate::{Problem, Problems};

/// The parsed file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overrides {
    #[serde(skip)]
    file: String,
    #[serde(default, rename = "override")]
    list: Vec<Override>,
}

/// A decision on every finding that fits.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// The name of the rule.
    pub id: String,
    /// Method and path, if it is only about one operation.
    #[serde(default)]
    pub operation: Option<String>,
    /// The readable place, a JSON pointer into either document, or the path of a Rust item, if it is only about one.
    #[serde(default)]
    pub place: Option<String>,
    /// The level that it shall have; `none` accepts it.
    pub level: Level,
    /// Why.
    pub reason: String,
}

/// What an override is held against.
pub(super) struct Subject<'a> {
    pub(super) id: &'a str,
    pub(super) operation: Option<&'a str>,
    pub(super) place: &'a str,
    pub(super) pointers: [Option<&'a str>; 2],
}

impl Overrides {
    /// Parses the file's text; `file` names it in errors.
    ///
    /// # Errors
    ///
    /// Text that is no such file, a rule that does not exist, a reason that is missing, the same decision twice.
    ///
    /// ```
    /// use heron_contract::report::Overrides;
    ///
    /// let text = r#"
    ///     [[override]]
    ///     id = "response-property-max-length-increased"
    ///     operation = "GET /api/notes"
    ///     level = "none"
    ///     reason = "The client keeps texts of any length."
    /// "#;
    /// assert!(Overrides::parse("drift.toml", text).is_ok());
    /// let error = Overrides::parse("drift.toml", &text.replace("increased", "doubled")).unwrap_err();
    /// assert!(error.to_string().contains("no rule is called `response-property-max-length-doubled`"));
    /// ```
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let mut parsed: Self = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(0, |span| text[..span.start].matches('\n').count() + 1);
            Problem::error(error.message().to_owned())
                .at(format!("{file}:{line}"), "")
                .help("an override has `id`, `level`, `reason`, and if need be `operation` and `place`")
        })?;
        parsed.file = file.to_owned();
        let mut problems = Problems::default();
        for (number, decision) in parsed.list.iter().enumerate() {
            let mut problem = |what: String, help: &str| {
                problems.push(Problem::error(what).at(file, format!("/override/{number}")).help(help));
            };
            if !is_known(&decision.id) {
                problem(format!("no rule is called `{}`", decision.id), "copy the id from the report");
            }
            if decision.reason.trim().is_empty() {
                problem(format!("the override of `{}` has no reason", decision.id), "say why, for who reads it next");
            }
            let same = |other: &&Override| {
                (&other.id, &other.operation, &other.place) == (&decision.id, &decision.operation, &decision.place)
            };
            if parsed.list[..number].iter().any(|other| same(&other)) {
                problem(format!("`{}` is overridden twice for the same place", decision.id), "keep one of them");
            }
        }
        problems.unless_errors(parsed)
    }

    /// The number of the override that fits; the one that says most wins.
    pub(super) fn find(&self, subject: &Subject<'_>) -> Option<usize> {
        let fits = |decision: &Override| {
            let here = |place: &str| place == subject.place || subject.pointers.contains(&Some(place));
            decision.id == subject.id
                && decision.operation.as_deref().is_none_or(|operation| subject.operation == Some(operation))
                && decision.place.as_deref().is_none_or(here)
        };
        let says = |decision: &Override| (decision.place.is_some(), decision.operation.is_some());
        let fitting = self.list.iter().enumerate().filter(|(_, decision)| fits(decision));
        fitting.max_by_key(|(number, decision)| (says(decision), std::cmp::Reverse(*number))).map(|(number, _)| number)
    }

    /// What an override makes of a level.
    pub(super) fn settle(&self, number: Option<usize>, level: Level) -> (Level, Option<Settled>) {
        match number.and_then(|number| self.list.get(number)) {
            Some(decision) => {
                (decision.level, Some(Settled { instead_of: level, reason: decision.reason.trim().to_owned() }))
            }
            None => (level, None),
        }
    }

    /// Those that nothing met.
    pub(super) fn unused(&self, used: impl Fn(usize) -> bool) -> Problems {
        let unused = self.list.iter().enumerate().filter(|(number, _)| !used(*number));
        let told = unused.map(|(number, decision)| {
            let operation = decision.operation.iter().map(|operation| format!(" at `{operation}`"));
            let place = decision.place.iter().map(|place| format!(" in `{place}`"));
            let where_to: String = operation.chain(place).collect();
            Problem::error(format!("the override of `{}`{where_to} matches nothing", decision.id))
                .at(&self.file, format!("/override/{number}"))
                .help("remove it: there is no such change (any more)")
        });
        Problems(told.collect())
    }
}
