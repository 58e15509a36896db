//! The report as one page.

use std::fmt::Write as _;

use super::words::{self, Block, Cause, Heading};
use super::{Level, Report};

const STYLE: &str = include_str!("html.css");

pub(super) fn render(report: &Report) -> String {
    let headline = words::headline(report);
    let mut out = String::from("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.push_str("<meta name=\"color-scheme\" content=\"light dark\">\n");
    let _ = writeln!(out, "<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>", escape(&headline));
    let _ = writeln!(out, "<header>\n<p class=\"kicker\">Contract drift</p>\n<h1>{}</h1>", escape(&headline));
    let _ = writeln!(
        out,
        "<p class=\"sides\"><code>{}</code> → <code>{}</code></p>\n</header>",
        escape(&report.base.name),
        escape(&report.against.name)
    );
    tiles(report, &mut out);
    for block in words::blocks(report) {
        tell_block(report, &block, &mut out);
    }
    tail(report, &mut out);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn tiles(report: &Report, out: &mut String) {
    let counts = report.counts;
    let source =
        report.source.not_compared.as_ref().map_or_else(|| report.source.step.as_str().to_owned(), |_| "–".to_owned());
    let docs = report.docs.not_compared.as_ref().map_or_else(|| counts.docs.to_string(), |_| "–".to_owned());
    out.push_str("<section class=\"tiles\">\n");
    for (class, number, name, text) in [
        (
            if counts.breaks > 0 { "breaks" } else { "calm" },
            counts.breaks.to_string(),
            "break",
            "on the wire".to_owned(),
        ),
        (
            if counts.unproven > 0 { "unproven" } else { "calm" },
            counts.unproven.to_string(),
            "unproven",
            "not proved to be safe".to_owned(),
        ),
        (
            if report.source.step == crate::source::Step::None { "calm" } else { "source" },
            source,
            "Rust API",
            words::source(report),
        ),
        (if counts.safe > 0 { "safe" } else { "calm" }, counts.safe.to_string(), "safe", "on the wire".to_owned()),
        ("calm", docs, "docs", words::docs(report)),
    ] {
        let _ = writeln!(
            out,
            "<div class=\"tile {class}\"><strong>{}</strong><span>{name}</span><small>{}</small></div>",
            escape(&number),
            escape(&text)
        );
    }
    out.push_str("</section>\n");
}

fn tell_block(report: &Report, block: &Block<'_>, out: &mut String) {
    out.push_str("<section class=\"block\">\n<h2>");
    match block.heading {
        Heading::Document => out.push_str("The API as a whole"),
        Heading::RustOnly => out.push_str("Rust items only"),
        Heading::Operations => {
            let first = block.operations.first().copied().unwrap_or_default();
            out.push_str(&operation(first));
            if block.operations.len() > 1 {
                let more = words::count(block.operations.len() - 1, "more operation");
                let _ = write!(out, "<details class=\"more\"><summary>and {more}</summary><ul>");
                for other in block.operations.iter().skip(1) {
                    let _ = write!(out, "<li>{}</li>", operation(other));
                }
                out.push_str("</ul></details>");
            }
        }
    }
    out.push_str("</h2>\n");
    for cause in &block.causes {
        tell(report, cause, out);
    }
    out.push_str("</section>\n");
}

fn operation(call: &str) -> String {
    let (method, path) = call.split_once(' ').unwrap_or(("", call));
    format!("<span class=\"op\"><b>{}</b> {}</span>", escape(method), escape(path))
}

fn tell(report: &Report, cause: &Cause<'_>, out: &mut String) {
    let Some(worst) = cause.worst() else { return };
    let word = cause.word();
    let place = cause.place();
    let place = place.split(" › ").map(escape).collect::<Vec<_>>().join(" <i>›</i> ");
    let _ =
        writeln!(out, "<article class=\"{word}\">\n<p class=\"place\"><span class=\"tag\">{word}</span> {place}</p>");
    let side = |class: &str, value: &Option<serde_json::Value>| {
        value.as_ref().map(|value| format!("<code class=\"{class}\">{}</code>", escape(&words::value(value))))
    };
    let values = match (side("was", &worst.before), side("now", &worst.after)) {
        (Some(before), Some(after)) => Some(format!("{before} → {after}")),
        (Some(before), None) => Some(format!("was {before}")),
        (None, after) => after.map(|after| format!("now {after}")),
    };
    if let Some(values) = values {
        let _ = writeln!(out, "<p class=\"values\">{values}</p>");
    }
    for finding in &cause.findings {
        let word = if finding.word() == word { String::new() } else { format!("<b>{}</b>: ", finding.word()) };
        let _ = writeln!(
            out,
            "<p>{word}{} <code class=\"id\">{}</code></p>",
            escape(&finding.summary),
            escape(&finding.id)
        );
        if let Some(note) = words::note(finding) {
            let _ = writeln!(out, "<p class=\"note\">It {}.</p>", escape(&note));
        }
        if let Some(settled) = &finding.overridden {
            let level = finding.level.as_str();
            let _ = writeln!(out, "<p class=\"note\">{level} by override: {}</p>", escape(&settled.reason));
        }
    }
    if !cause.items().is_empty() {
        out.push_str("<ul class=\"items\">\n");
        for item in cause.items() {
            let _ = writeln!(out, "<li><code>{}</code></li>", escape(&words::item(item)));
        }
        out.push_str("</ul>\n");
    }
    let places: Vec<String> =
        words::both(report, worst).iter().map(|place| format!("<code>{}</code>", escape(place))).collect();
    if !places.is_empty() {
        let _ = writeln!(out, "<p class=\"at\">{}</p>", places.join(" → "));
    }
    out.push_str("</article>\n");
}

fn tail(report: &Report, out: &mut String) {
    let texts = words::of_level(report, Level::Docs).into_iter().map(|finding| {
        let text = words::before_after(finding).map(|text| format!("<br><small>{}</small>", escape(&text)));
        format!("{}{}", escape(&words::place(&[finding])), text.unwrap_or_default())
    });
    folded("Words and examples", texts.collect(), out);
    let accepted = words::of_level(report, Level::None).into_iter().map(|finding| {
        let reason = finding.overridden.as_ref().map_or("", |settled| settled.reason.as_str());
        let (place, id) = (escape(&words::place(&[finding])), escape(&finding.id));
        format!("{place} <code class=\"id\">{id}</code><br><small>{}</small>", escape(reason))
    });
    folded("Accepted", accepted.collect(), out);
    let outside = report.scope.iter().flat_map(|scope| &scope.changed_outside).map(|outside| {
        let changes = words::count(outside.changes, "change");
        format!("{} <small>{changes}, {}</small>", operation(&outside.operation), outside.worst)
    });
    folded("Changed, but not in the client", outside.collect(), out);
    let mends = report.mends.iter().map(|mend| {
        let help = mend.help.as_ref().map(|help| format!("<pre>{}</pre>", escape(help))).unwrap_or_default();
        let place = mend.place.as_ref().map(|place| format!(" <small>{}</small>", escape(place))).unwrap_or_default();
        format!("{}{place}{help}", prose(&mend.what))
    });
    folded("To mend when it is taken over", mends.collect(), out);
    if !report.next.is_empty() {
        out.push_str("<section class=\"next\">\n<h2>Next</h2>\n<ul>\n");
        for step in &report.next {
            let _ = writeln!(out, "<li>{}</li>", prose(step));
        }
        out.push_str("</ul>\n</section>\n");
    }
    out.push_str("<footer>\n");
    for (name, text) in [
        ("Base", words::side(&report.base)),
        ("Against", words::side(&report.against)),
        ("Compared", words::compared(report)),
    ] {
        let _ = writeln!(out, "<p><b>{name}</b> {}</p>", escape(&text));
    }
    out.push_str("</footer>\n");
}

fn folded(title: &str, lines: Vec<String>, out: &mut String) {
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(out, "<details class=\"list\"><summary>{title} ({})</summary>\n<ul>", lines.len());
    for line in lines {
        let _ = writeln!(out, "<li>{line}</li>");
    }
    out.push_str("</ul>\n</details>\n");
}

/// Plain words, with code between backticks.
fn prose(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts
        .map(|(number, part)| match number % 2 {
            0 => escape(part),
            _ => format!("<code>{}</code>", escape(part)),
        })
        .collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
