//! The open questions that a preview depends on.

/// A behaviour that Heron leaves undocumented, by its name in `openapi/assumptions.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Switch {
    /// Its name.
    pub name: &'static str,
    /// The answers that are possible; the one that this client goes by is the first.
    pub values: &'static [&'static str],
}

macro_rules! assumptions {
    ($($(#[$doc:meta])* $name:ident: $text:literal = [$($value:literal),+];)+) => {
        $($(#[$doc])* pub(super) const $name: &Switch = &Switch { name: $text, values: &[$($value),+] };)+

        /// Every assumption that a preview may rest on.
        pub(super) const ALL: &[&Switch] = &[$($name),+];
    };
}

assumptions! {
    SOURCE_PRECEDENCE: "source_precedence" = ["attribute", "static-value", "static-value-key", "object-id", "refuse"];
    SOURCE_FALLBACK: "source_fallback" = ["no-value", "next-source"];
    NO_SOURCE: "no_source" = ["nothing", "null", "refuse"];
    MISSING_VALUE: "missing_value" = ["nothing", "null"];
    EMPTY_TEXT: "empty_text" = ["value", "no-value"];
    REQUIRED_WITHOUT_VALUE: "required_without_value" = ["object-fails", "field-left-out"];
    TRANSFORM_ORDER: "transform_order" = ["remove-map-cut", "map-remove-cut", "remove-cut-map"];
    REGEX_SOURCE: "regex_source" = ["attribute", "any"];
    REGEX_DIALECT: "regex_dialect" = ["python", "javascript"];
    DANGLING_NAMES: "dangling_names" = ["accept", "refuse"];
    PARTIAL_MATCH: "partial_match" = ["value-contains-key", "key-contains-value", "either"];
    MATCH_CASE: "match_case" = ["matters", "does-not-matter"];
    NO_MAPPING_MATCH: "no_mapping_match" = ["nothing", "the-value"];
    MAPPING_WITHOUT_VALUE: "mapping_without_value" = ["no-value", "default-value"];
    MAX_LENGTH_UNIT: "max_length_unit" = ["characters", "bytes"];
    OBJECT_ORDER: "object_order" = ["as-listed", "by-required-ids"];
}
