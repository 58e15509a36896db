//! End users: made, found, changed, processed a little later, gone.

use chrono::NaiveDateTime;
use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use super::agenda::Due;
use super::paging::page_of;
use super::stamp::stamp;
use super::{Call, State, Stateful, into_object, operation};
use crate::answer::Answer;
use crate::org::Who;
use crate::world::{DuplicateEndUser, NameFilter, Setup, World};

pub(super) const OPERATIONS: &[Stateful] = &[
    operation(Method::GET, "/api/end_users", list),
    operation(Method::POST, "/api/end_users", create),
    operation(Method::PUT, "/api/end_users", update),
    operation(Method::GET, "/api/end_users/summary", summary),
    operation(Method::GET, "/api/end_users/{}", get),
    operation(Method::DELETE, "/api/end_users/{}", delete_now),
    operation(Method::POST, "/api/end_users/{}/delete", delete),
    operation(Method::GET, "/api/end_users/{}/processing_status", processing_status),
    operation(Method::POST, "/api/end_users/{}/start_workflow", start_workflow),
];

pub(super) type EndUser = Map<String, Value>;

/// The end users in the order they were created.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct EndUsers(Vec<EndUser>);

impl EndUsers {
    /// The end user with this id of Heron's.
    pub(super) fn by_heron_id(&self, heron_id: &str) -> Result<&EndUser, Answer> {
        self.with("heron_id", heron_id).ok_or_else(unknown)
    }

    /// The end user with this id, Heron's or the customer's own.
    pub(super) fn by_either_id(&self, id: &str) -> Result<&EndUser, Answer> {
        self.with("heron_id", id).or_else(|| self.with("end_user_id", id)).ok_or_else(unknown)
    }

    fn with(&self, member: &str, id: &str) -> Option<&EndUser> {
        self.0.iter().find(|end_user| is(end_user, member, id))
    }
}

impl State {
    /// A new end user of these members.
    pub(super) fn create_end_user(&mut self, world: &World, members: EndUser) -> EndUser {
        let now = stamp(world, self.clock.now());
        let mut end_user = EndUser::from_iter([
            ("status".to_owned(), json!("new")),
            ("is_portfolio".to_owned(), json!(false)),
            ("created".to_owned(), json!(now)),
            ("last_updated".to_owned(), json!(now)),
        ]);
        end_user.extend(members);
        end_user.insert("heron_id".to_owned(), self.ids.next("eus").into());
        self.end_users.0.push(end_user.clone());
        end_user
    }

    /// Tells those who listen to a topic of end users.
    pub(super) fn tell_of_end_user(&mut self, topic: &str, end_user: &EndUser) {
        let part = |name: &str| end_user.get(name).cloned().unwrap_or_default();
        let data =
            json!({ "heron_id": part("heron_id"), "end_user_id": part("end_user_id"), "status": part("status") });
        self.tell(topic, data, part("meta"));
    }

    /// What the status that an end user was given leads to.
    fn status_was_set(&mut self, world: &Setup, end_user: &EndUser) {
        let topic = match end_user.get("status").and_then(Value::as_str) {
            Some("ready") => {
                self.will(world, Due::EndUserProcessed(who(end_user).heron_id.to_owned()));
                return;
            }
            Some("processed") => "end_user.processed",
            Some("failed") => "end_user.failed",
            Some("review_requested") => "end_user.review_required",
            Some("reviewed") => "end_user.reviewed",
            _ => return,
        };
        self.tell_of_end_user(topic, end_user);
    }

    /// What was ready is processed, unless it has got another status since.
    pub(super) fn end_user_is_processed(&mut self, world: &World, heron_id: &str, at: NaiveDateTime) {
        let end_user = self.end_users.0.iter_mut().find(|end_user| is(end_user, "heron_id", heron_id));
        let Some(end_user) = end_user.filter(|end_user| is(end_user, "status", "ready")) else { return };
        let at = stamp(world, at);
        for (member, value) in [("status", "processed"), ("last_processed_at", &at), ("last_updated", &at)] {
            end_user.insert(member.to_owned(), value.into());
        }
        let end_user = end_user.clone();
        self.tell_of_end_user("end_user.processed", &end_user);
    }

    /// Takes an end user away, with all that is its own.
    pub(super) fn remove_end_user(&mut self, heron_id: &str) {
        self.end_users.0.retain(|end_user| !is(end_user, "heron_id", heron_id));
        let files = self.files.forget(heron_id);
        self.tags.forget(heron_id);
        self.information.forget(heron_id);
        self.agenda.forget(|id| id == heron_id || files.iter().any(|file| file == id));
    }
}

/// An end user, as what is kept about its company is found.
pub(super) fn who(end_user: &EndUser) -> Who<'_> {
    let text = |member: &str| end_user.get(member).and_then(Value::as_str);
    Who { heron_id: text("heron_id").unwrap_or_default(), own_id: text("end_user_id"), name: end_user.get("name") }
}

fn is(end_user: &EndUser, member: &str, text: &str) -> bool {
    end_user.get(member).is_some_and(|value| value == text)
}

fn unknown() -> Answer {
    Answer::not_found("End user")
}

fn get(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = call.state.end_users.by_either_id(call.path(0))?;
    Ok(Answer::ok(json!({ "end_user": end_user })))
}

fn processing_status(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let heron_id = who(call.state.end_users.by_either_id(call.path(0))?).heron_id;
    let is_at_work =
        call.state.agenda.has(&Due::EndUserProcessed(heron_id.to_owned())) || !call.state.files.are_parsed(heron_id);
    Ok(Answer::ok(json!({ "status": if is_at_work { "processing" } else { "processed" } })))
}

/// An `end_user_id` that is taken is refused, or means the end user that has it.
fn create(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let (end_user_id, members) = sent(call)?;
    if call.state.end_users.with("end_user_id", &end_user_id).is_some() {
        if call.world.duplicate_end_user == DuplicateEndUser::Accept {
            let end_user = changed(call, &end_user_id, members)?;
            call.state.tell_of_end_user("end_user.created", &end_user);
            return Ok(Answer::created(json!({ "end_user": end_user })));
        }
        let tree = json!({ "json": { "end_user": { "end_user_id": ["Already exists. Use PUT to update it."] } } });
        return Err(Answer::unprocessable(tree));
    }
    let end_user = call.state.create_end_user(call.world, members);
    call.state.tell_of_end_user("end_user.created", &end_user);
    Ok(Answer::created(json!({ "end_user": end_user })))
}

/// Updates the end user with the `end_user_id` that is sent; never makes one.
fn update(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let (end_user_id, members) = sent(call)?;
    let end_user = changed(call, &end_user_id, members)?;
    call.state.status_was_set(call.world, &end_user);
    Ok(Answer::ok(json!({ "end_user": end_user })))
}

/// It is there until it is gone, which takes the time of processing.
fn delete(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let heron_id = who(call.state.end_users.by_either_id(call.path(0))?).heron_id.to_owned();
    call.state.will(call.world, Due::EndUserGone(heron_id.clone()));
    Ok(Answer::new(StatusCode::ACCEPTED, json!({ "heron_id": heron_id, "status": "deleting" })))
}

fn delete_now(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let heron_id = who(call.state.end_users.by_either_id(call.path(0))?).heron_id.to_owned();
    call.state.remove_end_user(&heron_id);
    Ok(Answer::empty(StatusCode::NO_CONTENT))
}

/// The end user with this `end_user_id`, once it has these members.
fn changed(call: &mut Call<'_>, end_user_id: &str, members: EndUser) -> Result<EndUser, Answer> {
    let now = stamp(call.world, call.state.clock.now());
    let mut end_users = call.state.end_users.0.iter_mut();
    let end_user = end_users.find(|end_user| is(end_user, "end_user_id", end_user_id)).ok_or_else(unknown)?;
    end_user.extend(members);
    end_user.insert("last_updated".to_owned(), now.into());
    Ok(end_user.clone())
}

/// The members under `end_user`. The contract lets that key be absent; without it there is nothing to do.
fn sent(call: &mut Call<'_>) -> Result<(String, EndUser), Answer> {
    let members = call.take_body().remove("end_user").map(into_object);
    let end_user_id = members.as_ref().and_then(|members| members.get("end_user_id")).and_then(Value::as_str);
    match (end_user_id.map(str::to_owned), members) {
        (Some(end_user_id), Some(members)) => Ok((end_user_id, members)),
        _ => {
            let tree = json!({ "json": { "end_user": ["Missing data for required field."] } });
            Err(Answer::unprocessable(tree))
        }
    }
}

fn list(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_users = matching(call);
    let (page, limit) = (call.number("page").unwrap_or(1), call.number("limit").unwrap_or(1000));
    let (end_users, meta) = page_of(call, end_users, page, limit);
    Ok(Answer::ok(json!({ "end_users": end_users, "_meta": meta })))
}

/// Rows with the result of the latest CRM sync; in pages only when both `page` and `limit` are sent.
fn summary(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let mut rows = Vec::new();
    for mut row in matching(call) {
        let result = row.get("heron_id").and_then(Value::as_str);
        let result = result.and_then(|heron_id| call.state.crm_syncs.result(heron_id)).cloned();
        let outcome = result.as_ref().and_then(|event| event.get("result")).and_then(Value::as_str);
        let wanted = call.query.get("with_crm_sync_result").and_then(Value::as_str);
        if wanted.is_some_and(|wanted| wanted != outcome.unwrap_or("no_sync_attempted")) {
            continue;
        }
        if let Some(row) = row.as_object_mut() {
            // A row tells less of these than an end user does.
            row.remove("meta");
            row.remove("tags");
            row.insert("crm_sync_result".to_owned(), result.unwrap_or_default());
        }
        rows.push(row);
    }
    match (call.number("page"), call.number("limit")) {
        (Some(page), Some(limit)) => {
            let (rows, meta) = page_of(call, rows, page, limit);
            Ok(Answer::ok(json!({ "end_users": rows, "_meta": meta })))
        }
        (None, None) => Ok(Answer::ok(json!({ "end_users": rows }))),
        (page, _) => {
            let absent = if page.is_none() { "page" } else { "limit" };
            let mut messages = Map::new();
            messages.insert(absent.to_owned(), json!(["Missing data: page and limit go together."]));
            Err(Answer::unprocessable(json!({ "query": messages })))
        }
    }
}

/// The end users that the query asks for, in its order, with the parts that it asks for.
fn matching(call: &Call<'_>) -> Vec<Value> {
    let mut end_users: Vec<&EndUser> =
        call.state.end_users.0.iter().filter(|end_user| matches(call, end_user)).collect();
    let order = call.query.get("order_by").and_then(Value::as_str).unwrap_or("last_updated_desc");
    let by = if order.starts_with("created") { "created" } else { "last_updated" };
    end_users.sort_by_key(|end_user| end_user.get(by).and_then(Value::as_str).unwrap_or_default().to_owned());
    if order.ends_with("desc") {
        end_users.reverse();
    }
    let parts = [("include_data_sources", "data_sources"), ("include_scorecard_metrics", "criteria")];
    let shown = |end_user: &EndUser| {
        let mut shown = end_user.clone();
        for (_, part) in parts.iter().filter(|(flag, _)| call.flag(flag)) {
            shown.insert((*part).to_owned(), json!([]));
        }
        if call.flag("include_tags") {
            shown.insert("tags".to_owned(), call.state.tags.of(who(end_user).heron_id).into());
        }
        Value::Object(shown)
    };
    end_users.into_iter().map(shown).collect()
}

fn matches(call: &Call<'_>, end_user: &EndUser) -> bool {
    ["heron_id", "end_user_id", "name", "status", "is_portfolio"].into_iter().all(|member| {
        let wanted = call.query.get(member).filter(|wanted| !wanted.is_null());
        wanted.is_none_or(|wanted| match (member, wanted, end_user.get(member), call.world.name_filter) {
            ("name", Value::String(part), Some(Value::String(name)), NameFilter::Part) => name.contains(part),
            (_, _, value, _) => value == Some(wanted),
        })
    })
}

/// Says yes; no workflow runs here.
fn start_workflow(call: &mut Call<'_>) -> Result<Answer, Answer> {
    call.state.end_users.by_either_id(call.path(0))?;
    Ok(Answer::ok(json!({ "success": true })))
}
