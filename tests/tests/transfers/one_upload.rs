//! The same file goes to every operation that takes one, whatever form it travels in.

use heron_api::types::{
    BrokerSubmissionsUploadFilesForm, EndUserFileUpload, EndUserFilesUploadForm, IsoApplicationsUploadForm, PdfUpload,
    StandaloneProcessFile,
};
use heron_api::{Error, FileForm, OPERATIONS};
use heron_fault_server::Seen;

use super::*;

const PDF: &[u8] = b"%PDF-1.7 \xff\x00 content";

/// `PDF` in base64.
const BASE64: &str = "JVBERi0xLjcg/wAgY29udGVudA==";

async fn send(client: &Client, id: &str, file: Upload) -> Result<(), Error> {
    match id {
        "account_logo_upload" => drop(heron_api::account::account_logo_upload(client, file).await?),
        "bank_data_decision_logic" => {
            drop(heron_api::bank_data::bank_data_decision_logic(client, "mine", None, file).await?)
        }
        "broker_funder_policies_upload" => {
            drop(heron_api::broker_funder_policies::broker_funder_policies_upload(client, file).await?)
        }
        "broker_submissions_upload_files" => {
            let form = BrokerSubmissionsUploadFilesForm::new([file]);
            drop(heron_api::broker_submissions::broker_submissions_upload_files(client, "sub_1", form).await?);
        }
        "end_user_files_upload" => {
            drop(heron_api::files::end_user_files_upload(client, "mine", EndUserFilesUploadForm::new(file)).await?);
        }
        "end_user_files_upload_base64" => {
            let rest = EndUserFileUpload::new().with_file_class("bank_statement".to_owned());
            #[expect(deprecated, reason = "it is still there")]
            let call = heron_api::files::end_user_files_upload_base64(client, "mine", file, &rest);
            drop(call.await?);
        }
        "end_user_iso_applications_upload" => {
            let form = heron_api::types::EndUserIsoApplicationsUploadForm::new(file);
            heron_api::iso_applications::end_user_iso_applications_upload(client, "mine", form).await?;
        }
        "end_user_pdfs_upload" => {
            drop(heron_api::pdfs::end_user_pdfs_upload(client, "mine", file, &PdfUpload::new()).await?)
        }
        "files_process_standalone" => {
            drop(heron_api::files::files_process_standalone(client, file, &StandaloneProcessFile::new("mine")).await?);
        }
        "iso_applications_upload" => drop(
            heron_api::iso_applications::iso_applications_upload(client, IsoApplicationsUploadForm::new(file)).await?,
        ),
        "iso_applications_upload_base64" => {
            let rest = heron_api::types::IsoApplicationUpload::new();
            drop(heron_api::iso_applications::iso_applications_upload_base64(client, file, &rest).await?);
        }
        other => panic!("nobody here knows how to send a file with `{other}`"),
    }
    Ok(())
}

/// The content and the name of the file that was sent.
fn found(seen: &Seen, takes: &heron_api::TakesFile) -> (String, Option<String>) {
    match takes.how {
        FileForm::Body => (seen.body.escape_ascii().to_string(), None),
        FileForm::Form => {
            let body = seen.body.escape_ascii().to_string();
            let start = format!("name=\"{}\"; filename=\"", takes.field).escape_default().to_string();
            let rest = body.split_once(&start).unwrap_or_else(|| panic!("no {start} in {body}")).1;
            let (name, rest) = rest.split_once("\\\"\\r\\nContent-Type: application/pdf\\r\\n\\r\\n").unwrap();
            (rest.split_once("\\r\\n--").unwrap().0.to_owned(), Some(name.to_owned()))
        }
        _ => {
            let json = seen.json().unwrap();
            let name = takes.name.and_then(|name| json[name].as_str()).map(str::to_owned);
            (json[takes.field].as_str().unwrap().to_owned(), name)
        }
    }
}

#[tokio::test]
async fn a_path_bytes_and_a_reader_arrive_alike_in_every_form() {
    let folder = Folder::new("every-form");
    let path = folder.file("July \"2\".pdf", PDF);
    let answer = Answer::json(201, &json!({ "heron_id": "x", "_summary": {} }));
    let list = Answer::json(201, &json!([{ "file": "a.pdf", "status": "uploaded" }]));
    let server = FaultServer::start(move |seen| {
        Script::answer(if seen.path().ends_with("/files") && seen.path().contains("broker") {
            list.clone()
        } else {
            answer.clone()
        })
    });
    let client = client(&server);
    let mut forms = std::collections::BTreeSet::new();
    let mut number = 0;
    for operation in OPERATIONS {
        let Some(takes) = operation.takes else { continue };
        forms.insert(format!("{:?}", takes.how));
        let named = |file: Upload| file.with_file_name("July \"2\".pdf");
        let files = [
            Upload::from_path(&path),
            named(Upload::from_bytes(PDF)),
            named(Upload::from_reader(PDF)),
            named(Upload::from_reader(PDF).with_size(PDF.len() as u64)),
        ];
        for file in files {
            send(&client, operation.id, file).await.unwrap_or_else(|error| panic!("{}: {error}", operation.id));
            let seen = server.requests().remove(number);
            number += 1;
            let (content, name) = found(&seen, &takes);
            let expected = match takes.how {
                FileForm::Body | FileForm::Form => PDF.escape_ascii().to_string(),
                FileForm::Base64 => BASE64.to_owned(),
                _ => format!("data:application/pdf;base64,{BASE64}"),
            };
            assert_eq!(content, expected, "{}", operation.id);
            let expected = match takes.how {
                FileForm::Body => None,
                FileForm::Form => Some("July %222%22.pdf".to_owned()),
                _ => takes.name.map(|_| "July \"2\".pdf".to_owned()),
            };
            assert_eq!(name, expected, "{}", operation.id);
            assert_eq!(seen.header("content-length"), Some(seen.body.len().to_string().as_str()), "{}", operation.id);
        }
    }
    assert_eq!(forms.into_iter().collect::<Vec<_>>(), ["Base64", "Body", "DataUrl", "Form"]);
}

#[tokio::test]
async fn what_else_is_set_stands_beside_the_file_in_the_json() {
    let server = FaultServer::always(stored());
    let rest =
        EndUserFileUpload::new().with_file_class("bank_statement".to_owned()).with_trigger_downstream_processing(false);
    let file = Upload::from_bytes(PDF).with_file_name("a.pdf");
    #[expect(deprecated, reason = "it is still there")]
    heron_api::files::end_user_files_upload_base64(&client(&server), "mine", file, &rest).await.unwrap();
    let sent = server.requests()[0].json().unwrap();
    assert_eq!(
        sent,
        json!({
            "filename": "a.pdf",
            "file_base64": BASE64,
            "file_class": "bank_statement",
            "trigger_downstream_processing": false,
        })
    );
}

#[tokio::test]
async fn a_name_that_must_be_given_is_missed_before_anything_is_sent() {
    let server = FaultServer::always(stored());
    let client = client(&server);
    let error = heron_api::account::account_logo_upload(&client, b"\x89PNG\r\n\x1a\n".to_vec()).await.unwrap_err();
    assert_eq!(error.to_string(), "account_logo_upload: the file has no name: give it one with `with_file_name`");
    // A PDF may go without.
    heron_api::pdfs::end_user_pdfs_upload(&client, "mine", PDF.to_vec(), &PdfUpload::new()).await.unwrap();
    assert_eq!(
        server.requests()[0].json().unwrap(),
        json!({ "pdf_base64": format!("data:application/pdf;base64,{BASE64}") })
    );
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_data_url_holds_only_the_kinds_that_the_contract_allows() {
    let server = FaultServer::always(stored());
    let client = client(&server);
    let send = |kind: &str| {
        heron_api::pdfs::end_user_pdfs_upload(
            &client,
            "mine",
            Upload::from_bytes("x").with_media_type(kind),
            &PdfUpload::new(),
        )
    };
    for kind in ["application/octet-stream", "image/svg+xml", "application/vnd.ms-excel", "pdf", "/", "a/b,c"] {
        let error = send(kind).await.unwrap_err();
        assert!(error.is_file() && error.attempts() == 0, "{kind}: {error:?}");
        assert!(error.to_string().contains("say its kind with `with_media_type`"), "{error}");
    }
    assert_eq!(server.count(), 0);
    send("application/pdf; version=1.7").await.unwrap();
    assert!(
        server.requests()[0].json().unwrap()["pdf_base64"]
            .as_str()
            .unwrap()
            .starts_with("data:application/pdf;base64,")
    );
}
