//! The bytes of answers.

use heron_fault_server::{Answer, FaultServer, LastChunk};
use serde_json::json;

use crate::client::{Client, End, HELLO, hello};

fn text(answer: &Answer) -> String {
    String::from_utf8(answer.to_bytes().to_vec()).unwrap()
}

#[test]
fn an_answer_has_its_content_type_and_the_right_length() {
    assert_eq!(text(&hello()), HELLO);
    let json = Answer::json(201, &json!({"id": "ü"}));
    let expected = "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n{\"id\":\"ü\"}";
    assert_eq!(text(&json), expected);
    let html = text(&Answer::html(502, "<h1>Bad</h1>"));
    assert!(html.starts_with("HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html; charset=utf-8\r\n"), "{html}");
    assert_eq!(text(&Answer::empty(500)), "HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n");
    assert_eq!(text(&Answer::empty(204)), "HTTP/1.1 204 No Content\r\n\r\n");
    assert_eq!(text(&Answer::empty(299).reason("Fine")), "HTTP/1.1 299 Fine\r\ncontent-length: 0\r\n\r\n");
}

#[test]
fn an_answer_can_have_any_bytes_in_body_and_headers_and_headers_twice() {
    let answer = Answer::bytes(200, "application/json", &b"\"\xff\""[..]).header("x", b"\xe9").header("X", "2");
    let expected: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx: \xe9\r\nX: 2\r\n\
        content-length: 3\r\n\r\n\"\xff\"";
    assert_eq!(answer.to_bytes(), expected);
    let none = answer.without_header("x").content_type("image/png");
    assert_eq!(&none.head_bytes()[..], b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 3\r\n\r\n");
}

#[test]
fn an_answer_can_lie_about_its_length() {
    let long = hello().content_length(100);
    assert!(text(&long).ends_with("\r\ncontent-length: 100\r\n\r\nhello"));
    assert!(!long.is_complete() && hello().content_length(5).is_complete());
}

#[test]
fn a_chunked_answer_can_miss_or_break_its_last_chunk() {
    for (last, end) in
        [(LastChunk::Whole, "0\r\n\r\n"), (LastChunk::Missing, ""), (LastChunk::Broken, "no number\r\n\r\n")]
    {
        let answer = hello().chunked(last);
        let expected = format!("\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n{end}");
        assert!(text(&answer).ends_with(&expected), "{answer:?}");
        assert_eq!(answer.is_complete(), last == LastChunk::Whole);
    }
    assert!(text(&Answer::empty(200).chunked(LastChunk::Whole)).ends_with("chunked\r\n\r\n0\r\n\r\n"));
}

#[tokio::test]
async fn an_answer_without_a_length_ends_with_the_connection() {
    let server = FaultServer::always(hello().until_close());
    let (read, end) = Client::asking(&server).await.rest().await;
    assert!(read.ends_with("\r\nconnection: close\r\n\r\nhello") && !read.contains("content-length"), "{read}");
    assert_eq!(end, End::Fin);
}
