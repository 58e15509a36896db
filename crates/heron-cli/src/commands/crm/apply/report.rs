//! What an apply came to, for people and for programs.

use serde_json::{Value, json};

use crate::error::Error;
use crate::output::plain;
use crate::planning::{Account, summary};

/// What came of one file.
pub(super) struct Applied {
    pub(super) file: String,
    pub(super) heron_id: Option<String>,
    pub(super) outcome: Outcome,
    pub(super) notes: Vec<String>,
    pub(super) error: Option<Error>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// There was nothing to do.
    Unchanged,
    Created,
    Updated,
    /// It is as it was before.
    NotApplied,
    /// It was not sent, because something failed before. It is as it was before.
    NotTried,
    /// Accepted, but not all of it is there.
    Partly,
    /// It is as before or as desired.
    CannotTell,
}

impl Outcome {
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Unchanged => ("unchanged", "unchanged"),
            Self::Created => ("created", "created"),
            Self::Updated => ("updated", "updated"),
            Self::NotApplied => ("not applied", "not_applied"),
            Self::NotTried => ("not tried", "not_tried"),
            Self::Partly => ("partly", "partly"),
            Self::CannotTell => ("cannot tell", "cannot_tell"),
        }
    }
}

impl Applied {
    pub(super) fn fail(&mut self, outcome: Outcome, error: Error) {
        self.outcome = outcome;
        self.error = Some(error);
    }

    pub(super) fn is_well(&self) -> bool {
        self.error.is_none() && matches!(self.outcome, Outcome::Unchanged | Outcome::Created | Outcome::Updated)
    }
}

pub(super) fn text(applied: &[Applied]) -> String {
    let mut text = String::from("\n");
    for one in applied {
        let Applied { file, heron_id, outcome, notes, error } = one;
        text.push_str(&format!("{:<11}  {}", outcome.words().0, plain(file)));
        if let Some(id) = heron_id {
            text.push_str(&format!("  {}", plain(id)));
        }
        for note in notes {
            text.push_str(&format!("  ({note})"));
        }
        if matches!(outcome, Outcome::NotApplied | Outcome::NotTried) {
            text.push_str("  (it is as before)");
        }
        text.push('\n');
        if let Some(error) = error {
            text.push_str(&format!("  {}\n", error.to_string().replace("\n  ", "\n    ")));
        }
    }
    let count = |outcome| applied.iter().filter(|one| one.outcome == outcome).count();
    let counts = [
        Outcome::Created,
        Outcome::Updated,
        Outcome::Unchanged,
        Outcome::Partly,
        Outcome::NotApplied,
        Outcome::NotTried,
        Outcome::CannotTell,
    ]
    .map(|outcome| (count(outcome), outcome.words().0));
    let is_well = applied.iter().all(Applied::is_well);
    text.push_str(&format!("\n{}: {}.\n", if is_well { "Done" } else { "Not all is done" }, summary(&counts)));
    if !is_well {
        text.push_str("Run it again when the cause is mended: what is done stays done.\n");
    }
    text
}

pub(super) fn to_json(applied: &[Applied], account: &Account<'_>) -> Value {
    let rows: Vec<_> = applied
        .iter()
        .map(|one| {
            json!({
                "file": one.file,
                "heron_id": one.heron_id,
                "outcome": one.outcome.words().1,
                "notes": one.notes,
                "error": one.error.as_ref().map(|error| error.to_json()["error"].clone()),
            })
        })
        .collect();
    json!({ "format": 1, "client": account.client, "base_url": account.base_url, "integrations": rows })
}
