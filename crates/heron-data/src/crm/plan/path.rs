//! Where in an integration something is: by natural keys for people, by JSON pointer for programs.

use std::fmt::Write as _;

use super::pair::{Key, Pair};

/// One step down.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step<'a> {
    /// Into `config`, which a path does not name.
    Config,
    Member(&'a str),
    /// Into a map.
    Entry(&'a str),
    /// Into a list. The names are those of the natural key; a text is its own key and has none.
    Element {
        names: &'static [&'static str],
        key: Key<'a>,
        occurrence: usize,
        current: Option<usize>,
        desired: Option<usize>,
    },
}

impl<'a> Step<'a> {
    pub(super) fn element(names: &'static [&'static str], pair: &Pair<'a>) -> Self {
        let index = |side: Option<(usize, _)>| side.map(|(index, _)| index);
        let (current, desired) = (index(pair.current), index(pair.desired));
        Self::Element { names, key: pair.key, occurrence: pair.occurrence, current, desired }
    }
}

/// `object_configs[key=Account].field_mappings[field_name=Name].max_length`
pub(super) fn path(steps: &[Step<'_>]) -> String {
    let mut path = String::new();
    for step in steps {
        match *step {
            Step::Config => {}
            Step::Member(name) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&word(name));
            }
            Step::Entry(name) => {
                _ = write!(path, "[{}]", word(name));
            }
            Step::Element { names, key, occurrence, .. } => {
                _ = write!(path, "[{}]", element(names, key, occurrence));
            }
        }
    }
    path
}

/// `key=Account`, or `external_name=Account, alias=Company`, or `Name`; the second of its kind has ` #2`.
pub(super) fn element(names: &[&str], key: Key<'_>, occurrence: usize) -> String {
    let mut parts = Vec::new();
    for (index, value) in key.iter().enumerate() {
        if let Some(value) = value {
            parts.push(names.get(index).map_or_else(|| word(value), |name| format!("{name}={}", word(value))));
        }
    }
    let mut text = parts.join(", ");
    if occurrence > 0 {
        _ = write!(text, " #{}", occurrence + 1);
    }
    text
}

/// `/config/object_configs/0/field_mappings/3/max_length`, in what is desired, or in what there is.
pub(super) fn pointer(steps: &[Step<'_>], in_desired: bool) -> String {
    let mut pointer = String::new();
    for step in steps {
        match *step {
            Step::Config => pointer.push_str("/config"),
            Step::Member(name) | Step::Entry(name) => {
                pointer.push('/');
                pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
            }
            Step::Element { current, desired, .. } => {
                if let Some(index) = if in_desired { desired } else { current } {
                    _ = write!(pointer, "/{index}");
                }
            }
        }
    }
    pointer
}

/// A name as it is, or in quotes where it could be taken for something else.
pub(super) fn word(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    if !text.is_empty() && text.chars().all(is_plain) { text.to_owned() } else { quoted(text) }
}

/// A text as JSON, with nothing in it that moves a cursor or turns the direction of writing.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_control() || is_invisible(c) => {
                _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Marks of direction, separators of lines, and what has no width.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_natural_keys_and_a_pointer_has_indexes() {
        let object = Step::Element {
            names: &["key"],
            key: [Some("a"), None],
            occurrence: 1,
            current: Some(2),
            desired: Some(3),
        };
        let steps = [Step::Config, Step::Member("object_configs"), object, Step::Member("is_optional")];
        assert_eq!(path(&steps), "object_configs[key=a #2].is_optional");
        assert_eq!(pointer(&steps, true), "/config/object_configs/3/is_optional");
        assert_eq!(pointer(&steps, false), "/config/object_configs/2/is_optional");
        assert_eq!(path(&[Step::Member("m"), Step::Entry("New York")]), "m[\"New York\"]");
        assert_eq!(pointer(&[Step::Member("m"), Step::Entry("a/~b")], true), "/m/a~1~0b");
    }

    #[test]
    fn what_could_be_mistaken_is_quoted_and_what_cannot_be_seen_is_escaped() {
        assert_eq!(word("Amount__c"), "Amount__c");
        assert_eq!(word("Straße"), "Straße");
        assert_eq!(word("a]"), "\"a]\"");
        assert_eq!(word(""), "\"\"");
        assert_eq!(quoted("a\"\\\n\u{1b}[31m\u{9b}\u{202e}b"), "\"a\\\"\\\\\\n\\u001b[31m\\u009b\\u202eb\"");
    }
}
