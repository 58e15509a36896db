//! Annotations for GitHub's log of a workflow.

use super::Report;
use super::words::{self, Block, Cause};

pub(super) fn render(report: &Report) -> String {
    let mut out = String::new();
    for block in words::blocks(report) {
        for cause in &block.causes {
            tell(report, &block, cause, &mut out);
        }
    }
    let summary = [
        words::headline(report),
        format!("wire: {}", words::wire(report)),
        format!("source: {}", words::source(report)),
        format!("docs: {}", words::docs(report)),
        words::compared(report),
    ];
    out.push_str(&format!("::notice title=drift::{}\n", message(&summary.join("\n"))));
    out
}

fn tell(report: &Report, block: &Block<'_>, cause: &Cause<'_>, out: &mut String) {
    let Some(worst) = cause.worst() else { return };
    let kind = match cause.word() {
        "breaks" => "error",
        "unproven" => "warning",
        _ => "notice",
    };
    let mut lines = vec![cause.place()];
    lines.extend(words::before_after(worst));
    for finding in &cause.findings {
        lines.push(finding.summary.clone());
        lines.extend(words::note(finding));
    }
    lines.extend(words::items(cause));
    if let Some(first) = block.operations.first() {
        let more = match block.operations.len() {
            1 => String::new(),
            number => format!(" and {}", words::count(number - 1, "more operation")),
        };
        lines.push(format!("in {first}{more}"));
    }
    lines.extend(worst.new.as_ref().map(|place| format!("at {}", words::located(&report.against, place))));
    let mut properties = vec![format!("title={}", property(&format!("{}: {}", cause.word(), worst.id)))];
    // Only the base is a file of the repository.
    if let Some(line) = worst.old.as_ref().and_then(|place| place.line) {
        properties.insert(0, format!("file={},line={line}", property(&report.base.name)));
    }
    out.push_str(&format!("::{kind} {}::{}\n", properties.join(","), message(&lines.join("\n"))));
}

fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_to_github_is_escaped() {
        assert_eq!(message("100%\r\na::b"), "100%25%0D%0Aa::b");
        assert_eq!(property("a,b:c%\n"), "a%2Cb%3Ac%25%0A");
    }
}
