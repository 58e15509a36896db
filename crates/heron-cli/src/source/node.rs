//! What a file says, with the place of everything.

use serde_json::{Map, Number, Value};

/// Bytes of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Place {
    /// The number of the file: 0 is the integration's own, the others are those that it extends.
    pub(crate) file: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) at: Place,
    pub(crate) kind: Kind,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    /// Without quotes in YAML: what it is depends on what is expected there.
    Plain(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) key_at: Place,
    pub(crate) value: Node,
}

impl Node {
    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Map(entries) => entries,
            _ => &[],
        }
    }

    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// A text, with quotes or without, that is not null.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            Kind::Plain(text) if !super::numbers::is_null(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn is_null(&self) -> bool {
        match &self.kind {
            Kind::Null => true,
            Kind::Plain(text) => super::numbers::is_null(text),
            _ => false,
        }
    }

    /// What a finding about a pointer is drawn under: a single value, or the key of what is larger. Of a place that is not
    /// there, the nearest that is.
    pub(crate) fn place_of(&self, pointer: &str, is_about_the_key: bool) -> Place {
        let mut node = self;
        let mut at = self.head();
        let mut segments = pointer.split('/').skip(1).peekable();
        while let Some(segment) = segments.next() {
            let name = segment.replace("~1", "/").replace("~0", "~");
            match &node.kind {
                Kind::Map(entries) => {
                    let Some(entry) = entries.iter().find(|entry| entry.key == name) else { return at };
                    let is_small = !matches!(entry.value.kind, Kind::Map(_) | Kind::List(_));
                    let is_empty = entry.value.at.start == entry.value.at.end;
                    let about_the_value = is_small && !is_empty && !(is_about_the_key && segments.peek().is_none());
                    at = if about_the_value { entry.value.at } else { entry.key_at };
                    node = &entry.value;
                }
                Kind::List(elements) => {
                    let Some(element) = name.parse::<usize>().ok().and_then(|index| elements.get(index)) else {
                        return at;
                    };
                    at = element.head();
                    node = element;
                }
                _ => return at,
            }
        }
        at
    }

    /// The value itself, or the first key of what is larger.
    pub(crate) fn head(&self) -> Place {
        match &self.kind {
            Kind::Map(entries) => entries.first().map_or(self.at, |entry| entry.key_at),
            Kind::List(elements) => elements.first().map_or(self.at, Self::head),
            _ => self.at,
        }
    }

    /// What it is by YAML's own rules.
    pub(crate) fn to_value(&self) -> Value {
        match &self.kind {
            Kind::Null => Value::Null,
            Kind::Bool(value) => Value::Bool(*value),
            Kind::Number(number) => Value::Number(number.clone()),
            Kind::Text(text) => Value::String(text.clone()),
            Kind::Plain(text) => super::numbers::core(text),
            Kind::List(elements) => elements.iter().map(Self::to_value).collect(),
            Kind::Map(entries) => Value::Object(
                entries.iter().map(|entry| (entry.key.clone(), entry.value.to_value())).collect::<Map<_, _>>(),
            ),
        }
    }

    /// Every value that is no list or map.
    pub(crate) fn scalars<'a>(&'a self, of: &mut Vec<&'a Node>) {
        match &self.kind {
            Kind::List(elements) => elements.iter().for_each(|element| element.scalars(of)),
            Kind::Map(entries) => entries.iter().for_each(|entry| entry.value.scalars(of)),
            _ => of.push(self),
        }
    }
}
