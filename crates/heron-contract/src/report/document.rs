//! A document to compare: as it was given, and as a contract.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Place, Side, lines, locate::Locator};
use crate::document;
use crate::import::{Import, Input, reached, read_keeping};
use crate::{Problem, Problems};

/// A document, as it was given and as a contract.
///
/// Contracts are what is compared: then a document that was repaired, bundled or written for another version of OpenAPI
/// compares with one that was not.
#[derive(Clone, Debug)]
pub struct Document {
    pub(super) name: String,
    text: String,
    /// Whether pointers lead into the text.
    is_one_text: bool,
    /// As it was given.
    pub(super) raw: Value,
    /// As an import reads it, if that differs.
    contract: Option<Value>,
}

impl Document {
    /// Reads a published document, or several that are merged, as an import does; `previous` is as for
    /// [`read`](crate::import::read). The warnings are those of the import.
    ///
    /// # Errors
    ///
    /// Everything for which [`read`](crate::import::read) fails.
    pub fn published(inputs: &[Input<'_>], previous: Option<&Value>) -> Result<(Self, Problems), Problems> {
        let mut parsed = Vec::new();
        let mut keep = |raw: &Value| parsed.push(raw.clone());
        let Import { contract, warnings } = read_keeping(inputs, previous, &mut keep)?;
        let document = match (inputs, parsed.pop()) {
            ([Input { name, text }], Some(raw)) => {
                let contract = (contract != raw).then_some(contract);
                Self { name: (*name).to_owned(), text: (*text).to_owned(), is_one_text: true, raw, contract }
            }
            (several, _) => {
                let names: Vec<&str> = several.iter().map(|input| input.name).collect();
                let text = several.iter().map(|input| input.text).collect();
                Self { name: names.join(" + "), text, is_one_text: false, raw: contract, contract: None }
            }
        };
        Ok((document, warnings))
    }

    /// Takes a contract: what an import has made.
    #[must_use]
    pub fn contract(name: &str, text: &str, contract: Value) -> Self {
        Self { name: name.to_owned(), text: text.to_owned(), is_one_text: true, raw: contract, contract: None }
    }

    /// What is compared.
    #[must_use]
    pub fn as_contract(&self) -> &Value {
        self.contract.as_ref().unwrap_or(&self.raw)
    }

    /// What is compared, alone.
    #[must_use]
    pub fn into_contract(self) -> Value {
        self.contract.unwrap_or(self.raw)
    }

    pub(super) fn side(&self) -> Side {
        let text = |pointer: &str| self.raw.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
        Side {
            name: self.name.clone(),
            openapi: text("/openapi"),
            version: text("/info/version"),
            sha256: sha256(&self.text),
            operations: document::operations(self.as_contract()).len(),
            schemas: reached(self.as_contract()).len(),
        }
    }

    pub(super) fn locator(&self) -> Locator<'_> {
        Locator::new(&self.raw, self.as_contract())
    }

    /// The places, with their lines, of pointers into the document as it was given.
    pub(super) fn places(&self, pointers: BTreeSet<String>) -> impl Fn(&str) -> Place + use<> {
        let lines = if self.is_one_text { lines::of(&self.text, &pointers) } else { BTreeMap::new() };
        move |pointer: &str| Place { pointer: pointer.to_owned(), line: lines.get(pointer).copied() }
    }

    /// That nothing was compared.
    pub(super) fn nothing_in_common(&self, other: &Self) -> Problem {
        let count = |document: &Self| document::operations(document.as_contract()).len();
        Problem::error(format!(
            "the documents have no operation in common: {} has {}, {} has {}",
            self.name,
            count(self),
            other.name,
            count(other)
        ))
        .help("check that both describe the same API; nothing was compared")
    }
}

/// SHA-256 in hexadecimal, of the text with Unix line ends.
pub(super) fn sha256(text: &str) -> String {
    let digest = if text.contains('\r') {
        Sha256::digest(text.replace("\r\n", "\n").as_bytes())
    } else {
        Sha256::digest(text.as_bytes())
    };
    digest.iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
