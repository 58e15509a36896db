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
}
