//! What is equal to the letter, and so are all components that it leads to: it is not read at all.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// A component: its section and its name.
type Component<'d> = (&'d str, &'d str);

/// The components that are the same in both documents, and lead to such only.
pub(super) struct Identical<'d> {
    components: BTreeSet<Component<'d>>,
    /// Those that one document has, or both, and that are not the same.
    others: BTreeSet<Component<'d>>,
}

impl<'d> Identical<'d> {
    pub(super) fn new(old: &'d Value, new: &'d Value) -> Self {
        let sections = |document: &'d Value| document.get("components").and_then(Value::as_object);
        let (old, new) = (sections(old), sections(new));
        let mut components = BTreeMap::new();
        let mut others = BTreeSet::new();
        for (mine, theirs) in [(old, new), (new, old)] {
            for (section, entries) in mine.into_iter().flatten() {
                let theirs = theirs.and_then(|sections| sections.get(section)).and_then(Value::as_object);
                for (name, component) in entries.as_object().into_iter().flatten() {
                    let key = (section.as_str(), name.as_str());
                    if theirs.and_then(|entries| entries.get(name)) == Some(component) {
                        components.entry(key).or_insert(component);
                    } else {
                        others.insert(key);
                    }
                }
            }
        }
        // Whatever leads to something that is not the same is not the same.
        let mut above: BTreeMap<Component<'d>, Vec<Component<'d>>> = BTreeMap::new();
        let mut open: Vec<Component<'d>> = others.iter().copied().collect();
        for (key, component) in &components {
            let known = leads_to(component, &mut |to| {
                above.entry(to).or_default().push(*key);
            });
            if !known {
                open.push(*key);
            }
        }
        let mut components: BTreeSet<Component<'d>> = components.into_keys().collect();
        while let Some(key) = open.pop() {
            components.remove(&key);
            others.insert(key);
            open.extend(above.remove(&key).unwrap_or_default());
        }
        Self { components, others }
    }

    /// Whether two values are equal, with all that they lead to.
    pub(super) fn same(&self, old: &'d Value, new: &'d Value) -> bool {
        let mut same = true;
        old == new
            && leads_to(old, &mut |to| same &= self.components.contains(&to) || !self.others.contains(&to))
            && same
    }
}

/// Tells the components that a value refers to; false when it refers to anything else.
fn leads_to<'d>(value: &'d Value, tell: &mut impl FnMut(Component<'d>)) -> bool {
    match value {
        Value::Array(items) => items.iter().all(|item| leads_to(item, tell)),
        Value::Object(members) => members.iter().all(|(key, member)| match (key.as_str(), member) {
            ("$ref", Value::String(reference)) => component(reference).map(&mut *tell).is_some(),
            // Those of a discriminator may be bare names.
            ("mapping", Value::Object(targets)) => targets.values().filter_map(Value::as_str).all(|target| {
                let target = if target.starts_with('#') { component(target) } else { Some(("schemas", target)) };
                target.map(&mut *tell).is_some()
            }),
            _ => leads_to(member, tell),
        }),
        _ => true,
    }
}

/// The component that a reference leads to, or into; none when it leads elsewhere, or is escaped.
fn component(reference: &str) -> Option<Component<'_>> {
    let rest = reference.strip_prefix("#/components/")?;
    let mut steps = rest.split('/');
    let (section, name) = (steps.next()?, steps.next()?);
    (!rest.contains(['~', '%'])).then_some((section, name))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document(leaf: &str) -> Value {
        json!({"components": {"schemas": {
            "A": {"$ref": "#/components/schemas/B"},
            "B": {"items": {"$ref": "#/components/schemas/C"}},
            "C": {"type": leaf},
            "D": {"properties": {"d": {"$ref": "#/components/schemas/D"}}},
            "E": {"$ref": "elsewhere.json"}
        }}})
    }

    #[test]
    fn what_leads_to_a_difference_is_not_identical() {
        let (old, new) = (document("string"), document("integer"));
        let identical = Identical::new(&old, &new);
        let to = |name: &str| json!([{"$ref": format!("#/components/schemas/{name}")}]);
        for (name, expected) in [("A", false), ("B", false), ("C", false), ("D", true), ("E", false)] {
            let value = to(name);
            assert_eq!(identical.same(&value, &value), expected, "{name}");
        }
        let elsewhere = json!({"$ref": "#/paths/~1a"});
        assert!(!identical.same(&elsewhere, &elsewhere));
        let pets = |name: &str| json!({"discriminator": {"mapping": {"x": name}}});
        assert!(!identical.same(&pets("C"), &pets("C")));
        assert!(identical.same(&pets("D"), &pets("D")));
    }
}
