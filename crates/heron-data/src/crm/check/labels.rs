//! Labels of company attributes. There is no list of them to compare with, so a typing error is told by its words.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::report::{Report, shown};
use super::table::MISTYPED_LABEL;
use super::texts::is_placeholder;
use super::view::{Source, View, sources};

/// Words of the properties that Heron publishes, and of lending.
const WORDS: &str = include_str!("words.txt");

/// A shorter word is as near to many others.
const SHORTEST_MEANT: usize = 5;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let mut labels = Vec::new();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for object in &view.objects {
        for (at, field) in object.fields() {
            for (_, source) in sources(field) {
                if let Source::Attribute(label) = source {
                    labels.push((object, at, label));
                    words(label).for_each(|word| *counts.entry(word).or_default() += 1);
                }
            }
        }
    }
    // What is used again is meant, and so is what is known.
    let used_again = counts.iter().filter(|(_, count)| **count > 1).map(|(word, _)| *word);
    let known = Words::of(WORDS.split_ascii_whitespace().chain(used_again));
    for (object, at, label) in labels {
        // Empty labels, spaces around them and placeholders are findings of their own.
        if label.is_empty() || label.trim().len() < label.len() || is_placeholder(label) {
            continue;
        }
        let pointer = || object.field_pointer(at, "heron_company_attribute_label");
        if has_another_form(label) {
            let message = format!("the label {} has another form than the labels that Heron shows", shown(label));
            let help = format!("write it in lower case with single underscores: {}", shown(&snake_case(label)));
            report.add(&MISTYPED_LABEL, pointer(), message, help);
        } else if let Some((word, meant)) = words(label).find_map(|word| Some((word, known.meant_by(word)?))) {
            let message = format!("the label {} has the word {}, which is unusual", shown(label), shown(word));
            let help = format!("did you mean {}? If not, ignore this", shown(&label.replacen(word, &meant, 1)));
            report.add(&MISTYPED_LABEL, pointer(), message, help);
        }
    }
}

fn words(label: &str) -> impl Iterator<Item = &str> {
    label.split('_').filter(|word| !word.is_empty())
}

/// Labels are not documented, but all that are known have one form.
fn has_another_form(label: &str) -> bool {
    let strange = |c: char| !(c.is_lowercase() || c.is_numeric() || c == '_');
    label.contains(strange) || label.contains("__") || label.starts_with('_') || label.ends_with('_')
}

fn snake_case(label: &str) -> String {
    let mut snake = String::new();
    let mut before = '_';
    for character in label.chars() {
        let begins = character.is_uppercase() && (before.is_lowercase() || before.is_numeric());
        if begins || !character.is_alphanumeric() {
            snake.push('_');
        }
        if character.is_alphanumeric() {
            snake.extend(character.to_lowercase());
        }
        before = character;
    }
    snake.split('_').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_")
}

/// Words that are meant when they are written.
struct Words<'a> {
    all: HashSet<&'a str>,
    /// Those that others may be slips of, by their length, in the order of the alphabet.
    by_length: BTreeMap<usize, BTreeSet<&'a str>>,
}

impl<'a> Words<'a> {
    fn of(words: impl IntoIterator<Item = &'a str>) -> Self {
        let all: HashSet<&str> = words.into_iter().collect();
        let mut by_length: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
        for word in all.iter().filter(|word| word.len() >= SHORTEST_MEANT) {
            by_length.entry(word.len()).or_default().insert(word);
        }
        Self { all, by_length }
    }

    /// The word that is one slip away from an unknown one, or the two words that it is made of.
    fn meant_by(&self, word: &str) -> Option<String> {
        if word.len() + 1 < SHORTEST_MEANT || self.all.contains(word) || !word.bytes().all(|b| b.is_ascii_lowercase()) {
            return None;
        }
        let near = self.by_length.range(word.len() - 1..=word.len() + 1).flat_map(|(_, words)| words);
        // A plural, or another form of the word, is no slip.
        let is_form_of = |long: &str, short: &str| {
            let end = long.strip_prefix(short).unwrap_or("");
            ["s", "d", "r", "y", "n", "e"].contains(&end) && !short.ends_with(end)
        };
        let differ_at_the_end =
            |known: &str| known.len() == word.len() && known.get(..known.len() - 1) == word.get(..word.len() - 1);
        let is_form = |known: &str| is_form_of(known, word) || is_form_of(word, known) || differ_at_the_end(known);
        let mut near = near.filter(|known| !is_form(known));
        if let Some(known) = near.find(|known| is_one_slip(word.as_bytes(), known.as_bytes())) {
            return Some((*known).to_owned());
        }
        word.char_indices().find_map(|(at, _)| {
            let (first, second) = word.split_at_checked(at)?;
            let are_known = self.all.contains(first) && self.all.contains(second);
            (are_known && first.len() > 3 && second.len() > 3).then(|| format!("{first}_{second}"))
        })
    }
}

/// Whether one letter is missing, too many, or another, or two neighbours are swapped.
fn is_one_slip(left: &[u8], right: &[u8]) -> bool {
    let same = left.iter().zip(right).take_while(|(left, right)| left == right).count();
    match (left.get(same..), right.get(same..)) {
        (Some([a, b, left @ ..]), Some([c, d, right @ ..])) if a == d && b == c && left == right => true,
        (Some([_, left @ ..]), Some(right)) if left == right => true,
        (Some(left), Some([_, right @ ..])) if left == right => true,
        (Some([_, left @ ..]), Some([_, right @ ..])) => left == right,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_with_a_slip_finds_the_one_that_is_meant() {
        let known = Words::of(WORDS.split_ascii_whitespace());
        for (word, meant) in [
            ("comapny", "company"),
            ("compny", "company"),
            ("companny", "company"),
            ("conpany", "company"),
            ("addres", "address"),
            ("adress", "address"),
            ("companyname", "company_name"),
        ] {
            assert_eq!(known.meant_by(word).as_deref(), Some(meant), "{word}");
        }
        for word in ["", "a", "company", "companies", "owned", "utm", "90d", "größe", "nme", "frobnicate"] {
            assert_eq!(known.meant_by(word), None, "{word}");
        }
    }

    #[test]
    fn of_words_that_are_meant_but_not_known_few_are_taken_for_others() {
        let all: Vec<&str> = WORDS.split_ascii_whitespace().collect();
        let taken =
            |word: &&&str| Words::of(all.iter().copied().filter(|other| other != *word)).meant_by(word).is_some();
        let count = all.iter().filter(taken).count();
        assert!(all.len() > 900 && count * 100 < all.len() * 10, "{count} of {}", all.len());
    }

    #[test]
    fn labels_are_put_into_their_usual_form() {
        for label in ["Company Name", "companyName", "company-name", "_company__name_", "COMPANY_NAME"] {
            assert!(has_another_form(label));
            assert_eq!(snake_case(label), "company_name");
        }
    }
}
