//! All that a running sandbox is, behind its server and its handle.

use std::time::Duration;

use chrono::NaiveDateTime;
use serde_json::{Value, json};
use tokio::sync::{Notify, watch};

use crate::builder::{Options, StartError};
use crate::contract::Contract;
use crate::faults::{Chance, Fault, FaultError, FaultQueue};
use crate::heron::Heron;
use crate::journal::{self, Journal};
use crate::rate_limit::Limiter;
use crate::resources::{self, Event, State};
use crate::server::Limits;
use crate::snapshot::{Snapshot, SnapshotError};
use crate::state_file::StateFile;
use crate::webhooks::{Courier, WebhookError};

const LONGEST_STALL: Duration = Duration::from_secs(3600);

pub(crate) struct Core {
    pub(crate) heron: Heron,
    pub(crate) faults: FaultQueue,
    pub(crate) limiter: Limiter,
    pub(crate) journal: Journal,
    pub(crate) courier: Courier,
    pub(crate) file: Option<StateFile>,
    pub(crate) limits: Limits,
    pub(crate) base_url: String,
    /// Whether only this machine can reach it.
    pub(crate) is_local: bool,
    /// Told when the state may have changed.
    pub(crate) changes: Notify,
    stopping: watch::Sender<bool>,
}

/// An operation of the contract, as the sandbox has it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationInfo {
    /// Its id, such as `crm_integrations_create`, or method and path when the contract gives it none. Faults and the
    /// journal go by it.
    pub id: String,
    /// The method.
    pub method: String,
    /// The path, with its parameters in braces.
    pub path: String,
    /// Whether it reads or changes what the sandbox remembers. Others are answered alike whatever happened before, or
    /// not at all.
    pub keeps_state: bool,
}

impl Core {
    pub(crate) fn new(setup: Options, base_url: String, is_local: bool) -> Result<Self, StartError> {
        let contract = Contract::embedded().map_err(|what| StartError::Contract { what })?;
        let world = setup.world.switches.clone();
        let heron = Heron::new(contract, setup.world, base_url.clone());
        let seed = heron.world().seed;
        let file = setup.state_file.map(StateFile::open).transpose()?;
        if let Some(kept) = file.as_ref().and_then(StateFile::found) {
            let state = kept.state().map_err(|error| StateFile::corrupt(file.as_ref(), error))?;
            install(&heron, state);
        }
        let faults = FaultQueue::default();
        if let Some((probability, kinds)) = setup.chance {
            faults.set_chance(Some(Chance::new(probability, kinds, seed).map_err(StartError::Faults)?));
        }
        let courier = Courier::new(setup.webhook, heron.clock().clone(), seed)?;
        Ok(Self {
            heron,
            faults,
            limiter: Limiter::new(setup.rate_limit, &world),
            journal: Journal::new(setup.journal),
            courier,
            file,
            limits: setup.limits,
            base_url,
            is_local,
            changes: Notify::new(),
            stopping: watch::Sender::new(false),
        })
    }

    pub(crate) fn seed(&self) -> u64 {
        self.heron.world().seed
    }

    /// Tells that the state may have changed, so that it is kept.
    pub(crate) fn changed(&self) {
        self.changes.notify_one();
    }

    pub(crate) fn operations(&self) -> Vec<OperationInfo> {
        let operations = self.heron.contract().operations().iter();
        operations
            .map(|operation| OperationInfo {
                id: journal::id_of(operation),
                method: operation.method.to_string(),
                path: operation.path.clone(),
                keeps_state: resources::keeps_state(operation),
            })
            .collect()
    }

    /// Puts a fault into the line, if its operation exists.
    pub(crate) fn script(&self, fault: Fault) -> Result<(), FaultError> {
        if let Some(wanted) = &fault.operation {
            let operations = self.heron.contract().operations();
            if !operations.iter().any(|operation| journal::is_called(operation, wanted)) {
                let what = format!("there is no operation `{}`", wanted.escape_debug());
                return Err(FaultError::new(what, "`GET /_sandbox/operations` lists them"));
            }
        }
        self.faults.push(fault)
    }

    /// Lets happen what is due, hands over what webhooks are to be told, and says when the next of what waits is due.
    pub(crate) fn tell_events(&self) -> Option<NaiveDateTime> {
        let (events, due) = self.heron.with_state(|state, world| {
            state.settle(world);
            (state.take_events(), state.next_due())
        });
        if !events.is_empty() {
            self.changed();
        }
        for event in events {
            // That nobody listens is no error of who did it.
            let _ = self.courier.send(event);
        }
        due
    }

    /// Tells of something that did not happen.
    pub(crate) fn send_webhook(&self, topic: &str, data: Value, meta: Value) -> Result<String, WebhookError> {
        let to = self.heron.with_state(|state, _| state.subscribers(topic));
        let at = self.heron.clock().now();
        self.courier.send(Event { topic: topic.to_owned(), at, data, meta, to })
    }

    pub(crate) fn snapshot(&self) -> Snapshot {
        self.heron.with_state(|state, world| {
            // Whether the background has been at it already must not show.
            state.settle(world);
            Snapshot::of(state)
        })
    }

    pub(crate) fn restore(&self, snapshot: &Snapshot) -> Result<(), SnapshotError> {
        install(&self.heron, snapshot.state()?);
        self.changed();
        Ok(())
    }

    /// Makes it as it was when it started without a state file.
    pub(crate) fn reset(&self) {
        let seed = self.seed();
        install(&self.heron, State::new(seed));
        self.heron.clock().reset();
        self.faults.clear();
        self.limiter.clear();
        self.journal.clear();
        self.courier.clear();
        self.changed();
    }

    /// The state, as JSON.
    pub(crate) fn told_state(&self) -> Value {
        let told = self.heron.with_state(|state, world| {
            state.settle(world);
            serde_json::to_value(&*state)
        });
        told.unwrap_or_else(|error| json!(error.to_string()))
    }

    /// Ends the stalls of faults, so that a graceful stop need not wait for them.
    pub(crate) fn stop_stalling(&self) {
        self.stopping.send_replace(true);
    }

    /// Waits until stalls end: when the sandbox stops, and after an hour at last, since a peer that left while requests of
    /// it were waiting behind this one is not noticed.
    pub(crate) async fn stalls_end(&self) {
        let mut stopping = self.stopping.subscribe();
        // The sender is here, so it cannot be gone.
        let _ = tokio::time::timeout(LONGEST_STALL, stopping.wait_for(|stopping| *stopping)).await;
    }
}

fn install(heron: &Heron, mut state: State) {
    heron.with_state(|current, _| {
        state.live_by(heron.clock());
        *current = state;
    });
}
