// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

pub use heron_types::shared;

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
/// Every type that is sent or answered, whichever resource it belongs to.
pub mod types {
    #[cfg(feature = "account")]
    pub use heron_types::account::*;
    #[cfg(feature = "api-keys")]
    pub use heron_types::api_keys::*;
    #[cfg(feature = "background-checks")]
    pub use heron_types::background_checks::*;
    #[cfg(feature = "background-checks")]
    pub use super::background_checks::BackgroundCheckGetParams;
    #[cfg(feature = "bank-data")]
    pub use heron_types::bank_data::*;
    #[cfg(feature = "broker-funder-policies")]
    pub use heron_types::broker_funder_policies::*;
    #[cfg(feature = "broker-keys")]
    pub use heron_types::broker_keys::*;
    #[cfg(feature = "broker-submissions")]
    pub use heron_types::broker_submissions::*;
    #[cfg(feature = "broker-submissions")]
    pub use super::broker_submissions::BrokerSubmissionsUploadFilesForm;
    #[cfg(feature = "calculations")]
    pub use heron_types::calculations::*;
    #[cfg(feature = "calculations")]
    pub use super::calculations::{
        CalculationsBalanceParams, CalculationsBankStatementSummaryParams,
        CalculationsForecastParams, CalculationsHeronScoreParams,
        CalculationsMerchantSummaryParams, CalculationsProfitAndLossParams,
        CalculationsScorecardParams, CalculationsStatisticsParams,
    };
    #[cfg(feature = "crm")]
    pub use heron_types::crm::*;
    #[cfg(feature = "data-sources")]
    pub use heron_types::data_sources::*;
    #[cfg(feature = "data-sources")]
    pub use super::data_sources::DataSourceAccountsDisableDuplicatesParams;
    #[cfg(feature = "email-templates")]
    pub use heron_types::email_templates::*;
    #[cfg(feature = "emails")]
    pub use heron_types::emails::*;
    #[cfg(feature = "end-users")]
    pub use heron_types::end_users::*;
    #[cfg(feature = "end-users")]
    pub use super::end_users::{EndUsersListParams, EndUsersSummaryParams};
    #[cfg(feature = "enrichers")]
    pub use heron_types::enrichers::*;
    #[cfg(feature = "entities")]
    pub use heron_types::entities::*;
    #[cfg(feature = "file-classes")]
    pub use heron_types::file_classes::*;
    #[cfg(feature = "files")]
    pub use heron_types::files::*;
    #[cfg(feature = "files")]
    pub use super::files::{EndUserFilesUploadForm, FilesParsedResultsParams};
    #[cfg(feature = "funder-integrations")]
    pub use heron_types::funder_integrations::*;
    #[cfg(feature = "funder-integrations")]
    pub use super::funder_integrations::FunderIntegrationsDeleteParams;
    #[cfg(feature = "funder-submissions")]
    pub use heron_types::funder_submissions::*;
    #[cfg(feature = "funders")]
    pub use heron_types::funders::*;
    #[cfg(feature = "hello-world")]
    pub use heron_types::hello_world::*;
    #[cfg(feature = "integrations")]
    pub use heron_types::integrations::*;
    #[cfg(feature = "iso-applications")]
    pub use heron_types::iso_applications::*;
    #[cfg(feature = "iso-applications")]
    pub use super::iso_applications::{
        EndUserIsoApplicationsUploadForm, IsoApplicationsUploadForm,
    };
    #[cfg(feature = "merchants")]
    pub use heron_types::merchants::*;
    #[cfg(feature = "merchants")]
    pub use super::merchants::MerchantsListParams;
    #[cfg(feature = "pdfs")]
    pub use heron_types::pdfs::*;
    #[cfg(feature = "policies")]
    pub use heron_types::policies::*;
    #[cfg(feature = "positions")]
    pub use heron_types::positions::*;
    #[cfg(feature = "positions")]
    pub use super::positions::EndUserPositionsListParams;
    #[cfg(feature = "rules")]
    pub use heron_types::rules::*;
    #[cfg(feature = "tags")]
    pub use heron_types::tags::*;
    #[cfg(feature = "transactions")]
    pub use heron_types::transactions::*;
    #[cfg(feature = "transactions")]
    pub use super::transactions::{
        EndUserTransactionsListParams, TransactionsDeleteParams, TransactionsListParams,
    };
    #[cfg(feature = "webhooks")]
    pub use heron_types::webhooks::*;
    #[cfg(feature = "workflows")]
    pub use heron_types::workflows::*;
    #[allow(unused_imports, unreachable_pub)]
    pub use heron_types::shared::*;
}

/// Every operation that the enabled features bring, in the order of their ids.
pub static OPERATIONS: &[&heron_http::Operation] = &[
    #[cfg(feature = "account")]
    &account::ACCOUNT_COMPANY_OVERVIEW_LAYOUT,
    #[cfg(feature = "account")]
    &account::ACCOUNT_COMPANY_OVERVIEW_LAYOUT_UPDATE,
    #[cfg(feature = "account")]
    &account::ACCOUNT_LOGO,
    #[cfg(feature = "account")]
    &account::ACCOUNT_LOGO_UPLOAD,
    #[cfg(feature = "account")]
    &account::ACCOUNT_SETTINGS_UPDATE,
    #[cfg(feature = "policies")]
    &policies::ANALYTICS_DECLINE,
    #[cfg(feature = "api-keys")]
    &api_keys::API_KEYS_ACTIVATE,
    #[cfg(feature = "api-keys")]
    &api_keys::API_KEYS_CREATE,
    #[cfg(feature = "api-keys")]
    &api_keys::API_KEYS_DEACTIVATE,
    #[cfg(feature = "api-keys")]
    &api_keys::API_KEYS_DELETE,
    #[cfg(feature = "api-keys")]
    &api_keys::API_KEYS_LIST,
    #[cfg(feature = "account")]
    &account::APPS_LIST,
    #[cfg(feature = "background-checks")]
    &background_checks::BACKGROUND_CHECK_AFFILIATIONS,
    #[cfg(feature = "background-checks")]
    &background_checks::BACKGROUND_CHECK_AFFILIATIONS_REPORTS_CONFIRM,
    #[cfg(feature = "background-checks")]
    &background_checks::BACKGROUND_CHECK_AFFILIATIONS_REPORTS_CREATE,
    #[cfg(feature = "background-checks")]
    &background_checks::BACKGROUND_CHECK_AFFILIATIONS_REPORTS_DELETE,
    #[cfg(feature = "background-checks")]
    &background_checks::BACKGROUND_CHECK_GET,
    #[cfg(feature = "background-checks")]
    &background_checks::BACKGROUND_CHECK_OVERRIDE,
    #[cfg(feature = "background-checks")]
    &background_checks::BACKGROUND_CHECK_OVERRIDE_DELETE,
    #[cfg(feature = "background-checks")]
    &background_checks::BACKGROUND_CHECK_OVERRIDE_SET,
    #[cfg(feature = "background-checks")]
    &background_checks::BACKGROUND_CHECK_SUBJECTS_RAW_REPORT,
    #[cfg(feature = "background-checks")]
    &background_checks::BACKGROUND_CHECK_SUBJECTS_RECORDS_MUGSHOT,
    #[cfg(feature = "bank-data")]
    &bank_data::BANK_DATA_DECISION_LOGIC,
    #[cfg(feature = "bank-data")]
    &bank_data::BANK_DATA_INSCRIBE,
    #[cfg(feature = "bank-data")]
    &bank_data::BANK_DATA_OCROLUS,
    #[cfg(feature = "bank-data")]
    &bank_data::BANK_DATA_PLAID_ASSETS,
    #[cfg(feature = "bank-data")]
    &bank_data::BANK_DATA_PLAID_TRANSACTIONS,
    #[cfg(feature = "bank-data")]
    &bank_data::BANK_DATA_YODLEE,
    #[cfg(feature = "broker-funder-policies")]
    &broker_funder_policies::BROKER_FUNDER_POLICIES_EXPORT,
    #[cfg(feature = "broker-funder-policies")]
    &broker_funder_policies::BROKER_FUNDER_POLICIES_FUNDERS_CREATE,
    #[cfg(feature = "broker-funder-policies")]
    &broker_funder_policies::BROKER_FUNDER_POLICIES_FUNDERS_DELETE,
    #[cfg(feature = "broker-funder-policies")]
    &broker_funder_policies::BROKER_FUNDER_POLICIES_LIST,
    #[cfg(feature = "broker-funder-policies")]
    &broker_funder_policies::BROKER_FUNDER_POLICIES_UPDATE,
    #[cfg(feature = "broker-funder-policies")]
    &broker_funder_policies::BROKER_FUNDER_POLICIES_UPLOAD,
    #[cfg(feature = "broker-funder-policies")]
    &broker_funder_policies::BROKER_FUNDER_POLICIES_UPLOAD_GET,
    #[cfg(feature = "broker-funder-policies")]
    &broker_funder_policies::BROKER_FUNDER_POLICIES_UPLOAD_PENDING,
    #[cfg(feature = "broker-funder-policies")]
    &broker_funder_policies::BROKER_FUNDER_POLICIES_UPLOAD_PENDING_RESOLVE,
    #[cfg(feature = "broker-funder-policies")]
    &broker_funder_policies::BROKER_FUNDER_POLICIES_UPLOAD_PENDING_SKIP,
    #[cfg(feature = "broker-funder-policies")]
    &broker_funder_policies::BROKER_FUNDER_POLICIES_UPLOAD_STATUS,
    #[cfg(feature = "broker-keys")]
    &broker_keys::BROKER_KEYS_DELETE,
    #[cfg(feature = "broker-keys")]
    &broker_keys::BROKER_KEYS_GENERATE,
    #[cfg(feature = "broker-keys")]
    &broker_keys::BROKER_KEYS_LIST,
    #[cfg(feature = "broker-submissions")]
    &broker_submissions::BROKER_SUBMISSIONS_CREATE,
    #[cfg(feature = "broker-submissions")]
    &broker_submissions::BROKER_SUBMISSIONS_UPDATE_INFORMATION,
    #[cfg(feature = "broker-submissions")]
    &broker_submissions::BROKER_SUBMISSIONS_UPLOAD_FILES,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_ANOMALIES,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_BALANCE,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_BANK_STATEMENT_SUMMARY,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_BENCHMARKS,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_COMBINED_FINANCIALS,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_DEBT_CANDIDATES,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_EXPORT_SPREADSHEET,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_FORECAST,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_GROUPED_TRANSACTIONS_REPORT,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_HERON_SCORE,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_MERCHANT_SUMMARY,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_NAMED_DATES,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_PROFIT_AND_LOSS,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_PROFIT_AND_LOSS_LAYOUT_UPDATE,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_RECURRING_TRANSACTIONS_REPORT,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_SCORECARD,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_SCORECARD_ASYNC,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_STATISTICS,
    #[cfg(feature = "calculations")]
    &calculations::CALCULATIONS_TRANSACTION_DATA_COVERAGE,
    #[cfg(feature = "transactions")]
    &transactions::CATEGORIES_LIST,
    #[cfg(feature = "transactions")]
    &transactions::CATEGORY_FEEDBACK_CREATE,
    #[cfg(feature = "crm")]
    &crm::CRM_INGEST,
    #[cfg(feature = "crm")]
    &crm::CRM_INTEGRATIONS_CREATE,
    #[cfg(feature = "crm")]
    &crm::CRM_INTEGRATIONS_LIST,
    #[cfg(feature = "crm")]
    &crm::CRM_INTEGRATIONS_UPDATE,
    #[cfg(feature = "data-sources")]
    &data_sources::DATA_SOURCE_ACCOUNT_SUMMARY_GET,
    #[cfg(feature = "data-sources")]
    &data_sources::DATA_SOURCE_ACCOUNTS_DISABLE_DUPLICATES,
    #[cfg(feature = "data-sources")]
    &data_sources::DATA_SOURCE_ACCOUNTS_UPDATE,
    #[cfg(feature = "data-sources")]
    &data_sources::DATA_SOURCE_ACCOUNTS_UPDATE_NUMBER,
    #[cfg(feature = "data-sources")]
    &data_sources::DATA_SOURCES_UPDATE,
    #[cfg(feature = "email-templates")]
    &email_templates::EMAIL_TEMPLATES_CREATE,
    #[cfg(feature = "email-templates")]
    &email_templates::EMAIL_TEMPLATES_LIST,
    #[cfg(feature = "email-templates")]
    &email_templates::EMAIL_TEMPLATES_UPDATE,
    #[cfg(feature = "emails")]
    &emails::EMAILS_EXPORT,
    #[cfg(feature = "emails")]
    &emails::EMAILS_LIST,
    #[cfg(feature = "data-sources")]
    &data_sources::END_USER_DATA_SOURCES_LIST,
    #[cfg(feature = "emails")]
    &emails::END_USER_EMAILS_LIST,
    #[cfg(feature = "entities")]
    &entities::END_USER_ENTITIES_LIST,
    #[cfg(feature = "entities")]
    &entities::END_USER_ENTITIES_SET_VALUE,
    #[cfg(feature = "entities")]
    &entities::END_USER_ENTITIES_SET_VALUES,
    #[cfg(feature = "files")]
    &files::END_USER_FILES_DOWNLOAD,
    #[cfg(feature = "files")]
    &files::END_USER_FILES_LIST,
    #[cfg(feature = "files")]
    &files::END_USER_FILES_PARSED_RESULTS_XLSX,
    #[cfg(feature = "files")]
    &files::END_USER_FILES_UPLOAD,
    #[cfg(feature = "files")]
    &files::END_USER_FILES_UPLOAD_BASE64,
    #[cfg(feature = "end-users")]
    &end_users::END_USER_INFORMATION_GET,
    #[cfg(feature = "end-users")]
    &end_users::END_USER_INFORMATION_UPDATE,
    #[cfg(feature = "integrations")]
    &integrations::END_USER_INTEGRATION_LINKS_LIST,
    #[cfg(feature = "iso-applications")]
    &iso_applications::END_USER_ISO_APPLICATIONS_LIST,
    #[cfg(feature = "iso-applications")]
    &iso_applications::END_USER_ISO_APPLICATIONS_UPLOAD,
    #[cfg(feature = "end-users")]
    &end_users::END_USER_PARSED_SUBMISSIONS_LIST,
    #[cfg(feature = "pdfs")]
    &pdfs::END_USER_PDFS_LIST,
    #[cfg(feature = "pdfs")]
    &pdfs::END_USER_PDFS_PARSE,
    #[cfg(feature = "pdfs")]
    &pdfs::END_USER_PDFS_UPLOAD,
    #[cfg(feature = "positions")]
    &positions::END_USER_POSITIONS_LIST,
    #[cfg(feature = "tags")]
    &tags::END_USER_TAGS_ADD,
    #[cfg(feature = "tags")]
    &tags::END_USER_TAGS_LIST,
    #[cfg(feature = "tags")]
    &tags::END_USER_TAGS_REMOVE,
    #[cfg(feature = "tags")]
    &tags::END_USER_TAGS_REPLACE,
    #[cfg(feature = "transactions")]
    &transactions::END_USER_TRANSACTIONS_CREATE,
    #[cfg(feature = "transactions")]
    &transactions::END_USER_TRANSACTIONS_LIST,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_COMPANY_ATTRIBUTES,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_CREATE,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_CRM_SYNC,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_CRM_SYNC_EVENTS,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_DEAL_LINK,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_DELETE,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_DELETE_SYNC,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_DUPLICATES,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_ENRICH,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_GET,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_LIST,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_LOCATION,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_PROCESSING_STATUS,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_START_WORKFLOW,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_SUMMARY,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_UPDATE,
    #[cfg(feature = "enrichers")]
    &enrichers::ENRICHERS_ENRICH,
    #[cfg(feature = "enrichers")]
    &enrichers::ENRICHERS_FIELDS,
    #[cfg(feature = "enrichers")]
    &enrichers::ENRICHERS_RESULT,
    #[cfg(feature = "enrichers")]
    &enrichers::ENRICHERS_RESULTS,
    #[cfg(feature = "enrichers")]
    &enrichers::ENRICHERS_START,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_ATTRIBUTE_VALUES_EXPORT,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_ATTRIBUTES_CLONE,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_ATTRIBUTES_CREATE,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_ATTRIBUTES_DELETE,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_ATTRIBUTES_REORDER,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_ATTRIBUTES_SOURCES_CREATE,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_ATTRIBUTES_SOURCES_DELETE,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_ATTRIBUTES_SOURCES_UPDATE,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_ATTRIBUTES_UPDATE,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_CREATE,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_DELETE,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_LIST,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_REORDER,
    #[cfg(feature = "entities")]
    &entities::ENTITIES_UPDATE,
    #[cfg(feature = "file-classes")]
    &file_classes::FILE_CLASS_GROUPS_LIST,
    #[cfg(feature = "file-classes")]
    &file_classes::FILE_CLASSES_ADD,
    #[cfg(feature = "file-classes")]
    &file_classes::FILE_CLASSES_CURRENT,
    #[cfg(feature = "file-classes")]
    &file_classes::FILE_CLASSES_LIST,
    #[cfg(feature = "file-classes")]
    &file_classes::FILE_CLASSES_REMOVE,
    #[cfg(feature = "files")]
    &files::FILE_RENAME_RULES_CREATE,
    #[cfg(feature = "files")]
    &files::FILE_RENAME_RULES_LIST,
    #[cfg(feature = "files")]
    &files::FILE_RENAME_RULES_SLUGS,
    #[cfg(feature = "files")]
    &files::FILE_RENAME_RULES_UPDATE,
    #[cfg(feature = "files")]
    &files::FILES_CONTENT,
    #[cfg(feature = "files")]
    &files::FILES_DELETE,
    #[cfg(feature = "files")]
    &files::FILES_GET,
    #[cfg(feature = "files")]
    &files::FILES_LIST,
    #[cfg(feature = "files")]
    &files::FILES_PARSE_FILE,
    #[cfg(feature = "files")]
    &files::FILES_PARSED_RESULTS,
    #[cfg(feature = "files")]
    &files::FILES_PARSED_RESULTS_UPDATE,
    #[cfg(feature = "files")]
    &files::FILES_PROCESS_STANDALONE,
    #[cfg(feature = "files")]
    &files::FILES_RECENT_BY_FILE_CLASS,
    #[cfg(feature = "files")]
    &files::FILES_TRIGGER_RENAME,
    #[cfg(feature = "files")]
    &files::FILES_TRIGGER_SPLIT,
    #[cfg(feature = "files")]
    &files::FILES_UPDATE,
    #[cfg(feature = "integrations")]
    &integrations::FINICITY_CONNECT,
    #[cfg(feature = "integrations")]
    &integrations::FINICITY_REQUEST_CASHFLOW_REPORT,
    #[cfg(feature = "integrations")]
    &integrations::FINICITY_REQUEST_STATEMENT_REPORTS,
    #[cfg(feature = "integrations")]
    &integrations::FINICITY_REQUEST_VOE_TRANSACTIONS_REPORT,
    #[cfg(feature = "funder-integrations")]
    &funder_integrations::FUNDER_INTEGRATIONS_CANDIDATES,
    #[cfg(feature = "funder-integrations")]
    &funder_integrations::FUNDER_INTEGRATIONS_CREATE,
    #[cfg(feature = "funder-integrations")]
    &funder_integrations::FUNDER_INTEGRATIONS_DELETE,
    #[cfg(feature = "funder-integrations")]
    &funder_integrations::FUNDER_INTEGRATIONS_LIST,
    #[cfg(feature = "funder-integrations")]
    &funder_integrations::FUNDER_INTEGRATIONS_SAVE,
    #[cfg(feature = "funder-integrations")]
    &funder_integrations::FUNDER_INTEGRATIONS_TEST,
    #[cfg(feature = "funder-integrations")]
    &funder_integrations::FUNDER_INTEGRATIONS_UPDATE,
    #[cfg(feature = "broker-funder-policies")]
    &broker_funder_policies::FUNDER_POLICY_EVALUATIONS_LIST,
    #[cfg(feature = "funder-submissions")]
    &funder_submissions::FUNDER_SUBMISSIONS_CREATE,
    #[cfg(feature = "funder-submissions")]
    &funder_submissions::FUNDER_SUBMISSIONS_GET,
    #[cfg(feature = "funder-submissions")]
    &funder_submissions::FUNDER_SUBMISSIONS_SUBMIT_TO_FUNDER,
    #[cfg(feature = "funder-submissions")]
    &funder_submissions::FUNDER_SUBMISSIONS_TRIGGER,
    #[cfg(feature = "funders")]
    &funders::FUNDERS_FIND,
    #[cfg(feature = "funders")]
    &funders::FUNDERS_GET,
    #[cfg(feature = "funders")]
    &funders::FUNDERS_LINKED,
    #[cfg(feature = "funders")]
    &funders::FUNDERS_SEARCH,
    #[cfg(feature = "hello-world")]
    &hello_world::HELLO_WORLD_AUTHENTICATED,
    #[cfg(feature = "hello-world")]
    &hello_world::HELLO_WORLD_GET,
    #[cfg(feature = "integrations")]
    &integrations::INTEGRATION_LINKS_CREATE,
    #[cfg(feature = "integrations")]
    &integrations::INTEGRATION_LINKS_DELETE,
    #[cfg(feature = "integrations")]
    &integrations::INTEGRATION_LINKS_LIST,
    #[cfg(feature = "integrations")]
    &integrations::INTEGRATION_LINKS_REFRESH,
    #[cfg(feature = "integrations")]
    &integrations::INTEGRATION_LINKS_REFRESH_ASSETS,
    #[cfg(feature = "integrations")]
    &integrations::INTEGRATION_LINKS_UPDATE,
    #[cfg(feature = "integrations")]
    &integrations::INTEGRATIONS_CREATE,
    #[cfg(feature = "integrations")]
    &integrations::INTEGRATIONS_LIST,
    #[cfg(feature = "integrations")]
    &integrations::INTEGRATIONS_UPDATE,
    #[cfg(feature = "iso-applications")]
    &iso_applications::ISO_APPLICATIONS_GET,
    #[cfg(feature = "iso-applications")]
    &iso_applications::ISO_APPLICATIONS_REPROCESS,
    #[cfg(feature = "iso-applications")]
    &iso_applications::ISO_APPLICATIONS_UPLOAD,
    #[cfg(feature = "iso-applications")]
    &iso_applications::ISO_APPLICATIONS_UPLOAD_BASE64,
    #[cfg(feature = "transactions")]
    &transactions::MERCHANT_FEEDBACK_CREATE,
    #[cfg(feature = "transactions")]
    &transactions::MERCHANT_FEEDBACK_REVERT,
    #[cfg(feature = "merchants")]
    &merchants::MERCHANTS_EXTRACT,
    #[cfg(feature = "merchants")]
    &merchants::MERCHANTS_GET,
    #[cfg(feature = "merchants")]
    &merchants::MERCHANTS_GROUPS,
    #[cfg(feature = "merchants")]
    &merchants::MERCHANTS_LIST,
    #[cfg(feature = "merchants")]
    &merchants::MERCHANTS_SEARCH,
    #[cfg(feature = "merchants")]
    &merchants::MERCHANTS_USER_MERCHANT_GROUP_UPDATE,
    #[cfg(feature = "data-sources")]
    &data_sources::MISSING_ACCOUNTS_LIST,
    #[cfg(feature = "pdfs")]
    &pdfs::PDFS_GET,
    #[cfg(feature = "pdfs")]
    &pdfs::PDFS_PROCESSED_UPDATE,
    #[cfg(feature = "pdfs")]
    &pdfs::PDFS_RELOAD_TRANSACTIONS,
    #[cfg(feature = "pdfs")]
    &pdfs::PDFS_UNLOAD_TRANSACTIONS,
    #[cfg(feature = "pdfs")]
    &pdfs::PDFS_UPDATE,
    #[cfg(feature = "pdfs")]
    &pdfs::PDFS_UPDATE_CURRENCY,
    #[cfg(feature = "policies")]
    &policies::POLICIES_LIST,
    #[cfg(feature = "policies")]
    &policies::POLICIES_PROGRESS,
    #[cfg(feature = "policies")]
    &policies::POLICY_EVALUATIONS_LIST,
    #[cfg(feature = "positions")]
    &positions::POSITIONS_TRANSACTIONS,
    #[cfg(feature = "rules")]
    &rules::RULE_EVALUATIONS_LIST,
    #[cfg(feature = "rules")]
    &rules::RULES_CREATE,
    #[cfg(feature = "rules")]
    &rules::RULES_DELETE,
    #[cfg(feature = "rules")]
    &rules::RULES_LIST,
    #[cfg(feature = "rules")]
    &rules::RULES_METRICS,
    #[cfg(feature = "rules")]
    &rules::RULES_UPDATE,
    #[cfg(feature = "tags")]
    &tags::TAGS_CREATE,
    #[cfg(feature = "tags")]
    &tags::TAGS_DELETE,
    #[cfg(feature = "tags")]
    &tags::TAGS_GET,
    #[cfg(feature = "tags")]
    &tags::TAGS_LIST,
    #[cfg(feature = "tags")]
    &tags::TAGS_UPDATE,
    #[cfg(feature = "transactions")]
    &transactions::TRANSACTION_FEEDBACK_CREATE,
    #[cfg(feature = "transactions")]
    &transactions::TRANSACTIONS_DELETE,
    #[cfg(feature = "transactions")]
    &transactions::TRANSACTIONS_ENRICH,
    #[cfg(feature = "transactions")]
    &transactions::TRANSACTIONS_GET,
    #[cfg(feature = "transactions")]
    &transactions::TRANSACTIONS_LIST,
    #[cfg(feature = "merchants")]
    &merchants::USER_MERCHANT_GROUPS_LIST,
    #[cfg(feature = "webhooks")]
    &webhooks::WEBHOOKS_CREATE,
    #[cfg(feature = "webhooks")]
    &webhooks::WEBHOOKS_DELETE,
    #[cfg(feature = "webhooks")]
    &webhooks::WEBHOOKS_LIST,
    #[cfg(feature = "webhooks")]
    &webhooks::WEBHOOKS_TOPICS,
    #[cfg(feature = "webhooks")]
    &webhooks::WEBHOOKS_UPDATE,
    #[cfg(feature = "workflows")]
    &workflows::WORKFLOWS_LIST,
    #[cfg(feature = "workflows")]
    &workflows::WORKFLOWS_START_BY_HERON_ID,
    #[cfg(feature = "workflows")]
    &workflows::WORKFLOWS_START_BY_NAME,
];
