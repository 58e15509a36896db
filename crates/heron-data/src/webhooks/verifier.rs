//! Whether a body was signed with a secret.

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use heron_api::Secret;
use ring::{digest, hmac};

use super::{WebhookError, WebhookEvent};

/// The header that holds the signature of the body. In lower case, as HTTP libraries want their constants.
pub const SIGNATURE_HEADER: &str = "heron-signature";

/// Verifies the signatures of webhooks, with one secret or several.
///
/// Cloning is cheap. `Debug` shows how many secrets there are, and nothing of them.
///
/// ```
/// use heron_data::webhooks::WebhookVerifier;
///
/// let verifier = WebhookVerifier::new("sec_made_up")?;
/// let body = br#"{"topic":"workflow.event","created":"2026-03-01T12:30:00Z","data":{}}"#;
/// let error = verifier.verify(body, Some("c2lnbmF0dXJl")).unwrap_err();
/// assert!(error.is_malformed_signature());
/// # Ok::<(), heron_data::webhooks::WebhookError>(())
/// ```
#[derive(Clone)]
pub struct WebhookVerifier {
    keys: Arc<[hmac::Key]>,
}

impl WebhookVerifier {
    /// A verifier for one secret, which is used as it is: a line break at its end is part of it.
    ///
    /// # Errors
    ///
    /// When the secret is empty.
    pub fn new(secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        Self::any_of([secret])
    }

    /// A verifier that takes a signature made with any of these secrets: the new one and the old one, while a secret is
    /// replaced.
    ///
    /// ```
    /// use heron_data::webhooks::WebhookVerifier;
    ///
    /// let verifier = WebhookVerifier::any_of(["sec_new", "sec_old"])?;
    /// assert_eq!(format!("{verifier:?}"), "WebhookVerifier { secrets: 2 }");
    /// # Ok::<(), heron_data::webhooks::WebhookError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When there is no secret, or one is empty.
    pub fn any_of<S: Into<Secret>>(secrets: impl IntoIterator<Item = S>) -> Result<Self, WebhookError> {
        let keys: Arc<[hmac::Key]> = secrets.into_iter().map(|secret| key(&secret.into())).collect::<Result<_, _>>()?;
        if keys.is_empty() { Err(WebhookError::no_secret()) } else { Ok(Self { keys }) }
    }

    /// Verifies the signature of `body`, and then reads the event.
    ///
    /// `body` is what was received, byte for byte. `signature` is the header's value: a `&HeaderValue` of the `http` crate
    /// (axum, actix, hyper), a `&str`, or bytes. Limiting the size of a body is up to the web framework.
    ///
    /// # Errors
    ///
    /// When the signature is missing, malformed or wrong; or when it holds, but the body is no event.
    pub fn verify(&self, body: &[u8], signature: Option<impl AsRef<[u8]>>) -> Result<WebhookEvent, WebhookError> {
        self.verify_signature(body, signature)?;
        WebhookEvent::from_unverified(body)
    }

    /// Verifies the signature of `body` only, for who reads the body in another way.
    ///
    /// # Errors
    ///
    /// When the signature is missing, malformed or wrong.
    pub fn verify_signature(&self, body: &[u8], signature: Option<impl AsRef<[u8]>>) -> Result<(), WebhookError> {
        // Spaces around a header's value are not part of it.
        let signature = signature.as_ref().map(|signature| signature.as_ref().trim_ascii()).unwrap_or_default();
        if signature.is_empty() {
            return Err(WebhookError::missing_signature());
        }
        let tag = STANDARD.decode(signature).map_err(|_| WebhookError::not_base64())?;
        if tag.len() != digest::SHA256_OUTPUT_LEN {
            return Err(WebhookError::wrong_length(tag.len()));
        }
        // ring compares in constant time. Only a signature that holds ends the search early.
        let holds = self.keys.iter().any(|key| hmac::verify(key, body, &tag).is_ok());
        if holds { Ok(()) } else { Err(WebhookError::wrong_signature()) }
    }
}

fn key(secret: &Secret) -> Result<hmac::Key, WebhookError> {
    let secret = secret.expose();
    if secret.trim().is_empty() {
        return Err(WebhookError::no_secret());
    }
    Ok(hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()))
}

impl fmt::Debug for WebhookVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookVerifier").field("secrets", &self.keys.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    const SECRET: &str = "sec_made_up";
    const OTHER_SECRET: &str = "sec_other";
    const BODY: &str = r#"{"topic":"end_user.processed","created":"2026-03-01T12:30:00.250000+00:00","data":{"heron_id":"eus_1","end_user_id":"acme","status":"processed"},"meta":null}"#;
    const SPACED: &str = r#"{"topic": "end_user.processed", "created": "2026-03-01T12:30:00.250000+00:00", "data": {"heron_id": "eus_1", "end_user_id": "acme", "status": "processed"}, "meta": null}"#;
    const NON_ASCII: &str = r#"{"topic":"end_user.processed","created":"2026-03-01T12:30:00.250000+00:00","data":{"heron_id":"eus_1","end_user_id":"Bäckerei 株式会社"},"meta":null}"#;
    const ESCAPED: &str = r#"{"topic":"end_user.processed","created":"2026-03-01T12:30:00.250000+00:00","data":{"heron_id":"eus_1","end_user_id":"B\u00e4ckerei \u682a\u5f0f\u4f1a\u793e"},"meta":null}"#;
    // The signatures were made with Python's `hmac`, the first one with `openssl dgst` too.
    const SIGNATURE: &str = "e0g387d2cDvNZ2eIvzhm9UrtpIdfB8eMWZCGfCz+/0s=";
    const OTHER_SIGNATURE: &str = "00Jz3yQG+rR8TxiyHHbmxYas3ZRNnhLbBhMh4WIllCE=";
    const SPACED_SIGNATURE: &str = "VXqWH2c2EROjAcNQ4lImZeylCHHluR90AbOqnW/2cN4=";
    const NON_ASCII_SIGNATURE: &str = "pXWgj8k5NW4JHGkRjueqPFmTbDhxLHutYEQVvFkHkak=";
    const ESCAPED_SIGNATURE: &str = "OqcnxYYIP9rpcT5iKwJcMSVucqJw+99uV2u1M6yVjxY=";
    const EMPTY_SIGNATURE: &str = "ziOZC1zSl/NDO46ZYuBNTu2Pyq3T+o6ma8ovSE0DNlw=";

    fn verifier() -> WebhookVerifier {
        WebhookVerifier::new(SECRET).unwrap()
    }

    fn refusal(body: &str, signature: &str) -> WebhookError {
        verifier().verify(body.as_bytes(), Some(signature)).unwrap_err()
    }

    fn sign(secret: &str, body: &[u8]) -> String {
        STANDARD.encode(hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()), body))
    }

    #[test]
    fn a_signature_holds_for_the_bytes_that_were_signed() {
        for (body, signature) in [
            (BODY, SIGNATURE),
            (SPACED, SPACED_SIGNATURE),
            (NON_ASCII, NON_ASCII_SIGNATURE),
            (ESCAPED, ESCAPED_SIGNATURE),
        ] {
            let event = verifier().verify(body.as_bytes(), Some(signature)).unwrap();
            assert_eq!(event.data["heron_id"], "eus_1");
        }
    }

    #[test]
    fn the_same_json_in_other_bytes_has_another_signature() {
        let bodies = [BODY.to_owned(), SPACED.to_owned(), format!("{BODY}\n"), format!(" {BODY}")];
        let verified = bodies.map(|body| verifier().verify(body.as_bytes(), Some(SIGNATURE)).is_ok());
        assert_eq!(verified, [true, false, false, false]);
        assert!(refusal(NON_ASCII, ESCAPED_SIGNATURE).is_wrong_signature());
        assert!(refusal(ESCAPED, NON_ASCII_SIGNATURE).is_wrong_signature());
    }

    #[test]
    fn one_flipped_bit_of_the_body_is_noticed() {
        for bit in 0..BODY.len() * 8 {
            let mut body = BODY.as_bytes().to_vec();
            body[bit / 8] ^= 1 << (bit % 8);
            let error = verifier().verify(&body, Some(SIGNATURE)).unwrap_err();
            assert!(error.is_wrong_signature(), "bit {bit}: {error}");
        }
    }

    #[test]
    fn one_flipped_bit_of_the_signature_is_noticed() {
        let tag = STANDARD.decode(SIGNATURE).unwrap();
        for bit in 0..tag.len() * 8 {
            let mut tag = tag.clone();
            tag[bit / 8] ^= 1 << (bit % 8);
            assert!(refusal(BODY, &STANDARD.encode(tag)).is_wrong_signature(), "bit {bit}");
        }
        for bit in 0..SIGNATURE.len() * 8 {
            let mut text = SIGNATURE.as_bytes().to_vec();
            text[bit / 8] ^= 1 << (bit % 8);
            let error = verifier().verify(BODY.as_bytes(), Some(text)).unwrap_err();
            assert!(error.is_signature(), "bit {bit} of the text: {error}");
        }
    }

    #[test]
    fn a_missing_or_empty_signature_is_told_apart_from_a_wrong_one() {
        assert!(verifier().verify(BODY.as_bytes(), None::<&str>).unwrap_err().is_missing_signature());
        assert!(refusal(BODY, "").is_missing_signature());
        assert!(refusal(BODY, " \t").is_missing_signature());
        assert!(refusal(BODY, OTHER_SIGNATURE).is_wrong_signature());
    }

    #[test]
    fn a_signature_that_is_not_base64_or_too_short_or_long_is_malformed() {
        let tag = STANDARD.decode(SIGNATURE).unwrap();
        let hex: String = tag.iter().map(|byte| format!("{byte:02x}")).collect();
        let long = [tag.as_slice(), b"x"].concat();
        for signature in [
            "not base64!".to_owned(),
            "=".to_owned(),
            SIGNATURE.replace('=', ""),
            SIGNATURE.replace('+', "-").replace('/', "_"),
            format!("sha256={SIGNATURE}"),
            format!("{SIGNATURE}, {SIGNATURE}"),
            format!("{SIGNATURE}\0"),
            STANDARD.encode(&tag[..31]),
            STANDARD.encode(long),
            hex,
        ] {
            let error = refusal(BODY, &signature);
            assert!(error.is_malformed_signature(), "{signature}: {error}");
        }
        assert!(verifier().verify(BODY.as_bytes(), Some([0xff; 44])).unwrap_err().is_malformed_signature());
    }

    #[test]
    fn a_signature_comes_as_a_header_text_or_bytes_and_may_have_spaces_around_it() {
        let header = HeaderValue::from_static(SIGNATURE);
        let body = BODY.as_bytes();
        assert!(verifier().verify(body, Some(&header)).is_ok());
        assert!(verifier().verify(body, Some(header)).is_ok());
        assert!(verifier().verify(body, Some(SIGNATURE.to_owned())).is_ok());
        assert!(verifier().verify(body, Some(SIGNATURE.as_bytes())).is_ok());
        assert!(verifier().verify(body, Some(format!("\t{SIGNATURE} "))).is_ok());
        assert_eq!(http::HeaderName::from_static(SIGNATURE_HEADER), "Heron-Signature");
    }

    #[test]
    fn while_a_secret_is_replaced_both_hold_and_afterwards_only_the_new_one() {
        let during = WebhookVerifier::any_of([OTHER_SECRET, SECRET]).unwrap();
        let after = WebhookVerifier::new(OTHER_SECRET).unwrap();
        let verify = |verifier: &WebhookVerifier, signature| verifier.verify(BODY.as_bytes(), Some(signature));
        assert!(verify(&during, SIGNATURE).is_ok() && verify(&during, OTHER_SIGNATURE).is_ok());
        assert!(verify(&during, SPACED_SIGNATURE).unwrap_err().is_wrong_signature());
        assert!(verify(&after, OTHER_SIGNATURE).is_ok());
        assert!(verify(&after, SIGNATURE).unwrap_err().is_wrong_signature());
    }

    #[test]
    fn an_empty_secret_is_refused_also_among_others() {
        assert!(WebhookVerifier::new("").unwrap_err().is_secret());
        assert!(WebhookVerifier::new(" \n").unwrap_err().is_secret());
        assert!(WebhookVerifier::any_of([SECRET, ""]).unwrap_err().is_secret());
        assert!(WebhookVerifier::any_of(None::<Secret>).unwrap_err().is_secret());
    }

    #[test]
    fn a_body_is_read_only_after_its_signature_holds() {
        assert!(refusal("no JSON", SIGNATURE).is_wrong_signature());
        assert!(refusal("", SIGNATURE).is_wrong_signature());
        let error = refusal("", EMPTY_SIGNATURE);
        assert!(error.is_unreadable() && !error.is_signature(), "{error}");
    }

    #[test]
    fn a_signature_can_be_verified_without_reading_the_body() {
        assert_eq!(verifier().verify_signature(b"", Some(EMPTY_SIGNATURE)), Ok(()));
        assert!(verifier().verify_signature(b"", Some(SIGNATURE)).unwrap_err().is_wrong_signature());
    }

    #[test]
    fn neither_the_secret_nor_a_signature_is_shown() {
        const CANARY: &str = "sec_canary";
        let verifier = WebhookVerifier::any_of([CANARY, "sec_canary_old"]).unwrap();
        let mut shown = format!("{verifier:?} {verifier:#?}");
        let expected = sign(CANARY, BODY.as_bytes());
        let near = format!("A{}", &expected[1..]);
        for signature in ["canary", "canary==", SIGNATURE, near.as_str(), ""] {
            let error = verifier.verify(BODY.as_bytes(), Some(signature)).unwrap_err();
            shown += &format!("{error} {error:?} {error:#?}");
        }
        assert!(!shown.contains("canary") && !shown.contains(SIGNATURE) && !shown.contains(&expected[1..]), "{shown}");
    }

    #[test]
    fn a_verifier_can_be_shared_between_threads() {
        fn shared<T: Clone + Send + Sync + 'static>() {}
        shared::<WebhookVerifier>();
    }

    proptest! {
        #[test]
        fn what_was_signed_holds_and_nothing_else_does(
            secret in "[!-~]{1,80}", body in any::<Vec<u8>>(), other in any::<Vec<u8>>(),
        ) {
            let verifier = WebhookVerifier::new(secret.as_str()).unwrap();
            let signature = sign(&secret, &body);
            prop_assert_eq!(verifier.verify_signature(&body, Some(&signature)), Ok(()));
            prop_assert_eq!(verifier.verify_signature(&other, Some(&signature)).is_ok(), body == other);
        }

        #[test]
        fn no_signature_panics(signature in any::<Vec<u8>>()) {
            prop_assert!(verifier().verify(BODY.as_bytes(), Some(signature)).unwrap_err().is_signature());
        }
    }
}
