//! What to do about a report.

use heron_contract::report::{FailOn, Report};
use heron_contract::source::Step;

/// How many new operations are named.
const NAMED: usize = 3;

/// The steps, in the order in which to take them. Only for the contract of the workspace is there anything to do.
pub(super) fn steps(report: &Report, against: &str, is_own: bool) -> Vec<String> {
    let mut steps = Vec::new();
    if !is_own || !report.fails(FailOn::Any) {
        return steps;
    }
    if report.counts.breaks > 0 {
        steps.push(
            "Ask whether what breaks is live already: released clients meet it as soon as Heron serves it.".to_owned(),
        );
    }
    if report.counts.unproven > 0 {
        steps.push("Read what is unproven: no rule decides it, so a person must.".to_owned());
    }
    if let Some(scope) = &report.scope {
        for call in scope.undecided.iter().take(NAMED) {
            steps
                .push(format!("Decide on `{call}`: a row in openapi/operations.toml, or left to the rule for others."));
        }
        if scope.undecided.len() > NAMED {
            steps.push(format!("Decide on {} more new operations.", scope.undecided.len() - NAMED));
        }
    }
    steps.push(format!("Take it over with `cargo xtask update {against}`, which tells what to mend."));
    if report.source.step > Step::Patch {
        let step = report.source.step.as_str();
        steps.push(format!("Release that as a {step} step, with a line in CHANGELOG.md for users of the items above."));
    }
    steps.push("Or accept a finding for now, in openapi/drift.toml: its id, a level, a reason.".to_owned());
    steps
}
