//! ServiceNow: requested items, and callbacks that a business rule signs (README.md has it).

use anyhow::{Context, Result};
use axum::http::HeaderMap;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use glue::outside::Outside;
use glue::receiver::header;
use glue::settings::{optional, required};
use glue::signature::{Refused, base64_fits, is_fresh};
use serde_json::Value;

use crate::ticket::Wanted;

const TIMESTAMP: &str = "x-gatepass-timestamp";
const SIGNATURE: &str = "x-gatepass-signature";
const TABLE: &str = "/api/now/table/sc_req_item";
const PAGE: usize = 100;

pub(crate) struct ServiceNow {
    instance: Outside,
    secret: String,
    /// The variable or column that names the resource.
    resource: String,
}

impl ServiceNow {
    pub(crate) fn from_environment() -> Result<ServiceNow> {
        let login = format!("{}:{}", required("SERVICENOW_USER")?, required("SERVICENOW_PASSWORD")?);
        let authorization = format!("Basic {}", STANDARD.encode(login));
        Ok(ServiceNow {
            instance: Outside::new(&required("SERVICENOW_URL")?, &authorization)?,
            secret: required("SERVICENOW_WEBHOOK_SECRET")?,
            resource: optional("SERVICENOW_RESOURCE_FIELD", "u_resource"),
        })
    }

    pub(crate) fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), Refused> {
        let (timestamp, signature) = (header(headers, TIMESTAMP)?, header(headers, SIGNATURE)?);
        if !base64_fits(&self.secret, &[timestamp.as_bytes(), b".", body], signature) {
            return Err(Refused::Wrong);
        }
        let now = jiff::Timestamp::now().as_second();
        if is_fresh(timestamp, now) { Ok(()) } else { Err(Refused::Stale) }
    }

    pub(crate) fn named_in(body: &[u8]) -> Option<String> {
        let body: Value = serde_json::from_slice(body).ok()?;
        body["number"].as_str().map(str::to_owned)
    }

    pub(crate) async fn wanted(&self, number: &str) -> Result<Option<Wanted>> {
        let fields = format!("number,active,approval,approval_set,requested_for.email,{}", self.resource);
        let query = format!("number={number}");
        let query = [("sysparm_query", query.as_str()), ("sysparm_fields", &fields), ("sysparm_limit", "1")];
        let found = self.instance.get(TABLE, &query).await?.context("there is no such table")?;
        let item = &found["result"][0];
        if item["active"] != "true" || item["approval"] != "approved" {
            return Ok(None);
        }
        let text = |name: &str| {
            let text = item[name].as_str().filter(|text| !text.is_empty());
            text.map(str::to_owned).with_context(|| format!("the item {number} has no {name}"))
        };
        Ok(Some(Wanted {
            account: text("requested_for.email")?,
            resource: text(&self.resource)?,
            approval: text("approval_set")?,
        }))
    }

    pub(crate) async fn approved(&self) -> Result<Vec<String>> {
        let mut numbers = Vec::new();
        loop {
            let (limit, offset) = (PAGE.to_string(), numbers.len().to_string());
            let query = [
                ("sysparm_query", "active=true^approval=approved^ORDERBYnumber"),
                ("sysparm_fields", "number"),
                ("sysparm_limit", &limit),
                ("sysparm_offset", &offset),
            ];
            let found = self.instance.get(TABLE, &query).await?.context("there is no such table")?;
            let items = found["result"].as_array().context("the table answered no items")?;
            numbers.extend(items.iter().map(|item| item["number"].as_str().unwrap_or_default().to_owned()));
            if items.len() < PAGE {
                return Ok(numbers);
            }
        }
    }
}
