//! A CRM's own JSON, on its way to Heron.

use std::fmt;

use bytes::{BufMut, Bytes, BytesMut};
use heron_api::Error;
use serde::Serialize;
use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The key that Heron reads itself, beside the CRM's own.
const START_WORKFLOW: &str = "start_workflow";

/// A CRM's own JSON object, which travels byte for byte: key order, spaces, and numbers of any size stay.
///
/// ```
/// use heron_data::crm::Payload;
///
/// # async fn example(heron: heron_data::Heron) -> Result<(), heron_data::Error> {
/// // A webhook's body, as it came in.
/// let ingested = heron.crm().ingest("cri_…", r#"{"Id": "0015g00000AbCdE", "Amount": 12345678901234567890.10}"#).await?;
/// // Anything serialisable.
/// let payload = Payload::json(&serde_json::json!({ "Id": "0015g00000AbCdE" })).start_workflow(true);
/// heron.crm().ingest("cri_…", payload).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Payload {
    json: Result<Bytes, String>,
    start_workflow: Option<bool>,
}

impl Payload {
    /// The JSON that is already there.
    pub fn new(json: impl Into<Bytes>) -> Self {
        Self { json: Ok(json.into()), start_workflow: None }
    }

    /// Anything that serialises to a JSON object. A failure is told when the call runs.
    pub fn json(value: &(impl Serialize + ?Sized)) -> Self {
        let json = serde_json::to_vec(value).map(Bytes::from).map_err(|error| error.to_string());
        Self { json, start_workflow: None }
    }

    /// Says whether Heron starts the workflow at once, for payloads that bring no files. Heron's default: it does not.
    ///
    /// It is spliced in before the CRM's own keys, which must not have a `start_workflow` of their own then.
    #[must_use]
    pub fn start_workflow(mut self, start: bool) -> Self {
        self.start_workflow = Some(start);
        self
    }

    /// The request's body.
    pub(super) fn into_body(self) -> Result<Bytes, Error> {
        let json =
            self.json.map_err(|why| Error::invalid_request(format!("the payload cannot be written as JSON: {why}")))?;
        let keys = keys(&json)?;
        let Some(start) = self.start_workflow else { return Ok(json) };
        if keys.has_start_workflow {
            return Err(Error::invalid_request(format!(
                "the payload has a `{START_WORKFLOW}` of its own: leave one of the two out"
            )));
        }
        let open = json.iter().position(|byte| *byte == b'{').map_or(0, |at| at + 1);
        let mut body = BytesMut::with_capacity(json.len() + 24);
        body.put_slice(&json[..open]);
        body.put_slice(format!("\"{START_WORKFLOW}\":{start}").as_bytes());
        if !keys.is_empty {
            body.put_u8(b',');
        }
        body.put_slice(&json[open..]);
        Ok(body.freeze())
    }
}

/// What matters of the payload's top level.
struct Keys {
    is_empty: bool,
    has_start_workflow: bool,
}

impl<'de> Visitor<'de> for Keys {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self, A::Error> {
        while let Some((key, IgnoredAny)) = map.next_entry::<String, IgnoredAny>()? {
            self.is_empty = false;
            self.has_start_workflow |= key == START_WORKFLOW;
        }
        Ok(self)
    }
}

/// Reads the payload's keys, and so makes sure that it is a JSON object.
fn keys(json: &[u8]) -> Result<Keys, Error> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    let keys = (&mut reader).deserialize_map(Keys { is_empty: true, has_start_workflow: false });
    keys.and_then(|keys| reader.end().map(|()| keys)).map_err(|error| {
        let place = format!("line {} column {}", error.line(), error.column());
        Error::invalid_request(if error.is_data() {
            format!("the payload is not a JSON object ({place})")
        } else {
            format!("the payload is not JSON ({place})")
        })
    })
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.json.as_ref().map_or(0, Bytes::len);
        f.debug_struct("Payload").field("bytes", &bytes).field("start_workflow", &self.start_workflow).finish()
    }
}

impl From<Bytes> for Payload {
    fn from(json: Bytes) -> Self {
        Self::new(json)
    }
}

impl From<Vec<u8>> for Payload {
    fn from(json: Vec<u8>) -> Self {
        Self::new(json)
    }
}

impl From<String> for Payload {
    fn from(json: String) -> Self {
        Self::new(json)
    }
}

impl From<&[u8]> for Payload {
    fn from(json: &[u8]) -> Self {
        Self::new(json.to_vec())
    }
}

impl From<&str> for Payload {
    fn from(json: &str) -> Self {
        Self::new(json.to_owned())
    }
}

impl From<&RawValue> for Payload {
    fn from(json: &RawValue) -> Self {
        Self::from(json.get())
    }
}

impl From<serde_json::Value> for Payload {
    fn from(value: serde_json::Value) -> Self {
        Self::json(&value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(payload: impl Into<Payload>) -> String {
        String::from_utf8(payload.into().into_body().unwrap().to_vec()).unwrap()
    }

    fn refusal(payload: impl Into<Payload>) -> String {
        payload.into().into_body().unwrap_err().to_string()
    }

    #[test]
    fn foreign_json_travels_byte_for_byte() {
        let json = " { \"z\" : 12345678901234567890.10, \"a\":1e400,\n\"\\u00e9\": [ ] }\n";
        assert_eq!(body(json), json);
        assert_eq!(
            body(Payload::from(json).start_workflow(true)),
            " {\"start_workflow\":true, \"z\" : 12345678901234567890.10, \"a\":1e400,\n\"\\u00e9\": [ ] }\n"
        );
    }

    #[test]
    fn an_empty_object_gets_no_comma() {
        assert_eq!(body(Payload::from(" { } ").start_workflow(false)), " {\"start_workflow\":false } ");
    }

    #[test]
    fn two_start_workflows_are_refused() {
        let payload = r#"{"start\u005fworkflow": true}"#;
        assert_eq!(body(payload), payload);
        assert!(refusal(Payload::from(payload).start_workflow(true)).contains("start_workflow"));
    }

    #[test]
    fn what_is_not_a_json_object_is_refused_with_its_place_and_without_its_content() {
        for (payload, told) in
            [("[\"canary\"]", "object"), ("{\"canary\": }", "JSON (line 1"), ("", "JSON"), ("{} canary", "JSON")]
        {
            let refusal = refusal(payload);
            assert!(refusal.contains(told), "{payload}: {refusal}");
            assert!(!refusal.contains("canary"), "{refusal}");
        }
    }

    #[test]
    fn debug_shows_the_size_and_nothing_of_the_content() {
        assert_eq!(format!("{:?}", Payload::from(r#"{"a":1}"#)), "Payload { bytes: 7, start_workflow: None }");
    }
}
