//! What has to change for an integration to be as it is desired, before anything is sent.

mod change;
mod desired;
mod diff;
mod normalise;
mod pair;
mod patch;
mod path;
mod properties;
mod render;
mod tidy;

use heron_api::types::{CrmConfig, CrmIntegration, CrmIntegrationCreate, CrmIntegrationUpdate};
use serde_json::{Map, Value};

pub use change::{Assumption, Change, ChangeKind};
pub use desired::Desired;
use diff::Diff;
pub use tidy::without_defaults;

/// Compares an integration with what it should be like. Without a current one, the plan is to create it.
///
/// **What is the same.** In a `config`, a member that is absent, `null`, or has the contract's default is the same thing,
/// and so are a list or map that is absent and one that is empty. The elements of a list are told apart by their natural
/// keys: objects and static data by `key`, field mappings by `field_name`, value mappings by `name`, needed ids by
/// `external_name` and `alias`. Where several have the same, the first goes with the first and the second with the second.
///
/// **Order** may have a meaning for the objects only: whether they are written as they are listed is not documented. The
/// fields of an object are written together, value mappings and static data are picked by their names, needed ids all
/// have to be there, and a lookup combines its fields by AND and OR: their order has no meaning here.
///
/// What Heron does not tell counts as not set.
///
/// **What is sent** is what differs, and nothing else, with two exceptions for safety. Whether the `config` of a PATCH
/// replaces the old one or is merged into it (its objects member by member, its lists as a whole) is not documented, so
/// if anything in it changes, the whole of it is sent, with every key that the contract does not know as Heron has it,
/// and with values that take away what is not desired any more. Whether a PATCH resets what it leaves out to its default
/// is not documented either, so an integration that is not enabled, or not live, is said to be so again.
///
/// **Each change is certain**, or names the [assumptions](Assumption) that it needs to have its effect. A plan supposes
/// that Heron finds nothing else wrong with the `config`.
///
/// ```
/// use heron_data::crm::{FieldMapping, Integration, Object, plan};
/// use heron_data::types::CrmIntegration;
///
/// let integration = |max_length| {
///     let name = FieldMapping::from_attribute("Name", "company_name").max_length(max_length);
///     Integration::salesforce("https://a.example", [("client_id", "…")], "…").object(Object::new("Account", "Account").field(name))
/// };
/// let current = CrmIntegration::new("cri_1")
///     .with_provider("salesforce")
///     .with_instance_url("https://a.example")
///     .with_config(integration(80).build().config);
///
/// let plan = plan(Some(&current), integration(255));
/// assert_eq!(
///     plan.to_string(),
///     "Update CRM integration cri_1: 1 to change; 6 settings unchanged\n\
///      \n\
///      ~ object_configs[key=Account].field_mappings[field_name=Name].max_length: 80 -> 255\n\
///      \n\
///      `auth` and `secret` are neither compared nor sent: Heron never tells them.\n"
/// );
/// assert_eq!(plan.update().and_then(|update| update.provider.as_deref()), None);
/// ```
pub fn plan(current: Option<&CrmIntegration>, desired: impl Into<Desired>) -> Plan {
    let Desired { mut integration, resend_credentials } = desired.into();
    // An integration that was read and kept in a file has its id, which is not to be planned.
    integration.extra.remove("heron_id");
    let integration = &integration;
    let mut diff = Diff::default();
    let mut update = properties::changed(&mut diff, current, integration, resend_credentials);
    let mut plan = Plan {
        heron_id: current.map(|current| current.heron_id.clone()),
        changes: diff.changes,
        unchanged: diff.unchanged,
        kept: Vec::new(),
        sent_again: Vec::new(),
        not_compared: Vec::new(),
        missing: Vec::new(),
        request: Request::Nothing,
    };
    if let Some(config) = &integration.config
        && let Some(mut of_desired) = tree(config)
    {
        let of_current = current.and_then(|current| current.config.as_ref()).and_then(tree);
        let diff = Diff::of_config(of_current.as_ref(), &of_desired);
        let is_changed = !diff.changes.is_empty();
        plan.changes.extend(diff.changes);
        plan.unchanged += diff.unchanged;
        plan.kept = diff.kept;
        if is_changed && current.is_some() {
            let has_added = of_current
                .is_some_and(|of_current| patch::complete(&of_current, &mut of_desired, !plan.kept.is_empty()));
            let completed = has_added.then(|| serde_json::from_value(Value::Object(of_desired)).ok()).flatten();
            update.config = completed.or_else(|| Some(config.clone()));
        }
    }
    let Some(current) = current else {
        plan.request = Request::Create(
            properties::create(integration).map_err(|missing| plan.missing = missing).ok().map(Box::new),
        );
        return plan;
    };
    if !resend_credentials {
        plan.not_compared.extend(integration.auth.as_ref().map(|_| "auth"));
        plan.not_compared.extend(integration.secret.as_ref().map(|_| "secret"));
    }
    if !plan.changes.is_empty() {
        plan.sent_again = properties::send_again(current, &mut update);
        plan.request = Request::Update(Box::new(update));
    }
    plan
}

/// A `config` as JSON.
fn tree(config: &CrmConfig) -> Option<Map<String, Value>> {
    match serde_json::to_value(config) {
        Ok(Value::Object(tree)) => Some(tree),
        _ => None,
    }
}

/// What a plan is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlanAction {
    /// Nothing: all is as it is desired.
    Nothing,
    /// Create an integration.
    Create,
    /// Update one that exists.
    Update,
}

/// What has to change for an integration to be as it is desired. From [`plan()`].
///
/// `Display` is the compact text. Nothing that is shown of a plan has a secret in it; what is sent has.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a plan does nothing by itself"]
pub struct Plan {
    heron_id: Option<String>,
    changes: Vec<Change>,
    unchanged: usize,
    kept: Vec<String>,
    sent_again: Vec<&'static str>,
    not_compared: Vec<&'static str>,
    missing: Vec<&'static str>,
    request: Request,
}

#[derive(Clone, Debug, PartialEq)]
enum Request {
    Nothing,
    /// Without a request if a required property is missing.
    Create(Option<Box<CrmIntegrationCreate>>),
    Update(Box<CrmIntegrationUpdate>),
}

impl Plan {
    /// What it does.
    #[must_use]
    pub fn action(&self) -> PlanAction {
        match self.request {
            Request::Nothing => PlanAction::Nothing,
            Request::Create(_) => PlanAction::Create,
            Request::Update(_) => PlanAction::Update,
        }
    }

    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.action() == PlanAction::Nothing
    }

    /// Whether every change has its effect whatever the answers to the open questions are.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.changes.iter().all(Change::is_certain)
    }

    /// The Heron id of the current integration.
    #[must_use]
    pub fn heron_id(&self) -> Option<&str> {
        self.heron_id.as_deref()
    }

    /// The changes: those of the integration itself, then those of its `config`.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// How many values are set and stay as they are.
    #[must_use]
    pub fn unchanged(&self) -> usize {
        self.unchanged
    }

    /// The paths of keys in the current `config` that the contract does not know. They stay as they are.
    #[must_use]
    pub fn kept(&self) -> &[String] {
        &self.kept
    }

    /// The properties that are sent although they do not change.
    #[must_use]
    pub fn sent_again(&self) -> &[&'static str] {
        &self.sent_again
    }

    /// The required properties that creating the integration takes and that are not given.
    #[must_use]
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }

    /// The body of the request that updates the integration, if there is something to update.
    ///
    /// ```no_run
    /// use heron_data::crm::{Integration, plan};
    ///
    /// # async fn example(heron: heron_data::Heron, desired: Integration) -> Result<(), heron_data::Error> {
    /// let current = heron.crm().get("cri_…").await?;
    /// if let Some(update) = plan(Some(&current), desired).update() {
    ///     heron.crm().update(&current.heron_id, update.clone()).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn update(&self) -> Option<&CrmIntegrationUpdate> {
        match &self.request {
            Request::Update(update) => Some(update),
            _ => None,
        }
    }

    /// The body of the request that creates the integration, if it is to be created and nothing is
    /// [missing](Self::missing).
    #[must_use]
    pub fn create(&self) -> Option<&CrmIntegrationCreate> {
        match &self.request {
            Request::Create(create) => create.as_deref(),
            _ => None,
        }
    }
}
