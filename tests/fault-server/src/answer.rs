//! The bytes of an answer, right or wrong.

use bytes::{BufMut, Bytes, BytesMut};

/// An answer, which has the right length unless it is told to lie.
#[derive(Clone, Debug)]
pub struct Answer {
    status: u16,
    reason: String,
    headers: Vec<(Bytes, Bytes)>,
    body: Bytes,
    framing: Framing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Framing {
    Right,
    Declared(u64),
    UntilClose,
    Chunked(LastChunk),
}

/// How a chunked body ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastChunk {
    /// As it should.
    Whole,
    /// Not at all.
    Missing,
    /// With a size that is no number.
    Broken,
}

impl Answer {
    /// An answer with any body.
    #[must_use]
    pub fn bytes(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let answer = Self { body: body.into(), ..Self::empty(status) };
        answer.header("content-type", content_type)
    }

    /// `application/json`.
    #[must_use]
    pub fn json(status: u16, value: &serde_json::Value) -> Self {
        Self::bytes(status, "application/json", value.to_string())
    }

    /// `text/html`, as proxies answer.
    #[must_use]
    pub fn html(status: u16, html: impl Into<String>) -> Self {
        Self::bytes(status, "text/html; charset=utf-8", html.into())
    }

    /// `text/plain`.
    #[must_use]
    pub fn text(status: u16, text: impl Into<String>) -> Self {
        Self::bytes(status, "text/plain; charset=utf-8", text.into())
    }

    /// An answer without body and content type.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        let (reason, body) = (reason(status).to_owned(), Bytes::new());
        Self { status, reason, headers: Vec::new(), body, framing: Framing::Right }
    }

    /// The text after the status.
    #[must_use]
    pub fn reason(self, reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), ..self }
    }

    /// Adds a header of any bytes. One of the same name stays.
    #[must_use]
    pub fn header(mut self, name: impl AsRef<[u8]>, value: impl AsRef<[u8]>) -> Self {
        self.headers.push((Bytes::copy_from_slice(name.as_ref()), Bytes::copy_from_slice(value.as_ref())));
        self
    }

    /// Takes out all headers of a name.
    #[must_use]
    pub fn without_header(mut self, name: &str) -> Self {
        self.headers.retain(|(own, _)| !own.eq_ignore_ascii_case(name.as_bytes()));
        self
    }

    /// Says that the body is something else.
    #[must_use]
    pub fn content_type(self, content_type: &str) -> Self {
        self.without_header("content-type").header("content-type", content_type)
    }

    /// Declares a length, whatever the body has. A larger one makes the body a truncated one.
    #[must_use]
    pub fn content_length(self, length: u64) -> Self {
        Self { framing: Framing::Declared(length), ..self }
    }

    /// Declares no length: the body ends with the connection.
    #[must_use]
    pub fn until_close(self) -> Self {
        Self { framing: Framing::UntilClose, ..self }
    }

    /// Sends the body as one chunk.
    #[must_use]
    pub fn chunked(self, last: LastChunk) -> Self {
        Self { framing: Framing::Chunked(last), ..self }
    }

    /// Whether a client knows where it ends, and it does end there.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        match self.framing {
            Framing::Right => true,
            Framing::Declared(length) => length == self.body.len() as u64,
            Framing::UntilClose => false,
            Framing::Chunked(last) => last == LastChunk::Whole,
        }
    }

    /// The bytes of the head, with the empty line that ends it.
    #[must_use]
    pub fn head_bytes(&self) -> Bytes {
        let mut head = BytesMut::new();
        head.put_slice(format!("HTTP/1.1 {} {}\r\n", self.status, self.reason).as_bytes());
        for (name, value) in &self.headers {
            put(&mut head, &[name, b": ", value, b"\r\n"]);
        }
        let length = match self.framing {
            // These statuses have no body, and no length either.
            Framing::Right if matches!(self.status, 100..=199 | 204 | 304) => None,
            Framing::Right => Some(self.body.len() as u64),
            Framing::Declared(length) => Some(length),
            Framing::UntilClose => {
                put(&mut head, &[b"connection: close\r\n"]);
                None
            }
            Framing::Chunked(_) => {
                put(&mut head, &[b"transfer-encoding: chunked\r\n"]);
                None
            }
        };
        if let Some(length) = length {
            head.put_slice(format!("content-length: {length}\r\n").as_bytes());
        }
        put(&mut head, &[b"\r\n"]);
        head.freeze()
    }

    /// The bytes of the whole answer, to send only a part of them or to break them.
    #[must_use]
    pub fn to_bytes(&self) -> Bytes {
        let mut bytes = BytesMut::from(self.head_bytes());
        let Framing::Chunked(last) = self.framing else {
            put(&mut bytes, &[&self.body]);
            return bytes.freeze();
        };
        if !self.body.is_empty() {
            put(&mut bytes, &[format!("{:x}\r\n", self.body.len()).as_bytes(), &self.body, b"\r\n"]);
        }
        put(
            &mut bytes,
            &[match last {
                LastChunk::Whole => b"0\r\n\r\n".as_slice(),
                LastChunk::Missing => b"",
                LastChunk::Broken => b"no number\r\n\r\n",
            }],
        );
        bytes.freeze()
    }
}

fn put(bytes: &mut BytesMut, parts: &[&[u8]]) {
    parts.iter().for_each(|part| bytes.put_slice(part));
}

fn reason(status: u16) -> &'static str {
    match status {
        100 => "Continue",
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        301 => "Moved Permanently",
        302 => "Found",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        408 => "Request Timeout",
        409 => "Conflict",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Unnamed",
    }
}
