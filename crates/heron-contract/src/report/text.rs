//! The report for a person at a terminal.

use std::fmt::Write as _;

use super::words::{self, Block, Cause, Heading, NAMED};
use super::{Level, Mend, Report};

/// How many texts that differ, and operations outside the client, are listed before the rest is counted.
const LISTED: usize = 12;

/// Colours, or none.
#[derive(Clone, Copy)]
struct Paint(bool);

impl Paint {
    fn with(self, code: &str, text: &str) -> String {
        if self.0 { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn bold(self, text: &str) -> String {
        self.with("1", text)
    }

    fn dim(self, text: &str) -> String {
        self.with("2", text)
    }

    /// A finding's word, in the colour of how bad it is, as wide as the longest.
    fn word(self, word: &str) -> String {
        let code = match word {
            "breaks" => "1;31",
            "unproven" => "1;33",
            "source" => "1;35",
            "safe" => "32",
            _ => "2",
        };
        self.with(code, &format!("{word:<9}"))
    }
}

pub(super) fn render(report: &Report, colour: bool) -> String {
    let paint = Paint(colour);
    let mut out = String::new();
    head(report, paint, &mut out);
    for block in words::blocks(report) {
        heading(&block, paint, &mut out);
        for cause in &block.causes {
            tell(report, cause, paint, &mut out);
        }
    }
    docs(report, paint, &mut out);
    accepted(report, paint, &mut out);
    outside(report, paint, &mut out);
    mends(&report.mends, paint, &mut out);
    if !report.next.is_empty() {
        let _ = writeln!(out, "\n{}", paint.bold("Next"));
        for step in &report.next {
            let _ = writeln!(out, "  {step}");
        }
    }
    out
}

fn head(report: &Report, paint: Paint, out: &mut String) {
    let _ = writeln!(out, "{}\n", paint.bold(&words::headline(report)));
    let mut row = |name: &str, text: &str| {
        let _ = writeln!(out, "  {} {text}", paint.dim(&format!("{name:<9}")));
    };
    row("base", &words::side(&report.base));
    row("against", &words::side(&report.against));
    row("compared", &words::compared(report));
    row("wire", &words::wire(report));
    row("source", &words::source(report));
    row("safe", &words::safe(report));
    row("docs", &words::docs(report));
    if report.counts.accepted > 0 {
        row("accepted", &words::count(report.counts.accepted, "finding"));
    }
}

fn heading(block: &Block<'_>, paint: Paint, out: &mut String) {
    out.push('\n');
    match block.heading {
        Heading::Document => {
            let _ = writeln!(out, "{}", paint.bold("The API as a whole"));
        }
        Heading::RustOnly => {
            let _ = writeln!(out, "{}", paint.bold("Rust items only"));
        }
        Heading::Operations => {
            for operation in block.operations.iter().take(NAMED) {
                let _ = writeln!(out, "{}", paint.bold(operation));
            }
            let more = block.operations.len().saturating_sub(NAMED);
            if more > 0 {
                let _ = writeln!(out, "{}", paint.bold(&format!("… and {}", words::count(more, "more operation"))));
            }
        }
    }
}

fn tell(report: &Report, cause: &Cause<'_>, paint: Paint, out: &mut String) {
    let Some(worst) = cause.worst() else { return };
    let place = cause.place();
    let _ = writeln!(out, "  {} {place}", paint.word(cause.word()));
    let mut line = |text: &str| {
        let _ = writeln!(out, "            {text}");
    };
    if let Some(text) = words::before_after(worst) {
        line(&text);
    }
    for finding in &cause.findings {
        // Only where one differs from the word above.
        let word = if finding.word() == cause.word() { String::new() } else { format!("{}: ", finding.word()) };
        line(&format!("{word}{}  {}", finding.summary, paint.dim(&format!("[{}]", finding.id))));
        if let Some(note) = words::note(finding) {
            line(&format!("  {note}"));
        }
        if let Some(settled) = &finding.overridden {
            line(&format!("  {} by override: {}", finding.level.as_str(), settled.reason));
        }
    }
    for item in words::items(cause) {
        line(&item);
    }
    let places = words::both(report, worst);
    if !places.is_empty() {
        line(&paint.dim(&format!("at {}", places.join(" → "))));
    }
}

fn docs(report: &Report, paint: Paint, out: &mut String) {
    let texts = words::of_level(report, Level::Docs);
    if texts.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", paint.bold("Words and examples"));
    for finding in texts.iter().take(LISTED) {
        let _ = writeln!(out, "  {} {}", paint.word("docs"), words::place(&[finding]));
        if let Some(text) = words::before_after(finding) {
            let _ = writeln!(out, "            {text}");
        }
    }
    if texts.len() > LISTED {
        let _ = writeln!(out, "  … and {} more; --format json lists them all", texts.len() - LISTED);
    }
}

fn accepted(report: &Report, paint: Paint, out: &mut String) {
    let accepted = words::of_level(report, Level::None);
    if accepted.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", paint.bold("Accepted"));
    for finding in accepted {
        let reason = finding.overridden.as_ref().map_or("", |settled| settled.reason.as_str());
        let _ = writeln!(out, "  {}  {}", words::place(&[finding]), paint.dim(&format!("[{}]", finding.id)));
        let _ = writeln!(out, "            {reason}");
    }
}

fn outside(report: &Report, paint: Paint, out: &mut String) {
    let Some(scope) = &report.scope else { return };
    if scope.changed_outside.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", paint.bold("Changed, but not in the client"));
    for outside in scope.changed_outside.iter().take(LISTED) {
        let changes = words::count(outside.changes, "change");
        let _ = writeln!(out, "  {}  {}", outside.operation, paint.dim(&format!("{changes}, {}", outside.worst)));
    }
    if scope.changed_outside.len() > LISTED {
        let more = words::count(scope.changed_outside.len() - LISTED, "more operation");
        let _ = writeln!(out, "  … and {more}");
    }
}

fn mends(mends: &[Mend], paint: Paint, out: &mut String) {
    if mends.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", paint.bold("To mend when it is taken over"));
    for mend in mends.iter().take(LISTED) {
        let place = mend.place.as_ref().map(|place| format!("  {}", paint.dim(place))).unwrap_or_default();
        let _ = writeln!(out, "  {}{place}", mend.what);
    }
    if mends.len() > LISTED {
        let _ = writeln!(out, "  … and {} more", mends.len() - LISTED);
    }
}
