// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use chrono::NaiveDate;
use heron_api::{Call, Client, Download};
use heron_api::types::{
    Anomaly, CalculationsBalanceParams, CalculationsBankStatementSummaryParams,
    CalculationsForecastParams, CalculationsHeronScoreParams,
    CalculationsMerchantSummaryParams, CalculationsProfitAndLossParams,
    CalculationsScorecardParams, CalculationsStatisticsParams, EndUserBalances,
    EndUserBankStatementSummary, EndUserForecast, EndUserGroupedTransactionsReport,
    EndUserMerchantSummary, EndUserRecurringTransactionsReport, EndUserStatistics,
    EndUserTransactionDataCoverage, FinancialsGrouping, FinancialsSummary, HeronScore,
    MetricBenchmarks, NamedDate, Notice, ProfitAndLoss, ProfitAndLossLayout,
    ProfitAndLossLayoutUpdate, Scorecard,
};
use crate::Heron;
use crate::wait::{Asked, Wait, Waited};

impl Heron {
    /// What Heron works out of an end user's transactions: balances, statistics, profit and loss, the scorecard.
    #[cfg_attr(docsrs, doc(cfg(feature = "calculations")))]
    #[must_use]
    pub fn calculations(&self) -> Calculations<'_> {
        Calculations { heron: self }
    }
}

/// What Heron works out of an end user's transactions: balances, statistics, profit and loss, the scorecard.
///
/// From [`Heron::calculations`](crate::Heron::calculations).
///
#[doc = include_str!("../../resources/calculations.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "calculations")))]
#[derive(Clone, Copy, Debug)]
pub struct Calculations<'a> {
    pub(crate) heron: &'a Heron,
}

impl Calculations<'_> {
    /// Lists what is unusual about an end user's transactions of a category.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/anomalies`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn anomalies(
        &self,
        end_user_id_or_heron_id: &str,
        category_label_or_heron_id: &str,
    ) -> Call<Vec<Anomaly>> {
        heron_api::calculations::calculations_anomalies(
            &self.heron.client,
            end_user_id_or_heron_id,
            category_label_or_heron_id,
        )
    }

    /// Gets the balances of an end user by day and account.
    ///
    /// `GET /api/end_users/balance`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn balance(&self, params: &CalculationsBalanceParams) -> Call<EndUserBalances> {
        heron_api::calculations::calculations_balance(&self.heron.client, params)
    }

    /// Sums up the bank statements of an end user by month.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/bank_statement_summary`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn bank_statement_summary(
        &self,
        end_user_id_or_heron_id: &str,
        params: &CalculationsBankStatementSummaryParams,
    ) -> Call<EndUserBankStatementSummary> {
        heron_api::calculations::calculations_bank_statement_summary(
            &self.heron.client,
            end_user_id_or_heron_id,
            params,
        )
    }

    /// Compares the metrics of an end user with those of others.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/benchmarks`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn benchmarks(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<MetricBenchmarks>> {
        heron_api::calculations::calculations_benchmarks(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Gets profit and loss and the balance sheet from an end user's financial documents.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/combined_financials`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn combined_financials(
        &self,
        end_user_id_or_heron_id: &str,
        grouping: Option<FinancialsGrouping>,
    ) -> Call<FinancialsSummary> {
        heron_api::calculations::calculations_combined_financials(
            &self.heron.client,
            end_user_id_or_heron_id,
            grouping,
        )
    }

    /// Finds transactions of an end user that look like debt, by merchant.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/debt_candidates`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn debt_candidates(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<EndUserMerchantSummary> {
        heron_api::calculations::calculations_debt_candidates(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Fetches the main figures and reports of an end user as an Excel workbook.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/export_spreadsheet`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn export_spreadsheet(&self, end_user_id_or_heron_id: &str) -> Download {
        heron_api::calculations::calculations_export_spreadsheet(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Gets what an end user is expected to take in or spend in a category.
    ///
    /// `GET /api/end_users/forecast`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn forecast(
        &self,
        params: &CalculationsForecastParams,
    ) -> Call<Vec<EndUserForecast>> {
        heron_api::calculations::calculations_forecast(&self.heron.client, params)
    }

    /// Groups the transactions of an end user by merchant or counterparty.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/grouped_transactions_report`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn grouped_transactions_report(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<EndUserGroupedTransactionsReport>> {
        heron_api::calculations::calculations_grouped_transactions_report(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Gets Heron's score of an end user, and what made it; in beta.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/heron_score`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn heron_score(
        &self,
        end_user_id_or_heron_id: &str,
        params: &CalculationsHeronScoreParams,
    ) -> Call<HeronScore> {
        heron_api::calculations::calculations_heron_score(
            &self.heron.client,
            end_user_id_or_heron_id,
            params,
        )
    }

    /// Sums up the transactions of an end user by merchant.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/merchant_summary`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn merchant_summary(
        &self,
        end_user_id_or_heron_id: &str,
        params: &CalculationsMerchantSummaryParams,
    ) -> Call<EndUserMerchantSummary> {
        heron_api::calculations::calculations_merchant_summary(
            &self.heron.client,
            end_user_id_or_heron_id,
            params,
        )
    }

    /// Gets dates of an end user that have a name, such as that of the last transaction.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/named_dates`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn named_dates(&self, end_user_id_or_heron_id: &str) -> Call<Vec<NamedDate>> {
        heron_api::calculations::calculations_named_dates(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Works out the profit and loss of an end user from its cash flow, in the layout that is set.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/profit_and_loss`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn profit_and_loss(
        &self,
        end_user_id_or_heron_id: &str,
        params: &CalculationsProfitAndLossParams,
    ) -> Call<ProfitAndLoss> {
        heron_api::calculations::calculations_profit_and_loss(
            &self.heron.client,
            end_user_id_or_heron_id,
            params,
        )
    }

    /// Sets the layout in which profit and loss of an end user are worked out.
    ///
    /// `PUT /api/end_users/{end_user_id_or_heron_id}/profit_and_loss_layout`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn profit_and_loss_layout_update(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<ProfitAndLossLayoutUpdate>,
    ) -> Call<ProfitAndLossLayout> {
        heron_api::calculations::calculations_profit_and_loss_layout_update(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Groups the recurring transactions of an end user by merchant or counterparty.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/recurring_transactions_report`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn recurring_transactions_report(
        &self,
        end_user_id_or_heron_id: &str,
        account_ids: Option<Vec<String>>,
    ) -> Call<Vec<EndUserRecurringTransactionsReport>> {
        heron_api::calculations::calculations_recurring_transactions_report(
            &self.heron.client,
            end_user_id_or_heron_id,
            account_ids,
        )
    }

    /// Gets the scorecard of an end user: its metrics, and the rules that it breaks.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/scorecard`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn scorecard(
        &self,
        end_user_id_or_heron_id: &str,
        params: &CalculationsScorecardParams,
    ) -> Call<Scorecard> {
        heron_api::calculations::calculations_scorecard(
            &self.heron.client,
            end_user_id_or_heron_id,
            params,
        )
    }

    /// Asks for the scorecard of an end user at a date; it is read with `calculations_scorecard`.
    ///
    /// What its end looks like is not documented: `calculations().scorecard_until` asks until you say so.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/scorecard/async`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn scorecard_async(
        &self,
        end_user_id_or_heron_id: &str,
        date: &NaiveDate,
    ) -> Call<Notice> {
        heron_api::calculations::calculations_scorecard_async(
            &self.heron.client,
            end_user_id_or_heron_id,
            date,
        )
    }

    /// Gets sums over the transactions of an end user.
    ///
    /// `GET /api/end_users/statistics`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn statistics(
        &self,
        params: &CalculationsStatisticsParams,
    ) -> Call<Vec<EndUserStatistics>> {
        heron_api::calculations::calculations_statistics(&self.heron.client, params)
    }

    /// Tells which days the transactions of an end user cover.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/transaction_data_coverage`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn transaction_data_coverage(
        &self,
        end_user_id_or_heron_id: &str,
        end_date: &NaiveDate,
        include_disabled_data_sources: Option<bool>,
        start_date: &NaiveDate,
    ) -> Call<EndUserTransactionDataCoverage> {
        heron_api::calculations::calculations_transaction_data_coverage(
            &self.heron.client,
            end_user_id_or_heron_id,
            end_date,
            include_disabled_data_sources,
            start_date,
        )
    }

    /// Asks [`scorecard`](Self::scorecard) until a condition of yours holds: what the end looks like is not documented.
    ///
    /// What starts such work: `calculations().scorecard_async`.
    #[inline]
    pub fn scorecard_until(
        &self,
        end_user_id_or_heron_id: &str,
        params: &CalculationsScorecardParams,
        is_over: impl FnMut(&Scorecard) -> bool + Send + 'static,
        wait: Wait,
    ) -> Call<Waited<Scorecard>> {
        let end_user_id_or_heron_id = end_user_id_or_heron_id.to_owned();
        let params = params.clone();
        let asked = Asked::new(
            "calculations_scorecard",
            &[],
            &[&end_user_id_or_heron_id],
        );
        let ask = move |client: &Client| heron_api::calculations::calculations_scorecard(
            client,
            &end_user_id_or_heron_id,
            &params,
        );
        wait.until(&self.heron.client, asked, is_over, ask)
    }
}
