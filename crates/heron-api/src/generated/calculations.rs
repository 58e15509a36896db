// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use chrono::NaiveDate;
use heron_core::Timestamp;
use heron_http::{Call, Client, Download, Method, Operation, Request, RetryClass};
use heron_types::shared::{AnalyticsGroup, Notice};
pub use heron_types::calculations::*;

/// `GET /api/end_users/{end_user_id_or_heron_id}/anomalies`: Lists what is unusual about an end user's transactions of a category.
pub static CALCULATIONS_ANOMALIES: Operation = Operation {
    id: "calculations_anomalies",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/anomalies",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists what is unusual about an end user's transactions of a category.
#[inline]
pub fn calculations_anomalies(
    client: &Client,
    end_user_id_or_heron_id: &str,
    category_label_or_heron_id: &str,
) -> Call<Vec<Anomaly>> {
    client
        .call(
            Request::new(&CALCULATIONS_ANOMALIES)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("category_label_or_heron_id", category_label_or_heron_id),
        )
}

/// `GET /api/end_users/balance`: Gets the balances of an end user by day and account.
pub static CALCULATIONS_BALANCE: Operation = Operation {
    id: "calculations_balance",
    method: Method::Get,
    path: "/api/end_users/balance",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/balance`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculationsBalanceParams {
    /// Only these accounts, by your own ids for them. All when not sent.
    pub account_ids: Option<Vec<String>>,
    /// The last day. Counts before `timestamp_max`.
    pub date_max: Option<NaiveDate>,
    /// The first day. Counts before `timestamp_min`.
    pub date_min: Option<NaiveDate>,
    /// The end user, by its Heron id.
    pub end_user_heron_id: Option<String>,
    /// The end user, by your own id for it.
    pub end_user_id: Option<String>,
    /// Whether the expected balances come as well. No when not sent.
    pub include_forecast: Option<bool>,
    /// The last moment. Heron advises against it; `date_max` takes its place.
    pub timestamp_max: Option<Timestamp>,
    /// The first moment. Heron advises against it; `date_min` takes its place.
    pub timestamp_min: Option<Timestamp>,
    /// The currency to convert to, as an ISO 4217 code.
    pub to_currency: Option<TargetCurrency>,
}

impl CalculationsBalanceParams {
    /// `CalculationsBalanceParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_ids`.
    #[must_use]
    pub fn with_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `date_max`.
    #[must_use]
    pub fn with_date_max(mut self, value: impl Into<NaiveDate>) -> Self {
        self.date_max = Some(value.into());
        self
    }

    /// Sets `date_min`.
    #[must_use]
    pub fn with_date_min(mut self, value: impl Into<NaiveDate>) -> Self {
        self.date_min = Some(value.into());
        self
    }

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_heron_id = Some(value.into());
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }

    /// Sets `include_forecast`.
    #[must_use]
    pub fn with_include_forecast(mut self, value: impl Into<bool>) -> Self {
        self.include_forecast = Some(value.into());
        self
    }

    /// Sets `timestamp_max`.
    #[must_use]
    pub fn with_timestamp_max(mut self, value: impl Into<Timestamp>) -> Self {
        self.timestamp_max = Some(value.into());
        self
    }

    /// Sets `timestamp_min`.
    #[must_use]
    pub fn with_timestamp_min(mut self, value: impl Into<Timestamp>) -> Self {
        self.timestamp_min = Some(value.into());
        self
    }

    /// Sets `to_currency`.
    #[must_use]
    pub fn with_to_currency(mut self, value: impl Into<TargetCurrency>) -> Self {
        self.to_currency = Some(value.into());
        self
    }
}

/// Gets the balances of an end user by day and account.
#[inline]
pub fn calculations_balance(
    client: &Client,
    params: &CalculationsBalanceParams,
) -> Call<EndUserBalances> {
    client
        .call(
            Request::new(&CALCULATIONS_BALANCE)
                .query("account_ids", &params.account_ids)
                .query("date_max", &params.date_max)
                .query("date_min", &params.date_min)
                .query("end_user_heron_id", &params.end_user_heron_id)
                .query("end_user_id", &params.end_user_id)
                .query("include_forecast", &params.include_forecast)
                .query("timestamp_max", &params.timestamp_max)
                .query("timestamp_min", &params.timestamp_min)
                .query("to_currency", &params.to_currency),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/bank_statement_summary`: Sums up the bank statements of an end user by month.
pub static CALCULATIONS_BANK_STATEMENT_SUMMARY: Operation = Operation {
    id: "calculations_bank_statement_summary",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/bank_statement_summary",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/{end_user_id_or_heron_id}/bank_statement_summary`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculationsBankStatementSummaryParams {
    /// Only these accounts, by your own ids for them. All when not sent.
    pub account_ids: Option<Vec<String>>,
    /// What the rows are grouped by.
    pub grouping: Option<BankStatementGrouping>,
    /// How many whole months to show, at least one.
    pub num_full_calendar_months: Option<i64>,
}

impl CalculationsBankStatementSummaryParams {
    /// `CalculationsBankStatementSummaryParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_ids`.
    #[must_use]
    pub fn with_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `grouping`.
    #[must_use]
    pub fn with_grouping(mut self, value: impl Into<BankStatementGrouping>) -> Self {
        self.grouping = Some(value.into());
        self
    }

    /// Sets `num_full_calendar_months`.
    #[must_use]
    pub fn with_num_full_calendar_months(mut self, value: impl Into<i64>) -> Self {
        self.num_full_calendar_months = Some(value.into());
        self
    }
}

/// Sums up the bank statements of an end user by month.
#[inline]
pub fn calculations_bank_statement_summary(
    client: &Client,
    end_user_id_or_heron_id: &str,
    params: &CalculationsBankStatementSummaryParams,
) -> Call<EndUserBankStatementSummary> {
    client
        .call(
            Request::new(&CALCULATIONS_BANK_STATEMENT_SUMMARY)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("account_ids", &params.account_ids)
                .query("grouping", &params.grouping)
                .query("num_full_calendar_months", &params.num_full_calendar_months),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/benchmarks`: Compares the metrics of an end user with those of others.
pub static CALCULATIONS_BENCHMARKS: Operation = Operation {
    id: "calculations_benchmarks",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/benchmarks",
    retry: RetryClass::Safe,
    envelope: Some("benchmarks"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Compares the metrics of an end user with those of others.
#[inline]
pub fn calculations_benchmarks(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<MetricBenchmarks>> {
    client
        .call(
            Request::new(&CALCULATIONS_BENCHMARKS)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/combined_financials`: Gets profit and loss and the balance sheet from an end user's financial documents.
pub static CALCULATIONS_COMBINED_FINANCIALS: Operation = Operation {
    id: "calculations_combined_financials",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/combined_financials",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets profit and loss and the balance sheet from an end user's financial documents.
#[inline]
pub fn calculations_combined_financials(
    client: &Client,
    end_user_id_or_heron_id: &str,
    grouping: Option<FinancialsGrouping>,
) -> Call<FinancialsSummary> {
    client
        .call(
            Request::new(&CALCULATIONS_COMBINED_FINANCIALS)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("grouping", &grouping),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/debt_candidates`: Finds transactions of an end user that look like debt, by merchant.
pub static CALCULATIONS_DEBT_CANDIDATES: Operation = Operation {
    id: "calculations_debt_candidates",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/debt_candidates",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Finds transactions of an end user that look like debt, by merchant.
#[inline]
pub fn calculations_debt_candidates(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<EndUserMerchantSummary> {
    client
        .call(
            Request::new(&CALCULATIONS_DEBT_CANDIDATES)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/export_spreadsheet`: Fetches the main figures and reports of an end user as an Excel workbook.
pub static CALCULATIONS_EXPORT_SPREADSHEET: Operation = Operation {
    id: "calculations_export_spreadsheet",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/export_spreadsheet",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Fetches the main figures and reports of an end user as an Excel workbook.
#[inline]
pub fn calculations_export_spreadsheet(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Download {
    client
        .download(
            Request::new(&CALCULATIONS_EXPORT_SPREADSHEET)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .accept(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ),
        )
}

/// `GET /api/end_users/forecast`: Gets what an end user is expected to take in or spend in a category.
pub static CALCULATIONS_FORECAST: Operation = Operation {
    id: "calculations_forecast",
    method: Method::Get,
    path: "/api/end_users/forecast",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/forecast`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculationsForecastParams {
    /// The category, by its Heron id.
    pub category_heron_id: Option<String>,
    /// The category, by its label.
    pub category_label: Option<String>,
    /// How long the spans of time are that are summed up.
    pub date_granularity: Option<ForecastGranularity>,
    /// The end user, by its Heron id.
    pub end_user_heron_id: Option<String>,
    /// The end user, by your own id for it.
    pub end_user_id: Option<String>,
    /// The first day.
    pub from_date: Option<NaiveDate>,
    /// The currency to convert to, as an ISO 4217 code.
    pub to_currency: Option<TargetCurrency>,
    /// The last day.
    pub to_date: Option<NaiveDate>,
}

impl CalculationsForecastParams {
    /// `CalculationsForecastParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `category_heron_id`.
    #[must_use]
    pub fn with_category_heron_id(mut self, value: impl Into<String>) -> Self {
        self.category_heron_id = Some(value.into());
        self
    }

    /// Sets `category_label`.
    #[must_use]
    pub fn with_category_label(mut self, value: impl Into<String>) -> Self {
        self.category_label = Some(value.into());
        self
    }

    /// Sets `date_granularity`.
    #[must_use]
    pub fn with_date_granularity(
        mut self,
        value: impl Into<ForecastGranularity>,
    ) -> Self {
        self.date_granularity = Some(value.into());
        self
    }

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_heron_id = Some(value.into());
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }

    /// Sets `from_date`.
    #[must_use]
    pub fn with_from_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.from_date = Some(value.into());
        self
    }

    /// Sets `to_currency`.
    #[must_use]
    pub fn with_to_currency(mut self, value: impl Into<TargetCurrency>) -> Self {
        self.to_currency = Some(value.into());
        self
    }

    /// Sets `to_date`.
    #[must_use]
    pub fn with_to_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.to_date = Some(value.into());
        self
    }
}

/// Gets what an end user is expected to take in or spend in a category.
#[inline]
pub fn calculations_forecast(
    client: &Client,
    params: &CalculationsForecastParams,
) -> Call<Vec<EndUserForecast>> {
    client
        .call(
            Request::new(&CALCULATIONS_FORECAST)
                .query("category_heron_id", &params.category_heron_id)
                .query("category_label", &params.category_label)
                .query("date_granularity", &params.date_granularity)
                .query("end_user_heron_id", &params.end_user_heron_id)
                .query("end_user_id", &params.end_user_id)
                .query("from_date", &params.from_date)
                .query("to_currency", &params.to_currency)
                .query("to_date", &params.to_date),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/grouped_transactions_report`: Groups the transactions of an end user by merchant or counterparty.
pub static CALCULATIONS_GROUPED_TRANSACTIONS_REPORT: Operation = Operation {
    id: "calculations_grouped_transactions_report",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/grouped_transactions_report",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Groups the transactions of an end user by merchant or counterparty.
#[inline]
pub fn calculations_grouped_transactions_report(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<EndUserGroupedTransactionsReport>> {
    client
        .call(
            Request::new(&CALCULATIONS_GROUPED_TRANSACTIONS_REPORT)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/heron_score`: Gets Heron's score of an end user, and what made it; in beta.
pub static CALCULATIONS_HERON_SCORE: Operation = Operation {
    id: "calculations_heron_score",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/heron_score",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/{end_user_id_or_heron_id}/heron_score`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculationsHeronScoreParams {
    /// The day up to which transactions count, that day included.
    pub date: Option<NaiveDate>,
    /// How sure Heron must be of the categories, from 0 to 1.
    pub min_category_confidence: Option<f64>,
}

impl CalculationsHeronScoreParams {
    /// `CalculationsHeronScoreParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `min_category_confidence`.
    #[must_use]
    pub fn with_min_category_confidence(mut self, value: impl Into<f64>) -> Self {
        self.min_category_confidence = Some(value.into());
        self
    }
}

/// Gets Heron's score of an end user, and what made it; in beta.
#[inline]
pub fn calculations_heron_score(
    client: &Client,
    end_user_id_or_heron_id: &str,
    params: &CalculationsHeronScoreParams,
) -> Call<HeronScore> {
    client
        .call(
            Request::new(&CALCULATIONS_HERON_SCORE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("date", &params.date)
                .query("min_category_confidence", &params.min_category_confidence),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/merchant_summary`: Sums up the transactions of an end user by merchant.
pub static CALCULATIONS_MERCHANT_SUMMARY: Operation = Operation {
    id: "calculations_merchant_summary",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/merchant_summary",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/{end_user_id_or_heron_id}/merchant_summary`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculationsMerchantSummaryParams {
    /// Only these accounts, by your own ids for them. All when not sent.
    pub account_ids: Option<Vec<String>>,
    /// Only categories of these groups.
    pub analytics_group: Option<Vec<AnalyticsGroup>>,
    /// The category, by its label or its Heron id.
    pub category_label_or_heron_id: Option<Vec<String>>,
    /// Whether transactions are grouped by what they have in common. No when not sent.
    pub group_by_counterparty_txn_clusters: Option<bool>,
}

impl CalculationsMerchantSummaryParams {
    /// `CalculationsMerchantSummaryParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_ids`.
    #[must_use]
    pub fn with_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `analytics_group`.
    #[must_use]
    pub fn with_analytics_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<AnalyticsGroup>>,
    ) -> Self {
        self.analytics_group = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `category_label_or_heron_id`.
    #[must_use]
    pub fn with_category_label_or_heron_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category_label_or_heron_id = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `group_by_counterparty_txn_clusters`.
    #[must_use]
    pub fn with_group_by_counterparty_txn_clusters(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.group_by_counterparty_txn_clusters = Some(value.into());
        self
    }
}

/// Sums up the transactions of an end user by merchant.
#[inline]
pub fn calculations_merchant_summary(
    client: &Client,
    end_user_id_or_heron_id: &str,
    params: &CalculationsMerchantSummaryParams,
) -> Call<EndUserMerchantSummary> {
    client
        .call(
            Request::new(&CALCULATIONS_MERCHANT_SUMMARY)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("account_ids", &params.account_ids)
                .query("analytics_group", &params.analytics_group)
                .query("category_label_or_heron_id", &params.category_label_or_heron_id)
                .query(
                    "group_by_counterparty_txn_clusters",
                    &params.group_by_counterparty_txn_clusters,
                ),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/named_dates`: Gets dates of an end user that have a name, such as that of the last transaction.
pub static CALCULATIONS_NAMED_DATES: Operation = Operation {
    id: "calculations_named_dates",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/named_dates",
    retry: RetryClass::Safe,
    envelope: Some("named_dates"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets dates of an end user that have a name, such as that of the last transaction.
#[inline]
pub fn calculations_named_dates(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<NamedDate>> {
    client
        .call(
            Request::new(&CALCULATIONS_NAMED_DATES)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/profit_and_loss`: Works out the profit and loss of an end user from its cash flow, in the layout that is set.
pub static CALCULATIONS_PROFIT_AND_LOSS: Operation = Operation {
    id: "calculations_profit_and_loss",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/profit_and_loss",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/{end_user_id_or_heron_id}/profit_and_loss`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculationsProfitAndLossParams {
    /// The currency, as an ISO 4217 code.
    pub currency: Option<TargetCurrency>,
    /// Whether the earliest days come first. No when not sent.
    pub dates_ascending: Option<bool>,
    /// The first day.
    pub from_date: Option<NaiveDate>,
    /// The last day.
    pub to_date: Option<NaiveDate>,
}

impl CalculationsProfitAndLossParams {
    /// `CalculationsProfitAndLossParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<TargetCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets `dates_ascending`.
    #[must_use]
    pub fn with_dates_ascending(mut self, value: impl Into<bool>) -> Self {
        self.dates_ascending = Some(value.into());
        self
    }

    /// Sets `from_date`.
    #[must_use]
    pub fn with_from_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.from_date = Some(value.into());
        self
    }

    /// Sets `to_date`.
    #[must_use]
    pub fn with_to_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.to_date = Some(value.into());
        self
    }
}

/// Works out the profit and loss of an end user from its cash flow, in the layout that is set.
#[inline]
pub fn calculations_profit_and_loss(
    client: &Client,
    end_user_id_or_heron_id: &str,
    params: &CalculationsProfitAndLossParams,
) -> Call<ProfitAndLoss> {
    client
        .call(
            Request::new(&CALCULATIONS_PROFIT_AND_LOSS)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("currency", &params.currency)
                .query("dates_ascending", &params.dates_ascending)
                .query("from_date", &params.from_date)
                .query("to_date", &params.to_date),
        )
}

/// `PUT /api/end_users/{end_user_id_or_heron_id}/profit_and_loss_layout`: Sets the layout in which profit and loss of an end user are worked out.
pub static CALCULATIONS_PROFIT_AND_LOSS_LAYOUT_UPDATE: Operation = Operation {
    id: "calculations_profit_and_loss_layout_update",
    method: Method::Put,
    path: "/api/end_users/{end_user_id_or_heron_id}/profit_and_loss_layout",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Sets the layout in which profit and loss of an end user are worked out.
#[inline]
pub fn calculations_profit_and_loss_layout_update(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &ProfitAndLossLayoutUpdate,
) -> Call<ProfitAndLossLayout> {
    client
        .call(
            Request::new(&CALCULATIONS_PROFIT_AND_LOSS_LAYOUT_UPDATE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/recurring_transactions_report`: Groups the recurring transactions of an end user by merchant or counterparty.
pub static CALCULATIONS_RECURRING_TRANSACTIONS_REPORT: Operation = Operation {
    id: "calculations_recurring_transactions_report",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/recurring_transactions_report",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Groups the recurring transactions of an end user by merchant or counterparty.
#[inline]
pub fn calculations_recurring_transactions_report(
    client: &Client,
    end_user_id_or_heron_id: &str,
    account_ids: Option<Vec<String>>,
) -> Call<Vec<EndUserRecurringTransactionsReport>> {
    client
        .call(
            Request::new(&CALCULATIONS_RECURRING_TRANSACTIONS_REPORT)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("account_ids", &account_ids),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/scorecard`: Gets the scorecard of an end user: its metrics, and the rules that it breaks.
pub static CALCULATIONS_SCORECARD: Operation = Operation {
    id: "calculations_scorecard",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/scorecard",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/{end_user_id_or_heron_id}/scorecard`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculationsScorecardParams {
    /// The day up to which transactions count, that day included.
    pub date: Option<NaiveDate>,
    /// The day up to which transactions count, by its name.
    pub named_date: Option<NamedDateName>,
}

impl CalculationsScorecardParams {
    /// `CalculationsScorecardParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `named_date`.
    #[must_use]
    pub fn with_named_date(mut self, value: impl Into<NamedDateName>) -> Self {
        self.named_date = Some(value.into());
        self
    }
}

/// Gets the scorecard of an end user: its metrics, and the rules that it breaks.
#[inline]
pub fn calculations_scorecard(
    client: &Client,
    end_user_id_or_heron_id: &str,
    params: &CalculationsScorecardParams,
) -> Call<Scorecard> {
    client
        .call(
            Request::new(&CALCULATIONS_SCORECARD)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("date", &params.date)
                .query("named_date", &params.named_date),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/scorecard/async`: Asks for the scorecard of an end user at a date; it is read with `calculations_scorecard`.
pub static CALCULATIONS_SCORECARD_ASYNC: Operation = Operation {
    id: "calculations_scorecard_async",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/scorecard/async",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Asks for the scorecard of an end user at a date; it is read with `calculations_scorecard`.
#[inline]
pub fn calculations_scorecard_async(
    client: &Client,
    end_user_id_or_heron_id: &str,
    date: &NaiveDate,
) -> Call<Notice> {
    client
        .call(
            Request::new(&CALCULATIONS_SCORECARD_ASYNC)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("date", date),
        )
}

/// `GET /api/end_users/statistics`: Gets sums over the transactions of an end user.
pub static CALCULATIONS_STATISTICS: Operation = Operation {
    id: "calculations_statistics",
    method: Method::Get,
    path: "/api/end_users/statistics",
    retry: RetryClass::Safe,
    envelope: Some("statistics"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/statistics`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculationsStatisticsParams {
    /// Only these accounts, by your own ids for them. All when not sent.
    pub account_ids: Option<Vec<String>>,
    /// Only these categories, by Heron id.
    pub category_heron_ids: Option<Vec<String>>,
    /// How long the spans of time are that are summed up.
    pub date_granularity: Option<StatisticsGranularity>,
    /// The end user, by its Heron id.
    pub end_user_heron_id: Option<String>,
    /// The end user, by your own id for it.
    pub end_user_id: Option<String>,
    /// The first day.
    pub from_date: Option<NaiveDate>,
    /// Whether the sums are by merchant or by category.
    pub group_by: Option<StatisticsGrouping>,
    /// Only these merchants, by Heron id.
    pub merchant_heron_ids: Option<Vec<String>>,
    /// The currency to convert to, as an ISO 4217 code.
    pub to_currency: Option<TargetCurrency>,
    /// The last day.
    pub to_date: Option<NaiveDate>,
}

impl CalculationsStatisticsParams {
    /// `CalculationsStatisticsParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_ids`.
    #[must_use]
    pub fn with_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `category_heron_ids`.
    #[must_use]
    pub fn with_category_heron_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category_heron_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `date_granularity`.
    #[must_use]
    pub fn with_date_granularity(
        mut self,
        value: impl Into<StatisticsGranularity>,
    ) -> Self {
        self.date_granularity = Some(value.into());
        self
    }

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_heron_id = Some(value.into());
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }

    /// Sets `from_date`.
    #[must_use]
    pub fn with_from_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.from_date = Some(value.into());
        self
    }

    /// Sets `group_by`.
    #[must_use]
    pub fn with_group_by(mut self, value: impl Into<StatisticsGrouping>) -> Self {
        self.group_by = Some(value.into());
        self
    }

    /// Sets `merchant_heron_ids`.
    #[must_use]
    pub fn with_merchant_heron_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.merchant_heron_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `to_currency`.
    #[must_use]
    pub fn with_to_currency(mut self, value: impl Into<TargetCurrency>) -> Self {
        self.to_currency = Some(value.into());
        self
    }

    /// Sets `to_date`.
    #[must_use]
    pub fn with_to_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.to_date = Some(value.into());
        self
    }
}

/// Gets sums over the transactions of an end user.
#[inline]
pub fn calculations_statistics(
    client: &Client,
    params: &CalculationsStatisticsParams,
) -> Call<Vec<EndUserStatistics>> {
    client
        .call(
            Request::new(&CALCULATIONS_STATISTICS)
                .query("account_ids", &params.account_ids)
                .query("category_heron_ids", &params.category_heron_ids)
                .query("date_granularity", &params.date_granularity)
                .query("end_user_heron_id", &params.end_user_heron_id)
                .query("end_user_id", &params.end_user_id)
                .query("from_date", &params.from_date)
                .query("group_by", &params.group_by)
                .query("merchant_heron_ids", &params.merchant_heron_ids)
                .query("to_currency", &params.to_currency)
                .query("to_date", &params.to_date),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/transaction_data_coverage`: Tells which days the transactions of an end user cover.
pub static CALCULATIONS_TRANSACTION_DATA_COVERAGE: Operation = Operation {
    id: "calculations_transaction_data_coverage",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/transaction_data_coverage",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Tells which days the transactions of an end user cover.
#[inline]
pub fn calculations_transaction_data_coverage(
    client: &Client,
    end_user_id_or_heron_id: &str,
    end_date: &NaiveDate,
    include_disabled_data_sources: Option<bool>,
    start_date: &NaiveDate,
) -> Call<EndUserTransactionDataCoverage> {
    client
        .call(
            Request::new(&CALCULATIONS_TRANSACTION_DATA_COVERAGE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("end_date", end_date)
                .query("include_disabled_data_sources", &include_disabled_data_sources)
                .query("start_date", start_date),
        )
}
