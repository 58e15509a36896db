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
        write!(f, "{level}: {}", if pointer.is_empty() { "/" } else { "" })?;
        for c in pointer.chars() {
            // A key may hold anything, and a line break would make two lines of one finding.
            if c.is_control() { write!(f, "{}", c.escape_default())? } else { write!(f, "{c}")? }
        }
        write!(f, ": {message}; {help} [{id}]")
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

/// What a finding's id stands for, with an example. [`checks`](super::checks) and
/// [`preflight::checks`](super::preflight::checks) have them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Check {
    /// The stable id, `crm/no-source`.
    pub id: &'static str,
    /// How bad it is. A finding of preflight is milder where the value may be changed on its way, or another may win.
    pub level: Level,
    /// What is found, in one line.
    pub title: &'static str,
    /// The whole page, in Markdown: the title, why it matters, an example that fails, and the example mended.
    pub page: &'static str,
}

impl Check {
    /// Why it matters, in Markdown.
    #[must_use]
    pub fn why(&self) -> &'static str {
        let (head, _) = self.page.split_once("\n## Fails\n").unwrap_or((self.page, ""));
        head.splitn(3, "\n\n").nth(2).unwrap_or("").trim()
    }

    /// A configuration, or a whole integration, in JSON, in which this is the only finding.
    #[must_use]
    pub fn fails(&self) -> &'static str {
        self.example("\n## Fails\n")
    }

    /// The same without a finding.
    #[must_use]
    pub fn mended(&self) -> &'static str {
        self.example("\n## Mended\n")
    }

    fn example(&self, heading: &str) -> &'static str {
        let after = self.page.split_once(heading).map_or("", |(_, after)| after);
        let block = after.split_once("```json\n").map_or("", |(_, block)| block);
        block.split_once("```").map_or("", |(example, _)| example)
    }
}

/// A table of checks, whose pages are in a directory of the crate: a constant for each, and `ALL`.
///
/// The paths are those of a file two directories below `src`.
macro_rules! table {
    (pages in $directory:literal; $($constant:ident = $level:ident, $name:literal, $title:literal;)*) => {
        $(
            pub(super) const $constant: $crate::crm::Check = $crate::crm::Check {
                id: concat!("crm/", $name),
                level: $crate::crm::Level::$level,
                title: $title,
                page: include_str!(concat!("../../../", $directory, "/", $name, ".md")),
            };
        )*

        static ALL: &[$crate::crm::Check] = &[$($constant),*];
    };
}

pub(super) use table;
