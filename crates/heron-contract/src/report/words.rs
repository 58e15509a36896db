//! How values, counts and lists are told, the same in every format.

use serde_json::Value;

use super::{At, Finding, Level, Report, Side};
use crate::compare::Wire;
use crate::source::{ItemChange, ItemChangeKind};

use super::locate::readable;

/// How long a value may be before it is cut.
const LONG: usize = 96;

/// How many operations a heading names.
pub(super) const NAMED: usize = 5;

/// Causes in the same operations, under one heading.
pub(super) struct Block<'a> {
    /// Their operations; empty for the document as a whole.
    pub(super) operations: Vec<&'a str>,
    pub(super) heading: Heading,
    pub(super) causes: Vec<Cause<'a>>,
}

/// What a block is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heading {
    Operations,
    Document,
    RustOnly,
}

/// Findings that one edit of the document makes: at the same place, from the same value to the same value. What a
/// request and a response share is one cause with two findings.
pub(super) struct Cause<'a> {
    /// The worst first.
    pub(super) findings: Vec<&'a Finding>,
}

impl<'a> Cause<'a> {
    fn is_of(&self, finding: &Finding) -> bool {
        let first = self.findings.first();
        first.is_some_and(|first| {
            let of = |finding: &'a Finding| (&finding.old, &finding.new, &finding.before, &finding.after);
            let same = of(first) == (&finding.old, &finding.new, &finding.before, &finding.after);
            same && !(first.at.is_empty() || finding.at.is_empty())
        })
    }

    /// The worst of its findings.
    pub(super) fn worst(&self) -> Option<&'a Finding> {
        self.findings.first().copied()
    }

    /// `breaks`, `unproven`, `source` or `safe`.
    pub(super) fn word(&self) -> &'static str {
        self.worst().map_or("safe", Finding::word)
    }

    /// Its Rust items, each once.
    pub(super) fn items(&self) -> Vec<&'a ItemChange> {
        let mut items: Vec<&ItemChange> = Vec::new();
        for item in self.findings.iter().flat_map(|finding| &finding.items) {
            if !items.contains(&item) {
                items.push(item);
            }
        }
        items
    }

    fn operations(&self) -> Vec<&'a str> {
        let at = self.findings.iter().flat_map(|finding| &finding.at);
        let mut operations: Vec<&str> = at.filter_map(|at| at.operation.as_deref()).collect();
        operations.sort_unstable_by_key(|call| call.split_once(' ').map(|(method, path)| (path, method)));
        operations.dedup();
        operations
    }

    /// Where it is, for a person: as its operation sees it, or as the shared schema does when there are several.
    pub(super) fn place(&self) -> String {
        place(&self.findings)
    }
}

/// The causes that count, by the operations that they are in; the block with the worst first.
pub(super) fn blocks(report: &Report) -> Vec<Block<'_>> {
    let mut causes: Vec<Cause<'_>> = Vec::new();
    let counted = |finding: &&Finding| !matches!(finding.level, Level::None | Level::Docs);
    for finding in report.findings.iter().filter(counted) {
        match causes.iter_mut().find(|cause| cause.is_of(finding)) {
            Some(cause) => cause.findings.push(finding),
            None => causes.push(Cause { findings: vec![finding] }),
        }
    }
    let mut blocks: Vec<Block<'_>> = Vec::new();
    for cause in causes {
        let operations = cause.operations();
        let is_rust = cause.worst().is_some_and(|finding| finding.at.is_empty());
        let heading = match (operations.is_empty(), is_rust) {
            (false, _) => Heading::Operations,
            (true, false) => Heading::Document,
            (true, true) => Heading::RustOnly,
        };
        match blocks.iter_mut().find(|block| block.heading == heading && block.operations == operations) {
            Some(block) => block.causes.push(cause),
            None => blocks.push(Block { operations, heading, causes: vec![cause] }),
        }
    }
    blocks
}

/// The findings of a level that no block has.
pub(super) fn of_level(report: &Report, level: Level) -> Vec<&Finding> {
    report.findings.iter().filter(|finding| finding.level == level).collect()
}

/// A JSON value on one line, cut if it is long.
pub(super) fn value(value: &Value) -> String {
    cut(&match value {
        // Words are plain, unless they read as something else.
        Value::String(text) if is_plain(text) => text.clone(),
        Value::Array(items) if items.iter().all(|item| !item.is_object() && !item.is_array()) => {
            items.iter().map(Value::to_string).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    })
}

fn is_plain(text: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || "_-./".contains(c);
    !text.is_empty() && text.chars().all(word) && serde_json::from_str::<Value>(text).is_err()
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LONG {
        return text.to_owned();
    }
    text.chars().take(LONG - 1).chain(['…']).collect()
}

/// `1 operation`, `2 operations`.
pub(super) fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

/// What stood there and what stands there, if that says anything.
pub(super) fn before_after(finding: &Finding) -> Option<String> {
    match (&finding.before, &finding.after) {
        (Some(before), Some(after)) => Some(format!("{} → {}", value(before), value(after))),
        (Some(before), None) => Some(format!("was {}", value(before))),
        (None, Some(after)) => Some(format!("now {}", value(after))),
        (None, None) => None,
    }
}

/// Where findings are, for a person.
pub(super) fn place(findings: &[&Finding]) -> String {
    let at = findings.iter().flat_map(|finding| &finding.at);
    let mut places: Vec<&str> = at.map(|at: &At| at.place.as_str()).collect();
    places.sort_unstable();
    places.dedup();
    let Some(finding) = findings.first() else { return String::new() };
    match places.as_slice() {
        [] => finding.items.iter().map(|item| item.item.clone()).next().unwrap_or_default(),
        [""] => "the operation".to_owned(),
        [only] => (*only).to_owned(),
        [first, ..] => {
            let pointer = finding.new.as_ref().or(finding.old.as_ref()).map(|place| place.pointer.as_str());
            match pointer.map(readable) {
                Some(place) if !place.is_empty() => place,
                _ => format!("{first}, and {} more", places.len() - 1),
            }
        }
    }
}

/// `heron.json:12`, or the pointer where there are no lines.
pub(super) fn located(side: &Side, place: &super::Place) -> String {
    match place.line {
        Some(line) => format!("{}:{line}", side.name),
        None => format!("{}#{}", side.name, place.pointer),
    }
}

/// Both places of a finding.
pub(super) fn both(report: &Report, finding: &Finding) -> Vec<String> {
    let old = finding.old.as_ref().map(|place| located(&report.base, place));
    let new = finding.new.as_ref().map(|place| located(&report.against, place));
    old.into_iter().chain(new).collect()
}

/// `+ heron_api::crm::CrmConfig::x: Option<bool>  (minor)`.
pub(super) fn item(item: &ItemChange) -> String {
    let (sign, types) = match (item.change, &item.before, &item.after) {
        (ItemChangeKind::Changed, Some(before), Some(after)) => ('~', format!("{} → {}", cut(before), cut(after))),
        (ItemChangeKind::Removed, before, _) => ('-', before.as_deref().map(in_short).unwrap_or_default()),
        (_, _, after) => ('+', after.as_deref().map(in_short).unwrap_or_default()),
    };
    let types = if types.is_empty() { String::new() } else { format!(": {types}") };
    let with = match item.with.as_slice() {
        [] => String::new(),
        [setter] if setter.contains("::with_") => ", with its setter".to_owned(),
        more => format!(", with {}", count(more.len(), "more item")),
    };
    format!("{sign} {}{types}  ({}{with})", item.item, item.step.as_str())
}

/// A signature without what a type derives.
fn in_short(signature: &str) -> String {
    match signature.split_once(": ") {
        Some((kind @ ("struct" | "enum"), _)) => kind.to_owned(),
        _ => cut(signature),
    }
}

/// The items of a cause, one a line; those beyond the first few are counted.
pub(super) fn items(cause: &Cause<'_>) -> Vec<String> {
    let items = cause.items();
    let mut lines: Vec<String> = items.iter().take(NAMED).map(|change| item(change)).collect();
    if items.len() > NAMED {
        lines.push(format!("… and {}", count(items.len() - NAMED, "more item")));
    }
    lines
}

/// What the open enums of this client make of it, if that differs.
pub(super) fn note(finding: &Finding) -> Option<String> {
    (finding.wire != finding.wire_for_client).then(|| {
        let does = match finding.wire {
            Wire::Breaks => "breaks",
            Wire::Unproven => "may break",
            Wire::Safe => "is safe for",
        };
        format!("{does} readers whose enums are closed; this client keeps values that it does not know")
    })
}

/// A line for the wire: `3 break, 1 unproven`.
pub(super) fn wire(report: &Report) -> String {
    let counts = report.counts;
    match (counts.breaks, counts.unproven) {
        (0, 0) => "nothing breaks".to_owned(),
        (breaks, 0) => format!("{breaks} break{}", if breaks == 1 { "s" } else { "" }),
        (0, unproven) => format!("{unproven} not proved to be safe"),
        (breaks, unproven) => {
            format!("{breaks} break{}, {unproven} not proved to be safe", if breaks == 1 { "s" } else { "" })
        }
    }
}

/// A line for the Rust items: `major: 1 added, 2 changed`.
pub(super) fn source(report: &Report) -> String {
    let source = &report.source;
    if let Some(reason) = &source.not_compared {
        return format!("not compared: {reason}");
    }
    let parts: Vec<String> = [(source.removed, "removed"), (source.changed, "changed"), (source.added, "added")]
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, word)| format!("{number} {word}"))
        .collect();
    let refused = match source.refused.len() {
        0 => String::new(),
        number => format!("; {} cannot be generated", count(number, "operation")),
    };
    if parts.is_empty() {
        return format!("no Rust item differs{refused}");
    }
    format!("{}: {} of {}{refused}", source.step.as_str(), parts.join(", "), count(source.items, "Rust item"))
}

/// A line for what is seen on the wire and harms nobody.
pub(super) fn safe(report: &Report) -> String {
    match (report.counts.safe, &report.source.not_compared) {
        (0, _) => "none".to_owned(),
        (number, None) => format!("{number} on the wire, and no Rust item differs"),
        (number, Some(_)) => format!("{number} on the wire"),
    }
}

/// A line for words and examples.
pub(super) fn docs(report: &Report) -> String {
    match (&report.docs.not_compared, report.counts.docs) {
        (Some(reason), _) => format!("not compared: {reason}"),
        (None, number) => format!("{number} of {} differ", count(report.docs.texts, "text")),
    }
}

/// A line for what was compared.
pub(super) fn compared(report: &Report) -> String {
    let both = format!("{} in both", count(report.common_operations, "operation"));
    match &report.scope {
        None => both,
        Some(scope) => {
            let changed = match scope.changed_outside.len() {
                0 => String::new(),
                number => format!(" ({number} of them changed)"),
            };
            format!("{both}; the client has {}, and {} are not its own{changed}", scope.client, scope.outside)
        }
    }
}

/// The line that names a side: version, size, digest.
pub(super) fn side(side: &Side) -> String {
    format!(
        "{}, OpenAPI {}, version {}, {}, {}, sha256 {}",
        side.name,
        side.openapi,
        side.version,
        count(side.operations, "operation"),
        count(side.schemas, "schema"),
        side.sha256.get(..12).unwrap_or_default()
    )
}

/// What the report comes to, in one sentence.
pub(super) fn headline(report: &Report) -> String {
    let counts = report.counts;
    let total = counts.breaks + counts.unproven + counts.source + counts.safe + counts.docs;
    if total == 0 {
        return "No drift".to_owned();
    }
    if counts.breaks + counts.unproven > 0 {
        return format!("Drift on the wire: {}", wire(report));
    }
    if counts.source > 0 {
        return format!("Drift of the Rust API: {}", source(report));
    }
    if counts.safe > 0 {
        return format!("Drift that harms nobody: {}", count(counts.safe, "change"));
    }
    format!("Other words: {}", count(counts.docs, "text"))
}
