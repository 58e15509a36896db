//! What numbers and switches a property of a certain name has.

use super::seed::Seed;

/// The keys of a map that may have any.
pub(super) const KEYS: [&str; 2] = ["first", "second"];

/// Whether a property says that a list goes on. It never does: whoever reads to the end gets there.
pub(super) fn ends_paging(name: &str) -> bool {
    matches!(name, "next_url" | "prev_url" | "next_cursor" | "prev_cursor")
}

pub(super) fn boolean(name: &str, seed: Seed) -> bool {
    match name {
        "has_more" | "is_deleted" => false,
        "success" | "is_enabled" | "is_active" => true,
        _ => seed.below(2) == 0,
    }
}

pub(super) fn integer(name: &str, seed: Seed) -> i64 {
    let up_to = |low: i64, count: u64| low + i64::try_from(seed.below(count)).unwrap_or_default();
    match name {
        "page" | "pages" | "total_pages" => 1,
        "limit" | "per_page" => 100,
        "offset" => 0,
        _ if name.contains("year") => up_to(2021, 5),
        _ if name.contains("month") => up_to(1, 12),
        _ if name.contains("score") => up_to(1, 100),
        _ if name == "id" || name.ends_with("_id") => up_to(1000, 9000),
        _ if name.starts_with("num") || name.contains("count") || name.contains("total") => up_to(1, 40),
        _ if is_money(name) => up_to(100, 50_000),
        _ => up_to(1, 100),
    }
}

pub(super) fn number(name: &str, seed: Seed) -> f64 {
    let of = |count: u64| seed.below(count) as f64;
    match name {
        "page" | "pages" | "total_pages" => 1.0,
        _ if ["ratio", "rate", "percent", "probability", "confidence", "similarity", "share"]
            .iter()
            .any(|word| name.contains(word)) =>
        {
            of(1000) / 1000.0
        }
        _ if name.contains("latitude") => 37.0 + of(1000) / 1000.0,
        _ if name.contains("longitude") => -122.0 + of(1000) / 1000.0,
        _ if name.contains("score") => of(1000) / 10.0,
        _ if name.contains("count") || name.starts_with("num") => 1.0 + of(40),
        _ if is_money(name) => 100.0 + of(5_000_000) / 100.0,
        _ => of(100_000) / 100.0,
    }
}

/// Whether a name is that of an amount of money.
fn is_money(name: &str) -> bool {
    [
        "amount", "balance", "price", "fee", "revenue", "income", "expense", "credit", "debit", "payment", "deposit",
        "cost",
    ]
    .iter()
    .any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_told_to_end() {
        assert!(!boolean("has_more", Seed::new(1)));
        assert_eq!(integer("pages", Seed::new(1)), 1);
        assert!(ends_paging("next_url"));
    }

    #[test]
    fn an_amount_has_cents_and_a_ratio_is_below_one() {
        for seed in 0..100 {
            let amount = number("loan_amount", Seed::new(seed));
            assert!((amount * 100.0 - (amount * 100.0).round()).abs() < 1e-6 && amount >= 100.0);
            assert!((0.0..1.0).contains(&number("debt_ratio", Seed::new(seed))));
        }
    }
}
