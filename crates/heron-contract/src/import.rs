//! From the published document, or several, to the contract: the facts of all operations, in one canonical form.

mod circles;
mod coverage;
mod families;
mod hoist;
mod inline;
mod merge;
mod normalise;
mod nullability;
mod strip;

use serde_json::Value;

pub use coverage::coverage;
pub(crate) use families::reached;
pub(crate) use inline::dangling;

use crate::document::{self, canonicalise};
use crate::operations::Operations;
use crate::{Problem, Problems};

/// A published document.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// A file or an address; named in problems.
    pub name: &'a str,
    /// JSON or YAML.
    pub text: &'a str,
}

/// What a document says.
#[derive(Clone, Debug)]
pub struct Import {
    /// The contract; [`document::to_text`] writes it.
    pub contract: Value,
    /// What a person should look at.
    pub warnings: Problems,
}

/// Reads the published documents into a contract, and checks that `operations.toml` accounts for it.
///
/// # Errors
///
/// Everything for which [`read`] fails, and everything that [`coverage`] finds.
///
/// ```
/// use heron_contract::operations::Operations;
/// use heron_contract::{Input, document, import};
///
/// let text = r#"{
///     "openapi": "3.0.0",
///     "info": {"title": "An API", "version": "1"},
///     "paths": {"/notes": {"get": {"summary": "Lists notes", "responses": {"200": {"description": "Here they are"}}}}}
/// }"#;
/// let rows = Operations::parse("operations.toml", "[not_yet]\nreason = \"no client yet\"")?;
/// let contract = import(&[Input { name: "published.json", text }], &rows)?.contract;
/// assert_eq!(document::operations(&contract)[0].0, "GET /notes");
/// assert!(!document::to_text(&contract).contains("Lists notes"));
/// # Ok::<(), heron_contract::Problems>(())
/// ```
pub fn import(inputs: &[Input<'_>], operations: &Operations) -> Result<Import, Problems> {
    let import = read(inputs, None)?;
    coverage(&import.contract, operations).unless_errors(import)
}

/// Reads the published documents into a contract, whatever `operations.toml` says of it.
///
/// Several documents are merged. `previous` is the contract so far, if there is one: null that it allowed and that a
/// document of version 3.1 or later does not is a warning.
///
/// # Errors
///
/// A document that is not OpenAPI, that is incomplete, or that says what OpenAPI 3.0 cannot say; documents that
/// contradict each other.
pub fn read(inputs: &[Input<'_>], previous: Option<&Value>) -> Result<Import, Problems> {
    read_keeping(inputs, previous, &mut |_| {})
}

/// The same, and hands each document on as it was parsed.
pub(crate) fn read_keeping(
    inputs: &[Input<'_>],
    previous: Option<&Value>,
    keep: &mut dyn FnMut(&Value),
) -> Result<Import, Problems> {
    let mut problems = Problems::default();
    let mut documents = Vec::new();
    for input in inputs {
        match read_one(*input, &mut problems, keep) {
            Ok(document) => documents.push((input.name, document)),
            Err(told) => problems.0.extend(told.0),
        }
    }
    if inputs.is_empty() {
        problems.push(Problem::error("no document was given"));
    }
    if problems.has_errors() {
        return Err(problems);
    }
    let newer = documents.iter().any(|(_, document)| document.minor > 0);
    let mut documents = documents.into_iter();
    let Some((name, Document { mut contract, .. })) = documents.next() else { return Err(problems) };
    for (other_name, other) in documents {
        merge::merge(&mut contract, name, other.contract, other_name, &mut problems);
    }
    families::settle(&mut contract);
    canonicalise(&mut contract);
    if let Some(previous) = previous.filter(|_| newer) {
        nullability::lost(previous, &contract, &mut problems);
    }
    if problems.has_errors() { Err(problems) } else { Ok(Import { contract, warnings: problems }) }
}

/// The facts of one document, under the names that it uses.
struct Document {
    contract: Value,
    /// Its version: 0 for OpenAPI 3.0.
    minor: u8,
}

fn read_one(input: Input<'_>, problems: &mut Problems, keep: &mut dyn FnMut(&Value)) -> Result<Document, Problems> {
    let mut value = document::parse(input.name, input.text)?;
    keep(&value);
    let minor = minor_version(input.name, &value)?;
    let mut own = Problems::default();
    hoist::hoist(&mut value);
    if minor > 0 {
        normalise::normalise(input.name, &mut value, &mut own);
    }
    inline::inline(input.name, &mut value, &mut own);
    own.0.extend(dangling(input.name, &value).0);
    circles::circles(input.name, &value, &mut own);
    // What follows would tell the same troubles in other words.
    if own.has_errors() {
        return Err(own);
    }
    let mut contract = strip::strip(input.name, &value, &mut own);
    if let Some(Value::Object(components)) = contract.get_mut("components") {
        // All that was referred to has been copied to where it is used.
        components.retain(|key, _| key == "schemas" || key == "securitySchemes");
    }
    canonicalise(&mut contract);
    problems.0.extend(own.0);
    Ok(Document { contract, minor })
}

/// The version of OpenAPI 3 that a document is in.
fn minor_version(name: &str, value: &Value) -> Result<u8, Problem> {
    let error = |what: String, help: &str| Err(Problem::error(what).at(name, "").help(help));
    if let Some(version) = value.get("swagger") {
        return error(
            format!("this is Swagger {version}, the language before OpenAPI"),
            "convert it to OpenAPI 3.0 first",
        );
    }
    match value.get("openapi").and_then(Value::as_str) {
        Some(version) if version.starts_with("3.0.") => Ok(0),
        Some(version) if version.starts_with("3.1.") => Ok(1),
        Some(version) if version.starts_with("3.2.") => Ok(2),
        Some(version) => error(format!("OpenAPI {version} is not read"), "the versions 3.0, 3.1 and 3.2 are"),
        None => error("this is not an OpenAPI document: it has no `openapi`".to_owned(), "check the file or address"),
    }
}
