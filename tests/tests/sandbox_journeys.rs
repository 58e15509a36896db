//! Journeys through the sandbox with the typed client: documents of an end user, and the webhooks that tell of them.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use heron_api::types::{EndUserFilesUploadForm, FilesParsedResultsParams, ParsingStatus, WebhookInput};
use heron_api::{Client, Upload, types};
use heron_data::types::{EndUserCreate, EndUserStatus, EndUserUpdate};
use heron_data::webhooks::{SIGNATURE_HEADER, WebhookTopic, WebhookVerifier};
use heron_sandbox::Sandbox;

const MINUTE: Duration = Duration::from_secs(60);

/// A sandbox whose clock stands still and where processing takes a minute, and a client of it.
async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().processing_delay(MINUTE).start().await.unwrap();
    sandbox.clock().hold();
    let client = Client::builder().api_key(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
    heron_api::end_users::end_users_create(&client, &EndUserCreate::new("deal-7")).await.unwrap();
    (sandbox, client)
}

#[tokio::test]
async fn a_file_goes_up_is_parsed_comes_down_and_goes_with_its_end_user() {
    let (sandbox, client) = start().await;
    let content: Vec<u8> = (0..100_000_u32).map(|number| (number % 251) as u8).collect();
    let file = Upload::from_bytes(content.clone()).with_file_name("Juli é.pdf");
    let stored =
        heron_api::files::end_user_files_upload(&client, "deal-7", EndUserFilesUploadForm::new(file)).await.unwrap();
    assert_eq!(stored.filename.as_deref(), Some("Juli é.pdf"));
    let id = stored.heron_id.unwrap();
    assert_eq!(heron_api::files::files_content(&client, &id).bytes().await.unwrap(), content);

    let results =
        async || heron_api::files::files_parsed_results(&client, &id, &FilesParsedResultsParams::new()).await.unwrap();
    assert_eq!(results().await[0].parsing_status, Some(ParsingStatus::Processing));
    sandbox.clock().advance(MINUTE * 2);
    assert_eq!(results().await[0].parsing_status, Some(ParsingStatus::Succeeded));

    heron_api::end_users::end_users_delete(&client, "deal-7").await.unwrap();
    sandbox.clock().advance(MINUTE * 2);
    assert!(heron_api::end_users::end_users_get(&client, "deal-7").await.unwrap_err().is_not_found());
    assert!(heron_api::files::files_get(&client, &id).await.unwrap_err().is_not_found());
}

/// The signature and the body of one delivery, which is answered with 200.
fn receive(listener: &TcpListener) -> (String, Vec<u8>) {
    let mut stream: BufReader<TcpStream> = BufReader::new(listener.accept().unwrap().0);
    let (mut signature, mut length) = (None, 0);
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        if line.trim().is_empty() {
            break;
        }
        let Some((name, value)) = line.trim_end().split_once(": ") else { continue };
        match name.to_ascii_lowercase().as_str() {
            SIGNATURE_HEADER => signature = Some(value.to_owned()),
            "content-length" => length = value.parse().unwrap(),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    stream.get_mut().write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").unwrap();
    (signature.expect("a signature"), body)
}

#[tokio::test]
async fn a_webhook_of_the_api_tells_when_a_ready_end_user_is_processed() {
    let (sandbox, client) = start().await;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let webhook = WebhookInput::new().with_topic(types::WebhookTopic::EndUserProcessed).with_url(url);
    heron_api::webhooks::webhooks_create(&client, &webhook).await.unwrap();
    let ready = EndUserUpdate::new("deal-7").with_status(EndUserStatus::Ready);
    assert_eq!(
        heron_api::end_users::end_users_update(&client, &ready).await.unwrap().status,
        Some(EndUserStatus::Ready)
    );
    sandbox.clock().advance(MINUTE * 2);

    let (signature, body) = tokio::task::spawn_blocking(move || receive(&listener)).await.unwrap();
    // What the sandbox signs with when it was given no secret.
    let verifier = WebhookVerifier::new("sec_for_the_sandbox_only").unwrap();
    let event = verifier.verify(&body, Some(&signature)).unwrap();
    assert_eq!(event.topic, WebhookTopic::EndUserProcessed);
    assert_eq!(event.end_user().unwrap().unwrap().end_user_id.as_deref(), Some("deal-7"));
    assert_eq!(
        heron_api::end_users::end_users_get(&client, "deal-7").await.unwrap().status,
        Some(EndUserStatus::Processed)
    );
}
