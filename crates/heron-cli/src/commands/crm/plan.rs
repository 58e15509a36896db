//! `heron crm plan`

use serde_json::json;

use crate::args::{Global, Plan, PlanFormat};
use crate::client::Session;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::Output;
use crate::planning::{self, Account, saved};

pub(super) fn run(arguments: &Plan, global: &Global, output: &Output) -> Result<Exit> {
    let format = arguments.format.unwrap_or(if output.is_json() { PlanFormat::Json } else { PlanFormat::Text });
    let sessions = if arguments.all_clients { Session::open_all(global)? } else { vec![Session::open(global)?] };
    let mut exit = Exit::Done;
    let mut accounts = Vec::new();
    for session in &sessions {
        let given = if arguments.files.is_empty() { &session.files } else { &arguments.files };
        let account = Account { client: session.client.as_deref(), base_url: session.heron.base_url() };
        if let (true, Some(client)) = (arguments.all_clients, account.client) {
            match format {
                PlanFormat::Text => output.line(output.bold(format_args!("== {client}\n")))?,
                PlanFormat::Markdown => output.line(format_args!("## {client}\n"))?,
                PlanFormat::Json => {}
            }
        }
        let planned = planning::read(given, output).and_then(|files| match files {
            Some(files) => planning::of(session, files, arguments.resend_secrets, output).map(Some),
            None => Ok(None),
        });
        let planning = match planned {
            Ok(Some(planning)) => planning,
            Ok(None) => {
                exit = exit.and(Exit::Findings);
                continue;
            }
            // One client's trouble is not another's.
            Err(error) if arguments.all_clients => {
                output.error(&error);
                exit = exit.and(Exit::Error);
                continue;
            }
            Err(error) => return Err(error),
        };
        if let Some(path) = &arguments.output {
            saved::write(path, &planning, session, arguments.resend_secrets)?;
        }
        match format {
            PlanFormat::Text => output.text(&planning.text(output))?,
            PlanFormat::Markdown => output.text(&planning.markdown())?,
            PlanFormat::Json => accounts.push(planning.to_json(&account)),
        }
        if arguments.all_clients && format != PlanFormat::Json {
            output.line("")?;
        }
        if !planning.is_empty() {
            exit = exit.and(Exit::Pending);
        }
    }
    if format == PlanFormat::Json {
        output.json(&json!({ "format": 1, "accounts": accounts }))?;
    }
    if let Some(path) = arguments.output.as_ref().filter(|_| format == PlanFormat::Text) {
        output.line(format_args!("Saved. Apply it with: heron crm apply --plan {}", path.display()))?;
    }
    Ok(exit)
}
