//! Jira: issues, their history, and callbacks signed with `X-Hub-Signature`.

use anyhow::{Context, Result};
use axum::http::HeaderMap;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use glue::outside::Outside;
use glue::receiver::header;
use glue::settings::{optional, required};
use glue::signature::{Refused, hex_fits};
use serde_json::Value;

use crate::ticket::Wanted;

const SIGNATURE: &str = "x-hub-signature";

pub(crate) struct Jira {
    site: Outside,
    secret: String,
    /// The status in which an issue is approved and open.
    approved: String,
    /// Which issues are about access.
    jql: String,
    /// The field that names the resource.
    resource: String,
}

impl Jira {
    pub(crate) fn from_environment() -> Result<Jira> {
        let login = format!("{}:{}", required("JIRA_EMAIL")?, required("JIRA_TOKEN")?);
        let site = Outside::new(&required("JIRA_URL")?, &format!("Basic {}", STANDARD.encode(login)))?;
        let approved = optional("JIRA_APPROVED", "Approved");
        let project = required("JIRA_PROJECT")?;
        Ok(Jira {
            site,
            secret: required("JIRA_WEBHOOK_SECRET")?,
            jql: format!("project = \"{project}\" AND status = \"{approved}\" ORDER BY key"),
            approved,
            resource: required("JIRA_RESOURCE_FIELD")?,
        })
    }

    pub(crate) fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), Refused> {
        let text = header(headers, SIGNATURE)?;
        let hex = text.strip_prefix("sha256=").ok_or(Refused::Header(SIGNATURE))?;
        if hex_fits(&self.secret, &[body], hex) { Ok(()) } else { Err(Refused::Wrong) }
    }

    pub(crate) fn named_in(body: &[u8]) -> Option<String> {
        let body: Value = serde_json::from_slice(body).ok()?;
        body["issue"]["key"].as_str().map(str::to_owned)
    }

    pub(crate) async fn wanted(&self, key: &str) -> Result<Option<Wanted>> {
        let fields = format!("status,reporter,{}", self.resource);
        let query = [("fields", fields.as_str()), ("expand", "changelog")];
        let Some(issue) = self.site.get(&format!("/rest/api/3/issue/{key}"), &query).await? else {
            return Ok(None);
        };
        let fields = &issue["fields"];
        if fields["status"]["name"].as_str() != Some(&self.approved) {
            return Ok(None);
        }
        let text = |value: &Value, what: &str| {
            let text = value.as_str().filter(|text| !text.is_empty());
            text.map(str::to_owned).with_context(|| format!("the issue {key} has no {what}"))
        };
        // A field of choices holds its text in `value`.
        let resource = &fields[&self.resource];
        let resource = resource.get("value").unwrap_or(resource);
        Ok(Some(Wanted {
            account: text(&fields["reporter"]["emailAddress"], "reporter with an email")?,
            resource: text(resource, "resource")?,
            approval: self.approval(&issue).with_context(|| format!("nobody approved the issue {key}"))?,
        }))
    }

    /// The newest change of the history that brought the issue into the status.
    fn approval(&self, issue: &Value) -> Option<String> {
        let histories = issue["changelog"]["histories"].as_array()?;
        let approves = |history: &&Value| {
            let items = history["items"].as_array().map(Vec::as_slice).unwrap_or_default();
            items
                .iter()
                .any(|item| item["field"] == "status" && item["toString"].as_str() == Some(&self.approved))
        };
        let newest = histories.iter().filter(approves).filter_map(|history| history["id"].as_str());
        newest.max_by_key(|id| (id.len(), *id)).map(str::to_owned)
    }

    pub(crate) async fn approved(&self) -> Result<Vec<String>> {
        let (mut keys, mut page) = (Vec::new(), String::new());
        loop {
            let mut query = vec![("jql", self.jql.as_str()), ("fields", "status"), ("maxResults", "100")];
            if !page.is_empty() {
                query.push(("nextPageToken", &page));
            }
            let found = self.site.get("/rest/api/3/search/jql", &query).await?;
            let found = found.context("Jira does not search")?;
            let issues = found["issues"].as_array().context("the search answered no issues")?;
            keys.extend(issues.iter().filter_map(|issue| issue["key"].as_str().map(str::to_owned)));
            match found["nextPageToken"].as_str() {
                Some(next) if next != page => page = next.to_owned(),
                _ => return Ok(keys),
            }
        }
    }
}
