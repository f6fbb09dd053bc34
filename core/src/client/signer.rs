//! Proves who calls: our fresh signature to gatepass, StrongDM's own to StrongDM (RULES 5.1, 5.2).

use std::sync::Arc;

use gatepass_wire::schema::Method;
use ring::rand::{SecureRandom, SystemRandom};

use super::options::Keys;
use super::transport::Signer;
use crate::service::{Clock, Metadata, SystemClock};
use crate::wire::sign::{
    Day, FreshKey, FreshRequest, NONCE_HEADER, SIGNATURE_HEADER, SecretKey, TIMESTAMP_HEADER,
};
use crate::{Error, Result};

const API_VERSION: &str = "2025-04-14";
const USER_AGENT: &str = concat!("gatepass-rust/", env!("CARGO_PKG_VERSION"));

/// Which signature an endpoint takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    /// Ours: it covers method, body, host, time and our metadata, and holds once.
    Fresh,
    /// StrongDM's: it covers method and body, and holds for a day.
    StrongDm,
}

/// Signs with one key.
pub(super) struct RequestSigner {
    access_key: String,
    secret: SecretKey,
    fresh: FreshKey,
    scheme: Scheme,
    clock: Arc<dyn Clock>,
}

impl RequestSigner {
    pub(super) fn new(keys: &Keys, scheme: Scheme) -> Result<RequestSigner> {
        let access_key = keys.access_key.trim().to_owned();
        if access_key.is_empty() || !access_key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::invalid("access_key", "must be visible ASCII characters, as it was shown"));
        }
        let secret = SecretKey::parse(&keys.secret_key).map_err(|_| {
            Error::invalid_secret("secret_key", "is not base64; copy it whole, as it was shown")
        })?;
        let fresh = secret.fresh_key();
        Ok(RequestSigner { access_key, secret, fresh, scheme, clock: Arc::new(SystemClock::default()) })
    }

    fn sign_fresh(&self, method: &Method, body: &[u8], metadata: &mut Metadata, host: &str) {
        let mut nonce = [0; 16];
        if SystemRandom::new().fill(&mut nonce).is_err() {
            // Unsigned, the call is refused: never is one signed with a nonce that others could know.
            return tracing::error!("the system's random generator failed: the call goes out unsigned");
        }
        let signed = {
            let pairs: Vec<_> = metadata.iter().collect();
            let request = FreshRequest { target: method.path, authority: host, body, metadata: &pairs };
            self.fresh.sign(&request, self.clock.wall(), &nonce)
        };
        match signed {
            Ok(headers) => {
                metadata.push(TIMESTAMP_HEADER, headers.timestamp);
                metadata.push(NONCE_HEADER, headers.nonce);
                metadata.push(SIGNATURE_HEADER, headers.signature);
            }
            Err(error) => tracing::error!(%error, "the call goes out unsigned"),
        }
    }
}

impl Signer for RequestSigner {
    fn sign(&self, method: &'static Method, body: &[u8], metadata: &mut Metadata, host: &str) {
        metadata.push("x-sdm-authentication", self.access_key.as_str());
        metadata.push("x-sdm-api-version", API_VERSION);
        metadata.push("x-sdm-user-agent", USER_AGENT);
        match self.scheme {
            Scheme::Fresh => self.sign_fresh(method, body, metadata, host),
            Scheme::StrongDm => {
                let key = self.secret.day_key(Day::of(self.clock.wall()));
                metadata.push("x-sdm-signature", key.sign(method.signed_name, body));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use gatepass_wire::schema;

    use super::*;
    use crate::model::Timestamp;
    use crate::service::TestClock;

    const NOW: Timestamp = Timestamp(1_768_000_000_000_000_000);

    fn signed(scheme: Scheme) -> (Metadata, SecretKey) {
        let keys = Keys { access_key: " auth-1 ".into(), secret_key: "c2VjcmV0IGtleSBvZiB0ZXN0cw==".into() };
        let mut signer = RequestSigner::new(&keys, scheme).expect("the keys are good");
        signer.clock = Arc::new(TestClock::at(NOW));
        let mut metadata = Metadata::new();
        metadata.push("gatepass-if-revision", "7");
        let method = schema::method("/v1.Roles/Update").expect("it exists");
        signer.sign(method, b"body", &mut metadata, "host:4600");
        (metadata, signer.secret)
    }

    #[test]
    fn ours_is_what_a_server_verifies() {
        let (metadata, secret) = signed(Scheme::Fresh);
        let pairs: Vec<_> = metadata.iter().collect();
        let request = FreshRequest {
            target: "/v1.Roles/Update",
            authority: "host:4600",
            body: b"body",
            metadata: &pairs,
        };
        assert_eq!(secret.fresh_key().verify(&request, NOW).expect("it verifies").signed_at, NOW);
        let elsewhere = FreshRequest { authority: "other:4600", ..request };
        assert!(secret.fresh_key().verify(&elsewhere, NOW).is_err());
        assert_eq!(metadata.get("x-sdm-authentication"), Some("auth-1"));
        assert_eq!(metadata.get("x-sdm-signature"), None);
    }

    #[test]
    fn strongdms_is_of_the_day_and_the_bytes() {
        let (metadata, secret) = signed(Scheme::StrongDm);
        let signature = metadata.get("x-sdm-signature").expect("it is signed");
        assert!(secret.verify_strongdm("Roles.Update", b"body", signature, NOW));
        assert!(!secret.verify_strongdm("Roles.Update", b"bodx", signature, NOW));
        assert_eq!(metadata.get(SIGNATURE_HEADER), None);
    }

    #[test]
    fn bad_keys_are_refused_without_being_repeated() {
        for (access_key, secret_key, field) in [
            ("", "c2VjcmV0", "access_key"),
            ("a b", "c2VjcmV0", "access_key"),
            ("auth-1", "hunter2!", "secret_key"),
        ] {
            let keys = Keys { access_key: access_key.into(), secret_key: secret_key.into() };
            let error = RequestSigner::new(&keys, Scheme::Fresh).err().expect("refused");
            assert_eq!(error.field(), Some(field));
            assert!(!error.to_string().contains("hunter2"), "{error}");
        }
    }
}
