//! One operation of the contract: what it takes and what it gives.

use std::collections::BTreeMap;

use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use super::resolve;
use super::router::is_parameter;
use super::shape::Schema;

/// One operation of the contract.
pub(crate) struct Operation {
    /// Its place among the operations.
    pub(crate) index: usize,
    pub(crate) method: Method,
    /// The path as the contract writes it, `/api/end_users/{heron_id}/crm_sync`.
    pub(crate) path: String,
    /// The path with its parameters unnamed, `/api/end_users/{}/crm_sync`; their names are not part of what it is.
    pub(crate) shape: String,
    pub(crate) id: Option<String>,
    /// Whether it may be called without a key.
    pub(crate) public: bool,
    /// In the order of the path.
    pub(crate) path_parameters: Vec<Parameter>,
    pub(crate) query: Vec<Parameter>,
    pub(crate) headers: Vec<Parameter>,
    /// The path parameters as the members of one object.
    pub(crate) path_schema: Value,
    /// The query parameters as the members of one object; what the contract does not name is let through.
    pub(crate) query_schema: Schema,
    /// The headers as the members of one object.
    pub(crate) header_schema: Value,
    /// The body, if it takes one.
    pub(crate) body: Option<Body>,
    /// The answers by status, `default` included.
    pub(crate) responses: BTreeMap<String, Response>,
}

/// A parameter in the path, the query or a header.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) required: bool,
    /// What stands between the items of a list that is sent in one piece. Without it, each item has the name again.
    pub(crate) separator: Option<char>,
    pub(crate) schema: Value,
}

/// A body that an operation takes.
pub(crate) struct Body {
    pub(crate) required: bool,
    /// No operation has a choice of several.
    pub(crate) media_type: String,
    pub(crate) schema: Schema,
}

/// An answer that an operation may give.
pub(crate) struct Response {
    /// The forms it may have, JSON first; none when it has no body.
    pub(crate) media: Vec<(String, Option<Schema>)>,
}

impl Response {
    /// The schema of the JSON form.
    pub(crate) fn json(&self) -> Option<&Schema> {
        self.media
            .iter()
            .find(|(media_type, _)| media_type == "application/json")
            .and_then(|(_, schema)| schema.as_ref())
    }
}

impl Operation {
    pub(super) fn read(
        document: &Value,
        method: Method,
        path: &str,
        item: &Value,
        operation: &Value,
    ) -> Result<Self, String> {
        let security = operation.get("security").or_else(|| document.get("security"));
        let names: Vec<&str> =
            path.split('/').filter(|segment| is_parameter(segment)).map(|name| name.trim_matches(['{', '}'])).collect();
        let mut path_parameters = parameters(document, item, operation, "path")?;
        path_parameters.sort_by_key(|parameter| names.iter().position(|name| *name == parameter.name));
        if path_parameters.len() != names.len() {
            return Err(format!("the contract declares other path parameters for {path} than the path has"));
        }
        let query = parameters(document, item, operation, "query")?;
        let headers = parameters(document, item, operation, "header")?;
        let body = operation.get("requestBody").map(|body| resolve(document, body)).and_then(|body| {
            let (media_type, schema) = media(body).into_iter().next()?;
            let required = body.get("required").and_then(Value::as_bool).unwrap_or(false);
            Some(Body { required, media_type, schema: schema.unwrap_or_else(|| Value::Bool(true).into()) })
        });
        Ok(Self {
            index: 0,
            public: security.and_then(Value::as_array).is_none_or(Vec::is_empty),
            method,
            path: path.to_owned(),
            shape: shape(path),
            id: operation.get("operationId").and_then(Value::as_str).map(str::to_owned),
            path_schema: as_object(&path_parameters),
            query_schema: as_object(&query).into(),
            header_schema: as_object(&headers),
            path_parameters,
            query,
            headers,
            body,
            responses: entries(operation.get("responses"))
                .map(|(status, response)| (status.clone(), Response { media: media(resolve(document, response)) }))
                .collect(),
        })
    }

    /// How to name it to a person.
    pub(crate) fn name(&self) -> String {
        match &self.id {
            Some(id) => format!("{} {} ({id})", self.method, self.path),
            None => format!("{} {}", self.method, self.path),
        }
    }

    /// The answer that the contract declares for this status.
    pub(crate) fn answer(&self, status: StatusCode) -> Option<&Response> {
        self.responses.get(status.as_str()).or_else(|| self.responses.get("default"))
    }

    /// The schema of the JSON answer with this status, if the contract declares one.
    pub(crate) fn response(&self, status: StatusCode) -> Option<&Schema> {
        self.answer(status).and_then(Response::json)
    }

    /// The statuses of success that the contract declares, the lowest first.
    pub(crate) fn successes(&self) -> impl Iterator<Item = StatusCode> {
        self.responses.keys().filter_map(|status| status.parse().ok()).filter(StatusCode::is_success)
    }
}

fn shape(path: &str) -> String {
    let segments: Vec<&str> =
        path.split('/').map(|segment| if is_parameter(segment) { "{}" } else { segment }).collect();
    segments.join("/")
}

fn parameters(document: &Value, item: &Value, operation: &Value, place: &str) -> Result<Vec<Parameter>, String> {
    let lists = [item.get("parameters"), operation.get("parameters")];
    let mut named = BTreeMap::new();
    for parameter in lists.into_iter().flatten().filter_map(Value::as_array).flatten() {
        let parameter = resolve(document, parameter);
        let text = |key: &str| parameter.get(key).and_then(Value::as_str);
        let (Some(found), Some(name)) = (text("in"), text("name")) else { continue };
        if found != place {
            continue;
        }
        let schema = parameter.get("schema").cloned().unwrap_or(Value::Bool(true));
        let style = text("style").unwrap_or(if place == "query" { "form" } else { "simple" });
        let explode = parameter.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
        let separator = match (style, explode) {
            ("form", true) => None,
            ("form" | "simple", _) => Some(','),
            ("spaceDelimited", _) => Some(' '),
            ("pipeDelimited", _) => Some('|'),
            _ => return Err(format!("the contract's parameter `{name}` has the style `{style}`, which is not known")),
        };
        let required = parameter.get("required").and_then(Value::as_bool).unwrap_or(false);
        // The operation's own list comes second and wins, as the standard says.
        named.insert(name.to_owned(), Parameter { name: name.to_owned(), required, separator, schema });
    }
    Ok(named.into_values().collect())
}

fn as_object(parameters: &[Parameter]) -> Value {
    let properties: Map<String, Value> =
        parameters.iter().map(|parameter| (parameter.name.clone(), parameter.schema.clone())).collect();
    let required: Vec<&str> =
        parameters.iter().filter(|parameter| parameter.required).map(|parameter| parameter.name.as_str()).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": true })
}

/// The media types of a body with their schemas, JSON first.
fn media(node: &Value) -> Vec<(String, Option<Schema>)> {
    let mut media: Vec<(String, Option<Schema>)> = entries(node.get("content"))
        .map(|(media_type, content)| (media_type.clone(), content.get("schema").cloned().map(Schema::from)))
        .collect();
    media.sort_by(|a, b| (a.0 != "application/json", &a.0).cmp(&(b.0 != "application/json", &b.0)));
    media
}

pub(super) fn entries(node: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    node.and_then(Value::as_object).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Contract;

    #[test]
    fn a_path_that_declares_other_parameters_is_no_contract() {
        let text = r#"{"paths": {"/api/x/{id}": {"get": {"responses": {}}}}}"#;
        assert!(Contract::read(text).err().is_some_and(|error| error.contains("/api/x/{id}")));
    }

    #[test]
    fn a_style_that_is_not_known_is_told_and_not_guessed() {
        let text = r#"{"paths": {"/api/x": {"get": {"responses": {}, "parameters": [
            {"in": "query", "name": "filter", "style": "deepObject", "schema": {"type": "object"}}]}}}}"#;
        assert!(Contract::read(text).err().is_some_and(|error| error.contains("deepObject")));
    }

    #[test]
    fn no_body_has_a_choice_of_media_types() {
        // `Body` holds one; a document that declares more needs more there.
        let document: Value = serde_json::from_str(crate::contract::EFFECTIVE).unwrap();
        for (path, item) in entries(document.get("paths")) {
            for (method, operation) in entries(Some(item)) {
                let types = operation.pointer("/requestBody/content").and_then(Value::as_object).map_or(0, Map::len);
                assert!(types <= 1, "{method} {path}");
            }
        }
    }
}
