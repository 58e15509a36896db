//! One request, described but not sent.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use heron_core::__private::NotedSecrets;
use heron_core::QueryValue;
use http::HeaderValue;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::decode::without_values;
use crate::operation::{FileForm, GivesFile, Method, Operation, Partial, RetryClass, TakesFile};
use crate::transfer::{Plan, Watch};
use crate::{Error, Form, RawCall, Upload};

/// Everything but RFC 3986's unreserved characters, so that a value can never change the shape of the URL.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// One request, described but not sent. [`Client::call`](crate::Client::call) makes a call of it.
///
/// What is wrong with it (an empty id, a body that cannot be written) is kept, and told when the call runs; nothing is
/// sent then. `Debug` shows neither values nor body.
pub struct Request {
    pub(crate) operation: &'static str,
    pub(crate) method: Method,
    pub(crate) retry: RetryClass,
    pub(crate) envelope: Option<&'static str>,
    pub(crate) accept: HeaderValue,
    pub(crate) path: Cow<'static, str>,
    /// Percent-encoded, without the `?`.
    pub(crate) query: String,
    pub(crate) body: Option<(Bytes, HeaderValue)>,
    /// What is sent in place of the body, if it has files in it.
    pub(crate) plan: Option<Box<Plan>>,
    pub(crate) takes: Option<&'static TakesFile>,
    pub(crate) gives: Option<&'static GivesFile>,
    pub(crate) partial: &'static [Partial],
    /// Who wants to know how far the answer is.
    pub(crate) watch: Option<Watch>,
    pub(crate) problem: Option<Error>,
    /// The secrets in the body, which no error may show.
    pub(crate) secrets: NotedSecrets,
    /// The path with its `{names}` unfilled.
    pub(crate) template: Cow<'static, str>,
    request_envelope: Option<&'static str>,
}

impl Request {
    /// A request for `operation`.
    pub fn new(operation: &'static Operation) -> Self {
        Self {
            operation: operation.id,
            method: operation.method,
            retry: operation.retry,
            envelope: operation.envelope,
            request_envelope: operation.request_envelope,
            takes: operation.takes.as_ref(),
            gives: operation.gives.as_ref(),
            partial: operation.partial,
            ..Self::raw(operation.method, Cow::Borrowed(operation.path))
        }
    }

    pub(crate) fn raw(method: Method, template: Cow<'static, str>) -> Self {
        Self {
            operation: RawCall::OPERATION,
            method,
            retry: method.retry(),
            envelope: None,
            accept: HeaderValue::from_static("application/json"),
            path: template.clone(),
            query: String::new(),
            body: None,
            plan: None,
            takes: None,
            gives: None,
            partial: &[],
            watch: None,
            problem: None,
            secrets: NotedSecrets::default(),
            template,
            request_envelope: None,
        }
    }

    /// Fills `{name}` in the path with `value`, percent-encoded.
    ///
    /// An empty value, `.` and `..` are refused: they would make a URL of another operation.
    #[must_use]
    pub fn path(mut self, name: &str, value: impl fmt::Display) -> Self {
        let value = value.to_string();
        let place = format!("{{{name}}}");
        if matches!(value.as_str(), "" | "." | "..") {
            let value = if value.is_empty() { "empty" } else { "a dot segment" };
            self.refuse(Error::invalid_request(format!("the path parameter `{name}` is {value}")));
        } else if !self.path.contains(&place) {
            self.refuse(Error::invalid_request(format!("the path `{}` has no parameter `{name}`", self.template)));
        } else {
            self.path = self.path.replace(&place, &utf8_percent_encode(&value, VALUE).to_string()).into();
        }
        self
    }

    /// Adds `name=value` to the query: nothing for `None`, and once for each value of a list.
    #[must_use]
    pub fn query(mut self, name: &str, value: &(impl QueryValue + ?Sized)) -> Self {
        value.each(&mut |text| {
            if !self.query.is_empty() {
                self.query.push('&');
            }
            self.query.extend(utf8_percent_encode(name, VALUE));
            self.query.push('=');
            self.query.extend(utf8_percent_encode(text, VALUE));
        });
        self
    }

    /// Sends `body` as JSON. It is written at once, under the key that the operation wraps its body in, if any.
    #[must_use]
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        let (written, secrets) = NotedSecrets::in_what(|| match self.request_envelope {
            Some(key) => serde_json::to_vec(&std::collections::BTreeMap::from([(key, body)])),
            None => serde_json::to_vec(body),
        });
        self.secrets = secrets;
        match written {
            Ok(json) => self.body = Some((json.into(), HeaderValue::from_static("application/json"))),
            Err(error) => self.refuse(Error::invalid_request(format!(
                "the body cannot be written as JSON: {}",
                without_values(&error.to_string())
            ))),
        }
        self
    }

    /// Sends these bytes as they are.
    #[must_use]
    pub fn body(mut self, body: impl Into<Bytes>, content_type: &str) -> Self {
        match HeaderValue::from_str(content_type) {
            Ok(content_type) => self.body = Some((body.into(), content_type)),
            Err(_) => self.refuse(Error::invalid_request("the content type is not a header value")),
        }
        self
    }

    /// Sends a form.
    #[must_use]
    pub fn form(mut self, form: Form) -> Self {
        self.body = None;
        self.plan = Some(Box::new(Plan::Form(form)));
        self
    }

    /// Sends a file, in the form in which the operation takes it, and nothing else; as the body where it says nothing.
    #[must_use]
    pub fn file(self, file: impl Into<Upload>) -> Self {
        self.put(file.into(), b"{}".to_vec())
    }

    /// Sends a file within the JSON of `body`, as the operation takes it.
    #[must_use]
    pub fn file_in(mut self, file: impl Into<Upload>, body: &(impl Serialize + ?Sized)) -> Self {
        self = self.json(body);
        let written = self.body.take().map(|(json, _)| json.to_vec());
        match written {
            Some(rest) if rest.starts_with(b"{") => self.put(file.into(), rest),
            Some(_) => {
                self.refuse(Error::invalid_request("the body is no JSON object, so no file can be put into it"));
                self
            }
            None => self,
        }
    }

    fn put(mut self, file: Upload, rest: Vec<u8>) -> Self {
        self.body = None;
        self.plan = Some(Box::new(match self.takes {
            Some(takes) if matches!(takes.how, FileForm::Base64 | FileForm::DataUrl) => Plan::Json(file, rest, takes),
            Some(takes) if takes.how == FileForm::Form => {
                let mut form = Form::new();
                form.file(takes.field, file);
                Plan::Form(form)
            }
            _ => Plan::Body(file),
        }));
        self
    }

    /// Asks for an answer of these media types, in place of JSON.
    #[must_use]
    pub fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = HeaderValue::from_static(media_types);
        self
    }

    /// Keeps the first problem; later ones often follow from it.
    fn refuse(&mut self, problem: Error) {
        self.problem.get_or_insert(problem);
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &self.template)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    static UPDATE: Operation = Operation {
        id: "things_update",
        method: Method::Patch,
        path: "/api/things/{heron_id}",
        retry: RetryClass::NonIdempotent,
        request_envelope: Some("thing"),
        ..Operation::PLAIN
    };

    fn problem(request: &Request) -> String {
        request.problem.as_ref().map(ToString::to_string).unwrap_or_default()
    }

    #[test]
    fn a_path_value_stays_one_segment() {
        let request = Request::new(&UPDATE).path("heron_id", "a/../b?c=d#e%2f é{heron_id}");
        assert_eq!(request.path, "/api/things/a%2F..%2Fb%3Fc%3Dd%23e%252f%20%C3%A9%7Bheron_id%7D");
        assert!(request.problem.is_none());
    }

    #[test]
    fn a_value_that_would_make_another_url_is_refused_by_name() {
        for (value, told) in [("", "empty"), (".", "a dot segment"), ("..", "a dot segment")] {
            let request = Request::new(&UPDATE).path("heron_id", value);
            assert_eq!(problem(&request), format!("the path parameter `heron_id` is {told}"));
        }
        let request = Request::new(&UPDATE).path("id", "a").path("heron_id", "");
        assert_eq!(problem(&request), "the path `/api/things/{heron_id}` has no parameter `id`");
    }

    #[test]
    fn a_query_leaves_out_none_and_repeats_lists() {
        let request = Request::new(&UPDATE)
            .query("page", &Some(2_i64))
            .query("status", &None::<String>)
            .query("tag", &vec!["a b", "c&d=e"])
            .query("q", "é");
        assert_eq!(request.query, "page=2&tag=a%20b&tag=c%26d%3De&q=%C3%A9");
    }

    #[test]
    fn a_body_is_wrapped_when_the_operation_says_so() {
        let body = |request: Request| String::from_utf8(request.body.unwrap().0.to_vec()).unwrap();
        assert_eq!(body(Request::new(&UPDATE).json(&[1])), r#"{"thing":[1]}"#);
        assert_eq!(body(Request::raw(Method::Post, "/api".into()).json("x")), r#""x""#);
        assert_eq!(body(Request::new(&UPDATE).body("<a/>", "application/xml")), "<a/>");
    }

    #[test]
    fn a_body_that_cannot_be_written_is_refused() {
        let request = Request::new(&UPDATE).json(&std::collections::BTreeMap::from([(vec![1], 1)]));
        assert_eq!(problem(&request), "the body cannot be written as JSON: key must be a string");
        let request = Request::new(&UPDATE).body("", "text/plain\r\nx: y");
        assert_eq!(problem(&request), "the content type is not a header value");
    }

    #[test]
    fn debug_shows_no_values() {
        let request = Request::new(&UPDATE).path("heron_id", "canary").query("q", "canary").json("canary");
        let shown = format!("{request:?}");
        assert!(shown.contains("things_update") && !shown.contains("canary"), "{shown}");
    }

    proptest! {
        #[test]
        fn no_value_escapes_its_segment(value in any::<String>()) {
            let request = Request::new(&UPDATE).path("heron_id", &value);
            if request.problem.is_none() {
                let segment = request.path.strip_prefix("/api/things/").unwrap();
                prop_assert!(segment.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b)));
                let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().unwrap();
                prop_assert_eq!(decoded, value);
            }
        }
    }
}
