//! What stands beside the configuration: the CRM, its address, the credentials.

use heron_api::types::CrmIntegrationCreate;
use serde_json::Value;

use super::credentials::looks_like_a_credential;
use super::report::{Report, shown};
use super::table::{
    CREDENTIAL_TEXT, EMPTY_CREDENTIALS, EMPTY_NAME, INSECURE_INSTANCE_URL, INSTANCE_URL, INSTANCE_URL_OF_PAGE,
    PLACEHOLDER, PROVIDER_SPELLING, SALESFORCE_ONLY,
};
use super::texts::{Texts, is_placeholder};
use super::view::View;
use super::{keys, view};

pub(super) fn check(integration: &CrmIntegrationCreate, report: &mut Report) {
    provider(integration, report);
    instance_url(&integration.instance_url, report);
    credentials(integration, report);
    keys::of_integration(&integration.extra, report);
    Texts(report).extra(&integration.extra, "");
    let channel = integration.failure_notification_channel.value();
    if channel.is_some_and(|channel| report.hides(channel)) {
        let message = "this is also a credential of the integration";
        report.add(&CREDENTIAL_TEXT, "/failure_notification_channel", message, "name the channel");
    }
}

fn provider(integration: &CrmIntegrationCreate, report: &mut Report) {
    let provider = integration.provider.as_str();
    if provider.trim().is_empty() {
        report.add(&EMPTY_NAME, "/provider", "the provider is empty", "name the CRM, such as `salesforce`");
        return;
    }
    if provider == "salesforce" {
        return;
    }
    if let Some(meant) = report.nearest(provider, ["salesforce"]) {
        let message = format!("the provider {} is nearly {}", shown(provider), shown(meant));
        report.add(&PROVIDER_SPELLING, "/provider", message, format!("write {}", shown(meant)));
        return;
    }
    if integration.config.download_legacy_attachments == Some(true) {
        let message = "the older Attachment records are Salesforce's, and the provider is another";
        let pointer = "/config/download_legacy_attachments";
        report.add(&SALESFORCE_ONLY, pointer, message, "remove it");
    }
    for object in &View::of(&integration.config).objects {
        let Some(lookup) = object.config.external_lookup_config.value() else { continue };
        if lookup.sort_field_name.is_none() && object.lookup_fields().next().is_some() {
            report.add(
                &SALESFORCE_ONLY,
                format!("/config{}/external_lookup_config", object.pointer),
                "matches are sorted by `CreatedDate`, a field of Salesforce, and the provider is another",
                "set `sort_field_name` to a date field of this CRM",
            );
        }
    }
}

fn instance_url(url: &str, report: &mut Report) {
    const POINTER: &str = "/instance_url";
    if is_placeholder(url) {
        report.add(&PLACEHOLDER, POINTER, format!("{} is a placeholder", shown(url)), "write the address of the CRM");
        return;
    }
    // A password in the address is found before the address is shown.
    if looks_like_a_credential(url) || report.hides(url) {
        let message = "the address holds what is probably a credential";
        report.add(&CREDENTIAL_TEXT, POINTER, message, "keep credentials in `auth` and `secret`");
        return;
    }
    let Some(parts) = Url::of(url) else {
        let help = match Url::of(&format!("https://{}", url.trim())) {
            Some(parts) if parts.host.contains('.') => format!("write {}", shown(&format!("https://{}", url.trim()))),
            _ => "write the address of the CRM, such as `https://acme.my.salesforce.com`".to_owned(),
        };
        report.add(&INSTANCE_URL, POINTER, format!("{} is no URL", shown(url)), help);
        return;
    };
    if parts.is_http && !["localhost", "127.0.0.1", "[::1]"].contains(&parts.host) {
        let message = "the address is not protected by TLS";
        report.add(&INSECURE_INSTANCE_URL, POINTER, message, "write `https://`");
    }
    let host = parts.host.to_ascii_lowercase();
    if !matches!(parts.rest, "" | "/") || host.ends_with(".lightning.force.com") {
        let message = format!("{} is the address of a page rather than that of the CRM", shown(url));
        let help = match host.strip_suffix(".lightning.force.com") {
            Some(name) => format!("write `https://{name}.my.salesforce.com`, the address that programs use"),
            None => format!("write {}", shown(&format!("https://{}", parts.authority))),
        };
        report.add(&INSTANCE_URL_OF_PAGE, POINTER, message, help);
    }
}

/// The parts of an address of the web.
struct Url<'a> {
    is_http: bool,
    authority: &'a str,
    host: &'a str,
    rest: &'a str,
}

impl<'a> Url<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let is_http = scheme.eq_ignore_ascii_case("http");
        if !is_http && !scheme.eq_ignore_ascii_case("https") {
            return None;
        }
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, rest) = rest.split_at_checked(end)?;
        let after_user = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
        let (host, port) = match after_user.rsplit_once(':') {
            Some((host, port)) if !after_user.ends_with(']') => (host, port),
            _ => (after_user, ""),
        };
        let is_port = port.is_empty() || port.parse::<u16>().is_ok();
        let is_address = host.starts_with('[') && host.ends_with(']');
        let is_label = |label: &str| {
            let inside = label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
            !label.is_empty() && inside && !label.starts_with('-') && !label.ends_with('-')
        };
        let is_name = host.strip_suffix('.').unwrap_or(host).split('.').all(is_label);
        let is_clean = !text.contains(|c: char| c.is_whitespace() || c.is_control());
        (is_port && (is_address || is_name) && is_clean).then_some(Self { is_http, authority: after_user, host, rest })
    }
}

fn credentials(integration: &CrmIntegrationCreate, report: &mut Report) {
    if integration.auth.is_empty() {
        let help = "set what the CRM expects; which keys it needs is not documented, so ask Heron";
        report.add(&EMPTY_CREDENTIALS, "/auth", "there are no credentials for the CRM", help);
    }
    if integration.secret.expose().trim().is_empty() {
        let message = "the secret is empty, and Heron requires one";
        report.add(&EMPTY_CREDENTIALS, "/secret", message, "set the secret; what it protects is not documented");
    }
    // What stands in a place of credentials is not shown, not even to say what is wrong with it. A variable may still be
    // filled in by whoever sends it.
    let is_forgotten = |text: &str| is_placeholder(text) && !text.contains(['$', '{']);
    let mut forgotten = |pointer: String| {
        report.add(&PLACEHOLDER, pointer, "this is a placeholder, not a credential", "write what is meant");
    };
    for (key, value) in &integration.auth {
        if let Value::String(text) = value.expose()
            && is_forgotten(text)
        {
            forgotten(format!("/auth/{}", view::segment(key)));
        }
    }
    if is_forgotten(integration.secret.expose()) {
        forgotten("/secret".to_owned());
    }
}
