//! A Heron that creates integrations, and fails while it does so.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use heron_fault_server::{Answer, FaultServer, Script, Seen};
use serde_json::{Value, json};

/// Longer than an attempt of these tests may take.
pub(crate) const LONG: Duration = Duration::from_millis(700);
/// Within the time that the client looks for what it may have created.
const SOON: Duration = Duration::from_millis(150);

/// What happens to a request that creates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct PostFault {
    pub(crate) effect: Effect,
    pub(crate) answer: Reply,
}

/// Whether the integration is created, and when.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Effect {
    Never,
    Before,
    /// After the answer, or what there is of it.
    Soon,
    /// Long after the client has given up.
    Late,
}

/// What comes back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Reply {
    Good,
    Reset,
    Close,
    Stall,
    /// Half of a good answer, and a cut.
    Half,
    /// A good status, with JSON that breaks off.
    Torn,
    /// A good status, with nothing.
    Empty,
    Status(u16),
}

/// What happens to a request that lists.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum ListFault {
    None,
    Reset,
    Stall,
    Torn,
    Status(u16),
    /// What was created last is not in it yet.
    Stale,
}

/// All that can go wrong with a creation. What has an effect after its answer can only be cut off or late.
pub(crate) fn post_faults() -> Vec<PostFault> {
    let mut faults = Vec::new();
    let replies = [Reply::Reset, Reply::Close, Reply::Stall, Reply::Half, Reply::Torn, Reply::Empty];
    let statuses = [400, 401, 408, 409, 422, 429, 500, 501, 502, 503, 504].map(Reply::Status);
    for answer in replies.into_iter().chain(statuses) {
        for effect in [Effect::Never, Effect::Before, Effect::Soon, Effect::Late] {
            let is_success = matches!(answer, Reply::Half | Reply::Torn | Reply::Empty);
            let is_refusal = matches!(answer, Reply::Status(400..=407 | 409..=499));
            let may_go_on = matches!(answer, Reply::Reset | Reply::Close | Reply::Stall | Reply::Status(502 | 504));
            let is_still_at_work = matches!(answer, Reply::Stall | Reply::Status(504));
            let is_real = match effect {
                Effect::Never => !is_success,
                Effect::Before => !is_refusal,
                Effect::Soon => may_go_on,
                Effect::Late => is_still_at_work,
            };
            if is_real {
                faults.push(PostFault { effect, answer });
            }
        }
    }
    faults
}

/// The integrations that there are, as they were sent, in the order of their ids.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) integrations: Vec<Value>,
    pub(crate) posts: usize,
    post_faults: VecDeque<PostFault>,
    list_faults: VecDeque<ListFault>,
    /// The fault of every list once the first ones are used up.
    then: Option<ListFault>,
    /// Another program creates this at the next POST.
    other: Option<Value>,
}

impl State {
    fn create(&mut self, mut sent: Value) -> Value {
        let members = sent.as_object_mut().unwrap();
        members.remove("auth");
        members.remove("secret");
        members.insert("heron_id".to_owned(), json!(format!("crm_{}", self.integrations.len() + 1)));
        // Heron fills in defaults, so that nobody recognises an integration by its content alone.
        members.entry("is_enabled").or_insert(json!(true));
        members["config"].as_object_mut().unwrap().insert("child_file_filtering_enabled".to_owned(), json!(true));
        self.integrations.push(sent.clone());
        sent
    }
}

/// The server, and what it holds.
pub(crate) struct FaultyHeron {
    pub(crate) server: FaultServer,
    pub(crate) state: Arc<Mutex<State>>,
}

impl FaultyHeron {
    /// Fails in these ways, one after the other, and then no more.
    pub(crate) fn start(posts: &[PostFault], lists: &[ListFault]) -> Self {
        let mut state = State::default();
        state.create(json!({ "provider": "salesforce", "instance_url": "https://older.example", "config": {} }));
        state.post_faults = posts.iter().copied().collect();
        state.list_faults = lists.iter().copied().collect();
        let state = Arc::new(Mutex::new(state));
        let server = FaultServer::start({
            let state = Arc::clone(&state);
            move |seen| if seen.method == "POST" { post(&state, seen) } else { list(&state) }
        });
        Self { server, state }
    }

    /// From the second list on, each has this fault.
    pub(crate) fn then_lists(self, fault: ListFault) -> Self {
        {
            let mut state = self.state.lock().unwrap();
            state.list_faults = [ListFault::None].into();
            state.then = Some(fault);
        }
        self
    }

    /// At the next POST, another program creates this.
    pub(crate) fn with_another(self, integration: Value) -> Self {
        self.state.lock().unwrap().other = Some(integration);
        self
    }

    /// How many integrations came of one body, told by its address.
    pub(crate) fn made(&self, instance_url: &str) -> usize {
        let state = self.state.lock().unwrap();
        state.integrations.iter().filter(|made| made["instance_url"] == instance_url).count()
    }

    pub(crate) fn posts(&self) -> usize {
        self.state.lock().unwrap().posts
    }
}

fn post(shared: &Arc<Mutex<State>>, seen: &Seen) -> Script {
    let sent = seen.json().unwrap();
    let mut state = shared.lock().unwrap();
    state.posts += 1;
    if let Some(other) = state.other.take() {
        state.create(other);
    }
    let good = PostFault { effect: Effect::Before, answer: Reply::Good };
    let fault = state.post_faults.pop_front().unwrap_or(good);
    let made = match fault.effect {
        Effect::Before => state.create(sent.clone()),
        _ => Value::Null,
    };
    let script = reply(fault.answer, &json!({ "crm_integration": made }));
    let create_later = {
        let shared = Arc::clone(shared);
        move || drop(shared.lock().unwrap().create(sent.clone()))
    };
    match fault.effect {
        Effect::Never | Effect::Before => script,
        Effect::Soon => script.wait(SOON).run(create_later),
        Effect::Late => script.wait(LONG * 8).run(create_later),
    }
}

fn reply(reply: Reply, made: &Value) -> Script {
    let good = Answer::json(201, made);
    let bytes = good.to_bytes();
    match reply {
        Reply::Good => Script::answer(good),
        Reply::Reset => Script::new().reset(),
        Reply::Close => Script::new().close(),
        Reply::Stall => Script::new().stall(),
        Reply::Half => Script::new().send(bytes.slice(..bytes.len() - 20)).close(),
        Reply::Torn => Script::answer(Answer::bytes(201, "application/json", made.to_string()[..30].to_owned())),
        Reply::Empty => Script::answer(Answer::empty(201)),
        Reply::Status(status) => Script::answer(Answer::empty(status).header("retry-after", "0")),
    }
}

fn list(shared: &Mutex<State>) -> Script {
    let mut state = shared.lock().unwrap();
    let fault = state.list_faults.pop_front().or(state.then).unwrap_or(ListFault::None);
    let told = match fault {
        // The first one was there before the test.
        ListFault::Stale => &state.integrations[..state.integrations.len().max(2) - 1],
        _ => &state.integrations,
    };
    let told = json!({ "crm_integrations": told });
    match fault {
        ListFault::None | ListFault::Stale => Script::answer(Answer::json(200, &told)),
        ListFault::Reset => Script::new().reset(),
        ListFault::Stall => Script::new().stall(),
        ListFault::Torn => Script::answer(Answer::bytes(200, "application/json", "{\"crm_integrations\": [")),
        ListFault::Status(status) => Script::answer(Answer::empty(status)),
    }
}
