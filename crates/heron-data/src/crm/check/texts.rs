//! What can be wrong with any text, whatever it is for: nothing in it, space around it, a placeholder, a credential.

use std::fmt;

use heron_api::Extra;
use heron_api::types::CrmObjectId;
use serde_json::Value;

use super::credentials::{looks_like_a_credential, names_a_credential};
use super::report::{Report, shown};
use super::table::{CREDENTIAL_TEXT, EMPTY_NAME, EMPTY_TEXT, PLACEHOLDER, SPACE_IN_NAME};
use super::view::{Object, View, segment};

/// What a text is for.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    /// A name in the CRM, which never has a space in it. It must be there.
    CrmName,
    /// A name in the CRM that may be left out.
    CrmNameIfAny,
    /// A name that is ours or Heron's. It must be there.
    Name,
    /// A name that may be left out.
    NameIfAny,
    /// A pattern.
    Pattern,
    /// A value, or a note for people.
    Value,
}

/// Values in JSON may be built deeper than the program's stack.
const DEEPEST: usize = 64;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let mut texts = Texts(report);
    let config = view.config;
    if let Some(id) = config.default_id.value() {
        texts.object_id(id, "/default_id");
    }
    for object in &view.objects {
        texts.object(object);
    }
    if let Some(policy) = config.policy_evaluation_config.value() {
        let at = "/policy_evaluation_config";
        texts.text(Role::CrmName, &policy.external_object_name, format_args!("{at}/external_object_name"));
        let fields = [
            ("result_external_name", &policy.result_external_name),
            ("failure_reason_external_name", &policy.failure_reason_external_name),
        ];
        for (member, name) in fields {
            texts.text_if_any(Role::CrmNameIfAny, name.as_deref(), format_args!("{at}/{member}"));
        }
        texts.extra(&policy.extra, at);
    }
    for class in config.sync_file_classes.iter().flatten().map(|(class, _)| class) {
        texts.text(Role::Name, class, format_args!("/sync_file_classes/{}", Segment(class)));
    }
    for (at, mapping) in view.value_mappings() {
        let at = format_args!("/value_mappings/{at}").to_string();
        texts.text(Role::Name, &mapping.name, format_args!("{at}/name"));
        texts.text_if_any(Role::Value, mapping.default_value.value(), format_args!("{at}/default_value"));
        texts.text_if_any(Role::Value, mapping.description.value(), format_args!("{at}/description"));
        for (key, value) in &mapping.mapping {
            let place = format_args!("{at}/mapping/{}", Segment(key));
            texts.space_around(key, place);
            texts.value(value, &place, 0);
        }
        texts.extra(&mapping.extra, &at);
    }
    texts.extra(&config.extra, "");
}

/// Looks at texts.
pub(super) struct Texts<'r>(pub(super) &'r mut Report);

/// A segment of a JSON pointer, escaped only where it is written.
struct Segment<'a>(&'a str);

impl fmt::Display for Segment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&segment(self.0))
    }
}

impl Texts<'_> {
    fn object(&mut self, object: &Object<'_>) {
        let (config, at) = (object.config, object.pointer.as_str());
        self.text(Role::Name, &config.key, format_args!("{at}/key"));
        self.text(Role::CrmName, &config.external_name, format_args!("{at}/external_name"));
        self.text_if_any(Role::Value, config.description.value(), format_args!("{at}/description"));
        if let Some(lookup) = config.external_lookup_config.value() {
            for (list, number, name) in object.lookup_fields() {
                self.text(Role::CrmName, name, format_args!("{at}/external_lookup_config/{list}/{number}"));
            }
            let place = format_args!("{at}/external_lookup_config/sort_field_name");
            self.text_if_any(Role::CrmNameIfAny, lookup.sort_field_name.as_ref(), place);
            self.extra(&lookup.extra, format_args!("{at}/external_lookup_config"));
        }
        for (number, field) in object.fields() {
            let members = [
                (Role::CrmNameIfAny, "external_lookup_field_name", &field.external_lookup_field_name),
                (Role::CrmNameIfAny, "external_object_name_for_id", &field.external_object_name_for_id),
                (Role::NameIfAny, "heron_company_attribute_label", &field.heron_company_attribute_label),
                (Role::Pattern, "regex_remove", &field.regex_remove),
                (Role::Value, "static_value", &field.static_value),
                (Role::NameIfAny, "value_mapping_name", &field.value_mapping_name),
                (Role::NameIfAny, "value_type", &field.value_type),
            ];
            self.text(Role::CrmName, &field.field_name, format_args!("{at}/field_mappings/{number}/field_name"));
            for (role, member, text) in members {
                self.text_if_any(role, text.value(), format_args!("{at}/field_mappings/{number}/{member}"));
            }
            self.extra(&field.extra, format_args!("{at}/field_mappings/{number}"));
        }
        for (number, id) in object.required_ids() {
            self.object_id(id, format_args!("{at}/required_ids/{number}"));
        }
        for (number, fixed) in object.static_data() {
            let place = format_args!("{at}/static_data/{number}");
            self.text(Role::Name, &fixed.key, format_args!("{place}/key"));
            self.named_value(&fixed.key, &fixed.value, &format_args!("{place}/value"), 0);
            self.extra(&fixed.extra, place);
        }
        self.extra(&config.extra, at);
    }

    fn object_id(&mut self, id: &CrmObjectId, at: impl fmt::Display) {
        self.text(Role::CrmName, &id.external_name, format_args!("{at}/external_name"));
        self.text_if_any(Role::NameIfAny, id.alias.value(), format_args!("{at}/alias"));
        self.extra(&id.extra, at);
    }

    /// Everything under keys that the contract does not know.
    pub(super) fn extra(&mut self, extra: &Extra, at: impl fmt::Display) {
        for (key, value) in extra.iter() {
            self.named_value(key, value, &format_args!("{at}/{}", Segment(key)), 0);
        }
    }

    fn named_value(&mut self, name: &str, value: &Value, at: &dyn fmt::Display, depth: usize) {
        match value {
            Value::String(text) if !text.is_empty() && !is_placeholder(text) && names_a_credential(name) => {
                self.credential(at);
            }
            _ => self.value(value, at, depth),
        }
    }

    fn value(&mut self, value: &Value, at: &dyn fmt::Display, depth: usize) {
        match value {
            Value::String(text) => self.text(Role::Value, text, format_args!("{at}")),
            _ if depth == DEEPEST => {}
            Value::Array(values) => {
                for (number, value) in values.iter().enumerate() {
                    self.value(value, &format!("{at}/{number}"), depth + 1);
                }
            }
            Value::Object(members) => {
                for (key, value) in members {
                    self.named_value(key, value, &format!("{at}/{}", Segment(key)), depth + 1);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn text_if_any<T: AsRef<str> + ?Sized>(&mut self, role: Role, text: Option<&T>, at: fmt::Arguments<'_>) {
        if let Some(text) = text {
            self.text(role, text.as_ref(), at);
        }
    }

    fn text(&mut self, role: Role, text: &str, at: fmt::Arguments<'_>) {
        match role {
            Role::CrmName | Role::Name if text.trim().is_empty() => {
                self.0.add(&EMPTY_NAME, at, "the name is empty", "write the name");
                return;
            }
            Role::CrmNameIfAny | Role::NameIfAny | Role::Pattern if text.is_empty() => {
                let message = "the text is empty, which probably is to say that there is none";
                self.0.add(&EMPTY_TEXT, at, message, "remove it, or set it to null");
                return;
            }
            _ => {}
        }
        if role != Role::Pattern && is_placeholder(text) {
            let message = format!("{} is a placeholder", shown(text));
            self.0.add(&PLACEHOLDER, at, message, "write what is meant");
        } else if self.0.hides(text) || looks_like_a_credential(text) {
            self.credential(&at);
        } else if matches!(role, Role::CrmName | Role::CrmNameIfAny) {
            if text.contains(char::is_whitespace) {
                let help = "write the API name, which is not the label that people see";
                self.0.add(&SPACE_IN_NAME, at, format!("the CRM's name {} has a space in it", shown(text)), help);
            }
        } else if matches!(role, Role::Name | Role::NameIfAny) {
            self.space_around(text, at);
        }
    }

    fn space_around(&mut self, text: &str, at: fmt::Arguments<'_>) {
        if text.trim().len() < text.len() {
            let message = format!("{} begins or ends with a space", shown(text));
            self.0.add(&SPACE_IN_NAME, at, message, "remove the space");
        }
    }

    fn credential(&mut self, at: &dyn fmt::Display) {
        let message = "this is probably a credential, and Heron shows it to everyone who reads the integration";
        self.0.add(&CREDENTIAL_TEXT, at, message, "keep credentials in `auth` and `secret`, and replace this one");
    }
}

/// Whether a text only says that another one goes here.
pub(super) fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    let between = |start: &str, end: &str| {
        let inner = text.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
        inner.is_some_and(|inner| {
            !inner.is_empty() && inner.chars().all(|inner| inner.is_alphanumeric() || " _-.:".contains(inner))
        })
    };
    let is_word = ["todo", "fixme", "changeme", "change_me", "tbd", "xxx", "...", "…"];
    is_word.iter().any(|word| text.eq_ignore_ascii_case(word))
        || between("<", ">")
        || between("${", "}")
        || between("{{", "}}")
}
