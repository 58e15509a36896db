//! What the contract knows of a path.

use super::tables::{FORMS, PAGED};

/// How a list comes in pages. Places in the answer are names joined by dots.
#[derive(Debug)]
pub(super) struct Paging {
    pub(super) by: By,
    /// The parameter that says which page.
    pub(super) at: &'static str,
    /// The parameter that says how many items a page holds.
    pub(super) size: &'static str,
    /// How many it holds without that.
    pub(super) default_size: Option<i64>,
    /// The number of the first page.
    pub(super) first: i64,
    /// Whether there are pages only when both parameters are sent.
    pub(super) both: bool,
    pub(super) items: &'static str,
    pub(super) page: Option<&'static str>,
    pub(super) pages: Option<&'static str>,
    pub(super) total: Option<&'static str>,
    pub(super) more: Option<&'static str>,
    pub(super) next_url: Option<&'static str>,
}

/// What a page is asked for by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum By {
    /// Its number.
    Number,
    /// How many items come before it.
    Offset,
}

/// How the list at a path comes in pages, where the contract says so.
pub(super) fn paging(path: &str) -> Option<&'static Paging> {
    PAGED.iter().find(|(template, _)| is_at(path, template)).map(|(_, paging)| paging)
}

/// Whether what is sent there is a form.
pub(super) fn takes_a_form(method: &str, path: &str) -> bool {
    FORMS.iter().any(|(of, template)| *of == method && is_at(path, template))
}

/// Whether a path is one of a template, in which `{name}` stands for anything.
fn is_at(path: &str, template: &str) -> bool {
    let mut segments = path.trim_end_matches('/').split('/');
    let mut of = template.trim_end_matches('/').split('/');
    loop {
        match (segments.next(), of.next()) {
            (None, None) => return true,
            (Some(segment), Some(of)) if segment == of || of.starts_with('{') && !segment.is_empty() => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_known_by_its_template() {
        assert_eq!(paging("/api/end_users").map(|paging| paging.items), Some("end_users"));
        assert_eq!(paging("/api/end_users/summary/").map(|paging| paging.both), Some(true));
        assert_eq!(paging("/api/end_users/eus_1/transactions").map(|paging| paging.size), Some("per_page"));
        for path in ["/api", "/api/end_users/eus_1", "/api/end_users//transactions", "/api/end_users/a/b/transactions"]
        {
            assert!(paging(path).is_none(), "{path}");
        }
        assert!(takes_a_form("POST", "/api/end_users/eus_1/files/v2") && takes_a_form("POST", "/api/iso_applications"));
        assert!(!takes_a_form("POST", "/api/end_users") && !takes_a_form("GET", "/api/iso_applications"));
    }
}
