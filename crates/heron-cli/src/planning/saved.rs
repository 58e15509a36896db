//! A plan that is kept: which files, and digests of what they and the server said. It holds no secret, and nothing that
//! can be found out by guessing: the digests are keyed with the API key.

use std::path::{Path, PathBuf};

use heron_data::crm::PlanAction;
use serde_json::{Value, json};

use super::{Planned, Planning};
use crate::client::Session;
use crate::error::{Error, Result};
use crate::source::{Source, edit};

/// A saved plan.
pub(crate) struct Saved {
    path: PathBuf,
    base_url: String,
    pub(crate) resend_secrets: bool,
    integrations: Vec<Row>,
}

#[derive(PartialEq)]
struct Row {
    file: String,
    action: String,
    heron_id: Option<String>,
    file_digest: String,
    server_digest: Option<String>,
}

impl Row {
    fn of(planned: &Planned, session: &Session) -> Self {
        let action = match planned.plan.action() {
            PlanAction::Create => "create",
            PlanAction::Update => "update",
            _ => "nothing",
        };
        let server = planned.current.as_ref().map(|current| planned.basis(current));
        Self {
            file: planned.file.name.clone(),
            action: action.to_owned(),
            heron_id: planned.heron_id().map(str::to_owned),
            file_digest: digest(session, &planned.file.tree.to_value()),
            server_digest: server.map(|server| digest(session, &server)),
        }
    }

    fn to_json(&self) -> Value {
        json!({
            "file": self.file,
            "action": self.action,
            "heron_id": self.heron_id,
            "file_digest": self.file_digest,
            "server_digest": self.server_digest,
        })
    }

    fn from_json(row: &Value) -> Option<Self> {
        let text = |name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
        Some(Self {
            file: text("file")?,
            action: text("action")?,
            heron_id: text("heron_id"),
            file_digest: text("file_digest")?,
            server_digest: text("server_digest"),
        })
    }
}

/// Saves a plan.
pub(crate) fn write(path: &Path, planning: &Planning, session: &Session, resend_secrets: bool) -> Result<()> {
    if planning.planned.iter().any(|planned| planned.file.path.is_none()) {
        return Err(Error::new("a plan from standard input cannot be saved: it could not be read again")
            .help("write the integration to a file"));
    }
    let rows: Vec<_> = planning.planned.iter().map(|planned| Row::of(planned, session).to_json()).collect();
    let saved = json!({
        "format": 1,
        "heron": env!("CARGO_PKG_VERSION"),
        "base_url": session.heron.base_url(),
        "resend_secrets": resend_secrets,
        "integrations": rows,
    });
    edit::replace(path, &format!("{}\n", crate::output::pretty(&saved)))
}

impl Saved {
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let no_plan = || {
            Error::new(format!("{} is no saved plan", path.display()))
                .help("`heron crm plan FILE -o SAVED` makes one; a plan of another version has to be made anew")
        };
        let source = Source::read(path)?;
        let value: Value = serde_json::from_str(&source.text).map_err(|_| no_plan())?;
        if value.get("format") != Some(&json!(1)) {
            return Err(no_plan());
        }
        let rows = value.get("integrations").and_then(Value::as_array).ok_or_else(no_plan)?;
        Ok(Self {
            path: path.to_owned(),
            base_url: value.get("base_url").and_then(Value::as_str).ok_or_else(no_plan)?.to_owned(),
            resend_secrets: value.get("resend_secrets").and_then(Value::as_bool).ok_or_else(no_plan)?,
            integrations: rows.iter().map(Row::from_json).collect::<Option<_>>().ok_or_else(no_plan)?,
        })
    }

    pub(crate) fn files(&self) -> Vec<PathBuf> {
        self.integrations.iter().map(|row| PathBuf::from(&row.file)).collect()
    }

    /// Refuses the plan if its files or the server are not as they were.
    pub(crate) fn check(&self, planning: &Planning, session: &Session) -> Result<()> {
        let help = "look at a new plan: `heron crm plan FILE -o SAVED`";
        if self.base_url != session.heron.base_url() {
            return Err(Error::new(format!("the saved plan is for {}", self.base_url))
                .at(self.path.display())
                .help("choose the account that it was made for, with --client or --base-url"));
        }
        let now: Vec<_> = planning.planned.iter().map(|planned| Row::of(planned, session)).collect();
        for (row, now) in self.integrations.iter().zip(&now) {
            if row.file_digest != now.file_digest {
                return Err(Error::new(format!("{} was changed after the plan was saved", row.file))
                    .at(self.path.display())
                    .because("or the plan was made with another API key")
                    .help(help));
            }
            if row != now {
                let which = row.heron_id.as_deref().or(now.heron_id.as_deref()).unwrap_or("the integration");
                return Err(Error::new(format!(
                    "Heron's {} was changed after the plan was saved",
                    crate::output::plain(which)
                ))
                .at(self.path.display())
                .help(help));
            }
        }
        if self.integrations.len() == now.len() {
            Ok(())
        } else {
            Err(Error::new("the files are not those of the saved plan").at(self.path.display()).help(help))
        }
    }
}

fn digest(session: &Session, value: &Value) -> String {
    let mut text = String::new();
    canonical(value, &mut text);
    let tag = ring::hmac::sign(&session.digest_key, text.as_bytes());
    tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// JSON with its members in order, whatever keeps them.
fn canonical(value: &Value, text: &mut String) {
    match value {
        Value::Object(members) => {
            let sorted: std::collections::BTreeMap<_, _> = members.iter().collect();
            text.push('{');
            for (name, value) in sorted {
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push(':');
                canonical(value, text);
                text.push(',');
            }
            text.push('}');
        }
        Value::Array(elements) => {
            text.push('[');
            for element in elements {
                canonical(element, text);
                text.push(',');
            }
            text.push(']');
        }
        other => text.push_str(&other.to_string()),
    }
}
