//! `regex_remove`: a pattern of Python or JavaScript, translated for `fancy-regex` and run as that language would.
//!
//! The engine's own syntax is close to neither, so nothing is passed through unread: each construct is known and written
//! anew, or the pattern cannot be run.

mod translate;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use fancy_regex::{Regex, RegexBuilder};

use translate::Translation;

/// The language that a pattern is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Dialect {
    Python,
    JavaScript,
}

/// How many steps a search may go back before it is given up.
const BACKTRACKS: usize = 100_000;

/// Takes out every match of a pattern.
///
/// # Errors
/// When the pattern is not of this dialect, uses what is not translated, or takes too long.
pub(super) fn remove(dialect: Dialect, pattern: &str, text: &str) -> Result<String, String> {
    let compiled = Compiled::of(dialect, pattern)?;
    let Compiled { regex, longer } = &*compiled;
    let failed = |_| "it takes too many steps".to_owned();
    let (mut kept, mut copied, mut at) = (String::new(), 0, 0);
    while at <= text.len() {
        let Some(found) = regex.find_from_pos(text, at).map_err(failed)? else { break };
        let (mut start, mut end) = (found.start(), found.end());
        if start == end {
            let again = longer.as_ref().map(|longer| longer.find_from_pos(text, start)).transpose().map_err(failed)?;
            if let Some(again) = again.flatten() {
                (start, end) = (again.start(), again.end());
            }
        }
        kept.push_str(text.get(copied..start).unwrap_or_default());
        copied = end;
        at = if start == end {
            end + text.get(end..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
        } else {
            end
        };
    }
    kept.push_str(text.get(copied..).unwrap_or_default());
    Ok(kept)
}

/// A pattern that is ready to be run.
struct Compiled {
    regex: Regex,
    /// After an empty match Python looks again at the same place, for a match that is not empty. That cannot be built
    /// for a pattern without any.
    longer: Option<Regex>,
}

/// The patterns that were run last: to build one takes longer than to run it, and a sync runs the same ones again.
static KNOWN: Mutex<BTreeMap<(Dialect, String), Arc<Compiled>>> = Mutex::new(BTreeMap::new());
const MOST_KNOWN: usize = 256;

impl Compiled {
    fn of(dialect: Dialect, pattern: &str) -> Result<Arc<Self>, String> {
        let key = (dialect, pattern.to_owned());
        if let Some(known) = KNOWN.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(known));
        }
        let translated = Translation::of(dialect, pattern)?;
        let built = RegexBuilder::new(&translated).backtrack_limit(BACKTRACKS).build();
        let regex = built.map_err(|_| "it is not a regular expression that the sandbox can run".to_owned())?;
        let here = format!(r"\G(?:{translated})");
        let longer = RegexBuilder::new(&here).find_not_empty(true).backtrack_limit(BACKTRACKS).build().ok();
        let longer = longer.filter(|_| dialect == Dialect::Python);
        let compiled = Arc::new(Self { regex, longer });
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        known.insert(key, Arc::clone(&compiled));
        Ok(compiled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_two_languages_read_differently_is_run_differently() {
        let both = |pattern: &str, text: &str| {
            [Dialect::Python, Dialect::JavaScript].map(|dialect| remove(dialect, pattern, text).ok())
        };
        let some = |one: &str, other: &str| [Some(one.to_owned()), Some(other.to_owned())];
        assert_eq!(both(r"\w", "é_1-"), some("-", "é-"));
        assert_eq!(both("a??", "aab"), some("b", "aab"));
        assert_eq!(both(r"\n$", "a\n\n"), some("a", "a\n"));
        assert_eq!(both("x{,2}", "xxx{,2}"), some("{,2}", "xx"));
        assert_eq!(both("(?P<x>a)(?P=x)", "aab"), [Some("b".to_owned()), None]);
        assert_eq!(both("[a&&b]", "a&b-"), some("-", "-"));
        assert_eq!(both("a{2}{3}", "aa"), [None, None]);
    }

    #[test]
    fn a_pattern_that_would_take_too_long_or_too_deep_is_refused() {
        let (deep, long) = ("(".repeat(9000), "a".repeat(10_001));
        for pattern in [&*deep, &long, "(?:a{1000}){1000}", "((((a{900}){900}){900}){900})"] {
            assert!(remove(Dialect::Python, pattern, "aaa").is_err(), "{}", &pattern[..20.min(pattern.len())]);
        }
        let slow = remove(Dialect::Python, r"(a*)*\1b", &"a".repeat(60));
        assert_eq!(slow.unwrap_err(), "it takes too many steps");
    }

    /// What Python 3 and Node gave for a pattern and a text; null where they refuse the pattern.
    #[derive(serde::Deserialize)]
    struct Recorded {
        pattern: String,
        text: String,
        python: Option<String>,
        javascript: Option<String>,
    }

    #[test]
    fn what_is_run_is_run_as_the_language_itself_has_run_it() {
        let recorded: Vec<Recorded> = serde_json::from_str(include_str!("recorded.json")).unwrap();
        let (mut run, mut left, mut wrong) = (0, 0, Vec::new());
        for one in &recorded {
            for (dialect, expected) in [(Dialect::Python, &one.python), (Dialect::JavaScript, &one.javascript)] {
                match (remove(dialect, &one.pattern, &one.text), expected) {
                    (Ok(given), Some(expected)) if given == *expected => run += 1,
                    (Err(_), None) => run += 1,
                    (Err(why), Some(_)) => {
                        left += 1;
                        println!("not run as {dialect:?}: {} ({why})", one.pattern);
                    }
                    (given, expected) => {
                        wrong.push(format!(
                            "{dialect:?} {:?} of {:?}: {given:?}, not {expected:?}",
                            one.pattern, one.text
                        ));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
        assert!(left * 20 < run, "{left} are not run, {run} are");
    }
}
