//! What can be said on the command line.

#![allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)] // These are help texts, which a terminal shows as they are.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

mod compare;
mod live;

pub(crate) use compare::{Diff, Promote};
pub(crate) use live::{Api, EventFormat, Events, Failed, Sync};

use crate::exit;

mod review;

pub(crate) use review::{Mapping, MappingExport, MappingImport, Report};

/// CRM configuration in git, and the Heron Data API at one's fingertips
///
/// Settings: flags, then the environment, then a `heron.toml` found upwards from the current directory.
///
///   HERON_API_KEY    the API key; a key is never given on the command line
///   HERON_BASE_URL   another address than https://app.herondata.io
///   HERON_CLIENT     the client of heron.toml to work for, as --client
///
/// A client that is chosen by --client or HERON_CLIENT has the key and address that heron.toml gives it, and no other.
#[derive(Parser)]
#[command(name = "heron", version, after_help = exit::TABLE, max_term_width = 120, propagate_version = true, verbatim_doc_comment)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,

    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Clone, Args)]
pub(crate) struct Global {
    /// Work for this client of heron.toml
    #[arg(long, global = true, value_name = "NAME", help_heading = "Everywhere")]
    pub(crate) client: Option<String>,

    /// Where Heron is, instead of https://app.herondata.io
    #[arg(long, global = true, value_name = "URL", help_heading = "Everywhere")]
    pub(crate) base_url: Option<String>,

    /// Run against a throw-away sandbox on this machine, which starts empty and keeps nothing
    #[arg(long, global = true, conflicts_with_all = ["client", "base_url"], help_heading = "Everywhere")]
    pub(crate) sandbox: bool,

    /// The settings file, instead of the heron.toml found upwards
    #[arg(long, global = true, value_name = "FILE", help_heading = "Everywhere")]
    pub(crate) config: Option<PathBuf>,

    /// Write results as JSON
    #[arg(long, global = true, help_heading = "Everywhere")]
    pub(crate) json: bool,

    /// Show each request on standard error, without anything secret
    #[arg(long, short, global = true, help_heading = "Everywhere")]
    pub(crate) verbose: bool,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Check, plan, apply and export CRM integrations
    #[command(subcommand)]
    Crm(Crm),

    /// Send any request, with the key
    ///
    ///   heron api GET end_users -f limit=10
    ///   heron api POST end_users -f 'end_user[end_user_id]=acme-1' -f 'end_user[name]=Acme Ltd'
    ///   heron api POST end_users/acme-1/files/v2 -F file=@statement.pdf
    ///   heron api GET transactions --paginate | wc -l
    #[command(verbatim_doc_comment)]
    Api(Api),

    /// Run Heron offline: a server on this machine that keeps state and obeys the contract
    Sandbox(heron_sandbox::cli::Args),

    /// Ask whether Heron can be reached
    Ping,

    /// The API key
    #[command(subcommand)]
    Auth(Auth),

    /// Write the completions of a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },

    /// What the exit codes mean
    #[command(hide = true, long_about = exit::TABLE)]
    ExitCodes,
}

#[derive(Subcommand)]
pub(crate) enum Auth {
    /// Ask whether Heron accepts the key
    Check,
}

#[derive(Subcommand)]
pub(crate) enum Crm {
    /// Say what is wrong with files, offline
    Check(Check),
    /// Say what would change, and change nothing
    Plan(Plan),
    /// Change what differs, and read it back
    Apply(Apply),
    /// Write files of what is there
    Export(Export),
    /// List the account's integrations
    List,
    /// Show an integration
    Show {
        /// Its Heron id
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Turn an integration on
    Enable {
        /// Its Heron id
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Turn an integration off
    Disable {
        /// Its Heron id
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Write the JSON Schema of a file, for editors
    Schema,
    /// Write a commented file to start from
    Init(Init),
    /// Write a page to look at: mappings, examples, findings, and how objects depend on each other
    Report(Report),
    /// Field mappings as a CSV, for spreadsheets, and back
    #[command(subcommand)]
    Mapping(Mapping),
    /// Show what the CRM would be given for an end user
    Preview(Preview),
    /// Show how two integrations differ: files, integrations at Heron, or one of each; exits with 2 if they do
    Diff(Diff),
    /// Give an integration the config of another one, such as that of the CRM's sandbox
    Promote(Promote),
    /// Have an end user written to the CRM
    Sync(Sync),
    /// Show what happened when an end user was written to the CRM
    Events(Events),
    /// List the end users whose last CRM sync failed; exits with 3 if there are any
    Failed(Failed),
}

#[derive(Args)]
pub(crate) struct Check {
    /// Files of integrations, directories of them, or - for standard input. Default: the `files` of the client in heron.toml
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// Let warnings fail too
    #[arg(long)]
    pub(crate) strict: bool,

    /// How to say it: for people, for programs, or as annotations of GitHub Actions
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<CheckFormat>,

    /// Compare with what the CRM exported: a Salesforce describe, or OBJECT=FILE for HubSpot properties
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) describe: Vec<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    Text,
    Json,
    Github,
}

#[derive(Args)]
pub(crate) struct Plan {
    /// Files of integrations, or directories of them. Default: the `files` of the client in heron.toml
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// How to say it
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<PlanFormat>,

    /// Save the plan for `apply --plan`. It holds nothing secret
    #[arg(long, short, value_name = "SAVED", conflicts_with = "all_clients")]
    pub(crate) output: Option<PathBuf>,

    /// Plan for every client of heron.toml, each with its own files
    #[arg(long, conflicts_with_all = ["files", "client", "sandbox", "base_url"])]
    pub(crate) all_clients: bool,

    /// Plan to send `auth` and `secret` again
    #[arg(long)]
    pub(crate) resend_secrets: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PlanFormat {
    Text,
    Json,
    Markdown,
}

#[derive(Args)]
pub(crate) struct Apply {
    /// Files of integrations, or directories of them. Default: the `files` of the client in heron.toml
    #[arg(value_name = "FILE", conflicts_with = "plan")]
    pub(crate) files: Vec<PathBuf>,

    /// Do not ask
    #[arg(long, short)]
    pub(crate) yes: bool,

    /// Apply this saved plan, if neither its files nor the server changed since
    #[arg(long, value_name = "SAVED")]
    pub(crate) plan: Option<PathBuf>,

    /// Apply although `check` finds errors
    #[arg(long)]
    pub(crate) allow_findings: bool,

    /// Send `auth` and `secret` again
    #[arg(long, conflicts_with = "plan")]
    pub(crate) resend_secrets: bool,
}

#[derive(Args)]
pub(crate) struct Export {
    /// Its Heron id
    #[arg(value_name = "ID", required_unless_present = "all")]
    pub(crate) id: Option<String>,

    /// Every integration of the account
    #[arg(long, conflicts_with = "id", requires = "output")]
    pub(crate) all: bool,

    /// The directory to write to; standard output otherwise
    #[arg(long, short, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,

    /// Overwrite files that are there
    #[arg(long, requires = "output")]
    pub(crate) force: bool,
}

#[derive(Args)]
pub(crate) struct Init {
    /// The file to write
    #[arg(value_name = "FILE", default_value = "salesforce.yaml")]
    pub(crate) file: PathBuf,

    /// Which CRM; `salesforce` is the only value that is known
    #[arg(long, default_value = "salesforce")]
    pub(crate) provider: String,

    /// The address of the CRM, such as https://acme.my.salesforce.com
    #[arg(long, value_name = "URL")]
    pub(crate) instance_url: Option<String>,

    /// Objects and their fields from Salesforce describes
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) describe: Vec<PathBuf>,

    /// Overwrite a file that is there
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Args)]
pub(crate) struct Preview {
    /// The file of the integration
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,

    /// Company attributes: what the API answers, or an object of values by label
    #[arg(long, value_name = "FILE", required_unless_present = "end_user")]
    pub(crate) attributes: Option<PathBuf>,

    /// Take the company attributes of this end user, by its Heron id
    #[arg(long, value_name = "ID", conflicts_with = "attributes")]
    pub(crate) end_user: Option<String>,

    /// The date of the sync, as 2026-03-01, for fields that take it
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
}
