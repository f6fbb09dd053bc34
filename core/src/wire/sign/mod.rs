//! How callers prove who they are: StrongDM's signature of a day (RULES 5.1) and our fresh signature of one request
//! (RULES 5.2), both HMAC-SHA256 under the secret of the access key.

mod fresh;
mod replay;
mod strongdm;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::hmac;
use thiserror::Error;

use crate::error::{Error, ErrorReason};
use crate::model::Timestamp;

pub use fresh::{
    FRESH_WINDOW_NANOS, FreshError, FreshHeaders, FreshKey, FreshProof, FreshRequest, NONCE_HEADER,
    SIGNATURE_HEADER, TIMESTAMP_HEADER, demands_fresh,
};
pub use replay::{ReplayCache, ReplayError, ReplayLimits};
pub use strongdm::{DAY_TOLERANCE_NANOS, Day, DayKey, signing_name};

/// The secret of an access key. It is never shown: `Debug` hides it.
#[derive(Clone)]
pub struct SecretKey {
    bytes: Vec<u8>,
}

/// A text that is no secret key; the text itself is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the secret key is not base64; copy it whole, as it was shown when the key was created")]
pub struct SecretKeyError;

impl SecretKey {
    /// Reads a secret key as its owner has it: base64 in the standard alphabet, blanks around it ignored.
    pub fn parse(text: &str) -> Result<SecretKey, SecretKeyError> {
        match STANDARD.decode(text.trim()) {
            Ok(bytes) if !bytes.is_empty() => Ok(SecretKey { bytes }),
            _ => Err(SecretKeyError),
        }
    }

    /// The secret key of these bytes.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<SecretKey, SecretKeyError> {
        if bytes.is_empty() { Err(SecretKeyError) } else { Ok(SecretKey { bytes }) }
    }

    /// The key that signs on this day in StrongDM's way.
    pub fn day_key(&self, day: Day) -> DayKey {
        DayKey::new(&self.bytes, day)
    }

    /// Whether a request bears StrongDM's signature of a day that is taken at this instant ([`Day::accepted`]). The
    /// method is named as by [`signing_name`], the body is the message as it was received.
    pub fn verify_strongdm(&self, method: &str, body: &[u8], signature: &str, now: Timestamp) -> bool {
        let (day, neighbour) = Day::accepted(now);
        let today = self.day_key(day).verify(method, body, signature);
        // Both are computed whatever the first one says, so that the time tells nothing of the day.
        today | neighbour.is_some_and(|day| self.day_key(day).verify(method, body, signature))
    }

    /// Whether this text is the key as its owner has it, told in constant time.
    pub fn is(&self, text: &str) -> bool {
        let given = STANDARD.decode(text).unwrap_or_default();
        is_same(&given, &self.bytes)
    }

    /// The key of our fresh signatures.
    pub fn fresh_key(&self) -> FreshKey {
        FreshKey::new(&self.bytes)
    }
}

/// Whether two secrets are the same, in a time that tells nothing of where they part.
pub(crate) fn is_same(one: &[u8], other: &[u8]) -> bool {
    let key = hmac::Key::new(hmac::HMAC_SHA256, b"gatepass comparison 1");
    hmac::verify(&key, one, hmac::sign(&key, other).as_ref()).is_ok()
}

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

impl From<FreshError> for Error {
    /// A wrong signature reads like an unknown key (RULES 5.1). For an unknown key, verify with any other key and
    /// answer [`FreshError::Wrong`] where that would have passed: then malformed requests read alike, too.
    fn from(error: FreshError) -> Error {
        match error {
            FreshError::Wrong => Error::unauthenticated(),
            FreshError::Missing(_) | FreshError::Stale { .. } => {
                Error::new(ErrorReason::Unauthenticated, error.to_string())
            }
            FreshError::Malformed(name, _) => {
                Error::new(ErrorReason::Invalid, error.to_string()).with_field(name)
            }
            FreshError::Duplicate(ref name) | FreshError::NotAscii(ref name) => {
                Error::new(ErrorReason::Invalid, error.to_string()).with_field(name.clone())
            }
        }
    }
}

impl From<ReplayError> for Error {
    fn from(error: ReplayError) -> Error {
        let reason = match error {
            ReplayError::Replayed | ReplayError::Stale => ErrorReason::Unauthenticated,
            ReplayError::Full => ErrorReason::ResourceExhausted,
        };
        Error::new(reason, error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yesterdays_signature_is_taken_for_a_quarter_of_an_hour() {
        let secret = SecretKey::from_bytes(vec![1; 32]).unwrap();
        let midnight = 20_000 * 86_400_000_000_000;
        let signature = secret.day_key(Day::of(Timestamp(midnight - 1))).sign("Roles.List", b"body");
        let taken = |at: i64| secret.verify_strongdm("Roles.List", b"body", &signature, Timestamp(at));
        assert!(taken(midnight - 1) && taken(midnight + DAY_TOLERANCE_NANOS));
        assert!(!taken(midnight + DAY_TOLERANCE_NANOS + 1));
        assert!(!secret.verify_strongdm("Roles.List", b"other", &signature, Timestamp(midnight)));
    }

    #[test]
    fn a_wrong_signature_reads_like_an_unknown_key() {
        assert_eq!(Error::from(FreshError::Wrong), Error::unauthenticated());
        let error = Error::from(FreshError::Duplicate("gatepass-x".into()));
        assert_eq!((error.reason, error.field.as_deref()), (ErrorReason::Invalid, Some("gatepass-x")));
        assert!(Error::from(ReplayError::Full).retryable);
        assert!(!Error::from(ReplayError::Replayed).retryable);
    }

    #[test]
    fn what_is_no_secret_key_is_refused_without_being_shown() {
        for text in ["", "  ", "c2Vjcm", "n@t base 64", "c2VjcmV0IQ=", "c2VjcmV0-_=="] {
            let error = SecretKey::parse(text).expect_err(text);
            assert!(text.trim().is_empty() || !error.to_string().contains(text));
        }
        assert_eq!(format!("{:?}", SecretKey::parse(" c2VjcmV0\n").unwrap()), "SecretKey(…)");
    }
}
