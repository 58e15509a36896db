// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

/// The account: settings, layout, logo, available apps.
#[cfg(feature = "account")]
pub mod account;
/// The account's own API keys.
#[cfg(feature = "api-keys")]
pub mod api_keys;
/// Background checks of a business, its owners, and those it is affiliated with.
#[cfg(feature = "background-checks")]
pub mod background_checks;
/// Bank data that other services gave you, handed to Heron: Plaid, Ocrolus, Inscribe, Yodlee, DecisionLogic.
#[cfg(feature = "bank-data")]
pub mod bank_data;
/// Which deals funders take, as a broker keeps it, and how end users fare by that.
#[cfg(feature = "broker-funder-policies")]
pub mod broker_funder_policies;
/// The keys that a funder gives to brokers.
#[cfg(feature = "broker-keys")]
pub mod broker_keys;
/// What a broker sends to a funder, with a broker's key.
#[cfg(feature = "broker-submissions")]
pub mod broker_submissions;
/// What Heron works out of an end user's transactions: balances, statistics, profit and loss, the scorecard.
#[cfg(feature = "calculations")]
pub mod calculations;
/// CRM integrations: which CRM an account writes to, and how; and what a CRM hands to Heron.
#[cfg(feature = "crm")]
pub mod crm;
/// Where an end user's transactions come from, and the bank accounts among them.
#[cfg(feature = "data-sources")]
pub mod data_sources;
/// Emails that Heron sends at events such as a policy's result.
#[cfg(feature = "email-templates")]
pub mod email_templates;
/// Emails that came in for end users.
#[cfg(feature = "emails")]
pub mod emails;
/// The companies and people that apply to you: created, found, described, processed, written to the CRM, deleted.
#[cfg(feature = "end-users")]
pub mod end_users;
/// Data about end users from third parties and language models.
#[cfg(feature = "enrichers")]
pub mod enrichers;
/// Your own entities and attributes of end users.
#[cfg(feature = "entities")]
pub mod entities;
/// The kinds of document that Heron tells apart, and those that the account uses.
#[cfg(feature = "file-classes")]
pub mod file_classes;
/// Documents of end users: uploaded, classified, parsed, renamed, split, and fetched again.
#[cfg(feature = "files")]
pub mod files;
/// How a broker's deals reach each funder.
#[cfg(feature = "funder-integrations")]
pub mod funder_integrations;
/// A broker's deals, sent to funders.
#[cfg(feature = "funder-submissions")]
pub mod funder_submissions;
/// Funders that Heron knows.
#[cfg(feature = "funders")]
pub mod funders;
/// Whether Heron can be reached, and whether it takes the key.
#[cfg(feature = "hello-world")]
pub mod hello_world;
/// Connections to banks through Plaid and Finicity, and the links of end users to them.
#[cfg(feature = "integrations")]
pub mod integrations;
/// Application forms of brokers (ISOs), read by Heron.
#[cfg(feature = "iso-applications")]
pub mod iso_applications;
/// Merchants that transactions are with, and their groups.
#[cfg(feature = "merchants")]
pub mod merchants;
/// Bank statements as PDFs.
#[cfg(feature = "pdfs")]
pub mod pdfs;
/// Credit policies, how they judged end users, and how often their checks failed.
#[cfg(feature = "policies")]
pub mod policies;
/// Positions that an end user has with funders, as its transactions show them.
#[cfg(feature = "positions")]
pub mod positions;
/// Rules on metrics that call for a person's review.
#[cfg(feature = "rules")]
pub mod rules;
/// Types that more than one resource uses.
pub mod shared;
/// Labels of the account, and the end users that have them.
#[cfg(feature = "tags")]
pub mod tags;
/// Transactions, their categories, and what you tell Heron about its reading of them.
#[cfg(feature = "transactions")]
pub mod transactions;
/// Webhooks: which topics Heron tells you of, and where.
#[cfg(feature = "webhooks")]
pub mod webhooks;
/// The account's workflows.
#[cfg(feature = "workflows")]
pub mod workflows;
