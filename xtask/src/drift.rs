//! `cargo xtask drift`: what differs between the contract and a published document, and whom it concerns.

mod next;

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::ValueEnum;
use heron_contract::import::Input;
use heron_contract::operations::Operations;
use heron_contract::report::{Document, FailOn, Overrides, Question, Report};
use heron_contract::source::Ours;
use heron_contract::{Problems, document};

use crate::files::{self, CONTRACT, DECISIONS, OPERATIONS, OVERLAY, WORDS};

/// The exit code for drift; 1 is for a comparison that did not come to an end.
pub(crate) const DRIFT: u8 = 2;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The document that callers will meet: JSON or YAML, OpenAPI 3.0, 3.1 or 3.2.
    #[arg(long, value_name = "FILE|URL")]
    against: String,
    /// The document that callers were made for [default: the contract, openapi/heron.json].
    #[arg(long, value_name = "FILE|URL")]
    base: Option<String>,
    /// How to tell it.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The mildest level for which to exit with 2.
    #[arg(long, value_enum, default_value_t = Fail::Any)]
    fail_on: Fail,
    /// Where to write the report, instead of to the standard output.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Leave the Rust items alone, which takes a tenth of the time.
    #[arg(long)]
    wire_only: bool,
    /// Levels that were decided on [default: openapi/drift.toml, if the base is the contract].
    #[arg(long, value_name = "FILE")]
    overrides: Option<String>,
    /// Say how long each step took.
    #[arg(short, long)]
    verbose: bool,
}

/// A format of the report.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// For a person at a terminal.
    Text,
    /// For programs; crates/heron-contract/schema/drift.schema.json describes it.
    Json,
    /// For a pull request or an issue.
    Markdown,
    /// Annotations for GitHub's log of a workflow.
    Github,
    /// One page that needs nothing else.
    Html,
}

/// The levels that can fail.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Fail {
    /// A caller breaks, or that none does cannot be proved.
    Wire,
    /// That, or a public Rust item differs.
    Source,
    /// Anything differs.
    Any,
    /// Nothing.
    None,
}

impl From<Fail> for FailOn {
    fn from(fail: Fail) -> Self {
        match fail {
            Fail::Wire => Self::Wire,
            Fail::Source => Self::Source,
            Fail::Any => Self::Any,
            Fail::None => Self::None,
        }
    }
}

pub(crate) fn run(args: &Args) -> ExitCode {
    match attempt(args) {
        Ok(code) => code,
        Err(problems) => {
            eprintln!("{problems}\n\nNothing was compared.");
            ExitCode::FAILURE
        }
    }
}

fn attempt(args: &Args) -> Result<ExitCode, Problems> {
    let mut clock = Clock::new(args.verbose);
    let base = match &args.base {
        None => contract()?,
        Some(source) => published(source, None)?,
    };
    let against = published(&args.against, Some(&base))?;
    clock.tell("reading");
    let decisions = match (&args.overrides, &args.base) {
        (Some(file), _) => Overrides::parse(file, &files::read(file)?)?,
        (None, None) => overrides()?,
        (None, Some(_)) => Overrides::default(),
    };
    let mut report = ask(&base, &against, &decisions, args.wire_only)?;
    clock.tell("comparing");
    report.next = next::steps(&report, &args.against, args.base.is_none());
    let text = render(&report, args.format, args.output.is_none());
    match &args.output {
        Some(path) => {
            files::write(path, &text)?;
            eprintln!("wrote  {}", path.display());
        }
        None => print!("{text}"),
    }
    clock.tell("telling");
    if report.unused_overrides.has_errors() {
        eprintln!("{}", report.unused_overrides);
        return Ok(ExitCode::FAILURE);
    }
    Ok(if report.fails(args.fail_on.into()) { ExitCode::from(DRIFT) } else { ExitCode::SUCCESS })
}

/// The contract of the workspace.
pub(crate) fn contract() -> Result<Document, Problems> {
    let text = files::read_own(CONTRACT)?;
    let contract = document::parse(CONTRACT, &text)?;
    Ok(Document::contract(CONTRACT, &text, contract))
}

/// A published document; what a person should look at goes to the standard error.
pub(crate) fn published(source: &str, previous: Option<&Document>) -> Result<Document, Problems> {
    let text = files::read(source)?;
    let input = Input { name: source, text: &text };
    let (document, warnings) = Document::published(&[input], previous.map(Document::as_contract))?;
    if !warnings.0.is_empty() {
        eprintln!("{warnings}\n");
    }
    Ok(document)
}

/// The decisions in `openapi/drift.toml`, if there is such a file.
pub(crate) fn overrides() -> Result<Overrides, Problems> {
    if files::own(DECISIONS).exists() {
        Overrides::parse(DECISIONS, &files::read_own(DECISIONS)?)
    } else {
        Ok(Overrides::default())
    }
}

/// Compares, in the light of the client's operations and our words.
pub(crate) fn ask(
    base: &Document,
    against: &Document,
    overrides: &Overrides,
    wire_only: bool,
) -> Result<Report, Problems> {
    let operations = Operations::parse(OPERATIONS, &files::read_own(OPERATIONS)?)?;
    let (overlay, words) = (files::read_own(OVERLAY)?, files::read_own(WORDS)?);
    let ours = (!wire_only).then_some(Ours {
        overlay: Input { name: OVERLAY, text: &overlay },
        words: Input { name: WORDS, text: &words },
    });
    Report::new(&Question { base, against, operations: Some(&operations), ours, overrides })
}

/// The same for the contract of the workspace, with what was decided on and what to do next.
pub(crate) fn ask_with_steps(base: &Document, against: &Document, source: &str) -> Result<Report, Problems> {
    let mut report = ask(base, against, &overrides()?, false)?;
    report.next = next::steps(&report, source, true);
    Ok(report)
}

fn render(report: &Report, format: Format, to_terminal: bool) -> String {
    match format {
        Format::Text => report.to_text(to_terminal && shows_colour()),
        Format::Json => report.to_json(),
        Format::Markdown => report.to_markdown(),
        Format::Github => report.to_github(),
        Format::Html => report.to_html(),
    }
}

/// Whether the standard output shows colours, and whoever reads it wants them.
pub(crate) fn shows_colour() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    std::io::stdout().is_terminal() && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// Tells how long steps take, to who asks for it.
struct Clock {
    last: Option<Instant>,
}

impl Clock {
    fn new(asked: bool) -> Self {
        Self { last: asked.then(Instant::now) }
    }

    fn tell(&mut self, step: &str) {
        if let Some(last) = &mut self.last {
            eprintln!("{step:10} {:>6.1} ms", last.elapsed().as_secs_f64() * 1000.0);
            *last = Instant::now();
        }
    }
}
