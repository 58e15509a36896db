//! Files as answers: the smallest ones that programs for their media type open.

use bytes::Bytes;

use super::seed::Seed;
use super::texts;

/// One grey pixel.
const PNG: [u8; 67] = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00, 0x0a, 0x49,
    0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0xda, 0x45, 0x08, 0x3b, 0x00, 0x00,
    0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

/// The sheet of a workbook, and what a workbook has around it.
const WORKBOOK: [(&str, &str); 5] = [
    (
        "[Content_Types].xml",
        r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#,
    ),
    (
        "_rels/.rels",
        r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sandbox" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
    ),
    (
        "xl/worksheets/sheet1.xml",
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Made up by the sandbox</t></is></c></row></sheetData></worksheet>"#,
    ),
];

/// A file of this media type, and the type that it has: a range such as `image/*` becomes one of its members.
pub(super) fn made(media_type: &str, seed: Seed) -> (String, Bytes) {
    let (media_type, bytes) = match media_type {
        "image/jpeg" => (media_type, jpeg()),
        "image/png" | "image/*" => ("image/png", PNG.to_vec()),
        "application/zip" => (media_type, zip(&[("sample.txt".to_owned(), &b"Made up by the sandbox\n"[..])])),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => {
            (media_type, zip(&WORKBOOK.map(|(name, content)| (name.to_owned(), content.as_bytes()))))
        }
        "message/rfc822" => (media_type, message(seed).into_bytes()),
        "application/xml" | "text/xml" => (media_type, b"<?xml version=\"1.0\"?><sandbox/>\n".to_vec()),
        "text/html" => (media_type, b"<!doctype html><title>Sandbox</title><p>Made up by the sandbox</p>\n".to_vec()),
        _ => (media_type, b"Made up by the sandbox\n".to_vec()),
    };
    (media_type.to_owned(), bytes.into())
}

fn message(seed: Seed) -> String {
    let of = |name: &str| texts::text(&serde_json::Value::Null, name, "email", seed.with(name));
    let (from, to) = (of("from_email"), of("to_email"));
    format!(
        "From: {from}\r\nTo: {to}\r\nSubject: Made up by the sandbox\r\nDate: Wed, 01 Jan 2025 12:00:00 +0000\r\n\
         MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nNobody wrote this.\r\n"
    )
}

/// One grey pixel, with the smallest tables that a baseline JPEG can have.
fn jpeg() -> Vec<u8> {
    let table = |class: u8| [&[0xff, 0xc4, 0, 20, class, 1][..], &[0; 16]].concat();
    [
        &[0xff, 0xd8, 0xff, 0xdb, 0, 67, 0][..],
        &[1; 64],
        &[0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0],
        &table(0x00),
        &table(0x10),
        &[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x3f, 0xff, 0xd9],
    ]
    .concat()
}

/// An archive of these files, not compressed.
pub(crate) fn zip(files: &[(String, &[u8])]) -> Vec<u8> {
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in files {
        let offset = length(archive.len());
        let mut head = Vec::new();
        // Version 2.0, names in UTF-8, no compression, midnight of the first of January 1980.
        for half in [20_u16, 0x0800, 0, 0, 0x21] {
            head.extend(half.to_le_bytes());
        }
        for word in [checksum(content), length(content.len()), length(content.len())] {
            head.extend(word.to_le_bytes());
        }
        head.extend(u16::try_from(name.len()).unwrap_or_default().to_le_bytes());
        head.extend([0, 0]);
        archive.extend(b"PK\x03\x04");
        archive.extend(&head);
        archive.extend(name.as_bytes());
        archive.extend(*content);
        directory.extend(b"PK\x01\x02\x14\0");
        directory.extend(&head);
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let count = u16::try_from(files.len()).unwrap_or_default().to_le_bytes();
    let start = length(archive.len());
    let size = length(directory.len());
    archive.extend(directory);
    archive.extend(b"PK\x05\x06\0\0\0\0");
    archive.extend(count);
    archive.extend(count);
    archive.extend(size.to_le_bytes());
    archive.extend(start.to_le_bytes());
    archive.extend([0, 0]);
    archive
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// CRC-32, as archives have it.
fn checksum(bytes: &[u8]) -> u32 {
    let remainder = bytes.iter().fold(u32::MAX, |remainder, byte| {
        (0..8).fold(remainder ^ u32::from(*byte), |bits, _| (bits >> 1) ^ (0xedb8_8320 & (bits & 1).wrapping_neg()))
    });
    !remainder
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_archives() {
        // The check value of the algorithm.
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn a_file_begins_as_its_media_type_does() {
        let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        for (media_type, begin) in [
            ("image/jpeg", &b"\xff\xd8\xff"[..]),
            ("image/png", b"\x89PNG"),
            ("application/zip", b"PK\x03\x04"),
            (sheet, b"PK\x03\x04"),
            ("message/rfc822", b"From: "),
        ] {
            let (told, bytes) = made(media_type, Seed::new(1));
            assert_eq!(told, media_type);
            assert!(bytes.starts_with(begin), "{media_type}");
        }
        assert_eq!(made("image/*", Seed::new(1)).0, "image/png");
    }
}
