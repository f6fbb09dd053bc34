//! Instants and durations as text.

use jiff::SignedDuration;
use jiff::civil::DateTime;
use jiff::fmt::temporal::{Pieces, PiecesOffset};

const EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
const SECOND: i128 = 1_000_000_000;

/// The instant in RFC 3339, in UTC; `None` outside the years 1 to 9999.
pub fn format_timestamp((seconds, nanos): (i64, i32)) -> Option<String> {
    let instant = EPOCH.checked_add(SignedDuration::new(seconds, nanos)).ok()?;
    (1..=9999).contains(&instant.year()).then(|| format!("{instant}Z"))
}

/// Seconds and nanoseconds of an instant in RFC 3339.
///
/// # Errors
/// Why it is none, to follow the name of what holds it.
pub fn parse_timestamp(text: &str) -> Result<(i64, i32), String> {
    let refused = || format!("is `{text}`, not an instant such as `2030-01-31T09:00:00Z`");
    let pieces = Pieces::parse(text).map_err(|_| refused())?;
    let time = pieces.time().ok_or_else(refused)?;
    let offset = match pieces.offset() {
        Some(PiecesOffset::Zulu) => 0,
        Some(PiecesOffset::Numeric(offset)) => offset.offset().seconds(),
        _ => return Err(format!("is `{text}`, which names no zone; end it with `Z` or `+02:00`")),
    };
    if pieces.time_zone_annotation().is_some() {
        return Err(refused());
    }
    let since = pieces.date().to_datetime(time).duration_since(EPOCH);
    let since = since.checked_sub(SignedDuration::from_secs(offset.into())).ok_or_else(refused)?;
    let nanos = since.as_nanos();
    // Nanoseconds of an instant are never negative; both fit, as the years are bounded.
    Ok((nanos.div_euclid(SECOND) as i64, nanos.rem_euclid(SECOND) as i32))
}

/// The duration as `1h30m0s`, `45m0s`, `-2s`, `0.5s`.
pub fn format_duration((seconds, nanos): (i64, i32)) -> String {
    let total = i128::from(seconds) * SECOND + i128::from(nanos);
    let sign = if total < 0 { "-" } else { "" };
    let total = total.unsigned_abs();
    let (seconds, nanos) = (total / SECOND as u128, total % SECOND as u128);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let fraction =
        if nanos == 0 { String::new() } else { format!(".{nanos:09}").trim_end_matches('0').into() };
    match (hours, minutes) {
        (0, 0) => format!("{sign}{seconds}{fraction}s"),
        (0, _) => format!("{sign}{minutes}m{seconds}{fraction}s"),
        _ => format!("{sign}{hours}h{minutes}m{seconds}{fraction}s"),
    }
}

/// Units from the largest to the smallest, in nanoseconds.
const UNITS: [(&str, i128); 7] = [
    ("d", 86_400 * SECOND),
    ("h", 3_600 * SECOND),
    ("m", 60 * SECOND),
    ("s", SECOND),
    ("ms", 1_000_000),
    ("us", 1_000),
    ("ns", 1),
];

/// Seconds and nanoseconds (of one sign) of a duration such as `45m`, `1h30m`, `90s`, `1.5h`, `-2s`, `0`. A day is
/// 24 hours. Units go from large to small, each once.
///
/// # Errors
/// Why it is none, to follow the name of what holds it.
pub fn parse_duration(text: &str) -> Result<(i64, i32), String> {
    let refused = || format!("is `{text}`, not a duration such as `45m`, `1h30m` or `90s`");
    let (sign, mut rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let mut total: i128 = 0;
    let mut units = UNITS.iter();
    if rest == "0" {
        return Ok((0, 0));
    }
    if rest.is_empty() {
        return Err(refused());
    }
    while !rest.is_empty() {
        let number = rest.find(|char: char| !char.is_ascii_digit() && char != '.').ok_or_else(refused)?;
        let (number, after) = rest.split_at(number);
        let end = after.find(|char: char| char.is_ascii_digit() || char == '.').unwrap_or(after.len());
        let (unit, after) = after.split_at(end);
        let unit = if unit == "µs" { "us" } else { unit };
        let (_, nanos) = units.find(|(name, _)| *name == unit).ok_or_else(refused)?;
        total = total.checked_add(scaled(number, *nanos).ok_or_else(refused)?).ok_or_else(refused)?;
        rest = after;
    }
    let total = sign * total;
    let seconds = i64::try_from(total / SECOND).map_err(|_| refused())?;
    Ok((seconds, (total % SECOND) as i32))
}

/// A decimal number of units; `None` unless it is a whole number of nanoseconds.
fn scaled(number: &str, unit: i128) -> Option<i128> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    if whole.is_empty() || fraction.is_empty() || fraction.len() > 18 || fraction.contains('.') {
        return None;
    }
    let whole = whole.parse::<i128>().ok()?.checked_mul(unit)?;
    let scale = 10_i128.pow(fraction.len() as u32);
    // At most 18 digits times a day's nanoseconds: far below 2^127.
    let part = fraction.parse::<i128>().ok()? * unit;
    (part % scale == 0).then(|| whole.checked_add(part / scale))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_as_people_write_them() {
        for (text, seconds, nanos) in [
            ("45m", 2_700, 0),
            ("45m0s", 2_700, 0),
            ("1h30m", 5_400, 0),
            ("90s", 90, 0),
            ("1.5h", 5_400, 0),
            ("2d", 172_800, 0),
            ("0.5s", 0, 500_000_000),
            ("250ms", 0, 250_000_000),
            ("1s3µs", 1, 3_000),
            ("-2s", -2, 0),
            ("-0.5s", 0, -500_000_000),
            ("0", 0, 0),
            ("0s", 0, 0),
        ] {
            assert_eq!(parse_duration(text), Ok((seconds, nanos)), "{text}");
        }
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        for text in [
            "",
            "-",
            "45",
            "m",
            "45 m",
            "45x",
            "30m1h",
            "1m1m",
            "1..5s",
            ".5s",
            "5.s",
            "+5s",
            "0.1ns",
            "--1s",
            "PT45M",
            "1h-30m",
            "99999999999999999999d",
            "٣s",
        ] {
            let why = parse_duration(text).unwrap_err();
            assert!(why.contains(&format!("`{text}`")), "{why}");
        }
    }

    #[test]
    fn durations_are_written_so_that_they_read_the_same() {
        for (parts, text) in [
            ((2_700, 0), "45m0s"),
            ((5_400, 0), "1h30m0s"),
            ((3_600, 0), "1h0m0s"),
            ((59, 0), "59s"),
            ((0, 500_000_000), "0.5s"),
            ((-61, -1), "-1m1.000000001s"),
            ((0, 0), "0s"),
            ((86_400, 0), "24h0m0s"),
            ((315_576_000_000, 999_999_999), "87660000h0m0.999999999s"),
        ] {
            assert_eq!(format_duration(parts), text);
            assert_eq!(parse_duration(text), Ok(parts));
        }
    }

    #[test]
    fn instants_are_written_so_that_they_read_the_same() {
        for (parts, text) in [
            ((0, 0), "1970-01-01T00:00:00Z"),
            ((1_700_000_000, 5_000_000), "2023-11-14T22:13:20.005Z"),
            ((-1, 999_999_999), "1969-12-31T23:59:59.999999999Z"),
            ((-62_135_596_800, 0), "0001-01-01T00:00:00Z"),
            ((253_402_300_799, 999_999_999), "9999-12-31T23:59:59.999999999Z"),
        ] {
            assert_eq!(format_timestamp(parts).as_deref(), Some(text));
            assert_eq!(parse_timestamp(text), Ok(parts));
        }
        assert_eq!(format_timestamp((253_402_300_800, 0)), None);
        assert_eq!(format_timestamp((i64::MIN, 0)), None);
    }

    #[test]
    fn instants_carry_a_zone() {
        assert_eq!(parse_timestamp("2030-01-31T11:00:00+02:00"), parse_timestamp("2030-01-31T09:00:00Z"));
        let why = parse_timestamp("2030-01-31T09:00:00").unwrap_err();
        assert_eq!(why, "is `2030-01-31T09:00:00`, which names no zone; end it with `Z` or `+02:00`");
        for text in
            ["", "tomorrow", "2030-01-31", "2030-02-30T00:00:00Z", "2030-01-31T09:00:00Z[UTC]", "1700000000"]
        {
            assert!(parse_timestamp(text).is_err(), "{text}");
        }
    }
}
