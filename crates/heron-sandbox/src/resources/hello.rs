//! The two probes, without and with a key.

use http::Method;
use serde_json::json;

use super::{Call, Stateful, operation};
use crate::answer::Answer;

pub(super) const OPERATIONS: &[Stateful] = &[
    operation(Method::GET, "/api/hello_world", hello),
    operation(Method::GET, "/api/hello_world/authenticated", hello),
];

fn hello(_call: &mut Call<'_>) -> Result<Answer, Answer> {
    Ok(Answer::ok(json!({ "hello": "world" })))
}
