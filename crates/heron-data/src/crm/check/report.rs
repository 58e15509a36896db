//! Gathers findings.

use std::cmp::Ordering;
use std::fmt;

use super::credentials::looks_like_a_credential;
use super::texts::is_placeholder;
use crate::crm::Check;
use crate::crm::Finding;
use crate::crm::nearest::nearest;

/// How many names are compared for all suggestions of one report: they are a help, and may not cost more than the checks.
const COMPARISONS: usize = 10_000;

/// A secret that is shorter would be found inside of other words.
const SHORTEST_HIDDEN: usize = 6;

/// The findings so far.
pub(super) struct Report {
    base: &'static str,
    findings: Vec<Finding>,
    hidden: Vec<String>,
    comparisons: usize,
}

impl Report {
    /// An empty report; `base` goes before every pointer.
    pub(super) fn new(base: &'static str) -> Self {
        Self { base, findings: Vec::new(), hidden: Vec::new(), comparisons: COMPARISONS }
    }

    /// Sets what goes before the pointers that follow.
    pub(super) fn base(&mut self, base: &'static str) {
        self.base = base;
    }

    /// Texts that no finding may show. A placeholder is nobody's secret.
    pub(super) fn hide(&mut self, texts: Vec<String>) {
        let is_long = |text: &String| text.chars().count() >= SHORTEST_HIDDEN;
        self.hidden = texts.into_iter().filter(|text| is_long(text) && !is_placeholder(text)).collect();
        // A secret may be a part of another one.
        self.hidden.sort_by_key(|text| std::cmp::Reverse(text.len()));
    }

    /// Whether a text is, or holds, one that may not be shown.
    pub(super) fn hides(&self, text: &str) -> bool {
        self.hidden.iter().any(|hidden| text.contains(hidden.as_str()))
    }

    /// Adds a finding: where, what is wrong, what to do.
    pub(super) fn add(
        &mut self,
        check: &'static Check,
        pointer: impl fmt::Display,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let pointer = format!("{}{pointer}", self.base);
        self.findings.push(Finding::new(check.id, check.level, pointer, message, help));
    }

    /// The name that is meant, if one of `among` is near.
    pub(super) fn nearest<'a>(&mut self, name: &str, among: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        let left = &mut self.comparisons;
        let counted = among.into_iter().take_while(|_| {
            *left = left.saturating_sub(1);
            *left > 0
        });
        nearest(name, counted)
    }

    /// `help`, and the name that is meant if one of `among` is near.
    pub(super) fn or_did_you_mean<'a>(
        &mut self,
        help: &str,
        name: &str,
        among: impl IntoIterator<Item = &'a str>,
    ) -> String {
        match self.nearest(name, among) {
            Some(meant) => format!("{help}; did you mean {}?", shown(meant)),
            None => help.to_owned(),
        }
    }

    /// The findings in the order of their places, free of secrets.
    pub(super) fn finish(mut self) -> Vec<Finding> {
        for finding in &mut self.findings {
            for hidden in &self.hidden {
                for text in [&mut finding.pointer, &mut finding.message, &mut finding.help] {
                    if text.contains(hidden.as_str()) {
                        *text = text.replace(hidden.as_str(), "[redacted]");
                    }
                }
            }
        }
        self.findings.sort_by(|left, right| {
            by_place(&left.pointer, &right.pointer).then(left.id.cmp(right.id)).then(left.message.cmp(&right.message))
        });
        self.findings
    }
}

/// Numbers in the order of their values, all else in that of the alphabet.
fn by_place(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left.split('/'), right.split('/'));
    loop {
        let (left, right) = match (left.next(), right.next()) {
            (Some(left), Some(right)) => (left, right),
            (left, right) => return left.cmp(&right),
        };
        let number = |segment: &str| segment.parse::<usize>().ok();
        let order = match (number(left), number(right)) {
            (Some(a), Some(b)) => a.cmp(&b).then(left.cmp(right)),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => left.cmp(right),
        };
        if order.is_ne() {
            return order;
        }
    }
}

/// A name between backticks: cut where it is long, free of control characters, and hidden if it may be a credential.
pub(super) fn shown(name: &str) -> String {
    const LONGEST: usize = 60;
    if looks_like_a_credential(name) {
        return "`[redacted]`".to_owned();
    }
    let mut text = String::from("`");
    for (at, character) in name.chars().enumerate() {
        if at == LONGEST {
            text.push('…');
            break;
        }
        if character.is_control() { text.extend(character.escape_default()) } else { text.push(character) }
    }
    text.push('`');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_ordered_by_number_and_name() {
        let mut places = ["/b/10/a", "/b/9/z", "/a", "", "/b/9/k", "/b/x", "/b"];
        places.sort_by(|left, right| by_place(left, right));
        assert_eq!(places, ["", "/a", "/b", "/b/9/k", "/b/9/z", "/b/10/a", "/b/x"]);
    }

    #[test]
    fn a_shown_name_is_short_and_has_no_control_characters() {
        assert_eq!(shown("a\u{1b}[31m\n"), r"`a\u{1b}[31m\n`");
        assert_eq!(shown(&"x".repeat(100)).chars().count(), 63);
    }
}
