//! Every step and every fault, seen by a client that is a bare socket too.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod accepts;
mod answers;
mod client;
mod requests;
mod servers;
mod steps;
