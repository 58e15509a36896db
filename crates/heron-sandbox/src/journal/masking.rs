//! What takes the place of a secret.

use std::borrow::Cow;

use serde_json::Value;

use crate::contract::{Contract, Operation};

/// What is kept of a value that nobody is to see.
pub(crate) const MASK: &str = "***";

/// Names of members that hold secrets, wherever they are, by their first letter: every name of every body is looked at.
const fn secret_parts(first: u8) -> &'static [&'static str] {
    match first.to_ascii_lowercase() {
        b's' => &["secret"],
        b'p' => &["password"],
        b't' => &["token"],
        b'c' => &["credential"],
        b'a' => &["api_key", "apikey", "api-key", "authorization"],
        _ => &[],
    }
}

/// Whether a member or a parameter of this name holds a secret.
pub(super) fn is_secret(name: &str) -> bool {
    let starts = |rest: &[u8], part: &str| {
        rest.get(..part.len()).is_some_and(|start| start.eq_ignore_ascii_case(part.as_bytes()))
    };
    let bytes = name.as_bytes();
    let mut rests = bytes.iter().enumerate().filter_map(|(at, first)| Some((secret_parts(*first), bytes.get(at..)?)));
    name.eq_ignore_ascii_case("auth") || rests.any(|(parts, rest)| parts.iter().any(|part| starts(rest, part)))
}

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
        Some(declared) => masking.unexpected(contract, &declared.schema, body, DEPTH),
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
    fn unexpected(&mut self, contract: &Contract, schema: &Value, value: &'a Value, depth: usize) {
        let mut parts = Vec::with_capacity(4);
        flatten(contract, schema, DEPTH, &mut parts);
        if parts.iter().any(|part| part.get("writeOnly") == Some(&Value::Bool(true))) {
            return self.secret(value);
        }
        let Some(depth) = depth.checked_sub(1).filter(|_| is_expected(&parts, value)) else {
            return self.hide(value);
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
                        (None, _) => self.hide(member),
                    }
                }
            }
            Value::Array(items) => match parts.iter().find_map(|part| part.get("items")) {
                Some(schema) => items.iter().for_each(|item| self.unexpected(contract, schema, item, depth)),
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
