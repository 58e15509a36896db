//! What is known of an end user's company: a few made-up values, the same for every end user but for the name.

use http::Method;
use serde_json::{Value, json};

use super::{Call, Stateful, operation};
use crate::answer::Answer;

pub(super) const OPERATIONS: &[Stateful] = &[operation(Method::GET, "/api/end_users/{}/company_attributes", list)];

/// Takes Heron's id only, as the name of the contract's parameter says.
fn list(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = call.state.end_users.by_heron_id(call.path(0))?;
    let name = end_user.get("name").cloned().unwrap_or_default();
    let attributes = [
        ("company_legal_business_name", "string", name),
        ("federal_tax_id", "string", json!("00-0000000")),
        ("business_start_date", "date", json!("2015-04-01")),
        ("amount_requested", "decimal", json!(25000.0)),
        ("annual_revenue", "decimal", Value::Null),
        ("owner_1_first_name", "string", json!("Sam")),
        ("owner_1_last_name", "string", json!("Sandbox")),
    ];
    let attributes = attributes.into_iter().map(|(label, kind, value)| {
        let availability = if value.is_null() { "not_available" } else { "available" };
        json!({ "attribute": { "label": label, "type": kind }, "availability": availability, "value": value })
    });
    Ok(Answer::ok(Value::Array(attributes.collect())))
}
