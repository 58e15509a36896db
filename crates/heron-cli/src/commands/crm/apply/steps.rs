//! Sending a plan, one integration after the other, and reading back what came of it.

use heron_data::crm::{Desired, plan};
use heron_data::types::CrmIntegration;
use serde_json::Value;

use super::report::{Applied, Outcome};
use crate::client::Session;
use crate::error::Error;
use crate::files::credentials::{self, Credentials};
use crate::planning::{Identity, Planned, Planning};
use crate::source::edit;

/// Applies everything, and says what came of each. Whatever fails, an integration is as it was before, as its file says, or
/// it is said that nobody can tell.
pub(super) fn apply(session: &Session, planning: Planning, secrets: Vec<Option<Credentials>>) -> Vec<Applied> {
    let mut run = Run { session, fresh: planning.told, goes_on: true };
    planning.planned.into_iter().zip(secrets).map(|(planned, secrets)| run.one(planned, secrets)).collect()
}

struct Run<'a> {
    session: &'a Session,
    /// What the server told last.
    fresh: Vec<CrmIntegration>,
    goes_on: bool,
}

impl Run<'_> {
    fn one(&mut self, planned: Planned, secrets: Option<Credentials>) -> Applied {
        let name = planned.file.name.clone();
        let heron_id = planned.heron_id().map(str::to_owned);
        let mut applied = Applied { file: name, heron_id, outcome: Outcome::Unchanged, notes: Vec::new(), error: None };
        if planned.plan.is_empty() {
            self.note_ids(&planned, false, &mut applied);
            return applied;
        }
        if !self.goes_on {
            applied.outcome = Outcome::NotTried;
            return applied;
        }
        let sends_credentials = secrets.is_some();
        let credentials = secrets.unwrap_or_else(|| credentials::unresolved(&planned.file));
        let desired = planned.desired(credentials, planned.resends);
        match &planned.current {
            None => self.create(&planned, desired, &mut applied),
            Some(current) => self.update(&planned, current, desired, &mut applied),
        }
        if matches!(applied.outcome, Outcome::Created | Outcome::Updated) {
            self.note_ids(&planned, sends_credentials, &mut applied);
        }
        applied
    }

    fn create(&mut self, planned: &Planned, desired: Desired, applied: &mut Applied) {
        let of_none = plan(None, desired);
        let Some(create) = of_none.create() else {
            applied.fail(
                Outcome::NotApplied,
                Error::new("something that creating it takes is missing").help("`heron crm check` names it"),
            );
            return;
        };
        match self.session.call(self.session.heron.crm().create(create.clone())) {
            Ok(created) => {
                applied.heron_id = Some(created.heron_id.clone());
                applied.outcome = Outcome::Created;
                // At once: whatever comes after, the next run knows it again.
                self.note_ids(planned, true, applied);
                self.read_back(planned, &created.heron_id, applied);
            }
            Err(error) => {
                self.stop_unless_its_own(&error);
                let (is_ambiguous, candidates) = (error.is_ambiguous(), error.candidates().join(", "));
                let outcome = if is_ambiguous { Outcome::CannotTell } else { Outcome::NotApplied };
                let told = Error::from(error);
                applied.fail(outcome, match candidates.is_empty() {
                    true => told,
                    false => told.help(format!(
                        "`heron crm show ID` shows what is new: {candidates}; write the `heron_id` of the right one into \
                         the file"
                    )),
                });
            }
        }
    }

    fn update(&mut self, planned: &Planned, current: &CrmIntegration, desired: Desired, applied: &mut Applied) {
        let heron_id = current.heron_id.clone();
        if !planned.is_current(&self.fresh) {
            let error = Error::new("somebody changed it after it was planned, and nothing was sent");
            applied.fail(Outcome::NotApplied, error.help("look at a new plan, and apply that"));
            return;
        }
        let to_do = plan(Some(current), desired);
        let Some(update) = to_do.update() else { return };
        let sent = self.session.call(self.session.heron.crm().update(&heron_id, update.clone()));
        match sent {
            Ok(_) => {
                applied.outcome = Outcome::Updated;
                self.read_back(planned, &heron_id, applied);
            }
            // The answer is lost, or cannot be read: what there is now says what came of it.
            Err(error) if error.is_ambiguous() || error.is_decode() => {
                self.goes_on = error.is_decode();
                self.settle(planned, current, error, applied);
            }
            Err(error) => {
                self.stop_unless_its_own(&error);
                applied.fail(Outcome::NotApplied, error.into());
            }
        }
    }

    /// What one integration's file does wrong says nothing of the others; a server that is not there does.
    fn stop_unless_its_own(&mut self, error: &heron_data::Error) {
        let status = error.status().map(|status| status.as_u16());
        self.goes_on &= matches!(status, Some(400 | 404 | 409 | 413 | 422));
    }

    fn list(&mut self) -> Result<(), Error> {
        self.fresh = self.session.call(self.session.heron.crm().list()).map_err(|error| {
            self.goes_on = false;
            Error::from(error)
        })?;
        Ok(())
    }

    /// What still differs from the file; `None` if the integration is not there.
    fn rest(&self, planned: &Planned, heron_id: &str) -> Option<heron_data::crm::Plan> {
        let now = self.fresh.iter().find(|known| known.heron_id == heron_id)?;
        Some(plan(Some(now), planned.desired(credentials::unresolved(&planned.file), false)))
    }

    fn read_back(&mut self, planned: &Planned, heron_id: &str, applied: &mut Applied) {
        if let Err(error) = self.list() {
            let what = Error::new("it was sent and accepted, but could not be read back").because(error.line());
            applied.error = Some(what.help("run it again: it finds out whether something is left to do"));
            return;
        }
        match self.rest(planned, heron_id) {
            Some(rest) if rest.is_empty() => {}
            Some(rest) => {
                let paths: Vec<_> = rest.changes().iter().map(|change| change.path().to_owned()).collect();
                let error =
                    Error::new(format!("Heron accepted it, but these are not as desired: {}", paths.join(", ")));
                applied.fail(
                    Outcome::Partly,
                    error.help("the plan names what each change rests on; a run again tries the same again"),
                );
            }
            None => applied.fail(
                Outcome::CannotTell,
                Error::new("Heron accepted it, but does not list it").help("look with `heron crm list`"),
            ),
        }
    }

    fn settle(&mut self, planned: &Planned, before: &CrmIntegration, lost: heron_data::Error, applied: &mut Applied) {
        let heron_id = before.heron_id.as_str();
        let lost = Error::from(lost);
        if let Err(error) = self.list() {
            let lost = lost.because(format!("it cannot be read back either: {}", error.line()));
            applied.fail(Outcome::CannotTell, lost.help("run it again: it finds out whether something is left to do"));
            return;
        }
        let is_as_before = planned.is_current(&self.fresh);
        match self.rest(planned, heron_id) {
            // Credentials are never told.
            Some(rest) if rest.is_empty() && !planned.resends => {
                applied.outcome = Outcome::Updated;
                applied.notes.push("the answer was lost, but it took effect".to_owned());
            }
            _ if is_as_before && !planned.resends => {
                applied.fail(Outcome::NotApplied, lost.help("run it again: it sends what is left to do"));
            }
            _ => applied.fail(Outcome::CannotTell, lost.help("run it again: it sends what is left to do")),
        }
    }

    /// Writes into the file what the next run needs to know.
    fn note_ids(&self, planned: &Planned, sent_credentials: bool, applied: &mut Applied) {
        if self.session.is_throw_away() {
            return;
        }
        let file = &planned.file;
        let (Some(path), Some(heron_id)) = (&file.path, applied.heron_id.clone()) else { return };
        let mut members: Vec<(&str, Value, Option<&str>)> = Vec::new();
        if !matches!(planned.identity, Identity::ById(_)) && !applied.notes.iter().any(|note| note.contains("heron_id"))
        {
            members.push(("heron_id", heron_id.clone().into(), None));
        }
        let version =
            file.secret_version.filter(|_| sent_credentials && file.secret_version != file.secret_version_sent);
        if let Some(version) =
            version.filter(|_| !applied.notes.iter().any(|note| note.contains("secret_version_sent")))
        {
            members.push(("secret_version_sent", version.into(), Some("secret_version")));
        }
        if members.is_empty() {
            return;
        }
        match edit::set(path, &members) {
            Ok(()) => {
                let names: Vec<_> = members.iter().map(|(name, ..)| format!("`{name}`")).collect();
                applied.notes.push(format!("{} written into the file", names.join(" and ")));
            }
            Err(error) => {
                let by_hand =
                    members.iter().map(|(name, value, _)| format!("`{name}: {}`", crate::source::write::inline(value)));
                let by_hand = by_hand.collect::<Vec<_>>().join(" and ");
                applied.error = Some(
                    Error::new("the file could not be written")
                        .because(error.line())
                        .help(format!("add {by_hand} by hand")),
                );
            }
        }
    }
}
