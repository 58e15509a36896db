//! What was said about an end user: its company, its owners, what it asks for.

use std::collections::BTreeMap;

use http::Method;
use serde_json::{Map, Value, json};

use super::end_users::who;
use super::{Call, Stateful, operation};
use crate::answer::Answer;

pub(super) const OPERATIONS: &[Stateful] = &[
    operation(Method::GET, "/api/end_users/{}/end_user_information", get),
    operation(Method::PATCH, "/api/end_users/{}/end_user_information", update),
];

/// What is known, by the Heron id of the end user.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Information(BTreeMap<String, Map<String, Value>>);

impl Information {
    pub(super) fn forget(&mut self, end_user: &str) {
        self.0.remove(end_user);
    }
}

fn get(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = who(call.state.end_users.by_either_id(call.path(0))?).heron_id.to_owned();
    Ok(Answer::ok(call.state.information.0.get(&end_user).cloned().unwrap_or_default().into()))
}

/// What is sent takes the place of what was there, a member at a time.
fn update(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = call.state.end_users.by_either_id(call.path(0))?.clone();
    let members = call.take_body();
    let known = call.state.information.0.entry(who(&end_user).heron_id.to_owned()).or_default();
    known.extend(members);
    known.insert("source_type".to_owned(), json!("api"));
    let known = known.clone();
    call.state.tell_of_end_user("end_user_information.updated", &end_user);
    Ok(Answer::ok(known.into()))
}
