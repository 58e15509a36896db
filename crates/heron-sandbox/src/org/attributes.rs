//! What Heron knows of a company: labels, their types and values.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::state::Who;

/// A company attribute of an end user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Attribute {
    pub(crate) label: String,
    /// One of the contract's types, such as `string`.
    pub(crate) kind: String,
    pub(crate) value: Value,
}

impl Attribute {
    /// The type is that of the value.
    pub(crate) fn new(label: String, value: Value) -> Self {
        Self { label, kind: kind_of(&value).to_owned(), value }
    }
}

/// The company attributes that are not the made-up ones, by the Heron id of the end user.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Attributes {
    by_end_user: BTreeMap<String, Own>,
}

#[derive(Default, Serialize, Deserialize)]
struct Own {
    /// Whether the made-up ones are gone.
    bare: bool,
    set: Vec<Attribute>,
}

impl Attributes {
    /// All attributes of an end user: the made-up ones, with those that every end user is given, and its own.
    pub(crate) fn of(&self, end_user: Who<'_>, given: &[Attribute]) -> Vec<Attribute> {
        let own: Vec<&Own> = end_user.ids().filter_map(|id| self.by_end_user.get(id)).collect();
        let is_bare = own.iter().any(|own| own.bare);
        let (mut all, given) = if is_bare { (Vec::new(), &[][..]) } else { (made_up(end_user.name), given) };
        for set in given.iter().chain(own.into_iter().flat_map(|own| &own.set)) {
            match all.iter_mut().find(|known| known.label == set.label) {
                Some(known) => known.clone_from(set),
                None => all.push(set.clone()),
            }
        }
        all
    }

    /// The values by their labels.
    pub(super) fn values(&self, end_user: Who<'_>, given: &[Attribute]) -> BTreeMap<String, Value> {
        self.of(end_user, given).into_iter().map(|Attribute { label, value, .. }| (label, value)).collect()
    }

    pub(super) fn set(&mut self, end_user: &str, attribute: Attribute) {
        let own = self.by_end_user.entry(end_user.to_owned()).or_default();
        match own.set.iter_mut().find(|known| known.label == attribute.label) {
            Some(known) => *known = attribute,
            None => own.set.push(attribute),
        }
    }

    /// Takes all of them away, the made-up ones too.
    pub(super) fn clear(&mut self, end_user: &str) {
        self.by_end_user.insert(end_user.to_owned(), Own { bare: true, set: Vec::new() });
    }

    /// Gives an end user that came from a CRM values of its own, which depend on nothing but its id. What every end user is
    /// given stays.
    pub(crate) fn make_up(&mut self, end_user: &str, name: Option<&str>, given: &[Attribute]) {
        let seed = end_user
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let trade = ["Foods", "Freight", "Builders", "Dental", "Market"];
        let town = ["Harbor", "Cedar", "Summit", "Prairie", "Canyon"];
        let pick =
            |list: [&str; 5], shift: u32| list[usize::try_from((seed >> shift) % 5).unwrap_or_default()].to_owned();
        let name = name.map_or_else(|| format!("{} {}", pick(town, 8), pick(trade, 16)), str::to_owned);
        let first_names = ["Sam", "Alex", "Robin", "Kim", "Jo"];
        for (label, kind, value) in [
            ("company_legal_business_name", "string", json!(name)),
            ("company_name", "string", json!(name)),
            ("federal_tax_id", "string", json!(format!("00-{:07}", seed % 10_000_000))),
            ("amount_requested", "decimal", json!((seed % 40 + 1) * 5000)),
            ("annual_revenue", "decimal", json!((seed % 90 + 10) * 12_000)),
            ("owner_1_first_name", "string", json!(pick(first_names, 24))),
        ] {
            if !given.iter().any(|given| given.label == label) {
                self.set(end_user, Attribute { label: label.to_owned(), kind: kind.to_owned(), value });
            }
        }
    }
}

/// A few values that are the same for every end user but for the name.
fn made_up(name: Option<&Value>) -> Vec<Attribute> {
    let all = [
        ("company_legal_business_name", "string", name.cloned().unwrap_or_default()),
        ("company_name", "string", name.cloned().unwrap_or_default()),
        ("federal_tax_id", "string", json!("00-0000000")),
        ("business_start_date", "date", json!("2015-04-01")),
        ("amount_requested", "decimal", json!(25000.0)),
        ("annual_revenue", "decimal", Value::Null),
        ("owner_1_first_name", "string", json!("Sam")),
        ("owner_1_last_name", "string", json!("Sandbox")),
    ];
    all.map(|(label, kind, value)| Attribute { label: label.to_owned(), kind: kind.to_owned(), value }).to_vec()
}

/// Reads attributes: an object of values by label, or the answer of `GET /api/end_users/{id}/company_attributes`.
pub(crate) fn read(text: &str) -> Result<Vec<Attribute>, String> {
    let text = text.trim_start_matches('\u{feff}');
    match serde_json::from_str(text).map_err(|error| error.to_string())? {
        Value::Object(values) => Ok(values.into_iter().map(|(label, value)| Attribute::new(label, value)).collect()),
        Value::Array(rows) => rows.iter().enumerate().map(|(number, row)| of_row(number, row)).collect(),
        _ => Err("it is neither an object of values by label nor a list of attributes".to_owned()),
    }
}

fn of_row(number: usize, row: &Value) -> Result<Attribute, String> {
    let text = |name: &str| row.pointer(&format!("/attribute/{name}")).and_then(Value::as_str).map(str::to_owned);
    let label = text("label").ok_or_else(|| format!("/{number}/attribute/label: it is missing, or no text"))?;
    let read = Attribute::new(label, row.get("value").cloned().unwrap_or_default());
    let kind = text("type").filter(|kind| KINDS.contains(&kind.as_str()));
    Ok(Attribute { kind: kind.unwrap_or(read.kind), ..read })
}

/// The contract's types.
const KINDS: [&str; 7] = ["float", "int", "decimal", "string", "date", "datetime", "bool"];

/// The type that a value has among the contract's.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "int",
        Value::String(text) if chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok() => "date",
        _ => "string",
    }
}
