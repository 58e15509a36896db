#![no_main]

#[path = "../sandbox.rs"]
mod sandbox;

libfuzzer_sys::fuzz_target!(|data: &[u8]| sandbox::sandbox_http_target(data));
