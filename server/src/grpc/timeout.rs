use std::time::Duration;

use http::HeaderMap;

/// The deadline the caller set in `grpc-timeout`: at most eight digits and a unit. `Err` where it is none.
pub(crate) fn requested(headers: &HeaderMap) -> Result<Option<Duration>, ()> {
    let Some(value) = headers.get("grpc-timeout") else { return Ok(None) };
    let text = value.to_str().map_err(drop)?;
    let (digits, unit) = text.split_at_checked(text.len().saturating_sub(1)).ok_or(())?;
    if digits.is_empty() || digits.len() > 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(());
    }
    let count: u64 = digits.parse().map_err(drop)?;
    let timeout = match unit {
        "H" => Duration::from_secs(count * 3600),
        "M" => Duration::from_secs(count * 60),
        "S" => Duration::from_secs(count),
        "m" => Duration::from_millis(count),
        "u" => Duration::from_micros(count),
        "n" => Duration::from_nanos(count),
        _ => return Err(()),
    };
    Ok(Some(timeout))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &'static str) -> Result<Option<Duration>, ()> {
        let mut headers = HeaderMap::new();
        headers.insert("grpc-timeout", text.parse().unwrap());
        requested(&headers)
    }

    #[test]
    fn what_is_no_timeout_is_refused() {
        for text in ["", "S", "5", "-5S", "+5S", "5s", "5 S", "123456789S", "5é", "1.5S", "0x5S"] {
            let mut headers = HeaderMap::new();
            headers.insert("grpc-timeout", http::HeaderValue::from_bytes(text.as_bytes()).unwrap());
            assert_eq!(requested(&headers), Err(()), "{text}");
        }
    }

    #[test]
    fn every_unit_is_read() {
        assert_eq!(requested(&HeaderMap::new()), Ok(None));
        assert_eq!(read("99999999H"), Ok(Some(Duration::from_secs(99_999_999 * 3600))));
        assert_eq!(read("2M"), Ok(Some(Duration::from_secs(120))));
        assert_eq!(read("0S"), Ok(Some(Duration::ZERO)));
        assert_eq!(read("50m"), Ok(Some(Duration::from_millis(50))));
        assert_eq!(read("7u"), Ok(Some(Duration::from_micros(7))));
        assert_eq!(read("7n"), Ok(Some(Duration::from_nanos(7))));
    }
}
