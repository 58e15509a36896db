//! Names that tell of a secret.

/// Names of members that hold secrets, wherever they are, by their first letter: every name of every body is looked at.
const fn secret_parts(first: u8) -> &'static [&'static str] {
    match first.to_ascii_lowercase() {
        b's' => &["secret"],
        b'p' => &["password"],
        b't' => &["token"],
        b'c' => &["credential"],
        b'a' => &["api_key", "apikey", "api-key", "authorization"],
        _ => &[],
    }
}

/// Whether a member or a parameter of this name holds a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let starts = |rest: &[u8], part: &str| {
        rest.get(..part.len()).is_some_and(|start| start.eq_ignore_ascii_case(part.as_bytes()))
    };
    let bytes = name.as_bytes();
    let mut rests = bytes.iter().enumerate().filter_map(|(at, first)| Some((secret_parts(*first), bytes.get(at..)?)));
    name.eq_ignore_ascii_case("auth") || rests.any(|(parts, rest)| parts.iter().any(|part| starts(rest, part)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_of_a_secret_wherever_the_word_stands_in_it() {
        for name in ["auth", "client_secret", "X-Api-Key", "accessToken", "Password2", "credentials"] {
            assert!(is_secret(name), "{name}");
        }
        for name in ["author", "key", "sec", "external_name", "provider", ""] {
            assert!(!is_secret(name), "{name}");
        }
    }
}
