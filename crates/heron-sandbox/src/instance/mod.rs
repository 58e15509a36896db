//! Answers of operations that keep no state: made up from the contract, and the same for the same question.
//!
//! A value depends on the seed, the operation, its path and query, and its own place in the answer, and on nothing else:
//! leaving one property out changes no other.

mod files;
mod ids;
mod make;
mod names;
mod seed;
mod texts;
mod wishes;

use http::StatusCode;
use serde_json::{Map, Value};

use crate::answer::{Answer, Content};
use crate::contract::{Contract, Operation};
use crate::world::Setup;

pub(crate) use files::zip;
pub use wishes::Share;
pub(crate) use wishes::Wishes;

use make::Maker;
use seed::Seed;

/// A question to an operation that keeps no state.
pub(crate) struct Instance<'a> {
    pub(crate) contract: &'a Contract,
    pub(crate) operation: &'a Operation,
    pub(crate) path: &'a Map<String, Value>,
    pub(crate) query: &'a Map<String, Value>,
    /// What the caller says to understand.
    pub(crate) accept: Option<&'a str>,
    pub(crate) world: &'a Setup,
}

impl Instance<'_> {
    /// The answer that the contract declares: a success, or what the wishes name.
    ///
    /// # Errors
    /// An answer too, when the operation has no such success.
    pub(crate) fn make(&self, wishes: &Wishes) -> Result<Answer, Answer> {
        let status = match wishes.code {
            Some(code) if code.is_client_error() || code.is_server_error() => return Ok(self.error(code, wishes)),
            Some(code) if self.operation.successes().any(|success| success == code) => code,
            Some(code) => return Err(self.undeclared(code)),
            None => self.operation.successes().next().unwrap_or(StatusCode::OK),
        };
        let answer = match self.media(status) {
            None => Answer::empty(status),
            Some(("application/json", Some(schema))) => Answer::new(status, self.value(schema, wishes)),
            Some((media_type, _)) => {
                let file = files::made(media_type, self.seed(wishes));
                Answer { content: Content::Bytes(Box::new(file)), ..Answer::new(status, Value::Null) }
            }
        };
        Ok(Answer { applied: wishes.told(), ..answer })
    }

    fn error(&self, status: StatusCode, wishes: &Wishes) -> Answer {
        let description = format!("The sandbox was asked for this {} {}", status.as_u16(), reason(status));
        Answer { applied: wishes.told(), ..Answer::error(status, description) }
    }

    fn undeclared(&self, code: StatusCode) -> Answer {
        let declared: Vec<String> =
            self.operation.responses.keys().filter(|status| *status != "default").cloned().collect();
        Answer::bad_request(&format!(
            "`Prefer: code={}` is not an answer of this operation. It declares {}, and any error from 400 on",
            code.as_u16(),
            declared.join(", ")
        ))
    }

    /// The form of the answer: the one that is asked for, or the first.
    fn media(&self, status: StatusCode) -> Option<(&str, Option<&Value>)> {
        let media = &self.operation.answer(status)?.media;
        let accept = self.accept.unwrap_or_default();
        let asked = media.iter().find(|(media_type, _)| accept.contains(media_type.as_str()));
        asked.or(media.first()).map(|(media_type, schema)| (media_type.as_str(), schema.as_deref()))
    }

    fn value(&self, schema: &Value, wishes: &Wishes) -> Value {
        Maker {
            contract: self.contract,
            operation: self.operation,
            path: self.path,
            query: self.query,
            nulls: wishes.nulls.unwrap_or(self.world.nulls),
            optional: wishes.optional.unwrap_or(self.world.optional),
            without: "writeOnly",
        }
        .answer(schema, self.seed(wishes))
    }

    fn seed(&self, wishes: &Wishes) -> Seed {
        let mut seed = Seed::new(wishes.seed.unwrap_or(self.world.seed))
            .with(self.operation.method.as_str())
            .with(&self.operation.shape);
        for (name, value) in self.path.iter().chain(self.query).filter(|(_, value)| !value.is_null()) {
            seed = seed.with(name).with(&value.to_string());
        }
        seed
    }
}

/// A value that a request may send, with all that it may have, or without what it may leave out.
pub(crate) fn request_value(contract: &Contract, operation: &Operation, schema: &Value, optional: Share) -> Value {
    let none = Map::new();
    let (nulls, without) = (Share::Never, "readOnly");
    Maker { contract, operation, path: &none, query: &none, nulls, optional, without }.answer(schema, Seed::new(0))
}

fn reason(status: StatusCode) -> &'static str {
    status.canonical_reason().unwrap_or("error")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Checks;
    use crate::error_form;
    use crate::world::UnknownKeys;
    use http::Method;

    fn operation(method: Method, path: &str) -> &'static Operation {
        let contract = Contract::embedded().unwrap();
        contract.operations().iter().find(|one| one.path == path && one.method == method).unwrap()
    }

    /// The answer to an operation whose path's parameters are `path`, in order.
    fn answer(operation: &Operation, path: &[&str], query: &str, wishes: &Wishes) -> Result<Answer, Answer> {
        let contract = Contract::embedded().unwrap();
        let texts: Vec<String> = path.iter().map(|&text| text.to_owned()).collect();
        let path = operation.path_values(contract, &texts);
        let query = crate::contract::parse_query(contract, operation, query);
        let world = Setup::default();
        Instance { contract, operation, path: &path, query: &query, accept: None, world: &world }.make(wishes)
    }

    fn made(path: &str, values: &[&str], wishes: &Wishes) -> Value {
        answer(operation(Method::GET, path), values, "", wishes).unwrap().body
    }

    #[test]
    fn every_made_up_answer_of_every_operation_keeps_the_contract() {
        let contract = Contract::embedded().unwrap();
        let checks = Checks::new(contract);
        let shares = [Share::Never, Share::Some, Share::Always];
        for operation in contract.operations() {
            for code in operation.successes() {
                for seed in 0..5 {
                    for (nulls, optional) in shares.iter().flat_map(|a| shares.iter().map(move |b| (*a, *b))) {
                        let wishes =
                            Wishes { code: Some(code), seed: Some(seed), nulls: Some(nulls), optional: Some(optional) };
                        let answer = answer(operation, &["17", "18", "19", "20"], "", &wishes).unwrap();
                        if answer.content == Content::Json {
                            for unknown_keys in [UnknownKeys::Accept, UnknownKeys::Refuse] {
                                let held = checks.response(operation, code, unknown_keys, &answer.body);
                                assert_eq!(held, Ok(()), "{} {wishes:?} {:#}", operation.name(), answer.body);
                            }
                        } else {
                            assert!(operation.response(code).is_none(), "{}", operation.name());
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn every_declared_error_of_every_operation_keeps_the_contract() {
        let contract = Contract::embedded().unwrap();
        let checks = Checks::new(contract);
        for operation in contract.operations() {
            let declared = operation.responses.keys().filter_map(|status| status.parse().ok());
            let errors = declared.filter(|status: &StatusCode| !status.is_success()).chain([StatusCode::IM_A_TEAPOT]);
            for code in errors {
                let wishes = Wishes { code: Some(code), ..Wishes::default() };
                let mut answer = answer(operation, &["17", "18", "19", "20"], "", &wishes).unwrap();
                error_form::fit(contract, operation, &mut answer);
                assert_eq!(answer.status, code);
                let held = checks.response(operation, code, UnknownKeys::Refuse, &answer.body);
                assert_eq!(held, Ok(()), "{} {}", operation.name(), answer.body);
                assert!(answer.body.to_string().contains("was asked for"), "{} {}", operation.name(), answer.body);
            }
        }
    }

    #[test]
    fn the_same_question_has_the_same_answer_and_another_seed_has_another() {
        let seeded = |seed| {
            let wishes = Wishes { seed: Some(seed), ..Wishes::default() };
            made("/api/end_users/{end_user_id_or_heron_id}/scorecard", &["eus_1"], &wishes)
        };
        assert_eq!(seeded(1), seeded(1));
        assert_ne!(seeded(1), seeded(2));
        let other = made(
            "/api/end_users/{end_user_id_or_heron_id}/scorecard",
            &["eus_2"],
            &Wishes { seed: Some(1), ..Wishes::default() },
        );
        assert_ne!(seeded(1), other);
    }

    #[test]
    fn leaving_properties_out_changes_no_other() {
        let with = |optional| {
            let wishes = Wishes { optional: Some(optional), nulls: Some(Share::Never), ..Wishes::default() };
            made("/api/end_user_files/{heron_id}", &["euf_1"], &wishes)
        };
        let (whole, part) = (with(Share::Always), with(Share::Some));
        let (whole, part) = (whole.as_object().unwrap(), part.as_object().unwrap());
        assert!(part.len() < whole.len());
        for (name, value) in part.iter().filter(|(_, value)| !value.is_object() && !value.is_array()) {
            assert_eq!(Some(value), whole.get(name), "{name}");
        }
    }

    #[test]
    fn nulls_and_optional_properties_come_as_wished() {
        fn nulls(value: &Value) -> usize {
            match value {
                Value::Null => 1,
                Value::Array(items) => items.iter().map(nulls).sum(),
                Value::Object(members) => members.values().map(nulls).sum(),
                _ => 0,
            }
        }
        let count = |share| {
            let wishes = Wishes { nulls: Some(share), ..Wishes::default() };
            nulls(&made("/api/end_users/{end_user_id_or_heron_id}/scorecard", &["eus_1"], &wishes))
        };
        assert_eq!(count(Share::Never), 0);
        assert!(count(Share::Some) > 0);
        assert!(count(Share::Always) > count(Share::Some));
        let wishes = Wishes { optional: Some(Share::Never), ..Wishes::default() };
        assert_eq!(made("/api/end_user_files/{heron_id}", &["euf_1"], &wishes), serde_json::json!({}));
    }

    #[test]
    fn an_answer_names_what_the_path_names() {
        let wishes = Wishes::default();
        assert_eq!(made("/api/end_user_files/{heron_id}", &["euf_abc"], &wishes)["heron_id"], "euf_abc");
        let own = made("/api/end_users/{end_user_id_or_heron_id}", &["mine"], &wishes);
        assert_eq!(own["end_user"]["end_user_id"], "mine");
        let heron_id = "eus_3NnYzuyQqUuP9MSkn7CBST";
        let herons = made("/api/end_users/{end_user_id_or_heron_id}", &[heron_id], &wishes);
        assert_eq!(herons["end_user"]["heron_id"], heron_id);
    }

    #[test]
    fn a_success_that_is_not_declared_is_refused_with_those_that_are() {
        let wishes = Wishes { code: Some(StatusCode::ACCEPTED), ..Wishes::default() };
        let refusal = answer(operation(Method::GET, "/api/tags"), &[], "", &wishes).unwrap_err();
        assert_eq!(refusal.status, StatusCode::BAD_REQUEST);
        assert!(refusal.body["description"].as_str().unwrap().contains("declares 200"), "{}", refusal.body);
    }
}
