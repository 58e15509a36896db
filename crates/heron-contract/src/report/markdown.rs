//! The report for a pull request or an issue.

use std::fmt::Write as _;

use super::words::{self, Block, Cause, Heading};
use super::{Level, Report};

/// How long the text may be: an issue holds 65536 characters.
const LIMIT: usize = 60_000;

/// How many texts that differ are listed before the rest is counted.
const LISTED: usize = 20;

pub(super) fn render(report: &Report) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "## {}\n", prose(&words::headline(report)));
    let _ = writeln!(out, "| level | |\n|---|---|");
    for (level, text) in [
        ("wire", words::wire(report)),
        ("source", words::source(report)),
        ("safe", words::safe(report)),
        ("docs", words::docs(report)),
    ] {
        let _ = writeln!(out, "| {level} | {} |", prose(&text));
    }
    out.push('\n');
    let tail = tail(report);
    let blocks = words::blocks(report);
    for (number, block) in blocks.iter().enumerate() {
        let text = tell_block(report, block);
        let left = words::count(blocks.len() - number, "more block");
        if out.len() + text.len() + tail.len() > LIMIT {
            let _ = writeln!(out, "… and {left}, which do not fit here. `--format html` or `json` has them all.\n");
            break;
        }
        out.push_str(&text);
    }
    out + &tail
}

fn tell_block(report: &Report, block: &Block<'_>) -> String {
    let mut out = String::new();
    let title = match block.heading {
        Heading::Document => "The API as a whole".to_owned(),
        Heading::RustOnly => "Rust items only".to_owned(),
        Heading::Operations => {
            let first = block.operations.first().copied().unwrap_or_default();
            match block.operations.len() {
                1 => html_code(first),
                number => format!("{} and {}", html_code(first), words::count(number - 1, "more operation")),
            }
        }
    };
    let worst = block.causes.first().map_or("", |cause| cause.word());
    let open = if matches!(worst, "breaks" | "unproven") { " open" } else { "" };
    let number = words::count(block.causes.len(), "change");
    let _ = writeln!(out, "<details{open}><summary><b>{worst}</b> · {title} · {number}</summary>\n");
    if block.operations.len() > 1 {
        let all: Vec<String> = block.operations.iter().map(|operation| code(operation)).collect();
        let _ = writeln!(out, "In {}\n", all.join(", "));
    }
    for cause in &block.causes {
        tell(report, cause, &mut out);
    }
    out.push_str("\n</details>\n\n");
    out
}

fn tell(report: &Report, cause: &Cause<'_>, out: &mut String) {
    let Some(worst) = cause.worst() else { return };
    let place = cause.place();
    let values = words::before_after(worst).map(|text| format!(": {}", code(&text))).unwrap_or_default();
    let _ = writeln!(out, "- **{}** {}{values}", cause.word(), code(&place));
    let mut line = |text: &str| {
        let _ = writeln!(out, "  <br>{text}");
    };
    for finding in &cause.findings {
        let word = if finding.word() == cause.word() { String::new() } else { format!("{}: ", finding.word()) };
        let note = words::note(finding).map(|note| format!("; it {}", prose(&note))).unwrap_or_default();
        line(&format!("{word}{}{note} ({})", prose(&finding.summary), code(&finding.id)));
        if let Some(settled) = &finding.overridden {
            line(&format!("{} by override: {}", finding.level.as_str(), prose(&settled.reason)));
        }
    }
    for item in words::items(cause) {
        line(&code(&item));
    }
    let places = words::both(report, worst);
    if !places.is_empty() {
        line(&format!("<sub>{}</sub>", places.iter().map(|place| code(place)).collect::<Vec<_>>().join(" → ")));
    }
}

/// What comes after the findings.
fn tail(report: &Report) -> String {
    let mut out = String::new();
    let texts = words::of_level(report, Level::Docs);
    if !texts.is_empty() {
        let lines = texts.iter().take(LISTED).map(|finding| {
            let text = words::before_after(finding).map(|text| format!(": {}", code(&text))).unwrap_or_default();
            format!("- {}{text}", code(&words::place(&[finding])))
        });
        folded(&format!("Words and examples ({})", texts.len()), lines, texts.len().saturating_sub(LISTED), &mut out);
    }
    let accepted = words::of_level(report, Level::None);
    if !accepted.is_empty() {
        let lines = accepted.iter().map(|finding| {
            let reason = finding.overridden.as_ref().map_or("", |settled| settled.reason.as_str());
            format!("- {} ({}): {}", code(&words::place(&[finding])), code(&finding.id), prose(reason))
        });
        folded(&format!("Accepted ({})", accepted.len()), lines, 0, &mut out);
    }
    let outside = report.scope.iter().flat_map(|scope| &scope.changed_outside).collect::<Vec<_>>();
    if !outside.is_empty() {
        let lines = outside.iter().map(|outside| {
            format!("- {}: {}, {}", code(&outside.operation), words::count(outside.changes, "change"), outside.worst)
        });
        folded(&format!("Changed, but not in the client ({})", outside.len()), lines, 0, &mut out);
    }
    if !report.mends.is_empty() {
        let lines = report.mends.iter().take(LISTED).map(|mend| {
            let place = mend.place.as_ref().map(|place| format!(" ({})", code(place))).unwrap_or_default();
            format!("- {}{place}", prose(&mend.what))
        });
        let more = report.mends.len().saturating_sub(LISTED);
        folded(&format!("To mend when it is taken over ({})", report.mends.len()), lines, more, &mut out);
    }
    if !report.next.is_empty() {
        out.push_str("**Next**\n\n");
        for step in &report.next {
            let _ = writeln!(out, "- {}", prose(step));
        }
        out.push('\n');
    }
    let sides = [words::side(&report.base), words::side(&report.against), words::compared(report)];
    let _ = writeln!(
        out,
        "<sub>Base: {}<br>Against: {}<br>Compared: {}</sub>",
        escape(&sides[0]),
        escape(&sides[1]),
        escape(&sides[2])
    );
    out
}

fn folded(title: &str, lines: impl Iterator<Item = String>, more: usize, out: &mut String) {
    let _ = writeln!(out, "<details><summary>{title}</summary>\n");
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
    if more > 0 {
        let _ = writeln!(out, "- … and {more} more");
    }
    out.push_str("\n</details>\n\n");
}

/// A code span, whatever is in it.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Code inside of HTML, where Markdown is not read.
fn html_code(text: &str) -> String {
    format!("<code>{}</code>", escape(text))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Plain words, in which nothing is markup but what stands between backticks.
fn prose(text: &str) -> String {
    let mut out = String::new();
    for (number, part) in text.split('`').enumerate() {
        if number > 0 {
            out.push('`');
        }
        if number % 2 == 1 {
            out.push_str(part);
            continue;
        }
        for c in part.chars() {
            match c {
                '\\' | '*' | '_' | '[' | ']' | '|' | '#' => out.extend(['\\', c]),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '&' => out.push_str("&amp;"),
                '\n' | '\r' => out.push(' '),
                c => out.push(c),
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_vendor_writes_is_never_markup() {
        assert_eq!(code("a`b``c"), "```a`b``c```");
        assert_eq!(code("`x`\n"), "`` `x`  ``");
        assert_eq!(prose("<b> | *x* `a_b` a_b"), "&lt;b&gt; \\| \\*x\\* `a_b` a\\_b");
        assert_eq!(html_code("<a> & b"), "<code>&lt;a&gt; &amp; b</code>");
    }
}
