//! Who is on call, whoever knows it.

use anyhow::{Result, bail};
use axum::http::HeaderMap;
use gatepass::model::Timestamp;
use glue::settings::required;
use glue::signature::Refused;

use crate::opsgenie::Opsgenie;
use crate::pagerduty::PagerDuty;

/// Somebody on call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OnCall {
    pub(crate) email: String,
    /// When the shift ends, where that is known.
    pub(crate) until: Option<Timestamp>,
}

/// Where the rota is kept.
pub(crate) enum Provider {
    PagerDuty(PagerDuty),
    Opsgenie(Opsgenie),
}

impl Provider {
    /// `ON_CALL` says which.
    pub(crate) fn from_environment() -> Result<Provider> {
        match required("ON_CALL")?.as_str() {
            "pagerduty" => Ok(Provider::PagerDuty(PagerDuty::from_environment()?)),
            "opsgenie" => Ok(Provider::Opsgenie(Opsgenie::from_environment()?)),
            other => bail!("ON_CALL is `{other}`; it is `pagerduty` or `opsgenie`"),
        }
    }

    /// Whether a callback is from it. Opsgenie is asked alone: its callbacks are not signed.
    pub(crate) fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), Refused> {
        match self {
            Provider::PagerDuty(pagerduty) => pagerduty.verify(headers, body),
            Provider::Opsgenie(_) => Err(Refused::Header("signature")),
        }
    }

    /// Who is on call now; everybody, or an error.
    pub(crate) async fn on_call(&self) -> Result<Vec<OnCall>> {
        match self {
            Provider::PagerDuty(pagerduty) => pagerduty.on_call().await,
            Provider::Opsgenie(opsgenie) => opsgenie.on_call().await,
        }
    }
}
