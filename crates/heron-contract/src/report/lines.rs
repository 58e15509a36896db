//! On which line of a JSON text a value stands.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::Pointer;

/// The lines, counted from 1, of the wanted pointers. Nothing for a text that is not JSON, or that is one line.
pub(super) fn of(text: &str, wanted: &BTreeSet<String>) -> BTreeMap<String, usize> {
    let text = text.trim_start_matches('\u{feff}');
    let is_json = text.trim_start().starts_with('{');
    if wanted.is_empty() || !is_json || !text.trim_end().contains('\n') {
        return BTreeMap::new();
    }
    let mut scanner =
        Scanner { bytes: text.as_bytes(), at: 0, line: 1, pointer: Pointer::root(), wanted, found: BTreeMap::new() };
    scanner.blank();
    scanner.value(1);
    scanner.found
}

/// Reads a text that is known to be JSON, and so nowhere looks twice.
struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    line: usize,
    pointer: Pointer,
    wanted: &'a BTreeSet<String>,
    found: BTreeMap<String, usize>,
}

impl Scanner<'_> {
    fn value(&mut self, line: usize) {
        if self.wanted.contains(self.pointer.as_str()) {
            self.found.insert(self.pointer.as_str().to_owned(), line);
        }
        match self.bytes.get(self.at) {
            Some(b'{') => self.members(b'}'),
            Some(b'[') => self.members(b']'),
            Some(b'"') => {
                self.string();
            }
            _ => {
                while self.bytes.get(self.at).is_some_and(|byte| !b",]} \t\r\n".contains(byte)) {
                    self.at += 1;
                }
            }
        }
    }

    /// The members of an object, or the items of an array.
    fn members(&mut self, end: u8) {
        self.at += 1;
        let mut index = 0;
        loop {
            self.blank();
            let line = self.line;
            let mark = match self.bytes.get(self.at) {
                None => return,
                Some(byte) if *byte == end => {
                    self.at += 1;
                    return;
                }
                Some(b',') => {
                    self.at += 1;
                    continue;
                }
                Some(b'"') if end == b'}' => {
                    let key = self.string();
                    let mark = self.pointer.enter(&key);
                    self.blank();
                    self.at += 1;
                    self.blank();
                    mark
                }
                Some(_) => {
                    index += 1;
                    self.pointer.enter(&(index - 1).to_string())
                }
            };
            let before = self.at;
            self.value(line);
            self.pointer.leave(mark);
            if self.at == before {
                return;
            }
        }
    }

    fn string(&mut self) -> String {
        let start = self.at;
        self.at += 1;
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += match byte {
                b'\\' => 2,
                b'"' => break,
                _ => 1,
            };
        }
        self.at += 1;
        let text = self.bytes.get(start..self.at).unwrap_or_default();
        serde_json::from_slice(text).unwrap_or_default()
    }

    fn blank(&mut self) {
        while let Some(byte) = self.bytes.get(self.at).filter(|byte| byte.is_ascii_whitespace()) {
            self.line += usize::from(*byte == b'\n');
            self.at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, pointers: &[&str]) -> Vec<Option<usize>> {
        let found = of(text, &pointers.iter().map(|pointer| (*pointer).to_owned()).collect());
        pointers.iter().map(|pointer| found.get(*pointer).copied()).collect()
    }

    #[test]
    fn a_value_stands_on_the_line_of_its_key() {
        let text =
            "{\n  \"a/b\": {\n    \"q\\\"\": [\n      1,\n      {\"x\": \"}\\n\"}\n    ]\n  },\n  \"c\": true\n}\n";
        let pointers = ["", "/a~1b", "/a~1b/q\"", "/a~1b/q\"/0", "/a~1b/q\"/1", "/a~1b/q\"/1/x", "/c", "/d"];
        assert_eq!(
            lines(text, &pointers),
            [Some(1), Some(2), Some(3), Some(4), Some(5), Some(5), Some(8), None],
            "{text}"
        );
    }

    #[test]
    fn what_is_no_json_of_several_lines_has_no_lines() {
        for text in ["{\"a\": 1}", "a: 1\nb: 2\n", "", "{\n\"a\": {\"b\""] {
            assert_eq!(lines(text, &["/b", "/a/b/c"]), [None, None], "{text}");
        }
    }

    #[test]
    fn every_line_of_the_committed_contract_is_found_where_its_key_stands() {
        let text = include_str!("../../../../openapi/heron.json");
        let pointer = "/components/schemas/CrmConfig/properties/download_legacy_attachments";
        let line = lines(text, &[pointer])[0].unwrap();
        assert!(text.lines().nth(line - 1).unwrap().contains("\"download_legacy_attachments\": {"));
    }
}
