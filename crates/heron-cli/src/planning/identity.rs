//! Which integration a file is about.

use std::collections::HashMap;

use heron_data::types::CrmIntegration;

use crate::error::Error;
use crate::files::IntegrationFile;

/// Which integration a file is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Identity {
    /// The file has its id.
    ById(String),
    /// The only one for its CRM, by provider and address.
    Matched(String),
    /// None yet.
    New,
}

/// One for each file. What cannot be told is an error, never a guess.
pub(super) fn of_all(files: &[IntegrationFile], told: &[CrmIntegration], errors: &mut Vec<Error>) -> Vec<Identity> {
    let claimed: HashMap<&str, usize> =
        files.iter().enumerate().rev().filter_map(|(index, file)| Some((file.heron_id.as_deref()?, index))).collect();
    let mut crms: HashMap<(String, String), usize> = HashMap::new();
    let mut identities = Vec::with_capacity(files.len());
    for (index, file) in files.iter().enumerate() {
        identities.push(Identity::New);
        let identity = match &file.heron_id {
            Some(id) => by_id(file, id, told).and_then(|identity| match claimed.get(id.as_str()) {
                Some(first) if *first != index => Err(twice(file, files.get(*first), id)),
                _ => Ok(identity),
            }),
            None => {
                let crm = crm_of_file(file);
                match crms.get(&crm).and_then(|other| files.get(*other)) {
                    Some(other) => Err(same_crm(file, other)),
                    None => {
                        crms.insert(crm.clone(), index);
                        by_crm(file, &crm, told, &claimed)
                    }
                }
            }
        };
        match (identity, identities.last_mut()) {
            (Ok(identity), Some(last)) => *last = identity,
            (Err(error), _) => errors.push(error),
            _ => {}
        }
    }
    identities
}

fn by_id(file: &IntegrationFile, id: &str, told: &[CrmIntegration]) -> Result<Identity, Error> {
    if told.iter().any(|known| known.heron_id == id) {
        return Ok(Identity::ById(id.to_owned()));
    }
    let shown = crate::output::plain(id);
    Err(Error::new(format!("wrong account? It has no integration {shown}")).at(place_of_id(file)).help(
        "choose the account with --client or HERON_API_KEY; nothing is created for a file that has an id: remove \
         `heron_id` if this is to become a new integration",
    ))
}

fn by_crm(
    file: &IntegrationFile,
    crm: &(String, String),
    told: &[CrmIntegration],
    claimed: &HashMap<&str, usize>,
) -> Result<Identity, Error> {
    let is_like = |known: &&CrmIntegration| {
        *crm == crm_of(known.provider.as_deref(), known.instance_url.as_deref())
            && !claimed.contains_key(known.heron_id.as_str())
    };
    let candidates: Vec<_> = told.iter().filter(is_like).map(|known| known.heron_id.as_str()).collect();
    match candidates.as_slice() {
        [] => Ok(Identity::New),
        [only] => Ok(Identity::Matched((*only).to_owned())),
        several => Err(Error::new("several integrations have this provider and address")
            .at(&file.name)
            .because(several.join(", "))
            .help("write the `heron_id` of the one that is meant; `heron crm show ID` shows each")),
    }
}

fn twice(file: &IntegrationFile, first: Option<&IntegrationFile>, id: &str) -> Error {
    let first = first.map(|first| first.name.clone()).unwrap_or_default();
    Error::new(format!("two files are about {}", crate::output::plain(id)))
        .at(place_of_id(file))
        .because(format!("the other is {first}"))
        .help("remove one of the files")
}

fn same_crm(file: &IntegrationFile, other: &IntegrationFile) -> Error {
    Error::new("two files without a `heron_id` are about the same CRM, and nothing tells which is which")
        .at(&file.name)
        .because(format!("the other is {}", other.name))
        .help("give one its `heron_id`; if both are new, apply them one after the other")
}

fn place_of_id(file: &IntegrationFile) -> String {
    file.place(file.tree.place_of("/heron_id", false))
}

fn crm_of_file(file: &IntegrationFile) -> (String, String) {
    let integration = file.integration.as_ref();
    crm_of(
        integration.and_then(|integration| integration.provider.as_deref()),
        integration.and_then(|integration| integration.instance_url.as_deref()),
    )
}

/// A slash at the end and the case of the host make no difference.
fn crm_of(provider: Option<&str>, url: Option<&str>) -> (String, String) {
    let plain = |text: Option<&str>| text.unwrap_or_default().trim().trim_end_matches('/').to_ascii_lowercase();
    (plain(provider), plain(url))
}
