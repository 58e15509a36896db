//! A configuration as the rules look at it: what is absent, `null` or empty is the same, and every object has a place.

use std::collections::HashMap;

use heron_api::types::{
    CrmConfig, CrmFieldMapping, CrmObjectConfig, CrmObjectId, CrmStaticData, CrmValueMapping, StaticValueKey,
};

/// A configuration, and what its rules have in common.
pub(super) struct View<'a> {
    pub(super) config: &'a CrmConfig,
    /// The objects in their order; that of the bank accounts, which nobody says when it is written, is the last.
    pub(super) objects: Vec<Object<'a>>,
    /// Value mappings by name; of several with one name, the first.
    pub(super) mappings: HashMap<&'a str, &'a CrmValueMapping>,
}

/// An object and where it stands.
pub(super) struct Object<'a> {
    pub(super) config: &'a CrmObjectConfig,
    pub(super) pointer: String,
}

/// Where a field's value comes from.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Source<'a> {
    Attribute(&'a str),
    Constant(&'a str),
    Computed(&'a StaticValueKey),
    ObjectId(&'a str),
}

impl<'a> View<'a> {
    pub(super) fn of(config: &'a CrmConfig) -> Self {
        let listed = config.object_configs.iter().flatten().enumerate();
        let listed = listed.map(|(at, object)| Object { config: object, pointer: format!("/object_configs/{at}") });
        let bank_accounts = config.data_source_accounts_config.value();
        let bank_accounts =
            bank_accounts.map(|object| Object { config: object, pointer: "/data_source_accounts_config".to_owned() });
        let mut mappings = HashMap::new();
        for mapping in config.value_mappings.iter().flatten() {
            mappings.entry(mapping.name.as_str()).or_insert(mapping);
        }
        Self { config, objects: listed.chain(bank_accounts).collect(), mappings }
    }

    /// Every value mapping with its number.
    pub(super) fn value_mappings(&self) -> impl Iterator<Item = (usize, &'a CrmValueMapping)> + use<'a> {
        self.config.value_mappings.iter().flatten().enumerate()
    }
}

impl<'a> Object<'a> {
    /// Every field mapping with its number.
    pub(super) fn fields(&self) -> impl Iterator<Item = (usize, &'a CrmFieldMapping)> + use<'a> {
        self.config.field_mappings.iter().flatten().enumerate()
    }

    /// Every id that is needed, with its number.
    pub(super) fn required_ids(&self) -> impl Iterator<Item = (usize, &'a CrmObjectId)> + use<'a> {
        self.config.required_ids.iter().flatten().enumerate()
    }

    /// Every fixed value, with its number.
    pub(super) fn static_data(&self) -> impl Iterator<Item = (usize, &'a CrmStaticData)> + use<'a> {
        self.config.static_data.iter().flatten().enumerate()
    }

    /// Every field of the lookup with its list and number.
    pub(super) fn lookup_fields(&self) -> impl Iterator<Item = (&'static str, usize, &'a str)> + use<'a> {
        let lookup = self.config.external_lookup_config.value();
        let and = lookup.into_iter().flat_map(|lookup| lookup.external_lookup_fields_and.iter().flatten().enumerate());
        let or = lookup.into_iter().flat_map(|lookup| lookup.external_lookup_fields_or.iter().flatten().enumerate());
        let and = and.map(|(at, name)| ("external_lookup_fields_and", at, name.as_str()));
        and.chain(or.map(|(at, name)| ("external_lookup_fields_or", at, name.as_str())))
    }

    /// The place of a member of a field mapping; of the field mapping itself, if `member` is empty.
    pub(super) fn field_pointer(&self, at: usize, member: &str) -> String {
        let slash = if member.is_empty() { "" } else { "/" };
        format!("{}/field_mappings/{at}{slash}{member}", self.pointer)
    }
}

/// The sources of a field that are set, with their members' names, in the order of the names.
pub(super) fn sources(field: &CrmFieldMapping) -> impl Iterator<Item = (&'static str, Source<'_>)> {
    let object = field.external_object_name_for_id.value().map(|name| Source::ObjectId(name));
    let attribute = field.heron_company_attribute_label.value().map(|label| Source::Attribute(label));
    let constant = field.static_value.value().map(|text| Source::Constant(text));
    let computed = field.static_value_key.value().map(Source::Computed);
    let all = [
        ("external_object_name_for_id", object),
        ("heron_company_attribute_label", attribute),
        ("static_value", constant),
        ("static_value_key", computed),
    ];
    all.into_iter().filter_map(|(member, source)| Some((member, source?)))
}

/// The source of a field, if there is exactly one.
pub(super) fn only_source(field: &CrmFieldMapping) -> Option<Source<'_>> {
    let mut all = sources(field);
    let (_, first) = all.next()?;
    all.next().is_none().then_some(first)
}

/// A segment of a JSON pointer.
pub(super) fn segment(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
