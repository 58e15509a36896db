//! Reading documents and writing files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use heron_contract::{Problem, document};

/// How long a download may take.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The facts of the published document.
pub(crate) const CONTRACT: &str = "openapi/heron.json";
/// The operations of the client.
pub(crate) const OPERATIONS: &str = "openapi/operations.toml";
/// Our words.
pub(crate) const OVERLAY: &str = "openapi/overlay.yaml";
/// Our words for types, properties and parameters.
pub(crate) const WORDS: &str = "openapi/words.toml";
/// Levels of drift that were decided on.
pub(crate) const DECISIONS: &str = "openapi/drift.toml";

/// A file of the workspace.
pub(crate) fn own(file: &str) -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).join(file)
}

/// The text of a file of the workspace.
pub(crate) fn read_own(file: &str) -> Result<String, Problem> {
    fs::read_to_string(own(file)).map_err(|error| cannot("read", file, &error))
}

/// The texts of a folder's files with this ending, by their names without it.
pub(crate) fn read_own_folder(folder: &str, ending: &str) -> Result<BTreeMap<String, String>, Problem> {
    let entries = fs::read_dir(own(folder)).map_err(|error| cannot("read", folder, &error))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let paths = paths.filter(|path| path.extension().is_some_and(|found| found == ending));
    paths
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text =
                fs::read_to_string(&path).map_err(|error| cannot("read", &path.display().to_string(), &error))?;
            Ok((name, text))
        })
        .collect()
}

/// The text of a file, or of what an `http://` or `https://` address answers.
pub(crate) fn read(source: &str) -> Result<String, Problem> {
    if source.starts_with("http://") || source.starts_with("https://") {
        return download(source);
    }
    let path = Path::new(source);
    let size = fs::metadata(path).map_err(|error| cannot("read", source, &error))?.len();
    if size > document::MAX_BYTES as u64 {
        return Err(Problem::error(format!("the file has {size} bytes; at most {} are read", document::MAX_BYTES))
            .at(source, "")
            .help("check that this is an OpenAPI document"));
    }
    fs::read_to_string(path).map_err(|error| cannot("read", source, &error))
}

fn download(address: &str) -> Result<String, Problem> {
    let agent: ureq::Agent = ureq::Agent::config_builder().timeout_global(Some(TIMEOUT)).build().into();
    let fail = |error: ureq::Error| {
        let (what, help) = match error {
            ureq::Error::StatusCode(status) => {
                (format!("the address answers with status {status}"), "check the address in a browser")
            }
            ureq::Error::BodyExceedsLimit(limit) => {
                (format!("the answer is longer than {limit} bytes"), "check that this is an OpenAPI document")
            }
            ureq::Error::Timeout(_) => (
                format!("there is no whole answer within {} seconds", TIMEOUT.as_secs()),
                "try again, or save the document and give the file",
            ),
            other => (format!("the address cannot be read: {other}"), "save the document and give the file"),
        };
        Problem::error(what).at(address, "").help(help)
    };
    let mut response = agent.get(address).call().map_err(fail)?;
    response.body_mut().with_config().limit(document::MAX_BYTES as u64).read_to_string().map_err(fail)
}

/// Writes a file of the workspace as a whole or not at all.
pub(crate) fn write_own(file: &str, text: &str) -> Result<(), Problem> {
    write_at(&own(file), file, text)
}

/// Writes a file as a whole or not at all.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Problem> {
    write_at(path, &path.display().to_string(), text)
}

fn write_at(path: &Path, name: &str, text: &str) -> Result<(), Problem> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(|error| cannot("make the folder of", name, &error))?;
    }
    let temporary = path.with_extension(format!("{}.tmp", std::process::id()));
    let written = fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, path));
    written.map_err(|error| {
        // Nothing more can be done about a temporary file that stays.
        let _ = fs::remove_file(&temporary);
        cannot("write", name, &error)
    })
}

/// Removes a file of the workspace.
pub(crate) fn remove_own(file: &str) -> Result<(), Problem> {
    fs::remove_file(own(file)).map_err(|error| cannot("remove", file, &error))
}

fn cannot(verb: &str, name: &str, error: &std::io::Error) -> Problem {
    Problem::error(format!("cannot {verb} the file: {error}")).at(name, "")
}
