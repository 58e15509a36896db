//! What is known of an operation before any request.

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Reads.
    Get,
    /// Reads the headers only.
    Head,
    /// Creates or triggers.
    Post,
    /// Replaces.
    Put,
    /// Changes in part.
    Patch,
    /// Removes.
    Delete,
    /// Asks what is allowed. It stays the last: tables by method have its length.
    Options,
}

impl Method {
    /// What HTTP itself promises about sending such a request twice.
    pub(crate) fn retry(self) -> RetryClass {
        match self {
            Self::Get | Self::Head | Self::Options => RetryClass::Safe,
            Self::Put | Self::Delete => RetryClass::Idempotent,
            Self::Post | Self::Patch => RetryClass::NonIdempotent,
        }
    }
}

impl Method {
    /// As it is written in a request.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
        }
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Head => Self::HEAD,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
            Method::Options => Self::OPTIONS,
        }
    }
}

/// Whether a request may be sent twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RetryClass {
    /// It changes nothing.
    Safe,
    /// Sent twice, it does what it does once.
    Idempotent,
    /// Sent twice, it may do its work twice.
    NonIdempotent,
}

/// What is known of an operation before any request; one static per generated operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Its name, `crm_integrations_update`.
    pub id: &'static str,
    /// Its method.
    pub method: Method,
    /// Its path from `/api` on, with `{names}` to fill.
    pub path: &'static str,
    /// Whether it may be sent twice.
    pub retry: RetryClass,
    /// The key under which the answer's value stands, if it is wrapped.
    pub envelope: Option<&'static str>,
    /// The key under which the request's body is sent, if it is wrapped.
    pub request_envelope: Option<&'static str>,
    /// How it takes a file, if it does.
    pub takes: Option<TakesFile>,
    /// How it gives a file, if not as the body.
    pub gives: Option<GivesFile>,
    /// The errors whose body is of the answer's type: what came of each part of the request.
    pub partial: &'static [Partial],
}

impl Operation {
    /// An operation of which nothing is known, to fill in.
    pub const PLAIN: Self = Self {
        id: "",
        method: Method::Get,
        path: "",
        retry: RetryClass::NonIdempotent,
        envelope: None,
        request_envelope: None,
        takes: None,
        gives: None,
        partial: &[],
    };
}

/// How an operation takes a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakesFile {
    /// In which form.
    pub how: FileForm,
    /// The part or property that has it; empty where it is the body.
    pub field: &'static str,
    /// The property that has its name, if one does.
    pub name: Option<&'static str>,
    /// Whether that must be given.
    pub needs_name: bool,
    /// How many files may be sent at once.
    pub max_files: usize,
    /// The media types that are taken; any, where there are none.
    pub media_types: &'static [&'static str],
}

/// The form in which a file is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileForm {
    /// As the body.
    Body,
    /// As a part of `multipart/form-data`.
    Form,
    /// As base64 in a property of JSON.
    Base64,
    /// As a `data:` URL in a property of JSON.
    DataUrl,
}

/// Which properties of a JSON answer have a file as base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivesFile {
    /// The property that has it.
    pub field: &'static str,
    /// The property that has its media type, if one does.
    pub media_type: Option<&'static str>,
}

/// An error whose body is of the answer's type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partial {
    /// The status.
    pub status: u16,
    /// The keys that such a body has, if it is an object. The same status may also come with an ordinary error.
    pub keys: &'static [&'static str],
}
