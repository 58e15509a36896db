// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

#![allow(unused_imports)]
use std::collections::BTreeMap;
use chrono::NaiveDate;
use heron_core::{Extra, Field, Money, Timestamp};
use serde_json::{Map, Value};

#[cfg(any(feature = "calculations", feature = "data-sources"))]
/// The balance of an account at the end of a day.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountBalance {
    /// The balance at the end of the day.
    pub closing_amount: Option<CurrencyAmount>,
    /// The currency, as an ISO 4217 code.
    pub currency: Option<String>,
    /// The day that it is about.
    pub date: Option<NaiveDate>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "calculations", feature = "data-sources"))]
heron_core::object! {
    AccountBalance
    must {}
    null {}
    may {
        0 closing_amount "closing_amount" None
        1 currency "currency" None
        2 date "date" None
    }
    shown {}
}

#[cfg(any(feature = "calculations", feature = "data-sources"))]
impl Default for AccountBalance {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "calculations", feature = "data-sources"))]
impl AccountBalance {
    /// A `AccountBalance` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `closing_amount`.
    #[must_use]
    pub fn with_closing_amount(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.closing_amount = Some(value.into());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.date = Some(value.into());
        self
    }
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
/// An address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// The city of the address.
    pub city: Field<String>,
    /// The first line of the address.
    pub line_1: Field<String>,
    /// The second line of the address.
    pub line_2: Field<String>,
    /// The state of the address.
    pub state: Field<String>,
    /// The ZIP code of the address.
    pub zip: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
heron_core::object! {
    Address
    must {}
    null {}
    may {
        0 city "city" Field::Absent
        1 line_1 "line_1" Field::Absent
        2 line_2 "line_2" Field::Absent
        3 state "state" Field::Absent
        4 zip "zip" Field::Absent
    }
    shown {}
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
impl Default for Address {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
impl Address {
    /// A `Address` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, value: impl Into<Field<String>>) -> Self {
        self.city = value.into();
        self
    }

    /// Sets `line_1`.
    #[must_use]
    pub fn with_line_1(mut self, value: impl Into<Field<String>>) -> Self {
        self.line_1 = value.into();
        self
    }

    /// Sets `line_2`.
    #[must_use]
    pub fn with_line_2(mut self, value: impl Into<Field<String>>) -> Self {
        self.line_2 = value.into();
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<Field<String>>) -> Self {
        self.state = value.into();
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn with_zip(mut self, value: impl Into<Field<String>>) -> Self {
        self.zip = value.into();
        self
    }
}

#[cfg(any(feature = "calculations", feature = "transactions"))]
heron_core::open_enum! {
    /// The group that a category is counted to.
    pub enum AnalyticsGroup {
        /// `cost_of_goods_sold`
        CostOfGoodsSold = "cost_of_goods_sold",
        /// `debt`
        Debt = "debt",
        /// `equity`
        Equity = "equity",
        /// `intra_company`
        IntraCompany = "intra_company",
        /// `operational_expenses`
        OperationalExpenses = "operational_expenses",
        /// `other`
        Other = "other",
        /// `other_income`
        OtherIncome = "other_income",
        /// `revenue`
        Revenue = "revenue",
        /// `special_items`
        SpecialItems = "special_items",
        /// `tax_expenses`
        TaxExpenses = "tax_expenses",
    }
}

#[cfg(any(feature = "calculations", feature = "end-users", feature = "rules"))]
heron_core::open_enum! {
    /// Whether Heron has the data to compute the value from.
    pub enum Availability {
        /// `available`
        Available = "available",
        /// `not_available`
        NotAvailable = "not_available",
        /// `partially_available`
        PartiallyAvailable = "partially_available",
    }
}

#[cfg(any(feature = "calculations", feature = "data-sources"))]
/// The bank statements of a span of time in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BankStatementSummaryRow {
    /// What was repaid on merchant cash advances, in percent of revenue.
    pub actual_holdback_percentage: Field<f64>,
    /// Overdrafts that the bank states and that are not among its transactions.
    pub additional_no_od: Field<i64>,
    /// The average balance.
    pub average_balance: Option<CurrencyAmount>,
    /// The average balance, divided by the revenue.
    pub average_balance_to_revenue_ratio: Option<f64>,
    /// The average balance over weekdays that are no public holidays.
    pub business_day_average_balance: Field<CurrencyAmount>,
    /// How many direct debits were returned.
    pub dd_reversals: Option<i64>,
    /// The balance at the end.
    pub ending_balance: Option<CurrencyAmount>,
    /// What should have been repaid on merchant cash advances.
    pub expected_mca_debits: Option<CurrencyAmount>,
    /// What is to be repaid in a month, in percent of monthly revenue.
    pub holdback_percentage: Field<f64>,
    /// Whether the month is not over yet.
    pub is_mtd: Option<bool>,
    /// Whether there are no balances that the span could be checked against.
    pub is_unreconcilable: Field<bool>,
    /// On how many days the balance ended below the account's threshold.
    pub low_balance_days: Option<i64>,
    /// Money from merchant cash advances.
    pub mca_credits: Option<CurrencyAmount>,
    /// Money repaid on merchant cash advances.
    pub mca_debits: Option<CurrencyAmount>,
    /// On how many days the balance was below zero.
    pub negative_balance_days: Option<i64>,
    /// How many deposits there were.
    pub no_deposits: Option<i64>,
    /// How many payments came from merchant cash advances.
    pub no_mca_credits: Option<i64>,
    /// How many repayments on merchant cash advances there were.
    pub no_mca_debits: Option<i64>,
    /// How many transactions were returned for want of funds.
    pub no_nsf: Option<i64>,
    /// How many overdrafts there were.
    pub no_od: Option<i64>,
    /// How many fees there were for overdrafts and want of funds, together.
    pub no_od_nsf: Option<i64>,
    /// How many transactions brought the balance below zero.
    pub no_overdraft_transactions: Option<i64>,
    /// How many transactions were revenue.
    pub no_revenue: Option<i64>,
    /// How many withdrawals there were.
    pub no_withdrawals: Option<i64>,
    /// Deposits that are no revenue.
    pub non_revenue: Option<CurrencyAmount>,
    /// The last day that the statement covers.
    pub period_end_date: Field<NaiveDate>,
    /// The first day that the statement covers.
    pub period_start_date: Field<NaiveDate>,
    /// The balance at the start.
    pub starting_balance: Option<CurrencyAmount>,
    /// How much was paid in.
    pub total_deposits: Option<CurrencyAmount>,
    /// How much of it is revenue.
    pub total_revenue: Option<CurrencyAmount>,
    /// How much was taken out.
    pub total_withdrawals: Option<CurrencyAmount>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "calculations", feature = "data-sources"))]
heron_core::object! {
    BankStatementSummaryRow
    must {}
    null {}
    may {
        0 actual_holdback_percentage "actual_holdback_percentage" Field::Absent
        1 additional_no_od "additional_no_od" Field::Absent
        2 average_balance "average_balance" None
        3 average_balance_to_revenue_ratio "average_balance_to_revenue_ratio" None
        4 business_day_average_balance "business_day_average_balance" Field::Absent
        5 dd_reversals "dd_reversals" None
        6 ending_balance "ending_balance" None
        7 expected_mca_debits "expected_mca_debits" None
        8 holdback_percentage "holdback_percentage" Field::Absent
        9 is_mtd "is_mtd" None
        10 is_unreconcilable "is_unreconcilable" Field::Absent
        11 low_balance_days "low_balance_days" None
        12 mca_credits "mca_credits" None
        13 mca_debits "mca_debits" None
        14 negative_balance_days "negative_balance_days" None
        15 no_deposits "no_deposits" None
        16 no_mca_credits "no_mca_credits" None
        17 no_mca_debits "no_mca_debits" None
        18 no_nsf "no_nsf" None
        19 no_od "no_od" None
        20 no_od_nsf "no_od_nsf" None
        21 no_overdraft_transactions "no_overdraft_transactions" None
        22 no_revenue "no_revenue" None
        23 no_withdrawals "no_withdrawals" None
        24 non_revenue "non_revenue" None
        25 period_end_date "period_end_date" Field::Absent
        26 period_start_date "period_start_date" Field::Absent
        27 starting_balance "starting_balance" None
        28 total_deposits "total_deposits" None
        29 total_revenue "total_revenue" None
        30 total_withdrawals "total_withdrawals" None
    }
    shown {}
}

#[cfg(any(feature = "calculations", feature = "data-sources"))]
impl Default for BankStatementSummaryRow {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "calculations", feature = "data-sources"))]
impl BankStatementSummaryRow {
    /// A `BankStatementSummaryRow` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `actual_holdback_percentage`.
    #[must_use]
    pub fn with_actual_holdback_percentage(
        mut self,
        value: impl Into<Field<f64>>,
    ) -> Self {
        self.actual_holdback_percentage = value.into();
        self
    }

    /// Sets `additional_no_od`.
    #[must_use]
    pub fn with_additional_no_od(mut self, value: impl Into<Field<i64>>) -> Self {
        self.additional_no_od = value.into();
        self
    }

    /// Sets `average_balance`.
    #[must_use]
    pub fn with_average_balance(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.average_balance = Some(value.into());
        self
    }

    /// Sets `average_balance_to_revenue_ratio`.
    #[inline]
    #[must_use]
    pub fn with_average_balance_to_revenue_ratio(mut self, value: f64) -> Self {
        self.average_balance_to_revenue_ratio = Some(value);
        self
    }

    /// Sets `business_day_average_balance`.
    #[must_use]
    pub fn with_business_day_average_balance(
        mut self,
        value: impl Into<Field<CurrencyAmount>>,
    ) -> Self {
        self.business_day_average_balance = value.into();
        self
    }

    /// Sets `dd_reversals`.
    #[inline]
    #[must_use]
    pub fn with_dd_reversals(mut self, value: i64) -> Self {
        self.dd_reversals = Some(value);
        self
    }

    /// Sets `ending_balance`.
    #[must_use]
    pub fn with_ending_balance(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.ending_balance = Some(value.into());
        self
    }

    /// Sets `expected_mca_debits`.
    #[must_use]
    pub fn with_expected_mca_debits(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.expected_mca_debits = Some(value.into());
        self
    }

    /// Sets `holdback_percentage`.
    #[must_use]
    pub fn with_holdback_percentage(mut self, value: impl Into<Field<f64>>) -> Self {
        self.holdback_percentage = value.into();
        self
    }

    /// Sets `is_mtd`.
    #[inline]
    #[must_use]
    pub fn with_is_mtd(mut self, value: bool) -> Self {
        self.is_mtd = Some(value);
        self
    }

    /// Sets `is_unreconcilable`.
    #[must_use]
    pub fn with_is_unreconcilable(mut self, value: impl Into<Field<bool>>) -> Self {
        self.is_unreconcilable = value.into();
        self
    }

    /// Sets `low_balance_days`.
    #[inline]
    #[must_use]
    pub fn with_low_balance_days(mut self, value: i64) -> Self {
        self.low_balance_days = Some(value);
        self
    }

    /// Sets `mca_credits`.
    #[must_use]
    pub fn with_mca_credits(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.mca_credits = Some(value.into());
        self
    }

    /// Sets `mca_debits`.
    #[must_use]
    pub fn with_mca_debits(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.mca_debits = Some(value.into());
        self
    }

    /// Sets `negative_balance_days`.
    #[inline]
    #[must_use]
    pub fn with_negative_balance_days(mut self, value: i64) -> Self {
        self.negative_balance_days = Some(value);
        self
    }

    /// Sets `no_deposits`.
    #[inline]
    #[must_use]
    pub fn with_no_deposits(mut self, value: i64) -> Self {
        self.no_deposits = Some(value);
        self
    }

    /// Sets `no_mca_credits`.
    #[inline]
    #[must_use]
    pub fn with_no_mca_credits(mut self, value: i64) -> Self {
        self.no_mca_credits = Some(value);
        self
    }

    /// Sets `no_mca_debits`.
    #[inline]
    #[must_use]
    pub fn with_no_mca_debits(mut self, value: i64) -> Self {
        self.no_mca_debits = Some(value);
        self
    }

    /// Sets `no_nsf`.
    #[inline]
    #[must_use]
    pub fn with_no_nsf(mut self, value: i64) -> Self {
        self.no_nsf = Some(value);
        self
    }

    /// Sets `no_od`.
    #[inline]
    #[must_use]
    pub fn with_no_od(mut self, value: i64) -> Self {
        self.no_od = Some(value);
        self
    }

    /// Sets `no_od_nsf`.
    #[inline]
    #[must_use]
    pub fn with_no_od_nsf(mut self, value: i64) -> Self {
        self.no_od_nsf = Some(value);
        self
    }

    /// Sets `no_overdraft_transactions`.
    #[inline]
    #[must_use]
    pub fn with_no_overdraft_transactions(mut self, value: i64) -> Self {
        self.no_overdraft_transactions = Some(value);
        self
    }

    /// Sets `no_revenue`.
    #[inline]
    #[must_use]
    pub fn with_no_revenue(mut self, value: i64) -> Self {
        self.no_revenue = Some(value);
        self
    }

    /// Sets `no_withdrawals`.
    #[inline]
    #[must_use]
    pub fn with_no_withdrawals(mut self, value: i64) -> Self {
        self.no_withdrawals = Some(value);
        self
    }

    /// Sets `non_revenue`.
    #[must_use]
    pub fn with_non_revenue(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.non_revenue = Some(value.into());
        self
    }

    /// Sets `period_end_date`.
    #[must_use]
    pub fn with_period_end_date(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.period_end_date = value.into();
        self
    }

    /// Sets `period_start_date`.
    #[must_use]
    pub fn with_period_start_date(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.period_start_date = value.into();
        self
    }

    /// Sets `starting_balance`.
    #[must_use]
    pub fn with_starting_balance(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.starting_balance = Some(value.into());
        self
    }

    /// Sets `total_deposits`.
    #[must_use]
    pub fn with_total_deposits(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.total_deposits = Some(value.into());
        self
    }

    /// Sets `total_revenue`.
    #[must_use]
    pub fn with_total_revenue(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.total_revenue = Some(value.into());
        self
    }

    /// Sets `total_withdrawals`.
    #[must_use]
    pub fn with_total_withdrawals(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.total_withdrawals = Some(value.into());
        self
    }
}

#[cfg(any(feature = "calculations", feature = "transactions"))]
/// A category, by its Heron id or its label.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryRef {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What it is called on screen.
    pub label: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "calculations", feature = "transactions"))]
heron_core::object! {
    CategoryRef
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
        1 label "label" None
    }
    shown {}
}

#[cfg(any(feature = "calculations", feature = "transactions"))]
impl Default for CategoryRef {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "calculations", feature = "transactions"))]
impl CategoryRef {
    /// A `CategoryRef` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

#[cfg(any(feature = "background-checks", feature = "policies"))]
heron_core::open_enum! {
    /// What Heron came to.
    pub enum CheckResult {
        /// `failed`
        Failed = "failed",
        /// `missing_data`
        MissingData = "missing_data",
        /// `pass`
        Pass = "pass",
        /// `review_required`
        ReviewRequired = "review_required",
    }
}

#[cfg(any(feature = "end-users", feature = "entities"))]
heron_core::open_enum! {
    /// The type of a company attribute's values.
    pub enum CompanyAttributeType {
        /// `bool`
        Bool = "bool",
        /// `date`
        Date = "date",
        /// `datetime`
        Datetime = "datetime",
        /// `decimal`
        Decimal = "decimal",
        /// `float`
        Float = "float",
        /// `int`
        Int = "int",
        /// `string`
        String = "string",
    }
}

#[cfg(any(feature = "calculations", feature = "data-sources", feature = "positions"))]
/// An amount of money in a currency.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrencyAmount {
    /// How much money. A number, or a text of one.
    pub amount: Option<Money>,
    /// The currency, as an ISO 4217 code.
    pub currency: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "calculations", feature = "data-sources", feature = "positions"))]
heron_core::object! {
    CurrencyAmount
    must {}
    null {}
    may {
        0 amount "amount" None
        1 currency "currency" None
    }
    shown {}
}

#[cfg(any(feature = "calculations", feature = "data-sources", feature = "positions"))]
impl Default for CurrencyAmount {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "calculations", feature = "data-sources", feature = "positions"))]
impl CurrencyAmount {
    /// A `CurrencyAmount` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<Money>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
}

#[cfg(any(feature = "calculations", feature = "data-sources"))]
/// A bank account of a data source.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceAccount {
    /// The account, by the id that its source gave it.
    pub account_id: Option<String>,
    /// Why the account looks unusual. Only bank statements as PDFs have this.
    pub anomaly_reasons: Field<Vec<String>>,
    /// How unusual the account is, from 0 to 1000. Only bank statements as PDFs have this.
    pub anomaly_score: Option<i64>,
    /// The balances, one by one.
    pub balances: Option<Vec<AccountBalance>>,
    /// The currency, as an ISO 4217 code.
    pub currency: Option<String>,
    /// A name of the account for display, such as the end of its number.
    pub display_account_id: Field<String>,
    /// The last day.
    pub end_date: Option<NaiveDate>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What the bank is called.
    pub institution_name: Option<String>,
    /// Whether it is switched on.
    pub is_enabled: Option<bool>,
    /// The day of the latest transaction.
    pub max_date: Option<NaiveDate>,
    /// The day of the earliest transaction.
    pub min_date: Option<NaiveDate>,
    /// What it is called.
    pub name: Option<String>,
    /// How many transactions the account has.
    pub num_transactions: Option<i64>,
    /// The number of the account, or of the telephone.
    pub number: Option<String>,
    /// Who owns the account.
    pub owner_name: Option<String>,
    /// Your own id for it, as its transactions have it.
    pub reference_id: Option<String>,
    /// The first day.
    pub start_date: Option<NaiveDate>,
    /// Whether the transactions add up to the balances. Only bank statements as PDFs have this.
    pub transactions_match_balances: Option<bool>,
    /// What kind of account it is, as its source says it.
    pub type_: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "calculations", feature = "data-sources"))]
heron_core::object! {
    DataSourceAccount
    must {}
    null {}
    may {
        0 account_id "account_id" None
        1 anomaly_reasons "anomaly_reasons" Field::Absent
        2 anomaly_score "anomaly_score" None
        3 balances "balances" None
        4 currency "currency" None
        5 display_account_id "display_account_id" Field::Absent
        6 end_date "end_date" None
        7 heron_id "heron_id" None
        8 institution_name "institution_name" None
        9 is_enabled "is_enabled" None
        10 max_date "max_date" None
        11 min_date "min_date" None
        12 name "name" None
        13 num_transactions "num_transactions" None
        14 number "number" None
        15 owner_name "owner_name" None
        16 reference_id "reference_id" None
        17 start_date "start_date" None
        18 transactions_match_balances "transactions_match_balances" None
        19 type_ "type" None
    }
    shown {
        "type" "type_"
    }
}

#[cfg(any(feature = "calculations", feature = "data-sources"))]
impl Default for DataSourceAccount {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "calculations", feature = "data-sources"))]
impl DataSourceAccount {
    /// A `DataSourceAccount` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `anomaly_reasons`.
    #[must_use]
    pub fn with_anomaly_reasons(mut self, value: impl Into<Field<Vec<String>>>) -> Self {
        self.anomaly_reasons = value.into();
        self
    }

    /// Sets `anomaly_score`.
    #[inline]
    #[must_use]
    pub fn with_anomaly_score(mut self, value: i64) -> Self {
        self.anomaly_score = Some(value);
        self
    }

    /// Sets `balances`.
    #[must_use]
    pub fn with_balances(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccountBalance>>,
    ) -> Self {
        self.balances = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets `display_account_id`.
    #[must_use]
    pub fn with_display_account_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.display_account_id = value.into();
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn with_end_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `institution_name`.
    #[must_use]
    pub fn with_institution_name(mut self, value: impl Into<String>) -> Self {
        self.institution_name = Some(value.into());
        self
    }

    /// Sets `is_enabled`.
    #[inline]
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets `max_date`.
    #[must_use]
    pub fn with_max_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.max_date = Some(value.into());
        self
    }

    /// Sets `min_date`.
    #[must_use]
    pub fn with_min_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.min_date = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `num_transactions`.
    #[inline]
    #[must_use]
    pub fn with_num_transactions(mut self, value: i64) -> Self {
        self.num_transactions = Some(value);
        self
    }

    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }

    /// Sets `owner_name`.
    #[must_use]
    pub fn with_owner_name(mut self, value: impl Into<String>) -> Self {
        self.owner_name = Some(value.into());
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }

    /// Sets `start_date`.
    #[must_use]
    pub fn with_start_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.start_date = Some(value.into());
        self
    }

    /// Sets `transactions_match_balances`.
    #[inline]
    #[must_use]
    pub fn with_transactions_match_balances(mut self, value: bool) -> Self {
        self.transactions_match_balances = Some(value);
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

#[cfg(any(feature = "files", feature = "iso-applications", feature = "pdfs"))]
/// A bank account, in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceBrief {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether it is switched on.
    pub is_enabled: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "files", feature = "iso-applications", feature = "pdfs"))]
heron_core::object! {
    DataSourceBrief
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
        1 is_enabled "is_enabled" None
    }
    shown {}
}

#[cfg(any(feature = "files", feature = "iso-applications", feature = "pdfs"))]
impl Default for DataSourceBrief {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "files", feature = "iso-applications", feature = "pdfs"))]
impl DataSourceBrief {
    /// A `DataSourceBrief` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_enabled`.
    #[inline]
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
}

#[cfg(any(feature = "data-sources", feature = "end-users"))]
heron_core::open_enum! {
    /// How far a data source is, for kinds that have a state, such as a PDF or a bank connection.
    pub enum DataSourceStatus {
        /// `active`
        Active = "active",
        /// `approved`
        Approved = "approved",
        /// `deleted_in_plaid`
        DeletedInPlaid = "deleted_in_plaid",
        /// `erroring`
        Erroring = "erroring",
        /// `failed`
        Failed = "failed",
        /// `human_reviewing`
        HumanReviewing = "human_reviewing",
        /// `new`
        New = "new",
        /// `parsed`
        Parsed = "parsed",
        /// `parsing`
        Parsing = "parsing",
        /// `pending`
        Pending = "pending",
        /// `processed`
        Processed = "processed",
        /// `rejected`
        Rejected = "rejected",
        /// `sync_disabled`
        SyncDisabled = "sync_disabled",
        /// `syncing`
        Syncing = "syncing",
        /// `transactions_loaded`
        TransactionsLoaded = "transactions_loaded",
        /// `transactions_unloaded`
        TransactionsUnloaded = "transactions_unloaded",
        /// `unknown`
        Unknown = "unknown",
    }
}

#[cfg(any(feature = "data-sources", feature = "end-users"))]
heron_core::open_enum! {
    /// What kind of data source this is.
    pub enum DataSourceType {
        /// `api`
        Api = "api",
        /// `csv`
        Csv = "csv",
        /// `integration_link`
        IntegrationLink = "integration_link",
        /// `legacy`
        Legacy = "legacy",
        /// `legacy_integration_link`
        LegacyIntegrationLink = "legacy_integration_link",
        /// `legacy_pdf`
        LegacyPdf = "legacy_pdf",
        /// `pdf`
        Pdf = "pdf",
    }
}

#[cfg(any(feature = "entities", feature = "files"))]
/// Whether it was deleted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    /// Whether it worked.
    pub success: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "entities", feature = "files"))]
heron_core::object! {
    Deleted
    must {}
    null {}
    may {
        0 success "success" None
    }
    shown {}
}

#[cfg(any(feature = "entities", feature = "files"))]
impl Default for Deleted {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "entities", feature = "files"))]
impl Deleted {
    /// A `Deleted` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `success`.
    #[inline]
    #[must_use]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = Some(value);
        self
    }
}

#[cfg(any(feature = "emails", feature = "files", feature = "iso-applications"))]
heron_core::open_enum! {
    /// How far the reading of an application form is.
    pub enum DocumentProcessingStatus {
        /// `failed`
        Failed = "failed",
        /// `new`
        New = "new",
        /// `processed`
        Processed = "processed",
        /// `processing`
        Processing = "processing",
    }
}

#[cfg(any(feature = "emails", feature = "files", feature = "iso-applications"))]
/// An email that came in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Email {
    /// Who got a copy.
    pub cc_addresses: Option<Vec<String>>,
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// When the email was sent.
    pub date_sent: Option<Timestamp>,
    /// When the email was sent, as the email says it.
    pub date_sent_string: Option<String>,
    /// Who the email is from.
    pub from_address: Option<String>,
    /// The domain that the email is from.
    pub from_address_domain: Option<String>,
    /// What the sender is called.
    pub from_name: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// The text of the email, as HTML.
    pub html_body: Option<String>,
    /// The text of the email, as HTML where there is any.
    pub html_or_text_body: Option<String>,
    /// Whether the email answers another one.
    pub is_reply: Option<bool>,
    /// How far the reading of an application form is.
    pub processing_status: Option<DocumentProcessingStatus>,
    /// Who answers go to.
    pub reply_to: Field<String>,
    /// What the email is headed.
    pub subject: Option<String>,
    /// What the email is headed, without marks of answering and passing on.
    pub subject_cleaned: Option<String>,
    /// The text of the email, without markup.
    pub text_body: Option<String>,
    /// Who the email went to.
    pub to_addresses: Option<Vec<String>>,
    /// Where the email can be read, for a short time. Whoever has the address can read it.
    pub viewer_url: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "emails", feature = "files", feature = "iso-applications"))]
heron_core::object! {
    Email
    must {}
    null {}
    may {
        0 cc_addresses "cc_addresses" None
        1 created "created" None
        2 date_sent "date_sent" None
        3 date_sent_string "date_sent_string" None
        4 from_address "from_address" None
        5 from_address_domain "from_address_domain" None
        6 from_name "from_name" None
        7 heron_id "heron_id" None
        8 html_body "html_body" None
        9 html_or_text_body "html_or_text_body" None
        10 is_reply "is_reply" None
        11 processing_status "processing_status" None
        12 reply_to "reply_to" Field::Absent
        13 subject "subject" None
        14 subject_cleaned "subject_cleaned" None
        15 text_body "text_body" None
        16 to_addresses "to_addresses" None
        17 viewer_url "viewer_url" None
    }
    shown {}
}

#[cfg(any(feature = "emails", feature = "files", feature = "iso-applications"))]
impl Default for Email {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "emails", feature = "files", feature = "iso-applications"))]
impl Email {
    /// A `Email` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cc_addresses`.
    #[must_use]
    pub fn with_cc_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cc_addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `date_sent`.
    #[must_use]
    pub fn with_date_sent(mut self, value: impl Into<Timestamp>) -> Self {
        self.date_sent = Some(value.into());
        self
    }

    /// Sets `date_sent_string`.
    #[must_use]
    pub fn with_date_sent_string(mut self, value: impl Into<String>) -> Self {
        self.date_sent_string = Some(value.into());
        self
    }

    /// Sets `from_address`.
    #[must_use]
    pub fn with_from_address(mut self, value: impl Into<String>) -> Self {
        self.from_address = Some(value.into());
        self
    }

    /// Sets `from_address_domain`.
    #[must_use]
    pub fn with_from_address_domain(mut self, value: impl Into<String>) -> Self {
        self.from_address_domain = Some(value.into());
        self
    }

    /// Sets `from_name`.
    #[must_use]
    pub fn with_from_name(mut self, value: impl Into<String>) -> Self {
        self.from_name = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `html_body`.
    #[must_use]
    pub fn with_html_body(mut self, value: impl Into<String>) -> Self {
        self.html_body = Some(value.into());
        self
    }

    /// Sets `html_or_text_body`.
    #[must_use]
    pub fn with_html_or_text_body(mut self, value: impl Into<String>) -> Self {
        self.html_or_text_body = Some(value.into());
        self
    }

    /// Sets `is_reply`.
    #[inline]
    #[must_use]
    pub fn with_is_reply(mut self, value: bool) -> Self {
        self.is_reply = Some(value);
        self
    }

    /// Sets `processing_status`.
    #[must_use]
    pub fn with_processing_status(
        mut self,
        value: impl Into<DocumentProcessingStatus>,
    ) -> Self {
        self.processing_status = Some(value.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, value: impl Into<Field<String>>) -> Self {
        self.reply_to = value.into();
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn with_subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// Sets `subject_cleaned`.
    #[must_use]
    pub fn with_subject_cleaned(mut self, value: impl Into<String>) -> Self {
        self.subject_cleaned = Some(value.into());
        self
    }

    /// Sets `text_body`.
    #[must_use]
    pub fn with_text_body(mut self, value: impl Into<String>) -> Self {
        self.text_body = Some(value.into());
        self
    }

    /// Sets `to_addresses`.
    #[must_use]
    pub fn with_to_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `viewer_url`.
    #[must_use]
    pub fn with_viewer_url(mut self, value: impl Into<String>) -> Self {
        self.viewer_url = Some(value.into());
        self
    }
}

#[cfg(any(feature = "enrichers", feature = "policies"))]
/// What the operation takes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserChoice {
    /// The Heron id of the end user.
    pub end_user_heron_id: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "enrichers", feature = "policies"))]
heron_core::object! {
    EndUserChoice
    must {
        0 end_user_heron_id "end_user_heron_id"
    }
    null {}
    may {}
    shown {}
}

#[cfg(any(feature = "enrichers", feature = "policies"))]
impl EndUserChoice {
    /// A `EndUserChoice` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(end_user_heron_id: impl Into<String>) -> Self {
        Self {
            end_user_heron_id: end_user_heron_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_heron_id = value.into();
        self
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
/// A file of an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserFileDetails {
    /// The PDF that the file is, where it is a bank statement.
    pub bank_statement: Field<PdfRef>,
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The email address.
    pub email: Field<Email>,
    /// The class of the file, such as `bank_statement`.
    pub file_class: Option<String>,
    /// Where the file came from. The form is not documented.
    pub file_source_metadata: Field<Map<String, Value>>,
    /// What the file is called.
    pub filename: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// The application form that the file is, where it is one.
    pub iso_application: Field<IsoApplicationRef>,
    /// How many pages the file has.
    pub num_pages: Option<i64>,
    /// The class of each page, by page.
    pub page_classes: Field<BTreeMap<String, EndUserFilePageClasses>>,
    /// The Heron id of the file that this one is a part of.
    pub parent_heron_id: Field<String>,
    /// What was parsed from the file, parser by parser.
    pub parsed_results: Option<Vec<ParsedEndUserFile>>,
    /// What went wrong with the file; `null` when nothing did.
    pub processing_error: Field<String>,
    /// Your own id for it.
    pub reference_id: Option<String>,
    /// What Heron's rule calls the file.
    pub renamed_filename: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
heron_core::object! {
    EndUserFileDetails
    must {}
    null {}
    may {
        0 bank_statement "bank_statement" Field::Absent
        1 created "created" None
        2 email "email" Field::Absent
        3 file_class "file_class" None
        4 file_source_metadata "file_source_metadata" Field::Absent
        5 filename "filename" None
        6 heron_id "heron_id" None
        7 iso_application "iso_application" Field::Absent
        8 num_pages "num_pages" None
        9 page_classes "page_classes" Field::Absent
        10 parent_heron_id "parent_heron_id" Field::Absent
        11 parsed_results "parsed_results" None
        12 processing_error "processing_error" Field::Absent
        13 reference_id "reference_id" None
        14 renamed_filename "renamed_filename" None
    }
    shown {}
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl Default for EndUserFileDetails {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl EndUserFileDetails {
    /// A `EndUserFileDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `bank_statement`.
    #[must_use]
    pub fn with_bank_statement(mut self, value: impl Into<Field<PdfRef>>) -> Self {
        self.bank_statement = value.into();
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<Field<Email>>) -> Self {
        self.email = value.into();
        self
    }

    /// Sets `file_class`.
    #[must_use]
    pub fn with_file_class(mut self, value: impl Into<String>) -> Self {
        self.file_class = Some(value.into());
        self
    }

    /// Sets `file_source_metadata`.
    #[must_use]
    pub fn with_file_source_metadata(
        mut self,
        value: impl Into<Field<Map<String, Value>>>,
    ) -> Self {
        self.file_source_metadata = value.into();
        self
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `iso_application`.
    #[must_use]
    pub fn with_iso_application(
        mut self,
        value: impl Into<Field<IsoApplicationRef>>,
    ) -> Self {
        self.iso_application = value.into();
        self
    }

    /// Sets `num_pages`.
    #[inline]
    #[must_use]
    pub fn with_num_pages(mut self, value: i64) -> Self {
        self.num_pages = Some(value);
        self
    }

    /// Sets `page_classes`.
    #[must_use]
    pub fn with_page_classes(
        mut self,
        value: impl Into<Field<BTreeMap<String, EndUserFilePageClasses>>>,
    ) -> Self {
        self.page_classes = value.into();
        self
    }

    /// Sets `parent_heron_id`.
    #[must_use]
    pub fn with_parent_heron_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.parent_heron_id = value.into();
        self
    }

    /// Sets `parsed_results`.
    #[must_use]
    pub fn with_parsed_results(
        mut self,
        value: impl IntoIterator<Item = impl Into<ParsedEndUserFile>>,
    ) -> Self {
        self.parsed_results = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `processing_error`.
    #[must_use]
    pub fn with_processing_error(mut self, value: impl Into<Field<String>>) -> Self {
        self.processing_error = value.into();
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }

    /// Sets `renamed_filename`.
    #[must_use]
    pub fn with_renamed_filename(mut self, value: impl Into<String>) -> Self {
        self.renamed_filename = Some(value.into());
        self
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
/// The class of a page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserFilePageClasses {
    /// How sure it is, from 0 to 1.
    pub confidence: Option<f64>,
    /// The class of the file, such as `bank_statement`.
    pub file_class: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
heron_core::object! {
    EndUserFilePageClasses
    must {}
    null {}
    may {
        0 confidence "confidence" None
        1 file_class "file_class" None
    }
    shown {}
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl Default for EndUserFilePageClasses {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl EndUserFilePageClasses {
    /// A `EndUserFilePageClasses` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `confidence`.
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, value: f64) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets `file_class`.
    #[must_use]
    pub fn with_file_class(mut self, value: impl Into<String>) -> Self {
        self.file_class = Some(value.into());
        self
    }
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
/// What is known of an end user's company, owners and loan.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserInformation {
    /// How much the company asks for.
    pub amount_requested: Field<Money>,
    /// The company's revenue in a year.
    pub annual_revenue: Field<Money>,
    /// When the business began.
    pub business_start_date: Field<NaiveDate>,
    /// Where the company gets its bills.
    pub company_billing_address: Option<Address>,
    /// The company's email address.
    pub company_email: Field<String>,
    /// The company's name in law.
    pub company_legal_business_name: Field<String>,
    /// The company's telephone number.
    pub company_phone_number: Field<String>,
    /// Where the company is.
    pub company_physical_address: Option<Address>,
    /// The company's website.
    pub company_website: Field<String>,
    /// The name that the company does business as.
    pub dba: Field<String>,
    /// The company's tax number (EIN).
    pub federal_tax_id: Field<String>,
    /// The industry of the company.
    pub industry_type: Field<String>,
    /// What the loan is for.
    pub loan_purpose: Field<String>,
    /// The company's revenue in a month.
    pub monthly_revenue: Field<Money>,
    /// The NAICS code of the company's industry.
    pub naics: Field<String>,
    /// The first owner.
    pub owner_1: Option<Owner>,
    /// The second owner.
    pub owner_2: Option<Owner>,
    /// How sure Heron is of the industry, from 0 to 1.
    pub predicted_industry_probability: Field<f64>,
    /// The email address of who brought the end user.
    pub source_email_address: Field<String>,
    /// Who brought the end user.
    pub source_name: Field<String>,
    /// Notes on who brought the end user.
    pub source_notes: Field<String>,
    /// Where a piece of information on an end user came from.
    pub source_type: Option<EndUserInformationSourceType>,
    /// In which state the business was incorporated.
    pub state_of_incorporation: Field<String>,
    /// The company's form in law.
    pub type_of_business_entity: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
heron_core::object! {
    EndUserInformation
    must {}
    null {}
    may {
        0 amount_requested "amount_requested" Field::Absent
        1 annual_revenue "annual_revenue" Field::Absent
        2 business_start_date "business_start_date" Field::Absent
        3 company_billing_address "company_billing_address" None
        4 company_email "company_email" Field::Absent
        5 company_legal_business_name "company_legal_business_name" Field::Absent
        6 company_phone_number "company_phone_number" Field::Absent
        7 company_physical_address "company_physical_address" None
        8 company_website "company_website" Field::Absent
        9 dba "dba" Field::Absent
        10 federal_tax_id "federal_tax_id" Field::Absent
        11 industry_type "industry_type" Field::Absent
        12 loan_purpose "loan_purpose" Field::Absent
        13 monthly_revenue "monthly_revenue" Field::Absent
        14 naics "naics" Field::Absent
        15 owner_1 "owner_1" None
        16 owner_2 "owner_2" None
        17 predicted_industry_probability "predicted_industry_probability" Field::Absent
        18 source_email_address "source_email_address" Field::Absent
        19 source_name "source_name" Field::Absent
        20 source_notes "source_notes" Field::Absent
        21 source_type "source_type" None
        22 state_of_incorporation "state_of_incorporation" Field::Absent
        23 type_of_business_entity "type_of_business_entity" Field::Absent
    }
    shown {}
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
impl Default for EndUserInformation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
impl EndUserInformation {
    /// A `EndUserInformation` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount_requested`.
    #[must_use]
    pub fn with_amount_requested(mut self, value: impl Into<Field<Money>>) -> Self {
        self.amount_requested = value.into();
        self
    }

    /// Sets `annual_revenue`.
    #[must_use]
    pub fn with_annual_revenue(mut self, value: impl Into<Field<Money>>) -> Self {
        self.annual_revenue = value.into();
        self
    }

    /// Sets `business_start_date`.
    #[must_use]
    pub fn with_business_start_date(
        mut self,
        value: impl Into<Field<NaiveDate>>,
    ) -> Self {
        self.business_start_date = value.into();
        self
    }

    /// Sets `company_billing_address`.
    #[must_use]
    pub fn with_company_billing_address(mut self, value: impl Into<Address>) -> Self {
        self.company_billing_address = Some(value.into());
        self
    }

    /// Sets `company_email`.
    #[must_use]
    pub fn with_company_email(mut self, value: impl Into<Field<String>>) -> Self {
        self.company_email = value.into();
        self
    }

    /// Sets `company_legal_business_name`.
    #[must_use]
    pub fn with_company_legal_business_name(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.company_legal_business_name = value.into();
        self
    }

    /// Sets `company_phone_number`.
    #[must_use]
    pub fn with_company_phone_number(mut self, value: impl Into<Field<String>>) -> Self {
        self.company_phone_number = value.into();
        self
    }

    /// Sets `company_physical_address`.
    #[must_use]
    pub fn with_company_physical_address(mut self, value: impl Into<Address>) -> Self {
        self.company_physical_address = Some(value.into());
        self
    }

    /// Sets `company_website`.
    #[must_use]
    pub fn with_company_website(mut self, value: impl Into<Field<String>>) -> Self {
        self.company_website = value.into();
        self
    }

    /// Sets `dba`.
    #[must_use]
    pub fn with_dba(mut self, value: impl Into<Field<String>>) -> Self {
        self.dba = value.into();
        self
    }

    /// Sets `federal_tax_id`.
    #[must_use]
    pub fn with_federal_tax_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.federal_tax_id = value.into();
        self
    }

    /// Sets `industry_type`.
    #[must_use]
    pub fn with_industry_type(mut self, value: impl Into<Field<String>>) -> Self {
        self.industry_type = value.into();
        self
    }

    /// Sets `loan_purpose`.
    #[must_use]
    pub fn with_loan_purpose(mut self, value: impl Into<Field<String>>) -> Self {
        self.loan_purpose = value.into();
        self
    }

    /// Sets `monthly_revenue`.
    #[must_use]
    pub fn with_monthly_revenue(mut self, value: impl Into<Field<Money>>) -> Self {
        self.monthly_revenue = value.into();
        self
    }

    /// Sets `naics`.
    #[must_use]
    pub fn with_naics(mut self, value: impl Into<Field<String>>) -> Self {
        self.naics = value.into();
        self
    }

    /// Sets `owner_1`.
    #[must_use]
    pub fn with_owner_1(mut self, value: impl Into<Owner>) -> Self {
        self.owner_1 = Some(value.into());
        self
    }

    /// Sets `owner_2`.
    #[must_use]
    pub fn with_owner_2(mut self, value: impl Into<Owner>) -> Self {
        self.owner_2 = Some(value.into());
        self
    }

    /// Sets `predicted_industry_probability`.
    #[must_use]
    pub fn with_predicted_industry_probability(
        mut self,
        value: impl Into<Field<f64>>,
    ) -> Self {
        self.predicted_industry_probability = value.into();
        self
    }

    /// Sets `source_email_address`.
    #[must_use]
    pub fn with_source_email_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.source_email_address = value.into();
        self
    }

    /// Sets `source_name`.
    #[must_use]
    pub fn with_source_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.source_name = value.into();
        self
    }

    /// Sets `source_notes`.
    #[must_use]
    pub fn with_source_notes(mut self, value: impl Into<Field<String>>) -> Self {
        self.source_notes = value.into();
        self
    }

    /// Sets `source_type`.
    #[must_use]
    pub fn with_source_type(
        mut self,
        value: impl Into<EndUserInformationSourceType>,
    ) -> Self {
        self.source_type = Some(value.into());
        self
    }

    /// Sets `state_of_incorporation`.
    #[must_use]
    pub fn with_state_of_incorporation(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.state_of_incorporation = value.into();
        self
    }

    /// Sets `type_of_business_entity`.
    #[must_use]
    pub fn with_type_of_business_entity(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.type_of_business_entity = value.into();
        self
    }
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
heron_core::open_enum! {
    /// Where a piece of information on an end user came from.
    pub enum EndUserInformationSourceType {
        /// `api`
        Api = "api",
        /// `email`
        Email = "email",
        /// `end_user_entities`
        EndUserEntities = "end_user_entities",
        /// `heron_industry_classifier`
        HeronIndustryClassifier = "heron_industry_classifier",
        /// `iso_application_form`
        IsoApplicationForm = "iso_application_form",
        /// `rel6_industry_classifier`
        Rel6IndustryClassifier = "rel6_industry_classifier",
    }
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
/// What to change about an end user's company, owners and loan.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserInformationUpdate {
    /// How much the company asks for.
    pub amount_requested: Field<Money>,
    /// The company's revenue in a year.
    pub annual_revenue: Field<Money>,
    /// When the business began.
    pub business_start_date: Field<NaiveDate>,
    /// Where the company gets its bills.
    pub company_billing_address: Option<Address>,
    /// The company's email address.
    pub company_email: Field<String>,
    /// The company's name in law.
    pub company_legal_business_name: Field<String>,
    /// The company's telephone number.
    pub company_phone_number: Field<String>,
    /// Where the company is.
    pub company_physical_address: Option<Address>,
    /// The company's website.
    pub company_website: Field<String>,
    /// The name that the company does business as.
    pub dba: Field<String>,
    /// The company's tax number (EIN).
    pub federal_tax_id: Field<String>,
    /// The industry of the company.
    pub industry_type: Field<String>,
    /// What the loan is for.
    pub loan_purpose: Field<String>,
    /// The company's revenue in a month.
    pub monthly_revenue: Field<Money>,
    /// The NAICS code of the company's industry.
    pub naics: Field<String>,
    /// The first owner.
    pub owner_1: Option<Owner>,
    /// The second owner.
    pub owner_2: Option<Owner>,
    /// How sure Heron is of the industry, from 0 to 1.
    pub predicted_industry_probability: Field<f64>,
    /// The email address of who brought the end user.
    pub source_email_address: Field<String>,
    /// Who brought the end user.
    pub source_name: Field<String>,
    /// Notes on who brought the end user.
    pub source_notes: Field<String>,
    /// In which state the business was incorporated.
    pub state_of_incorporation: Field<String>,
    /// The company's form in law.
    pub type_of_business_entity: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
heron_core::object! {
    EndUserInformationUpdate
    must {}
    null {}
    may {
        0 amount_requested "amount_requested" Field::Absent
        1 annual_revenue "annual_revenue" Field::Absent
        2 business_start_date "business_start_date" Field::Absent
        3 company_billing_address "company_billing_address" None
        4 company_email "company_email" Field::Absent
        5 company_legal_business_name "company_legal_business_name" Field::Absent
        6 company_phone_number "company_phone_number" Field::Absent
        7 company_physical_address "company_physical_address" None
        8 company_website "company_website" Field::Absent
        9 dba "dba" Field::Absent
        10 federal_tax_id "federal_tax_id" Field::Absent
        11 industry_type "industry_type" Field::Absent
        12 loan_purpose "loan_purpose" Field::Absent
        13 monthly_revenue "monthly_revenue" Field::Absent
        14 naics "naics" Field::Absent
        15 owner_1 "owner_1" None
        16 owner_2 "owner_2" None
        17 predicted_industry_probability "predicted_industry_probability" Field::Absent
        18 source_email_address "source_email_address" Field::Absent
        19 source_name "source_name" Field::Absent
        20 source_notes "source_notes" Field::Absent
        21 state_of_incorporation "state_of_incorporation" Field::Absent
        22 type_of_business_entity "type_of_business_entity" Field::Absent
    }
    shown {}
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
impl Default for EndUserInformationUpdate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
impl EndUserInformationUpdate {
    /// A `EndUserInformationUpdate` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount_requested`.
    #[must_use]
    pub fn with_amount_requested(mut self, value: impl Into<Field<Money>>) -> Self {
        self.amount_requested = value.into();
        self
    }

    /// Sets `annual_revenue`.
    #[must_use]
    pub fn with_annual_revenue(mut self, value: impl Into<Field<Money>>) -> Self {
        self.annual_revenue = value.into();
        self
    }

    /// Sets `business_start_date`.
    #[must_use]
    pub fn with_business_start_date(
        mut self,
        value: impl Into<Field<NaiveDate>>,
    ) -> Self {
        self.business_start_date = value.into();
        self
    }

    /// Sets `company_billing_address`.
    #[must_use]
    pub fn with_company_billing_address(mut self, value: impl Into<Address>) -> Self {
        self.company_billing_address = Some(value.into());
        self
    }

    /// Sets `company_email`.
    #[must_use]
    pub fn with_company_email(mut self, value: impl Into<Field<String>>) -> Self {
        self.company_email = value.into();
        self
    }

    /// Sets `company_legal_business_name`.
    #[must_use]
    pub fn with_company_legal_business_name(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.company_legal_business_name = value.into();
        self
    }

    /// Sets `company_phone_number`.
    #[must_use]
    pub fn with_company_phone_number(mut self, value: impl Into<Field<String>>) -> Self {
        self.company_phone_number = value.into();
        self
    }

    /// Sets `company_physical_address`.
    #[must_use]
    pub fn with_company_physical_address(mut self, value: impl Into<Address>) -> Self {
        self.company_physical_address = Some(value.into());
        self
    }

    /// Sets `company_website`.
    #[must_use]
    pub fn with_company_website(mut self, value: impl Into<Field<String>>) -> Self {
        self.company_website = value.into();
        self
    }

    /// Sets `dba`.
    #[must_use]
    pub fn with_dba(mut self, value: impl Into<Field<String>>) -> Self {
        self.dba = value.into();
        self
    }

    /// Sets `federal_tax_id`.
    #[must_use]
    pub fn with_federal_tax_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.federal_tax_id = value.into();
        self
    }

    /// Sets `industry_type`.
    #[must_use]
    pub fn with_industry_type(mut self, value: impl Into<Field<String>>) -> Self {
        self.industry_type = value.into();
        self
    }

    /// Sets `loan_purpose`.
    #[must_use]
    pub fn with_loan_purpose(mut self, value: impl Into<Field<String>>) -> Self {
        self.loan_purpose = value.into();
        self
    }

    /// Sets `monthly_revenue`.
    #[must_use]
    pub fn with_monthly_revenue(mut self, value: impl Into<Field<Money>>) -> Self {
        self.monthly_revenue = value.into();
        self
    }

    /// Sets `naics`.
    #[must_use]
    pub fn with_naics(mut self, value: impl Into<Field<String>>) -> Self {
        self.naics = value.into();
        self
    }

    /// Sets `owner_1`.
    #[must_use]
    pub fn with_owner_1(mut self, value: impl Into<Owner>) -> Self {
        self.owner_1 = Some(value.into());
        self
    }

    /// Sets `owner_2`.
    #[must_use]
    pub fn with_owner_2(mut self, value: impl Into<Owner>) -> Self {
        self.owner_2 = Some(value.into());
        self
    }

    /// Sets `predicted_industry_probability`.
    #[must_use]
    pub fn with_predicted_industry_probability(
        mut self,
        value: impl Into<Field<f64>>,
    ) -> Self {
        self.predicted_industry_probability = value.into();
        self
    }

    /// Sets `source_email_address`.
    #[must_use]
    pub fn with_source_email_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.source_email_address = value.into();
        self
    }

    /// Sets `source_name`.
    #[must_use]
    pub fn with_source_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.source_name = value.into();
        self
    }

    /// Sets `source_notes`.
    #[must_use]
    pub fn with_source_notes(mut self, value: impl Into<Field<String>>) -> Self {
        self.source_notes = value.into();
        self
    }

    /// Sets `state_of_incorporation`.
    #[must_use]
    pub fn with_state_of_incorporation(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.state_of_incorporation = value.into();
        self
    }

    /// Sets `type_of_business_entity`.
    #[must_use]
    pub fn with_type_of_business_entity(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.type_of_business_entity = value.into();
        self
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
/// How a value that was read stood up to validation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FieldValidation {
    /// Why it failed.
    pub failure_reason: Field<String>,
    /// The field, by name.
    pub field_name: Option<String>,
    /// What came of it.
    pub result: Option<FieldValidationResult>,
    /// What was validated.
    pub validation_type: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
heron_core::object! {
    FieldValidation
    must {}
    null {}
    may {
        0 failure_reason "failure_reason" Field::Absent
        1 field_name "field_name" None
        2 result "result" None
        3 validation_type "validation_type" None
    }
    shown {}
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl Default for FieldValidation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl FieldValidation {
    /// A `FieldValidation` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `failure_reason`.
    #[must_use]
    pub fn with_failure_reason(mut self, value: impl Into<Field<String>>) -> Self {
        self.failure_reason = value.into();
        self
    }

    /// Sets `field_name`.
    #[must_use]
    pub fn with_field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: impl Into<FieldValidationResult>) -> Self {
        self.result = Some(value.into());
        self
    }

    /// Sets `validation_type`.
    #[must_use]
    pub fn with_validation_type(mut self, value: impl Into<String>) -> Self {
        self.validation_type = Some(value.into());
        self
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
heron_core::open_enum! {
    /// What came of it.
    pub enum FieldValidationResult {
        /// `fail`
        Fail = "fail",
        /// `not_applicable`
        NotApplicable = "not_applicable",
        /// `pass`
        Pass = "pass",
    }
}

#[cfg(any(feature = "calculations", feature = "positions"))]
heron_core::open_enum! {
    /// How often it recurs.
    pub enum Frequency {
        /// `annually`
        Annually = "annually",
        /// `biweekly`
        Biweekly = "biweekly",
        /// `daily`
        Daily = "daily",
        /// `irregular`
        Irregular = "irregular",
        /// `monthly`
        Monthly = "monthly",
        /// `not_enough_data`
        NotEnoughData = "not_enough_data",
        /// `quarterly`
        Quarterly = "quarterly",
        /// `same_day`
        SameDay = "same_day",
        /// `twice_weekly`
        TwiceWeekly = "twice_weekly",
        /// `weekday`
        Weekday = "weekday",
        /// `weekly`
        Weekly = "weekly",
    }
}

#[cfg(any(feature = "broker-funder-policies", feature = "funders"))]
/// The funder of a policy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderBrief {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Where the logo is.
    pub logo_url: Field<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "broker-funder-policies", feature = "funders"))]
heron_core::object! {
    FunderBrief
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
        1 logo_url "logo_url" Field::Absent
        2 name "name" None
    }
    shown {}
}

#[cfg(any(feature = "broker-funder-policies", feature = "funders"))]
impl Default for FunderBrief {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "broker-funder-policies", feature = "funders"))]
impl FunderBrief {
    /// A `FunderBrief` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `logo_url`.
    #[must_use]
    pub fn with_logo_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.logo_url = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

#[cfg(any(feature = "broker-funder-policies", feature = "funders"))]
heron_core::open_enum! {
    /// Where the broker gets the funder's offers from, in place of `offer_source`.
    pub enum FunderChannel {
        /// `all_offers`
        AllOffers = "all_offers",
        /// `api`
        Api = "api",
        /// `crm_lendsaas`
        CrmLendsaas = "crm_lendsaas",
        /// `email`
        Email = "email",
        /// `web_portal`
        WebPortal = "web_portal",
    }
}

#[cfg(any(feature = "broker-funder-policies", feature = "funder-integrations"))]
/// The funder that is meant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderChoice {
    /// The Heron id of the funder.
    pub funder_heron_id: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "broker-funder-policies", feature = "funder-integrations"))]
heron_core::object! {
    FunderChoice
    must {
        0 funder_heron_id "funder_heron_id"
    }
    null {}
    may {}
    shown {}
}

#[cfg(any(feature = "broker-funder-policies", feature = "funder-integrations"))]
impl FunderChoice {
    /// A `FunderChoice` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(funder_heron_id: impl Into<String>) -> Self {
        Self {
            funder_heron_id: funder_heron_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `funder_heron_id`.
    #[must_use]
    pub fn with_funder_heron_id(mut self, value: impl Into<String>) -> Self {
        self.funder_heron_id = value.into();
        self
    }
}

#[cfg(any(feature = "broker-funder-policies", feature = "funder-submissions"))]
heron_core::open_enum! {
    /// How far a submission to a funder is.
    pub enum FunderSubmissionStatus {
        /// `approved`
        Approved = "approved",
        /// `declined`
        Declined = "declined",
        /// `in_progress`
        InProgress = "in_progress",
        /// `invalid_data_for_funder`
        InvalidDataForFunder = "invalid_data_for_funder",
        /// `pending`
        Pending = "pending",
        /// `submission_failed`
        SubmissionFailed = "submission_failed",
        /// `submitted_to_funder`
        SubmittedToFunder = "submitted_to_funder",
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
/// An application form, in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsoApplicationRef {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// How far the reading of an application form is.
    pub processing_status: Option<DocumentProcessingStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
heron_core::object! {
    IsoApplicationRef
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
        1 processing_status "processing_status" None
    }
    shown {}
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl Default for IsoApplicationRef {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl IsoApplicationRef {
    /// A `IsoApplicationRef` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `processing_status`.
    #[must_use]
    pub fn with_processing_status(
        mut self,
        value: impl Into<DocumentProcessingStatus>,
    ) -> Self {
        self.processing_status = Some(value.into());
        self
    }
}

#[cfg(any(feature = "merchants", feature = "transactions"))]
/// A merchant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Merchant {
    /// The categories, one by one.
    pub categories: Option<Vec<MerchantCategory>>,
    /// The group that a merchant belongs to.
    pub group_id: Field<MerchantGroupId>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Where a small picture of it is.
    pub icon_url: Field<String>,
    /// Whether it is one of the merchants that matter most.
    pub is_priority: Option<bool>,
    /// Where the logo is.
    pub logo_url: Field<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Where it is on the web.
    pub url: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "merchants", feature = "transactions"))]
heron_core::object! {
    Merchant
    must {}
    null {}
    may {
        0 categories "categories" None
        1 group_id "group_id" Field::Absent
        2 heron_id "heron_id" None
        3 icon_url "icon_url" Field::Absent
        4 is_priority "is_priority" None
        5 logo_url "logo_url" Field::Absent
        6 name "name" None
        7 url "url" None
    }
    shown {}
}

#[cfg(any(feature = "merchants", feature = "transactions"))]
impl Default for Merchant {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "merchants", feature = "transactions"))]
impl Merchant {
    /// A `Merchant` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `categories`.
    #[must_use]
    pub fn with_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<MerchantCategory>>,
    ) -> Self {
        self.categories = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<Field<MerchantGroupId>>) -> Self {
        self.group_id = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `icon_url`.
    #[must_use]
    pub fn with_icon_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.icon_url = value.into();
        self
    }

    /// Sets `is_priority`.
    #[inline]
    #[must_use]
    pub fn with_is_priority(mut self, value: bool) -> Self {
        self.is_priority = Some(value);
        self
    }

    /// Sets `logo_url`.
    #[must_use]
    pub fn with_logo_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.logo_url = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

#[cfg(any(feature = "calculations", feature = "merchants", feature = "transactions"))]
/// What a merchant deals in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantCategory {
    /// The code of the category of merchants.
    pub code: Option<String>,
    /// What it says of itself, for people.
    pub description: Field<String>,
    /// The name in a form for addresses.
    pub slug: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "calculations", feature = "merchants", feature = "transactions"))]
heron_core::object! {
    MerchantCategory
    must {}
    null {}
    may {
        0 code "code" None
        1 description "description" Field::Absent
        2 slug "slug" Field::Absent
    }
    shown {}
}

#[cfg(any(feature = "calculations", feature = "merchants", feature = "transactions"))]
impl Default for MerchantCategory {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "calculations", feature = "merchants", feature = "transactions"))]
impl MerchantCategory {
    /// A `MerchantCategory` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.description = value.into();
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn with_slug(mut self, value: impl Into<Field<String>>) -> Self {
        self.slug = value.into();
        self
    }
}

#[cfg(any(feature = "calculations", feature = "merchants", feature = "transactions"))]
heron_core::open_enum! {
    /// The group that a merchant belongs to.
    pub enum MerchantGroupId {
        /// `Google`
        Google = "Google",
        /// `Intuit`
        Intuit = "Intuit",
        /// `Uber`
        Uber = "Uber",
        /// `debt.bank`
        DebtBank = "debt.bank",
        /// `debt.collections`
        DebtCollections = "debt.collections",
        /// `debt.equipment_and_auto_leasing`
        DebtEquipmentAndAutoLeasing = "debt.equipment_and_auto_leasing",
        /// `debt.mca_or_rbf`
        DebtMcaOrRbf = "debt.mca_or_rbf",
        /// `debt.mortgage`
        DebtMortgage = "debt.mortgage",
        /// `debt.non_bank_business`
        DebtNonBankBusiness = "debt.non_bank_business",
        /// `debt.personal_non_mortgage`
        DebtPersonalNonMortgage = "debt.personal_non_mortgage",
        /// `fuel_provider`
        FuelProvider = "fuel_provider",
        /// `gambling_and_betting`
        GamblingAndBetting = "gambling_and_betting",
        /// `invoice_factoring`
        InvoiceFactoring = "invoice_factoring",
    }
}

#[cfg(any(feature = "calculations", feature = "end-users", feature = "rules"))]
/// One figure about an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// Which way is better for a metric, where that can be said.
    pub context: Field<MetricContext>,
    /// The ISO 4217 code, for an amount of money.
    pub currency: Field<String>,
    /// The span of time that a metric covers.
    pub date_range: Option<MetricDateRange>,
    /// What the figure says.
    pub description: Field<String>,
    /// What kind of figure a metric is.
    pub group: Option<MetricGroup>,
    /// The name that programs know it by, such as `unique_transactions`.
    pub label: Option<String>,
    /// Whether the data covers the span of time that was asked for.
    pub status: Field<Availability>,
    /// What a metric's figure counts.
    pub unit: Option<MetricUnit>,
    /// The figure; any JSON, most often a number.
    pub value: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "calculations", feature = "end-users", feature = "rules"))]
heron_core::object! {
    Metric
    must {}
    null {}
    may {
        0 context "context" Field::Absent
        1 currency "currency" Field::Absent
        2 date_range "date_range" None
        3 description "description" Field::Absent
        4 group "group" None
        5 label "label" None
        6 status "status" Field::Absent
        7 unit "unit" None
        8 value "value" Field::Absent
    }
    shown {}
}

#[cfg(any(feature = "calculations", feature = "end-users", feature = "rules"))]
impl Default for Metric {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "calculations", feature = "end-users", feature = "rules"))]
impl Metric {
    /// A `Metric` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, value: impl Into<Field<MetricContext>>) -> Self {
        self.context = value.into();
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `date_range`.
    #[must_use]
    pub fn with_date_range(mut self, value: impl Into<MetricDateRange>) -> Self {
        self.date_range = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.description = value.into();
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<MetricGroup>) -> Self {
        self.group = Some(value.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<Field<Availability>>) -> Self {
        self.status = value.into();
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn with_unit(mut self, value: impl Into<MetricUnit>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Field<Value>>) -> Self {
        self.value = value.into();
        self
    }
}

#[cfg(any(feature = "calculations", feature = "end-users", feature = "rules"))]
heron_core::open_enum! {
    /// Which way is better for a metric, where that can be said.
    pub enum MetricContext {
        /// `higher_is_better`
        HigherIsBetter = "higher_is_better",
        /// `lower_is_better`
        LowerIsBetter = "lower_is_better",
    }
}

#[cfg(
    any(
        feature = "account",
        feature = "calculations",
        feature = "end-users",
        feature = "rules"
    )
)]
heron_core::open_enum! {
    /// The span of time that a metric covers.
    pub enum MetricDateRange {
        /// `last_120_days`
        Last120Days = "last_120_days",
        /// `last_12_calendar_months`
        Last12CalendarMonths = "last_12_calendar_months",
        /// `last_12_full_calendar_months`
        Last12FullCalendarMonths = "last_12_full_calendar_months",
        /// `last_15_calendar_months`
        Last15CalendarMonths = "last_15_calendar_months",
        /// `last_180_days`
        Last180Days = "last_180_days",
        /// `last_1_calendar_months`
        Last1CalendarMonths = "last_1_calendar_months",
        /// `last_1_full_calendar_months`
        Last1FullCalendarMonths = "last_1_full_calendar_months",
        /// `last_24_calendar_months`
        Last24CalendarMonths = "last_24_calendar_months",
        /// `last_2_calendar_months`
        Last2CalendarMonths = "last_2_calendar_months",
        /// `last_2_full_calendar_months`
        Last2FullCalendarMonths = "last_2_full_calendar_months",
        /// `last_30_days`
        Last30Days = "last_30_days",
        /// `last_365_days`
        Last365Days = "last_365_days",
        /// `last_3_calendar_months`
        Last3CalendarMonths = "last_3_calendar_months",
        /// `last_3_full_calendar_months`
        Last3FullCalendarMonths = "last_3_full_calendar_months",
        /// `last_45_days`
        Last45Days = "last_45_days",
        /// `last_4_calendar_months`
        Last4CalendarMonths = "last_4_calendar_months",
        /// `last_60_days`
        Last60Days = "last_60_days",
        /// `last_6_calendar_months`
        Last6CalendarMonths = "last_6_calendar_months",
        /// `last_6_full_calendar_months`
        Last6FullCalendarMonths = "last_6_full_calendar_months",
        /// `last_90_days`
        Last90Days = "last_90_days",
        /// `latest`
        Latest = "latest",
        /// `next_180_days`
        Next180Days = "next_180_days",
        /// `next_30_days`
        Next30Days = "next_30_days",
        /// `next_60_days`
        Next60Days = "next_60_days",
        /// `next_90_days`
        Next90Days = "next_90_days",
    }
}

#[cfg(any(feature = "calculations", feature = "end-users", feature = "rules"))]
heron_core::open_enum! {
    /// What kind of figure a metric is.
    pub enum MetricGroup {
        /// `balance`
        Balance = "balance",
        /// `data_quality`
        DataQuality = "data_quality",
        /// `debt`
        Debt = "debt",
        /// `forecast`
        Forecast = "forecast",
        /// `heron`
        Heron = "heron",
        /// `ml_feature`
        MlFeature = "ml_feature",
        /// `processing_quality`
        ProcessingQuality = "processing_quality",
        /// `profit_and_loss`
        ProfitAndLoss = "profit_and_loss",
        /// `risk_flag`
        RiskFlag = "risk_flag",
    }
}

#[cfg(any(feature = "calculations", feature = "end-users", feature = "rules"))]
heron_core::open_enum! {
    /// What a metric's figure counts.
    pub enum MetricUnit {
        /// `amount`
        Amount = "amount",
        /// `array`
        Array = "array",
        /// `day`
        Day = "day",
        /// `n`
        N = "n",
        /// `probability`
        Probability = "probability",
        /// `ratio`
        Ratio = "ratio",
        /// `weekday`
        Weekday = "weekday",
    }
}

#[cfg(
    any(
        feature = "broker-funder-policies",
        feature = "calculations",
        feature = "transactions"
    )
)]
/// Whether it was deleted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Notice {
    /// What Heron says about it, for people.
    pub message: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(
    any(
        feature = "broker-funder-policies",
        feature = "calculations",
        feature = "transactions"
    )
)]
heron_core::object! {
    Notice
    must {}
    null {}
    may {
        0 message "message" None
    }
    shown {}
}

#[cfg(
    any(
        feature = "broker-funder-policies",
        feature = "calculations",
        feature = "transactions"
    )
)]
impl Default for Notice {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(
    any(
        feature = "broker-funder-policies",
        feature = "calculations",
        feature = "transactions"
    )
)]
impl Notice {
    /// A `Notice` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

#[cfg(any(feature = "pdfs", feature = "policies"))]
/// What the operation answers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Outcome {
    /// Whether it worked.
    pub ok: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "pdfs", feature = "policies"))]
heron_core::object! {
    Outcome
    must {}
    null {}
    may {
        0 ok "ok" None
    }
    shown {}
}

#[cfg(any(feature = "pdfs", feature = "policies"))]
impl Default for Outcome {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "pdfs", feature = "policies"))]
impl Outcome {
    /// A `Outcome` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ok`.
    #[inline]
    #[must_use]
    pub fn with_ok(mut self, value: bool) -> Self {
        self.ok = Some(value);
        self
    }
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
/// An owner of a company.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// The owner's credit score.
    pub credit_score: Field<i64>,
    /// When the person was born.
    pub date_of_birth: Field<NaiveDate>,
    /// The owner's email address.
    pub email_address: Field<String>,
    /// The owner's first name.
    pub first_name: Field<String>,
    /// Whether the owner has signed.
    pub has_signed: Field<bool>,
    /// Where the owner lives.
    pub home_address: Option<Address>,
    /// The owner's telephone number at home.
    pub home_phone: Field<String>,
    /// The owner's last name.
    pub last_name: Field<String>,
    /// The owner's middle name.
    pub middle_name: Field<String>,
    /// The owner's mobile telephone number.
    pub mobile_phone: Field<String>,
    /// How much of the company is the owner's, in percent.
    pub ownership_percentage: Field<f64>,
    /// What stands before the name, such as a title.
    pub prefix: Field<String>,
    /// When the owner signed.
    pub signed_date: Field<NaiveDate>,
    /// The owner's social security number. Sensitive.
    pub social_security_number: Field<String>,
    /// What stands after the name.
    pub suffix: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
heron_core::object! {
    Owner
    must {}
    null {}
    may {
        0 credit_score "credit_score" Field::Absent
        1 date_of_birth "date_of_birth" Field::Absent
        2 email_address "email_address" Field::Absent
        3 first_name "first_name" Field::Absent
        4 has_signed "has_signed" Field::Absent
        5 home_address "home_address" None
        6 home_phone "home_phone" Field::Absent
        7 last_name "last_name" Field::Absent
        8 middle_name "middle_name" Field::Absent
        9 mobile_phone "mobile_phone" Field::Absent
        10 ownership_percentage "ownership_percentage" Field::Absent
        11 prefix "prefix" Field::Absent
        12 signed_date "signed_date" Field::Absent
        13 social_security_number "social_security_number" Field::Absent
        14 suffix "suffix" Field::Absent
    }
    shown {}
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
impl Default for Owner {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "broker-submissions", feature = "end-users"))]
impl Owner {
    /// A `Owner` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `credit_score`.
    #[must_use]
    pub fn with_credit_score(mut self, value: impl Into<Field<i64>>) -> Self {
        self.credit_score = value.into();
        self
    }

    /// Sets `date_of_birth`.
    #[must_use]
    pub fn with_date_of_birth(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.date_of_birth = value.into();
        self
    }

    /// Sets `email_address`.
    #[must_use]
    pub fn with_email_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.email_address = value.into();
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn with_first_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.first_name = value.into();
        self
    }

    /// Sets `has_signed`.
    #[must_use]
    pub fn with_has_signed(mut self, value: impl Into<Field<bool>>) -> Self {
        self.has_signed = value.into();
        self
    }

    /// Sets `home_address`.
    #[must_use]
    pub fn with_home_address(mut self, value: impl Into<Address>) -> Self {
        self.home_address = Some(value.into());
        self
    }

    /// Sets `home_phone`.
    #[must_use]
    pub fn with_home_phone(mut self, value: impl Into<Field<String>>) -> Self {
        self.home_phone = value.into();
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn with_last_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.last_name = value.into();
        self
    }

    /// Sets `middle_name`.
    #[must_use]
    pub fn with_middle_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.middle_name = value.into();
        self
    }

    /// Sets `mobile_phone`.
    #[must_use]
    pub fn with_mobile_phone(mut self, value: impl Into<Field<String>>) -> Self {
        self.mobile_phone = value.into();
        self
    }

    /// Sets `ownership_percentage`.
    #[must_use]
    pub fn with_ownership_percentage(mut self, value: impl Into<Field<f64>>) -> Self {
        self.ownership_percentage = value.into();
        self
    }

    /// Sets `prefix`.
    #[must_use]
    pub fn with_prefix(mut self, value: impl Into<Field<String>>) -> Self {
        self.prefix = value.into();
        self
    }

    /// Sets `signed_date`.
    #[must_use]
    pub fn with_signed_date(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.signed_date = value.into();
        self
    }

    /// Sets `social_security_number`.
    #[must_use]
    pub fn with_social_security_number(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.social_security_number = value.into();
        self
    }

    /// Sets `suffix`.
    #[must_use]
    pub fn with_suffix(mut self, value: impl Into<Field<String>>) -> Self {
        self.suffix = value.into();
        self
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
/// What was parsed from a file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParsedEndUserFile {
    /// Values of attributes that were read from the file. Their form is not documented.
    pub attribute_values: Option<Vec<Map<String, Value>>>,
    /// Where each value stands in the file.
    pub bounding_boxes: Field<Vec<ParsedEndUserFileBoundingBox>>,
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// How the values that were read stood up to validation.
    pub field_validations: Option<Vec<FieldValidation>>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// A number that Heron advises against; `heron_id` takes its place.
    pub id: Option<i64>,
    /// Where the parts of the page stand.
    pub layout_bounding_boxes: Field<Vec<ParsedEndUserFileBoundingBox>>,
    /// What the parser is called.
    pub parser_display_name: Option<String>,
    /// The parser, by id.
    pub parser_id: Option<String>,
    /// How far the parsing of a file is.
    pub parsing_status: Option<ParsingStatus>,
    /// Corrections to what was read.
    pub patches: Option<Vec<ParsedEndUserFilePatch>>,
    /// What was read from the file; any JSON, of `result_schema`.
    pub result: Field<Map<String, Value>>,
    /// The JSON Schema of the result.
    pub result_schema: Option<Map<String, Value>>,
    /// How validation went, for people.
    pub validation_summary: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
heron_core::object! {
    ParsedEndUserFile
    must {}
    null {}
    may {
        0 attribute_values "attribute_values" None
        1 bounding_boxes "bounding_boxes" Field::Absent
        2 created "created" None
        3 field_validations "field_validations" None
        4 heron_id "heron_id" None
        5 id "id" None
        6 layout_bounding_boxes "layout_bounding_boxes" Field::Absent
        7 parser_display_name "parser_display_name" None
        8 parser_id "parser_id" None
        9 parsing_status "parsing_status" None
        10 patches "patches" None
        11 result "result" Field::Absent
        12 result_schema "result_schema" None
        13 validation_summary "validation_summary" None
    }
    shown {}
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl Default for ParsedEndUserFile {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl ParsedEndUserFile {
    /// A `ParsedEndUserFile` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute_values`.
    #[must_use]
    pub fn with_attribute_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<Map<String, Value>>>,
    ) -> Self {
        self.attribute_values = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `bounding_boxes`.
    #[must_use]
    pub fn with_bounding_boxes(
        mut self,
        value: impl Into<Field<Vec<ParsedEndUserFileBoundingBox>>>,
    ) -> Self {
        self.bounding_boxes = value.into();
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `field_validations`.
    #[must_use]
    pub fn with_field_validations(
        mut self,
        value: impl IntoIterator<Item = impl Into<FieldValidation>>,
    ) -> Self {
        self.field_validations = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `layout_bounding_boxes`.
    #[must_use]
    pub fn with_layout_bounding_boxes(
        mut self,
        value: impl Into<Field<Vec<ParsedEndUserFileBoundingBox>>>,
    ) -> Self {
        self.layout_bounding_boxes = value.into();
        self
    }

    /// Sets `parser_display_name`.
    #[must_use]
    pub fn with_parser_display_name(mut self, value: impl Into<String>) -> Self {
        self.parser_display_name = Some(value.into());
        self
    }

    /// Sets `parser_id`.
    #[must_use]
    pub fn with_parser_id(mut self, value: impl Into<String>) -> Self {
        self.parser_id = Some(value.into());
        self
    }

    /// Sets `parsing_status`.
    #[must_use]
    pub fn with_parsing_status(mut self, value: impl Into<ParsingStatus>) -> Self {
        self.parsing_status = Some(value.into());
        self
    }

    /// Sets `patches`.
    #[must_use]
    pub fn with_patches(
        mut self,
        value: impl IntoIterator<Item = impl Into<ParsedEndUserFilePatch>>,
    ) -> Self {
        self.patches = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: impl Into<Field<Map<String, Value>>>) -> Self {
        self.result = value.into();
        self
    }

    /// Sets `result_schema`.
    #[must_use]
    pub fn with_result_schema(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.result_schema = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `validation_summary`.
    #[must_use]
    pub fn with_validation_summary(mut self, value: impl Into<String>) -> Self {
        self.validation_summary = Some(value.into());
        self
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
/// Where a value stands in a file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParsedEndUserFileBoundingBox {
    /// Where it stands on the page: top, left, bottom, right.
    pub bounding_box: Option<Vec<f64>>,
    /// Where the value stands in the result, as a JSON pointer.
    pub json_pointer: Option<String>,
    /// The page of the file.
    pub page_num: Option<i64>,
    /// The text that stands there.
    pub value: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
heron_core::object! {
    ParsedEndUserFileBoundingBox
    must {}
    null {}
    may {
        0 bounding_box "bounding_box" None
        1 json_pointer "json_pointer" None
        2 page_num "page_num" None
        3 value "value" None
    }
    shown {}
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl Default for ParsedEndUserFileBoundingBox {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl ParsedEndUserFileBoundingBox {
    /// A `ParsedEndUserFileBoundingBox` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `bounding_box`.
    #[must_use]
    pub fn with_bounding_box(
        mut self,
        value: impl IntoIterator<Item = impl Into<f64>>,
    ) -> Self {
        self.bounding_box = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `json_pointer`.
    #[must_use]
    pub fn with_json_pointer(mut self, value: impl Into<String>) -> Self {
        self.json_pointer = Some(value.into());
        self
    }

    /// Sets `page_num`.
    #[inline]
    #[must_use]
    pub fn with_page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
/// A correction to what was parsed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParsedEndUserFilePatch {
    /// Why it was corrected.
    pub correction_reason: Field<String>,
    /// Whether the correction holds.
    pub enabled: Field<bool>,
    /// What is done.
    pub op: Option<String>,
    /// What stood there before; any JSON.
    pub original_value: Field<Value>,
    /// What is corrected, as a JSON pointer.
    pub path: Option<String>,
    /// Where it comes from.
    pub source: Field<String>,
    /// What stands there now; any JSON.
    pub value: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
heron_core::object! {
    ParsedEndUserFilePatch
    must {}
    null {}
    may {
        0 correction_reason "correction_reason" Field::Absent
        1 enabled "enabled" Field::Absent
        2 op "op" None
        3 original_value "original_value" Field::Absent
        4 path "path" None
        5 source "source" Field::Absent
        6 value "value" Field::Absent
    }
    shown {}
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl Default for ParsedEndUserFilePatch {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl ParsedEndUserFilePatch {
    /// A `ParsedEndUserFilePatch` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `correction_reason`.
    #[must_use]
    pub fn with_correction_reason(mut self, value: impl Into<Field<String>>) -> Self {
        self.correction_reason = value.into();
        self
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<Field<bool>>) -> Self {
        self.enabled = value.into();
        self
    }

    /// Sets `op`.
    #[must_use]
    pub fn with_op(mut self, value: impl Into<String>) -> Self {
        self.op = Some(value.into());
        self
    }

    /// Sets `original_value`.
    #[must_use]
    pub fn with_original_value(mut self, value: impl Into<Field<Value>>) -> Self {
        self.original_value = value.into();
        self
    }

    /// Sets `path`.
    #[must_use]
    pub fn with_path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<Field<String>>) -> Self {
        self.source = value.into();
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Field<Value>>) -> Self {
        self.value = value.into();
        self
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
heron_core::open_enum! {
    /// How far the parsing of a file is.
    pub enum ParsingStatus {
        /// `failed`
        Failed = "failed",
        /// `processing`
        Processing = "processing",
        /// `succeeded`
        Succeeded = "succeeded",
    }
}

#[cfg(any(feature = "merchants", feature = "transactions"))]
/// Who handles payments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentProcessor {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Where a small picture of it is.
    pub icon_url: Field<String>,
    /// Where the logo is.
    pub logo_url: Field<String>,
    /// What it is called.
    pub name: Field<String>,
    /// Where it is on the web.
    pub url: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "merchants", feature = "transactions"))]
heron_core::object! {
    PaymentProcessor
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
        1 icon_url "icon_url" Field::Absent
        2 logo_url "logo_url" Field::Absent
        3 name "name" Field::Absent
        4 url "url" Field::Absent
    }
    shown {}
}

#[cfg(any(feature = "merchants", feature = "transactions"))]
impl Default for PaymentProcessor {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "merchants", feature = "transactions"))]
impl PaymentProcessor {
    /// A `PaymentProcessor` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `icon_url`.
    #[must_use]
    pub fn with_icon_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.icon_url = value.into();
        self
    }

    /// Sets `logo_url`.
    #[must_use]
    pub fn with_logo_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.logo_url = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.url = value.into();
        self
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
/// A PDF, in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfRef {
    /// Where its transactions went; `null` before they are processed.
    pub data_source: Field<DataSourceBrief>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// How far a PDF is.
    pub status: Option<PdfStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
heron_core::object! {
    PdfRef
    must {}
    null {}
    may {
        0 data_source "data_source" Field::Absent
        1 heron_id "heron_id" None
        2 status "status" None
    }
    shown {}
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl Default for PdfRef {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "files", feature = "iso-applications"))]
impl PdfRef {
    /// A `PdfRef` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `data_source`.
    #[must_use]
    pub fn with_data_source(mut self, value: impl Into<Field<DataSourceBrief>>) -> Self {
        self.data_source = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<PdfStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

#[cfg(any(feature = "files", feature = "iso-applications", feature = "pdfs"))]
heron_core::open_enum! {
    /// How far a PDF is.
    pub enum PdfStatus {
        /// `approved`
        Approved = "approved",
        /// `failed`
        Failed = "failed",
        /// `human_reviewing`
        HumanReviewing = "human_reviewing",
        /// `new`
        New = "new",
        /// `parsed`
        Parsed = "parsed",
        /// `parsing`
        Parsing = "parsing",
        /// `processed`
        Processed = "processed",
        /// `rejected`
        Rejected = "rejected",
        /// `transactions_loaded`
        TransactionsLoaded = "transactions_loaded",
        /// `transactions_unloaded`
        TransactionsUnloaded = "transactions_unloaded",
    }
}

#[cfg(any(feature = "background-checks", feature = "end-users", feature = "policies"))]
heron_core::open_enum! {
    /// The result of all checks together.
    pub enum PolicyResult {
        /// `failed`
        Failed = "failed",
        /// `missing_data`
        MissingData = "missing_data",
        /// `passed`
        Passed = "passed",
        /// `review_required`
        ReviewRequired = "review_required",
    }
}

#[cfg(any(feature = "end-users", feature = "policies"))]
heron_core::open_enum! {
    /// What a policy is for.
    pub enum PolicyUseCase {
        /// `background_check`
        BackgroundCheck = "background_check",
        /// `cashflow`
        Cashflow = "cashflow",
    }
}

#[cfg(any(feature = "bank-data", feature = "transactions"))]
/// What is true of the whole answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestSummary {
    /// The id of the request; what was sent together has the same.
    pub request_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "bank-data", feature = "transactions"))]
heron_core::object! {
    RequestSummary
    must {}
    null {}
    may {
        0 request_id "request_id" None
    }
    shown {}
}

#[cfg(any(feature = "bank-data", feature = "transactions"))]
impl Default for RequestSummary {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "bank-data", feature = "transactions"))]
impl RequestSummary {
    /// A `RequestSummary` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}

#[cfg(any(feature = "calculations", feature = "rules"))]
/// A rule on a metric.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// How a metric is compared with the value.
    pub condition: Option<RuleCondition>,
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The span of time that it covers.
    pub date_range: Option<MetricDateRange>,
    /// The stage of underwriting that the rule is shown with.
    pub group: Field<RuleGroup>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// Which metric a rule is about.
    pub metric_label: Option<RuleMetric>,
    /// What the rule says, in up to 140 characters. The webhook repeats it.
    pub name: Field<String>,
    /// Which end users the rule is for: keys and the values that they must have.
    pub selector: Option<Map<String, Value>>,
    /// The number to compare the metric with.
    pub value: Field<f64>,
    /// The text to compare with, for a metric that is one.
    pub value_str: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "calculations", feature = "rules"))]
heron_core::object! {
    Rule
    must {}
    null {}
    may {
        0 condition "condition" None
        1 created "created" None
        2 date_range "date_range" None
        3 group "group" Field::Absent
        4 heron_id "heron_id" None
        5 last_updated "last_updated" None
        6 metric_label "metric_label" None
        7 name "name" Field::Absent
        8 selector "selector" None
        9 value "value" Field::Absent
        10 value_str "value_str" Field::Absent
    }
    shown {}
}

#[cfg(any(feature = "calculations", feature = "rules"))]
impl Default for Rule {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "calculations", feature = "rules"))]
impl Rule {
    /// A `Rule` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `condition`.
    #[must_use]
    pub fn with_condition(mut self, value: impl Into<RuleCondition>) -> Self {
        self.condition = Some(value.into());
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `date_range`.
    #[must_use]
    pub fn with_date_range(mut self, value: impl Into<MetricDateRange>) -> Self {
        self.date_range = Some(value.into());
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<Field<RuleGroup>>) -> Self {
        self.group = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `metric_label`.
    #[must_use]
    pub fn with_metric_label(mut self, value: impl Into<RuleMetric>) -> Self {
        self.metric_label = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `selector`.
    #[must_use]
    pub fn with_selector(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.selector = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Field<f64>>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets `value_str`.
    #[must_use]
    pub fn with_value_str(mut self, value: impl Into<Field<String>>) -> Self {
        self.value_str = value.into();
        self
    }
}

#[cfg(any(feature = "calculations", feature = "rules"))]
heron_core::open_enum! {
    /// How a metric is compared with the value.
    pub enum RuleCondition {
        /// `contains`
        Contains = "contains",
        /// `equal`
        Equal = "equal",
        /// `greater_than`
        GreaterThan = "greater_than",
        /// `greater_than_or_equal`
        GreaterThanOrEqual = "greater_than_or_equal",
        /// `less_than`
        LessThan = "less_than",
        /// `less_than_or_equal`
        LessThanOrEqual = "less_than_or_equal",
        /// `not_equal`
        NotEqual = "not_equal",
    }
}

#[cfg(any(feature = "calculations", feature = "rules"))]
heron_core::open_enum! {
    /// The stage of underwriting that the rule is shown with.
    pub enum RuleGroup {
        /// `data_quality_account`
        DataQualityAccount = "data_quality_account",
        /// `data_quality_datasource`
        DataQualityDatasource = "data_quality_datasource",
        /// `data_quality_transaction`
        DataQualityTransaction = "data_quality_transaction",
    }
}

#[cfg(any(feature = "calculations", feature = "rules"))]
heron_core::open_enum! {
    /// Which metric a rule is about.
    pub enum RuleMetric {
        /// `accounts`
        Accounts = "accounts",
        /// `advertising_to_other_expenses_ratio`
        AdvertisingToOtherExpensesRatio = "advertising_to_other_expenses_ratio",
        /// `advertising_to_p2p_transfers_ratio`
        AdvertisingToP2pTransfersRatio = "advertising_to_p2p_transfers_ratio",
        /// `annualized_revenue`
        AnnualizedRevenue = "annualized_revenue",
        /// `annualized_revenue_profit_and_loss`
        AnnualizedRevenueProfitAndLoss = "annualized_revenue_profit_and_loss",
        /// `atm_cash_inflows_to_atm_cash_outflows_ratio`
        AtmCashInflowsToAtmCashOutflowsRatio = "atm_cash_inflows_to_atm_cash_outflows_ratio",
        /// `atm_cash_inflows_to_charges_fees_ratio`
        AtmCashInflowsToChargesFeesRatio = "atm_cash_inflows_to_charges_fees_ratio",
        /// `atm_cash_inflows_to_other_expenses_ratio`
        AtmCashInflowsToOtherExpensesRatio = "atm_cash_inflows_to_other_expenses_ratio",
        /// `atm_cash_inflows_to_unreconciled_intra_company_transfers_ratio`
        AtmCashInflowsToUnreconciledIntraCompanyTransfersRatio = "atm_cash_inflows_to_unreconciled_intra_company_transfers_ratio",
        /// `atm_cash_inflows_to_utilities_ratio`
        AtmCashInflowsToUtilitiesRatio = "atm_cash_inflows_to_utilities_ratio",
        /// `atm_cash_outflows_in_out_ratio`
        AtmCashOutflowsInOutRatio = "atm_cash_outflows_in_out_ratio",
        /// `atm_withdrawals`
        AtmWithdrawals = "atm_withdrawals",
        /// `average_credit_card_spend`
        AverageCreditCardSpend = "average_credit_card_spend",
        /// `average_monthly_revenue_sources`
        AverageMonthlyRevenueSources = "average_monthly_revenue_sources",
        /// `balance_average`
        BalanceAverage = "balance_average",
        /// `balance_maximum`
        BalanceMaximum = "balance_maximum",
        /// `balance_minimum`
        BalanceMinimum = "balance_minimum",
        /// `category_atm_cash_outflows_count`
        CategoryAtmCashOutflowsCount = "category_atm_cash_outflows_count",
        /// `category_coverage`
        CategoryCoverage = "category_coverage",
        /// `category_debt_investment_count`
        CategoryDebtInvestmentCount = "category_debt_investment_count",
        /// `category_debt_repayment_count`
        CategoryDebtRepaymentCount = "category_debt_repayment_count",
        /// `category_other_expenses_count`
        CategoryOtherExpensesCount = "category_other_expenses_count",
        /// `category_postage_count`
        CategoryPostageCount = "category_postage_count",
        /// `category_rent_count`
        CategoryRentCount = "category_rent_count",
        /// `category_revenue_count`
        CategoryRevenueCount = "category_revenue_count",
        /// `change_in_balance`
        ChangeInBalance = "change_in_balance",
        /// `charges_fees_to_company_investments_ratio`
        ChargesFeesToCompanyInvestmentsRatio = "charges_fees_to_company_investments_ratio",
        /// `charges_fees_to_none_ratio`
        ChargesFeesToNoneRatio = "charges_fees_to_none_ratio",
        /// `charges_fees_to_other_expenses_ratio`
        ChargesFeesToOtherExpensesRatio = "charges_fees_to_other_expenses_ratio",
        /// `charges_fees_to_overdraft_nsf_fees_ratio`
        ChargesFeesToOverdraftNsfFeesRatio = "charges_fees_to_overdraft_nsf_fees_ratio",
        /// `charges_fees_to_postage_ratio`
        ChargesFeesToPostageRatio = "charges_fees_to_postage_ratio",
        /// `charges_fees_to_revenue_ratio`
        ChargesFeesToRevenueRatio = "charges_fees_to_revenue_ratio",
        /// `check_deposits_to_debt_repayment_ratio`
        CheckDepositsToDebtRepaymentRatio = "check_deposits_to_debt_repayment_ratio",
        /// `check_deposits_to_postage_ratio`
        CheckDepositsToPostageRatio = "check_deposits_to_postage_ratio",
        /// `check_deposits_to_revenue_ratio`
        CheckDepositsToRevenueRatio = "check_deposits_to_revenue_ratio",
        /// `check_deposits_to_unreconciled_intra_company_transfers_ratio`
        CheckDepositsToUnreconciledIntraCompanyTransfersRatio = "check_deposits_to_unreconciled_intra_company_transfers_ratio",
        /// `check_outflows_to_charges_fees_ratio`
        CheckOutflowsToChargesFeesRatio = "check_outflows_to_charges_fees_ratio",
        /// `check_outflows_to_other_expenses_ratio`
        CheckOutflowsToOtherExpensesRatio = "check_outflows_to_other_expenses_ratio",
        /// `check_outflows_to_p2p_transfers_ratio`
        CheckOutflowsToP2pTransfersRatio = "check_outflows_to_p2p_transfers_ratio",
        /// `check_outflows_to_payroll_and_consultants_ratio`
        CheckOutflowsToPayrollAndConsultantsRatio = "check_outflows_to_payroll_and_consultants_ratio",
        /// `check_outflows_to_revenue_ratio`
        CheckOutflowsToRevenueRatio = "check_outflows_to_revenue_ratio",
        /// `check_outflows_to_travel_ratio`
        CheckOutflowsToTravelRatio = "check_outflows_to_travel_ratio",
        /// `check_outflows_to_utilities_ratio`
        CheckOutflowsToUtilitiesRatio = "check_outflows_to_utilities_ratio",
        /// `cogs`
        Cogs = "cogs",
        /// `cogs_daily_average`
        CogsDailyAverage = "cogs_daily_average",
        /// `cogs_profit_and_loss`
        CogsProfitAndLoss = "cogs_profit_and_loss",
        /// `company_investments_in_out_ratio`
        CompanyInvestmentsInOutRatio = "company_investments_in_out_ratio",
        /// `confidence`
        Confidence = "confidence",
        /// `credit_card_to_charges_fees_ratio`
        CreditCardToChargesFeesRatio = "credit_card_to_charges_fees_ratio",
        /// `credit_card_to_check_deposits_ratio`
        CreditCardToCheckDepositsRatio = "credit_card_to_check_deposits_ratio",
        /// `credit_card_to_inventory_ratio`
        CreditCardToInventoryRatio = "credit_card_to_inventory_ratio",
        /// `credit_card_to_none_ratio`
        CreditCardToNoneRatio = "credit_card_to_none_ratio",
        /// `credit_card_to_payroll_and_consultants_ratio`
        CreditCardToPayrollAndConsultantsRatio = "credit_card_to_payroll_and_consultants_ratio",
        /// `credit_card_to_revenue_ratio`
        CreditCardToRevenueRatio = "credit_card_to_revenue_ratio",
        /// `credit_card_to_travel_ratio`
        CreditCardToTravelRatio = "credit_card_to_travel_ratio",
        /// `data_coverage`
        DataCoverage = "data_coverage",
        /// `data_freshness`
        DataFreshness = "data_freshness",
        /// `data_volume`
        DataVolume = "data_volume",
        /// `date_range`
        DateRange = "date_range",
        /// `date_range_with_data_sources`
        DateRangeWithDataSources = "date_range_with_data_sources",
        /// `debt_collection`
        DebtCollection = "debt_collection",
        /// `debt_investment`
        DebtInvestment = "debt_investment",
        /// `debt_investment_count`
        DebtInvestmentCount = "debt_investment_count",
        /// `debt_investment_to_none_ratio`
        DebtInvestmentToNoneRatio = "debt_investment_to_none_ratio",
        /// `debt_investment_to_other_expenses_ratio`
        DebtInvestmentToOtherExpensesRatio = "debt_investment_to_other_expenses_ratio",
        /// `debt_investment_to_overdraft_nsf_fees_ratio`
        DebtInvestmentToOverdraftNsfFeesRatio = "debt_investment_to_overdraft_nsf_fees_ratio",
        /// `debt_investors`
        DebtInvestors = "debt_investors",
        /// `debt_repayment`
        DebtRepayment = "debt_repayment",
        /// `debt_repayment_daily_average`
        DebtRepaymentDailyAverage = "debt_repayment_daily_average",
        /// `debt_repayment_to_atm_cash_outflows_ratio`
        DebtRepaymentToAtmCashOutflowsRatio = "debt_repayment_to_atm_cash_outflows_ratio",
        /// `debt_repayment_to_payroll_and_consultants_ratio`
        DebtRepaymentToPayrollAndConsultantsRatio = "debt_repayment_to_payroll_and_consultants_ratio",
        /// `debt_repayment_to_postage_ratio`
        DebtRepaymentToPostageRatio = "debt_repayment_to_postage_ratio",
        /// `debt_repayment_to_special_outflows_ratio`
        DebtRepaymentToSpecialOutflowsRatio = "debt_repayment_to_special_outflows_ratio",
        /// `debt_repayment_to_taxes_ratio`
        DebtRepaymentToTaxesRatio = "debt_repayment_to_taxes_ratio",
        /// `debt_service_coverage_ratio`
        DebtServiceCoverageRatio = "debt_service_coverage_ratio",
        /// `deposit_days`
        DepositDays = "deposit_days",
        /// `distinct_mcas`
        DistinctMcas = "distinct_mcas",
        /// `distinct_mcas_from_inflows`
        DistinctMcasFromInflows = "distinct_mcas_from_inflows",
        /// `distinct_mcas_from_outflows`
        DistinctMcasFromOutflows = "distinct_mcas_from_outflows",
        /// `equity_investment_to_advertising_ratio`
        EquityInvestmentToAdvertisingRatio = "equity_investment_to_advertising_ratio",
        /// `equity_investment_to_charges_fees_ratio`
        EquityInvestmentToChargesFeesRatio = "equity_investment_to_charges_fees_ratio",
        /// `equity_investment_to_company_investments_ratio`
        EquityInvestmentToCompanyInvestmentsRatio = "equity_investment_to_company_investments_ratio",
        /// `equity_investment_to_debt_repayment_ratio`
        EquityInvestmentToDebtRepaymentRatio = "equity_investment_to_debt_repayment_ratio",
        /// `equity_investment_to_travel_ratio`
        EquityInvestmentToTravelRatio = "equity_investment_to_travel_ratio",
        /// `equity_investment_to_unreconciled_intra_company_transfers_ratio`
        EquityInvestmentToUnreconciledIntraCompanyTransfersRatio = "equity_investment_to_unreconciled_intra_company_transfers_ratio",
        /// `general_payment_to_company_investments_ratio`
        GeneralPaymentToCompanyInvestmentsRatio = "general_payment_to_company_investments_ratio",
        /// `general_payment_to_credit_card_ratio`
        GeneralPaymentToCreditCardRatio = "general_payment_to_credit_card_ratio",
        /// `general_payment_to_none_ratio`
        GeneralPaymentToNoneRatio = "general_payment_to_none_ratio",
        /// `general_payment_to_p2p_transfers_ratio`
        GeneralPaymentToP2pTransfersRatio = "general_payment_to_p2p_transfers_ratio",
        /// `gross_operating_cashflow`
        GrossOperatingCashflow = "gross_operating_cashflow",
        /// `gross_operating_cashflow_daily_average`
        GrossOperatingCashflowDailyAverage = "gross_operating_cashflow_daily_average",
        /// `gross_operating_cashflow_profit_and_loss`
        GrossOperatingCashflowProfitAndLoss = "gross_operating_cashflow_profit_and_loss",
        /// `has_balance_ratio`
        HasBalanceRatio = "has_balance_ratio",
        /// `has_unreconciled_data`
        HasUnreconciledData = "has_unreconciled_data",
        /// `heron_score`
        HeronScore = "heron_score",
        /// `inflow_amount`
        InflowAmount = "inflow_amount",
        /// `inflow_daily_average`
        InflowDailyAverage = "inflow_daily_average",
        /// `inflow_growth_rate`
        InflowGrowthRate = "inflow_growth_rate",
        /// `inflow_monthly_avg_amount`
        InflowMonthlyAvgAmount = "inflow_monthly_avg_amount",
        /// `inflows`
        Inflows = "inflows",
        /// `insurance_in_out_ratio`
        InsuranceInOutRatio = "insurance_in_out_ratio",
        /// `insurance_to_advertising_ratio`
        InsuranceToAdvertisingRatio = "insurance_to_advertising_ratio",
        /// `insurance_to_atm_cash_inflows_ratio`
        InsuranceToAtmCashInflowsRatio = "insurance_to_atm_cash_inflows_ratio",
        /// `insurance_to_charges_fees_ratio`
        InsuranceToChargesFeesRatio = "insurance_to_charges_fees_ratio",
        /// `insurance_to_check_deposits_ratio`
        InsuranceToCheckDepositsRatio = "insurance_to_check_deposits_ratio",
        /// `insurance_to_credit_card_ratio`
        InsuranceToCreditCardRatio = "insurance_to_credit_card_ratio",
        /// `insurance_to_debt_repayment_ratio`
        InsuranceToDebtRepaymentRatio = "insurance_to_debt_repayment_ratio",
        /// `insurance_to_general_payment_ratio`
        InsuranceToGeneralPaymentRatio = "insurance_to_general_payment_ratio",
        /// `insurance_to_inventory_ratio`
        InsuranceToInventoryRatio = "insurance_to_inventory_ratio",
        /// `insurance_to_none_ratio`
        InsuranceToNoneRatio = "insurance_to_none_ratio",
        /// `insurance_to_travel_ratio`
        InsuranceToTravelRatio = "insurance_to_travel_ratio",
        /// `inventory_to_atm_cash_outflows_ratio`
        InventoryToAtmCashOutflowsRatio = "inventory_to_atm_cash_outflows_ratio",
        /// `inventory_to_company_investments_ratio`
        InventoryToCompanyInvestmentsRatio = "inventory_to_company_investments_ratio",
        /// `inventory_to_other_expenses_ratio`
        InventoryToOtherExpensesRatio = "inventory_to_other_expenses_ratio",
        /// `inventory_to_overdraft_nsf_fees_ratio`
        InventoryToOverdraftNsfFeesRatio = "inventory_to_overdraft_nsf_fees_ratio",
        /// `last_debt_investment`
        LastDebtInvestment = "last_debt_investment",
        /// `last_debt_investment_days`
        LastDebtInvestmentDays = "last_debt_investment_days",
        /// `latest_balance`
        LatestBalance = "latest_balance",
        /// `latest_largest_mca_funding_amount`
        LatestLargestMcaFundingAmount = "latest_largest_mca_funding_amount",
        /// `max_low_balance_days_per_statement`
        MaxLowBalanceDaysPerStatement = "max_low_balance_days_per_statement",
        /// `max_negative_balance_days_per_statement`
        MaxNegativeBalanceDaysPerStatement = "max_negative_balance_days_per_statement",
        /// `mean_abs_balance_velocity`
        MeanAbsBalanceVelocity = "mean_abs_balance_velocity",
        /// `mean_balance_velocity`
        MeanBalanceVelocity = "mean_balance_velocity",
        /// `merchant_coverage`
        MerchantCoverage = "merchant_coverage",
        /// `merchant_heron_ids`
        MerchantHeronIds = "merchant_heron_ids",
        /// `min_average_daily_balance_per_statement`
        MinAverageDailyBalancePerStatement = "min_average_daily_balance_per_statement",
        /// `min_number_of_revenue_deposits`
        MinNumberOfRevenueDeposits = "min_number_of_revenue_deposits",
        /// `min_revenue_count_per_statement_ignoring_savings_and_loc_accounts`
        MinRevenueCountPerStatementIgnoringSavingsAndLocAccounts = "min_revenue_count_per_statement_ignoring_savings_and_loc_accounts",
        /// `min_total_revenue_per_statement`
        MinTotalRevenuePerStatement = "min_total_revenue_per_statement",
        /// `negative_balance_days`
        NegativeBalanceDays = "negative_balance_days",
        /// `negative_balance_days_by_account`
        NegativeBalanceDaysByAccount = "negative_balance_days_by_account",
        /// `net_amount`
        NetAmount = "net_amount",
        /// `net_operating_cashflow`
        NetOperatingCashflow = "net_operating_cashflow",
        /// `net_operating_cashflow_daily_average`
        NetOperatingCashflowDailyAverage = "net_operating_cashflow_daily_average",
        /// `net_operating_cashflow_monthly_average`
        NetOperatingCashflowMonthlyAverage = "net_operating_cashflow_monthly_average",
        /// `net_operating_cashflow_profit_and_loss`
        NetOperatingCashflowProfitAndLoss = "net_operating_cashflow_profit_and_loss",
        /// `nsf_days`
        NsfDays = "nsf_days",
        /// `nsf_fees`
        NsfFees = "nsf_fees",
        /// `number_months_revenue_less_monthly_target`
        NumberMonthsRevenueLessMonthlyTarget = "number_months_revenue_less_monthly_target",
        /// `opex`
        Opex = "opex",
        /// `opex_daily_average`
        OpexDailyAverage = "opex_daily_average",
        /// `opex_profit_and_loss`
        OpexProfitAndLoss = "opex_profit_and_loss",
        /// `outflow_daily_average`
        OutflowDailyAverage = "outflow_daily_average",
        /// `outflows`
        Outflows = "outflows",
        /// `overdraft_nsf_fees_in_out_ratio`
        OverdraftNsfFeesInOutRatio = "overdraft_nsf_fees_in_out_ratio",
        /// `overdraft_nsf_fees_to_other_expenses_ratio`
        OverdraftNsfFeesToOtherExpensesRatio = "overdraft_nsf_fees_to_other_expenses_ratio",
        /// `p2p_transfers_to_atm_cash_outflows_ratio`
        P2pTransfersToAtmCashOutflowsRatio = "p2p_transfers_to_atm_cash_outflows_ratio",
        /// `p2p_transfers_to_overdraft_nsf_fees_ratio`
        P2pTransfersToOverdraftNsfFeesRatio = "p2p_transfers_to_overdraft_nsf_fees_ratio",
        /// `postage_to_none_ratio`
        PostageToNoneRatio = "postage_to_none_ratio",
        /// `postage_to_p2p_transfers_ratio`
        PostageToP2pTransfersRatio = "postage_to_p2p_transfers_ratio",
        /// `postage_to_unreconciled_intra_company_transfers_ratio`
        PostageToUnreconciledIntraCompanyTransfersRatio = "postage_to_unreconciled_intra_company_transfers_ratio",
        /// `potentially_duplicated_account_pairs`
        PotentiallyDuplicatedAccountPairs = "potentially_duplicated_account_pairs",
        /// `predicted_balance_daily_average`
        PredictedBalanceDailyAverage = "predicted_balance_daily_average",
        /// `predicted_nsf_fees`
        PredictedNsfFees = "predicted_nsf_fees",
        /// `reconciled_intra_company_transfers_to_insurance_ratio`
        ReconciledIntraCompanyTransfersToInsuranceRatio = "reconciled_intra_company_transfers_to_insurance_ratio",
        /// `refunds_to_atm_cash_inflows_ratio`
        RefundsToAtmCashInflowsRatio = "refunds_to_atm_cash_inflows_ratio",
        /// `refunds_to_atm_cash_outflows_ratio`
        RefundsToAtmCashOutflowsRatio = "refunds_to_atm_cash_outflows_ratio",
        /// `refunds_to_charges_fees_ratio`
        RefundsToChargesFeesRatio = "refunds_to_charges_fees_ratio",
        /// `refunds_to_overdraft_nsf_fees_ratio`
        RefundsToOverdraftNsfFeesRatio = "refunds_to_overdraft_nsf_fees_ratio",
        /// `refunds_to_travel_ratio`
        RefundsToTravelRatio = "refunds_to_travel_ratio",
        /// `refunds_to_unreconciled_intra_company_transfers_ratio`
        RefundsToUnreconciledIntraCompanyTransfersRatio = "refunds_to_unreconciled_intra_company_transfers_ratio",
        /// `refunds_to_utilities_ratio`
        RefundsToUtilitiesRatio = "refunds_to_utilities_ratio",
        /// `rent_in_out_ratio`
        RentInOutRatio = "rent_in_out_ratio",
        /// `rent_to_check_deposits_ratio`
        RentToCheckDepositsRatio = "rent_to_check_deposits_ratio",
        /// `rent_to_p2p_transfers_ratio`
        RentToP2pTransfersRatio = "rent_to_p2p_transfers_ratio",
        /// `rent_to_payroll_and_consultants_ratio`
        RentToPayrollAndConsultantsRatio = "rent_to_payroll_and_consultants_ratio",
        /// `rent_to_postage_ratio`
        RentToPostageRatio = "rent_to_postage_ratio",
        /// `rent_to_special_outflows_ratio`
        RentToSpecialOutflowsRatio = "rent_to_special_outflows_ratio",
        /// `rent_to_travel_ratio`
        RentToTravelRatio = "rent_to_travel_ratio",
        /// `revenue`
        Revenue = "revenue",
        /// `revenue_anomalies`
        RevenueAnomalies = "revenue_anomalies",
        /// `revenue_daily_average`
        RevenueDailyAverage = "revenue_daily_average",
        /// `revenue_growth_rate`
        RevenueGrowthRate = "revenue_growth_rate",
        /// `revenue_monthly_average`
        RevenueMonthlyAverage = "revenue_monthly_average",
        /// `revenue_profit_and_loss`
        RevenueProfitAndLoss = "revenue_profit_and_loss",
        /// `revenue_sources`
        RevenueSources = "revenue_sources",
        /// `revenue_to_payroll_and_consultants_ratio`
        RevenueToPayrollAndConsultantsRatio = "revenue_to_payroll_and_consultants_ratio",
        /// `special_inflows_to_atm_cash_outflows_ratio`
        SpecialInflowsToAtmCashOutflowsRatio = "special_inflows_to_atm_cash_outflows_ratio",
        /// `special_inflows_to_charges_fees_ratio`
        SpecialInflowsToChargesFeesRatio = "special_inflows_to_charges_fees_ratio",
        /// `special_inflows_to_payroll_and_consultants_ratio`
        SpecialInflowsToPayrollAndConsultantsRatio = "special_inflows_to_payroll_and_consultants_ratio",
        /// `special_inflows_to_revenue_ratio`
        SpecialInflowsToRevenueRatio = "special_inflows_to_revenue_ratio",
        /// `special_inflows_to_travel_ratio`
        SpecialInflowsToTravelRatio = "special_inflows_to_travel_ratio",
        /// `special_inflows_to_unreconciled_intra_company_transfers_ratio`
        SpecialInflowsToUnreconciledIntraCompanyTransfersRatio = "special_inflows_to_unreconciled_intra_company_transfers_ratio",
        /// `special_inflows_to_utilities_ratio`
        SpecialInflowsToUtilitiesRatio = "special_inflows_to_utilities_ratio",
        /// `special_outflows_to_atm_cash_outflows_ratio`
        SpecialOutflowsToAtmCashOutflowsRatio = "special_outflows_to_atm_cash_outflows_ratio",
        /// `special_outflows_to_p2p_transfers_ratio`
        SpecialOutflowsToP2pTransfersRatio = "special_outflows_to_p2p_transfers_ratio",
        /// `tax_payment_amount`
        TaxPaymentAmount = "tax_payment_amount",
        /// `tax_payments`
        TaxPayments = "tax_payments",
        /// `taxes_in_out_ratio`
        TaxesInOutRatio = "taxes_in_out_ratio",
        /// `taxes_to_atm_cash_outflows_ratio`
        TaxesToAtmCashOutflowsRatio = "taxes_to_atm_cash_outflows_ratio",
        /// `taxes_to_other_expenses_ratio`
        TaxesToOtherExpensesRatio = "taxes_to_other_expenses_ratio",
        /// `taxes_to_p2p_transfers_ratio`
        TaxesToP2pTransfersRatio = "taxes_to_p2p_transfers_ratio",
        /// `taxes_to_payroll_and_consultants_ratio`
        TaxesToPayrollAndConsultantsRatio = "taxes_to_payroll_and_consultants_ratio",
        /// `taxes_to_revenue_ratio`
        TaxesToRevenueRatio = "taxes_to_revenue_ratio",
        /// `taxes_to_travel_ratio`
        TaxesToTravelRatio = "taxes_to_travel_ratio",
        /// `travel_in_out_ratio`
        TravelInOutRatio = "travel_in_out_ratio",
        /// `travel_to_inventory_ratio`
        TravelToInventoryRatio = "travel_to_inventory_ratio",
        /// `travel_to_none_ratio`
        TravelToNoneRatio = "travel_to_none_ratio",
        /// `travel_to_other_expenses_ratio`
        TravelToOtherExpensesRatio = "travel_to_other_expenses_ratio",
        /// `travel_to_p2p_transfers_ratio`
        TravelToP2pTransfersRatio = "travel_to_p2p_transfers_ratio",
        /// `travel_to_payroll_and_consultants_ratio`
        TravelToPayrollAndConsultantsRatio = "travel_to_payroll_and_consultants_ratio",
        /// `unconnected_account_ratio`
        UnconnectedAccountRatio = "unconnected_account_ratio",
        /// `unreconciled_intra_company_transfers_to_atm_cash_outflows_ratio`
        UnreconciledIntraCompanyTransfersToAtmCashOutflowsRatio = "unreconciled_intra_company_transfers_to_atm_cash_outflows_ratio",
        /// `unreconciled_intra_company_transfers_to_other_expenses_ratio`
        UnreconciledIntraCompanyTransfersToOtherExpensesRatio = "unreconciled_intra_company_transfers_to_other_expenses_ratio",
        /// `unreconciled_intra_company_transfers_to_p2p_transfers_ratio`
        UnreconciledIntraCompanyTransfersToP2pTransfersRatio = "unreconciled_intra_company_transfers_to_p2p_transfers_ratio",
        /// `unreconciled_intra_company_transfers_to_travel_ratio`
        UnreconciledIntraCompanyTransfersToTravelRatio = "unreconciled_intra_company_transfers_to_travel_ratio",
        /// `utilities_to_other_expenses_ratio`
        UtilitiesToOtherExpensesRatio = "utilities_to_other_expenses_ratio",
        /// `utilities_to_overdraft_nsf_fees_ratio`
        UtilitiesToOverdraftNsfFeesRatio = "utilities_to_overdraft_nsf_fees_ratio",
        /// `utilities_to_postage_ratio`
        UtilitiesToPostageRatio = "utilities_to_postage_ratio",
        /// `utilities_to_special_outflows_ratio`
        UtilitiesToSpecialOutflowsRatio = "utilities_to_special_outflows_ratio",
        /// `utilities_to_travel_ratio`
        UtilitiesToTravelRatio = "utilities_to_travel_ratio",
        /// `weekday_balance_average`
        WeekdayBalanceAverage = "weekday_balance_average",
        /// `weekday_with_highest_avg`
        WeekdayWithHighestAvg = "weekday_with_highest_avg",
        /// `weekday_with_lowest_avg`
        WeekdayWithLowestAvg = "weekday_with_lowest_avg",
    }
}

#[cfg(any(feature = "end-users", feature = "tags"))]
/// A label that can be put on end users.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Its colour on screen, six hexadecimal digits after a number sign, in lower case; `null` for none.
    pub color: Field<String>,
    /// A note for people; `null` for none.
    pub description: Field<String>,
    /// The id that Heron gave the tag.
    pub heron_id: Option<String>,
    /// Its name, of up to 140 lower-case letters, digits, and the characters `_`, `-` and `:`. No other tag of the account has it.
    pub name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

#[cfg(any(feature = "end-users", feature = "tags"))]
heron_core::object! {
    Tag
    must {}
    null {}
    may {
        0 color "color" Field::Absent
        1 description "description" Field::Absent
        2 heron_id "heron_id" None
        3 name "name" None
    }
    shown {}
}

#[cfg(any(feature = "end-users", feature = "tags"))]
impl Default for Tag {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

#[cfg(any(feature = "end-users", feature = "tags"))]
impl Tag {
    /// A `Tag` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `color`.
    #[must_use]
    pub fn with_color(mut self, value: impl Into<Field<String>>) -> Self {
        self.color = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.description = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
