//! The parts of the page.

use std::collections::BTreeMap;

use serde_json::Value;

use super::html::{details, escaped, json, nothing, section, status};
use crate::core::{Core, OperationInfo};
use crate::journal::RecordedRequest;
use crate::webhooks::{Delivery, DeliveryState};

/// How many rows of a kind are shown.
const ROWS: usize = 50;

pub(super) fn rate_limit(core: &Core) -> String {
    let told = core.limiter.told();
    match told.get("per_minute") {
        None => "none".to_owned(),
        Some(limit) => {
            let window = told.get("window").and_then(Value::as_str).unwrap_or_default();
            let refused = told.get("refused").cloned().unwrap_or_default();
            format!("{limit} a minute <span class=\"tag\">{window}</span> {refused} refused")
        }
    }
}

pub(super) fn state_file(core: &Core) -> String {
    match &core.file {
        None => "in memory".to_owned(),
        Some(file) => {
            let path = format!("<code>{}</code>", escaped(&file.path().display().to_string()));
            match file.failure() {
                None => path,
                Some(why) => format!("{path} <span class=\"tag bad\">not written: {}</span>", escaped(&why)),
            }
        }
    }
}

pub(super) fn requests(core: &Core) -> String {
    let requests = core.journal.latest();
    let (seen, kept, evicted) = core.journal.counts();
    if seen == 0 {
        let hint = format!(
            "None yet. Try <code>curl -H 'x-api-key: any' {}/api/crm_integrations</code>",
            escaped(&core.base_url)
        );
        return section("requests", "Requests", "", &nothing(&hint));
    }
    let mut count = format!("latest {} of {seen}", kept.min(ROWS));
    if evicted > 0 {
        count.push_str(&format!(", {evicted} forgotten"));
    }
    let rows: String = requests.iter().rev().take(ROWS).map(request).collect();
    section("requests", "Requests", &count, &format!("<ol class=\"rows\" reversed>\n{rows}</ol>\n"))
}

fn request(request: &RecordedRequest) -> String {
    let mut target = escaped(&request.path);
    if let Some(query) = &request.query {
        target.push_str(&format!("<span class=\"faint\">?{}</span>", escaped(query)));
    }
    let time = request.time.split('T').nth(1).and_then(|time| time.split('.').next()).unwrap_or_default();
    let fault = request.fault.as_ref().map(|fault| format!(" <span class=\"tag bad\">{}</span>", escaped(fault)));
    let line = format!(
        "{} <b class=\"method\">{}</b> <code>{target}</code>{} <span class=\"faint right\">{} <time>{time}</time></span>",
        status(request.status),
        escaped(&request.method),
        fault.unwrap_or_default(),
        escaped(&request.operation),
    );
    let headers = request.headers.iter().map(|(name, value)| format!("{}: {}\n", escaped(name), escaped(value)));
    let headers: String = headers.collect();
    let mut inside = format!("<pre tabindex=\"0\">{headers}</pre>");
    for (title, body) in [("sent", &request.body), ("answered", &request.answer)] {
        if let Some(body) = body {
            let body = serde_json::from_str(body).unwrap_or_else(|_| Value::from(body.as_str()));
            inside.push_str(&format!("<h3>{title}</h3>{}", json(&body)));
        }
    }
    format!("<li>{}</li>\n", details(&line, &inside))
}

/// Whatever the state holds, by its own names: a new part of it shows up here without being asked for.
pub(super) fn state(core: &Core) -> String {
    let state = core.told_state();
    let mut cards = String::new();
    for (name, part) in state.as_object().into_iter().flatten() {
        if name == "clock" || name == "ids" {
            continue;
        }
        let items = match part {
            Value::Array(items) => items.iter().collect(),
            Value::Object(members) => members
                .values()
                .filter_map(Value::as_array)
                .flatten()
                .chain(members.values().filter(|it| it.is_object()))
                .collect(),
            _ => Vec::new(),
        };
        let title = escaped(&name.replace('_', " ")).replace("crm", "CRM");
        let shown: String = items.iter().rev().take(ROWS).map(|item| details(&label(item), &json(item))).collect();
        let shown = if shown.is_empty() { nothing("Empty") } else { shown };
        cards.push_str(&format!(
            "<article><h3>{title} <span class=\"count\">{}</span></h3>\n{shown}</article>\n",
            items.len()
        ));
    }
    section("state", "State", "", &format!("<div class=\"cards\">\n{cards}</div>\n"))
}

/// What tells an item from others.
fn label(item: &Value) -> String {
    let inner = item.get("body").unwrap_or(item);
    let text = |name: &str| inner.get(name).or_else(|| item.get(name)).and_then(Value::as_str);
    let id = ["heron_id", "id", "Id", "key"].into_iter().find_map(text);
    let name = ["name", "Name", "provider", "result", "end_user_id"].into_iter().find_map(text);
    match (name, id) {
        (Some(name), Some(id)) => format!("{} <code class=\"faint\">{}</code>", escaped(name), escaped(id)),
        (Some(one), None) | (None, Some(one)) => escaped(one),
        (None, None) => "…".to_owned(),
    }
}

pub(super) fn faults(core: &Core) -> String {
    let told = core.faults.told();
    let mut rows = String::new();
    if let Some(random) = told.get("random").filter(|random| !random.is_null()) {
        let faults = random.get("faults").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let faults: String = faults.map(|fault| format!("<code>{}</code> ", escaped(fault))).collect();
        let probability = random.get("probability").cloned().unwrap_or_default();
        rows.push_str(&format!("<li><span class=\"tag\">at random, {probability}</span> {faults}</li>\n"));
    }
    let pending = core.faults.pending();
    for fault in pending.iter().take(ROWS) {
        let operation = fault.operation.as_deref().map_or("any operation".to_owned(), escaped);
        let times = fault.times.map_or("always".to_owned(), |times| format!("{times}×"));
        rows.push_str(&format!(
            "<li><span class=\"tag\">{times}</span> <code>{}</code> <span class=\"faint\">{operation}</span></li>\n",
            escaped(&fault.fault)
        ));
    }
    if rows.is_empty() {
        let hint = "Nothing goes wrong. A header does it: <code>x-sandbox-fault: status=503, after</code>";
        return section("faults", "Faults", "", &nothing(hint));
    }
    section("faults", "Faults", &pending.len().to_string(), &format!("<ul class=\"rows\">\n{rows}</ul>\n"))
}

pub(super) fn webhooks(core: &Core) -> String {
    let deliveries = core.courier.deliveries();
    if deliveries.is_empty() {
        return section("webhooks", "Webhooks", "", &nothing("None was sent."));
    }
    let rows: String = deliveries.iter().rev().take(ROWS).map(delivery).collect();
    section("webhooks", "Webhooks", &deliveries.len().to_string(), &format!("<ul class=\"rows\">\n{rows}</ul>\n"))
}

fn delivery(delivery: &Delivery) -> String {
    let state = match delivery.state {
        DeliveryState::Pending => "<span class=\"tag\">pending</span>",
        DeliveryState::Sent => "<span class=\"tag good\">sent</span>",
        DeliveryState::Failed => "<span class=\"tag bad\">failed</span>",
    };
    let attempts = delivery.attempts.iter().map(|attempt| match attempt {
        Ok(code) => status(*code),
        Err(why) => format!("<span class=\"tag bad\">{}</span>", escaped(why)),
    });
    let attempts: Vec<String> = attempts.collect();
    let line = format!("{state} <b>{}</b> {}", escaped(&delivery.topic), attempts.join(" "));
    let payload = serde_json::from_str(&delivery.payload).unwrap_or_default();
    format!("<li>{}</li>\n", details(&line, &json(&payload)))
}

pub(super) fn operations(core: &Core) -> String {
    let operations = core.operations();
    let (stateful, others): (Vec<_>, Vec<_>) = operations.into_iter().partition(|operation| operation.keeps_state);
    let count = format!("{}, {} keep state", stateful.len() + others.len(), stateful.len());
    let mut body = format!("<ul class=\"rows\">\n{}</ul>\n", stateful.iter().map(operation).collect::<String>());
    let mut groups: BTreeMap<String, Vec<&OperationInfo>> = BTreeMap::new();
    for operation in &others {
        let group = operation.path.split('/').nth(2).unwrap_or_default();
        groups.entry(group.to_owned()).or_default().push(operation);
    }
    for (group, operations) in groups {
        let title = format!("{} <span class=\"count\">{}</span>", escaped(&group.replace('_', " ")), operations.len());
        let rows: String = operations.into_iter().map(operation).collect();
        body.push_str(&details(&title, &format!("<ul class=\"rows\">\n{rows}</ul>")));
    }
    section("operations", "Operations", &count, &body)
}

fn operation(operation: &OperationInfo) -> String {
    let tag = if operation.keeps_state { " <span class=\"tag good\">state</span>" } else { "" };
    let id = if operation.id.contains(' ') { String::new() } else { escaped(&operation.id) };
    format!(
        "<li><b class=\"method\">{}</b> <code>{}</code>{tag} <span class=\"faint right\">{id}</span></li>\n",
        escaped(&operation.method),
        escaped(&operation.path),
    )
}
