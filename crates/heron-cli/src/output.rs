//! Where results and errors go: text for people, JSON for programs.

use std::fmt::{self, Display};
use std::io::{self, IsTerminal as _, Write as _};

use serde_json::Value;

use crate::error::{Error, Result};

/// Standard output and standard error.
pub(crate) struct Output {
    json: bool,
    colour: bool,
    err_colour: bool,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        let wanted = |is_terminal: bool| {
            let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
            is_terminal && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
        };
        let (colour, err_colour) = (wanted(io::stdout().is_terminal()), wanted(io::stderr().is_terminal()));
        Self { json, colour, err_colour }
    }

    /// Whether `--json` was given.
    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// Whether standard output is in colour.
    pub(crate) fn colour(&self) -> bool {
        self.colour
    }

    /// Whether standard error is in colour.
    pub(crate) fn err_colour(&self) -> bool {
        self.err_colour
    }

    /// A result, with a line break.
    pub(crate) fn line(&self, text: impl Display) -> Result<()> {
        Ok(writeln!(io::stdout().lock(), "{text}")?)
    }

    /// A result as it is.
    pub(crate) fn text(&self, text: &str) -> Result<()> {
        self.bytes(text.as_bytes())
    }

    /// A result as bytes.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> Result<()> {
        let mut stdout = io::stdout().lock();
        stdout.write_all(bytes)?;
        Ok(stdout.flush()?)
    }

    /// A result as JSON.
    pub(crate) fn json(&self, value: &Value) -> Result<()> {
        self.text(&format!("{}\n", pretty(value)))
    }

    /// Something that is not the result: progress, or what else there is to know.
    pub(crate) fn note(&self, text: impl Display) {
        // Whoever closed standard error does not want to know.
        _ = writeln!(io::stderr().lock(), "{text}");
    }

    pub(crate) fn warning(&self, text: impl Display) {
        self.note(format_args!("{} {text}", Painted("warning:", "\u{1b}[1;33m", self.err_colour)));
    }

    pub(crate) fn error(&self, error: &Error) {
        if self.json {
            self.note(pretty(&error.to_json()));
        } else {
            self.note(format_args!("{} {error}", Painted("error:", "\u{1b}[1;31m", self.err_colour)));
        }
    }

    /// Asks, and takes `y` or `yes` for a yes.
    pub(crate) fn confirm(&self, question: &str) -> Result<bool> {
        if !io::stdin().is_terminal() {
            return Err(Error::new("there is nobody to ask: standard input is not a terminal")
                .help("give --yes to go ahead without being asked"));
        }
        let mut stderr = io::stderr().lock();
        _ = write!(stderr, "{question} [y/N] ").and_then(|()| stderr.flush());
        let mut answer = String::new();
        io::stdin().read_line(&mut answer).map_err(|error| Error::new("cannot read the answer").because(error))?;
        Ok(matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes"))
    }

    pub(crate) fn bold(&self, text: impl Display) -> String {
        Painted(text, "\u{1b}[1m", self.colour).to_string()
    }
}

struct Painted<T>(T, &'static str, bool);

impl<T: Display> Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(text, colour, is_on) = self;
        if *is_on { write!(f, "{colour}{text}\u{1b}[0m") } else { write!(f, "{text}") }
    }
}

pub(crate) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// A text of the server or a file, without anything that a terminal obeys.
pub(crate) fn plain(text: &str) -> String {
    if !text.chars().any(char::is_control) {
        return text.to_owned();
    }
    text.chars().flat_map(|c| if c.is_control() { c.escape_default().collect::<Vec<_>>() } else { vec![c] }).collect()
}

/// Columns, as wide as what is in them.
pub(crate) fn table(header: &[&str], rows: &[Vec<String>]) -> String {
    let mut widths: Vec<usize> = header.iter().map(|name| name.len()).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |cells: &mut dyn Iterator<Item = &str>| {
        let mut line = String::new();
        for (cell, width) in cells.zip(&widths) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width + 2 - cell.chars().count().min(*width)));
        }
        format!("{}\n", line.trim_end())
    };
    let mut text = line(&mut header.iter().copied());
    for row in rows {
        text.push_str(&line(&mut row.iter().map(String::as_str)));
    }
    text
}
