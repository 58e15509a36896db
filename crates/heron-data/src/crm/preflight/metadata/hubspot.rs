//! HubSpot's properties of one object.

use std::collections::BTreeMap;

use serde_json::Value;

use super::read::{MetadataError, flag, name, text, texts, tree};
use super::{Crm, CrmField, CrmObject, Kind, Picklist};

const HELP: &str = "export the properties of the object with `GET /crm/v3/properties/<object>`";

pub(super) fn read(object: String, bytes: &[u8]) -> Result<CrmObject, MetadataError> {
    let tree = tree(bytes, HELP)?;
    let (properties, at) = match &tree {
        Value::Array(properties) => (Some(properties), ""),
        other => (other.get("results").and_then(Value::as_array), "/results"),
    };
    let Some(properties) = properties else {
        if text(&tree, "status") == Some("error") {
            let what = format!("HubSpot refused the export: {}", text(&tree, "message").unwrap_or("no reason given"));
            return Err(MetadataError::new("", what, "mend that and export the properties again"));
        }
        if tree.get("fields").is_some() || tree.pointer("/result/fields").is_some() {
            let help = "read it with `with_salesforce`";
            return Err(MetadataError::new("", "this looks like a describe of Salesforce", help));
        }
        return Err(MetadataError::new("", "there is no list `results`", HELP));
    };
    let mut fields = BTreeMap::new();
    for (index, property) in properties.iter().enumerate() {
        let name = name(property, &format!("{at}/{index}"), HELP)?;
        if !flag(property, "archived", false) {
            fields.insert(name.clone(), read_property(name, property));
        }
    }
    Ok(CrmObject { name: object, crm: Crm::HubSpot, createable: true, updateable: true, fields })
}

fn read_property(name: String, property: &Value) -> CrmField {
    let type_name = text(property, "type").unwrap_or("").to_owned();
    let kind = match type_name.as_str() {
        "string" | "phone_number" => Kind::Text,
        "number" => Kind::Number,
        "bool" => Kind::Boolean,
        "date" => Kind::Date,
        "datetime" => Kind::DateTime,
        "enumeration" => Kind::Picklist,
        _ => Kind::Other,
    };
    let read_only = property.pointer("/modificationMetadata/readOnlyValue").and_then(Value::as_bool);
    let writable = !read_only.unwrap_or_else(|| flag(property, "calculated", false));
    // The values of an owner, for one, are listed elsewhere.
    let listed = kind == Kind::Picklist && !flag(property, "externalOptions", false);
    let picklist = || Picklist {
        restricted: true,
        several: text(property, "fieldType") == Some("checkbox"),
        values: texts(property, "options", "value").map(str::to_owned).collect(),
    };
    CrmField {
        name,
        kind,
        type_name,
        length: None,
        createable: writable,
        updateable: writable,
        required: false,
        filterable: true,
        picklist: listed.then(picklist),
        references: Vec::new(),
    }
}
