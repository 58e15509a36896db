//! A sandbox without a socket, for fuzzing. Not part of the public API.

use std::sync::Arc;

use tokio::io::DuplexStream;

use crate::builder::{Builder, StartError};
use crate::core::Core;
use crate::server;

/// A sandbox that is served over streams in memory.
pub struct Offline {
    core: Arc<Core>,
}

impl Offline {
    /// Sets one up.
    ///
    /// # Errors
    /// When the builder asks for what cannot be.
    pub fn new(builder: Builder) -> Result<Self, StartError> {
        let core = Core::new(builder.into_setup(), "http://127.0.0.1:1".to_owned(), true)?;
        Ok(Self { core: Arc::new(core) })
    }

    /// Serves one connection to its end.
    pub async fn serve(&self, stream: DuplexStream) {
        server::serve_in_memory(stream, Arc::clone(&self.core)).await;
    }

    /// The journal, as text.
    pub fn journal(&self) -> String {
        format!("{:?}", self.core.journal.latest())
    }
}
