//! The page, as an account fills it and as a browser shows it.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod support;

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use heron_data::types::EndUserCreate;
use heron_data::{Heron, Wait};
use heron_sandbox::{Sandbox, SyncOutcome};
use support::{Directory, KEY, code, file, said};

#[tokio::test]
async fn what_an_account_says_is_on_the_page_and_no_key() {
    let builder = Sandbox::builder().key(KEY).sync_delay(Duration::ZERO).sync_outcome(SyncOutcome::Failure);
    let sandbox = builder.start().await.unwrap();
    let heron = Heron::builder(KEY).base_url(sandbox.base_url()).build().unwrap();
    let directory = Directory::new("report-account");
    let run = |arguments: &[&str]| {
        let mut command = directory.heron(sandbox.base_url());
        let output =
            command.env("AUTH", "canary-auth").env("SECRET", "canary-secret").args(arguments).output().unwrap();
        (code(&output), said(&output))
    };
    directory.write("acme.yaml", &file("acme", ""));
    assert_eq!(run(&["crm", "apply", "acme.yaml", "--yes"]).0, 0);
    let end_user = heron.end_users().create(EndUserCreate::new("deal-7").with_name("Acme <Foods>")).await.unwrap();
    _ = heron.end_users().sync_and_wait(&end_user.heron_id, Wait::default()).await;
    directory.write("acme.yaml", &directory.read("acme.yaml").replace("company_name", "legal_name"));
    directory.write("byte.yaml", &file("byte", ""));

    let (exit, text) = run(&["crm", "report", "acme.yaml", "byte.yaml", "--account", "-o", "all.html"]);
    assert_eq!((exit, text.as_str()), (0, "Wrote all.html. Open it in a browser.\n"));
    let page = directory.read("all.html");
    for part in [
        "update: 1 change</span>",
        "legal_name",
        "<span class=\"chip change\">create",
        "<h3>Failed syncs</h3>",
        "Acme &lt;Foods&gt;",
        "The sandbox lets this sync fail",
        "<span class=\"chip error\">1</span>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(!page.contains("canary") && !page.contains(KEY));

    // By its id, it is what the account has.
    let id = heron.crm().list().await.unwrap()[0].heron_id.clone();
    let (exit, page) = run(&["crm", "report", &id]);
    assert_eq!(exit, 0);
    assert!(page.contains("company_name") && !page.contains("legal_name") && page.contains(&id), "{page}");
}

#[test]
fn a_browser_shows_the_page_light_and_dark_wide_and_narrow() {
    let Some(browser) = ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(installed) else {
        eprintln!("not run: there is no chromium here");
        return;
    };
    let directory = Directory::new("report-browser");
    directory.write("acme.yaml", &file("acme", "        - field_name: Empty__c\n"));
    let output =
        directory.heron("http://127.0.0.1:9").args(["crm", "report", "acme.yaml", "-o", "r.html"]).output().unwrap();
    assert_eq!(code(&output), 0, "{}", said(&output));
    for (name, width, scheme) in [("wide", 1200, 1), ("narrow", 500, 1), ("dark", 1200, 0)] {
        let picture = screenshot(&browser, directory.path(), name, width, scheme);
        let ground = picture.pixels[0];
        let drawn = picture.pixels.iter().filter(|pixel| **pixel != ground).count();
        assert!(drawn * 50 > picture.pixels.len(), "{name}: {drawn} of {} pixels", picture.pixels.len());
        let colours: std::collections::HashSet<_> = picture.pixels.iter().collect();
        assert!(colours.len() > 30, "{name}: {} colours", colours.len());
        let is_dark = ground.iter().all(|part| *part < 64);
        assert_eq!(is_dark, scheme == 0, "{name}: {ground:?}");
        // Nothing sticks out to the right.
        let at_edge = picture.pixels.chunks(picture.width).filter(|row| row[picture.width - 2] != ground).count();
        assert_eq!(at_edge, 0, "{name}");
    }
}

fn installed(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|directory| directory.join(name)).find(|path| path.is_file())
}

struct Picture {
    width: usize,
    pixels: Vec<[u8; 3]>,
}

fn screenshot(browser: &Path, directory: &Path, name: &str, width: u32, scheme: u8) -> Picture {
    let png = directory.join(format!("{name}.png"));
    let mut child = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .arg(format!("--user-data-dir={}", directory.join(format!("profile-{name}")).display()))
        .arg(format!("--screenshot={}", png.display()))
        .arg(format!("--window-size={width},1000"))
        .arg(format!("--blink-settings=preferredColorScheme={scheme}"))
        .arg(format!("file://{}", directory.join("r.html").display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // A browser that hangs must not hang the tests.
    let begun = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if begun.elapsed() > Duration::from_secs(180) {
            child.kill().unwrap();
            panic!("the browser does not come to an end");
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    decoded(&std::fs::read(&png).unwrap())
}

/// A PNG of 8 bits, RGB or RGBA, not interlaced: what the browser writes.
fn decoded(png: &[u8]) -> Picture {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap()) as usize;
    let (width, height) = (number(16), number(20));
    let size = match (png[24], png[25], png[28]) {
        (8, 2, 0) => 3,
        (8, 6, 0) => 4,
        other => panic!("another form of PNG: {other:?}"),
    };
    let mut packed = Vec::new();
    let mut at = 8;
    while at + 8 < png.len() {
        let length = number(at);
        if &png[at + 4..at + 8] == b"IDAT" {
            packed.extend_from_slice(&png[at + 8..at + 8 + length]);
        }
        at += length + 12;
    }
    let mut rows = Vec::new();
    flate2::read::ZlibDecoder::new(packed.as_slice()).read_to_end(&mut rows).unwrap();
    let mut above = vec![0_u8; width * size];
    let mut pixels = Vec::with_capacity(width * height);
    for row in rows.chunks(width * size + 1) {
        let mut line = row[1..].to_vec();
        for at in 0..line.len() {
            let left = if at >= size { line[at - size] } else { 0 };
            let corner = if at >= size { above[at - size] } else { 0 };
            let guess = match row[0] {
                0 => 0,
                1 => left,
                2 => above[at],
                3 => u8::try_from(u16::midpoint(left.into(), above[at].into())).unwrap(),
                _ => {
                    let (a, b, c) = (i16::from(left), i16::from(above[at]), i16::from(corner));
                    let sum = a + b - c;
                    let (to_a, to_b, to_c) = ((sum - a).abs(), (sum - b).abs(), (sum - c).abs());
                    if to_a <= to_b && to_a <= to_c {
                        left
                    } else if to_b <= to_c {
                        above[at]
                    } else {
                        corner
                    }
                }
            };
            line[at] = line[at].wrapping_add(guess);
        }
        pixels.extend(line.chunks(size).map(|pixel| [pixel[0], pixel[1], pixel[2]]));
        above = line;
    }
    assert_eq!(pixels.len(), width * height);
    Picture { width, pixels }
}
