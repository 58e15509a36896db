//! The contract as other people's tools should read it: repaired, named, and in our words.

use serde_json::Value;

use crate::document::canonicalise;
use crate::import::{Input, coverage, dangling};
use crate::operations::Operations;
use crate::overlay::Overlay;
use crate::repair::{Counts, repair, wrap_references};
use crate::words::Words;
use crate::{Problem, Problems};

/// Applies the repairs, the names of `operations.toml`, the overlays, and the words, in this order: the words are for
/// what nothing else describes.
///
/// Operations in a row of `operations.toml` get its id and summary; the others keep neither. The counts say how often
/// each repair matched.
///
/// # Errors
///
/// A repair that finds nothing to do, an overlay action that matches nothing or is not sound, and everything that
/// [`coverage`] finds.
pub fn effective(
    contract: &Value,
    rows: &Operations,
    overlays: &[Input<'_>],
    words: Input<'_>,
) -> Result<(Value, Counts), Problems> {
    let (document, counts, problems) = gather(contract, rows, overlays, words);
    problems.unless_errors((document, counts))
}

/// The same, as far as it goes, with everything that is wrong.
pub(crate) fn gather(
    contract: &Value,
    rows: &Operations,
    overlays: &[Input<'_>],
    words: Input<'_>,
) -> (Value, Counts, Problems) {
    let mut problems = coverage(contract, rows);
    let mut document = contract.clone();
    let counts = repair(&mut document);
    for (name, _) in counts.iter().filter(|(_, count)| *count == 0) {
        problems.push(
            Problem::error(format!("the repair \"{name}\" finds nothing to do"))
                .at("openapi/heron.json", "")
                .help("if Heron mended its document, remove the repair from repair.rs"),
        );
    }
    for row in &rows.operations {
        let (method, path) = row.method_and_path();
        let operation = document["paths"].get_mut(path).and_then(|item| item.get_mut(method.to_lowercase()));
        if let Some(Value::Object(operation)) = operation {
            operation.insert("operationId".to_owned(), row.id.as_str().into());
            operation.insert("summary".to_owned(), row.summary.as_str().into());
        }
    }
    for input in overlays {
        match Overlay::parse(input.name, input.text) {
            Ok(overlay) => problems.0.extend(overlay.apply(&mut document).0),
            Err(told) => problems.0.extend(told.0),
        }
    }
    match Words::parse(words) {
        Ok(parsed) => problems.0.extend(parsed.apply(words.name, &mut document).0),
        Err(told) => problems.0.extend(told.0),
    }
    // An overlay or the words may have put words beside a reference, where the standard ignores them.
    wrap_references(&mut document);
    canonicalise(&mut document);
    problems.0.extend(dangling("the effective contract", &document).0);
    (document, counts, problems)
}
