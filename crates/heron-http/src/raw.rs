//! A request for any method and path.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use heron_core::QueryValue;
use http::HeaderValue;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{Call, Client, Download, Form, Method, Request, Upload};

/// A request for any method and path, for what this version has no operation for.
///
/// The path starts with `/api` and may hold `{names}` to fill. Sending it twice is judged by its method: `GET` is safe,
/// `PUT` and `DELETE` are idempotent, `POST` and `PATCH` are not.
///
/// ```
/// # use heron_http::{Client, Method};
/// # async fn example(client: Client) -> Result<(), heron_http::Error> {
/// let response = client
///     .raw(Method::Get, "/api/end_users/{heron_id}/crm_sync")
///     .path("heron_id", "eus_123")
///     .bytes()
///     .with_response()
///     .await?;
/// println!("{} {} bytes", response.status, response.value.len());
/// # Ok(())
/// # }
/// ```
#[must_use = "a raw call is only a description until `decode`, `bytes` or `download`"]
pub struct RawCall {
    client: Client,
    request: Request,
}

impl RawCall {
    /// The name of every raw request in errors.
    pub(crate) const OPERATION: &'static str = "raw";

    pub(crate) fn new(client: Client, method: Method, path: Cow<'static, str>) -> Self {
        Self { client, request: Request::raw(method, path) }
    }

    /// Fills `{name}` in the path with `value`, percent-encoded. Empty values, `.` and `..` are refused.
    pub fn path(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.request = self.request.path(name, value);
        self
    }

    /// Adds `name=value` to the query: nothing for `None`, and once for each value of a list.
    pub fn query(mut self, name: &str, value: &(impl QueryValue + ?Sized)) -> Self {
        self.request = self.request.query(name, value);
        self
    }

    /// Sends `body` as JSON.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.request = self.request.json(body);
        self
    }

    /// Sends these bytes as they are.
    pub fn body(mut self, body: impl Into<Bytes>, content_type: &str) -> Self {
        self.request = self.request.body(body, content_type);
        self
    }

    /// Sends a file as it is.
    pub fn file(mut self, file: impl Into<Upload>) -> Self {
        self.request = self.request.file(file);
        self
    }

    /// Sends a form.
    pub fn form(mut self, form: Form) -> Self {
        self.request = self.request.form(form);
        self
    }

    /// The answer's JSON, read into any type: `serde_json::Value`, or your own.
    pub fn decode<T: DeserializeOwned + Send + 'static>(self) -> Call<T> {
        self.client.call(self.request)
    }

    /// The answer's bytes.
    pub fn bytes(mut self) -> Call<Bytes> {
        self.request.accept = HeaderValue::from_static("*/*");
        self.client.call_bytes(self.request)
    }

    /// The answer as a file, of any size.
    pub fn download(mut self) -> Download {
        self.request.accept = HeaderValue::from_static("*/*");
        self.client.download(self.request)
    }
}

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall").field("request", &self.request).finish_non_exhaustive()
    }
}
