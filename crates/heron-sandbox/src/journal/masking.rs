//! What takes the place of a secret.

use serde_json::Value;

use crate::contract::{self, Contract, Operation};

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

/// Masks what the contract calls write-only, and what is named like a secret.
pub(super) fn mask_body(contract: &Contract, operation: Option<&Operation>, body: &mut Value) {
    if let Some(declared) = operation.and_then(|operation| operation.body.as_ref()) {
        let mut shown = body.clone();
        contract::remove_marked(contract, &declared.schema, contract::Mark::WriteOnly, &mut shown);
        mask_missing(body, &shown);
    }
    mask_named(body);
}

/// Masks the members of `body` that `shown` lacks.
fn mask_missing(body: &mut Value, shown: &Value) {
    match (body, shown) {
        (Value::Object(members), Value::Object(shown)) => {
            for (name, member) in members {
                match shown.get(name) {
                    Some(shown) => mask_missing(member, shown),
                    None => mask(member),
                }
            }
        }
        (Value::Array(items), Value::Array(shown)) => {
            items.iter_mut().zip(shown).for_each(|(item, shown)| mask_missing(item, shown));
        }
        _ => {}
    }
}

/// Masks what is named like a secret, at every level.
pub(super) fn mask_named(body: &mut Value) {
    match body {
        Value::Object(members) => {
            for (name, member) in members {
                if is_secret(name) { mask(member) } else { mask_named(member) }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mask_named),
        _ => {}
    }
}

/// Whether something was sent stays to be seen.
fn mask(value: &mut Value) {
    if !value.is_null() {
        *value = MASK.into();
    }
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
        mask_body(contract, Some(create), &mut body);
        assert_eq!(
            body,
            json!({ "provider": "salesforce", "auth": MASK, "secret": MASK, "config": { "object_configs": [] } })
        );
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
