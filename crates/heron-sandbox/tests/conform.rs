//! The suite against another server: a second sandbox, in the same world or in another.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

use heron_sandbox::conform::{Conform, ConformError, Report};
use heron_sandbox::{Builder, ConfigPatch, PatchAnswer, Sandbox, UnknownKeys};

async fn compared(server: Builder) -> Report {
    let server = server.start().await.unwrap();
    let mut conform = Conform::new(server.base_url());
    conform.operation = Some("crm_integrations".to_owned());
    conform.run_with(server.key()).await.unwrap()
}

#[tokio::test]
async fn two_sandboxes_in_one_world_do_not_differ() {
    let report = compared(Sandbox::builder()).await;
    assert!(!report.differs(), "{report}");
    assert!(report.asked > 100 && report.left_out == 0, "{report}");
    assert!(report.integration.is_some());
    assert!(report.to_string().ends_with("no difference\n"), "{report}");
}

#[tokio::test]
async fn a_sandbox_in_another_world_is_told_by_its_switches() {
    let world = Sandbox::builder()
        .unknown_keys(UnknownKeys::Accept)
        .config_patch(ConfigPatch::Merge)
        .patch_answer(PatchAnswer::Wrapped);
    let report = compared(world).await;
    let told: Vec<(&str, &str, Option<&str>)> = report
        .settled
        .iter()
        .filter(|settled| settled.differs())
        .map(|settled| (settled.switch, settled.sandbox, settled.upstream))
        .collect();
    assert_eq!(
        told,
        [
            ("patch_response_envelope", "bare", Some("wrapped")),
            ("patch_config_depth", "replace", Some("merge")),
            ("unknown_nested_keys", "refuse", Some("accept")),
        ]
    );
    let unknown_key =
        report.differences.iter().find(|difference| difference.question.contains("/config/made_up")).unwrap();
    assert_eq!(unknown_key.switch, Some("unknown_nested_keys"));
    assert_eq!((unknown_key.sandbox, unknown_key.upstream), (422, 201));
    assert!(report.to_string().contains("[unknown_nested_keys]"), "{report}");
}

#[tokio::test]
async fn a_server_that_refuses_the_key_is_an_error_that_does_not_show_it() {
    let server = Sandbox::builder().key("key_a").start().await.unwrap();
    let mut conform = Conform::new(server.base_url());
    conform.operation = Some("GET /api/hello_world/authenticated".to_owned());
    let error = conform.run_with("key_b").await.unwrap_err();
    assert!(matches!(error, ConformError::NoIntegration { status: 401 }), "{error}");
    assert!(!format!("{error:?}").contains("key_b"));
}

#[tokio::test]
async fn a_server_that_is_not_there_is_an_error_with_what_to_do() {
    let server = Sandbox::start().await.unwrap();
    let url = server.base_url().to_owned();
    server.shutdown().await;
    let error = Conform::new(url).run_with("key_canary").await.unwrap_err();
    assert!(error.to_string().contains("help: "), "{error}");
    assert!(!format!("{error:?}").contains("canary"));
}
