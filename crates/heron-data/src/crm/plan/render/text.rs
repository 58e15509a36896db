//! A plan in a terminal.

use std::fmt;

use super::super::Plan;
use super::word;

const RESET: &str = "\u{1b}[0m";
const BOLD: &str = "\u{1b}[1m";
const DIM: &str = "\u{1b}[2m";

fn colour(sign: char) -> &'static str {
    match sign {
        '+' => "\u{1b}[32m",
        '-' => "\u{1b}[31m",
        _ => "\u{1b}[33m",
    }
}

impl Plan {
    /// The compact text: a headline, a line for each change, and notes. In colour for a terminal.
    ///
    /// Nothing in it moves a cursor, whatever the configuration holds.
    #[must_use]
    pub fn to_text(&self, in_colour: bool) -> String {
        let paint = |text: &str, colour: &str| {
            if in_colour { format!("{colour}{text}{RESET}\n") } else { format!("{text}\n") }
        };
        let mut text = paint(&self.headline(&word(self.heron_id().unwrap_or_default())), BOLD);
        let lines = self.lines();
        if !lines.is_empty() {
            text.push('\n');
        }
        for line in lines {
            text.push_str(&paint(&format!("{} {}", line.sign, line.text), colour(line.sign)));
        }
        let notes = self.notes(str::to_owned);
        if !notes.is_empty() {
            text.push('\n');
        }
        for note in notes {
            text.push_str(&paint(&note, DIM));
        }
        text
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text(false))
    }
}
