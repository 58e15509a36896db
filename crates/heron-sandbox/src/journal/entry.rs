//! How requests are noted.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use chrono::NaiveDateTime;
use http::request::Parts;
use http::{HeaderValue, Method, StatusCode};
use serde_json::Value;

use super::masking::{mask_query, masked_body, masked_named};
use super::requests::{RecordedRequest, Requests};
use crate::contract::Operation;
use crate::core::Core;
use crate::faults::Fault;
use crate::heron::Sent;
use crate::resources::clock::written;

/// The largest body that is looked into for secrets; nothing is kept of a larger one.
const READ_BODY: usize = 64 * 1024;
/// How much of a body is kept, and of a path, a query or a header.
const KEPT_BODY: usize = 8 * 1024;
const KEPT_TEXT: usize = 1024;

/// The headers that are kept. Any other may hold what nobody is to see.
const KEPT_HEADERS: [&str; 9] = [
    "accept",
    "content-length",
    "content-type",
    "idempotency-key",
    "prefer",
    "traceparent",
    "user-agent",
    "x-request-id",
    "x-sandbox-fault",
];

/// The latest requests.
pub(crate) struct Journal {
    notes: Mutex<Notes>,
}

struct Notes {
    most: usize,
    noted: u64,
    evicted: u64,
    latest: VecDeque<(u64, Arc<Entry>)>,
}

/// One request, in the form in which it is cheap to note.
pub(super) struct Entry {
    time: NaiveDateTime,
    operation: Option<&'static Operation>,
    method: Method,
    path: String,
    query: Option<String>,
    headers: Vec<(&'static str, String)>,
    body: Option<String>,
    status: u16,
    answer: Option<Answered>,
    fault: Option<String>,
}

/// The body of an answer. It holds no secret of a request, so a short one is masked only when it is looked at.
enum Answered {
    Short(Bytes),
    Kept(String),
}

impl Journal {
    pub(crate) fn new(most: usize) -> Self {
        Self { notes: Mutex::new(Notes { most, noted: 0, evicted: 0, latest: VecDeque::new() }) }
    }

    fn note(&self, entry: Entry) {
        self.with(|notes| {
            notes.noted += 1;
            notes.latest.push_back((notes.noted, Arc::new(entry)));
            while notes.latest.len() > notes.most {
                notes.latest.pop_front();
                notes.evicted += 1;
            }
        });
    }

    pub(crate) fn latest(&self) -> Requests {
        let (latest, evicted) = self.with(|notes| (notes.latest.iter().cloned().collect::<Vec<_>>(), notes.evicted));
        Requests::new(latest.into_iter().map(|(number, entry)| entry.told(number)).collect(), evicted)
    }

    /// How many were noted, are kept, and had to make room.
    pub(crate) fn counts(&self) -> (u64, usize, u64) {
        self.with(|notes| (notes.noted, notes.latest.len(), notes.evicted))
    }

    pub(crate) fn clear(&self) {
        self.with(|notes| {
            let most = notes.most;
            *notes = Notes { most, noted: 0, evicted: 0, latest: VecDeque::new() };
        });
    }

    fn with<T>(&self, act: impl FnOnce(&mut Notes) -> T) -> T {
        act(&mut self.notes.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Entry {
    fn told(&self, number: u64) -> RecordedRequest {
        RecordedRequest {
            number,
            time: written(self.time),
            operation: match self.operation {
                Some(operation) => id_of(operation),
                None => format!("{} {}", self.method, self.path),
            },
            method: self.method.to_string(),
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
            body: self.body.clone(),
            status: self.status,
            answer: self.answer.as_ref().map(|answer| match answer {
                Answered::Short(bytes) => kept_answer(bytes),
                Answered::Kept(text) => text.clone(),
            }),
            fault: self.fault.clone(),
        }
    }
}

/// What an operation is called: its id, or `METHOD /path`.
pub(crate) fn id_of(operation: &Operation) -> String {
    operation.id.clone().unwrap_or_else(|| format!("{} {}", operation.method, operation.path))
}

/// Whether an operation is called so, by its id or by method and path.
pub(crate) fn is_called(operation: &Operation, name: &str) -> bool {
    operation.id.as_deref() == Some(name)
        || name
            .split_once(' ')
            .is_some_and(|(method, path)| operation.method.as_str() == method && operation.path == path)
}

/// A request that is being answered. It is noted when it is answered, or, without an answer, when it is given up.
pub(crate) struct Noting<'a> {
    core: &'a Core,
    entry: Option<Entry>,
}

impl<'a> Noting<'a> {
    pub(crate) fn begin(core: &'a Core, head: &Parts, operation: Option<&'static Operation>) -> Self {
        let headers = KEPT_HEADERS.into_iter().filter_map(|name| {
            let value = head.headers.get(name).map(HeaderValue::as_bytes)?;
            Some((name, cut(String::from_utf8_lossy(value).into_owned(), KEPT_TEXT)))
        });
        let entry = Entry {
            time: core.heron.clock().peek(),
            operation,
            method: head.method.clone(),
            path: cut(head.uri.path().to_owned(), KEPT_TEXT),
            query: head.uri.query().map(|query| cut(mask_query(query), KEPT_TEXT)),
            headers: headers.collect(),
            body: None,
            status: 0,
            answer: None,
            fault: None,
        };
        Self { core, entry: Some(entry) }
    }

    pub(crate) fn body(&mut self, sent: &Sent, head: &Parts) {
        let Some(entry) = &mut self.entry else { return };
        entry.body = match sent {
            Sent::Whole(whole) if whole.bytes().is_empty() => None,
            Sent::Whole(whole) if whole.bytes().len() > READ_BODY => Some(too_large(whole.bytes())),
            Sent::Whole(whole) => {
                let key = head.headers.get("x-api-key").and_then(|key| key.to_str().ok());
                let masked = whole.look(|body| masked_body(self.core.heron.contract(), entry.operation, key, body));
                Some(masked.map_or_else(|| not_json(whole.bytes()), |masked| cut(masked, KEPT_BODY)))
            }
            Sent::TooLarge { limit } => Some(format!("[more than {limit} bytes]")),
            Sent::Broken => Some("[it ended too early]".to_owned()),
        };
    }

    pub(crate) fn fault(&mut self, fault: &Fault) {
        if let Some(entry) = &mut self.entry {
            entry.fault = Some(cut(fault.to_string(), KEPT_TEXT));
        }
    }

    pub(crate) fn end(&mut self, status: StatusCode, answer: &Bytes) {
        if let Some(mut entry) = self.entry.take() {
            entry.status = status.as_u16();
            entry.answer = answer_of(&entry, answer);
            self.core.journal.note(entry);
        }
    }

    pub(crate) fn end_unanswered(&mut self) {
        if let Some(entry) = self.entry.take() {
            self.core.journal.note(entry);
        }
    }
}

impl Drop for Noting<'_> {
    /// The peer went away before there was an answer.
    fn drop(&mut self) {
        self.end_unanswered();
    }
}

/// Lists are long and are asked for often, so of a read that went well no answer is kept.
fn answer_of(entry: &Entry, answer: &Bytes) -> Option<Answered> {
    let read = entry.method.is_safe() && (200..300).contains(&entry.status);
    (!read && !answer.is_empty()).then(|| match answer.len() {
        ..=KEPT_BODY => Answered::Short(answer.clone()),
        _ => Answered::Kept(kept_answer(answer)),
    })
}

/// The body of an answer as it is kept.
fn kept_answer(bytes: &Bytes) -> String {
    if bytes.len() > READ_BODY {
        return too_large(bytes);
    }
    serde_json::from_slice::<Value>(bytes).map_or_else(|_| not_json(bytes), |body| cut(masked_named(&body), KEPT_BODY))
}

fn too_large(bytes: &Bytes) -> String {
    format!("[{} bytes]", bytes.len())
}

/// What cannot be read cannot be masked.
fn not_json(bytes: &Bytes) -> String {
    format!("[not JSON, {} bytes]", bytes.len())
}

fn cut(mut text: String, most: usize) -> String {
    if text.len() > most {
        let whole = text.len();
        let end = (0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        text.truncate(end);
        text.push_str(&format!("… [of {whole} bytes]"));
    }
    text
}
