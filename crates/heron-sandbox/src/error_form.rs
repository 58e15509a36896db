//! The form of an error: Heron's envelope, or what its operation declares instead.
//!
//! A few operations declare errors of a form of their own: an object with a `message` alone, or a list with an entry for
//! each file. An answer keeps to that, with the same sentence.

use serde_json::{Map, Value};

use crate::answer::{Answer, Content};
use crate::contract::{Contract, Operation};

/// Gives an error the form that the operation declares for its status.
pub(crate) fn fit(contract: &Contract, operation: &Operation, answer: &mut Answer) {
    let is_error = answer.status.is_client_error() || answer.status.is_server_error();
    if !is_error || answer.content != Content::Json {
        return;
    }
    // What holds for every operation is the envelope; a status of its own may have another form.
    let Some(declared) = operation.responses.get(answer.status.as_str()).and_then(|response| response.json()) else {
        return;
    };
    if !takes_envelope(contract, declared) {
        answer.body = rewritten(contract, declared, &answer.body);
    }
}

fn takes_envelope(contract: &Contract, schema: &Value) -> bool {
    let schema = contract.resolve(schema);
    let choices = ["anyOf", "oneOf"].into_iter().filter_map(|keyword| schema.get(keyword)).filter_map(Value::as_array);
    let has = |name: &str| schema.get("properties").is_some_and(|properties| properties.get(name).is_some());
    choices.flatten().any(|choice| takes_envelope(contract, choice)) || (has("code") && has("name"))
}

/// The envelope in another form: what the schema has a place for.
fn rewritten(contract: &Contract, schema: &Value, envelope: &Value) -> Value {
    let schema = contract.resolve(schema);
    if let Some(items) = schema.get("items") {
        return vec![rewritten(contract, items, envelope)].into();
    }
    let mut object = Map::new();
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        let only = property.get("enum").and_then(Value::as_array).and_then(|options| options.first());
        let value = match (name.as_str(), only) {
            (_, Some(only)) => only.clone(),
            ("message" | "description" | "reason", None) => sentence(envelope).into(),
            ("code" | "name", None) => envelope.get(name).cloned().unwrap_or_default(),
            _ => continue,
        };
        object.insert(name.clone(), value);
    }
    object.into()
}

/// What is wrong, as one text; a tree is told leaf by leaf.
fn sentence(envelope: &Value) -> String {
    fn leaves(place: &str, node: &Value, found: &mut Vec<String>) {
        match node {
            Value::Object(members) => {
                for (name, member) in members {
                    let place = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
                    leaves(&place, member, found);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| leaves(place, item, found)),
            Value::String(text) if place.is_empty() => found.push(text.clone()),
            Value::String(text) => found.push(format!("{place}: {text}")),
            _ => {}
        }
    }
    let mut found = Vec::new();
    leaves("", envelope.get("description").unwrap_or(&Value::Null), &mut found);
    found.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{Method, StatusCode};
    use serde_json::json;

    fn fitted(method: Method, path: &str, mut answer: Answer) -> Value {
        let contract = Contract::embedded().unwrap();
        let operation = contract.operations().iter().find(|one| one.path == path && one.method == method).unwrap();
        fit(contract, operation, &mut answer);
        answer.body
    }

    const UPLOAD: &str = "/api/broker_submissions/{submission_heron_id}/files";

    #[test]
    fn an_error_with_a_form_of_its_own_keeps_to_it() {
        assert_eq!(
            fitted(Method::GET, "/api/integrations/pdfs/{heron_id}", Answer::not_found("PDF")),
            json!({"message": "PDF not found"})
        );
        let tree = json!({"files": {"files": ["Missing data for required field."]}});
        assert_eq!(
            fitted(Method::POST, UPLOAD, Answer::unprocessable(tree)),
            json!({"description": "files.files: Missing data for required field."})
        );
        assert_eq!(
            fitted(Method::POST, UPLOAD, Answer::bad_request("No form")),
            json!([{"status": "error", "reason": "No form"}])
        );
    }

    #[test]
    fn any_other_error_has_the_envelope() {
        let answer = Answer::error(StatusCode::CONFLICT, "Taken");
        assert_eq!(fitted(Method::POST, UPLOAD, answer.clone()), answer.body);
        let answer = Answer::error(StatusCode::PAYLOAD_TOO_LARGE, "Too many");
        assert_eq!(fitted(Method::POST, "/api/transactions", answer.clone()), answer.body);
    }
}
