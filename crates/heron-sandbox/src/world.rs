//! The switches for what Heron leaves undocumented, and for what a test wants to see.
//!
//! A switch for something undocumented names the question as the project's list of assumptions does.

use std::time::Duration;

use crate::instance::Share;

/// What happens to a key that the contract does not name, inside a nested object (`unknown_nested_keys`).
///
/// Objects that the contract marks as open, such as the top level of a CRM integration, take any key in both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnknownKeys {
    /// It is kept, and comes back when the object is read.
    Accept,
    /// It is refused with a 422 and the message `Unknown field.`
    #[default]
    Refuse,
}

/// How far a PATCH of a CRM integration reaches into `config` (`patch_config_depth`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigPatch {
    /// The `config` that is sent takes the place of the whole `config`.
    #[default]
    Replace,
    /// Objects inside `config` are merged key by key; lists and plain values are replaced.
    Merge,
}

/// The form of the answer to a PATCH of a CRM integration (`patch_response_envelope`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PatchAnswer {
    /// The integration itself, as the contract declares.
    #[default]
    Bare,
    /// The integration under `crm_integration`, as in the answer to a create.
    Wrapped,
}

/// How a triggered CRM sync ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyncOutcome {
    /// Every event is a success.
    #[default]
    Success,
    /// Every event is a failure.
    Failure,
    /// The last event is a failure, the ones before it are successes.
    Partly,
    /// No event ever appears.
    Quiet,
}

/// All that a sandbox is started with. Not `Debug`: it holds keys.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) keys: Vec<String>,
    pub(crate) seed: u64,
    pub(crate) unknown_keys: UnknownKeys,
    pub(crate) config_patch: ConfigPatch,
    pub(crate) patch_answer: PatchAnswer,
    pub(crate) sync_delay: Duration,
    pub(crate) sync_outcome: SyncOutcome,
    /// How often a made-up answer has null where it may.
    pub(crate) nulls: Share,
    /// How often a made-up answer has what it may leave out.
    pub(crate) optional: Share,
}

impl Default for World {
    fn default() -> Self {
        Self {
            keys: Vec::new(),
            seed: 0,
            unknown_keys: UnknownKeys::default(),
            config_patch: ConfigPatch::default(),
            patch_answer: PatchAnswer::default(),
            sync_delay: Duration::from_millis(200),
            sync_outcome: SyncOutcome::default(),
            nulls: Share::Some,
            optional: Share::Always,
        }
    }
}
