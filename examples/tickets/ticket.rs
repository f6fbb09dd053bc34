//! What access follows: tickets, whichever system has them.

use anyhow::{Result, bail};
use axum::http::HeaderMap;
use glue::settings::required;
use glue::signature::Refused;

use crate::jira::Jira;
use crate::servicenow::ServiceNow;

/// Access that a ticket asks for, once somebody approved it and as long as it is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// The email of whom it is for.
    pub(crate) account: String,
    /// The resource, by name or id.
    pub(crate) resource: String,
    /// What tells this approval from an earlier one of the same ticket.
    pub(crate) approval: String,
}

/// Where tickets are kept.
pub(crate) enum System {
    Jira(Jira),
    ServiceNow(ServiceNow),
}

impl System {
    /// `TICKETS` says which.
    pub(crate) fn from_environment() -> Result<System> {
        match required("TICKETS")?.as_str() {
            "jira" => Ok(System::Jira(Jira::from_environment()?)),
            "servicenow" => Ok(System::ServiceNow(ServiceNow::from_environment()?)),
            other => bail!("TICKETS is `{other}`; it is `jira` or `servicenow`"),
        }
    }

    /// What marks its tickets in reasons.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            System::Jira(_) => "jira",
            System::ServiceNow(_) => "servicenow",
        }
    }

    /// Whether a callback is from it.
    pub(crate) fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), Refused> {
        match self {
            System::Jira(jira) => jira.verify(headers, body),
            System::ServiceNow(servicenow) => servicenow.verify(headers, body),
        }
    }

    /// The ticket that a callback is about. Nothing else of it is believed: it may be late.
    pub(crate) fn named_in(&self, body: &[u8]) -> Option<String> {
        let key = match self {
            System::Jira(_) => Jira::named_in(body),
            System::ServiceNow(_) => ServiceNow::named_in(body),
        }?;
        is_key(&key).then_some(key)
    }

    /// What a ticket wants now; nothing, if it is not approved, closed or gone.
    pub(crate) async fn wanted(&self, key: &str) -> Result<Option<Wanted>> {
        match self {
            System::Jira(jira) => jira.wanted(key).await,
            System::ServiceNow(servicenow) => servicenow.wanted(key).await,
        }
    }

    /// The tickets that are approved and open.
    pub(crate) async fn approved(&self) -> Result<Vec<String>> {
        let keys = match self {
            System::Jira(jira) => jira.approved().await,
            System::ServiceNow(servicenow) => servicenow.approved().await,
        }?;
        Ok(keys.into_iter().filter(|key| is_key(key)).collect())
    }
}

/// A key goes into paths and reasons: nothing but letters, digits and hyphens.
fn is_key(key: &str) -> bool {
    (1..=64).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
