//! What preflight may find: one table, for the code and for people.

use crate::crm::Level;

/// A kind of finding.
pub(super) struct Kind {
    pub(super) id: &'static str,
    /// The worst level that it has.
    pub(super) level: Level,
    /// Why a person wants to know.
    pub(super) why: &'static str,
}

macro_rules! kinds {
    ($($name:ident: $id:literal, $level:ident, $why:literal;)+) => {
        $(pub(super) const $name: &Kind = &Kind { id: $id, level: Level::$level, why: $why };)+

        /// All of them, by id.
        pub(super) const ALL: &[&Kind] = &[$($name),+];
    };
}

kinds! {
    ATTRIBUTE_WITHOUT_VALUE: "crm/attribute-without-value", Info,
        "The label is known, but no end user that was looked at has a value under it, so the field stays empty.";
    DEFAULT_SORT_FIELD: "crm/default-sort-field-missing", Warning,
        "A lookup sorts by `CreatedDate` unless it says otherwise, which only Salesforce has.";
    FIELD_CASE: "crm/field-case", Warning,
        "Heron asks for the exact name; whether it is matched without regard to case is up to the CRM.";
    FIELD_NOT_CREATEABLE: "crm/field-not-createable", Error,
        "The CRM refuses a new record that sets the field.";
    FIELD_NOT_UPDATEABLE: "crm/field-not-updateable", Warning,
        "The CRM refuses an update that sets the field, and so the whole update.";
    LOOKUP_FIELD_NOT_FILTERABLE: "crm/lookup-field-not-filterable", Error,
        "The CRM cannot search by the field, so the lookup fails.";
    MAX_LENGTH_BEYOND_FIELD: "crm/max-length-beyond-field", Warning,
        "A text between the two lengths is not cut, and the CRM refuses it.";
    OBJECT_CASE: "crm/object-case", Warning,
        "Heron asks for the exact name; whether it is matched without regard to case is up to the CRM.";
    OBJECT_NOT_DESCRIBED: "crm/object-not-described", Warning,
        "Either the object does not exist, or its export was not given, so nothing about it was checked.";
    OBJECT_NOT_WRITABLE: "crm/object-not-writable", Error,
        "The CRM refuses every new record of the object, or every update.";
    REFERENCE_TO_OTHER_OBJECT: "crm/reference-to-other-object", Error,
        "The CRM refuses the id of an object that the field cannot point to.";
    REQUIRED_FIELD_NOT_MAPPED: "crm/required-field-not-mapped", Error,
        "The CRM refuses a new record that lacks the field.";
    UNKNOWN_FIELD: "crm/unknown-field", Error,
        "The CRM refuses a record or a search that names a field which it does not have.";
    UNSEEN_ATTRIBUTE: "crm/unseen-attribute", Warning,
        "No end user that was looked at has the label; it may be mistyped, and the field would stay empty.";
    VALUE_DOES_NOT_FIT: "crm/value-does-not-fit-field", Warning,
        "The CRM refuses a value of the wrong type, and so the whole record.";
    VALUE_NOT_IN_PICKLIST: "crm/value-not-in-picklist", Error,
        "A restricted picklist refuses other values; any other takes them, and reports then miss them.";
    VALUE_TOO_LONG: "crm/value-too-long-for-field", Error,
        "The CRM refuses the text, and so the whole record.";
    VALUE_TYPE_MISMATCH: "crm/value-type-mismatch", Warning,
        "What `value_type` does is not documented; that it contradicts the CRM is most likely a slip.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_each_kind_says_why() {
        assert!(ALL.is_sorted_by(|one, other| one.id < other.id));
        for Kind { id, why, .. } in ALL {
            let name = id.strip_prefix("crm/").unwrap();
            assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{id}");
            assert!(why.ends_with('.'), "{id}: {why}");
        }
    }
}
