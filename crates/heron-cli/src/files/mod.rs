//! The file of an integration: what it holds, and what is wrong with it.

pub(crate) mod credentials;
pub(crate) mod placeholder;
pub(crate) mod schema;

use std::path::{Path, PathBuf};

use heron_data::crm::{Finding, Level, check_integration};
use heron_data::types::{CrmConfig, CrmIntegrationCreate, CrmIntegrationUpdate};
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::source::{Kind, Node, Place, Source, merge};

/// How many files may extend each other in a row.
const LONGEST_CHAIN: usize = 16;
/// What only the file knows, beside what creates an integration.
const OWN: [&str; 4] = ["extends", "heron_id", "secret_version", "secret_version_sent"];

/// The file of an integration.
pub(crate) struct IntegrationFile {
    /// As it was given.
    pub(crate) name: String,
    /// Where it is; none for standard input.
    pub(crate) path: Option<PathBuf>,
    /// It, and those that it extends.
    pub(crate) sources: Vec<Source>,
    pub(crate) tree: Node,
    pub(crate) heron_id: Option<String>,
    pub(crate) secret_version: Option<i64>,
    pub(crate) secret_version_sent: Option<i64>,
    /// What it says of the integration, without credentials. `None` if its form is wrong.
    pub(crate) integration: Option<CrmIntegrationUpdate>,
    /// What is wrong with its form, and with its credentials.
    findings: Vec<Found>,
}

/// A finding and its place in a file.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) finding: FoundFinding,
    pub(crate) place: Place,
}

/// As [`Finding`], which cannot be made outside of its crate.
#[derive(Clone, Debug)]
pub(crate) struct FoundFinding {
    pub(crate) id: &'static str,
    pub(crate) level: Level,
    pub(crate) pointer: String,
    pub(crate) message: String,
    pub(crate) help: String,
}

impl From<Finding> for FoundFinding {
    fn from(finding: Finding) -> Self {
        let Finding { id, level, pointer, message, help, .. } = finding;
        Self { id, level, pointer, message, help }
    }
}

/// The files that are meant: a directory stands for all in it.
pub(crate) fn paths(given: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for path in given {
        if path.as_os_str() == "-" || !path.is_dir() {
            paths.push(path.clone());
            continue;
        }
        let entries = std::fs::read_dir(path).map_err(|error| Error::file("read", path, &error))?;
        let mut found = Vec::new();
        for entry in entries {
            let file = entry.map_err(|error| Error::file("read", path, &error))?.path();
            let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let extension = file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
            // `_base.yaml` is for others to extend.
            if file.is_file() && !name.starts_with(['.', '_']) && ["yaml", "yml", "json"].contains(&extension) {
                found.push(file);
            }
        }
        if found.is_empty() {
            return Err(Error::new(format!("there is no file of an integration in {}", path.display()))
                .help("files end in .yaml, .yml or .json, and their names begin with neither `.` nor `_`"));
        }
        found.sort();
        paths.extend(found);
    }
    if paths.is_empty() {
        return Err(Error::new("no file is given")
            .help("name files or directories, or give the client `files = [\"crm/acme\"]` in heron.toml"));
    }
    let mut seen = std::collections::HashSet::new();
    paths.retain(|path| seen.insert(path.clone()));
    Ok(paths)
}

impl IntegrationFile {
    /// Reads a file, and what it extends. What is wrong with its content is a finding; that it cannot be read is an error.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        if path.as_os_str() == "-" { Self::of(Source::stdin()?) } else { Self::of(Source::read(path)?) }
    }

    pub(crate) fn of(source: Source) -> Result<Self> {
        let (name, path) = (source.name.clone(), source.path.clone());
        let mut sources = vec![source];
        let tree = tree(&mut sources, 0)?;
        let schema = schema::of_reading();
        let typed = schema.read(&tree);
        let mut findings: Vec<Found> = typed
            .problems
            .into_iter()
            .map(|problem| {
                let crate::source::Problem { id, level, pointer, place, message, help } = problem;
                Found { finding: FoundFinding { id, level, pointer, message, help }, place }
            })
            .collect();
        let is_sound = findings.iter().all(|found| found.finding.level < Level::Error);
        let mut members = match typed.value {
            Value::Object(members) => members,
            _ => Map::new(),
        };
        let own = OWN.map(|name| members.remove(name));
        let [_, heron_id, secret_version, secret_version_sent] = own;
        let heron_id = heron_id.as_ref().and_then(Value::as_str).map(str::to_owned).filter(|id| !id.is_empty());
        let number = |value: Option<Value>| value.and_then(|value| value.as_i64());
        credentials::check(&tree, heron_id.is_some(), &mut findings);
        members.remove("auth");
        members.remove("secret");
        let integration = if is_sound {
            let read = serde_json::from_value::<CrmIntegrationUpdate>(Value::Object(members));
            // The schema has been obeyed, so this says that schema and types differ: it names a type, not a value.
            Some(read.map_err(|_| no_integration(&name))?)
        } else {
            None
        };
        Ok(Self {
            name,
            path,
            sources,
            tree,
            heron_id,
            secret_version: number(secret_version),
            secret_version_sent: number(secret_version_sent),
            integration,
            findings,
        })
    }

    /// Everything that is wrong with it, in the order of the places.
    pub(crate) fn check(&self) -> Vec<Found> {
        let mut all = self.findings.clone();
        if let Some(create) = self.for_checks() {
            all.extend(check_integration(&create).into_iter().map(|finding| self.found(finding)));
        }
        sort(&mut all);
        all
    }

    /// A finding of the library, with its place. `under` is the pointer of what was looked at.
    pub(crate) fn found_under(&self, under: &str, mut finding: Finding) -> Found {
        finding.pointer.insert_str(0, under);
        self.found(finding)
    }

    fn found(&self, finding: Finding) -> Found {
        let is_about_the_key = matches!(finding.id, "crm/unknown-key");
        let place = self.tree.place_of(&finding.pointer, is_about_the_key);
        Found { finding: finding.into(), place }
    }

    /// The `config`, if the form of the file is right.
    pub(crate) fn config(&self) -> Option<&CrmConfig> {
        self.integration.as_ref().and_then(|integration| integration.config.as_ref())
    }

    /// Whether its credentials are to be sent to an integration that exists.
    pub(crate) fn sends_credentials(&self) -> bool {
        self.secret_version.is_some() && self.secret_version != self.secret_version_sent
    }

    /// Where something stands: `crm/acme.yaml:17:3`.
    pub(crate) fn place(&self, place: Place) -> String {
        self.sources.get(place.file).map(|source| source.place(place.start)).unwrap_or_default()
    }

    /// With credentials as they stand in the file. Placeholders are nobody's secret, whatever they name.
    fn for_checks(&self) -> Option<CrmIntegrationCreate> {
        let integration = self.integration.clone()?;
        let (auth, secret) = credentials::for_checks(&self.tree);
        let mut create = CrmIntegrationCreate::new(
            auth,
            integration.config?,
            integration.instance_url?,
            integration.provider?,
            secret,
        );
        create.failure_notification_channel = integration.failure_notification_channel;
        create.is_enabled = integration.is_enabled;
        create.is_live = integration.is_live;
        create.extra = integration.extra;
        Some(create)
    }
}

fn no_integration(name: &str) -> Error {
    Error::new("the file does not have the form of an integration").at(name).help(
        "compare it with `heron crm schema`; that `heron crm check` does not say what is wrong is a fault of heron",
    )
}

pub(crate) fn sort(findings: &mut [Found]) {
    findings.sort_by(|left, right| {
        let key = |found: &Found| (found.place.file, found.place.start, found.finding.id);
        key(left).cmp(&key(right)).then_with(|| left.finding.message.cmp(&right.finding.message))
    });
}

/// The tree of a source, on those that it extends.
fn tree(sources: &mut Vec<Source>, file: usize) -> Result<Node> {
    let Some(source) = sources.get(file) else { return Err(Error::new("the file is gone").help("run it again")) };
    let mut over = source.parse(file)?;
    let Some(extends) = over.entry("extends").cloned() else { return Ok(over) };
    let place = source.place(extends.value.at.start);
    let Some(base) = extends.value.text().filter(|base| !base.is_empty()) else {
        return Err(Error::new("`extends` names no file")
            .at(place)
            .help("write a path, such as `extends: _base.yaml`"));
    };
    let directory = source.path.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
    let base = directory.join(base);
    let is_same = |other: &Source| match (&other.path, base.canonicalize()) {
        (Some(path), Ok(base)) => path.canonicalize().is_ok_and(|path| path == base),
        _ => false,
    };
    if sources.iter().any(is_same) {
        return Err(Error::new("the files extend each other in a circle").at(place).help("remove one `extends`"));
    }
    if sources.len() >= LONGEST_CHAIN {
        return Err(Error::new("too many files extend each other in a row").at(place).help("use fewer"));
    }
    sources.push(Source::read(&base).map_err(|error| error.at(place))?);
    let base = tree(sources, file + 1)?;
    // What identifies an integration is never inherited.
    let base = match base.kind {
        Kind::Map(mut entries) => {
            entries.retain(|entry| !OWN.contains(&entry.key.as_str()));
            Node { kind: Kind::Map(entries), ..base }
        }
        kind => Node { kind, ..base },
    };
    if let Kind::Map(entries) = &mut over.kind {
        entries.retain(|entry| entry.key != "extends");
    }
    Ok(merge(base, over))
}
