//! The files of an end user, and which of them are sent.

use serde::{Deserialize, Serialize};

use super::config::Config;
use crate::world::{UnnamedFileClass, World};

/// Files below this size are small.
const SMALL: u64 = 400;

/// A file of an end user, as far as a sync cares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EndUserFile {
    /// The name of the file.
    pub name: String,
    /// Its class, such as `bank_statement`.
    pub class: String,
    /// Its size in bytes.
    pub size: u64,
    /// Whether it was taken out of another file.
    pub is_child: bool,
}

impl EndUserFile {
    /// A file of 10,000 bytes that stands for itself.
    pub fn new(name: impl Into<String>, class: impl Into<String>) -> Self {
        Self { name: name.into(), class: class.into(), size: 10_000, is_child: false }
    }

    /// Sets its size in bytes.
    #[must_use]
    pub fn size(mut self, size: u64) -> Self {
        self.size = size;
        self
    }

    /// Says that it was taken out of another file.
    #[must_use]
    pub fn child(mut self) -> Self {
        self.is_child = true;
        self
    }

    /// Whether a sync with this configuration sends it.
    pub(super) fn is_sent(&self, world: &World, config: &Config) -> bool {
        let wanted = match config.sync_file_classes.get(&self.class) {
            Some(wanted) => *wanted,
            None => world.unnamed_file_class == UnnamedFileClass::Sent,
        };
        wanted
            && !(self.is_child && config.child_file_filtering_enabled)
            && !(self.size < SMALL && config.small_file_filtering_enabled)
    }
}
