//! A suite made from the contract, for this sandbox and for any other server that says it is Heron.
//!
//! Every operation is asked with what the contract allows and with what it does not: limits, each value of an enum, each
//! optional property left out, each required one missing, other types, unknown keys. `tests/data/conform-baseline.txt`
//! holds how many questions that makes, so that none is lost unseen. [`Conform`] puts the questions to a server and to
//! this sandbox, and tells where they differ and which of the project's assumptions that settles.

mod cases;
mod command;
mod probes;
mod reference;
mod report;
#[cfg(test)]
mod suite;
mod upstream;
mod values;

pub use command::{Conform, ConformError};
pub use report::{Difference, Report, Settled};

use http::Method;
use serde_json::Value;

/// A question, as it goes to a server.
#[derive(Clone, Debug, PartialEq)]
struct Question {
    method: Method,
    /// With its query, encoded.
    target: String,
    body: Sends,
    /// Whether the key is sent.
    with_key: bool,
}

/// The body of a question.
#[derive(Clone, Debug, PartialEq)]
enum Sends {
    Nothing,
    Json(Value),
    /// A content type and bytes.
    Other(String, Vec<u8>),
}

/// What came back. The body is null when it is no JSON.
#[derive(Clone, Debug, PartialEq)]
struct Reply {
    status: u16,
    is_json: bool,
    body: Value,
}

/// Whoever answers questions.
trait Answers {
    fn ask(&mut self, question: &Question) -> Result<Reply, ConformError>;
}

/// What an answer means, whatever there is to answer about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// The request was understood; also when there is no such thing.
    Accepted,
    Refused,
    Unauthorized,
    Failed,
}

impl Verdict {
    fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepts",
            Self::Refused => "refuses",
            Self::Unauthorized => "wants a key",
            Self::Failed => "fails",
        }
    }
}

impl Reply {
    fn verdict(&self) -> Verdict {
        match self.status {
            400 | 422 => Verdict::Refused,
            401 => Verdict::Unauthorized,
            500.. => Verdict::Failed,
            _ => Verdict::Accepted,
        }
    }
}
