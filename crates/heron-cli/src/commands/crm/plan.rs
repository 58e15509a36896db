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
    let mut exit = Exit::Done;
    let mut accounts = Vec::new();
    let sessions =
        if arguments.all_clients { Session::open_all(global)? } else { vec![(String::new(), Session::open(global))] };
    for (client, session) in &sessions {
        if arguments.all_clients {
            match format {
                PlanFormat::Text => output.line(output.bold(format_args!("== {client}\n")))?,
                PlanFormat::Markdown => output.line(format_args!("## {client}\n"))?,
                PlanFormat::Json => {}
            }
        }
        let session = match session {
            Ok(session) => session,
            Err(error) => {
                output.error(error);
                exit = exit.and(Exit::Error);
                continue;
            }
        };
        let given = if arguments.files.is_empty() { &session.files } else { &arguments.files };
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
            Err(error) => {
                output.error(&error);
                exit = exit.and(Exit::Error);
                continue;
            }
        };
        if let Some(path) = &arguments.output {
            saved::write(path, &planning, session, arguments.resend_secrets)?;
        }
        match format {
            PlanFormat::Text => output.text(&planning.text(output))?,
            PlanFormat::Markdown => output.text(&planning.markdown())?,
            PlanFormat::Json => {
                let account = Account { client: session.client.as_deref(), base_url: session.heron.base_url() };
                accounts.push(planning.to_json(&account));
            }
        }
        if arguments.all_clients && format != PlanFormat::Json {
            output.line("")?;
        }
        if !planning.is_empty() {
            exit = exit.and(Exit::Pending);
        }
    }
    // Without an account that could be planned for, there is nothing to tell.
    if format == PlanFormat::Json && (!accounts.is_empty() || arguments.all_clients) {
        output.json(&json!({ "format": 1, "accounts": accounts }))?;
    }
    if let Some(path) = arguments.output.as_ref().filter(|_| format == PlanFormat::Text && exit <= Exit::Pending) {
        output.line(format_args!("Saved. Apply it with: heron crm apply --plan {}", path.display()))?;
    }
    Ok(exit)
}
