//! A state that outlives its sandbox.

use std::fs;
use std::path::PathBuf;

use heron_sandbox::{Sandbox, StartError};
use serde_json::json;

use crate::support::{Heron, integration};

/// A folder of its own for each test, gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("heron-sandbox-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("state.json")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

async fn on(folder: &Folder) -> Heron {
    Heron::of(Sandbox::builder().state_file(folder.file())).await
}

#[tokio::test]
async fn the_state_survives_a_restart_and_holds_no_secret() {
    let folder = Folder::new("restart");
    let (heron, other) = (on(&folder).await, Heron::start().await);
    let id = heron.integration(&integration(json!({}))).await;
    let user = heron.end_user("e1").await;
    heron.sandbox.shutdown().await;
    let text = fs::read_to_string(folder.file()).unwrap();
    assert!(text.starts_with("{\n  \"heron_sandbox\": 1,\n") && !text.contains("canary"), "{text}");

    let heron = on(&folder).await;
    assert_eq!(heron.get("/api/crm_integrations").await.1["crm_integrations"][0]["heron_id"], id.as_str());
    assert_eq!(heron.get("/api/end_users/e1").await.1["end_user"]["heron_id"], user.as_str());
    let next = heron.end_user("e2").await;
    other.integration(&integration(json!({}))).await;
    other.end_user("e1").await;
    assert_eq!(other.end_user("e2").await, next, "its ids go on as if nothing had happened");
    drop(heron);
    assert_eq!(on(&folder).await.get("/api/end_users/e2").await.0, 200, "dropping writes it too");
}

#[tokio::test]
async fn a_change_is_written_soon_and_the_file_is_whole_at_any_moment() {
    let folder = Folder::new("soon");
    let heron = on(&folder).await;
    let mut seen = 0;
    for number in 0..40 {
        heron.end_user(&format!("e{number}")).await;
        if let Ok(text) = fs::read_to_string(folder.file()) {
            heron_sandbox::Snapshot::from_json(text).unwrap();
            seen += 1;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    assert!(seen > 0, "it was never there");
    heron.sandbox.save().unwrap();
    assert!(fs::read_to_string(folder.file()).unwrap().contains("\"e39\""));
    assert!(!folder.0.join("state.json.new").exists());
}

#[tokio::test]
async fn a_corrupt_file_is_refused_with_the_place_and_left_alone() {
    let folder = Folder::new("corrupt");
    for (text, place) in [
        ("{\n  \"heron_sandbox\": 1,\n  \"state\": {,", "line 3, column 13"),
        ("{\"heron_sandbox\": 7}", "it has version 7, and this build reads version 1"),
        ("{\"heron_sandbox\": 1, \"state\": {\"ids\": {\"state\": 1}, \"end_users\": [3]}}", "/state/end_users/0"),
        ("", "line 1, column 0"),
        ("API_KEY=canary", "line 1, column 1"),
    ] {
        fs::write(folder.file(), text).unwrap();
        let error = Sandbox::builder().state_file(folder.file()).start().await.unwrap_err();
        assert!(matches!(error, StartError::StateFileCorrupt { .. }));
        let told = error.to_string();
        assert!(told.contains(place) && told.contains("state.json") && told.contains("help: "), "{told}");
        assert!(!told.contains("canary"));
        assert_eq!(fs::read_to_string(folder.file()).unwrap(), text);
    }
    fs::write(folder.file(), [0xff, 0xfe]).unwrap();
    let error = Sandbox::builder().state_file(folder.file()).start().await.unwrap_err();
    assert!(error.to_string().contains("it is not UTF-8 (byte 0)"), "{error}");
}

#[tokio::test]
async fn two_sandboxes_do_not_share_a_file() {
    let folder = Folder::new("shared");
    let first = on(&folder).await;
    let error = Sandbox::builder().state_file(folder.file()).start().await.unwrap_err();
    assert!(matches!(error, StartError::StateFileInUse { .. }), "{error}");
    drop(first);
    on(&folder).await;
}

#[tokio::test]
async fn a_folder_that_is_not_there_is_told() {
    let folder = Folder::new("missing");
    let error = Sandbox::builder().state_file(folder.0.join("no/state.json")).start().await.unwrap_err();
    assert!(matches!(error, StartError::StateFile { .. }));
    assert!(error.to_string().contains("see to it that its folder exists"), "{error}");
}

#[tokio::test]
async fn a_file_that_cannot_be_written_loses_nothing_and_is_told() {
    let folder = Folder::new("blocked");
    let heron = on(&folder).await;
    heron.end_user("e1").await;
    heron.sandbox.save().unwrap();
    let kept = fs::read_to_string(folder.file()).unwrap();
    // A folder stands where the new file has to be made.
    fs::create_dir(folder.0.join("state.json.new")).unwrap();
    heron.end_user("e2").await;
    let error = heron.sandbox.save().unwrap_err();
    assert!(error.to_string().contains("cannot write the state to"), "{error}");
    assert_eq!(fs::read_to_string(folder.file()).unwrap(), kept);
    assert!(heron.get("/_sandbox/health").await.1["state_file"]["failure"].is_string());
    fs::remove_dir(folder.0.join("state.json.new")).unwrap();
    heron.sandbox.save().unwrap();
    assert!(fs::read_to_string(folder.file()).unwrap().contains("\"e2\""));
}

#[tokio::test]
async fn a_held_clock_is_held_after_a_restart() {
    let folder = Folder::new("clock");
    let heron = on(&folder).await;
    heron.sandbox.clock().hold();
    let time = heron.sandbox.clock().time();
    drop(heron);
    let clock = on(&folder).await.sandbox.clock();
    assert!(clock.is_held());
    assert_eq!(clock.time(), time);
}
