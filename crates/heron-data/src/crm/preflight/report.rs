//! Findings, as they gather.

use heron_api::types::CrmConfig;

use super::metadata::{Crm, CrmField, CrmMetadata, CrmObject};
use super::table::{FIELD_CASE, LOOKUP_FIELD_NOT_FILTERABLE, OBJECT_CASE, OBJECT_NOT_DESCRIBED, UNKNOWN_FIELD};
use crate::crm::Check;
use crate::crm::nearest::nearest;
use crate::crm::{Finding, Level};

/// The findings so far, and what they are found in.
pub(super) struct Report<'a> {
    pub(super) config: &'a CrmConfig,
    pub(super) metadata: &'a CrmMetadata,
    pub(super) findings: Vec<Finding>,
}

impl<'a> Report<'a> {
    /// Adds a finding of the level that its check has at worst.
    pub(super) fn add(&mut self, check: Check, pointer: impl Into<String>, message: String, help: impl Into<String>) {
        self.add_at(check, check.level, pointer, message, help);
    }

    /// Adds a finding of a milder level, where it rests on something that is not known.
    pub(super) fn add_at(
        &mut self,
        check: Check,
        level: Level,
        pointer: impl Into<String>,
        message: String,
        help: impl Into<String>,
    ) {
        self.findings.push(Finding::new(check.id, level.min(check.level), pointer, message, help));
    }

    /// The object of a name, with what is to be said about the name.
    pub(super) fn object(&mut self, name: &str, pointer: &str) -> Option<&'a CrmObject> {
        match self.metadata.object(name) {
            Some((object, false)) => Some(object),
            Some((object, true)) => {
                let message = format!("the CRM writes the object `{name}` as `{}`", object.name);
                self.add(OBJECT_CASE, pointer, message, format!("write `{}`", object.name));
                Some(object)
            }
            None => {
                let help = match nearest(name, self.metadata.objects()) {
                    Some(near) => format!("did you mean `{near}`? Otherwise add the export of `{name}`"),
                    None => format!("add the export of `{name}`, or mend the name"),
                };
                let message = format!("none of the exports describes the object `{name}`");
                self.add(OBJECT_NOT_DESCRIBED, pointer, message, help);
                None
            }
        }
    }

    /// The field of a name, with what is to be said about the name.
    pub(super) fn field(&mut self, object: &'a CrmObject, name: &str, pointer: &str) -> Option<&'a CrmField> {
        match object.field(name) {
            Some((field, false)) => Some(field),
            Some((field, true)) => {
                let message = format!("the CRM writes the field `{name}` of `{}` as `{}`", object.name, field.name);
                self.add(FIELD_CASE, pointer, message, format!("write `{}`", field.name));
                Some(field)
            }
            None => {
                let near = nearest(name, object.fields.keys().map(String::as_str));
                let near = near.map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
                let message = format!("`{}` has no field `{name}` in the export", object.name);
                self.add(UNKNOWN_FIELD, pointer, message, format!("{near}{}", seen_by(object.crm)));
                None
            }
        }
    }

    /// The field of a name that a lookup searches by.
    pub(super) fn lookup_field(&mut self, object: &'a CrmObject, name: &str, pointer: &str) {
        let Some(field) = self.field(object, name, pointer) else { return };
        if !field.filterable {
            let message = format!(
                "`{}` cannot search by `{}`, a field of the type `{}`",
                object.name, field.name, field.type_name
            );
            self.add(LOOKUP_FIELD_NOT_FILTERABLE, pointer, message, "look for the record by another field");
        }
    }
}

/// What to keep in mind about everything that an export lacks or forbids.
pub(super) fn seen_by(crm: Crm) -> &'static str {
    match crm {
        Crm::Salesforce => "A describe shows what its caller may see: make it as the user that Heron connects as",
        Crm::HubSpot => "An export shows what its caller may see, and archived properties are left out",
    }
}
