//! The content of a file, as it is kept and as it is given back.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Deserialize as _, Deserializer, Serializer};

pub(super) use crate::instance::zip;

/// Bytes, and what kind of file they are.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Stored {
    #[serde(serialize_with = "write", deserialize_with = "read")]
    pub(super) content: Bytes,
    pub(super) media_type: String,
}

impl Stored {
    /// What was sent as base64, of a file of this name.
    pub(super) fn from_base64(text: &str, name: &str) -> Option<Self> {
        let content = STANDARD.decode(text).ok()?.into();
        Some(Self { content, media_type: media_type_of(name).to_owned() })
    }

    pub(super) fn base64(&self) -> String {
        STANDARD.encode(&self.content)
    }
}

fn write<S: Serializer>(content: &Bytes, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&STANDARD.encode(content))
}

fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
    let text = String::deserialize(deserializer)?;
    STANDARD.decode(text).map(Bytes::from).map_err(|_| serde::de::Error::custom("it is not base64"))
}

/// The media type that a file's name stands for.
pub(super) fn media_type_of(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    match ending.as_str() {
        "csv" => "text/csv",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "eml" => "message/rfc822",
        "htm" | "html" => "text/html",
        "jpeg" | "jpg" => "image/jpeg",
        "json" => "application/json",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "txt" => "text/plain",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}
