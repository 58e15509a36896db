//! YAML 1.2, one document, without what a configuration has no use for.

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};

use super::node::{Entry, Kind, Node, Place};
use super::{DEEPEST, MOST_VALUES, Unreadable};

type Result<T> = std::result::Result<T, Unreadable>;

/// Parses `text`, which begins `skipped` bytes into the file.
pub(super) fn parse(text: &str, file: usize, skipped: usize) -> Result<Node> {
    // Marks count characters.
    let bytes = (!text.is_ascii())
        .then(|| text.char_indices().map(|(at, _)| at).chain(std::iter::once(text.len())).collect::<Vec<_>>());
    let mut reader =
        Reader { parser: Parser::new_from_str(text), text, bytes, file, skipped, anchors: Vec::new(), values: 0 };
    let node = reader.document()?;
    if matches!(node.kind, Kind::Map(_)) {
        return Ok(node);
    }
    let what = if node.is_null() { "the file is empty" } else { "the file is no mapping of names to values" };
    Err(Unreadable::new(node.at.start, what, "`heron crm init` writes a file to start from"))
}

struct Reader<'a> {
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    text: &'a str,
    bytes: Option<Vec<usize>>,
    file: usize,
    skipped: usize,
    /// What each anchor stands for, and how many values that is; `None` while it is being read.
    anchors: Vec<(usize, Option<(Node, usize)>)>,
    values: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Place)> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => Ok((event, self.place(span))),
            Some(Err(error)) => {
                let at = self.byte(error.marker().index());
                let what = match error.info() {
                    "recursion limit exceeded" => "this is nested too deep".to_owned(),
                    info => format!("this is no YAML: {info}"),
                };
                Err(Unreadable::new(at, what, "mend the YAML here, or just before"))
            }
            None => Err(Unreadable::new(self.skipped + self.text.len(), "the file ends too early", "is it complete?")),
        }
    }

    fn byte(&self, character: usize) -> usize {
        let byte =
            self.bytes.as_ref().map_or(character, |bytes| bytes.get(character).copied().unwrap_or(self.text.len()));
        self.skipped + byte.min(self.text.len())
    }

    fn place(&self, span: Span) -> Place {
        let (start, end) = (self.byte(span.start.index()), self.byte(span.end.index()));
        // A block ends where the next thing begins: what is between is not part of it.
        let inside = self.text.get(start - self.skipped..end.max(start) - self.skipped).unwrap_or_default();
        Place { file: self.file, start, end: start + inside.trim_end().len() }
    }

    fn document(&mut self) -> Result<Node> {
        let mut node = None;
        loop {
            let (event, place) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentEnd | Event::Nothing => {}
                Event::DocumentStart(_) if node.is_some() => {
                    let what = "a second document begins here";
                    return Err(Unreadable::new(place.start, what, "write one integration to a file"));
                }
                Event::DocumentStart(_) => {
                    let (event, place) = self.next()?;
                    node = Some(self.node(event, place, 0)?);
                }
                Event::StreamEnd => {
                    return Ok(node.unwrap_or(Node { at: place, kind: Kind::Null }));
                }
                _ => return Err(Unreadable::new(place.start, "this is no YAML", "mend the YAML here, or just before")),
            }
        }
    }

    fn count(&mut self, values: usize, place: Place) -> Result<()> {
        self.values += values;
        if self.values > MOST_VALUES {
            let what = "with its aliases filled in, the file has more than a million values";
            return Err(Unreadable::new(place.start, what, "use fewer aliases"));
        }
        Ok(())
    }

    fn node(&mut self, event: Event<'a>, place: Place, depth: usize) -> Result<Node> {
        if depth > DEEPEST {
            return Err(Unreadable::new(place.start, "this is nested too deep", "an integration needs no such depth"));
        }
        self.count(1, place)?;
        let before = self.values;
        let (anchor, node) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let is_plain = style == ScalarStyle::Plain;
                let kind = self.scalar(text.into_owned(), is_plain, tag.as_deref(), place)?;
                (anchor, Node { at: place, kind })
            }
            Event::SequenceStart(anchor, tag) => {
                self.only_tag(tag.as_deref(), "seq", place)?;
                self.open(anchor);
                let mut elements = Vec::new();
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, end) => {
                            let at = self.whole(place, end);
                            break (anchor, Node { at, kind: Kind::List(elements) });
                        }
                        (event, place) => elements.push(self.node(event, place, depth + 1)?),
                    }
                }
            }
            Event::MappingStart(anchor, tag) => {
                self.only_tag(tag.as_deref(), "map", place)?;
                self.open(anchor);
                let entries = self.entries(depth)?;
                let (entries, end) = entries;
                (anchor, Node { at: self.whole(place, end), kind: Kind::Map(entries) })
            }
            Event::Alias(anchor) => {
                let known = self.anchors.iter().rev().find(|(id, _)| *id == anchor);
                return match known {
                    Some((_, Some((node, values)))) => {
                        let (node, values) = (node.clone(), *values);
                        self.count(values, place)?;
                        Ok(node)
                    }
                    _ => Err(Unreadable::new(place.start, "the alias stands inside of what it names", "write it out")),
                };
            }
            _ => return Err(Unreadable::new(place.start, "this is no YAML", "mend the YAML here, or just before")),
        };
        if anchor > 0 {
            let values = self.values - before;
            self.anchors.retain(|(id, _)| *id != anchor);
            self.anchors.push((anchor, Some((node.clone(), values))));
        }
        Ok(node)
    }

    /// Aliases to what is not complete yet are refused.
    fn open(&mut self, anchor: usize) {
        if anchor > 0 {
            self.anchors.push((anchor, None));
        }
    }

    fn whole(&self, start: Place, end: Place) -> Place {
        let from = start.start - self.skipped;
        let inside = self.text.get(from..(end.end - self.skipped).max(from)).unwrap_or_default();
        Place { end: start.start + inside.trim_end().len(), ..start }
    }

    fn entries(&mut self, depth: usize) -> Result<(Vec<Entry>, Place)> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        loop {
            let (event, key_at) = self.next()?;
            let key = match event {
                Event::MappingEnd => return Ok((entries, key_at)),
                Event::Scalar(text, style, 0, tag) => {
                    let is_merge = style == ScalarStyle::Plain && text == "<<";
                    if is_merge {
                        let what = "`<<` merges are not part of YAML 1.2";
                        return Err(Unreadable::new(
                            key_at.start,
                            what,
                            "use `extends`, or an alias for the whole value",
                        ));
                    }
                    self.only_tag(tag.as_deref(), "str", key_at)?;
                    text.into_owned()
                }
                _ => {
                    let what = "a key is not a plain text";
                    return Err(Unreadable::new(key_at.start, what, "write the key as a text, without an anchor"));
                }
            };
            if !seen.insert(key.clone()) {
                let what = "this key stands here twice";
                return Err(Unreadable::new(key_at.start, what, "remove one of the two"));
            }
            let (event, place) = self.next()?;
            let mut value = self.node(event, place, depth + 1)?;
            // Nothing behind the colon is said to stand before it.
            let at = value.at.start - self.skipped;
            if value.at.start == value.at.end && self.text.get(at..).is_some_and(|rest| rest.starts_with(':')) {
                (value.at.start, value.at.end) = (value.at.start + 1, value.at.end + 1);
            }
            entries.push(Entry { key, key_at, value });
        }
    }

    fn only_tag(&self, tag: Option<&Tag>, allowed: &str, place: Place) -> Result<()> {
        match tag {
            Some(tag) if !(tag.is_yaml_core_schema() && tag.suffix == allowed) => Err(unknown_tag(place)),
            _ => Ok(()),
        }
    }

    fn scalar(&self, text: String, is_plain: bool, tag: Option<&Tag>, place: Place) -> Result<Kind> {
        let Some(tag) = tag else {
            return Ok(if is_plain { Kind::Plain(text) } else { Kind::Text(text) });
        };
        let wrong = || Unreadable::new(place.start, "the value is not what its tag says", "mend the value, or the tag");
        match tag.suffix.as_str() {
            _ if !tag.is_yaml_core_schema() => Err(unknown_tag(place)),
            "str" => Ok(Kind::Text(text)),
            "int" | "float" => super::numbers::number(&text).map(Kind::Number).ok_or_else(wrong),
            "bool" => super::numbers::boolean(&text).map(Kind::Bool).ok_or_else(wrong),
            "null" if super::numbers::is_null(&text) => Ok(Kind::Null),
            "null" => Err(wrong()),
            _ => Err(unknown_tag(place)),
        }
    }
}

fn unknown_tag(place: Place) -> Unreadable {
    Unreadable::new(place.start, "this tag has no meaning here", "remove the tag")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn read(text: &str) -> Result<Node> {
        parse(text, 0, 0)
    }

    fn refused(text: &str) -> (usize, String) {
        let error = read(text).unwrap_err();
        (error.at, error.what)
    }

    #[test]
    fn everything_has_its_place() {
        let text = "a:\n  - ü: \"x\"\n    b: [1, {c: no}]\n# end\n";
        let node = read(text).unwrap();
        let at = |pointer| {
            let place = node.place_of(pointer, false);
            &text[place.start..place.end]
        };
        assert_eq!(
            [at("/a"), at("/a/0"), at("/a/0/ü"), at("/a/0/b/0"), at("/a/0/b/1/c"), at("/a/0/zzz/9")],
            ["a", "ü", "\"x\"", "1", "no", "ü"]
        );
        assert_eq!(node.to_value(), json!({ "a": [{ "ü": "x", "b": [1, { "c": "no" }] }] }));
    }

    #[test]
    fn what_a_configuration_has_no_use_for_is_refused_where_it_stands() {
        assert_eq!(refused("a: 1\nb: 2\na: 3"), (10, "this key stands here twice".to_owned()));
        assert_eq!(refused("a: 1\n---\nb: 2").1, "a second document begins here");
        assert_eq!(refused("a: &x 1\n<<: *x").0, 8);
        assert_eq!(refused("a: &x [*x]").1, "the alias stands inside of what it names");
        assert_eq!(refused("a: !secret x").1, "this tag has no meaning here");
        assert_eq!(refused("").1, "the file is empty");
        assert_eq!(refused("- a").1, "the file is no mapping of names to values");
        assert_eq!(refused("? [a]\n: b").1, "a key is not a plain text");
        assert!(refused("a: [canary").1.starts_with("this is no YAML: "));
    }

    #[test]
    fn aliases_cannot_blow_up_and_depth_is_bounded() {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let before = level - 1;
            let aliases = vec![format!("*a{before}"); 10].join(", ");
            bomb.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
        }
        assert!(refused(&bomb).1.contains("a million values"));
        assert!(refused(&format!("a: {}", "[".repeat(5000))).1.contains("too deep"));
        let blocks: String = (0..400).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
        assert!(refused(&blocks).1.contains("too deep"));
    }

    #[test]
    fn an_alias_is_what_its_anchor_names_and_points_there() {
        let text = "a: &x {k: 1}\nb: *x\n";
        let node = read(text).unwrap();
        assert_eq!(node.to_value(), json!({ "a": { "k": 1 }, "b": { "k": 1 } }));
        assert_eq!(node.place_of("/b/k", false), node.place_of("/a/k", false));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in r#"[a:\-\[\]{}&*!'"|>#\n \t,é?%~1]{0,40}"#) {
            if let Ok(node) = read(&text) {
                let mut scalars = Vec::new();
                node.scalars(&mut scalars);
                for scalar in scalars {
                    prop_assert!(text.get(scalar.at.start..scalar.at.end).is_some());
                }
            }
        }
    }
}
