use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::{digest, hmac};

use crate::model::Timestamp;

const DAY_NANOS: i64 = 86_400_000_000_000;

/// How near midnight (UTC) the neighbouring day's signature is taken too.
pub const DAY_TOLERANCE_NANOS: i64 = 15 * 60_000_000_000;

/// A day in UTC, as signatures name it: `2026-01-02`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day {
    days_since_1970: i64,
}

impl Day {
    /// The day of this instant.
    pub fn of(at: Timestamp) -> Day {
        Day { days_since_1970: at.0.div_euclid(DAY_NANOS) }
    }

    /// The days whose signatures are taken at this instant: its own, and within 15 minutes of midnight the
    /// neighbouring one.
    pub fn accepted(now: Timestamp) -> (Day, Option<Day>) {
        let day = Day::of(now);
        let into = now.0.rem_euclid(DAY_NANOS);
        let neighbour = if into <= DAY_TOLERANCE_NANOS {
            Some(-1)
        } else if DAY_NANOS - into <= DAY_TOLERANCE_NANOS {
            Some(1)
        } else {
            None
        };
        (day, neighbour.map(|step| Day { days_since_1970: day.days_since_1970 + step }))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The civil date of a count of days, by eras of 400 years that begin on the first of March.
        let shifted = self.days_since_1970 + 719_468;
        let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * march_month + 2) / 5 + 1;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// What signs and verifies requests on one day in StrongDM's way. Making one costs two HMACs; keep it for the day.
#[derive(Clone)]
pub struct DayKey {
    key: hmac::Key,
}

impl fmt::Debug for DayKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DayKey(…)")
    }
}

impl DayKey {
    pub(super) fn new(secret: &[u8], day: Day) -> DayKey {
        let of_day = hmac::sign(&hmac_key(secret), day.to_string().as_bytes());
        let of_api = hmac::sign(&hmac_key(of_day.as_ref()), b"sdm_api_v1");
        DayKey { key: hmac_key(of_api.as_ref()) }
    }

    /// The signature of a request: the method as `Accounts.Get` (see [`signing_name`]) and the message's bytes as
    /// they are sent.
    pub fn sign(&self, method: &str, body: &[u8]) -> String {
        STANDARD.encode(hmac::sign(&self.key, hash(method, body).as_ref()))
    }

    /// Whether this is the signature of the request, over the bytes as they were received. Takes the same time
    /// wherever a wrong signature differs.
    pub fn verify(&self, method: &str, body: &[u8], signature: &str) -> bool {
        let signature = STANDARD.decode(signature).unwrap_or_default();
        hmac::verify(&self.key, hash(method, body).as_ref(), &signature).is_ok()
    }
}

fn hmac_key(bytes: &[u8]) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, bytes)
}

fn hash(method: &str, body: &[u8]) -> digest::Digest {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(method.as_bytes());
    context.update(b"\n");
    context.update(body);
    context.finish()
}

/// The method as signatures name it, `Accounts.Get`, of the path `/v1.Accounts/Get`. `None` for other paths.
pub fn signing_name(path: &str) -> Option<String> {
    let (service, method) = path.strip_prefix("/v1.")?.split_once('/')?;
    let is_name = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    (is_name(service) && is_name(method)).then(|| format!("{service}.{method}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::sign::SecretKey;

    fn at(text: &str) -> Timestamp {
        Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_nanosecond() as i64)
    }

    fn secret() -> SecretKey {
        SecretKey::parse("c2VjcmV0IGtleSBmb3IgdGVzdHMgb25seSEhISEhISE=").unwrap()
    }

    fn accepted(now: &str) -> Vec<String> {
        let (day, neighbour) = Day::accepted(at(now));
        std::iter::once(day).chain(neighbour).map(|day| day.to_string()).collect()
    }

    #[test]
    fn a_changed_request_does_not_verify() {
        let day = Day::of(at("2026-01-02T12:00:00Z"));
        let key = secret().day_key(day);
        let signature = key.sign("Accounts.Get", b"\x12\x03abc");
        assert!(key.verify("Accounts.Get", b"\x12\x03abc", &signature));
        assert!(!key.verify("Accounts.Get", b"\x12\x03abd", &signature));
        assert!(!key.verify("Accounts.List", b"\x12\x03abc", &signature));
        assert!(!secret().day_key(Day::of(at("2026-01-03T12:00:00Z"))).verify(
            "Accounts.Get",
            b"\x12\x03abc",
            &signature
        ));
        let other = SecretKey::from_bytes(b"other".to_vec()).unwrap();
        assert!(!other.day_key(day).verify("Accounts.Get", b"\x12\x03abc", &signature));
        let mut raw = STANDARD.decode(&signature).unwrap();
        for wrong in
            ["", " ", "AAAA", &signature[..43], &format!("{signature}AAAA"), &format!(" {signature}")]
        {
            assert!(!key.verify("Accounts.Get", b"\x12\x03abc", wrong), "{wrong:?}");
        }
        for bit in 0..256 {
            raw[bit / 8] ^= 1 << (bit % 8);
            assert!(!key.verify("Accounts.Get", b"\x12\x03abc", &STANDARD.encode(&raw)));
            raw[bit / 8] ^= 1 << (bit % 8);
        }
    }

    #[test]
    fn the_signature_is_strongdms() {
        // Computed apart, with Python's hmac and hashlib, by the steps StrongDM's SDKs take.
        let key = secret().day_key(Day::of(at("2025-04-14T23:59:59Z")));
        assert_eq!(
            key.sign("Accounts.Get", b"\x12\x12a-66f584886171b51d"),
            "dY8T/Dg4BudYObarlcTxkdnk62HXsGBBOb3ToE/YWnw="
        );
    }

    #[test]
    fn the_neighbouring_day_counts_near_midnight_only() {
        assert_eq!(accepted("2026-01-02T12:00:00Z"), ["2026-01-02"]);
        assert_eq!(accepted("2026-01-01T00:00:00Z"), ["2026-01-01", "2025-12-31"]);
        assert_eq!(accepted("2026-01-01T00:15:00Z"), ["2026-01-01", "2025-12-31"]);
        assert_eq!(accepted("2026-01-01T00:15:00.000000001Z"), ["2026-01-01"]);
        assert_eq!(accepted("2024-02-28T23:44:59.999999999Z"), ["2024-02-28"]);
        assert_eq!(accepted("2024-02-28T23:45:00Z"), ["2024-02-28", "2024-02-29"]);
        assert_eq!(accepted("1969-12-31T23:59:59Z"), ["1969-12-31", "1970-01-01"]);
    }

    #[test]
    fn days_are_civil_dates() {
        for days in -100_000..200_000i64 {
            let day = Day { days_since_1970: days };
            let date = jiff::civil::date(1970, 1, 1).saturating_add(jiff::Span::new().days(days));
            assert_eq!(day.to_string(), date.to_string());
        }
        _ = (Day::accepted(Timestamp::MIN), Day::accepted(Timestamp::MAX));
    }

    #[test]
    fn only_methods_of_v1_have_a_signing_name() {
        assert_eq!(signing_name("/v1.Accounts/Get").as_deref(), Some("Accounts.Get"));
        for path in [
            "",
            "/",
            "/v1.Accounts",
            "/v1./Get",
            "/v1.Accounts/",
            "/v1.A/B/C",
            "/v2.Accounts/Get",
            "v1.A/B",
            "/v1.A/B\n",
            "/gatepass.v1.Access/Check",
        ] {
            assert_eq!(signing_name(path), None, "{path}");
        }
    }
}
