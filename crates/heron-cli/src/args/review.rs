//! What can be said to the commands that show a mapping to people who do not read YAML.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

#[derive(Subcommand)]
pub(crate) enum Mapping {
    /// Write the field mappings of a file as a CSV
    Export(MappingExport),
    /// Take changed cells of such a CSV back into the file; its comments and formatting stay
    Import(MappingImport),
}

#[derive(Args)]
pub(crate) struct MappingExport {
    /// The file of the integration
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,

    /// The CSV to write; standard output otherwise
    #[arg(long, short, value_name = "CSV")]
    pub(crate) output: Option<PathBuf>,

    /// What stands between cells. Spreadsheets of countries that write 1,5 expect a semicolon
    #[arg(long, value_enum, value_name = "SEPARATOR", default_value = "comma")]
    pub(crate) separator: Separator,

    /// Overwrite a file that is there
    #[arg(long, requires = "output")]
    pub(crate) force: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Separator {
    Comma,
    Semicolon,
    Tab,
}

impl Separator {
    pub(crate) fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

#[derive(Args)]
pub(crate) struct MappingImport {
    /// The file of the integration
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,

    /// What `heron crm mapping export` wrote, with changed cells; - for standard input
    #[arg(value_name = "CSV")]
    pub(crate) csv: PathBuf,

    /// Say what would change, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Args)]
pub(crate) struct Report {
    /// Files, directories of them, or Heron ids of integrations. Default: the `files` of the client in heron.toml
    #[arg(value_name = "FILE|ID")]
    pub(crate) of: Vec<PathBuf>,

    /// The page to write; standard output otherwise
    #[arg(long, short, value_name = "HTML")]
    pub(crate) output: Option<PathBuf>,

    /// Ask the account too: what a plan would change, and whose last sync failed
    #[arg(long)]
    pub(crate) account: bool,

    /// All clients of heron.toml, each with its own files and account
    #[arg(long, conflicts_with_all = ["of", "client", "sandbox", "base_url", "end_user"])]
    pub(crate) all_clients: bool,

    /// Company attributes for the example values: what the API answers, or an object of values by label
    #[arg(long, value_name = "FILE")]
    pub(crate) attributes: Option<PathBuf>,

    /// Take the company attributes of this end user, by its Heron id
    #[arg(long, value_name = "ID", conflicts_with = "attributes")]
    pub(crate) end_user: Option<String>,

    /// The date of the sync, as 2026-03-01, for fields that take it
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
}
