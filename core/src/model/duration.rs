use thiserror::Error;

use crate::text::shown;

/// A text that is no duration.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{}` is not a duration: write hours, minutes and seconds such as `45m`, `1h30m0s`, or seconds such as `2700`", shown(.text))]
pub struct ParseDurationError {
    /// What was given.
    pub text: String,
}

const UNITS: [(&str, i128); 8] = [
    ("ns", 1),
    ("us", 1_000),
    ("µs", 1_000),
    ("μs", 1_000),
    ("ms", 1_000_000),
    ("s", 1_000_000_000),
    ("m", 60_000_000_000),
    ("h", 3_600_000_000_000),
];

/// Reads a duration, in nanoseconds: numbers with units as Go writes them (`45m0s`, `1.5h`, `-10s`), or a bare number
/// of seconds (`2700`, `0.5`). What an `i64` of nanoseconds cannot hold (292 years) is refused.
pub fn parse_duration(text: &str) -> Result<i64, ParseDurationError> {
    let (negative, rest) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let nanos = parse_parts(rest).map(|nanos| if negative { -nanos } else { nanos });
    nanos
        .and_then(|nanos| i64::try_from(nanos).ok())
        .ok_or_else(|| ParseDurationError { text: text.to_owned() })
}

fn parse_parts(text: &str) -> Option<i128> {
    if let Some((nanos, "")) = parse_number(text, 1_000_000_000) {
        return Some(nanos);
    }
    let mut rest = text;
    let mut total = 0i128;
    while !rest.is_empty() {
        let number_end = rest.find(|ch: char| !ch.is_ascii_digit() && ch != '.')?;
        let unit_text = &rest[number_end..];
        let unit_end = unit_text.find(|ch: char| ch.is_ascii_digit() || ch == '.').unwrap_or(unit_text.len());
        let &(_, scale) = UNITS.iter().find(|(name, _)| *name == &unit_text[..unit_end])?;
        let (nanos, "") = parse_number(&rest[..number_end], scale)? else { return None };
        total = total.checked_add(nanos)?;
        rest = &unit_text[unit_end..];
    }
    if text.is_empty() { None } else { Some(total) }
}

/// The decimal number the text begins with, times `scale`, and what follows it. Digits beyond a nanosecond are cut.
fn parse_number(text: &str, scale: i128) -> Option<(i128, &str)> {
    let whole_end = text.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(text.len());
    let (whole, mut rest) = text.split_at(whole_end);
    let mut nanos = 0i128;
    for digit in whole.bytes() {
        nanos = nanos.checked_mul(10)?.checked_add(i128::from(digit - b'0') * scale)?;
    }
    let mut digits = whole.len();
    if let Some(fraction_text) = rest.strip_prefix('.') {
        let end = fraction_text.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(fraction_text.len());
        let mut unit = scale;
        for digit in fraction_text[..end].bytes() {
            unit /= 10;
            nanos = nanos.checked_add(i128::from(digit - b'0') * unit)?;
        }
        digits += end;
        rest = &fraction_text[end..];
    }
    if digits == 0 { None } else { Some((nanos, rest)) }
}

/// Writes a duration of nanoseconds as Go does: `45m0s`, `1h0m0.5s`, `250ms`, `0s`. It reads back to itself.
pub fn format_duration(nanos: i64) -> String {
    let sign = if nanos < 0 { "-" } else { "" };
    let all = nanos.unsigned_abs();
    let small = |unit: u64, name: &str| format!("{sign}{}{name}", decimal(all / unit, all % unit, unit));
    match all {
        0 => "0s".to_owned(),
        1..1_000 => small(1, "ns"),
        1_000..1_000_000 => small(1_000, "µs"),
        1_000_000..1_000_000_000 => small(1_000_000, "ms"),
        _ => {
            let (seconds, fraction) = (all / 1_000_000_000, all % 1_000_000_000);
            let tail = format!("{}s", decimal(seconds % 60, fraction, 1_000_000_000));
            match (seconds / 3600, seconds / 60 % 60) {
                (0, 0) => format!("{sign}{tail}"),
                (0, minutes) => format!("{sign}{minutes}m{tail}"),
                (hours, minutes) => format!("{sign}{hours}h{minutes}m{tail}"),
            }
        }
    }
}

fn decimal(whole: u64, part: u64, unit: u64) -> String {
    if part == 0 {
        return whole.to_string();
    }
    let width = unit.ilog10() as usize;
    let fraction = format!("{part:0width$}");
    format!("{whole}.{}", fraction.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_duration_is_refused() {
        for text in [
            "",
            "-",
            "m",
            ".",
            "1x",
            "1h 2m",
            "1h2",
            "h1",
            "1..5s",
            "0:45:00",
            "1e3",
            "9223372036854775808ns",
            "300000000000",
        ] {
            assert_eq!(parse_duration(text), Err(ParseDurationError { text: text.to_owned() }), "{text}");
        }
        assert!(parse_duration(&"9".repeat(4000)).is_err());
    }

    #[test]
    fn spellings_of_one_duration_are_equal() {
        for text in ["45m", "45m0s", "0h45m0s", "2700", "2700s", "0.75h", "2700.0", "+45m", "2700000ms"] {
            assert_eq!(parse_duration(text), Ok(2_700_000_000_000), "{text}");
        }
        assert_eq!(parse_duration("-1.5s"), Ok(-1_500_000_000));
        assert_eq!(format_duration(2_700_000_000_000), "45m0s");
        assert_eq!(format_duration(3_600_500_000_000), "1h0m0.5s");
        assert_eq!(format_duration(1_500), "1.5µs");
    }

    proptest! {
        #[test]
        fn written_durations_read_back(nanos in any::<i64>(), shift in 0u32..64) {
            let nanos = nanos >> shift;
            prop_assert_eq!(parse_duration(&format_duration(nanos)), Ok(nanos));
        }

        #[test]
        fn no_text_panics(text in "[-+0-9.hmsnuµ]{0,12}|.{0,8}") {
            _ = parse_duration(&text);
        }
    }
}
