//! The fast way and the plain one give the same value, or the same message and path.

use std::collections::BTreeMap;
use std::fmt::Debug;

use heron_core::{Extra, Money};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::*;

/// The plain way: the whole body twice, with the path kept all along.
fn plain<T: DeserializeOwned>(body: &[u8], envelope: Option<&'static str>) -> Result<T, Unreadable> {
    if body.iter().all(u8::is_ascii_whitespace) {
        let message = "the answer is empty, but a value was expected".to_owned();
        return read(b"null", "").map_err(|_| Unreadable { message, path: String::new() });
    }
    if let Some(key) = envelope {
        let members = serde_json::from_slice::<BTreeMap<String, &RawValue>>(body);
        if let Some(inner) = members.ok().and_then(|members| members.get(key).copied()) {
            return read(inner.get().as_bytes(), key);
        }
    }
    read(body, "")
}

/// As generated structs are: unknown keys are kept.
#[derive(Debug, PartialEq, Deserialize)]
struct Kept {
    heron_id: String,
    #[serde(default)]
    amounts: Vec<Money>,
    #[serde(default)]
    count: Option<u8>,
    #[serde(flatten)]
    extra: Extra,
}

/// Unknown keys are skipped, and with them whatever is wrong there.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
struct Skipped {
    heron_id: Option<String>,
    amounts: Vec<Money>,
    thing: Option<Box<Skipped>>,
}

#[derive(Debug, Deserialize)]
#[serde(transparent)]
struct Raw(Box<RawValue>);

impl PartialEq for Raw {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

fn same<T: DeserializeOwned + Debug + PartialEq + 'static>(body: &[u8]) {
    for envelope in [Some("thing"), None] {
        let told = || format!("{} of {envelope:?} {}", std::any::type_name::<T>(), String::from_utf8_lossy(body));
        assert_eq!(decode::<T>(body, envelope), plain::<T>(body, envelope), "{}", told());
    }
}

fn same_for_all_types(body: &[u8]) {
    same::<Kept>(body);
    same::<Skipped>(body);
    same::<Vec<Skipped>>(body);
    same::<Option<Kept>>(body);
    same::<BTreeMap<String, Money>>(body);
    same::<Vec<Money>>(body);
    same::<Value>(body);
    same::<Raw>(body);
    same::<String>(body);
    same::<f64>(body);
    same::<i128>(body);
}

fn space() -> impl Strategy<Value = String> {
    "[ \t\r\n]{0,2}"
}

fn leaf() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec!["null", "true", "false", "{}", "[]", "12.10", r#""3.50""#, "7", r#""\ud800""#])
            .prop_map(String::from),
        "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?",
        any::<String>().prop_map(|text| Value::from(text).to_string()),
    ]
}

fn key() -> impl Strategy<Value = &'static str> {
    select(vec!["thing", "th\\u0069ng", "heron_id", "amounts", "count", "other", "é", "\\ud800", ""])
}

fn array(of: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (vec(of, 0..4), space())
        .prop_map(|(entries, space)| format!("[{space}{}{space}]", entries.join(&format!("{space},"))))
}

fn object(of: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (vec((key(), of), 0..4), space()).prop_map(|(members, space)| {
        let members: Vec<_> = members.iter().map(|(key, value)| format!("\"{key}\"{space}:{space}{value}")).collect();
        format!("{{{space}{}{space}}}", members.join(&format!(",{space}")))
    })
}

fn any_json() -> impl Strategy<Value = String> {
    leaf().prop_recursive(4, 30, 4, |inner| prop_oneof![array(inner.clone()), object(inner)])
}

/// What a server would send, and nearly so.
fn answer() -> impl Strategy<Value = String> {
    let thing =
        (any_json(), vec("[0-9]{1,30}(\\.[0-9]{1,30})?|\"-?1\\.[0-9]0\"", 0..3), vec((key(), any_json()), 0..2))
            .prop_map(|(id, amounts, more)| {
                let id = if id.starts_with('"') { id } else { r#""a""#.to_owned() };
                let more: String = more.iter().map(|(key, value)| format!(",\"{key}\":{value}")).collect();
                format!(r#"{{"heron_id":{id},"amounts":[{}]{more}}}"#, amounts.join(","))
            })
            .boxed();
    let value = prop_oneof![thing.clone(), array(thing), leaf()].boxed();
    prop_oneof![
        value.clone(),
        (value, vec((key(), any_json()), 0..2), vec((key(), any_json()), 0..2), space()).prop_map(
            |(value, before, after, space)| {
                let before: String = before.iter().map(|(key, value)| format!("\"{key}\":{value},")).collect();
                let after: String = after.iter().map(|(key, value)| format!(",\"{key}\":{value}")).collect();
                format!("{space}{{{before}\"thing\"{space}:{space}{value}{after}{space}}}{space}")
            }
        ),
    ]
}

/// Cuts a piece out and puts other bytes in its place.
fn mutated(of: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        vec(any::<u8>(), 0..3),
        select(vec!["{", "}", "[", "]", "\"", ",", ":", "\\u", " ", "0", "-", "e", "\u{c}", "\u{a0}"])
            .prop_map(Vec::from),
    ];
    (of, vec((any::<Index>(), 0..4_usize, piece), 1..4)).prop_map(|(json, changes)| {
        let mut body = json.into_bytes();
        for (at, cut, piece) in changes {
            let at = at.index(body.len() + 1);
            let end = body.len().min(at + cut);
            body.splice(at..end, piece);
        }
        body
    })
}

proptest! {
    #[test]
    fn any_json_reads_alike(json in any_json()) {
        same_for_all_types(json.as_bytes());
    }

    #[test]
    fn an_answer_reads_alike(json in answer()) {
        same_for_all_types(json.as_bytes());
    }

    #[test]
    fn a_mutated_body_reads_alike(body in mutated(prop_oneof![answer(), any_json()])) {
        same_for_all_types(&body);
    }
}

#[test]
fn a_sound_body_is_read_in_one_go() {
    for body in [
        r#"{"thing":{"heron_id":"a","amounts":[12.10,"3.50"],"new":1}}"#,
        r#" {"before":[{}],"th\u0069ng":{"amounts":[12.10,"3.50"],"heron_id":"a","new":1},"after":"\ud800"} "#,
        r#"{"heron_id":"a","amounts":[12.10,"3.50"],"new":1}"#,
    ] {
        let read = read_sound::<Kept>(body.as_bytes(), Some("thing")).unwrap();
        assert_eq!(read.amounts.iter().map(Money::as_str).collect::<Vec<_>>(), ["12.10", "3.50"], "{body}");
    }
    assert_eq!(read_sound::<Vec<u8>>(b"\n[1]", Some("thing")), Some(vec![1]));
    assert_eq!(read_sound::<Option<u8>>(b"null", Some("thing")), Some(None));
    assert_eq!(read_sound::<Option<u8>>(br#"{"thing":null}"#, Some("thing")), Some(None));
}

#[test]
fn the_last_of_two_keys_counts_whatever_the_first_holds() {
    for first in [r#"{"heron_id":"first"}"#, r#"{"heron_id":5}"#, "null"] {
        let body = format!(r#"{{"thing":{first},"th\u0069ng":{{"heron_id":"last"}}}}"#);
        assert_eq!(decode::<Kept>(body.as_bytes(), Some("thing")).unwrap().heron_id, "last");
    }
    let error = decode::<Kept>(br#"{"thing":{"heron_id":"a"},"thing":{"heron_id":5}}"#, Some("thing")).unwrap_err();
    assert_eq!(error.path, "thing.heron_id");
}

#[test]
fn what_is_wrong_beside_the_envelope_reads_alike() {
    for beside in ["\"\u{1}\"", "1e999", "01", "\"\\ud800\"", "\"\\x\"", "[1,]", "tru", ""] {
        for body in [
            format!(r#"{{"thing":{{"heron_id":"a"}},"other":{beside}}}"#),
            format!(r#"{{"other":{beside},"thing":{{"heron_id":"a"}}}}"#),
            format!(r#"{{"thing":{{"heron_id":"a"}}}}{beside}"#),
        ] {
            same_for_all_types(body.as_bytes());
        }
    }
    same_for_all_types(b"{\"thing\":{\"heron_id\":\"a\"},\"other\":\"\xff\"}");
    same_for_all_types(b"{\"thing\":{\"heron_id\":\"a\",\"other\":\"\xff\"}}");
}

/// `depth` arrays or objects, one in the other.
fn nested(open: &str, close: &str, depth: usize) -> String {
    format!("{}1{}", open.repeat(depth), close.repeat(depth))
}

#[test]
fn the_limit_of_depth_is_the_same() {
    for depth in 118..=132 {
        for (open, close) in [("[", "]"), (r#"{"thing":"#, "}"), (r#"{"other":"#, "}")] {
            let deep = nested(open, close, depth);
            same_for_all_types(deep.as_bytes());
            same_for_all_types(format!(r#"{{"thing":{deep}}}"#).as_bytes());
            same_for_all_types(format!(r#"{{"thing":{{"heron_id":"a","new":{deep}}}}}"#).as_bytes());
        }
    }
    let deepest = format!(r#"{{"thing":{}}}"#, nested("[", "]", 127));
    assert!(decode::<Value>(deepest.as_bytes(), Some("thing")).is_ok());
}

#[test]
fn a_million_levels_are_an_error_and_no_overflow() {
    const DEPTH: usize = 1_000_000;

    fn refused<T: DeserializeOwned + Debug + 'static>(body: &str) {
        for envelope in [Some("thing"), None] {
            let error = decode::<T>(body.as_bytes(), envelope).unwrap_err();
            assert!(error.message.len() < 200 && error.path.len() < 2000, "{error:?}");
        }
    }

    let run = || {
        for (open, close) in [("[", "]"), (r#"{"thing":"#, "}")] {
            for deep in [nested(open, close, DEPTH), nested(open, "", DEPTH)] {
                refused::<Value>(&deep);
                refused::<Kept>(&deep);
                refused::<Kept>(&format!(r#"{{"thing":{{"heron_id":"a","new":{deep}}}}}"#));
                refused::<Vec<Kept>>(&format!(r#"{{"thing":[{{"heron_id":"a","new":{deep}}}]}}"#));
            }
        }
        // Under a key that nobody reads, depth does no harm.
        let aside = format!(r#"{{"other":{},"thing":{{"heron_id":"a"}}}}"#, nested("[", "]", DEPTH));
        assert!(decode::<Kept>(aside.as_bytes(), Some("thing")).is_ok());
    };
    // Half of what a thread of tokio has by default.
    std::thread::Builder::new().stack_size(1 << 20).spawn(run).unwrap().join().unwrap();
}
