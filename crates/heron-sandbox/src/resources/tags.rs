//! Tags, and which end users have them.

use std::collections::BTreeMap;

use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use super::end_users::who;
use super::{Call, Stateful, operation};
use crate::answer::Answer;

pub(super) const OPERATIONS: &[Stateful] = &[
    operation(Method::GET, "/api/tags", list),
    operation(Method::POST, "/api/tags", create),
    operation(Method::GET, "/api/tags/{}", get),
    operation(Method::PATCH, "/api/tags/{}", update),
    operation(Method::DELETE, "/api/tags/{}", delete),
    operation(Method::GET, "/api/end_users/{}/tags", list_of),
    operation(Method::POST, "/api/end_users/{}/tags", add),
    operation(Method::PUT, "/api/end_users/{}/tags", replace),
    operation(Method::DELETE, "/api/end_users/{}/tags/{}", remove),
];

/// The tags of the account, and the ids of those of each end user.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Tags {
    all: Vec<Map<String, Value>>,
    of: BTreeMap<String, Vec<String>>,
}

fn is(tag: &Map<String, Value>, member: &str, text: &str) -> bool {
    tag.get(member).is_some_and(|value| value == text)
}

impl Tags {
    /// The tags of an end user.
    pub(super) fn of(&self, end_user: &str) -> Vec<Value> {
        let ids = self.of.get(end_user).into_iter().flatten();
        let tag = |id: &String| self.all.iter().find(|tag| is(tag, "heron_id", id)).cloned();
        ids.filter_map(tag).map(Value::Object).collect()
    }

    pub(super) fn forget(&mut self, end_user: &str) {
        self.of.remove(end_user);
    }

    fn give(&mut self, end_user: &str, tags: Vec<String>) {
        let ids = self.of.entry(end_user.to_owned()).or_default();
        for id in tags {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }

    fn place(&self, heron_id: &str) -> Result<usize, Answer> {
        let place = self.all.iter().position(|tag| is(tag, "heron_id", heron_id));
        place.ok_or_else(|| Answer::not_found("Tag"))
    }

    /// A name is one tag's only.
    fn refuse_taken(&self, members: &Map<String, Value>, own: Option<usize>) -> Result<(), Answer> {
        let name = members.get("name").and_then(Value::as_str).unwrap_or_default();
        let taken = self.all.iter().enumerate().any(|(place, tag)| Some(place) != own && is(tag, "name", name));
        if taken { Err(Answer::unprocessable("The name is another tag's".into())) } else { Ok(()) }
    }
}

fn list(call: &mut Call<'_>) -> Result<Answer, Answer> {
    Ok(Answer::ok(json!({ "tags": call.state.tags.all })))
}

fn create(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let mut tag = call.take_body();
    call.state.tags.refuse_taken(&tag, None)?;
    tag.insert("heron_id".to_owned(), call.state.ids.next("tag").into());
    call.state.tags.all.push(tag.clone());
    Ok(Answer::created(json!({ "tag": tag })))
}

fn get(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let place = call.state.tags.place(call.path(0))?;
    Ok(Answer::ok(json!({ "tag": call.state.tags.all.get(place) })))
}

fn update(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let place = call.state.tags.place(call.path(0))?;
    let members = call.take_body();
    let tags = &mut call.state.tags;
    tags.refuse_taken(&members, Some(place))?;
    if let Some(tag) = tags.all.get_mut(place) {
        tag.extend(members);
    }
    Ok(Answer::ok(json!({ "tag": tags.all.get(place) })))
}

fn delete(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let place = call.state.tags.place(call.path(0))?;
    call.state.tags.all.remove(place);
    let heron_id = call.path(0).to_owned();
    call.state.tags.of.values_mut().for_each(|ids| ids.retain(|id| *id != heron_id));
    Ok(Answer::empty(StatusCode::NO_CONTENT))
}

fn end_user(call: &Call<'_>) -> Result<String, Answer> {
    Ok(who(call.state.end_users.by_either_id(call.path(0))?).heron_id.to_owned())
}

fn told(call: &Call<'_>, end_user: &str) -> Answer {
    Answer::ok(json!({ "tags": call.state.tags.of(end_user) }))
}

fn list_of(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = end_user(call)?;
    Ok(told(call, &end_user))
}

/// The ids that were sent, once all of them are known.
fn sent(call: &mut Call<'_>) -> Result<Vec<String>, Answer> {
    let sent = call.take_body().remove("tags");
    let sent = sent.iter().filter_map(Value::as_array).flatten().filter_map(Value::as_str).map(str::to_owned);
    let sent: Vec<String> = sent.collect();
    if sent.iter().all(|id| call.state.tags.place(id).is_ok()) {
        Ok(sent)
    } else {
        Err(Answer::unprocessable("There is no tag with one of these ids".into()))
    }
}

fn add(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let (end_user, sent) = (end_user(call)?, sent(call)?);
    call.state.tags.give(&end_user, sent);
    Ok(told(call, &end_user))
}

fn replace(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let (end_user, sent) = (end_user(call)?, sent(call)?);
    call.state.tags.forget(&end_user);
    call.state.tags.give(&end_user, sent);
    Ok(told(call, &end_user))
}

fn remove(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = end_user(call)?;
    let tag = call.path(1).to_owned();
    let ids = call.state.tags.of.entry(end_user).or_default();
    let place = ids.iter().position(|id| *id == tag).ok_or_else(|| Answer::not_found("Tag"))?;
    ids.remove(place);
    Ok(Answer::empty(StatusCode::NO_CONTENT))
}
