//! The page as HTML: everything that comes from outside goes through [`Html::text`].

use std::fmt::Write as _;

use heron_data::crm::Level;

use super::graph::Graph;
use super::page::{Failed, Field, Finding, Group, Integration, Object, Page, Planned, ValueMapping};
use super::picture;

const STYLE: &str = include_str!("page.css");

pub(super) fn render(page: &Page) -> String {
    let mut html = Html::new(&page.hidden);
    let title = title(page);
    let head = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
                <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
                <meta name=\"color-scheme\" content=\"light dark\">\n\
                <meta name=\"referrer\" content=\"no-referrer\">\n\
                <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";
    html.raw(head)
        .raw("<title>")
        .text(&title)
        .raw("</title>\n<style>\n")
        .raw(STYLE)
        .raw("</style>\n</head>\n<body>\n<main>\n");
    html.raw("<header>\n<p class=\"kicker\">CRM mapping</p>\n<h1>").text(&title).raw("</h1>\n</header>\n");
    tiles(page, &mut html);
    let numbers: Vec<usize> = page
        .groups
        .iter()
        .scan(0, |next, group| {
            let first = *next;
            *next += group.integrations.len();
            Some(first)
        })
        .collect();
    if page.integrations().count() != 1 || page.groups.len() > 1 {
        overview(page, &numbers, &mut html);
    }
    for group in &page.groups {
        troubles(group, &mut html);
    }
    for (group, first) in page.groups.iter().zip(&numbers) {
        for (index, of) in group.integrations.iter().enumerate() {
            integration(of, group, first + index, &mut html);
        }
    }
    html.raw("<footer><p>").text(&page.examples).raw("</p><p>Written by heron ").text(env!("CARGO_PKG_VERSION"));
    html.raw(". Nothing on this page is loaded from elsewhere, and it holds no credential.</p></footer>\n");
    html.raw("</main>\n</body>\n</html>\n");
    html.out
}

/// Text that grows, and what may not be in it.
pub(super) struct Html<'a> {
    out: String,
    hidden: Vec<&'a str>,
}

impl<'a> Html<'a> {
    pub(super) fn new(hidden: &'a [String]) -> Self {
        let mut hidden: Vec<&str> = hidden.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        // What holds another is replaced first.
        hidden.sort_unstable_by_key(|text| (std::cmp::Reverse(text.len()), *text));
        hidden.dedup();
        Self { out: String::new(), hidden }
    }

    #[cfg(test)]
    pub(super) fn into_text(self) -> String {
        self.out
    }

    /// Our own HTML.
    pub(super) fn raw(&mut self, html: &str) -> &mut Self {
        self.out.push_str(html);
        self
    }

    pub(super) fn number(&mut self, number: impl std::fmt::Display) -> &mut Self {
        _ = write!(self.out, "{number}");
        self
    }

    /// Somebody else's text: hidden, escaped, and without what turns the direction of what is read.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        let mut text = std::borrow::Cow::Borrowed(text);
        for hidden in &self.hidden {
            if text.contains(hidden) {
                text = text.replace(hidden, "[not shown]").into();
            }
        }
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                '\n' | '\t' => self.out.push(c),
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{feff}' => {
                    _ = write!(self.out, "\\u{:04x}", u32::from(c));
                }
                c if c.is_control() => _ = write!(self.out, "\\u{:04x}", u32::from(c)),
                c => self.out.push(c),
            }
        }
        self
    }
}

fn title(page: &Page) -> String {
    let mut all = page.integrations();
    match (all.next(), all.next()) {
        (Some(only), None) => crm_of(only),
        _ if page.groups.len() > 1 => count(page.groups.len(), "client", "clients"),
        _ => count(page.integrations().count(), "integration", "integrations"),
    }
}

/// `acme.my.salesforce.com`, or the file.
fn crm_of(of: &Integration) -> String {
    let host = of.instance_url.split_once("://").map_or("", |(_, rest)| rest).trim_end_matches('/');
    if host.is_empty() { of.name.clone() } else { host.to_owned() }
}

fn count(count: usize, one: &str, several: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {several}") }
}

fn tiles(page: &Page, html: &mut Html<'_>) {
    let sum = |of: &dyn Fn(&Integration) -> usize| page.integrations().map(of).sum::<usize>();
    let (errors, warnings) = (sum(&|of| of.count(Level::Error)), sum(&|of| of.count(Level::Warning)));
    let tint = |bad: usize, class| if bad > 0 { class } else { "calm" };
    let mut tiles = vec![
        ("calm", sum(&|of| of.objects.len()), "objects", "of the CRM are written"),
        ("calm", sum(&Integration::fields), "fields", "get a value"),
        (tint(errors, "error"), errors, "errors", "keep it from being applied"),
        (tint(warnings, "warning"), warnings, "warnings", "are worth a look"),
    ];
    if page.integrations().any(|of| of.plan.is_some()) {
        let pending = sum(&|of| of.plan.as_ref().map_or(0, |plan| plan.changes));
        tiles.push((tint(pending, "change"), pending, "changes", "are planned"));
    }
    if page.groups.iter().any(|group| group.failed.is_some()) {
        let failed = page.groups.iter().filter_map(|group| group.failed.as_ref()).map(|failed| failed.total).sum();
        tiles.push((tint(failed, "error"), failed, "failed syncs", "wait for someone"));
    }
    html.raw("<section class=\"tiles\">\n");
    for (class, number, name, what) in tiles {
        html.raw("<div class=\"tile ").raw(class).raw("\"><strong>").number(number).raw("</strong><span>").raw(name);
        html.raw("</span><small>").raw(what).raw("</small></div>\n");
    }
    html.raw("</section>\n");
}

/// Clients × (plan, findings, failed syncs).
fn overview(page: &Page, numbers: &[usize], html: &mut Html<'_>) {
    let has_clients = page.groups.iter().any(|group| group.client.is_some());
    html.raw("<section class=\"card\">\n<table class=\"overview\">\n<thead><tr>");
    let client = if has_clients { Some("Client") } else { None };
    for name in client.into_iter().chain(["Integration", "Objects", "Fields", "Findings", "Plan", "Failed syncs"]) {
        html.raw("<th scope=\"col\">").raw(name).raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (group, first) in page.groups.iter().zip(numbers) {
        let rows = group.integrations.len().max(1);
        let span = format!(" rowspan=\"{rows}\"");
        for row in 0..rows {
            html.raw(if row == 0 { "<tr class=\"first\">" } else { "<tr>" });
            if has_clients && row == 0 {
                html.raw("<th scope=\"row\" data-label=\"Client\"").raw(&span).raw(">");
                html.text(group.client.as_deref().unwrap_or("–")).raw("</th>");
            }
            match group.integrations.get(row) {
                Some(of) => overview_row(of, first + row, html),
                None => {
                    _ = html
                        .raw("<td colspan=\"5\" class=\"soft\">")
                        .raw(if group.errors.is_empty() { "no files" } else { "not told: see below" })
                        .raw("</td>")
                }
            }
            if row == 0 {
                html.raw("<td data-label=\"Failed syncs\"").raw(&span).raw(">");
                match &group.failed {
                    None => _ = html.raw("<span class=\"soft\">not asked</span>"),
                    Some(failed) if failed.total == 0 => _ = html.raw("<span class=\"chip safe\">none</span>"),
                    Some(failed) => _ = html.raw("<span class=\"chip error\">").number(failed.total).raw("</span>"),
                }
                html.raw("</td>");
            }
            html.raw("</tr>\n");
        }
    }
    html.raw("</tbody>\n</table>\n</section>\n");
}

fn overview_row(of: &Integration, number: usize, html: &mut Html<'_>) {
    html.raw("<td data-label=\"Integration\"><a href=\"#i")
        .number(number)
        .raw("\">")
        .text(&crm_of(of))
        .raw("</a><small>");
    html.text(&of.name).raw("</small></td>");
    html.raw("<td data-label=\"Objects\" class=\"number\">").number(of.objects.len());
    html.raw("</td><td data-label=\"Fields\" class=\"number\">")
        .number(of.fields())
        .raw("</td><td data-label=\"Findings\">");
    counts(of, html);
    html.raw("</td><td data-label=\"Plan\">");
    match &of.plan {
        None => _ = html.raw("<span class=\"soft\">not asked</span>"),
        Some(plan) => planned(plan, html),
    }
    html.raw("</td>");
}

fn counts(of: &Integration, html: &mut Html<'_>) {
    let mut is_clean = true;
    let levels =
        [(Level::Error, "error", "errors"), (Level::Warning, "warning", "warnings"), (Level::Info, "note", "notes")];
    for (level, one, several) in levels {
        let number = of.count(level);
        if number > 0 {
            is_clean = false;
            html.raw("<span class=\"chip ")
                .raw(class(level))
                .raw("\">")
                .raw(&count(number, one, several))
                .raw("</span> ");
        }
    }
    if is_clean {
        html.raw("<span class=\"chip safe\">nothing found</span>");
    }
}

fn planned(plan: &Planned, html: &mut Html<'_>) {
    let class = if plan.changes == 0 && plan.action == "no change" { "safe" } else { "change" };
    html.raw("<span class=\"chip ").raw(class).raw("\">").raw(plan.action);
    if plan.changes > 0 {
        html.raw(": ").raw(&count(plan.changes, "change", "changes"));
    }
    html.raw("</span>");
}

fn class(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info => "note",
    }
}

/// What an account did not tell, and whose syncs failed.
fn troubles(group: &Group, html: &mut Html<'_>) {
    for error in &group.errors {
        html.raw("<p class=\"banner error\">");
        if let Some(client) = &group.client {
            html.raw("<b>").text(client).raw("</b>: ");
        }
        html.text(error).raw("</p>\n");
    }
    if let Some(failed) = group.failed.as_ref().filter(|failed| failed.total > 0) {
        failures(group.client.as_deref(), failed, html);
    }
    if !group.not_in_files.is_empty() {
        html.raw("<p class=\"banner\">");
        if let Some(client) = &group.client {
            html.raw("<b>").text(client).raw("</b>: ");
        }
        html.raw("integrations that no file is about: ").text(&group.not_in_files.join(", ")).raw("</p>\n");
    }
}

fn failures(client: Option<&str>, failed: &Failed, html: &mut Html<'_>) {
    html.raw("<section class=\"card\">\n<h3>Failed syncs");
    if let Some(client) = client {
        html.raw(" of ").text(client);
    }
    html.raw("</h3>\n<table>\n<thead><tr><th scope=\"col\">End user</th><th scope=\"col\">Step</th><th scope=\"col\">When</th><th scope=\"col\">Why</th></tr></thead>\n<tbody>\n");
    for sync in &failed.first {
        html.raw("<tr><td data-label=\"End user\">");
        html.text(if sync.name.is_empty() { &sync.end_user } else { &sync.name });
        if !sync.name.is_empty() {
            html.raw("<small>").text(&sync.end_user).raw("</small>");
        }
        html.raw("</td><td data-label=\"Step\">").text(or_dash(&sync.step)).raw("</td><td data-label=\"When\">");
        html.text(or_dash(&sync.at))
            .raw("</td><td data-label=\"Why\">")
            .text(or_dash(&sync.message))
            .raw("</td></tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
    let more = failed.total.saturating_sub(failed.first.len());
    if more > 0 {
        html.raw("<p class=\"soft\">and ").number(more).raw(" more</p>\n");
    }
    html.raw("</section>\n");
}

fn or_dash(text: &str) -> &str {
    if text.is_empty() { "–" } else { text }
}

fn integration(of: &Integration, group: &Group, number: usize, html: &mut Html<'_>) {
    html.raw("<section class=\"integration\" id=\"i")
        .number(number)
        .raw("\">\n<h2>")
        .text(&crm_of(of))
        .raw("</h2>\n<p class=\"about\">");
    for text in [group.client.as_deref(), Some(of.provider.as_str()), of.heron_id.as_deref(), Some(of.name.as_str())] {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            html.raw("<span>").text(text).raw("</span>");
        }
    }
    html.raw("</p>\n<p class=\"state\">");
    counts(of, html);
    if let Some(plan) = &of.plan {
        html.raw(" ");
        planned(plan, html);
    }
    for (is, word) in [(of.is_off, "turned off"), (of.is_test, "not live")] {
        if is {
            html.raw(" <span class=\"chip warning\">").raw(word).raw("</span>");
        }
    }
    html.raw("</p>\n");
    findings(&of.findings, html);
    graph(&of.graph, number, html);
    if let Some(plan) = of.plan.as_ref().filter(|plan| plan.changes > 0) {
        html.raw("<details class=\"card\" open><summary>Plan</summary><pre>")
            .text(plan.text.trim_end())
            .raw("</pre></details>\n");
    }
    for (index, of) in of.objects.iter().enumerate() {
        object(of, number, index, html);
    }
    value_mappings(&of.value_mappings, html);
    html.raw("</section>\n");
}

fn graph(graph: &Graph, number: usize, html: &mut Html<'_>) {
    if graph.nodes.len() < 2 {
        return;
    }
    html.raw("<figure class=\"card graph\">\n<div class=\"scroll\">");
    picture::draw(graph, number, html);
    html.raw("</div>\n<figcaption>An arrow leads from an object to what needs its id: solid if it is required, dashed if it is only used.");
    html.raw("</figcaption>\n</figure>\n");
}

fn findings(findings: &[Finding], html: &mut Html<'_>) {
    if findings.is_empty() {
        return;
    }
    html.raw("<ul class=\"findings\">");
    for finding in findings {
        let class = class(finding.level);
        html.raw("<li class=\"").raw(class).raw("\"><b>").raw(class).raw("</b> ").text(&finding.message).raw(" <code>");
        html.text(finding.id)
            .raw("</code><small>")
            .text(&finding.help)
            .raw(" · ")
            .text(&finding.place)
            .raw("</small></li>");
    }
    html.raw("</ul>\n");
}

fn object(of: &Object, number: usize, index: usize, html: &mut Html<'_>) {
    html.raw("<article class=\"card\" id=\"i")
        .number(number)
        .raw("o")
        .number(index)
        .raw("\">\n<h3>")
        .text(&of.external_name);
    if let Some(key) = of.key.as_ref().filter(|key| **key != of.external_name) {
        html.raw(" <code>").text(key).raw("</code>");
    }
    for tag in &of.tags {
        html.raw(" <span class=\"chip note\">").raw(tag).raw("</span>");
    }
    html.raw("</h3>\n");
    if let Some(description) = &of.description {
        html.raw("<p>").text(description).raw("</p>\n");
    }
    if of.lookup.is_some() || !of.needs.is_empty() {
        html.raw("<p class=\"soft\">");
        if let Some(lookup) = &of.lookup {
            html.raw("Found by ").text(lookup).raw(". ");
        }
        if !of.needs.is_empty() {
            html.raw("Needs ").text(&of.needs.join(", ")).raw(".");
        }
        html.raw("</p>\n");
    }
    findings(&of.findings, html);
    if of.fields.is_empty() {
        html.raw("<p class=\"soft\">No field of it is mapped.</p>\n");
    } else {
        html.raw("<table class=\"fields\">\n<thead><tr><th scope=\"col\">CRM field</th><th scope=\"col\">Source</th><th scope=\"col\">Steps</th><th scope=\"col\">Example</th></tr></thead>\n<tbody>\n");
        for of in &of.fields {
            field(of, html);
        }
        html.raw("</tbody>\n</table>\n");
    }
    html.raw("</article>\n");
}

fn field(of: &Field, html: &mut Html<'_>) {
    html.raw("<tr><th scope=\"row\">").text(&of.name);
    if !of.tags.is_empty() {
        html.raw("<small>").raw(&of.tags.join(" · ")).raw("</small>");
    }
    html.raw("</th><td data-label=\"Source\"><span class=\"kind\">").raw(of.source).raw("</span>");
    if !of.of.is_empty() {
        html.raw(" <code>").text(&of.of).raw("</code>");
    }
    html.raw("</td><td data-label=\"Steps\">");
    if of.steps.is_empty() {
        html.raw("<span class=\"soft\">as it is</span>");
    }
    for step in &of.steps {
        html.raw("<span class=\"step\">").raw(step.what).raw(" <code>").text(&step.by).raw("</code></span>");
    }
    html.raw("</td><td data-label=\"Example\">");
    if of.example.is_empty() {
        html.raw("<span class=\"soft\">–</span>");
    }
    for example in &of.example {
        html.raw("<span class=\"example\">").raw(if example.is_value { "<code class=\"value\">" } else { "<i>" });
        html.text(if example.is_value && example.text.is_empty() { "(empty)" } else { &example.text });
        html.raw(if example.is_value { "</code>" } else { "</i>" });
        if !example.when.is_empty() {
            html.raw("<small>if ").text(&example.when).raw("</small>");
        }
        html.raw("</span>");
    }
    html.raw("</td></tr>\n");
    if !of.findings.is_empty() {
        html.raw("<tr class=\"of-field\"><td colspan=\"4\">");
        findings(&of.findings, html);
        html.raw("</td></tr>\n");
    }
}

fn value_mappings(all: &[ValueMapping], html: &mut Html<'_>) {
    if all.is_empty() {
        return;
    }
    html.raw("<h3 class=\"part\">Value mappings</h3>\n<div class=\"mappings\">\n");
    for of in all {
        html.raw("<details class=\"card\" open><summary><code>")
            .text(&of.name)
            .raw("</code></summary>\n<table><tbody>\n");
        for (from, to) in &of.rows {
            html.raw("<tr><td>").text(from).raw("</td><td>").text(to).raw("</td></tr>\n");
        }
        if let Some(otherwise) = &of.otherwise {
            html.raw("<tr><td><i>anything else</i></td><td>").text(otherwise).raw("</td></tr>\n");
        }
        html.raw("</tbody></table></details>\n");
    }
    html.raw("</div>\n");
}
