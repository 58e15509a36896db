//! Text as HTML.

use serde_json::Value;

/// How much of a value is shown.
const SHOWN: usize = 4000;

/// Text that is nothing but text, between tags and in quoted attributes.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // What would turn the text around, or not be seen, is shown by its number.
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {
                safe.push_str(&format!("\\u{{{:x}}}", u32::from(character)));
            }
            character if character.is_control() && character != '\n' => {
                safe.push_str(&format!("\\u{{{:x}}}", u32::from(character)));
            }
            character => safe.push(character),
        }
    }
    safe
}

/// A value as it is read best; the end of a long one is left out.
pub(super) fn json(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let cut = text.char_indices().nth(SHOWN).map(|(at, _)| at);
    let shown = match cut {
        Some(at) => format!("{}\n… {} bytes more", &text[..at], text.len() - at),
        None => text,
    };
    format!("<pre tabindex=\"0\">{}</pre>", escaped(&shown))
}

/// A section with a heading and, behind it, how many there are.
pub(super) fn section(id: &str, title: &str, count: &str, body: &str) -> String {
    let count = if count.is_empty() { String::new() } else { format!(" <span class=\"count\">{count}</span>") };
    format!(
        "<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{title}{count}</h2>\n{body}</section>\n"
    )
}

/// What opens when it is wanted.
pub(super) fn details(summary: &str, body: &str) -> String {
    format!("<details><summary>{summary}</summary>\n{body}\n</details>\n")
}

pub(super) fn nothing(text: &str) -> String {
    format!("<p class=\"nothing\">{text}</p>\n")
}

/// A status with the colour of its class.
pub(super) fn status(status: u16) -> String {
    match status {
        0 => "<span class=\"status s0\">none</span>".to_owned(),
        _ => format!("<span class=\"status s{}\">{status}</span>", status / 100),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(
            escaped("<script>\"a\" & 'b'</script>\u{202e}\u{0}\n"),
            "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;\\u{202e}\\u{0}\n"
        );
    }

    #[test]
    fn a_long_value_is_cut_between_characters() {
        let shown = json(&Value::String("é".repeat(2 * SHOWN)));
        assert!(shown.contains("bytes more"));
        assert!(shown.len() < 3 * SHOWN);
    }
}
