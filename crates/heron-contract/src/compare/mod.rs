//! What differs between two OpenAPI 3.0 documents, as a caller sees it.
//!
//! An operation's request and its response are types. A change is safe for a caller when the new request type accepts
//! all that the old one did, and the new response type produces nothing that the old one did not. [`compare`] applies
//! this to every operation that both documents have, place by place, and names each difference by a [`Rule`].
//!
//! ```
//! use heron_contract::compare::{Wire, compare};
//! use serde_json::json;
//!
//! let document = |length: u32| json!({
//!     "openapi": "3.0.3",
//!     "paths": {"/notes": {"post": {
//!         "requestBody": {"content": {"application/json": {"schema": {
//!             "type": "object", "properties": {"text": {"type": "string", "maxLength": length}}
//!         }}}},
//!         "responses": {"204": {"description": "Noted"}}
//!     }}}
//! });
//! let found = compare(&document(200), &document(100))?;
//! assert_eq!(found.changes.len(), 1);
//! let change = &found.changes[0];
//! assert_eq!(change.id, "request-property-max-length-decreased");
//! assert_eq!(change.place, "request › text");
//! assert_eq!(change.wire, Wire::Breaks);
//! # Ok::<(), heron_contract::compare::CompareError>(())
//! ```
//!
//! # Rules of the game
//!
//! These rules say what a document means here. Verdicts follow from them.
//!
//! **Values.** Requests, responses, parameters and headers are compared as JSON values; a query parameter of type
//! `integer` becoming `string` is a change of type, though both are text on the way. In a request narrowing breaks and
//! widening is safe; in a response it is the other way round.
//!
//! **Objects are open** unless `additionalProperties` is `false`: leaving it out, `true` and `{}` are equal. Callers
//! and servers send what is described: members by name, and others only where `additionalProperties` is a schema that
//! restricts them. So a new optional member is safe in a request, and in a response unless the old object is closed;
//! where the old document has a schema for members that it does not name, the two schemas decide.
//! A member that goes from a request is `unproven`: an open object accepts it, yet nobody reads it any more, and many
//! servers refuse what they do not know. Where the new object is closed it breaks. A member that goes from a response
//! breaks who relied on it always being there (`required`), and nobody else.
//! Closing an object breaks requests, opening it breaks responses.
//!
//! **Direction.** `readOnly` members are not part of requests, `writeOnly` members not of responses, whatever
//! `required` says. What happens to them there is not reported. A member that becomes `readOnly` goes from the request,
//! and one that no longer is comes to it, with the verdict that any member has that goes or comes.
//!
//! **Null.** `nullable: true` means "or null" wherever it stands: beside `type`, `$ref`, `allOf`, `anyOf`, `oneOf`,
//! or an `enum` that does not list null. That is what documents mean by it, though OpenAPI 3.0.3 only knows it beside
//! `type`. A branch that only null fits, such as `{enum: [null], nullable: true, type: object}`, is the same "or
//! null". A schema that restricts nothing accepts null too; so does an `enum` without a type that lists null.
//!
//! **Types.** A schema without `type` accepts every type, except that an `enum` has the types of its values.
//! An `integer` is a `number` that is whole. Keywords count only for the types that they are about.
//!
//! **References.** `$ref` beside other keywords is an `allOf` of both. `allOf` is merged: it means its branches
//! written out; where a branch has `additionalProperties`, that is about all members but its own. `anyOf` and `oneOf`
//! with one branch, null aside, are that branch. Names of components mean nothing, but as values of a `discriminator`
//! that has no `mapping` for them. A member that is `required` and not
//! described may be anything where the object is open; where it is closed, no object fits.
//!
//! **Bounds.** A length, a number of items or of members of at least zero is none. For whole numbers `minimum: 1` is
//! `minimum: 0` with `exclusiveMinimum`.
//!
//! **Enums.** Response enums are closed for [`Change::wire`] and open for [`Change::wire_for_client`]: this client
//! decodes values that it does not know. Each value that comes or goes is a change of its own.
//!
//! **Formats.** `int32`, `int64`, `float`, `byte`, `binary`, `date`, `date-time`, `email`, `hostname`, `ipv4`,
//! `ipv6`, `uri` and `uuid` restrict values; `int32` is part of `int64`. `double` and `password` restrict
//! nothing, and their coming and going is safe. What any other format restricts is not known: `unproven`, where it could
//! narrow a request or widen a response.
//!
//! **Defaults.** A request that leaves out a value for which the default changes is still accepted, and may mean
//! something else: `unproven`. In a response a default is safe.
//!
//! **Not decided.** Whether a `pattern`, a `not` or a `oneOf` includes another is not decidable in general. What cannot
//! be proved is [`Wire::Unproven`]. Proved are: equal ones; patterns that allow every text; branches of a `oneOf` that
//! exclude each other, by type, by the values of a required member, or by a closed list of members.
//!
//! **Alternatives.** Branches of `anyOf` and `oneOf` are matched when they look alike, whatever their order, and
//! compared with each other; the rest comes or goes. A branch that comes is safe in a request, and breaks in a response;
//! one that goes, the other way round. In a `oneOf` whatever would be safe is `unproven` for a branch that is not proved
//! to exclude the others, since a value that fits two branches is refused. `oneOf` and `anyOf` are equal where all
//! branches exclude each other. A schema that becomes one of several alternatives is told as that, once.
//!
//! **Parameters.** What is written and equal to the default (`style`, `explode`, `required`) is no change. A path
//! parameter is known by its turn in the path, a header by its name in any case. The headers `Accept`, `Content-Type`
//! and `Authorization` are not parameters. `explode` is no change where neither schema allows a list or an object.
//!
//! **Bodies.** A media type is known by its name in any case. A missing schema allows everything. A media type that
//! comes to a response breaks, unless the status had no body described before. A response with status 204 has no body.
//!
//! **Statuses.** A new status that means success breaks, unless the old document has a range or `default` that includes
//! it and its body; one that has gone breaks too, unless the new document has such a range: what the caller waits for no
//! longer comes. Statuses that do not mean success may always come; where a range or `default` described their bodies,
//! the bodies decide.
//!
//! **Operations.** They are known by method and path, whatever the path's parameters are called. One that is only in
//! the old document and one that is only in the new one are one that moved, if they are much alike and no other is as
//! much; a move breaks. In callbacks only that they changed is told, which is `unproven`.
//!
//! **Security.** Alternatives are a choice; no alternative means that none is needed. Removing one breaks who used it,
//! unless one that needs less is left; adding one breaks where none was needed, and is safe elsewhere. What all
//! operations inherit is told once, for the document; so is every change of a scheme. Names of schemes mean nothing.
//! Scopes count for OAuth 2 and OpenID Connect, and elsewhere are safe. A scheme that nothing requires is safe.
//!
//! **Servers.** A last slash means nothing. The order counts, since clients use the first one: `unproven`.
//!
//! **Not compared.** Descriptions, summaries, titles, examples, external documentation, `xml`, extensions (`x-…`), and
//! components that no operation uses.
//!
//! # One finding per cause
//!
//! A change is reported at each operation and place that it reaches, and once there: a parent does not report what a
//! child does. Every rule has a [mirror](Rule::mirror): what undoing the change is reported as.

mod bodies;
mod brief;
mod choices;
mod discriminator;
mod doc;
mod engine;
mod expand;
mod identical;
mod keywords;
mod objects;
mod operations;
mod parameters;
mod rules;
mod security;
mod servers;
mod shape;
mod sketch;
mod types;

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use doc::Doc;
use engine::Engine;
use expand::Found;
use identical::Identical;
pub use rules::{Direction, Rule, rule, rules};

/// The differences between two OpenAPI 3.0 documents, as a caller sees them.
///
/// The changes come in a fixed order: of the document as a whole, then by operation and place.
///
/// # Errors
///
/// A value that is not an OpenAPI 3.0 document; where the documents differ, a reference that leads nowhere or out of the document; a document that
/// is nested too deeply or that would take too long.
pub fn compare(old: &Value, new: &Value) -> Result<Comparison, CompareError> {
    let mut engine = Engine::new(Doc::new(Side::Old, old)?, Doc::new(Side::New, new)?);
    let mut operations = engine.operations()?;
    let identical = Identical::new(old, new);
    let same = operations.pairs.len();
    let differing: Vec<(usize, usize)> = operations.differing(&identical);
    engine.preread(&operations, &differing)?;
    operations.pairs.extend(engine.moved(&operations)?);
    let schemes = engine.schemes(&operations.old)?;
    let mut whole = Found::default();
    engine.version(&mut whole);
    engine.security_schemes(&schemes, &mut whole)?;
    engine.global_security(&schemes, &mut whole)?;
    engine.global_servers(&mut whole)?;
    let mut found = vec![whole];
    for (i, j) in differing.iter().chain(&operations.pairs[same..]) {
        let (old, new) = (&operations.old[*i], &operations.new[*j]);
        let mut here = Found::at(new.reference());
        if old.method != new.method || !old.same_path(new) {
            Engine::tell_move(old, new, &mut here);
        }
        engine.operation(old, new, &mut here)?;
        engine.operation_security(&schemes, old, new, &mut here)?;
        engine.operation_servers(old, new, &mut here)?;
        found.push(here);
    }
    found.extend(engine.removed_and_added(&operations));
    engine.run()?;
    Ok(Comparison {
        changes: engine.expand(found)?,
        old_operations: operations.old.len(),
        new_operations: operations.new.len(),
        common_operations: operations.pairs.len(),
    })
}

/// What [`compare`] found, and what it looked at.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Comparison {
    /// The differences: of the document as a whole, then by operation and place.
    pub changes: Vec<Change>,
    /// How many operations the old document has.
    pub old_operations: usize,
    /// How many operations the new document has.
    pub new_operations: usize,
    /// How many operations both have, moved ones included.
    pub common_operations: usize,
}

impl Comparison {
    /// How many changes have this verdict, for a reader that takes the document by its word.
    pub fn count(&self, wire: Wire) -> usize {
        self.changes.iter().filter(|change| change.wire == wire).count()
    }

    /// How many changes neither break nor are safe as far as can be proved.
    pub fn unproven(&self) -> usize {
        self.count(Wire::Unproven)
    }

    /// The worst verdict; [`Wire::Safe`] when nothing changed.
    pub fn worst(&self) -> Wire {
        self.changes.iter().map(|change| change.wire).max().unwrap_or(Wire::Safe)
    }
}

/// One difference, at one operation and one place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// The name of its [`Rule`].
    pub id: &'static str,
    /// The operation, as the new document has it, or as the old one had it when it is gone. None for the document as a
    /// whole.
    pub operation: Option<OperationRef>,
    /// A JSON pointer into the old document: to the member, parameter, response … that differs, and for a keyword to the
    /// schema that has it, where references lead. None for what is new.
    pub old_pointer: Option<String>,
    /// The same in the new document. None for what is gone.
    pub new_pointer: Option<String>,
    /// The place for a person to read: `response 200 › crm_integrations[] › config › key`.
    pub place: String,
    /// What stood there, in short.
    pub before: Option<Value>,
    /// What stands there now, in short.
    pub after: Option<Value>,
    /// Whether a request that was accepted is refused, or a response may come that the old document excludes.
    pub wire: Wire,
    /// The same for a client that decodes enum values that it does not know.
    pub wire_for_client: Wire,
    /// Tells this change from all others, and stays the same from run to run: a hash of its rule, operation, place,
    /// before and after.
    pub fingerprint: String,
}

impl Change {
    /// The rule that names this change.
    pub fn rule(&self) -> Option<&'static Rule> {
        rule(self.id)
    }
}

/// A method and a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub struct OperationRef {
    /// The path as the document spells it.
    pub path: String,
    /// The method in capitals.
    pub method: String,
}

impl OperationRef {
    /// A method, in any case, and a path.
    pub fn new(method: &str, path: &str) -> Self {
        Self { path: path.to_owned(), method: method.to_uppercase() }
    }
}

impl fmt::Display for OperationRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// What a change does to a caller that was made for the old document; the worse, the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Wire {
    /// Every request is still accepted, and every response is one that could come before.
    Safe,
    /// That cannot be proved.
    Unproven,
    /// A request may be refused, or a response may not be understood.
    Breaks,
}

impl Wire {
    /// `safe`, `unproven` or `breaks`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Unproven => "unproven",
            Self::Breaks => "breaks",
        }
    }
}

impl fmt::Display for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One of the two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The document that callers were made for.
    Old,
    /// The document that they will meet.
    New,
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Old => "old",
            Self::New => "new",
        })
    }
}

/// Why two documents could not be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompareError {
    /// A value that is not an OpenAPI 3.0 document.
    NotOpenApi {
        /// Which of the two.
        side: Side,
    },
    /// Something of another kind than OpenAPI has at this place, such as a number where an object belongs.
    Malformed {
        /// Which of the two.
        side: Side,
        /// The JSON pointer to it.
        pointer: String,
        /// What belongs there.
        expected: &'static str,
    },
    /// A reference that leads nowhere, in circles, or out of the document.
    Reference {
        /// Which of the two.
        side: Side,
        /// The JSON pointer to it.
        pointer: String,
        /// What it says.
        reference: String,
    },
    /// A document that is nested too deeply.
    TooDeep {
        /// Which of the two.
        side: Side,
        /// The JSON pointer to the beginning of the place.
        pointer: String,
        /// How deep a document may be.
        limit: usize,
    },
    /// Documents that would take too long to compare.
    TooMuch {
        /// What there is too much of.
        what: &'static str,
        /// How much there may be.
        limit: usize,
    },
}

impl fmt::Display for CompareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOpenApi { side } => write!(
                f,
                "the {side} document is not OpenAPI 3.0: it has no `openapi: 3.0.…`\n  \
                 help: check the file; import documents of version 3.1 and 3.2 first"
            ),
            Self::Malformed { side, pointer, expected } => write!(
                f,
                "the {side} document has something else than {expected} at `{pointer}`\n  \
                 help: check the document with a validator for OpenAPI 3.0"
            ),
            Self::Reference { side, pointer, reference } => write!(
                f,
                "the {side} document refers to `{reference}` at `{pointer}`, which leads to nothing in it\n  \
                 help: fetch the document again, or bundle its files into one"
            ),
            Self::TooDeep { side, pointer, limit } => write!(
                f,
                "the {side} document is nested more than {limit} deep at `{pointer}`\n  \
                 help: check that this is an OpenAPI document as a vendor publishes it"
            ),
            Self::TooMuch { what, limit } => write!(
                f,
                "comparing the documents takes more than {limit} {what}\n  \
                 help: check that these are OpenAPI documents as a vendor publishes them"
            ),
        }
    }
}

impl std::error::Error for CompareError {}

#[cfg(test)]
mod tests;
