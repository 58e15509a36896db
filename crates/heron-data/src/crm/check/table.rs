//! The table of everything that a check can find. Each has a page in `checks/`, which explains it by an example.

use crate::crm::Check;
use crate::crm::finding::table;

/// Everything that can be found, in the order of the themes.
///
/// ```
/// use heron_data::crm::checks;
///
/// let check = checks().iter().find(|check| check.id == "crm/no-source").expect("every id is there");
/// println!("{}: {}\n\n{}", check.level, check.title, check.why());
/// println!("This fails:\n{}This does not:\n{}", check.fails(), check.mended());
/// ```
#[must_use]
pub fn checks() -> &'static [Check] {
    ALL
}

table! {
    pages in "checks";
    NO_SOURCE = Warning, "no-source", "A field mapping has no source";
    SEVERAL_SOURCES = Warning, "several-sources", "A field mapping has several sources";
    UNKNOWN_STATIC_VALUE_KEY = Error, "unknown-static-value-key", "A computed value is none that the contract lists";
    CHANGE_WITHOUT_EFFECT = Warning, "change-without-effect", "A value is changed in a way that has no effect on it";
    INVALID_REGEX = Warning, "invalid-regex", "Python's `re` would refuse a pattern";
    MISTYPED_LABEL = Warning, "mistyped-label", "A label is probably mistyped";
    EMPTY_NAME = Error, "empty-name", "A name is empty";
    EMPTY_TEXT = Warning, "empty-text", "An empty text stands where there should be none";
    SPACE_IN_NAME = Warning, "space-in-name", "A name has a space that is not meant";
    PLACEHOLDER = Warning, "placeholder", "A placeholder was left in";
    CREDENTIAL_TEXT = Warning, "credential-text", "A credential stands where everyone can read it";
    UNKNOWN_KEY = Warning, "unknown-key", "A key is none that the contract knows";
    DUPLICATE_OBJECT_KEY = Error, "duplicate-object-key", "Two objects have one key";
    DUPLICATE_VALUE_MAPPING = Error, "duplicate-value-mapping", "Two value mappings have one name";
    DUPLICATE_FIELD = Warning, "duplicate-field", "A field of an object is filled twice";
    CASE_ONLY = Warning, "case-only", "Two names differ in case only";
    SAME_RECORD = Warning, "same-record", "Two objects find the same record";
    MAX_LENGTH_UNDER_ONE = Error, "max-length-under-one", "`max_length` is less than one";
    STATIC_VALUE_TOO_LONG = Warning, "static-value-too-long", "A fixed text is longer than its own `max_length`";
    MAPPED_VALUE_TOO_LONG = Warning, "mapped-value-too-long", "A value mapping has texts longer than `max_length`";
    NOTHING_TO_WRITE = Warning, "nothing-to-write", "The configuration writes nothing";
    OBJECT_WITHOUT_FIELDS = Warning, "object-without-fields", "An object has no fields";
    POLICY_WITHOUT_FIELDS = Warning, "policy-without-fields", "No field takes the result of a policy";
    NO_LOOKUP = Warning, "no-lookup", "An object looks for no existing record";
    EMPTY_LOOKUP = Warning, "empty-lookup", "A lookup has no field";
    LOOKUP_ON_UNMAPPED_FIELD = Warning, "lookup-on-unmapped-field", "A lookup searches by a field that the object does not fill";
    LOOKUP_AND_OR = Warning, "lookup-and-or", "A lookup has both an AND and an OR list";
    LOOKUP_ON_TODAY = Warning, "lookup-on-today", "A lookup searches by the date of the sync";
    LOOKUP_ON_CONSTANTS = Warning, "lookup-on-constants", "A lookup searches by fixed values only";
    UNKNOWN_SORT_ORDER = Error, "unknown-sort-order", "A sort order is neither `ASC` nor `DESC`";
    NO_SORT_ORDER = Info, "no-sort-order", "A lookup does not say how matches are sorted";
    UNKNOWN_OBJECT = Warning, "unknown-object", "A reference names an object that the configuration does not have";
    OBJECT_NEEDED_LATER = Warning, "object-needed-later", "An object needs one that comes later";
    OBJECT_CYCLE = Warning, "object-cycle", "Objects need each other in a circle";
    AMBIGUOUS_OBJECT = Warning, "ambiguous-object", "A reference may mean several objects";
    ID_WITHOUT_REQUIRED_ID = Info, "id-without-required-id", "An id is used that the object does not say it needs";
    NEEDS_OPTIONAL_OBJECT = Warning, "needs-optional-object", "An object that may not fail needs one that may";
    UNKNOWN_VALUE_MAPPING = Error, "unknown-value-mapping", "A field names a value mapping that is not there";
    UNUSED_VALUE_MAPPING = Warning, "unused-value-mapping", "No field uses a value mapping";
    EMPTY_VALUE_MAPPING = Warning, "empty-value-mapping", "A value mapping has no entries";
    PARTIAL_MATCH_OVERLAP = Warning, "partial-match-overlap", "With partial match, one entry is a part of another";
    UNMAPPED_STATIC_VALUE = Warning, "unmapped-static-value", "A fixed text is translated by a table without an entry for it";
    NO_DEFAULT_VALUE = Info, "no-default-value", "A value mapping has no default";
    INSTANCE_URL = Error, "instance-url", "The address of the CRM is no URL";
    INSECURE_INSTANCE_URL = Warning, "insecure-instance-url", "The address of the CRM is not protected by TLS";
    INSTANCE_URL_OF_PAGE = Warning, "instance-url-of-page", "The address is that of a page";
    PROVIDER_SPELLING = Warning, "provider-spelling", "The provider is nearly one that is known";
    SALESFORCE_ONLY = Warning, "salesforce-only", "Something that only Salesforce has, for another CRM";
    EMPTY_CREDENTIALS = Warning, "empty-credentials", "There are no credentials";
}
