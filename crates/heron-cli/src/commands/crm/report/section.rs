//! One integration: its objects and fields, and how they depend on each other.

use super::graph::Graph;
use super::html::{Html, crm_of};
use super::overview::{class, counts, planned};
use super::page::{Field, Finding, Group, Integration, Object, ValueMapping};
use super::picture;

pub(super) fn integration(of: &Integration, group: &Group, number: usize, is_alone: bool, html: &mut Html<'_>) {
    html.raw("<section class=\"integration")
        .raw(if is_alone { " alone" } else { "" })
        .raw("\" id=\"i")
        .number(number)
        .raw("\">\n");
    // Alone, it is what the page is called after.
    if !is_alone {
        html.raw("<h2>").text(&crm_of(of)).raw("</h2>\n");
    }
    html.raw("<p class=\"about\">");
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
        // What is to be created is what the page shows.
        let open = if plan.action == "create" { "" } else { " open" };
        html.raw("<details class=\"card\"")
            .raw(open)
            .raw("><summary>Plan</summary><pre>")
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
    let has_circle = picture::draw(graph, number, html);
    let caption =
        "An arrow leads from an object to what needs its id: solid if it is required, dashed if it is only used.";
    html.raw("</div>\n<figcaption>").raw(caption);
    html.raw(if has_circle { " A red one closes a circle." } else { "" }).raw("</figcaption>\n</figure>\n");
}

fn findings(findings: &[Finding], html: &mut Html<'_>) {
    if findings.is_empty() {
        return;
    }
    html.raw("<ul class=\"findings\">");
    for finding in findings {
        let class = class(finding.level);
        html.raw("<li class=\"")
            .raw(class)
            .raw("\"><b>")
            .raw(class)
            .raw("</b> ")
            .words(&finding.message)
            .raw(" <code class=\"id\">");
        html.text(finding.id)
            .raw("</code><small>")
            .words(&finding.help)
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
    html.raw("</th><td data-label=\"Source\"><span><span class=\"kind\">").raw(of.source).raw("</span>");
    if !of.of.is_empty() {
        html.raw(" <code>").text(&of.of).raw("</code>");
    }
    html.raw("</span></td><td data-label=\"Steps\">");
    if of.steps.is_empty() {
        let is_value = matches!(of.source, "attribute" | "fixed text" | "fixed value" | "computed");
        html.raw("<span class=\"soft\">").raw(if is_value { "as it is" } else { "–" }).raw("</span>");
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
