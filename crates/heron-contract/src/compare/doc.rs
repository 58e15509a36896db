//! One of the two documents: places, references, and the schemas that have been met.

use std::collections::HashMap;
use std::rc::Rc;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::brief::{brief, brief_text};
use super::shape::Shape;
use super::{CompareError, Side};

/// How deep a document may be nested, and how many schemas may stand in each other's place.
pub(super) const MAX_DEPTH: usize = 128;

/// How many steps reading one document may take.
const MAX_STEPS: usize = 100_000_000;

/// A place in a document, as an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place(u32);

/// A value and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<'d> {
    pub(super) value: &'d Value,
    pub(super) place: Place,
}

/// A schema that has been met, as an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Node(u32);

/// Schemas that hold together, as an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Conj(u32);

#[derive(Clone, Copy)]
enum Step<'d> {
    Root,
    Key(&'d str),
    Index(usize),
}

enum Met<'d> {
    Not,
    Reading,
    Read(Rc<Shape<'d>>),
}

/// A document under comparison.
pub(super) struct Doc<'d> {
    pub(super) side: Side,
    pub(super) root: &'d Value,
    places: Vec<(Place, Step<'d>)>,
    targets: HashMap<&'d str, At<'d>>,
    nodes: Vec<At<'d>>,
    node_of: HashMap<usize, Node>,
    shapes: Vec<Met<'d>>,
    conjs: Vec<Rc<[Node]>>,
    conj_of: HashMap<Rc<[Node]>, Conj>,
    conj_shapes: Vec<Option<Rc<Shape<'d>>>>,
    pub(super) sketches: HashMap<(Conj, u8), u64>,
    steps: usize,
    depth: usize,
}

impl<'d> Doc<'d> {
    /// Checks that `root` looks like a document and is not too deep.
    pub(super) fn new(side: Side, root: &'d Value) -> Result<Self, CompareError> {
        let version = root.get("openapi").and_then(Value::as_str).unwrap_or_default();
        if version != "3.0" && !version.starts_with("3.0.") {
            return Err(CompareError::NotOpenApi { side });
        }
        check_depth(side, root)?;
        Ok(Self {
            side,
            root,
            places: vec![(Place(0), Step::Root)],
            targets: HashMap::new(),
            nodes: Vec::new(),
            node_of: HashMap::new(),
            shapes: Vec::new(),
            conjs: Vec::new(),
            conj_of: HashMap::new(),
            conj_shapes: Vec::new(),
            sketches: HashMap::new(),
            steps: 0,
            depth: 0,
        })
    }

    /// The document itself.
    pub(super) fn top(&self) -> At<'d> {
        At { value: self.root, place: Place(0) }
    }

    fn step(&mut self, parent: Place, step: Step<'d>) -> Place {
        let place = Place(u32::try_from(self.places.len()).unwrap_or(u32::MAX));
        self.places.push((parent, step));
        place
    }

    /// The member `key` of an object.
    pub(super) fn get(&mut self, at: At<'d>, key: &str) -> Option<At<'d>> {
        let (key, value) = at.value.as_object()?.get_key_value(key)?;
        let place = self.step(at.place, Step::Key(key));
        Some(At { value, place })
    }

    /// The members of an object, or nothing where there is none.
    pub(super) fn entries(&mut self, at: Option<At<'d>>) -> Result<Vec<(&'d str, At<'d>)>, CompareError> {
        let Some(at) = at else { return Ok(Vec::new()) };
        let Value::Object(object) = at.value else { return Err(self.malformed(at.place, "an object")) };
        self.spend(object.len())?;
        Ok(object
            .iter()
            .map(|(key, value)| (key.as_str(), At { value, place: self.step(at.place, Step::Key(key)) }))
            .collect())
    }

    /// The items of a list, or nothing where there is none.
    pub(super) fn items(&mut self, at: Option<At<'d>>) -> Result<Vec<At<'d>>, CompareError> {
        let Some(at) = at else { return Ok(Vec::new()) };
        let Value::Array(items) = at.value else { return Err(self.malformed(at.place, "a list")) };
        self.spend(items.len())?;
        Ok(items
            .iter()
            .enumerate()
            .map(|(index, value)| At { value, place: self.step(at.place, Step::Index(index)) })
            .collect())
    }

    /// A text member, or none.
    pub(super) fn text(&mut self, at: At<'d>, key: &str) -> Result<Option<&'d str>, CompareError> {
        match at.value.get(key) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.malformed(at.place, "an object with text members")),
        }
    }

    /// A switch; left out it is `default`.
    pub(super) fn flag(&self, at: At<'d>, key: &str, default: bool) -> bool {
        at.value.get(key).and_then(Value::as_bool).unwrap_or(default)
    }

    pub(super) fn object(&self, at: At<'d>) -> Result<&'d Map<String, Value>, CompareError> {
        at.value.as_object().ok_or_else(|| self.malformed(at.place, "an object"))
    }

    pub(super) fn malformed(&self, place: Place, expected: &'static str) -> CompareError {
        CompareError::Malformed { side: self.side, pointer: self.pointer(place), expected }
    }

    /// Counts work, so that hostile documents end.
    pub(super) fn spend(&mut self, steps: usize) -> Result<(), CompareError> {
        self.steps += steps;
        if self.steps > MAX_STEPS {
            return Err(CompareError::TooMuch { what: "steps", limit: MAX_STEPS });
        }
        Ok(())
    }

    /// The JSON pointer to a place.
    pub(super) fn pointer(&self, place: Place) -> String {
        let mut steps = Vec::new();
        let mut at = place;
        loop {
            let (parent, step) = self.places[at.0 as usize];
            match step {
                Step::Root => break,
                Step::Key(key) => steps.push(key.replace('~', "~0").replace('/', "~1")),
                Step::Index(index) => steps.push(index.to_string()),
            }
            at = parent;
        }
        steps.iter().rev().fold(String::new(), |pointer, step| pointer + "/" + step)
    }

    /// What a reference means.
    pub(super) fn target(&mut self, from: Place, reference: &'d str) -> Result<At<'d>, CompareError> {
        if let Some(at) = self.targets.get(reference) {
            return Ok(*at);
        }
        let error = |doc: &Self| CompareError::Reference {
            side: doc.side,
            pointer: doc.pointer(from),
            reference: brief_text(reference),
        };
        let Some(pointer) = reference.strip_prefix('#') else { return Err(error(self)) };
        let Ok(pointer) = percent_decode_str(pointer).decode_utf8() else { return Err(error(self)) };
        let mut at = self.top();
        let mut steps = pointer.split('/');
        if steps.next() != Some("") {
            return Err(error(self));
        }
        for step in steps {
            let key = step.replace("~1", "/").replace("~0", "~");
            let next = match at.value {
                Value::Object(_) => self.get(at, &key),
                Value::Array(items) => match key.parse::<usize>() {
                    Ok(index) => {
                        items.get(index).map(|value| At { value, place: self.step(at.place, Step::Index(index)) })
                    }
                    Err(_) => None,
                },
                _ => None,
            };
            let Some(next) = next else { return Err(error(self)) };
            at = next;
        }
        self.targets.insert(reference, at);
        Ok(at)
    }

    /// Follows references of what is not a schema: beside them nothing counts.
    pub(super) fn resolve(&mut self, mut at: At<'d>) -> Result<At<'d>, CompareError> {
        let start = at;
        for _ in 0..MAX_DEPTH {
            match at.value.get("$ref") {
                Some(Value::String(reference)) => at = self.target(at.place, reference)?,
                _ if at.value.is_object() => return Ok(at),
                _ => return Err(self.malformed(at.place, "an object")),
            }
        }
        Err(self.circle(start))
    }

    pub(super) fn circle(&self, at: At<'d>) -> CompareError {
        let reference = at.value.get("$ref").and_then(Value::as_str).unwrap_or("itself");
        CompareError::Reference { side: self.side, pointer: self.pointer(at.place), reference: brief_text(reference) }
    }

    /// The schema at a place. Bare references, and an `allOf` of one with nothing that counts beside it, are what they
    /// lead to.
    pub(super) fn node(&mut self, at: At<'d>) -> Result<Node, CompareError> {
        let start = at;
        let mut at = at;
        for _ in 0..MAX_DEPTH {
            let object = self.object(at)?;
            let mut counting = object.iter().filter(|(key, _)| !is_prose(key));
            match (counting.next(), counting.next()) {
                (Some((key, Value::String(reference))), None) if key == "$ref" => {
                    at = self.target(at.place, reference)?;
                }
                (Some((key, Value::Array(branches))), None) if key == "allOf" && branches.len() == 1 => {
                    let all = At { value: &object[key], place: self.step(at.place, Step::Key("allOf")) };
                    at = At { value: &branches[0], place: self.step(all.place, Step::Index(0)) };
                }
                _ => return Ok(self.intern(at)),
            }
        }
        Err(self.circle(start))
    }

    fn intern(&mut self, at: At<'d>) -> Node {
        let next = Node(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        let node = *self.node_of.entry(std::ptr::from_ref(at.value).addr()).or_insert(next);
        if node == next {
            self.nodes.push(at);
            self.shapes.push(Met::Not);
        }
        node
    }

    pub(super) fn at(&self, node: Node) -> At<'d> {
        self.nodes[node.0 as usize]
    }

    /// What a schema says, read once.
    pub(super) fn shape(&mut self, node: Node) -> Result<Rc<Shape<'d>>, CompareError> {
        let index = node.0 as usize;
        match &self.shapes[index] {
            Met::Read(shape) => return Ok(Rc::clone(shape)),
            Met::Reading => return Err(self.circle(self.at(node))),
            Met::Not => {}
        }
        if self.depth >= MAX_DEPTH {
            let pointer = self.pointer(self.at(node).place);
            return Err(CompareError::TooDeep { side: self.side, pointer, limit: MAX_DEPTH });
        }
        self.depth += 1;
        self.shapes[index] = Met::Reading;
        let shape = Rc::new(Shape::read(self, self.at(node))?);
        self.depth -= 1;
        self.shapes[index] = Met::Read(Rc::clone(&shape));
        Ok(shape)
    }

    /// Schemas that hold together; none of them restricts nothing.
    pub(super) fn conj(&mut self, nodes: &[Node]) -> Conj {
        if let Some(conj) = self.conj_of.get(nodes) {
            return *conj;
        }
        let conj = Conj(u32::try_from(self.conjs.len()).unwrap_or(u32::MAX));
        let nodes: Rc<[Node]> = nodes.into();
        self.conjs.push(Rc::clone(&nodes));
        self.conj_of.insert(nodes, conj);
        self.conj_shapes.push(None);
        conj
    }

    pub(super) fn conj_nodes(&self, conj: Conj) -> Rc<[Node]> {
        Rc::clone(&self.conjs[conj.0 as usize])
    }

    /// What schemas say together.
    pub(super) fn conj_shape(&mut self, conj: Conj) -> Result<Rc<Shape<'d>>, CompareError> {
        if let Some(shape) = &self.conj_shapes[conj.0 as usize] {
            return Ok(Rc::clone(shape));
        }
        let nodes = self.conj_nodes(conj);
        let shape = match *nodes {
            [] => Rc::new(Shape::anything()),
            [node] => self.shape(node)?,
            _ => {
                let mut all = Shape::anything();
                for node in nodes.iter() {
                    let shape = self.shape(*node)?;
                    all.meet(&shape, self)?;
                }
                Rc::new(all)
            }
        };
        self.conj_shapes[conj.0 as usize] = Some(Rc::clone(&shape));
        Ok(shape)
    }

    /// The schema among these, or among what they are made of, for which `is` holds.
    fn find(&mut self, conj: Conj, is: impl Fn(&Value) -> bool) -> Option<At<'d>> {
        let nodes = self.conj_nodes(conj);
        let mut open: Vec<Node> = nodes.iter().rev().copied().collect();
        let mut seen = Vec::new();
        while let Some(node) = open.pop() {
            if seen.contains(&node) || seen.len() > MAX_DEPTH {
                continue;
            }
            seen.push(node);
            let at = self.at(node);
            if is(at.value) {
                return Some(at);
            }
            let mut below = Vec::new();
            if let Some(Value::String(reference)) = at.value.get("$ref")
                && let Ok(target) = self.target(at.place, reference)
            {
                below.push(target);
            }
            for list in ["allOf", "anyOf", "oneOf"] {
                let branches = self.get(at, list);
                let branches = self.items(branches).unwrap_or_default();
                // Several alternatives are places of their own; one beside null is this place.
                let told = branches.iter().filter(|branch| !is_null_branch(branch.value)).count();
                if list == "allOf" || told == 1 {
                    below.extend(branches);
                }
            }
            for at in below.into_iter().rev() {
                if let Ok(node) = self.node(at) {
                    open.push(node);
                }
            }
        }
        None
    }

    /// The schema that has `key`; else the first.
    pub(super) fn holder(&mut self, conj: Conj, key: &str) -> Option<Place> {
        let found = self.find(conj, |schema| schema.get(key).is_some());
        found.map(|at| at.place).or_else(|| self.conj_nodes(conj).first().map(|node| self.at(*node).place))
    }

    /// What the schemas say for `key`.
    pub(super) fn spell(&mut self, conj: Conj, key: &str) -> Option<Value> {
        self.find(conj, |schema| schema.get(key).is_some()).and_then(|at| at.value.get(key)).map(brief)
    }

    /// Where the schemas describe a member.
    pub(super) fn member(&mut self, conj: Conj, name: &str) -> Option<At<'d>> {
        let is = |schema: &Value| schema.get("properties").is_some_and(|members| members.get(name).is_some());
        let at = self.find(conj, is)?;
        let members = self.get(at, "properties")?;
        self.get(members, name)
    }
}

/// A branch that null alone fits, judged by its looks.
fn is_null_branch(schema: &Value) -> bool {
    schema.get("enum").and_then(Value::as_array).is_some_and(|values| values.iter().all(Value::is_null))
}

/// Keywords that say nothing about values or about how they are sent.
pub(super) fn is_prose(key: &str) -> bool {
    matches!(key, "description" | "summary" | "title" | "example" | "examples" | "externalDocs" | "xml")
        || key.starts_with("x-")
}

fn check_depth(side: Side, root: &Value) -> Result<(), CompareError> {
    let mut open = vec![(root, 0_usize)];
    while let Some((value, depth)) = open.pop() {
        if depth > MAX_DEPTH {
            return Err(CompareError::TooDeep { side, pointer: String::new(), limit: MAX_DEPTH });
        }
        match value {
            Value::Array(items) => open.extend(items.iter().filter(|item| is_nest(item)).map(|item| (item, depth + 1))),
            Value::Object(members) => {
                open.extend(members.values().filter(|item| is_nest(item)).map(|item| (item, depth + 1)));
            }
            _ => {}
        }
    }
    Ok(())
}

fn is_nest(value: &Value) -> bool {
    value.is_array() || value.is_object()
}
