//! "Did you mean": the name that is meant by a mistyped one.

/// Names longer than this are only compared as a whole: nobody reads a suggestion of that length.
const LONGEST: usize = 80;

/// The nearest to `name` of some names, if one is so near that it is probably meant.
///
/// Case and Salesforce's suffix `__c` make no difference: they are forgotten more often than mistyped. Of several names
/// that are as near, the first in the alphabet is taken. `name` itself is never suggested.
pub(crate) fn nearest<'a>(name: &str, among: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(name);
    let distances = among.into_iter().filter(|candidate| *candidate != name).filter_map(|candidate| {
        let candidate_folded = fold(candidate);
        let limit = folded.len().max(candidate_folded.len()) / 3;
        let distance = distance(&folded, &candidate_folded, limit)?;
        Some((distance, candidate))
    });
    distances.min().map(|(_, candidate)| candidate)
}

fn fold(name: &str) -> Vec<char> {
    let mut folded: Vec<char> = name.trim().chars().flat_map(char::to_lowercase).collect();
    if folded.len() > 3 && folded.ends_with(&['_', '_', 'c']) {
        folded.truncate(folded.len() - 3);
    }
    folded
}

/// How many characters must be put in, taken out, replaced, or swapped with their neighbour; `None` beyond `limit`.
fn distance(left: &[char], right: &[char], limit: usize) -> Option<usize> {
    if left == right {
        return Some(0);
    }
    if left.len().abs_diff(right.len()) > limit || left.len().max(right.len()) > LONGEST {
        return None;
    }
    let mut before_last = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (row, from) in left.iter().enumerate() {
        let mut current = vec![row + 1];
        let mut replaced = row;
        for (column, (to, above)) in right.iter().zip(last.iter().skip(1)).enumerate() {
            let beside = current.last().copied().unwrap_or(row + 1);
            let mut cost = (beside + 1).min(above + 1).min(replaced + usize::from(from != to));
            let swaps = column > 0 && row > 0 && right.get(column - 1) == Some(from) && left.get(row - 1) == Some(to);
            if swaps && let Some(two_back) = before_last.get(column - 1) {
                cost = cost.min(two_back + 1);
            }
            replaced = *above;
            current.push(cost);
        }
        if current.iter().all(|cost| *cost > limit) {
            return None;
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NAMES: [&str; 5] = ["company_name", "owner_1_first_name", "owner_2_first_name", "state", "EIN__c"];

    #[test]
    fn a_mistyped_name_finds_the_one_that_is_meant() {
        for (mistyped, meant) in [
            ("compnay_name", "company_name"),
            ("companyname", "company_name"),
            ("owner_1_frist_name", "owner_1_first_name"),
            ("State", "state"),
            ("stat", "state"),
            ("ein__c", "EIN__c"),
            ("EIN", "EIN__c"),
            (" state ", "state"),
        ] {
            assert_eq!(nearest(mistyped, NAMES), Some(meant), "{mistyped}");
        }
    }

    #[test]
    fn a_name_that_is_far_from_all_finds_none() {
        for name in ["", "x", "industry", "owner", "region"] {
            assert_eq!(nearest(name, NAMES), None, "{name}");
        }
        assert_eq!(nearest("ab", ["ac"]), None);
        assert_eq!(nearest("state", ["state"]), None);
        assert_eq!(nearest("state", []), None);
    }

    #[test]
    fn of_several_the_nearest_is_taken_and_then_the_first_in_the_alphabet() {
        assert_eq!(nearest("owner_3_first_name", NAMES), Some("owner_1_first_name"));
        assert_eq!(nearest("owner_3_first_name", NAMES.into_iter().rev()), Some("owner_1_first_name"));
        assert_eq!(nearest("statee", ["states", "state"]), Some("state"));
    }

    #[test]
    fn long_names_are_not_searched() {
        let long = "a".repeat(100_000);
        assert_eq!(nearest(&long, [format!("{long}b").as_str()]), None);
        assert_eq!(nearest(&long, [long.to_uppercase().as_str()]), Some(long.to_uppercase().as_str()));
    }

    /// The distance by its definition.
    fn slow(left: &[char], right: &[char]) -> usize {
        match (left.split_last(), right.split_last()) {
            (None, _) => right.len(),
            (_, None) => left.len(),
            (Some((from, left_rest)), Some((to, right_rest))) => {
                let mut least = slow(left_rest, right).min(slow(left, right_rest)) + 1;
                least = least.min(slow(left_rest, right_rest) + usize::from(from != to));
                if left_rest.last() == Some(to) && right_rest.last() == Some(from) {
                    let (left, right) = (&left[..left.len() - 2], &right[..right.len() - 2]);
                    least = least.min(slow(left, right) + 1);
                }
                least
            }
        }
    }

    proptest! {
        #[test]
        fn the_distance_is_that_of_its_definition(left in "[ab_]{0,6}", right in "[ab_]{0,6}", limit in 0_usize..7) {
            let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
            let expected = Some(slow(&left, &right)).filter(|distance| *distance <= limit);
            prop_assert_eq!(distance(&left, &right, limit), expected);
        }

        #[test]
        fn nothing_panics(name in any::<String>(), among in prop::collection::vec(any::<String>(), 0..4)) {
            let found = nearest(&name, among.iter().map(String::as_str));
            prop_assert!(found.is_none_or(|found| found != name));
        }
    }
}
