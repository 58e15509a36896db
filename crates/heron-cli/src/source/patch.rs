//! The edits that make one value of another in a YAML text: what stays the same stays as it is written, comments too.

use serde_json::Value;

use super::node::{Entry, Kind, Node};
use super::{Source, write};

/// By what the elements of lists are told apart.
const NAMES: [&str; 4] = ["key", "field_name", "name", "external_name"];

/// Bytes that are replaced.
struct Edit {
    start: usize,
    end: usize,
    text: String,
}

/// The text in which a member at the top, which says `old`, says `new`; `None` if its form does not allow it.
///
/// `old` and `new` are as they are compared: what neither has stays. Whether the text says what it should is for the caller
/// to make sure of.
pub(crate) fn patched(source: &Source, name: &str, old: &Value, new: &Value) -> Option<String> {
    let node = source.parse(0).ok()?;
    let mut patch = Patch { source, edits: Vec::new() };
    patch.entry(node.entry(name)?, old, new)?;
    patch.applied()
}

/// The text in which a member at the top is written anew. What is around it stays.
pub(crate) fn rewritten(source: &Source, name: &str, new: &Value) -> Option<String> {
    let node = source.parse(0).ok()?;
    let mut patch = Patch { source, edits: Vec::new() };
    let entry = node.entry(name)?;
    if source.is_json() || patch.is_flow(&node) {
        let laid_out = crate::output::pretty(new).replace('\n', "\n  ");
        patch.replace(entry.value.at.start, entry.value.at.end, laid_out)?;
    } else {
        patch.rewrite(entry, new)?;
    }
    patch.applied()
}

struct Patch<'a> {
    source: &'a Source,
    edits: Vec<Edit>,
}

impl Patch<'_> {
    /// The text with all edits; `None` if two overlap, as they do in an anchor that is used twice.
    fn applied(self) -> Option<String> {
        let (source, mut edits) = (self.source, self.edits);
        edits.sort_by_key(|edit| edit.start);
        let (mut text, mut at) = (String::new(), 0);
        for Edit { start, end, text: new } in edits {
            text.push_str(source.text.get(at..start)?);
            text.push_str(&new);
            at = end;
        }
        text.push_str(source.text.get(at..)?);
        Some(text)
    }

    fn text(&self, start: usize, end: usize) -> &str {
        self.source.text.get(start..end).unwrap_or_default()
    }

    fn is_flow(&self, node: &Node) -> bool {
        self.text(node.at.start, self.source.text.len()).starts_with(['{', '['])
    }

    fn newline(&self) -> &'static str {
        if self.source.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// How many columns are before a byte.
    fn indent(&self, at: usize) -> usize {
        self.source.locate(at).column - 1
    }

    /// Where the line of a byte ends, before its break.
    fn line_end(&self, at: usize) -> usize {
        self.source.line(self.source.locate(at).line).end
    }

    /// Where the last thing in a value ends.
    fn end(&self, node: &Node) -> usize {
        let is_flow = self.is_flow(node);
        match &node.kind {
            Kind::Map(entries) if !is_flow => entries.last().map_or(node.at.end, |last| self.end_of(last)),
            Kind::List(elements) if !is_flow => elements.last().map_or(node.at.end, |last| self.end(last)),
            // A block of text may end with the break of its last line.
            _ => {
                let text = self.text(node.at.start, node.at.end);
                node.at.start + text.trim_end().len()
            }
        }
    }

    fn end_of(&self, entry: &Entry) -> usize {
        self.end(&entry.value).max(entry.key_at.end)
    }

    fn replace(&mut self, start: usize, end: usize, text: String) -> Option<()> {
        if start > end {
            return None;
        }
        let text = if self.newline() == "\n" { text } else { text.replace('\n', "\r\n") };
        self.edits.push(Edit { start, end, text });
        Some(())
    }

    /// A new line behind the one in which something ends.
    fn insert_behind(&mut self, at: usize, lines: &str) -> Option<()> {
        let end = self.line_end(at);
        // Behind lines that go away, a line begins already.
        if let Some(gone) = self.edits.iter().find(|edit| edit.start <= end && end < edit.end && edit.text.is_empty()) {
            let start = gone.end;
            return self.replace(start, start, lines.to_owned());
        }
        self.replace(end, end, format!("\n{}", lines.trim_end_matches('\n')))
    }

    fn entry(&mut self, entry: &Entry, old: &Value, new: &Value) -> Option<()> {
        if old == new {
            return Some(());
        }
        let is_block = !self.is_flow(&entry.value);
        let before = self.edits.len();
        let written = match (&entry.value.kind, old, new) {
            (Kind::Map(entries), Value::Object(_), Value::Object(_)) if is_block => self.members(entries, old, new),
            (Kind::List(elements), Value::Array(old), Value::Array(new)) if is_block => {
                self.elements(elements, old, new)
            }
            _ => None,
        };
        if written.is_some() {
            return written;
        }
        // Whatever was tried inside gives way to the whole.
        self.edits.truncate(before);
        self.rewrite(entry, new)
    }

    /// Writes a member anew.
    fn rewrite(&mut self, entry: &Entry, new: &Value) -> Option<()> {
        let is_small = |value: &Value| !matches!(value, Value::Object(_) | Value::Array(_));
        let is_scalar = !matches!(entry.value.kind, Kind::Map(_) | Kind::List(_));
        let end = self.end(&entry.value);
        let start = entry.value.at.start;
        if is_scalar && is_small(new) {
            let space = if start == end && !self.text(0, start).ends_with([' ', '\n']) { " " } else { "" };
            return self.replace(start, end, format!("{space}{}", write::inline(new)));
        }
        let indent = self.indent(entry.key_at.start);
        let written = write::member(&entry.key, new, indent);
        let written = written.get(indent..)?.trim_end_matches('\n').to_owned();
        let end = end.max(entry.key_at.end);
        // In a line of others, there is no room for lines.
        let line = self.line_end(end);
        let behind = self.text(end, line).trim();
        if !behind.is_empty() && !behind.starts_with('#') && behind != ":" {
            return None;
        }
        let end = if behind == ":" { line } else { end };
        self.replace(entry.key_at.start, end, written)
    }

    fn members(&mut self, entries: &[Entry], old: &Value, new: &Value) -> Option<()> {
        let (old, new) = (old.as_object()?, new.as_object()?);
        if new.is_empty() {
            return None;
        }
        let indent = self.indent(entries.first()?.key_at.start);
        for entry in entries {
            match (old.get(&entry.key), new.get(&entry.key)) {
                (None, None) => {}
                (Some(old), Some(new)) => self.entry(entry, old, new)?,
                (None, Some(new)) => self.rewrite(entry, new)?,
                (Some(_), None) => self.remove(entry)?,
            }
        }
        let mut added: Vec<_> =
            new.iter().filter(|(name, _)| !entries.iter().any(|entry| entry.key == **name)).collect();
        added.sort_by_key(|(name, _)| (write::rank(name), *name));
        for (name, value) in added {
            let rank = write::rank(name);
            let behind = entries.iter().rfind(|entry| write::rank(&entry.key) <= rank).or(entries.first())?;
            // Behind what goes away is no place that stays.
            let goes = |entry: &Entry| old.contains_key(&entry.key) && !new.contains_key(&entry.key);
            let behind = if goes(behind) { entries.iter().find(|entry| !goes(entry))? } else { behind };
            self.insert_behind(self.end_of(behind), &write::member(name, value, indent))?;
        }
        Some(())
    }

    /// Takes the lines of a member away.
    fn remove(&mut self, entry: &Entry) -> Option<()> {
        let start = self.source.line(self.source.locate(entry.key_at.start).line).start;
        // The first member of an element stands behind its dash.
        self.text(start, entry.key_at.start).trim().is_empty().then_some(())?;
        self.remove_lines(start, self.end_of(entry))
    }

    fn remove_lines(&mut self, start: usize, last: usize) -> Option<()> {
        let end = self.line_end(last);
        let behind = self.text(end, self.source.text.len());
        let line_break = if behind.starts_with("\r\n") { 2 } else { behind.len().min(1) };
        self.replace(start, end + line_break, String::new())
    }

    fn elements(&mut self, elements: &[Node], old: &[Value], new: &[Value]) -> Option<()> {
        let dash = |patch: &Self, element: &Node| {
            let line = patch.source.line(patch.source.locate(element.at.start).line).start;
            let before = patch.text(line, element.at.start);
            (before.trim() == "-").then(|| (line, before.find('-').unwrap_or_default()))
        };
        let names = |values: &[Value]| values.iter().map(name_of).collect::<Option<Vec<_>>>();
        let (of_old, of_new) = (names(old)?, names(new)?);
        let is_unique = |names: &[String]| {
            let mut sorted: Vec<_> = names.iter().collect();
            sorted.sort();
            sorted.windows(2).all(|two| two[0] != two[1])
        };
        let kept = |names: &[String], others: &[String]| {
            names.iter().filter(|name| others.contains(name)).cloned().collect::<Vec<_>>()
        };
        let is_in_order = kept(&of_old, &of_new) == kept(&of_new, &of_old);
        if elements.len() != old.len() || !is_unique(&of_old) || !is_unique(&of_new) || !is_in_order {
            return None;
        }
        // Somewhere the list has to go on.
        let first_kept = of_old.iter().position(|name| of_new.contains(name))?;
        let indent = elements.get(first_kept).and_then(|element| dash(self, element)).map(|(_, indent)| indent);
        for ((element, name), before) in elements.iter().zip(&of_old).zip(old) {
            match of_new.iter().position(|of| of == name).and_then(|at| new.get(at)) {
                Some(after) if before == after => {}
                Some(after) => match &element.kind {
                    Kind::Map(entries) if !self.is_flow(element) => self.members(entries, before, after)?,
                    _ => self.replace(
                        element.at.start,
                        self.end(element),
                        flow(self.text(element.at.start, self.end(element)), after)?,
                    )?,
                },
                None => {
                    let (line, _) = dash(self, element)?;
                    self.remove_lines(line, self.end(element))?;
                }
            }
        }
        // What is new stands behind the last that stays before it, or before the first that stays.
        let mut behind: Option<&Node> = None;
        let mut waiting: Vec<Value> = Vec::new();
        for (name, value) in of_new.iter().zip(new) {
            let known = of_old.iter().position(|of| of == name).and_then(|at| elements.get(at));
            match (known, behind) {
                (Some(element), None) if !waiting.is_empty() => {
                    let (line, _) = dash(self, element)?;
                    self.replace(line, line, write::items(&std::mem::take(&mut waiting), indent?))?;
                    behind = Some(element);
                }
                (Some(element), Some(before)) if !waiting.is_empty() => {
                    let lines = write::items(&std::mem::take(&mut waiting), indent?);
                    self.insert_behind(self.end(before), &lines)?;
                    behind = Some(element);
                }
                (Some(element), _) => behind = Some(element),
                (None, _) => waiting.push(value.clone()),
            }
        }
        match behind {
            Some(before) if !waiting.is_empty() => {
                self.insert_behind(self.end(before), &write::items(&waiting, indent?))
            }
            _ => Some(()),
        }
    }
}

/// An element between brackets, anew; `None` if there are comments in it.
fn flow(text: &str, new: &Value) -> Option<String> {
    (!text.contains(" #")).then(|| write::flow(new))
}

fn name_of(value: &Value) -> Option<String> {
    match value {
        Value::Object(members) => NAMES.iter().find_map(|name| {
            let alias = members.get("alias").and_then(Value::as_str).unwrap_or_default();
            Some(format!("{name} {} {alias}", members.get(*name)?.as_str()?))
        }),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::super::write::tests::any_json;
    use super::*;

    fn source(text: &str) -> Source {
        Source::of("x.yaml".to_owned(), Some("x.yaml".into()), text.into()).unwrap()
    }

    fn value(text: &str) -> Value {
        source(text).parse(0).unwrap().to_value()["config"].take()
    }

    fn to(text: &str, new: &Value) -> Option<String> {
        let patched = patched(&source(text), "config", &value(text), new);
        patched.inspect(|patched| assert_eq!(value(patched), *new, "{patched}"))
    }

    const TEXT: &str = "\
# top
config: # theirs
  # of the objects
  object_configs:
    # the company
    - key: account # one
      external_name: Account
      field_mappings:
        # its name
        - field_name: Name # as in the CRM
          max_length: 80 # short
        # its owner
        - field_name: OwnerId
          static_value: x
        - {field_name: Phone, max_length: 5}
    # the deal
    - key: deal
      external_name: Opportunity # two
  # at the end
  small: true
# below
secret: s
";

    #[test]
    fn nothing_is_edited_where_nothing_differs() {
        assert_eq!(to(TEXT, &value(TEXT)).as_deref(), Some(TEXT));
    }

    #[test]
    fn a_value_is_changed_where_it_stands() {
        let mut new = value(TEXT);
        new["object_configs"][0]["field_mappings"][0]["max_length"] = json!(255);
        new["object_configs"][1]["external_name"] = json!("Deal__c");
        let expected = TEXT.replace("max_length: 80 #", "max_length: 255 #").replace("Opportunity #", "Deal__c #");
        assert_eq!(to(TEXT, &new), Some(expected.clone()));
        assert_eq!(to(&TEXT.replace('\n', "\r\n"), &new), Some(expected.replace('\n', "\r\n")));
    }

    #[test]
    fn members_and_elements_come_and_go_with_their_lines_alone() {
        let mut new = value(TEXT);
        let fields = &mut new["object_configs"][0]["field_mappings"];
        fields.as_array_mut().unwrap().remove(1);
        fields[0]["required"] = json!(true);
        fields[1]["max_length"] = json!(6);
        fields.as_array_mut().unwrap().push(json!({ "field_name": "New", "static_value": "y" }));
        new["object_configs"][1]["required_ids"] = json!([{ "external_name": "Account" }]);
        let objects = new["object_configs"].as_array_mut().unwrap();
        objects.insert(0, json!({ "key": "first", "external_name": "First" }));
        objects.insert(2, json!({ "key": "second", "external_name": "Second" }));
        new.as_object_mut().unwrap().remove("small");
        let expected = TEXT
            .replace("        - field_name: OwnerId\n          static_value: x\n", "")
            .replace("80 # short\n", "80 # short\n          required: true\n")
            .replace("{field_name: Phone, max_length: 5}\n", "{field_name: Phone, max_length: 6}\n        - field_name: New\n          static_value: \"y\"\n    - key: second\n      external_name: Second\n")
            .replace("    - key: account", "    - key: first\n      external_name: First\n    - key: account")
            .replace("Opportunity # two\n", "Opportunity # two\n      required_ids:\n        - external_name: Account\n")
            .replace("  small: true\n", "");
        assert_eq!(to(TEXT, &new), Some(expected));
    }

    #[test]
    fn what_is_new_may_stand_where_something_went_away() {
        let mut new = value(TEXT);
        let objects = new["object_configs"].as_array_mut().unwrap();
        objects[1].as_object_mut().unwrap().remove("external_name");
        objects.push(json!({ "key": "third", "external_name": "Third" }));
        let expected =
            TEXT.replace("      external_name: Opportunity # two\n", "    - key: third\n      external_name: Third\n");
        assert_eq!(to(TEXT, &new), Some(expected));
    }

    #[test]
    fn another_order_is_written_anew_and_all_around_it_stays() {
        let mut new = value(TEXT);
        new["object_configs"].as_array_mut().unwrap().reverse();
        let text = to(TEXT, &new).unwrap();
        for kept in ["# top", "# theirs", "# of the objects", "# at the end", "# below"] {
            assert!(text.contains(kept), "{text}");
        }
    }

    #[test]
    fn another_value_leaves_all_else_as_it_is() {
        let with = |name: &str, text: &str| {
            let source = Source::of(name.to_owned(), Some(name.into()), text.into()).unwrap();
            rewritten(&source, "config", &json!({ "a": [1] }))
        };
        let yaml = "# top\nx: 1 # one\nconfig: # theirs\n  b:\n    # inside\n    - 2\n\n# below\n\ny: 2\n";
        let expected = "# top\nx: 1 # one\nconfig:\n  a:\n    - 1\n\n# below\n\ny: 2\n";
        assert_eq!(with("a.yaml", yaml).as_deref(), Some(expected));
        assert_eq!(with("a.yaml", &yaml.replace('\n', "\r\n")), Some(expected.replace('\n', "\r\n")));
        assert_eq!(with("a.yaml", "config: {b: 2}\n").as_deref(), Some("config:\n  a:\n    - 1\n"));
        assert_eq!(
            with("a.yaml", "x: 1\nconfig:\n- 1\n# last\n").as_deref(),
            Some("x: 1\nconfig:\n  a:\n    - 1\n# last\n")
        );
        assert_eq!(
            with("a.json", "{\"x\": 1,\n  \"config\": 2, \"y\": 3}").as_deref(),
            Some("{\"x\": 1,\n  \"config\": {\n    \"a\": [\n      1\n    ]\n  }, \"y\": 3}")
        );
        assert_eq!(with("a.yaml", "x: 1\n"), None);
    }

    proptest! {
        #[test]
        fn a_text_of_any_form_is_patched_without_a_panic_and_a_single_value_as_it_should_be(old in any_json(), new in any_json()) {
            let text = write::member("config", &old, 0);
            if let Some(patched) = patched(&source(&text), "config", &old, &new) {
                let read = source(&patched).parse(0).map(|node| node.to_value());
                // In lists of any kind it may miss; whoever calls makes sure.
                if !old.is_array() && !old.is_object() {
                    prop_assert_eq!(read.unwrap(), json!({ "config": new }), "{}", patched);
                }
            }
        }
    }
}
