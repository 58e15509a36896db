//! What the client costs, beside the same calls written by hand with `reqwest`.
//!
//! ```console
//! $ cargo bench -p heron-data --bench overhead [-- --quick]
//! ```
//!
//! Each row is a call, made in turns by hand and by the client, with the same connection settings, headers and types.
//! What counts is the CPU time of the one thread that both run on, with what `hyper` and the kernel do there, and the
//! memory that they ask for. The server answers from another thread, from bytes that are ready. A ratio is the median of
//! many short rounds, so that a busy machine does not tilt it; the tenth and ninetieth percentiles say how far to trust
//! it. Decoding is also measured on its own, and left out in the rows "as bytes".
//!
//! It fails when a ratio is above the limit. Without `--bench`, which `cargo bench` adds, it is a test of a moment that
//! judges nothing.

mod by_hand;
mod measure;
mod sample;
mod server;
mod table;

use std::error::Error;
use std::process::ExitCode;

use heron_api::crm::{CRM_INTEGRATIONS_CREATE, CRM_INTEGRATIONS_LIST};
use heron_api::types::CrmIntegration;
use heron_api::{Client, Request};

use self::by_hand::{ByHand, Created, Listed};
use self::measure::Measure;
use self::server::Server;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How much CPU time a call may take, by hand being one.
const LIMIT: f64 = 1.10;

fn main() -> ExitCode {
    let has = |option: &str| std::env::args().any(|argument| argument == option);
    let measure = match (has("--bench"), has("--quick")) {
        (false, _) => Measure::smoke(),
        (true, true) => Measure::quick(),
        (true, false) => Measure::full(),
    };
    match measure.and_then(|measure| run(&measure)) {
        Ok(is_within) if is_within || !has("--bench") => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Measures everything, prints it, and says whether all ratios are within the limit.
fn run(measure: &Measure) -> Result<bool> {
    let mut rows = Vec::new();
    for count in [1, 50] {
        let server = Server::start(&sample::list_of(count))?;
        let (hand, heron) = (ByHand::new(server.url())?, client(server.url())?);
        let name = format!("list of {count}");
        let as_bytes = || heron.call_bytes(Request::new(&CRM_INTEGRATIONS_LIST));
        let answer = measure.wait_for(async { Ok(as_bytes().with_response().await?) })?;

        rows.push(measure.compare(
            name.clone(),
            async || Ok(serde_json::from_slice::<Listed>(&hand.list().await?)?),
            async || Ok(heron_api::crm::crm_integrations_list(&heron).await?),
        )?);
        rows.push(measure.compare(
            format!("{name}, as bytes"),
            async || hand.list().await,
            async || Ok(as_bytes().await?),
        )?);
        rows.push(measure.compare(
            format!("{name}, decoding alone"),
            async || Ok(serde_json::from_slice::<Listed>(&answer.value)?),
            async || answer.decoded::<Vec<CrmIntegration>>(&CRM_INTEGRATIONS_LIST).ok_or_else(|| "unreadable".into()),
        )?);
    }

    let server = Server::start(&sample::created())?;
    let (hand, heron) = (ByHand::new(server.url())?, client(server.url())?);
    let new = sample::create()?;
    let as_bytes = || heron.call_bytes(Request::new(&CRM_INTEGRATIONS_CREATE).json(&new));
    let answer = measure.wait_for(async { Ok(as_bytes().with_response().await?) })?;
    rows.push(measure.compare(
        "create".into(),
        async || Ok(serde_json::from_slice::<Created>(&hand.create(&new).await?)?),
        async || Ok(heron_api::crm::crm_integrations_create(&heron, &new).await?),
    )?);
    rows.push(measure.compare(
        "create, as bytes".into(),
        async || hand.create(&new).await,
        async || Ok(as_bytes().await?),
    )?);
    rows.push(measure.compare(
        "create, decoding alone".into(),
        async || Ok(serde_json::from_slice::<Created>(&answer.value)?),
        async || answer.decoded::<CrmIntegration>(&CRM_INTEGRATIONS_CREATE).ok_or_else(|| "unreadable".into()),
    )?);

    Ok(table::print(&rows, LIMIT))
}

/// The client as everyone gets it.
fn client(url: &str) -> Result<Client> {
    Ok(Client::builder().api_key(sample::API_KEY).base_url(url).build()?)
}
