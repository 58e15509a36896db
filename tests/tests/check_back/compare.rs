//! The comparison: what a type says and does against what the contract declares, one direction at a time.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use heron_contract::Problem;
use heron_contract::operations::{AlwaysPresent, Row};
use heron_tests::contract::{Contract, Direction, escape};
use heron_tests::described::{Described, Typed};
use serde_json::{Map, Value, json};

use super::view::View;

/// In what way a type differs from the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rule {
    /// A response property that the client keys on, as `operations.toml` lists it.
    AlwaysPresent,
    BodyByHand,
    /// A choice between schemas, which stays JSON.
    ChoiceIsJson,
    /// An answer that another success of the operation goes without.
    MayBeNothing,
    /// A number that keeps its text, as a type for amounts does.
    NumberKeepsItsText,
    /// Keys that the contract does not allow, and the type keeps.
    OtherKeysAreKept,
    /// A response property that the contract requires and the type does not.
    MayBeAbsent,
    NullReadsAsAbsent,
    NullReadsAsEmpty,
    /// No difference of any other kind is ever meant.
    Never,
}

impl Rule {
    pub(crate) const NAMED: [(&str, Self); 9] = [
        ("always present", Self::AlwaysPresent),
        ("body by hand", Self::BodyByHand),
        ("choice is json", Self::ChoiceIsJson),
        ("may be nothing", Self::MayBeNothing),
        ("number keeps its text", Self::NumberKeepsItsText),
        ("other keys are kept", Self::OtherKeysAreKept),
        ("may be absent", Self::MayBeAbsent),
        ("null reads as absent", Self::NullReadsAsAbsent),
        ("null reads as empty", Self::NullReadsAsEmpty),
    ];
}

/// One difference, at its place in the contract.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    pub(crate) rule: Rule,
    pub(crate) pointer: String,
    what: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let help = "run `cargo xtask codegen`; if the contract is not what changed, the generator is wrong";
        Problem::error(&self.what).at("openapi/effective.json", &self.pointer).help(help).fmt(f)
    }
}

/// What a type makes of `null` in one of its properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Null {
    Refused,
    /// Read, and not written again.
    Absent,
    /// Read, and written again as an empty list or map.
    Empty,
    Kept,
}

/// The types of the client, and what is known of them.
pub(crate) struct Client {
    structs: BTreeMap<String, Described>,
    operations: Vec<Typed>,
    nulls: BTreeMap<(String, String), Null>,
}

impl Client {
    pub(crate) fn new() -> Self {
        let structs = heron_tests::described::structs();
        let operations = heron_tests::described::operations();
        let mut client = Self { structs, operations, nulls: BTreeMap::new() };
        for (name, described) in &client.structs {
            let properties = described.schema(Direction::Response)["properties"].as_object().into_iter().flatten();
            for (property, _) in properties {
                client.nulls.insert((name.clone(), property.clone()), client.try_null(name, property));
            }
        }
        client
    }

    pub(crate) fn struct_names(&self) -> BTreeSet<&str> {
        self.structs.keys().map(String::as_str).collect()
    }

    /// The least that a struct can be read from.
    pub(crate) fn least(&self, name: &str) -> Map<String, Value> {
        let schema = self.structs[name].schema(Direction::Response);
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        required.map(|property| (property.to_owned(), self.least_of(&schema["properties"][property]))).collect()
    }

    fn least_of(&self, schema: &Value) -> Value {
        let view = View::of(schema, &|_| None);
        match (view.name, view.kinds.first()) {
            (Some(name), _) => self.least(name).into(),
            (None, Some(&"array")) => json!([]),
            (None, Some(&"boolean")) => json!(false),
            (None, Some(&("integer" | "number"))) => json!(0),
            (None, Some(&"object")) => json!({}),
            (None, Some(&"string")) if view.format == Some("date-time") => json!("2026-03-01T12:30:00Z"),
            _ => json!("x"),
        }
    }

    /// The properties that a struct always writes and need not read.
    pub(crate) fn sent_as_null(&self, name: &str) -> BTreeSet<String> {
        let schema = self.structs[name].schema(Direction::Request);
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        required.map(str::to_owned).collect()
    }

    pub(crate) fn again(&self, name: &str, value: Map<String, Value>) -> Result<Value, serde_json::Error> {
        (self.structs[name].again)(&Value::Object(value).to_string())
    }

    /// Tries what the schema cannot say: `Option` and `Field` have the same one.
    fn try_null(&self, name: &str, property: &str) -> Null {
        let mut value = self.least(name);
        value.insert(property.to_owned(), Value::Null);
        match self.again(name, value) {
            Err(_) => Null::Refused,
            Ok(written) => match written.get(property) {
                None => Null::Absent,
                Some(Value::Null) => Null::Kept,
                Some(_) => Null::Empty,
            },
        }
    }
}

/// What a comparison came to.
#[derive(Default)]
pub(crate) struct Compared {
    /// Everything in which the types differ from the contract.
    pub(crate) differences: Vec<Difference>,
    /// The structs that were met.
    pub(crate) structs: BTreeSet<String>,
}

/// Compares the client's types with a contract.
pub(crate) fn compare(contract: &Contract, client: &Client) -> Compared {
    let mut compared = Compared::default();
    for direction in Direction::ALL {
        let definitions = contract.definitions(direction);
        let seen = BTreeSet::new();
        let mut check = Check { direction, contract, definitions: &definitions, client, compared, seen };
        for row in contract.rows() {
            check.operation(row);
        }
        compared = check.compared;
    }
    compared.differences.sort_by(|a, b| (&a.pointer, &a.what).cmp(&(&b.pointer, &b.what)));
    compared
}

/// Whether the schema is a choice between schemas, none of which is `null`.
fn is_choice(schema: &Value) -> bool {
    let branches = ["anyOf", "oneOf"].iter().find_map(|keyword| schema.get(keyword)?.as_array());
    branches.is_some_and(|branches| branches.iter().filter(|branch| branch["type"] != "null").count() > 1)
}

struct Check<'a> {
    direction: Direction,
    contract: &'a Contract,
    definitions: &'a Value,
    client: &'a Client,
    compared: Compared,
    /// The pairs of component and struct that have been compared.
    seen: BTreeSet<(String, String)>,
}

/// A place, by its pointer in the contract and by the names that the client gives it.
#[derive(Clone)]
struct Place {
    pointer: String,
    named: String,
}

impl Place {
    fn below(&self, pointer: &str, named: &str) -> Self {
        Self { pointer: format!("{}{pointer}", self.pointer), named: format!("{}{named}", self.named) }
    }

    fn property(&self, name: &str) -> Self {
        self.below(&format!("/properties/{}", escape(name)), &format!(".{name}"))
    }
}

impl Check<'_> {
    fn report(&mut self, rule: Rule, place: &Place, what: impl fmt::Display) {
        let way = if self.direction == Direction::Request { "to Heron" } else { "from Heron" };
        let what = format!("`{}` {way}: {what}", place.named);
        self.compared.differences.push(Difference { rule, pointer: place.pointer.clone(), what });
    }

    /// Compares what an operation sends or answers.
    fn operation(&mut self, row: &Row) {
        let client = self.client;
        let pointers = self.contract.bodies(row, self.direction);
        let typed = client.operations.iter().find(|typed| typed.id == row.id);
        let described = typed.and_then(|typed| typed.side(self.direction));
        let is_unit = |described: &Described| described.schema(self.direction).get("type") == Some(&json!("null"));
        if pointers.is_empty() && described.is_some_and(|described| !is_unit(described)) {
            let pointer = format!("/paths/{}", escape(row.method_and_path().1));
            let place = Place { pointer, named: row.id.clone() };
            self.report(Rule::Never, &place, "the client has a body, the contract declares none");
        }
        for pointer in pointers {
            let place = Place { named: row.id.clone(), pointer };
            match described {
                Some(described) => {
                    let (place, declared) = self.unwrapped(row, place);
                    let ours = described.schema(self.direction);
                    let null = if View::of(ours, &|_| None).null { Null::Kept } else { Null::Refused };
                    let may_be_nothing = null == Null::Kept && self.contract.may_be_empty(row, self.direction);
                    if may_be_nothing {
                        self.report(Rule::MayBeNothing, &place, "another success has no content");
                    }
                    self.compare(&place, ours, &declared, if may_be_nothing { Null::Refused } else { null });
                }
                None if row.by_hand.is_some() => self.report(Rule::BodyByHand, &place, "the body is written by hand"),
                None => self.report(Rule::Never, &place, "the client has no type for this body"),
            }
        }
    }

    /// What an operation's envelope holds, or the whole where there is none.
    fn unwrapped(&mut self, row: &Row, place: Place) -> (Place, Value) {
        let schema = self.contract.schema(&place.pointer, self.direction);
        let key = match self.direction {
            Direction::Request => &row.request_envelope,
            Direction::Response => &row.envelope,
        };
        let Some(key) = key else { return (place, schema) };
        let inside = schema.get("properties").and_then(Value::as_object);
        let Some(inner) = inside.and_then(|inside| inside.get(key)) else {
            if self.direction == Direction::Request {
                self.report(Rule::Never, &place, format!("the client wraps it in `{key}`, the contract does not"));
            }
            return (place, schema);
        };
        for other in inside.into_iter().flatten().map(|(name, _)| name).filter(|name| *name != key) {
            self.report(Rule::Never, &place.property(other), format!("the client looks into `{key}` only"));
        }
        (place.property(key), inner.clone())
    }

    /// Compares a type's schema with the contract's. `null` is what the type makes of it here.
    fn compare(&mut self, place: &Place, ours: &Value, declared: &Value, null: Null) {
        let client = self.client;
        let (direction, definitions) = (self.direction, self.definitions);
        if View::of(ours, &|_| None).is_any() && is_choice(declared) {
            self.report(Rule::ChoiceIsJson, place, "the contract declares a choice, the type is any value");
            return;
        }
        let ours = View::of(ours, &|name| client.structs.get(name).map(|described| described.schema(direction)));
        let declared = View::of(declared, &|name| definitions.get(name));
        if let Some(name) = ours.name.filter(|name| !client.structs.contains_key(*name)) {
            self.report(Rule::Never, place, format!("`{name}` is missing in tests/src/described.rs"));
            return;
        }
        self.compared.structs.extend(ours.name.map(str::to_owned));
        self.null(place, &declared, null);
        if ours.kinds == BTreeSet::from(["number", "string"]) && declared.kinds == BTreeSet::from(["number"]) {
            self.report(Rule::NumberKeepsItsText, place, "the contract declares a number, the type keeps its text");
            return;
        }
        if ours.kinds != declared.kinds || ours.format != declared.format {
            let (ours, declared) = (ours.told(), declared.told());
            self.report(Rule::Never, place, format!("the contract declares {declared}, the type is {ours}"));
            return;
        }
        self.values(place, &ours, &declared);
        let place = match (declared.name, ours.name) {
            (Some(component), Some(name)) if !self.seen.insert((component.to_owned(), name.to_owned())) => return,
            (Some(component), _) => {
                let named = ours.name.map_or_else(|| place.named.clone(), str::to_owned);
                Place { pointer: format!("/components/schemas/{}", escape(component)), named }
            }
            (None, Some(name)) => Place { named: name.to_owned(), ..place.clone() },
            (None, None) => place.clone(),
        };
        self.properties(&place, &ours, &declared);
        for (pointer, named, ours, declared) in [
            ("/items", "[]", ours.items, declared.items),
            ("/additionalProperties", "{}", ours.members, declared.members),
        ] {
            if declared == Some(&json!(false)) {
                let what = "the contract allows no other keys, the type takes any";
                self.report(Rule::OtherKeysAreKept, &place, what);
            } else if ours.is_some() || declared.is_some() {
                let ours = ours.unwrap_or(&Value::Bool(true));
                let null = if View::of(ours, &|_| None).null { Null::Kept } else { Null::Refused };
                self.compare(&place.below(pointer, named), ours, declared.unwrap_or(&Value::Bool(true)), null);
            }
        }
    }

    fn null(&mut self, place: &Place, declared: &View<'_>, null: Null) {
        let written = self.direction == Direction::Request;
        match (declared.null, null) {
            (true, Null::Kept) | (false, Null::Refused) => {}
            (true, Null::Refused) => self.report(Rule::Never, place, "the contract allows `null`, the type does not"),
            (true, _) => self.report(Rule::Never, place, "the contract allows `null`, the type loses it"),
            (false, Null::Kept) => self.report(Rule::Never, place, "the contract forbids `null`, the type has it"),
            (false, Null::Absent) if !written => self.report(Rule::NullReadsAsAbsent, place, "`null` reads as absent"),
            (false, Null::Empty) if !written => self.report(Rule::NullReadsAsEmpty, place, "`null` reads as empty"),
            // Never written, so Heron never sees it.
            (false, Null::Absent | Null::Empty) => {}
        }
    }

    fn values(&mut self, place: &Place, ours: &View<'_>, declared: &View<'_>) {
        match (&ours.values, &declared.values) {
            (Some(ours), Some(declared)) => {
                for value in declared.difference(ours) {
                    self.report(Rule::Never, place, format!("the type does not know the value {value}"));
                }
                for value in ours.difference(declared) {
                    self.report(Rule::Never, place, format!("the contract does not know the value {value}"));
                }
            }
            (None, Some(_)) => self.report(Rule::Never, place, "the contract lists values, the type does not"),
            (Some(_), None) => self.report(Rule::Never, place, "the type lists values, the contract does not"),
            (None, None) => {}
        }
    }

    fn properties(&mut self, place: &Place, ours: &View<'_>, declared: &View<'_>) {
        for (name, property) in &declared.properties {
            let place = place.property(name);
            let Some(our_property) = ours.properties.get(name) else {
                self.report(Rule::Never, &place, "the type does not have this property");
                continue;
            };
            self.required(&place, declared.required.contains(name), ours.required.contains(name));
            let owner = ours.name.unwrap_or_default();
            let null = self.client.nulls.get(&(owner.to_owned(), (*name).to_owned()));
            self.compare(&place, our_property, property, null.copied().unwrap_or(Null::Refused));
        }
        for name in ours.properties.keys().filter(|name| !declared.properties.contains_key(*name)) {
            self.report(Rule::Never, &place.property(name), "the contract does not have this property");
        }
    }

    fn required(&mut self, place: &Place, declared: bool, ours: bool) {
        match (self.direction, declared, ours) {
            (Direction::Request, true, false) => self.report(Rule::Never, place, "it may be left out, but is required"),
            (Direction::Request, false, true) => {
                self.report(Rule::Never, place, "it is always sent, but may be left out");
            }
            (Direction::Response, true, false) => self.report(Rule::MayBeAbsent, place, "required, but may be absent"),
            (Direction::Response, false, true) if self.is_always_present(place) => {
                self.report(Rule::AlwaysPresent, place, "optional, but must be there, as openapi/operations.toml says");
            }
            (Direction::Response, false, true) => self.report(Rule::Never, place, "optional, but must be there"),
            (_, true, true) | (_, false, false) => {}
        }
    }

    fn is_always_present(&self, place: &Place) -> bool {
        let pointer = |row: &AlwaysPresent| {
            format!("/components/schemas/{}/properties/{}", escape(&row.schema), escape(&row.property))
        };
        self.contract.operations.always_present.iter().any(|row| pointer(row) == place.pointer)
    }
}
