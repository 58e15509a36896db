//! The error of a command: what happened, where, why, and what to do next.

use std::fmt;
use std::io;
use std::path::Path;

/// An error, as it is shown to a person.
#[derive(Debug)]
pub(crate) struct Error {
    what: String,
    at: Option<String>,
    because: Vec<String>,
    help: Option<String>,
    is_broken_pipe: bool,
}

pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), at: None, because: Vec::new(), help: None, is_broken_pipe: false }
    }

    /// Where it happened: a file, with line and column if they are known.
    pub(crate) fn at(mut self, place: impl fmt::Display) -> Self {
        self.at = Some(place.to_string());
        self
    }

    pub(crate) fn because(mut self, cause: impl fmt::Display) -> Self {
        self.because.push(cause.to_string());
        self
    }

    /// What to do next.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With another name of the operation than the client's.
    pub(crate) fn named(mut self, before: &str, name: &str) -> Self {
        if let Some(rest) = self.what.strip_prefix(before).filter(|rest| rest.starts_with(':')) {
            self.what = format!("{name}{rest}");
        }
        self
    }

    pub(crate) fn is_broken_pipe(&self) -> bool {
        self.is_broken_pipe
    }

    /// In one line, for JSON and for reports.
    pub(crate) fn line(&self) -> String {
        let mut line = self.what.clone();
        for cause in &self.because {
            line.push_str(": ");
            line.push_str(cause);
        }
        line
    }

    pub(crate) fn to_json(&self) -> serde_json::Value {
        serde_json::json!({ "error": { "message": self.line(), "at": self.at, "help": self.help } })
    }

    /// A file that cannot be read or written.
    pub(crate) fn file(doing: &str, path: &Path, error: &io::Error) -> Self {
        let path = path.display();
        let this = Self::new(format!("cannot {doing} {path}")).because(error);
        match error.kind() {
            io::ErrorKind::NotFound => this.help("check the path"),
            io::ErrorKind::PermissionDenied => this.help("check who may read and write it"),
            _ => this.help("check the file and the disk it is on"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.what)?;
        if let Some(at) = &self.at {
            write!(f, "\n  --> {at}")?;
        }
        for cause in &self.because {
            write!(f, "\n  because: {cause}")?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

/// Standard output cannot be written.
impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        let is_broken_pipe = error.kind() == io::ErrorKind::BrokenPipe;
        let this = Self::new("cannot write the output").because(error).help("check where the output goes");
        Self { is_broken_pipe, ..this }
    }
}

impl From<heron_data::Error> for Error {
    fn from(error: heron_data::Error) -> Self {
        let help = if error.is_unauthorized() {
            "`heron auth check` tries the key; `heron help` says where it comes from"
        } else if error.is_not_found() {
            "`heron crm list` shows what this account has: is it another account's?"
        } else if error.is_connect() {
            "`heron ping` tries whether Heron can be reached; check the network and the base URL"
        } else if error.is_rate_limited() {
            "wait a minute, and run it again"
        } else if error.is_validation() {
            "mend what Heron names; `heron crm check FILE` finds most of it offline"
        } else if error.is_invalid_request() {
            "see above what is missing"
        } else {
            "run it again; with --verbose it shows every request"
        };
        Self::new(error.to_string()).help(help)
    }
}
