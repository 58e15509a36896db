//! What a request with files sends, in its order, and how it is opened for an attempt.

use std::collections::VecDeque;

use bytes::Bytes;
use http::HeaderValue;

use super::Flow;
use super::flow::{Coding, Input, Open, OpenFile};
use super::upload::{Inspected, Source};
use crate::Error;
use crate::pipeline::Moving;

/// Pieces of bytes and files in their order.
pub(crate) struct Layout {
    pieces: Vec<Piece>,
    content_type: HeaderValue,
}

pub(super) enum Piece {
    Bytes(Bytes),
    File(Box<Inspected>, Coding),
}

impl Layout {
    pub(super) fn new(pieces: Vec<Piece>, content_type: HeaderValue) -> Self {
        Self { pieces, content_type }
    }

    pub(crate) fn content_type(&self) -> &HeaderValue {
        &self.content_type
    }

    /// Whether something of it can be read only once, and was.
    pub(crate) fn is_spent(&self) -> bool {
        self.pieces.iter().any(|piece| match piece {
            Piece::File(file, _) => matches!(&file.source, Source::Once(once, _) if once.is_begun()),
            Piece::Bytes(_) => false,
        })
    }

    /// How long it is in all, where that is known.
    fn size(&self) -> Option<u64> {
        self.pieces.iter().try_fold(0, |size: u64, piece| {
            let own = match piece {
                Piece::Bytes(bytes) => bytes.len() as u64,
                Piece::File(file, coding) => coding.size(file.size?),
            };
            Some(size.saturating_add(own))
        })
    }

    /// Opens the files for an attempt.
    pub(crate) async fn open(&self, attempt: u32, moving: Moving) -> Result<Flow, Error> {
        let mut pieces = VecDeque::new();
        for piece in &self.pieces {
            pieces.push_back(match piece {
                Piece::Bytes(bytes) => Open::Bytes(bytes.clone()),
                Piece::File(file, coding) => Open::File(Box::new(open(file, *coding, attempt).await?)),
            });
        }
        Ok(Flow::new(pieces, self.size(), moving))
    }
}

async fn open(file: &Inspected, coding: Coding, attempt: u32) -> Result<OpenFile, Error> {
    let Inspected { source, size, watch, label, .. } = file;
    let input = match source {
        Source::Bytes(content) => Input::Bytes(content.clone()),
        Source::Once(once, _) => Input::Once(once.clone(), Vec::new()),
        Source::Path(path) => {
            let unreadable = |error| Error::file(format!("{label} cannot be read")).caused_by(error);
            let file = tokio::fs::File::open(path).await.map_err(unreadable)?;
            let now = file.metadata().await.map_err(unreadable)?.len();
            if *size != Some(now) {
                return Err(Error::file(format!("{label} was changed while it was to be sent")));
            }
            Input::File(file, Vec::new())
        }
    };
    if let Some(watch) = watch {
        watch.start(attempt, *size);
    }
    let (watch, label) = (watch.clone(), label.clone());
    Ok(OpenFile { input, coding, rest: Vec::new(), left: *size, watch, attempt, label })
}
