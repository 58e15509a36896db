//! The effective contract: which operations there are, and what each takes and gives.

mod check;
mod members;
mod multipart;
mod operation;
mod parameters;
mod router;
mod schema;
mod shape;
mod text;
mod tree;
mod view;

use std::sync::OnceLock;

use http::Method;
use serde_json::Value;

pub(crate) use check::Checks;
pub(crate) use members::{fill_defaults, foreign_keys, remove_foreign, remove_nulls};
pub(crate) use multipart::{is_binary, read as read_form};
pub(crate) use operation::{Body, Operation, Parameter};
pub(crate) use parameters::parse_query;
pub(crate) use router::Route;
pub(crate) use schema::{is_marked, is_null, is_nullable};
pub(crate) use shape::{Inner, Kinds, Others, Shape};
pub(crate) use text::typed;
pub(crate) use view::{Mark, complete, remove_marked};

use check::Cache;
use operation::entries;
use router::Router;
use shape::Shapes;

/// The document this crate carries.
const EFFECTIVE: &str = include_str!("../../contract/effective.json");

/// The contract, read once and then only looked at.
pub(crate) struct Contract {
    /// What the operations refer to; they themselves have been taken out of it.
    document: Value,
    operations: Vec<Operation>,
    router: Router,
    /// The validators that were needed so far, of every sandbox of this process.
    cache: Cache,
    /// What the named schemas say.
    shapes: Shapes,
}

impl Contract {
    /// The contract that this crate carries.
    pub(crate) fn embedded() -> Result<&'static Self, String> {
        static CONTRACT: OnceLock<Result<Contract, String>> = OnceLock::new();
        CONTRACT.get_or_init(|| Contract::read(EFFECTIVE)).as_ref().map_err(Clone::clone)
    }

    fn read(text: &str) -> Result<Self, String> {
        let mut document: Value =
            serde_json::from_str(text).map_err(|error| format!("the contract is not valid JSON: {error}"))?;
        let mut operations = Vec::new();
        for (path, item) in entries(document.get("paths")) {
            let item = resolve(&document, item);
            for (method, operation) in entries(Some(item)) {
                let Some(method) = method_of(method) else { continue };
                operations.push(Operation::read(&document, method, path, item, operation)?);
            }
        }
        if operations.is_empty() {
            return Err("the contract has no operations".to_owned());
        }
        if let Some(document) = document.as_object_mut() {
            document.remove("paths");
        }
        // The order of a JSON object is not to be relied on; with a sorted table nothing depends on it.
        operations.sort_by(|a, b| (&a.path, a.method.as_str()).cmp(&(&b.path, b.method.as_str())));
        for (index, operation) in operations.iter_mut().enumerate() {
            operation.index = index;
        }
        let router = Router::new(&operations);
        Ok(Self { document, operations, router, cache: Cache::default(), shapes: Shapes::default() })
    }

    /// Finds the operation that a request is for.
    pub(crate) fn route(&self, method: &Method, path: &str) -> Route<'_> {
        self.router.find(&self.operations, method, path)
    }

    /// Follows `$ref` until there is none.
    pub(crate) fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        resolve(&self.document, node)
    }

    /// Every operation, sorted by path and method.
    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }
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

fn resolve<'a>(document: &'a Value, mut node: &'a Value) -> &'a Value {
    // A circle of bare references describes nothing; the bound keeps a broken document from hanging the server.
    for _ in 0..16 {
        let target = node.get("$ref").and_then(Value::as_str).and_then(|reference| target(document, reference));
        match target {
            Some(next) => node = next,
            None => break,
        }
    }
    node
}

/// What a reference is to. Every request asks for many, and nearly none has an escape in it.
fn target<'a>(document: &'a Value, reference: &str) -> Option<&'a Value> {
    let pointer = reference.strip_prefix('#')?;
    let plain = pointer.split('/').skip(1).try_fold(document, |node, name| node.get(name));
    plain.filter(|_| !pointer.contains('~')).or_else(|| document.pointer(pointer))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::StatusCode;

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
