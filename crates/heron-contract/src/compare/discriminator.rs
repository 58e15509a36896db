//! The member that tells which alternative a value is.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::CompareError;
use super::doc::{At, Doc, Node};
use super::engine::{Effect, Work};
use super::sketch::DEPTH;

impl<'d> Work<'_, 'd> {
    pub(super) fn discriminator(&mut self) -> Result<(), CompareError> {
        let (old, new) = match (self.old.discriminator, self.new.discriminator) {
            (Some(old), Some(new)) => (old, new),
            (old, new) => {
                let (kind, effect) = if new.is_some() {
                    ("discriminator-added", Effect::Unknown)
                } else {
                    ("discriminator-removed", Effect::Unknown)
                };
                let name = |at: Option<At<'d>>| at.and_then(|at| at.value.get("propertyName")).cloned();
                self.tell(kind, "discriminator", effect, name(old), name(new));
                return Ok(());
            }
        };
        let names = (old.value.get("propertyName"), new.value.get("propertyName"));
        if names.0 != names.1 {
            self.tell(
                "discriminator-property-name-changed",
                "discriminator",
                Effect::Both,
                names.0.cloned(),
                names.1.cloned(),
            );
        }
        let before = mapping(&mut self.engine.old, old)?;
        let after = mapping(&mut self.engine.new, new)?;
        let mut told = Vec::new();
        self.engine.old.spend(self.matched.len() * before.len())?;
        for (value, target) in &before {
            match after.get(value) {
                None => told.push(("discriminator-mapping-deleted", Effect::Narrows, value, Some(target), None)),
                Some(other) if !self.same_target(target, other)? => {
                    told.push(("discriminator-mapping-changed", Effect::Both, value, Some(target), Some(other)));
                }
                Some(_) => {}
            }
        }
        for (value, target) in after.iter().filter(|(value, _)| !before.contains_key(*value)) {
            told.push(("discriminator-mapping-added", Effect::Widens, value, None, Some(target)));
        }
        self.implied(&before, &after, names)?;
        for (kind, effect, value, before, after) in told {
            let text =
                |target: Option<&Target<'d>>| target.map(|target| Value::from(format!("{value}: {}", target.name)));
            self.tell(kind, "discriminator", effect, text(before), text(after));
        }
        Ok(())
    }

    /// Without a mapping, the name of a component is the value that leads to it, unless the member says its values.
    fn implied(
        &mut self,
        before: &BTreeMap<&'d str, Target<'d>>,
        after: &BTreeMap<&'d str, Target<'d>>,
        properties: (Option<&'d Value>, Option<&'d Value>),
    ) -> Result<(), CompareError> {
        let mapped = |mapping: &BTreeMap<&'d str, Target<'d>>| -> HashSet<Node> {
            mapping.values().filter_map(|target| target.node).collect()
        };
        let mapped = (mapped(before), mapped(after));
        let mut renamed = Vec::new();
        for (old, new) in &self.matched {
            let (Some(a), Some(b)) = (old.name, new.name) else { continue };
            if a != b && !mapped.0.contains(&old.node) && !mapped.1.contains(&new.node) {
                renamed.push((old.node, new.node, a, b));
            }
        }
        for (old, new, a, b) in renamed {
            if !has_values(&mut self.engine.old, old, properties.0)?
                || !has_values(&mut self.engine.new, new, properties.1)?
            {
                let (before, after) = (Some(a.into()), Some(b.into()));
                self.tell("discriminator-mapping-changed", "discriminator", Effect::Both, before, after);
            }
        }
        Ok(())
    }

    /// Whether two targets are one: by name, or because they are matched alternatives, or look the same.
    fn same_target(&mut self, old: &Target<'d>, new: &Target<'d>) -> Result<bool, CompareError> {
        let (Some(a), Some(b)) = (old.node, new.node) else { return Ok(old.name == new.name) };
        let mut met = self.matched.iter().filter(|(old, new)| old.node == a || new.node == b).peekable();
        if met.peek().is_some() {
            return Ok(met.any(|(old, new)| old.node == a && new.node == b));
        }
        if old.name == new.name {
            return Ok(true);
        }
        let (a, b) = (self.engine.old.conj(&[a]), self.engine.new.conj(&[b]));
        Ok(self.engine.old.sketch(a, DEPTH)? == self.engine.new.sketch(b, DEPTH)?)
    }
}

/// What a value of a discriminator leads to.
struct Target<'d> {
    name: &'d str,
    node: Option<Node>,
}

fn mapping<'d>(doc: &mut Doc<'d>, at: At<'d>) -> Result<BTreeMap<&'d str, Target<'d>>, CompareError> {
    let list = doc.get(at, "mapping");
    let mut targets = BTreeMap::new();
    for (value, target) in doc.entries(list)? {
        let Some(name) = target.value.as_str() else {
            return Err(doc.malformed(target.place, "the name of a schema"));
        };
        // A bare name is that of a component.
        let node = if name.starts_with('#') {
            let at = doc.target(target.place, name)?;
            Some(doc.node(at)?)
        } else {
            let found = doc.get(doc.top(), "components").and_then(|at| doc.get(at, "schemas"));
            match found.and_then(|at| doc.get(at, name)) {
                Some(at) => Some(doc.node(at)?),
                None => None,
            }
        };
        targets.insert(value, Target { name: name.rsplit('/').next().unwrap_or(name), node });
    }
    Ok(targets)
}

/// Whether a schema lists the values of a member.
fn has_values<'d>(doc: &mut Doc<'d>, node: Node, property: Option<&Value>) -> Result<bool, CompareError> {
    let shape = doc.shape(node)?;
    let Some(member) = property.and_then(Value::as_str).and_then(|name| shape.members.get(name)) else {
        return Ok(false);
    };
    let conj = doc.conj(&member.nodes);
    Ok(doc.conj_shape(conj)?.values.is_some())
}
