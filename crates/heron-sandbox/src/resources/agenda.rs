//! What will happen, and when: one list for everything that Heron takes its time for.

use chrono::NaiveDateTime;

use super::State;
use super::clock::later;
use crate::world::Setup;

/// What waits, the next first.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Agenda(Vec<Entry>);

#[derive(serde::Serialize, serde::Deserialize)]
struct Entry {
    at: NaiveDateTime,
    due: Due,
}

/// What happens, and to what: a Heron id.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Due {
    EndUserProcessed(String),
    EndUserGone(String),
    FileParsed(String),
}

impl Agenda {
    /// Puts something down. What waits already waits anew.
    fn add(&mut self, at: NaiveDateTime, due: Due) {
        self.0.retain(|entry| entry.due != due);
        let place = self.0.partition_point(|entry| entry.at <= at);
        self.0.insert(place, Entry { at, due });
    }

    /// Whether something waits.
    pub(super) fn has(&self, due: &Due) -> bool {
        self.0.iter().any(|entry| entry.due == *due)
    }

    fn take_due(&mut self, now: NaiveDateTime) -> Vec<Entry> {
        let due = self.0.partition_point(|entry| entry.at <= now);
        self.0.drain(..due).collect()
    }

    /// Forgets what was to happen to these.
    pub(super) fn forget(&mut self, is_gone: impl Fn(&str) -> bool) {
        self.0.retain(|entry| match &entry.due {
            Due::EndUserProcessed(id) | Due::EndUserGone(id) | Due::FileParsed(id) => !is_gone(id),
        });
    }
}

impl State {
    /// Lets something happen after the time that processing takes in this world.
    pub(super) fn will(&mut self, world: &Setup, due: Due) {
        let at = later(self.clock.now(), world.processing_delay);
        self.agenda.add(at, due);
    }

    /// Lets everything happen whose time has come. It tells no time, so it is the same whenever that is looked at.
    pub(crate) fn settle(&mut self, world: &Setup) {
        self.settle_crm_syncs(world);
        for Entry { at, due } in self.agenda.take_due(self.clock.peek()) {
            match due {
                Due::EndUserProcessed(id) => self.end_user_is_processed(world, &id, at),
                Due::EndUserGone(id) => self.remove_end_user(&id),
                Due::FileParsed(id) => self.file_is_parsed(&id),
            }
        }
    }

    /// Whether there is something to tell, or something waits to happen.
    pub(crate) fn has_news(&self) -> bool {
        self.has_events() || self.next_due().is_some() || self.has_waiting_syncs()
    }

    /// When the next of what waits will happen.
    pub(crate) fn next_due(&self) -> Option<NaiveDateTime> {
        self.agenda.0.first().map(|entry| entry.at)
    }
}
