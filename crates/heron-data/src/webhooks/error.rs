//! Why a webhook is refused.

use std::fmt;

use heron_api::__private::{Shown, without_values};

/// Why a webhook is refused.
///
/// `Display` is one line that says what happened and what to do. Neither it nor `Debug` shows a secret, a signature, or a
/// value of the body.
///
/// Answer [`is_signature`](Self::is_signature) with 401. What else [`verify`](super::WebhookVerifier::verify) refuses is
/// from Heron, and cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookError(Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    NoSecret,
    MissingSignature,
    NotBase64,
    /// Of the signature, in bytes.
    WrongLength(usize),
    WrongSignature,
    Unreadable {
        what: &'static str,
        /// Where in it, `end_user.status`; empty for the whole.
        path: String,
        why: String,
    },
}

/// What kind of refusal it is. Several may be true at once.
impl WebhookError {
    /// A secret is empty, or there is none: the verifier could not be made.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.0 == Kind::NoSecret
    }

    /// The signature is missing, malformed or wrong. Nothing of the body was read.
    #[must_use]
    pub fn is_signature(&self) -> bool {
        self.is_missing_signature() || self.is_malformed_signature() || self.is_wrong_signature()
    }

    /// There is no signature, or an empty one.
    #[must_use]
    pub fn is_missing_signature(&self) -> bool {
        self.0 == Kind::MissingSignature
    }

    /// The signature is not base64, or not as long as a signature is.
    #[must_use]
    pub fn is_malformed_signature(&self) -> bool {
        matches!(self.0, Kind::NotBase64 | Kind::WrongLength(_))
    }

    /// The signature is none that a secret gives for this body.
    #[must_use]
    pub fn is_wrong_signature(&self) -> bool {
        self.0 == Kind::WrongSignature
    }

    /// The body is no event, or its data do not fit the type that was asked for.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        matches!(self.0, Kind::Unreadable { .. })
    }

    /// Where in the body or the data the fault is, as `end_user.status`, if it is not in the whole.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        match &self.0 {
            Kind::Unreadable { path, .. } if !path.is_empty() => Some(path),
            _ => None,
        }
    }
}

impl WebhookError {
    pub(super) fn no_secret() -> Self {
        Self(Kind::NoSecret)
    }

    pub(super) fn missing_signature() -> Self {
        Self(Kind::MissingSignature)
    }

    pub(super) fn not_base64() -> Self {
        Self(Kind::NotBase64)
    }

    pub(super) fn wrong_length(bytes: usize) -> Self {
        Self(Kind::WrongLength(bytes))
    }

    pub(super) fn wrong_signature() -> Self {
        Self(Kind::WrongSignature)
    }

    pub(super) fn unreadable(what: &'static str, path: String, error: &serde_json::Error) -> Self {
        Self(Kind::Unreadable { what, path, why: without_values(&error.to_string()) })
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::NoSecret => f.write_str("a webhook secret is empty, or there is none; take it from Heron's dashboard"),
            Kind::MissingSignature => f.write_str(
                "the request has no `Heron-Signature`; refuse it, and see whether a proxy on the way drops the header",
            ),
            Kind::NotBase64 => f.write_str("the `Heron-Signature` is not base64; refuse the request"),
            Kind::WrongLength(bytes) => {
                write!(f, "the `Heron-Signature` has {bytes} bytes, and HMAC-SHA256 gives 32; refuse the request")
            }
            Kind::WrongSignature => f.write_str(
                "the `Heron-Signature` does not fit the body; refuse the request, and if Heron sent it, check the secret, \
                 and that the body is verified as it was received",
            ),
            Kind::Unreadable { what, path, why } => {
                write!(f, "the {what} could not be read")?;
                if !path.is_empty() {
                    write!(f, " at `{}`", Shown(path))?;
                }
                write!(f, ": {}; keep the raw body, and compare it with what was expected", Shown(why))
            }
        }
    }
}

impl std::error::Error for WebhookError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_can_travel() {
        fn travels<T: std::error::Error + Send + Sync + 'static>() {}
        travels::<WebhookError>();
    }

    #[test]
    fn every_error_is_one_line_that_says_what_to_do() {
        let error = serde_json::from_str::<Vec<u8>>("[1,\n\"canary\"]").unwrap_err();
        for error in [
            WebhookError::no_secret(),
            WebhookError::missing_signature(),
            WebhookError::not_base64(),
            WebhookError::wrong_length(20),
            WebhookError::wrong_signature(),
            WebhookError::unreadable("body", "a\nb".to_owned(), &error),
        ] {
            let shown = error.to_string();
            assert!(shown.contains("; ") && !shown.contains(char::is_control), "{shown}");
            assert!(!format!("{error} {error:?}").contains("canary"), "{shown}");
        }
    }

    #[test]
    fn each_error_is_of_one_kind() {
        for (error, expected) in [
            (WebhookError::no_secret(), [true, false, false, false, false]),
            (WebhookError::missing_signature(), [false, true, false, false, true]),
            (WebhookError::not_base64(), [false, false, true, false, true]),
            (WebhookError::wrong_length(31), [false, false, true, false, true]),
            (WebhookError::wrong_signature(), [false, false, false, true, true]),
        ] {
            let kinds = [
                error.is_secret(),
                error.is_missing_signature(),
                error.is_malformed_signature(),
                error.is_wrong_signature(),
                error.is_signature(),
            ];
            assert_eq!(kinds, expected, "{error}");
            assert!(!error.is_unreadable() && error.json_path().is_none());
        }
    }
}
