//! Small schemas at random, and small changes to them.

use heron_contract::document::{Node, Pointer, walk_mut};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

use super::super::random::Random;

/// A small schema.
pub fn schema() -> impl Strategy<Value = Value> {
    leaf().prop_recursive(3, 14, 4, |inner| {
        prop_oneof![
            4 => object(inner.clone()),
            2 => (inner.clone(), 0..4u64, any::<bool>()).prop_map(|(items, most, unique)| {
                let mut schema = json!({"type": "array", "items": items, "maxItems": most + 1});
                if unique {
                    schema["uniqueItems"] = json!(true);
                }
                schema
            }),
            2 => (select(vec!["oneOf", "anyOf", "allOf"]), proptest::collection::vec(inner.clone(), 1..4))
                .prop_map(|(keyword, branches)| json!({keyword: branches})),
            1 => inner.clone().prop_map(|schema| json!({"anyOf": [schema, {"enum": [null], "nullable": true, "type": "object"}]})),
            1 => (leaf(), inner).prop_map(|(mut schema, not)| {
                schema["not"] = not;
                schema
            }),
        ]
    })
}

fn leaf() -> impl Strategy<Value = Value> {
    let text = (
        proptest::option::of(0..4u64),
        proptest::option::of(4..9u64),
        proptest::option::of(select(vec!["date", "date-time", "uuid", "email", "password", "strange"])),
        proptest::option::of(select(vec!["^[a-q]+$", "^a", ".*"])),
    );
    let text = text.prop_map(|(least, most, format, pattern)| {
        let mut schema = json!({"type": "string"});
        for (key, value) in [
            ("minLength", least.map(Value::from)),
            ("maxLength", most.map(Value::from)),
            ("format", format.map(Value::from)),
            ("pattern", pattern.map(Value::from)),
        ] {
            if let Some(value) = value {
                schema[key] = value;
            }
        }
        schema
    });
    let number = (
        select(vec!["integer", "number"]),
        proptest::option::of(-3..4i64),
        proptest::option::of(4..9i64),
        any::<(bool, bool)>(),
        proptest::option::of(select(vec![1, 2, 3, 4, 6])),
        proptest::option::of(select(vec!["int32", "int64", "double"])),
    );
    let number = number.prop_map(|(type_, least, most, (over, under), multiple, format)| {
        let mut schema = json!({ "type": type_ });
        if let Some(least) = least {
            schema["minimum"] = json!(least);
            if over {
                schema["exclusiveMinimum"] = json!(true);
            }
        }
        if let Some(most) = most {
            schema["maximum"] = json!(most);
            if under {
                schema["exclusiveMaximum"] = json!(true);
            }
        }
        if let Some(multiple) = multiple {
            schema["multipleOf"] = json!(multiple);
        }
        if let Some(format) = format.filter(|_| type_ == "integer") {
            schema["format"] = json!(format);
        }
        schema
    });
    let values = vec![json!("a"), json!("b"), json!("ab"), json!(1), json!(2.5), json!(null), json!(true)];
    let listed = (subsequence(values, 1..4), any::<bool>()).prop_map(|(values, typed)| {
        let mut schema = json!({ "enum": values });
        if typed && values.iter().all(Value::is_string) {
            schema["type"] = json!("string");
        }
        schema
    });
    (
        prop_oneof![4 => text, 4 => number, 2 => listed, 1 => Just(json!({"type": "boolean"})), 1 => Just(json!({}))],
        0..5,
    )
        .prop_map(|(mut schema, nullable)| {
            if nullable == 0 {
                schema["nullable"] = json!(true);
            }
            schema
        })
}

fn object(inner: impl Strategy<Value = Value> + Clone + 'static) -> impl Strategy<Value = Value> {
    let names = || subsequence(vec!["a", "b", "c"], 0..=3);
    let others = prop_oneof![
        4 => Just(None),
        1 => Just(Some(json!(true))),
        2 => Just(Some(json!(false))),
        2 => inner.clone().prop_map(Some),
    ];
    let bounds = (proptest::option::of(0..3u64), proptest::option::of(2..5u64));
    let marks = subsequence(vec!["readOnly", "writeOnly", "deprecated"], 0..=1);
    (names(), proptest::collection::vec(inner, 3), names(), others, bounds, marks, any::<bool>()).prop_map(
        |(names, schemas, required, others, (least, most), marks, typed)| {
            let mut properties: Map<String, Value> =
                names.iter().zip(schemas).map(|(name, schema)| ((*name).to_owned(), schema)).collect();
            if let (Some((_, first)), Some(mark)) = (properties.iter_mut().next(), marks.first()) {
                first[*mark] = json!(true);
            }
            let mut schema = json!({ "properties": properties });
            if typed || others.is_some() {
                schema["type"] = json!("object");
            }
            if !required.is_empty() {
                schema["required"] = json!(required);
            }
            for (key, value) in [
                ("additionalProperties", others),
                ("minProperties", least.filter(|least| *least > 0).map(Value::from)),
                ("maxProperties", most.map(Value::from)),
            ] {
                if let Some(value) = value {
                    schema[key] = value;
                }
            }
            schema
        },
    )
}

/// A change to a schema, as a number that decides which.
pub type Change = u64;

/// A few changes.
pub fn changes() -> impl Strategy<Value = Vec<Change>> {
    proptest::collection::vec(any::<Change>(), 1..4)
}

/// The schema after a change: one of the schemas in it gets another keyword, loses one, or is put together otherwise.
#[must_use]
pub fn change(schema: &Value, which: Change) -> Value {
    let mut random = Random::new(which);
    let mut holder = json!({"components": {"schemas": {"It": schema}}});
    let mut count = 0;
    walk_mut(&mut holder, Node::Document, &mut Pointer::root(), &mut |node, _, _| {
        count += usize::from(node == Node::Schema)
    });
    let mut chosen = random.below(count);
    walk_mut(&mut holder, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
        if node == Node::Schema {
            if chosen == 0 {
                change_one(value, &mut random);
            }
            chosen = chosen.wrapping_sub(1);
        }
    });
    holder["components"]["schemas"]["It"].take()
}

fn change_one(schema: &mut Value, random: &mut Random) {
    let Value::Object(object) = schema else { return };
    let number = random.below(6);
    match random.below(14) {
        0 | 1 => {
            let keys: Vec<String> = object.keys().filter(|key| *key != "items").cloned().collect();
            if !keys.is_empty() {
                object.remove(random.pick(&keys));
            }
        }
        2 => set(object, random.pick::<&str>(&["minLength", "maxLength"]), json!(number)),
        3 => set(object, random.pick::<&str>(&["minimum", "maximum"]), json!(number)),
        4 => set(
            object,
            random.pick::<&str>(&["exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "nullable"]),
            json!(true),
        ),
        5 => {
            set(object, random.pick::<&str>(&["minItems", "maxItems", "minProperties", "maxProperties"]), json!(number))
        }
        6 => {
            let types = ["string", "integer", "number", "boolean", "object"];
            set(object, "type", json!(random.pick(&types)));
        }
        7 => set(object, "multipleOf", json!(number + 1)),
        8 => set(object, random.pick::<&str>(&["readOnly", "writeOnly"]), json!(random.one_in(2))),
        9 => {
            let values = [json!("a"), json!("c"), json!(1), json!(null), json!(3)];
            let mut listed = object.get("enum").and_then(Value::as_array).cloned().unwrap_or_default();
            if listed.len() > 1 && random.one_in(2) {
                listed.pop();
            } else {
                listed.push(random.pick(&values).clone());
            }
            set(object, "enum", listed.into());
        }
        10 => {
            let schema = json!({"type": random.pick::<&str>(&["string", "integer"])});
            let mut properties = object.get("properties").cloned().unwrap_or_else(|| json!({}));
            properties[*random.pick(&["a", "b", "c", "d"])] = schema;
            set(object, "properties", properties);
        }
        11 => {
            let names = ["a", "b", "c", "d"];
            let mut required = object.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
            let name = json!(random.pick(&names));
            if required.contains(&name) {
                required.retain(|found| *found != name);
            } else {
                required.push(name);
            }
            if required.is_empty() {
                object.remove("required");
            } else {
                set(object, "required", required.into());
            }
        }
        12 => {
            let others = [json!(true), json!(false), json!({}), json!({"type": "string"}), json!({"type": "integer"})];
            set(object, "additionalProperties", random.pick(&others).clone());
        }
        _ => {
            let branches =
                [json!({"type": "boolean"}), json!({"type": "string", "maxLength": 3}), json!({"minimum": 1})];
            let branch = random.pick(&branches).clone();
            let keyword = *random.pick(&["oneOf", "anyOf", "allOf"]);
            let own = Value::Object(object.clone());
            if let Some(Value::Array(list)) = object.get_mut(keyword) {
                list.push(branch);
            } else {
                *schema = json!({keyword: [own, branch]});
            }
        }
    }
}

fn set(object: &mut Map<String, Value>, key: &str, value: Value) {
    object.insert(key.to_owned(), value);
}
