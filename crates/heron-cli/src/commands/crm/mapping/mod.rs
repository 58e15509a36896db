//! `heron crm mapping`: field mappings in a spreadsheet.

mod cells;
mod change;
mod table;
#[cfg(test)]
mod tests;

use std::path::Path;

use serde_json::{Value, json};

use crate::args::{Mapping as Command, MappingExport, MappingImport};
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::files::{IntegrationFile, credentials};
use crate::findings;
use crate::output::{Output, plain};
use crate::source::{LARGEST, edit};

pub(super) fn run(command: &Command, output: &Output) -> Result<Exit> {
    match command {
        Command::Export(arguments) => export(arguments, output),
        Command::Import(arguments) => import(arguments, output),
    }
}

fn export(arguments: &MappingExport, output: &Output) -> Result<Exit> {
    let Some(file) = read(&arguments.file, output)? else { return Ok(Exit::Findings) };
    let text = csv_of(&file, arguments.separator.byte())?;
    let Some(path) = &arguments.output else {
        output.text(&text)?;
        return Ok(Exit::Done);
    };
    if path.exists() && !arguments.force {
        return Err(Error::new(format!("{} would be overwritten, and nothing was written", path.display()))
            .help("write to another file, or give --force"));
    }
    // Without a mark of the byte order, Excel takes the file for another encoding.
    edit::replace(path, &format!("\u{feff}{text}"))?;
    if output.is_json() {
        output.json(&json!({ "format": 1, "files": [path.display().to_string()] }))?;
    } else {
        output.line(format_args!(
            "Wrote {}. Take changed cells back with: heron crm mapping import {} {}",
            path.display(),
            arguments.file.display(),
            path.display()
        ))?;
    }
    Ok(Exit::Done)
}

/// The field mappings of a file.
///
/// # Errors
/// When one holds a credential: a spreadsheet is passed on.
fn csv_of(file: &IntegrationFile, separator: u8) -> Result<String> {
    let (_, mappings) = table::of_file(file)?;
    let literals = credentials::literals(&file.tree);
    let found = file.check();
    let hidden: std::collections::HashSet<&str> = found
        .iter()
        .filter(|found| found.finding.id == CREDENTIAL)
        .map(|found| found.finding.pointer.as_str())
        .collect();
    let is_credential =
        |text: &str| literals.iter().any(|(_, literal)| literal.len() > 3 && text.contains(literal.as_str()));
    for mapping in &mappings {
        for (member, value) in mapping.members.as_object().into_iter().flatten() {
            let pointer = format!("{}/{member}", mapping.pointer);
            if hidden.contains(pointer.as_str()) || value.as_str().is_some_and(is_credential) {
                return Err(Error::new("what is probably a credential would be written into the CSV")
                    .at(file.place(file.tree.place_of(&pointer, false)))
                    .help("take it out of the mapping: everybody who can read the CRM can read it"));
            }
        }
    }
    table::write(&mappings, separator)
}

fn import(arguments: &MappingImport, output: &Output) -> Result<Exit> {
    let Some(file) = read(&arguments.file, output)? else { return Ok(Exit::Findings) };
    let Some(path) = file.path.clone() else {
        return Err(Error::new("standard input cannot be changed").help("name the file that the CSV was exported from"));
    };
    let (name, bytes) = bytes(&arguments.csv)?;
    let (whole, mappings) = table::of_file(&file)?;
    let rows = table::read(&name, &bytes)?;
    let (changes, missing) = match change::of(&name, &rows, &mappings) {
        Ok(found) => found,
        Err(mut errors) => {
            let last = errors.pop();
            errors.iter().for_each(|error| output.error(error));
            return Err(last.unwrap_or_else(|| Error::new("the CSV cannot be taken").help("export it again")));
        }
    };
    let text = change::edited(&file, &whole, &mappings, &changes)?;
    let source = crate::source::Source::of(file.name.clone(), Some(path.clone()), text.clone().into_bytes())?;
    let after = IntegrationFile::of(source)?;
    if !arguments.dry_run && !changes.is_empty() {
        // A link stays a link.
        let path = path.canonicalize().map_err(|error| Error::file("find", &path, &error))?;
        edit::replace(&path, &text)?;
    }
    let found = after.check();
    let hidden: Vec<String> = file
        .check()
        .iter()
        .chain(&found)
        .filter(|found| found.finding.id == CREDENTIAL)
        .map(|found| found.finding.pointer.clone())
        .collect();
    let mut told = Vec::new();
    for change in &changes {
        let Some(mapping) = mappings.get(change.mapping) else { continue };
        let is_hidden = hidden.contains(&format!("{}/{}", mapping.pointer, change.member));
        let shown = |value: Value| if is_hidden { Value::from("(not shown)") } else { value };
        told.push((mapping, change, shown(change.before.clone().unwrap_or_default()), shown(change.after.clone())));
    }
    if output.is_json() {
        let changes: Vec<Value> = told
            .iter()
            .map(|(mapping, change, before, after)| {
                json!({
                    "object": mapping.object, "field_name": mapping.field_name, "member": change.member,
                    "before": before, "after": after, "line": change.line,
                })
            })
            .collect();
        output.json(&json!({
            "format": 1, "file": file.name, "written": !arguments.dry_run && !changes.is_empty(),
            "changes": changes, "not_in_csv": missing,
        }))?;
    } else {
        for (mapping, change, before, after) in &told {
            let shown = |value: &Value| if value.is_null() { "not set".to_owned() } else { plain(&value.to_string()) };
            output.line(format_args!(
                "{}: {} {} → {}",
                table::name_of(mapping),
                change.member,
                shown(before),
                shown(after)
            ))?;
        }
        let count = |count: usize, one: &str, several: &str| match count {
            1 => format!("1 {one}"),
            _ => format!("{count} {several}"),
        };
        let to = if arguments.dry_run { "would change" } else { "changed" };
        let mut line = match told.len() {
            0 => format!("{}: nothing to change", file.name),
            number => format!("{}: {} {to}", file.name, count(number, "value", "values")),
        };
        if missing > 0 {
            line.push_str(&format!("; {} not in the CSV stay as they are", count(missing, "mapping", "mappings")));
        }
        output.line(line)?;
        if !changes.is_empty() && found.iter().any(|found| found.finding.level > heron_data::crm::Level::Info) {
            let when = if arguments.dry_run { "would then find" } else { "finds" };
            output.note(format_args!("`heron crm check {}` {when} {}", file.name, findings::count(&found)));
        }
    }
    Ok(if arguments.dry_run && !changes.is_empty() { Exit::Pending } else { Exit::Done })
}

const CREDENTIAL: &str = "crm/credential-text";

/// The file, if it has the form of an integration. What is wrong was told.
fn read(path: &Path, output: &Output) -> Result<Option<IntegrationFile>> {
    let file = IntegrationFile::read(path)?;
    if file.integration.is_some() {
        return Ok(Some(file));
    }
    output.note(findings::text(&file, &file.check(), output.err_colour()).trim_end());
    Ok(None)
}

fn bytes(path: &Path) -> Result<(String, Vec<u8>)> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        let read = std::io::stdin().take(LARGEST + 1).read_to_end(&mut bytes);
        read.map_err(|error| Error::new("cannot read standard input").because(error).help("name a file"))?;
        return Ok(("<stdin>".to_owned(), bytes));
    }
    let read = std::fs::File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes));
    read.map_err(|error| Error::file("read", path, &error))?;
    Ok((path.display().to_string(), bytes))
}
