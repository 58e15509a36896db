//! `heron sandbox`

use std::error::Error as _;

use heron_sandbox::cli::{self, Args};

use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::Output;

pub(super) fn run(arguments: Args, output: &Output) -> Result<Exit> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new("the network cannot be used").because(error).help("try it again"))?;
    let takes_any_key = arguments.keys.is_empty();
    let tell = |url: &str| {
        if takes_any_key {
            output.note(format_args!(
                "In another terminal: export HERON_BASE_URL={url} HERON_API_KEY=any, then `heron ping`"
            ));
        }
    };
    match runtime.block_on(cli::run_telling(arguments, tell)) {
        Ok(()) => Ok(Exit::Done),
        Err(error) => {
            let mut told = Error::new(error.to_string());
            let mut source = error.source();
            while let Some(cause) = source {
                told = told.because(cause);
                source = cause.source();
            }
            let has_help = error.to_string().contains("help: ");
            Err(if has_help {
                told
            } else {
                told.help("`heron sandbox --help` has the options; --port 0 takes a free port")
            })
        }
    }
}
