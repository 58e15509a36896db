//! Starts a Heron sandbox and keeps it until Ctrl-C.

use std::error::Error;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use heron_sandbox::{Org, Sandbox};

/// Heron, offline: a local server that keeps state and obeys the contract
///
/// The first line on standard output is the base URL. All state is in memory and gone when the sandbox stops.
#[derive(Parser)]
#[command(name = "heron-sandbox", version)]
struct Arguments {
    /// The port of 127.0.0.1 to listen on; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8787)]
    port: u16,

    /// An API key to accept; may be given several times. Without any, every key works that is not empty.
    /// Never give a real one: the sandbox needs none
    #[arg(long = "key", value_name = "KEY")]
    keys: Vec<String>,

    /// A describe export of Salesforce (`sf sobject describe --json`), one for each object that the CRM has; may be
    /// given several times. `built-in` takes a small org instead. Without any, the CRM takes everything
    #[arg(long = "org", value_name = "FILE")]
    orgs: Vec<PathBuf>,

    /// Where the sequence of made-up ids starts; the same seed gives the same ids
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let run = tokio::runtime::Builder::new_current_thread().enable_all().build();
    match run.map_err(Into::into).and_then(|runtime| runtime.block_on(serve(arguments))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            let mut source = error.source();
            while let Some(cause) = source {
                eprintln!("  because: {cause}");
                source = cause.source();
            }
            ExitCode::FAILURE
        }
    }
}

/// The CRM that is told of in files, if any.
fn org(files: &[PathBuf]) -> Result<Option<Org>, Box<dyn Error>> {
    match files {
        [] => Ok(None),
        [only] if only.as_os_str() == "built-in" => Ok(Some(Org::built_in())),
        files => {
            let read = |file: &PathBuf| std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()));
            let exports = files.iter().map(read).collect::<Result<Vec<_>, _>>()?;
            Ok(Some(Org::from_describes(exports)?))
        }
    }
}

async fn serve(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let any_key = arguments.keys.is_empty();
    let mut builder = Sandbox::builder().port(arguments.port).seed(arguments.seed);
    for key in arguments.keys {
        builder = builder.key(key);
    }
    if let Some(org) = org(&arguments.orgs)? {
        builder = builder.org(org);
    }
    // Listened for before anything is said, so that it ends well from the first line on.
    let interrupt = tokio::spawn(tokio::signal::ctrl_c());
    tokio::task::yield_now().await;
    let sandbox = builder.start().await?;

    let mut stdout = io::stdout();
    writeln!(stdout, "{}", sandbox.base_url())?;
    stdout.flush()?;
    // A key that was given may be anything, a real one by mistake too: it is not shown.
    let key = if any_key { sandbox.key() } else { "<one of the keys you gave>" };
    eprintln!("try: curl -H 'x-api-key: {key}' {}/api/crm_integrations", sandbox.base_url());
    eprintln!("stop with Ctrl-C");

    interrupt.await??;
    sandbox.shutdown().await;
    Ok(())
}
