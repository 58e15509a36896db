//! What the tests of the command have in common.

#![allow(dead_code)] // Not every test uses everything.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A directory that is empty at first.
pub(crate) struct Directory(PathBuf);

impl Directory {
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name)).unwrap()
    }

    /// The command, in this directory, for this server, with nothing else of the environment.
    pub(crate) fn heron(&self, base_url: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_heron"));
        command.current_dir(&self.0).env_clear().env("HERON_BASE_URL", base_url).env("HERON_API_KEY", KEY);
        command
    }
}

pub(crate) const KEY: &str = "key_of_the_tests";

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

/// Standard output and standard error.
pub(crate) fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// The file of an integration for a client of this name.
pub(crate) fn file(name: &str, more: &str) -> String {
    format!(
        "# The CRM of {name}\nprovider: salesforce\ninstance_url: https://{name}.my.salesforce.com\nauth:\n  client_id: \
         ${{env:AUTH}}\nsecret: ${{env:SECRET}}\nconfig:\n  object_configs:\n    - key: account\n      external_name: \
         Account # theirs\n      external_lookup_config: {{external_lookup_fields_or: [Name]}}\n      field_mappings:\n        - \
         field_name: Name\n          heron_company_attribute_label: company_name\n{more}"
    )
}
