//! The classes that Heron sorts files into.

use heron_api::types::FileClass;
use heron_api::{Call, Client};

/// The classes that Heron sorts files into. From [`Heron::file_classes`](crate::Heron::file_classes).
#[derive(Clone, Copy, Debug)]
pub struct FileClasses<'a> {
    client: &'a Client,
}

impl<'a> FileClasses<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists every class that Heron knows.
    pub fn list(&self) -> Call<Vec<FileClass>> {
        self.client.file_classes_list()
    }

    /// Lists the classes that are in use for this account.
    pub fn current(&self) -> Call<Vec<FileClass>> {
        self.client.file_classes_current()
    }
}
