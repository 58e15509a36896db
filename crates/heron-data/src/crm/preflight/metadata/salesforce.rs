//! A Salesforce describe of one object.

use std::collections::BTreeMap;

use serde_json::Value;

use super::read::{MetadataError, flag, name, text, tree};
use super::{Crm, CrmField, CrmObject, Kind, Picklist};

const HELP: &str = "export the object with `sf sobject describe --sobject <name> --json`";

pub(super) fn read(bytes: &[u8]) -> Result<CrmObject, MetadataError> {
    let tree = tree(bytes, HELP)?;
    let (describe, at) = match tree.get("result") {
        Some(result) => (result, "/result"),
        None => (&tree, ""),
    };
    if describe.get("fields").is_none()
        && let (Some(status), Some(message)) = (tree.get("status"), text(&tree, "message"))
    {
        let what = format!("the `sf` command failed with status {status}: {message}");
        return Err(MetadataError::new("", what, "mend that and export the object again"));
    }
    if tree.get("results").is_some() {
        let help = "read it with `with_hubspot`, and name its object";
        return Err(MetadataError::new("/results", "this looks like properties of HubSpot", help));
    }
    let fields = describe.get("fields").and_then(Value::as_array);
    let fields = fields.ok_or_else(|| MetadataError::new(at, "there is no list `fields`", HELP))?;
    let object_name = name(describe, at, HELP)?;
    let mut made = BTreeMap::new();
    for (index, field) in fields.iter().enumerate() {
        let name = name(field, &format!("{at}/fields/{index}"), HELP)?;
        made.insert(name.clone(), read_field(name, field));
    }
    Ok(CrmObject {
        name: object_name,
        crm: Crm::Salesforce,
        createable: flag(describe, "createable", true),
        updateable: flag(describe, "updateable", true),
        fields: made,
    })
}

fn read_field(name: String, field: &Value) -> CrmField {
    let type_name = text(field, "type").unwrap_or("").to_owned();
    let kind = match type_name.as_str() {
        "string" | "textarea" | "phone" | "email" | "url" | "encryptedstring" | "combobox" => Kind::Text,
        "currency" | "double" | "percent" | "int" | "long" => Kind::Number,
        "boolean" => Kind::Boolean,
        "date" => Kind::Date,
        "datetime" => Kind::DateTime,
        "picklist" | "multipicklist" => Kind::Picklist,
        "reference" => Kind::Reference,
        _ => Kind::Other,
    };
    let createable = flag(field, "createable", true);
    CrmField {
        kind,
        type_name,
        length: field.get("length").and_then(Value::as_u64).filter(|length| kind == Kind::Text && *length > 0),
        createable,
        updateable: flag(field, "updateable", true),
        required: createable && !flag(field, "nillable", true) && !flag(field, "defaultedOnCreate", false),
        filterable: flag(field, "filterable", true),
        picklist: (kind == Kind::Picklist).then(|| picklist(field)),
        references: references(field),
        name,
    }
}

fn picklist(field: &Value) -> Picklist {
    let entries = field.get("picklistValues").and_then(Value::as_array).into_iter().flatten();
    let active = entries.filter(|entry| flag(entry, "active", true));
    Picklist {
        restricted: flag(field, "restrictedPicklist", false),
        several: text(field, "type") == Some("multipicklist"),
        values: active.filter_map(|entry| text(entry, "value")).map(str::to_owned).collect(),
    }
}

fn references(field: &Value) -> Vec<String> {
    let names = field.get("referenceTo").and_then(Value::as_array).into_iter().flatten();
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}
