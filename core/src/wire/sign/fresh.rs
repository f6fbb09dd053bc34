use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::{digest, hmac};
use thiserror::Error;

use crate::model::Timestamp;

/// The metadata that holds the instant of signing: milliseconds since 1970, in decimal digits.
pub const TIMESTAMP_HEADER: &str = "gatepass-timestamp";
/// The metadata that holds the nonce: 16 to 64 random bytes in base64.
pub const NONCE_HEADER: &str = "gatepass-nonce";
/// The metadata that holds the signature: 32 bytes in base64.
pub const SIGNATURE_HEADER: &str = "gatepass-signature";

/// How far the instant of signing may lie from the verifier's, either way.
pub const FRESH_WINDOW_NANOS: i64 = 5 * 60_000_000_000;

const LABEL: &[u8] = b"gatepass fresh signature 1";
const METADATA_PREFIX: &str = "gatepass-";
const NONCE_BYTES: std::ops::RangeInclusive<usize> = 16..=64;

/// What a fresh signature covers. The canonical form is in `docs/fresh-signature.md`.
#[derive(Debug, Clone, Copy)]
pub struct FreshRequest<'a> {
    /// What is called: the path for gRPC (`/gatepass.v1.Access/Check`), for JSON the HTTP method, a blank, and the
    /// path with its query as sent (`GET /gatepass/v1/access?limit=5`).
    pub target: &'a str,
    /// The host and port that the client speaks to (`:authority`, `Host`); case does not count.
    pub authority: &'a str,
    /// The body as it is sent: of gRPC the message without its frame.
    pub body: &'a [u8],
    /// The request's metadata, names in lower case. What does not begin with `gatepass-` is passed over.
    pub metadata: &'a [(&'a str, &'a str)],
}

/// The metadata that carries a fresh signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreshHeaders {
    /// For [`TIMESTAMP_HEADER`].
    pub timestamp: String,
    /// For [`NONCE_HEADER`].
    pub nonce: String,
    /// For [`SIGNATURE_HEADER`].
    pub signature: String,
}

/// What a verified signature proves. It may still be a replay: ask [`super::ReplayCache::admit`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreshProof {
    /// When it was signed, by the signer's clock.
    pub signed_at: Timestamp,
    /// The nonce's bytes.
    pub nonce: Vec<u8>,
}

/// Why a fresh signature is not taken.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FreshError {
    /// A part of it is missing.
    #[error(
        "the metadata `{0}` is missing; a fresh signature has `{TIMESTAMP_HEADER}`, `{NONCE_HEADER}` and `{SIGNATURE_HEADER}`"
    )]
    Missing(&'static str),
    /// A part of it cannot be read.
    #[error("the metadata `{0}` is malformed; write {1}")]
    Malformed(&'static str, &'static str),
    /// A name of metadata is given twice: two readers could see two values.
    #[error("the metadata `{0}` is given twice; give it once")]
    Duplicate(String),
    /// Metadata that could be changed on its way.
    #[error("the metadata `{0}` has a name or value beyond printable ASCII, or blanks around its value")]
    NotAscii(String),
    /// It was signed too long ago, or in the future.
    #[error(
        "the request was signed {seconds} s away from this server's clock; at most 300 s are allowed: check both clocks"
    )]
    Stale {
        /// How far away, in seconds; negative in the past.
        seconds: i64,
    },
    /// It does not fit the request and the key.
    #[error("the signature is wrong")]
    Wrong,
}

/// What makes and verifies fresh signatures; derived from the secret of an access key for this purpose alone.
#[derive(Clone)]
pub struct FreshKey {
    key: hmac::Key,
}

impl fmt::Debug for FreshKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FreshKey(…)")
    }
}

impl FreshKey {
    pub(super) fn new(secret: &[u8]) -> FreshKey {
        let derived = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), LABEL);
        FreshKey { key: hmac::Key::new(hmac::HMAC_SHA256, derived.as_ref()) }
    }

    /// Signs a request at this instant with a nonce of fresh random bytes, 16 or more. The request's metadata must
    /// not hold the three headers that result.
    pub fn sign(
        &self,
        request: &FreshRequest<'_>,
        at: Timestamp,
        nonce: &[u8],
    ) -> Result<FreshHeaders, FreshError> {
        if !NONCE_BYTES.contains(&nonce.len()) {
            return Err(malformed_nonce());
        }
        let metadata = signed_metadata(request.metadata)?;
        if let Some((name, _)) = metadata.iter().find(|(name, _)| is_ours(name)) {
            return Err(FreshError::Duplicate((*name).to_owned()));
        }
        let (timestamp, nonce) = (at.0.div_euclid(1_000_000).to_string(), STANDARD.encode(nonce));
        let signature =
            STANDARD.encode(hmac::sign(&self.key, &canonical(request, &timestamp, &nonce, &metadata)));
        Ok(FreshHeaders { timestamp, nonce, signature })
    }

    /// Verifies the signature in a request's metadata, in constant time over the bytes received. Everything else
    /// about the request is believed only once this has passed.
    pub fn verify(&self, request: &FreshRequest<'_>, now: Timestamp) -> Result<FreshProof, FreshError> {
        let mut metadata = signed_metadata(request.metadata)?;
        let find = |wanted: &'static str| {
            let found = metadata.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, value)| *value).ok_or(FreshError::Missing(wanted))
        };
        let (timestamp, nonce, signature) =
            (find(TIMESTAMP_HEADER)?, find(NONCE_HEADER)?, find(SIGNATURE_HEADER)?);
        let signed_at = read_timestamp(timestamp)?;
        let nonce_bytes = STANDARD.decode(nonce).map_err(|_| malformed_nonce())?;
        if !NONCE_BYTES.contains(&nonce_bytes.len()) {
            return Err(malformed_nonce());
        }
        let signature = STANDARD
            .decode(signature)
            .map_err(|_| FreshError::Malformed(SIGNATURE_HEADER, "32 bytes in base64"))?;
        metadata.retain(|(name, _)| !is_ours(name));
        hmac::verify(&self.key, &canonical(request, timestamp, nonce, &metadata), &signature)
            .map_err(|_| FreshError::Wrong)?;
        // Only the owner of the key learns how far the clocks are apart.
        let away = i128::from(signed_at.0) - i128::from(now.0);
        if away.unsigned_abs() > FRESH_WINDOW_NANOS.unsigned_abs().into() {
            return Err(FreshError::Stale {
                seconds: i64::try_from(away / 1_000_000_000).unwrap_or(i64::MAX),
            });
        }
        Ok(FreshProof { signed_at, nonce: nonce_bytes })
    }
}

/// Whether a gRPC request must bear a fresh signature whatever its key allows (RULES 5.2): it calls `gatepass.v1`, or it
/// carries metadata that StrongDM's signature would leave open to change.
pub fn demands_fresh<'a>(path: &str, names: impl IntoIterator<Item = &'a str>) -> bool {
    path.starts_with("/gatepass.") || names.into_iter().any(has_prefix)
}

fn has_prefix(name: &str) -> bool {
    name.get(..METADATA_PREFIX.len()).is_some_and(|start| start.eq_ignore_ascii_case(METADATA_PREFIX))
}

fn is_ours(name: &str) -> bool {
    [TIMESTAMP_HEADER, NONCE_HEADER, SIGNATURE_HEADER].contains(&name)
}

fn malformed_nonce() -> FreshError {
    FreshError::Malformed(NONCE_HEADER, "16 to 64 random bytes in base64")
}

/// Digits without a sign or leading zeros: one instant has one spelling.
fn read_timestamp(text: &str) -> Result<Timestamp, FreshError> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    let millis = if plain { text.parse::<i64>().ok() } else { None };
    let nanos = millis.and_then(|millis| millis.checked_mul(1_000_000));
    nanos.map(Timestamp).ok_or(FreshError::Malformed(TIMESTAMP_HEADER, "milliseconds since 1970 in digits"))
}

/// The metadata under our prefix, sorted by name, each name once.
fn signed_metadata<'a>(all: &[(&'a str, &'a str)]) -> Result<Vec<(&'a str, &'a str)>, FreshError> {
    let mut metadata: Vec<_> = all.iter().copied().filter(|(name, _)| has_prefix(name)).collect();
    metadata.sort_unstable_by_key(|(name, _)| *name);
    for (name, value) in &metadata {
        let name_bytes = name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte));
        if !name_bytes || !value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) || value.trim() != *value {
            return Err(FreshError::NotAscii((*name).escape_default().to_string()));
        }
    }
    match metadata.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(pair) => Err(FreshError::Duplicate(pair[0].0.to_owned())),
        None => Ok(metadata),
    }
}

/// The bytes that are signed: parts of which each is preceded by its length, so that no two requests share them.
fn canonical(request: &FreshRequest<'_>, timestamp: &str, nonce: &str, metadata: &[(&str, &str)]) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    let mut put = |part: &[u8]| {
        out.extend_from_slice(&(part.len() as u64).to_be_bytes());
        out.extend_from_slice(part);
    };
    put(LABEL);
    put(request.target.as_bytes());
    put(request.authority.to_ascii_lowercase().as_bytes());
    put(digest::digest(&digest::SHA256, request.body).as_ref());
    put(timestamp.as_bytes());
    put(nonce.as_bytes());
    for (name, value) in metadata {
        put(name.as_bytes());
        put(value.as_bytes());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::sign::SecretKey;

    const NOW: Timestamp = Timestamp(1_767_323_045_678_000_000);
    const SECRET: &str = "c2VjcmV0IGtleSBmb3IgdGVzdHMgb25seSEhISEhISE=";
    const NONCE: &[u8; 16] = b"0123456789abcdef";

    fn key() -> FreshKey {
        SecretKey::parse(SECRET).unwrap().fresh_key()
    }

    const REQUEST: FreshRequest<'_> = FreshRequest {
        target: "/gatepass.v1.AccessRequests/Create",
        authority: "access.example.com:443",
        body: b"\x0a\x05hello",
        metadata: &[
            ("gatepass-idempotency-key", "4d1f"),
            ("user-agent", "gatepass-python/0.1.0"),
            ("gatepass-if-revision", "17"),
        ],
    };

    fn verify(
        request: &FreshRequest<'_>,
        headers: &FreshHeaders,
        now: Timestamp,
    ) -> Result<FreshProof, FreshError> {
        let mut metadata = request.metadata.to_vec();
        metadata.push((TIMESTAMP_HEADER, &headers.timestamp));
        metadata.push((NONCE_HEADER, &headers.nonce));
        metadata.push((SIGNATURE_HEADER, &headers.signature));
        key().verify(&FreshRequest { metadata: &metadata, ..*request }, now)
    }

    fn signed() -> FreshHeaders {
        key().sign(&REQUEST, NOW, NONCE).unwrap()
    }

    #[test]
    fn whatever_changes_in_a_request_breaks_its_signature() {
        let headers = signed();
        assert!(verify(&REQUEST, &headers, NOW).is_ok());
        let changed = [
            FreshRequest { target: "/gatepass.v1.AccessRequests/Cancel", ..REQUEST },
            FreshRequest { authority: "access.example.org:443", ..REQUEST },
            FreshRequest { body: b"\x0a\x05hellp", ..REQUEST },
            FreshRequest { metadata: &REQUEST.metadata[1..], ..REQUEST },
            FreshRequest {
                metadata: &[("gatepass-idempotency-key", "4d1e"), ("gatepass-if-revision", "17")],
                ..REQUEST
            },
            FreshRequest {
                metadata: &[("gatepass-idempotency-ke", "y4d1f"), ("gatepass-if-revision", "17")],
                ..REQUEST
            },
            FreshRequest {
                metadata: &[
                    ("gatepass-idempotency-key", "4d1f"),
                    ("gatepass-if-revision", "17"),
                    ("gatepass-x", ""),
                ],
                ..REQUEST
            },
        ];
        for request in changed {
            assert_eq!(verify(&request, &headers, NOW), Err(FreshError::Wrong), "{request:?}");
        }
        let other = FreshHeaders { timestamp: "1767323045679".into(), ..headers.clone() };
        assert_eq!(verify(&REQUEST, &other, NOW), Err(FreshError::Wrong));
        let other = FreshHeaders { nonce: STANDARD.encode(b"0123456789abcdeg"), ..headers.clone() };
        assert_eq!(verify(&REQUEST, &other, NOW), Err(FreshError::Wrong));
        let other = FreshHeaders { signature: STANDARD.encode([0; 32]), ..headers };
        assert_eq!(verify(&REQUEST, &other, NOW), Err(FreshError::Wrong));
    }

    #[test]
    fn what_a_request_may_change_on_its_way_does_not_count() {
        let headers = signed();
        let shuffled = FreshRequest {
            authority: "Access.Example.com:443",
            metadata: &[
                ("gatepass-if-revision", "17"),
                ("x-forwarded-for", "::1"),
                ("gatepass-idempotency-key", "4d1f"),
            ],
            ..REQUEST
        };
        assert!(verify(&shuffled, &headers, NOW).is_ok());
    }

    #[test]
    fn malformed_metadata_is_refused_by_name() {
        let headers = signed();
        let full = [
            (TIMESTAMP_HEADER, &*headers.timestamp),
            (NONCE_HEADER, &*headers.nonce),
            (SIGNATURE_HEADER, &*headers.signature),
        ];
        for (index, (missing, _)) in full.iter().enumerate() {
            let metadata: Vec<_> =
                full.iter().enumerate().filter(|(at, _)| *at != index).map(|(_, pair)| *pair).collect();
            let request = FreshRequest { metadata: &metadata, ..REQUEST };
            assert_eq!(key().verify(&request, NOW), Err(FreshError::Missing(missing)));
        }
        for (name, value) in [
            (TIMESTAMP_HEADER, "01767323045678"),
            (TIMESTAMP_HEADER, "+1767323045678"),
            (TIMESTAMP_HEADER, "-1"),
            (TIMESTAMP_HEADER, ""),
            (TIMESTAMP_HEADER, "99999999999999999999"),
            (NONCE_HEADER, "c2hvcnQ="),
            (NONCE_HEADER, "!"),
            (SIGNATURE_HEADER, "%"),
        ] {
            let metadata: Vec<_> =
                full.iter().map(|pair| if pair.0 == name { (name, value) } else { *pair }).collect();
            let error = key().verify(&FreshRequest { metadata: &metadata, ..REQUEST }, NOW).unwrap_err();
            assert!(matches!(error, FreshError::Malformed(at, _) if at == name), "{error}");
        }
        for twice in ["gatepass-x", NONCE_HEADER] {
            let metadata = [&full[..], &[(twice, "a"), (twice, "a")]].concat();
            let error = key().verify(&FreshRequest { metadata: &metadata, ..REQUEST }, NOW).unwrap_err();
            assert_eq!(error, FreshError::Duplicate(twice.into()));
        }
        for odd in [
            ("gatepass-é", "a"),
            ("gatepass-x", "é"),
            ("gatepass-x", "a\nb"),
            ("gatepass-x", " a"),
            ("Gatepass-X", "a"),
        ] {
            let metadata = [&full[..], &[odd]].concat();
            let error = key().verify(&FreshRequest { metadata: &metadata, ..REQUEST }, NOW).unwrap_err();
            assert!(matches!(error, FreshError::NotAscii(_)), "{error}");
        }
        assert!(matches!(key().sign(&REQUEST, NOW, &[0; 15]), Err(FreshError::Malformed(NONCE_HEADER, _))));
        let own = FreshRequest { metadata: &full, ..REQUEST };
        assert!(matches!(key().sign(&own, NOW, NONCE), Err(FreshError::Duplicate(_))));
    }

    #[test]
    fn a_signature_is_fresh_for_five_minutes_either_way() {
        let headers = signed();
        for (nanos, fresh) in [
            (FRESH_WINDOW_NANOS, true),
            (-FRESH_WINDOW_NANOS, true),
            (FRESH_WINDOW_NANOS + 1, false),
            (-FRESH_WINDOW_NANOS - 1, false),
        ] {
            assert_eq!(verify(&REQUEST, &headers, NOW.plus_nanos(nanos)).is_ok(), fresh, "{nanos}");
        }
        assert_eq!(
            verify(&REQUEST, &headers, NOW.plus_nanos(600_000_000_000)),
            Err(FreshError::Stale { seconds: -600 })
        );
        assert!(verify(&REQUEST, &headers, Timestamp::MIN).is_err());
        assert!(verify(&REQUEST, &headers, Timestamp::MAX).is_err());
    }

    #[test]
    fn our_methods_and_our_metadata_demand_a_fresh_signature() {
        assert!(demands_fresh("/gatepass.v1.Access/Check", []));
        assert!(demands_fresh("/v1.Roles/Update", ["x-sdm-signature", "Gatepass-If-Revision"]));
        assert!(!demands_fresh("/v1.Roles/Update", ["x-sdm-signature", "x-gatepass-", "gatepass", "é"]));
    }

    #[test]
    fn a_proof_holds_instant_and_nonce() {
        let proof = verify(&REQUEST, &signed(), NOW).unwrap();
        assert_eq!(proof, FreshProof { signed_at: NOW, nonce: NONCE.to_vec() });
    }

    #[test]
    fn the_documented_example_holds() {
        let text = include_str!("../../../../docs/fresh-signature.md");
        let headers = signed();
        let metadata = signed_metadata(REQUEST.metadata).unwrap();
        let canonical = canonical(&REQUEST, &headers.timestamp, &headers.nonce, &metadata);
        let hex: String = canonical.iter().map(|byte| format!("{byte:02x}")).collect();
        let documented: String =
            text.lines().filter(|line| line.starts_with("    ")).flat_map(str::split_whitespace).collect();
        assert!(documented.contains(&hex), "{hex}");
        for line in [
            SECRET.to_owned(),
            format!("{TIMESTAMP_HEADER}: {}", headers.timestamp),
            format!("{NONCE_HEADER}: {}", headers.nonce),
            format!("{SIGNATURE_HEADER}: {}", headers.signature),
        ] {
            assert!(text.contains(&line), "{line}");
        }
    }
}
