//! `heron crm schema`

use std::path::Path;

use crate::error::Result;
use crate::exit::Exit;
use crate::files::schema;
use crate::output::{Output, pretty};
use crate::source::edit;

/// Beside the files that refer to it. A directory of files is read without it.
const NAME: &str = ".heron-crm.schema.json";

/// The line by which an editor finds it.
pub(super) const LINE: &str = "# yaml-language-server: $schema=.heron-crm.schema.json\n";

pub(super) fn run(output: &Output) -> Result<Exit> {
    output.json(&schema::of_file())?;
    Ok(Exit::Done)
}

/// Writes the schema beside a file that refers to it.
pub(super) fn write(directory: &Path) -> Result<()> {
    let text = format!("{}\n", pretty(&schema::of_file()));
    let path = directory.join(NAME);
    if std::fs::read_to_string(&path).is_ok_and(|known| known == text) { Ok(()) } else { edit::replace(&path, &text) }
}
