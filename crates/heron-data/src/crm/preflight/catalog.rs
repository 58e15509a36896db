//! Which labels the company attributes of an account have.

use std::collections::BTreeMap;

use heron_api::types::{CrmConfig, CrmObjectConfig};

use super::table::{ATTRIBUTE_WITHOUT_VALUE, UNSEEN_ATTRIBUTE};
use crate::crm::Check;
use crate::crm::nearest::nearest;
use crate::crm::{Attributes, Finding};

/// The labels of company attributes, gathered from many end users.
///
/// Heron lists them for one end user at a time; there is no list for the account. The more end users it is gathered
/// from, the more a label that none of them has is worth a second look.
///
/// ```
/// use heron_data::crm::{AttributeCatalog, Attributes, FieldMapping, Integration, Object};
///
/// let seen = Attributes::from_iter([("company_name", "Acme Foods")]);
/// let catalog: AttributeCatalog = vec![seen; 40].iter().collect();
/// let config = Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "…")], "…")
///     .object(Object::new("account", "Account").field(FieldMapping::from_attribute("Name", "compnay_name")))
///     .build()
///     .config;
/// let findings = catalog.preflight(&config);
/// assert_eq!(findings[0].message, "the company attribute `compnay_name` was seen in 0 of 40 end users");
/// assert_eq!(findings[0].help, "did you mean `company_name`?");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeCatalog {
    end_users: usize,
    labels: BTreeMap<String, Seen>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Seen {
    times: usize,
    with_value: usize,
}

impl AttributeCatalog {
    /// A catalog of no end user yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the company attributes of one more end user.
    pub fn add(&mut self, attributes: &Attributes) {
        self.end_users += 1;
        for label in attributes.labels() {
            let seen = self.labels.entry(label.to_owned()).or_default();
            seen.times += 1;
            seen.with_value += usize::from(attributes.get(label).is_some_and(|value| !value.is_null()));
        }
    }

    /// How many end users it was gathered from.
    #[must_use]
    pub fn end_users(&self) -> usize {
        self.end_users
    }

    /// The labels, sorted, with the number of end users that have each.
    pub fn labels(&self) -> impl Iterator<Item = (&str, usize)> {
        self.labels.iter().map(|(label, seen)| (label.as_str(), seen.times))
    }

    /// Finds the labels of a configuration that no end user has, or that never have a value. A catalog of no end user
    /// finds nothing.
    #[must_use]
    pub fn preflight(&self, config: &CrmConfig) -> Vec<Finding> {
        let objects = config.object_configs.iter().flatten().enumerate();
        let objects = objects.map(|(index, object)| (format!("/object_configs/{index}"), object));
        let account = config.data_source_accounts_config.value();
        let account = account.map(|object| ("/data_source_accounts_config".to_owned(), object));
        objects.chain(account).flat_map(|(pointer, object)| self.of_object(&pointer, object)).collect()
    }

    fn of_object(&self, pointer: &str, object: &CrmObjectConfig) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (index, mapping) in object.field_mappings.iter().flatten().enumerate() {
            let Some(label) = mapping.heron_company_attribute_label.value() else { continue };
            let pointer = format!("{pointer}/field_mappings/{index}/heron_company_attribute_label");
            findings.extend(
                self.of_label(label)
                    .map(|(check, message, help)| Finding::new(check.id, check.level, pointer, message, help)),
            );
        }
        findings
    }

    fn of_label(&self, label: &str) -> Option<(Check, String, String)> {
        let all = self.end_users;
        match self.labels.get(label) {
            _ if all == 0 => None,
            None => {
                let help = match nearest(label, self.labels.keys().map(String::as_str)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "look for the label among the company attributes of an end user".to_owned(),
                };
                Some((
                    UNSEEN_ATTRIBUTE,
                    format!("the company attribute `{label}` was seen in 0 of {all} end users"),
                    help,
                ))
            }
            Some(seen) if seen.with_value == 0 => Some((
                ATTRIBUTE_WITHOUT_VALUE,
                format!("the company attribute `{label}` has a value for 0 of {all} end users"),
                "ask Heron when it is filled, or take another attribute".to_owned(),
            )),
            Some(_) => None,
        }
    }
}

impl<'a> FromIterator<&'a Attributes> for AttributeCatalog {
    fn from_iter<I: IntoIterator<Item = &'a Attributes>>(attributes: I) -> Self {
        let mut catalog = Self::new();
        attributes.into_iter().for_each(|attributes| catalog.add(attributes));
        catalog
    }
}
