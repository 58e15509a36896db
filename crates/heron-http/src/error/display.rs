//! How an error is shown: one line, with what to do next.

use std::error::Error as StdError;
use std::fmt;

use chrono::{DateTime, Utc};
use http::header;

use super::{Error, GivenUp, Kind};

/// How much is shown of a text that the server wrote.
const MAX_TEXT: usize = 200;
const MAX_VALIDATION_ERRORS: usize = 3;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        match self.0.kind {
            Kind::Status => self.what_was_told(f)?,
            Kind::Decode => {
                let path = self.json_path().unwrap_or_default();
                let status = self.status().map(|status| status.as_u16()).unwrap_or_default();
                write!(f, "the answer with status {status} could not be read")?;
                if !path.is_empty() {
                    write!(f, " at `{}`", Shown(path))?;
                }
                write!(f, ": {}", Shown(&self.0.message))?;
            }
            _ => f.write_str(&self.0.message)?,
        }
        if let Some(cause) = self.root_cause() {
            write!(f, ": {}", Shown(&cause))?;
        }
        if self.attempts() > 1 {
            write!(f, " ({} attempts in {:.1} s)", self.attempts(), self.elapsed().as_secs_f64())?;
        }
        if let Some(advice) = self.advice() {
            write!(f, "; {advice}")?;
        }
        Ok(())
    }
}

/// As `Display`, with what kind of error it is: `fn main() -> Result<(), Error>` prints it so. `{:#?}` shows the parts.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return write!(f, "{self} [{:?}]", self.0.kind);
        }
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &format_args!("{self}"))
            .field("attempts", &self.attempts())
            .field("elapsed", &self.elapsed())
            .field("retry_advice", &self.retry_advice())
            .field("candidates", &self.candidates())
            .field("rate_limit", &self.rate_limit())
            .finish_non_exhaustive()
    }
}

impl Error {
    fn what_was_told(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(status) = self.status() else { return Ok(()) };
        f.write_str(status.as_str())?;
        if let Some(name) = self.name().or(status.canonical_reason()) {
            write!(f, " {}", Shown(name))?;
        }
        if let Some(description) = self.description() {
            write!(f, ": {}", Shown(description))?;
        }
        let problems = self.validation_errors();
        for (index, problem) in problems.iter().take(MAX_VALIDATION_ERRORS).enumerate() {
            write!(f, "{} {}", if index == 0 { ":" } else { "," }, Shown(&problem.to_string()))?;
        }
        match problems.len().saturating_sub(MAX_VALIDATION_ERRORS) {
            0 => Ok(()),
            more => write!(f, ", and {more} more"),
        }
    }

    /// The innermost cause, which is the one that says something: "Connection refused".
    fn root_cause(&self) -> Option<String> {
        let mut cause = self.source()?;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        Some(cause.to_string())
    }

    /// What to do next, where that is known.
    fn advice(&self) -> Option<String> {
        let fixed = if self.0.candidates.is_some() {
            return Some(self.what_to_look_at());
        } else if self.is_ambiguous() {
            "it may have taken effect: look before you send it again"
        } else if self.is_redirect() {
            return Some(self.where_it_points());
        } else if self.0.told.is_web_page {
            "it is a web page and not Heron's API: check the base URL and any proxy on the way"
        } else if self.is_rate_limited() {
            return Some(self.when_to_come_back());
        } else if self.0.given_up == Some(GivenUp::Budget) {
            "not sent again, because too many retries of this client failed: let Heron recover"
        } else if self.0.given_up == Some(GivenUp::Spent) {
            "not sent again, because its file comes from a reader, which can be read only once: call again with a new one"
        } else if self.0.given_up == Some(GivenUp::HandedOn) {
            "not asked for again, because a part was handed on already: call again from the start"
        } else if let Some(at) = self.retry_at() {
            return Some(format!("come back at {}", time(at)));
        } else if self.is_unauthorized() {
            "check the API key, and that it is active"
        } else if self.is_api() && self.is_not_found() {
            "it does not exist, or belongs to another account"
        } else if self.is_connect() {
            "check the base URL, the network and any proxy"
        } else {
            return None;
        };
        Some(fixed.to_owned())
    }

    fn what_to_look_at(&self) -> String {
        let why = self.0.cannot_tell;
        match self.candidates() {
            [] => format!("it may have taken effect, and {why}: look before you send it again"),
            ids => {
                let ids = ids.iter().take(MAX_VALIDATION_ERRORS).map(|id| Shown(id).to_string()).collect::<Vec<_>>();
                let more = self.candidates().len() - ids.len();
                let more = if more == 0 { String::new() } else { format!(" and {more} more") };
                format!("{why}: look at {}{more} before you send it again", ids.join(", "))
            }
        }
    }

    /// To which host a redirect leads. Path and query may hold ids, and more.
    fn where_it_points(&self) -> String {
        let location = self.headers().and_then(|headers| headers.get(header::LOCATION)?.to_str().ok());
        let Some(location) = location else {
            return "it is a redirect to nowhere: check the base URL".to_owned();
        };
        let place = reqwest::Url::parse(location).map(|url| url.origin().ascii_serialization());
        format!(
            "it points to {} and was not followed, because the key stays with the base URL and only a GET is sent on: check \
             the base URL",
            Shown(place.as_deref().unwrap_or("another path of the same host"))
        )
    }

    fn when_to_come_back(&self) -> String {
        let longer = match self.0.given_up {
            Some(GivenUp::Wait) => ", later than this call may wait (`max_wait`)",
            _ => "",
        };
        match self.retry_at() {
            Some(at) => format!("come back at {}{longer}", time(at)),
            None => "come back in a minute".to_owned(),
        }
    }
}

/// Rounded up to a second, because coming back too early is of no use.
fn time(at: DateTime<Utc>) -> String {
    let seconds = at.timestamp() + i64::from(at.timestamp_subsec_nanos() > 0);
    let at = DateTime::from_timestamp(seconds, 0).unwrap_or(at);
    at.format("%Y-%m-%d %H:%M:%S UTC").to_string()
}

/// A text of a server's making, fit for one line of a log or a terminal: bounded, and free of control characters.
pub struct Shown<'a>(pub &'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;

        for (index, c) in self.0.trim().chars().enumerate() {
            if index == MAX_TEXT {
                return f.write_char('…');
            }
            match c {
                c if c.is_control() => f.write_char(' ')?,
                // Line separators, and marks that reorder what is displayed.
                '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => f.write_char(' ')?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use heron_core::__private::NotedSecrets;
    use http::{HeaderMap, HeaderValue, StatusCode};
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::RetryClass;
    use crate::error::{Credentials, Origin, Received};

    fn status(code: u16, body: &[u8], headers: HeaderMap) -> Error {
        let origin = Origin { operation: "things_create", retry: RetryClass::NonIdempotent, partial: &[] };
        let received = Received::new(StatusCode::from_u16(code).unwrap(), headers, body);
        Error::api(origin, received).or_attempts(1, Duration::from_millis(40))
    }

    fn shown(code: u16, body: &serde_json::Value) -> String {
        status(code, body.to_string().as_bytes(), HeaderMap::new()).to_string()
    }

    #[test]
    fn an_error_is_one_pointer_wide_and_can_travel() {
        fn travels<T: std::error::Error + Send + Sync + 'static>() {}
        travels::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
        assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
    }

    #[test]
    fn a_status_is_shown_with_what_heron_said_and_what_to_do() {
        assert_eq!(
            shown(401, &json!({ "code": 401, "name": "Unauthorized", "description": "Missing key" })),
            "things_create: 401 Unauthorized: Missing key; check the API key, and that it is active"
        );
        assert_eq!(
            shown(404, &json!({})),
            "things_create: 404 Not Found; it does not exist, or belongs to another account"
        );
        assert_eq!(
            shown(503, &json!({ "message": "later" })),
            "things_create: 503 Service Unavailable: later; it may have taken effect: look before you send it again"
        );
        assert_eq!(shown(409, &json!({ "description": "in use" })), "things_create: 409 Conflict: in use");
    }

    #[test]
    fn the_first_validation_errors_are_shown_and_the_rest_counted() {
        let body = json!({ "description": { "json": { "a": ["1", "2"], "b": ["3"], "c": ["4"], "d": ["5"] } } });
        assert_eq!(
            shown(422, &body),
            "things_create: 422 Unprocessable Entity: json /a: 1, json /a: 2, json /b: 3, and 2 more"
        );
    }

    #[test]
    fn a_429_says_when_to_come_back() {
        let shown = |name, value| {
            let headers =
                HeaderMap::from_iter([(http::HeaderName::from_static(name), HeaderValue::from_static(value))]);
            status(429, b"", headers).to_string()
        };
        let at = |seconds: i64| format!("; come back at {}", time(Utc::now() + chrono::TimeDelta::seconds(seconds)));
        let twelve = shown("retry-after", "12");
        assert!(twelve.ends_with(&at(12)) || twelve.ends_with(&at(11)), "{twelve}");
        assert!(shown("x-other", "1").ends_with("; come back in a minute"));
    }

    #[test]
    fn a_moment_is_rounded_up_to_a_second() {
        let shown = |millis| time(DateTime::from_timestamp_millis(millis).unwrap());
        assert_eq!(shown(1_786_710_270_000), "2026-08-14 12:24:30 UTC");
        assert_eq!(shown(1_786_710_270_001), "2026-08-14 12:24:31 UTC");
    }

    #[test]
    fn several_attempts_are_counted_and_timed() {
        let origin = Origin { operation: "things_list", retry: RetryClass::Safe, partial: &[] };
        let received = Received::new(StatusCode::SERVICE_UNAVAILABLE, HeaderMap::new(), b"");
        let error = Error::api(origin, received).or_attempts(3, Duration::from_millis(1740));
        assert_eq!(error.to_string(), "things_list: 503 Service Unavailable (3 attempts in 1.7 s)");
        assert_eq!(
            error.given_up(GivenUp::Budget).to_string(),
            "things_list: 503 Service Unavailable (3 attempts in 1.7 s); not sent again, because too many retries of this \
             client failed: let Heron recover"
        );
    }

    #[test]
    fn a_redirect_says_to_which_host_and_no_more() {
        let shown = |location: &'static str| {
            let headers = HeaderMap::from_iter([(header::LOCATION, HeaderValue::from_static(location))]);
            status(307, b"", headers).to_string()
        };
        let told = shown("https://user:canary@other.example:8443/api/canary/?token=canary#canary");
        assert!(told.contains("it points to https://other.example:8443 and was not followed"), "{told}");
        let within = shown("/api/canary?next=canary");
        assert!(within.contains("points to another path of the same host and"), "{within}");
        assert!(!told.contains("canary") && !within.contains("canary"), "{told} {within}");
    }

    #[test]
    fn what_cannot_be_told_names_the_candidates() {
        let error = || status(502, b"", HeaderMap::new());
        let told = error().or_cannot_tell("the list cannot be had", Vec::new());
        assert_eq!(
            told.to_string(),
            "things_create: 502 Bad Gateway; it may have taken effect, and the list cannot be had: look before you send it \
             again"
        );
        let ids = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
        let told = error().or_cannot_tell("others were made meanwhile", ids);
        assert!(told.is_ambiguous() && told.candidates().len() == 4);
        assert!(
            told.to_string()
                .ends_with("; others were made meanwhile: look at a, b, c and 1 more before you send it again")
        );
    }

    #[test]
    fn a_web_page_gets_advice_and_is_not_shown() {
        let page = b"<html><body>canary</body></html>";
        let error = status(404, page, HeaderMap::new());
        assert!(error.to_string().contains("web page") && !format!("{error} {error:?}").contains("canary"), "{error}");
        // What may have happened matters more.
        let error = status(502, page, HeaderMap::new());
        assert!(
            error.to_string().contains("may have taken effect") && !error.to_string().contains("canary"),
            "{error}"
        );
    }

    #[test]
    fn a_key_that_the_server_echoes_is_not_shown() {
        let body =
            json!({ "name": "canary_key", "description": "canary_key?", "errors": { "canary_key": ["canary_key"] } });
        let error = status(401, body.to_string().as_bytes(), HeaderMap::new());
        let secret = crate::Secret::<String>::from("canary");
        let mut credentials = Credentials::new(NotedSecrets::in_what(|| serde_json::to_string(&secret)).1);
        credentials.add_key(&HeaderValue::from_static("canary_key"));
        let error = error.without(&credentials);
        let shown = format!("{error} {error:?} {:?} {:?}", error.description(), error.validation_errors());
        assert!(shown.contains("[redacted]?") && !shown.contains("canary"), "{shown}");
    }

    #[test]
    fn a_servers_text_is_bounded_and_stays_on_its_line() {
        let text = format!("a\n\u{1b}[31m\u{202e}b{}", "x".repeat(1000));
        let shown = shown(400, &json!({ "name": text, "description": text, "errors": { &text: [text] } }));
        assert!(shown.chars().count() < 700, "{}", shown.len());
        assert!(shown.contains("a  [31m b") && shown.contains('…'), "{shown}");
    }

    #[test]
    fn only_what_is_not_idempotent_and_may_have_run_is_ambiguous() {
        let ambiguous = |retry, code| {
            let origin = Origin { operation: "things", retry, partial: &[] };
            let received = Received::new(StatusCode::from_u16(code).unwrap(), HeaderMap::new(), b"");
            Error::api(origin, received).or_attempts(1, Duration::ZERO).is_ambiguous()
        };
        for code in [408, 500, 502, 503, 504] {
            assert!(ambiguous(RetryClass::NonIdempotent, code), "{code}");
            assert!(!ambiguous(RetryClass::Idempotent, code) && !ambiguous(RetryClass::Safe, code), "{code}");
        }
        for code in [302, 400, 401, 404, 409, 422, 429] {
            assert!(!ambiguous(RetryClass::NonIdempotent, code), "{code}");
        }
    }

    proptest! {
        #[test]
        fn any_answer_can_be_shown_on_one_line(code in 300_u16..1000, body in any::<Vec<u8>>()) {
            let error = status(code, &body, HeaderMap::new());
            prop_assert!(!error.to_string().chars().any(char::is_control));
            prop_assert!(error.to_string().chars().count() < 1000);
        }
    }
}
