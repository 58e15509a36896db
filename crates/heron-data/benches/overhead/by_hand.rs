//! The calls as one writes them without this client.

use std::time::Duration;

use bytes::Bytes;
use heron_api::types::{CrmIntegration, CrmIntegrationCreate};
use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Method};
use serde::Deserialize;

use crate::{Result, sample};

/// The answer to a list.
#[derive(Deserialize)]
pub(crate) struct Listed {
    #[expect(dead_code, reason = "reading it is what is measured")]
    crm_integrations: Vec<CrmIntegration>,
}

/// The answer to a create.
#[derive(Deserialize)]
pub(crate) struct Created {
    #[expect(dead_code, reason = "reading it is what is measured")]
    crm_integration: CrmIntegration,
}

/// A `reqwest` client, set up as the client sets up its own, and what each request needs.
pub(crate) struct ByHand {
    http: reqwest::Client,
    url: String,
    key: HeaderValue,
    user_agent: HeaderValue,
}

impl ByHand {
    pub(crate) fn new(server: &str) -> Result<Self> {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .no_proxy()
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_secs(30));
        let mut key = HeaderValue::from_static(sample::API_KEY);
        key.set_sensitive(true);
        Ok(Self {
            http: without_tls(http)?.build()?,
            url: format!("{server}/api/crm_integrations"),
            key,
            user_agent: HeaderValue::from_static(concat!("heron-data/", env!("CARGO_PKG_VERSION"))),
        })
    }

    pub(crate) async fn list(&self) -> Result<Bytes> {
        let answer = self.request(Method::GET).send().await?;
        Ok(answer.error_for_status()?.bytes().await?)
    }

    pub(crate) async fn create(&self, integration: &CrmIntegrationCreate) -> Result<Bytes> {
        let body = serde_json::to_vec(integration)?;
        let request = self.request(Method::POST).header(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let answer = request.body(body).send().await?;
        Ok(answer.error_for_status()?.bytes().await?)
    }

    fn request(&self, method: Method) -> reqwest::RequestBuilder {
        self.http
            .request(method, &self.url)
            .header("x-api-key", self.key.clone())
            .header(USER_AGENT, self.user_agent.clone())
            .header(ACCEPT, HeaderValue::from_static("application/json"))
    }
}

/// The server speaks plain HTTP, but a `reqwest` that is built with rustls takes no default for it.
#[cfg(feature = "rustls-ring")]
fn without_tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder> {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    Ok(builder.tls_backend_preconfigured(config))
}

#[cfg(not(feature = "rustls-ring"))]
fn without_tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder> {
    Ok(builder)
}
