//! Reports of changes made by hand: what is grouped, what is in scope, which item belongs where, what is overridden.

use serde_json::{Value, json};

use super::*;
use crate::compare::{Change, Comparison, OperationRef};
use crate::import::Input;
use crate::source::Ours;

const CONTRACT: &str = include_str!("../../../../openapi/heron.json");
const OPERATIONS: &str = include_str!("../../../../openapi/operations.toml");
const OVERLAY: &str = include_str!("../../../../openapi/overlay.yaml");
const WORDS: &str = include_str!("../../../../openapi/words.toml");
const CONFIG: &str = "/components/schemas/CrmConfig/properties";
const LIST: &str = "GET /api/crm_integrations";
const CREATE: &str = "POST /api/crm_integrations";

/// The committed contract, and another one with changes that are told by hand.
struct Case {
    new: Value,
    comparison: Comparison,
    overrides: &'static str,
    /// Whether Rust items are compared, which takes longest.
    items: bool,
}

impl Case {
    fn new() -> Self {
        let new = document("heron.json", CONTRACT).into_contract();
        let comparison = Comparison { common_operations: 1, ..Comparison::default() };
        Self { new, comparison, overrides: "", items: false }
    }

    fn with_items(mut self) -> Self {
        self.items = true;
        self
    }

    fn put(mut self, object: &str, key: &str, value: Value) -> Self {
        self.new.pointer_mut(object).unwrap().as_object_mut().unwrap().insert(key.to_owned(), value);
        self
    }

    fn remove(mut self, object: &str, key: &str) -> Self {
        assert!(self.new.pointer_mut(object).unwrap().as_object_mut().unwrap().remove(key).is_some());
        self
    }

    /// A change at an operation, by its pointers in the old and the new contract.
    fn change(self, id: &'static str, call: &str, place: &str, pointers: [Option<&str>; 2], wire: [Wire; 2]) -> Self {
        self.full(id, call, place, pointers, wire, [None, None])
    }

    fn full(
        mut self,
        id: &'static str,
        call: &str,
        place: &str,
        pointers: [Option<&str>; 2],
        wire: [Wire; 2],
        values: [Option<Value>; 2],
    ) -> Self {
        let [before, after] = values;
        self.comparison.changes.push(Change {
            id,
            operation: call.split_once(' ').map(|(method, path)| OperationRef::new(method, path)),
            old_pointer: pointers[0].map(str::to_owned),
            new_pointer: pointers[1].map(str::to_owned),
            place: place.to_owned(),
            before,
            after,
            wire: wire[0],
            wire_for_client: wire[1],
            fingerprint: format!("{id} {call} {place}"),
        });
        self
    }

    fn overrides(mut self, overrides: &'static str) -> Self {
        self.overrides = overrides;
        self
    }

    fn report(&self) -> Report {
        let base = document("openapi/heron.json", CONTRACT);
        let against = document("published.json", &crate::document::to_text(&self.new));
        let operations = Operations::parse("operations.toml", OPERATIONS).unwrap();
        let overrides = Overrides::parse("openapi/drift.toml", self.overrides).unwrap();
        let question = Question {
            base: &base,
            against: &against,
            operations: Some(&operations),
            ours: self.items.then_some(Ours {
                overlay: Input { name: "openapi/overlay.yaml", text: OVERLAY },
                words: Input { name: "openapi/words.toml", text: WORDS },
            }),
            overrides: &overrides,
        };
        build::tell(&question, &self.comparison)
    }
}

fn document(name: &str, text: &str) -> Document {
    Document::contract(name, text, crate::document::parse(name, text).unwrap())
}

/// Level, id and items of each finding.
fn told(report: &Report) -> Vec<String> {
    report
        .findings
        .iter()
        .map(|finding| {
            let items: Vec<&str> =
                finding.items.iter().map(|item| item.item.trim_start_matches("heron_api::")).collect();
            format!("{} {} ({}) {}", finding.word(), finding.id, finding.at.len(), items.join(" ")).trim().to_owned()
        })
        .collect()
}

type Format = fn(&Report) -> String;

const SAFE: [Wire; 2] = [Wire::Safe; 2];
const BREAKS: [Wire; 2] = [Wire::Breaks; 2];

/// A case with something of every kind.
fn everything() -> Case {
    let at = |property: &str| format!("{CONFIG}/{property}");
    let (limit, legacy, small) =
        (at("page_limit"), at("download_legacy_attachments"), at("small_file_filtering_enabled"));
    let mut case = Case::new()
        .put(CONFIG, "page_limit", json!({"type": "integer"}))
        .put(CONFIG, "download_legacy_attachments", json!({"type": "string"}))
        .remove(CONFIG, "small_file_filtering_enabled");
    for (call, place) in
        [(LIST, "response 200 › crm_integrations[] › config"), (CREATE, "response 201 › crm_integration › config")]
    {
        case = case
            .change(
                "response-optional-property-added",
                call,
                &format!("{place} › page_limit"),
                [None, Some(&limit)],
                SAFE,
            )
            .full(
                "response-property-type-changed",
                call,
                &format!("{place} › download_legacy_attachments"),
                [Some(&legacy), Some(&legacy)],
                BREAKS,
                [Some(json!("boolean")), Some(json!("string"))],
            )
            .change(
                "response-optional-property-removed",
                call,
                &format!("{place} › small_file_filtering_enabled"),
                [Some(&small), None],
                SAFE,
            );
    }
    let enums = "/components/schemas/CrmConfig/properties/object_configs/items";
    case.change(
        "response-property-enum-value-added",
        LIST,
        "response 200 › x <b> | y",
        [Some(enums), Some(enums)],
        [Wire::Breaks, Wire::Safe],
    )
    .change(
        "request-property-pattern-changed",
        CREATE,
        "request › name",
        [
            Some("/paths/~1api~1crm_integrations/post/requestBody"),
            Some("/paths/~1api~1crm_integrations/post/requestBody"),
        ],
        [Wire::Unproven, Wire::Unproven],
    )
    .change("api-global-server-added", "", "servers › 1", [None, Some("/servers/0")], SAFE)
    .change(
        "response-property-max-length-increased",
        "GET /api/workflow/nodes",
        "response",
        [Some("/paths"), Some("/paths")],
        BREAKS,
    )
}

#[test]
fn a_cause_is_one_finding_with_its_rust_items_and_the_worst_comes_first() {
    let report = everything().with_items().report();
    assert_eq!(
        told(&report),
        [
            "breaks response-property-type-changed (2) crm::CrmConfig::download_legacy_attachments",
            "unproven request-property-pattern-changed (1)",
            "source response-optional-property-removed (2) crm::CrmConfig::small_file_filtering_enabled",
            "source response-optional-property-added (2) crm::CrmConfig::page_limit",
            "safe api-global-server-added (1)",
            "safe response-property-enum-value-added (1)",
        ]
    );
    assert_eq!(
        report.counts,
        Counts { breaks: 1, unproven: 1, source: 2, safe: 2, docs: 0, accepted: 0 },
        "an enum that only a closed reader minds is safe for this client"
    );
    let step = |number: usize| report.findings[number].step();
    assert_eq!([step(0), step(2), step(3), step(4)], [Step::Major, Step::Major, Step::Minor, Step::None]);
    assert_eq!(report.source.step, Step::Major);
    let place = report.findings[0].old.clone().unwrap();
    assert_eq!(place.pointer, format!("{CONFIG}/download_legacy_attachments"));
    let line = CONTRACT.lines().nth(place.line.unwrap() - 1).unwrap();
    assert!(line.contains("\"download_legacy_attachments\""), "{line}");
}

#[test]
fn what_changes_outside_the_client_is_counted_and_named_and_no_finding() {
    let scope = everything().report().scope.unwrap();
    assert_eq!(scope.client, 241);
    let [outside] = scope.changed_outside.as_slice() else { panic!("{scope:?}") };
    assert_eq!(
        (outside.operation.as_str(), outside.changes, outside.worst),
        ("GET /api/workflow/nodes", 1, Wire::Breaks)
    );
    assert!(outside.reason.starts_with("for Heron's own staff"));
    assert_eq!((scope.undecided, scope.gone), (vec![], vec![]));
}

#[test]
fn an_operation_that_nobody_has_decided_on_is_a_finding() {
    let call = "POST /api/notes";
    let item = json!({"post": {"responses": {"204": {"description": "No Content"}}}});
    let report = Case::new()
        .put("/paths", "/api/notes", item)
        .change("endpoint-added-with-path", call, "", [None, Some("/paths/~1api~1notes/post")], SAFE)
        .report();
    assert_eq!(told(&report), ["safe endpoint-added-with-path (1)"]);
    assert_eq!(report.scope.unwrap().undecided, [call]);
}

#[test]
fn an_operation_of_the_client_that_is_gone_is_a_finding_and_its_items_too() {
    let pointer = "/paths/~1api~1hello_world/get";
    let report = Case::new()
        .with_items()
        .remove("/paths/~1api~1hello_world", "get")
        .change("api-removed-without-deprecation", "GET /api/hello_world", "", [Some(pointer), None], BREAKS)
        .report();
    assert_eq!(
        told(&report),
        ["breaks api-removed-without-deprecation (1) hello_world::HELLO_WORLD_GET hello_world::hello_world_get"]
    );
    assert_eq!(report.scope.unwrap().gone, ["GET /api/hello_world"]);
    assert!(report.mends.iter().any(|mend| mend.what == "the contract has no operation `GET /api/hello_world`"));
}

#[test]
fn an_operation_that_moves_keeps_its_rust_items_and_asks_for_its_new_call() {
    let (old, new) = ("/paths/~1api~1crm_integrations/get", "/paths/~1api~1v2/get");
    let contract = document("heron.json", CONTRACT).into_contract();
    let mut list = contract.pointer(old).unwrap().clone();
    list["parameters"] = json!([{"name": "page", "in": "query", "schema": {"type": "integer"}}]);
    let parameter = format!("{new}/parameters/0");
    let report = Case::new()
        .with_items()
        .remove("/paths/~1api~1crm_integrations", "get")
        .put("/paths", "/api/v2", json!({"get": list}))
        .change("endpoint-moved", "GET /api/v2", "", [Some(old), Some(new)], BREAKS)
        .change("new-optional-request-parameter", "GET /api/v2", "query › page", [None, Some(&parameter)], SAFE)
        .report();
    assert_eq!(
        told(&report),
        ["breaks endpoint-moved (1)", "source new-optional-request-parameter (1) crm::crm_integrations_list",]
    );
    assert_eq!(report.scope.unwrap().undecided, [""; 0]);
    let mends: Vec<&str> = report.mends.iter().map(|mend| mend.what.as_str()).collect();
    assert_eq!(mends[0], "`GET /api/crm_integrations` has moved to `GET /api/v2`");
    assert!(mends[1..].iter().all(|mend| mend.contains("has no words")), "{mends:?}");
}

#[test]
fn a_rust_item_that_differs_without_a_cause_is_a_finding_of_its_own() {
    let report = Case::new().with_items().put(CONFIG, "page_limit", json!({"type": "integer"})).report();
    assert_eq!(told(&report), ["source rust-item-added (0) crm::CrmConfig::page_limit"]);
    assert_eq!(report.findings[0].new.as_ref().unwrap().pointer, format!("{CONFIG}/page_limit"));
    assert!(report.fails(FailOn::Source) && !report.fails(FailOn::Wire));
}

#[test]
fn what_changes_nearer_to_an_item_is_its_cause_and_tags_never_are() {
    let operation = "/paths/~1api~1crm_integrations/get";
    let parameter = format!("{operation}/parameters/0");
    let page = json!([{"name": "page", "in": "query", "schema": {"type": "integer"}}]);
    let report = Case::new()
        .with_items()
        .put(operation, "parameters", page)
        .change("api-tag-added", LIST, "tags", [Some(operation), Some(operation)], SAFE)
        .change("new-optional-request-parameter", LIST, "query › page", [None, Some(&parameter)], SAFE)
        .report();
    assert_eq!(
        told(&report),
        ["source new-optional-request-parameter (1) crm::crm_integrations_list", "safe api-tag-added (1)",]
    );
}

#[test]
fn overrides_settle_the_level_where_they_fit_and_the_finest_wins() {
    let case = everything().with_items().overrides(
        r#"
        [[override]]
        id = "response-property-type-changed"
        operation = "GET /api/crm_integrations"
        level = "none"
        reason = "Lists do not show it."
        [[override]]
        id = "api-global-server-added"
        level = "wire"
        reason = "The client has one server."
        [[override]]
        id = "response-optional-property-added"
        level = "wire"
        reason = "Too wide."
        [[override]]
        id = "response-optional-property-added"
        place = "/components/schemas/CrmConfig/properties/page_limit"
        level = "docs"
        reason = "Only read."
        "#,
    );
    let report = case.report();
    assert_eq!(report.counts, Counts { breaks: 2, unproven: 1, source: 1, safe: 1, docs: 1, accepted: 1 });
    let settled = |id: &str| {
        let found = report.findings.iter().filter(|finding| finding.id == id);
        found.map(|finding| (finding.level, finding.at.len(), finding.overridden.clone())).collect::<Vec<_>>()
    };
    let reason = |instead_of, reason: &str| Some(Settled { instead_of, reason: reason.to_owned() });
    assert_eq!(
        settled("response-property-type-changed"),
        [(Level::Wire, 1, None), (Level::None, 1, reason(Level::Wire, "Lists do not show it."))]
    );
    assert_eq!(
        settled("api-global-server-added"),
        [(Level::Wire, 1, reason(Level::Safe, "The client has one server."))]
    );
    assert_eq!(settled("response-optional-property-added"), [(Level::Docs, 2, reason(Level::Source, "Only read."))]);
    let unused: Vec<_> = report.unused_overrides.0.iter().map(|problem| problem.what.as_str()).collect();
    assert_eq!(unused, ["the override of `response-optional-property-added` matches nothing"]);
}

#[test]
fn overrides_that_say_too_little_or_twice_are_told() {
    let told = |text: &str| Overrides::parse("drift.toml", text).map(drop).map_err(|problems| problems.to_string());
    let row = "[[override]]\nid = \"endpoint-added\"\nlevel = \"none\"\nreason = \"r\"\n";
    assert_eq!(told(row), Ok(()));
    for (text, expected) in [
        (format!("{row}{row}"), "`endpoint-added` is overridden twice for the same place"),
        (row.replace("\"r\"", "\" \""), "the override of `endpoint-added` has no reason"),
        (row.replace("endpoint-added", "endpoint-aded"), "no rule is called `endpoint-aded`"),
        (row.replace("\"none\"", "\"fine\""), "unknown variant `fine`"),
        (row.replace("reason", "why"), "drift.toml:4"),
        (row.replace("reason = \"r\"", ""), "missing field `reason`"),
    ] {
        let error = told(&text).unwrap_err();
        assert!(error.contains(expected), "{expected} in {error}");
    }
}

#[test]
fn equal_contracts_are_no_drift_and_the_report_says_what_was_compared() {
    let mut case = Case::new();
    case.comparison.common_operations = 272;
    let report = case.report();
    assert!(!report.fails(FailOn::Any));
    let text = report.to_text(false);
    for part in ["No drift", "272 operations in both; the client has 241", "sha256 ", "the contracts are equal"] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn each_level_fails_what_is_as_bad_or_worse() {
    let mut report = Case::new().report();
    for (counts, expected) in [
        (Counts { breaks: 1, ..Counts::default() }, [true, true, true, false]),
        (Counts { unproven: 1, ..Counts::default() }, [true, true, true, false]),
        (Counts { source: 1, ..Counts::default() }, [false, true, true, false]),
        (Counts { safe: 1, ..Counts::default() }, [false, false, true, false]),
        (Counts { docs: 1, ..Counts::default() }, [false, false, true, false]),
        (Counts { accepted: 1, ..Counts::default() }, [false; 4]),
    ] {
        report.counts = counts;
        let fails = [FailOn::Wire, FailOn::Source, FailOn::Any, FailOn::None].map(|on| report.fails(on));
        assert_eq!(fails, expected, "{counts:?}");
    }
}

#[test]
fn every_format_tells_every_finding_and_is_the_same_each_time() {
    let case = everything().with_items();
    let mut report = case.report();
    report.next.push("Do `this`.".to_owned());
    let formats: [(&str, Format); 5] = [
        ("text", |report| report.to_text(true)),
        ("json", Report::to_json),
        ("markdown", Report::to_markdown),
        ("github", Report::to_github),
        ("html", Report::to_html),
    ];
    let mut again = case.report();
    again.next.clone_from(&report.next);
    for (name, format) in formats {
        let text = format(&report);
        for finding in &report.findings {
            assert!(
                text.contains(&finding.id) || name == "github" && text.contains(&finding.summary),
                "{name}: {}",
                finding.id
            );
            for item in &finding.items {
                assert!(text.contains(&item.item), "{name}: {}", item.item);
            }
        }
        assert_eq!(text, format(&again), "{name}");
    }
    assert!(!report.to_text(false).contains('\u{1b}'));
}

#[test]
fn what_a_document_says_is_text_in_every_format() {
    let evil = "<script>alert(1)</script>\n::error::x **b** `c` | d";
    let config = Some(CONFIG);
    let report = Case::new()
        .full("response-property-default-value-changed", LIST, evil, [config, config], SAFE, [Some(json!(evil)), None])
        .report();
    let html = report.to_html();
    assert!(!html.contains("<script") && html.contains("&lt;script&gt;"));
    assert_eq!(report.to_github().lines().filter(|line| line.starts_with("::error")).count(), 0);
    let markdown = report.to_markdown();
    assert!(markdown.contains("``<script>alert(1)</script> ::error::x **b** `c` | d``"), "{markdown}");
}

#[test]
fn the_json_is_what_its_schema_says() {
    let schema: Value = serde_json::from_str(JSON_SCHEMA).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let accepted = everything()
        .with_items()
        .overrides("[[override]]\nid = \"api-global-server-added\"\nlevel = \"none\"\nreason = \"r\"\n");
    for report in [Case::new().report(), everything().with_items().report(), accepted.report()] {
        let json: Value = serde_json::from_str(&report.to_json()).unwrap();
        let wrong: Vec<String> =
            validator.iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(wrong, [""; 0]);
        let mut other = json.clone();
        other["findings"] = json!([{"id": "x"}]);
        assert!(!validator.is_valid(&other));
    }
}

#[test]
fn markdown_fits_into_an_issue() {
    let mut case = Case::new();
    for number in 0..900 {
        let pointer = format!("{CONFIG}/p{number}");
        let call = format!("GET /api/crm_integrations/{number}");
        case = case.change(
            "response-property-pattern-changed",
            &call,
            &format!("response 200 › p{number}"),
            [Some(&pointer), Some(&pointer)],
            BREAKS,
        );
    }
    let report = case.report();
    let markdown = report.to_markdown();
    assert!(markdown.len() < 62_000 && markdown.contains("more blocks, which do not fit here"), "{}", markdown.len());
    assert_eq!(markdown.matches("<details").count(), markdown.matches("</details>").count());
}

/// A document with words of its own.
fn worded(schema: &str, words: &str, swapped: bool) -> String {
    let reference = json!({"$ref": format!("#/components/schemas/{schema}")});
    let mut parameters = vec![
        json!({"name": "a", "in": "query", "description": "First", "schema": {"type": "string"}}),
        json!({"name": "b", "in": "query", "description": "Second", "schema": {"type": "string"}}),
    ];
    if swapped {
        parameters.reverse();
    }
    let user = json!({"type": "object", "description": words, "properties": {"description": {"type": "string"}}});
    json!({
        "openapi": "3.0.3", "info": {"title": "Users", "version": "1"},
        "paths": {"/users": {"get": {"summary": "Lists users", "parameters": parameters, "responses": {"200": {
            "description": "OK", "content": {"application/json": {"schema": reference}}}}}}},
        "components": {"schemas": {schema: user}},
    })
    .to_string()
}

#[test]
fn words_are_compared_by_what_they_are_about_and_not_by_names_and_order() {
    let read = |name: &str, text: &str| Document::published(&[Input { name, text }], None).unwrap().0;
    let old = read("old.json", &worded("User", "A user.", false));
    let same = read("same.json", &worded("User2", "A user.", true));
    let new = read("new.json", &worded("User2", "Who signs in.", true));
    let report = |against: &Document| {
        let overrides = Overrides::default();
        let question = Question { base: &old, against, operations: None, ours: None, overrides: &overrides };
        Report::new(&question).unwrap()
    };
    let none = report(&same);
    assert_eq!((none.findings.as_slice(), none.docs.not_compared.as_deref()), ([].as_slice(), None));
    assert!(none.docs.texts >= 4 && !none.fails(FailOn::Any));
    let [changed] = &report(&new).findings[..] else { panic!() };
    assert_eq!((changed.id.as_str(), changed.level), ("docs-changed", Level::Docs));
    assert_eq!(changed.before, Some(json!("A user.")));
    assert_eq!(changed.old.as_ref().unwrap().pointer, "/components/schemas/User/description");
    assert_eq!(changed.new.as_ref().unwrap().pointer, "/components/schemas/User2/description");
    assert_eq!(changed.at[0].fingerprint.len(), 16);
}

#[test]
fn documents_with_nothing_in_common_are_not_compared() {
    let other = r#"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/others": {"put": {
        "responses": {"204": {"description": ""}}}}}}"#;
    let empty = r#"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}}"#;
    let read = |text: &str| Document::published(&[Input { name: "doc", text }], None).unwrap().0;
    let users = worded("User", "A user.", false);
    for (old, new) in [(users.as_str(), other), (other, users.as_str()), (empty, empty), (users.as_str(), empty)] {
        let (base, against) = (read(old), read(new));
        let overrides = Overrides::default();
        let question = Question { base: &base, against: &against, operations: None, ours: None, overrides: &overrides };
        let problems = Report::new(&question).unwrap_err();
        assert!(problems.0[0].what.starts_with("the documents have no operation in common"), "{problems}");
    }
}
