//! Every operation of the contract is accounted for in `operations.toml`, and every row there has its operation.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::operations;
use crate::operations::Operations;
use crate::{Problem, Problems};

/// The file that the rows stand in.
const FILE: &str = "openapi/operations.toml";

/// What `operations.toml` misses, has too much, or has twice.
pub fn coverage(contract: &Value, rows: &Operations) -> Problems {
    let mut problems = Problems::default();
    let calls: BTreeSet<String> = operations(contract).into_iter().map(|(call, _)| call).collect();
    let named = rows
        .operations
        .iter()
        .map(|row| row.call.as_str())
        .chain(rows.left_out.iter().flat_map(|group| &group.calls).map(String::as_str));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for call in named {
        *counts.entry(call).or_insert(0) += 1;
    }
    for (call, count) in &counts {
        if *count > 1 {
            let what = format!("`{call}` stands in {count} rows");
            problems.push(Problem::error(what).at(FILE, "").help("keep one of them"));
        }
        if !calls.contains(*call) {
            let nearest = nearest(call, &calls);
            let help = nearest.map_or_else(
                || "remove the row".to_owned(),
                |nearest| format!("remove the row, or change it to the nearest that the contract has: `{nearest}`"),
            );
            problems.push(Problem::error(format!("the contract has no operation `{call}`")).at(FILE, "").help(help));
        }
    }
    let mut ids: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in &rows.operations {
        ids.entry(&row.id).or_default().push(&row.call);
    }
    for (id, calls) in ids.iter().filter(|(_, calls)| calls.len() > 1) {
        let what = format!("the id `{id}` is given to {} operations: {}", calls.len(), calls.join(", "));
        problems.push(Problem::error(what).at(FILE, "").help("an id is the name of one function; tell them apart"));
    }
    if rows.not_yet.is_none() {
        let taken: BTreeSet<&str> = ids.keys().copied().collect();
        for call in calls.iter().filter(|call| !counts.contains_key(call.as_str())) {
            problems.push(Problem::error(format!("`{call}` is in no row")).at(FILE, "").help(format!(
                "paste this row and mend its words, or name a reason to leave it out:\n{}",
                proposal(call, &taken)
            )));
        }
    }
    problems
}

/// A row for `call`, ready to paste.
fn proposal(call: &str, taken: &BTreeSet<&str>) -> String {
    let (method, path) = call.split_once(' ').unwrap_or(("", call));
    let words = |segment: &str| {
        let lower = segment.to_lowercase();
        lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_")
    };
    let is_parameter = |segment: &&str| segment.starts_with('{');
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty() && *segment != "api").collect();
    let fixed: Vec<String> =
        segments.iter().filter(|segment| !is_parameter(segment)).map(|segment| words(segment)).collect();
    let on_one = segments.last().is_some_and(is_parameter);
    let (verb, retry) = match method {
        "GET" if on_one => ("get", "safe"),
        "GET" => ("list", "safe"),
        "POST" => ("create", "non-idempotent"),
        "PUT" => ("replace", "idempotent"),
        "PATCH" => ("update", "non-idempotent"),
        "DELETE" => ("delete", "idempotent"),
        "HEAD" | "OPTIONS" | "TRACE" => ("probe", "safe"),
        _ => ("call", "non-idempotent"),
    };
    let id = fixed.iter().cloned().chain([verb.to_owned()]).collect::<Vec<_>>().join("_");
    let mut unique = id.clone();
    let mut count = 2;
    while taken.contains(unique.as_str()) {
        unique = format!("{id}_{count}");
        count += 1;
    }
    let resource = fixed.first().map_or("heron", String::as_str);
    let summary = "<one sentence in our own words>";
    format!(
        "[[operation]]\ncall = {}\nid = \"{unique}\"\nresource = \"{resource}\"\nsummary = \"{summary}\"\nretry = \"{retry}\"",
        Value::from(call)
    )
}

/// The operation whose name is most like `call`, if any is like it at all.
fn nearest<'a>(call: &str, calls: &'a BTreeSet<String>) -> Option<&'a str> {
    let close = calls.iter().map(|other| (distance(call, other), other.as_str())).min()?;
    (close.0 * 3 <= call.len()).then_some(close.1)
}

/// How many characters must change to turn one text into the other (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = change.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rows(text: &str) -> Operations {
        Operations::parse("operations.toml", text).unwrap()
    }

    fn row(call: &str, id: &str) -> String {
        format!(
            "[[operation]]\ncall = \"{call}\"\nid = \"{id}\"\nresource = \"r\"\nsummary = \"s\"\nretry = \"safe\"\n"
        )
    }

    fn contract() -> Value {
        json!({"paths": {"/api/notes": {"get": {}, "post": {}}, "/api/notes/{heron_id}": {"get": {}}}})
    }

    #[test]
    fn an_operation_in_no_row_comes_with_a_row_that_parses() {
        let text = row("GET /api/notes", "notes_list") + &row("GET /api/notes/{heron_id}", "notes_get");
        let problems = coverage(&contract(), &rows(&text));
        assert_eq!(problems.0.len(), 1);
        let help = problems.0[0].help.clone().unwrap();
        let pasted = rows(help.split_once('\n').unwrap().1);
        assert_eq!(pasted.operations[0].call, "POST /api/notes");
        assert_eq!(pasted.operations[0].id, "notes_create");
        assert_eq!(pasted.operations[0].resource, "notes");
    }

    #[test]
    fn one_rule_covers_all_that_is_not_there_yet() {
        let text = row("GET /api/notes", "notes_list") + "[not_yet]\nreason = \"later\"\n";
        assert_eq!(coverage(&contract(), &rows(&text)).0, []);
    }

    #[test]
    fn a_row_without_an_operation_names_the_nearest() {
        let text = row("GET /api/note/{heron_id}", "notes_get") + "[not_yet]\nreason = \"later\"\n";
        let problems = coverage(&contract(), &rows(&text)).to_string();
        assert!(problems.contains("no operation `GET /api/note/{heron_id}`"), "{problems}");
        assert!(problems.contains("the contract has: `GET /api/notes/{heron_id}`"), "{problems}");
    }

    #[test]
    fn a_call_or_an_id_that_stands_twice_is_told() {
        let text = row("GET /api/notes", "notes")
            + &row("POST /api/notes", "notes")
            + "[[leave_out]]\ncalls = [\"GET /api/notes\"]\nreason = \"r\"\n[not_yet]\nreason = \"later\"\n";
        let problems = coverage(&contract(), &rows(&text)).to_string();
        assert!(problems.contains("`GET /api/notes` stands in 2 rows"), "{problems}");
        assert!(problems.contains("the id `notes` is given to 2 operations"), "{problems}");
    }
}
