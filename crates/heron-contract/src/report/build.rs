//! From two documents to a report.

use std::collections::{BTreeMap, BTreeSet};

use super::document::{Document, sha256};
use super::locate::operation_of;
use super::overrides::Subject;
use super::prose::{Prose, shared_names};
use super::scope::Sorter;
use super::{At, Counts, Docs, FORMAT, Finding, Level, Question, Report, Source};
use crate::compare::{Change, Comparison, Direction, Wire, compare, rule};
use crate::source::{self, Api, ItemChange, ItemChangeKind, Step};
use crate::{Problem, Problems};

/// Rules that are not about the wire, with what they say.
const OTHERS: [(&str, &str); 6] = [
    ("rust-item-added", "A Rust item is new, and nothing on the wire of its operations says why"),
    ("rust-item-removed", "A Rust item is gone, and nothing on the wire of its operations says why"),
    ("rust-item-changed", "A Rust item differs, and nothing on the wire of its operations says why"),
    ("docs-added", "There are words or an example where there were none"),
    ("docs-removed", "Words or an example are gone"),
    ("docs-changed", "Words or an example differ"),
];

/// Whether there is a rule of that name.
pub(super) fn is_known(id: &str) -> bool {
    rule(id).is_some() || OTHERS.iter().any(|(known, _)| *known == id)
}

fn summary(id: &str) -> &'static str {
    let other = || OTHERS.iter().find(|(known, _)| *known == id).map(|(_, summary)| *summary);
    rule(id).map(|rule| rule.summary).or_else(other).unwrap_or_default()
}

/// A finding whose places are still pointers into the contracts.
struct Draft {
    finding: Finding,
    old: Option<String>,
    new: Option<String>,
    decision: Option<usize>,
    /// Whether its pointers lead into the documents as they were given.
    is_raw: bool,
}

pub(super) fn build(question: &Question<'_>) -> Result<Report, Problems> {
    let Question { base, against, .. } = question;
    let comparison = compare(base.as_contract(), against.as_contract()).map_err(|error| {
        let text = error.to_string();
        let (what, help) = text.split_once("\n  help: ").unwrap_or((&text, "check the documents"));
        Problem::error(what).at(format!("{} → {}", base.name, against.name), "").help(help)
    })?;
    if comparison.common_operations == 0 {
        return Err(base.nothing_in_common(against).into());
    }
    Ok(tell(question, &comparison))
}

/// The report of a comparison.
pub(super) fn tell(question: &Question<'_>, comparison: &Comparison) -> Report {
    let Question { base, against, .. } = question;
    let (old, new) = (base.as_contract(), against.as_contract());
    let mut sorter = question.operations.and_then(|operations| Sorter::new(operations, old, new));
    let reported: Vec<&Change> = comparison
        .changes
        .iter()
        .filter(|change| sorter.as_mut().is_none_or(|sorter| sorter.reports(change)))
        .collect();
    let mut drafts = group(&reported, question);

    let concerns = |pointer: &str| {
        let call = operation_of(pointer);
        call.is_none_or(|call| sorter.as_ref().is_none_or(|sorter| sorter.concerns(&call)))
    };
    let (docs, reworded) = docs(question, concerns);
    drafts.extend(reworded);

    let (source, mends) = match (question.operations, question.ours, &sorter) {
        _ if old == new => {
            (Source { not_compared: Some("the contracts are equal".to_owned()), ..Source::default() }, Vec::new())
        }
        (Some(operations), Some(ours), Some(_)) => {
            let moved = moved(&drafts);
            let (old, new) = std::thread::scope(|scope| {
                let other = scope.spawn(|| Api::of(old, operations, ours));
                let new = Api::of_moved(new, &moved, operations, ours);
                // The generator's own panics are caught where it is called.
                (other.join().unwrap_or_default(), new)
            });
            let (source, mends) = attach(&mut drafts, &old, &new, question);
            let renamed = moved.iter().map(|(was, is)| {
                Problem::error(format!("`{was}` has moved to `{is}`"))
                    .at("openapi/operations.toml", "")
                    .help("change the `call` of its row, and the targets in openapi/overlay.yaml that name its path")
            });
            (source, renamed.chain(mends).collect())
        }
        (Some(_), Some(_), None) => {
            let reason = format!("operations.toml knows no operation of {}", base.name);
            (Source { not_compared: Some(reason), ..Source::default() }, Vec::new())
        }
        _ => (Source { not_compared: Some("not asked for".to_owned()), ..Source::default() }, Vec::new()),
    };

    for draft in &mut drafts {
        let level = level_of(&draft.finding);
        (draft.finding.level, draft.finding.overridden) = question.overrides.settle(draft.decision, level);
    }
    let used: BTreeSet<usize> = drafts.iter().filter_map(|draft| draft.decision).collect();
    let unused_overrides = question.overrides.unused(|number| used.contains(&number));
    let moved: BTreeSet<String> = moved(&drafts).into_values().collect();
    let findings = placed(drafts, base, against);
    Report {
        format: FORMAT,
        base: base.side(),
        against: against.side(),
        common_operations: comparison.common_operations,
        counts: counts(&findings),
        scope: sorter.map(|sorter| sorter.finish(&moved)),
        source,
        docs,
        findings,
        mends: mends.into_iter().map(Into::into).collect(),
        next: Vec::new(),
        unused_overrides,
    }
}

/// The calls of the operations that have moved, by the calls that they had.
fn moved(drafts: &[Draft]) -> BTreeMap<String, String> {
    let moved = drafts.iter().filter(|draft| draft.finding.id == "endpoint-moved");
    moved
        .filter_map(|draft| {
            let call = |pointer: &Option<String>| pointer.as_deref().and_then(operation_of);
            call(&draft.old).zip(call(&draft.new))
        })
        .collect()
}

/// One draft for each cause; the same cause in many operations is one.
fn group(changes: &[&Change], question: &Question<'_>) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for change in changes {
        let operation = change.operation.as_ref().map(ToString::to_string);
        let decision = question.overrides.find(&Subject {
            id: change.id,
            operation: operation.as_deref(),
            place: &change.place,
            pointers: [change.old_pointer.as_deref(), change.new_pointer.as_deref()],
        });
        let at = At { operation, place: change.place.clone(), fingerprint: change.fingerprint.clone() };
        let cause = serde_json::json!([
            change.id,
            change.old_pointer,
            change.new_pointer,
            change.before,
            change.after,
            change.wire,
            change.wire_for_client,
            decision
        ]);
        let number = *known.entry(cause.to_string()).or_insert(drafts.len());
        if let Some(draft) = drafts.get_mut(number) {
            draft.finding.at.push(at);
            continue;
        }
        drafts.push(Draft {
            finding: Finding {
                id: change.id.to_owned(),
                summary: summary(change.id).to_owned(),
                level: Level::Safe,
                wire: change.wire,
                wire_for_client: change.wire_for_client,
                before: change.before.clone(),
                after: change.after.clone(),
                old: None,
                new: None,
                at: vec![at],
                items: Vec::new(),
                overridden: None,
            },
            old: change.old_pointer.clone(),
            new: change.new_pointer.clone(),
            decision,
            is_raw: false,
        });
    }
    drafts
}

/// A finding of a rule that is not about the wire.
fn other(id: &str, operation: Option<String>, place: String, question: &Question<'_>) -> Draft {
    let decision =
        question.overrides.find(&Subject { id, operation: operation.as_deref(), place: &place, pointers: [None; 2] });
    Draft {
        finding: Finding {
            id: id.to_owned(),
            summary: summary(id).to_owned(),
            level: Level::Docs,
            wire: Wire::Safe,
            wire_for_client: Wire::Safe,
            before: None,
            after: None,
            old: None,
            new: None,
            at: Vec::new(),
            items: Vec::new(),
            overridden: None,
        },
        old: None,
        new: None,
        decision,
        is_raw: false,
    }
}

/// The words that differ, where both documents have any.
fn docs(question: &Question<'_>, concerns: impl Fn(&str) -> bool) -> (Docs, Vec<Draft>) {
    let mut both = Vec::new();
    for document in [question.base, question.against] {
        let shared = match both.is_empty() {
            true => BTreeMap::new(),
            false => shared_names(question.base.as_contract(), document.as_contract()),
        };
        let prose = Prose::of(document, &document.locator(), &shared);
        if prose.is_empty() {
            let reason = format!("{} holds facts without prose", document.name);
            return (Docs { not_compared: Some(reason), texts: 0 }, Vec::new());
        }
        both.push(prose);
    }
    let [old, new] = both.as_slice() else { return (Docs::default(), Vec::new()) };
    let mut drafts = Vec::new();
    for text in old.compare(new) {
        let id = match (&text.old, &text.new) {
            (None, _) => "docs-added",
            (_, None) => "docs-removed",
            _ => "docs-changed",
        };
        let Some((pointer, _)) = text.new.as_ref().or(text.old.as_ref()) else { continue };
        if !concerns(pointer) {
            continue;
        }
        let (operation, place) = (operation_of(pointer), super::locate::readable(pointer));
        let mut draft = other(id, operation.clone(), place.clone(), question);
        let told = serde_json::json!([id, pointer, text.old, text.new]).to_string();
        let fingerprint = sha256(&told).chars().take(16).collect();
        draft.finding.at.push(At { operation, place, fingerprint });
        (draft.old, draft.finding.before) = text.old.unzip();
        (draft.new, draft.finding.after) = text.new.unzip();
        draft.is_raw = true;
        drafts.push(draft);
    }
    (Docs { not_compared: None, texts: old.len().max(new.len()) }, drafts)
}

fn level_of(finding: &Finding) -> Level {
    if finding.verdict() != Wire::Safe {
        Level::Wire
    } else if !finding.items.is_empty() {
        Level::Source
    } else if finding.id.starts_with("docs-") {
        Level::Docs
    } else {
        Level::Safe
    }
}

/// Gives each finding the Rust items that come from its place; items of no finding become findings of their own.
fn attach(drafts: &mut Vec<Draft>, old: &Api, new: &Api, question: &Question<'_>) -> (Source, Vec<Problem>) {
    let changes = source::compare(old, new);
    let number = |kind| changes.iter().filter(|change| change.change == kind).count();
    let source = Source {
        not_compared: (old.is_empty() || new.is_empty())
            .then(|| "the generator refuses the contract, as told below".to_owned()),
        step: changes.iter().map(|change| change.step).max().unwrap_or(Step::None),
        items: old.len().max(new.len()),
        added: number(ItemChangeKind::Added),
        removed: number(ItemChangeKind::Removed),
        changed: number(ItemChangeKind::Changed),
        refused: new.refused.difference(&old.refused).cloned().collect(),
    };
    let mends = new.new_problems(old);
    for change in changes {
        let causes = causes(drafts, &change, old, new);
        for cause in &causes {
            if let Some(draft) = drafts.get_mut(*cause) {
                draft.finding.items.push(change.clone());
            }
        }
        if causes.is_empty() {
            let id = match change.change {
                ItemChangeKind::Added => "rust-item-added",
                ItemChangeKind::Removed => "rust-item-removed",
                ItemChangeKind::Changed => "rust-item-changed",
            };
            let first = |api: &Api| api.places(&change.item).into_iter().flatten().next();
            let mut draft = other(id, None, change.item.clone(), question);
            (draft.old, draft.new) = (first(old), first(new));
            draft.finding.items.push(change);
            drafts.push(draft);
        }
    }
    (source, mends)
}

/// The findings that an item comes from: those nearest to its place, or else to the places of what uses it.
fn causes(drafts: &[Draft], change: &ItemChange, old: &Api, new: &Api) -> Vec<usize> {
    let (old, new) = (old.places(&change.item), new.places(&change.item));
    for ring in 0..old.len().max(new.len()) {
        let mut nearest = usize::MAX;
        let mut found = Vec::new();
        for (number, draft) in drafts.iter().enumerate().filter(|(_, draft)| shapes_items(&draft.finding)) {
            let distance = [(&draft.old, old.get(ring)), (&draft.new, new.get(ring))]
                .into_iter()
                .filter_map(|(pointer, places)| pointer.as_deref().zip(places))
                .flat_map(|(pointer, places)| places.iter().filter_map(move |place| distance(pointer, place)))
                .min();
            let Some(mut distance) = distance else { continue };
            // What moved was put back for the comparison of items, so all else is more likely to be the reason.
            if draft.finding.id == "endpoint-moved" {
                distance = usize::MAX - 1;
            }
            if distance < nearest {
                (nearest, found) = (distance, Vec::new());
            }
            if distance == nearest {
                found.push(number);
            }
        }
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// Whether a change of this kind can be the reason for a change of an item.
fn shapes_items(finding: &Finding) -> bool {
    match rule(&finding.id) {
        None => false,
        Some(rule) if rule.direction != Direction::None => true,
        // An operation that comes, goes or moves; not its tags, and not how one authenticates.
        Some(_) => ["endpoint-added", "endpoint-moved", "api-removed", "api-path-removed"]
            .iter()
            .any(|start| finding.id.starts_with(start)),
    }
}

/// How many steps lie between two pointers of which one is the beginning of the other.
fn distance(one: &str, other: &str) -> Option<usize> {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let rest = long.strip_prefix(short)?;
    (!short.is_empty() && (rest.is_empty() || rest.starts_with('/'))).then(|| rest.matches('/').count())
}

/// The findings with their places in the documents as they were given, the worst first.
fn placed(drafts: Vec<Draft>, base: &Document, against: &Document) -> Vec<Finding> {
    if drafts.is_empty() {
        return Vec::new();
    }
    let (old, new) = (base.locator(), against.locator());
    let mut drafts = drafts;
    for draft in drafts.iter_mut().filter(|draft| !draft.is_raw) {
        draft.old = draft.old.take().map(|pointer| old.locate(&pointer));
        draft.new = draft.new.take().map(|pointer| new.locate(&pointer));
    }
    let old_places = base.places(drafts.iter().filter_map(|draft| draft.old.clone()).collect());
    let new_places = against.places(drafts.iter().filter_map(|draft| draft.new.clone()).collect());
    let mut findings: Vec<Finding> = drafts
        .into_iter()
        .map(|draft| {
            let mut finding = draft.finding;
            finding.old = draft.old.as_deref().map(&old_places);
            finding.new = draft.new.as_deref().map(&new_places);
            finding.at.sort();
            finding
        })
        .collect();
    findings.sort_by(|a, b| {
        let severity = |finding: &Finding| (finding.level, finding.verdict(), finding.step());
        let place = |finding: &Finding| (finding.at.is_empty(), finding.at.first().cloned(), finding.id.clone());
        severity(b).cmp(&severity(a)).then_with(|| place(a).cmp(&place(b)))
    });
    findings
}

fn counts(findings: &[Finding]) -> Counts {
    let mut counts = Counts::default();
    for finding in findings {
        *(match finding.level {
            Level::None => &mut counts.accepted,
            Level::Docs => &mut counts.docs,
            Level::Safe => &mut counts.safe,
            Level::Source => &mut counts.source,
            Level::Wire if finding.verdict() == Wire::Unproven => &mut counts.unproven,
            Level::Wire => &mut counts.breaks,
        }) += 1;
    }
    counts
}
