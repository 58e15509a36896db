//! What a CSV changes in a file, and the smallest edits that do it.

use std::collections::HashMap;

use serde_json::Value;

use super::cells::{self, Refused};
use super::table::{self, COLUMNS, Kind, Mapping, Row};
use crate::error::{Error, Result};
use crate::files::{IntegrationFile, schema};
use crate::output::plain;
use crate::source::{Entry, Node, Source, write};

/// A value that differs.
#[derive(Debug)]
pub(super) struct Change {
    /// The number of the mapping.
    pub(super) mapping: usize,
    pub(super) member: &'static str,
    pub(super) before: Option<Value>,
    pub(super) after: Value,
    /// The line of the CSV.
    pub(super) line: u64,
}

/// What the cells change, and how many mappings have no row. Everything that cannot be taken is an error.
pub(super) fn of(
    name: &str,
    rows: &[Row],
    mappings: &[Mapping],
) -> std::result::Result<(Vec<Change>, usize), Vec<Error>> {
    let by_name: HashMap<(&str, &str), usize> = mappings
        .iter()
        .enumerate()
        .map(|(index, mapping)| ((mapping.object.as_str(), mapping.field_name.as_str()), index))
        .collect();
    let mut seen: HashMap<usize, u64> = HashMap::new();
    let (mut changes, mut errors) = (Vec::new(), Vec::new());
    for row in rows {
        let at = format!("{name}:{}", row.line);
        let found = by_name.get(&(row.object.as_str(), row.field_name.as_str())).copied();
        let Some((index, mapping)) = found.and_then(|index| Some((index, mappings.get(index)?))) else {
            errors.push(unknown(row, mappings).at(at));
            continue;
        };
        if let Some(first) = seen.insert(index, row.line) {
            errors.push(
                Error::new(format!("{} stands twice", table::name_of(mapping)))
                    .at(at)
                    .because(format!("the first is in line {first}"))
                    .help("remove one of the two rows"),
            );
            continue;
        }
        if row.crm_object.as_ref().is_some_and(|crm_object| *crm_object != mapping.crm_object) {
            errors.push(
                Error::new(format!("{} has another `crm_object` than the file", table::name_of(mapping)))
                    .at(&at)
                    .help("change the object's `external_name` in the file; a CSV changes what mappings say, and nothing else"),
            );
        }
        for (column, cell) in &row.cells {
            let Some((member, kind)) = COLUMNS.get(*column).copied() else { continue };
            match changed(mapping, member, kind, cell) {
                Ok(None) => {}
                Ok(Some((before, after))) => {
                    changes.push(Change { mapping: index, member, before, after, line: row.line });
                }
                Err(Refused { what, help }) => {
                    let cause = format!("`{member}` of {}", table::name_of(mapping));
                    errors.push(Error::new(what).at(&at).because(cause).help(help));
                }
            }
        }
    }
    if errors.is_empty() { Ok((changes, mappings.len() - seen.len())) } else { Err(errors) }
}

fn unknown(row: &Row, mappings: &[Mapping]) -> Error {
    let name = format!("{} / {}", plain(&row.object), plain(&row.field_name));
    let help = "add, rename and remove mappings in the file; a CSV changes what they say, and nothing else";
    let error = Error::new(format!("the file has no mapping {name}"));
    if mappings.iter().any(|mapping| mapping.object == row.object) {
        error.help(help)
    } else {
        error.because("it has no object with this key that maps fields").help(help)
    }
}

/// The value before and after, if they differ.
fn changed(
    mapping: &Mapping,
    member: &str,
    kind: Kind,
    cell: &str,
) -> std::result::Result<Option<(Option<Value>, Value)>, Refused> {
    let before = mapping.members.get(member).filter(|value| !value.is_null());
    let same = match before {
        // As it was written, whatever it holds.
        Some(value) => cells::of(Some(value)) == cell,
        None => cell.is_empty(),
    };
    if same {
        return Ok(None);
    }
    let after = cells::to_value(cell, kind)?;
    let after = match (after, kind) {
        (Some(value), _) => value,
        // A flag cannot be null.
        (None, Kind::Flag { when_empty }) => when_empty.into(),
        (None, _) => Value::Null,
    };
    Ok((before != Some(&after)).then(|| (before.cloned(), after)))
}

/// The file's own text with the changes, which is made sure of: it says what it said before, and the changes.
pub(super) fn edited(
    file: &IntegrationFile,
    whole: &Value,
    mappings: &[Mapping],
    changes: &[Change],
) -> Result<String> {
    let Some(source) = file.sources.first() else { return Err(cannot(file)) };
    let mut edits = Vec::new();
    let mut expected = whole.clone();
    for change in changes {
        let Some(mapping) = mappings.get(change.mapping) else { continue };
        edits.push(edit(file, source, mapping, change)?);
        if let Some(Value::Object(members)) = expected.pointer_mut(&mapping.pointer) {
            members.insert(change.member.to_owned(), change.after.clone());
        }
    }
    // Of several that begin in one place, the order of the columns stays.
    edits.sort_by_key(|edit| edit.start);
    // What several take from one anchor is changed once, if it is changed alike.
    edits.dedup();
    let mut text = String::new();
    let mut at = 0;
    for Edit { start, end, text: new } in edits {
        if start < at {
            return Err(cannot(file));
        }
        text.push_str(source.text.get(at..start).unwrap_or_default());
        text.push_str(&new);
        at = end;
    }
    text.push_str(source.text.get(at..).unwrap_or_default());
    let again = Source::of(source.name.clone(), source.path.clone(), text.clone().into_bytes())?;
    let is_as_expected = IntegrationFile::of(again)
        .is_ok_and(|again| again.integration.is_some() && schema::of_reading().read(&again.tree).value == expected);
    if is_as_expected { Ok(text) } else { Err(cannot(file)) }
}

fn cannot(file: &IntegrationFile) -> Error {
    Error::new("the file has a form in which these values cannot be set, and nothing was written")
        .at(&file.name)
        .because("they may stand in an anchor that others take as well")
        .help("write the values out, or change them by hand; --dry-run lists them")
}

#[derive(PartialEq)]
struct Edit {
    start: usize,
    end: usize,
    text: String,
}

fn edit(file: &IntegrationFile, source: &Source, mapping: &Mapping, change: &Change) -> Result<Edit> {
    let inherited = |node: &Node| {
        Error::new(format!("`{}` of {} stands in a file that this one extends", change.member, table::name_of(mapping)))
            .at(file.place(node.at))
            .help(format!("change it there, or write the mapping with its `{}` in {}", change.member, file.name))
    };
    let Some(node) = find(&file.tree, &mapping.pointer) else { return Err(cannot(file)) };
    let written = if source.is_json() { change.after.to_string() } else { write::inline(&change.after) };
    if let Some(known) = node.entry(change.member) {
        let at = known.value.at;
        if at.file != 0 {
            return Err(inherited(&known.value));
        }
        let before = source.text.get(..at.start).unwrap_or_default();
        let space = if at.start == at.end && !before.ends_with([' ', '\n']) { " " } else { "" };
        let kept = properties(source.text.get(at.start..at.end).unwrap_or_default());
        return Ok(Edit { start: at.start + kept, end: at.end, text: format!("{space}{written}") });
    }
    let Some(name) = node.entry("field_name") else { return Err(cannot(file)) };
    if name.value.at.file != 0 || node.at.file != 0 {
        return Err(inherited(&name.value));
    }
    let (at, text) = inserted(source, node, name, change.member, &written);
    Ok(Edit { start: at, end: at, text })
}

/// How much of a value's text is its anchor and its tag.
fn properties(text: &str) -> usize {
    let mut rest = text;
    while rest.starts_with(['&', '!']) {
        rest = rest.trim_start_matches(|c: char| !c.is_whitespace()).trim_start();
    }
    text.len() - rest.len()
}

/// Behind the field's name, in its form.
fn inserted(source: &Source, node: &Node, name: &Entry, member: &str, written: &str) -> (usize, String) {
    let text = &source.text;
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let column = source.locate(name.key_at.start).column - 1;
    let is_flow = text.get(node.at.start..).is_some_and(|rest| rest.starts_with('{'));
    if !is_flow {
        let line = source.line(source.locate(name.value.at.end).line);
        return (line.end, format!("{newline}{}{member}: {written}", " ".repeat(column)));
    }
    let line = source.line(source.locate(name.key_at.start).line);
    let before = text.get(line.start..name.key_at.start).unwrap_or_default();
    let space = if before.trim().is_empty() { format!("{newline}{before}") } else { " ".to_owned() };
    let member = if source.is_json() { format!("\"{member}\"") } else { member.to_owned() };
    (name.value.at.end, format!(",{space}{member}: {written}"))
}

fn find<'n>(node: &'n Node, pointer: &str) -> Option<&'n Node> {
    pointer.split('/').skip(1).try_fold(node, |node, segment| match &node.kind {
        crate::source::Kind::List(elements) => elements.get(segment.parse::<usize>().ok()?),
        _ => node.get(segment),
    })
}
