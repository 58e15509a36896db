//! What is on the page, in words. Nothing of it is HTML yet.

use heron_data::crm::Level;

use super::graph::Graph;

/// The whole page.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) groups: Vec<Group>,
    /// Where the example values come from.
    pub(super) examples: String,
    /// Texts that nobody may read: replaced wherever they stand.
    pub(super) hidden: Vec<String>,
}

/// An account, or files that are looked at without one.
#[derive(Debug, Default)]
pub(super) struct Group {
    /// The client's name in `heron.toml`.
    pub(super) client: Option<String>,
    pub(super) integrations: Vec<Integration>,
    /// Whose last sync failed, if the account was asked.
    pub(super) failed: Option<Failed>,
    /// Integrations of the account that no file is about.
    pub(super) not_in_files: Vec<String>,
    /// What could not be had.
    pub(super) errors: Vec<String>,
}

/// End users whose last sync failed.
#[derive(Debug, Default)]
pub(super) struct Failed {
    pub(super) total: usize,
    pub(super) first: Vec<FailedSync>,
}

#[derive(Debug)]
pub(super) struct FailedSync {
    pub(super) end_user: String,
    pub(super) name: String,
    pub(super) step: String,
    pub(super) at: String,
    pub(super) message: String,
}

#[derive(Debug, Default)]
pub(super) struct Integration {
    /// The file, or the id.
    pub(super) name: String,
    pub(super) provider: String,
    pub(super) instance_url: String,
    pub(super) heron_id: Option<String>,
    pub(super) is_off: bool,
    pub(super) is_test: bool,
    pub(super) plan: Option<Planned>,
    pub(super) objects: Vec<Object>,
    pub(super) graph: Graph,
    /// Findings of nothing smaller.
    pub(super) findings: Vec<Finding>,
    pub(super) value_mappings: Vec<ValueMapping>,
}

#[derive(Debug)]
pub(super) struct Planned {
    /// `update`
    pub(super) action: &'static str,
    pub(super) changes: usize,
    pub(super) text: String,
}

#[derive(Debug, Default)]
pub(super) struct Object {
    pub(super) pointer: String,
    pub(super) key: Option<String>,
    pub(super) external_name: String,
    pub(super) description: Option<String>,
    /// `optional`, `main record`
    pub(super) tags: Vec<&'static str>,
    /// How it is found in the CRM, in words.
    pub(super) lookup: Option<String>,
    pub(super) needs: Vec<String>,
    pub(super) fields: Vec<Field>,
    pub(super) findings: Vec<Finding>,
}

#[derive(Debug, Default)]
pub(super) struct Field {
    pub(super) pointer: String,
    pub(super) name: String,
    pub(super) tags: Vec<&'static str>,
    /// What kind of source: `attribute`.
    pub(super) source: &'static str,
    /// Which: `company_name`.
    pub(super) of: String,
    pub(super) steps: Vec<Step>,
    pub(super) example: Vec<Example>,
    pub(super) findings: Vec<Finding>,
}

/// `translated by` `states`
#[derive(Debug)]
pub(super) struct Step {
    pub(super) what: &'static str,
    pub(super) by: String,
}

/// A value that the field would be given.
#[derive(Debug)]
pub(super) struct Example {
    /// A value, or in words why there is none.
    pub(super) is_value: bool,
    pub(super) text: String,
    /// The assumptions that it rests on.
    pub(super) when: String,
}

#[derive(Debug)]
pub(super) struct Finding {
    pub(super) id: &'static str,
    pub(super) level: Level,
    pub(super) place: String,
    pub(super) message: String,
    pub(super) help: String,
}

#[derive(Debug)]
pub(super) struct ValueMapping {
    pub(super) name: String,
    pub(super) rows: Vec<(String, String)>,
    pub(super) otherwise: Option<String>,
}

impl Object {
    fn all(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().chain(self.fields.iter().flat_map(|field| &field.findings))
    }
}

impl Integration {
    /// How many findings of a level.
    pub(super) fn count(&self, level: Level) -> usize {
        let all = self.findings.iter().chain(self.objects.iter().flat_map(Object::all));
        all.filter(|finding| finding.level == level).count()
    }

    pub(super) fn fields(&self) -> usize {
        self.objects.iter().map(|object| object.fields.len()).sum()
    }
}

impl Page {
    pub(super) fn integrations(&self) -> impl Iterator<Item = &Integration> {
        self.groups.iter().flat_map(|group| &group.integrations)
    }
}
