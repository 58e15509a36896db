//! What the journeys share: where they run, how long they wait, and what is a surprise.

#![allow(dead_code, unreachable_pub, reason = "each journey has this module for itself, and none uses all of it")]

pub mod receiver;

use std::error::Error;
use std::fmt::Display;
use std::io::{self, Write};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use heron_data::types::EndUserCreate;
use heron_data::{Heron, Upload, Wait, WaitOutcome, Waited};
use heron_sandbox::{Builder, Sandbox};

/// What may go wrong in a journey: the first surprise ends it, and the program with an exit code other than 0.
pub type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// Where a journey runs.
pub struct Place {
    /// A client of the server.
    pub heron: Heron,
    /// How long to wait for what the server does after it has answered.
    pub wait: Wait,
    /// It lives as long as the place does.
    sandbox: Option<Sandbox>,
}

impl Place {
    /// The server that `HERON_BASE_URL` names, with the key in `HERON_API_KEY`; a sandbox of its own without that.
    pub async fn find() -> Result<Self> {
        Self::or_sandbox(Sandbox::builder()).await
    }

    /// The same, with a sandbox that is set up in a certain way.
    pub async fn or_sandbox(sandbox: Builder) -> Result<Self> {
        if is_set("HERON_BASE_URL") {
            let heron = Heron::from_env()?;
            if !heron.is_local() && !agreed(heron.base_url())? {
                return Err("nothing was sent".into());
            }
            println!("This is the server at {}.", heron.base_url());
            return Ok(Self { wait: wait(&heron), heron, sandbox: None });
        }
        let sandbox = sandbox.start().await?;
        println!("HERON_BASE_URL is not set: this is a sandbox at {}.", sandbox.base_url());
        let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build()?;
        Ok(Self { wait: wait(&heron), heron, sandbox: Some(sandbox) })
    }

    /// Whether the sandbox is the journey's own.
    pub fn is_sandbox(&self) -> bool {
        self.sandbox.is_some()
    }

    /// Creates an end user that no other run has, and gives its Heron id and our own id.
    pub async fn new_end_user(&self, journey: &str) -> Result<(String, String)> {
        let own_id = format!("{journey}-example-{}", SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis());
        let body = EndUserCreate::new(&own_id).with_name("Example Bakery LLC");
        let created = self.heron.end_users().create(body).await?;
        println!("end user      {} is `{own_id}`", created.heron_id);
        Ok((created.heron_id, own_id))
    }

    /// Deletes an end user, and waits until it is gone.
    pub async fn forget(&self, end_user: &str) -> Result {
        self.heron.end_users().delete(end_user).await?;
        let waited = self.heron.end_users().get_until_gone(end_user, self.wait.clone()).await?;
        println!("deleted       {end_user} is {}", waited.outcome);
        ensure(waited.outcome == WaitOutcome::Gone, "a deleted end user is gone")
    }
}

/// Goes on if something holds, and ends the journey if not.
pub fn ensure(holds: bool, what: &str) -> Result {
    if holds { Ok(()) } else { Err(format!("this should hold, and does not: {what}").into()) }
}

/// Something that an answer should have.
pub fn told<T>(value: Option<T>, what: &str) -> Result<T> {
    value.ok_or_else(|| format!("the answer should tell {what}, and does not").into())
}

/// What an answer says, for people to read.
pub fn shown<T: Display>(value: Option<T>) -> String {
    value.map_or_else(|| "(not told)".to_owned(), |value| value.to_string())
}

/// Takes the end of a wait, or says that the work is not over yet. That is no surprise: it goes on at Heron.
pub fn so_far<T>(waited: std::result::Result<Waited<T>, heron_data::Error>) -> Result<Option<Waited<T>>> {
    match waited {
        Ok(waited) => {
            println!("waited        {} after {} questions", waited.outcome, waited.polls);
            Ok(Some(waited))
        }
        Err(error) if error.is_timeout() => {
            println!("waited        {error}");
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// A small PDF that is plainly made up.
pub fn made_up_pdf(name: &str) -> Upload {
    Upload::from_bytes(format!("%PDF-1.4\n% {name}, made up by an example\n%%EOF\n")).with_file_name(name)
}

/// Whether a variable of the environment has a value.
fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// A server on this machine is quick, and nobody reads documents there.
fn wait(heron: &Heron) -> Wait {
    if !heron.is_local() {
        return Wait::new();
    }
    let ms = Duration::from_millis;
    Wait::new().deadline(ms(2000)).pauses(ms(50), ms(200)).quiet_period(ms(600))
}

/// Asks before anything is made on a server that is not on this machine.
fn agreed(base_url: &str) -> io::Result<bool> {
    print!("This creates and changes things at {base_url}, some of which cannot be deleted. Go on? [y/N] ");
    io::stdout().flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}
