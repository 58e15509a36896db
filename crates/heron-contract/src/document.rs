//! OpenAPI documents as JSON values: reading, finding one's way, and one canonical way to write.

mod canonical;
mod grammar;
mod numbers;
mod parse;
mod pointer;
mod walk;

pub use canonical::{canonicalise, to_text};
pub(crate) use grammar::WEBHOOKS;
pub use grammar::{Member, Node, member};
pub use parse::{MAX_BYTES, parse};
pub use pointer::Pointer;
pub use walk::{operations, sorted, walk, walk_mut};

/// The methods of an OpenAPI 3.0 path item, in the order in which they are sorted.
pub const METHODS: [&str; 8] = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

/// The beginning of a reference to a schema.
pub const SCHEMA_REF: &str = "#/components/schemas/";

/// The name of the schema that `schema` refers to, if it is a reference.
///
/// ```
/// use heron_contract::document::schema_ref;
/// use serde_json::json;
///
/// assert_eq!(schema_ref(&json!({"$ref": "#/components/schemas/CrmConfig"})), Some("CrmConfig"));
/// assert_eq!(schema_ref(&json!({"type": "string"})), None);
/// ```
pub fn schema_ref(schema: &serde_json::Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(SCHEMA_REF)
}
