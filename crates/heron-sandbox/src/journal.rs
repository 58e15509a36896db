//! What was asked and how it was answered, for tests to look at.

use std::collections::VecDeque;

use http::{Method, StatusCode};

/// How many requests are kept.
const CAPACITY: usize = 1000;

/// One request that the sandbox answered. It holds no query, no header and no body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Its place among all requests to this sandbox, from 1.
    pub number: u64,
    /// The method, such as `GET`.
    pub method: String,
    /// The path as it was sent, percent-encoding included.
    pub path: String,
    /// The status of the answer.
    pub status: u16,
}

/// The latest requests.
#[derive(Default)]
pub(crate) struct Journal {
    answered: u64,
    latest: VecDeque<RecordedRequest>,
}

impl Journal {
    pub(crate) fn record(&mut self, method: &Method, path: &str, status: StatusCode) {
        self.answered += 1;
        if self.latest.len() == CAPACITY {
            self.latest.pop_front();
        }
        self.latest.push_back(RecordedRequest {
            number: self.answered,
            method: method.to_string(),
            path: path.to_owned(),
            status: status.as_u16(),
        });
    }

    pub(crate) fn latest(&self) -> Vec<RecordedRequest> {
        self.latest.iter().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_requests_make_room_and_the_numbers_tell() {
        let mut journal = Journal::default();
        for _ in 0..CAPACITY + 2 {
            journal.record(&Method::GET, "/api/hello_world", StatusCode::OK);
        }
        let latest = journal.latest();
        assert_eq!(latest.len(), CAPACITY);
        assert_eq!(latest[0].number, 3);
    }
}
