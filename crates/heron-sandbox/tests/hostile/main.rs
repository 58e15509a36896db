//! What a sandbox does to its clients when it is told to, and what it bears from them.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

#[path = "../support/mod.rs"]
mod support;

mod abuse;
mod control;
mod faults;
mod journal;
mod rate_limit;
mod state_file;
mod webhooks;
