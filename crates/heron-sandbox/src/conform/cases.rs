//! The questions of the suite, operation by operation.

use http::Method;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::values::{Change, Wanted, changes, parameter_changes};
use super::{Question, Sends, Verdict};
use crate::contract::{Contract, Operation, Parameter};
use crate::instance::{Share, request_value};
use crate::resources::{self, Payload};

/// How many questions of one kind are asked about an operation.
const MOST: usize = 40;

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// All that may be sent.
    Whole,
    /// What must be sent, and no more.
    Least,
    /// A value of an enum.
    EnumValue,
    /// A value that no enum has.
    NoEnumValue,
    /// A limit, or what is just beyond it.
    Limit,
    /// An optional property left out.
    Absent,
    /// A required property left out.
    Missing,
    /// A value of another type.
    OtherType,
    /// Null.
    Null,
    /// A key that the contract does not name.
    UnknownKey,
    /// No API key.
    NoKey,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Least => "least",
            Self::EnumValue => "enum value",
            Self::NoEnumValue => "no enum value",
            Self::Limit => "limit",
            Self::Absent => "absent",
            Self::Missing => "missing",
            Self::OtherType => "other type",
            Self::Null => "null",
            Self::UnknownKey => "unknown key",
            Self::NoKey => "no key",
        }
    }
}

/// One question, and what the contract says of it.
#[derive(Clone, Debug)]
pub(super) struct Case {
    /// The operation's place in the contract.
    pub(super) operation: usize,
    pub(super) kind: Kind,
    /// What was changed: a place in the body, or the name of a parameter.
    pub(super) place: String,
    pub(super) question: Question,
    /// What the contract asks for, or nothing where it is silent.
    pub(super) wanted: Option<Verdict>,
    /// The switch that decides where the contract is silent.
    pub(super) switch: Option<&'static str>,
}

/// Every question about every operation.
pub(super) fn all(contract: &Contract) -> Vec<Case> {
    contract.operations().iter().flat_map(|operation| of(contract, operation)).collect()
}

fn of(contract: &Contract, operation: &Operation) -> Vec<Case> {
    let mut maker = Maker { contract, operation, cases: Vec::new() };
    maker.make();
    maker.cases
}

struct Maker<'a> {
    contract: &'a Contract,
    operation: &'a Operation,
    cases: Vec<Case>,
}

impl Maker<'_> {
    fn make(&mut self) {
        let whole = self.values(Share::Always);
        let least = self.values(Share::Never);
        self.add(Kind::Whole, "", &whole, Some(Verdict::Accepted), None);
        self.add(Kind::Least, "", &least, Some(Verdict::Accepted), None);
        if !self.operation.public {
            self.add(Kind::NoKey, "", &whole, Some(Verdict::Unauthorized), None);
        }
        for parameter in &self.operation.query {
            for (kind, value, wanted) in parameter_changes(self.contract, &parameter.schema, parameter.required) {
                let mut values = Values { query: least.query.clone(), ..whole.clone() };
                match value {
                    Some(value) => values.query.insert(parameter.name.clone(), value),
                    None => values.query.remove(&parameter.name),
                };
                self.add(kind, &format!("query {}", parameter.name), &values, Some(wanted), None);
            }
        }
        for (index, parameter) in self.operation.path_parameters.iter().enumerate() {
            if self.contract.resolve(&parameter.schema).get("type").is_some_and(|kind| kind == "integer") {
                let mut values = whole.clone();
                if let Some(value) = values.path.get_mut(index) {
                    "not-a-number".clone_into(value);
                }
                let place = format!("path {}", parameter.name);
                self.add(Kind::OtherType, &place, &values, Some(Verdict::Refused), None);
            }
        }
        if let Some(body) = &self.operation.body
            && body.media_type == "application/json"
            && let Sends::Json(sent) = &whole.body
        {
            let foreign = resources::find(self.operation).is_some_and(|one| one.payload == Payload::Foreign);
            for Change { kind, place, body, wanted } in changes(self.contract, &body.schema, sent) {
                let (wanted, switch) = match wanted {
                    Wanted::Accepted => (Some(Verdict::Accepted), None),
                    Wanted::Refused => (Some(Verdict::Refused), None),
                    Wanted::Undocumented if foreign => (Some(Verdict::Accepted), None),
                    Wanted::Undocumented => (None, Some("unknown_nested_keys")),
                };
                let values = Values { body: Sends::Json(body), ..whole.clone() };
                self.add(kind, &place, &values, wanted, switch);
            }
        }
    }

    /// A request that keeps the contract.
    fn values(&self, optional: Share) -> Values {
        let example = |schema: &Value| request_value(self.contract, self.operation, schema, optional);
        let path = self.operation.path_parameters.iter().map(|parameter| text(&example(&parameter.schema)));
        let sent = |parameter: &&Parameter| parameter.required || optional == Share::Always;
        let query = self.operation.query.iter().filter(sent);
        let body = self.operation.body.as_ref().filter(|body| body.required || optional == Share::Always);
        let body = body.map_or(Sends::Nothing, |body| match body.media_type.as_str() {
            "application/json" => Sends::Json(example(&body.schema)),
            "multipart/form-data" => form(&example(&body.schema)),
            media_type => Sends::Other(media_type.to_owned(), b"<conform/>".to_vec()),
        });
        Values {
            path: path.collect(),
            query: query.map(|parameter| (parameter.name.clone(), example(&parameter.schema))).collect(),
            body,
        }
    }

    fn add(&mut self, kind: Kind, place: &str, values: &Values, wanted: Option<Verdict>, switch: Option<&'static str>) {
        if self.cases.iter().filter(|case| case.kind == kind).count() >= MOST {
            return;
        }
        let question = Question {
            method: self.operation.method.clone(),
            target: values.target(self.operation),
            body: values.body.clone(),
            with_key: kind != Kind::NoKey,
        };
        let operation = self.operation.index;
        self.cases.push(Case { operation, kind, place: place.to_owned(), question, wanted, switch });
    }
}

/// What a request is filled with.
#[derive(Clone)]
struct Values {
    path: Vec<String>,
    query: Map<String, Value>,
    body: Sends,
}

impl Values {
    fn target(&self, operation: &Operation) -> String {
        let mut values = self.path.iter();
        let segments: Vec<String> = operation
            .shape
            .split('/')
            .map(|segment| match segment {
                "{}" => encoded(values.next().map_or("", String::as_str)),
                literal => literal.to_owned(),
            })
            .collect();
        let mut pairs = Vec::new();
        for (name, value) in &self.query {
            match value {
                Value::Array(items) => {
                    pairs.extend(items.iter().map(|item| format!("{}={}", encoded(name), encoded(&text(item)))));
                }
                value => pairs.push(format!("{}={}", encoded(name), encoded(&text(value)))),
            }
        }
        let query = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
        format!("{}{query}", segments.join("/"))
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string().replace("%5F", "_").replace("%2D", "-").replace("%2E", ".")
}

/// Empty texts are files: that is what [`request_value`] makes of them.
fn form(values: &Value) -> Sends {
    let mut body = String::new();
    for (name, value) in values.as_object().into_iter().flatten() {
        let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for item in items {
            let file = if item == "" { "; filename=\"conform.pdf\"\r\nContent-Type: application/pdf" } else { "" };
            let content = if item == "" { "%PDF-1.4".to_owned() } else { text(item) };
            body += &format!("--conform\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{content}\r\n");
        }
    }
    body += "--conform--\r\n";
    Sends::Other("multipart/form-data; boundary=conform".to_owned(), body.into_bytes())
}

/// The method and the path of an operation, as the baseline and reports name it.
pub(super) fn name(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// Whether asking changes nothing.
pub(super) fn only_reads(case: &Case) -> bool {
    case.question.method == Method::GET
}
