//! What the CRM, and Heron about an end user's data, remember.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::attributes::Attributes;
use super::files::EndUserFile;
use super::records::Records;

/// How many writes are kept.
const WRITES: usize = 10_000;

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct CrmState {
    pub(crate) records: Records,
    pub(crate) attributes: Attributes,
    /// The latest attempts to write a record.
    pub(super) writes: VecDeque<Write>,
    pub(super) files: BTreeMap<String, Vec<EndUserFile>>,
    /// The attributes of each bank account of an end user.
    pub(super) accounts: BTreeMap<String, Vec<BTreeMap<String, Value>>>,
    /// What a policy gave, and why it failed.
    pub(super) policies: BTreeMap<String, (String, Option<String>)>,
}

impl CrmState {
    pub(super) fn note(&mut self, write: Write) {
        if self.writes.len() == WRITES {
            self.writes.pop_front();
        }
        self.writes.push_back(write);
    }
}

/// An end user, by the ids under which something may be kept for it.
#[derive(Clone, Copy)]
pub(crate) struct Who<'a> {
    pub(crate) heron_id: &'a str,
    pub(crate) own_id: Option<&'a str>,
    pub(crate) name: Option<&'a Value>,
}

impl<'a> Who<'a> {
    /// The ids, Heron's last: what is kept under it wins.
    pub(super) fn ids(self) -> impl DoubleEndedIterator<Item = &'a str> {
        self.own_id.into_iter().chain([self.heron_id])
    }

    /// What is kept for this end user.
    pub(super) fn find<T>(self, map: &BTreeMap<String, T>) -> Option<&T> {
        self.ids().rev().find_map(|id| map.get(id))
    }
}

/// One attempt of a sync to write a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Write {
    /// Which sync it was, from 1.
    pub run: u64,
    /// The Heron id of the end user.
    pub end_user: String,
    /// The Heron id of the integration.
    pub integration: String,
    /// The CRM's name of the object.
    pub object: String,
    /// The place of the object in the configuration, as a JSON pointer: `/object_configs/0`.
    pub pointer: String,
    /// How it ended.
    pub result: WriteResult,
    /// The fields with the values that the CRM was given, before it made them its own. Of a record that was updated,
    /// those that are set on create only are left out.
    pub values: Map<String, Value>,
    /// The id of the record, if it was written.
    pub record_id: Option<String>,
    /// Why it was not written.
    pub error: Option<String>,
}

/// How an attempt to write a record ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum WriteResult {
    /// A record was created.
    Created,
    /// A record that was there was updated.
    Updated,
    /// It was refused, by Heron or by the CRM.
    Failed,
    /// It was not attempted, since another one failed.
    Skipped,
}
