//! The signature of Standard Webhooks, version 1: HMAC-SHA256 over id, instant and body.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use ring::hmac;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::error::{Error as CallError, ErrorReason};
use crate::model::Timestamp;

/// The header that names the message, the same each time it is sent.
pub const ID_HEADER: &str = "webhook-id";
/// The header with the instant it was sent, in seconds since 1970.
pub const TIMESTAMP_HEADER: &str = "webhook-timestamp";
/// The header with the signatures, separated by blanks.
pub const SIGNATURE_HEADER: &str = "webhook-signature";
/// How far the instant may be from the receiver's clock, in the past and in the future.
pub const TOLERANCE: Duration = Duration::from_secs(300);

const PREFIX: &str = "whsec_";
const VERSION: &str = "v1,";
/// How long a secret is, in bytes.
const LENGTHS: std::ops::RangeInclusive<usize> = 24..=64;
/// More signatures than a sender who changes its secret has.
const SIGNATURES: usize = 16;

/// Secrets come with and without padding.
const SECRET_TEXT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// What sender and receiver share. Wiped when dropped; `Debug` shows nothing of it.
#[derive(Clone)]
pub struct SigningSecret(Zeroizing<Vec<u8>>);

impl fmt::Debug for SigningSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningSecret(…)")
    }
}

impl SigningSecret {
    /// Reads a secret as it was shown: `whsec_` and base64. The prefix may be missing.
    ///
    /// # Errors
    /// [`VerifyError::Secret`] for anything else; the text is not repeated.
    pub fn parse(text: &str) -> Result<SigningSecret, VerifyError> {
        let text = text.trim();
        let bytes = SECRET_TEXT.decode(text.strip_prefix(PREFIX).unwrap_or(text));
        SigningSecret::from_bytes(bytes.map_err(|_| VerifyError::Secret)?)
    }

    /// The secret of these 24 to 64 bytes.
    ///
    /// # Errors
    /// [`VerifyError::Secret`] for another length.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<SigningSecret, VerifyError> {
        let bytes = Zeroizing::new(bytes);
        if LENGTHS.contains(&bytes.len()) { Ok(SigningSecret(bytes)) } else { Err(VerifyError::Secret) }
    }

    /// The secret as text, to be shown once.
    pub fn reveal(&self) -> String {
        format!("{PREFIX}{}", STANDARD.encode(&*self.0))
    }

    /// The value of [`SIGNATURE_HEADER`] for a message sent at an instant (seconds since 1970).
    pub fn sign(&self, id: &str, seconds: i64, body: &[u8]) -> String {
        let signed = hmac::sign(&self.key(), &content(id, &seconds.to_string(), body));
        format!("{VERSION}{}", STANDARD.encode(signed.as_ref()))
    }

    fn key(&self) -> hmac::Key {
        hmac::Key::new(hmac::HMAC_SHA256, &self.0)
    }
}

fn content(id: &str, timestamp: &str, body: &[u8]) -> Vec<u8> {
    let mut content = Vec::with_capacity(id.len() + timestamp.len() + body.len() + 2);
    for part in [id.as_bytes(), timestamp.as_bytes()] {
        content.extend_from_slice(part);
        content.push(b'.');
    }
    content.extend_from_slice(body);
    content
}

/// What came beside the body. An absent header is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Headers<'a> {
    /// The value of [`ID_HEADER`].
    pub id: &'a str,
    /// The value of [`TIMESTAMP_HEADER`].
    pub timestamp: &'a str,
    /// The value of [`SIGNATURE_HEADER`].
    pub signature: &'a str,
}

impl<'a> Headers<'a> {
    /// Reads the three from wherever they are kept, by their names in lower case.
    pub fn read(get: impl Fn(&str) -> Option<&'a str>) -> Headers<'a> {
        let of = |name| get(name).unwrap_or_default();
        Headers { id: of(ID_HEADER), timestamp: of(TIMESTAMP_HEADER), signature: of(SIGNATURE_HEADER) }
    }
}

/// Why a message must not be believed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// What was given as a secret is none.
    #[error(
        "a signing secret is `whsec_` and 24 to 64 bytes in base64, as it was shown when the webhook was created"
    )]
    Secret,
    /// No secret was given: nothing can be verified.
    #[error("no signing secret was given; nothing can be verified without one")]
    NoSecret,
    /// A header is not there.
    #[error("the header `{0}` is missing")]
    Missing(&'static str),
    /// A header cannot be read.
    #[error("the header `{0}` is not readable: {1}")]
    Malformed(&'static str, &'static str),
    /// It was sent too long ago, or is said to be sent in the future.
    #[error(
        "the message says that it was sent {apart} s from now, more than {tolerance} s: it is a copy, or a clock is wrong"
    )]
    Stale {
        /// How far apart, in seconds.
        apart: u64,
        /// How far it may be.
        tolerance: u64,
    },
    /// No signature is of these secrets, this id, instant and body.
    #[error("no signature fits: the message was altered, or signed with another secret")]
    Wrong,
}

impl From<VerifyError> for CallError {
    fn from(error: VerifyError) -> CallError {
        let reason = match &error {
            VerifyError::Secret | VerifyError::NoSecret => ErrorReason::Invalid,
            _ => ErrorReason::Unauthenticated,
        };
        CallError::new(reason, error.to_string())
    }
}

/// Verifies a message within the usual [`TOLERANCE`].
///
/// # Errors
/// As [`verify_within`].
pub fn verify(
    secrets: &[SigningSecret],
    headers: &Headers<'_>,
    body: &[u8],
    now: Timestamp,
) -> Result<(), VerifyError> {
    verify_within(secrets, headers, body, now, TOLERANCE)
}

/// Verifies that a message is from who has one of the secrets (several while a secret is changed), is what was sent, and
/// was sent within `tolerance` of `now`. Every secret is compared with every signature, each in constant time, so that
/// the time tells neither which fits nor how nearly. A message that was verified may still come again: its id tells.
///
/// # Errors
/// What must not be believed, and why.
pub fn verify_within(
    secrets: &[SigningSecret],
    headers: &Headers<'_>,
    body: &[u8],
    now: Timestamp,
    tolerance: Duration,
) -> Result<(), VerifyError> {
    if secrets.is_empty() {
        return Err(VerifyError::NoSecret);
    }
    let Headers { id, timestamp, signature } = *headers;
    let there = [(ID_HEADER, id), (TIMESTAMP_HEADER, timestamp), (SIGNATURE_HEADER, signature)];
    if let Some((name, _)) = there.into_iter().find(|(_, value)| value.trim().is_empty()) {
        return Err(VerifyError::Missing(name));
    }
    let seconds = seconds(timestamp)?;
    let apart = now.to_parts().0.abs_diff(seconds);
    if apart > tolerance.as_secs() {
        return Err(VerifyError::Stale { apart, tolerance: tolerance.as_secs() });
    }
    let signatures: Vec<Vec<u8>> = signature
        .split_ascii_whitespace()
        // Signatures of other versions are not ours to judge.
        .filter_map(|one| one.strip_prefix(VERSION))
        .map(|text| STANDARD.decode(text).unwrap_or_default())
        .collect();
    if signatures.len() > SIGNATURES {
        return Err(VerifyError::Malformed(SIGNATURE_HEADER, "it holds more signatures than anybody sends"));
    }
    let content = content(id, timestamp, body);
    let mut fits = false;
    for secret in secrets {
        let key = secret.key();
        for signature in &signatures {
            fits |= hmac::verify(&key, &content, signature).is_ok();
        }
    }
    if fits { Ok(()) } else { Err(VerifyError::Wrong) }
}

/// Digits alone: a second way to write an instant would be a second message with one signature.
fn seconds(timestamp: &str) -> Result<i64, VerifyError> {
    let is_plain = timestamp.bytes().all(|byte| byte.is_ascii_digit());
    let read = timestamp.parse().ok().filter(|_| is_plain);
    read.ok_or(VerifyError::Malformed(TIMESTAMP_HEADER, "it is a number of seconds since 1970"))
}

#[cfg(test)]
mod tests {
    use super::*;

    // The example of the Standard Webhooks libraries.
    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const ID: &str = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    const SECONDS: i64 = 1_614_265_330;
    const BODY: &[u8] = br#"{"test": 2432232314}"#;
    const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    fn at(seconds: i64) -> Timestamp {
        Timestamp(seconds * 1_000_000_000)
    }

    fn secret(text: &str) -> SigningSecret {
        SigningSecret::parse(text).unwrap()
    }

    fn other() -> SigningSecret {
        SigningSecret::from_bytes(vec![7; 32]).unwrap()
    }

    fn headers<'a>(id: &'a str, timestamp: &'a str, signature: &'a str) -> Headers<'a> {
        Headers { id, timestamp, signature }
    }

    #[test]
    fn the_signature_is_that_of_other_libraries() {
        assert_eq!(secret(SECRET).sign(ID, SECONDS, BODY), SIGNATURE);
        let given = headers(ID, "1614265330", SIGNATURE);
        for text in [SECRET, &SECRET[PREFIX.len()..], " whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n"] {
            verify(&[secret(text)], &given, BODY, at(SECONDS)).unwrap();
        }
        assert_eq!(secret(SECRET).reveal(), SECRET);
    }

    #[test]
    fn while_secrets_change_one_that_fits_is_enough() {
        let both = format!("{} v2,x {SIGNATURE}", other().sign(ID, SECONDS, BODY));
        let given = headers(ID, "1614265330", &both);
        for secrets in [vec![other()], vec![secret(SECRET)], vec![other(), secret(SECRET)]] {
            verify(&secrets, &given, BODY, at(SECONDS)).unwrap();
        }
        let stranger = SigningSecret::from_bytes(vec![8; 32]).unwrap();
        assert_eq!(verify(&[stranger], &given, BODY, at(SECONDS)), Err(VerifyError::Wrong));
    }

    #[test]
    fn whatever_is_altered_is_found() {
        let secrets = [secret(SECRET)];
        let mut body = BODY.to_vec();
        for place in 0..body.len() * 8 {
            body[place / 8] ^= 1 << (place % 8);
            let given = headers(ID, "1614265330", SIGNATURE);
            assert_eq!(verify(&secrets, &given, &body, at(SECONDS)), Err(VerifyError::Wrong), "{place}");
            body[place / 8] ^= 1 << (place % 8);
        }
        for (id, timestamp, signature, error) in [
            ("msg_other", "1614265330", SIGNATURE, VerifyError::Wrong),
            (ID, "1614265331", SIGNATURE, VerifyError::Wrong),
            (ID, "1614265330", "v1,", VerifyError::Wrong),
            (ID, "1614265330", "v1,####", VerifyError::Wrong),
            (ID, "1614265330", &SIGNATURE[3..], VerifyError::Wrong),
            (ID, "1614265330", "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", VerifyError::Wrong),
            ("", "1614265330", SIGNATURE, VerifyError::Missing(ID_HEADER)),
            (ID, " ", SIGNATURE, VerifyError::Missing(TIMESTAMP_HEADER)),
            (ID, "1614265330", "", VerifyError::Missing(SIGNATURE_HEADER)),
        ] {
            let given = headers(id, timestamp, signature);
            assert_eq!(verify(&secrets, &given, BODY, at(SECONDS)), Err(error), "{given:?}");
        }
        for timestamp in ["+1614265330", "-1614265330", "1614265330.0", "0x60", "99999999999999999999", "now"]
        {
            let given = headers(ID, timestamp, SIGNATURE);
            let error = verify(&secrets, &given, BODY, at(SECONDS)).unwrap_err();
            assert!(matches!(error, VerifyError::Malformed(TIMESTAMP_HEADER, _)), "{timestamp}: {error}");
        }
        let many = format!("{SIGNATURE} ").repeat(17);
        let error = verify(&secrets, &headers(ID, "1614265330", &many), BODY, at(SECONDS)).unwrap_err();
        assert!(matches!(error, VerifyError::Malformed(SIGNATURE_HEADER, _)), "{error}");
        let given = headers(ID, "1614265330", SIGNATURE);
        assert_eq!(verify(&[], &given, BODY, at(SECONDS)), Err(VerifyError::NoSecret));
    }

    #[test]
    fn an_old_message_and_one_of_the_future_are_refused() {
        let given = headers(ID, "1614265330", SIGNATURE);
        for apart in [0, 1, 300] {
            verify(&[secret(SECRET)], &given, BODY, at(SECONDS + apart)).unwrap();
            verify(&[secret(SECRET)], &given, BODY, at(SECONDS - apart)).unwrap();
        }
        for now in [SECONDS + 301, SECONDS - 301, 0] {
            let error = verify(&[secret(SECRET)], &given, BODY, at(now)).unwrap_err();
            assert!(matches!(error, VerifyError::Stale { tolerance: 300, .. }), "{error}");
        }
        let wide = Duration::from_secs(10_000);
        verify_within(&[secret(SECRET)], &given, BODY, at(SECONDS + 9_999), wide).unwrap();
    }

    #[test]
    fn what_is_no_secret_is_refused_and_nothing_of_one_is_shown() {
        for text in ["", "whsec_", "whsec_AAAA", "whsec_not base64 at all!!!!!!!!!!!!!!", "secret"] {
            let error = SigningSecret::parse(text).unwrap_err();
            assert_eq!(error, VerifyError::Secret);
            assert!(text.len() < 7 || !error.to_string().contains(text));
        }
        assert!(SigningSecret::from_bytes(vec![0; 65]).is_err());
        assert_eq!(format!("{:?}", secret(SECRET)), "SigningSecret(…)");
    }
}
