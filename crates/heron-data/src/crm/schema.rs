//! The JSON Schema of an integration, for editors.

use serde_json::Value;

/// The JSON Schema (draft 7) of a CRM integration as it is created, with our descriptions, Heron's defaults, and
/// examples. It is made from the contract, as the types are.
///
/// In an editor with the YAML language server, a file gets completion and checks with a first line such as
/// `# yaml-language-server: $schema=crm-integration.json`.
///
/// Below the integration itself it takes no unknown key, so that a mistyped one is seen. Heron may accept such keys all
/// the same; that is not documented.
pub const INTEGRATION_SCHEMA: &str = include_str!("../../schema/crm-integration.json");

/// [`INTEGRATION_SCHEMA`] as a value.
///
/// ```
/// let schema = heron_data::crm::integration_schema();
/// let field = &schema["definitions"]["CrmFieldMapping"];
/// assert_eq!(field["required"], serde_json::json!(["field_name"]));
/// assert_eq!(field["properties"]["overwrite_on_update"]["default"], true);
/// ```
#[must_use]
pub fn integration_schema() -> Value {
    // A file of this package, which a test reads.
    serde_json::from_str(INTEGRATION_SCHEMA).unwrap_or_default()
}
