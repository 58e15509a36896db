//! The life of one connection.
//!
//! What the server does is counted before it is done, so that a client which sees it finds it counted.

use std::sync::Arc;

use tokio::net::TcpStream;

use crate::accept::Accept;
use crate::answer::Answer;
use crate::log::{Log, Open};
use crate::request::{self, Missing};
use crate::script::{Cut, Script, Step};
use crate::server::{Decide, Handler};
use crate::wire::Wire;

/// Serves a connection until it is gone and nothing is left to do.
pub(crate) async fn serve(
    stream: TcpStream,
    (number, open): (usize, Open),
    decide: Arc<Decide>,
    handler: Arc<Handler>,
    log: Arc<Log>,
) {
    let accept = decide(number);
    let budget = if let Accept::ResetAfter(bytes) = accept { bytes } else { u64::MAX };
    let mut wire = Wire::new(stream, budget, open);
    match accept {
        Accept::Serve | Accept::ResetAfter(1..) => {}
        Accept::ReadSlowly { bytes, pause } => wire.read_slowly(bytes, pause),
        Accept::Greet(bytes) => {
            wire.send(bytes).await;
            wire.close().await;
        }
        Accept::Reset | Accept::ResetAfter(0) => wire.reset(),
        Accept::Close => wire.close().await,
        Accept::Stall => wire.stall().await,
        Accept::ResetAfterHead => {
            let missing = request::read_head(&mut wire).await.err().unwrap_or(Missing::Spent);
            give_up(missing, &mut wire, &log).await;
        }
    }
    while wire.is_open() {
        match request::read(&mut wire).await {
            Ok(request) => {
                let seen = log.seen(number, request);
                run(&handler(&seen), &mut wire, &log).await;
            }
            Err(missing) => give_up(missing, &mut wire, &log).await,
        }
    }
    wire.linger().await;
}

async fn run(script: &Script, wire: &mut Wire, log: &Log) {
    for step in &script.steps {
        match step {
            Step::Wait(duration) => wire.wait(*duration).await,
            Step::Send(bytes) => wire.send(bytes).await,
            Step::Repeat(bytes, total) => wire.repeat(bytes, *total).await,
            Step::End(cut) => end(*cut, wire).await,
            Step::Stall => wire.stall().await,
            Step::CutNext(cut) => {
                while wire.is_open() && wire.buffer.is_empty() && !wire.is_spent() {
                    wire.fill().await;
                }
                if wire.is_open() {
                    log.change(|counts| counts.cut += 1);
                    end(*cut, wire).await;
                }
            }
            Step::Run(action) => {
                action();
                // A condition that someone waits for may be about what the action did.
                log.tell();
            }
        }
    }
    if !script.keeps_alive {
        wire.close().await;
    }
}

async fn end(cut: Cut, wire: &mut Wire) {
    match cut {
        Cut::Close => wire.close().await,
        Cut::Reset => wire.reset(),
    }
}

async fn give_up(missing: Missing, wire: &mut Wire, log: &Log) {
    match missing {
        Missing::Nothing => {}
        Missing::BrokenOff => log.change(|counts| counts.broken += 1),
        Missing::Spent => {
            log.change(|counts| counts.cut += 1);
            wire.reset();
        }
        Missing::Wrong(status) => {
            log.change(|counts| counts.broken += 1);
            wire.send(&Answer::text(status, "This is no HTTP/1.1 that the fault server reads.").to_bytes()).await;
            wire.close().await;
        }
    }
}
