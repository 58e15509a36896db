//! Operations that have moved to another path or method, for the generator's sake put back where they were.
//!
//! Rows and overlays name operations by their calls. An operation that moved would be a stranger to all of them, and its
//! items would seem to be gone, though a maintainer will only write its new call into its row.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::Pointer;

/// A contract with its moved operations put back, and where they stand in truth.
pub(super) struct PutBack {
    pub(super) contract: Value,
    /// Pointers to operations here, and to the same ones in the contract that was given.
    pub(super) places: BTreeMap<String, String>,
}

/// Puts back each operation of `moved`, which are calls by the calls that they had.
pub(super) fn put_back(contract: &Value, moved: &BTreeMap<String, String>) -> PutBack {
    let mut back = PutBack { contract: contract.clone(), places: BTreeMap::new() };
    for (was, is) in moved {
        let (Some(was), Some(is)) = (split(was), split(is)) else { continue };
        if back.contract["paths"].get(&was.1).is_some_and(|item| item.get(&was.0).is_some()) {
            continue;
        }
        let item = back.contract["paths"].get_mut(&is.1).and_then(Value::as_object_mut);
        let Some(mut operation) = item.and_then(|item| item.remove(&is.0)) else { continue };
        rename_parameters(&mut operation, &is.1, &was.1);
        back.contract["paths"][&was.1][&was.0] = operation;
        back.places.insert(pointer(&was), pointer(&is));
    }
    back
}

fn split(call: &str) -> Option<(String, String)> {
    call.split_once(' ').map(|(method, path)| (method.to_lowercase(), path.to_owned()))
}

fn pointer((method, path): &(String, String)) -> String {
    Pointer::root().child("paths").child(path).child(method).as_str().to_owned()
}

/// Gives the path's parameters the names that the other path has in the same order.
fn rename_parameters(operation: &mut Value, from: &str, to: &str) {
    let names: BTreeMap<&str, &str> = names(from).zip(names(to)).collect();
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        if parameter["in"] == "path"
            && let Some(name) = parameter["name"].as_str().and_then(|name| names.get(name))
        {
            parameter["name"] = (*name).into();
        }
    }
}

/// The names of the parameters in a path.
fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_operation_is_put_back_with_the_names_of_its_old_path() {
        let parameters = json!([{"in": "path", "name": "key"}, {"in": "query", "name": "key"}]);
        let contract = json!({"paths": {"/v2/a/{key}": {"put": {"parameters": parameters}, "get": {}}}});
        let moved = BTreeMap::from([("PATCH /a/{id}".to_owned(), "PUT /v2/a/{key}".to_owned())]);
        let back = put_back(&contract, &moved);
        let parameters = json!([{"in": "path", "name": "id"}, {"in": "query", "name": "key"}]);
        assert_eq!(
            back.contract,
            json!({"paths": {"/v2/a/{key}": {"get": {}}, "/a/{id}": {"patch": {"parameters": parameters}}}})
        );
        assert_eq!(
            back.places,
            BTreeMap::from([("/paths/~1a~1{id}/patch".to_owned(), "/paths/~1v2~1a~1{key}/put".to_owned())])
        );
    }

    #[test]
    fn where_another_operation_stands_none_is_put_back() {
        let contract = json!({"paths": {"/a": {"get": {}}, "/b": {"get": {}}}});
        let moved = BTreeMap::from([("GET /a".to_owned(), "GET /b".to_owned())]);
        let back = put_back(&contract, &moved);
        assert_eq!((back.contract, back.places), (contract, BTreeMap::new()));
    }
}
