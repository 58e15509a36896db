//! How a problem is told: what happened, where, and what to do about it.

use std::fmt;

/// Whether a problem stops the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The work stops; nothing is written.
    Error,
    /// The work goes on; a person should look.
    Warning,
}

/// One thing that is wrong with a document, and its mend.
///
/// ```
/// use heron_contract::Problem;
///
/// let problem = Problem::error("schema `CrmConfig` is referenced but not defined")
///     .at("heron.json", "/paths/~1api~1crm_integrations/get")
///     .help("fetch the document again; this copy is incomplete");
/// assert_eq!(
///     problem.to_string(),
///     "error: schema `CrmConfig` is referenced but not defined\n  \
///      --> heron.json#/paths/~1api~1crm_integrations/get\n  \
///      help: fetch the document again; this copy is incomplete"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Whether it stops the work.
    pub severity: Severity,
    /// What happened, as a sentence without a full stop.
    pub what: String,
    /// Where: a file, or a file and a JSON pointer (`heron.json#/paths`).
    pub place: Option<String>,
    /// What to do, which may be several lines to paste.
    pub help: Option<String>,
}

impl Problem {
    /// A problem that stops the work.
    pub fn error(what: impl Into<String>) -> Self {
        Self { severity: Severity::Error, what: what.into(), place: None, help: None }
    }

    /// A problem that a person should look at.
    pub fn warning(what: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, what: what.into(), place: None, help: None }
    }

    /// Says where: `file` and the JSON `pointer` in it (empty for the file as a whole).
    #[must_use]
    pub fn at(mut self, file: impl fmt::Display, pointer: impl fmt::Display) -> Self {
        let pointer = pointer.to_string();
        self.place = Some(if pointer.is_empty() { file.to_string() } else { format!("{file}#{pointer}") });
        self
    }

    /// Says what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{severity}: {}", self.what)?;
        if let Some(place) = &self.place {
            write!(f, "\n  --> {place}")?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  help: {}", help.replace('\n', "\n        "))?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}

/// Every problem that a step found; a step reports all it can before it stops.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Whether any of them stops the work.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|problem| problem.severity == Severity::Error)
    }

    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// `value` when nothing stops the work, and all the problems otherwise.
    pub fn unless_errors<T>(self, value: T) -> Result<T, Self> {
        if self.has_errors() { Err(self) } else { Ok(value) }
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("\n\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
