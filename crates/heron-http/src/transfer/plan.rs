//! What a request with files is to send, before anybody looked at the files.

use bytes::{BufMut, Bytes, BytesMut};
use http::HeaderValue;

use super::Upload;
use super::flow::Coding;
use super::layout::{Layout, Piece};
use super::upload::{Inspected, Source};
use crate::error::Shown;
use crate::form::{Form, Value};
use crate::operation::{FileForm, TakesFile};
use crate::{Error, retry};

/// What a request with files is to send.
pub(crate) enum Plan {
    /// A form.
    Form(Form),
    /// The file and nothing else.
    Body(Upload),
    /// JSON with the file in it: the file, and the rest of the object as it was written.
    Json(Upload, Vec<u8>, &'static TakesFile),
}

impl Plan {
    /// Looks at the files, finds what is wrong with them, and lays out what is sent.
    pub(crate) async fn lay_out(self, takes: Option<&TakesFile>) -> Result<Layout, Error> {
        match self {
            Self::Form(form) => lay_out_form(form, takes).await,
            Self::Body(file) => {
                let only = takes.map(|takes| takes.media_types).unwrap_or_default();
                let file = match only {
                    [only] if file.media_type.is_none() => file.with_media_type(*only),
                    _ => file,
                };
                let file = looked_at(file, takes).await?;
                let content_type = header(&file.media_type)?;
                Ok(Layout::new(Vec::from([Piece::File(Box::new(file), Coding::Plain)]), content_type))
            }
            Self::Json(file, rest, takes) => lay_out_json(looked_at(file, Some(takes)).await?, rest, takes),
        }
    }
}

/// Looks at a file, which must be of a kind that the operation takes.
async fn looked_at(file: Upload, takes: Option<&TakesFile>) -> Result<Inspected, Error> {
    let file = file.inspect().await?;
    let kinds = takes.map(|takes| takes.media_types).unwrap_or_default();
    let kind = file.media_type.split(';').next().unwrap_or_default().trim();
    if !kinds.is_empty() && !kinds.iter().any(|own| own.eq_ignore_ascii_case(kind)) {
        let (label, kinds) = (&file.label, kinds.join(", "));
        let kind = Shown(kind);
        return Err(Error::file(format!(
            "{label} is {kind}, but only {kinds} is taken: send another file, or say its kind with `with_media_type`"
        )));
    }
    Ok(file)
}

fn header(media_type: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(media_type)
        .map_err(|_| Error::invalid_request("the media type of a file is not a header value"))
}

fn lay_out_json(file: Inspected, mut rest: Vec<u8>, takes: &TakesFile) -> Result<Layout, Error> {
    let mut before = Vec::from(*b"{");
    match (takes.name, &file.file_name) {
        (Some(property), Some(name)) => {
            before.extend(json(property)?);
            before.push(b':');
            before.extend(json(name)?);
            before.push(b',');
        }
        (Some(_), None) if takes.needs_name => {
            return Err(Error::file(format!("{} has no name: give it one with `with_file_name`", file.label)));
        }
        _ => {}
    }
    before.extend(json(takes.field)?);
    before.extend(b":\"");
    if takes.how == FileForm::DataUrl {
        let kind = file.media_type.split(';').next().unwrap_or_default().trim();
        // The contract's pattern: letters, digits and underscores on both sides.
        let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if !kind.split_once('/').is_some_and(|(a, b)| is_plain(a) && is_plain(b)) {
            return Err(Error::file(format!(
                "{} is {}, and this operation takes only kinds of letters and digits, such as application/pdf: say its kind \
                 with `with_media_type`",
                file.label,
                Shown(kind)
            )));
        }
        before.extend(format!("data:{kind};base64,").bytes());
    }
    // What is left of the object: from after its brace on.
    let after = if rest == b"{}" {
        Bytes::from_static(b"\"}")
    } else {
        rest.splice(..1, *b"\",");
        rest.into()
    };
    let pieces = [Piece::Bytes(before.into()), Piece::File(Box::new(file), Coding::Base64), Piece::Bytes(after)];
    Ok(Layout::new(pieces.into(), HeaderValue::from_static("application/json")))
}

fn json(text: &str) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(text).map_err(|_| Error::invalid_request("the name of a file cannot be written as JSON"))
}

/// A part whose file was looked at.
enum Part {
    Text(String),
    File(Box<Inspected>),
}

async fn lay_out_form(form: Form, takes: Option<&TakesFile>) -> Result<Layout, Error> {
    let mut parts = Vec::new();
    let mut files = 0;
    for (name, value) in form.into_parts() {
        parts.push((
            name,
            match value {
                Value::Text(text) => Part::Text(text),
                Value::File(file) => {
                    files += 1;
                    Part::File(Box::new(looked_at(file, takes).await?))
                }
            },
        ));
    }
    if let Some(takes) = takes {
        if files == 0 {
            return Err(Error::file("there is no file to send: give at least one"));
        }
        if files > takes.max_files {
            let most = takes.max_files;
            return Err(Error::file(format!(
                "{files} files are too many for one request: send at most {most} at once"
            )));
        }
    }
    let boundary = boundary(&parts);
    let content_type = header(&format!("multipart/form-data; boundary={boundary}"))?;
    let mut pieces = Vec::new();
    let mut text = BytesMut::new();
    for (name, part) in parts {
        text.put_slice(
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(&name)).as_bytes(),
        );
        match part {
            Part::Text(value) => {
                text.put_slice(b"\r\n\r\n");
                text.put_slice(value.as_bytes());
            }
            Part::File(file) => {
                // A part without a name of a file is no file.
                let file_name = file.file_name.as_deref().unwrap_or(&name);
                text.put_slice(format!("; filename=\"{}\"", quoted(file_name)).as_bytes());
                text.put_slice(format!("\r\nContent-Type: {}\r\n\r\n", line(&file.media_type)).as_bytes());
                pieces.push(Piece::Bytes(text.split().freeze()));
                pieces.push(Piece::File(file, Coding::Plain));
            }
        }
        text.put_slice(b"\r\n");
    }
    text.put_slice(format!("--{boundary}--\r\n").as_bytes());
    pieces.push(Piece::Bytes(text.freeze()));
    Ok(Layout::new(pieces, content_type))
}

/// A text that stands in no part: the same for the same parts where all of them are in memory, and one that nobody can
/// guess, and so hide in a file, where they are not.
fn boundary(parts: &[(String, Part)]) -> String {
    let mut contents = Vec::new();
    for (_, part) in parts {
        match part {
            Part::Text(text) => contents.push(text.as_bytes()),
            Part::File(file) => match &file.source {
                Source::Bytes(content) => contents.push(content),
                _ => return format!("heron-data-form-{}", retry::random_name()),
            },
        }
    }
    let mut number = 0_u64;
    loop {
        let boundary = format!("heron-data-form-{number}");
        let needle = boundary.as_bytes();
        if !contents.iter().any(|content| content.windows(needle.len()).any(|window| window == needle)) {
            return boundary;
        }
        number += 1;
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
