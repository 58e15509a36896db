//! Texts that are probably credentials, which belong into `auth` and `secret` and nowhere else.

use heron_api::types::CrmIntegrationCreate;
use serde_json::Value;

/// Beginnings of well-known tokens. What follows must be long, and hold a digit.
const TOKENS: [&str; 15] = [
    "key_",
    "bft_",
    "sec_",
    "sk_live_",
    "sk_test_",
    "xoxb-",
    "xoxp-",
    "xoxa-",
    "ghp_",
    "gho_",
    "github_pat_",
    "glpat-",
    "pat-na1-",
    "pat-eu1-",
    "AIza",
];

/// Parts of names that hold a credential.
const NAMES: [&str; 8] =
    ["password", "passwd", "secret", "apikey", "privatekey", "accesstoken", "refreshtoken", "securitytoken"];

/// Whether a text has the form of a credential, or holds one.
pub(super) fn looks_like_a_credential(text: &str) -> bool {
    // Nothing below is shorter; most texts are.
    if text.len() < 12 {
        return false;
    }
    if text.contains("PRIVATE KEY-----") || has_password(text) {
        return true;
    }
    let separator = |character: char| character.is_whitespace() || "\"'`=,;<>()[]{}".contains(character);
    let mut after_bearer = false;
    text.split(separator).any(|word| {
        let bearer = std::mem::replace(&mut after_bearer, word.eq_ignore_ascii_case("bearer"));
        is_token(word) || (bearer && word.len() >= 16)
    })
}

fn is_token(word: &str) -> bool {
    let plain = |rest: &str| rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let mixed = |rest: &str| rest.bytes().any(|byte| byte.is_ascii_digit()) && !rest.contains('_');
    let known = TOKENS.iter().filter_map(|start| word.strip_prefix(start));
    let mut known = known.filter(|rest| rest.len() >= 16);
    if known.any(|rest| plain(rest) && mixed(rest)) {
        return true;
    }
    let is_upper = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    if word.len() == 20 && word.starts_with("AKIA") && word.bytes().all(is_upper) {
        return true;
    }
    // A JSON Web Token, and a session of Salesforce.
    let is_jwt = word.starts_with("eyJ") && word.len() > 40 && word.bytes().filter(|byte| *byte == b'.').count() == 2;
    is_jwt || (word.starts_with("00D") && word.len() > 40 && word.contains('!'))
}

/// `https://user:password@host`
fn has_password(text: &str) -> bool {
    text.split("://").skip(1).any(|rest| {
        let authority = rest.split(['/', '?', '#', ' ']).next().unwrap_or("");
        authority.rsplit_once('@').is_some_and(|(user, _)| user.contains(':'))
    })
}

/// Whether what goes by this name is a credential.
pub(super) fn names_a_credential(name: &str) -> bool {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    NAMES.iter().any(|part| plain.contains(part))
}

/// Every text in `auth` and `secret`.
pub(super) fn secrets_of(integration: &CrmIntegrationCreate) -> Vec<String> {
    let mut texts = vec![integration.secret.expose().clone()];
    let mut waiting: Vec<&Value> = integration.auth.values().map(heron_api::Secret::expose).collect();
    while let Some(value) = waiting.pop() {
        match value {
            Value::String(text) => texts.push(text.clone()),
            Value::Number(number) => texts.push(number.to_string()),
            Value::Array(values) => waiting.extend(values),
            Value::Object(members) => waiting.extend(members.values()),
            Value::Null | Value::Bool(_) => {}
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_of_well_known_forms_are_found() {
        for text in [
            concat!("key_", "0123456789abcdef0123456789abcdef0123456789abcdef"),
            "Authorization: Bearer abcdefghijklmnop",
            concat!("-----BEGIN ", "PRIVATE KEY-----"),
            "https://user:hunter2@crm.example/",
            "AKIAABCDEFGHIJKLMNO1",
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtYWRlIHVwIn0.c2lnbmF0dXJl",
            "00D000000000001!AQ0AQNmadeupmadeupmadeupmadeup",
            "token=xoxb-1234567890-abcdefgh",
        ] {
            assert!(looks_like_a_credential(text), "{text}");
        }
    }

    #[test]
    fn names_and_sentences_are_no_credentials() {
        for text in [
            "",
            "company_legal_business_name",
            "sec_filing_reference_number_2",
            "key_contact_first_name_and_last_name",
            "https://acme.my.salesforce.com/a@b",
            "The bearer of this letter",
            "003000000000001AAA",
            "Funding_Application__c",
        ] {
            assert!(!looks_like_a_credential(text), "{text}");
        }
        assert!(names_a_credential("Client Secret") && names_a_credential("api_key") && !names_a_credential("Key__c"));
    }
}
