//! HMAC-SHA256 as outside systems send it, compared in constant time.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::hmac;

/// How far a signed instant may be from now, in seconds.
pub const TOLERANCE: u64 = 300;

/// Why a callback is not believed. Nothing of what was sent is repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// This header is not there, or not of the form that it should have.
    Header(&'static str),
    /// It was signed too long ago, or in the future: a copy, or a clock is wrong.
    Stale,
    /// The signature is of another secret or of another message.
    Wrong,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::Header(name) => write!(f, "the header `{name}` is missing or not readable"),
            Refused::Stale => write!(f, "it was signed more than {TOLERANCE} s from now"),
            Refused::Wrong => f.write_str("the signature does not fit"),
        }
    }
}

impl std::error::Error for Refused {}

/// Whether `hex` is the HMAC-SHA256 of the parts one after the other.
pub fn hex_fits(secret: &str, parts: &[&[u8]], hex: &str) -> bool {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pairs = hex.as_bytes().chunks(2);
    let tag: Option<Vec<u8>> = pairs
        .map(|pair| match pair {
            [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
            _ => None,
        })
        .collect();
    tag.is_some_and(|tag| fits(secret, parts, &tag))
}

/// Whether `text` is the HMAC-SHA256 of the parts one after the other, in base64.
pub fn base64_fits(secret: &str, parts: &[&[u8]], text: &str) -> bool {
    STANDARD.decode(text).is_ok_and(|tag| fits(secret, parts, &tag))
}

fn fits(secret: &str, parts: &[&[u8]], tag: &[u8]) -> bool {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    // ring compares in constant time.
    hmac::verify(&key, &parts.concat(), tag).is_ok()
}

/// Whether a signed instant, in seconds since 1970, is near enough to now.
pub fn is_fresh(timestamp: &str, now: i64) -> bool {
    let is_plain = !timestamp.is_empty() && timestamp.bytes().all(|byte| byte.is_ascii_digit());
    is_plain && timestamp.parse::<i64>().is_ok_and(|sent| now.abs_diff(sent) <= TOLERANCE)
}

#[cfg(test)]
mod tests {
    use super::*;

    // The example of Slack's documentation.
    const SECRET: &str = "8f742231b10e8888abcd99yyyzzz85a5";
    const BODY: &[u8] = b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&\
        channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=\
        https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=\
        398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    const TAG: &str = "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    #[test]
    fn a_published_signature_fits_and_nothing_else_does() {
        let parts: [&[u8]; 2] = [b"v0:1531420618:", BODY];
        assert!(hex_fits(SECRET, &parts, TAG));
        assert!(hex_fits(SECRET, &parts, &TAG.to_uppercase()));
        for wrong in ["", "a2", &TAG[1..], &TAG[..62], &TAG.replace('a', "b"), "zz", "é"] {
            assert!(!hex_fits(SECRET, &parts, wrong), "{wrong}");
        }
        assert!(!hex_fits("another", &parts, TAG));
        assert!(!hex_fits(SECRET, &[b"v0:1531420619:", BODY], TAG));
    }

    #[test]
    fn base64_is_read_strictly() {
        let key = hmac::Key::new(hmac::HMAC_SHA256, b"key");
        let tag = STANDARD.encode(hmac::sign(&key, b"12.body"));
        assert!(base64_fits("key", &[b"12", b".", b"body"], &tag));
        assert!(!base64_fits("key", &[b"12", b".", b"body"], tag.trim_end_matches('=')));
        assert!(!base64_fits("key", &[b"13", b".", b"body"], &tag));
    }

    #[test]
    fn an_instant_is_fresh_for_five_minutes_either_way() {
        assert!(is_fresh("1000", 1300) && is_fresh("1000", 700));
        for stale in ["999", "1601", "", "-1300", "+1300", "1300.0", "99999999999999999999"] {
            assert!(!is_fresh(stale, 1300), "{stale}");
        }
    }
}
