//! The parameters of a request as the objects that the contract describes.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::{Contract, Operation, Parameter, is_nullable, typed};

/// Reads the parameters that the operation names.
///
/// Of a parameter that is sent several times but is no list, the first counts.
pub(crate) fn parse_query(contract: &Contract, operation: &Operation, query: &str) -> Map<String, Value> {
    let mut parsed = Map::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, text) = (decoded(name), decoded(text));
        let Some(parameter) = operation.query.iter().find(|parameter| parameter.name == name) else { continue };
        let mut value = read(contract, parameter, text);
        match (parsed.get_mut(&name), &mut value) {
            (Some(Value::Array(items)), Value::Array(more)) => items.append(more),
            (Some(_), _) => {}
            (None, _) => {
                parsed.insert(name, value);
            }
        }
    }
    parsed
}

impl Operation {
    /// The values of the path's parameters, by name.
    pub(crate) fn path_values(&self, contract: &Contract, texts: &[String]) -> Map<String, Value> {
        let values = self.path_parameters.iter().zip(texts);
        values.map(|(parameter, text)| (parameter.name.clone(), read(contract, parameter, text.clone()))).collect()
    }

    /// The values of the headers that the contract names.
    pub(crate) fn header_values(&self, contract: &Contract, headers: &http::HeaderMap) -> Map<String, Value> {
        let mut values = Map::new();
        for parameter in &self.headers {
            if let Some(value) = headers.get(&parameter.name) {
                let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
                values.insert(parameter.name.clone(), read(contract, parameter, text));
            }
        }
        values
    }
}

fn read(contract: &Contract, parameter: &Parameter, text: String) -> Value {
    let schema = contract.resolve(&parameter.schema);
    if schema.get("type").is_none_or(|kind| kind != "array") {
        return typed(contract, schema, text);
    }
    if text == "null" && is_nullable(contract, schema) {
        return Value::Null;
    }
    let any = Value::Bool(true);
    let item = schema.get("items").unwrap_or(&any);
    match parameter.separator {
        Some(separator) => {
            text.split(separator).map(|text| typed(contract, item, text.to_owned())).collect::<Vec<_>>().into()
        }
        None => vec![typed(contract, item, text)].into(),
    }
}

pub(super) fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Route;
    use http::Method;
    use serde_json::json;

    fn parsed(path: &str, query: &str) -> Value {
        let contract = Contract::embedded().unwrap();
        match contract.route(&Method::GET, path) {
            Route::Found(operation, _) => parse_query(contract, operation, query).into(),
            _ => panic!("{path} is not in the contract"),
        }
    }

    #[test]
    fn texts_take_the_type_that_the_contract_gives_them() {
        assert_eq!(
            parsed("/api/end_users", "page=2&name=Acme+%26%20Co&include_tags=true&unnamed=1"),
            json!({"page": 2, "name": "Acme & Co", "include_tags": true})
        );
    }

    #[test]
    fn a_text_of_another_type_stays_text() {
        assert_eq!(parsed("/api/end_users", "page=two&page=3"), json!({"page": "two"}));
    }

    #[test]
    fn a_list_may_also_come_in_one_piece() {
        let contract = Contract::read(
            r#"{"paths": {"/api/x": {"get": {"responses": {}, "parameters": [
                {"in": "query", "name": "ids", "explode": false, "schema": {"type": "array", "items": {"type": "integer"}}},
                {"in": "query", "name": "names", "style": "pipeDelimited", "schema": {"type": "array"}}]}}}}"#,
        )
        .unwrap();
        let parsed = parse_query(&contract, &contract.operations()[0], "ids=1,2&names=a%7Cb");
        assert_eq!(Value::Object(parsed), json!({"ids": [1, 2], "names": ["a", "b"]}));
    }

    #[test]
    fn the_parameters_of_a_path_have_types_too() {
        let contract = Contract::embedded().unwrap();
        let path = "/api/end_user_files/{heron_id}/parsed_results";
        let mut operations = contract.operations().iter();
        let operation = operations.find(|one| one.path == path && one.method == Method::PATCH).unwrap();
        assert_eq!(operation.path_values(contract, &["17".to_owned()])["heron_id"], 17);
        assert_eq!(operation.path_values(contract, &["x".to_owned()])["heron_id"], "x");
    }

    #[test]
    fn a_list_is_sent_by_repeating_its_name() {
        assert_eq!(
            parsed("/api/transactions", "category_heron_id=ctg_1&category_heron_id=ctg_2"),
            json!({"category_heron_id": ["ctg_1", "ctg_2"]})
        );
    }
}
