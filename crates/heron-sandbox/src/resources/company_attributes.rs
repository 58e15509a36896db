//! What is known of an end user's company: made-up values, and those that a test has set.

use http::Method;
use serde_json::{Value, json};

use super::end_users::who;
use super::{Call, Stateful, operation};
use crate::answer::Answer;
use crate::org::Attribute;

pub(super) const OPERATIONS: &[Stateful] = &[operation(Method::GET, "/api/end_users/{}/company_attributes", list)];

/// Takes Heron's id only, as the name of the contract's parameter says.
fn list(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = call.state.end_users.by_heron_id(call.path(0))?;
    let attributes = call.state.crm.attributes.of(who(end_user), &call.world.attributes);
    let rows = attributes.into_iter().map(|Attribute { label, kind, value }| {
        let availability = if value.is_null() { "not_available" } else { "available" };
        json!({ "attribute": { "label": label, "type": kind }, "availability": availability, "value": value })
    });
    Ok(Answer::ok(Value::Array(rows.collect())))
}
