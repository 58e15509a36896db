//! A mapping that goes out and comes back is the same, and a changed cell changes one value.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};

use super::table::{self, COLUMNS, Kind};
use super::{change, csv_of};
use crate::files::IntegrationFile;
use crate::source::{Source, write};

fn file(name: &str, text: &str) -> IntegrationFile {
    IntegrationFile::of(Source::of(name.to_owned(), Some(name.into()), text.into()).unwrap()).unwrap()
}

/// The text of the file after a CSV was taken back.
fn imported(file: &IntegrationFile, csv: &str) -> Result<String, String> {
    let (whole, mappings) = table::of_file(file).map_err(|error| error.to_string())?;
    let rows = table::read("m.csv", csv.as_bytes()).map_err(|error| error.to_string())?;
    let (changes, _) = change::of("m.csv", &rows, &mappings)
        .map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    change::edited(file, &whole, &mappings, &changes).map_err(|error| error.to_string())
}

const ACME: &str = "\
provider: salesforce
instance_url: https://acme.my.salesforce.com
auth: ${env:A}
secret: ${env:S}
config:
  object_configs:
    - key: account # theirs
      external_name: Account
      field_mappings:
        # The name
        - field_name: Name # shown
          heron_company_attribute_label:   company_name   # ours
          max_length: 80
        - {field_name: Code__c, static_value: \"007\"}
        - field_name: State
          heron_company_attribute_label: state
          later: kept
";

#[test]
fn a_changed_cell_changes_its_value_and_comments_and_formatting_stay() {
    let acme = file("a.yaml", ACME);
    let csv = csv_of(&acme, b';').unwrap();
    assert_eq!(imported(&acme, &csv).unwrap(), ACME);
    // As Excel saves it.
    let csv = csv
        .replace("company_name;;;;;;80;", "'=name;;;;;;40;TRUE")
        .replace("'007", "'008")
        .replace("state;;;;;;;", "state;;;;states;;;");
    let csv = format!("\u{feff}sep=;\r\n{csv}");
    let expected = ACME
        .replace("company_name   # ours", "\"=name\"   # ours")
        .replace("max_length: 80", "max_length: 40")
        .replace("Name # shown\n", "Name # shown\n          required: true\n")
        .replace("\"007\"", "\"008\"")
        .replace("field_name: State\n", "field_name: State\n          value_mapping_name: states\n");
    assert_eq!(imported(&acme, &csv).unwrap(), expected);
    let crlf = ACME.replace('\n', "\r\n");
    assert_eq!(imported(&file("a.yaml", &crlf), &csv).unwrap(), expected.replace('\n', "\r\n"));
}

#[test]
fn in_json_a_new_member_stands_on_a_line_of_its_own_if_others_do() {
    let text = "{\n  \"provider\": \"x\", \"instance_url\": \"https://a.example\", \"auth\": \"${env:A}\", \"secret\": \"${env:S}\",\n  \"config\": {\"object_configs\": [{\"key\": \"a\", \"external_name\": \"A\", \"field_mappings\": [\n    {\n      \"field_name\": \"N\",\n      \"required\": true\n    },\n    {\"field_name\": \"M\"}\n  ]}]}\n}\n";
    let of = file("a.json", text);
    let csv = csv_of(&of, b',').unwrap();
    let csv = csv.replace("a,A,N,,", "a,A,N,,fixed").replace("a,A,M,,", "a,A,M,,fixed");
    let expected = text
        .replace("\"N\",\n", "\"N\",\n      \"static_value\": \"fixed\",\n")
        .replace("{\"field_name\": \"M\"}", "{\"field_name\": \"M\", \"static_value\": \"fixed\"}");
    assert_eq!(imported(&of, &csv).unwrap(), expected);
}

#[test]
fn what_a_csv_cannot_say_is_refused_by_line_and_nothing_is_changed() {
    let acme = file("a.yaml", ACME);
    let csv = csv_of(&acme, b',').unwrap();
    for (from, to, what) in [
        ("account,Account,Name", "account,Account,Surname", "the file has no mapping account / Surname"),
        ("account,Account,Name", "deal,Account,Name", "no object with this key"),
        ("account,Account,Name", "account,Konto,Name", "another `crm_object`"),
        ("account,Account,State", "account,Account,Name", "stands twice"),
        (",80,", ",8O,", "no whole number"),
        (",80,", ",80,,", "row has 15 cells, and the first line 14"),
        (",80,,", ",80,perhaps,", "neither true nor false"),
        ("company_name", "#REF!", "a formula failed"),
        ("'007", "7E+11", "a rounded number"),
        ("company_name,,,,,,80", "\"company\nname\",,,,,,8O", "m.csv:2"),
        ("State,state,", "State,#N/A,", "m.csv:4"),
        ("max_length", "length", "no member of a field mapping is called length"),
        ("max_length", "static_value", "the column static_value stands twice"),
        ("field_name", "field", "no columns `object` and `field_name`"),
    ] {
        let refused = imported(&acme, &csv.replacen(from, to, 1)).unwrap_err();
        assert!(refused.contains(what), "{from} → {to}: {refused}");
        assert!(refused.contains("help: ") && refused.contains("m.csv:"), "{refused}");
    }
    let latin = table::read("m.csv", b"object,field_name\r\nK\xf6ln,b\r\n").unwrap_err().to_string();
    assert!(latin.contains("no UTF-8") && latin.contains("CSV UTF-8"), "{latin}");
    assert!(table::read("m.csv", b"\xff\xfeo\0").unwrap_err().to_string().contains("UTF-16"));
}

#[test]
fn an_anchor_that_others_take_too_is_not_changed_for_one() {
    let text = ACME.replace("company_name   # ours", "&x company_name").replace("label: state", "label: *x");
    let acme = file("a.yaml", &text);
    let csv = csv_of(&acme, b',').unwrap();
    assert_eq!(imported(&acme, &csv).unwrap(), text);
    let refused = imported(&acme, &csv.replacen("company_name", "legal_name", 1)).unwrap_err();
    assert!(refused.contains("nothing was written"), "{refused}");
    // For all of them it is.
    assert!(
        imported(&acme, &csv.replace(",Name,company_name", ",Name,x").replace(",State,company_name", ",State,x"))
            .is_ok()
    );
}

#[test]
fn rows_may_be_sorted_left_out_and_have_columns_of_ones_own() {
    let acme = file("a.yaml", ACME);
    let csv = "# note,field_name,object,max_length\nshorter,Name,account,10\n,,,\n";
    assert_eq!(imported(&acme, csv).unwrap(), ACME.replace("80", "10"));
}

#[test]
fn a_spreadsheet_may_take_the_apostrophes_away() {
    let text = ACME.replace("\"007\"", "\"=1+1\"").replace("company_name   #", "\"TRUE\"   #");
    let acme = file("a.yaml", &text);
    let csv = csv_of(&acme, b',').unwrap();
    assert!(csv.contains(",'=1+1,") && csv.contains(",'TRUE,"), "{csv}");
    assert_eq!(imported(&acme, &csv.replace('\'', "")).unwrap(), text);
}

#[test]
fn a_mapping_with_a_credential_is_not_exported() {
    let text = ACME.replace("secret: ${env:S}", "secret: hunter2-canary").replace("\"007\"", "\"hunter2-canary\"");
    let refused = csv_of(&file("a.yaml", &text), b',').unwrap_err().to_string();
    assert!(refused.contains("probably a credential") && !refused.contains("hunter2"), "{refused}");
    let jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U";
    let refused = csv_of(&file("a.yaml", &ACME.replace("007", jwt)), b',').unwrap_err().to_string();
    assert!(refused.contains("probably a credential") && !refused.contains("eyJ"), "{refused}");
}

fn text() -> BoxedStrategy<String> {
    prop_oneof![
        any::<String>(),
        "[A-Za-z_]{1,12}",
        r#"[ ;,\t'"=+@:#\-?&*!|>%`\[\]{},~0.\n\r]{0,6}"#,
        prop::sample::select(vec!["no", "null", "~", "1e3", "007", "- a", "=1+1", "TRUE", "Mar 1", "", "'"])
            .prop_map(str::to_owned),
    ]
    .boxed()
}

fn mapping() -> BoxedStrategy<Value> {
    let members: Vec<_> = COLUMNS
        .iter()
        .map(|(name, kind)| {
            let value = match kind {
                Kind::Text => prop_oneof![4 => text().prop_map(Value::from), 1 => Just(Value::Null)].boxed(),
                Kind::Number => any::<i64>().prop_map(Value::from).boxed(),
                Kind::Flag { .. } => any::<bool>().prop_map(Value::from).boxed(),
            };
            prop::option::of(value.prop_map(move |value| ((*name).to_owned(), value))).boxed()
        })
        .collect();
    (text(), members, prop::option::of(text()))
        .prop_map(|(field, members, later)| {
            let mut all: Map<String, Value> = members.into_iter().flatten().collect();
            all.insert("field_name".to_owned(), field.into());
            all.extend(later.map(|later| ("later".to_owned(), later.into())));
            all.into()
        })
        .boxed()
}

fn unique(of: Vec<Value>, name: &str) -> Vec<Value> {
    let mut seen = std::collections::HashSet::new();
    of.into_iter().filter(|value| seen.insert(value[name].as_str().unwrap().to_owned())).collect()
}

fn integration() -> BoxedStrategy<Value> {
    let object = (text(), text(), prop::collection::vec(mapping(), 0..5)).prop_map(|(key, name, fields)| {
        json!({ "key": key, "external_name": name, "field_mappings": unique(fields, "field_name") })
    });
    prop::collection::vec(object, 1..4)
        .prop_map(|objects| {
            json!({
                "provider": "salesforce", "instance_url": "https://acme.example", "auth": "${env:A}", "secret": "${env:S}",
                "config": { "object_configs": unique(objects, "key") },
            })
        })
        .boxed()
}

/// As a file in either form.
fn written(value: &Value, is_json: bool) -> IntegrationFile {
    if is_json {
        return file("a.json", &serde_json::to_string_pretty(value).unwrap());
    }
    let members = value.as_object().unwrap().iter().map(|(name, value)| write::member(name, value, 0));
    file("a.yaml", &members.collect::<String>())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_exported_comes_back_as_no_change(value in integration(), is_json: bool, separator in prop::sample::select(vec![b',', b';', b'\t'])) {
        let of = written(&value, is_json);
        let Ok(csv) = csv_of(&of, separator) else { return Ok(()) };
        prop_assert_eq!(&imported(&of, &csv).unwrap(), &of.sources[0].text, "{}", csv);
    }

    #[test]
    fn a_changed_cell_changes_that_value_only(value in integration(), is_json: bool, which: Index, other in mapping()) {
        let of = written(&value, is_json);
        let Ok(csv) = csv_of(&of, b',') else { return Ok(()) };
        let mut rows: Vec<csv::StringRecord> =
            csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes()).records().map(Result::unwrap).collect();
        if rows.len() < 2 {
            return Ok(());
        }
        let column = which.index(COLUMNS.len());
        let row = 1 + which.index(rows.len() - 1);
        let (member, kind) = COLUMNS[column];
        let cell = super::cells::of(other.get(member));
        let cells: Vec<String> =
            rows[row].iter().enumerate().map(|(at, old)| if at == column + 3 { cell.clone() } else { old.to_owned() }).collect();
        rows[row] = cells.into();
        let mut writer = csv::Writer::from_writer(Vec::new());
        rows.iter().for_each(|row| writer.write_record(row).unwrap());
        let text = imported(&of, &String::from_utf8(writer.into_inner().unwrap()).unwrap()).unwrap();
        let again = file(&of.name, &text);
        let (_, before) = table::of_file(&of).unwrap();
        let (mut whole, _) = table::of_file(&of).unwrap();
        let set = other.get(member).filter(|value| !value.is_null()).cloned();
        let old = before[row - 1].members.get(member).filter(|value| !value.is_null()).cloned();
        if set != old {
            let set = set.unwrap_or(match kind {
                Kind::Flag { when_empty } => when_empty.into(),
                _ => Value::Null,
            });
            if old.as_ref() != Some(&set) {
                whole.pointer_mut(&before[row - 1].pointer).unwrap()[member] = set;
            }
        }
        prop_assert_eq!(table::of_file(&again).unwrap().0, whole);
    }
}
