//! `cargo xtask import`: from the published document to `openapi/heron.json`.

use std::process::ExitCode;

use heron_contract::import::{Input, coverage};
use heron_contract::operations::Operations;
use heron_contract::report::{Document, Report};
use heron_contract::{Problems, document};
use serde_json::Value;

use crate::drift;
use crate::files::{self, CONTRACT, OPERATIONS};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Files or addresses of the document: JSON or YAML, OpenAPI 3.0, 3.1 or 3.2. Several are merged.
    #[arg(required = true, value_name = "FILE|URL")]
    sources: Vec<String>,
    /// Write nothing; exit with 2 if the contract would change.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: &Args) -> ExitCode {
    match attempt(args) {
        Ok(code) => code,
        Err(problems) => {
            eprintln!("{problems}\n\nNothing was written.");
            ExitCode::FAILURE
        }
    }
}

/// What was read, and what it would change.
pub(crate) struct Reading {
    pub(crate) contract: Value,
    /// The contract's text, if it differs from the file's.
    pub(crate) news: Option<String>,
    /// What that changes.
    pub(crate) drift: Option<Report>,
}

impl Reading {
    /// Tells what it changes, as `cargo xtask drift` does.
    pub(crate) fn tell(&self) {
        if let Some(report) = &self.drift {
            println!("\n{}", report.to_text(drift::shows_colour()));
        }
    }
}

/// Reads the sources, and tells what is in them.
pub(crate) fn read_sources(sources: &[String]) -> Result<Reading, Problems> {
    let texts = sources.iter().map(|source| files::read(source)).collect::<Result<Vec<_>, _>>()?;
    let inputs: Vec<_> = sources.iter().zip(&texts).map(|(name, text)| Input { name, text }).collect();
    let old_text = if files::own(CONTRACT).exists() { Some(files::read_own(CONTRACT)?) } else { None };
    let old = if old_text.is_some() { Some(drift::contract()?) } else { None };
    let (document, warnings) = Document::published(&inputs, old.as_ref().map(Document::as_contract))?;
    let contract = document.as_contract();
    if !warnings.0.is_empty() {
        eprintln!("{warnings}\n");
    }
    for (source, text) in sources.iter().zip(&texts) {
        println!("read   {source} ({} KiB)", text.len().div_ceil(1024));
    }
    let schemas = contract.pointer("/components/schemas").and_then(Value::as_object).map_or(0, |schemas| schemas.len());
    let operations = document::operations(contract).len();
    let plural = |count: usize| if count == 1 { "" } else { "s" };
    println!("found  {operations} operation{}, {schemas} schema{}", plural(operations), plural(schemas));
    let drift = match &old {
        Some(old) if old.as_contract() == contract => {
            println!("same   {CONTRACT} already says this");
            None
        }
        Some(old) => compare(old, &document),
        None => None,
    };
    let text = document::to_text(contract);
    let news = (old_text.as_ref() != Some(&text)).then_some(text);
    Ok(Reading { news, drift, contract: document.into_contract() })
}

/// What an import changes.
fn compare(old: &Document, new: &Document) -> Option<Report> {
    let report = drift::overrides().and_then(|overrides| drift::ask(old, new, &overrides, false));
    // An import may replace a contract by one of another API; what is wrong with that is told by its coverage.
    report.map_err(|problems| eprintln!("\n{problems}\n")).ok()
}

fn attempt(args: &Args) -> Result<ExitCode, Problems> {
    let reading = read_sources(&args.sources)?;
    reading.tell();
    let uncovered = coverage(&reading.contract, &Operations::parse(OPERATIONS, &files::read_own(OPERATIONS)?)?);
    if args.check {
        if uncovered.has_errors() {
            eprintln!("\n{uncovered}\n");
        }
        if reading.news.is_none() {
            uncovered.unless_errors(())?;
            return Ok(ExitCode::SUCCESS);
        }
        println!("next   cargo xtask update {}", args.sources.join(" "));
        return Ok(ExitCode::from(2));
    }
    uncovered.unless_errors(())?;
    if let Some(text) = reading.news {
        files::write_own(CONTRACT, &text)?;
        println!("wrote  {CONTRACT}");
    }
    println!("next   cargo xtask codegen");
    Ok(ExitCode::SUCCESS)
}
