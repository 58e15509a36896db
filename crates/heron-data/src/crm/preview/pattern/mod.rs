//! Regular expressions, as far as they can be run just as Python and JavaScript would.
//!
//! A pattern comes from a configuration and is run by Heron, in a dialect that is not documented. A regex library of
//! Rust's would differ from both in ways that do not show, and would cost every user its build; so this is a small
//! engine for what the two dialects have in common. What it cannot run as they do, it does not run: it says why.
//!
//! It needs no captures, so it may forget how it came to a place: each pair of instruction and position is tried once.

mod parse;
mod program;
mod run;

use parse::parse;
use program::Program;

/// A dialect that `regex_remove` may be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    Python,
    JavaScript,
}

impl Dialect {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Python => "Python",
            Self::JavaScript => "JavaScript",
        }
    }
}

/// Removes what the pattern matches, or says why that cannot be foreseen.
pub(super) fn remove(dialect: Dialect, pattern: &str, text: &str) -> Result<String, String> {
    let parsed = parse(dialect, pattern)?;
    let program = Program::of(dialect, &parsed)?;
    run::remove(dialect, &program, text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn python(pattern: &str, text: &str) -> Result<String, String> {
        remove(Dialect::Python, pattern, text)
    }

    fn javascript(pattern: &str, text: &str) -> Result<String, String> {
        remove(Dialect::JavaScript, pattern, text)
    }

    /// What Python 3.11 and Node 20 give for these patterns and texts; `null` where they refuse the pattern.
    const RECORDED: &str = include_str!("recorded.json");

    #[derive(serde::Deserialize)]
    struct Recorded {
        pattern: String,
        text: String,
        python: Option<String>,
        javascript: Option<String>,
    }

    #[test]
    fn what_is_foreseen_is_what_the_languages_gave() {
        let recorded: Vec<Recorded> = serde_json::from_str(RECORDED).unwrap();
        let mut foreseen = 0;
        for Recorded { pattern, text, python, javascript } in &recorded {
            for (dialect, given) in [(Dialect::Python, python), (Dialect::JavaScript, javascript)] {
                if let Ok(made) = remove(dialect, pattern, text) {
                    foreseen += 1;
                    assert_eq!(Some(&made), given.as_ref(), "{dialect:?}: `{pattern}` on {text:?}");
                }
            }
        }
        assert!(foreseen > recorded.len(), "only {foreseen} of {} are foreseen", recorded.len() * 2);
    }

    #[test]
    fn the_dialects_part_where_the_languages_do() {
        assert_eq!(python("x$", "ax\n"), Ok("a\n".to_owned()));
        assert_eq!(javascript("x$", "ax\n"), Ok("ax\n".to_owned()));
        assert_eq!(python(r"\W", "Zoé!"), Ok("Zoé".to_owned()));
        assert_eq!(javascript(r"\W", "Zoé!"), Ok("Zo".to_owned()));
        assert_eq!(python("(?P<x>a)", "ab"), Ok("b".to_owned()));
        assert!(javascript("(?P<x>a)", "ab").is_err());
        assert_eq!(javascript("(?<x>a)", "ab"), Ok("b".to_owned()));
        assert!(python("(?<x>a)", "ab").is_err());
        assert_eq!(python("(?i)llc", "Acme LLC"), Ok("Acme ".to_owned()));
        assert!(javascript("(?i)llc", "Acme LLC").is_err());
    }

    #[test]
    fn what_cannot_be_run_faithfully_is_said_and_not_guessed() {
        for (pattern, text, because) in [
            ("a(?=b)", "ab", "lookaround"),
            ("a(?!b)", "ab", "lookaround"),
            ("(?<=a)b", "ab", "lookaround"),
            (r"(a)\1", "aa", "backreference"),
            ("(?>a)", "a", "group"),
            ("a++", "a", "possessive"),
            ("(a*)*", "a", "repeats what may be empty"),
            ("(", "a", "not closed"),
            ("a)", "a", "not opened"),
            ("*a", "a", "nothing to repeat"),
            ("a**", "a", "nothing to repeat"),
            ("[", "a", "not closed"),
            ("[b-a]", "a", "out of order"),
            ("a{3,2}", "a", "out of order"),
            ("a{9}{2}", "a", "nothing to repeat"),
            ("a{9999}", "a", "too large"),
            ("(a{999}){999}", "a", "too large"),
            (r"\p{L}", "a", r"`\p`"),
            ("\\", "a", "ends"),
            (r"\w", "日本", "outside the Latin letters"),
        ] {
            let told = python(pattern, text).unwrap_err();
            assert!(told.contains(because), "`{pattern}`: {told}");
        }
        assert!(javascript("[]a]", "a").is_err());
        assert!(javascript(".", "😀").unwrap_err().contains("surrogate"));
    }

    #[test]
    fn a_pattern_made_to_hang_ends() {
        assert_eq!(python("(x+x+)+y", &"x".repeat(2_000)).unwrap_err(), "the pattern takes too long on this text");
        assert_eq!(python("(x+x+)+y", &"x".repeat(40)), Ok("x".repeat(40)));
    }

    #[test]
    fn deep_nesting_is_refused_before_the_stack_ends() {
        let deep = "(".repeat(100_000) + &")".repeat(100_000);
        assert!(python(&deep, "a").unwrap_err().contains("nested"));
    }

    /// Patterns that mean the same to the crate `regex`.
    fn common() -> impl Strategy<Value = String> {
        let atom = prop_oneof![
            "[abc]",
            Just(".".to_owned()),
            Just(r"\d".to_owned()),
            Just(r"\s".to_owned()),
            Just(r"\b".to_owned()),
            Just("[^a]".to_owned()),
            Just("[a-b]".to_owned()),
            Just("^".to_owned()),
        ];
        atom.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.concat()),
                prop::collection::vec(inner.clone(), 1..3).prop_map(|parts| format!("(?:{})", parts.join("|"))),
                (inner, prop::sample::select(vec!["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}"]))
                    .prop_map(|(part, times)| format!("(?:{part}){times}")),
            ]
        })
    }

    proptest! {
        #[test]
        fn no_pattern_and_no_text_panics(pattern in r"[\[\](){}*+?|^$.\\PiA-Za-z0-9,<>=!:#é-]{0,24}", text in ".{0,24}") {
            let _ = (python(&pattern, &text), javascript(&pattern, &text));
        }

        #[test]
        fn the_crate_regex_removes_the_same(pattern in common(), text in "[abc1 ]{0,12}") {
            // After an empty match, Python tries again at the same place, and the others go on.
            // The crate does not tell of an empty match where another ends, so it is asked for.
            let oracle = regex::Regex::new(&pattern).unwrap();
            let empty_at = |at| oracle.find_at(&text, at).is_some_and(|found| found.is_empty());
            if let Ok(made) = javascript(&pattern, &text)
                && !empty_at(0)
                && oracle.find_iter(&text).all(|found| !found.is_empty() && !empty_at(found.end()))
            {
                prop_assert_eq!(&made, &oracle.replace_all(&text, ""));
                prop_assert_eq!(python(&pattern, &text), Ok(made));
            }
        }
    }
}
