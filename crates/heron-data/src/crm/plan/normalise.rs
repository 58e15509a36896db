//! What counts as the same in a `config`, and what tells the elements of a list apart.
//!
//! These are the contract's facts: a test compares them with it, so that a new property or another default is noticed.

use serde_json::{Map, Value};

/// What a value is, as far as a plan cares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// Compared as it is.
    Any,
    /// Absent and `null` are one thing.
    Nullable,
    /// May be absent, but never `null`: once it is set, no value clears it.
    Optional,
    /// Absent and this default are one thing.
    Flag(bool),
    /// Absent and this default are one thing.
    Text(&'static str),
    /// Absent and `null` are one thing.
    Object(&'static Shape),
    /// Absent and empty are one thing.
    List(&'static List),
    /// Texts whose order has no meaning. Absent and empty are one thing.
    Texts,
    /// Names with values, which are compared as they are. Absent and empty are one thing.
    Map,
}

/// The members that the contract names, in the order in which they are shown.
#[derive(Debug, PartialEq)]
pub(super) struct Shape(&'static [(&'static str, Kind)]);

/// A list of objects.
#[derive(Debug, PartialEq)]
pub(super) struct List {
    /// The members that tell one element from another.
    pub(super) natural_key: &'static [&'static str],
    /// Whether the order may have a meaning.
    pub(super) is_ordered: bool,
    pub(super) shape: &'static Shape,
}

pub(super) static CONFIG: Shape = Shape(&[
    ("object_configs", Kind::List(&OBJECTS)),
    ("data_source_accounts_config", Kind::Object(&OBJECT)),
    ("policy_evaluation_config", Kind::Object(&POLICY)),
    ("default_id", Kind::Object(&ID)),
    ("value_mappings", Kind::List(&List { natural_key: &["name"], is_ordered: false, shape: &VALUE_MAPPING })),
    ("sync_file_classes", Kind::Map),
    ("child_file_filtering_enabled", Kind::Flag(true)),
    ("small_file_filtering_enabled", Kind::Flag(false)),
    ("download_legacy_attachments", Kind::Flag(false)),
]);

static OBJECTS: List = List { natural_key: &["key"], is_ordered: true, shape: &OBJECT };

static OBJECT: Shape = Shape(&[
    ("key", Kind::Any),
    ("external_name", Kind::Any),
    ("description", Kind::Nullable),
    ("is_optional", Kind::Flag(false)),
    ("required_ids", Kind::List(&List { natural_key: &["external_name", "alias"], is_ordered: false, shape: &ID })),
    ("external_lookup_config", Kind::Object(&LOOKUP)),
    ("field_mappings", Kind::List(&List { natural_key: &["field_name"], is_ordered: false, shape: &FIELD_MAPPING })),
    ("static_data", Kind::List(&List { natural_key: &["key"], is_ordered: false, shape: &STATIC_DATA })),
]);

static LOOKUP: Shape = Shape(&[
    ("external_lookup_fields_and", Kind::Texts),
    ("external_lookup_fields_or", Kind::Texts),
    ("sort_field_name", Kind::Text("CreatedDate")),
    ("sort_order", Kind::Optional),
]);

static FIELD_MAPPING: Shape = Shape(&[
    ("field_name", Kind::Any),
    ("heron_company_attribute_label", Kind::Nullable),
    ("static_value", Kind::Nullable),
    ("static_value_key", Kind::Nullable),
    ("external_object_name_for_id", Kind::Nullable),
    ("value_mapping_name", Kind::Nullable),
    ("regex_remove", Kind::Nullable),
    ("max_length", Kind::Nullable),
    ("value_type", Kind::Nullable),
    ("required", Kind::Flag(false)),
    ("overwrite_on_update", Kind::Flag(true)),
    ("external_lookup_field_name", Kind::Nullable),
]);

static ID: Shape = Shape(&[("external_name", Kind::Any), ("alias", Kind::Nullable)]);

static STATIC_DATA: Shape = Shape(&[("key", Kind::Any), ("value", Kind::Any)]);

static VALUE_MAPPING: Shape = Shape(&[
    ("name", Kind::Any),
    ("description", Kind::Nullable),
    ("mapping", Kind::Map),
    ("default_value", Kind::Nullable),
    ("use_partial_match", Kind::Flag(false)),
]);

static POLICY: Shape = Shape(&[
    ("external_object_name", Kind::Any),
    ("result_external_name", Kind::Optional),
    ("failure_reason_external_name", Kind::Optional),
]);

impl Shape {
    pub(super) fn members(&'static self) -> impl Iterator<Item = (&'static str, Kind)> + use<> {
        self.0.iter().copied()
    }

    /// The keys of an object that the contract does not name, in order.
    pub(super) fn unknown<'a>(&self, object: &'a Map<String, Value>) -> Vec<&'a str> {
        // Most objects have none, and this is the faster way to see it.
        if self.0.iter().filter(|(name, _)| object.contains_key(*name)).count() == object.len() {
            return Vec::new();
        }
        let is_known = |key: &str| self.0.iter().any(|(name, _)| *name == key);
        let mut unknown: Vec<_> = object.keys().map(String::as_str).filter(|key| !is_known(key)).collect();
        // The order of an object's keys depends on a feature of serde_json.
        unknown.sort_unstable();
        unknown
    }
}

impl Kind {
    /// The value, unless it is the same as none.
    pub(super) fn set(self, value: Option<&Value>) -> Option<&Value> {
        let value = value?;
        let is_none = match self {
            Self::Any => false,
            Self::Nullable | Self::Optional | Self::Object(_) => value.is_null(),
            Self::Flag(default) => value.is_null() || *value == default,
            Self::Text(default) => value.is_null() || *value == default,
            Self::List(_) | Self::Texts => value.is_null() || value.as_array().is_some_and(Vec::is_empty),
            Self::Map => value.is_null() || value.as_object().is_some_and(Map::is_empty),
        };
        (!is_none).then_some(value)
    }

    /// The value that is the same as none, where there is one that is shown.
    pub(super) fn default(self) -> Option<Value> {
        match self {
            Self::Flag(default) => Some(Value::from(default)),
            Self::Text(default) => Some(Value::from(default)),
            _ => None,
        }
    }

    /// The value that takes away what is set, if there is one.
    pub(super) fn clear(self) -> Option<Value> {
        match self {
            Self::Nullable | Self::Object(_) => Some(Value::Null),
            Self::Flag(_) | Self::Text(_) => self.default(),
            Self::List(_) | Self::Texts => Some(Value::Array(Vec::new())),
            Self::Any | Self::Optional | Self::Map => None,
        }
    }
}
