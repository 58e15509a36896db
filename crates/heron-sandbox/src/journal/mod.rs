//! What was asked and how it was answered. Secrets never get in.

mod entry;
mod masking;
mod requests;

pub(crate) use entry::{Journal, Noting, id_of, is_called};
pub use requests::{RecordedRequest, Requests};
