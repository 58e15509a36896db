//! What Python 3.11's `re.compile` said of each pattern, recorded.

use super::*;

/// A pattern a line, and whether it was accepted.
fn verdicts() -> Vec<(String, bool)> {
    let lines = include_str!("verdicts.jsonl").lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn nothing_is_refused_that_python_accepts() {
    let verdicts = verdicts();
    assert!(verdicts.iter().filter(|(_, accepted)| *accepted).count() > 300);
    let wrong: Vec<_> = verdicts.iter().filter(|(pattern, accepted)| *accepted && validate(pattern).is_err()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn nearly_all_is_found_that_python_refuses() {
    let refused: Vec<_> = verdicts().into_iter().filter(|(_, accepted)| !accepted).collect();
    let missed: Vec<_> =
        refused.iter().map(|(pattern, _)| pattern).filter(|pattern| validate(pattern).is_ok()).collect();
    assert!(refused.len() > 300);
    assert!(missed.len() * 100 <= refused.len() * 2, "{} of {}: {missed:?}", missed.len(), refused.len());
}

#[test]
fn a_refusal_has_its_place_and_reason() {
    for (pattern, position, reason) in [
        ("[^0-9", 0, "the set is not closed"),
        ("ab(c", 2, "the parenthesis is not closed"),
        ("ab)c", 2, "this parenthesis closes nothing"),
        ("|*", 1, "there is nothing to repeat"),
        (r"a\", 1, "a backslash stands at the end"),
        ("(?<name>a)", 0, "`(?<` must go on with `=` or `!`; a named group is `(?P<name>…)`"),
        ("é[z-a]", 2, "the range has no right order"),
    ] {
        assert_eq!(validate(pattern), Err(Refusal { position, reason }), "{pattern}");
    }
}

#[test]
fn groups_may_be_nested_deeper_than_the_stack() {
    assert_eq!(validate(&"(".repeat(1_000_000)), Ok(()));
}
