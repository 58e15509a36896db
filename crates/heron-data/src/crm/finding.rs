//! What a check has to say about a configuration.

use std::fmt;

/// What a check has to say about a place in a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The check's stable name, `crm/unknown-value-mapping`.
    pub id: &'static str,
    /// How bad it is.
    pub level: Level,
    /// The place, as a JSON pointer into what was checked: `/object_configs/0/key`.
    pub pointer: String,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do, in one sentence.
    pub help: String,
}

impl Finding {
    pub(crate) fn new(
        id: &'static str,
        level: Level,
        pointer: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { id, level, pointer: pointer.into(), message: message.into(), help: help.into() }
    }
}

/// One line: `error: /object_configs/1/key: two objects have the key `account`; give one of them another key
/// [crm/duplicate-object-key]`.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, level, pointer, message, help } = self;
        let place = if pointer.is_empty() { "/" } else { pointer };
        write!(f, "{level}: {place}: {message}; {help} [{id}]")
    }
}

/// How bad a finding is. They are ordered: the worst is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A matter of style.
    Info,
    /// Heron documents nothing about it, but a person would want to know.
    Warning,
    /// The contract forbids it, or it cannot be meant.
    Error,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}
