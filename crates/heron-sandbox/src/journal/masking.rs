//! What takes the place of a secret.

use serde_json::Value;

use crate::contract::{Contract, Operation};

/// What is kept of a value that nobody is to see.
pub(crate) const MASK: &str = "***";

/// Names of members that hold secrets, wherever they are.
const SECRET_PARTS: [&str; 8] =
    ["secret", "password", "token", "api_key", "apikey", "api-key", "credential", "authorization"];

/// Whether a member or a parameter of this name holds a secret.
pub(super) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name == "auth" || SECRET_PARTS.iter().any(|part| name.contains(part))
}

/// How deep a body is looked into; what lies deeper is masked.
const DEPTH: usize = 64;

/// How long a secret is at least that is looked for elsewhere: anything shorter may be there by chance.
const TELLING: usize = 6;

/// Masks what the contract calls write-only, what is named like a secret, and what the contract does not expect at its
/// place. A secret that is found is masked wherever else it stands: who sends one by mistake does not send it where it
/// belongs.
pub(super) fn mask_body(contract: &Contract, operation: Option<&Operation>, key: Option<&str>, body: &mut Value) {
    let mut masking = Masking { secrets: Vec::new() };
    match operation.and_then(|operation| operation.body.as_ref()) {
        Some(declared) => masking.unexpected(contract, &declared.schema, body, DEPTH),
        None if body.is_object() || body.is_array() => masking.named(body),
        None => hide(body),
    }
    masking.secrets.extend(key.filter(|key| key.len() >= TELLING).map(str::to_owned));
    masking.found(body);
}

/// Masks what is named like a secret, at every level.
pub(super) fn mask_named(body: &mut Value) {
    Masking { secrets: Vec::new() }.named(body);
}

/// Whether something was sent stays to be seen.
fn hide(value: &mut Value) {
    if !value.is_null() {
        *value = MASK.into();
    }
}

struct Masking {
    /// The texts that were masked because they are secrets.
    secrets: Vec<String>,
}

impl Masking {
    fn unexpected(&mut self, contract: &Contract, schema: &Value, value: &mut Value, depth: usize) {
        let mut parts = Vec::new();
        flatten(contract, schema, DEPTH, &mut parts);
        if parts.iter().any(|part| part.get("writeOnly") == Some(&Value::Bool(true))) {
            return self.secret(value);
        }
        let Some(depth) = depth.checked_sub(1).filter(|_| is_expected(&parts, value)) else {
            return hide(value);
        };
        match value {
            Value::Object(members) => {
                let others = parts.iter().copied().find_map(|part| part.get("additionalProperties"));
                for (name, member) in members {
                    let named = parts.iter().copied().find_map(|part| part.get("properties")?.get(name));
                    match (named, others) {
                        _ if is_secret(name) => self.secret(member),
                        (Some(schema), _) => self.unexpected(contract, schema, member, depth),
                        (None, Some(Value::Bool(true))) => self.named(member),
                        (None, Some(schema @ Value::Object(_))) => self.unexpected(contract, schema, member, depth),
                        (None, _) => hide(member),
                    }
                }
            }
            Value::Array(items) => match parts.iter().find_map(|part| part.get("items")) {
                Some(schema) => items.iter_mut().for_each(|item| self.unexpected(contract, schema, item, depth)),
                None => items.iter_mut().for_each(|item| self.named(item)),
            },
            _ => {}
        }
    }

    fn named(&mut self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    if is_secret(name) { self.secret(member) } else { self.named(member) }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.named(item)),
            _ => {}
        }
    }

    /// Masks a secret, and remembers its texts.
    fn secret(&mut self, value: &mut Value) {
        let mut rest = vec![&*value];
        while let Some(one) = rest.pop() {
            match one {
                Value::String(text) if text.len() >= TELLING => self.secrets.push(text.clone()),
                Value::Array(items) => rest.extend(items),
                Value::Object(members) => rest.extend(members.values()),
                _ => {}
            }
        }
        hide(value);
    }

    /// Masks the secrets that were found, where they stand in other texts.
    fn found(&self, value: &mut Value) {
        match value {
            Value::String(text) if text != MASK => {
                for secret in &self.secrets {
                    if text.contains(secret.as_str()) {
                        *text = text.replace(secret.as_str(), MASK);
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.found(item)),
            Value::Object(members) => members.values_mut().for_each(|member| self.found(member)),
            _ => {}
        }
    }
}

/// A schema with all that it refers to and is put together from.
fn flatten<'a>(contract: &'a Contract, schema: &'a Value, depth: usize, parts: &mut Vec<&'a Value>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    parts.push(schema);
    let resolved = contract.resolve(schema);
    if !std::ptr::eq(resolved, schema) {
        parts.push(resolved);
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for part in resolved.get(keyword).and_then(Value::as_array).into_iter().flatten() {
            flatten(contract, part, depth, parts);
        }
    }
}

/// Whether a value has a type that is declared for its place, if any is.
fn is_expected(parts: &[&Value], value: &Value) -> bool {
    let mut types = parts.iter().filter_map(|part| part.get("type")?.as_str()).peekable();
    let fits = |kind: &str| match value {
        Value::Null => true,
        Value::Bool(_) => kind == "boolean",
        Value::Number(_) => kind == "number" || kind == "integer",
        Value::String(_) => kind == "string",
        Value::Array(_) => kind == "array",
        Value::Object(_) => kind == "object",
    };
    types.peek().is_none() || types.any(fits)
}

/// A query with the values masked that are named like secrets.
pub(super) fn mask_query(query: &str) -> String {
    let pairs = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if is_secret(&percent_encoding::percent_decode_str(name).decode_utf8_lossy()) => {
            format!("{name}={MASK}")
        }
        _ => pair.to_owned(),
    });
    pairs.collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use http::Method;
    use serde_json::json;

    use super::*;
    use crate::contract::Route;

    #[test]
    fn what_is_write_only_is_masked_and_the_rest_stays() {
        let contract = Contract::embedded().unwrap();
        let Route::Found(create, _) = contract.route(&Method::POST, "/api/crm_integrations") else { panic!() };
        let mut body = json!({
            "provider": "salesforce", "auth": { "user": "canary" }, "secret": "canary", "config": { "object_configs": [] },
        });
        mask_body(contract, Some(create), None, &mut body);
        assert_eq!(
            body,
            json!({ "provider": "salesforce", "auth": MASK, "secret": MASK, "config": { "object_configs": [] } })
        );
    }

    #[test]
    fn what_is_not_expected_at_its_place_is_masked() {
        let contract = Contract::embedded().unwrap();
        let Route::Found(create, _) = contract.route(&Method::POST, "/api/crm_integrations") else { panic!() };
        for (sent, kept) in [
            (json!("canary"), json!(MASK)),
            (json!({ "provider": { "a": "canary" } }), json!({ "provider": MASK })),
            (json!({ "config": { "later": "canary" } }), json!({ "config": { "later": MASK } })),
            (json!({ "config": { "default_id": "canary" } }), json!({ "config": { "default_id": MASK } })),
            (
                json!({ "config": { "object_configs": [{ "key": "deal" }, "canary"] } }),
                json!({ "config": { "object_configs": [{ "key": "deal" }, MASK] } }),
            ),
            (json!({ "is_live": null, "open": [1] }), json!({ "is_live": null, "open": [1] })),
        ] {
            let mut body = sent;
            mask_body(contract, Some(create), None, &mut body);
            assert_eq!(body, kept);
        }
        let mut nowhere = json!("canary");
        mask_body(contract, None, None, &mut nowhere);
        assert_eq!(nowhere, MASK);
    }

    #[test]
    fn a_secret_is_masked_wherever_it_stands() {
        let contract = Contract::embedded().unwrap();
        let Route::Found(create, _) = contract.route(&Method::POST, "/api/crm_integrations") else { panic!() };
        let mut body =
            json!({ "secret": ["canary-1"], "instance_url": "https://canary-1@a", "provider": "canary-key" });
        mask_body(contract, Some(create), Some("canary-key"), &mut body);
        assert_eq!(body, json!({ "secret": MASK, "instance_url": "https://***@a", "provider": MASK }));
    }

    #[test]
    fn what_is_named_like_a_secret_is_masked_at_every_level() {
        let mut body = json!([{ "client_secret": "canary", "in": { "Access-Token": ["canary"], "secret": null } }]);
        mask_named(&mut body);
        assert_eq!(body, json!([{ "client_secret": MASK, "in": { "Access-Token": MASK, "secret": null } }]));
    }

    #[test]
    fn a_query_keeps_its_form() {
        assert_eq!(mask_query("a=1&tok%65n=canary&b&api_key=canary"), "a=1&tok%65n=***&b&api_key=***");
    }
}
