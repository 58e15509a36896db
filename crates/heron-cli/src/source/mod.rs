//! Reading YAML and JSON, so that everything that is found has a line and a column.

pub(crate) mod edit;
mod json;
mod merge;
mod node;
mod numbers;
pub(crate) mod patch;
mod typed;
pub(crate) mod write;
mod yaml;

use std::ops::Range;
use std::path::{Path, PathBuf};

pub(crate) use merge::merge;
pub(crate) use node::{Entry, Kind, Node, Place};
pub(crate) use typed::{Problem, Schema};

use crate::error::{Error, Result};

/// A file that is longer is none of an integration.
pub(crate) const LARGEST: u64 = 8 * 1024 * 1024;
/// Deeper than any answer of Heron that can be read, and shallow enough for every stack.
const DEEPEST: usize = 160;
/// How many values a file may hold after its aliases are filled in.
const MOST_VALUES: usize = 1_000_000;

/// A text that was read, with its name.
pub(crate) struct Source {
    /// As it was given on the command line, or by the file that extends it.
    pub(crate) name: String,
    /// Where it is; none for standard input.
    pub(crate) path: Option<PathBuf>,
    pub(crate) text: String,
    lines: Vec<usize>,
}

/// A line and a column, both from 1. A column counts characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Why a text cannot be read, and at which byte. It shows nothing of the text.
#[derive(Debug, PartialEq)]
pub(crate) struct Unreadable {
    at: usize,
    what: String,
    help: &'static str,
}

impl Unreadable {
    fn new(at: usize, what: impl Into<String>, help: &'static str) -> Self {
        Self { at, what: what.into(), help }
    }
}

impl Source {
    /// Reads a file, within limits.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        use std::io::Read as _;
        let mut bytes = Vec::new();
        std::fs::File::open(path)
            .and_then(|file| {
                if file.metadata()?.is_dir() {
                    return Err(std::io::Error::other("it is a directory"));
                }
                file.take(LARGEST + 1).read_to_end(&mut bytes)
            })
            .map_err(|error| Error::file("read", path, &error))?;
        Self::of(path.display().to_string(), Some(path.to_owned()), bytes)
    }

    /// Reads standard input, within limits.
    pub(crate) fn stdin() -> Result<Self> {
        use std::io::Read as _;
        let mut bytes = Vec::new();
        std::io::stdin()
            .take(LARGEST + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| Error::new("cannot read standard input").because(error).help("name a file"))?;
        Self::of("<stdin>".to_owned(), None, bytes)
    }

    pub(crate) fn of(name: String, path: Option<PathBuf>, bytes: Vec<u8>) -> Result<Self> {
        if bytes.len() as u64 > LARGEST {
            return Err(Error::new(format!("{name} is larger than 8 MiB")).help("is it the file of an integration?"));
        }
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            Error::new(format!("{name} is no UTF-8: byte {at} is not")).help("save it as UTF-8")
        })?;
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Ok(Self { name, path, text, lines })
    }

    /// Parses it as JSON, if it looks like it, or as YAML. `file` is its number among the files of an integration.
    pub(crate) fn parse(&self, file: usize) -> Result<Node> {
        let text = self.text.strip_prefix('\u{feff}').unwrap_or(&self.text);
        let skipped = self.text.len() - text.len();
        let parsed = if self.is_json() { json::parse(text, file, skipped) } else { yaml::parse(text, file, skipped) };
        parsed.map_err(|Unreadable { at, what, help }| Error::new(what).at(self.place(at)).help(help))
    }

    /// YAML takes most JSON, but not all, and not with JSON's messages.
    pub(crate) fn is_json(&self) -> bool {
        match self.path.as_deref().and_then(Path::extension).and_then(|extension| extension.to_str()) {
            Some(extension) => extension.eq_ignore_ascii_case("json"),
            None => self.text.trim_start_matches('\u{feff}').trim_start().starts_with('{'),
        }
    }

    pub(crate) fn locate(&self, byte: usize) -> Location {
        let line = self.lines.partition_point(|start| *start <= byte);
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let before = self.text.get(start..byte.min(self.text.len())).unwrap_or_default();
        Location { line: line.max(1), column: before.trim_start_matches('\u{feff}').chars().count() + 1 }
    }

    /// `crm/acme.yaml:17:3`
    pub(crate) fn place(&self, byte: usize) -> String {
        let Location { line, column } = self.locate(byte);
        format!("{}:{line}:{column}", self.name)
    }

    /// The bytes of a line, without its break.
    pub(crate) fn line(&self, line: usize) -> Range<usize> {
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        let end = self.lines.get(line).map_or(self.text.len(), |next| next - 1);
        let text = self.text.get(start..end).unwrap_or_default();
        start..start + text.trim_end_matches('\r').len()
    }
}
