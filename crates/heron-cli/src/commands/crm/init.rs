//! `heron crm init`

use std::path::Path;

use serde_json::{Value, json};

use super::schema;
use crate::args::Init;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::Output;
use crate::source::{Source, edit, write};

pub(super) fn run(arguments: &Init, output: &Output) -> Result<Exit> {
    let path = &arguments.file;
    if !path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml") {
        return Err(Error::new("the file to start from is YAML").at(path.display()).help("let its name end in .yaml"));
    }
    if path.exists() && !arguments.force {
        return Err(Error::new(format!("{} is there already", path.display()))
            .help("name another file, or give --force to overwrite it"));
    }
    let objects = arguments.describe.iter().map(|path| Described::read(path)).collect::<Result<Vec<_>>>()?;
    let text = starter(arguments, &objects);
    if let Some(directory) = path.parent().filter(|directory| !directory.as_os_str().is_empty()) {
        std::fs::create_dir_all(directory).map_err(|error| Error::file("create", directory, &error))?;
    }
    schema::write(path.parent().unwrap_or(Path::new("")))?;
    edit::replace(path, &text)?;
    let name = path.display();
    if output.is_json() {
        output.json(&json!({ "format": 1, "file": name.to_string() }))?;
        return Ok(Exit::Done);
    }
    output.line(format_args!("Wrote {name}. Next:"))?;
    output.line(format_args!("  1. replace each TODO in it: the comments say by what"))?;
    output.line(format_args!("  2. heron crm check {name}"))?;
    output.line(format_args!("  3. heron crm plan {name}, then apply; `heron auth check` tries the key before"))?;
    output.line(format_args!("  4. heron crm sync END_USER --wait, which writes an end user to the CRM"))?;
    Ok(Exit::Done)
}

/// An object of Salesforce, as far as a starter file tells of it.
struct Described {
    name: String,
    fields: Vec<DescribedField>,
}

struct DescribedField {
    name: String,
    about: String,
    is_required: bool,
}

impl Described {
    fn read(path: &Path) -> Result<Self> {
        let source = Source::read(path)?;
        let no_describe = || {
            Error::new("this is no Salesforce describe")
                .at(path.display())
                .help("`sf sobject describe --sobject Account --json > account.json` makes one")
        };
        let tree: Value =
            serde_json::from_str(source.text.trim_start_matches('\u{feff}')).map_err(|_| no_describe())?;
        let describe = tree.get("result").unwrap_or(&tree);
        let name = describe.get("name").and_then(Value::as_str).ok_or_else(no_describe)?;
        let fields = describe.get("fields").and_then(Value::as_array).ok_or_else(no_describe)?;
        Ok(Self { name: one_line(name), fields: fields.iter().filter_map(DescribedField::of).collect() })
    }
}

impl DescribedField {
    /// A field that a record can be created with.
    fn of(field: &Value) -> Option<Self> {
        let flag = |name: &str, otherwise: bool| field.get(name).and_then(Value::as_bool).unwrap_or(otherwise);
        let name = field.get("name").and_then(Value::as_str)?;
        if !flag("createable", true) {
            return None;
        }
        let kind = field.get("type").and_then(Value::as_str).unwrap_or("unknown type");
        let label = field.get("label").and_then(Value::as_str).unwrap_or(name);
        let length = field.get("length").and_then(Value::as_u64).filter(|length| *length > 0);
        let length = length.map(|length| format!(", at most {length} characters")).unwrap_or_default();
        Some(Self {
            name: one_line(name),
            about: one_line(&format!("{label}: {kind}{length}")),
            is_required: !flag("nillable", true) && !flag("defaultedOnCreate", false),
        })
    }
}

/// What a describe says goes into comments: it may not end one.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect()
}

fn starter(arguments: &Init, objects: &[Described]) -> String {
    let stem = arguments.file.file_stem().and_then(|stem| stem.to_str()).unwrap_or("crm");
    let stem: String =
        stem.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect();
    let stem = if stem.starts_with(|c: char| c.is_ascii_digit()) { format!("_{stem}") } else { stem };
    let provider = write::inline(&arguments.provider.as_str().into());
    let url = write::inline(&arguments.instance_url.as_deref().unwrap_or("TODO").into());
    let mut text = format!(
        "{}\
# What Heron writes into a CRM. `heron crm check` says what is wrong with it, `plan` what would change, `apply` changes it.
provider: {provider}
# The address that programs use, such as https://acme.my.salesforce.com
instance_url: {url}

# Credentials never stand in this file: ${{env:NAME}} is a variable, ${{file:PATH}} a file beside this one.
# Which keys `auth` needs is the CRM's matter and is not documented: ask Heron. What `secret` protects as well.
auth: ${{env:{stem}_AUTH}} # a JSON object, such as {{\"client_id\": \"…\"}}; or write its keys here, one placeholder each
secret: ${{env:{stem}_SECRET}}
# Raise it when the credentials changed, and `apply` sends them again.
secret_version: 1

config:
  # Objects of the CRM, in the order in which they need each other.
  object_configs:
",
        schema::LINE
    );
    if objects.is_empty() {
        text.push_str(
            "    - key: account
      external_name: Account
      # Finds the record that is there already, so that no second one is made.
      external_lookup_config:
        external_lookup_fields_or: [Name]
        sort_field_name: CreatedDate
        sort_order: DESC
      field_mappings:
        - field_name: Name
          # What Heron knows of a company has labels. Those of an end user, with their values:
          # heron api GET end_users/ID/company_attributes
          heron_company_attribute_label: TODO
          max_length: 255
          required: true
        # A field that is set once, and never overwritten:
        # - field_name: LeadSource
        #   static_value: Heron
        #   overwrite_on_update: false
  # Which files are copied to the CRM.
  # sync_file_classes:
  #   bank_statement: true
  # Tables that translate values; a field names one as `value_mapping_name: states`.
  # value_mappings:
  #   - name: states
  #     mapping: {CA: California}
  #     default_value: Other
",
        );
    }
    for object in objects {
        text.push_str(&described(object));
    }
    text
}

fn described(object: &Described) -> String {
    let quoted = |name: &str| write::inline(&name.into());
    let key = object.name.trim_end_matches("__c").to_ascii_lowercase();
    let mut text = format!("    - key: {}\n      external_name: {}\n", quoted(&key), quoted(&object.name));
    let first = object.fields.iter().find(|field| field.is_required).or(object.fields.first());
    if let Some(first) = first {
        text.push_str(&format!(
            "      # Finds the record that is there already, so that no second one is made.
      external_lookup_config:
        external_lookup_fields_or: [{}]
        sort_order: DESC
",
            quoted(&first.name)
        ));
    }
    text.push_str("      field_mappings:\n");
    let mut is_empty = true;
    for field in
        object.fields.iter().filter(|field| field.is_required || Some(&field.name) == first.map(|first| &first.name))
    {
        is_empty = false;
        text.push_str(&format!(
            "        # {}\n        - field_name: {}\n          heron_company_attribute_label: TODO\n",
            field.about,
            quoted(&field.name)
        ));
    }
    if is_empty {
        text.push_str("        []\n");
    }
    text.push_str("        # Other fields that can be filled:\n");
    for field in object.fields.iter().filter(|field| !field.is_required) {
        text.push_str(&format!("        # - field_name: {} # {}\n", quoted(&field.name), field.about));
    }
    text
}
