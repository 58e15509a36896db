//! The table of everything that preflight can find. Each has a page in `preflight/`, which explains it by an example.

use crate::crm::Check;
use crate::crm::finding::table;

/// Everything that preflight can find.
///
/// ```
/// use heron_data::crm::preflight::checks;
///
/// let check = checks().iter().find(|check| check.id == "crm/unknown-field").expect("every id is there");
/// println!("{}: {}\n\n{}", check.level, check.title, check.why());
/// ```
#[must_use]
pub fn checks() -> &'static [Check] {
    ALL
}

table! {
    pages in "preflight";
    OBJECT_NOT_DESCRIBED = Warning, "object-not-described", "An object is in none of the exports";
    OBJECT_CASE = Warning, "object-case", "The CRM writes an object's name in another case";
    OBJECT_NOT_WRITABLE = Error, "object-not-writable", "An object may not be created";
    UNKNOWN_FIELD = Error, "unknown-field", "An object has no such field";
    FIELD_CASE = Warning, "field-case", "The CRM writes a field's name in another case";
    FIELD_NOT_CREATEABLE = Error, "field-not-createable", "A field may not be set in a new record";
    FIELD_NOT_UPDATEABLE = Warning, "field-not-updateable", "A field may not be changed in a record that is there";
    REQUIRED_FIELD_NOT_MAPPED = Error, "required-field-not-mapped", "Nothing maps a field that a new record must have";
    VALUE_TYPE_MISMATCH = Warning, "value-type-mismatch", "`value_type` is not the CRM's type of the field";
    MAX_LENGTH_BEYOND_FIELD = Warning, "max-length-beyond-field", "`max_length` is beyond the field's length";
    VALUE_TOO_LONG = Error, "value-too-long-for-field", "A text is longer than its field";
    VALUE_DOES_NOT_FIT = Warning, "value-does-not-fit-field", "A value does not fit the type of its field";
    VALUE_NOT_IN_PICKLIST = Error, "value-not-in-picklist", "A picklist does not hold a value";
    REFERENCE_TO_OTHER_OBJECT = Error, "reference-to-other-object", "A reference takes the id of a wrong object";
    LOOKUP_FIELD_NOT_FILTERABLE = Error, "lookup-field-not-filterable", "A lookup uses a field that cannot be searched";
    DEFAULT_SORT_FIELD = Warning, "default-sort-field-missing", "A lookup sorts by a field that is not there";
    UNSEEN_ATTRIBUTE = Warning, "unseen-attribute", "No end user has a company attribute of this label";
    ATTRIBUTE_WITHOUT_VALUE = Info, "attribute-without-value", "A company attribute never has a value";
}
