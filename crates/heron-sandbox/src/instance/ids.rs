//! Ids in Heron's form, with the prefix of what they are of.

use super::seed::Seed;
use crate::random;

/// What ids of a thing begin with; the first that a thing's name ends with counts. What is not listed takes the first
/// letters of its name.
const PREFIXES: [(&str, &str); 20] = [
    ("data_source_account", "dsa"),
    ("end_user_integration", "itg"),
    ("crm_integration", "crm"),
    ("crm_sync_event", "cse"),
    ("integration_link", "itl"),
    ("associate_annotation", "asa"),
    ("iso_application", "iso"),
    ("end_user_file", "euf"),
    ("transaction", "txn"),
    ("data_source", "dso"),
    ("integration", "itg"),
    ("submission", "sub"),
    ("merchant", "mrc"),
    ("category", "ctg"),
    ("end_user", "eus"),
    ("webhook", "wbh"),
    ("request", "req"),
    ("event", "evt"),
    ("rule", "rul"),
    ("pdf", "pdf"),
];

/// The id of a thing, `end_user` or `EndUserSchema`.
pub(super) fn id(thing: &str, seed: Seed) -> String {
    random::id(&prefix(thing), |place| seed.at(place).number())
}

fn prefix(thing: &str) -> String {
    let mut name = snake(thing);
    while let Some(shorter) =
        ["_schema", "_response", "_enriched", "_output"].iter().find_map(|end| name.strip_suffix(end))
    {
        name = shorter.to_owned();
    }
    let singular = match name.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => name.strip_suffix('s').unwrap_or(&name).to_owned(),
    };
    let listed = PREFIXES.iter().find(|(end, _)| singular.ends_with(end) || name.ends_with(end));
    match listed {
        Some((_, prefix)) => (*prefix).to_owned(),
        None => {
            let letters: String = singular.chars().filter(char::is_ascii_alphabetic).take(3).collect();
            if letters.len() == 3 { letters } else { "obj".to_owned() }
        }
    }
}

/// `EndUser1` is `end_user`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.trim_end_matches(|letter: char| letter.is_ascii_digit()).chars() {
        if letter.is_ascii_uppercase() && !snake.is_empty() && !snake.ends_with('_') {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_the_prefix_of_its_thing_and_22_characters() {
        for (thing, prefix) in [
            ("EndUser1", "eus_"),
            ("end_user", "eus_"),
            ("end_users", "eus_"),
            ("Transaction3", "txn_"),
            ("TransactionEnriched", "txn_"),
            ("parent_category", "ctg_"),
            ("categories", "ctg_"),
            ("DataSourceAccount", "dsa_"),
            ("WebhookSchema", "wbh_"),
            ("Funder", "fun_"),
            ("", "obj_"),
        ] {
            let id = id(thing, Seed::new(1));
            assert!(id.starts_with(prefix), "{thing}: {id}");
            assert_eq!(id.len(), 26);
        }
    }
}
