//! The page at `/`: what the sandbox is, holds and has seen. It needs no script, and everything it shows is escaped.

mod html;
mod sections;

use std::sync::Arc;

use http::StatusCode;
use http::header::{CONTENT_SECURITY_POLICY, HeaderValue, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};

use crate::core::Core;
use crate::resources::clock::written;
use crate::server::reply::Reply;

use html::escaped;

const STYLE: &str = include_str!("style.css");

/// Nothing is loaded, run or framed, and the page sends nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'none'";

pub(crate) fn reply(core: &Arc<Core>) -> Reply {
    let mut reply = Reply::typed(StatusCode::OK, "text/html; charset=utf-8", page(core));
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "no-referrer"),
    ] {
        reply.headers.insert(name, HeaderValue::from_static(value));
    }
    reply
}

fn page(core: &Core) -> String {
    let (seen, _, _) = core.journal.counts();
    let clock = core.heron.clock();
    let facts = [
        ("Base URL", format!("<code>{}</code>", escaped(&core.base_url))),
        ("Time", time(&written(clock.peek()), clock.is_held())),
        ("Seed", core.seed().to_string()),
        ("Requests", seen.to_string()),
        ("Rate limit", sections::rate_limit(core)),
        ("State", sections::state_file(core)),
    ];
    let facts: String =
        facts.iter().map(|(name, value)| format!("<div><dt>{name}</dt><dd>{value}</dd></div>\n")).collect();
    let body: String = [
        sections::requests(core),
        sections::state(core),
        sections::faults(core),
        sections::webhooks(core),
        sections::operations(core),
    ]
    .concat();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         <title>heron-sandbox</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header>\n<h1>heron-sandbox</h1>\n<p>Heron, offline. All that is here was made up.</p>\n\
         <nav><a href=\"#requests\">Requests</a> <a href=\"#state\">State</a> <a href=\"#faults\">Faults</a> \
         <a href=\"#webhooks\">Webhooks</a> <a href=\"#operations\">Operations</a> <a href=\"/_sandbox\">JSON</a></nav>\n\
         <dl>\n{facts}</dl>\n</header>\n<main>\n{body}</main>\n\
         <footer>As of now; reload to see more. Not affiliated with Heron Data.</footer>\n</body>\n</html>\n"
    )
}

/// A time without its microseconds.
fn time(written: &str, held: bool) -> String {
    let shown = written.split('.').next().unwrap_or_default().replace('T', " ");
    let held = if held { " <span class=\"tag\">held</span>" } else { "" };
    format!("<time datetime=\"{written}Z\">{shown} UTC</time>{held}")
}
