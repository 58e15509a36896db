//! What takes the place of a secret.

use std::borrow::Cow;

use serde_json::Value;

use crate::contract::{Contract, Inner, Kinds, Operation, Others, Shape};
use crate::secrets::is_secret;

/// What is kept of a value that nobody is to see.
pub(crate) const MASK: &str = "***";

/// How deep a body is looked into; what lies deeper is masked.
const DEPTH: usize = 64;

/// How long a secret is at least that is looked for elsewhere: anything shorter may be there by chance.
const TELLING: usize = 6;

/// A body as JSON, with masks for what the contract calls write-only, what is named like a secret, and what the contract
/// does not expect at its place. A secret that is found is masked wherever else it stands: who sends one by mistake does
/// not send it where it belongs.
pub(super) fn masked_body(
    contract: &Contract,
    operation: Option<&Operation>,
    key: Option<&str>,
    body: &Value,
) -> String {
    let mut masking = Masking::default();
    match operation.and_then(|operation| operation.body.as_ref()) {
        Some(declared) => masking.unexpected(contract, declared.schema.inner(contract), body, DEPTH),
        None if body.is_object() || body.is_array() => masking.named(body),
        None => masking.hide(body),
    }
    masking.secrets.extend(key.filter(|key| key.len() >= TELLING));
    masking.told(body)
}

/// An answer as JSON, with masks for what is named like a secret, at every level.
pub(super) fn masked_named(body: &Value) -> String {
    let mut masking = Masking::default();
    masking.named(body);
    // A message about a secret has its name and is none: it may stand elsewhere too.
    masking.secrets.clear();
    masking.told(body)
}

#[derive(Default)]
struct Masking<'a> {
    /// The values that are masked, in the order in which they are met. None is in another.
    hidden: Vec<&'a Value>,
    /// The texts in those of them that are secrets.
    secrets: Vec<&'a str>,
}

impl<'a> Masking<'a> {
    fn unexpected(&mut self, contract: &Contract, inner: &Inner, value: &'a Value, depth: usize) {
        let shape = inner.shape(contract);
        if shape.is_choice() {
            let mut shapes = Vec::new();
            shape.each(contract, DEPTH, &mut |one| shapes.push(one));
            self.unexpected_of_all(contract, &shapes, value, depth);
        } else {
            self.unexpected_of_all(contract, &[shape], value, depth);
        }
    }

    /// With all the shapes that a value may have.
    fn unexpected_of_all(&mut self, contract: &Contract, shapes: &[&Shape], value: &'a Value, depth: usize) {
        if shapes.iter().any(|shape| shape.write_only) {
            return self.secret(value);
        }
        let kinds = shapes.iter().fold(Kinds::default(), |all, shape| all.and(shape.kinds));
        let Some(depth) = depth.checked_sub(1).filter(|_| kinds.fit(value)) else {
            return self.hide(value);
        };
        match value {
            Value::Object(members) => {
                let others = shapes.iter().find_map(|shape| shape.others.as_ref());
                for (name, member) in members {
                    let named =
                        shapes.iter().flat_map(|shape| &shape.properties).find(|property| property.name == *name);
                    match (named, others) {
                        (Some(property), _) if property.write_only || property.is_secret => self.secret(member),
                        (Some(property), _) => self.unexpected(contract, &property.inner, member, depth),
                        (None, _) if is_secret(name) => self.secret(member),
                        (None, Some(Others::Any)) => self.named(member),
                        (None, Some(Others::Of(inner))) => self.unexpected(contract, inner, member, depth),
                        (None, Some(Others::None) | None) => self.hide(member),
                    }
                }
            }
            Value::Array(items) => match shapes.iter().find_map(|shape| shape.items.as_ref()) {
                Some(inner) => items.iter().for_each(|item| self.unexpected(contract, inner, item, depth)),
                None => items.iter().for_each(|item| self.named(item)),
            },
            _ => {}
        }
    }

    fn named(&mut self, value: &'a Value) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    if is_secret(name) { self.secret(member) } else { self.named(member) }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.named(item)),
            _ => {}
        }
    }

    /// Masks a secret, and remembers its texts.
    fn secret(&mut self, value: &'a Value) {
        let mut rest = vec![value];
        while let Some(one) = rest.pop() {
            match one {
                Value::String(text) if text.len() >= TELLING => self.secrets.push(text),
                Value::Array(items) => rest.extend(items),
                Value::Object(members) => rest.extend(members.values()),
                _ => {}
            }
        }
        self.hide(value);
    }

    /// Whether something was sent stays to be seen.
    fn hide(&mut self, value: &'a Value) {
        if !value.is_null() {
            self.hidden.push(value);
        }
    }

    /// The body as JSON.
    fn told(&self, body: &Value) -> String {
        let mut out = Vec::with_capacity(1024);
        self.write(body, &mut self.hidden.as_slice(), &mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    /// Writes a value, with `hidden` the masked values that are still to come.
    fn write(&self, value: &Value, hidden: &mut &[&'a Value], out: &mut Vec<u8>) {
        if let [next, rest @ ..] = *hidden
            && std::ptr::eq(*next, value)
        {
            *hidden = rest;
            return quote(MASK, out);
        }
        match value {
            Value::Object(members) => {
                out.push(b'{');
                for (index, (name, member)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(b',');
                    }
                    quote(name, out);
                    out.push(b':');
                    self.write(member, hidden, out);
                }
                out.push(b'}');
            }
            Value::Array(items) => {
                out.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(b',');
                    }
                    self.write(item, hidden, out);
                }
                out.push(b']');
            }
            Value::String(text) => quote(&self.without_secrets(text), out),
            // Nothing else holds a text, and writing to memory does not fail.
            Value::Null | Value::Bool(_) | Value::Number(_) => drop(serde_json::to_writer(out, value)),
        }
    }

    /// Masks the secrets that stand in another text.
    fn without_secrets<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut text = Cow::Borrowed(text);
        for secret in &self.secrets {
            if text.len() >= secret.len() && text.contains(secret) {
                text = text.replace(secret, MASK).into();
            }
        }
        text
    }
}

/// Writes a text as JSON. Writing to memory does not fail.
fn quote(text: &str, out: &mut Vec<u8>) {
    drop(serde_json::to_writer(out, text));
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

    fn body_of(operation: Option<&Operation>, key: Option<&str>, body: &Value) -> Value {
        serde_json::from_str(&masked_body(Contract::embedded().unwrap(), operation, key, body)).unwrap()
    }

    #[test]
    fn what_is_write_only_is_masked_and_the_rest_stays() {
        let contract = Contract::embedded().unwrap();
        let Route::Found(create, _) = contract.route(&Method::POST, "/api/crm_integrations") else { panic!() };
        let body = json!({
            "provider": "salesforce", "auth": { "user": "canary" }, "secret": "canary", "config": { "object_configs": [] },
        });
        assert_eq!(
            body_of(Some(create), None, &body),
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
            assert_eq!(body_of(Some(create), None, &sent), kept);
        }
        assert_eq!(body_of(None, None, &json!("canary")), MASK);
    }

    #[test]
    fn a_secret_is_masked_wherever_it_stands() {
        let contract = Contract::embedded().unwrap();
        let Route::Found(create, _) = contract.route(&Method::POST, "/api/crm_integrations") else { panic!() };
        let body = json!({ "secret": ["canary-1"], "instance_url": "https://canary-1@a", "provider": "canary-key" });
        let masked = body_of(Some(create), Some("canary-key"), &body);
        assert_eq!(masked, json!({ "secret": MASK, "instance_url": "https://***@a", "provider": MASK }));
    }

    #[test]
    fn what_is_named_like_a_secret_is_masked_at_every_level() {
        let body = json!([{ "client_secret": "canary", "in": { "Access-Token": ["canary"], "secret": null } }]);
        let masked: Value = serde_json::from_str(&masked_named(&body)).unwrap();
        assert_eq!(masked, json!([{ "client_secret": MASK, "in": { "Access-Token": MASK, "secret": null } }]));
    }

    #[test]
    fn a_query_keeps_its_form() {
        assert_eq!(mask_query("a=1&tok%65n=canary&b&api_key=canary"), "a=1&tok%65n=***&b&api_key=***");
    }
}
