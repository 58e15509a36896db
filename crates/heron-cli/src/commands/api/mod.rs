//! `heron api`

mod fields;
mod known;
mod pages;
#[rustfmt::skip]
mod tables;

use std::io::{self, IsTerminal as _};
use std::path::Path;

use heron_data::{Form, Method, RawCall, Response, reqwest};
use serde_json::Value;

use crate::args::{Api, Global};
use crate::client::Session;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::json_text;
use crate::output::{Output, plain};

/// A body that is longer is none that Heron takes.
const LARGEST: u64 = 100 * 1024 * 1024;

pub(super) fn run(arguments: &Api, global: &Global, output: &Output) -> Result<Exit> {
    let method = method(&arguments.method)?;
    let (path, mut query) = path(&arguments.path)?;
    let mut body = match arguments.input.as_deref() {
        Some(input) => Body::Bytes(read(input, &arguments.content_type)?),
        None => Body::None,
    };
    let given = fields::of(&arguments.texts, &arguments.fields)?;
    let has_no_body = matches!(method, Method::Get | Method::Head);
    if arguments.form && has_no_body {
        return Err(Error::new(format!("a {} has no form", method.as_str())).help("leave out --form, or POST it"));
    }
    if has_no_body || matches!(body, Body::Bytes(_)) {
        fields::into_query(given, &mut query)?;
    } else if arguments.form || !given.is_empty() && known::takes_a_form(method.as_str(), &path) {
        body = Body::Form(fields::into_form(given)?);
    } else if !given.is_empty() {
        body = Body::Bytes(fields::into_body(given)?.to_string().into_bytes());
    }
    if arguments.paginate && method != Method::Get {
        return Err(Error::new("only a GET has pages").help("leave out --paginate"));
    }
    let session = Session::open(global)?;
    let request = Request { session: &session, method, path, content_type: &arguments.content_type };
    if arguments.paginate {
        pages::all(&request, query, output)?;
        return Ok(Exit::Done);
    }
    match request.send(&query, body) {
        Ok(response) => {
            if arguments.include {
                head(response.status, &response.headers, output)?;
            }
            show(&response.value, output)?;
            Ok(Exit::Done)
        }
        Err(error) => {
            // The body of an error may repeat what was sent, so that it is shown only to who asks for it.
            if let (true, Some(status), Some(headers)) = (arguments.include, error.status(), error.headers()) {
                head(status, headers, output)?;
                show(error.body().unwrap_or_default(), output)?;
            }
            let is_missing = error.is_not_found();
            let has_more = !arguments.include && error.body().is_some_and(|body| !body.is_empty());
            let told = request.told(error);
            Err(if is_missing {
                told.help("check the path and the ids in it")
            } else if has_more {
                told.help("-i shows the whole answer")
            } else {
                told
            })
        }
    }
}

/// What is sent.
enum Body {
    None,
    Bytes(Vec<u8>),
    Form(Form),
}

struct Request<'a> {
    session: &'a Session,
    method: Method,
    path: String,
    content_type: &'a str,
}

impl Request<'_> {
    fn send(&self, query: &[(String, String)], body: Body) -> Result<Response<Vec<u8>>, heron_data::Error> {
        let mut call: RawCall = self.session.heron.raw(self.method, self.path.clone());
        for (name, value) in query {
            call = call.query(name, value.as_str());
        }
        call = match body {
            Body::None => call,
            Body::Bytes(bytes) => call.body(bytes, self.content_type),
            Body::Form(form) => call.form(form),
        };
        let call = call.bytes().with_response();
        let response = self.session.wait(async move { call.await })?;
        response.try_map(|bytes| Ok(bytes.to_vec()))
    }

    /// An error, with the request's own name.
    fn told(&self, error: heron_data::Error) -> Error {
        let name = format!("{} {}", self.method.as_str(), plain(&self.path));
        Error::from(error).named("raw", &name)
    }
}

fn method(text: &str) -> Result<Method> {
    Ok(match text.to_ascii_uppercase().as_str() {
        "GET" => Method::Get,
        "HEAD" => Method::Head,
        "POST" => Method::Post,
        "PUT" => Method::Put,
        "PATCH" => Method::Patch,
        "DELETE" => Method::Delete,
        "OPTIONS" => Method::Options,
        _ => {
            return Err(Error::new(format!("`{}` is no method", plain(text)))
                .help("the method comes first, such as: heron api GET end_users"));
        }
    })
}

/// The path from `/api` on, and what its query says.
fn path(text: &str) -> Result<(String, Vec<(String, String)>)> {
    let wrong = |what: &str| {
        Err(Error::new(what).help("write a path, such as /api/end_users; --base-url or --client choose where it goes"))
    };
    if text.contains("://") || text.starts_with("//") {
        return wrong("this is a whole address, and the key goes to no other than the one that is set");
    }
    if text.contains('#') || text.contains(['{', '}']) {
        return wrong("the path has `#`, `{` or `}`: fill in what is meant");
    }
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    let path = path.trim_start_matches('/');
    let path = if path == "api" || path.starts_with("api/") { format!("/{path}") } else { format!("/api/{path}") };
    Ok((path, pairs(query)))
}

/// The pairs of a query, decoded.
fn pairs(query: &str) -> Vec<(String, String)> {
    // Only the query of it is read.
    let mut url = match reqwest::Url::parse("http://localhost/") {
        Ok(url) => url,
        Err(_) => return Vec::new(),
    };
    url.set_query(Some(query).filter(|query| !query.is_empty()));
    url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

/// What is in a file, or comes from standard input for `-`.
fn read_file(input: &Path) -> Result<Vec<u8>> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    let read = if input.as_os_str() == "-" {
        io::stdin().take(LARGEST + 1).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(input).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| Error::file("read", input, &error))?;
    not_too_large(bytes.len() as u64, || input.display().to_string())?;
    Ok(bytes)
}

fn not_too_large(bytes: u64, what: impl Fn() -> String) -> Result<()> {
    if bytes > LARGEST {
        return Err(Error::new(format!("{} is larger than 100 MiB", what())).help("send less at once"));
    }
    Ok(())
}

fn read(input: &Path, content_type: &str) -> Result<Vec<u8>> {
    let bytes = read_file(input)?;
    if content_type == "application/json"
        && let Err(error) = serde_json::from_slice::<Value>(&bytes)
    {
        return Err(Error::new(format!("{} is no JSON", input.display()))
            .at(format_args!("{}:{}:{}", input.display(), error.line(), error.column()))
            .help("mend it, or say with --content-type what it is"));
    }
    Ok(bytes)
}

/// Status and headers, without what lets somebody in.
fn head(status: reqwest::StatusCode, headers: &reqwest::header::HeaderMap, output: &Output) -> Result<()> {
    output.line(format_args!("HTTP {status}"))?;
    for (name, value) in headers {
        let name = name.as_str();
        let is_secret = ["cookie", "auth", "token", "secret", "key"].iter().any(|part| name.contains(part));
        let value = if is_secret { "[redacted]".to_owned() } else { plain(&String::from_utf8_lossy(value.as_bytes())) };
        output.line(format_args!("{name}: {value}"))?;
    }
    output.line("")
}

/// The body: on a terminal laid out, in a pipe as it came.
fn show(body: &[u8], output: &Output) -> Result<()> {
    if !io::stdout().is_terminal() {
        return output.bytes(body);
    }
    let Ok(text) = std::str::from_utf8(body) else {
        output.note(format_args!("{} bytes that are no text: send them into a file with > FILE", body.len()));
        return Ok(());
    };
    if text.is_empty() {
        return Ok(());
    }
    if serde_json::from_str::<Value>(text).is_ok() {
        // JSON holds no control characters but for U+007F and above, which some terminals obey.
        let laid_out = json_text::pretty(text);
        return output.line(laid_out.split('\n').map(plain).collect::<Vec<_>>().join("\n"));
    }
    output.line(text.split('\n').map(plain).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_short_or_whole_and_never_another_address() {
        let of = |text| path(text).unwrap().0;
        assert_eq!(
            [of("end_users"), of("/end_users"), of("/api/end_users"), of("api")],
            ["/api/end_users", "/api/end_users", "/api/end_users", "/api"]
        );
        assert_eq!(
            path("x?a=1&b=%20+é").unwrap().1,
            [("a".to_owned(), "1".to_owned()), ("b".to_owned(), "  é".to_owned())]
        );
        for wrong in ["https://evil.example/api", "//evil.example/api", "x#y", "end_users/{id}"] {
            assert!(path(wrong).is_err(), "{wrong}");
        }
    }
}
