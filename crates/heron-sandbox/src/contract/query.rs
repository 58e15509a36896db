//! A query string as the object that the contract describes.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::{Contract, Operation};

/// Reads the parameters that the operation names. A text that is not of its type stays text, for the check to refuse.
///
/// Of a parameter that is sent several times but is no list, the first counts.
pub(crate) fn parse(contract: &Contract, operation: &Operation, query: &str) -> Map<String, Value> {
    let mut parsed = Map::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, text) = (decoded(name), decoded(text));
        let Some(parameter) = operation.query.iter().find(|parameter| parameter.name == name) else { continue };
        let schema = contract.resolve(&parameter.schema);
        if schema.get("type").is_some_and(|kind| kind == "array") {
            let item = value(schema.get("items").map(|items| contract.resolve(items)), text);
            if let Value::Array(items) = parsed.entry(name).or_insert_with(|| Value::Array(Vec::new())) {
                items.push(item);
            }
        } else {
            parsed.entry(name).or_insert_with(|| value(Some(schema), text));
        }
    }
    parsed
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

fn value(schema: Option<&Value>, text: String) -> Value {
    let kind = schema.and_then(|schema| schema.get("type")).and_then(Value::as_str);
    let typed = match kind {
        Some("integer") => text.parse::<i64>().ok().map(Value::from),
        Some("number") => text.parse::<f64>().ok().map(Value::from),
        Some("boolean") => match text.as_str() {
            "true" | "True" | "TRUE" | "1" | "yes" | "on" => Some(Value::Bool(true)),
            "false" | "False" | "FALSE" | "0" | "no" | "off" => Some(Value::Bool(false)),
            _ => None,
        },
        _ => None,
    };
    typed.unwrap_or(Value::String(text))
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
            Route::Found(operation, _) => parse(contract, operation, query).into(),
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
    fn a_list_is_sent_by_repeating_its_name() {
        assert_eq!(
            parsed("/api/transactions", "category_heron_id=ctg_1&category_heron_id=ctg_2"),
            json!({"category_heron_id": ["ctg_1", "ctg_2"]})
        );
    }
}
