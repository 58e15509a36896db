//! What each endpoint does.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use http::{Method, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Asked, Endpoint, index};
use crate::answer::Answer;
use crate::faults::{Chance, Fault, FaultError, duration};
use crate::resources::clock::written;
use crate::resources::crm_json;
use crate::snapshot::Snapshot;
use crate::webhooks::WebhookError;

macro_rules! endpoints {
    ($($method:ident $path:literal $does:literal $handler:expr;)*) => {
        &[$(Endpoint { method: Method::$method, path: $path, does: $does, handler: $handler }),*]
    };
}

/// All that can be asked. The README has the same table.
pub(super) const ENDPOINTS: &[Endpoint] = endpoints! {
    GET "/_sandbox" "what can be asked" |asked| Ok(index(asked.core));
    GET "/_sandbox/health" "whether it serves" health;
    GET "/_sandbox/operations" "every operation, and whether it keeps state" operations;
    GET "/_sandbox/requests" "the journal; `operation`, `status` and `latest` choose" requests;
    GET "/_sandbox/requests/{number}" "one request of the journal" request;
    DELETE "/_sandbox/requests" "forgets the journal" clear_requests;
    GET "/_sandbox/faults" "the faults that wait" |asked| Ok(asked.core.faults.told());
    POST "/_sandbox/faults" "lets something go wrong" add_faults;
    DELETE "/_sandbox/faults" "lets nothing go wrong any more" clear_faults;
    GET "/_sandbox/clock" "the time" clock;
    POST "/_sandbox/clock" "holds, releases or moves the time" set_clock;
    GET "/_sandbox/rate-limit" "the rate limit, and how many were refused" |asked| Ok(asked.core.limiter.told());
    DELETE "/_sandbox/rate-limit" "gives every key its budget back" clear_rate_limit;
    GET "/_sandbox/state" "the state, as a snapshot" |asked| Ok(asked.core.snapshot().to_value());
    PUT "/_sandbox/state" "brings a snapshot back" restore;
    GET "/_sandbox/crm" "the CRM: its objects, and what syncs created twice" |asked| Ok(crm(asked, None));
    GET "/_sandbox/crm/{object}" "the records of an object of the CRM" |asked| Ok(crm(asked, Some(asked.name)));
    POST "/_sandbox/reset" "forgets everything" reset;
    GET "/_sandbox/webhooks" "the webhooks, and what came of them" webhooks;
    POST "/_sandbox/webhooks" "sends a webhook of any topic" send_webhook;
};

/// Syncs whose time has come have happened when the CRM is looked at.
fn crm(asked: &Asked<'_>, object: Option<&str>) -> Value {
    asked.core.heron.with_state(|state, world| {
        state.settle(world);
        crm_json(state, object)
    })
}

fn health(asked: &Asked<'_>) -> Result<Value, Answer> {
    let (seen, kept, evicted) = asked.core.journal.counts();
    let file = asked
        .core
        .file
        .as_ref()
        .map(|file| json!({ "path": file.path().display().to_string(), "failure": file.failure() }));
    Ok(json!({
        "status": "ok",
        "requests": { "seen": seen, "kept": kept, "evicted": evicted },
        "state_file": file,
    }))
}

fn operations(asked: &Asked<'_>) -> Result<Value, Answer> {
    let operations = asked.core.operations().into_iter().map(|operation| {
        json!({
            "id": operation.id,
            "method": operation.method,
            "path": operation.path,
            "keeps_state": operation.keeps_state,
        })
    });
    Ok(json!({ "operations": operations.collect::<Vec<_>>() }))
}

fn requests(asked: &Asked<'_>) -> Result<Value, Answer> {
    let mut requests = asked.core.journal.latest();
    if let Some(operation) = asked.query.get("operation") {
        requests = requests.to(operation);
    }
    if let Some(status) = asked.query.get("status") {
        let status = status.parse().map_err(|_| Answer::bad_request("`status` is no number"))?;
        requests = requests.with_status(status);
    }
    let mut from = 0;
    if let Some(latest) = asked.query.get("latest") {
        let latest: usize = latest.parse().map_err(|_| Answer::bad_request("`latest` is no number"))?;
        from = requests.count().saturating_sub(latest);
    }
    let listed = requests.iter().skip(from).map(|request| request.told());
    let listed: Vec<Value> = listed.collect();
    Ok(json!({ "count": requests.count(), "evicted": requests.evicted(), "requests": listed }))
}

fn request(asked: &Asked<'_>) -> Result<Value, Answer> {
    let number = asked.name.parse::<u64>().map_err(|_| Answer::bad_request("the number is no number"))?;
    let requests = asked.core.journal.latest();
    let found = requests.iter().find(|request| request.number == number);
    found.map(|request| request.told()).ok_or_else(|| Answer::not_found("Request"))
}

fn clear_requests(asked: &Asked<'_>) -> Result<Value, Answer> {
    asked.core.journal.clear();
    Ok(json!({ "cleared": true }))
}

/// One fault for the line, or some at random.
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum FaultRequest {
    Scripted { fault: String, operation: Option<String>, times: Option<TimesRequest> },
    Random { probability: f64, faults: Vec<String> },
}

#[derive(Deserialize)]
#[serde(untagged)]
enum TimesRequest {
    Some(u32),
    Word(String),
}

fn add_faults(asked: &Asked<'_>) -> Result<Value, Answer> {
    let form = "send {\"fault\": \"status=503, after\", \"operation\": …, \"times\": 2 or \"always\"}, or \
                {\"probability\": 0.1, \"faults\": [\"reset\", …]}";
    match body(asked, form)? {
        FaultRequest::Scripted { fault, operation, times } => {
            let mut fault: Fault = fault.parse().map_err(refused)?;
            fault.operation = operation;
            fault = match times {
                None => fault,
                Some(TimesRequest::Some(times)) => fault.times(times),
                Some(TimesRequest::Word(word)) if word == "always" => fault.always(),
                Some(TimesRequest::Word(_)) => return Err(Answer::bad_request(form)),
            };
            asked.core.script(fault).map_err(refused)?;
        }
        FaultRequest::Random { probability, faults } => {
            let faults: Result<Vec<Fault>, _> = faults.iter().map(|fault| fault.parse()).collect();
            let chance = Chance::new(probability, faults.map_err(refused)?, asked.core.seed()).map_err(refused)?;
            asked.core.faults.set_chance(Some(chance));
        }
    }
    Ok(asked.core.faults.told())
}

fn refused(error: FaultError) -> Answer {
    Answer::bad_request(&error.told())
}

fn clear_faults(asked: &Asked<'_>) -> Result<Value, Answer> {
    asked.core.faults.clear();
    Ok(asked.core.faults.told())
}

fn clock(asked: &Asked<'_>) -> Result<Value, Answer> {
    let clock = asked.core.heron.clock();
    Ok(json!({ "time": written(clock.peek()), "held": clock.is_held() }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockRequest {
    /// Whether it stands still, or at which time.
    hold: Option<Value>,
    advance: Option<String>,
}

fn set_clock(asked: &Asked<'_>) -> Result<Value, Answer> {
    let form = "send {\"hold\": true, false or \"2026-01-31T12:00:00Z\", \"advance\": \"90s\"}; one of them will do";
    let wanted: ClockRequest = body(asked, form)?;
    let advance = wanted.advance.as_deref().map(|text| duration(text).ok_or_else(|| Answer::bad_request(form)));
    let advance = advance.transpose()?;
    let clock = asked.core.heron.clock();
    match wanted.hold {
        None => {}
        Some(Value::Bool(true)) => clock.hold(),
        Some(Value::Bool(false)) => clock.release(),
        Some(Value::String(text)) => {
            let time = DateTime::parse_from_rfc3339(&text).map_err(|_| Answer::bad_request(form))?;
            let micros = u64::try_from(time.with_timezone(&Utc).timestamp_micros());
            let since = micros.map_err(|_| Answer::bad_request("`hold` is before 1970"))?;
            clock.hold_at(SystemTime::UNIX_EPOCH + Duration::from_micros(since));
        }
        Some(_) => return Err(Answer::bad_request(form)),
    }
    if let Some(advance) = advance {
        clock.advance(advance);
    }
    asked.core.changed();
    self::clock(asked)
}

fn clear_rate_limit(asked: &Asked<'_>) -> Result<Value, Answer> {
    asked.core.limiter.clear();
    Ok(asked.core.limiter.told())
}

fn restore(asked: &Asked<'_>) -> Result<Value, Answer> {
    let text = str::from_utf8(asked.body).map_err(|_| Answer::bad_request("The body is not UTF-8"))?;
    let snapshot = Snapshot::from_json(text).map_err(|error| Answer::bad_request(&error.told()))?;
    asked.core.restore(&snapshot).map_err(|error| Answer::bad_request(&error.told()))?;
    Ok(json!({ "restored": true }))
}

fn reset(asked: &Asked<'_>) -> Result<Value, Answer> {
    asked.core.reset();
    Ok(json!({ "reset": true }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WebhookRequest {
    topic: String,
    data: Value,
    #[serde(default)]
    meta: Value,
}

fn webhooks(asked: &Asked<'_>) -> Result<Value, Answer> {
    asked.core.tell_events();
    Ok(asked.core.courier.told())
}

fn send_webhook(asked: &Asked<'_>) -> Result<Value, Answer> {
    let wanted: WebhookRequest = body(asked, "send {\"topic\": \"end_user.processed\", \"data\": {…}}")?;
    let sent = asked.core.send_webhook(&wanted.topic, wanted.data, wanted.meta);
    sent.map(|id| json!({ "id": id })).map_err(|error: WebhookError| {
        let told = error.to_string().replace("\n  help: ", "; ");
        Answer::error(StatusCode::CONFLICT, told)
    })
}

/// Reads the body; `form` says what it should be.
fn body<'a, T: Deserialize<'a>>(asked: &Asked<'a>, form: &str) -> Result<T, Answer> {
    serde_json::from_slice(asked.body).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        Answer::bad_request(&format!("The body is not what is taken here ({place}); {form}"))
    })
}
