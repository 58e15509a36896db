//! The signature: HMAC with SHA-256 (RFC 2104) over the body, in base64.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The size of SHA-256's blocks.
const BLOCK: usize = 64;

pub(super) fn signature(secret: &[u8], body: &[u8]) -> String {
    STANDARD.encode(hmac(secret, body))
}

fn hmac(secret: &[u8], body: &[u8]) -> [u8; 32] {
    let mut key = [0_u8; BLOCK];
    let shortened: [u8; 32];
    let secret = if secret.len() > BLOCK {
        shortened = Sha256::digest(secret).into();
        &shortened[..]
    } else {
        secret
    };
    key[..secret.len()].copy_from_slice(secret);
    let inner = Sha256::new().chain_update(key.map(|byte| byte ^ 0x36)).chain_update(body).finalize();
    Sha256::new().chain_update(key.map(|byte| byte ^ 0x5c)).chain_update(inner).finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn it_gives_what_rfc_4231_gives() {
        assert_eq!(
            hex(&hmac(b"Jefe", b"what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        assert_eq!(
            hex(&hmac(&[0xaa; 131], b"Test Using Larger Than Block-Size Key - Hash Key First")),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        );
    }
}
