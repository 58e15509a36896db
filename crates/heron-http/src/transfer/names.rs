//! The name that a server suggests for a file, made safe to use in a folder.

use http::{HeaderMap, header};

/// How long a name may be: what file systems take.
const MAX: usize = 200;

/// Names that Windows keeps for devices.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// The name in `content-disposition`, made safe.
pub(super) fn suggested(headers: &HeaderMap) -> Option<String> {
    // Names come as bytes of UTF-8 too, which `to_str` refuses.
    let value = String::from_utf8_lossy(headers.get(header::CONTENT_DISPOSITION)?.as_bytes()).into_owned();
    let mut plain = None;
    for (name, value) in parameters(&value) {
        match name.as_str() {
            // RFC 6266: the extended name is the better one.
            "filename*" => {
                let mut parts = value.splitn(3, '\'');
                let (charset, encoded) = (parts.next()?, parts.nth(1).unwrap_or_default());
                let decoded = percent_encoding::percent_decode_str(encoded);
                if charset.eq_ignore_ascii_case("utf-8")
                    && let Ok(decoded) = decoded.decode_utf8()
                    && let Some(safe) = safe(&decoded)
                {
                    return Some(safe);
                }
            }
            "filename" => plain = plain.or_else(|| safe(&value)),
            _ => {}
        }
    }
    plain
}

/// The parameters after the first `;`, with lower-case names and without quotes.
fn parameters(value: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut parts = Vec::from([String::new()]);
    let (mut quoted, mut escaped) = (false, false);
    for c in value.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => {
                escaped = true;
                continue;
            }
            '"' => {
                quoted = !quoted;
                continue;
            }
            ';' if !quoted => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    for part in parts.iter().skip(1) {
        if let Some((name, value)) = part.split_once('=') {
            found.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    found
}

/// The last part of a path, without anything that a file system or a terminal takes for more than a name.
fn safe(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut safe = String::new();
    for c in last.chars() {
        let c = match c {
            '<' | '>' | ':' | '"' | '|' | '?' | '*' => '_',
            c if c.is_control() => continue,
            // Marks that reorder what is displayed.
            '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => continue,
            c => c,
        };
        if safe.len() + c.len_utf8() > MAX {
            break;
        }
        safe.push(c);
    }
    let safe = safe.trim().trim_end_matches(['.', ' ']);
    // A leading dot hides a file.
    let safe = safe.trim_start_matches('.');
    let stem = safe.split('.').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_device = DEVICES.contains(&stem.trim_end_matches(|c: char| c.is_ascii_digit()));
    match safe {
        "" => None,
        safe if is_device => Some(format!("_{safe}")),
        safe => Some(safe.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    fn name(value: &[u8]) -> Option<String> {
        let value = HeaderValue::from_bytes(value).unwrap();
        suggested(&HeaderMap::from_iter([(header::CONTENT_DISPOSITION, value)]))
    }

    #[test]
    fn a_suggested_name_is_found_in_every_spelling() {
        for value in [
            "attachment; filename=a.pdf",
            "attachment; filename=\"a.pdf\"",
            "attachment;FileName = \"a.pdf\" ; size=3",
            "attachment; filename=\"b.pdf\"; filename*=UTF-8''a.pdf",
            "inline; filename*=utf-8'en'a%2Epdf",
            "attachment; filename=a.pdf; filename*=latin-9''b.pdf",
        ] {
            assert_eq!(name(value.as_bytes()).as_deref(), Some("a.pdf"), "{value}");
        }
        assert_eq!(name("attachment; filename=\"é;\\\"ü.pdf\"".as_bytes()).as_deref(), Some("é;_ü.pdf"));
        assert_eq!(name(b"attachment"), None);
    }

    #[test]
    fn a_suggested_name_leads_nowhere() {
        let cases = [
            ("../../etc/passwd", Some("passwd")),
            ("C:\\\\temp\\\\a.pdf", Some("a.pdf")),
            ("/", None),
            ("..", None),
            ("...", None),
            (".bashrc", Some("bashrc")),
            ("con.pdf", Some("_con.pdf")),
            ("LPT1", Some("_LPT1")),
            ("a.pdf. . ", Some("a.pdf")),
            ("a.pdf:stream", Some("a.pdf_stream")),
        ];
        for (given, safe) in cases {
            assert_eq!(name(format!("attachment; filename=\"{given}\"").as_bytes()).as_deref(), safe, "{given}");
        }
        let hidden = "attachment; filename*=UTF-8''..%2F..%2Fa%00%0a%E2%80%AEfdp.exe";
        assert_eq!(name(hidden.as_bytes()).as_deref(), Some("afdp.exe"));
    }

    proptest! {
        #[test]
        fn any_name_is_one_component_or_none(given in any::<String>()) {
            if let Some(safe) = safe(&given) {
                let path = std::path::Path::new(&safe);
                prop_assert_eq!(path.components().count(), 1);
                prop_assert_eq!(path.file_name(), Some(path.as_os_str()));
                prop_assert!(safe.len() <= MAX + 1 && !safe.starts_with('.') && !safe.contains(['/', '\\', '\0']));
            }
        }
    }
}
