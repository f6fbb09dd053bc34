//! PagerDuty: `/oncalls`, and v3 webhooks.

use anyhow::{Context, Result};
use axum::http::HeaderMap;
use glue::gate::instant;
use glue::outside::Outside;
use glue::receiver::header;
use glue::settings::{optional, required};
use glue::signature::{Refused, hex_fits};

use crate::provider::OnCall;

const SIGNATURE: &str = "x-pagerduty-signature";
/// More signatures than a sender who changes its secret has.
const SIGNATURES: usize = 16;
const PAGE: usize = 100;

pub(crate) struct PagerDuty {
    api: Outside,
    schedule: String,
    /// Several while one is changed for another.
    secrets: Vec<String>,
}

impl PagerDuty {
    pub(crate) fn from_environment() -> Result<PagerDuty> {
        let url = optional("PAGERDUTY_URL", "https://api.pagerduty.com");
        let secrets = required("PAGERDUTY_WEBHOOK_SECRETS")?;
        Ok(PagerDuty {
            api: Outside::new(&url, &format!("Token token={}", required("PAGERDUTY_TOKEN")?))?,
            schedule: required("PAGERDUTY_SCHEDULE")?,
            secrets: secrets.split_whitespace().map(str::to_owned).collect(),
        })
    }

    /// One of the signatures has to be of one of the secrets.
    pub(crate) fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), Refused> {
        let given: Vec<&str> = header(headers, SIGNATURE)?.split(',').map(str::trim).collect();
        if given.len() > SIGNATURES {
            return Err(Refused::Header(SIGNATURE));
        }
        let mut fits = false;
        for secret in &self.secrets {
            for signature in given.iter().filter_map(|one| one.strip_prefix("v1=")) {
                fits |= hex_fits(secret, &[body], signature);
            }
        }
        if fits { Ok(()) } else { Err(Refused::Wrong) }
    }

    pub(crate) async fn on_call(&self) -> Result<Vec<OnCall>> {
        let mut found: Vec<OnCall> = Vec::new();
        let mut offset = 0;
        loop {
            let (limit, from) = (PAGE.to_string(), offset.to_string());
            let query = [
                ("schedule_ids[]", self.schedule.as_str()),
                ("include[]", "users"),
                ("limit", &limit),
                ("offset", &from),
            ];
            let page = self.api.get("/oncalls", &query).await?.context("there is no such schedule")?;
            let entries = page["oncalls"].as_array().context("the answer holds no `oncalls`")?;
            for entry in entries.iter().filter(|entry| entry["schedule"]["id"] == self.schedule.as_str()) {
                let email = entry["user"]["email"].as_str().context("somebody on call has no email")?;
                let until = entry["end"].as_str().map(instant).transpose()?;
                add(&mut found, OnCall { email: email.to_owned(), until });
            }
            offset += entries.len();
            if page["more"] != true || entries.is_empty() {
                return Ok(found);
            }
        }
    }
}

/// A schedule stands once for each policy that uses it; the latest end counts, none being the latest.
fn add(found: &mut Vec<OnCall>, one: OnCall) {
    match found.iter_mut().find(|other| other.email.eq_ignore_ascii_case(&one.email)) {
        Some(other) => other.until = other.until.zip(one.until).map(|(this, that)| this.max(that)),
        None => found.push(one),
    }
}
