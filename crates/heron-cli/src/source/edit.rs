//! The smallest change of a text that sets a member at its top: comments and formatting stay.

use std::path::Path;

use serde_json::Value;

use super::node::Node;
use super::{Source, write};
use crate::error::{Error, Result};

/// Sets members at the top of a file, each behind another, or before all: `(name, value, behind)`.
///
/// The file is read again, replaced as a whole, and only if the result says what it said before, and the members.
pub(crate) fn set(path: &Path, members: &[(&str, Value, Option<&str>)]) -> Result<()> {
    // A link stays a link.
    let path = path.canonicalize().map_err(|error| Error::file("find", path, &error))?;
    let source = Source::read(&path)?;
    let edited = edited(source, members)?;
    replace(&path, &edited)
}

/// Writes a file as a whole or not at all.
pub(crate) fn replace(path: &Path, text: &str) -> Result<()> {
    let temporary = path.with_file_name(format!(".heron-{}.tmp", std::process::id()));
    let written = std::fs::write(&temporary, text).and_then(|()| {
        if let Ok(metadata) = std::fs::metadata(path) {
            std::fs::set_permissions(&temporary, metadata.permissions())?;
        }
        std::fs::rename(&temporary, path)
    });
    written.map_err(|error| {
        _ = std::fs::remove_file(&temporary);
        Error::file("write", path, &error)
    })
}

fn edited(source: Source, members: &[(&str, Value, Option<&str>)]) -> Result<String> {
    let (name, path) = (source.name.clone(), source.path.clone());
    let mut source = source;
    let mut expected = source.parse(0)?.to_value();
    for (member, value, behind) in members {
        let node = source.parse(0)?;
        let text = with(&source, &node, member, value, *behind);
        expected[*member] = value.clone();
        source = Source::of(name.clone(), path.clone(), text.into_bytes())?;
    }
    let is_as_expected = source.parse(0).is_ok_and(|node| node.to_value() == expected);
    if is_as_expected {
        Ok(source.text)
    } else {
        let lines: Vec<_> =
            members.iter().map(|(name, value, _)| format!("`{name}: {}`", write::inline(value))).collect();
        Err(Error::new("the file has a form in which nothing can be set")
            .at(&name)
            .help(format!("add {} at its top by hand", lines.join(" and "))))
    }
}

fn with(source: &Source, node: &Node, name: &str, value: &Value, behind: Option<&str>) -> String {
    let text = &source.text;
    let is_json = source.is_json();
    let written = if is_json { value.to_string() } else { write::inline(value) };
    let mut result = text.clone();
    if let Some(entry) = node.entry(name) {
        let at = entry.value.at;
        let space = if at.start == at.end && !text.get(..at.start).unwrap_or_default().ends_with([' ', '\n']) {
            " "
        } else {
            ""
        };
        result.replace_range(at.start..at.end, &format!("{space}{written}"));
        return result;
    }
    let is_flow = text.get(node.at.start..).is_some_and(|rest| rest.starts_with('{'));
    let key = if is_json { format!("\"{name}\"") } else { name.to_owned() };
    match (behind.and_then(|behind| node.entry(behind)), node.entries().first()) {
        (Some(known), _) if is_flow => result.insert_str(known.value.at.end, &format!(", {key}: {written}")),
        // What is between the brace and the first entry is repeated behind the new one.
        (None, Some(first)) if is_flow => {
            let start = first.key_at.start;
            let before = text.get(..start).unwrap_or_default();
            let space = before.get(before.trim_end().len()..).filter(|space| !space.is_empty()).unwrap_or(" ");
            result.insert_str(start, &format!("{key}: {written},{space}"));
        }
        (known, Some(first)) => {
            let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
            let indent = source.locate(first.key_at.start).column - 1;
            let line = format!("{}{key}: {written}", " ".repeat(indent));
            match known {
                Some(known) => {
                    let end = source.line(source.locate(known.value.at.end).line).end;
                    result.insert_str(end, &format!("{newline}{line}"));
                }
                None => {
                    let start = source.line(source.locate(first.key_at.start).line).start;
                    // A mark of the byte order stays in front.
                    let mark = if start == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
                    result.insert_str(start + mark, &format!("{line}{newline}"));
                }
            }
        }
        (_, None) => result.insert_str(node.at.start + 1, &format!("{key}: {written}")),
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set_in(name: &str, text: &str) -> String {
        let source = Source::of(name.to_owned(), Some(name.into()), text.into()).unwrap();
        edited(source, &[("heron_id", "crm_1".into(), None), ("secret_version_sent", 2.into(), Some("secret_version"))])
            .unwrap()
    }

    #[test]
    fn comments_and_formatting_stay() {
        assert_eq!(
            set_in(
                "a.yaml",
                "# $schema\n---\n# Acme\nprovider:   salesforce # the CRM\r\nsecret_version: 2\n\nconfig: {  }\n"
            ),
            "# $schema\n---\n# Acme\nheron_id: crm_1\r\nprovider:   salesforce # the CRM\r\nsecret_version: 2\r\nsecret_version_sent: 2\n\nconfig: {  }\n"
        );
        assert_eq!(
            set_in("a.yaml", "heron_id: # here\nsecret_version_sent: 1 # sent\nsecret_version: 2\n"),
            "heron_id: crm_1 # here\nsecret_version_sent: 2 # sent\nsecret_version: 2\n"
        );
        assert_eq!(
            set_in("a.json", "{\n  \"provider\": \"x\",\n  \"secret_version\": 2\n}\n"),
            "{\n  \"heron_id\": \"crm_1\",\n  \"provider\": \"x\",\n  \"secret_version\": 2, \"secret_version_sent\": 2\n}\n"
        );
        assert_eq!(
            set_in("a.json", "{\"heron_id\":null,\"secret_version\":2}"),
            "{\"heron_id\":\"crm_1\",\"secret_version\":2, \"secret_version_sent\": 2}"
        );
        assert_eq!(
            set_in("a.yaml", "{provider: x, secret_version: 2}"),
            "{heron_id: crm_1, provider: x, secret_version: 2, secret_version_sent: 2}"
        );
        assert_eq!(
            set_in("a.yaml", "\u{feff}provider: x\nsecret_version: 2"),
            "\u{feff}heron_id: crm_1\nprovider: x\nsecret_version: 2\nsecret_version_sent: 2"
        );
    }
}
