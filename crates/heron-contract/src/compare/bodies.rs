//! Request bodies and responses.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::brief::{canonical, describe};
use super::doc::{At, Conj, Doc, Node, is_prose};
use super::engine::{Engine, Null, Verdict, Way};
use super::expand::{BODY, Found, HEADER, RESPONSE};
use super::operations::Call;
use super::parameters::schema_of;
use super::{CompareError, Wire};

/// One media type of a body.
#[derive(Clone, Debug)]
struct Media<'d> {
    at: At<'d>,
    /// As it is spelled.
    name: &'d str,
    schema: Vec<Node>,
}

/// Beyond so many pairs, media types are only known by their whole name.
const MAX_MATCHED: usize = 400;

/// How the media types of two bodies belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kinship {
    Same,
    /// They differ in parameters such as a charset.
    Parameters,
    /// The new one is a range that includes the old one.
    Wider,
    /// The old one is a range that includes the new one.
    Narrower,
}

/// Media types by their name, of one kind of body.
type Content<'d> = BTreeMap<String, Media<'d>>;

impl<'d> Engine<'d> {
    pub(super) fn request_body(
        &mut self,
        old: &Call<'d>,
        new: &Call<'d>,
        found: &mut Found,
    ) -> Result<(), CompareError> {
        let before = body(&mut self.old, old.at)?;
        let after = body(&mut self.new, new.at)?;
        let place = "request";
        let (old, new) = match (before, after) {
            (None, None) => return Ok(()),
            (None, Some(new)) => {
                let required = self.new.flag(new, "required", false);
                let id = if required { "request-body-added-required" } else { "request-body-added-optional" };
                found.tell(id, place, (None, Some(new.place)));
                return Ok(());
            }
            (Some(old), None) => {
                let required = self.old.flag(old, "required", false);
                let id = if required { "request-body-required-removed" } else { "request-body-removed" };
                found.tell(id, place, (Some(old.place), None));
                return Ok(());
            }
            (Some(old), Some(new)) => (old, new),
        };
        let required = (self.old.flag(old, "required", false), self.new.flag(new, "required", false));
        let at = (Some(old.place), Some(new.place));
        if required.0 != required.1 {
            let id = if required.1 { "request-body-became-required" } else { "request-body-became-optional" };
            found.tell(id, place, at).values(Some(required.0.into()), Some(required.1.into()));
        }
        let (before, after) = (content(&mut self.old, old)?, content(&mut self.new, new)?);
        let (pairs, gone, come) = match_media(before, after);
        for media in gone {
            found
                .tell("request-body-media-type-removed", place, (Some(media.at.place), None))
                .values(Some(media.name.into()), None);
        }
        for media in come {
            found
                .tell("request-body-media-type-added", place, (None, Some(media.at.place)))
                .values(None, Some(media.name.into()));
        }
        for (old, new, kinship) in pairs {
            let at = (Some(old.at.place), Some(new.at.place));
            let id = match kinship {
                Kinship::Same => None,
                Kinship::Parameters => Some("request-body-media-type-name-changed"),
                Kinship::Wider => Some("request-body-media-type-name-generalized"),
                Kinship::Narrower => Some("request-body-media-type-name-specialized"),
            };
            if let Some(id) = id {
                found.tell(id, place, at).values(Some(old.name.into()), Some(new.name.into()));
            }
            let place = label(place, old.name, new.name);
            let encodings =
                [&old, &new].map(|media| media.at.value.get("encoding").map(without_prose).as_ref().map(canonical));
            let empty = |text: &Option<String>| text.as_deref().is_none_or(|text| text == "{}");
            if encodings[0] != encodings[1] && !(empty(&encodings[0]) && empty(&encodings[1])) {
                found.tell("request-body-part-encoding-changed", &*place, at);
            }
            match self.schemas(&old, &new)? {
                Schemas::Both => {
                    let pair = self.pair_of_nodes(&old.schema, &new.schema, Way::Request)?;
                    found.root(BODY, place, pair);
                }
                Schemas::Added => {
                    found.tell("request-body-media-type-schema-added", place, at).values(None, new.describe());
                }
                Schemas::Removed => {
                    found.tell("request-body-media-type-schema-removed", place, at).values(old.describe(), None);
                }
            }
        }
        Ok(())
    }

    pub(super) fn responses(&mut self, old: &Call<'d>, new: &Call<'d>, found: &mut Found) -> Result<(), CompareError> {
        let before = responses(&mut self.old, old.at)?;
        let after = responses(&mut self.new, new.at)?;
        for (status, old) in &before {
            match after.get(status) {
                Some(new) => self.response(status, *old, *new, found)?,
                None => {
                    let id = if is_success(status) {
                        "response-success-status-removed"
                    } else {
                        "response-non-success-status-removed"
                    };
                    let wire = self.covered(
                        (status, *old),
                        cover(&after, status),
                        true,
                        !before.keys().any(|status| is_success(status)),
                    )?;
                    found
                        .tell(id, format!("response {status}"), (Some(old.place), None))
                        .values(Some((**status).into()), None)
                        .wire(wire);
                }
            }
        }
        for (status, new) in after.iter().filter(|(status, _)| !before.contains_key(*status)) {
            let id =
                if is_success(status) { "response-success-status-added" } else { "response-non-success-status-added" };
            let wire = self.covered((status, *new), cover(&before, status), false, false)?;
            found
                .tell(id, format!("response {status}"), (None, Some(new.place)))
                .values(None, Some((**status).into()))
                .wire(wire);
        }
        Ok(())
    }

    /// What it does that a status is described no longer (`gone`), or now, where the other document may have a range
    /// that includes it.
    fn covered(
        &mut self,
        (status, response): (&str, At<'d>),
        cover: Option<At<'d>>,
        gone: bool,
        only: bool,
    ) -> Result<Verdict, CompareError> {
        let Some(cover) = cover else {
            let matters = is_success(status) || only && status == "default";
            return Ok(if matters { Wire::Breaks.into() } else { Wire::Safe.into() });
        };
        let (old, new) = if gone { (response, cover) } else { (cover, response) };
        let (before, after) = (content(&mut self.old, old)?, content(&mut self.new, new)?);
        if before.is_empty() {
            return Ok(Wire::Safe.into());
        }
        let (matched, missing, come) = match_media(before, after);
        let mut verdict = Verdict::from(if missing.is_empty() && come.is_empty() { Wire::Safe } else { Wire::Breaks });
        for (old, new, _) in matched {
            match self.schemas(&old, &new)? {
                Schemas::Both => verdict.pairs.push(self.pair_of_nodes(&old.schema, &new.schema, Way::Response)?),
                Schemas::Added => {}
                Schemas::Removed => verdict.least = Wire::Breaks,
            }
        }
        Ok(verdict)
    }

    fn response(&mut self, status: &str, old: At<'d>, new: At<'d>, found: &mut Found) -> Result<(), CompareError> {
        let place = format!("response {status}");
        self.headers(&place, old, new, found)?;
        self.links(&place, old, new, found)?;
        // A response with this status has no body, whatever the document says.
        if status == "204" {
            return Ok(());
        }
        let (before, after) = (content(&mut self.old, old)?, content(&mut self.new, new)?);
        let promised = !before.is_empty();
        let (pairs, gone, come) = match_media(before, after);
        for media in gone {
            found
                .tell("response-media-type-removed", &*place, (Some(media.at.place), None))
                .values(Some(media.name.into()), None);
        }
        for media in come {
            found
                .tell("response-media-type-added", &*place, (None, Some(media.at.place)))
                .values(None, Some(media.name.into()))
                // Who was promised no body does not read it.
                .wire(if promised { Wire::Breaks } else { Wire::Safe });
        }
        for (old, new, kinship) in pairs {
            let at = (Some(old.at.place), Some(new.at.place));
            let id = match kinship {
                Kinship::Same => None,
                Kinship::Parameters => Some("response-media-type-name-changed"),
                Kinship::Wider => Some("response-media-type-name-generalized"),
                Kinship::Narrower => Some("response-media-type-name-specialized"),
            };
            if let Some(id) = id {
                found.tell(id, &*place, at).values(Some(old.name.into()), Some(new.name.into()));
            }
            let place = label(&place, old.name, new.name);
            match self.schemas(&old, &new)? {
                Schemas::Both => {
                    let pair = self.pair_of_nodes(&old.schema, &new.schema, Way::Response)?;
                    found.root(RESPONSE, place, pair);
                }
                Schemas::Added => {
                    found.tell("response-body-media-type-schema-added", place, at).values(None, new.describe());
                }
                Schemas::Removed => {
                    found.tell("response-body-media-type-schema-removed", place, at).values(old.describe(), None);
                }
            }
        }
        Ok(())
    }

    fn headers(&mut self, place: &str, old: At<'d>, new: At<'d>, found: &mut Found) -> Result<(), CompareError> {
        let (before, after) = (headers(&mut self.old, old)?, headers(&mut self.new, new)?);
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for key in names {
            let (old, new) = (before.get(key), after.get(key));
            let name = new.or(old).map_or("", |(name, _)| *name);
            let place = format!("{place} › header {name}");
            match (old, new) {
                (Some((_, old)), Some((_, new))) => self.header(place, *old, *new, found)?,
                (Some((_, old)), None) => {
                    let required = self.old.flag(*old, "required", false);
                    let id =
                        if required { "required-response-header-removed" } else { "optional-response-header-removed" };
                    found.tell(id, place, (Some(old.place), None));
                }
                (None, Some((_, new))) => {
                    let required = self.new.flag(*new, "required", false);
                    let id = if required { "required-response-header-added" } else { "response-header-added" };
                    found.tell(id, place, (None, Some(new.place)));
                }
                (None, None) => {}
            }
        }
        Ok(())
    }

    fn header(&mut self, place: String, old: At<'d>, new: At<'d>, found: &mut Found) -> Result<(), CompareError> {
        let at = (Some(old.place), Some(new.place));
        let flags = |key: &str, usual: bool| (self.old.flag(old, key, usual), self.new.flag(new, key, usual));
        let (required, deprecated, explode) =
            (flags("required", false), flags("deprecated", false), flags("explode", false));
        let word = |required: bool| Some(Value::from(if required { "required" } else { "optional" }));
        if required.0 != required.1 {
            let id = if required.1 { "response-header-became-required" } else { "response-header-became-optional" };
            found.tell(id, &*place, at).values(word(required.0), word(required.1));
        }
        if deprecated.0 != deprecated.1 {
            let id = if deprecated.1 { "response-header-deprecated" } else { "response-header-reactivated" };
            found.tell(id, &*place, at).values(Some(deprecated.0.into()), Some(deprecated.1.into()));
        }
        if explode.0 != explode.1 {
            found
                .tell("response-header-style-changed", &*place, at)
                .values(Some(explode.0.into()), Some(explode.1.into()));
        }
        let (old_media, old_schema) = schema_of(&mut self.old, old)?;
        let (new_media, new_schema) = schema_of(&mut self.new, new)?;
        if old_media != new_media {
            found
                .tell("response-header-media-type-changed", &*place, at)
                .values(old_media.map(Value::from), new_media.map(Value::from));
        }
        let pair = self.pair(old_schema, new_schema, Way::Response, Null::Counts)?;
        found.root(HEADER, place, pair);
        Ok(())
    }

    fn links(&mut self, place: &str, old: At<'d>, new: At<'d>, found: &mut Found) -> Result<(), CompareError> {
        let (before, after) = (links(&mut self.old, old)?, links(&mut self.new, new)?);
        let names: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
        for name in names {
            let place = format!("{place} › link {name}");
            match (before.get(name), after.get(name)) {
                (Some(old), Some(new)) => {
                    if canonical(&without_prose(old.value)) != canonical(&without_prose(new.value)) {
                        found.tell("response-link-changed", place, (Some(old.place), Some(new.place)));
                    }
                }
                (Some(old), None) => {
                    found.tell("response-link-removed", place, (Some(old.place), None));
                }
                (None, Some(new)) => {
                    found.tell("response-link-added", place, (None, Some(new.place)));
                }
                (None, None) => {}
            }
        }
        Ok(())
    }

    /// Whether two bodies have schemas that can be compared. One that allows everything is as good as none.
    fn schemas(&mut self, old: &Media<'d>, new: &Media<'d>) -> Result<Schemas, CompareError> {
        let open = |doc: &mut Doc<'d>, media: &Media<'d>| -> Result<bool, CompareError> {
            let conj: Conj = doc.conj(&media.schema);
            let shape = doc.conj_shape(conj)?;
            Ok(shape.null && shape.is_any())
        };
        Ok(match (old.schema.is_empty(), new.schema.is_empty()) {
            (true, false) if !open(&mut self.new, new)? => Schemas::Added,
            (false, true) if !open(&mut self.old, old)? => Schemas::Removed,
            _ => Schemas::Both,
        })
    }
}

enum Schemas {
    Both,
    Added,
    Removed,
}

impl Media<'_> {
    fn describe(&self) -> Option<Value> {
        self.at.value.get("schema").map(describe)
    }
}

fn body<'d>(doc: &mut Doc<'d>, operation: At<'d>) -> Result<Option<At<'d>>, CompareError> {
    match doc.get(operation, "requestBody") {
        Some(at) => doc.resolve(at).map(Some),
        None => Ok(None),
    }
}

fn content<'d>(doc: &mut Doc<'d>, at: At<'d>) -> Result<Content<'d>, CompareError> {
    let list = doc.get(at, "content");
    let mut content = BTreeMap::new();
    for (name, at) in doc.entries(list)? {
        doc.object(at)?;
        let schema = match doc.get(at, "schema") {
            Some(schema) => vec![doc.node(schema)?],
            None => Vec::new(),
        };
        content.insert(normal(name), Media { at, name, schema });
    }
    Ok(content)
}

/// A media type in small letters, with nothing around its parameters.
fn normal(name: &str) -> String {
    name.split(';').map(|part| part.trim().to_lowercase()).collect::<Vec<_>>().join(";")
}

fn essence(name: &str) -> &str {
    name.split(';').next().unwrap_or(name)
}

/// Whether a range such as `image/*` includes another range or type.
fn includes(range: &str, other: &str) -> bool {
    match range.strip_suffix('*') {
        Some("*/") => true,
        Some(kind) => other.starts_with(kind),
        None => false,
    }
}

type Matched<'d> = (Vec<(Media<'d>, Media<'d>, Kinship)>, Vec<Media<'d>>, Vec<Media<'d>>);

/// Which media types belong together, which have gone, and which have come.
fn match_media<'d>(mut old: Content<'d>, mut new: Content<'d>) -> Matched<'d> {
    let mut pairs = Vec::new();
    type Test = fn(&str, &str) -> bool;
    let same: Vec<String> = old.keys().filter(|name| new.contains_key(*name)).cloned().collect();
    for name in same {
        if let (Some(a), Some(b)) = (old.remove(&name), new.remove(&name)) {
            pairs.push((a, b, Kinship::Same));
        }
    }
    let tests: [(Kinship, Test); 3] = [
        (Kinship::Parameters, |old, new| essence(old) == essence(new)),
        (Kinship::Wider, |old, new| includes(essence(new), essence(old))),
        (Kinship::Narrower, |old, new| includes(essence(old), essence(new))),
    ];
    for (kinship, test) in tests {
        if old.len() * new.len() > MAX_MATCHED {
            break;
        }
        let found: Vec<(String, String)> = old
            .keys()
            .filter_map(|a| {
                let mut fit = new.keys().filter(|b| test(a, b));
                let first = fit.next()?;
                // Several that fit are as many ways to read it; none is taken.
                let alone = fit.next().is_none() && old.keys().filter(|a| test(a, first)).count() == 1;
                alone.then(|| (a.clone(), first.clone()))
            })
            .collect();
        for (a, b) in found {
            if let (Some(a), Some(b)) = (old.remove(&a), new.remove(&b)) {
                pairs.push((a, b, kinship));
            }
        }
    }
    (pairs, old.into_values().collect(), new.into_values().collect())
}

/// A place, with the media type when it is not JSON.
fn label(place: &str, old: &str, new: &str) -> String {
    let json = |name: &str| essence(&normal(name)) == "application/json";
    if json(old) && json(new) { place.to_owned() } else { format!("{place} ({new})") }
}

/// Statuses in capitals, with what they say.
fn responses<'d>(doc: &mut Doc<'d>, operation: At<'d>) -> Result<BTreeMap<String, At<'d>>, CompareError> {
    let list = doc.get(operation, "responses");
    let mut found = BTreeMap::new();
    for (status, at) in doc.entries(list)? {
        if !status.starts_with("x-") {
            let status =
                if status.eq_ignore_ascii_case("default") { "default".to_owned() } else { status.to_uppercase() };
            found.insert(status, doc.resolve(at)?);
        }
    }
    Ok(found)
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// The range, or the rest, that includes a status.
fn cover<'d>(responses: &BTreeMap<String, At<'d>>, status: &str) -> Option<At<'d>> {
    let range = status.get(..1).map(|digit| format!("{digit}XX")).filter(|range| range != status);
    let range = range.and_then(|range| responses.get(&range));
    range.or_else(|| responses.get("default").filter(|_| status != "default")).copied()
}

type Headers<'d> = BTreeMap<String, (&'d str, At<'d>)>;

fn headers<'d>(doc: &mut Doc<'d>, response: At<'d>) -> Result<Headers<'d>, CompareError> {
    let list = doc.get(response, "headers");
    let mut found = BTreeMap::new();
    for (name, at) in doc.entries(list)? {
        // OpenAPI leaves this header to the media types.
        if !name.eq_ignore_ascii_case("content-type") {
            found.insert(name.to_lowercase(), (name, doc.resolve(at)?));
        }
    }
    Ok(found)
}

fn links<'d>(doc: &mut Doc<'d>, response: At<'d>) -> Result<BTreeMap<&'d str, At<'d>>, CompareError> {
    let list = doc.get(response, "links");
    let mut found = BTreeMap::new();
    for (name, at) in doc.entries(list)? {
        found.insert(name, doc.resolve(at)?);
    }
    Ok(found)
}

/// A value without what is only for people.
pub(super) fn without_prose(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().filter(|(key, _)| !is_prose(key));
            Value::Object(kept.map(|(key, value)| (key.clone(), without_prose(value))).collect())
        }
        Value::Array(items) => items.iter().map(without_prose).collect(),
        scalar => scalar.clone(),
    }
}
