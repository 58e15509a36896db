//! Importing the committed contract's document again, and an older and a newer one: what a person reviews.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

use std::collections::BTreeMap;

use heron_contract::document::{parse, to_text};
use heron_contract::import::{Input, read};
use heron_contract::operations::Operations;
use heron_contract::report::{Document, FailOn, Overrides, Question, Report};
use serde_json::{Value, json};

const CONTRACT: &str = include_str!("../../../openapi/heron.json");
const ROWS: &str = include_str!("../../../openapi/operations.toml");

fn committed() -> Value {
    parse("heron.json", CONTRACT).unwrap()
}

/// The document as a vendor would publish it a month later: with words, in another order, with a property, an enum value and
/// an operation more.
fn newer() -> Value {
    let mut document = committed();
    document["info"]["description"] = json!("Published a month later.");
    let tag = &mut document["components"]["schemas"]["TagSchema"]["properties"];
    tag["shade"] = json!({ "type": "string", "description": "New this month.", "example": "dark" });
    let topics = &mut document["components"]["schemas"]["WebhookSchema"]["properties"]["topic"]["enum"];
    topics.as_array_mut().unwrap().push(json!("end_user.renamed"));
    document["paths"]["/api/tags/search"] = json!({ "get": { "responses": { "200": {
        "description": "Those found.",
        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/TagSchema" } } },
    } } } });
    document
}

/// What importing a document makes of the contract.
fn imported(document: &Value) -> String {
    let text = serde_json::to_string(document).unwrap();
    let import = read(&[Input { name: "published.json", text: &text }], Some(&committed())).unwrap();
    to_text(&import.contract)
}

/// The lines that only one of two texts has: those that went and those that came.
fn differing(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for line in old.lines() {
        *counts.entry(line.trim_end_matches(',')).or_default() -= 1;
    }
    for line in new.lines() {
        *counts.entry(line.trim_end_matches(',')).or_default() += 1;
    }
    let of = |sign: i64| {
        let lines = counts.iter().filter(|(_, count)| count.signum() == sign);
        lines.flat_map(|(line, count)| vec![line.trim().to_owned(); count.unsigned_abs() as usize]).collect()
    };
    (of(-1), of(1))
}

fn report(base: &Value, against: &Value) -> Report {
    let document = |name: &str, document: &Value| {
        let text = serde_json::to_string(document).unwrap();
        Document::published(&[Input { name, text: &text }], Some(&committed())).unwrap().0
    };
    let (base, against) = (document("base.json", base), document("against.json", against));
    let operations = Operations::parse("operations.toml", ROWS).unwrap();
    let overrides = Overrides::default();
    let question =
        Question { base: &base, against: &against, operations: Some(&operations), ours: None, overrides: &overrides };
    Report::new(&question).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn the_same_document_changes_no_line_and_is_no_drift() {
    assert_eq!(differing(CONTRACT, &imported(&committed())), (vec![], vec![]));
    assert!(imported(&committed()) == CONTRACT.replace("\r\n", "\n"));
    assert!(!report(&committed(), &committed()).fails(FailOn::Any));
}

#[test]
fn a_newer_document_is_a_diff_of_what_is_new_and_of_nothing_else() {
    let (gone, came) = differing(CONTRACT, &imported(&newer()));
    assert_eq!(gone, Vec::<String>::new());
    assert!(came.len() < 30, "{} lines for three additions: {came:#?}", came.len());
    for line in ["\"shade\": {", "\"end_user.renamed\"", "\"/api/tags/search\": {"] {
        assert!(came.iter().any(|came| came == line), "{line} in {came:#?}");
    }
    assert!(!came.iter().any(|line| line.contains("month")), "no word of the document comes along");
    // It is taken over once: importing it again changes nothing more.
    let taken = parse("heron.json", &imported(&newer())).unwrap();
    assert_eq!(imported(&taken), imported(&newer()));
}

#[test]
fn an_older_document_is_the_same_diff_the_other_way_round() {
    let newer = parse("heron.json", &imported(&newer())).unwrap();
    let (gone, came) = differing(&to_text(&newer), &imported(&committed()));
    let (back_gone, back_came) = differing(CONTRACT, &to_text(&newer));
    assert_eq!((gone, came), (back_came, back_gone));
}

#[test]
fn what_is_newer_and_what_is_older_is_told_as_drift() {
    let forth = report(&committed(), &newer());
    let text = forth.to_text(false);
    for told in ["GET /api/tags/search", "shade", "end_user.renamed"] {
        assert!(text.contains(told), "{told} in {text}");
    }
    assert!(forth.fails(FailOn::Any), "{text}");
    let back = report(&newer(), &committed());
    let text = back.to_text(false);
    for told in ["GET /api/tags/search", "shade", "end_user.renamed"] {
        assert!(text.contains(told), "{told} in {text}");
    }
    assert!(back.fails(FailOn::Wire), "what goes breaks who used it: {text}");
    assert!(back.to_markdown().contains("shade") && back.to_json().contains("/api/tags/search"));
}
