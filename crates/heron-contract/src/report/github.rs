//! Annotations for GitHub's log of a workflow.

use super::words;
use super::{Finding, Level, Report};

pub(super) fn render(report: &Report) -> String {
    let mut out = String::new();
    let counted = |finding: &&Finding| !matches!(finding.level, Level::None | Level::Docs);
    for finding in report.findings.iter().filter(counted) {
        let kind = match finding.word() {
            "breaks" => "error",
            "unproven" => "warning",
            _ => "notice",
        };
        let mut lines = vec![format!("{}: {}", words::place(finding), finding.summary)];
        lines.extend(words::before_after(finding));
        lines.extend(words::note(finding));
        lines.extend(finding.items.iter().map(words::item));
        let mut operations: Vec<&str> = finding.at.iter().filter_map(|at| at.operation.as_deref()).collect();
        operations.dedup();
        if let Some(first) = operations.first() {
            let more = match operations.len() {
                1 => String::new(),
                number => format!(" and {}", words::count(number - 1, "more operation")),
            };
            lines.push(format!("in {first}{more}"));
        }
        lines.extend(finding.new.as_ref().map(|place| format!("at {}", words::located(&report.against, place))));
        let mut properties = vec![format!("title={}", property(&format!("{}: {}", finding.word(), finding.id)))];
        // Only the base is a file of the repository.
        if let Some(line) = finding.old.as_ref().and_then(|place| place.line) {
            properties.insert(0, format!("file={},line={line}", property(&report.base.name)));
        }
        out.push_str(&format!("::{kind} {}::{}\n", properties.join(","), message(&lines.join("\n"))));
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
