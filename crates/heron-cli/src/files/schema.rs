//! The JSON Schema of a file: that of an integration, and what only a file has.

use heron_data::crm::integration_schema;
use serde_json::{Value, json};

use crate::source::Schema;

/// For editors.
///
/// Nothing is required at the top: a file may extend another that has it. `heron crm check` says what is missing.
pub(crate) fn of_file() -> Value {
    let mut schema = of_any_file();
    if let Some(members) = schema.as_object_mut() {
        members.remove("required");
    }
    schema["title"] = json!("File of a CRM integration, for `heron`");
    schema["properties"]["secret"]["pattern"] = json!(r"^\$\{(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)\}$");
    schema
}

/// For reading a file that stands for itself.
pub(crate) fn of_reading() -> Schema {
    let mut schema = of_any_file();
    // Without credentials an integration can be changed, though not created.
    schema["required"] = json!(["provider", "instance_url", "config"]);
    Schema::new(schema)
}

fn of_any_file() -> Value {
    let mut schema = integration_schema();
    let auth = schema["properties"]["auth"].take();
    let placeholder = r"^\$\{(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)\}$";
    schema["properties"]["auth"] = json!({
        "description": auth["description"],
        "anyOf": [
            { "type": "object" },
            { "type": "string", "pattern": placeholder, "description": "A placeholder for a JSON object." },
        ],
    });
    schema["properties"]["secret"]["examples"] = json!(["${env:ACME_SECRET}", "${file:secrets/acme}"]);
    schema["properties"]["heron_id"] = json!({
        "type": ["string", "null"],
        "description": "The integration that this file is about. `heron crm apply` writes it after it created one.",
    });
    schema["properties"]["secret_version"] = json!({
        "type": ["integer", "null"],
        "description": "Raise it to send `auth` and `secret` again. Heron never tells them, so nothing else shows that they changed.",
    });
    schema["properties"]["secret_version_sent"] = json!({
        "type": ["integer", "null"],
        "description": "The `secret_version` that was sent last. `heron crm apply` writes it.",
    });
    schema["properties"]["extends"] = json!({
        "type": ["string", "null"],
        "description": "Another file that this one is laid on: lists of objects, fields, value mappings, fixed values and needed ids element by element, by their keys and names.",
    });
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_editor_takes_what_a_file_may_hold_and_marks_a_secret_that_is_written_out() {
        let schema = jsonschema::draft7::new(&of_file()).unwrap();
        let mut file = json!({
            "heron_id": null, "extends": "_base.yaml", "secret_version": 2, "secret_version_sent": 1,
            "provider": "salesforce", "instance_url": "https://a.example", "later": 1,
            "auth": "${env:ACME_AUTH}", "secret": "${file:secrets/acme.pem}", "config": {},
        });
        assert!(schema.is_valid(&file));
        file["auth"] = json!({ "client_id": "${env:A}" });
        assert!(schema.is_valid(&file) && schema.is_valid(&json!({})));
        for (member, wrong) in [("secret", json!("s3cret")), ("auth", json!("${env:}")), ("secret_version", json!("1"))]
        {
            let mut file = file.clone();
            file[member] = wrong;
            assert!(!schema.is_valid(&file), "{member}");
        }
    }
}
