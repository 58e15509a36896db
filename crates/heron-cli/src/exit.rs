//! The exit codes.

use std::process::ExitCode;

/// What a script can go by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// Done, or nothing to do.
    Done,
    /// There is something to change, and it was not changed.
    Pending,
    /// A check found something.
    Findings,
    /// Something went wrong.
    Error,
}

impl Exit {
    /// The worse of two.
    pub(crate) fn and(self, other: Self) -> Self {
        self.max(other)
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Error => 1,
            Exit::Pending => 2,
            Exit::Findings => 3,
        })
    }
}

/// The one table of them.
pub(crate) const TABLE: &str = "\
Exit codes:
  0  done, or nothing to change
  1  an error: what, where, and what to do next are on standard error
  2  changes pending: a plan has changes, or they were not confirmed
  3  findings: a check found errors, or, with --strict, warnings; or there are failed syncs

Of several, the worst counts: 1, then 3, then 2.";
