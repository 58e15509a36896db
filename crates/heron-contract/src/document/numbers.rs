//! Integers that JSON readers would silently round.

/// The line (from 1) of the first integer in JSON `text` that fits neither `i64` nor `u64`.
///
/// `serde_json` reads such an integer as a float, so a constraint would change without a word.
pub(super) fn first_too_large(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut line = 1;
    let mut i = 0;
    while i < bytes.len() {
        match bytes[i] {
            b'\n' => line += 1,
            b'"' => {
                i += 1;
                while i < bytes.len() && bytes[i] != b'"' {
                    i += if bytes[i] == b'\\' { 2 } else { 1 };
                }
            }
            b'-' | b'0'..=b'9' => {
                let start = i;
                while i + 1 < bytes.len() && matches!(bytes[i + 1], b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-') {
                    i += 1;
                }
                let number = &text[start..=i];
                let integer = number.bytes().skip(1).all(|byte| byte.is_ascii_digit());
                if integer && number.len() > 18 && number.parse::<i64>().is_err() && number.parse::<u64>().is_err() {
                    return Some(line);
                }
            }
            _ => {}
        }
        i += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::first_too_large;

    #[test]
    fn an_integer_beyond_64_bits_is_found_by_its_line() {
        assert_eq!(first_too_large("{\n\"a\": 1,\n\"b\": 12345678901234567890123}"), Some(3));
        assert_eq!(first_too_large("-99999999999999999999"), Some(1));
    }

    #[test]
    fn digits_in_strings_and_large_floats_are_no_such_integer() {
        assert_eq!(first_too_large(r#"{"a\"99999999999999999999999": "99999999999999999999999"}"#), None);
        assert_eq!(first_too_large("[18446744073709551615, -9223372036854775808, 1e30, 99999999999999999999.5]"), None);
        assert_eq!(first_too_large("\"unfinished \\"), None);
    }
}
