use serde_json::Map;

use super::*;
use crate::generate::testing::{code, file, find_function, find_struct, generated, told};
use crate::lower::testing::{api, reference, row, sends};
use crate::repair::nullable;

/// The things file of a client that sends and receives `S`, beside `Other`.
fn things(schema: Value) -> syn::File {
    let other = json!({"type": "object", "description": "d", "properties": {"x": {"type": "string"}}});
    let document =
        api(json!({"/s": {"post": sends(reference("S"), reference("S"))}}), json!({"S": schema, "Other": other}));
    file(&generated(&document, &row("POST /s", "s_send", "")), "things.rs")
}

fn object(properties: Value, required: &[&str]) -> Value {
    json!({"type": "object", "properties": properties, "required": required})
}

/// The name and the type of each field.
fn fields(item: &ItemStruct) -> Vec<(String, String)> {
    item.fields.iter().map(|field| (field.ident.as_ref().unwrap().to_string(), code(&field.ty))).collect()
}

/// What the table of an object says.
fn table(file: &syn::File, name: &str) -> String {
    let tables = file.items.iter().filter_map(|item| match item {
        syn::Item::Macro(item) if code(&item.mac.path) == "heron_core::object" => Some(code(&item.mac.tokens)),
        _ => None,
    });
    tables
        .into_iter()
        .find(|table| table.starts_with(&format!("{name} ")))
        .unwrap_or_else(|| panic!("no object `{name}`"))
}

/// A property of each kind: its schema, and the type of its value.
fn kinds() -> Vec<(&'static str, Value, &'static str)> {
    vec![
        ("text", json!({"type": "string"}), "String"),
        ("whole", json!({"type": "integer"}), "i64"),
        ("number", json!({"type": "number"}), "f64"),
        ("truth", json!({"type": "boolean"}), "bool"),
        ("day", json!({"type": "string", "format": "date"}), "NaiveDate"),
        ("kind", json!({"type": "string", "enum": ["a", "b"]}), "SKind"),
        ("list", json!({"type": "array", "items": {"type": "string"}}), "Vec<String>"),
        ("gaps", json!({"type": "array", "items": {"type": "number", "nullable": true}}), "Vec<Option<f64>>"),
        ("others", json!({"type": "array", "items": nullable(reference("Other"))}), "Vec<Option<Other>>"),
        ("map", json!({"type": "object", "additionalProperties": {"type": "integer"}}), "BTreeMap<String,i64>"),
        ("free", json!({"type": "object"}), "Map<String,Value>"),
        ("any", json!({}), "Value"),
        ("other", reference("Other"), "Other"),
        ("inline", json!({"type": "object", "properties": {"y": {"type": "string"}}}), "SInline"),
        ("token", json!({"type": "string"}), "Secret<String>"),
        ("auth", json!({"type": "object", "writeOnly": true}), "BTreeMap<String,Secret<Value>>"),
        ("created", json!({"type": "string", "format": "date-time"}), "Timestamp"),
        ("times", json!({"type": "array", "items": {"type": "string", "format": "date-time"}}), "Vec<Timestamp>"),
        ("amount", json!({"type": "number"}), "Money"),
    ]
}

fn or_null(schema: Value) -> Value {
    if schema.get("$ref").is_some() {
        return nullable(schema);
    }
    let mut schema = schema;
    schema["nullable"] = json!(true);
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        values.push(Value::Null);
    }
    schema
}

/// The table at the top of the module, for one kind of value.
#[track_caller]
fn assert_forms(name: &str, schema: &Value, ty: &str) {
    let any = ty == "Value";
    let table_of = |group: &str, unset: &str| {
        let row = |wanted: &str| if wanted == group { format!("0 {name}\"{name}\"{unset}") } else { String::new() };
        format!("S must{{{}}}null{{{}}}may{{{}}}shown{{}}", row("must"), row("null"), row("may"))
    };
    let absent_or_null =
        if any { (format!("Field<{ty}>"), "Field::Absent") } else { (format!("Option<{ty}>"), "None") };
    for (form, schema, required, (ty, unset), group) in [
        ("required", schema.clone(), true, (ty.to_owned(), ""), "must"),
        ("required, nullable", or_null(schema.clone()), true, (format!("Option<{ty}>"), ""), "null"),
        ("optional", schema.clone(), false, absent_or_null, "may"),
        ("optional, nullable", or_null(schema.clone()), false, (format!("Field<{ty}>"), "Field::Absent"), "may"),
    ] {
        // A body only, as what is only received requires nothing.
        let mut properties = Map::new();
        properties.insert(name.to_owned(), schema);
        let names = [name];
        let sent = object(properties.into(), if required { &names } else { &[] });
        let document = api(
            json!({"/s": {"post": sends(reference("S"), json!({}))}}),
            json!({"S": sent, "Other": object(json!({"x": {"type": "string"}}), &[])}),
        );
        let things = file(&generated(&document, &row("POST /s", "s_send", "")), "things.rs");
        let made = fields(find_struct(&things, "S"));
        assert_eq!(made, [(name.to_owned(), ty), ("extra".to_owned(), "Extra".to_owned())], "{name}, {form}");
        assert_eq!(table(&things, "S"), table_of(group, unset), "{name}, {form}");
    }
}

#[test]
fn every_property_becomes_the_field_that_the_table_says() {
    for (name, schema, ty) in kinds() {
        assert_forms(name, &schema, ty);
    }
}

#[test]
fn names_that_rust_or_the_struct_takes_are_kept_on_the_wire() {
    let text = || json!({"type": "string"});
    let things = things(object(
        json!({"type": text(), "_meta": text(), "endDate": text(), "by-day": text(), "extra": text()}),
        &["type"],
    ));
    assert_eq!(
        table(&things, "S"),
        "S must{0 type_\"type\"}null{}may{1 by_day\"by-day\"None 2 end_date\"endDate\"None 3 extra_\"extra\"None \
         4 meta\"_meta\"None}shown{\"type\"\"type_\"\"by-day\"\"by_day\"\"endDate\"\"end_date\"\"extra\"\"extra_\"\
         \"_meta\"\"meta\"}"
    );
    for setter in ["with_type", "with_meta", "with_by_day", "with_end_date", "with_extra"] {
        find_function(&things, "S", setter);
    }
}

#[test]
fn setters_take_what_is_handy_and_give_the_field_its_value() {
    let text = || json!({"type": "string"});
    let things = things(object(
        json!({
            "text": text(),
            "truth": {"type": "boolean"},
            "whole": {"type": "integer"},
            "number": {"type": "number"},
            "list": {"type": "array", "items": text()},
            "map": {"type": "object", "additionalProperties": {"type": "integer"}},
            "free": {"type": "object"},
            "other": reference("Other"),
            "maybe": or_null(text()),
            "any": {},
            "must": text(),
            "must_list": {"type": "array", "items": text()},
            "must_or_null": or_null(text()),
        }),
        &["must", "must_list", "must_or_null"],
    ));
    let map = "value.into_iter().map(|(key,value)|(key.into(),value.into())).collect()";
    for (field, takes, sets) in [
        ("text", "impl Into<String>", "Some(value.into())"),
        ("truth", "bool", "Some(value)"),
        ("whole", "i64", "Some(value)"),
        ("number", "f64", "Some(value)"),
        ("list", "impl IntoIterator<Item=impl Into<String>>", "Some(value.into_iter().map(Into::into).collect())"),
        ("map", "impl IntoIterator<Item=(impl Into<String>,impl Into<i64>)>", &format!("Some({map})")),
        ("free", "impl IntoIterator<Item=(impl Into<String>,impl Into<Value>)>", &format!("Some({map})")),
        ("other", "impl Into<Other>", "Some(value.into())"),
        ("maybe", "impl Into<Field<String>>", "value.into()"),
        ("any", "impl Into<Field<Value>>", "value.into()"),
        ("must", "impl Into<String>", "value.into()"),
        ("must_list", "impl IntoIterator<Item=impl Into<String>>", "value.into_iter().map(Into::into).collect()"),
        ("must_or_null", "Option<String>", "value"),
    ] {
        let setter = find_function(&things, "S", &format!("with_{field}"));
        assert_eq!(code(&setter.sig.inputs[1]), format!("value:{takes}"), "{field}");
        assert_eq!(code(&setter.block), format!("{{self.{field}={sets};self}}"), "{field}");
        assert_eq!(code(&setter.sig.output), "->Self");
    }
    let new = find_function(&things, "S", "new");
    assert_eq!(
        new.sig.inputs.iter().map(code).collect::<Vec<_>>().join(", "),
        "must:impl Into<String>, must_list:impl IntoIterator<Item=impl Into<String>>, must_or_null:Option<String>",
        "what is required comes in the order of its names"
    );
    let made = code(&new.block);
    for given in ["must:must.into()", "must_or_null,", "..heron_core::__private::Slot::blank()"] {
        assert!(made.contains(given), "{given} in {made}");
    }
}

#[test]
fn only_a_struct_that_requires_nothing_has_a_default() {
    let defaults = |file: &syn::File| file.items.iter().any(|item| code(item).starts_with("impl Default for S"));
    let text = json!({"type": "string"});
    let empty = things(object(json!({"a": text}), &[]));
    assert!(defaults(&empty));
    assert_eq!(code(&find_function(&empty, "S", "new").block), "{Self::default()}");
    let strict = things(object(json!({"a": text}), &["a"]));
    assert!(!defaults(&strict));
}

#[test]
fn every_struct_can_grow_and_be_compared() {
    let item = things(object(json!({"a": {"type": "string"}}), &[]));
    let attributes: Vec<_> = find_struct(&item, "S").attrs.iter().map(code).collect();
    assert!(attributes.contains(&"#[non_exhaustive]".to_owned()));
    assert!(attributes.contains(&"#[derive(Clone,PartialEq)]".to_owned()));
}

#[test]
fn a_constructor_of_many_arguments_says_that_it_means_to() {
    let of = |count: usize| {
        let names: Vec<String> = (0..count).map(|i| format!("p{i}")).collect();
        let properties: Value = names.iter().map(|name| (name.clone(), json!({"type": "string"}))).collect();
        let things = things(object(properties, &names.iter().map(String::as_str).collect::<Vec<_>>()));
        let new = find_function(&things, "S", "new");
        new.attrs.iter().any(|attribute| code(attribute).contains("too_many_arguments"))
    };
    assert_eq!((of(7), of(8)), (false, true));
}

#[test]
fn a_list_and_a_map_with_a_name_are_newtypes() {
    let document = api(
        json!({"/s": {"post": sends(reference("S"), reference("S"))}}),
        json!({"S": {"type": "array", "items": {"type": "string"}}}),
    );
    let generated = generated(&document, &row("POST /s", "s_send", ""));
    let things = file(&generated, "things.rs");
    let item = find_struct(&things, "S");
    assert_eq!(code(&item.fields), "(pub Vec<String>)");
    assert!(item.attrs.iter().any(|attribute| code(attribute) == "#[serde(transparent)]"));
    assert_eq!(generated.counts["newtypes"], 1);
}

/// What `emit` says of a struct that the generator is taken to have made of `S`.
fn told_of(made: ItemStruct) -> Vec<String> {
    let schema = object(json!({"a": {"type": "string"}, "_a": {"type": "string"}}), &["a"]);
    let lowered = Lowered {
        document: api(json!({}), json!({"S": schema})),
        calls: Vec::new(),
        counts: Vec::new(),
        abouts: std::collections::BTreeMap::new(),
        always: std::collections::BTreeSet::new(),
        origins: Default::default(),
    };
    let mut problems = Problems::default();
    emit(&made, &lowered, &mut Generated::default(), &mut problems);
    told(&problems).into_iter().map(str::to_owned).collect()
}

#[test]
fn a_struct_that_needs_itself_is_told() {
    let told_of = |schemas: Value| {
        let lowered = Lowered {
            document: api(json!({}), schemas),
            calls: Vec::new(),
            counts: Vec::new(),
            abouts: Default::default(),
            always: Default::default(),
            origins: Default::default(),
        };
        let made = syn::parse_quote!(
            struct S {
                a: Box<T>,
            }
        );
        let mut problems = Problems::default();
        emit(&made, &lowered, &mut Generated::default(), &mut problems);
        told(&problems).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let circle = told_of(json!({
        "S": object(json!({"a": reference("T")}), &["a"]),
        "T": object(json!({"s": reference("S")}), &["s"]),
    }));
    assert_eq!(circle, ["every `S` needs another one within it, so there can be none"]);
    let list = json!({"type": "array", "items": reference("S")});
    for (within, required) in [(reference("S"), &[][..]), (list, &["s"]), (nullable(reference("S")), &["s"])] {
        let told = told_of(json!({
            "S": object(json!({"a": reference("T")}), &["a"]),
            "T": object(json!({"s": within}), required),
        }));
        assert_eq!(told, [""; 0]);
    }
}

#[test]
fn what_the_generator_drops_renames_or_reads_otherwise_is_told() {
    use syn::parse_quote;
    let sound = told_of(parse_quote!(
        struct S {
            a: String,
            #[serde(rename = "_a")]
            b: Option<String>,
        }
    ));
    assert_eq!(sound, [""; 0]);
    assert_eq!(
        told_of(parse_quote!(
            struct S {
                a: String,
            }
        )),
        ["`S` has 2 properties, but the generator made 1 fields"]
    );
    assert_eq!(
        told_of(parse_quote!(
            struct S {
                a: String,
                #[serde(rename = "_a")]
                b: Option<String>,
                c: String,
            }
        )),
        ["the generator's field `S.c` is no property of the contract"]
    );
    assert_eq!(
        told_of(parse_quote!(
            struct S {
                a: Option<String>,
                #[serde(rename = "_a")]
                b: Option<String>,
            }
        )),
        ["`S.a` may be null by the generator's reading, but not by the contract's"]
    );
    assert_eq!(
        told_of(parse_quote!(
            struct S {
                a: String,
                #[serde(rename = "_a")]
                _a: Option<String>,
            }
        )),
        ["two properties of `S` have the setter of `_a`"]
    );
    assert_eq!(
        told_of(parse_quote!(
            struct Renamed {
                a: String,
            }
        )),
        ["the generator made a type `Renamed` that has no schema of that name"]
    );
}
