//! The kinds of single changes: what is done, where it can be done, and what must be said of it.

use heron_contract::compare::Wire;
use serde_json::{Map, Value};

use super::edit::Edit;
use super::sites::{Document, Operation, Role, Use};
use crate::contract::Direction;

mod choices;
mod operations;
mod parameters;
mod properties;
mod responses;
mod rest;
mod security;
mod values;

/// Neither the change nor its undoing harms anybody.
const SAFE: [Wire; 2] = [Wire::Safe; 2];

/// What a change does to the values that a schema allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Fewer.
    Narrows,
    /// More.
    Widens,
    /// Some go, some come.
    Both,
    /// The same.
    Nothing,
    /// Nobody can tell.
    Unknown,
}

impl Effect {
    /// What undoing it does.
    #[must_use]
    pub fn undone(self) -> Self {
        match self {
            Self::Narrows => Self::Widens,
            Self::Widens => Self::Narrows,
            other => other,
        }
    }

    /// What it means on the way that the values go.
    #[must_use]
    pub fn wire(self, direction: Direction) -> Wire {
        match (self, direction) {
            (Self::Both, _) | (Self::Narrows, Direction::Request) | (Self::Widens, Direction::Response) => Wire::Breaks,
            (Self::Unknown, _) => Wire::Unproven,
            _ => Wire::Safe,
        }
    }
}

/// What must be said of a change at one operation, there and back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    /// The operation there and back; nothing if it is about the whole document.
    pub operation: [Option<Operation>; 2],
    /// The rule, and the one that is found when the change is undone.
    pub id: [String; 2],
    /// The verdict there and back.
    pub wire: [Wire; 2],
    /// The verdict for our client there and back.
    pub client: [Wire; 2],
    /// What is said stands at this place or below it.
    pub at: String,
}

/// A change of a document.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// Where the change is.
    pub place: String,
    /// The change.
    pub edits: Vec<Edit>,
    /// All that must be said.
    pub expected: Vec<Expected>,
}

/// A kind of change.
pub struct Kind {
    /// What is done.
    pub name: &'static str,
    make: Make,
}

enum Make {
    /// A schema changes, for which a function is asked at each.
    Schema(fn(&Document, &str, &Map<String, Value>) -> Option<Step>),
    /// Anything else: the places, and the change at one.
    Other(fn(&Document) -> Vec<String>, fn(&Document, &str) -> Option<Mutant>),
}

/// What is done to a schema, and what that does.
struct Step {
    edits: Vec<Edit>,
    /// The rule for a role, there and back; nothing where the change does not matter.
    say: Box<dyn Fn(Role) -> Option<Say>>,
    /// Whether it does nothing where null is allowed anyway.
    about_null: bool,
}

/// What is said.
struct Say {
    id: [String; 2],
    wire: [Wire; 2],
    client: [Wire; 2],
}

impl Say {
    /// The same for everyone.
    fn new(role: Role, id: [String; 2], effect: Effect) -> Self {
        let wire = [effect, effect.undone()].map(|effect| effect.wire(role.direction()));
        Self { id, wire, client: wire }
    }
}

impl Step {
    /// A change that is named alike wherever it is: the name follows what it changes.
    fn named(edits: Vec<Edit>, effect: Effect, forth: &'static str, back: &'static str) -> Option<Self> {
        Some(Self {
            edits,
            say: Box::new(move |role| {
                let id = [forth, back].map(|name| format!("{}-{name}", role.prefix()));
                Some(Say::new(role, id, effect))
            }),
            about_null: false,
        })
    }
}

impl Kind {
    const fn schema(name: &'static str, make: fn(&Document, &str, &Map<String, Value>) -> Option<Step>) -> Self {
        Self { name, make: Make::Schema(make) }
    }

    const fn other(
        name: &'static str,
        places: fn(&Document) -> Vec<String>,
        make: fn(&Document, &str) -> Option<Mutant>,
    ) -> Self {
        Self { name, make: Make::Other(places, make) }
    }

    /// The places where it can be done, each with its change.
    #[must_use]
    pub fn places(&self, document: &Document) -> Vec<String> {
        match self.make {
            Make::Schema(make) => document
                .uses
                .iter()
                .filter(|(at, uses)| !document.called_back.contains(*at) && !uses.iter().any(|used| used.hazy))
                .filter(|(at, _)| {
                    let schema = document.at(at).as_object();
                    schema.is_some_and(|schema| make(document, at, schema).is_some())
                })
                .map(|(at, _)| at.clone())
                .collect(),
            Make::Other(places, make) => {
                places(document).into_iter().filter(|place| make(document, place).is_some()).collect()
            }
        }
    }

    /// The change at a place.
    #[must_use]
    pub fn mutant(&self, document: &Document, place: &str) -> Mutant {
        match self.make {
            Make::Schema(make) => {
                let step = make(document, place, document.at(place).as_object().unwrap()).unwrap();
                Mutant { place: place.to_owned(), expected: expected(document, place, &step), edits: step.edits }
            }
            Make::Other(_, make) => make(document, place).unwrap(),
        }
    }
}

/// What must be said of a change of a schema: once for each operation and role that it has there.
fn expected(document: &Document, at: &str, step: &Step) -> Vec<Expected> {
    let mut all = Vec::new();
    for used in &document.uses[at] {
        let Use { operation, role, or_null, .. } = *used;
        if or_null && step.about_null {
            continue;
        }
        if let Some(Say { id, wire, client }) = (step.say)(role) {
            let operation = document.operations[operation].both_ways();
            all.push(Expected { operation, id, wire, client, at: at.to_owned() });
        }
    }
    all.sort();
    all.dedup();
    all
}

/// Every kind.
#[must_use]
pub fn all() -> Vec<Kind> {
    let mut all = Vec::new();
    all.extend(values::kinds());
    all.extend(properties::kinds());
    all.extend(choices::kinds());
    all.extend(operations::kinds());
    all.extend(parameters::kinds());
    all.extend(responses::kinds());
    all.extend(security::kinds());
    all.extend(rest::kinds());
    all
}
