//! The one rule by which methods of handles are named: what an id says beyond the resource.
//!
//! | the id is | the method | for `files` |
//! |---|---|---|
//! | `<resource>_<rest>` | `<rest>` | `files_get`: `files().get` |
//! | `<owner>_<resource>_<rest>` | `<rest>_for_<owner>` | `end_user_files_list`: `files().list_for_end_user` |
//! | anything else | the whole id | `categories_list`: `transactions().categories_list` |
//!
//! Some methods have one beside them, which is called after them: `_all` for a list over all its pages, and `_until_done`,
//! `_until_gone`, `_until_new` or `_until` for a wait.
//!
//! The resource's singular serves as well as its name: `file_rename_rules_list` is `files().rename_rules_list`.

use std::collections::{BTreeMap, BTreeSet};

use crate::operations::{Ending, Operations, Row};

/// The name of a row's method.
pub(crate) fn method_of(row: &Row) -> String {
    row.method.as_ref().map_or_else(|| ruled(&row.id, &row.resource), |method| method.name.clone())
}

/// The name of the method that gives a list over all its pages.
pub(crate) fn of_all_pages(method: &str) -> String {
    format!("{method}_all")
}

/// What is added to the name of a method for the one that asks until what another operation started is over.
pub(crate) fn wait_suffix(ending: &Ending<'_>) -> &'static str {
    match ending {
        Ending::States { .. } => "_until_done",
        Ending::Gone => "_until_gone",
        Ending::NewItem => "_until_new",
        Ending::Open => "_until",
    }
}

fn ruled(id: &str, resource: &str) -> String {
    let nouns = [resource.to_owned(), singular(resource)];
    let own = nouns.iter().find_map(|noun| id.strip_prefix(noun.as_str())?.strip_prefix('_'));
    if let Some(rest) = own {
        return rest.to_owned();
    }
    let owned = nouns.iter().find_map(|noun| id.split_once(&format!("_{noun}_")));
    owned.map_or_else(|| id.to_owned(), |(owner, rest)| format!("{rest}_for_{owner}"))
}

fn singular(plural: &str) -> String {
    let changed = [("ies", "y"), ("sses", "ss"), ("s", "")];
    let changed = changed.iter().find_map(|(end, instead)| Some(format!("{}{instead}", plural.strip_suffix(end)?)));
    changed.unwrap_or_else(|| plural.to_owned())
}

/// Tells of methods of one name, of names that are none, and of exceptions that are none.
pub(super) fn check(operations: &Operations, problem: &mut impl FnMut(String, String)) {
    let mut taken: BTreeMap<(&str, String), &str> = BTreeMap::new();
    for row in &operations.operations {
        let Row { id, resource, .. } = row;
        let name = method_of(row);
        if syn::parse_str::<syn::Ident>(&name).is_err() {
            problem(
                format!("`{id}` would be the method `{name}` of `{resource}`, which is no name in Rust"),
                "give it another one:\nmethod = { name = \"…\", exception = \"…\" }".to_owned(),
            );
        }
        if row.method.is_some() && name == ruled(id, resource) {
            problem(
                format!("the method of `{id}` is said to be an exception, but follows the rule"),
                "take `method` out of its row".to_owned(),
            );
        }
        if row.by_hand.is_some() || row.wrapped.is_some() {
            continue;
        }
        let all = row.paging.as_ref().map(|_| of_all_pages(&name));
        let waits: BTreeSet<String> = operations
            .operations
            .iter()
            .filter_map(|other| other.ends.as_ref().filter(|ends| ends.ask.as_ref() == Some(id)))
            .map(|ends| format!("{name}{}", wait_suffix(&ends.ending())))
            .collect();
        for name in [Some(name), all].into_iter().flatten().chain(waits) {
            if let Some(other) = taken.insert((resource, name.clone()), id) {
                problem(
                    format!("`{other}` and `{id}` would both be the method `{name}` of `{resource}`"),
                    "give one of them another name:\nmethod = { name = \"…\", exception = \"…\" }".to_owned(),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_is_what_the_id_says_beyond_the_resource() {
        for (resource, id, method) in [
            ("files", "files_get", "get"),
            ("files", "end_user_files_list", "list_for_end_user"),
            ("files", "file_rename_rules_list", "rename_rules_list"),
            ("background_checks", "background_check_get", "get"),
            ("policies", "policy_evaluations_list", "evaluations_list"),
            ("file_classes", "file_class_groups_list", "groups_list"),
            ("transactions", "categories_list", "categories_list"),
            ("integrations", "end_user_integration_links_list", "links_list_for_end_user"),
            ("merchants", "merchants_user_merchant_group_update", "user_merchant_group_update"),
            ("bank_data", "bank_data_inscribe", "inscribe"),
        ] {
            assert_eq!(ruled(id, resource), method);
        }
    }

    fn told(rows: &[(&str, &str)]) -> Vec<String> {
        let rows = rows.iter().map(|(id, more)| {
            format!(
                "[[operation]]\ncall = \"GET /{id}\"\nid = \"{id}\"\nresource = \"notes\"\nsummary = \"s\"\n\
                 retry = \"safe\"\n{more}\n"
            )
        });
        let operations = Operations::parse("operations.toml", &rows.collect::<String>()).unwrap();
        let mut told = Vec::new();
        check(&operations, &mut |what, _| told.push(what));
        told
    }

    #[test]
    fn two_methods_of_one_name_are_told() {
        assert_eq!(
            told(&[("notes_list", ""), ("note_list", "")]),
            ["`notes_list` and `note_list` would both be the method `list` of `notes`"]
        );
        let other = "method = { name = \"list_old\", exception = \"why\" }";
        assert_eq!(told(&[("notes_list", ""), ("note_list", other)]), [""; 0]);
        assert_eq!(told(&[("notes_list", ""), ("note_list", "wrapped = \"why\"")]), [""; 0]);
    }

    #[test]
    fn the_list_over_all_pages_takes_a_name_too() {
        let paging = "paging = { by = \"number\", at = \"page\", size = \"limit\", items = \"notes\" }";
        assert_eq!(
            told(&[("notes_list", paging), ("notes_list_all", "")]),
            ["`notes_list` and `notes_list_all` would both be the method `list_all` of `notes`"]
        );
    }

    #[test]
    fn a_wait_takes_a_name_too_and_several_that_ask_alike_share_it() {
        let gone = "ends = { ask = \"notes_get\", gone = true }";
        let rows = [("notes_delete", gone), ("notes_drop", gone), ("notes_get", ""), ("notes_get_until_gone", "")];
        assert_eq!(
            told(&rows),
            ["`notes_get` and `notes_get_until_gone` would both be the method `get_until_gone` of `notes`"]
        );
        assert_eq!(told(&rows[..3]), [""; 0]);
    }

    #[test]
    fn a_word_of_rust_and_an_exception_that_is_none_are_told() {
        assert_eq!(
            told(&[("notes_move", "")]),
            ["`notes_move` would be the method `move` of `notes`, which is no name in Rust"]
        );
        assert_eq!(
            told(&[("notes_list", "method = { name = \"list\", exception = \"why\" }")]),
            ["the method of `notes_list` is said to be an exception, but follows the rule"]
        );
    }
}
