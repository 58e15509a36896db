//! What a webhook says.

use std::fmt;

use heron_api::types::EndUserStatus;
use heron_api::{Extra, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{WebhookError, WebhookTopic};

const BODY: &str = "webhook's body";
const DATA: &str = "webhook's data";

/// What a webhook says. From [`WebhookVerifier::verify`](super::WebhookVerifier::verify).
///
/// Heron sends little on purpose: ids, by which the rest can be fetched.
///
/// `Debug` shows the topic, the time, and the names of keys, because the values may be your customers' data. `Serialize`
/// is the wire form, with all values.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// What it is about.
    pub topic: WebhookTopic,
    /// When Heron made the event.
    pub created: Timestamp,
    /// What happened: an object whose keys go by the topic; `null` if Heron sent none.
    ///
    /// Numbers pass through [`Value`]: those with a fraction are kept as the nearest `f64`, and so is an integer beyond 64
    /// bits. Read the raw body where every digit counts.
    pub data: Value,
    /// Your own metadata that is stored on the end user. `None` if Heron sent `null` or nothing.
    pub meta: Option<Map<String, Value>>,
    /// Keys that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`WebhookEvent`] itself cannot be deserialised, so that no extractor takes one that was not verified.
#[derive(Deserialize)]
#[serde(expecting = "an object")]
struct Unverified {
    topic: WebhookTopic,
    created: Timestamp,
    #[serde(default)]
    data: Value,
    #[serde(default)]
    meta: Option<Map<String, Value>>,
    #[serde(flatten)]
    extra: Extra,
}

impl WebhookEvent {
    /// Reads an event whose signature was not verified: in a test, or from where you stored it after verifying.
    ///
    /// There is no other way past the verifier; an event cannot be deserialised.
    ///
    /// ```
    /// use heron_data::webhooks::{WebhookEvent, WebhookTopic};
    ///
    /// let body = br#"{"topic":"pdf.processed","created":"2026-03-01T12:30:00+00:00","data":{"heron_id":"pdf_1"},"meta":null}"#;
    /// let event = WebhookEvent::from_unverified(body)?;
    /// assert_eq!(event.topic, WebhookTopic::PdfProcessed);
    /// assert_eq!(event.data["heron_id"], "pdf_1");
    /// # Ok::<(), heron_data::webhooks::WebhookError>(())
    /// ```
    ///
    /// ```compile_fail,E0277
    /// let event: heron_data::webhooks::WebhookEvent = serde_json::from_str("{}").unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// When the body is not JSON, has no `topic` or no `created`, or one of its keys is not of its type.
    pub fn from_unverified(body: &[u8]) -> Result<Self, WebhookError> {
        let mut reader = serde_json::Deserializer::from_slice(body);
        let Unverified { topic, created, data, meta, extra } =
            serde_path_to_error::deserialize(&mut reader).map_err(|error| unreadable(BODY, error))?;
        reader.end().map_err(|error| WebhookError::unreadable(BODY, String::new(), &error))?;
        Ok(Self { topic, created, data, meta, extra })
    }

    /// Reads [`data`](Self::data) as a type of yours.
    ///
    /// ```
    /// use heron_data::webhooks::WebhookEvent;
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Deleted<'a> {
    ///     heron_id: &'a str,
    /// }
    /// let body = br#"{"topic":"end_user_file.deleted","created":"2026-03-01T12:30:00Z","data":{"heron_id":"euf_1"}}"#;
    /// let event = WebhookEvent::from_unverified(body)?;
    /// assert_eq!(event.data_as::<Deleted>()?.heron_id, "euf_1");
    /// # Ok::<(), heron_data::webhooks::WebhookError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the data do not fit the type.
    pub fn data_as<'a, T: Deserialize<'a>>(&'a self) -> Result<T, WebhookError> {
        serde_path_to_error::deserialize(&self.data).map_err(|error| unreadable(DATA, error))
    }

    /// The end user that an event of a topic `end_user.…` is about. `None` for other topics.
    ///
    /// # Errors
    ///
    /// When the data are not those of an end user.
    pub fn end_user(&self) -> Result<Option<EndUserWebhookData>, WebhookError> {
        if self.topic.as_str().starts_with("end_user.") { self.data_as().map(Some) } else { Ok(None) }
    }

    /// A text that is the same for every delivery of the event, made of the topic, the data's `heron_id`, and `created`.
    ///
    /// `None` if the data have no `heron_id`: then different events could have the same key. Heron sends no id of the
    /// event; that a later delivery keeps its `created` is not documented.
    #[must_use]
    pub fn dedupe_key(&self) -> Option<String> {
        let heron_id = self.data.get("heron_id")?.as_str()?;
        // As JSON, so that no two events share a key because of where one part ends.
        Some(json!([self.topic, heron_id, self.created.utc().to_rfc3339()]).to_string())
    }
}

fn unreadable(what: &'static str, error: serde_path_to_error::Error<serde_json::Error>) -> WebhookError {
    let path = error.path().to_string();
    let path = if path == "." { String::new() } else { path };
    WebhookError::unreadable(what, path, error.inner())
}

impl fmt::Debug for WebhookEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookEvent")
            .field("topic", &self.topic)
            .field("created", &self.created)
            .field("data", &Keys(self.data.as_object()))
            .field("meta", &Keys(self.meta.as_ref()))
            .field("extra", &self.extra)
            .finish()
    }
}

/// Shows the names of keys, in order; `_` for what is no object.
struct Keys<'a>(Option<&'a Map<String, Value>>);

impl fmt::Debug for Keys<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(object) = self.0 else { return f.write_str("_") };
        let mut keys: Vec<_> = object.keys().collect();
        keys.sort_unstable();
        f.debug_set().entries(keys).finish()
    }
}

/// The data of an event of a topic `end_user.…`. From [`WebhookEvent::end_user`].
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct EndUserWebhookData {
    /// The id that Heron gave the end user; it starts with `eus_`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heron_id: Option<String>,
    /// Your own id for the end user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_user_id: Option<String>,
    /// How far the end user is. That the values are those of an end user elsewhere is our reading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<EndUserStatus>,
    /// Keys that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CREATED: &str = "2026-03-01T12:30:00.250000+00:00";

    fn read(body: &Value) -> Result<WebhookEvent, WebhookError> {
        WebhookEvent::from_unverified(body.to_string().as_bytes())
    }

    fn event(topic: &str, data: Value) -> WebhookEvent {
        read(&json!({ "topic": topic, "created": CREATED, "data": data, "meta": null })).unwrap()
    }

    #[test]
    fn an_event_keeps_all_that_was_sent() {
        let body = json!({
            "topic": "end_user.renamed", "created": CREATED, "data": { "heron_id": "eus_1", "later": [1, null] },
            "meta": { "deal": { "stage": 2 } }, "later": { "deep": true },
        });
        let event = read(&body).unwrap();
        assert_eq!(event.topic.as_str(), "end_user.renamed");
        assert_eq!(event.created.as_str(), CREATED);
        assert_eq!(event.meta.as_ref().unwrap()["deal"]["stage"], 2);
        assert_eq!(event.extra.get("later"), Some(&json!({ "deep": true })));
        assert_eq!(serde_json::to_value(&event).unwrap(), body);
        assert_eq!(read(&body).unwrap(), event);
    }

    #[test]
    fn data_of_any_shape_are_kept() {
        for data in [json!({}), json!([1]), json!("text"), json!(5), json!(true), Value::Null] {
            assert_eq!(event("workflow.event", data.clone()).data, data);
        }
    }

    #[test]
    fn data_and_meta_may_be_missing() {
        let event = read(&json!({ "topic": "workflow.event", "created": CREATED })).unwrap();
        assert_eq!((event.data, event.meta), (Value::Null, None));
    }

    #[test]
    fn an_end_user_is_read_from_topics_about_end_users_only() {
        let data = json!({ "heron_id": "eus_1", "end_user_id": "acme", "status": "processed", "later": 1 });
        for topic in ["end_user.processed", "end_user.renamed"] {
            let end_user = event(topic, data.clone()).end_user().unwrap().unwrap();
            assert_eq!(end_user.heron_id.as_deref(), Some("eus_1"));
            assert_eq!(end_user.end_user_id.as_deref(), Some("acme"));
            assert_eq!(end_user.status, Some(EndUserStatus::Processed));
            assert_eq!(serde_json::to_value(end_user).unwrap(), data);
        }
        for topic in ["end_user_file.parsed", "end_user_information.updated", "pdf.processed", "end_user"] {
            assert_eq!(event(topic, data.clone()).end_user(), Ok(None), "{topic}");
        }
    }

    #[test]
    fn an_end_user_may_lack_every_key_and_have_a_status_that_is_new() {
        let end_user = |data| event("end_user.created", data).end_user().unwrap().unwrap();
        assert_eq!(end_user(json!({})), EndUserWebhookData::default());
        assert_eq!(end_user(json!({ "heron_id": null })), EndUserWebhookData::default());
        assert_eq!(end_user(json!({ "status": "on_hold" })).status, Some("on_hold".into()));
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_place_and_without_values() {
        for (body, path, told) in [
            (r#"{"topic":"a"}"#, None, "missing field `created`"),
            (r#"{"created":"2026-03-01T12:30:00Z"}"#, None, "missing field `topic`"),
            (r#"{"topic":["canary"]}"#, Some("topic"), "line 1 column 9"),
            (r#"{"topic":"a","created":"canary"}"#, Some("created"), "RFC 3339"),
            (r#"{"topic":"a","created":"2026-03-01T12:30:00Z","meta":"canary"}"#, Some("meta"), "expected a map"),
            (r#"{"topic":"a","created":"2026-03-01T12:30:00Z","data":{"b":canary}}"#, Some("data.b"), "column 59"),
            (r#"{"topic":"a","created":"2026-03-01T12:30:00Z"} canary"#, None, "trailing characters"),
            ("\"canary\"", None, "invalid type: string, expected an object"),
            ("canary", None, "line 1 column 1"),
            ("", None, "EOF"),
        ] {
            let error = WebhookEvent::from_unverified(body.as_bytes()).unwrap_err();
            assert!(error.is_unreadable(), "{body}: {error}");
            assert_eq!(error.json_path(), path, "{body}: {error}");
            assert!(error.to_string().contains(told), "{body}: {error}");
            assert!(!format!("{error} {error:?}").contains("canary"), "{body}: {error}");
        }
    }

    #[test]
    fn data_that_do_not_fit_are_told_with_their_place_and_without_values() {
        let error = event("end_user.created", json!({ "status": ["canary"] })).end_user().unwrap_err();
        assert_eq!(error.json_path(), Some("status"));
        let error = event("workflow.event", json!([{ "canary": 1 }])).data_as::<Vec<Vec<u8>>>().unwrap_err();
        assert_eq!(error.json_path(), Some("[0]"));
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("webhook's data") && !shown.contains("canary"), "{shown}");
    }

    #[test]
    fn debug_shows_topic_time_and_keys_and_no_value() {
        let body = json!({
            "topic": "end_user.created", "created": CREATED, "data": { "b": "canary", "a": { "canary": 1 } },
            "meta": { "deal": "canary" }, "later": "canary",
        });
        assert_eq!(
            format!("{:?}", read(&body).unwrap()),
            r#"WebhookEvent { topic: "end_user.created", created: 2026-03-01T12:30:00.250000+00:00, data: {"a", "b"}, meta: {"deal"}, extra: {"later"} }"#
        );
        let shown = format!("{:?}", event("workflow.event", json!("canary")));
        assert!(shown.contains("data: _, meta: _, ") && !shown.contains("canary"), "{shown}");
    }

    #[test]
    fn the_key_of_an_event_is_of_its_topic_id_and_instant() {
        let key = |topic: &str, created: &str, data: Value| {
            read(&json!({ "topic": topic, "created": created, "data": data })).unwrap().dedupe_key()
        };
        let eus_1 = || json!({ "heron_id": "eus_1" });
        let first = key("end_user.created", CREATED, eus_1());
        assert!(first.is_some());
        assert_eq!(first, key("end_user.created", "2026-03-01T12:30:00.25Z", json!({ "heron_id": "eus_1", "a": 1 })));
        let others = [
            key("end_user.failed", CREATED, eus_1()),
            key("end_user.created", "2026-03-01T12:30:00.250001+00:00", eus_1()),
            key("end_user.created", CREATED, json!({ "heron_id": "eus_2" })),
        ];
        assert!(others.iter().all(|other| other.is_some() && *other != first), "{others:?}");
    }

    #[test]
    fn an_event_without_an_id_has_no_key() {
        for data in [json!({}), json!({ "heron_id": null }), json!({ "heron_id": 1 }), json!(["heron_id"]), Value::Null]
        {
            assert_eq!(event("transactions.deleted", data).dedupe_key(), None);
        }
    }

    proptest! {
        #[test]
        fn no_bytes_panic(body in any::<Vec<u8>>()) {
            let _ = WebhookEvent::from_unverified(&body);
        }
    }
}
