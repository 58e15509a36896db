//! What is delivered, how often it is tried, and what came of it.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::sync::{Notify, Semaphore};

use super::Target;
use crate::core::Core;
use crate::resources::Event;
use crate::resources::clock::{Clock, later, written};
use crate::resources::ids::Ids;

/// How many deliveries are remembered, the latest first to stay, and how many are made at once.
const CAPACITY: usize = 1000;
const AT_ONCE: usize = 16;

/// What webhooks are signed with that were made over the API, which has no place for a secret, unless the sandbox was given one.
pub(crate) const ANY_SECRET: &str = "sec_for_the_sandbox_only";

/// When a delivery that failed is tried again, after each attempt, by the sandbox's clock. These are Heron's own pauses.
const PAUSES: [Duration; 3] = [Duration::from_secs(60), Duration::from_secs(300), Duration::from_secs(900)];

/// Why a webhook cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// The URL is not one that the sandbox sends to.
    #[error("webhooks cannot be sent there: {what}\n  help: use a URL such as http://127.0.0.1:3000/webhooks")]
    Url {
        /// What is wrong with it.
        what: &'static str,
    },
    /// There is no secret to sign with.
    #[error("webhooks need a secret to sign them\n  help: make one up, such as sec_of_this_test")]
    Secret,
    /// The sandbox has no URL to send to.
    #[error(
        "the sandbox has no URL for webhooks of this topic\n  help: give one to `Builder::webhook`, or to `--webhook`, or \
         create a webhook over the API"
    )]
    NoTarget,
}

/// Takes events, and remembers what came of them.
pub(crate) struct Courier {
    target: Option<Target>,
    clock: Clock,
    log: Mutex<Log>,
    wake: Notify,
}

struct Log {
    ids: Ids,
    /// Grows when all is forgotten, so that what is under way is given up.
    generation: u64,
    evicted: u64,
    deliveries: VecDeque<Arc<Mutex<Delivery>>>,
    waiting: VecDeque<Parcel>,
}

struct Parcel {
    generation: u64,
    body: Bytes,
    target: Target,
    delivery: Arc<Mutex<Delivery>>,
}

/// A webhook and what came of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// Its id, `evt_…`.
    pub id: String,
    /// What it is about, such as `end_user.created`.
    pub topic: String,
    /// Where it goes.
    pub url: String,
    /// The body that was signed.
    pub payload: String,
    /// How far it is.
    pub state: DeliveryState,
    /// The status that each attempt was answered with, or why there was none.
    pub attempts: Vec<Result<u16, String>>,
}

/// How far a delivery is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryState {
    /// It is under way, or will be tried again.
    Pending,
    /// The receiver answered with a 2xx.
    Sent,
    /// The last attempt failed.
    Failed,
}

impl Delivery {
    fn told(&self) -> Value {
        let state = match self.state {
            DeliveryState::Pending => "pending",
            DeliveryState::Sent => "sent",
            DeliveryState::Failed => "failed",
        };
        let attempts = self.attempts.iter().map(|attempt| match attempt {
            Ok(status) => json!({ "status": status }),
            Err(why) => json!({ "status": 0, "why": why }),
        });
        json!({
            "id": self.id,
            "topic": self.topic,
            "url": self.url,
            "payload": serde_json::from_str::<Value>(&self.payload).unwrap_or_default(),
            "state": state,
            "attempts": attempts.collect::<Vec<_>>(),
        })
    }
}

impl Courier {
    pub(crate) fn new(
        target: Option<(String, String)>,
        clock: Clock,
        seed: u64,
    ) -> Result<Self, crate::builder::StartError> {
        let target = target.map(|(url, secret)| Target::new(&url, secret)).transpose();
        let log = Log {
            // Ids of its own, so that webhooks do not change those of the resources.
            ids: Ids::new(seed ^ 0x5745_4248_4f4f_4b53),
            generation: 0,
            evicted: 0,
            deliveries: VecDeque::new(),
            waiting: VecDeque::new(),
        };
        let target = target.map_err(crate::builder::StartError::Webhook)?;
        Ok(Self { target, clock, log: Mutex::new(log), wake: Notify::new() })
    }

    /// Sends an event to the sandbox's own URL, if it has one, and to all who listen.
    ///
    /// # Errors
    /// When there is nobody to send it to.
    pub(crate) fn send(&self, event: Event) -> Result<String, WebhookError> {
        let Event { topic, at, data, meta, to } = event;
        let created = format!("{}+00:00", written(at));
        let mut body = json!({ "topic": topic, "created": created, "data": data, "meta": meta });
        body.sort_all_objects();
        let payload = body.to_string();
        let secret = self.target.as_ref().map_or(ANY_SECRET, Target::secret);
        let own = self.target.clone().map(Ok);
        let others = to.into_iter().map(|subscriber| {
            let target = Target::new(&subscriber.url, secret.to_owned());
            target.map(|target| target.with_headers(&subscriber.headers)).map_err(|error| (subscriber.url, error))
        });
        let ids: Vec<String> =
            own.into_iter().chain(others).map(|target| self.post(&topic, &payload, target)).collect();
        self.wake();
        ids.into_iter().next().ok_or(WebhookError::NoTarget)
    }

    /// Puts one delivery down, and gives its id. What cannot be sent has failed already.
    fn post(&self, topic: &str, payload: &str, target: Result<Target, (String, WebhookError)>) -> String {
        let mut log = self.log();
        let id = log.ids.next("evt");
        let mut delivery = Delivery {
            id: id.clone(),
            topic: topic.to_owned(),
            url: String::new(),
            payload: payload.to_owned(),
            state: DeliveryState::Pending,
            attempts: Vec::new(),
        };
        let parcel = match target {
            Ok(target) => {
                delivery.url = target.url.to_string();
                Some(target)
            }
            Err((url, error)) => {
                delivery.url = url;
                delivery.state = DeliveryState::Failed;
                delivery.attempts.push(Err(error.to_string().replace("\n  help: ", "; ")));
                None
            }
        };
        let delivery = Arc::new(Mutex::new(delivery));
        let generation = log.generation;
        log.deliveries.push_back(Arc::clone(&delivery));
        if let Some(target) = parcel {
            log.waiting.push_back(Parcel { generation, body: payload.to_owned().into(), target, delivery });
        }
        while log.deliveries.len() > CAPACITY {
            log.deliveries.pop_front();
            log.evicted += 1;
        }
        if log.waiting.len() > CAPACITY
            && let Some(parcel) = log.waiting.pop_front()
        {
            // A receiver that is so slow will never get them all.
            let mut delivery = lock(&parcel.delivery);
            delivery.state = DeliveryState::Failed;
            delivery.attempts.push(Err("too many others waited".to_owned()));
        }
        id
    }

    /// Lets what waits be looked at anew.
    pub(crate) fn wake(&self) {
        self.wake.notify_one();
    }

    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        let deliveries: Vec<_> = self.log().deliveries.iter().cloned().collect();
        deliveries.iter().map(|delivery| lock(delivery).clone()).collect()
    }

    /// All deliveries, as JSON.
    pub(crate) fn told(&self) -> Value {
        let deliveries: Vec<Value> = self.deliveries().iter().map(Delivery::told).collect();
        let url = self.target.as_ref().map(|target| target.url.to_string());
        json!({ "url": url, "deliveries": deliveries, "evicted": self.log().evicted })
    }

    pub(crate) fn clear(&self) {
        let mut log = self.log();
        log.generation += 1;
        log.evicted = 0;
        log.deliveries.clear();
        log.waiting.clear();
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn lock(delivery: &Mutex<Delivery>) -> MutexGuard<'_, Delivery> {
    delivery.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Delivers what comes, and lets happen what was to happen later, until it is aborted.
pub(crate) async fn deliver(core: Arc<Core>) {
    let at_once = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let due = core.tell_events();
        let is_due = async {
            match due {
                Some(due) => core.courier.clock.reaches(due).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = core.courier.wake.notified() => {}
            () = is_due => continue,
        }
        loop {
            // The place first, so that what waits stays in sight.
            let Ok(place) = Arc::clone(&at_once).acquire_owned().await else { return };
            let Some(parcel) = core.courier.log().waiting.pop_front() else { break };
            let core = Arc::clone(&core);
            tokio::spawn(async move {
                let sent = attempt(&core, &parcel).await;
                // The pauses are long; others go meanwhile.
                drop(place);
                if !sent {
                    again(&core, &parcel).await;
                }
            });
        }
    }
}

/// Tries once; says whether that was all.
async fn attempt(core: &Core, parcel: &Parcel) -> bool {
    let outcome = parcel.target.send(&parcel.body).await;
    let sent = matches!(outcome, Ok(200..=299));
    if core.courier.log().generation != parcel.generation {
        return true;
    }
    let mut delivery = lock(&parcel.delivery);
    delivery.attempts.push(outcome);
    if sent {
        delivery.state = DeliveryState::Sent;
    } else if delivery.attempts.len() > PAUSES.len() {
        delivery.state = DeliveryState::Failed;
    }
    sent
}

async fn again(core: &Core, parcel: &Parcel) {
    for pause in PAUSES {
        let due = later(core.courier.clock.peek(), pause);
        core.courier.clock.reaches(due).await;
        if core.courier.log().generation != parcel.generation || attempt(core, parcel).await {
            return;
        }
    }
}

/// The webhooks of a running sandbox; see [`Sandbox::webhooks`](crate::Sandbox::webhooks).
pub struct Webhooks<'a> {
    pub(crate) core: &'a Core,
}

impl Webhooks<'_> {
    /// Sends a webhook of any topic, signed like all others, and gives the id of its delivery.
    ///
    /// # Errors
    /// When the sandbox has no URL to send to, and no webhook listens to the topic.
    pub fn send(&self, topic: &str, data: &Value) -> Result<String, WebhookError> {
        self.core.send_webhook(topic, data.clone(), Value::Null)
    }

    /// What was sent, and what came of it, oldest first. At most 1000 are remembered.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.core.tell_events();
        self.core.courier.deliveries()
    }
}

impl fmt::Debug for Webhooks<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.deliveries()).finish()
    }
}
