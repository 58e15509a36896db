//! What a text of a certain name, format or pattern looks like. All of it is plainly made up.

use chrono::{Days, NaiveDate, TimeDelta};
use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::Value;

use super::ids;
use super::seed::Seed;

const FIRST_NAMES: [&str; 6] = ["Avery", "Blake", "Casey", "Devon", "Emery", "Finley"];
const LAST_NAMES: [&str; 6] = ["Example", "Placeholder", "Sample", "Sandbox", "Specimen", "Testcase"];
const COMPANIES: [&str; 6] = [
    "Example Bakery LLC",
    "Placeholder Freight Inc",
    "Sample Dental Group",
    "Sandbox Masonry LLC",
    "Specimen Coffee Co",
    "Testcase Motors Inc",
];
const CITIES: [&str; 4] = ["Exampleville", "Sampleton", "Sandbox City", "Testford"];
const STATES: [&str; 5] = ["CA", "FL", "IL", "NY", "TX"];
const SENTENCES: [&str; 4] =
    ["Made up by the sandbox", "Stands in for a text of Heron's", "A text that says nothing", "Nobody wrote this"];

/// A text that keeps the schema.
pub(super) fn text(schema: &Value, name: &str, thing: &str, seed: Seed) -> String {
    // Beside a format a pattern only says the same once more.
    if let (Some(pattern), None) = (schema.get("pattern").and_then(Value::as_str), schema.get("format")) {
        return of_pattern(pattern, schema, seed).unwrap_or_default();
    }
    let text = match schema.get("format").and_then(Value::as_str) {
        Some("date") => date(seed).to_string(),
        Some("date-time") => time(seed),
        Some("url") => url(thing, seed),
        Some("email") => email(seed),
        Some("binary") => String::new(),
        _ => named(name, thing, seed),
    };
    within(schema, text, seed)
}

/// Whether a text is as long as the schema wants it.
pub(super) fn fits(schema: &Value, text: &str) -> bool {
    let limit = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
    let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    limit("minLength").unwrap_or(0) <= length && length <= limit("maxLength").unwrap_or(u64::MAX)
}

fn within(schema: &Value, mut text: String, seed: Seed) -> String {
    let limit =
        |keyword: &str| schema.get(keyword).and_then(Value::as_u64).and_then(|limit| usize::try_from(limit).ok());
    if let Some(most) = limit("maxLength")
        && text.chars().count() > most
    {
        text = text.chars().take(most).collect();
    }
    let least = limit("minLength").unwrap_or(0);
    let filler = if seed.below(2) == 0 { 'x' } else { 'y' };
    while text.chars().count() < least {
        text.push(filler);
    }
    text
}

/// By its name, from the most telling to the least.
fn named(name: &str, thing: &str, seed: Seed) -> String {
    let name = name.to_ascii_lowercase();
    let has = |word: &str| name.contains(word);
    let ends = |word: &str| name == word || name.ends_with(&format!("_{word}"));
    let pick = |all: &[&str]| seed.one_of(all).map(|text| (*text).to_owned()).unwrap_or_default();
    let digits = |count: usize| (0..count).map(|index| seed.at(index).below(10).to_string()).collect::<String>();
    match name.as_str() {
        "heron_id" | "id" => ids::id(thing, seed),
        "mime_type" | "content_type" => "application/pdf".to_owned(),
        _ if ends("heron_id") => ids::id(name.trim_end_matches("_heron_id"), seed),
        _ if ends("heron_ids") => ids::id(name.trim_end_matches("_heron_ids"), seed),
        _ if ends("end_user_id") => format!("customer-{}", digits(5)),
        _ if ends("id") => ids::id(name.trim_end_matches("_id"), seed),
        _ if has("email") => email(seed),
        _ if has("currency") => "USD".to_owned(),
        _ if has("country") => "US".to_owned(),
        _ if has("base64") || ends("b64") => "c2FuZGJveA==".to_owned(),
        _ if has("url") || has("uri") || ends("link") => url(thing, seed),
        _ if has("phone") || has("mobile") => format!("+1555555{:04}", 100 + seed.below(100)),
        _ if has("file_name") || has("filename") => format!("sample-{}.pdf", digits(3)),
        _ if has("first_name") => pick(&FIRST_NAMES),
        _ if has("last_name") => pick(&LAST_NAMES),
        _ if ["full_name", "owner_name", "person", "holder_name"].iter().any(|word| has(word)) => {
            format!("{} {}", pick(&FIRST_NAMES), seed.at(1).one_of(&LAST_NAMES).copied().unwrap_or_default())
        }
        _ if has("business_name") || has("company") || has("merchant_name") => pick(&COMPANIES),
        _ if has("tax_id") || has("ein") && !has("being") => format!("00-{}", digits(7)),
        _ if has("ssn") || has("social_security") => format!("000-00-{}", digits(4)),
        _ if has("account_number") || has("routing") || has("mask") => format!("0000{}", digits(4)),
        _ if has("address_line") || has("street") || ends("address") => {
            format!("{} Example Street", 1 + seed.below(200))
        }
        _ if ends("city") => pick(&CITIES),
        _ if ends("state") => pick(&STATES),
        _ if has("zip") || has("postal") => format!("00{}", digits(3)),
        _ if ends("date") || ends("day") => date(seed).to_string(),
        _ if ends("at") || has("timestamp") || name == "created" || has("updated") => time(seed),
        _ if ends("year") => (2021 + seed.below(5)).to_string(),
        _ if ends("version") => "1.0.0".to_owned(),
        _ if has("amount") || has("balance") => format!("{}.{}", 100 + seed.below(50_000), digits(2)),
        _ if has("token") || has("secret") || has("password") => format!("made-up-{}", digits(6)),
        _ if name == "name" && is_company(thing) => pick(&COMPANIES),
        // Keys tell their siblings apart.
        _ if ends("key") => format!("{name}_{}", 100 + seed.below(900)),
        _ if has("name") || has("label") || has("title") || has("slug") || ends("code") || ends("type") => {
            let stem = if name == "name" || name == "label" { thing } else { name.as_str() };
            format!("{}_{}", stem.to_ascii_lowercase(), 1 + seed.below(9))
        }
        _ => pick(&SENTENCES),
    }
}

fn is_company(thing: &str) -> bool {
    let thing = thing.to_ascii_lowercase().replace('_', "");
    ["enduser", "merchant", "funder", "business", "company", "broker"].iter().any(|word| thing.starts_with(word))
}

fn date(seed: Seed) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap_or_default();
    first.checked_add_days(Days::new(seed.below(365))).unwrap_or(first)
}

/// As Heron writes a time: microseconds, and no offset.
fn time(seed: Seed) -> String {
    let second = i64::try_from(seed.at(1).below(86_400)).unwrap_or_default();
    let micros = i64::try_from(seed.at(2).below(1_000_000)).unwrap_or_default();
    let time =
        date(seed).and_time(chrono::NaiveTime::MIN) + TimeDelta::seconds(second) + TimeDelta::microseconds(micros);
    time.format("%Y-%m-%dT%H:%M:%S%.6f").to_string()
}

fn email(seed: Seed) -> String {
    let first = seed.one_of(&FIRST_NAMES).copied().unwrap_or_default().to_ascii_lowercase();
    format!("{first}.{}@example.com", seed.at(1).below(1000))
}

fn url(thing: &str, seed: Seed) -> String {
    format!("https://sandbox.example/{}/{}", thing.to_ascii_lowercase(), seed.below(100_000))
}

/// A text that the pattern accepts, as long as the schema wants it.
fn of_pattern(pattern: &str, schema: &Value, seed: Seed) -> Option<String> {
    let parsed = regex_syntax::ParserBuilder::new().unicode(false).utf8(false).build().parse(pattern).ok()?;
    let least = schema.get("minLength").and_then(Value::as_u64).unwrap_or(1);
    let mut text = String::new();
    write_match(&parsed, u32::try_from(least).unwrap_or(1), seed, &mut text);
    Some(text)
}

fn write_match(hir: &Hir, least: u32, seed: Seed, text: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.extend(member(class, seed)),
        HirKind::Repetition(repetition) => {
            // As often as it must be, or as the whole has to be long.
            let most = repetition.max.unwrap_or(u32::MAX);
            for index in 0..least.max(repetition.min).max(1).min(most) {
                write_match(&repetition.sub, least, seed.at(usize::try_from(index).unwrap_or_default()), text);
            }
        }
        HirKind::Capture(capture) => write_match(&capture.sub, least, seed, text),
        HirKind::Concat(parts) => {
            for (index, part) in parts.iter().enumerate() {
                write_match(part, least, seed.at(index), text);
            }
        }
        HirKind::Alternation(choices) => {
            if let Some(choice) = seed.one_of(choices) {
                write_match(choice, least, seed, text);
            }
        }
    }
}

/// A letter or digit of the class if it has one, else its first character.
fn member(class: &Class, seed: Seed) -> Option<char> {
    let all: Vec<char> = match class {
        Class::Bytes(class) => class.iter().flat_map(|range| range.start()..=range.end()).map(char::from).collect(),
        Class::Unicode(class) => class.iter().flat_map(|range| (range.start()..=range.end()).take(128)).collect(),
    };
    let plain: Vec<char> = all.iter().copied().filter(char::is_ascii_alphanumeric).collect();
    seed.one_of(&plain).or(all.first()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn made(schema: Value, name: &str, thing: &str) -> String {
        text(&schema, name, thing, Seed::new(3))
    }

    #[test]
    fn a_text_is_what_its_name_says() {
        let plain = || json!({"type": "string"});
        assert!(made(plain(), "heron_id", "EndUser").starts_with("eus_"));
        assert!(made(plain(), "category_heron_id", "Transaction").starts_with("ctg_"));
        assert!(made(plain(), "owner_email", "EndUser").ends_with("@example.com"));
        assert_eq!(made(plain(), "iso_currency", "Balance"), "USD");
        assert!(made(plain(), "callback_url", "Webhook").starts_with("https://"));
        assert!(FIRST_NAMES.contains(&made(plain(), "owner_1_first_name", "EndUser").as_str()));
        assert!(STATES.contains(&made(plain(), "address_state", "Check").as_str()));
        assert!(COMPANIES.contains(&made(plain(), "name", "EndUser").as_str()));
    }

    #[test]
    fn a_time_is_written_as_heron_writes_it() {
        let time = made(json!({"format": "date-time"}), "created", "EndUser");
        assert!(chrono::NaiveDateTime::parse_from_str(&time, "%Y-%m-%dT%H:%M:%S%.6f").is_ok(), "{time}");
    }

    #[test]
    fn a_text_is_as_long_as_it_may_be() {
        assert_eq!(made(json!({"maxLength": 3}), "description", "Tag").chars().count(), 3);
        assert_eq!(made(json!({"minLength": 60}), "description", "Tag").chars().count(), 60);
    }

    #[test]
    fn a_pattern_is_matched() {
        for pattern in [
            r"^\d{4}$",
            r"^[a-zA-Z0-9_-]+$",
            r"^\d{2}/\d{2}/\d{4}$",
            r"^[0-9]{1,4}/minute$",
            r"^data\:\w+\/\w+\;base64\,",
            r"^(heuristics|heron_ai_.+)$",
        ] {
            let validator = jsonschema::validator_for(&json!({"pattern": pattern, "minLength": 3})).unwrap();
            for seed in 0..20 {
                let text = text(&json!({"pattern": pattern, "minLength": 3}), "x", "y", Seed::new(seed));
                assert!(validator.is_valid(&json!(text)), "{pattern} {text}");
            }
        }
    }
}
