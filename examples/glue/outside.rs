//! JSON over HTTP to outside systems.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use reqwest::{Client, StatusCode, header};
use serde_json::Value;

/// How long an outside system may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// One outside system.
pub struct Outside {
    http: Client,
    base: String,
    authorization: header::HeaderValue,
}

impl Outside {
    /// The system at this URL, which is shown `authorization` with every call. Plaintext goes to this machine alone.
    pub fn new(base: &str, authorization: &str) -> Result<Outside> {
        let url = url::Url::parse(base).with_context(|| format!("`{base}` is no URL"))?;
        let is_here = url.host_str().is_some_and(|host| matches!(host, "localhost" | "127.0.0.1" | "[::1]"));
        ensure!(url.scheme() == "https" || is_here, "`{base}`: a secret goes over https only");
        // The first one stays; whoever embeds this may have chosen.
        _ = rustls::crypto::ring::default_provider().install_default();
        let http = Client::builder().timeout(PATIENCE).redirect(reqwest::redirect::Policy::none()).build()?;
        let mut authorization =
            header::HeaderValue::from_str(authorization).context("the token is no header")?;
        authorization.set_sensitive(true);
        Ok(Outside { http, base: base.trim_end_matches('/').to_owned(), authorization })
    }

    /// What stands at the path; `None` where there is nothing.
    pub async fn get(&self, path: &str, query: &[(&str, &str)]) -> Result<Option<Value>> {
        self.send(path, self.http.get(format!("{}{path}", self.base)).query(query)).await
    }

    /// What the path answers to this.
    pub async fn post(&self, path: &str, body: &Value) -> Result<Option<Value>> {
        self.send(path, self.http.post(format!("{}{path}", self.base)).json(body)).await
    }

    async fn send(&self, path: &str, request: reqwest::RequestBuilder) -> Result<Option<Value>> {
        let request = request
            .header(header::AUTHORIZATION, self.authorization.clone())
            .header(header::ACCEPT, "application/json");
        let answer = request.send().await.with_context(|| format!("no answer to {path}"))?;
        let status = answer.status();
        if status == StatusCode::NOT_FOUND {
            return Ok(None);
        }
        ensure!(status.is_success(), "{path} answered {status}");
        answer.json().await.map(Some).with_context(|| format!("the answer to {path} is no JSON"))
    }
}
