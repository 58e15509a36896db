//! The field mappings of a file as rows, and the rows of a CSV.

use std::collections::HashMap;

use serde_json::Value;

use super::cells;
use crate::error::{Error, Result};
use crate::files::{IntegrationFile, schema};
use crate::output::plain;
use crate::source::LARGEST;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Text,
    Number,
    /// True or false, and which of them an empty cell means.
    Flag {
        when_empty: bool,
    },
}

/// Where a mapping is. These columns are never changed.
const HEAD: [&str; 3] = ["object", "crm_object", "field_name"];

/// What a mapping says, by the member's name.
pub(super) const COLUMNS: [(&str, Kind); 11] = [
    ("heron_company_attribute_label", Kind::Text),
    ("static_value", Kind::Text),
    ("static_value_key", Kind::Text),
    ("external_object_name_for_id", Kind::Text),
    ("value_mapping_name", Kind::Text),
    ("regex_remove", Kind::Text),
    ("max_length", Kind::Number),
    ("required", Kind::Flag { when_empty: false }),
    ("overwrite_on_update", Kind::Flag { when_empty: true }),
    ("value_type", Kind::Text),
    ("external_lookup_field_name", Kind::Text),
];

/// A field mapping of a file.
#[derive(Debug)]
pub(super) struct Mapping {
    pub(super) object: String,
    pub(super) crm_object: String,
    pub(super) field_name: String,
    /// In the file: `/config/object_configs/0/field_mappings/2`.
    pub(super) pointer: String,
    pub(super) members: Value,
}

/// All of a file, in its order, with what the file says as a whole.
///
/// # Errors
/// When two cannot be told apart by their object's key and their field.
pub(super) fn of_file(file: &IntegrationFile) -> Result<(Value, Vec<Mapping>)> {
    let whole = schema::of_reading().read(&file.tree).value;
    let mut mappings: Vec<Mapping> = Vec::new();
    {
        let mut add = |pointer: String, object: &Value| {
            let text =
                |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
            let fields = object.get("field_mappings").and_then(Value::as_array);
            for (index, members) in fields.into_iter().flatten().enumerate() {
                mappings.push(Mapping {
                    object: text(object, "key"),
                    crm_object: text(object, "external_name"),
                    field_name: text(members, "field_name"),
                    pointer: format!("{pointer}/field_mappings/{index}"),
                    members: members.clone(),
                });
            }
        };
        let objects = whole.pointer("/config/object_configs").and_then(Value::as_array);
        for (index, object) in objects.into_iter().flatten().enumerate() {
            add(format!("/config/object_configs/{index}"), object);
        }
        if let Some(object) = whole.pointer("/config/data_source_accounts_config") {
            add("/config/data_source_accounts_config".to_owned(), object);
        }
    }
    let mut seen: HashMap<(&str, &str), &str> = HashMap::new();
    for mapping in &mappings {
        if let Some(first) = seen.insert((&mapping.object, &mapping.field_name), &mapping.pointer) {
            let place = |pointer: &str| file.place(file.tree.place_of(&format!("{pointer}/field_name"), false));
            return Err(Error::new(format!(
                "{} stands twice, and a CSV could not tell which is which",
                name_of(mapping)
            ))
            .at(place(&mapping.pointer))
            .because(format!("the other is at {}", place(first)))
            .help("give objects different keys, and map each field once"));
        }
    }
    Ok((whole, mappings))
}

/// `account / Name`
pub(super) fn name_of(mapping: &Mapping) -> String {
    format!("{} / {}", plain(&mapping.object), plain(&mapping.field_name))
}

/// The CSV, with the line breaks that spreadsheets write.
pub(super) fn write(mappings: &[Mapping], separator: u8) -> Result<String> {
    let failed = |error: &dyn std::fmt::Display| {
        Error::new("the CSV cannot be written").because(error).help("this is a fault of heron: please tell")
    };
    let terminator = csv::Terminator::CRLF;
    let mut writer = csv::WriterBuilder::new().delimiter(separator).terminator(terminator).from_writer(Vec::new());
    let header = HEAD.into_iter().chain(COLUMNS.iter().map(|(name, _)| *name));
    writer.write_record(header).map_err(|error| failed(&error))?;
    for mapping in mappings {
        let head = [&mapping.object, &mapping.crm_object, &mapping.field_name].map(|text| cells::of_text(text));
        let cells = COLUMNS.iter().map(|(name, _)| cells::of(mapping.members.get(name)));
        writer.write_record(head.into_iter().chain(cells)).map_err(|error| failed(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| failed(&error))?;
    String::from_utf8(bytes).map_err(|error| failed(&error))
}

/// A row of a CSV.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) line: u64,
    pub(super) object: String,
    pub(super) crm_object: Option<String>,
    pub(super) field_name: String,
    /// The cells of the columns that are there: the number of the column in [`COLUMNS`], and the text.
    pub(super) cells: Vec<(usize, String)>,
}

/// Reads a CSV, whatever a spreadsheet did to its form.
pub(super) fn read(name: &str, bytes: &[u8]) -> Result<Vec<Row>> {
    if bytes.len() as u64 > LARGEST {
        return Err(Error::new(format!("{name} is larger than 8 MiB")).help("is it the CSV of a mapping?"));
    }
    let encoding = "save it as \"CSV UTF-8\"; other encodings lose letters";
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Error::new(format!("{name} is UTF-16")).help(encoding));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        Error::new(format!("{name} is no UTF-8: byte {} is not", error.valid_up_to())).help(encoding)
    })?;
    let mut text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut skipped = 0;
    // Excel's own line, which says what stands between cells.
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some((_, rest)) = rest.split_once('\n')
    {
        (text, skipped) = (rest, 1);
    }
    let separators = [b',', b';', b'\t'].into_iter();
    let found = separators.map(|separator| reader(text, separator)).find_map(|mut reader| {
        let header = reader.headers().ok()?.clone();
        let has = |name| header.iter().any(|cell| cell.trim() == name);
        (has("object") && has("field_name")).then_some((reader, header))
    });
    let Some((mut reader, header)) = found else {
        return Err(Error::new("the first line names no columns `object` and `field_name`")
            .at(format!("{name}:{}", 1 + skipped))
            .help("start from what `heron crm mapping export` writes, and leave its first line as it is"));
    };
    let columns = columns(&header).map_err(|error| error.at(format!("{name}:{}", 1 + skipped)))?;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            Error::new("this is no CSV")
                .at(name)
                .because(error)
                .help("start from what `heron crm mapping export` writes")
        })?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let line = line_of(text, &record) + skipped;
        if record.len() != header.len() {
            return Err(Error::new(format!(
                "this row has {} cells, and the first line {}",
                record.len(),
                header.len()
            ))
            .at(format!("{name}:{line}"))
            .help("put a text with separators or line breaks in quotes, or save it from a spreadsheet again"));
        }
        let mut row =
            Row { line, object: String::new(), crm_object: None, field_name: String::new(), cells: Vec::new() };
        for (cell, column) in record.iter().zip(&columns) {
            match column {
                Column::Object => row.object = cells::to_text(cell),
                Column::CrmObject => row.crm_object = Some(cells::to_text(cell)),
                Column::Field => row.field_name = cells::to_text(cell),
                Column::Of(number) => row.cells.push((*number, cell.to_owned())),
                Column::Foreign => {}
            }
        }
        rows.push(row);
    }
    Ok(rows)
}

/// The line that a row begins in. What the reader counts is one less where lines end in CR LF.
fn line_of(text: &str, record: &csv::StringRecord) -> u64 {
    let at = record.position().map_or(0, csv::Position::byte);
    let (before, rest) = text.split_at_checked(usize::try_from(at).unwrap_or(usize::MAX)).unwrap_or((text, ""));
    let breaks = rest.bytes().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| *byte == b'\n');
    (before.matches('\n').count() + breaks.count() + 1) as u64
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes())
}

enum Column {
    Object,
    CrmObject,
    Field,
    Of(usize),
    /// A column of the reader's own.
    Foreign,
}

fn columns(header: &csv::StringRecord) -> Result<Vec<Column>> {
    let mut seen = std::collections::HashSet::new();
    let mut columns = Vec::new();
    for cell in header {
        let name = cell.trim();
        let column = match name {
            "object" => Column::Object,
            "crm_object" => Column::CrmObject,
            "field_name" => Column::Field,
            _ if name.is_empty() || name.starts_with('#') => Column::Foreign,
            _ => match COLUMNS.iter().position(|(column, _)| *column == name) {
                Some(number) => Column::Of(number),
                None => {
                    return Err(Error::new(format!("no member of a field mapping is called {}", plain(name))).help(
                        "let the names of columns of your own begin with #; only what the export writes is taken back",
                    ));
                }
            },
        };
        if !matches!(column, Column::Foreign) && !seen.insert(name) {
            return Err(Error::new(format!("the column {name} stands twice")).help("remove one of the two"));
        }
        columns.push(column);
    }
    Ok(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_of_a_field_mapping_has_a_column() {
        let schema = heron_data::crm::integration_schema();
        let text = schema.to_string();
        let found = |value: &Value| -> Option<Vec<String>> {
            let properties = value.get("properties")?.as_object()?;
            properties.contains_key("heron_company_attribute_label").then(|| properties.keys().cloned().collect())
        };
        fn walk(value: &Value, found: &dyn Fn(&Value) -> Option<Vec<String>>) -> Option<Vec<String>> {
            found(value).or_else(|| match value {
                Value::Object(members) => members.values().find_map(|value| walk(value, found)),
                Value::Array(elements) => elements.iter().find_map(|value| walk(value, found)),
                _ => None,
            })
        }
        let mut members = walk(&schema, &found).expect(&text);
        let mut columns: Vec<String> = COLUMNS.iter().map(|(name, _)| (*name).to_owned()).collect();
        columns.push("field_name".to_owned());
        members.sort();
        columns.sort();
        assert_eq!(members, columns);
    }
}
