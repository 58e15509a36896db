//! A planning, for people and for programs.

use heron_data::crm::{Level, PlanAction};
use heron_data::types::CrmIntegration;
use serde_json::{Value, json};

use super::{Identity, Planned, Planning};
use crate::findings;
use crate::output::{Output, plain};

/// Whose account it is.
pub(crate) struct Account<'a> {
    pub(crate) client: Option<&'a str>,
    pub(crate) base_url: &'a str,
}

impl Planned {
    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if let Identity::Matched(id) = &self.identity {
            notes.push(format!(
                "Matched by provider and address. `heron crm apply` writes `heron_id: {}` into the file.",
                plain(id)
            ));
        }
        if self.resends {
            notes.push("`auth` and `secret` are sent again.".to_owned());
        }
        if self.findings.iter().any(|found| found.finding.level >= Level::Warning) {
            let count = findings::count(&self.findings);
            notes.push(format!("`heron crm check {}` finds {count}.", plain(&self.file.name)));
        }
        notes
    }

    fn to_json(&self) -> Value {
        let identity = match &self.identity {
            Identity::ById(_) => "heron_id",
            Identity::Matched(_) => "matched",
            Identity::New => "new",
        };
        let count = |level| self.findings.iter().filter(|found| found.finding.level == level).count();
        json!({
            "file": self.file.name,
            "identity": identity,
            "resends_secrets": self.resends,
            "errors": count(Level::Error),
            "warnings": count(Level::Warning),
            "plan": self.plan.to_json(),
        })
    }
}

impl Planning {
    pub(crate) fn is_empty(&self) -> bool {
        self.planned.iter().all(|planned| planned.plan.is_empty())
    }

    pub(crate) fn text(&self, output: &Output) -> String {
        let mut text = String::new();
        for planned in &self.planned {
            text.push_str(&format!("{}\n", output.bold(plain(&planned.file.name))));
            let plan = planned.plan.to_text(output.colour());
            // Where nothing changes, one line says so.
            let lines = if planned.plan.is_empty() { 1 } else { usize::MAX };
            text.extend(plan.split_inclusive('\n').take(lines));
            for note in planned.notes() {
                text.push_str(&format!("{note}\n"));
            }
            text.push('\n');
        }
        text.push_str(&self.end());
        text
    }

    pub(crate) fn markdown(&self) -> String {
        let mut text = String::new();
        for planned in &self.planned {
            text.push_str(&format!("**`{}`**\n\n", plain(&planned.file.name).replace('`', "'")));
            text.push_str(&planned.plan.to_markdown());
            let notes = planned.notes();
            if !notes.is_empty() {
                text.push('\n');
            }
            for note in notes {
                text.push_str(&format!("- {note}\n"));
            }
            text.push('\n');
        }
        text.push_str(&self.end());
        text
    }

    pub(crate) fn to_json(&self, account: &Account<'_>) -> Value {
        json!({
            "client": account.client,
            "base_url": account.base_url,
            "integrations": self.planned.iter().map(Planned::to_json).collect::<Vec<_>>(),
            "not_in_files": self.not_in_files.iter().map(|known| known.heron_id.as_str()).collect::<Vec<_>>(),
        })
    }

    fn end(&self) -> String {
        let count = |action| self.planned.iter().filter(|planned| planned.plan.action() == action).count();
        let counts = [
            (count(PlanAction::Create), "to create"),
            (count(PlanAction::Update), "to update"),
            (count(PlanAction::Nothing), "unchanged"),
        ];
        let mut text = format!("Plan: {}.\n", summary(&counts));
        if !self.not_in_files.is_empty() {
            text.push_str("Not in the files, and left alone:\n");
            for known in &self.not_in_files {
                text.push_str(&format!("  {}\n", one_line(known)));
            }
        }
        text
    }
}

/// `1 to create, 2 unchanged`
pub(crate) fn summary(counts: &[(usize, &str)]) -> String {
    let counts: Vec<_> =
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    if counts.is_empty() { "nothing".to_owned() } else { counts.join(", ") }
}

fn one_line(known: &CrmIntegration) -> String {
    let of = |text: &Option<String>| plain(text.as_deref().unwrap_or("?"));
    format!("{}  {}  {}", plain(&known.heron_id), of(&known.provider), of(&known.instance_url))
}
