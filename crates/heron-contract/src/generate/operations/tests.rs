use serde_json::{Value, json};

use super::*;
use crate::generate::testing::{code, file, find_function, find_operation, find_struct, generated, lowered, told};
use crate::generate::tokens;
use crate::lower::testing::{answers, api, asks, reference, row, sends};

fn parameter(name: &str, place: &str, required: bool, schema: Value) -> Value {
    json!({"name": name, "in": place, "required": required, "schema": schema, "description": "d"})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn thing() -> Value {
    json!({"Thing": {"type": "object", "description": "d", "properties": {"x": text()}}})
}

/// The client of one operation with these query parameters.
fn asking(parameters: Value) -> syn::File {
    file(
        &generated(&api(json!({"/a": {"get": asks(parameters)}}), json!({})), &row("GET /a", "a_list", "")),
        "things.rs",
    )
}

/// The arguments of a function after the client, and its body.
fn function(file: &syn::File, name: &str) -> (String, String) {
    let function = find_operation(file, name);
    (function.sig.inputs.iter().skip(1).map(code).collect::<Vec<_>>().join(", "), code(&function.block))
}

#[test]
fn an_operation_is_a_static_that_says_what_is_known_before_any_request() {
    let envelope = |key: &str| json!({"type": "object", "properties": {key: reference("Thing")}});
    let mut operation = sends(envelope("sent"), envelope("got"));
    operation["parameters"] = json!([parameter("id", "path", true, text())]);
    let document = api(json!({"/a/{id}": {"put": operation}}), thing());
    let mut row = row("PUT /a/{id}", "a_replace", "envelope = \"got\"\nrequest_envelope = \"sent\"");
    row = row.replace("\"safe\"", "\"idempotent\"");
    let things = &generated(&document, &row).client["things.rs"];
    let expected = "\
/// `PUT /a/{id}`: Does it.
pub static A_REPLACE: Operation = Operation {
    id: \"a_replace\",
    method: Method::Put,
    path: \"/a/{id}\",
    retry: RetryClass::Idempotent,
    envelope: Some(\"got\"),
    request_envelope: Some(\"sent\"),
    ..Operation::PLAIN
};
";
    assert!(things.contains(expected), "{things}");
}

#[test]
fn path_parameters_and_the_body_are_positional() {
    let mut operation = sends(reference("Thing"), json!({"type": "array", "items": reference("Thing")}));
    operation["parameters"] = json!([
        parameter("heron_id", "path", true, text()),
        parameter("day", "path", true, json!({"type": "string", "format": "date"}))
    ]);
    let document = api(json!({"/a/{heron_id}/{day}": {"post": operation}}), thing());
    let things = file(&generated(&document, &row("POST /a/{heron_id}/{day}", "a_create", "")), "things.rs");
    assert_eq!(
        function(&things, "a_create"),
        (
            "heron_id:&str, day:NaiveDate, body:&Thing".to_owned(),
            "{client.call(Request::new(&A_CREATE).path(\"heron_id\",heron_id).path(\"day\",day).json(body))}"
                .to_owned()
        )
    );
    assert_eq!(code(&find_operation(&things, "a_create").sig.output), "->Call<Vec<Thing>>");
}

#[test]
fn query_parameters_are_positional_while_at_most_one_is_optional() {
    let things = asking(json!([
        parameter("limit", "query", false, json!({"type": "integer"})),
        parameter("since", "query", true, text())
    ]));
    assert_eq!(
        function(&things, "a_list"),
        (
            "limit:Option<i64>, since:&str".to_owned(),
            "{client.call(Request::new(&A_LIST).query(\"limit\",&limit).query(\"since\",since))}".to_owned()
        )
    );
    assert!(!things.items.iter().any(|item| matches!(item, syn::Item::Struct(_))));
}

#[test]
fn two_optional_parameters_make_a_struct_and_required_ones_stay_outside() {
    let things = asking(json!([
        parameter("limit", "query", false, json!({"type": "integer"})),
        parameter("since", "query", true, text()),
        parameter("tags", "query", false, json!({"type": "array", "items": text()})),
        parameter("type", "query", false, text()),
    ]));
    let params = find_struct(&things, "AListParams");
    let fields: Vec<_> = params.fields.iter().map(|field| (code(&field.ident), code(&field.ty))).collect();
    let expected = [("limit", "Option<i64>"), ("tags", "Option<Vec<String>>"), ("type_", "Option<String>")];
    assert_eq!(fields, expected.map(|(name, ty)| (name.to_owned(), ty.to_owned())));
    assert!(params.attrs.iter().any(|attribute| code(attribute) == "#[non_exhaustive]"));
    assert_eq!(
        function(&things, "a_list"),
        (
            "since:&str, params:&AListParams".to_owned(),
            "{client.call(Request::new(&A_LIST).query(\"limit\",&params.limit).query(\"since\",since)\
             .query(\"tags\",&params.tags).query(\"type\",&params.type_))}"
                .to_owned()
        )
    );
    for (setter, takes) in [
        ("with_limit", "impl Into<i64>"),
        ("with_tags", "impl IntoIterator<Item=impl Into<String>>"),
        ("with_type", "impl Into<String>"),
    ] {
        let setter = find_function(&things, "AListParams", setter);
        assert_eq!(code(&setter.sig.inputs[1]), format!("value:{takes}"));
    }
    find_function(&things, "AListParams", "new");
}

#[test]
fn what_is_made_by_hand_has_a_static_and_its_answer_and_no_function() {
    let document = api(
        json!({"/a": {"post": sends(reference("Thing"), json!({"type": "object", "properties": {"id": text()}}))}}),
        thing(),
    );
    let things = file(
        &generated(&document, &row("POST /a", "a_send", "response = \"Sent\"\nby_hand = \"foreign\"")),
        "things.rs",
    );
    find_struct(&things, "Sent");
    let statics = things.items.iter().filter(|item| matches!(item, syn::Item::Static(item) if item.ident == "A_SEND"));
    assert_eq!(statics.count(), 1);
    assert!(!things.items.iter().any(|item| matches!(item, syn::Item::Fn(_))));
}

#[test]
fn an_answer_that_is_not_json_is_a_download_and_asked_for_by_its_media_type() {
    let mut operation = answers(json!({}));
    operation["responses"]["200"]["content"] =
        json!({"application/zip": {"schema": {"type": "string", "format": "binary"}}});
    let document = api(json!({"/a": {"get": operation}}), json!({}));
    let code = generated(&document, &row("GET /a", "a_download", "")).client["things.rs"].clone();
    let function = "pub fn a_download(client: &Client) -> Download {\n    \
                    client.download(Request::new(&A_DOWNLOAD).accept(\"application/zip\"))";
    assert!(code.contains(function), "{code}");
}

#[test]
fn a_body_that_is_not_json_is_a_file_of_its_media_type() {
    let mut operation = sends(text(), json!({}));
    operation["requestBody"]["content"] = json!({"application/xml": {"schema": text()}});
    let code = generated(&api(json!({"/a": {"post": operation}}), json!({})), &row("POST /a", "a_send", ""));
    let code = &code.client["things.rs"];
    assert!(code.contains("file: impl Into<Upload>") && code.contains(".file(file)"), "{code}");
    assert!(code.contains("how: FileForm::Body") && code.contains("media_types: &[\"application/xml\"]"), "{code}");
}

#[test]
fn what_heron_deprecates_the_compiler_warns_of() {
    let document = api(json!({"/a": {"get": answers(json!({}))}}), json!({}));
    let code = generated(&document, &row("GET /a", "a_get", "deprecated = \"b_get\"")).client["things.rs"].clone();
    assert!(code.contains("#[deprecated(note = \"Heron advises against it: use `b_get`\")]"), "{code}");
}

#[test]
fn a_form_is_a_struct_of_its_parts() {
    let file = json!({"type": "string", "format": "binary", "description": "The file."});
    let mut operation = sends(text(), json!({}));
    operation["requestBody"]["content"] = json!({"multipart/form-data": {"schema": {"properties": {
        "file": file, "type": {"type": "string", "description": "Its kind."},
    }}}});
    let code = generated(&api(json!({"/a": {"post": operation}}), json!({})), &row("POST /a", "a_send", ""));
    assert_eq!(told(&code.without_words), [""; 0]);
    let code = &code.client["things.rs"];
    for expected in [
        "pub struct ASendForm {\n    /// The file.\n    pub file: Upload,\n    /// Its kind.\n    pub type_: Option<String>,",
        "pub fn new(file: impl Into<Upload>) -> Self",
        "pub fn with_type(mut self, value: impl Into<String>) -> Self",
        "fields.file(\"file\", form.file);",
        "if let Some(value) = form.type_ {\n            fields.text(\"type\", value);",
        "pub fn a_send(client: &Client, form: ASendForm)",
        ".form(form.into())",
    ] {
        assert!(code.contains(expected), "{expected} in {code}");
    }
}

fn uploading(file: Value) -> Value {
    let schema = json!({"type": "object", "required": ["file", "name"], "description": "d", "properties": {
        "file": file, "name": text(), "note": {"type": "string", "description": "d"},
    }});
    api(json!({"/a": {"post": sends(reference("A"), json!({}))}}), json!({"A": schema}))
}

#[test]
fn a_file_in_json_is_an_argument_and_the_rest_of_the_body_another() {
    let row = row("POST /a", "a_send", "upload = { how = \"base64\", field = \"file\", name = \"name\" }");
    let generated = generated(&uploading(text()), &row);
    let code = format!("{}{}", generated.types["things.rs"], generated.client["things.rs"]);
    for expected in [
        "pub fn a_send(client: &Client, file: impl Into<Upload>, body: &A)",
        ".file_in(file, body)",
        "how: FileForm::Base64,\n        field: \"file\",\n        name: Some(\"name\"),\n        needs_name: true,",
        "pub struct A {\n    /// d\n",
        "pub note: Option<String>",
    ] {
        assert!(code.contains(expected), "{expected} in {code}");
    }
    assert!(!code.contains("pub file:") && !code.contains("pub name:"), "{code}");
}

#[test]
fn a_file_in_json_of_an_answer_is_a_download() {
    let object = json!({"type": "object", "properties": {"file": text(), "kind": text()}});
    let document = api(json!({"/a": {"get": answers(object)}}), json!({}));
    let row = row("GET /a", "a_get", "download = { how = \"base64\", field = \"file\", media_type = \"kind\" }");
    let code = generated(&document, &row).client["things.rs"].clone();
    assert!(
        code.contains("pub fn a_get(client: &Client) -> Download {\n    client.download(Request::new(&A_GET))"),
        "{code}"
    );
    assert!(
        code.contains("gives: Some(GivesFile {\n        field: \"file\",\n        media_type: Some(\"kind\"),"),
        "{code}"
    );
}

#[test]
fn several_successes_and_errors_told_as_the_answer_are_data() {
    let mut operation = answers(reference("A"));
    operation["responses"]["201"] = operation["responses"]["200"].clone();
    operation["responses"]["422"] = json!({"description": "d", "content": {"application/json": {"schema": {
        "anyOf": [reference("A"), {"type": "object", "properties": {"description": text()}}],
    }}}});
    operation["responses"]["400"] = json!({"description": "d"});
    let schema = json!({"type": "object", "required": ["x"], "description": "d", "properties": {
        "x": {"type": "string", "description": "d"},
    }});
    let document = api(json!({"/a": {"get": operation}}), json!({"A": schema}));
    let code = generated(&document, &row("GET /a", "a_get", "")).client["things.rs"].clone();
    assert!(
        code.contains("pub fn a_get(client: &Client) -> Call<WithStatus<A>> {\n    client.call_with_status("),
        "{code}"
    );
    assert!(
        code.contains("partial: &[\n        Partial {\n            status: 422,\n            keys: &[\"x\"],"),
        "{code}"
    );
    assert!(!code.contains("status: 400"), "{code}");
}

/// What `emit` says when the generator is taken to have made functions of these arguments.
fn told_of(call: &Call, made: &[(&str, Vec<&str>)]) -> Vec<String> {
    let answer: Type = syn::parse_quote!(());
    let operations = made.iter().map(|(id, arguments)| {
        let arguments = arguments.iter().map(|name| ((*name).to_owned(), answer.clone())).collect();
        ((*id).to_owned(), tokens::Signature { arguments, answer: answer.clone() })
    });
    let tokens = Tokens { types: Vec::new(), operations: operations.collect() };
    let mut problems = Problems::default();
    emit(call, &tokens, &mut Generated::default(), &mut problems);
    told(&problems).into_iter().map(str::to_owned).collect()
}

#[test]
fn functions_and_parameters_that_the_generator_drops_or_adds_are_told() {
    let mut operation =
        asks(json!([parameter("id", "path", true, text()), parameter("limit", "query", false, text())]));
    operation["requestBody"] = sends(text(), text())["requestBody"].clone();
    let document = api(json!({"/a/{id}": {"get": operation}}), json!({}));
    let call = &lowered(&document, &row("GET /a/{id}", "a_get", "")).calls[0];
    assert_eq!(told_of(call, &[("a_get", vec!["id", "limit", "body"])]), [""; 0]);
    assert_eq!(told_of(call, &[]), ["the generator made no function `a_get` for `GET /a/{id}`"]);
    assert_eq!(
        told_of(call, &[("a_get", vec!["id", "body"])]),
        ["the generator dropped the parameter `limit` of `GET /a/{id}`"]
    );
    assert_eq!(
        told_of(call, &[("a_get", vec!["id", "limit", "body", "x_header"])]),
        ["`GET /a/{id}` has parameters that are neither in the path nor in the query"]
    );
}
