//! `cargo xtask codegen`: from `openapi/` to every generated file.

use std::collections::BTreeSet;
use std::fs;
use std::process::ExitCode;

use heron_contract::artifacts::{self, Artifacts, Sources};
use heron_contract::{Problem, Problems};
use similar::TextDiff;

use crate::files;

/// How many lines of a difference are shown without `-v`.
const SHOWN: usize = 40;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; show what would change, and exit with 1 if anything would.
    #[arg(long)]
    check: bool,
    /// Show what each step did, and whole differences.
    #[arg(short, long)]
    verbose: bool,
}

pub(crate) fn run(args: &Args) -> ExitCode {
    let outcome = if args.check { check(args.verbose) } else { write(args.verbose) };
    outcome.unwrap_or_else(|problems| {
        eprintln!("{problems}\n\nNothing was written.");
        ExitCode::FAILURE
    })
}

/// Generates in memory, from what is on disk.
pub(crate) fn make() -> Result<Artifacts, Problems> {
    from_disk(artifacts::artifacts)?
}

/// The same, as far as it goes, with everything that is wrong.
pub(crate) fn gather() -> Result<(Option<Artifacts>, Problems), Problem> {
    from_disk(artifacts::gather)
}

fn from_disk<T>(make: impl FnOnce(&Sources<'_>) -> T) -> Result<T, Problem> {
    Ok(make(&Sources {
        contract: &files::read_own(artifacts::CONTRACT)?,
        operations: &files::read_own(artifacts::OPERATIONS)?,
        overlay: &files::read_own(artifacts::OVERLAY)?,
        words: &files::read_own(artifacts::WORDS)?,
        cargo_lock: &files::read_own("Cargo.lock")?,
        types_manifest: &files::read_own("crates/heron-types/Cargo.toml")?,
        client_manifest: &files::read_own("crates/heron-api/Cargo.toml")?,
        facade_manifest: &files::read_own("crates/heron-data/Cargo.toml")?,
        guides: &files::read_own_folder(artifacts::GUIDES, "md")?,
    }))
}

/// A generated file that is not as it should be.
pub(crate) enum Stale {
    /// It is missing, or differs.
    Differs { path: String, is: String, should_be: String },
    /// Nothing generates it any more.
    Left { path: String },
}

/// Compares the disk with what would be generated.
pub(crate) fn stale(artifacts: &Artifacts) -> Result<Vec<Stale>, Problem> {
    let mut stale = Vec::new();
    for (path, should_be) in &artifacts.files {
        // Line ends are git's business.
        let is = fs::read_to_string(files::own(path)).unwrap_or_default().replace("\r\n", "\n");
        if is != *should_be {
            stale.push(Stale::Differs { path: path.clone(), is, should_be: should_be.clone() });
        }
    }
    let known: BTreeSet<&str> = artifacts.files.keys().map(String::as_str).collect();
    for folder in [artifacts::TYPES, artifacts::CLIENT, artifacts::HANDLES, artifacts::MOCKS] {
        let Ok(entries) = fs::read_dir(files::own(folder)) else { continue };
        let mut found: Vec<String> =
            entries.flatten().map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy())).collect();
        found.sort();
        stale.extend(found.into_iter().filter(|path| !known.contains(path.as_str())).map(|path| Stale::Left { path }));
    }
    Ok(stale)
}

fn write(verbose: bool) -> Result<ExitCode, Problems> {
    let artifacts = make()?;
    tell(&artifacts, verbose);
    put(&stale(&artifacts)?)?;
    println!("{} files are up to date.", artifacts.files.len());
    Ok(ExitCode::SUCCESS)
}

/// Brings the disk up to date.
pub(crate) fn put(stale: &[Stale]) -> Result<(), Problem> {
    for file in stale {
        match file {
            Stale::Differs { path, should_be, .. } => {
                files::write_own(path, should_be)?;
                println!("wrote    {path}");
            }
            Stale::Left { path } => {
                files::remove_own(path)?;
                println!("removed  {path}");
            }
        }
    }
    Ok(())
}

fn check(verbose: bool) -> Result<ExitCode, Problems> {
    let artifacts = make()?;
    tell(&artifacts, verbose);
    let stale = stale(&artifacts)?;
    if stale.is_empty() {
        println!("{} generated files are up to date.", artifacts.files.len());
        return Ok(ExitCode::SUCCESS);
    }
    for file in &stale {
        show(file, verbose);
    }
    eprintln!("error: {} of {} generated files are out of date", stale.len(), artifacts.files.len());
    eprintln!("  help: run `cargo xtask codegen` and commit what it writes");
    Ok(ExitCode::FAILURE)
}

/// Shows a difference, cut to a readable length.
pub(crate) fn show(file: &Stale, verbose: bool) {
    match file {
        Stale::Left { path } => println!("left over  {path}\n"),
        Stale::Differs { path, is, should_be } => {
            let diff = TextDiff::from_lines(is.as_str(), should_be.as_str());
            let text = diff.unified_diff().context_radius(2).header(path, "generated").to_string();
            let lines: Vec<&str> = text.lines().collect();
            let shown = if verbose { lines.len() } else { lines.len().min(SHOWN) };
            println!("{}", lines[..shown].join("\n"));
            if shown < lines.len() {
                println!("… {} more lines (-v shows all)", lines.len() - shown);
            }
            println!();
        }
    }
}

fn tell(artifacts: &Artifacts, verbose: bool) {
    if verbose {
        for (step, name, count) in &artifacts.counts {
            println!("{step:8} {count:>5}  {name}");
        }
    }
}
