//! Files against an account: which integration each is about, and what would change.

mod identity;
pub(crate) mod saved;
mod show;

use heron_data::crm::{Desired, Plan, PlanAction, plan};
use heron_data::types::CrmIntegration;
use serde_json::Value;

pub(crate) use identity::Identity;
pub(crate) use show::{Account, summary};

use crate::client::Session;
use crate::error::{Error, Result};
use crate::files::credentials::{self, Credentials};
use crate::files::{self, Found, IntegrationFile};
use crate::findings;
use crate::output::Output;

/// A file, the integration that it is about, and what would change.
pub(crate) struct Planned {
    pub(crate) file: IntegrationFile,
    pub(crate) identity: Identity,
    /// As Heron told it; none if it is to be created.
    pub(crate) current: Option<CrmIntegration>,
    /// Whether credentials are sent to an integration that exists.
    pub(crate) resends: bool,
    pub(crate) plan: Plan,
    pub(crate) findings: Vec<Found>,
}

/// All files against one account.
pub(crate) struct Planning {
    pub(crate) planned: Vec<Planned>,
    /// What the account has beside, which is left alone.
    pub(crate) not_in_files: Vec<CrmIntegration>,
    /// Everything that the account has.
    pub(crate) told: Vec<CrmIntegration>,
}

impl Planned {
    /// What the file asks for.
    pub(crate) fn desired(&self, credentials: Credentials, resends: bool) -> Desired {
        desired(&self.file, credentials, resends)
    }

    /// Whether `auth` and `secret` are to be sent.
    pub(crate) fn sends_credentials(&self) -> bool {
        match self.plan.action() {
            PlanAction::Create => true,
            PlanAction::Update => self.resends,
            _ => false,
        }
    }

    /// What of an integration the plan rests on. What else Heron tells under keys of its own may change all the time.
    pub(crate) fn basis(&self, of: &CrmIntegration) -> Value {
        let mut basis = of.clone();
        let named = self.file.integration.as_ref().map(|integration| &integration.extra);
        let others: Vec<_> = of.extra.iter().map(|(name, _)| name.to_owned()).collect();
        for name in others.iter().filter(|name| named.is_none_or(|named| named.get(name).is_none())) {
            basis.extra.remove(name);
        }
        serde_json::to_value(basis).unwrap_or_default()
    }

    /// Whether the integration is still as the plan saw it, among all that Heron tells now.
    pub(crate) fn is_current(&self, told: &[CrmIntegration]) -> bool {
        let Some(current) = &self.current else { return true };
        let now = told.iter().find(|known| known.heron_id == current.heron_id);
        now.is_some_and(|now| now == current || self.basis(now) == self.basis(current))
    }

    pub(crate) fn heron_id(&self) -> Option<&str> {
        self.plan.heron_id()
    }
}

/// Reads files. `None` if one does not have the form of an integration: what is wrong was told.
pub(crate) fn read(paths: &[std::path::PathBuf], output: &Output) -> Result<Option<Vec<IntegrationFile>>> {
    let read = files::paths(paths)?.iter().map(|path| IntegrationFile::read(path)).collect::<Result<Vec<_>>>()?;
    let mut is_sound = true;
    for file in read.iter().filter(|file| file.integration.is_none()) {
        is_sound = false;
        let mut found = file.check();
        found.retain(|found| found.finding.level == heron_data::crm::Level::Error);
        output.note(findings::text(file, &found, output.err_colour()).trim_end());
        output.note("");
    }
    if !is_sound {
        output.note("nothing was planned: mend the form of these files first");
    }
    Ok(is_sound.then_some(read))
}

/// Plans, with one request.
///
/// # Errors
/// The first file whose integration cannot be told, after all the others were shown.
pub(crate) fn of(session: &Session, files: Vec<IntegrationFile>, resend: bool, output: &Output) -> Result<Planning> {
    let told = session.call(session.heron.crm().list())?;
    let mut errors = Vec::new();
    let identities = identity::of_all(&files, &told, &mut errors);
    if let Some(last) = errors.pop() {
        errors.iter().for_each(|error| output.error(error));
        return Err(last);
    }
    let mut planned = Vec::with_capacity(files.len());
    for (file, identity) in files.into_iter().zip(identities) {
        let current = match &identity {
            Identity::New => None,
            Identity::ById(id) | Identity::Matched(id) => told.iter().find(|known| known.heron_id == *id).cloned(),
        };
        let resends = current.is_some() && (resend || file.sends_credentials());
        let plan = plan(current.as_ref(), desired(&file, credentials::unresolved(&file), resends));
        if let (PlanAction::Create, [first, ..]) = (plan.action(), plan.missing()) {
            return Err(Error::new(format!("`{first}` is missing, and the integration cannot be created without it"))
                .at(&file.name)
                .help(format!("add `{first}`, or the `heron_id` of an integration that exists")));
        }
        let findings = file.check();
        planned.push(Planned { file, identity, current, resends, plan, findings });
    }
    let is_planned = |id: &str| planned.iter().any(|planned| planned.heron_id() == Some(id));
    let not_in_files = told.iter().filter(|known| !is_planned(&known.heron_id)).cloned().collect();
    Ok(Planning { planned, not_in_files, told })
}

fn desired(file: &IntegrationFile, credentials: Credentials, resends: bool) -> Desired {
    let mut integration = file.integration.clone().unwrap_or_default();
    integration.auth = credentials.auth.map(|auth| auth.into_iter().collect());
    integration.secret = credentials.secret;
    Desired::from(integration).resend_credentials(resends)
}
