//! The graph as SVG, inside of the page.

use super::graph::{Graph, HEIGHT, NodeKind, WIDTH};
use super::html::Html;

/// More objects are no picture any more.
const MOST: usize = 120;
/// What fits into a box.
const LONGEST: usize = 21;

/// Draws the graph of the integration of this number, and tells whether it has a circle.
pub(super) fn draw(graph: &Graph, number: usize, html: &mut Html<'_>) -> bool {
    if graph.nodes.len() > MOST {
        html.raw("<p class=\"soft\">There are too many objects to draw how they depend on each other.</p>");
        return false;
    }
    let layout = graph.layout();
    // What leads back goes over the top.
    let above = if layout.circle.contains(&true) { 20 } else { 0 };
    let (width, height) = (layout.width, layout.height + above);
    let size = format!("viewBox=\"0 -{above} {width} {height}\" width=\"{width}\" height=\"{height}\"");
    html.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"Objects and what they need\" ")
        .raw(&size)
        .raw(">\n");
    for kind in ["plain", "circle"] {
        html.raw("<defs><marker id=\"").raw(kind).number(number).raw("\" class=\"tip ").raw(kind);
        html.raw("\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\"/></marker></defs>\n");
    }
    for ((edge, is_circle), way) in graph.edges.iter().zip(&layout.circle).zip(&layout.ways) {
        let (Some((from_x, from_y)), Some((to_x, to_y))) = (layout.at.get(edge.from), layout.at.get(edge.to)) else {
            continue;
        };
        let kind = if *is_circle { "circle" } else { "plain" };
        let dashed = if edge.is_required { "" } else { " dashed" };
        let (y1, y2) = (from_y + HEIGHT / 2, to_y + HEIGHT / 2);
        let path = if from_x < to_x {
            let (mut x, mut y) = (from_x + WIDTH, y1);
            let mut path = format!("M{x} {y}");
            for (next_x, next_y) in way.iter().copied().chain([(to_x - 3, y2)]) {
                let middle = usize::midpoint(x, next_x);
                path.push_str(&format!("C{middle} {y} {middle} {next_y} {next_x} {next_y}"));
                (x, y) = (next_x + WIDTH, next_y);
                if next_x + 3 != *to_x {
                    path.push_str(&format!("H{x}"));
                }
            }
            path
        } else {
            // Back, over what stands between.
            let (x1, x2) = (from_x + WIDTH / 2, to_x + WIDTH / 2);
            let (top1, top2) = (*from_y, to_y.saturating_sub(3));
            let x2 = if x1 == x2 { x2 + 40 } else { x2 };
            format!("M{x1} {top1}C{x1} -{above} {x2} -{above} {x2} {top2}")
        };
        html.raw("<path class=\"edge ")
            .raw(kind)
            .raw(dashed)
            .raw("\" d=\"")
            .raw(&path)
            .raw("\" marker-end=\"url(#")
            .raw(kind)
            .number(number);
        html.raw(")\"/>\n");
    }
    for (node, (x, y)) in graph.nodes.iter().zip(&layout.at) {
        let class = match node.kind {
            NodeKind::Object => "object",
            NodeKind::Optional => "optional",
            NodeKind::Missing => "missing",
            NodeKind::Policy => "policy",
        };
        if let Some(object) = node.object {
            html.raw("<a href=\"#i").number(number).raw("o").number(object).raw("\">");
        }
        html.raw("<g class=\"node ").raw(class).raw("\"><title>").text(&node.title).raw("</title>");
        let place = format!("<rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"9\"/>");
        html.raw(&place);
        let is_alone = node.subtitle.is_empty();
        let line = |dy: usize| format!("x=\"{}\" y=\"{}\">", x + 14, y + dy);
        html.raw("<text class=\"name\" ")
            .raw(&line(if is_alone { 31 } else { 22 }))
            .text(&cut(&node.title, LONGEST))
            .raw("</text>");
        if !is_alone {
            html.raw("<text class=\"sub\" ").raw(&line(39)).text(&cut(&node.subtitle, LONGEST + 5)).raw("</text>");
        }
        html.raw("</g>");
        html.raw(if node.object.is_some() { "</a>\n" } else { "\n" });
    }
    html.raw("</svg>");
    layout.circle.contains(&true)
}

fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}
