//! All integrations at a glance: figures, clients × (plan, findings, failed syncs), and what is wrong with accounts.

use heron_data::crm::Level;

use super::html::{Html, count, crm_of};
use super::page::{Failed, Group, Integration, Page, Planned};

pub(super) fn tiles(page: &Page, html: &mut Html<'_>) {
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
pub(super) fn table(page: &Page, numbers: &[usize], html: &mut Html<'_>) {
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
        .raw("</td><td data-label=\"Findings\"><span>");
    counts(of, html);
    html.raw("</span></td><td data-label=\"Plan\">");
    match &of.plan {
        None => _ = html.raw("<span class=\"soft\">not asked</span>"),
        Some(plan) => planned(plan, html),
    }
    html.raw("</td>");
}

pub(super) fn counts(of: &Integration, html: &mut Html<'_>) {
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

pub(super) fn planned(plan: &Planned, html: &mut Html<'_>) {
    let class = if plan.changes == 0 && plan.action == "no change" { "safe" } else { "change" };
    html.raw("<span class=\"chip ").raw(class).raw("\">").raw(plan.action);
    if plan.changes > 0 {
        html.raw(": ").raw(&count(plan.changes, "change", "changes"));
    }
    html.raw("</span>");
}

pub(super) fn class(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info => "note",
    }
}

/// What an account did not tell, and whose syncs failed.
pub(super) fn troubles(group: &Group, html: &mut Html<'_>) {
    for error in &group.errors {
        html.raw("<p class=\"banner error\">");
        if let Some(client) = &group.client {
            html.raw("<b>").text(client).raw("</b>: ");
        }
        html.words(error).raw("</p>\n");
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
