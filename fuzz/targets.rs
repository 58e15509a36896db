//! What is fuzzed. `fuzz_targets` hands it to libFuzzer, and `tests/tests/fuzz_corpora.rs` what was found so far to a stable
//! test.

use heron_data::crm::{AttributeCatalog, Attributes, CrmMetadata, check, check_integration, plan, preflight, preview};
use heron_data::types::{CrmConfig, CrmIntegration, CrmIntegrationCreate};

/// Checks whatever can be read as a configuration or an integration. A finding's place exists, or is in what is missing.
pub(crate) fn check_target(data: &[u8]) {
    if let Ok(config) = serde_json::from_slice::<CrmConfig>(data) {
        assert_eq!(check(&config), check(&config), "the same findings each time");
    }
    if let Ok(integration) = serde_json::from_slice::<CrmIntegrationCreate>(data) {
        for finding in check_integration(&integration) {
            assert!(!finding.message.is_empty() && !finding.to_string().contains('\n'), "{finding}");
        }
    }
}

/// Plans from one document to another. `data` is two of them, with a zero byte in between.
pub(crate) fn plan_target(data: &[u8]) {
    let mut parts = data.splitn(2, |byte| *byte == 0);
    let (current, desired) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let Ok(desired) = serde_json::from_slice::<CrmIntegrationCreate>(desired) else { return };
    let current = serde_json::from_slice::<CrmIntegration>(current).ok();
    let planned = plan(current.as_ref(), desired);
    let _ = (planned.to_text(true), planned.to_markdown(), planned.to_json().to_string());
    if planned.is_empty() {
        assert!(planned.update().is_none() && planned.changes().is_empty());
    }
}

/// Reads exports of a CRM and of Heron, and compares a configuration with them. `data` is an export, and, after a zero byte,
/// a configuration.
pub(crate) fn metadata_target(data: &[u8]) {
    let mut parts = data.splitn(2, |byte| *byte == 0);
    let (export, config) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let config = serde_json::from_slice::<CrmConfig>(config).unwrap_or_default();
    let metadata = [CrmMetadata::new().with_salesforce(export), CrmMetadata::new().with_hubspot("Account", export)];
    for metadata in metadata.into_iter().flatten() {
        let _ = preflight(&config, &metadata);
    }
    if let Ok(attributes) = Attributes::from_json(export) {
        let catalog: AttributeCatalog = std::iter::once(&attributes).collect();
        let _ = catalog.preflight(&config);
        let _ = preview(&config, &attributes);
    }
}
