//! Lowering: the effective contract, fitted to the generator.
//!
//! One rule, one function, one test, one count. The rules run in the order of [`RULES`] over the whole document, so
//! that a type is the same however many operations the client has; [`select`] then keeps what `operations.toml` lists.
//! A rule that matches nothing is an error: either the document changed or the rule is no longer needed.

mod calls;
mod direction;
mod envelopes;
mod given;
mod names;
pub(crate) mod origins;
mod properties;
mod schemas;
#[cfg(test)]
pub(crate) mod testing;
mod transfers;
pub(crate) mod walk;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub use self::calls::{Call, QueryParameter, select};
pub use self::transfers::{Gives, Part, PartKind, Sent, Takes, Transfer};
use crate::operations::{Operations, Resource, Row};
use crate::{Problem, Problems};

/// The document as the generator gets it, and what it cannot say.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// An OpenAPI 3.0 document in which every object and enum is a named component.
    pub document: Value,
    /// The operations, in the order of their ids.
    pub calls: Vec<Call>,
    /// How often each rule matched.
    pub counts: Vec<(&'static str, usize)>,
    /// Where in the effective contract each `Schema` and each `Schema.property` stands, as a JSON pointer.
    pub origins: BTreeMap<String, String>,
    /// What each resource is for, in our words.
    pub abouts: BTreeMap<String, String>,
    /// The resources that are there whatever features are on.
    pub always: BTreeSet<String>,
}

/// A step of the lowering.
pub struct Rule {
    /// What it does, in a word or three.
    pub name: &'static str,
    /// Why the generator needs it.
    pub why: &'static str,
    apply: fn(&mut Draft<'_>) -> usize,
}

/// Every rule, in the order in which they run.
pub const RULES: &[Rule] = &[
    Rule {
        name: "drop error responses",
        why: "one decoder sees every failure with its body and headers; the generator would throw the body away",
        apply: calls::drop_error_responses,
    },
    Rule {
        name: "note transfers",
        why: "the generator has no forms, no XML and no files; operations that move them are described apart",
        apply: transfers::note_transfers,
    },
    Rule {
        name: "settle success",
        why: "the generator panics on two success types; one that covers the others stands for all, or nothing does",
        apply: calls::settle_success,
    },
    Rule { name: "drop callbacks", why: "the client does not serve webhooks", apply: calls::drop_callbacks },
    Rule {
        name: "omit null parameters",
        why: "a query string has no null: a nullable parameter is one that may be left out",
        apply: calls::omit_null_parameters,
    },
    Rule {
        name: "unwrap envelopes",
        why: "`{\"crm_integration\": {…}}` and `{…}` are both read, so the type is what is inside",
        apply: envelopes::unwrap_envelopes,
    },
    Rule {
        name: "inline nullable references",
        why: "`null or this`, in whatever spelling, becomes a mark on this",
        apply: schemas::mark_nullable_references,
    },
    Rule {
        name: "open choices",
        why: "where every property may be absent, a value fits the first of several schemas whichever it is of",
        apply: schemas::open_choices,
    },
    Rule {
        name: "name inline objects",
        why: "a name that the generator makes up would be public API",
        apply: names::name_inline_objects,
    },
    Rule {
        name: "name inline enums",
        why: "enums that mean the same share one type, under a name of ours",
        apply: names::name_inline_enums,
    },
    Rule {
        name: "mark secrets",
        why: "a credential has a type that does not print itself",
        apply: properties::mark_secrets,
    },
    Rule {
        name: "split by direction",
        why: "a schema with read-only or write-only properties is two types; one type could not decode any response",
        apply: direction::split,
    },
    Rule {
        name: "relax responses",
        why: "a response property is optional unless the client keys on it: a server may leave out what it likes",
        apply: direction::relax_responses,
    },
    Rule {
        name: "strip defaults",
        why: "a default that is materialised is sent unasked: a PATCH would enable a disabled integration",
        apply: properties::strip_defaults,
    },
    Rule {
        name: "open objects",
        why: "unknown keys are kept and sent again at every level",
        apply: schemas::open_objects,
    },
    Rule {
        name: "drop bounds",
        why: "lengths, ranges and patterns are the server's to enforce; as types they would make decoding fail",
        apply: properties::drop_bounds,
    },
    Rule {
        name: "collapse twins",
        why: "schemas given the same name must be the same, but for bounds and defaults, and become one type",
        apply: names::collapse_twins,
    },
    Rule {
        name: "mark timestamps",
        why: "Heron's timestamps come with `Z`, with an offset, or with none",
        apply: properties::mark_timestamps,
    },
    Rule {
        name: "mark money",
        why: "an amount is a number or a string, and its digits are not ours to round",
        apply: properties::mark_money,
    },
    Rule {
        name: "wrap nullable items",
        why: "a list, map or answer may hold null in place of a reference, which the generator must be told",
        apply: schemas::wrap_nullable_items,
    },
];

/// The state that the rules share.
pub(crate) struct Draft<'a> {
    pub(crate) document: Value,
    pub(crate) operations: &'a Operations,
    /// A row for every operation of the document, listed or not, by method and path.
    pub(crate) rows: BTreeMap<String, Row>,
    /// The entries of `[schemas]` that have found what they name.
    pub(crate) named: BTreeSet<String>,
    pub(crate) problems: Problems,
    /// What is not JSON, by method and path.
    pub(crate) transfers: BTreeMap<String, Transfer>,
    /// The errors that are told as the answer is, by method and path.
    pub(crate) partial: BTreeMap<String, Vec<(u16, Vec<String>)>>,
    /// The operations that succeed with more than one status.
    pub(crate) several: BTreeSet<String>,
}

impl<'a> Draft<'a> {
    fn new(document: Value, operations: &'a Operations) -> Self {
        let rows = calls::rows(&document, operations);
        Self {
            document,
            operations,
            rows,
            named: BTreeSet::new(),
            problems: Problems::default(),
            transfers: BTreeMap::new(),
            partial: BTreeMap::new(),
            several: BTreeSet::new(),
        }
    }

    pub(crate) fn problem(
        &mut self,
        what: impl Into<String>,
        pointer: impl std::fmt::Display,
        help: impl Into<String>,
    ) {
        self.problems.push(Problem::error(what).at("openapi/effective.json", pointer).help(help));
    }
}

/// Lowers the whole effective contract.
///
/// # Errors
///
/// Every rule that matched nothing, and every name in `operations.toml` that fits nothing or fits two things.
pub fn lower(effective: &Value, operations: &Operations) -> Result<Lowered, Problems> {
    let (lowered, problems) = gather(effective, operations);
    problems.unless_errors(lowered)
}

/// The same, as far as it goes, with everything that is wrong.
pub(crate) fn gather(effective: &Value, operations: &Operations) -> (Lowered, Problems) {
    let mut draft = Draft::new(effective.clone(), operations);
    given::check(&mut draft);
    origins::mark(&mut draft.document);
    let counts = RULES.iter().map(|rule| (rule.name, apply(rule, &mut draft))).collect();
    let calls = calls::plan(&mut draft);
    let origins = origins::unmark(&mut draft.document);
    let Draft { document, problems, .. } = draft;
    let about = |(name, resource): (&String, &Resource)| (name.clone(), resource.about.clone());
    let abouts = operations.resources.iter().map(about).collect();
    let always = operations.resources.iter().filter(|(_, resource)| resource.always).map(|(name, _)| name.clone());
    let always = always.collect();
    (Lowered { document, calls, counts, origins, abouts, always }, problems)
}

/// Runs a rule, which must find something to do.
fn apply(rule: &Rule, draft: &mut Draft<'_>) -> usize {
    let count = (rule.apply)(draft);
    if count == 0 {
        draft.problem(
            format!("the lowering rule `{}` matched nothing", rule.name),
            "",
            "remove the rule if the contract no longer needs it, or mend it",
        );
    }
    count
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::testing::{answers, api, reference, row, run, stated};
    use super::*;
    use crate::document::{Node, Pointer, walk};

    #[test]
    fn every_rule_has_a_name_of_its_own_and_a_reason() {
        let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
        assert_eq!(names.len(), RULES.len());
        assert!(RULES.iter().all(|rule| !rule.why.is_empty()));
    }

    #[test]
    fn a_rule_that_matches_nothing_is_an_error_that_names_it() {
        for rule in RULES {
            let run = run(rule.name, api(json!({}), json!({})), "");
            assert_eq!(run.count, 0);
            assert_eq!(run.told(), [format!("the lowering rule `{}` matched nothing", rule.name)]);
            assert_eq!(run.problems[0].place.as_deref(), Some("openapi/effective.json"));
        }
    }

    #[test]
    fn lowering_stops_at_rules_that_match_nothing_and_tells_of_all_of_them() {
        let operations = Operations::default();
        let problems = lower(&api(json!({}), json!({})), &operations).unwrap_err();
        assert_eq!(problems.0.len(), RULES.len());
    }

    #[test]
    fn every_rule_counts_what_it_did_under_its_name() {
        let document = api(json!({"/a": {"get": answers(reference("A"))}}), json!({"A": {"type": "object"}}));
        let (lowered, _) = gather(&document, &Operations::default());
        let names: Vec<_> = lowered.counts.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, RULES.iter().map(|rule| rule.name).collect::<Vec<_>>());
        assert!(lowered.counts.contains(&("open objects", 1)));
    }

    #[test]
    fn no_default_bound_or_direction_is_left_and_every_type_has_a_name() {
        let schema = json!({"type": "object", "required": ["id", "secret"], "properties": {
            "id": {"type": "string", "readOnly": true, "maxLength": 3},
            "secret": {"type": "string", "writeOnly": true, "default": "x"},
            "kind": {"type": "string", "enum": ["a"], "default": "a"},
            "inner": {"type": "object", "properties": {"n": {"type": "integer", "minimum": 1}}},
        }});
        let document =
            api(json!({"/a": {"post": testing::sends(reference("A"), reference("A"))}}), json!({"A": schema}));
        let operations = stated(&row("POST /a", "a_create", ""));
        let (lowered, _) = gather(&document, &operations);
        walk(&lowered.document, Node::Document, &mut Pointer::root(), &mut |node, at, value| {
            if node == Node::Schema {
                for keyword in ["default", "maxLength", "minimum", "readOnly", "writeOnly"] {
                    assert!(value.get(keyword).is_none(), "{at} has `{keyword}`");
                }
                let top = Pointer::tokens(at.as_str()).len() == 3;
                assert!(top || value.get("properties").is_none() && value.get("enum").is_none(), "{at} has no name");
            }
        });
        let names: Vec<_> = walk::schemas(&lowered.document).unwrap().keys().cloned().collect();
        assert_eq!(BTreeSet::from_iter(names), BTreeSet::from(["A", "AInner", "AKind", "ARequest"].map(str::to_owned)));
    }
}
