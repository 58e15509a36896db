//! JSON, with the place of everything.

use serde_json::{Number, Value};

use super::node::{Entry, Kind, Node, Place};
use super::{DEEPEST, Unreadable};

type Result<T> = std::result::Result<T, Unreadable>;

/// Parses `text`, which begins `skipped` bytes into the file.
pub(super) fn parse(text: &str, file: usize, skipped: usize) -> Result<Node> {
    let mut reader = Reader { text, at: 0, file, skipped };
    let node = reader.value(0)?;
    reader.space();
    if reader.at < text.len() {
        return Err(reader.wrong("something follows after the end of the JSON"));
    }
    if !matches!(node.kind, Kind::Map(_)) {
        return Err(Unreadable::new(node.at.start, "the file is no object", "write `{ … }`"));
    }
    Ok(node)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    file: usize,
    skipped: usize,
}

impl Reader<'_> {
    fn wrong(&self, what: &str) -> Unreadable {
        Unreadable::new(
            self.skipped + self.at,
            format!("this is no JSON: {what}"),
            "mend the JSON here, or just before",
        )
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn place(&self, start: usize) -> Place {
        Place { file: self.file, start: self.skipped + start, end: self.skipped + self.at }
    }

    fn value(&mut self, depth: usize) -> Result<Node> {
        self.space();
        if depth > DEEPEST {
            let what = "this is nested too deep";
            return Err(Unreadable::new(self.skipped + self.at, what, "an integration needs no such depth"));
        }
        let start = self.at;
        let kind = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Kind::Text(self.string()?),
            Some(b't') => self.word("true", Kind::Bool(true))?,
            Some(b'f') => self.word("false", Kind::Bool(false))?,
            Some(b'n') => self.word("null", Kind::Null)?,
            Some(b'-' | b'0'..=b'9') => Kind::Number(self.number()?),
            Some(_) => return Err(self.wrong("a value is expected")),
            None => return Err(self.wrong("it ends too early")),
        };
        Ok(Node { at: self.place(start), kind })
    }

    fn word(&mut self, word: &str, kind: Kind) -> Result<Kind> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if !rest.starts_with(word) {
            return Err(self.wrong("a value is expected"));
        }
        self.at += word.len();
        Ok(kind)
    }

    fn number(&mut self) -> Result<Number> {
        let start = self.at;
        while matches!(self.peek(), Some(b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9')) {
            self.at += 1;
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        match serde_json::from_str::<Value>(text) {
            Ok(Value::Number(number)) => Ok(number),
            _ => {
                self.at = start;
                Err(self.wrong("this number cannot be read"))
            }
        }
    }

    fn string(&mut self) -> Result<String> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                Some(byte) if byte < 0x20 => return Err(self.wrong("a text has a control character")),
                Some(_) => self.at += 1,
                None => {
                    self.at = start;
                    return Err(self.wrong("a text has no end"));
                }
            }
        }
        self.at += 1;
        let quoted = self.text.get(start..self.at).unwrap_or_default();
        serde_json::from_str(quoted).map_err(|_| {
            self.at = start;
            self.wrong("a text has a wrong escape")
        })
    }

    fn array(&mut self, depth: usize) -> Result<Kind> {
        let mut elements = Vec::new();
        self.at += 1;
        self.space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Kind::List(elements));
        }
        loop {
            elements.push(self.value(depth + 1)?);
            self.space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => {
                    self.at += 1;
                    return Ok(Kind::List(elements));
                }
                _ => return Err(self.wrong("`,` or `]` is expected")),
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Kind> {
        let mut entries = Vec::new();
        let mut seen = std::collections::HashSet::new();
        self.at += 1;
        self.space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Kind::Map(entries));
        }
        loop {
            self.space();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.wrong("a name in quotes is expected"));
            }
            let key = self.string()?;
            let key_at = self.place(start);
            if !seen.insert(key.clone()) {
                return Err(Unreadable::new(key_at.start, "this key stands here twice", "remove one of the two"));
            }
            self.space();
            if self.peek() != Some(b':') {
                return Err(self.wrong("`:` is expected"));
            }
            self.at += 1;
            let value = self.value(depth + 1)?;
            entries.push(Entry { key, key_at, value });
            self.space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(Kind::Map(entries));
                }
                _ => return Err(self.wrong("`,` or `}` is expected")),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_cannot_be_read_is_told_where_it_stands() {
        let refused = |text: &str| parse(text, 0, 0).map(|_| ()).unwrap_err();
        assert_eq!(refused(r#"{"a": 1, "a": 2}"#).at, 9);
        assert!(refused(r#"{"a": 1,}"#).what.contains("a name in quotes"));
        assert!(refused(r#"{"a": canary}"#).what.contains("a value is expected"));
        assert!(refused(r#"{"a": "canary}"#).what.contains("no end"));
        assert!(refused(r#"{"a": 01}"#).what.contains("number"));
        assert!(refused("{} x").what.contains("follows"));
        assert!(refused(&format!("{{\"a\":{}", "[".repeat(5000))).what.contains("too deep"));
        assert!(refused("[]").what.contains("no object"));
    }

    proptest! {
        #[test]
        fn it_reads_what_serde_json_reads(text in r#"\{"a":[\[\]{}"\\:,a0-9e.+\- tnul]{0,24}\}"#) {
            // Of a name that stands twice, serde_json takes the last.
            match (parse(&text, 0, 0), serde_json::from_str::<Value>(&text)) {
                (Ok(node), Ok(value)) => prop_assert_eq!(node.to_value(), value),
                (Err(error), Ok(_)) => prop_assert_eq!(error.what, "this key stands here twice"),
                (Ok(_), Err(error)) => prop_assert!(false, "{text}: {error}"),
                (Err(_), Err(_)) => {}
            }
        }
    }
}
