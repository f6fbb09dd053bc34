//! JSON over HTTP to outside systems.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use axum::body::Bytes;
use axum::http::{HeaderValue, Method, Request, StatusCode, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use rustls::ClientConfig;
use rustls::crypto::ring::default_provider;
use rustls_platform_verifier::BuilderVerifierExt;
use serde_json::Value;
use url::Url;

/// How long an outside system may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How much it may answer, in bytes.
const LARGEST: usize = 8 << 20;

/// One outside system.
pub struct Outside {
    http: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    base: Url,
    authorization: HeaderValue,
}

impl Outside {
    /// The system at this URL, which is shown `authorization` with every call. Plaintext goes to this machine alone, and
    /// no redirect is followed.
    pub fn new(base: &str, authorization: &str) -> Result<Outside> {
        let url = Url::parse(base).with_context(|| format!("`{base}` is no URL"))?;
        let is_here = url.host_str().is_some_and(|host| matches!(host, "localhost" | "127.0.0.1" | "[::1]"));
        ensure!(url.scheme() == "https" || is_here, "`{base}`: a secret goes over https only");
        let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()?
            .with_platform_verifier()?
            .with_no_client_auth();
        let connector =
            HttpsConnectorBuilder::new().with_tls_config(config).https_or_http().enable_http1().build();
        let http = Client::builder(TokioExecutor::new()).build(connector);
        let mut authorization = HeaderValue::from_str(authorization).context("the token is no header")?;
        authorization.set_sensitive(true);
        Ok(Outside { http, base: url, authorization })
    }

    /// What stands at the path; `None` where there is nothing.
    pub async fn get(&self, path: &str, query: &[(&str, &str)]) -> Result<Option<Value>> {
        let mut url = self.base.join(path)?;
        url.query_pairs_mut().extend_pairs(query);
        self.send(Method::GET, &url, Full::default()).await
    }

    /// What the path answers to this.
    pub async fn post(&self, path: &str, body: &Value) -> Result<Option<Value>> {
        self.send(Method::POST, &self.base.join(path)?, Full::from(body.to_string())).await
    }

    async fn send(&self, method: Method, url: &Url, body: Full<Bytes>) -> Result<Option<Value>> {
        let path = url.path();
        let request = Request::builder()
            .method(method)
            .uri(url.as_str())
            .header(header::AUTHORIZATION, self.authorization.clone())
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/json")
            .body(body)?;
        let answered = tokio::time::timeout(PATIENCE, self.ask(request)).await;
        let (status, body) =
            answered.with_context(|| format!("{path} did not answer within {PATIENCE:?}"))??;
        if status == StatusCode::NOT_FOUND {
            return Ok(None);
        }
        ensure!(status.is_success(), "{path} answered {status}");
        serde_json::from_slice(&body).map(Some).with_context(|| format!("the answer to {path} is no JSON"))
    }

    async fn ask(&self, request: Request<Full<Bytes>>) -> Result<(StatusCode, Bytes)> {
        let answer = self.http.request(request).await.context("no answer")?;
        let status = answer.status();
        let body = Limited::new(answer.into_body(), LARGEST).collect().await;
        let body = body.map_err(|error| anyhow::anyhow!("the answer broke off: {error}"))?;
        Ok((status, body.to_bytes()))
    }
}
