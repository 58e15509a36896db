//! Who may ask: programs of this machine, and the sandbox's own page. A page of another site that a browser shows may not,
//! whether it sends requests across origins or lets its own name point here.

use std::net::IpAddr;

use http::StatusCode;
use http::header::{HOST, HeaderMap, HeaderName, ORIGIN};
use http::request::Parts;
use http::uri::Authority;

use crate::answer::Answer;
use crate::core::Core;

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Lets in what was addressed by number, or as `localhost`: a name could be another site's that points here.
pub(super) fn host(core: &Core, head: &Parts) -> Result<(), Answer> {
    let refusal = || forbidden("This is answered only when `host` is this machine, such as 127.0.0.1 or localhost");
    let authority: Authority = only(&head.headers, &HOST).and_then(|host| host.parse().ok()).ok_or_else(refusal)?;
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    let is_here = match host.parse::<IpAddr>() {
        Ok(address) => address.is_loopback() || !core.is_local,
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    };
    if is_here { Ok(()) } else { Err(refusal()) }
}

/// Keeps out what a browser sends for a page of another site.
pub(super) fn origin(head: &Parts) -> Result<(), Answer> {
    let own = only(&head.headers, &HOST).map(|host| format!("http://{host}"));
    let origins = head.headers.get_all(ORIGIN).iter();
    let strange = origins.map(|origin| origin.to_str().ok()).any(|origin| origin.is_none() || origin != own.as_deref());
    let sites = head.headers.get_all(FETCH_SITE).iter();
    let crosses = sites.map(|site| site.as_bytes()).any(|site| site != b"same-origin" && site != b"none");
    if strange || crosses {
        return Err(forbidden("This is not answered to pages of other sites"));
    }
    Ok(())
}

/// The value of a header that is there once.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().filter(|_| values.next().is_none())?;
    value.to_str().ok()
}

fn forbidden(description: &str) -> Answer {
    Answer::error(StatusCode::FORBIDDEN, description)
}
