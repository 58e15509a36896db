//! The HTTP clients below a client: one, and one more for each limit of connecting that a call sets for itself.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::tls;
use crate::Error;

/// What a program changes about the HTTP client.
pub(super) type Customise = dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync;

/// How many limits of connecting are remembered. A program has few; one that computes them loses only connections.
const MAX_OTHERS: usize = 8;

/// reqwest limits connecting for a whole client. A limit in its connector would do, but costs each request more than all
/// the rest of this crate, because reqwest clones a layered connector every time.
pub(crate) struct HttpClients {
    is_https: bool,
    customise: Vec<Arc<Customise>>,
    usual: reqwest::Client,
    /// By their limit, the latest last.
    others: Mutex<Vec<(Duration, reqwest::Client)>>,
}

impl HttpClients {
    pub(super) fn new(is_https: bool, limit: Duration, customise: Vec<Arc<Customise>>) -> Result<Self, Error> {
        let usual = build(is_https, limit, &customise)?;
        Ok(Self { is_https, customise, usual, others: Mutex::default() })
    }

    /// The client whose connections are made within `limit`; `None` is the usual one.
    pub(crate) fn connecting_within(&self, limit: Option<Duration>) -> Result<reqwest::Client, Error> {
        let Some(limit) = limit else { return Ok(self.usual.clone()) };
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = others.iter().find(|(own, _)| *own == limit) {
            return Ok(client.clone());
        }
        let client = build(self.is_https, limit, &self.customise)?;
        if others.len() == MAX_OTHERS {
            others.remove(0);
        }
        others.push((limit, client.clone()));
        Ok(client)
    }
}

fn build(is_https: bool, limit: Duration, customise: &[Arc<Customise>]) -> Result<reqwest::Client, Error> {
    let mut http = reqwest::Client::builder();
    if !is_https {
        http = http.no_proxy();
    }
    http = tls::configure(http, is_https)?;
    for customise in customise {
        http = customise(http);
    }
    http.connect_timeout(limit)
        // The key goes where it was meant to go, once.
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .https_only(is_https)
        // Other crates of a program may switch these on in reqwest. An answer that unpacks to a hundred times its size is
        // not asked for, and what HTTP/2 refuses would need rules of its own.
        .http1_only()
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
        // It would write every byte to the log, the key among them.
        .connection_verbose(false)
        .build()
        .map_err(|error| Error::invalid_request("the HTTP client cannot be set up").caused_by(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_of_connecting_has_a_client_that_is_kept_and_few_are() {
        let clients = HttpClients::new(false, Duration::from_secs(5), Vec::new()).unwrap();
        let others = || clients.others.lock().unwrap().iter().map(|(limit, _)| limit.as_secs()).collect::<Vec<_>>();
        clients.connecting_within(None).unwrap();
        assert!(others().is_empty());
        for limit in [1, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] {
            clients.connecting_within(Some(Duration::from_secs(limit))).unwrap();
        }
        assert_eq!(others(), [3, 4, 5, 6, 7, 8, 9, 10]);
    }
}
