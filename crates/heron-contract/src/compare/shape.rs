//! What a schema says, with its references followed and its `allOf` written out.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Number, Value};

use super::CompareError;
use super::brief::canonical;
use super::doc::{At, Doc, Node, Place};
use super::types::Types;

/// A bound on numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit<'d> {
    pub(super) number: &'d Number,
    pub(super) exclusive: bool,
}

/// A named member of an object.
#[derive(Clone, Debug, Default)]
pub(super) struct Member {
    pub(super) nodes: Vec<Node>,
}

/// The members of an object that have no name in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Others {
    /// There are none.
    pub(super) closed: bool,
    /// What they are.
    pub(super) nodes: Vec<Node>,
}

/// Alternatives.
#[derive(Clone, Debug)]
pub(super) struct Choice<'d> {
    /// Exactly one applies (`oneOf`), not at least one (`anyOf`).
    pub(super) exclusive: bool,
    pub(super) branches: Vec<Branch<'d>>,
    key: usize,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Branch<'d> {
    pub(super) node: Node,
    /// The component that it refers to.
    pub(super) name: Option<&'d str>,
    pub(super) place: Place,
}

#[derive(Clone, Debug)]
pub(super) struct Shape<'d> {
    pub(super) null: bool,
    pub(super) types: Types,
    /// The values of an enum without null, by their canonical text.
    pub(super) values: Option<BTreeMap<String, &'d Value>>,
    pub(super) formats: BTreeSet<&'d str>,
    pub(super) patterns: BTreeSet<&'d str>,
    pub(super) max: Option<Limit<'d>>,
    pub(super) min: Option<Limit<'d>>,
    pub(super) multiple_of: BTreeMap<String, &'d Number>,
    pub(super) max_length: Option<u64>,
    pub(super) min_length: u64,
    pub(super) max_items: Option<u64>,
    pub(super) min_items: u64,
    pub(super) unique_items: bool,
    pub(super) max_properties: Option<u64>,
    pub(super) min_properties: u64,
    pub(super) items: Vec<Node>,
    pub(super) members: BTreeMap<&'d str, Member>,
    pub(super) required: BTreeSet<&'d str>,
    pub(super) others: Others,
    pub(super) choices: Vec<Choice<'d>>,
    pub(super) nots: Vec<Node>,
    pub(super) discriminator: Option<At<'d>>,
    pub(super) default: Option<&'d Value>,
    pub(super) deprecated: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
}

impl<'d> Shape<'d> {
    /// What restricts nothing.
    pub(super) fn anything() -> Self {
        Self {
            null: true,
            types: Types::ALL,
            values: None,
            formats: BTreeSet::new(),
            patterns: BTreeSet::new(),
            max: None,
            min: None,
            multiple_of: BTreeMap::new(),
            max_length: None,
            min_length: 0,
            max_items: None,
            min_items: 0,
            unique_items: false,
            max_properties: None,
            min_properties: 0,
            items: Vec::new(),
            members: BTreeMap::new(),
            required: BTreeSet::new(),
            others: Others::default(),
            choices: Vec::new(),
            nots: Vec::new(),
            discriminator: None,
            default: None,
            deprecated: false,
            read_only: false,
            write_only: false,
        }
    }

    /// Whether every value but null fits.
    pub(super) fn is_any(&self) -> bool {
        self.types == Types::ALL && self.values.is_none() && self.is_bare()
    }

    /// Whether nothing but the types and the values of an enum restricts it.
    fn is_bare(&self) -> bool {
        self.formats.is_empty()
            && self.patterns.is_empty()
            && self.max.is_none()
            && self.min.is_none()
            && self.multiple_of.is_empty()
            && self.max_length.is_none()
            && self.min_length == 0
            && self.max_items.is_none()
            && self.min_items == 0
            && !self.unique_items
            && self.max_properties.is_none()
            && self.min_properties == 0
            && self.items.is_empty()
            && self.members.is_empty()
            && self.required.is_empty()
            && !self.others.closed
            && self.others.nodes.is_empty()
            && self.choices.is_empty()
            && self.nots.is_empty()
    }

    pub(super) fn read(doc: &mut Doc<'d>, at: At<'d>) -> Result<Self, CompareError> {
        let object = doc.object(at)?;
        doc.spend(1 + object.len())?;
        let mut shape = Self::anything();
        shape.default = object.get("default");
        shape.deprecated = doc.flag(at, "deprecated", false);
        shape.read_only = doc.flag(at, "readOnly", false);
        shape.write_only = doc.flag(at, "writeOnly", false);
        if object.contains_key("discriminator") {
            shape.discriminator = doc.get(at, "discriminator");
        }
        let typed = match object.get("type") {
            None => false,
            Some(value) => {
                let types = value.as_str().and_then(Types::parse);
                shape.types = types.ok_or_else(|| doc.malformed(at.place, "one of the six types of OpenAPI 3.0"))?;
                shape.null = false;
                true
            }
        };
        if let Some(values) = object.get("enum") {
            let Value::Array(values) = values else { return Err(doc.malformed(at.place, "an enum with a list")) };
            if !typed {
                shape.null = values.iter().any(Value::is_null);
            }
            shape.values =
                Some(values.iter().filter(|value| !value.is_null()).map(|value| (canonical(value), value)).collect());
        }
        shape.read_scalars(doc, at)?;
        shape.read_array_and_object(doc, at)?;
        if let Some(Value::String(reference)) = object.get("$ref") {
            let target = doc.target(at.place, reference)?;
            let node = doc.node(target)?;
            let target = doc.shape(node)?;
            shape.meet(&target, doc)?;
        }
        let all = doc.get(at, "allOf");
        for branch in doc.items(all)? {
            let node = doc.node(branch)?;
            let branch = doc.shape(node)?;
            shape.meet(&branch, doc)?;
        }
        for (key, exclusive) in [("anyOf", false), ("oneOf", true)] {
            if object.contains_key(key) {
                shape.read_choice(doc, at, key, exclusive)?;
            }
        }
        if let Some(not) = doc.get(at, "not") {
            let node = doc.node(not)?;
            let excluded = doc.shape(node)?;
            shape.null &= !excluded.null;
            if excluded.types != Types::NONE {
                shape.nots.push(node);
            }
        }
        shape.null |= doc.flag(at, "nullable", false);
        shape.settle();
        Ok(shape)
    }

    /// Leaves of an enum what the types allow, and of the types what the enum has.
    fn settle(&mut self) {
        if let Some(values) = &mut self.values {
            let types = self.types;
            values.retain(|_, value| types.includes(Types::of(value)));
            self.types = values.values().fold(Types::NONE, |types, value| types.or(Types::of(value)));
            // True and false are all that a boolean can be.
            if self.types == Types::BOOLEAN && values.len() == 2 {
                self.values = None;
            }
        }
    }

    fn read_scalars(&mut self, doc: &mut Doc<'d>, at: At<'d>) -> Result<(), CompareError> {
        let object = doc.object(at)?;
        let number = |key: &str| match object.get(key) {
            None => Ok(None),
            Some(Value::Number(number)) => Ok(Some(number)),
            Some(_) => Err(doc.malformed(at.place, "bounds that are numbers")),
        };
        let exclusive = |key: &str| match object.get(key) {
            None => Ok(false),
            Some(Value::Bool(exclusive)) => Ok(*exclusive),
            Some(_) => Err(doc.malformed(at.place, "a boolean beside a bound, as in OpenAPI 3.0,")),
        };
        let size = |key: &str| match object.get(key) {
            None => Ok(None),
            Some(value) => match value.as_u64().or_else(|| value.as_f64().and_then(whole)) {
                Some(size) => Ok(Some(size)),
                None => Err(doc.malformed(at.place, "sizes that are whole numbers, not below zero,")),
            },
        };
        let exclusive_max = exclusive("exclusiveMaximum")?;
        let exclusive_min = exclusive("exclusiveMinimum")?;
        self.max = number("maximum")?.map(|number| Limit { number, exclusive: exclusive_max });
        self.min = number("minimum")?.map(|number| Limit { number, exclusive: exclusive_min });
        if let Some(number) = number("multipleOf")? {
            self.multiple_of.insert(canonical(&Value::Number(number.clone())), number);
        }
        self.max_length = size("maxLength")?;
        self.min_length = size("minLength")?.unwrap_or(0);
        self.max_items = size("maxItems")?;
        self.min_items = size("minItems")?.unwrap_or(0);
        self.max_properties = size("maxProperties")?;
        self.min_properties = size("minProperties")?.unwrap_or(0);
        self.unique_items = doc.flag(at, "uniqueItems", false);
        self.formats.extend(doc.text(at, "format")?);
        self.patterns.extend(doc.text(at, "pattern")?.filter(|pattern| !allows_all(pattern)));
        Ok(())
    }

    fn read_array_and_object(&mut self, doc: &mut Doc<'d>, at: At<'d>) -> Result<(), CompareError> {
        if let Some(items) = doc.get(at, "items") {
            self.items.push(doc.node(items)?);
        }
        let properties = doc.get(at, "properties");
        for (name, member) in doc.entries(properties)? {
            let node = doc.node(member)?;
            self.members.insert(name, Member { nodes: vec![node] });
        }
        match at.value.get("required") {
            // `required: true` on a member is an old habit that means nothing.
            None | Some(Value::Bool(_)) => {}
            Some(Value::Array(names)) => self.required.extend(names.iter().filter_map(Value::as_str)),
            Some(_) => return Err(doc.malformed(at.place, "a list of required members")),
        }
        match at.value.get("additionalProperties") {
            None | Some(Value::Bool(true)) => {}
            Some(Value::Bool(false)) => self.others.closed = true,
            Some(_) => {
                if let Some(others) = doc.get(at, "additionalProperties") {
                    self.others.nodes.push(doc.node(others)?);
                }
            }
        }
        Ok(())
    }

    fn read_choice(
        &mut self,
        doc: &mut Doc<'d>,
        at: At<'d>,
        key: &'d str,
        exclusive: bool,
    ) -> Result<(), CompareError> {
        let Some(list) = doc.get(at, key) else { return Ok(()) };
        let mut branches: Vec<Branch<'d>> = Vec::new();
        let mut nulls = 0_usize;
        let mut seen = HashSet::new();
        let mut any = false;
        for branch in doc.items(Some(list))? {
            let node = doc.node(branch)?;
            let shape = doc.shape(node)?;
            nulls += usize::from(shape.null);
            any |= shape.is_any();
            let again = !seen.insert(node) && !exclusive;
            if shape.types != Types::NONE && !again {
                let name = branch.value.get("$ref").and_then(Value::as_str).and_then(|name| name.rsplit('/').next());
                branches.push(Branch { node, name, place: branch.place });
            }
        }
        let null = self.null && if exclusive { nulls == 1 } else { nulls > 0 };
        match branches.as_slice() {
            [] => self.types = Types::NONE,
            [branch] => {
                let branch = doc.shape(branch.node)?;
                self.meet(&branch, doc)?;
            }
            _ if any && !exclusive => {}
            _ => {
                let key = std::ptr::from_ref(list.value).addr();
                self.choices.push(Choice { exclusive, branches, key });
            }
        }
        self.null = null;
        Ok(())
    }

    /// Narrows this to what fits `other` too.
    pub(super) fn meet(&mut self, other: &Self, doc: &mut Doc<'d>) -> Result<(), CompareError> {
        doc.spend(1 + other.members.len() + other.values.as_ref().map_or(0, BTreeMap::len))?;
        self.null &= other.null;
        self.types = self.types.and(other.types);
        self.values = match (self.values.take(), &other.values) {
            (Some(mut values), Some(others)) => {
                values.retain(|key, _| others.contains_key(key));
                Some(values)
            }
            (Some(values), None) => Some(values),
            (None, others) => others.clone(),
        };
        self.formats.extend(&other.formats);
        self.patterns.extend(&other.patterns);
        self.max = tighter(self.max, other.max, Ordering::Less);
        self.min = tighter(self.min, other.min, Ordering::Greater);
        self.multiple_of.extend(other.multiple_of.iter().map(|(key, number)| (key.clone(), *number)));
        self.max_length = least(self.max_length, other.max_length);
        self.min_length = self.min_length.max(other.min_length);
        self.max_items = least(self.max_items, other.max_items);
        self.min_items = self.min_items.max(other.min_items);
        self.unique_items |= other.unique_items;
        self.max_properties = least(self.max_properties, other.max_properties);
        self.min_properties = self.min_properties.max(other.min_properties);
        add(&mut self.items, &other.items, doc)?;
        self.meet_members(other, doc)?;
        self.required.extend(&other.required);
        for choice in &other.choices {
            doc.spend(1 + self.choices.len())?;
            if !self.choices.iter().any(|known| known.key == choice.key) {
                self.choices.push(choice.clone());
            }
        }
        add(&mut self.nots, &other.nots, doc)?;
        self.discriminator = self.discriminator.or(other.discriminator);
        self.default = self.default.or(other.default);
        self.deprecated |= other.deprecated;
        self.read_only |= other.read_only;
        self.write_only |= other.write_only;
        self.settle();
        Ok(())
    }

    /// What one names and the other does not is, there, one of the members that have no name.
    fn meet_members(&mut self, other: &Self, doc: &mut Doc<'d>) -> Result<(), CompareError> {
        if other.others.closed {
            self.members.retain(|name, _| other.members.contains_key(name));
        } else if !other.others.nodes.is_empty() {
            for (_, member) in self.members.iter_mut().filter(|(name, _)| !other.members.contains_key(*name)) {
                add(&mut member.nodes, &other.others.nodes, doc)?;
            }
        }
        for (name, member) in &other.members {
            match self.members.get_mut(name) {
                Some(known) => add(&mut known.nodes, &member.nodes, doc)?,
                None if self.others.closed => {}
                None => {
                    let mut member = member.clone();
                    add(&mut member.nodes, &self.others.nodes, doc)?;
                    self.members.insert(name, member);
                }
            }
        }
        self.others.closed |= other.others.closed;
        add(&mut self.others.nodes, &other.others.nodes, doc)
    }
}

fn add(known: &mut Vec<Node>, more: &[Node], doc: &mut Doc<'_>) -> Result<(), CompareError> {
    doc.spend(known.len() * more.len())?;
    for node in more {
        if !known.contains(node) {
            known.push(*node);
        }
    }
    Ok(())
}

fn least(a: Option<u64>, b: Option<u64>) -> Option<u64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

fn tighter<'d>(a: Option<Limit<'d>>, b: Option<Limit<'d>>, inner: Ordering) -> Option<Limit<'d>> {
    let (Some(a), Some(b)) = (a, b) else { return a.or(b) };
    let order = compare_numbers(a.number, b.number);
    Some(if order == inner || order == Ordering::Equal && a.exclusive { a } else { b })
}

/// A whole number that a float stands for.
fn whole(float: f64) -> Option<u64> {
    // Sizes beyond this are larger than any text or list.
    (float >= 0.0 && float.fract() == 0.0 && float <= 9e15).then(|| format!("{float:.0}").parse().ok()).flatten()
}

/// Patterns that fit every text.
pub(super) fn allows_all(pattern: &str) -> bool {
    matches!(pattern, "" | "^" | "$" | ".*" | "^.*" | ".*$")
}

pub(super) fn as_integer(number: &Number) -> Option<i128> {
    number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
}

pub(super) fn compare_numbers(a: &Number, b: &Number) -> Ordering {
    match (as_integer(a), as_integer(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => a.as_f64().unwrap_or(0.0).total_cmp(&b.as_f64().unwrap_or(0.0)),
    }
}
