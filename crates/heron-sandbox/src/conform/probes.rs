//! Questions to one integration of our own, each of which settles an assumption.

use http::Method;
use serde_json::{Value, json};

use super::{Answers, ConformError, Question, Reply, Sends, Verdict};

/// How the integration of this suite is known again, so that a second run does not make a second one.
const OWN_ADDRESS: &str = "https://heron-sandbox-conform.example";

/// An assumption, and the value that a server's answers stand for.
pub(super) struct Finding {
    pub(super) switch: &'static str,
    /// Nothing, when the answers fit none of the values.
    pub(super) value: Option<&'static str>,
}

/// The integration that is written to: switched off, not live, and with credentials that are none.
pub(super) fn own_integration(server: &mut dyn Answers) -> Result<String, ConformError> {
    let listed = ask(server, Method::GET, "/api/crm_integrations", None)?;
    let own = listed.body.get("crm_integrations").and_then(Value::as_array).into_iter().flatten();
    let id_of = |integration: &Value| integration.get("heron_id").and_then(Value::as_str).map(str::to_owned);
    if let Some(id) = own.filter(|one| one.get("instance_url").is_some_and(|url| url == OWN_ADDRESS)).find_map(id_of) {
        return Ok(id);
    }
    let integration = json!({
        "provider": "salesforce",
        "instance_url": OWN_ADDRESS,
        "auth": {},
        "secret": "made-up-by-conform",
        "config": {},
        "is_enabled": false,
        "is_live": false,
    });
    let created = ask(server, Method::POST, "/api/crm_integrations", Some(integration))?;
    created.body.get("crm_integration").and_then(id_of).ok_or(ConformError::NoIntegration { status: created.status })
}

/// Asks everything that can be asked of one integration.
pub(super) fn settle(server: &mut dyn Answers, id: &str) -> Result<Vec<Finding>, ConformError> {
    let mut own = Own { server, id };
    let found = vec![
        own.answer_of_a_patch()?,
        own.depth()?,
        own.defaults()?,
        own.unknown_keys()?,
        own.nulls()?,
        own.twice_the_same_key()?,
        own.dangling_names()?,
    ];
    own.switch_off()?;
    Ok(found)
}

struct Own<'a> {
    server: &'a mut dyn Answers,
    id: &'a str,
}

impl Own<'_> {
    fn answer_of_a_patch(&mut self) -> Result<Finding, ConformError> {
        let reply = self.patch(json!({ "instance_url": OWN_ADDRESS }))?;
        let value = match (reply.body.get("heron_id"), reply.body.get("crm_integration")) {
            (Some(_), _) => Some("bare"),
            (None, Some(_)) => Some("wrapped"),
            _ => None,
        };
        Ok(Finding { switch: "patch_response_envelope", value })
    }

    fn depth(&mut self) -> Result<Finding, ConformError> {
        let class = json!({ "conform": true });
        self.patch(json!({ "config": { "sync_file_classes": class, "small_file_filtering_enabled": true } }))?;
        self.patch(json!({ "config": { "small_file_filtering_enabled": false } }))?;
        let kept = self.read()?.pointer("/config/sync_file_classes/conform").is_some();
        Ok(Finding { switch: "patch_config_depth", value: Some(if kept { "merge" } else { "replace" }) })
    }

    fn defaults(&mut self) -> Result<Finding, ConformError> {
        self.switch_off()?;
        self.patch(json!({ "failure_notification_channel": "conform" }))?;
        let value = match self.read()?.get("is_enabled") {
            Some(Value::Bool(false)) => Some("keep"),
            Some(Value::Bool(true)) => Some("reset"),
            _ => None,
        };
        self.switch_off()?;
        Ok(Finding { switch: "patch_defaults", value })
    }

    fn unknown_keys(&mut self) -> Result<Finding, ConformError> {
        let value = self.takes(json!({ "made_up_by_conform": "x" }))?;
        Ok(Finding { switch: "unknown_nested_keys", value })
    }

    fn nulls(&mut self) -> Result<Finding, ConformError> {
        self.patch(json!({ "config": {} }))?;
        let read = self.read()?;
        let value = match read.get("config").map(|config| config.get("default_id")) {
            Some(Some(Value::Null)) => Some("null"),
            Some(None) => Some("absent"),
            _ => None,
        };
        Ok(Finding { switch: "null_members", value })
    }

    fn twice_the_same_key(&mut self) -> Result<Finding, ConformError> {
        let object = json!({ "key": "conform", "external_name": "Account" });
        let value = self.takes(json!({ "object_configs": [object, object] }))?;
        Ok(Finding { switch: "duplicate_object_key", value })
    }

    fn dangling_names(&mut self) -> Result<Finding, ConformError> {
        let field = json!({ "field_name": "Name", "static_value": "x", "value_mapping_name": "no_such_mapping" });
        let object = json!({ "key": "conform", "external_name": "Account", "field_mappings": [field] });
        let value = self.takes(json!({ "object_configs": [object] }))?;
        Ok(Finding { switch: "dangling_names", value })
    }

    /// Whether a `config` is taken.
    fn takes(&mut self, config: Value) -> Result<Option<&'static str>, ConformError> {
        let reply = self.patch(json!({ "config": config }))?;
        Ok(match reply.verdict() {
            Verdict::Accepted if reply.status < 300 => Some("accept"),
            Verdict::Refused => Some("refuse"),
            _ => None,
        })
    }

    fn switch_off(&mut self) -> Result<(), ConformError> {
        self.patch(json!({ "is_enabled": false, "is_live": false, "config": {} })).map(drop)
    }

    fn patch(&mut self, change: Value) -> Result<Reply, ConformError> {
        ask(self.server, Method::PATCH, &format!("/api/crm_integrations/{}", self.id), Some(change))
    }

    fn read(&mut self) -> Result<Value, ConformError> {
        let listed = ask(self.server, Method::GET, "/api/crm_integrations", None)?;
        let all = listed.body.get("crm_integrations").and_then(Value::as_array).into_iter().flatten();
        let own = all.clone().find(|one| one.get("heron_id").is_some_and(|id| id == self.id));
        Ok(own.cloned().unwrap_or_default())
    }
}

fn ask(server: &mut dyn Answers, method: Method, target: &str, body: Option<Value>) -> Result<Reply, ConformError> {
    let body = body.map_or(Sends::Nothing, Sends::Json);
    server.ask(&Question { method, target: target.to_owned(), body, with_key: true })
}
