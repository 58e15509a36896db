// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

#![allow(deprecated, unused_imports, unused_variables)]
use heron_api::types::*;
use super::{Exercise, answer, answer_of_several, by_hand, file};

/// A call of every operation of the client.
#[must_use]
pub fn exercises() -> Vec<Exercise> {
    Vec::from([
        Exercise::new(
            "account_company_overview_layout",
            |client, given| {
                answer(heron_api::account::account_company_overview_layout(client))
            },
        ),
        Exercise::new(
            "account_company_overview_layout_update",
            |client, given| {
                answer(
                    heron_api::account::account_company_overview_layout_update(
                        client,
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "account_logo",
            |client, given| { file(heron_api::account::account_logo(client)) },
        ),
        Exercise::new(
            "account_logo_upload",
            |client, given| {
                answer(
                    heron_api::account::account_logo_upload(client, given.file("file")),
                )
            },
        ),
        Exercise::new(
            "account_settings_update",
            |client, given| {
                answer(
                    heron_api::account::account_settings_update(client, &given.body()),
                )
            },
        ),
        Exercise::new(
            "analytics_decline",
            |client, given| {
                answer(
                    heron_api::policies::analytics_decline(
                        client,
                        &given.get("end_date"),
                        &given.get("start_date"),
                    ),
                )
            },
        ),
        Exercise::new(
            "api_keys_activate",
            |client, given| {
                answer(
                    heron_api::api_keys::api_keys_activate(
                        client,
                        &given.text("heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "api_keys_create",
            |client, given| {
                answer(heron_api::api_keys::api_keys_create(client, &given.body()))
            },
        ),
        Exercise::new(
            "api_keys_deactivate",
            |client, given| {
                answer(
                    heron_api::api_keys::api_keys_deactivate(
                        client,
                        &given.text("heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "api_keys_delete",
            |client, given| {
                answer(
                    heron_api::api_keys::api_keys_delete(client, &given.text("heron_id")),
                )
            },
        ),
        Exercise::new(
            "api_keys_list",
            |client, given| { answer(heron_api::api_keys::api_keys_list(client)) },
        ),
        Exercise::new(
            "apps_list",
            |client, given| { answer(heron_api::account::apps_list(client)) },
        ),
        Exercise::new(
            "background_check_affiliations",
            |client, given| {
                answer(
                    heron_api::background_checks::background_check_affiliations(
                        client,
                        &given.text("end_user_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "background_check_affiliations_reports_confirm",
            |client, given| {
                answer(
                    heron_api::background_checks::background_check_affiliations_reports_confirm(
                        client,
                        &given.text("end_user_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "background_check_affiliations_reports_create",
            |client, given| {
                answer(
                    heron_api::background_checks::background_check_affiliations_reports_create(
                        client,
                        &given.text("end_user_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "background_check_affiliations_reports_delete",
            |client, given| {
                answer(
                    heron_api::background_checks::background_check_affiliations_reports_delete(
                        client,
                        &given.text("end_user_heron_id"),
                        &given.text("ref"),
                    ),
                )
            },
        ),
        Exercise::new(
            "background_check_get",
            |client, given| {
                let mut params = BackgroundCheckGetParams::new();
                params.exclude_manual = given.maybe("exclude_manual");
                params.include_section_detail = given.maybe("include_section_detail");
                answer(
                    heron_api::background_checks::background_check_get(
                        client,
                        &given.text("end_user_heron_id"),
                        &params,
                    ),
                )
            },
        ),
        Exercise::new(
            "background_check_override",
            |client, given| {
                answer(
                    heron_api::background_checks::background_check_override(
                        client,
                        &given.text("end_user_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "background_check_override_delete",
            |client, given| {
                answer(
                    heron_api::background_checks::background_check_override_delete(
                        client,
                        &given.text("end_user_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "background_check_override_set",
            |client, given| {
                answer(
                    heron_api::background_checks::background_check_override_set(
                        client,
                        &given.text("end_user_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "background_check_subjects_raw_report",
            |client, given| {
                file(
                    heron_api::background_checks::background_check_subjects_raw_report(
                        client,
                        &given.text("end_user_heron_id"),
                        given.get("subject_key"),
                    ),
                )
            },
        ),
        Exercise::new(
            "background_check_subjects_records_mugshot",
            |client, given| {
                file(
                    heron_api::background_checks::background_check_subjects_records_mugshot(
                        client,
                        &given.text("end_user_heron_id"),
                        given.get("subject_key"),
                        &given.text("record_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "bank_data_decision_logic",
            |client, given| {
                answer(
                    heron_api::bank_data::bank_data_decision_logic(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        given.maybe::<String>("currency").as_deref(),
                        given.file("file"),
                    ),
                )
            },
        ),
        Exercise::new(
            "bank_data_inscribe",
            |client, given| {
                answer(
                    heron_api::bank_data::bank_data_inscribe(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "bank_data_ocrolus",
            |client, given| {
                answer(
                    heron_api::bank_data::bank_data_ocrolus(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        given.maybe("skip_num_txns_check"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "bank_data_plaid_assets",
            |client, given| {
                answer(
                    heron_api::bank_data::bank_data_plaid_assets(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "bank_data_plaid_transactions",
            |client, given| {
                answer(
                    heron_api::bank_data::bank_data_plaid_transactions(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "bank_data_yodlee",
            |client, given| {
                answer(
                    heron_api::bank_data::bank_data_yodlee(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_funder_policies_export",
            |client, given| {
                file(
                    heron_api::broker_funder_policies::broker_funder_policies_export(
                        client,
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_funder_policies_funders_create",
            |client, given| {
                answer_of_several(
                    heron_api::broker_funder_policies::broker_funder_policies_funders_create(
                        client,
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_funder_policies_funders_delete",
            |client, given| {
                answer(
                    heron_api::broker_funder_policies::broker_funder_policies_funders_delete(
                        client,
                        &given.text("funder_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_funder_policies_list",
            |client, given| {
                answer(
                    heron_api::broker_funder_policies::broker_funder_policies_list(
                        client,
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_funder_policies_update",
            |client, given| {
                answer(
                    heron_api::broker_funder_policies::broker_funder_policies_update(
                        client,
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_funder_policies_upload",
            |client, given| {
                answer(
                    heron_api::broker_funder_policies::broker_funder_policies_upload(
                        client,
                        given.file("file"),
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_funder_policies_upload_get",
            |client, given| {
                answer(
                    heron_api::broker_funder_policies::broker_funder_policies_upload_get(
                        client,
                        &given.text("job_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_funder_policies_upload_pending",
            |client, given| {
                answer(
                    heron_api::broker_funder_policies::broker_funder_policies_upload_pending(
                        client,
                        &given.text("job_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_funder_policies_upload_pending_resolve",
            |client, given| {
                answer(
                    heron_api::broker_funder_policies::broker_funder_policies_upload_pending_resolve(
                        client,
                        &given.text("job_heron_id"),
                        given.get("index"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_funder_policies_upload_pending_skip",
            |client, given| {
                answer(
                    heron_api::broker_funder_policies::broker_funder_policies_upload_pending_skip(
                        client,
                        &given.text("job_heron_id"),
                        given.get("index"),
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_funder_policies_upload_status",
            |client, given| {
                answer(
                    heron_api::broker_funder_policies::broker_funder_policies_upload_status(
                        client,
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_keys_delete",
            |client, given| {
                answer(
                    heron_api::broker_keys::broker_keys_delete(
                        client,
                        &given.text("broker_funder_api_key_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_keys_generate",
            |client, given| {
                answer(
                    heron_api::broker_keys::broker_keys_generate(client, &given.body()),
                )
            },
        ),
        Exercise::new(
            "broker_keys_list",
            |client, given| { answer(heron_api::broker_keys::broker_keys_list(client)) },
        ),
        Exercise::new(
            "broker_submissions_create",
            |client, given| {
                answer(
                    heron_api::broker_submissions::broker_submissions_create(
                        client,
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_submissions_update_information",
            |client, given| {
                answer(
                    heron_api::broker_submissions::broker_submissions_update_information(
                        client,
                        &given.text("submission_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "broker_submissions_upload_files",
            |client, given| {
                let mut form = BrokerSubmissionsUploadFilesForm::new(
                    given.files("files"),
                );
                if let Some(value) = given.maybe::<bool>("downstream_processing") {
                    form = form.with_downstream_processing(value);
                }
                if let Some(value) = given.maybe::<String>("file_class") {
                    form = form.with_file_class(value);
                }
                answer_of_several(
                    heron_api::broker_submissions::broker_submissions_upload_files(
                        client,
                        &given.text("submission_heron_id"),
                        form,
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_anomalies",
            |client, given| {
                answer(
                    heron_api::calculations::calculations_anomalies(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.text("category_label_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_balance",
            |client, given| {
                let mut params = CalculationsBalanceParams::new();
                params.account_ids = given.maybe("account_ids");
                params.date_max = given.maybe("date_max");
                params.date_min = given.maybe("date_min");
                params.end_user_heron_id = given.maybe("end_user_heron_id");
                params.end_user_id = given.maybe("end_user_id");
                params.include_forecast = given.maybe("include_forecast");
                params.timestamp_max = given.maybe("timestamp_max");
                params.timestamp_min = given.maybe("timestamp_min");
                params.to_currency = given.maybe("to_currency");
                answer(heron_api::calculations::calculations_balance(client, &params))
            },
        ),
        Exercise::new(
            "calculations_bank_statement_summary",
            |client, given| {
                let mut params = CalculationsBankStatementSummaryParams::new();
                params.account_ids = given.maybe("account_ids");
                params.grouping = given.maybe("grouping");
                params.num_full_calendar_months = given
                    .maybe("num_full_calendar_months");
                answer(
                    heron_api::calculations::calculations_bank_statement_summary(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &params,
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_benchmarks",
            |client, given| {
                answer(
                    heron_api::calculations::calculations_benchmarks(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_combined_financials",
            |client, given| {
                answer(
                    heron_api::calculations::calculations_combined_financials(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        given.maybe("grouping"),
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_debt_candidates",
            |client, given| {
                answer(
                    heron_api::calculations::calculations_debt_candidates(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_export_spreadsheet",
            |client, given| {
                file(
                    heron_api::calculations::calculations_export_spreadsheet(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_forecast",
            |client, given| {
                let mut params = CalculationsForecastParams::new();
                params.category_heron_id = given.maybe("category_heron_id");
                params.category_label = given.maybe("category_label");
                params.date_granularity = given.maybe("date_granularity");
                params.end_user_heron_id = given.maybe("end_user_heron_id");
                params.end_user_id = given.maybe("end_user_id");
                params.from_date = given.maybe("from_date");
                params.to_currency = given.maybe("to_currency");
                params.to_date = given.maybe("to_date");
                answer(heron_api::calculations::calculations_forecast(client, &params))
            },
        ),
        Exercise::new(
            "calculations_grouped_transactions_report",
            |client, given| {
                answer(
                    heron_api::calculations::calculations_grouped_transactions_report(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_heron_score",
            |client, given| {
                let mut params = CalculationsHeronScoreParams::new();
                params.date = given.maybe("date");
                params.min_category_confidence = given.maybe("min_category_confidence");
                answer(
                    heron_api::calculations::calculations_heron_score(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &params,
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_merchant_summary",
            |client, given| {
                let mut params = CalculationsMerchantSummaryParams::new();
                params.account_ids = given.maybe("account_ids");
                params.analytics_group = given.maybe("analytics_group");
                params.category_label_or_heron_id = given
                    .maybe("category_label_or_heron_id");
                params.group_by_counterparty_txn_clusters = given
                    .maybe("group_by_counterparty_txn_clusters");
                answer(
                    heron_api::calculations::calculations_merchant_summary(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &params,
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_named_dates",
            |client, given| {
                answer(
                    heron_api::calculations::calculations_named_dates(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_profit_and_loss",
            |client, given| {
                let mut params = CalculationsProfitAndLossParams::new();
                params.currency = given.maybe("currency");
                params.dates_ascending = given.maybe("dates_ascending");
                params.from_date = given.maybe("from_date");
                params.to_date = given.maybe("to_date");
                answer(
                    heron_api::calculations::calculations_profit_and_loss(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &params,
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_profit_and_loss_layout_update",
            |client, given| {
                answer(
                    heron_api::calculations::calculations_profit_and_loss_layout_update(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_recurring_transactions_report",
            |client, given| {
                answer(
                    heron_api::calculations::calculations_recurring_transactions_report(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        given.maybe("account_ids"),
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_scorecard",
            |client, given| {
                let mut params = CalculationsScorecardParams::new();
                params.date = given.maybe("date");
                params.named_date = given.maybe("named_date");
                answer(
                    heron_api::calculations::calculations_scorecard(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &params,
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_scorecard_async",
            |client, given| {
                answer(
                    heron_api::calculations::calculations_scorecard_async(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.get("date"),
                    ),
                )
            },
        ),
        Exercise::new(
            "calculations_statistics",
            |client, given| {
                let mut params = CalculationsStatisticsParams::new();
                params.account_ids = given.maybe("account_ids");
                params.category_heron_ids = given.maybe("category_heron_ids");
                params.date_granularity = given.maybe("date_granularity");
                params.end_user_heron_id = given.maybe("end_user_heron_id");
                params.end_user_id = given.maybe("end_user_id");
                params.from_date = given.maybe("from_date");
                params.group_by = given.maybe("group_by");
                params.merchant_heron_ids = given.maybe("merchant_heron_ids");
                params.to_currency = given.maybe("to_currency");
                params.to_date = given.maybe("to_date");
                answer(heron_api::calculations::calculations_statistics(client, &params))
            },
        ),
        Exercise::new(
            "calculations_transaction_data_coverage",
            |client, given| {
                answer(
                    heron_api::calculations::calculations_transaction_data_coverage(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.get("end_date"),
                        given.maybe("include_disabled_data_sources"),
                        &given.get("start_date"),
                    ),
                )
            },
        ),
        Exercise::new(
            "categories_list",
            |client, given| { answer(heron_api::transactions::categories_list(client)) },
        ),
        Exercise::new(
            "category_feedback_create",
            |client, given| {
                answer(
                    heron_api::transactions::category_feedback_create(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        given.maybe("high_priority"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "crm_ingest",
            |client, given| { by_hand::crm_ingest(client, given) },
        ),
        Exercise::new(
            "crm_integrations_create",
            |client, given| {
                answer(heron_api::crm::crm_integrations_create(client, &given.body()))
            },
        ),
        Exercise::new(
            "crm_integrations_list",
            |client, given| { answer(heron_api::crm::crm_integrations_list(client)) },
        ),
        Exercise::new(
            "crm_integrations_update",
            |client, given| {
                answer(
                    heron_api::crm::crm_integrations_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "data_source_account_summary_get",
            |client, given| {
                answer(
                    heron_api::data_sources::data_source_account_summary_get(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "data_source_accounts_disable_duplicates",
            |client, given| {
                let mut params = DataSourceAccountsDisableDuplicatesParams::new();
                params.end_date = given.maybe("end_date");
                params.start_date = given.maybe("start_date");
                answer(
                    heron_api::data_sources::data_source_accounts_disable_duplicates(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &params,
                    ),
                )
            },
        ),
        Exercise::new(
            "data_source_accounts_update",
            |client, given| {
                answer(
                    heron_api::data_sources::data_source_accounts_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "data_source_accounts_update_number",
            |client, given| {
                answer(
                    heron_api::data_sources::data_source_accounts_update_number(
                        client,
                        &given.text("dsa_heron_id_to_update"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "data_sources_update",
            |client, given| {
                answer(
                    heron_api::data_sources::data_sources_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "email_templates_create",
            |client, given| {
                answer(
                    heron_api::email_templates::email_templates_create(
                        client,
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "email_templates_list",
            |client, given| {
                answer(heron_api::email_templates::email_templates_list(client))
            },
        ),
        Exercise::new(
            "email_templates_update",
            |client, given| {
                answer(
                    heron_api::email_templates::email_templates_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "emails_export",
            |client, given| {
                file(heron_api::emails::emails_export(client, &given.text("heron_id")))
            },
        ),
        Exercise::new(
            "emails_list",
            |client, given| {
                answer(
                    heron_api::emails::emails_list(
                        client,
                        given.get("limit"),
                        given.get("page"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_data_sources_list",
            |client, given| {
                answer(
                    heron_api::data_sources::end_user_data_sources_list(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_emails_list",
            |client, given| {
                answer(
                    heron_api::emails::end_user_emails_list(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_entities_list",
            |client, given| {
                answer(
                    heron_api::entities::end_user_entities_list(
                        client,
                        &given.text("end_user_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_entities_set_value",
            |client, given| {
                answer_of_several(
                    heron_api::entities::end_user_entities_set_value(
                        client,
                        &given.text("end_user_heron_id"),
                        &given.text("entity_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_entities_set_values",
            |client, given| {
                answer(
                    heron_api::entities::end_user_entities_set_values(
                        client,
                        &given.text("end_user_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_files_download",
            |client, given| {
                file(
                    heron_api::files::end_user_files_download(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_files_list",
            |client, given| {
                answer(
                    heron_api::files::end_user_files_list(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_files_parsed_results_xlsx",
            |client, given| {
                file(
                    heron_api::files::end_user_files_parsed_results_xlsx(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_files_upload",
            |client, given| {
                let mut form = EndUserFilesUploadForm::new(given.file("file"));
                if let Some(value) = given.maybe::<String>("file_class") {
                    form = form.with_file_class(value);
                }
                if let Some(value) = given.maybe::<String>("reference_id") {
                    form = form.with_reference_id(value);
                }
                answer(
                    heron_api::files::end_user_files_upload(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        form,
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_files_upload_base64",
            |client, given| {
                answer(
                    heron_api::files::end_user_files_upload_base64(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        given.file("file"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_information_get",
            |client, given| {
                answer(
                    heron_api::end_users::end_user_information_get(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_information_update",
            |client, given| {
                answer(
                    heron_api::end_users::end_user_information_update(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_integration_links_list",
            |client, given| {
                answer(
                    heron_api::integrations::end_user_integration_links_list(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_iso_applications_list",
            |client, given| {
                answer(
                    heron_api::iso_applications::end_user_iso_applications_list(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_iso_applications_upload",
            |client, given| {
                let form = EndUserIsoApplicationsUploadForm::new(given.file("file"));
                answer(
                    heron_api::iso_applications::end_user_iso_applications_upload(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        form,
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_parsed_submissions_list",
            |client, given| {
                answer(
                    heron_api::end_users::end_user_parsed_submissions_list(
                        client,
                        &given.text("end_user_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_pdfs_list",
            |client, given| {
                answer(
                    heron_api::pdfs::end_user_pdfs_list(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        given.maybe("with_processed_results"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_pdfs_parse",
            |client, given| {
                answer(
                    heron_api::pdfs::end_user_pdfs_parse(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_pdfs_upload",
            |client, given| {
                answer(
                    heron_api::pdfs::end_user_pdfs_upload(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        given.file("file"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_positions_list",
            |client, given| {
                let mut params = EndUserPositionsListParams::new();
                params.account_ids = given.maybe("account_ids");
                params.include_transactions = given.maybe("include_transactions");
                answer(
                    heron_api::positions::end_user_positions_list(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &params,
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_tags_add",
            |client, given| {
                answer(
                    heron_api::tags::end_user_tags_add(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_tags_list",
            |client, given| {
                answer(
                    heron_api::tags::end_user_tags_list(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_tags_remove",
            |client, given| {
                answer(
                    heron_api::tags::end_user_tags_remove(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.text("tag_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_tags_replace",
            |client, given| {
                answer(
                    heron_api::tags::end_user_tags_replace(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_transactions_create",
            |client, given| {
                answer(
                    heron_api::transactions::end_user_transactions_create(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_user_transactions_list",
            |client, given| {
                let mut params = EndUserTransactionsListParams::new();
                params.account_ids = given.maybe("account_ids");
                params.category_heron_id = given.maybe("category_heron_id");
                params.last_updated_min = given.maybe("last_updated_min");
                params.order_by = given.maybe("order_by");
                params.page = given.maybe("page");
                params.per_page = given.maybe("per_page");
                answer(
                    heron_api::transactions::end_user_transactions_list(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &params,
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_company_attributes",
            |client, given| {
                answer(
                    heron_api::end_users::end_users_company_attributes(
                        client,
                        &given.text("end_user_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_create",
            |client, given| {
                answer(heron_api::end_users::end_users_create(client, &given.body()))
            },
        ),
        Exercise::new(
            "end_users_crm_sync",
            |client, given| {
                answer(
                    heron_api::end_users::end_users_crm_sync(
                        client,
                        &given.text("heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_crm_sync_events",
            |client, given| {
                answer(
                    heron_api::end_users::end_users_crm_sync_events(
                        client,
                        &given.text("heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_deal_link",
            |client, given| {
                answer(
                    heron_api::end_users::end_users_deal_link(
                        client,
                        &given.text("end_user_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_delete",
            |client, given| {
                answer(
                    heron_api::end_users::end_users_delete(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_delete_sync",
            |client, given| {
                answer(
                    heron_api::end_users::end_users_delete_sync(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_duplicates",
            |client, given| {
                answer(
                    heron_api::end_users::end_users_duplicates(
                        client,
                        &given.text("end_user_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_enrich",
            |client, given| {
                answer(
                    heron_api::end_users::end_users_enrich(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        given.maybe("priority"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_get",
            |client, given| {
                answer(
                    heron_api::end_users::end_users_get(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_list",
            |client, given| {
                let mut params = EndUsersListParams::new();
                params.end_user_id = given.maybe("end_user_id");
                params.heron_id = given.maybe("heron_id");
                params.include_data_sources = given.maybe("include_data_sources");
                params.include_scorecard_metrics = given
                    .maybe("include_scorecard_metrics");
                params.include_tags = given.maybe("include_tags");
                params.is_portfolio = given.maybe("is_portfolio");
                params.limit = given.maybe("limit");
                params.name = given.maybe("name");
                params.order_by = given.maybe("order_by");
                params.page = given.maybe("page");
                params.status = given.maybe("status");
                answer(heron_api::end_users::end_users_list(client, &params))
            },
        ),
        Exercise::new(
            "end_users_location",
            |client, given| {
                answer(
                    heron_api::end_users::end_users_location(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_processing_status",
            |client, given| {
                answer(
                    heron_api::end_users::end_users_processing_status(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_start_workflow",
            |client, given| {
                answer(
                    heron_api::end_users::end_users_start_workflow(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "end_users_summary",
            |client, given| {
                let mut params = EndUsersSummaryParams::new();
                params.broker_classification = given.maybe("broker_classification");
                params.deal_stage = given.maybe("deal_stage");
                params.end_user_id = given.maybe("end_user_id");
                params.heron_id = given.maybe("heron_id");
                params.in_human_review = given.maybe("in_human_review");
                params.include_data_sources = given.maybe("include_data_sources");
                params.include_scorecard_metrics = given
                    .maybe("include_scorecard_metrics");
                params.include_tags = given.maybe("include_tags");
                params.include_updates_in_interval = given
                    .maybe("include_updates_in_interval");
                params.interval_end = given.maybe("interval_end");
                params.interval_start = given.maybe("interval_start");
                params.is_portfolio = given.maybe("is_portfolio");
                params.limit = given.maybe("limit");
                params.name = given.maybe("name");
                params.order_by = given.maybe("order_by");
                params.page = given.maybe("page");
                params.status = given.maybe("status");
                params.with_crm_sync_result = given.maybe("with_crm_sync_result");
                params.with_policy_result = given.maybe("with_policy_result");
                answer(heron_api::end_users::end_users_summary(client, &params))
            },
        ),
        Exercise::new(
            "end_users_update",
            |client, given| {
                answer(heron_api::end_users::end_users_update(client, &given.body()))
            },
        ),
        Exercise::new(
            "enrichers_enrich",
            |client, given| {
                answer(
                    heron_api::enrichers::enrichers_enrich(
                        client,
                        &given.text("end_user_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "enrichers_fields",
            |client, given| { answer(heron_api::enrichers::enrichers_fields(client)) },
        ),
        Exercise::new(
            "enrichers_result",
            |client, given| {
                answer(
                    heron_api::enrichers::enrichers_result(
                        client,
                        &given.text("end_user_heron_id"),
                        &given.text("enricher_name"),
                    ),
                )
            },
        ),
        Exercise::new(
            "enrichers_results",
            |client, given| {
                answer(
                    heron_api::enrichers::enrichers_results(
                        client,
                        &given.text("end_user_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "enrichers_start",
            |client, given| {
                answer(
                    heron_api::enrichers::enrichers_start(
                        client,
                        &given.text("enricher_definition_name"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "entities_attribute_values_export",
            |client, given| {
                file(heron_api::entities::entities_attribute_values_export(client))
            },
        ),
        Exercise::new(
            "entities_attributes_clone",
            |client, given| {
                answer(
                    heron_api::entities::entities_attributes_clone(
                        client,
                        &given.text("entity_heron_id"),
                        &given.text("attribute_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "entities_attributes_create",
            |client, given| {
                answer(
                    heron_api::entities::entities_attributes_create(
                        client,
                        &given.text("entity_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "entities_attributes_delete",
            |client, given| {
                answer(
                    heron_api::entities::entities_attributes_delete(
                        client,
                        &given.text("entity_heron_id"),
                        &given.text("attribute_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "entities_attributes_reorder",
            |client, given| {
                answer(
                    heron_api::entities::entities_attributes_reorder(
                        client,
                        &given.text("entity_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "entities_attributes_sources_create",
            |client, given| {
                answer(
                    heron_api::entities::entities_attributes_sources_create(
                        client,
                        &given.text("entity_heron_id"),
                        &given.text("attribute_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "entities_attributes_sources_delete",
            |client, given| {
                answer(
                    heron_api::entities::entities_attributes_sources_delete(
                        client,
                        &given.text("entity_heron_id"),
                        &given.text("attribute_heron_id"),
                        &given.text("source_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "entities_attributes_sources_update",
            |client, given| {
                answer(
                    heron_api::entities::entities_attributes_sources_update(
                        client,
                        &given.text("entity_heron_id"),
                        &given.text("attribute_heron_id"),
                        &given.text("source_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "entities_attributes_update",
            |client, given| {
                answer(
                    heron_api::entities::entities_attributes_update(
                        client,
                        &given.text("entity_heron_id"),
                        &given.text("attribute_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "entities_create",
            |client, given| {
                answer(heron_api::entities::entities_create(client, &given.body()))
            },
        ),
        Exercise::new(
            "entities_delete",
            |client, given| {
                answer(
                    heron_api::entities::entities_delete(client, &given.text("heron_id")),
                )
            },
        ),
        Exercise::new(
            "entities_list",
            |client, given| { answer(heron_api::entities::entities_list(client)) },
        ),
        Exercise::new(
            "entities_reorder",
            |client, given| {
                answer(heron_api::entities::entities_reorder(client, &given.body()))
            },
        ),
        Exercise::new(
            "entities_update",
            |client, given| {
                answer(
                    heron_api::entities::entities_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "file_class_groups_list",
            |client, given| {
                answer(heron_api::file_classes::file_class_groups_list(client))
            },
        ),
        Exercise::new(
            "file_classes_add",
            |client, given| {
                answer(
                    heron_api::file_classes::file_classes_add(
                        client,
                        &given.text("file_class_name"),
                    ),
                )
            },
        ),
        Exercise::new(
            "file_classes_current",
            |client, given| {
                answer(heron_api::file_classes::file_classes_current(client))
            },
        ),
        Exercise::new(
            "file_classes_list",
            |client, given| {
                answer(heron_api::file_classes::file_classes_list(client))
            },
        ),
        Exercise::new(
            "file_classes_remove",
            |client, given| {
                answer(
                    heron_api::file_classes::file_classes_remove(
                        client,
                        &given.text("file_class_name"),
                    ),
                )
            },
        ),
        Exercise::new(
            "file_rename_rules_create",
            |client, given| {
                answer(heron_api::files::file_rename_rules_create(client, &given.body()))
            },
        ),
        Exercise::new(
            "file_rename_rules_list",
            |client, given| { answer(heron_api::files::file_rename_rules_list(client)) },
        ),
        Exercise::new(
            "file_rename_rules_slugs",
            |client, given| { answer(heron_api::files::file_rename_rules_slugs(client)) },
        ),
        Exercise::new(
            "file_rename_rules_update",
            |client, given| {
                answer(
                    heron_api::files::file_rename_rules_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "files_content",
            |client, given| {
                file(heron_api::files::files_content(client, &given.text("heron_id")))
            },
        ),
        Exercise::new(
            "files_delete",
            |client, given| {
                answer(heron_api::files::files_delete(client, &given.text("heron_id")))
            },
        ),
        Exercise::new(
            "files_get",
            |client, given| {
                answer(heron_api::files::files_get(client, &given.text("heron_id")))
            },
        ),
        Exercise::new(
            "files_list",
            |client, given| { answer(heron_api::files::files_list(client)) },
        ),
        Exercise::new(
            "files_parse_file",
            |client, given| {
                answer(
                    heron_api::files::files_parse_file(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "files_parsed_results",
            |client, given| {
                let mut params = FilesParsedResultsParams::new();
                params.parser_id = given.maybe("parser_id");
                params.version_number = given.maybe("version_number");
                answer(
                    heron_api::files::files_parsed_results(
                        client,
                        &given.text("heron_id"),
                        &params,
                    ),
                )
            },
        ),
        Exercise::new(
            "files_parsed_results_update",
            |client, given| {
                answer(
                    heron_api::files::files_parsed_results_update(
                        client,
                        given.get("parsed_end_user_file_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "files_process_standalone",
            |client, given| {
                answer(
                    heron_api::files::files_process_standalone(
                        client,
                        given.file("file"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "files_recent_by_file_class",
            |client, given| {
                answer(
                    heron_api::files::files_recent_by_file_class(
                        client,
                        &given.text("file_class"),
                        given.maybe("limit"),
                    ),
                )
            },
        ),
        Exercise::new(
            "files_trigger_rename",
            |client, given| {
                answer(
                    heron_api::files::files_trigger_rename(
                        client,
                        &given.text("heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "files_trigger_split",
            |client, given| {
                answer(
                    heron_api::files::files_trigger_split(
                        client,
                        &given.text("heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "files_update",
            |client, given| {
                answer(
                    heron_api::files::files_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "finicity_connect",
            |client, given| {
                answer(
                    heron_api::integrations::finicity_connect(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "finicity_request_cashflow_report",
            |client, given| {
                answer(
                    heron_api::integrations::finicity_request_cashflow_report(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "finicity_request_statement_reports",
            |client, given| {
                answer(
                    heron_api::integrations::finicity_request_statement_reports(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "finicity_request_voe_transactions_report",
            |client, given| {
                answer(
                    heron_api::integrations::finicity_request_voe_transactions_report(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "funder_integrations_candidates",
            |client, given| {
                answer(
                    heron_api::funder_integrations::funder_integrations_candidates(
                        client,
                    ),
                )
            },
        ),
        Exercise::new(
            "funder_integrations_create",
            |client, given| {
                answer(
                    heron_api::funder_integrations::funder_integrations_create(
                        client,
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "funder_integrations_delete",
            |client, given| {
                let mut params = FunderIntegrationsDeleteParams::new();
                params.environment = given.maybe("environment");
                params.remove = given.maybe("remove");
                answer(
                    heron_api::funder_integrations::funder_integrations_delete(
                        client,
                        &given.text("funder_heron_id"),
                        &params,
                    ),
                )
            },
        ),
        Exercise::new(
            "funder_integrations_list",
            |client, given| {
                answer(heron_api::funder_integrations::funder_integrations_list(client))
            },
        ),
        Exercise::new(
            "funder_integrations_save",
            |client, given| {
                answer(
                    heron_api::funder_integrations::funder_integrations_save(
                        client,
                        &given.text("funder_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "funder_integrations_test",
            |client, given| {
                answer(
                    heron_api::funder_integrations::funder_integrations_test(
                        client,
                        &given.text("funder_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "funder_integrations_update",
            |client, given| {
                answer(
                    heron_api::funder_integrations::funder_integrations_update(
                        client,
                        &given.text("funder_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "funder_policy_evaluations_list",
            |client, given| {
                answer(
                    heron_api::broker_funder_policies::funder_policy_evaluations_list(
                        client,
                        &given.text("end_user_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "funder_submissions_create",
            |client, given| {
                answer(
                    heron_api::funder_submissions::funder_submissions_create(
                        client,
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "funder_submissions_get",
            |client, given| {
                answer(
                    heron_api::funder_submissions::funder_submissions_get(
                        client,
                        &given.text("submission_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "funder_submissions_submit_to_funder",
            |client, given| {
                answer(
                    heron_api::funder_submissions::funder_submissions_submit_to_funder(
                        client,
                        &given.text("end_user_heron_id"),
                        &given.text("submission_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "funder_submissions_trigger",
            |client, given| {
                answer(
                    heron_api::funder_submissions::funder_submissions_trigger(
                        client,
                        &given.text("submission_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "funders_find",
            |client, given| {
                answer(
                    heron_api::funders::funders_find(
                        client,
                        given.maybe("limit"),
                        &given.text("q"),
                    ),
                )
            },
        ),
        Exercise::new(
            "funders_get",
            |client, given| {
                answer(heron_api::funders::funders_get(client, &given.text("heron_id")))
            },
        ),
        Exercise::new(
            "funders_linked",
            |client, given| { answer(heron_api::funders::funders_linked(client)) },
        ),
        Exercise::new(
            "funders_search",
            |client, given| {
                answer(heron_api::funders::funders_search(client, &given.text("query")))
            },
        ),
        Exercise::new(
            "hello_world_authenticated",
            |client, given| {
                answer(heron_api::hello_world::hello_world_authenticated(client))
            },
        ),
        Exercise::new(
            "hello_world_get",
            |client, given| { answer(heron_api::hello_world::hello_world_get(client)) },
        ),
        Exercise::new(
            "integration_links_create",
            |client, given| {
                answer(
                    heron_api::integrations::integration_links_create(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "integration_links_delete",
            |client, given| {
                answer(
                    heron_api::integrations::integration_links_delete(
                        client,
                        &given.text("heron_id"),
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "integration_links_list",
            |client, given| {
                answer(
                    heron_api::integrations::integration_links_list(
                        client,
                        &given.text("heron_id"),
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "integration_links_refresh",
            |client, given| {
                answer(
                    heron_api::integrations::integration_links_refresh(
                        client,
                        &given.text("heron_id"),
                        &given.text("link_item_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "integration_links_refresh_assets",
            |client, given| {
                answer(
                    heron_api::integrations::integration_links_refresh_assets(
                        client,
                        &given.text("heron_id"),
                        given.maybe::<String>("end_user_id_or_heron_id").as_deref(),
                    ),
                )
            },
        ),
        Exercise::new(
            "integration_links_update",
            |client, given| {
                answer(
                    heron_api::integrations::integration_links_update(
                        client,
                        &given.text("item_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "integrations_create",
            |client, given| {
                answer(
                    heron_api::integrations::integrations_create(client, &given.body()),
                )
            },
        ),
        Exercise::new(
            "integrations_list",
            |client, given| {
                answer(heron_api::integrations::integrations_list(client))
            },
        ),
        Exercise::new(
            "integrations_update",
            |client, given| {
                answer(
                    heron_api::integrations::integrations_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "iso_applications_get",
            |client, given| {
                answer(
                    heron_api::iso_applications::iso_applications_get(
                        client,
                        &given.text("heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "iso_applications_reprocess",
            |client, given| {
                answer(
                    heron_api::iso_applications::iso_applications_reprocess(
                        client,
                        &given.text("heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "iso_applications_upload",
            |client, given| {
                let form = IsoApplicationsUploadForm::new(given.file("file"));
                answer(
                    heron_api::iso_applications::iso_applications_upload(client, form),
                )
            },
        ),
        Exercise::new(
            "iso_applications_upload_base64",
            |client, given| {
                answer(
                    heron_api::iso_applications::iso_applications_upload_base64(
                        client,
                        given.file("file"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "merchant_feedback_create",
            |client, given| {
                answer(
                    heron_api::transactions::merchant_feedback_create(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "merchant_feedback_revert",
            |client, given| {
                answer(
                    heron_api::transactions::merchant_feedback_revert(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "merchants_extract",
            |client, given| {
                answer(heron_api::merchants::merchants_extract(client, &given.body()))
            },
        ),
        Exercise::new(
            "merchants_get",
            |client, given| {
                answer(
                    heron_api::merchants::merchants_get(client, &given.text("heron_id")),
                )
            },
        ),
        Exercise::new(
            "merchants_groups",
            |client, given| { answer(heron_api::merchants::merchants_groups(client)) },
        ),
        Exercise::new(
            "merchants_list",
            |client, given| {
                let mut params = MerchantsListParams::new();
                params.group_id = given.maybe("group_id");
                params.limit = given.maybe("limit");
                params.name = given.maybe("name");
                params.offset = given.maybe("offset");
                answer(heron_api::merchants::merchants_list(client, &params))
            },
        ),
        Exercise::new(
            "merchants_search",
            |client, given| {
                answer(
                    heron_api::merchants::merchants_search(
                        client,
                        &given.text("name"),
                        given.maybe("only_priority"),
                    ),
                )
            },
        ),
        Exercise::new(
            "merchants_user_merchant_group_update",
            |client, given| {
                answer(
                    heron_api::merchants::merchants_user_merchant_group_update(
                        client,
                        &given.text("merchant_heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "missing_accounts_list",
            |client, given| {
                answer(
                    heron_api::data_sources::missing_accounts_list(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "pdfs_get",
            |client, given| {
                answer(
                    heron_api::pdfs::pdfs_get(
                        client,
                        &given.text("heron_id"),
                        given.maybe("with_processed_results"),
                    ),
                )
            },
        ),
        Exercise::new(
            "pdfs_processed_update",
            |client, given| {
                answer(
                    heron_api::pdfs::pdfs_processed_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "pdfs_reload_transactions",
            |client, given| {
                answer(
                    heron_api::pdfs::pdfs_reload_transactions(
                        client,
                        &given.text("heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "pdfs_unload_transactions",
            |client, given| {
                answer(
                    heron_api::pdfs::pdfs_unload_transactions(
                        client,
                        &given.text("heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "pdfs_update",
            |client, given| {
                answer(
                    heron_api::pdfs::pdfs_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "pdfs_update_currency",
            |client, given| {
                answer(
                    heron_api::pdfs::pdfs_update_currency(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "policies_list",
            |client, given| { answer(heron_api::policies::policies_list(client)) },
        ),
        Exercise::new(
            "policies_progress",
            |client, given| {
                answer(heron_api::policies::policies_progress(client, &given.body()))
            },
        ),
        Exercise::new(
            "policy_evaluations_list",
            |client, given| {
                answer(
                    heron_api::policies::policy_evaluations_list(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "positions_transactions",
            |client, given| {
                answer(
                    heron_api::positions::positions_transactions(
                        client,
                        &given.text("position_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "rule_evaluations_list",
            |client, given| {
                answer(
                    heron_api::rules::rule_evaluations_list(
                        client,
                        &given.text("end_user_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "rules_create",
            |client, given| {
                answer(heron_api::rules::rules_create(client, &given.body()))
            },
        ),
        Exercise::new(
            "rules_delete",
            |client, given| {
                answer(heron_api::rules::rules_delete(client, &given.text("heron_id")))
            },
        ),
        Exercise::new(
            "rules_list",
            |client, given| { answer(heron_api::rules::rules_list(client)) },
        ),
        Exercise::new(
            "rules_metrics",
            |client, given| { answer(heron_api::rules::rules_metrics(client)) },
        ),
        Exercise::new(
            "rules_update",
            |client, given| {
                answer(
                    heron_api::rules::rules_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "tags_create",
            |client, given| {
                answer(heron_api::tags::tags_create(client, &given.body()))
            },
        ),
        Exercise::new(
            "tags_delete",
            |client, given| {
                answer(heron_api::tags::tags_delete(client, &given.text("heron_id")))
            },
        ),
        Exercise::new(
            "tags_get",
            |client, given| {
                answer(heron_api::tags::tags_get(client, &given.text("heron_id")))
            },
        ),
        Exercise::new(
            "tags_list",
            |client, given| { answer(heron_api::tags::tags_list(client)) },
        ),
        Exercise::new(
            "tags_update",
            |client, given| {
                answer(
                    heron_api::tags::tags_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "transaction_feedback_create",
            |client, given| {
                answer(
                    heron_api::transactions::transaction_feedback_create(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "transactions_delete",
            |client, given| {
                let mut params = TransactionsDeleteParams::new();
                params.account_id = given.maybe("account_id");
                params.end_user_id = given.maybe("end_user_id");
                params.heron_id = given.maybe("heron_id");
                params.heron_ids = given.maybe("heron_ids");
                params.only_duplicates = given.maybe("only_duplicates");
                params.reference_ids = given.maybe("reference_ids");
                params.request_id = given.maybe("request_id");
                answer(heron_api::transactions::transactions_delete(client, &params))
            },
        ),
        Exercise::new(
            "transactions_enrich",
            |client, given| {
                answer(
                    heron_api::transactions::transactions_enrich(client, &given.body()),
                )
            },
        ),
        Exercise::new(
            "transactions_get",
            |client, given| {
                answer(
                    heron_api::transactions::transactions_get(
                        client,
                        &given.text("reference_id_or_heron_id"),
                    ),
                )
            },
        ),
        Exercise::new(
            "transactions_list",
            |client, given| {
                let mut params = TransactionsListParams::new();
                params.account_ids = given.maybe("account_ids");
                params.category_heron_id = given.maybe("category_heron_id");
                params.confidence_max = given.maybe("confidence_max");
                params.confidence_min = given.maybe("confidence_min");
                params.counterparty_keyword = given.maybe("counterparty_keyword");
                params.created_date_max = given.maybe("created_date_max");
                params.created_date_min = given.maybe("created_date_min");
                params.description_keyword = given.maybe("description_keyword");
                params.description_regex = given.maybe("description_regex");
                params.end_user_id = given.maybe("end_user_id");
                params.from_date = given.maybe("from_date");
                params.has_matching_transaction = given
                    .maybe("has_matching_transaction");
                params.has_merchant = given.maybe("has_merchant");
                params.heron_id = given.maybe("heron_id");
                params.include_duplicates = given.maybe("include_duplicates");
                params.is_recurring = given.maybe("is_recurring");
                params.last_updated_max = given.maybe("last_updated_max");
                params.last_updated_min = given.maybe("last_updated_min");
                params.limit = given.maybe("limit");
                params.max_amount = given.maybe("max_amount");
                params.max_balance = given.maybe("max_balance");
                params.merchant_group_id = given.maybe("merchant_group_id");
                params.merchant_heron_id = given.maybe("merchant_heron_id");
                params.merchant_name = given.maybe("merchant_name");
                params.min_amount = given.maybe("min_amount");
                params.min_balance = given.maybe("min_balance");
                params.order_by = given.maybe("order_by");
                params.page = given.maybe("page");
                params.reference_id = given.maybe("reference_id");
                params.request_id = given.maybe("request_id");
                params.timestamp_date_max = given.maybe("timestamp_date_max");
                params.timestamp_date_min = given.maybe("timestamp_date_min");
                params.to_date = given.maybe("to_date");
                params.transaction_code = given.maybe("transaction_code");
                answer(heron_api::transactions::transactions_list(client, &params))
            },
        ),
        Exercise::new(
            "user_merchant_groups_list",
            |client, given| {
                answer(
                    heron_api::merchants::user_merchant_groups_list(
                        client,
                        given.maybe::<String>("group_id").as_deref(),
                    ),
                )
            },
        ),
        Exercise::new(
            "webhooks_create",
            |client, given| {
                answer(heron_api::webhooks::webhooks_create(client, &given.body()))
            },
        ),
        Exercise::new(
            "webhooks_delete",
            |client, given| {
                answer(
                    heron_api::webhooks::webhooks_delete(client, &given.text("heron_id")),
                )
            },
        ),
        Exercise::new(
            "webhooks_list",
            |client, given| { answer(heron_api::webhooks::webhooks_list(client)) },
        ),
        Exercise::new(
            "webhooks_topics",
            |client, given| { answer(heron_api::webhooks::webhooks_topics(client)) },
        ),
        Exercise::new(
            "webhooks_update",
            |client, given| {
                answer(
                    heron_api::webhooks::webhooks_update(
                        client,
                        &given.text("heron_id"),
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "workflows_list",
            |client, given| { answer(heron_api::workflows::workflows_list(client)) },
        ),
        Exercise::new(
            "workflows_start_by_heron_id",
            |client, given| {
                answer(
                    heron_api::workflows::workflows_start_by_heron_id(
                        client,
                        &given.body(),
                    ),
                )
            },
        ),
        Exercise::new(
            "workflows_start_by_name",
            |client, given| {
                answer(
                    heron_api::workflows::workflows_start_by_name(client, &given.body()),
                )
            },
        ),
    ])
}
