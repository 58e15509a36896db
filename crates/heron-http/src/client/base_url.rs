//! The address that paths are appended to.

use std::net::IpAddr;

use reqwest::Url;

use crate::{Error, Request};

/// A checked address without `/api` and without a slash at its end.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    text: String,
    url: Url,
    /// What the address itself has of a path; without a slash at its end.
    prefix: String,
    is_local: bool,
}

impl BaseUrl {
    /// Accepts the address with or without `/api` and a slash.
    ///
    /// Its errors do not repeat it: it may hold a password.
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let refuse = |why: &str| Err(Error::invalid_request(format!("the base URL {why}")));
        let Ok(url) = Url::parse(text.trim()) else {
            return refuse("is not a URL, such as https://app.herondata.io");
        };
        let is_local = is_loopback(&url);
        match url.scheme() {
            "https" => {}
            "http" if is_local => {}
            "http" => return refuse("is plain http, which is for this machine only: use https"),
            _ => return refuse("is neither https nor http"),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("holds a user name or password: Heron takes the API key alone");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return refuse("has a query or a fragment: give the address alone");
        }
        let text = url.as_str().trim_end_matches('/');
        let text = text.strip_suffix("/api").unwrap_or(text).trim_end_matches('/').to_owned();
        let Ok(url) = Url::parse(&text) else { return refuse("is not a URL, such as https://app.herondata.io") };
        let prefix = url.path().trim_end_matches('/').to_owned();
        Ok(Self { text, url, prefix, is_local })
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    pub(super) fn is_local(&self) -> bool {
        self.is_local
    }

    pub(super) fn is_https(&self) -> bool {
        self.text.starts_with("https:")
    }

    /// The URL of a request whose path is filled.
    ///
    /// Only what a URL parser leaves as it is passes: no dot segments, no stray query, no second host.
    pub(crate) fn join(&self, request: &Request) -> Result<Url, Error> {
        let Request { path, query, .. } = request;
        if let Some(name) = path.split_once('{').and_then(|(_, rest)| rest.split_once('}')) {
            return Err(Error::invalid_request(format!("the path parameter `{}` is missing", name.0)));
        }
        let is_path = path.starts_with('/') && !path.contains(['?', '#']);
        let mut url = self.url.clone();
        // Parsing the whole address for each request would take longer than all else that is done for it here.
        let whole = if self.prefix.is_empty() { path.clone() } else { [&self.prefix, &**path].concat().into() };
        url.set_path(&whole);
        url.set_query((!query.is_empty()).then_some(query));
        if !is_path || url.path() != whole || url.query().unwrap_or_default() != query {
            return Err(Error::invalid_request(
                "the path is not a plain one: it starts with `/`, is percent-encoded, and has no query or dot segments",
            ));
        }
        Ok(url)
    }
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Method;

    fn parsed(text: &str) -> String {
        BaseUrl::parse(text).unwrap().text
    }

    #[test]
    fn the_address_comes_with_or_without_api_and_slash() {
        for text in [
            "https://app.herondata.io",
            "https://app.herondata.io/",
            "https://app.herondata.io/api",
            "https://APP.herondata.io:443/api/",
            " https://app.herondata.io/api// ",
        ] {
            assert_eq!(parsed(text), "https://app.herondata.io", "{text}");
        }
        assert_eq!(parsed("https://gateway.example/heron/api/"), "https://gateway.example/heron");
        assert!(!BaseUrl::parse("https://app.herondata.io").unwrap().is_local());
        assert_eq!(parsed("https://gateway.example/rapi"), "https://gateway.example/rapi");
    }

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for text in [
            "http://localhost:80",
            "http://LOCALHOST:1",
            "http://127.0.0.1:8080/api",
            "http://127.9.9.9",
            "http://[::1]:8080",
        ] {
            assert!(BaseUrl::parse(text).unwrap().is_local(), "{text}");
        }
        for text in [
            "http://app.herondata.io",
            "http://localhost.example.com",
            "http://127.0.0.1.example.com",
            "http://0.0.0.0",
            "http://10.0.0.1",
            "http://[::]",
            "http://[::ffff:127.0.0.1]",
        ] {
            let error = BaseUrl::parse(text).err().unwrap();
            assert!(error.is_invalid_request() && error.to_string().contains("plain http"), "{text}: {error}");
        }
    }

    #[test]
    fn anything_but_an_address_is_refused_without_repeating_it() {
        for text in [
            "",
            "canary",
            "ftp://canary.example",
            "file:///canary",
            "https://canary@app.herondata.io",
            "https://:canary@app.herondata.io",
            "https://app.herondata.io?canary",
            "https://app.herondata.io#canary",
        ] {
            let error = BaseUrl::parse(text).err().unwrap();
            assert!(error.is_invalid_request() && !format!("{error} {error:?}").contains("canary"), "{text}: {error}");
        }
    }

    #[test]
    fn a_path_that_a_url_parser_would_change_is_refused() {
        let base = BaseUrl::parse("https://app.herondata.io").unwrap();
        let joined = |path: &'static str| base.join(&Request::raw(Method::Get, path.into()).query("q", "a b"));
        assert_eq!(
            joined("/api/end_users/a%2Fb").unwrap().as_str(),
            "https://app.herondata.io/api/end_users/a%2Fb?q=a%20b"
        );
        for path in [
            "",
            "api",
            "@evil.example/",
            ".evil.example/",
            ":8080/",
            "/api/../x",
            "/api/%2e%2E/x",
            "/api/./x",
            "/a?b",
            "/a#b",
            "/a b",
            "/é",
            "/a\\b",
            "/a\tb",
        ] {
            assert!(joined(path).is_err(), "{path}");
        }
        let error = joined("/api/{heron_id}").unwrap_err();
        assert_eq!(error.to_string(), "the path parameter `heron_id` is missing");
    }
}
