//! The report of drift: what differs between two contracts, whom it concerns, and where, in five formats.
//!
//! [`Report::new`] compares two [`Document`]s at three levels. *Wire*: a request that is refused, or a response that no
//! longer decodes ([`mod@crate::compare`]). *Source*: the public Rust items that are generated ([`crate::source`]).
//! *Docs*: words and examples. A finding has one level, the worst that it concerns; one that differs on the wire,
//! harms nobody and changes no item is *safe*.
//!
//! The same cause in many operations is one finding. Everything is made from the two documents and nothing else, so the
//! same documents give the same bytes.

mod build;
mod document;
mod github;
mod html;
mod lines;
mod locate;
mod markdown;
mod overrides;
mod prose;
mod scope;
mod text;
mod words;

use serde::Serialize;
use serde_json::Value;

pub use self::document::Document;
pub use self::overrides::{Override, Overrides};
pub use self::scope::{Outside, Scope};
use crate::compare::Wire;
use crate::operations::Operations;
use crate::source::{ItemChange, Ours, Step};
use crate::{Problem, Problems};

/// The JSON Schema of [`Report::to_json`].
pub const JSON_SCHEMA: &str = include_str!("../../schema/drift.schema.json");

/// The version of the JSON form; it grows when something is removed or gets another meaning.
pub const FORMAT: u32 = 1;

/// Whom a finding concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nobody, as an override says.
    None,
    /// Who reads: words or examples differ, and nothing else.
    Docs,
    /// Nobody yet: something differs on the wire, but no caller breaks and no Rust item changes.
    Safe,
    /// Who compiles against the client: a public Rust item differs.
    Source,
    /// Who calls: it breaks, or that it does not cannot be proved.
    Wire,
}

impl Level {
    /// `none`, `docs`, `safe`, `source` or `wire`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Docs => "docs",
            Self::Safe => "safe",
            Self::Source => "source",
            Self::Wire => "wire",
        }
    }
}

/// The mildest level that counts as drift.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FailOn {
    /// Something breaks, or that it does not cannot be proved.
    Wire,
    /// That, or a public Rust item differs.
    Source,
    /// Any finding that no override settles.
    #[default]
    Any,
    /// Nothing.
    None,
}

/// What is compared, and in the light of what.
pub struct Question<'a> {
    /// What callers were made for.
    pub base: &'a Document,
    /// What they will meet.
    pub against: &'a Document,
    /// Which operations matter. Without it, all do; the same if none of the base's operations is in it.
    pub operations: Option<&'a Operations>,
    /// Our overlay and words, for the source level; without it, that level is not compared.
    pub ours: Option<Ours<'a>>,
    /// Levels that a person has decided on.
    pub overrides: &'a Overrides,
}

/// What differs, and what was compared.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// [`FORMAT`].
    pub format: u32,
    /// What callers were made for.
    pub base: Side,
    /// What they will meet.
    pub against: Side,
    /// How many operations both have.
    pub common_operations: usize,
    /// How many findings there are of each level.
    pub counts: Counts,
    /// The client's operations, and the others.
    pub scope: Option<Scope>,
    /// What the comparison of Rust items came to.
    pub source: Source,
    /// What the comparison of words came to.
    pub docs: Docs,
    /// The findings, the worst first.
    pub findings: Vec<Finding>,
    /// What `openapi/` lacks, or has too much, for the new document.
    pub mends: Vec<Mend>,
    /// What to do next, a sentence or command each.
    pub next: Vec<String>,
    /// Overrides that match nothing.
    #[serde(skip)]
    pub unused_overrides: Problems,
}

/// One of the two documents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Side {
    /// A file or an address.
    pub name: String,
    /// `openapi`.
    pub openapi: String,
    /// `info.version`.
    pub version: String,
    /// SHA-256 of its text, in hexadecimal.
    pub sha256: String,
    /// How many operations it has.
    pub operations: usize,
    /// How many named schemas its operations reach.
    pub schemas: usize,
}

/// How many findings there are of each kind. Those that an override settles count as `accepted` only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Counts {
    /// Of the level wire, those that break.
    pub breaks: usize,
    /// Of the level wire, those that cannot be proved to be safe.
    pub unproven: usize,
    /// Of the level source.
    pub source: usize,
    /// Seen on the wire, and safe.
    pub safe: usize,
    /// Words and examples.
    pub docs: usize,
    /// Settled by an override.
    pub accepted: usize,
}

/// What the comparison of Rust items came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Source {
    /// Why it was not done, if it was not.
    pub not_compared: Option<String>,
    /// What semantic versioning asks for.
    pub step: Step,
    /// How many items were compared.
    pub items: usize,
    /// How many are new.
    pub added: usize,
    /// How many are gone.
    pub removed: usize,
    /// How many differ.
    pub changed: usize,
    /// Operations of the new document that the generator refuses, so that nothing is known of their items.
    pub refused: Vec<String>,
}

/// What the comparison of words came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Docs {
    /// Why it was not done, if it was not.
    pub not_compared: Option<String>,
    /// How many texts and examples were compared.
    pub texts: usize,
}

/// One cause, in all the operations that it reaches.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The name of its rule.
    pub id: String,
    /// What it says, as a sentence without a full stop.
    pub summary: String,
    /// Whom it concerns.
    pub level: Level,
    /// What it does to a reader that takes the document by its word.
    pub wire: Wire,
    /// What it does to this client, which keeps enum values that it does not know.
    pub wire_for_client: Wire,
    /// What stood there.
    pub before: Option<Value>,
    /// What stands there now.
    pub after: Option<Value>,
    /// Where in the base.
    pub old: Option<Place>,
    /// Where in what it is compared with.
    pub new: Option<Place>,
    /// The operations and places that it reaches. Empty for a Rust item that differs without a cause on the wire.
    pub at: Vec<At>,
    /// The Rust items that come from this place and differ.
    pub items: Vec<ItemChange>,
    /// The override that settled the level.
    pub overridden: Option<Settled>,
}

impl Finding {
    /// The verdict that counts.
    #[must_use]
    pub fn verdict(&self) -> Wire {
        self.wire_for_client
    }

    /// What its items ask for.
    #[must_use]
    pub fn step(&self) -> Step {
        self.items.iter().map(|item| item.step).max().unwrap_or_default()
    }

    /// `breaks`, `unproven`, or the level.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self.level {
            Level::None => "accepted",
            // An override may say of a safe change that it breaks.
            Level::Wire if self.verdict() == Wire::Unproven => "unproven",
            Level::Wire => "breaks",
            level => level.as_str(),
        }
    }
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// A JSON pointer into the document that was given.
    pub pointer: String,
    /// The line, counted from 1, where the document is JSON of several lines.
    pub line: Option<usize>,
}

/// An operation, and the place in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct At {
    /// Method and path; none for the document as a whole.
    pub operation: Option<String>,
    /// For a person to read: `response 200 › crm_integrations[] › config › key`.
    pub place: String,
    /// Tells this change from all others, in every run.
    pub fingerprint: String,
}

/// An override that a finding has met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Settled {
    /// The level that the finding would have without it.
    pub instead_of: Level,
    /// Why.
    pub reason: String,
}

/// Something to mend before the new document can be taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Mend {
    /// What is wrong.
    pub what: String,
    /// Where.
    pub place: Option<String>,
    /// What to do.
    pub help: Option<String>,
}

impl From<Problem> for Mend {
    fn from(problem: Problem) -> Self {
        Self { what: problem.what, place: problem.place, help: problem.help }
    }
}

impl Report {
    /// Compares.
    ///
    /// # Errors
    ///
    /// Documents that cannot be compared, or that have no operation in common: then nothing was compared.
    pub fn new(question: &Question<'_>) -> Result<Self, Problems> {
        build::build(question)
    }

    /// Whether there is drift of a level that counts.
    #[must_use]
    pub fn fails(&self, on: FailOn) -> bool {
        let counts = self.counts;
        let wire = counts.breaks + counts.unproven;
        let found = match on {
            FailOn::Wire => wire,
            FailOn::Source => wire + counts.source,
            FailOn::Any => wire + counts.source + counts.safe + counts.docs,
            FailOn::None => 0,
        };
        found > 0
    }

    /// For a person at a terminal; `colour` for one that shows it.
    #[must_use]
    pub fn to_text(&self, colour: bool) -> String {
        text::render(self, colour)
    }

    /// For programs: the form that [`JSON_SCHEMA`] describes.
    #[must_use]
    pub fn to_json(&self) -> String {
        // A report has no map with keys that are not text, and no number that is not finite.
        serde_json::to_string_pretty(self).map(|text| text + "\n").unwrap_or_default()
    }

    /// For a pull request or an issue.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        markdown::render(self)
    }

    /// Annotations for GitHub's log of a workflow.
    #[must_use]
    pub fn to_github(&self) -> String {
        github::render(self)
    }

    /// One page that needs nothing else.
    #[must_use]
    pub fn to_html(&self) -> String {
        html::render(self)
    }
}

#[cfg(test)]
mod tests;
