//! Files: what is sent, what comes back, and how far it is.
//!
//! A request with files is a *plan* ([`plan`]) until its call runs. Then each file is looked at once, which finds what is
//! wrong before anything is sent, and the plan becomes a *layout*: pieces of bytes and files in their order. Each attempt
//! opens the layout anew as a *flow*, the body on the wire, which reads as it is sent.

mod download;
mod flow;
mod layout;
mod media;
mod names;
mod plan;
mod progress;
mod sink;
mod upload;

pub use self::download::{Download, DownloadStream, FileInfo};
pub use self::progress::Progress;
pub use self::upload::Upload;

pub(crate) use self::flow::{Failure, Flow};
pub(crate) use self::layout::Layout;
pub(crate) use self::plan::Plan;
pub(crate) use self::progress::Watch;
pub(crate) use self::sink::{Head, Sink};

/// How much of a file is read at a time.
const PIECE: usize = 64 << 10;
