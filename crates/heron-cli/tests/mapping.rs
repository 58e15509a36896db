//! A mapping's CSV as a spreadsheet reads and writes it.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod support;

use std::io::Write as _;
use std::process::Stdio;

use support::{Directory, code, file, said};

const NOWHERE: &str = "http://127.0.0.1:9";

#[test]
fn a_csv_has_what_excel_needs_and_comes_back_through_a_pipe() {
    let directory = Directory::new("mapping");
    directory.write("acme.yaml", &file("acme", "        - {field_name: Ort__c, static_value: Köln; \"Süd\"}\n"));
    let before = directory.read("acme.yaml");
    let export = ["crm", "mapping", "export", "acme.yaml", "-o", "m.csv", "--separator", "semicolon"];
    let output = directory.heron(NOWHERE).args(export).output().unwrap();
    assert_eq!(code(&output), 0, "{}", said(&output));
    let csv = directory.read("m.csv");
    assert!(csv.starts_with("\u{feff}object;crm_object;field_name;"), "{csv}");
    assert!(csv.matches('\n').count() == 3 && csv.matches("\r\n").count() == 3, "{csv}");
    assert!(csv.contains("\"Köln; \"\"Süd\"\"\""), "{csv}");

    let import = |csv: &str| {
        let mut command = directory.heron(NOWHERE);
        command.args(["crm", "mapping", "import", "acme.yaml", "-"]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(csv.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    };
    let output = import(&csv);
    assert_eq!((code(&output), directory.read("acme.yaml")), (0, before.clone()), "{}", said(&output));
    // A row that cannot be taken keeps all others from it.
    let output = import(&csv.replace("company_name", "legal_name").replace("Ort__c", "Stadt__c"));
    assert_eq!((code(&output), directory.read("acme.yaml")), (1, before.clone()), "{}", said(&output));
    assert!(said(&output).contains("<stdin>:3"), "{}", said(&output));
    let output = import(&csv.replace("company_name", "legal_name"));
    assert_eq!(
        (code(&output), directory.read("acme.yaml")),
        (0, before.replace("company_name", "legal_name")),
        "{}",
        said(&output)
    );
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let directory = Directory::new("mapping-link");
    directory.write("real/acme.yaml", &file("acme", ""));
    std::os::unix::fs::symlink("real/acme.yaml", directory.path().join("acme.yaml")).unwrap();
    directory.write("m.csv", "object,field_name,max_length\naccount,Name,7\n");
    let output = directory.heron(NOWHERE).args(["crm", "mapping", "import", "acme.yaml", "m.csv"]).output().unwrap();
    assert_eq!(code(&output), 0, "{}", said(&output));
    assert!(directory.path().join("acme.yaml").is_symlink());
    assert!(directory.read("real/acme.yaml").contains("max_length: 7"));
}
