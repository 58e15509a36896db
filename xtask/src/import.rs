//! `cargo xtask import`: from the published document to `openapi/heron.json`.

use std::process::ExitCode;

use heron_contract::import::{ChangeKind, Import, Input, changes, coverage, read};
use heron_contract::operations::Operations;
use heron_contract::{Problems, document};
use serde_json::Value;

use crate::files::{self, CONTRACT, OPERATIONS};

/// How many changes of a kind are listed before the rest is counted.
const LISTED: usize = 20;

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
}

/// Reads the sources, and tells what is in them and what it changes.
pub(crate) fn read_sources(sources: &[String]) -> Result<Reading, Problems> {
    let texts = sources.iter().map(|source| files::read(source)).collect::<Result<Vec<_>, _>>()?;
    let inputs: Vec<_> = sources.iter().zip(&texts).map(|(name, text)| Input { name, text }).collect();
    let old_text = if files::own(CONTRACT).exists() { Some(files::read_own(CONTRACT)?) } else { None };
    let old = old_text.as_ref().map(|text| document::parse(CONTRACT, text)).transpose()?;
    let Import { contract, warnings } = read(&inputs, old.as_ref())?;
    if !warnings.0.is_empty() {
        eprintln!("{warnings}\n");
    }
    for (source, text) in sources.iter().zip(&texts) {
        println!("read   {source} ({} KiB)", text.len().div_ceil(1024));
    }
    let schemas = contract.pointer("/components/schemas").and_then(Value::as_object).map_or(0, |schemas| schemas.len());
    let operations = document::operations(&contract).len();
    let plural = |count: usize| if count == 1 { "" } else { "s" };
    println!("found  {operations} operation{}, {schemas} schema{}", plural(operations), plural(schemas));
    if old.as_ref() == Some(&contract) {
        println!("same   {CONTRACT} already says this");
    } else if let Some(old) = &old {
        tell_changes(old, &contract);
    }
    let text = document::to_text(&contract);
    Ok(Reading { news: (old_text.as_ref() != Some(&text)).then_some(text), contract })
}

fn attempt(args: &Args) -> Result<ExitCode, Problems> {
    let reading = read_sources(&args.sources)?;
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

fn tell_changes(old: &Value, new: &Value) {
    let mut changes = changes(old, new);
    // Operations first: they say what happened, schemas say how.
    changes.sort_by_key(|change| change.pointer.as_str().starts_with("/components"));
    for (kind, word) in
        [(ChangeKind::Added, "added"), (ChangeKind::Removed, "removed"), (ChangeKind::Changed, "changed")]
    {
        let of_kind: Vec<_> = changes.iter().filter(|change| change.kind == kind).collect();
        for change in of_kind.iter().take(LISTED) {
            println!("  {change}");
        }
        if of_kind.len() > LISTED {
            println!("  … and {} more {word}", of_kind.len() - LISTED);
        }
    }
}
