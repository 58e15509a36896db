//! The sandbox as other people's tools judge it: one key, and what the contract leaves open is open.
//!
//! It listens on the port that is its argument, says its address, and serves until it is killed.

#![allow(missing_docs, reason = "an example has no users")]

use heron_sandbox::{Sandbox, UnknownKeys};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::args().nth(1).map_or(Ok(0), |port| port.parse())?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let heron = Sandbox::builder()
            .port(port)
            .key("key_of_the_outside_judges")
            // By the letter of OpenAPI, an object without `additionalProperties` takes any key.
            .unknown_keys(UnknownKeys::Accept)
            // No schema can say that two objects must not share a key.
            .switch("duplicate_object_key", "accept")
            .start()
            .await?;
        println!("{}", heron.base_url());
        std::future::pending::<()>().await;
        Ok(())
    })
}
