//! What is on the page, and what never is.

use heron_data::crm::Attributes;
use proptest::prelude::*;

use super::page::{Failed, FailedSync, Group, Page, Planned};
use super::{add, html};
use crate::files::IntegrationFile;
use crate::source::Source;

fn file(text: &str) -> IntegrationFile {
    IntegrationFile::of(Source::of("acme.yaml".to_owned(), Some("acme.yaml".into()), text.into()).unwrap()).unwrap()
}

fn page(text: &str, attributes: &[(&str, &str)]) -> String {
    let mut page = Page::default();
    let mut group = Group { client: Some("acme".to_owned()), ..Group::default() };
    let attributes = Attributes::from_iter(attributes.iter().copied());
    add(&mut page, &mut group, &[file(text)], Some(&attributes));
    page.groups.push(group);
    html::render(&page)
}

const HEAD: &str = "provider: salesforce\ninstance_url: https://acme.my.salesforce.com\n";

#[test]
fn everything_from_outside_is_escaped_and_nothing_is_loaded() {
    let evil = "\"<script src=//x>alert('1')</script>\\u202e&\"";
    let text = format!(
        "{HEAD}auth: ${{env:A}}\nsecret: ${{env:S}}\nheron_id: {evil}\nconfig:\n  object_configs:\n    - key: {evil}\n      \
         external_name: {evil}\n      description: {evil}\n      required_ids: [{{external_name: {evil}, alias: {evil}}}]\n      \
         external_lookup_config: {{external_lookup_fields_or: [{evil}]}}\n      static_data: [{{key: {evil}, value: {evil}}}]\n      \
         field_mappings:\n        - {{field_name: {evil}, static_value: {evil}, regex_remove: {evil}, value_mapping_name: {evil}}}\n        \
         - {{field_name: b, heron_company_attribute_label: {evil}}}\n        - {{field_name: c, external_object_name_for_id: {evil}}}\n  \
         value_mappings: [{{name: {evil}, mapping: {{{evil}: {evil}}}, default_value: {evil}}}]\n"
    );
    let mut whole = Page { examples: "<script>".to_owned(), ..Page::default() };
    let evil = "<script src=//x>'\"";
    let mut group = Group {
        client: Some(evil.to_owned()),
        errors: vec![evil.to_owned()],
        not_in_files: vec![evil.to_owned()],
        ..Group::default()
    };
    let sync = FailedSync {
        end_user: evil.to_owned(),
        name: evil.to_owned(),
        step: evil.to_owned(),
        at: evil.to_owned(),
        message: evil.to_owned(),
    };
    group.failed = Some(Failed { total: 1, first: vec![sync] });
    add(&mut whole, &mut group, &[file(&text)], None);
    group.integrations[0].plan = Some(Planned { action: "update", changes: 1, text: evil.to_owned() });
    whole.groups.push(group);
    let page = html::render(&whole);
    assert!(page.matches("&lt;script").count() > 25, "{}", page.matches("&lt;script").count());
    assert!(!page.contains("<script") && !page.contains('\u{202e}'));
    for reference in ["src=", "href=", "url("] {
        for (at, _) in page.match_indices(reference) {
            let rest = &page[at + reference.len()..];
            let is_escaped = page[..at].ends_with("&lt;script ");
            assert!(is_escaped || rest.starts_with("\"#") || rest.starts_with('#'), "{}", &rest[..20]);
        }
    }
    assert!(
        !page.contains("@import") && !page.contains("<link") && !page.contains("<img") && !page.contains("<iframe")
    );
}

#[test]
fn a_field_has_its_source_steps_example_and_findings() {
    let text = format!(
        "{HEAD}auth: ${{env:A}}\nsecret: ${{env:S}}\nconfig:\n  object_configs:\n    - key: account\n      external_name: Account\n      \
         field_mappings:\n        - {{field_name: Name, heron_company_attribute_label: company_name, regex_remove: ' Inc', max_length: 4, required: true}}\n        \
         - {{field_name: Empty__c}}\n"
    );
    let page = page(&text, &[("company_name", "Acme Foods Inc")]);
    for part in [
        "<th scope=\"row\">Name<small>required</small></th>",
        "<span><span class=\"kind\">attribute</span> <code>company_name</code></span>",
        "without <code> Inc</code>",
        "cut to <code>4</code>",
        "<code class=\"value\">Acme</code>",
        "<code class=\"id\">crm/no-source</code>",
        "acme.yaml:",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    let finding = page.find("crm/no-source").unwrap();
    assert!(page[..finding].rfind("Empty__c").unwrap() > page.find(">Name<").unwrap());
}

#[test]
fn a_credential_is_nowhere_on_the_page() {
    let text = format!(
        "{HEAD}auth: {{client_id: canary-one}}\nsecret: \"canary\\\"two\"\nconfig:\n  object_configs:\n    - key: canary-one\n      \
         external_name: Account\n      field_mappings:\n        - {{field_name: A, static_value: 'x canary-one', regex_remove: '^x c'}}\n        \
         - {{field_name: B, static_value: 'canary\"two'}}\n  value_mappings: [{{name: m, mapping: {{a: canary-one}}}}]\n"
    );
    let page = page(&text, &[]);
    assert!(page.contains("[not shown]"));
    for part in ["canary", "anary-one"] {
        assert!(!page.contains(part), "{page}");
    }
}

#[test]
fn the_same_files_give_the_same_page() {
    let text = format!(
        "{HEAD}auth: ${{env:A}}\nsecret: ${{env:S}}\nconfig:\n  object_configs:\n    - {{key: b, external_name: B, required_ids: [{{external_name: A}}]}}\n    - {{key: a, external_name: A}}\n"
    );
    assert_eq!(page(&text, &[]), page(&text, &[]));
    assert!(page(&text, &[]).contains("<svg"));
}

proptest! {
    #[test]
    fn no_text_leaves_its_place(text in any::<String>()) {
        let mut out = html::Html::new(&[]);
        out.text(&text);
        let written = out.into_text();
        prop_assert!(!written.contains(['<', '>', '"', '\'']));
    }
}
