//! A CRM's own webhook payload in, an end user out.

use http::Method;
use serde_json::{Map, Value, json};

use super::{Call, Payload, Stateful};
use crate::answer::Answer;

pub(super) const OPERATIONS: &[Stateful] =
    &[Stateful { method: Method::POST, shape: "/api/ingestion/crm/{}", payload: Payload::Foreign, handler: ingest }];

/// Makes an end user each time. Which members Heron reads of each CRM is not documented: only a name is looked for.
fn ingest(call: &mut Call<'_>) -> Result<Answer, Answer> {
    if !call.state.crm_integrations.has(call.path(0)) {
        return Err(Answer::not_found("CRM integration"));
    }
    let payload = call.take_body();
    let name = ["name", "Name"].into_iter().find_map(|key| payload.get(key)).filter(|name| fits(name)).cloned();
    let mut members = Map::new();
    members.insert("end_user_id".to_owned(), call.state.ids.next("crm").into());
    members.insert("name".to_owned(), name.clone().unwrap_or_default());
    let end_user = call.state.create_end_user(call.world, members);
    call.state.tell_of_end_user("end_user.created", &end_user);
    if let Some(heron_id) = end_user.get("heron_id").and_then(Value::as_str) {
        call.state.crm.attributes.make_up(heron_id, name.as_ref().and_then(Value::as_str), &call.world.attributes);
    }
    Ok(Answer::ok(json!({ "end_user_heron_id": end_user.get("heron_id") })))
}

/// Whether it can be the name of an end user.
fn fits(name: &Value) -> bool {
    name.as_str().is_some_and(|name| name.chars().count() <= 128)
}
