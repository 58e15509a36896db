//! Which TLS the client speaks.

use reqwest::ClientBuilder;

use crate::Error;

/// rustls with ring and the platform's roots, which companies add their own to.
///
/// The configuration is made here because reqwest would take, or require, a process-wide provider.
#[cfg(feature = "rustls-ring")]
pub(super) fn configure(builder: ClientBuilder, https: bool) -> Result<ClientBuilder, Error> {
    use std::sync::Arc;

    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::BuilderVerifierExt;

    let cannot = |error| Error::invalid_request("TLS cannot be set up").caused_by(error);
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(cannot)?;
    let config = if https {
        config.with_platform_verifier().map_err(|error| {
            Error::invalid_request("the certificate authorities of this machine cannot be read: are they installed?")
                .caused_by(error)
        })?
    } else {
        // Plain HTTP only: reading the roots would be slow, and fail where there are none.
        config.with_root_certificates(RootCertStore::empty())
    };
    Ok(builder.tls_backend_preconfigured(config.with_no_client_auth()))
}

/// The platform's own TLS.
#[cfg(all(feature = "native-tls", not(feature = "rustls-ring")))]
pub(super) fn configure(builder: ClientBuilder, _https: bool) -> Result<ClientBuilder, Error> {
    Ok(builder.tls_backend_native())
}

/// No TLS at all.
#[cfg(not(any(feature = "rustls-ring", feature = "native-tls")))]
pub(super) fn configure(builder: ClientBuilder, https: bool) -> Result<ClientBuilder, Error> {
    if https {
        return Err(Error::invalid_request(
            "https needs TLS, which this build has not: switch on the feature `rustls-ring` or `native-tls`",
        ));
    }
    Ok(builder)
}
