//! The page as HTML: everything that comes from outside goes through [`Html::text`].

use std::fmt::Write as _;

use super::page::{Integration, Page};
use super::{overview, section};

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
    overview::tiles(page, &mut html);
    let numbers: Vec<usize> = page
        .groups
        .iter()
        .scan(0, |next, group| {
            let first = *next;
            *next += group.integrations.len();
            Some(first)
        })
        .collect();
    let is_alone = page.integrations().count() == 1 && page.groups.len() == 1;
    if !is_alone {
        overview::table(page, &numbers, &mut html);
    }
    for group in &page.groups {
        overview::troubles(group, &mut html);
    }
    for (group, first) in page.groups.iter().zip(&numbers) {
        for (index, of) in group.integrations.iter().enumerate() {
            section::integration(of, group, first + index, is_alone, &mut html);
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

    /// A sentence, with what stands between backticks as code.
    pub(super) fn words(&mut self, text: &str) -> &mut Self {
        let text = self.without_hidden(text).into_owned();
        let parts: Vec<&str> = text.split('`').collect();
        if parts.len().is_multiple_of(2) {
            return self.text(&text);
        }
        for (index, part) in parts.into_iter().enumerate() {
            if index % 2 == 1 {
                self.raw("<code>").text(part).raw("</code>");
            } else {
                self.text(part);
            }
        }
        self
    }

    fn without_hidden<'t>(&self, text: &'t str) -> std::borrow::Cow<'t, str> {
        let mut text = std::borrow::Cow::Borrowed(text);
        for hidden in &self.hidden {
            if text.contains(hidden) {
                text = text.replace(hidden, "[not shown]").into();
            }
        }
        text
    }

    /// Somebody else's text: hidden, escaped, and without what turns the direction of what is read.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        let text = self.without_hidden(text);
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
        _ if page.groups.len() > 1 => count(page.groups.len(), "client", "clients"),
        (Some(only), None) => crm_of(only),
        _ => count(page.integrations().count(), "integration", "integrations"),
    }
}

/// `acme.my.salesforce.com`, or the file.
pub(super) fn crm_of(of: &Integration) -> String {
    let host = of.instance_url.split_once("://").map_or("", |(_, rest)| rest).trim_end_matches('/');
    if host.is_empty() { of.name.clone() } else { host.to_owned() }
}

pub(super) fn count(count: usize, one: &str, several: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {several}") }
}
