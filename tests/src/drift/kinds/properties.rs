//! Changes of which properties an object has, must have, and shows to whom.

use heron_contract::compare::Wire;
use serde_json::{Map, Value, json};

use super::super::edit::{Edit, escape, unescape};
use super::super::sites::{Document, Role, Use};
use super::{Expected, Kind, Mutant, Say};
use crate::contract::Direction::{self, Request, Response};

type Schema = Map<String, Value>;

/// Whether an object takes keys that it does not list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Others {
    Any,
    None,
}

fn others(schema: &Schema) -> Option<Others> {
    match schema.get("additionalProperties") {
        None | Some(Value::Bool(true)) => Some(Others::Any),
        Some(Value::Bool(false)) => Some(Others::None),
        Some(_) => None,
    }
}

fn is_required(schema: &Schema, name: &str) -> bool {
    schema.get("required").and_then(Value::as_array).is_some_and(|names| names.iter().any(|found| found == name))
}

/// The `required` of an object with or without a name, which may be none at all.
fn with_required(at: &str, schema: &Schema, name: &str, required: bool) -> Vec<Edit> {
    let mut names = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    names.retain(|found| found != name);
    if required {
        names.push(json!(name));
    }
    let value = (!names.is_empty()).then(|| Value::from(names));
    vec![Edit { object: at.to_owned(), key: "required".to_owned(), value }]
}

/// The name of a rule, there and back.
fn names(forth: impl Into<String>, back: impl Into<String>) -> [String; 2] {
    [forth.into(), back.into()]
}

/// What is said when a property comes into what goes one way, and when it goes away.
pub(super) fn comes(role: Role, required: bool, default: bool, closed: bool) -> Say {
    let direction = role.direction();
    let word = if required { "required" } else { "optional" };
    let id = match role {
        Role::RequestBody | Role::RequestProperty if required && default => {
            names("new-required-request-property-with-default", "required-request-property-with-default-removed")
        }
        Role::RequestBody | Role::RequestProperty if required => {
            names("new-required-request-property", "required-request-property-removed")
        }
        Role::RequestBody | Role::RequestProperty => names("new-optional-request-property", "request-property-removed"),
        Role::Parameter | Role::ParameterProperty if required => {
            names("new-required-request-parameter-property", "required-request-parameter-property-removed")
        }
        Role::Parameter | Role::ParameterProperty => {
            names("new-optional-request-parameter-property", "request-parameter-property-removed")
        }
        Role::ResponseBody | Role::ResponseProperty => {
            names(format!("response-{word}-property-added"), format!("response-{word}-property-removed"))
        }
        Role::Header | Role::HeaderProperty => {
            names(format!("response-header-{word}-property-added"), format!("response-header-{word}-property-removed"))
        }
    };
    let comes = match direction {
        Request if required => Wire::Breaks,
        Response if closed => Wire::Breaks,
        _ => Wire::Safe,
    };
    let goes = match direction {
        // It may be that what is sent is taken and forgotten.
        Request => {
            if closed {
                Wire::Breaks
            } else {
                Wire::Unproven
            }
        }
        Response if required => Wire::Breaks,
        Response => Wire::Safe,
    };
    let wire = [comes, goes];
    Say { id, wire, client: wire }
}

fn undone(say: Say) -> Say {
    let back = |[forth, back]: [Wire; 2]| [back, forth];
    let [forth, then] = say.id;
    Say { id: [then, forth], wire: back(say.wire), client: back(say.client) }
}

/// What is said about an object, use by use.
fn about(document: &Document, owner: &str, say: impl Fn(Role) -> Option<Say>) -> Vec<Expected> {
    let mut all: Vec<Expected> = document.uses[owner]
        .iter()
        .filter_map(|Use { operation, role, .. }| {
            let Say { id, wire, client } = say(*role)?;
            let operation = document.operations[*operation].both_ways();
            Some(Expected { operation, id, wire, client, at: owner.to_owned() })
        })
        .collect();
    all.sort();
    all.dedup();
    all
}

/// Objects whose properties can change without another schema having a say.
fn owners(document: &Document) -> Vec<String> {
    let plain = |at: &&String| {
        let uses = &document.uses[*at];
        !document.called_back.contains(*at) && !uses.iter().any(|used| used.hazy)
    };
    let object = |at: &&String| document.at(at)["type"] == "object";
    document.uses.keys().filter(plain).filter(object).cloned().collect()
}

/// The properties of all owners.
fn properties(document: &Document) -> Vec<String> {
    let mut all = Vec::new();
    for owner in owners(document) {
        for name in document.at(&owner)["properties"].as_object().into_iter().flatten().map(|(name, _)| name) {
            all.push(format!("{owner}/properties/{}", escape(name)));
        }
    }
    all
}

/// A property's owner, name, and schema.
fn split<'a>(document: &'a Document, place: &'a str) -> (&'a str, String, &'a Schema, &'a Value) {
    let (owner, name) = place.rsplit_once("/properties/").unwrap();
    (owner, unescape(name), document.at(owner).as_object().unwrap(), document.at(place))
}

fn added(document: &Document, owner: &str, required: bool, schema: Value, default: bool) -> Option<Mutant> {
    let object = document.at(owner).as_object()?;
    let others = others(object)?;
    object.get("properties").is_some().then_some(())?;
    let mut properties = object["properties"].clone();
    properties["something_new"] = schema;
    let mut edits = vec![Edit::set(owner, "properties", properties)];
    if required {
        edits.extend(with_required(owner, object, "something_new", true));
    }
    let expected = about(document, owner, |role| Some(comes(role, required, default, others == Others::None)));
    Some(Mutant { place: owner.to_owned(), edits, expected })
}

fn removed(document: &Document, place: &str) -> Option<Mutant> {
    let (owner, name, object, property) = split(document, place);
    let others = others(object)?;
    let required = is_required(object, &name);
    let default = document.resolved(property).get("default").is_some();
    let mut left = object["properties"].clone();
    left.as_object_mut()?.remove(&name);
    let mut edits = vec![Edit::set(owner, "properties", left)];
    if required {
        edits.extend(with_required(owner, object, &name, false));
    }
    let expected = about(document, owner, |role| {
        document
            .visible(property, role.direction())
            .then(|| undone(comes(role, required, default, others == Others::None)))
    });
    Some(Mutant { place: place.to_owned(), edits, expected })
}

fn required_changes(document: &Document, place: &str, to: bool) -> Option<Mutant> {
    let (owner, name, object, property) = split(document, place);
    (is_required(object, &name) != to).then_some(())?;
    let default = document.resolved(property).get("default").is_some();
    let expected = about(document, owner, |role| {
        document.visible(property, role.direction()).then_some(())?;
        let with_default = if role.below() == Role::RequestProperty && default { "-with-default" } else { "" };
        let prefix = role.below().prefix();
        let id =
            names(format!("{prefix}-became-required{with_default}"), format!("{prefix}-became-optional{with_default}"));
        let say = Say::new(role, id, super::Effect::Narrows);
        Some(if to { say } else { undone(say) })
    });
    Some(Mutant { place: place.to_owned(), edits: with_required(owner, object, &name, to), expected })
}

/// `readOnly` or `writeOnly` is set or taken away.
fn direction_changes(document: &Document, place: &str, mark: &str, to: bool) -> Option<Mutant> {
    let (owner, name, object, property) = split(document, place);
    let others = others(object)?;
    let inline = property.as_object().filter(|property| !property.contains_key("$ref"))?;
    let is = |mark: &str| inline.get(mark) == Some(&json!(true));
    (is(mark) != to).then_some(())?;
    // A property that goes neither way makes no sense, and one whose other mark stands elsewhere would be one.
    let other = if mark == "readOnly" { "writeOnly" } else { "readOnly" };
    (!is(other)
        && Direction::ALL
            .iter()
            .all(|direction| document.visible(document.resolved(property), *direction) || is(mark)))
    .then_some(())?;
    let required = is_required(object, &name);
    let gone_from = if mark == "readOnly" { Request } else { Response };
    let (word, mark_word) =
        (if required { "required" } else { "optional" }, if mark == "readOnly" { "read-only" } else { "write-only" });
    let edits = vec![Edit { object: place.to_owned(), key: mark.to_owned(), value: to.then_some(json!(true)) }];
    let expected = about(document, owner, |role| {
        // On the other way, nothing changes.
        (role.direction() == gone_from).then_some(())?;
        let way = match role.direction() {
            Request => "request",
            Response => "response",
        };
        let mut say = undone(comes(role, required, false, others == Others::None));
        if matches!(role.below(), Role::RequestProperty | Role::ResponseProperty) {
            say.id = names(
                format!("{way}-{word}-property-became-{mark_word}"),
                format!("{way}-{word}-property-became-not-{mark_word}"),
            );
        }
        Some(if to { say } else { undone(say) })
    });
    Some(Mutant { place: place.to_owned(), edits, expected })
}

fn deprecation_changes(document: &Document, place: &str, to: bool) -> Option<Mutant> {
    let (owner, _, _, property) = split(document, place);
    let inline = property.as_object().filter(|property| !property.contains_key("$ref"))?;
    ((inline.get("deprecated") == Some(&json!(true))) != to).then_some(())?;
    let edits = vec![Edit { object: place.to_owned(), key: "deprecated".to_owned(), value: to.then_some(json!(true)) }];
    let expected = about(document, owner, |role| {
        document.visible(property, role.direction()).then_some(())?;
        let prefix = role.below().prefix();
        let id = names(format!("{prefix}-deprecated"), format!("{prefix}-reactivated"));
        let say = Say { id, wire: [Wire::Safe; 2], client: [Wire::Safe; 2] };
        Some(if to { say } else { undone(say) })
    });
    Some(Mutant { place: place.to_owned(), edits, expected })
}

/// `additionalProperties` changes.
fn others_change(document: &Document, owner: &str, from: Option<Value>, to: Option<Value>) -> Option<Mutant> {
    let object = document.at(owner).as_object()?;
    (object.get("additionalProperties") == from.as_ref()).then_some(())?;
    let form = |value: &Option<Value>| match value {
        None | Some(Value::Bool(true)) => 2,
        Some(Value::Bool(false)) => 0,
        Some(_) => 1,
    };
    let effect = match form(&to) - form(&from) {
        change if change < 0 => super::Effect::Narrows,
        0 => super::Effect::Nothing,
        _ => super::Effect::Widens,
    };
    let (forth, back) = match (form(&from), form(&to)) {
        (2 | 1, 0) => ("additional-properties-closed", "additional-properties-opened"),
        (0, 2 | 1) => ("additional-properties-opened", "additional-properties-closed"),
        (2, 1) => ("additional-properties-restricted", "additional-properties-unrestricted"),
        (1, 2) => ("additional-properties-unrestricted", "additional-properties-restricted"),
        _ => ("", ""),
    };
    let edits = vec![Edit { object: owner.to_owned(), key: "additionalProperties".to_owned(), value: to }];
    let expected = about(document, owner, |role| {
        if forth.is_empty() {
            return None;
        }
        let prefix = role.prefix();
        Some(Say::new(role, names(format!("{prefix}-{forth}"), format!("{prefix}-{back}")), effect))
    });
    Some(Mutant { place: owner.to_owned(), edits, expected })
}

pub(super) fn kinds() -> Vec<Kind> {
    vec![
        Kind::other("an optional property is added", owners, |document, at| {
            added(document, at, false, json!({"type": "string"}), false)
        }),
        Kind::other("a required property is added", owners, |document, at| {
            added(document, at, true, json!({"type": "integer"}), false)
        }),
        Kind::other("a required property with a default is added", owners, |document, at| {
            added(document, at, true, json!({"type": "boolean", "default": false}), true)
        }),
        Kind::other("an optional property is removed", properties, |document, at| {
            let (_, name, object, _) = split(document, at);
            (!is_required(object, &name)).then(|| removed(document, at)).flatten()
        }),
        Kind::other("a required property is removed", properties, |document, at| {
            let (_, name, object, _) = split(document, at);
            is_required(object, &name).then(|| removed(document, at)).flatten()
        }),
        Kind::other("a property becomes required", properties, |document, at| required_changes(document, at, true)),
        Kind::other("a property becomes optional", properties, |document, at| required_changes(document, at, false)),
        Kind::other("a property becomes read-only", properties, |document, at| {
            direction_changes(document, at, "readOnly", true)
        }),
        Kind::other("a property is no longer read-only", properties, |document, at| {
            direction_changes(document, at, "readOnly", false)
        }),
        Kind::other("a property becomes write-only", properties, |document, at| {
            direction_changes(document, at, "writeOnly", true)
        }),
        Kind::other("a property is no longer write-only", properties, |document, at| {
            direction_changes(document, at, "writeOnly", false)
        }),
        Kind::other("a property is deprecated", properties, |document, at| deprecation_changes(document, at, true)),
        Kind::other("a property is no longer deprecated", properties, |document, at| {
            deprecation_changes(document, at, false)
        }),
        Kind::other("an object refuses other keys", owners, |document, at| {
            others_change(document, at, None, Some(json!(false)))
        }),
        Kind::other("an object no longer refuses other keys", owners, |document, at| {
            others_change(document, at, Some(json!(false)), None)
        }),
        Kind::other("an object's other keys get a schema", owners, |document, at| {
            others_change(document, at, None, Some(json!({"type": "string"})))
        }),
        Kind::other("an object that refused other keys takes texts", owners, |document, at| {
            others_change(document, at, Some(json!(false)), Some(json!({"type": "string"})))
        }),
        Kind::other("an object says that it takes other keys, as it does anyway", owners, |document, at| {
            others_change(document, at, None, Some(json!(true)))
        }),
    ]
}
