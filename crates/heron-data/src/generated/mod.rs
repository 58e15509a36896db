// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

#[cfg(feature = "account")]
mod account;
#[cfg(feature = "account")]
pub use self::account::Account;

#[cfg(feature = "api-keys")]
mod api_keys;
#[cfg(feature = "api-keys")]
pub use self::api_keys::ApiKeys;

#[cfg(feature = "background-checks")]
mod background_checks;
#[cfg(feature = "background-checks")]
pub use self::background_checks::BackgroundChecks;

#[cfg(feature = "bank-data")]
mod bank_data;
#[cfg(feature = "bank-data")]
pub use self::bank_data::BankData;

#[cfg(feature = "broker-funder-policies")]
mod broker_funder_policies;
#[cfg(feature = "broker-funder-policies")]
pub use self::broker_funder_policies::BrokerFunderPolicies;

#[cfg(feature = "broker-keys")]
mod broker_keys;
#[cfg(feature = "broker-keys")]
pub use self::broker_keys::BrokerKeys;

#[cfg(feature = "broker-submissions")]
mod broker_submissions;
#[cfg(feature = "broker-submissions")]
pub use self::broker_submissions::BrokerSubmissions;

#[cfg(feature = "calculations")]
mod calculations;
#[cfg(feature = "calculations")]
pub use self::calculations::Calculations;

mod crm;
pub use self::crm::Crm;

#[cfg(feature = "data-sources")]
mod data_sources;
#[cfg(feature = "data-sources")]
pub use self::data_sources::DataSources;

#[cfg(feature = "email-templates")]
mod email_templates;
#[cfg(feature = "email-templates")]
pub use self::email_templates::EmailTemplates;

#[cfg(feature = "emails")]
mod emails;
#[cfg(feature = "emails")]
pub use self::emails::Emails;

mod end_users;
pub use self::end_users::EndUsers;

#[cfg(feature = "enrichers")]
mod enrichers;
#[cfg(feature = "enrichers")]
pub use self::enrichers::Enrichers;

#[cfg(feature = "entities")]
mod entities;
#[cfg(feature = "entities")]
pub use self::entities::Entities;

mod file_classes;
pub use self::file_classes::FileClasses;

#[cfg(feature = "files")]
mod files;
#[cfg(feature = "files")]
pub use self::files::Files;

#[cfg(feature = "funder-integrations")]
mod funder_integrations;
#[cfg(feature = "funder-integrations")]
pub use self::funder_integrations::FunderIntegrations;

#[cfg(feature = "funder-submissions")]
mod funder_submissions;
#[cfg(feature = "funder-submissions")]
pub use self::funder_submissions::FunderSubmissions;

#[cfg(feature = "funders")]
mod funders;
#[cfg(feature = "funders")]
pub use self::funders::Funders;

#[cfg(feature = "integrations")]
mod integrations;
#[cfg(feature = "integrations")]
pub use self::integrations::Integrations;

#[cfg(feature = "iso-applications")]
mod iso_applications;
#[cfg(feature = "iso-applications")]
pub use self::iso_applications::IsoApplications;

#[cfg(feature = "merchants")]
mod merchants;
#[cfg(feature = "merchants")]
pub use self::merchants::Merchants;

#[cfg(feature = "pdfs")]
mod pdfs;
#[cfg(feature = "pdfs")]
pub use self::pdfs::Pdfs;

#[cfg(feature = "policies")]
mod policies;
#[cfg(feature = "policies")]
pub use self::policies::Policies;

#[cfg(feature = "positions")]
mod positions;
#[cfg(feature = "positions")]
pub use self::positions::Positions;

#[cfg(feature = "rules")]
mod rules;
#[cfg(feature = "rules")]
pub use self::rules::Rules;

#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "tags")]
pub use self::tags::Tags;

#[cfg(feature = "transactions")]
mod transactions;
#[cfg(feature = "transactions")]
pub use self::transactions::Transactions;

#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "webhooks")]
pub use self::webhooks::Webhooks;

#[cfg(feature = "workflows")]
mod workflows;
#[cfg(feature = "workflows")]
pub use self::workflows::Workflows;
