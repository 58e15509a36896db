//! From the published document, or several, to the contract: the facts of all operations, in one canonical form.

mod changes;
mod coverage;
mod families;
mod inline;
mod strip;

use serde_json::Value;

pub use changes::{Change, ChangeKind, changes};
pub use coverage::coverage;
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
pub fn import(inputs: &[Input<'_>], operations: &Operations) -> Result<Import, Problems> {
    let import = read(inputs, None)?;
    coverage(&import.contract, operations).unless_errors(import)
}

/// Reads the published documents into a contract, whatever `operations.toml` says of it.
///
/// # Errors
///
/// A document that is not OpenAPI, that is incomplete, or that says what OpenAPI 3.0 cannot say.
pub fn read(inputs: &[Input<'_>], previous: Option<&Value>) -> Result<Import, Problems> {
    let _ = previous;
    let mut problems = Problems::default();
    let mut contracts = Vec::new();
    for input in inputs {
        let (contract, told) = read_one(*input)?;
        contracts.push(contract);
        problems.0.extend(told.0);
    }
    let Some(mut contract) = contracts.pop() else {
        return Err(Problem::error("no document was given").into());
    };
    families::settle(&mut contract);
    canonicalise(&mut contract);
    Ok(Import { contract, warnings: problems })
}

/// The facts of one document, under the names that it uses.
fn read_one(input: Input<'_>) -> Result<(Value, Problems), Problems> {
    let mut value = document::parse(input.name, input.text)?;
    check_version(input.name, &value)?;
    let mut problems = Problems::default();
    inline::inline(input.name, &mut value, &mut problems);
    if problems.has_errors() {
        return Err(problems);
    }
    problems.0.extend(dangling(input.name, &value).0);
    let mut contract = strip::strip(input.name, &value, &mut problems);
    if let Some(components) = contract.get_mut("components").and_then(Value::as_object_mut) {
        // All that was referred to has been copied to where it is used.
        components.retain(|key, _| key == "schemas" || key == "securitySchemes");
    }
    canonicalise(&mut contract);
    if problems.has_errors() { Err(problems) } else { Ok((contract, problems)) }
}

/// The OpenAPI version, 3.x.
fn check_version(name: &str, value: &Value) -> Result<(), Problems> {
    let error = |what: String, help: &str| Err(Problem::error(what).at(name, "").help(help).into());
    if let Some(version) = value.get("swagger") {
        return error(
            format!("this is Swagger {version}, the language before OpenAPI"),
            "convert it to OpenAPI 3.0 first",
        );
    }
    match value.get("openapi").and_then(Value::as_str) {
        Some(version) if version.starts_with("3.0.") => Ok(()),
        Some(version) => error(format!("OpenAPI {version} is not read"), "3.0, 3.1 and 3.2 are"),
        None => error("this is not an OpenAPI document: it has no `openapi`".to_owned(), "check the file or address"),
    }
}
