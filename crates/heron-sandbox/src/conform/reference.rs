//! This sandbox, asked without a wire.

use std::time::Duration;

use http::Request;
use http::header::CONTENT_TYPE;

use super::{Answers, ConformError, Question, Reply, Sends};
use crate::answer::Content;
use crate::contract::Contract;
use crate::heron::{Heron, Sent};
use crate::world::Setup;

/// The sandbox in its likeliest world.
pub(super) struct Reference {
    contract: &'static Contract,
    heron: Heron,
}

impl Reference {
    pub(super) fn new(contract: &'static Contract) -> Self {
        Self { contract, heron: fresh(contract) }
    }
}

fn fresh(contract: &'static Contract) -> Heron {
    let world = Setup { sync_delay: Duration::ZERO, ..Setup::default() };
    Heron::new(contract, world, "http://127.0.0.1:1".to_owned())
}

impl Answers for Reference {
    fn ask(&mut self, question: &Question) -> Result<Reply, ConformError> {
        let mut request = Request::builder().method(question.method.clone()).uri(&question.target);
        if question.with_key {
            request = request.header("x-api-key", "key_of_conform");
        }
        let (content_type, bytes) = match &question.body {
            Sends::Nothing => (None, Vec::new()),
            Sends::Json(body) => (Some("application/json".to_owned()), body.to_string().into_bytes()),
            Sends::Other(content_type, bytes) => (Some(content_type.clone()), bytes.clone()),
        };
        if let Some(content_type) = content_type {
            request = request.header(CONTENT_TYPE, content_type);
        }
        let request = request.body(()).map_err(|error| ConformError::Question { what: error.to_string() })?;
        let (head, ()) = request.into_parts();
        let sent = Sent::whole(bytes);
        let mut answer = self.heron.answer(self.heron.route(&head), &head, &sent);
        if answer.status == http::StatusCode::TOO_MANY_REQUESTS {
            // The suite asks faster than anyone may.
            self.heron = fresh(self.contract);
            answer = self.heron.answer(self.heron.route(&head), &head, &sent);
        }
        let is_json = answer.content == Content::Json;
        Ok(Reply { status: answer.status.as_u16(), is_json, body: answer.body })
    }
}
