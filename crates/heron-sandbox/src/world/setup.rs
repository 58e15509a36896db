//! All that a sandbox is started with.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use super::{SwitchError, World};
use crate::instance::Share;
use crate::org::{Attribute, Org};

/// How a triggered CRM sync ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyncOutcome {
    /// As the CRM org takes the records.
    #[default]
    Executed,
    /// Every event is a success, whatever the CRM org would say. Nothing is written to it.
    Success,
    /// Every event is a failure. Nothing is written to the CRM org.
    Failure,
    /// The last event is a failure, the ones before it are successes. Nothing is written to the CRM org.
    Partly,
    /// No event ever appears.
    Quiet,
}

/// The switches and the rest. Not `Debug`: it holds keys.
#[derive(Clone)]
pub(crate) struct Setup {
    pub(crate) keys: Vec<String>,
    pub(crate) seed: u64,
    pub(crate) switches: World,
    /// The first switch that was not to be had; the sandbox does not start with one.
    pub(crate) refused: Option<SwitchError>,
    pub(crate) org: Org,
    /// Company attributes that every end user has.
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) sync_delay: Duration,
    pub(crate) sync_outcome: SyncOutcome,
    /// How long end users and files take to be processed.
    pub(crate) processing_delay: Duration,
    /// How often a made-up answer has null where it may.
    pub(crate) nulls: Share,
    /// How often a made-up answer has what it may leave out.
    pub(crate) optional: Share,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            keys: Vec::new(),
            seed: 0,
            switches: World::default(),
            refused: None,
            org: Org::default(),
            attributes: Vec::new(),
            sync_delay: Duration::from_millis(200),
            sync_outcome: SyncOutcome::default(),
            processing_delay: Duration::from_millis(200),
            nulls: Share::Some,
            optional: Share::Always,
        }
    }
}

/// The switches are asked for everywhere.
impl Deref for Setup {
    type Target = World;

    fn deref(&self) -> &World {
        &self.switches
    }
}

impl DerefMut for Setup {
    fn deref_mut(&mut self) -> &mut World {
        &mut self.switches
    }
}
