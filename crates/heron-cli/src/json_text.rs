//! JSON laid out anew, without reading its numbers: what came is what is shown.

use std::fmt::Write as _;

/// Without spaces and line breaks between values: one line. `json` must be JSON.
pub(crate) fn compact(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    each(json, |token| text.push_str(token));
    text
}

/// Indented. `json` must be JSON.
pub(crate) fn pretty(json: &str) -> String {
    let mut text = String::with_capacity(json.len() * 2);
    let (mut depth, mut is_open) = (0_usize, false);
    let line = |text: &mut String, depth: usize| _ = write!(text, "\n{:1$}", "", depth * 2);
    each(json, |token| {
        let closes = matches!(token, "}" | "]");
        if is_open && !closes {
            line(&mut text, depth);
        }
        if closes {
            depth = depth.saturating_sub(1);
            if !is_open {
                line(&mut text, depth);
            }
        }
        text.push_str(token);
        is_open = matches!(token, "{" | "[");
        match token {
            "{" | "[" => depth += 1,
            "," => line(&mut text, depth),
            ":" => text.push(' '),
            _ => {}
        }
    });
    text
}

/// Every token: a string, a number or word, or a single character.
fn each(json: &str, mut visit: impl FnMut(&str)) {
    let bytes = json.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' => continue,
            b'"' => {
                while let Some(byte) = bytes.get(at) {
                    at += if *byte == b'\\' { 2 } else { 1 };
                    if *byte == b'"' {
                        break;
                    }
                }
            }
            b'{' | b'}' | b'[' | b']' | b',' | b':' => {}
            _ => {
                while bytes.get(at).is_some_and(|byte| !b" \t\n\r\"{}[],:".contains(byte)) {
                    at += 1;
                }
            }
        }
        visit(json.get(start..at.min(json.len())).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_and_escapes_stay_as_they_came() {
        let json = "{ \"a\" : [ 1.10, 12345678901234567890123 , -0.0e5 ],\n\"b\\\"{\": {}, \"c\": [ ], \"d\": \"\\u00e9 , [\" }";
        assert_eq!(
            compact(json),
            "{\"a\":[1.10,12345678901234567890123,-0.0e5],\"b\\\"{\":{},\"c\":[],\"d\":\"\\u00e9 , [\"}"
        );
        assert_eq!(
            pretty(json),
            "{\n  \"a\": [\n    1.10,\n    12345678901234567890123,\n    -0.0e5\n  ],\n  \"b\\\"{\": {},\n  \"c\": [],\n  \"d\": \"\\u00e9 , \
             [\"\n}"
        );
    }

    proptest! {
        #[test]
        fn it_is_laid_out_as_serde_json_does(value in crate::source::write::tests::any_json()) {
            let (one, many) = (value.to_string(), serde_json::to_string_pretty(&value).unwrap());
            prop_assert_eq!(compact(&many), one.clone());
            prop_assert_eq!(pretty(&one), many);
        }

        #[test]
        fn no_text_is_too_much(text in ".*") {
            _ = (compact(&text), pretty(&text));
        }
    }
}
