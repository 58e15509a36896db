//! What kind of file it is: by the end of its name, or else by how it begins.

/// What is sent of a file of which nothing is known.
pub(super) const UNKNOWN: &str = "application/octet-stream";

/// How much of a file tells its kind.
pub(super) const HEAD: usize = 4 << 10;

const PDF: &str = "application/pdf";
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSB: &str = "application/vnd.ms-excel.sheet.binary.macroEnabled.12";
const XML: &str = "application/xml";
const EML: &str = "message/rfc822";

/// The formats that Heron reads.
const BY_EXTENSION: [(&str, &str); 22] = [
    ("csv", "text/csv"),
    ("doc", "application/msword"),
    ("docx", DOCX),
    ("eml", EML),
    ("flac", "audio/flac"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("md", "text/markdown"),
    ("mp3", "audio/mpeg"),
    ("pcm", "audio/pcm"),
    ("pdf", PDF),
    ("png", "image/png"),
    ("txt", "text/plain"),
    ("wav", "audio/wav"),
    ("webm", "audio/webm"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsb", XLSB),
    ("xlsx", XLSX),
    ("xml", XML),
];

/// How files begin, at which byte.
const BY_START: [(usize, &[u8], &str); 12] = [
    (0, b"%PDF-", PDF),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"fLaC", "audio/flac"),
    (8, b"WAVE", "audio/wav"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (0, b"\x1a\x45\xdf\xa3", "audio/webm"),
    (0, b"<?xml", XML),
    (0, b"Received: ", EML),
    (0, b"Return-Path: ", EML),
    (0, b"From: ", EML),
];

/// The media type that the end of a name stands for.
pub(super) fn by_name(name: &str) -> Option<&'static str> {
    let (_, extension) = name.rsplit_once('.')?;
    BY_EXTENSION.iter().find(|(known, _)| extension.eq_ignore_ascii_case(known)).map(|(_, media_type)| *media_type)
}

/// The media type of what begins so.
pub(super) fn by_head(head: &[u8]) -> &'static str {
    let found = BY_START.iter().find(|(at, start, _)| head.get(*at..).is_some_and(|head| head.starts_with(start)));
    if let Some((.., media_type)) = found {
        return media_type;
    }
    if head.starts_with(b"PK\x03\x04") {
        return office(head).unwrap_or(UNKNOWN);
    }
    let text = std::str::from_utf8(head).or_else(|error| match error.error_len() {
        // The head ends within a character.
        None => std::str::from_utf8(&head[..error.valid_up_to()]),
        Some(_) => Err(error),
    });
    let Ok(text) = text else { return UNKNOWN };
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let opens = |tag: &str| start.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
    if opens("<!doctype html") || opens("<html") {
        "text/html"
    } else if opens("<?xml") {
        XML
    } else if text.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        UNKNOWN
    } else {
        "text/plain"
    }
}

/// An Office file is a ZIP archive, and told by the names in it.
fn office(head: &[u8]) -> Option<&'static str> {
    let has = |name: &[u8]| head.windows(name.len()).any(|window| window == name);
    if has(b"word/") {
        Some(DOCX)
    } else if has(b"xl/workbook.bin") {
        Some(XLSB)
    } else if has(b"xl/") {
        Some(XLSX)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_name_tells_the_kind_in_any_case() {
        assert_eq!(by_name("a.b/Statement.PDF"), Some(PDF));
        assert_eq!(by_name("book.xlsb"), Some(XLSB));
        for name in ["", "pdf", ".", "a.", "a.exe", "a.pdf "] {
            assert_eq!(by_name(name), None, "{name}");
        }
    }

    #[test]
    fn extensions_are_sorted_and_stand_once() {
        assert!(BY_EXTENSION.is_sorted_by(|(a, _), (b, _)| a < b));
    }

    #[test]
    fn the_beginning_tells_the_kind() {
        let kinds: [(&[u8], &str); 16] = [
            (b"%PDF-1.7\n%\xe2\xe3", PDF),
            (b"\x89PNG\r\n\x1a\n\0\0", "image/png"),
            (b"\xff\xd8\xff\xe0", "image/jpeg"),
            (b"RIFF\x24\0\0\0WAVEfmt ", "audio/wav"),
            (b"PK\x03\x04....word/document.xml", DOCX),
            (b"PK\x03\x04....xl/workbook.xml", XLSX),
            (b"PK\x03\x04....xl/workbook.bin", XLSB),
            (b"PK\x03\x04....other", UNKNOWN),
            (b"<?xml version='1.0'?>", XML),
            (b"\xef\xbb\xbf <!DOCTYPE html>", "text/html"),
            (b"From: a@b.example\r\n", EML),
            (b"date,amount\n", "text/plain"),
            (b"caf\xc3", "text/plain"),
            (b"caf\xff latin", UNKNOWN),
            (b"a\0b", UNKNOWN),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", UNKNOWN),
        ];
        for (head, kind) in kinds {
            assert_eq!(by_head(head), kind, "{}", String::from_utf8_lossy(head));
        }
    }
}
