//! The CRM and the company attributes, as a test holds them.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::attributes::Attribute;
use super::records::{Duplicate, New};
use super::{EndUserFile, Write};
use crate::heron::Heron;
use crate::resources::{State, crm_json};
use crate::sandbox::Sandbox;

impl Sandbox {
    /// The CRM that syncs write to.
    ///
    /// ```
    /// use heron_sandbox::{Org, Sandbox};
    /// use serde_json::json;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let heron = Sandbox::builder().org(Org::built_in()).start().await?;
    /// heron.crm().insert("Account", json!({ "Name": "Acme Foods" }));
    /// // … create an integration and an end user, trigger a sync twice, and then:
    /// assert_eq!(heron.crm().records("Account").len(), 1);
    /// assert!(heron.crm().duplicates().is_empty());
    /// # Ok(()) })
    /// # }
    /// ```
    pub fn crm(&self) -> Crm<'_> {
        Crm { heron: &self.core.heron }
    }

    /// The company attributes of an end user, by Heron's id or your own.
    pub fn company_attributes(&self, end_user: &str) -> CompanyAttributes<'_> {
        CompanyAttributes { heron: &self.core.heron, end_user: end_user.to_owned() }
    }
}

/// The records of the CRM, and what syncs did to them. Syncs whose time has come have happened when it is asked.
#[derive(Clone, Copy)]
pub struct Crm<'a> {
    heron: &'a Heron,
}

impl Crm<'_> {
    fn settled<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        self.heron.with_state(|state, world| {
            state.settle(world);
            act(state)
        })
    }

    /// The records of an object, the oldest first, with their `Id`.
    #[must_use]
    pub fn records(&self, object: &str) -> Vec<Value> {
        self.settled(|state| state.crm().records.shown(object))
    }

    /// How many records there are of each object.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<String, usize> {
        self.settled(|state| {
            let counts = state.crm().records.counts().into_iter();
            counts.map(|(object, records)| (object.to_owned(), records)).collect()
        })
    }

    /// What `GET /_sandbox/crm` shows: the objects and the duplicates, or the records of one object.
    #[must_use]
    pub fn json(&self, object: Option<&str>) -> Value {
        self.settled(|state| crm_json(state, object))
    }

    /// Puts a record there, as it is, and gives its id. The org is not asked whether it would take it; what is no
    /// object is a record without fields.
    pub fn insert(&self, object: &str, record: Value) -> String {
        let fields = match record {
            Value::Object(fields) => fields,
            _ => Map::new(),
        };
        self.heron.with_state(|state, world| {
            let described = world.org.object(object).ok().flatten();
            let prefix = described.and_then(|described| described.key_prefix.as_deref());
            let name = described.map_or(object, |described| described.name.as_str());
            let now = state.now(world);
            state.crm_mut().records.insert(name, prefix, New { fields, now, origin: None })
        })
    }

    /// What syncs have created more than once: the same object configuration, for the same end user or bank account.
    #[must_use]
    pub fn duplicates(&self) -> Vec<Duplicate> {
        self.settled(|state| state.crm().records.duplicates())
    }

    /// The latest attempts to write a record, the oldest first. At most 10,000 are kept.
    #[must_use]
    pub fn writes(&self) -> Vec<Write> {
        self.settled(|state| state.crm().writes.iter().cloned().collect())
    }

    /// The attempts for one end user, by Heron's id or your own.
    #[must_use]
    pub fn writes_of(&self, end_user: &str) -> Vec<Write> {
        self.settled(|state| {
            let heron_id = state.heron_id_of(end_user);
            state.crm().writes.iter().filter(|write| write.end_user == heron_id).cloned().collect()
        })
    }

    /// Gives an end user a file, which syncs may send.
    pub fn add_file(&self, end_user: &str, file: EndUserFile) {
        self.heron.with_state(|state, _| {
            let end_user = state.heron_id_of(end_user);
            state.crm_mut().files.entry(end_user).or_default().push(file);
        });
    }

    /// Gives an end user a bank account, with attributes that stand before those of the company.
    pub fn add_bank_account<K: Into<String>, V: Into<Value>>(
        &self,
        end_user: &str,
        attributes: impl IntoIterator<Item = (K, V)>,
    ) {
        let attributes = attributes.into_iter().map(|(label, value)| (label.into(), value.into())).collect();
        self.heron.with_state(|state, _| {
            let end_user = state.heron_id_of(end_user);
            state.crm_mut().accounts.entry(end_user).or_default().push(attributes);
        });
    }

    /// Says what the policy gave for an end user, and why it failed.
    pub fn set_policy_result(&self, end_user: &str, result: &str, failure_reason: Option<&str>) {
        self.heron.with_state(|state, _| {
            let end_user = state.heron_id_of(end_user);
            let given = (result.to_owned(), failure_reason.map(str::to_owned));
            state.crm_mut().policies.insert(end_user, given);
        });
    }
}

/// The company attributes of one end user.
#[derive(Clone)]
pub struct CompanyAttributes<'a> {
    heron: &'a Heron,
    end_user: String,
}

impl CompanyAttributes<'_> {
    /// Sets a value; null means that it is not available. The type is that of the value.
    pub fn set(&self, label: &str, value: impl Into<Value>) -> &Self {
        let attribute = Attribute::new(label.to_owned(), value.into());
        self.heron.with_state(|state, _| {
            let end_user = state.heron_id_of(&self.end_user);
            state.crm_mut().attributes.set(&end_user, attribute);
        });
        self
    }

    /// Takes all of them away, the made-up ones too.
    pub fn clear(&self) -> &Self {
        self.heron.with_state(|state, _| {
            let end_user = state.heron_id_of(&self.end_user);
            state.crm_mut().attributes.clear(&end_user);
        });
        self
    }
}
