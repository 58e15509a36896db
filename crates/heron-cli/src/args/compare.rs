//! What can be said of two integrations.

use std::path::PathBuf;

use clap::Args;

#[derive(Args)]
pub(crate) struct Diff {
    /// A file, or the Heron id of an integration
    #[arg(value_name = "A")]
    pub(crate) a: String,

    /// A file, or the Heron id of an integration
    #[arg(value_name = "B")]
    pub(crate) b: String,

    /// B is in the account of this client of heron.toml; A stays in that of --client
    #[arg(long, value_name = "NAME", conflicts_with_all = ["sandbox", "base_url"])]
    pub(crate) client_b: Option<String>,
}

#[derive(Args)]
pub(crate) struct Promote {
    /// Whose `config` it is: a file, or the Heron id of an integration
    #[arg(value_name = "FROM")]
    pub(crate) from: String,

    /// What gets the `config`: a file, which is written, or the Heron id of an integration, which is changed at Heron
    #[arg(value_name = "TO")]
    pub(crate) to: String,

    /// TO is in the account of this client of heron.toml; FROM stays in that of --client
    #[arg(long, value_name = "NAME", conflicts_with_all = ["sandbox", "base_url"])]
    pub(crate) client_b: Option<String>,

    /// Write this file instead, for `heron crm apply`
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Overwrite a file that is there
    #[arg(long, requires = "output")]
    pub(crate) force: bool,

    /// Do not ask
    #[arg(long, short)]
    pub(crate) yes: bool,
}
