//! The effective contract: which operations there are, and what each takes and gives.

mod check;
mod members;
mod query;
mod router;
mod schema;
mod tree;
mod view;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use http::{Method, StatusCode};
use serde_json::Value;

pub(crate) use check::{Checks, query_schema};
pub(crate) use members::{fill_defaults, foreign_keys, remove_foreign, remove_nulls};
pub(crate) use query::parse as parse_query;
pub(crate) use router::Route;
pub(crate) use view::{complete, remove_marked};

use router::Router;

/// The document this crate carries.
const EFFECTIVE: &str = include_str!("../../contract/effective.json");

/// The contract, read once and then only looked at.
pub(crate) struct Contract {
    document: Value,
    operations: Vec<Operation>,
    router: Router,
}

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
    pub(crate) query: Vec<Parameter>,
    /// The schema of the JSON body, if it takes one.
    pub(crate) body: Option<Body>,
    /// The schema of the JSON answer for each status, `default` included.
    responses: BTreeMap<String, Option<Value>>,
}

/// A query parameter.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) schema: Value,
}

/// A JSON body that an operation takes.
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) schema: Value,
}

impl Contract {
    /// The contract that this crate carries.
    pub(crate) fn embedded() -> Result<&'static Self, String> {
        static CONTRACT: OnceLock<Result<Contract, String>> = OnceLock::new();
        CONTRACT.get_or_init(|| Contract::read(EFFECTIVE)).as_ref().map_err(Clone::clone)
    }

    fn read(text: &str) -> Result<Self, String> {
        let document: Value =
            serde_json::from_str(text).map_err(|error| format!("the contract is not valid JSON: {error}"))?;
        let mut operations = Vec::new();
        for (path, item) in entries(document.get("paths")) {
            let item = resolve(&document, item);
            for (method, operation) in entries(Some(item)) {
                let Some(method) = method_of(method) else { continue };
                operations.push(Operation::read(&document, operations.len(), method, path, item, operation));
            }
        }
        if operations.is_empty() {
            return Err("the contract has no operations".to_owned());
        }
        // The order of a JSON object is not to be relied on; with a sorted table nothing depends on it.
        operations.sort_by(|a, b| (&a.path, a.method.as_str()).cmp(&(&b.path, b.method.as_str())));
        for (index, operation) in operations.iter_mut().enumerate() {
            operation.index = index;
        }
        let router = Router::new(&operations);
        Ok(Self { document, operations, router })
    }

    /// Finds the operation that a request is for.
    pub(crate) fn route(&self, method: &Method, path: &str) -> Route<'_> {
        self.router.find(&self.operations, method, path)
    }

    /// Follows `$ref` until there is none.
    pub(crate) fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        resolve(&self.document, node)
    }

    #[cfg(test)]
    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }
}

impl Operation {
    fn read(document: &Value, index: usize, method: Method, path: &str, item: &Value, operation: &Value) -> Self {
        let security = operation.get("security").or_else(|| document.get("security"));
        Self {
            index,
            public: security.and_then(Value::as_array).is_none_or(Vec::is_empty),
            method,
            path: path.to_owned(),
            shape: shape(path),
            id: operation.get("operationId").and_then(Value::as_str).map(str::to_owned),
            query: query_parameters(document, item, operation),
            body: operation.get("requestBody").map(|body| resolve(document, body)).and_then(|body| {
                let required = body.get("required").and_then(Value::as_bool).unwrap_or(false);
                Some(Body { required, schema: json_schema(body)?.clone() })
            }),
            responses: entries(operation.get("responses"))
                .map(|(status, response)| (status.clone(), json_schema(resolve(document, response)).cloned()))
                .collect(),
        }
    }

    /// How to name it to a person.
    pub(crate) fn name(&self) -> String {
        match &self.id {
            Some(id) => format!("{} {} ({id})", self.method, self.path),
            None => format!("{} {}", self.method, self.path),
        }
    }

    /// The schema of the JSON answer with this status, if the contract declares one.
    pub(crate) fn response(&self, status: StatusCode) -> Option<&Value> {
        self.responses.get(status.as_str()).or_else(|| self.responses.get("default")).and_then(Option::as_ref)
    }
}

fn shape(path: &str) -> String {
    let segments: Vec<&str> =
        path.split('/').map(|segment| if is_parameter(segment) { "{}" } else { segment }).collect();
    segments.join("/")
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

fn method_of(key: &str) -> Option<Method> {
    match key {
        "get" => Some(Method::GET),
        "post" => Some(Method::POST),
        "put" => Some(Method::PUT),
        "patch" => Some(Method::PATCH),
        "delete" => Some(Method::DELETE),
        _ => None,
    }
}

fn query_parameters(document: &Value, item: &Value, operation: &Value) -> Vec<Parameter> {
    let lists = [item.get("parameters"), operation.get("parameters")];
    let mut named = BTreeMap::new();
    for parameter in lists.into_iter().flatten().filter_map(Value::as_array).flatten() {
        let parameter = resolve(document, parameter);
        let name = parameter.get("name").and_then(Value::as_str);
        let (Some("query"), Some(name)) = (parameter.get("in").and_then(Value::as_str), name) else { continue };
        let required = parameter.get("required").and_then(Value::as_bool).unwrap_or(false);
        let schema = parameter.get("schema").cloned().unwrap_or(Value::Bool(true));
        // The operation's own list comes second and wins, as the standard says.
        named.insert(name.to_owned(), Parameter { name: name.to_owned(), required, schema });
    }
    named.into_values().collect()
}

fn json_schema(node: &Value) -> Option<&Value> {
    node.get("content")?.get("application/json")?.get("schema")
}

fn entries(node: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    node.and_then(Value::as_object).into_iter().flatten()
}

fn resolve<'a>(document: &'a Value, mut node: &'a Value) -> &'a Value {
    // A circle of bare references describes nothing; the bound keeps a broken document from hanging the server.
    for _ in 0..16 {
        let target = node.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        match target.and_then(|pointer| document.pointer(pointer)) {
            Some(next) => node = next,
            None => break,
        }
    }
    node
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_contract_has_all_operations() {
        assert_eq!(Contract::embedded().unwrap().operations().len(), 272);
    }

    #[test]
    fn only_the_open_probe_works_without_a_key() {
        let contract = Contract::embedded().unwrap();
        let public: Vec<&str> =
            contract.operations().iter().filter(|one| one.public).map(|one| one.path.as_str()).collect();
        assert_eq!(public, ["/api/hello_world"]);
    }

    #[test]
    fn the_operations_are_sorted_so_that_no_map_order_shows() {
        let operations = Contract::embedded().unwrap().operations();
        assert!(operations.is_sorted_by_key(|one| (one.path.clone(), one.method.to_string())));
        assert!(operations.iter().enumerate().all(|(index, one)| one.index == index));
    }

    #[test]
    fn an_answer_that_is_not_declared_falls_back_to_the_default() {
        let contract = Contract::read(
            r##"{"paths": {"/api/x": {"get": {"responses": {
                "200": {"content": {"application/json": {"schema": {"type": "string"}}}},
                "default": {"$ref": "#/components/responses/Error"}}}}},
              "components": {"responses": {"Error": {"content": {"application/json": {"schema": {"type": "object"}}}}}}}"##,
        )
        .unwrap();
        let operation = &contract.operations()[0];
        assert_eq!(operation.response(StatusCode::OK).unwrap()["type"], "string");
        assert_eq!(operation.response(StatusCode::NOT_FOUND).unwrap()["type"], "object");
    }
}
