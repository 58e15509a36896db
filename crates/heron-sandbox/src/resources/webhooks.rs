//! Webhooks: who is told what. What is told waits in an outbox until it is sent.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use super::{Call, State, Stateful, operation};
use crate::answer::Answer;

pub(super) const OPERATIONS: &[Stateful] = &[
    operation(Method::GET, "/api/webhooks", list),
    operation(Method::POST, "/api/webhooks", create),
    operation(Method::GET, "/api/webhooks/topics", topics),
    operation(Method::PUT, "/api/webhooks/{}", update),
    operation(Method::DELETE, "/api/webhooks/{}", delete),
];

/// The webhooks in the order they were created.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Webhooks {
    all: Vec<Map<String, Value>>,
    /// Their headers, which may hold credentials: no snapshot and no file has them.
    #[serde(skip)]
    headers: BTreeMap<String, Value>,
    #[serde(skip)]
    outbox: Vec<Event>,
}

/// Something that webhooks are told.
pub(crate) struct Event {
    pub(crate) topic: String,
    pub(crate) at: NaiveDateTime,
    pub(crate) data: Value,
    pub(crate) meta: Value,
    pub(crate) to: Vec<Subscriber>,
}

/// Where an event goes, and what else is sent along.
pub(crate) struct Subscriber {
    pub(crate) url: String,
    pub(crate) headers: Value,
}

fn text<'a>(members: &'a Map<String, Value>, name: &str) -> &'a str {
    members.get(name).and_then(Value::as_str).unwrap_or_default()
}

impl Webhooks {
    fn shown(&self, webhook: &Map<String, Value>) -> Value {
        let mut shown = webhook.clone();
        let headers = self.headers.get(text(webhook, "heron_id")).cloned().unwrap_or_default();
        shown.insert("headers".to_owned(), headers);
        shown.into()
    }

    fn place(&self, heron_id: &str) -> Result<usize, Answer> {
        let place = self.all.iter().position(|webhook| text(webhook, "heron_id") == heron_id);
        place.ok_or_else(|| Answer::not_found("Webhook"))
    }

    fn keep_headers(&mut self, heron_id: &str, members: &mut Map<String, Value>) {
        if let Some(headers) = members.remove("headers") {
            self.headers.insert(heron_id.to_owned(), headers);
        }
    }
}

impl State {
    /// Tells everyone who listens to a topic, as soon as this request is over.
    pub(super) fn tell(&mut self, topic: &str, data: Value, meta: Value) {
        let event = Event { topic: topic.to_owned(), at: self.clock.peek(), data, meta, to: self.subscribers(topic) };
        self.webhooks.outbox.push(event);
    }

    /// Who listens to a topic.
    pub(crate) fn subscribers(&self, topic: &str) -> Vec<Subscriber> {
        let Webhooks { all, headers, .. } = &self.webhooks;
        let listens = |webhook: &&Map<String, Value>| {
            text(webhook, "topic") == topic && webhook.get("is_enabled") != Some(&Value::Bool(false))
        };
        let subscriber = |webhook: &Map<String, Value>| Subscriber {
            url: text(webhook, "url").to_owned(),
            headers: headers.get(text(webhook, "heron_id")).cloned().unwrap_or_default(),
        };
        all.iter().filter(listens).map(subscriber).collect()
    }

    /// What is to be sent, oldest first.
    pub(super) fn has_events(&self) -> bool {
        !self.webhooks.outbox.is_empty()
    }

    pub(crate) fn take_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.webhooks.outbox)
    }
}

fn list(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let webhooks = &call.state.webhooks;
    let all: Vec<Value> = webhooks.all.iter().map(|webhook| webhooks.shown(webhook)).collect();
    Ok(Answer::ok(json!({ "webhooks": all })))
}

fn create(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let heron_id = call.state.ids.next("wbh");
    let mut webhook = Map::from_iter([("is_enabled".to_owned(), json!(true))]);
    webhook.extend(call.take_body());
    webhook.insert("heron_id".to_owned(), heron_id.clone().into());
    let webhooks = &mut call.state.webhooks;
    webhooks.keep_headers(&heron_id, &mut webhook);
    webhooks.all.push(webhook.clone());
    Ok(Answer::created(json!({ "webhook": webhooks.shown(&webhook) })))
}

fn update(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let place = call.state.webhooks.place(call.path(0))?;
    let (heron_id, mut members) = (call.path(0).to_owned(), call.take_body());
    let webhooks = &mut call.state.webhooks;
    webhooks.keep_headers(&heron_id, &mut members);
    let mut webhook = webhooks.all.get(place).cloned().unwrap_or_default();
    webhook.extend(members);
    if let Some(kept) = webhooks.all.get_mut(place) {
        kept.clone_from(&webhook);
    }
    Ok(Answer::ok(json!({ "webhook": webhooks.shown(&webhook) })))
}

fn delete(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let place = call.state.webhooks.place(call.path(0))?;
    let heron_id = call.path(0).to_owned();
    call.state.webhooks.all.remove(place);
    call.state.webhooks.headers.remove(&heron_id);
    Ok(Answer::empty(StatusCode::NO_CONTENT))
}

/// Every topic that the contract lets a webhook have.
fn topics(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let schema = json!({ "$ref": "#/components/schemas/WebhookSchema/properties/topic" });
    let topics = call.contract.resolve(&schema).get("enum").cloned().unwrap_or_else(|| json!([]));
    Ok(Answer::ok(json!({ "topics": topics })))
}
