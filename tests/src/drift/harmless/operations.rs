//! Operations say the same in other words.

use heron_contract::document::METHODS;
use serde_json::{Value, json};

use super::super::random::Random;
use super::super::sites::keys;
use super::Rewriting;

pub(super) fn all() -> Vec<Rewriting> {
    vec![
        Rewriting::new("path parameters are renamed", rename_path_parameters),
        Rewriting::new("parameters move up to the path", lift_parameters),
        Rewriting::new("security and servers are written out", write_out),
        Rewriting::new("spreading is said of single values", say_explode),
    ]
}

/// The operations of a path.
fn methods(item: &Value) -> Vec<&'static str> {
    METHODS.into_iter().filter(|method| item.get(method).is_some()).collect()
}

fn rename_path_parameters(document: &mut Value, random: &mut Random) {
    let shapes = |path: &str| -> String {
        path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
    };
    let paths = keys(document, "/paths");
    for path in &paths {
        let twins = paths.iter().filter(|other| shapes(other) == shapes(path)).count();
        // A component that is shared keeps its name.
        let shared = document["paths"][path].to_string().contains("#/components/parameters/");
        if !path.contains('{') || twins > 1 || shared || !random.one_in(2) {
            continue;
        }
        let Some(mut item) = document["paths"].as_object_mut().and_then(|paths| paths.remove(path)) else { continue };
        let mut new = path.clone();
        let names: Vec<String> =
            path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).map(str::to_owned).collect();
        for (number, name) in names.iter().enumerate() {
            new = new.replace(&format!("{{{name}}}"), &format!("{{renamed_{number}}}"));
            let lists = methods(&item);
            for method in lists.iter().map(|method| Some(*method)).chain([None]) {
                let holder = match method {
                    Some(method) => &mut item[method],
                    None => &mut item,
                };
                for parameter in holder.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
                    if parameter["in"] == "path" && parameter["name"] == name.as_str() {
                        parameter["name"] = json!(format!("renamed_{number}"));
                    }
                }
            }
        }
        document["paths"][new] = item;
    }
}

fn lift_parameters(document: &mut Value, random: &mut Random) {
    for path in keys(document, "/paths") {
        let item = &mut document["paths"][&path];
        let all = methods(item);
        if all.len() != 1 || item.get("parameters").is_some() || !random.one_in(2) {
            continue;
        }
        if let Some(parameters) = item[all[0]].as_object_mut().and_then(|operation| operation.remove("parameters")) {
            item["parameters"] = parameters;
        }
    }
}

fn write_out(document: &mut Value, random: &mut Random) {
    let above = document.clone();
    for path in keys(document, "/paths") {
        let item = &mut document["paths"][&path];
        for method in methods(item) {
            for key in ["security", "servers"] {
                if item[method].get(key).is_none() && above.get(key).is_some() && random.one_in(2) {
                    item[method][key] = above[key].clone();
                }
            }
        }
    }
}

fn say_explode(document: &mut Value, random: &mut Random) {
    for path in keys(document, "/paths") {
        let item = &mut document["paths"][&path];
        for method in methods(item) {
            for parameter in item[method].get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
                let single =
                    matches!(parameter["schema"]["type"].as_str(), Some("string" | "integer" | "number" | "boolean"));
                if single && parameter.get("explode").is_none() {
                    parameter["explode"] = json!(random.one_in(2));
                }
            }
        }
    }
}
