//! The names in `operations.toml` are ones that code can bear.

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::Draft;
use crate::Problem;
use crate::operations::SchemaName;

/// Modules of the generated client that are no resources.
const MODULES: [&str; 2] = ["shared", "types"];

/// Finds every name that is no identifier, or not in the case of its kind.
pub(super) fn check(draft: &mut Draft<'_>) {
    let operations = draft.operations;
    let mut wrong = Vec::new();
    let mut snake = |name: &str, place: &str, what: &str| {
        if name != name.to_snake_case() || syn::parse_str::<syn::Ident>(name).is_err() {
            wrong.push((
                format!("`{name}` cannot be {what} of `{place}`"),
                "use lower case, digits and underscores, and no word of Rust's own".to_owned(),
            ));
        }
    };
    for row in &operations.operations {
        snake(&row.id, &row.call, "the id");
        snake(&row.resource, &row.call, "the resource");
    }
    for row in operations.operations.iter().filter(|row| MODULES.contains(&row.resource.as_str())) {
        wrong.push((
            format!("`{}` cannot be the resource of `{}`", row.resource, row.call),
            "the client has a module of that name already: choose another".to_owned(),
        ));
    }
    let mut types: Vec<(&str, &str)> = Vec::new();
    types.extend(operations.operations.iter().filter_map(|row| Some((row.call.as_str(), row.response.as_deref()?))));
    for (place, name) in &operations.schemas {
        match name {
            SchemaName::Both(name) => types.push((place, name)),
            SchemaName::Split(split) => {
                types.extend([&split.request, &split.response].into_iter().flatten().map(|name| (&**place, &**name)));
            }
        }
    }
    types.extend(operations.enums.iter().map(|(place, name)| (place.as_str(), name.as_str())));
    for (place, name) in types {
        let should_be = name.to_upper_camel_case();
        if name != should_be || syn::parse_str::<syn::Ident>(name).is_err() {
            wrong.push((
                format!("`{name}`, the name given to `{place}`, is not how a type is called"),
                format!("write it as in `{}`", if should_be.is_empty() { "CrmConfig" } else { &should_be }),
            ));
        }
    }
    for (what, help) in wrong {
        draft.problems.push(Problem::error(what).at("openapi/operations.toml", "").help(help));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::operations::Operations;

    fn told(rows: &str) -> Vec<String> {
        let operations = Operations::parse("operations.toml", rows).unwrap();
        let document = json!({});
        let mut draft = Draft::new(document, &operations);
        check(&mut draft);
        draft.problems.0.into_iter().map(|problem| problem.what).collect()
    }

    fn row(id: &str, resource: &str) -> String {
        format!(
            "[[operation]]\ncall = \"GET /a\"\nid = \"{id}\"\nresource = \"{resource}\"\nsummary = \"s\"\nretry = \"safe\"\n"
        )
    }

    #[test]
    fn sound_names_are_accepted() {
        let names = "[schemas]\nA = \"CrmConfig\"\nB = { request = \"BUpdate\", response = \"B\" }\n[enums]\n\"A.b\" = \"Ab2\"\n";
        assert_eq!(told(&format!("{}{names}", row("things_list", "crm_things"))), Vec::<String>::new());
    }

    #[test]
    fn ids_and_resources_that_are_no_identifiers_are_told() {
        for id in ["", "thingsList", "things-list", "2things", "type", "self"] {
            assert_eq!(told(&row(id, "crm")), [format!("`{id}` cannot be the id of `GET /a`")]);
            assert_eq!(told(&row("a", id)), [format!("`{id}` cannot be the resource of `GET /a`")]);
        }
    }

    #[test]
    fn a_resource_cannot_take_the_name_of_a_module_that_the_client_has() {
        for resource in MODULES {
            assert_eq!(told(&row("a", resource)), [format!("`{resource}` cannot be the resource of `GET /a`")]);
        }
        assert_eq!(told(&row("a", "mod")).len(), 1);
    }

    #[test]
    fn names_of_types_in_another_case_are_told_wherever_they_are_given() {
        let rows = format!(
            "{}response = \"an_answer\"\n[schemas]\nA = \"CTA\"\nB = {{ request = \"b\", response = \"2B\" }}\n[enums]\n\"A.b\" = \"\"\n",
            row("a", "b")
        );
        assert_eq!(
            told(&rows),
            [
                "`an_answer`, the name given to `GET /a`, is not how a type is called",
                "`CTA`, the name given to `A`, is not how a type is called",
                "`b`, the name given to `B`, is not how a type is called",
                "`2B`, the name given to `B`, is not how a type is called",
                "``, the name given to `A.b`, is not how a type is called",
            ]
        );
    }
}
