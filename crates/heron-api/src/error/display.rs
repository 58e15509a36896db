//! How an error is shown: one line, with what to do next.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, Kind};

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
        let fixed = if self.0.told.is_web_page {
            "it is a web page and not Heron's API: check the base URL and any proxy on the way"
        } else if self.is_ambiguous() {
            "it may have taken effect: look before you send it again"
        } else if self.is_rate_limited() {
            return Some(self.when_to_come_back());
        } else if self.is_unauthorized() {
            "check the API key, and that it is active"
        } else if self.is_api() && self.is_not_found() {
            "it does not exist, or belongs to another account"
        } else if self.is_connect() {
            "check the base URL, the network and any proxy"
        } else if self.is_api() && self.status().is_some_and(|status| status.is_redirection()) {
            "redirects are not followed: check the base URL"
        } else {
            return None;
        };
        Some(fixed.to_owned())
    }

    fn when_to_come_back(&self) -> String {
        let told = self.rate_limit();
        match (told.retry_after, told.reset) {
            (Some(wait), _) => format!("come back in {} s", wait.as_secs()),
            (None, Some(reset)) => format!("come back after {}", reset.format("%H:%M:%S UTC")),
            (None, None) => "come back in a minute".to_owned(),
        }
    }
}

/// A text of a server's making, fit for one line of a log or a terminal: bounded, and free of control characters.
struct Shown<'a>(&'a str);

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
    use http::{HeaderMap, HeaderValue, StatusCode};
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::RetryClass;
    use crate::error::{Credentials, Origin};

    fn status(code: u16, body: &[u8], headers: HeaderMap) -> Error {
        let origin = Origin { operation: "things_create", retry: RetryClass::NonIdempotent };
        Error::api(origin, StatusCode::from_u16(code).unwrap(), headers, body).or_attempts(1)
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
        assert!(shown("retry-after", "12").ends_with("; come back in 12 s"));
        assert!(shown("x-ratelimit-reset", "1786710270").ends_with("; come back after 12:24:30 UTC"));
        assert!(shown("x-other", "1").ends_with("; come back in a minute"));
    }

    #[test]
    fn a_web_page_gets_advice_and_is_not_shown() {
        let error = status(502, b"<html><body>canary</body></html>", HeaderMap::new());
        assert!(error.to_string().contains("web page") && !format!("{error} {error:?}").contains("canary"), "{error}");
    }

    #[test]
    fn a_key_that_the_server_echoes_is_not_shown() {
        let body =
            json!({ "name": "canary_key", "description": "canary_key?", "errors": { "canary_key": ["canary_key"] } });
        let error = status(401, body.to_string().as_bytes(), HeaderMap::new());
        let error =
            error.without(&Credentials::new(&HeaderValue::from_static("canary_key"), vec!["canary".to_owned()]));
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
            let origin = Origin { operation: "things", retry };
            let status = StatusCode::from_u16(code).unwrap();
            Error::api(origin, status, HeaderMap::new(), b"").or_attempts(1).is_ambiguous()
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
