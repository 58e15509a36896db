//! A subscriber that keeps all that it is told.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex, OnceLock};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::Registry;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// A span, with what was recorded in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Span {
    pub(crate) name: &'static str,
    pub(crate) target: String,
    pub(crate) parent: Option<u64>,
    pub(crate) fields: BTreeMap<String, String>,
    pub(crate) is_closed: bool,
}

impl Span {
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }
}

/// All that this process told.
#[derive(Clone, Default)]
pub(crate) struct Capture(Arc<Mutex<Told>>);

#[derive(Default)]
struct Told {
    spans: Vec<(u64, Span)>,
    /// Each with the target that it came from.
    events: Vec<(String, String)>,
}

impl Capture {
    /// Listens to the whole process from now on. The first call sets it up.
    pub(crate) fn of_everything() -> Self {
        static CAPTURE: OnceLock<Capture> = OnceLock::new();
        CAPTURE
            .get_or_init(|| {
                let capture = Self::default();
                let subscriber = Registry::default().with(capture.clone());
                tracing::subscriber::set_global_default(subscriber).unwrap();
                // hyper's and reqwest's records are of the crate `log`.
                tracing_log::LogTracer::init().unwrap();
                capture
            })
            .clone()
    }

    /// The spans with their numbers, in the order of their beginning.
    pub(crate) fn spans(&self) -> Vec<(u64, Span)> {
        self.0.lock().unwrap().spans.clone()
    }

    /// Every event, as its target and its fields.
    pub(crate) fn events(&self) -> Vec<(String, String)> {
        self.0.lock().unwrap().events.clone()
    }
}

/// Writes every field as `name=value`.
struct Fields<'a>(&'a mut BTreeMap<String, String>);

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

impl<S: Subscriber> Layer<S> for Capture
where
    S: for<'a> tracing_subscriber::registry::LookupSpan<'a>,
{
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let metadata = attributes.metadata();
        let parent = context.span(id).and_then(|span| Some(span.parent()?.id().into_u64()));
        let mut span = Span { name: metadata.name(), target: metadata.target().to_owned(), parent, ..Span::default() };
        attributes.record(&mut Fields(&mut span.fields));
        self.0.lock().unwrap().spans.push((id.into_u64(), span));
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut told = self.0.lock().unwrap();
        // A number is used again when its span is closed; the latest is the one that is open.
        let (_, span) = told.spans.iter_mut().rev().find(|(own, _)| *own == id.into_u64()).unwrap();
        values.record(&mut Fields(&mut span.fields));
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = BTreeMap::new();
        event.record(&mut Fields(&mut fields));
        let mut text = String::new();
        fields.iter().for_each(|(name, value)| write!(text, "{name}={value} ").unwrap());
        // A record of the crate `log` carries its own target as a field.
        let target = fields.get("log.target").map_or(event.metadata().target(), String::as_str).to_owned();
        self.0.lock().unwrap().events.push((target, text));
    }

    fn on_close(&self, id: Id, _: Context<'_, S>) {
        let mut told = self.0.lock().unwrap();
        let (_, span) = told.spans.iter_mut().rev().find(|(own, _)| *own == id.into_u64()).unwrap();
        span.is_closed = true;
    }
}
