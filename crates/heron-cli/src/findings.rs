//! Findings for people, for programs, and for GitHub.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level as Drawn, Origin, Renderer, Snippet};
use heron_data::crm::Level;
use serde_json::{Value, json};

use crate::files::{Found, FoundFinding, IntegrationFile, credentials};
use crate::output::plain;
use crate::source::{Place, Source};

/// What is drawn of a line at most, around what is marked.
const WIDEST: usize = 140;
/// How many findings of a file are drawn.
const MOST_DRAWN: usize = 200;
/// With more credentials than this written out, no line is drawn at all.
const MOST_HIDDEN: usize = 1000;

/// Findings of a file, drawn under its source as a compiler does. Credentials are not drawn.
pub(crate) fn text(file: &IntegrationFile, findings: &[Found], in_colour: bool) -> String {
    let renderer = if in_colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(WIDEST);
    let hidden = hidden(file, findings);
    let mut text = String::new();
    for found in findings.iter().take(MOST_DRAWN) {
        text.push_str(&drawn(file, found, hidden.as_deref(), &renderer));
        text.push_str("\n\n");
    }
    if findings.len() > MOST_DRAWN {
        text.push_str(&format!("… and {} more in {}; --json has all\n\n", findings.len() - MOST_DRAWN, file.name));
    }
    text
}

fn drawn(file: &IntegrationFile, found: &Found, hidden: Option<&[Place]>, renderer: &Renderer) -> String {
    let FoundFinding { id, level, message, help, .. } = &found.finding;
    let level = match level {
        Level::Error => Drawn::ERROR,
        Level::Warning => Drawn::WARNING,
        Level::Info => Drawn::INFO,
    };
    let (message, help) = (plain(message), plain(help));
    let mut group = Group::with_title(level.primary_title(message).id(*id));
    let line;
    if let Some(source) = file.sources.get(found.place.file) {
        let at = source.locate(found.place.start);
        let origin = Origin::path(source.name.as_str()).line(at.line).char_column(at.column);
        group = match hidden {
            Some(hidden) => {
                line = Line::of(source, found.place, hidden);
                let snippet = Snippet::source(line.text.as_str()).line_start(line.number);
                let snippet = snippet.annotation(AnnotationKind::Primary.span(line.from..line.to));
                if line.is_whole {
                    group.element(snippet.path(source.name.as_str()))
                } else {
                    group.element(origin).element(snippet)
                }
            }
            None => group.element(origin),
        };
    }
    let report = [group.element(Drawn::HELP.message(help))];
    renderer.render(&report)
}

/// The line that a place begins in, with what is hidden replaced.
struct Line {
    number: usize,
    text: String,
    from: usize,
    to: usize,
    /// Of a very long line, only what is near is there.
    is_whole: bool,
}

impl Line {
    fn of(source: &Source, place: Place, hidden: &[Place]) -> Self {
        const REPLACED: &str = "[not shown]";
        let number = source.locate(place.start).line;
        let whole = source.line(number);
        let range = near(&source.text, &whole, place.start);
        let is_whole = range == whole;
        let mut this = Self { number, text: String::new(), from: 0, to: 0, is_whole };
        if range.start > whole.start {
            this.text.push('…');
        }
        let (mut from, mut to) = (None, None);
        let mut at = range.start;
        let mut hidden = hidden
            .iter()
            .filter(|hidden| hidden.file == place.file && hidden.end > range.start && hidden.start < range.end)
            .peekable();
        while at <= range.end {
            if at >= place.start && from.is_none() {
                from = Some(this.text.len());
            }
            if at >= place.end.max(place.start) && to.is_none() {
                to = Some(this.text.len());
            }
            if at == range.end {
                break;
            }
            while hidden.next_if(|hidden| hidden.end <= at).is_some() {}
            if let Some(covering) = hidden.next_if(|hidden| hidden.start <= at) {
                this.text.push_str(REPLACED);
                at = covering.end.min(range.end).max(at + 1);
                continue;
            }
            let Some(c) = source.text.get(at..range.end).and_then(|rest| rest.chars().next()) else { break };
            // A mark of the byte order at the start has no width.
            if c.is_control() && c != '\t' {
                this.text.extend(c.escape_default())
            } else {
                this.text.push(c)
            }
            at += c.len_utf8();
        }
        this.from = from.unwrap_or(this.text.len());
        // What goes on over several lines is marked to the end of its first.
        this.to = to.unwrap_or(this.text.len()).max(this.from);
        this
    }
}

/// The line, or if it is very long what is near a place in it.
fn near(text: &str, line: &Range<usize>, at: usize) -> Range<usize> {
    const LONG: usize = 1000;
    if line.len() <= LONG {
        return line.clone();
    }
    let start = at.saturating_sub(LONG / 4).max(line.start);
    let end = (at + LONG / 2).min(line.end);
    let boundary = |at: usize| (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    boundary(start)..boundary(end)
}

/// Places that hold, or probably hold, a credential: also where one stands a second time. `None` if they are too many.
fn hidden(file: &IntegrationFile, findings: &[Found]) -> Option<Vec<Place>> {
    /// A shorter one would be found inside of other words.
    const SHORTEST: usize = 4;
    let literals = credentials::literals(&file.tree);
    if literals.len() > MOST_HIDDEN {
        return None;
    }
    let mut hidden = Vec::new();
    for (place, text) in literals {
        hidden.push(place);
        if text.len() < SHORTEST {
            continue;
        }
        for (number, source) in file.sources.iter().enumerate() {
            let found = source.text.match_indices(text.as_str());
            hidden.extend(found.map(|(at, _)| Place { file: number, start: at, end: at + text.len() }));
        }
    }
    let found = findings.iter().filter(|found| found.finding.id == "crm/credential-text");
    hidden.extend(found.map(|found| found.place));
    // A whole value goes before what is inside of it.
    hidden.sort_by_key(|place| (place.file, place.start, std::cmp::Reverse(place.end)));
    Some(hidden)
}

/// Findings for programs.
pub(crate) fn to_json(file: &IntegrationFile, findings: &[Found]) -> Value {
    findings
        .iter()
        .map(|Found { finding, place }| {
            let source = file.sources.get(place.file);
            let start = source.map(|source| source.locate(place.start));
            let end = source.map(|source| source.locate(place.end));
            json!({
                "id": finding.id,
                "level": finding.level.to_string(),
                "file": source.map(|source| source.name.as_str()),
                "line": start.map(|start| start.line),
                "column": start.map(|start| start.column),
                "end_line": end.map(|end| end.line),
                "end_column": end.map(|end| end.column),
                "pointer": finding.pointer,
                "message": finding.message,
                "help": finding.help,
            })
        })
        .collect()
}

/// Findings as annotations of GitHub Actions, one to a line.
pub(crate) fn github(file: &IntegrationFile, findings: &[Found]) -> String {
    // What parts a command from its properties, and these from another, is escaped.
    let data = |text: &str| plain(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let mut text = String::new();
    for Found { finding, place } in findings {
        let Some(source) = file.sources.get(place.file) else { continue };
        let command = match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Info => "notice",
        };
        let (start, end) = (source.locate(place.start), source.locate(place.end));
        text.push_str(&format!(
            "::{command} file={},line={},col={},endLine={},endColumn={},title={}::{}\n",
            property(&source.name),
            start.line,
            start.column,
            end.line,
            end.column,
            property(finding.id),
            data(&format!("{}; {}", finding.message, finding.help)),
        ));
    }
    text
}

/// `2 errors, 1 warning`
pub(crate) fn count(findings: &[Found]) -> String {
    let of = |level: Level, name: &str| {
        let count = findings.iter().filter(|found| found.finding.level == level).count();
        match count {
            0 => None,
            1 => Some(format!("1 {name}")),
            _ => Some(format!("{count} {name}s")),
        }
    };
    let counts = [of(Level::Error, "error"), of(Level::Warning, "warning"), of(Level::Info, "note")];
    counts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
