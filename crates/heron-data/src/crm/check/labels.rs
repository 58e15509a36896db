//! Labels of company attributes. There is no list of them to compare with, so a typing error is told by its words.

use std::collections::{HashMap, HashSet};

use super::report::{Report, shown};
use super::table::MISTYPED_LABEL;
use super::view::{Source, View, sources};

/// Words of what Heron publishes about companies and their owners, and of lending.
const WORDS: &str = "account accounts address age alias amount annual application approval approved average balance bank \
    billing birth broker bureau business card cash categories category city classification code company contact country \
    county credit currency current daily date days dba deal debt default deposit deposits description dob ein email \
    employees end entity equipment expense expenses fax federal fee fees fico file files finance first flow founded full \
    funder funding gender grade gross history holder home income incorporation index industry insurance interest invoice \
    invoices last lead legal lender lenders license line lines loan loans location loss maiden margin merchant middle \
    minimum mobile model monthly month months naics name national negative net next notes nsf number offer opened origin \
    overdraft owner owners ownership paid payment payments payroll percent percentage period personal phone physical \
    policy portal position positions postal predicted previous price primary principal prior probability processing \
    product profit purpose rate reason reasons reference region requested result returned revenue review risk routing \
    salary sales schedule score secondary security serial sic signature signed social source ssn start state statement \
    statements status street submission suffix tax term time title total transaction transactions type unit usage use \
    user value vehicle vendor volume website weekly year years zip";

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let known: HashSet<&str> = WORDS.split_ascii_whitespace().collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut labels = Vec::new();
    for object in &view.objects {
        for (at, field) in object.fields() {
            for (_, source) in sources(field) {
                if let Source::Attribute(label) = source {
                    labels.push((object, at, label));
                    words(label).for_each(|word| *counts.entry(word).or_default() += 1);
                }
            }
        }
    }
    // What is used again is meant, and so is what is known.
    let mut sure: Vec<&str> = counts.iter().filter(|(_, count)| **count > 1).map(|(word, _)| *word).collect();
    sure.extend(&known);
    sure.retain(|word| word.len() > 3);
    sure.sort_unstable();
    sure.dedup();
    for (object, at, label) in labels {
        let pointer = || object.field_pointer(at, "heron_company_attribute_label");
        if label.trim().len() < label.len() || label.is_empty() {
            continue;
        }
        if has_another_form(label) {
            let message = format!("the label {} has another form than the labels that Heron shows", shown(label));
            let help = format!("write it in lower case with single underscores: {}", shown(&snake_case(label)));
            report.add(&MISTYPED_LABEL, pointer(), message, help);
            continue;
        }
        for word in words(label) {
            let is_sure = known.contains(word) || counts.get(word).is_some_and(|count| *count > 1);
            if is_sure || word.len() < 3 || word.contains(|c: char| c.is_ascii_digit()) {
                continue;
            }
            if let Some(meant) = meant(word, &known, &sure, report) {
                let message = format!("the label {} has the word {}, which is unusual", shown(label), shown(word));
                let help = format!("did you mean {}? If not, ignore this", shown(&label.replacen(word, &meant, 1)));
                report.add(&MISTYPED_LABEL, pointer(), message, help);
                break;
            }
        }
    }
}

fn words(label: &str) -> impl Iterator<Item = &str> {
    label.split('_').filter(|word| !word.is_empty())
}

/// Labels are not documented, but all that are known have one form.
fn has_another_form(label: &str) -> bool {
    let strange = |c: char| !(c.is_lowercase() || c.is_numeric() || c == '_');
    label.contains(strange) || label.contains("__") || label.starts_with('_') || label.ends_with('_')
}

fn snake_case(label: &str) -> String {
    let mut snake = String::new();
    let mut before = '_';
    for character in label.chars() {
        let begins = character.is_uppercase() && (before.is_lowercase() || before.is_numeric());
        if begins || !character.is_alphanumeric() {
            snake.push('_');
        }
        if character.is_alphanumeric() {
            snake.extend(character.to_lowercase());
        }
        before = character;
    }
    snake.split('_').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_")
}

/// The word that is meant by one that is neither known nor used again: one letter away, or two words in one.
fn meant(word: &str, known: &HashSet<&str>, sure: &[&str], report: &mut Report) -> Option<String> {
    let two = word.char_indices().skip(1).find_map(|(at, _)| {
        let (first, second) = word.split_at_checked(at)?;
        (known.contains(first) && known.contains(second)).then(|| format!("{first}_{second}"))
    });
    if two.is_some() {
        return two;
    }
    let near = sure.iter().copied().filter(|candidate| {
        let ending =
            |long: &str, short: &str| long.strip_prefix(short).is_some_and(|end| ["s", "d", "r", "y"].contains(&end));
        // A plural, or another form of the word, is no typing error.
        candidate.len().abs_diff(word.len()) <= 1 && !ending(word, candidate) && !ending(candidate, word)
    });
    let meant = report.nearest(word, near)?;
    (word.len().max(meant.len()) <= 8 || common_ends(word, meant)).then(|| meant.to_owned())
}

/// Whether long words agree up to a few letters in one place.
fn common_ends(left: &str, right: &str) -> bool {
    let same = |(left, right): &(u8, u8)| left == right;
    let start = left.bytes().zip(right.bytes()).take_while(same).count();
    let end = left.bytes().rev().zip(right.bytes().rev()).take_while(same).count();
    start + end + 2 >= left.len().max(right.len())
}
