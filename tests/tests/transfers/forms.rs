//! What is sent and answered that is not JSON, byte for byte.

use heron_api::types::{BrokerSubmissionsUploadFilesForm, EndUserFilesUploadForm, EntityAttributeValueSet};
use heron_tests::recorder::Recorder;

use super::*;

#[tokio::test]
async fn a_file_is_sent_as_a_part_of_a_form_and_what_is_not_set_is_not_sent() {
    let server = Recorder::answering(201, r#"{"heron_id":"euf_1"}"#).await;
    let file = Upload::from_bytes("%PDF-1.7").with_file_name("statement.pdf");
    let form = EndUserFilesUploadForm::new(file).with_file_class("bank_statement");
    let stored = heron_api::files::end_user_files_upload(&server.client(), "mine", form).await.unwrap();
    assert_eq!(stored.heron_id.as_deref(), Some("euf_1"));
    let sent = server.only();
    assert_eq!((sent.method.as_str(), sent.target.as_str()), ("POST", "/api/end_users/mine/files/v2"));
    assert_eq!(sent.header("content-type"), Some("multipart/form-data; boundary=heron-data-form-0"));
    assert_eq!(sent.header("accept"), Some("application/json"));
    assert!(
        sent.body
            .contains("name=\"file\"; filename=\"statement.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n")
    );
    assert!(sent.body.contains("name=\"file_class\"\r\n\r\nbank_statement\r\n"));
    assert!(!sent.body.contains("reference_id"), "{}", sent.body);
}

#[tokio::test]
async fn several_files_share_one_name_and_each_has_its_outcome() {
    let answer = r#"[{"file":"a.pdf","status":"uploaded"},{"file":"b.pdf","status":"error","reason":"no PDF"}]"#;
    let server = Recorder::answering(207, answer).await;
    let files = ["a", "b"].map(|name| Upload::from_bytes(name).with_file_name(format!("{name}.pdf")));
    let form = BrokerSubmissionsUploadFilesForm::new(files).with_downstream_processing(false);
    let outcomes =
        heron_api::broker_submissions::broker_submissions_upload_files(&server.client(), "sub_1", form).await.unwrap();
    assert!(outcomes.is_mixed() && !outcomes.is_created());
    assert_eq!(outcomes[1].reason.as_deref(), Some("no PDF"));
    let sent = server.only();
    assert_eq!(sent.body.matches("name=\"files\"; filename=").count(), 2);
    assert!(sent.body.contains("name=\"downstream_processing\"\r\n\r\nfalse\r\n"), "{}", sent.body);
}

#[tokio::test]
async fn xml_is_sent_as_it_is() {
    let server = Recorder::answering(201, r#"{"_summary":{"request_id":"r"}}"#).await;
    heron_api::bank_data::bank_data_decision_logic(&server.client(), "mine", None, Upload::from_bytes("<Report/>"))
        .await
        .unwrap();
    let sent = server.only();
    assert_eq!((sent.header("content-type"), sent.body.as_str()), (Some("application/xml"), "<Report/>"));
}

#[tokio::test]
async fn a_file_is_asked_for_by_its_media_type_and_comes_as_bytes() {
    let server = Recorder::answering(200, "PK").await;
    assert_eq!(heron_api::files::end_user_files_download(&server.client(), "mine").await.unwrap(), "PK");
    assert_eq!(server.only().header("accept"), Some("application/zip"));
}

#[tokio::test]
async fn a_success_without_content_is_none_where_there_may_be_some() {
    let server = Recorder::answering(204, "").await;
    let value = EntityAttributeValueSet::new("att_1", "src_1", None);
    let set =
        heron_api::entities::end_user_entities_set_value(&server.client(), "eus_1", "ent_1", &value).await.unwrap();
    assert_eq!((set.status.as_u16(), set.value), (204, None));
}
