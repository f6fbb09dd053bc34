//! Signatures as the outside systems make them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::hmac;

fn mac(secret: &str, text: &str) -> hmac::Tag {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()), text.as_bytes())
}

pub(crate) fn hex(secret: &str, text: &str) -> String {
    mac(secret, text).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn base64(secret: &str, text: &str) -> String {
    STANDARD.encode(mac(secret, text))
}

/// Now, in seconds since 1970.
pub(crate) fn seconds() -> i64 {
    jiff::Timestamp::now().as_second()
}
