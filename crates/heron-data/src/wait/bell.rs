//! A bell: webhooks wake the waits that they are about.

use std::collections::VecDeque;
use std::fmt;

use serde_json::Value;
use tokio::sync::watch;

/// How many rings are remembered. A wait that was busy for longer takes what was forgotten for its own, and asks.
const REMEMBERED: usize = 1024;
/// How many ids of an event are remembered, and how deep they are looked for.
const MAX_IDS: usize = 32;
const DEPTH: usize = 4;

/// What webhooks ring, and waits hear: poll or topic, whichever comes first.
///
/// A program that receives webhooks rings the bell with each event that it has verified. A [`Wait`](crate::Wait) that has
/// the bell asks at once when an event tells of what it waits for: when the topic is one that ends such work, and the event
/// is not plainly about something else (an id of the same kind, and another one). The event is never taken for the end
/// itself, so a lost or repeated delivery does no harm.
///
/// Cloning is cheap, and clones are the same bell. No ring is lost between two questions: what rings while one is being
/// answered is heard after it.
///
/// ```
/// use std::time::Duration;
///
/// use heron_data::types::EndUserCreate;
/// use heron_data::{Bell, Heron, Wait, WaitOutcome};
/// use heron_sandbox::{Fault, Sandbox};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build()?;
/// let end_user = heron.end_users().create(EndUserCreate::new("deal-7")).await?.heron_id;
///
/// // One bell for the program. Where webhooks arrive: `bell.ring(&event)`, once `event` is verified.
/// let bell = Bell::new();
/// # let (rings, id) = (bell.clone(), end_user.clone());
/// # tokio::spawn(async move {
/// #     tokio::time::sleep(Duration::from_millis(50)).await;
/// #     let body = format!(r#"{{"topic":"end_user.processed","created":"2026-03-01T12:30:00Z","data":{{"heron_id":"{id}"}}}}"#);
/// #     let event = heron_data::webhooks::WebhookEvent::from_unverified(body.as_bytes()).unwrap();
/// #     rings.ring(&event);
/// # });
///
/// // Where somebody waits: hours between two questions are no delay.
/// let hour = Duration::from_secs(3600);
/// let wait = Wait::new().deadline(24 * hour).pauses(hour, hour).bell(&bell);
/// # let states = [r#"{"status":"processing"}"#, r#"{"status":"processed"}"#];
/// # for state in states { sandbox.faults().next(Fault::status(200).body(state).on("end_users_processing_status"))?; }
/// let waited = heron.end_users().processing_status_until_done(&end_user, wait).await?;
/// assert_eq!((waited.outcome, waited.polls), (WaitOutcome::Done, 2));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Bell {
    rings: watch::Sender<Rings>,
}

/// The latest rings.
#[derive(Default)]
struct Rings {
    /// How many there were in all.
    count: u64,
    latest: VecDeque<Ring>,
}

struct Ring {
    topic: String,
    /// The ids that the event names.
    ids: Vec<String>,
}

impl Default for Bell {
    fn default() -> Self {
        Self { rings: watch::Sender::new(Rings::default()) }
    }
}

impl Bell {
    /// A bell that nobody has rung.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Wakes the waits that the event may be about.
    #[cfg(feature = "webhooks")]
    #[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
    pub fn ring(&self, event: &crate::webhooks::WebhookEvent) {
        self.ring_with(event.topic.as_str(), &event.data);
    }

    /// Wakes the waits that an event may be about which came in another way than as a webhook, such as from a queue: its
    /// topic, and its data if there are any.
    pub fn ring_with(&self, topic: &str, data: &Value) {
        let mut ids = Vec::new();
        note_ids(data, DEPTH, &mut ids);
        self.rings.send_modify(|rings| {
            if rings.latest.len() == REMEMBERED {
                rings.latest.pop_front();
            }
            rings.latest.push_back(Ring { topic: topic.to_owned(), ids });
            rings.count += 1;
        });
    }

    /// An ear for what rings from now on.
    pub(super) fn listen(&self) -> Ear {
        let heard = self.rings.borrow().count;
        Ear { bell: self.clone(), heard }
    }
}

impl fmt::Debug for Bell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bell").field("rings", &self.rings.borrow().count).finish_non_exhaustive()
    }
}

/// The texts at keys that end with `id`.
fn note_ids(data: &Value, depth: usize, ids: &mut Vec<String>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match data {
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(id) if key.ends_with("id") && ids.len() < MAX_IDS => ids.push(id.clone()),
                    value => note_ids(value, depth, ids),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| note_ids(item, depth, ids)),
        _ => {}
    }
}

/// What a wait hears of a bell.
#[derive(Clone)]
pub(super) struct Ear {
    bell: Bell,
    /// How many rings are behind it.
    heard: u64,
}

impl Ear {
    /// Leaves behind what has rung.
    pub(super) fn catch_up(&mut self) {
        self.heard = self.bell.rings.borrow().count;
    }

    /// Returns once the bell has rung for one of the topics and for what may be one of the ids.
    pub(super) async fn hear(&mut self, topics: &[&str], about: &[String]) {
        let mut rings = self.bell.rings.subscribe();
        loop {
            {
                let rings = rings.borrow_and_update();
                let missed = rings.count - self.heard;
                self.heard = rings.count;
                let (missed, kept) = (usize::try_from(missed).unwrap_or(usize::MAX), rings.latest.len());
                let mut unheard = rings.latest.iter().skip(kept.saturating_sub(missed));
                if missed > kept || unheard.any(|ring| ring.is_for(topics, about)) {
                    return;
                }
            }
            // The bell is held here, so it cannot be gone.
            if rings.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }
}

impl Ring {
    fn is_for(&self, topics: &[&str], about: &[String]) -> bool {
        topics.contains(&self.topic.as_str()) && !about.iter().any(|id| self.is_about_another(id))
    }

    /// Whether the event names things of the same kind as this one, and not this one: `eus_2` beside `eus_1`.
    fn is_about_another(&self, id: &str) -> bool {
        let kind = |id: &str| id.split_once('_').map(|(kind, _)| kind.to_owned());
        let Some(own) = kind(id) else { return false };
        let mut same = self.ids.iter().filter(|other| kind(other).as_ref() == Some(&own)).peekable();
        same.peek().is_some() && same.all(|other| other != id)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn is_for(data: Value, topics: &[&str], about: &[&str]) -> bool {
        let mut ids = Vec::new();
        note_ids(&data, DEPTH, &mut ids);
        let about: Vec<String> = about.iter().map(|id| (*id).to_owned()).collect();
        Ring { topic: "pdf.failed".to_owned(), ids }.is_for(topics, &about)
    }

    #[test]
    fn a_ring_is_for_its_topic_and_for_all_that_it_is_not_plainly_not_about() {
        let topics = ["pdf.transactions_loaded", "pdf.failed"];
        let data = || json!({"heron_id": "pdf_1", "end_user": {"heron_id": "eus_1", "end_user_id": "deal-7"}});
        for about in [&["pdf_1"][..], &["eus_1"], &["deal-7"], &["deal-8"], &["pdf_1", "eus_1"], &[]] {
            assert!(is_for(data(), &topics, about), "{about:?}");
            assert!(!is_for(data(), &["pdf.parsed"], about), "{about:?}");
        }
        for about in [&["pdf_2"][..], &["eus_2"], &["pdf_1", "eus_2"]] {
            assert!(!is_for(data(), &topics, about), "{about:?}");
        }
        assert!(is_for(Value::Null, &topics, &["pdf_2"]));
        assert!(is_for(json!([{"heron_id": "pdf_1"}, {"heron_id": "pdf_2"}]), &topics, &["pdf_2"]));
    }

    #[tokio::test]
    async fn a_wait_that_has_missed_more_than_is_remembered_asks() {
        let bell = Bell::new();
        let mut ear = bell.listen();
        for _ in 0..REMEMBERED {
            bell.ring_with("pdf.parsed", &Value::Null);
        }
        let mut late = ear.clone();
        bell.ring_with("pdf.parsed", &Value::Null);
        late.hear(&["pdf.failed"], &[]).await;
        ear.catch_up();
        bell.ring_with("pdf.failed", &Value::Null);
        ear.hear(&["pdf.failed"], &[]).await;
        assert_eq!(format!("{bell:?}"), "Bell { rings: 1026, .. }");
    }
}
