//! What the sandbox signs, the client takes for genuine. They share no code.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};

use heron_data::webhooks::{SIGNATURE_HEADER, WebhookTopic, WebhookVerifier};
use heron_sandbox::Sandbox;
use serde_json::json;

/// The signature and the body of one delivery, which is answered with 200.
fn receive(listener: &TcpListener) -> (String, Vec<u8>) {
    let mut stream: BufReader<TcpStream> = BufReader::new(listener.accept().unwrap().0);
    let (mut signature, mut length) = (None, 0);
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            if line.trim().is_empty() {
                break;
            }
            continue;
        };
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
async fn what_the_sandbox_signs_is_verified_and_read() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    // Longer than a block of the hash, which is a case of its own.
    let long = "sec_of_this_test_".repeat(8);
    for secret in ["sec_of_this_test", long.as_str()] {
        let sandbox = Sandbox::builder().webhook(&url, secret).start().await.unwrap();
        sandbox
            .webhooks()
            .send("end_user.processed", &json!({ "heron_id": "eus_1", "end_user_id": "Bäckerei 株式会社" }))
            .unwrap();
        let (signature, body) = receive(&listener);
        let verifier = WebhookVerifier::new(secret).unwrap();
        let event = verifier.verify(&body, Some(&signature)).unwrap();
        assert_eq!(event.topic, WebhookTopic::EndUserProcessed);
        assert_eq!(event.end_user().unwrap().unwrap().end_user_id.as_deref(), Some("Bäckerei 株式会社"));
        assert!(WebhookVerifier::new("sec_other").unwrap().verify(&body, Some(&signature)).is_err());
    }
}
