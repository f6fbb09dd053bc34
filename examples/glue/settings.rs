//! Settings from the environment.

use std::time::Duration;

use anyhow::{Context, Result, ensure};

/// A setting that must be there.
pub fn required(name: &str) -> Result<String> {
    let value = std::env::var(name).with_context(|| format!("set the variable {name}"))?;
    ensure!(!value.trim().is_empty(), "the variable {name} is empty");
    Ok(value)
}

/// A setting that has a usual value.
pub fn optional(name: &str, usual: &str) -> String {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty()).unwrap_or_else(|| usual.to_owned())
}

/// A length of time, such as `8h` or `45m`.
pub fn duration(name: &str, usual: &str) -> Result<Duration> {
    let text = optional(name, usual);
    let nanos = gatepass::model::parse_duration(&text).ok().and_then(|nanos| u64::try_from(nanos).ok());
    let nanos = nanos.filter(|nanos| *nanos > 0);
    nanos.map(Duration::from_nanos).with_context(|| format!("{name} is `{text}`; write it like 8h or 45m"))
}
