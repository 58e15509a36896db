//! The rows of the table: what the server does.

use std::time::Duration;

use heron_fault_server::{Accept, Answer, Cut, FaultServer, LastChunk, Script, refused_url};
use serde_json::{Value, json};

/// A row: its name, and how to make a server that has the fault.
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    /// Whether a good request comes first, which leaves a connection that is kept alive.
    pub(crate) warm_up: bool,
    serve: Box<dyn Fn() -> FaultServer + Send + Sync>,
}

/// The one row that has no server.
const NOTHING_LISTENS: &str = "nothing listens";

/// A server, or an address where there is none.
pub(crate) struct Served(Option<FaultServer>);

impl Served {
    pub(crate) fn url(&self) -> String {
        self.0.as_ref().map_or_else(refused_url, FaultServer::url)
    }

    pub(crate) fn count(&self) -> usize {
        self.0.as_ref().map_or(0, FaultServer::count)
    }
}

impl Fault {
    pub(crate) fn serve(&self) -> Served {
        Served((self.name != NOTHING_LISTENS).then(|| (self.serve)()))
    }
}

fn fault(name: &'static str, serve: impl Fn() -> FaultServer + Send + Sync + 'static) -> Fault {
    Fault { name, warm_up: false, serve: Box::new(serve) }
}

fn always(name: &'static str, script: impl Fn() -> Script + Send + Sync + 'static) -> Fault {
    fault(name, move || FaultServer::always(script()))
}

fn answer(name: &'static str, answer: impl Fn() -> Answer + Send + Sync + 'static) -> Fault {
    always(name, move || Script::answer(answer()))
}

fn accept(name: &'static str, accept: Accept) -> Fault {
    fault(name, move || FaultServer::builder().accept(move |_| accept).always(Script::answer(good())))
}

/// The fault comes once, and then a good answer.
fn once(name: &'static str, script: impl Fn() -> Script + Send + Sync + 'static) -> Fault {
    fault(name, move || FaultServer::in_order([script(), Script::answer(good())]))
}

/// What happens to the connection after a first good answer.
fn after_a_good_one(name: &'static str, then: impl Fn(Script) -> Script + Send + Sync + 'static) -> Fault {
    let serve = move || FaultServer::in_order([then(Script::answer(good())), Script::answer(good())]);
    Fault { name, warm_up: true, serve: Box::new(serve) }
}

fn error(status: u16, body: Value) -> Answer {
    Answer::json(status, &body)
}

fn good() -> Answer {
    Answer::json(200, &json!({ "heron_id": "thg_1" }))
}

fn part_of(answer: &Answer, part: f64) -> Script {
    let bytes = answer.to_bytes();
    let head = answer.head_bytes().len();
    let end = if part < 1.0 { (head as f64 * part) as usize } else { head + (bytes.len() - head) / 2 };
    Script::new().send(bytes.slice(..end))
}

const HALF_OF_THE_HEAD: f64 = 0.5;
const HALF_OF_THE_BODY: f64 = 1.5;
/// Longer than an attempt of these tests may take.
const LONG: Duration = Duration::from_millis(1600);

pub(crate) fn faults() -> Vec<Fault> {
    let mut faults = connections();
    faults.extend(answers());
    faults.extend(statuses());
    faults.extend(rate_limits());
    faults.extend(passing());
    faults
}

/// Nothing, or not enough, comes back.
fn connections() -> Vec<Fault> {
    vec![
        always(NOTHING_LISTENS, Script::new),
        accept("reset at the first byte", Accept::ResetAfter(1)),
        accept("closed when connected", Accept::Close),
        accept("stall when connected", Accept::Stall),
        accept("reset after the request's head", Accept::ResetAfterHead),
        accept("reset within the request", Accept::ResetAfter(30)),
        always("reset before the answer", || Script::new().reset()),
        always("closed before the answer", || Script::new().close()),
        always("stall before the answer", || Script::new().stall()),
        always("the answer comes too late", || Script::new().wait(LONG).send_answer(good())),
        always("reset within the head", || part_of(&good(), HALF_OF_THE_HEAD).reset()),
        always("closed within the head", || part_of(&good(), HALF_OF_THE_HEAD).close()),
        always("stall within the head", || part_of(&good(), HALF_OF_THE_HEAD).stall()),
        always("reset within the body", || part_of(&good(), HALF_OF_THE_BODY).wait(Duration::from_millis(50)).reset()),
        always("closed within the body", || part_of(&good(), HALF_OF_THE_BODY).close()),
        always("stall within the body", || part_of(&good(), HALF_OF_THE_BODY).stall()),
        always("no HTTP", || Script::new().send("SSH-2.0-OpenSSH_9.6\r\n\r\n").close()),
        after_a_good_one("kept alive, then closed at once", |script| script.close()),
        after_a_good_one("kept alive, then closed under a request", |script| script.cut_next(Cut::Close)),
        after_a_good_one("kept alive, then reset under a request", |script| script.cut_next(Cut::Reset)),
    ]
}

/// An answer comes that is not what was asked for.
fn answers() -> Vec<Fault> {
    let to = |location: &'static str| move || Answer::empty(307).header("location", location);
    let deep = || Answer::bytes(200, "application/json", "[".repeat(1_000_000));
    let huge = || {
        Script::new().send("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n").send_repeated(vec![b' '; 1 << 16], 1 << 30)
    };
    vec![
        answer("JSON that breaks off", || Answer::bytes(200, "application/json", r#"{"heron_id":"thg"#)),
        answer("length longer than the body", || good().content_length(1000)),
        answer("chunks without the last", || good().chunked(LastChunk::Missing)),
        answer("chunks that are broken", || good().chunked(LastChunk::Broken)),
        answer("empty 200", || Answer::empty(200)),
        answer("HTML 200", || Answer::html(200, "<html><body>Sign in</body></html>")),
        answer("JSON as text/html", || good().content_type("text/html")),
        answer("invalid UTF-8", || Answer::bytes(200, "application/json", &b"{\"heron_id\":\"\xff\xfe\"}"[..])),
        answer("JSON a million levels deep", deep),
        answer("gzip that was not asked for", || {
            Answer::bytes(200, "application/json", &b"\x1f\x8b\x08\x00"[..]).header("content-encoding", "gzip")
        }),
        answer("1 GiB, announced", || good().content_length(1 << 30)),
        always("1 GiB, not announced", move || huge().close()),
        answer("redirect to another host", to("https://other.example/api/things/thg_1")),
        answer("redirect to plain HTTP", to("http://other.example/api/things/thg_1")),
        answer("redirect to itself", to("/api/things/thg_1")),
        answer("redirect to nowhere", || Answer::empty(307)),
    ]
}

/// The server says what is wrong.
fn statuses() -> Vec<Fault> {
    let validation = |description: Value| {
        error(422, json!({ "code": 422, "name": "Unprocessable Entity", "description": description }))
    };
    vec![
        answer("400", || error(400, json!({ "code": 400, "name": "Bad Request", "description": "no" }))),
        answer("401", || error(401, json!({ "code": 401, "name": "Unauthorized", "description": "no key" }))),
        answer("403", || error(403, json!({ "code": 403, "name": "Forbidden", "description": "not yours" }))),
        answer("404", || error(404, json!({ "code": 404, "name": "Not Found", "description": "none" }))),
        answer("408", || Answer::empty(408)),
        answer("409", || error(409, json!({ "code": 409, "name": "Conflict", "description": "in use" }))),
        answer("413", || Answer::html(413, "<html>too large</html>")),
        answer("422 with a tree", move || {
            validation(json!({ "json": { "config": { "object_configs": { "0": { "key": ["Missing."] } } } } }))
        }),
        answer("422 with a text", move || validation(json!("Unknown tag"))),
        answer("422 with a list", move || validation(json!(["no", "never"]))),
        answer("422 with a message", || error(422, json!({ "message": "no" }))),
        answer("422 with a bare tree", || error(422, json!({ "json": { "name": ["Missing."] } }))),
        answer("422 with an array", || error(422, json!([{ "file": "a.pdf", "reason": "old", "status": "error" }]))),
        answer("500", || error(500, json!({ "code": 500, "name": "Internal Server Error", "description": "sorry" }))),
        answer("501", || Answer::empty(501)),
        answer("502 with a page", || Answer::html(502, "<html><body>Bad Gateway</body></html>")),
        answer("503, empty", || Answer::empty(503)),
        answer("503, retry-after 0", || Answer::empty(503).header("retry-after", "0")),
        answer("503, retry-after 1", || Answer::empty(503).header("retry-after", "1")),
        answer("503, retry-after 3600", || Answer::empty(503).header("retry-after", "3600")),
        answer("504", || Answer::empty(504)),
        always("500 with a body that stalls", || {
            part_of(&error(500, json!({ "description": "sorry" })), HALF_OF_THE_BODY).stall()
        }),
        always("404 with a body that breaks off", || {
            part_of(&error(404, json!({ "description": "none" })), HALF_OF_THE_BODY).close()
        }),
    ]
}

/// 429 with every combination of headers.
fn rate_limits() -> Vec<Fault> {
    const NOW: &str = "Fri, 14 Aug 2026 12:24:30 GMT";
    const RESET_NOW: &str = "1786710270";
    const RESET_IN_10_MINUTES: &str = "1786710870";
    fn limited(name: &'static str, headers: &'static [(&'static str, &'static str)]) -> Fault {
        answer(name, || {
            let refused =
                error(429, json!({ "code": 429, "name": "Too Many Requests", "description": "100 per 1 minute" }));
            headers.iter().fold(refused, |answer, (name, value)| answer.header(name, value))
        })
    }
    vec![
        limited("429, no header", &[]),
        limited("429, retry-after", &[("retry-after", "0")]),
        limited("429, retry-after as a date", &[("date", NOW), ("retry-after", NOW)]),
        limited("429, reset", &[("date", NOW), ("x-ratelimit-reset", RESET_NOW)]),
        limited("429, retry-after and reset", &[("retry-after", "0"), ("date", NOW), ("x-ratelimit-reset", RESET_NOW)]),
        limited(
            "429, all headers",
            &[
                ("date", NOW),
                ("retry-after", "1"),
                ("x-ratelimit-limit", "100"),
                ("x-ratelimit-remaining", "0"),
                ("x-ratelimit-reset", RESET_NOW),
            ],
        ),
        limited("429, limit and remaining alone", &[("x-ratelimit-limit", "100"), ("x-ratelimit-remaining", "0")]),
        limited(
            "429, remaining contradicts",
            &[("date", NOW), ("x-ratelimit-remaining", "7"), ("x-ratelimit-reset", RESET_NOW)],
        ),
        limited("429, retry-after beyond the budget", &[("retry-after", "3600")]),
        limited("429, reset beyond the budget", &[("date", NOW), ("x-ratelimit-reset", RESET_IN_10_MINUTES)]),
        limited(
            "429, retry-after earlier than reset",
            &[("date", NOW), ("retry-after", "0"), ("x-ratelimit-reset", RESET_IN_10_MINUTES)],
        ),
        limited(
            "429, nonsense",
            &[
                ("retry-after", "soon"),
                ("x-ratelimit-reset", "-1"),
                ("x-ratelimit-remaining", "many"),
                ("x-ratelimit-limit", ""),
            ],
        ),
        limited(
            "429, huge numbers",
            &[("retry-after", "99999999999999999999"), ("x-ratelimit-reset", "18446744073709551615")],
        ),
        limited("429, reset as a duration", &[("x-ratelimit-reset", "42")]),
    ]
}

/// Faults that pass.
fn passing() -> Vec<Fault> {
    vec![
        once("reset before the answer, once", || Script::new().reset()),
        once("stall before the answer, once", || Script::new().stall()),
        once("closed within the body, once", || part_of(&good(), HALF_OF_THE_BODY).close()),
        once("500, once", || Script::answer(Answer::empty(500))),
        once("503, once", || Script::answer(Answer::empty(503))),
        once("429, once", || Script::answer(Answer::empty(429).header("retry-after", "0"))),
        once("404, once", || Script::answer(Answer::empty(404))),
        once("redirect within the host, once", || {
            Script::answer(Answer::empty(308).header("location", "/api/things/thg_1/"))
        }),
    ]
}
