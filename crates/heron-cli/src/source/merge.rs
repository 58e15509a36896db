//! A file that extends another.

use super::node::{Entry, Kind, Node};

/// The members that tell the elements of a list apart, by the list's name.
const NATURAL_KEYS: [(&str, &[&str]); 5] = [
    ("object_configs", &["key"]),
    ("field_mappings", &["field_name"]),
    ("static_data", &["key"]),
    ("value_mappings", &["name"]),
    ("required_ids", &["external_name", "alias"]),
];

/// Lays `over` on `base`: mappings member by member, the lists above element by element, all else as a whole.
///
/// Everything keeps the place where it was written.
pub(crate) fn merge(base: Node, over: Node) -> Node {
    below("", base, over)
}

fn below(name: &str, base: Node, over: Node) -> Node {
    let at = over.at;
    match (base.kind, over.kind) {
        (Kind::Map(base), Kind::Map(over)) => Node { at, kind: Kind::Map(maps(base, over)) },
        (Kind::List(base), Kind::List(over)) => match NATURAL_KEYS.iter().find(|(list, _)| *list == name) {
            Some((_, keys)) => Node { at, kind: Kind::List(lists(keys, base, over)) },
            None => Node { at, kind: Kind::List(over) },
        },
        (_, kind) => Node { at, kind },
    }
}

fn maps(mut base: Vec<Entry>, over: Vec<Entry>) -> Vec<Entry> {
    for entry in over {
        match base.iter_mut().find(|known| known.key == entry.key) {
            Some(known) => {
                let below_it = std::mem::replace(&mut known.value, Node { at: entry.value.at, kind: Kind::Null });
                known.key_at = entry.key_at;
                known.value = below(&entry.key, below_it, entry.value);
            }
            None => base.push(entry),
        }
    }
    base
}

fn lists(keys: &[&str], mut base: Vec<Node>, over: Vec<Node>) -> Vec<Node> {
    let key = |node: &Node| -> Vec<Option<String>> {
        keys.iter().map(|key| node.get(key).and_then(Node::text).map(str::to_owned)).collect()
    };
    // The first of several with one key is meant; a list of the base may be long.
    let mut known = std::collections::HashMap::new();
    for (index, node) in base.iter().enumerate() {
        known.entry(key(node)).or_insert(index);
    }
    for node in over {
        let of_node = key(&node);
        let index = known.get(&of_node).copied().filter(|_| of_node.first().is_some_and(Option::is_some));
        match index.and_then(|index| base.get_mut(index)) {
            Some(of_base) => {
                let below_it = std::mem::replace(of_base, Node { at: node.at, kind: Kind::Null });
                *of_base = below("", below_it, node);
            }
            None => base.push(node),
        }
    }
    base
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::Source;
    use super::*;

    #[test]
    fn elements_are_found_by_their_natural_keys_and_all_else_is_replaced() {
        let read = |file: usize, text: &str| {
            Source::of("x.yaml".to_owned(), Some("x.yaml".into()), text.into()).unwrap().parse(file).unwrap()
        };
        let base = read(
            1,
            "
provider: salesforce
config:
  sync_file_classes: {emails: true}
  object_configs:
    - {key: a, external_name: A, field_mappings: [{field_name: F, max_length: 1}, {field_name: G}], later: [1]}
    - {key: b, external_name: B}
",
        );
        let over = read(
            0,
            "
config:
  sync_file_classes: {bank: false}
  object_configs:
    - {key: a, is_optional: true, field_mappings: [{field_name: G, required: true}, {field_name: H}], later: [2]}
    - {key: c, external_name: C}
",
        );
        let merged = merge(base, over);
        assert_eq!(
            merged.to_value(),
            json!({
                "provider": "salesforce",
                "config": {
                    "sync_file_classes": {"emails": true, "bank": false},
                    "object_configs": [
                        {"key": "a", "external_name": "A", "is_optional": true, "later": [2], "field_mappings": [
                            {"field_name": "F", "max_length": 1}, {"field_name": "G", "required": true}, {"field_name": "H"},
                        ]},
                        {"key": "b", "external_name": "B"},
                        {"key": "c", "external_name": "C"},
                    ],
                },
            })
        );
        let file = |pointer| merged.place_of(pointer, false).file;
        assert_eq!([file("/provider"), file("/config/object_configs/0/field_mappings/0/max_length")], [1, 1]);
        assert_eq!([file("/config/object_configs/0/is_optional"), file("/config/object_configs/2/key")], [0, 0]);
    }

    #[test]
    fn elements_are_told_apart_as_plans_do() {
        let config = json!({
            "object_configs": [{
                "key": "k", "external_name": "E",
                "field_mappings": [{ "field_name": "F" }],
                "static_data": [{ "key": "s", "value": 1 }],
                "required_ids": [{ "external_name": "R", "alias": "a" }],
            }],
            "value_mappings": [{ "name": "n", "mapping": {} }],
        });
        let mut other = config.clone();
        other["value_mappings"][0]["description"] = json!("changed");
        for list in ["field_mappings", "static_data", "required_ids"] {
            other["object_configs"][0][list][0]["later"] = json!("changed");
        }
        let read = |config| serde_json::from_value::<heron_data::types::CrmConfig>(config).unwrap();
        let current = heron_data::types::CrmIntegration::new("crm_1").with_config(read(config));
        let plan = heron_data::crm::plan(Some(&current), read(other));
        let paths: Vec<_> = plan.changes().iter().map(heron_data::crm::Change::path).collect();
        for (list, keys) in NATURAL_KEYS {
            let named =
                |path: &&str| path.split(['.', ']']).any(|part| part.starts_with(&format!("{list}[{}=", keys[0])));
            assert!(paths.iter().any(named), "{list}: {paths:?}");
        }
    }
}
