//! A document to compare: as it was given, and as a contract.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Place, Side, lines, locate::Locator};
use crate::document;
use crate::import::{Input, read, reached};
use crate::{Problem, Problems};

/// A document, as it was given and as a contract.
///
/// Contracts are what is compared: then a document that was repaired, bundled or written for another version of OpenAPI
/// compares with one that was not.
#[derive(Clone, Debug)]
pub struct Document {
    pub(super) name: String,
    text: String,
    /// As it was given.
    pub(super) raw: Value,
    /// As an import reads it, if that differs.
    contract: Option<Value>,
}

impl Document {
    /// Reads a published document, and imports it. The warnings are those of the import.
    ///
    /// # Errors
    ///
    /// Everything for which [`read`] fails.
    pub fn published(name: &str, text: &str) -> Result<(Self, Problems), Problems> {
        let raw = document::parse(name, text)?;
        let import = read(&[Input { name, text }], None)?;
        let contract = (import.contract != raw).then_some(import.contract);
        Ok((Self { name: name.to_owned(), text: text.to_owned(), raw, contract }, import.warnings))
    }

    /// Takes a contract: what an import has made.
    #[must_use]
    pub fn contract(name: &str, text: &str, contract: Value) -> Self {
        Self { name: name.to_owned(), text: text.to_owned(), raw: contract, contract: None }
    }

    /// What is compared.
    #[must_use]
    pub fn as_contract(&self) -> &Value {
        self.contract.as_ref().unwrap_or(&self.raw)
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
        let lines = lines::of(&self.text, &pointers);
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
fn sha256(text: &str) -> String {
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
