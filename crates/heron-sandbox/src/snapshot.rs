//! The state as a document that can be kept and brought back.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::resources::State;

/// The version of the document's form.
const VERSION: u64 = 1;

/// The state of a sandbox at one moment: its integrations, end users, files, tags, webhooks and syncs, what waits for its
/// time, the sequence of its ids, and its clock. Credentials are not in it, since the sandbox does not keep them, and neither
/// are the headers of webhooks, which may be some. Nor are the journal, faults and deliveries.
///
/// ```
/// # use heron_sandbox::{Sandbox, Snapshot};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// let sandbox = Sandbox::start().await?;
/// let snapshot = sandbox.snapshot();
/// // … and after a test changed things:
/// sandbox.restore(&snapshot)?;
/// assert_eq!(Snapshot::from_json(snapshot.to_json())?, snapshot);
/// # Ok(()) })
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Snapshot {
    text: String,
}

/// Only the version, to read before the rest.
#[derive(Deserialize)]
struct Head {
    heron_sandbox: u64,
}

#[derive(Serialize)]
struct Written<'a> {
    heron_sandbox: u64,
    state: &'a State,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    #[serde(rename = "heron_sandbox")]
    _version: u64,
    state: State,
}

impl Snapshot {
    pub(crate) fn of(state: &State) -> Self {
        let document = serde_json::to_value(Written { heron_sandbox: VERSION, state }).map(|mut document| {
            document.sort_all_objects();
            document
        });
        // Every part of the state has a form in JSON; `null` would be refused when it is read.
        let mut text =
            document.and_then(|document| serde_json::to_string_pretty(&document)).unwrap_or("null".to_owned());
        text.push('\n');
        Self { text }
    }

    /// Reads what [`to_json`](Self::to_json) gave.
    ///
    /// # Errors
    /// When it is no snapshot, or one of another version; the error says where.
    pub fn from_json(text: impl Into<String>) -> Result<Self, SnapshotError> {
        let snapshot = Self { text: text.into() };
        snapshot.state()?;
        Ok(snapshot)
    }

    /// As JSON.
    pub fn to_json(&self) -> &str {
        &self.text
    }

    /// The state as a value.
    #[must_use]
    pub fn to_value(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }

    pub(crate) fn state(&self) -> Result<State, SnapshotError> {
        let head: Head = read(&self.text)?;
        if head.heron_sandbox != VERSION {
            return Err(SnapshotError {
                place: "/heron_sandbox".to_owned(),
                what: format!("it has version {}, and this build reads version {VERSION}", head.heron_sandbox),
            });
        }
        read(&self.text).map(|read: Read| read.state)
    }
}

fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, SnapshotError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let pointer = pointer(error.path());
        SnapshotError::of(&pointer, &error.into_inner())
    })?;
    reader.end().map_err(|error| SnapshotError::of("", &error))?;
    Ok(value)
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let segments = path.iter().map(|segment| match segment {
        Segment::Seq { index } => format!("/{index}"),
        Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        Segment::Enum { variant } => format!("/{variant}"),
        Segment::Unknown => String::new(),
    });
    segments.collect()
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot").field("bytes", &self.text.len()).finish()
    }
}

/// Why a document is no snapshot.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no state of a sandbox: {what}\n  --> {place}\n  help: give what a snapshot or a state file holds")]
pub struct SnapshotError {
    place: String,
    what: String,
}

impl SnapshotError {
    fn of(pointer: &str, error: &serde_json::Error) -> Self {
        let place = format!("line {}, column {}", error.line(), error.column());
        let place = if pointer.is_empty() { place } else { format!("{place}, at {pointer}") };
        let message = error.to_string();
        // The reader quotes values, and what was given by mistake may hold a secret.
        let what = message.rsplit_once(", expected ").map(|(_, expected)| format!("expected {expected}"));
        let what = what.unwrap_or(message);
        let what = what.split(" at line ").next().unwrap_or_default().to_owned();
        Self { place, what }
    }

    /// Where it is wrong: line and column, and a JSON pointer.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// In one line.
    pub(crate) fn told(&self) -> String {
        format!("{} ({})", self.what, self.place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        Snapshot::from_json(text).unwrap_err().told()
    }

    #[test]
    fn a_snapshot_is_read_back_as_it_was_written() {
        let snapshot = Snapshot::of(&State::new(7));
        assert_eq!(Snapshot::of(&snapshot.state().unwrap()), snapshot);
    }

    #[test]
    fn what_is_no_snapshot_says_where() {
        assert_eq!(refused("{\n  \"heron_sandbox\": 1,\n  oops"), "key must be a string (line 3, column 3)");
        assert_eq!(
            refused("{\"heron_sandbox\": 2, \"state\": {}}"),
            "it has version 2, and this build reads version 1 (/heron_sandbox)"
        );
        assert_eq!(
            refused("{\"heron_sandbox\": 1,\n\"state\": {\"ids\": {\"state\": \"canary\"}}}"),
            "expected u64 (line 2, column 35, at /state/ids/state)"
        );
        assert_eq!(refused("{\"state\": {}}"), "missing field `heron_sandbox` (line 1, column 13)");
        assert!(refused("{\"heron_sandbox\": 1, \"state\": {}} x").starts_with("trailing characters (line 1"));
        assert!(refused("\"canary\"").starts_with("expected struct Head"));
        assert!(!refused("\"canary\"").contains("canary"));
    }
}
