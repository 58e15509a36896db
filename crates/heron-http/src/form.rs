//! Forms: `multipart/form-data` (RFC 7578).

use std::fmt;

use crate::Upload;

/// A form: texts and files by name, in the order in which they were added.
///
/// ```
/// use heron_http::{Form, Upload};
///
/// let mut form = Form::new();
/// form.text("file_class", "bank_statement");
/// form.file("file", Upload::from_path("statements/2026-07.pdf"));
/// ```
#[derive(Default)]
pub struct Form {
    parts: Vec<(String, Value)>,
}

pub(crate) enum Value {
    Text(String),
    File(Upload),
}

impl Form {
    /// A form with nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    pub fn text(&mut self, name: &str, text: impl Into<String>) {
        self.parts.push((name.to_owned(), Value::Text(text.into())));
    }

    /// Adds a file. Without a name of its own it gets that of its field, because a part without one is no file.
    pub fn file(&mut self, name: &str, file: impl Into<Upload>) {
        self.parts.push((name.to_owned(), Value::File(file.into())));
    }

    /// Adds files under one name.
    pub fn files(&mut self, name: &str, files: impl IntoIterator<Item = Upload>) {
        files.into_iter().for_each(|file| self.file(name, file));
    }

    pub(crate) fn into_parts(self) -> Vec<(String, Value)> {
        self.parts
    }
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_map();
        for (name, value) in &self.parts {
            match value {
                Value::Text(text) => shown.entry(name, &text.len()),
                Value::File(file) => shown.entry(name, file),
            };
        }
        shown.finish()
    }
}
