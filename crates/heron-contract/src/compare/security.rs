//! Who may call: security schemes, and what operations require of them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::bodies::without_prose;
use super::brief::{brief, canonical};
use super::doc::{At, Doc};
use super::engine::Engine;
use super::expand::Found;
use super::operations::Call;
use super::{CompareError, Wire};

/// Schemes that are needed together, each with its scopes.
type Alternative = BTreeMap<String, BTreeSet<String>>;

/// What is required, and where it stands.
#[derive(Clone, Debug)]
struct Requirement<'d> {
    alternatives: Vec<Alternative>,
    at: At<'d>,
    /// It is the document's, and not the operation's own.
    inherited: bool,
}

/// The security schemes of both documents.
pub(super) struct Schemes<'d> {
    old: BTreeMap<&'d str, At<'d>>,
    new: BTreeMap<&'d str, At<'d>>,
    /// Those that the old document requires somewhere.
    used: BTreeSet<&'d str>,
    /// For each scheme of the old document that is called otherwise in the new one, how.
    renamed: BTreeMap<&'d str, &'d str>,
}

impl<'d> Engine<'d> {
    pub(super) fn schemes(&mut self, calls: &[Call<'d>]) -> Result<Schemes<'d>, CompareError> {
        let (old, new) = (schemes(&mut self.old)?, schemes(&mut self.new)?);
        // Schemes that only one document has, by what they say: those of old, those of new.
        let mut alike: BTreeMap<String, [Vec<&'d str>; 2]> = BTreeMap::new();
        for (side, (schemes, others)) in [(&old, &new), (&new, &old)].into_iter().enumerate() {
            for (name, scheme) in schemes.iter().filter(|(name, _)| !others.contains_key(*name)) {
                alike.entry(canonical(&without_prose(scheme.value))).or_default()[side].push(*name);
            }
        }
        let pairs = alike.values().filter_map(|[old, new]| match (old.as_slice(), new.as_slice()) {
            ([old], [new]) => Some((*old, *new)),
            _ => None,
        });
        let renamed = pairs.collect();
        let mut used = BTreeSet::new();
        for owner in calls.iter().map(|call| call.at).chain([self.old.top()]) {
            let list = self.old.get(owner, "security");
            for alternative in self.old.items(list)? {
                used.extend(self.old.object(alternative)?.keys().map(String::as_str));
            }
        }
        Ok(Schemes { old, new, used, renamed })
    }

    pub(super) fn security_schemes(&mut self, schemes: &Schemes<'d>, found: &mut Found) -> Result<(), CompareError> {
        for (name, old) in &schemes.old {
            let place = format!("security scheme {name}");
            let other = schemes.renamed.get(name).unwrap_or(name);
            let first = found.direct.len();
            match schemes.new.get(other) {
                Some(new) => self.scheme(&place, *old, *new, found)?,
                None => {
                    let told = old.value.get("type").cloned();
                    found.tell("api-security-component-removed", place, (Some(old.place), None)).values(told, None);
                }
            }
            if !schemes.used.contains(name) {
                for direct in &mut found.direct[first..] {
                    direct.wire = Wire::Safe.into();
                }
            }
        }
        let renamed: BTreeSet<&&str> = schemes.renamed.values().collect();
        for (name, new) in &schemes.new {
            if !schemes.old.contains_key(name) && !renamed.contains(name) {
                let told = new.value.get("type").cloned();
                found
                    .tell("api-security-component-added", format!("security scheme {name}"), (None, Some(new.place)))
                    .values(None, told);
            }
        }
        Ok(())
    }

    fn scheme(&mut self, place: &str, old: At<'d>, new: At<'d>, found: &mut Found) -> Result<(), CompareError> {
        let at = (Some(old.place), Some(new.place));
        if old.value.get("type") != new.value.get("type") {
            found
                .tell("api-security-component-type-changed", place, at)
                .values(old.value.get("type").cloned(), new.value.get("type").cloned());
            return Ok(());
        }
        let kind = old.value.get("type").and_then(Value::as_str).unwrap_or_default();
        let keys: &[(&str, &'static str)] = match kind {
            "apiKey" => &[
                ("name", "api-security-component-key-name-changed"),
                ("in", "api-security-component-key-location-changed"),
            ],
            "http" => &[
                ("scheme", "api-security-component-http-scheme-changed"),
                ("bearerFormat", "api-security-component-bearer-format-changed"),
            ],
            "openIdConnect" => &[("openIdConnectUrl", "api-security-component-openid-url-changed")],
            _ => &[],
        };
        for (key, id) in keys {
            let (a, b) = (self.old.text(old, key)?, self.new.text(new, key)?);
            // Names of headers and of HTTP schemes are the same in capitals.
            let header = *key == "name" && old.value.get("in").and_then(Value::as_str) == Some("header");
            let same =
                if header || *key == "scheme" { a.map(str::to_lowercase) == b.map(str::to_lowercase) } else { a == b };
            if !same {
                found.tell(id, place, at).values(a.map(Value::from), b.map(Value::from));
            }
        }
        if kind == "oauth2" {
            self.flows(place, old, new, found)?;
        }
        Ok(())
    }

    fn flows(&mut self, place: &str, old: At<'d>, new: At<'d>, found: &mut Found) -> Result<(), CompareError> {
        let list = self.old.get(old, "flows");
        let before: BTreeMap<&str, At<'d>> = self.old.entries(list)?.into_iter().collect();
        let list = self.new.get(new, "flows");
        let after: BTreeMap<&str, At<'d>> = self.new.entries(list)?.into_iter().collect();
        let names: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
        for name in names.into_iter().filter(|name| !name.starts_with("x-")) {
            let place = format!("{place} › {name}");
            let (old, new) = match (before.get(name), after.get(name)) {
                (Some(old), Some(new)) => (*old, *new),
                (Some(old), None) => {
                    found.tell("api-security-component-oauth-flow-removed", place, (Some(old.place), None));
                    continue;
                }
                (None, Some(new)) => {
                    found.tell("api-security-component-oauth-flow-added", place, (None, Some(new.place)));
                    continue;
                }
                (None, None) => continue,
            };
            let at = (Some(old.place), Some(new.place));
            for (key, id) in [
                ("authorizationUrl", "api-security-component-oauth-url-changed"),
                ("tokenUrl", "api-security-component-oauth-token-url-changed"),
                ("refreshUrl", "api-security-component-oauth-refresh-url-changed"),
            ] {
                let (a, b) = (self.old.text(old, key)?, self.new.text(new, key)?);
                if a != b {
                    found.tell(id, &*place, at).values(a.map(Value::from), b.map(Value::from));
                }
            }
            let list = self.old.get(old, "scopes");
            let a: BTreeMap<&str, At<'d>> = self.old.entries(list)?.into_iter().collect();
            let list = self.new.get(new, "scopes");
            let b: BTreeMap<&str, At<'d>> = self.new.entries(list)?.into_iter().collect();
            for (scope, at) in a.iter().filter(|(scope, _)| !b.contains_key(*scope)) {
                found
                    .tell("api-security-component-oauth-scope-removed", &*place, (Some(at.place), None))
                    .values(Some((*scope).into()), None);
            }
            for (scope, at) in b.iter().filter(|(scope, _)| !a.contains_key(*scope)) {
                found
                    .tell("api-security-component-oauth-scope-added", &*place, (None, Some(at.place)))
                    .values(None, Some((*scope).into()));
            }
        }
        Ok(())
    }

    /// What the document requires wherever an operation does not say otherwise.
    pub(super) fn global_security(&mut self, schemes: &Schemes<'d>, found: &mut Found) -> Result<(), CompareError> {
        let (old, new) = (self.old.top(), self.new.top());
        let old = requirement(&mut self.old, old, old)?;
        let new = requirement(&mut self.new, new, new)?;
        self.require("api-global-security", schemes, &old, &new, found)
    }

    pub(super) fn operation_security(
        &mut self,
        schemes: &Schemes<'d>,
        old: &Call<'d>,
        new: &Call<'d>,
        found: &mut Found,
    ) -> Result<(), CompareError> {
        let (old_top, new_top) = (self.old.top(), self.new.top());
        let old = requirement(&mut self.old, old.at, old_top)?;
        let new = requirement(&mut self.new, new.at, new_top)?;
        // What both inherit is told for the document.
        if old.inherited && new.inherited {
            return Ok(());
        }
        self.require("api-security", schemes, &old, &new, found)
    }

    fn require(
        &mut self,
        prefix: &str,
        schemes: &Schemes<'d>,
        old: &Requirement<'d>,
        new: &Requirement<'d>,
        found: &mut Found,
    ) -> Result<(), CompareError> {
        self.old.spend(old.alternatives.len() * new.alternatives.len())?;
        let ids = if prefix == "api-security" { &OWN } else { &GLOBAL };
        let rename = |alternative: &Alternative| -> Alternative {
            let name = |name: &String| {
                schemes.renamed.get(name.as_str()).map_or_else(|| name.clone(), |new| (*new).to_owned())
            };
            alternative.iter().map(|(scheme, scopes)| (name(scheme), scopes.clone())).collect()
        };
        let before: Vec<Alternative> = old.alternatives.iter().map(rename).collect();
        let after = &new.alternatives;
        let at = (Some(old.at.place), Some(new.at.place));
        let mut left: Vec<&Alternative> = before.iter().filter(|alternative| !after.contains(alternative)).collect();
        let mut right: Vec<&Alternative> = after.iter().filter(|alternative| !before.contains(alternative)).collect();
        // The same schemes with other scopes.
        let same_schemes = |a: &Alternative, b: &Alternative| !a.is_empty() && a.keys().eq(b.keys());
        let mut index = 0;
        while index < left.len() {
            let Some(other) = right.iter().position(|other| same_schemes(left[index], other)) else {
                index += 1;
                continue;
            };
            let (a, b) = (left.remove(index), right.remove(other));
            for (scheme, scopes) in a {
                let others = &b[scheme];
                let counts = scoped(&schemes.new, scheme);
                for scope in others.difference(scopes) {
                    let told = Value::from(format!("{scheme}: {scope}"));
                    let wire = if counts { Wire::Breaks } else { Wire::Safe };
                    found.tell(ids.scope_added, "security", at).values(None, Some(told)).wire(wire);
                }
                for scope in scopes.difference(others) {
                    let told = Value::from(format!("{scheme}: {scope}"));
                    found.tell(ids.scope_removed, "security", at).values(Some(told), None);
                }
            }
        }
        let open = |list: &[Alternative]| list.iter().any(Alternative::is_empty);
        let (was_open, is_open) = (open(&before), open(after));
        let (gone, come): (Vec<_>, Vec<_>) = (
            left.iter().filter(|alternative| !alternative.is_empty()).collect(),
            right.iter().filter(|alternative| !alternative.is_empty()).collect(),
        );
        for alternative in &gone {
            let weaker = after.iter().any(|other| weaker(other, alternative));
            let wire = if weaker { Wire::Safe } else { Wire::Breaks };
            found.tell(ids.removed, "security", at).values(Some(told(alternative)), None).wire(wire);
        }
        for alternative in &come {
            let wire = if was_open && !is_open { Wire::Breaks } else { Wire::Safe };
            found.tell(ids.added, "security", at).values(None, Some(told(alternative))).wire(wire);
        }
        if was_open && !is_open && come.is_empty() {
            found.tell(ids.anonymous_removed, "security", at);
        }
        if !was_open && is_open && gone.is_empty() {
            found.tell(ids.anonymous_added, "security", at);
        }
        Ok(())
    }
}

struct Ids {
    added: &'static str,
    removed: &'static str,
    anonymous_added: &'static str,
    anonymous_removed: &'static str,
    scope_added: &'static str,
    scope_removed: &'static str,
}

const OWN: Ids = Ids {
    added: "api-security-added",
    removed: "api-security-removed",
    anonymous_added: "api-security-anonymous-added",
    anonymous_removed: "api-security-anonymous-removed",
    scope_added: "api-security-scope-added",
    scope_removed: "api-security-scope-removed",
};

const GLOBAL: Ids = Ids {
    added: "api-global-security-added",
    removed: "api-global-security-removed",
    anonymous_added: "api-global-security-anonymous-added",
    anonymous_removed: "api-global-security-anonymous-removed",
    scope_added: "api-global-security-scope-added",
    scope_removed: "api-global-security-scope-removed",
};

/// Whether whoever can do `strong` can do `weak`.
fn weaker(weak: &Alternative, strong: &Alternative) -> bool {
    weak.iter().all(|(scheme, scopes)| strong.get(scheme).is_some_and(|others| scopes.is_subset(others)))
}

fn told(alternative: &Alternative) -> Value {
    let words: Vec<String> = alternative
        .iter()
        .map(|(scheme, scopes)| {
            let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
            if scopes.is_empty() { scheme.clone() } else { format!("{scheme} ({})", scopes.join(", ")) }
        })
        .collect();
    brief(&words.join(" + ").into())
}

/// Whether scopes mean anything to a scheme.
fn scoped(schemes: &BTreeMap<&str, At<'_>>, name: &str) -> bool {
    let kind = schemes.get(name).and_then(|scheme| scheme.value.get("type")).and_then(Value::as_str);
    matches!(kind, None | Some("oauth2" | "openIdConnect"))
}

fn schemes<'d>(doc: &mut Doc<'d>) -> Result<BTreeMap<&'d str, At<'d>>, CompareError> {
    let list = doc.get(doc.top(), "components").and_then(|components| doc.get(components, "securitySchemes"));
    let mut found = BTreeMap::new();
    for (name, at) in doc.entries(list)? {
        found.insert(name, doc.resolve(at)?);
    }
    Ok(found)
}

fn requirement<'d>(doc: &mut Doc<'d>, owner: At<'d>, top: At<'d>) -> Result<Requirement<'d>, CompareError> {
    let own = doc.get(owner, "security");
    let inherited = own.is_none();
    let list = own.or_else(|| doc.get(top, "security"));
    let mut alternatives = Vec::new();
    for at in doc.items(list)? {
        let mut alternative = Alternative::new();
        for (scheme, scopes) in doc.entries(Some(at))? {
            let scopes = doc.items(Some(scopes))?;
            let scopes = scopes.iter().filter_map(|scope| scope.value.as_str()).map(str::to_owned);
            alternative.insert(scheme.to_owned(), scopes.collect());
        }
        alternatives.push(alternative);
    }
    if alternatives.is_empty() {
        alternatives.push(Alternative::new());
    }
    alternatives.dedup();
    Ok(Requirement { alternatives, at: list.unwrap_or(owner), inherited })
}
