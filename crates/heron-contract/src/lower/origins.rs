//! Where the overlay must put the words of a type or a property, which may have been moved and renamed on its way.

use std::collections::BTreeMap;

use serde_json::Value;

use super::walk::{each_schema_mut, schemas};
use crate::document::{Node, Pointer, walk_mut};

/// Beside a schema while rules run: where it stood at first, as a JSON pointer.
pub(super) const ORIGIN: &str = "x-origin";

/// Marks every schema but the branches of combinations, whose words are nobody's.
pub(super) fn mark(document: &mut Value) {
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, at, value| {
        let steps = Pointer::tokens(at.as_str());
        let branch = matches!(steps.iter().rev().nth(1).map(String::as_str), Some("allOf" | "anyOf" | "oneOf"));
        if let (Node::Schema, false, Value::Object(schema)) = (node, branch, value) {
            schema.insert(ORIGIN.to_owned(), at.as_str().into());
        }
    });
}

/// Takes the marks away: what is left of them is a pointer for each `Schema` and each `Schema.property`.
pub(super) fn unmark(document: &mut Value) -> BTreeMap<String, String> {
    let mut origins = BTreeMap::new();
    for (name, schema) in schemas(document).into_iter().flatten() {
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let places = properties.map(|(property, schema)| (format!("{name}.{property}"), schema));
        for (place, schema) in std::iter::once((name.clone(), schema)).chain(places) {
            if let Some(origin) = schema.get(ORIGIN).and_then(Value::as_str) {
                origins.insert(place, origin.to_owned());
            }
        }
    }
    each_schema_mut(document, Node::Document, &mut |schema| {
        if let Some(schema) = schema.as_object_mut() {
            schema.remove(ORIGIN);
        }
    });
    origins
}

/// A pointer as a JSONPath (RFC 9535), for the target of an overlay's action.
pub(crate) fn target(pointer: &str) -> String {
    let mut target = "$".to_owned();
    let steps = Pointer::tokens(pointer);
    let mut before = "";
    for step in &steps {
        let is_name = step.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && step.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if is_name {
            target.push_str(&format!(".{step}"));
        } else if before == "parameters" && step.parse::<usize>().is_ok() {
            target.push_str(&format!("[{step}]"));
        } else {
            target.push_str(&format!("['{}']", step.replace('\\', "\\\\").replace('\'', "\\'")));
        }
        before = step;
    }
    target
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use serde_json_path::JsonPath;

    use crate::lower::gather;
    use crate::lower::testing::{answers, api, asks, row, sends, stated};

    #[test]
    fn a_type_and_its_properties_lead_back_to_where_their_words_belong() {
        let thing = json!({"type": "object", "properties": {
            "id": {"type": "string", "readOnly": true},
            "by-day": {"type": "object", "properties": {"it's": {"type": "string"}}},
            "kind": {"type": "string", "enum": ["a"]},
            "next": {"allOf": [{"$ref": "#/components/schemas/Theirs"}]},
        }});
        let order = json!({"name": "order", "in": "query", "schema": {"type": "string", "enum": ["up"]}});
        let document = api(
            json!({"/a": {
                "put": sends(json!({"$ref": "#/components/schemas/Theirs"}), json!({"$ref": "#/components/schemas/Theirs"})),
                "post": asks(json!([order])),
                "get": answers(json!({"type": "object", "properties": {"n": {"type": "integer"}}})),
            }}),
            json!({"Theirs": thing}),
        );
        let rows = ["PUT", "POST", "GET"]
            .map(|method| row(&format!("{method} /a"), &format!("a_{}", method.to_lowercase()), ""));
        let names = "[schemas]\nTheirs = { request = \"New\", response = \"Ours\" }\n\"Theirs.by-day\" = \"Days\"\n";
        let (lowered, _) = gather(&document, &stated(&format!("{}{names}", rows.concat())));
        let expected = [
            ("AGetResponse", "$.paths['/a'].get.responses['200'].content['application/json'].schema"),
            ("AGetResponse.n", "$.paths['/a'].get.responses['200'].content['application/json'].schema.properties.n"),
            ("APostOrder", "$.paths['/a'].post.parameters[0].schema"),
            ("Days", "$.components.schemas.Theirs.properties['by-day']"),
            ("Days.it's", "$.components.schemas.Theirs.properties['by-day'].properties['it\\'s']"),
            ("New", "$.components.schemas.Theirs"),
            ("New.by-day", "$.components.schemas.Theirs.properties['by-day']"),
            ("New.kind", "$.components.schemas.Theirs.properties.kind"),
            ("New.next", "$.components.schemas.Theirs.properties.next"),
            ("Ours", "$.components.schemas.Theirs"),
            ("Ours.by-day", "$.components.schemas.Theirs.properties['by-day']"),
            ("Ours.id", "$.components.schemas.Theirs.properties.id"),
            ("Ours.kind", "$.components.schemas.Theirs.properties.kind"),
            ("Ours.next", "$.components.schemas.Theirs.properties.next"),
            ("TheirsKind", "$.components.schemas.Theirs.properties.kind"),
        ];
        let origins: Vec<_> =
            lowered.origins.iter().map(|(place, pointer)| (place.as_str(), super::target(pointer))).collect();
        assert_eq!(origins, expected.map(|(place, target)| (place, target.to_owned())));
        for (place, target) in expected {
            let path = JsonPath::parse(target).unwrap();
            assert_eq!(path.query(&document).len(), 1, "{place}: {target}");
        }
        assert!(!lowered.document.to_string().contains(super::ORIGIN), "the generator sees no mark");
    }
}
