//! The command that compares a server with this sandbox.

use http::{Method, StatusCode};
use serde_json::Value;

use super::cases::{Case, Kind, all, name, only_reads};
use super::probes::{own_integration, settle};
use super::reference::Reference;
use super::report::{Difference, Report, Settled};
use super::upstream::{Upstream, is_loopback};
use super::{Answers, Reply, Sends, Verdict};
use crate::contract::{Checks, Contract, Operation};
use crate::world::UnknownKeys;

/// The variable that holds the key. It is never an argument: those are seen by every process.
const KEY: &str = "HERON_API_KEY";

/// Put the questions of the contract to a server, and tell where it differs from this sandbox
///
/// The key is read from HERON_API_KEY. Against anything but this machine only questions are asked that change nothing,
/// unless --write is given: then one integration is created and changed, which is switched off and not live. It cannot
/// be deleted. Nothing is triggered.
#[derive(Clone, Debug, clap::Args)]
#[non_exhaustive]
pub struct Conform {
    /// The server to compare with, such as `https://app.herondata.io`
    #[arg(long, value_name = "URL")]
    pub upstream: String,

    /// Also ask what writes to one CRM integration, made for that
    #[arg(long)]
    pub write: bool,

    /// Ask only about operations whose method and path hold this text, such as crm_integrations
    #[arg(long, value_name = "TEXT")]
    pub operation: Option<String>,
}

/// Why a server was not compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConformError {
    /// The address cannot be used.
    #[error(
        "`{url}` is not an address that a key may be sent to\n  help: give an https:// address, or http:// on this machine"
    )]
    Address {
        /// The address that was given.
        url: String,
    },
    /// There is no key.
    #[error("there is no API key\n  help: set {KEY} to a key of a test environment")]
    NoKey,
    /// The server did not answer.
    #[error("no answer to {question}\n  help: see whether the server can be reached; the suite can be run again")]
    Upstream {
        /// The method and the target.
        question: String,
        /// What went wrong.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The integration that is written to could not be made.
    #[error(
        "the server did not create the integration that is written to (status {status})\n  help: see whether the key may create CRM integrations, or leave out --write"
    )]
    NoIntegration {
        /// The status of its answer.
        status: u16,
    },
    /// A question cannot be put into HTTP: a fault of this crate.
    #[error("a question cannot be asked: {what}\n  help: report this")]
    Question {
        /// What is wrong with it.
        what: String,
    },
    /// The contract in this build of the crate cannot be used: a fault of this crate.
    #[error(
        "{what}\n  --> contract/effective.json\n  help: this build of heron-sandbox is broken; take another version"
    )]
    Contract {
        /// What is wrong with it.
        what: String,
    },
    /// The thread that asks has ended early: a fault of this crate.
    #[error("the comparison ended early\n  help: report this")]
    Ended,
}

impl Conform {
    /// Compares this server with the sandbox, about every operation. Elsewhere than on this machine it changes nothing.
    pub fn new(upstream: impl Into<String>) -> Self {
        Self { upstream: upstream.into(), write: false, operation: None }
    }

    /// Runs the comparison with the key from the environment.
    ///
    /// # Errors
    /// When there is no key, the address cannot be used, or the server stops answering.
    pub async fn run(self) -> Result<Report, ConformError> {
        let key = std::env::var(KEY).ok().filter(|key| !key.is_empty()).ok_or(ConformError::NoKey)?;
        self.run_with(key).await
    }

    /// Runs the comparison with this key.
    ///
    /// # Errors
    /// When the address cannot be used, or the server stops answering.
    pub async fn run_with(self, key: impl Into<String>) -> Result<Report, ConformError> {
        let upstream = Upstream::new(&self.upstream, key.into())?;
        let (done, report) = tokio::sync::oneshot::channel();
        // Asking blocks, for minutes where a rate limit holds it up.
        std::thread::spawn(move || drop(done.send(self.compare(upstream, is_loopback(&self.upstream)))));
        report.await.map_err(|_| ConformError::Ended)?
    }

    /// `everything` says whether the server may be written to at will.
    fn compare(&self, mut upstream: impl Answers, everything: bool) -> Result<Report, ConformError> {
        let contract = Contract::embedded().map_err(|what| ConformError::Contract { what })?;
        let checks = Checks::new(contract);
        let mut reference = Reference::new(contract);
        let mut report = Report { upstream: self.upstream.clone(), ..Report::default() };
        let own = if self.write || everything {
            let id = own_integration(&mut upstream)?;
            let reference_id = own_integration(&mut reference)?;
            report.integration = Some(id.clone());
            Some((id, reference_id))
        } else {
            None
        };
        for mut case in all(contract) {
            let Some(operation) = contract.operations().get(case.operation) else { continue };
            if self.operation.as_ref().is_some_and(|text| !name(operation).contains(text)) {
                continue;
            }
            let mut reference_case = case.clone();
            if !only_reads(&case) && !everything {
                let Some((id, reference_id)) = own.as_ref().filter(|_| harmless(operation, &case)) else {
                    report.left_out += 1;
                    continue;
                };
                keep_off(&mut case, id);
                keep_off(&mut reference_case, reference_id);
            }
            report.asked += 1;
            let expected = reference.ask(&reference_case.question)?;
            let reply = upstream.ask(&case.question)?;
            report.differences.extend(difference(checks, operation, &case, &expected, &reply));
        }
        if let Some((id, reference_id)) = own {
            let mut reference = Reference::new(contract);
            let reference_id = own_integration(&mut reference).unwrap_or(reference_id);
            let assumed = settle(&mut reference, &reference_id)?;
            let found = settle(&mut upstream, &id)?;
            report.settled = assumed
                .into_iter()
                .zip(found)
                .filter_map(|(assumed, found)| {
                    Some(Settled { switch: assumed.switch, sandbox: assumed.value?, upstream: found.value })
                })
                .collect();
        }
        Ok(report)
    }
}

/// Whether a question can be asked of the integration that was made for it.
fn harmless(operation: &Operation, case: &Case) -> bool {
    let is_patch = operation.method == Method::PATCH && operation.shape == "/api/crm_integrations/{}";
    let switches = match &case.question.body {
        Sends::Json(Value::Object(members)) => {
            !["is_enabled", "is_live"].iter().any(|switch| case.place.ends_with(switch)) && !members.is_empty()
        }
        _ => false,
    };
    is_patch && switches && case.kind != Kind::NoKey
}

/// Turns a question to the integration that was made for it, and keeps that switched off.
fn keep_off(case: &mut Case, id: &str) {
    case.question.target = format!("/api/crm_integrations/{id}");
    if let Sends::Json(Value::Object(members)) = &mut case.question.body {
        for switch in ["is_enabled", "is_live"] {
            members.insert(switch.to_owned(), Value::Bool(false));
        }
    }
}

fn difference(
    checks: Checks,
    operation: &Operation,
    case: &Case,
    expected: &Reply,
    reply: &Reply,
) -> Option<Difference> {
    // What the contract does not name may come, and is no breach of it.
    let status = StatusCode::from_u16(reply.status).ok();
    let held = status
        .filter(|_| reply.is_json)
        .map(|status| checks.response(operation, status, UnknownKeys::Accept, &reply.body));
    let breaks = held.and_then(Result::err);
    let same = expected.verdict() == reply.verdict() || reply.verdict() == Verdict::Accepted && reply.status == 429;
    if same && breaks.is_none() {
        return None;
    }
    let place = if case.place.is_empty() { String::new() } else { format!(" at {}", case.place) };
    Some(Difference {
        operation: name(operation),
        question: format!("{}{place}", case.kind.name()),
        sandbox: expected.status,
        upstream: reply.status,
        contract: case.wanted.map(Verdict::name),
        breaks,
        switch: case.switch,
    })
}

#[cfg(test)]
mod tests {
    use super::super::Question;
    use super::*;

    /// A server that notes what would change something.
    struct Noting<'a> {
        server: Reference,
        writes: &'a mut Vec<Question>,
    }

    impl Answers for Noting<'_> {
        fn ask(&mut self, question: &Question) -> Result<Reply, ConformError> {
            if question.method != Method::GET {
                self.writes.push(question.clone());
            }
            self.server.ask(question)
        }
    }

    fn compared(write: bool, everything: bool) -> (Report, Vec<Question>) {
        let mut conform = Conform::new("https://heron.example");
        conform.write = write;
        let mut writes = Vec::new();
        let server = Reference::new(Contract::embedded().unwrap());
        let report = conform.compare(Noting { server, writes: &mut writes }, everything).unwrap();
        (report, writes)
    }

    #[test]
    fn elsewhere_nothing_is_written_unless_it_is_asked_for() {
        let (report, writes) = compared(false, false);
        assert_eq!(writes, []);
        assert!(report.asked > 0 && report.left_out > report.asked && report.integration.is_none(), "{report}");
        assert!(!report.differs(), "{report}");
    }

    #[test]
    fn elsewhere_one_integration_is_written_to_that_stays_switched_off() {
        let (report, writes) = compared(true, false);
        let id = report.integration.unwrap();
        let (create, changes) = writes.split_first().unwrap();
        assert_eq!((&create.method, create.target.as_str()), (&Method::POST, "/api/crm_integrations"));
        assert!(changes.len() > 50);
        for change in changes {
            assert_eq!(change.method, Method::PATCH);
            assert_eq!(change.target, format!("/api/crm_integrations/{id}"));
        }
        for write in &writes {
            let Sends::Json(body) = &write.body else { panic!("{write:?}") };
            for switch in ["is_enabled", "is_live"] {
                assert!(body.get(switch).is_none_or(|value| value == false), "{write:?}");
            }
        }
        let Sends::Json(last) = &changes.last().unwrap().body else { panic!("a change without a body") };
        assert_eq!((&last["is_enabled"], &last["is_live"]), (&Value::Bool(false), &Value::Bool(false)));
    }
}
