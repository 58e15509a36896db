//! Forms: `multipart/form-data` (RFC 7578).

use std::fmt;

use bytes::{BufMut, Bytes, BytesMut};

/// A file in a form: its content, its name, and its media type.
///
/// `Debug` shows the name and the size, and no content.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    content: Bytes,
    file_name: Option<String>,
    media_type: Option<String>,
}

impl Part {
    /// A file of this content.
    pub fn new(content: impl Into<Bytes>) -> Self {
        Self { content: content.into(), file_name: None, media_type: None }
    }

    /// Says what the file is called.
    #[must_use]
    pub fn with_file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Says what kind of file it is, as `application/pdf`.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }
}

impl<T: Into<Bytes>> From<T> for Part {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("file_name", &self.file_name)
            .field("media_type", &self.media_type)
            .field("bytes", &self.content.len())
            .finish()
    }
}

/// A form: texts and files by name, in the order in which they were added.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Form {
    parts: Vec<(String, Part)>,
}

impl Form {
    /// A form with nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    pub fn text(&mut self, name: &str, text: impl Into<String>) {
        self.parts.push((name.to_owned(), Part::new(text.into())));
    }

    /// Adds a file. Without a name of its own it gets that of its field, because a part without one is no file.
    pub fn part(&mut self, name: &str, mut part: Part) {
        part.file_name.get_or_insert_with(|| name.to_owned());
        self.parts.push((name.to_owned(), part));
    }

    /// Adds files under one name.
    pub fn parts(&mut self, name: &str, parts: impl IntoIterator<Item = Part>) {
        parts.into_iter().for_each(|part| self.part(name, part));
    }

    /// The body and its content type. The same form gives the same bytes.
    pub(crate) fn encode(&self) -> (Bytes, String) {
        let boundary = self.boundary();
        let mut body = BytesMut::new();
        for (name, part) in &self.parts {
            body.put_slice(
                format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(name)).as_bytes(),
            );
            if let Some(file_name) = &part.file_name {
                body.put_slice(format!("; filename=\"{}\"", quoted(file_name)).as_bytes());
                let media_type = part.media_type.as_deref().unwrap_or("application/octet-stream");
                body.put_slice(format!("\r\nContent-Type: {}", line(media_type)).as_bytes());
            }
            body.put_slice(b"\r\n\r\n");
            body.put_slice(&part.content);
            body.put_slice(b"\r\n");
        }
        body.put_slice(format!("--{boundary}--\r\n").as_bytes());
        (body.freeze(), format!("multipart/form-data; boundary={boundary}"))
    }

    /// A text that stands in no part.
    fn boundary(&self) -> String {
        let mut number = 0_u64;
        loop {
            let boundary = format!("heron-data-form-{number}");
            let needle = boundary.as_bytes();
            if !self.parts.iter().any(|(_, part)| part.content.windows(needle.len()).any(|window| window == needle)) {
                return boundary;
            }
            number += 1;
        }
    }
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.parts.iter().map(|(name, part)| (name, part.content.len()));
        f.debug_map().entries(shown).finish()
    }
}

/// A name within quotes, as browsers write it.
fn quoted(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22")
}

/// A text that stays on its line.
fn line(text: &str) -> String {
    text.replace(['\r', '\n'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        let mut form = Form::new();
        form.text("note", "a\r\nb");
        form.part("file", Part::new("<pdf>").with_file_name("a \"b\"\n.pdf").with_media_type("application/pdf"));
        form.parts("more", [Part::new(vec![0_u8, 255])]);
        form
    }

    #[test]
    fn a_form_is_written_as_browsers_write_it() {
        let (body, content_type) = form().encode();
        assert_eq!(content_type, "multipart/form-data; boundary=heron-data-form-0");
        let mut expected = b"--heron-data-form-0\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\na\r\nb\r\n\
            --heron-data-form-0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a %22b%22%0A.pdf\"\r\n\
            Content-Type: application/pdf\r\n\r\n<pdf>\r\n\
            --heron-data-form-0\r\nContent-Disposition: form-data; name=\"more\"; filename=\"more\"\r\n\
            Content-Type: application/octet-stream\r\n\r\n"
            .to_vec();
        expected.extend([0, 255]);
        expected.extend(b"\r\n--heron-data-form-0--\r\n");
        assert_eq!(body, expected);
    }

    #[test]
    fn a_boundary_stands_in_no_part() {
        let mut form = form();
        form.text("sly", "x heron-data-form-0 heron-data-form-1");
        assert_eq!(form.encode().1, "multipart/form-data; boundary=heron-data-form-2");
    }

    #[test]
    fn a_media_type_cannot_add_a_header() {
        let mut form = Form::new();
        form.part("file", Part::new("").with_media_type("text/plain\r\nX-Sly: 1"));
        let body = String::from_utf8(form.encode().0.to_vec()).unwrap();
        assert!(body.contains("Content-Type: text/plain  X-Sly: 1\r\n\r\n"), "{body}");
    }

    #[test]
    fn debug_shows_no_content() {
        let mut form = Form::new();
        form.text("note", "canary");
        form.part("file", Part::new("canary"));
        let shown = format!("{form:?} {:?}", Part::new("canary"));
        assert!(!shown.contains("canary") && shown.contains("note"), "{shown}");
    }
}
