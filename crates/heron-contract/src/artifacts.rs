//! Everything that codegen writes, from everything that it reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::generate::{Generated, feature, generate};
use crate::import::Input;
use crate::lower::{self, Lowered, select};
use crate::operations::Operations;
use crate::{Problem, Problems, document, editor_schema, effective, for_cli, for_tools, naming, sandbox_copy};

/// The canonical contract.
pub const CONTRACT: &str = "openapi/heron.json";
/// The rows of the client's operations.
pub const OPERATIONS: &str = "openapi/operations.toml";
/// Our words, and what the published document leaves out.
pub const OVERLAY: &str = "openapi/overlay.yaml";
/// Our words for types, properties and parameters.
pub const WORDS: &str = "openapi/words.toml";
/// The contract as other people's tools read it.
pub const EFFECTIVE: &str = "openapi/effective.json";
/// The contract for tools that have their own ideas of `nullable`.
pub const FOR_TOOLS: &str = "openapi/for-tools.json";
/// What the generated files were made from.
pub const LOCK: &str = "openapi/codegen.lock";
/// The sandbox's own copy of the effective contract, for its package, without the words.
pub const SANDBOX_CONTRACT: &str = "crates/heron-sandbox/contract/effective.json";
/// The JSON Schema of a CRM integration, for editors.
pub const EDITOR_SCHEMA: &str = "crates/heron-data/schema/crm-integration.json";
/// What the command line knows of operations that it has no type for.
pub const FOR_CLI: &str = "crates/heron-cli/src/commands/api/tables.rs";
/// The folder of the generated types.
pub const TYPES: &str = "crates/heron-types/src/generated";
/// The folder of the generated operations.
pub const CLIENT: &str = "crates/heron-api/src/generated";
/// The folder of the generated handles.
pub const HANDLES: &str = "crates/heron-data/src/generated";
/// The folder of what each handle's documentation opens with.
pub const GUIDES: &str = "crates/heron-data/resources";
/// The folder of the generated test helpers.
pub const MOCKS: &str = "tests/src/generated";

/// The calls that the tests make against the sandbox.
pub const EXERCISES: &str = "tests/src/generated/exercises.rs";

/// The crates whose versions decide what is generated.
const GENERATORS: [&str; 4] = ["prettyplease", "progenitor", "progenitor-impl", "typify-impl"];

/// The texts that codegen reads.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// `openapi/heron.json`.
    pub contract: &'a str,
    /// `openapi/operations.toml`.
    pub operations: &'a str,
    /// `openapi/overlay.yaml`.
    pub overlay: &'a str,
    /// `openapi/words.toml`.
    pub words: &'a str,
    /// `Cargo.lock`, for the versions of the generators.
    pub cargo_lock: &'a str,
    /// `crates/heron-types/Cargo.toml`, for the features that gate the resources' types.
    pub types_manifest: &'a str,
    /// `crates/heron-api/Cargo.toml`, for the features that gate the resources.
    pub client_manifest: &'a str,
    /// `crates/heron-data/Cargo.toml`, for the features that gate the handles.
    pub facade_manifest: &'a str,
    /// What each handle's documentation opens with, by the name of its resource.
    pub guides: &'a BTreeMap<String, String>,
}

/// The files that codegen writes.
#[derive(Clone, Debug)]
pub struct Artifacts {
    /// Their texts, by their path from the root of the workspace.
    pub files: BTreeMap<String, String>,
    /// What happened on the way, for `-v`: a step, what it counted, and how much.
    pub counts: Vec<(&'static str, String, usize)>,
}

/// Makes every file that codegen writes.
///
/// # Errors
///
/// Everything that is wrong with the sources.
pub fn artifacts(sources: &Sources<'_>) -> Result<Artifacts, Problems> {
    match gather(sources) {
        (Some(artifacts), problems) => problems.unless_errors(artifacts),
        (None, problems) => Err(problems),
    }
}

/// The files, as far as they can be made, and everything that is wrong with the sources: a step goes on with what an
/// earlier one left, so that one run tells of everything.
pub fn gather(sources: &Sources<'_>) -> (Option<Artifacts>, Problems) {
    let mut problems = Problems::default();
    let artifacts = attempt(sources, &mut problems);
    (artifacts.map_err(|found| problems.0.extend(found.0)).ok(), problems)
}

fn attempt(sources: &Sources<'_>, problems: &mut Problems) -> Result<Artifacts, Problems> {
    let operations = Operations::parse(OPERATIONS, sources.operations)?;
    let contract = document::parse(CONTRACT, sources.contract)?;
    problems.0.extend(naming::check(&contract, &operations).0);
    let overlay = Input { name: OVERLAY, text: sources.overlay };
    let words = Input { name: WORDS, text: sources.words };
    let (effective, repairs, found) = effective::gather(&contract, &operations, &[overlay], words);
    problems.0.extend(found.0);
    let (lowered, found) = lower::gather(&effective, &operations);
    problems.0.extend(found.0);
    let generated = generate(&in_scope(&lowered, &operations))?;
    problems.0.extend(generated.without_words.0.iter().cloned());
    problems.0.extend(missing_features(&generated, sources.types_manifest, sources.client_manifest).0);
    problems.0.extend(missing_in_facade(&generated, &lowered.always, sources.facade_manifest).0);
    problems.0.extend(missing_guides(&generated, sources.guides).0);

    let editor_schema = editor_schema::of_integration(&effective).map_err(Problems::from)?;
    let tools_contract = document::to_text(&for_tools::for_tools(&effective));
    let sandbox_contract = sandbox_copy::to_text(&effective);
    let effective = document::to_text(&effective);
    let mut counts: Vec<(&'static str, String, usize)> =
        repairs.iter().map(|(name, count)| ("repair", (*name).to_owned(), *count)).collect();
    counts.extend(lowered.counts.iter().map(|(name, count)| ("lower", (*name).to_owned(), *count)));
    counts.extend(generated.counts.iter().map(|(name, count)| ("generate", (*name).to_owned(), *count)));

    let mut files = BTreeMap::new();
    for (name, text) in generated.types {
        files.insert(format!("{TYPES}/{name}"), text);
    }
    for (name, text) in generated.client {
        files.insert(format!("{CLIENT}/{name}"), text);
    }
    for (name, text) in generated.handles {
        files.insert(format!("{HANDLES}/{name}"), text);
    }
    files.insert(format!("{MOCKS}/mocks.rs"), generated.mocks);
    files.insert(format!("{MOCKS}/described.rs"), generated.described);
    files.insert(EXERCISES.to_owned(), generated.exercises);
    files.insert(EDITOR_SCHEMA.to_owned(), document::to_text(&editor_schema));
    files.insert(SANDBOX_CONTRACT.to_owned(), sandbox_contract);
    files.insert(FOR_TOOLS.to_owned(), tools_contract);
    files.insert(FOR_CLI.to_owned(), for_cli::to_text(&operations));
    files.insert(EFFECTIVE.to_owned(), effective);
    files.insert(LOCK.to_owned(), lock(sources)?);
    Ok(Artifacts { files, counts })
}

/// The client's operations only.
pub(crate) fn in_scope(lowered: &Lowered, operations: &Operations) -> Lowered {
    let listed: BTreeSet<&str> = operations.operations.iter().map(|row| row.call.as_str()).collect();
    select(lowered, |call| listed.contains(format!("{} {}", call.method, call.path).as_str()))
}

/// Every resource is gated by a feature of the client's crate, which switches its types on, so both must be declared.
fn missing_features(generated: &Generated, types: &str, client: &str) -> Problems {
    const MANIFESTS: [&str; 2] = ["crates/heron-types/Cargo.toml", "crates/heron-api/Cargo.toml"];
    let mut problems = Problems::default();
    for (name, text) in MANIFESTS.into_iter().zip([types, client]) {
        let manifest: Value = match toml::from_str(text) {
            Ok(manifest) => manifest,
            Err(error) => {
                problems.push(Problem::error(error.message().to_owned()).at(name, ""));
                continue;
            }
        };
        for resource in &generated.resources {
            let feature = feature(resource);
            let brings = (name != MANIFESTS[0]).then(|| format!("heron-types/{feature}"));
            let declared = manifest["features"].get(&feature);
            if !declared.is_some_and(|has| brings.as_ref().is_none_or(|brings| lists(has, brings))) {
                let listed: Vec<&String> = brings.iter().collect();
                problems.push(Problem::error(format!("the resource `{resource}` has no feature")).at(name, "").help(
                    format!("declare it, and decide whether it is a default:\n[features]\n{feature} = {listed:?}"),
                ));
            }
        }
    }
    problems
}

/// Whether a manifest's list has the feature.
fn lists(list: &Value, feature: &str) -> bool {
    list.as_array().is_some_and(|list| list.iter().any(|has| has == feature))
}

/// Every handle is gated by a feature that switches its types on, or its types are always there.
fn missing_in_facade(generated: &Generated, always: &BTreeSet<String>, manifest: &str) -> Problems {
    const MANIFEST: &str = "crates/heron-data/Cargo.toml";
    let manifest: Value = match toml::from_str(manifest) {
        Ok(manifest) => manifest,
        Err(error) => return Problem::error(error.message().to_owned()).at(MANIFEST, "").into(),
    };
    let mut problems = Problems::default();
    for resource in &generated.handled {
        let feature = feature(resource);
        let (there, help) = if always.contains(resource) {
            let there = lists(&manifest["dependencies"]["heron-api"]["features"], &feature);
            (there, format!("its resource says `always`, so heron-api needs the feature `{feature}` there"))
        } else {
            let brings = format!("heron-api/{feature}");
            let there =
                lists(&manifest["features"][&feature], &brings) && lists(&manifest["features"]["full"], &feature);
            (there, format!("declare it, and list it in `full`:\n[features]\n{feature} = [\"{brings}\"]"))
        };
        if !there {
            let problem = Problem::error(format!("the handle of `{resource}` has no feature"));
            problems.push(problem.at(MANIFEST, "").help(help));
        }
    }
    problems
}

/// Every handle's documentation opens with what it is for, and an example that runs; and nothing else is there.
fn missing_guides(generated: &Generated, guides: &BTreeMap<String, String>) -> Problems {
    let mut problems = Problems::default();
    let mut problem = |resource: &str, what: String, help: &str| {
        problems.push(Problem::error(what).at(format!("{GUIDES}/{resource}.md"), "").help(help.to_owned()));
    };
    for resource in &generated.handled {
        let runs = |guide: &String| guide.lines().any(|line| line == "```");
        match guides.get(resource) {
            None => problem(
                resource,
                format!("the handle of `{resource}` has no guide"),
                "write what it is for, and an example that runs against the sandbox, as its neighbours do",
            ),
            Some(guide) if !runs(guide) => problem(
                resource,
                format!("the guide of `{resource}` has no example that runs"),
                "open it with ``` and no word after that",
            ),
            Some(_) => {}
        }
    }
    for resource in guides.keys().filter(|resource| !generated.handled.contains(*resource)) {
        problem(resource, format!("there is no handle of `{resource}`"), "remove its guide");
    }
    problems
}

/// The inputs' hashes and the generators' versions.
fn lock(sources: &Sources<'_>) -> Result<String, Problems> {
    let mut text =
        String::from("# What the generated files were made from. Written by `cargo xtask codegen`.\n\n[inputs]\n");
    for (name, content) in [
        (CONTRACT, sources.contract),
        (OPERATIONS, sources.operations),
        (OVERLAY, sources.overlay),
        (WORDS, sources.words),
    ] {
        let _ = writeln!(text, "\"{name}\" = \"sha256:{}\"", hash(content));
    }
    let packages: Value = toml::from_str(sources.cargo_lock)
        .map_err(|error| Problem::error(error.message().to_owned()).at("Cargo.lock", ""))?;
    let version = |name: &str| -> Option<String> {
        let package = packages["package"].as_array()?.iter().rfind(|package| package["name"] == name)?;
        package["version"].as_str().map(str::to_owned)
    };
    text.push_str("\n[generators]\n");
    for name in GENERATORS {
        let version = version(name).ok_or_else(|| {
            Problem::error(format!("`{name}` is not a dependency any more"))
                .at("Cargo.lock", "")
                .help("take it out of GENERATORS in crates/heron-contract/src/artifacts.rs")
        })?;
        let _ = writeln!(text, "{name} = \"{version}\"");
    }
    Ok(text)
}

/// SHA-256 in hexadecimal, of the text with Unix line ends.
fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.replace("\r\n", "\n").as_bytes());
    digest.iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARGO_LOCK: &str = r#"
        [[package]]
        name = "prettyplease"
        version = "0.2.1"
        [[package]]
        name = "progenitor"
        version = "0.15.1"
        [[package]]
        name = "progenitor-impl"
        version = "0.15.2"
        [[package]]
        name = "typify-impl"
        version = "0.8.0"
    "#;

    const SOURCES: Sources<'_> = Sources {
        contract: "{}\n",
        operations: "# rows\n",
        overlay: "overlay: 1.1.0\n",
        words: "[schemas]\n",
        cargo_lock: CARGO_LOCK,
        types_manifest: "[features]\ncrm = []\nend-users = []\n",
        client_manifest: "[features]\ncrm = [\"heron-types/crm\"]\nend-users = [\"heron-types/end-users\"]\n",
        facade_manifest: "",
        guides: &NO_GUIDES,
    };

    static NO_GUIDES: BTreeMap<String, String> = BTreeMap::new();

    /// The committed guides.
    fn guides() -> BTreeMap<String, String> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../heron-data/resources");
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let named = |path: std::path::PathBuf| {
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(path).unwrap())
        };
        files.map(named).collect()
    }

    /// The committed files.
    const COMMITTED: Sources<'_> = Sources {
        contract: include_str!("../../../openapi/heron.json"),
        operations: include_str!("../../../openapi/operations.toml"),
        overlay: include_str!("../../../openapi/overlay.yaml"),
        words: include_str!("../../../openapi/words.toml"),
        cargo_lock: CARGO_LOCK,
        types_manifest: include_str!("../../heron-types/Cargo.toml"),
        client_manifest: include_str!("../../heron-api/Cargo.toml"),
        facade_manifest: include_str!("../../heron-data/Cargo.toml"),
        guides: &NO_GUIDES,
    };

    fn told(problems: &Problems) -> Vec<&str> {
        problems.0.iter().map(|problem| problem.what.as_str()).collect()
    }

    #[test]
    fn the_lock_names_every_input_and_every_generator() {
        assert_eq!(
            lock(&SOURCES).unwrap(),
            "# What the generated files were made from. Written by `cargo xtask codegen`.\n\n\
             [inputs]\n\
             \"openapi/heron.json\" = \"sha256:ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356\"\n\
             \"openapi/operations.toml\" = \"sha256:1a3027c25500d5224b1b895bfafd436d50e1b1d5c4b35fdfbf8674ac98c1830a\"\n\
             \"openapi/overlay.yaml\" = \"sha256:b0935b26b16fcf00385d359ae9212bba4c0ebc8b520aa08b5400baa4f77c2fe0\"\n\
             \"openapi/words.toml\" = \"sha256:6fd16afd6ed374ae946f809d83791e2ea7de263959892e93ae04c7ed994ee680\"\n\n\
             [generators]\n\
             prettyplease = \"0.2.1\"\n\
             progenitor = \"0.15.1\"\n\
             progenitor-impl = \"0.15.2\"\n\
             typify-impl = \"0.8.0\"\n"
        );
    }

    #[test]
    fn a_lock_is_stale_when_any_input_or_generator_changes() {
        let fresh = lock(&SOURCES).unwrap();
        let newer = CARGO_LOCK.replace("0.8.0", "0.8.1");
        let changed = [
            Sources { contract: "{ }\n", ..SOURCES },
            Sources { operations: "# more rows\n", ..SOURCES },
            Sources { overlay: "overlay: 1.1.1\n", ..SOURCES },
            Sources { words: "[properties]\n", ..SOURCES },
            Sources { cargo_lock: &newer, ..SOURCES },
        ];
        let stale: BTreeSet<_> = changed.iter().map(|sources| lock(sources).unwrap()).chain([fresh]).collect();
        assert_eq!(stale.len(), changed.len() + 1);
    }

    #[test]
    fn line_ends_and_what_is_not_generated_from_leave_the_lock_alone() {
        let fresh = lock(&SOURCES).unwrap();
        assert_eq!(lock(&Sources { contract: "{}\r\n", ..SOURCES }).unwrap(), fresh);
        assert_eq!(lock(&Sources { client_manifest: "[features]\n", ..SOURCES }).unwrap(), fresh);
    }

    #[test]
    fn a_generator_that_is_no_dependency_any_more_is_told() {
        let without = CARGO_LOCK.replace("typify-impl", "typify");
        let problems = lock(&Sources { cargo_lock: &without, ..SOURCES }).unwrap_err();
        assert_eq!(told(&problems), ["`typify-impl` is not a dependency any more"]);
        assert_eq!(
            lock(&Sources { cargo_lock: "[", ..SOURCES }).unwrap_err().0[0].place.as_deref(),
            Some("Cargo.lock")
        );
    }

    #[test]
    fn a_resource_without_a_feature_is_told_the_lines_to_paste() {
        let generated = |resources: &[&str]| Generated {
            resources: resources.iter().map(|resource| (*resource).to_owned()).collect(),
            ..Generated::default()
        };
        let missing = |resources: &[&str], types: &str, client: &str| {
            missing_features(&generated(resources), types, client).to_string()
        };
        let Sources { types_manifest: types, client_manifest: client, .. } = SOURCES;
        assert_eq!(missing(&["crm", "end_users"], types, client), "");
        assert_eq!(
            missing(&["crm", "file_classes"], types, client),
            "error: the resource `file_classes` has no feature\n  \
             --> crates/heron-types/Cargo.toml\n  \
             help: declare it, and decide whether it is a default:\n        \
             [features]\n        \
             file-classes = []\n\n\
             error: the resource `file_classes` has no feature\n  \
             --> crates/heron-api/Cargo.toml\n  \
             help: declare it, and decide whether it is a default:\n        \
             [features]\n        \
             file-classes = [\"heron-types/file-classes\"]"
        );
        let without_types = client.replace("\"heron-types/crm\"", "");
        assert!(missing(&["crm"], types, &without_types).contains("crates/heron-api/Cargo.toml"));
        assert_eq!(missing_features(&generated(&["crm"]), "", "features = [").0.len(), 2);
    }

    #[test]
    fn a_handle_needs_its_feature_or_its_types_always() {
        let generated =
            Generated { handled: ["crm", "pdfs"].into_iter().map(str::to_owned).collect(), ..Generated::default() };
        let always = BTreeSet::from(["crm".to_owned()]);
        let manifest = "[features]\nfull = [\"pdfs\"]\npdfs = [\"heron-api/pdfs\"]\n[dependencies]\nheron-api = { features = [\"crm\"] }\n";
        assert_eq!(missing_in_facade(&generated, &always, manifest).0, []);
        let without = "[features]\npdfs = []\n[dependencies]\nheron-api = { features = [] }\n";
        assert_eq!(
            told(&missing_in_facade(&generated, &always, without)),
            ["the handle of `crm` has no feature", "the handle of `pdfs` has no feature"]
        );
        let not_in_full = manifest.replace("full = [\"pdfs\"]", "full = []");
        assert_eq!(
            told(&missing_in_facade(&generated, &always, &not_in_full)),
            ["the handle of `pdfs` has no feature"]
        );
        assert_eq!(missing_in_facade(&generated, &always, "features = [").0.len(), 1);
    }

    #[test]
    fn a_handle_needs_a_guide_with_an_example_that_runs() {
        let generated = Generated { handled: BTreeSet::from(["pdfs".to_owned()]), ..Generated::default() };
        let guides = |texts: &[(&str, &str)]| -> BTreeMap<String, String> {
            texts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
        };
        let example = "Words.\n\n```\nlet one = 1;\n```\n";
        assert_eq!(missing_guides(&generated, &guides(&[("pdfs", example)])).0, []);
        for (texts, expected) in [
            (guides(&[]), "the handle of `pdfs` has no guide"),
            (guides(&[("pdfs", "Words.\n")]), "the guide of `pdfs` has no example that runs"),
            (guides(&[("pdfs", example), ("crm", example)]), "there is no handle of `crm`"),
        ] {
            assert_eq!(told(&missing_guides(&generated, &texts)), [expected]);
        }
    }

    #[test]
    fn the_committed_sources_make_every_file() {
        let sources = Sources { guides: &guides(), ..COMMITTED };
        let artifacts = artifacts(&sources).unwrap_or_else(|problems| panic!("{problems}"));
        assert!(artifacts.files[SANDBOX_CONTRACT].len() < artifacts.files[EFFECTIVE].len());
        for path in [
            LOCK,
            EDITOR_SCHEMA,
            FOR_CLI,
            &format!("{TYPES}/crm.rs"),
            &format!("{CLIENT}/mod.rs"),
            &format!("{CLIENT}/crm.rs"),
            &format!("{HANDLES}/mod.rs"),
            &format!("{HANDLES}/files.rs"),
            &format!("{MOCKS}/mocks.rs"),
            EXERCISES,
        ] {
            assert!(!artifacts.files[path].is_empty(), "{path}");
        }
        let steps: BTreeSet<_> = artifacts.counts.iter().map(|(step, ..)| *step).collect();
        assert_eq!(steps, BTreeSet::from(["generate", "lower", "repair"]));
        assert!(artifacts.counts.iter().all(|(.., count)| *count > 0));
        let rows = Operations::parse(OPERATIONS, COMMITTED.operations).unwrap().operations;
        let own = rows.iter().filter(|row| row.wrapped.is_none() && row.by_hand.is_none()).count();
        assert!(artifacts.counts.contains(&("generate", "methods".to_owned(), own)), "every row has its method");
    }

    #[test]
    fn one_run_tells_of_everything_that_is_wrong_and_still_makes_the_files() {
        let operations = COMMITTED.operations.replacen("envelope = \"crm_integrations\"\n", "", 1)
            + "\n[[always_present]]\nschema = \"Nowhere\"\nproperty = \"x\"\nreason = \"r\"\n";
        let overlay =
            COMMITTED.overlay.replacen("$.components.schemas.CrmConfig\n", "$.components.schemas.CrmConfigs\n", 1);
        let manifest = COMMITTED.client_manifest.replacen("crm = [\"heron-types/crm\"]\n", "", 1);
        let facade = COMMITTED.facade_manifest.replacen("files = [", "file = [", 1);
        let sources = Sources {
            operations: &operations,
            overlay: &overlay,
            client_manifest: &manifest,
            facade_manifest: &facade,
            ..COMMITTED
        };
        let (artifacts, problems) = gather(&sources);
        let told = told(&problems);
        for expected in [
            "`GET /api/crm_integrations` holds its value under `crm_integrations`, which its row does not say",
            "`Nowhere.x` is said to be always present, but nothing that is only received has it",
            "the resource `crm` has no feature",
            "`CrmConfig` has no words",
            "the handle of `crm` has no guide",
            "the handle of `files` has no feature",
        ] {
            assert!(told.contains(&expected), "{expected} in {told:#?}");
        }
        assert!(artifacts.is_some());
    }

    #[test]
    fn sources_that_cannot_be_read_are_told() {
        for (sources, place) in [
            (Sources { operations: "[[operation]]\n", ..COMMITTED }, OPERATIONS),
            (Sources { contract: "{", ..COMMITTED }, CONTRACT),
        ] {
            let problems = artifacts(&sources).unwrap_err();
            assert!(problems.0[0].place.as_deref().unwrap().starts_with(place), "{problems}");
        }
    }
}
