// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use chrono::NaiveDate;
use heron_core::{Extra, Field, Money, Timestamp};
use super::shared::RequestSummary;

/// What became of it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BankDataReceipt {
    /// What is true of the whole answer.
    pub summary: Option<RequestSummary>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BankDataReceipt
    must {}
    null {}
    may {
        0 summary "_summary" None
    }
    shown {
        "_summary" "summary"
    }
}

impl Default for BankDataReceipt {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BankDataReceipt {
    /// A `BankDataReceipt` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `_summary`.
    #[must_use]
    pub fn with_summary(mut self, value: impl Into<RequestSummary>) -> Self {
        self.summary = Some(value.into());
        self
    }
}

/// A document that Inscribe read.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Inscribe {
    /// What Inscribe calls the customer.
    pub customer_name: Field<String>,
    /// What Inscribe read.
    pub parsed_details: Option<InscribeParsedDetails>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Inscribe
    must {}
    null {}
    may {
        0 customer_name "customer_name" Field::Absent
        1 parsed_details "parsed_details" None
    }
    shown {}
}

impl Default for Inscribe {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Inscribe {
    /// A `Inscribe` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `customer_name`.
    #[must_use]
    pub fn with_customer_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.customer_name = value.into();
        self
    }

    /// Sets `parsed_details`.
    #[must_use]
    pub fn with_parsed_details(
        mut self,
        value: impl Into<InscribeParsedDetails>,
    ) -> Self {
        self.parsed_details = Some(value.into());
        self
    }
}

/// A bank account, as Inscribe read it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InscribeAccount {
    /// What kind of account Inscribe takes it for.
    pub account_type: Field<String>,
    /// The balance at the start.
    pub beginning_balance: Field<InscribeNumberPrediction>,
    /// The balance at the end.
    pub ending_balance: Field<InscribeNumberPrediction>,
    /// What the bank is called.
    pub institution_name: Field<String>,
    /// The number of the account, or of the telephone.
    pub number: Option<InscribeStringPrediction>,
    /// The transactions.
    pub transactions: Option<Vec<InscribeTransaction>>,
    /// Whether the transactions add up to the balances. Only bank statements as PDFs have this.
    pub transactions_match_balances: Field<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    InscribeAccount
    must {}
    null {}
    may {
        0 account_type "account_type" Field::Absent
        1 beginning_balance "beginning_balance" Field::Absent
        2 ending_balance "ending_balance" Field::Absent
        3 institution_name "institution_name" Field::Absent
        4 number "number" None
        5 transactions "transactions" None
        6 transactions_match_balances "transactions_match_balances" Field::Absent
    }
    shown {}
}

impl Default for InscribeAccount {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl InscribeAccount {
    /// A `InscribeAccount` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_type`.
    #[must_use]
    pub fn with_account_type(mut self, value: impl Into<Field<String>>) -> Self {
        self.account_type = value.into();
        self
    }

    /// Sets `beginning_balance`.
    #[must_use]
    pub fn with_beginning_balance(
        mut self,
        value: impl Into<Field<InscribeNumberPrediction>>,
    ) -> Self {
        self.beginning_balance = value.into();
        self
    }

    /// Sets `ending_balance`.
    #[must_use]
    pub fn with_ending_balance(
        mut self,
        value: impl Into<Field<InscribeNumberPrediction>>,
    ) -> Self {
        self.ending_balance = value.into();
        self
    }

    /// Sets `institution_name`.
    #[must_use]
    pub fn with_institution_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.institution_name = value.into();
        self
    }

    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: impl Into<InscribeStringPrediction>) -> Self {
        self.number = Some(value.into());
        self
    }

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<InscribeTransaction>>,
    ) -> Self {
        self.transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `transactions_match_balances`.
    #[must_use]
    pub fn with_transactions_match_balances(
        mut self,
        value: impl Into<Field<bool>>,
    ) -> Self {
        self.transactions_match_balances = value.into();
        self
    }
}

/// A number, as Inscribe read it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InscribeNumberPrediction {
    /// How sure it is, from 0 to 1.
    pub confidence: Option<f64>,
    /// The value in a form that programs can use.
    pub normalized: Option<i64>,
    /// The text as it stands in the document.
    pub raw: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    InscribeNumberPrediction
    must {}
    null {}
    may {
        0 confidence "confidence" None
        1 normalized "normalized" None
        2 raw "raw" None
    }
    shown {}
}

impl Default for InscribeNumberPrediction {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl InscribeNumberPrediction {
    /// A `InscribeNumberPrediction` with nothing set.
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

    /// Sets `normalized`.
    #[inline]
    #[must_use]
    pub fn with_normalized(mut self, value: i64) -> Self {
        self.normalized = Some(value);
        self
    }

    /// Sets `raw`.
    #[must_use]
    pub fn with_raw(mut self, value: impl Into<String>) -> Self {
        self.raw = Some(value.into());
        self
    }
}

/// What Inscribe read.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InscribeParsedDetails {
    /// The bank accounts, one by one.
    pub bank_accounts: Option<Vec<InscribeAccount>>,
    /// What it is called.
    pub name: Option<InscribeParsedDetailsName>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    InscribeParsedDetails
    must {}
    null {}
    may {
        0 bank_accounts "bank_accounts" None
        1 name "name" None
    }
    shown {}
}

impl Default for InscribeParsedDetails {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl InscribeParsedDetails {
    /// A `InscribeParsedDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `bank_accounts`.
    #[must_use]
    pub fn with_bank_accounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<InscribeAccount>>,
    ) -> Self {
        self.bank_accounts = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<InscribeParsedDetailsName>) -> Self {
        self.name = Some(value.into());
        self
    }
}

/// A name, as Inscribe read it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InscribeParsedDetailsName {
    /// The text as it stands in the document.
    pub raw: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    InscribeParsedDetailsName
    must {}
    null {}
    may {
        0 raw "raw" None
    }
    shown {}
}

impl Default for InscribeParsedDetailsName {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl InscribeParsedDetailsName {
    /// A `InscribeParsedDetailsName` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `raw`.
    #[must_use]
    pub fn with_raw(mut self, value: impl Into<String>) -> Self {
        self.raw = Some(value.into());
        self
    }
}

/// A text, as Inscribe read it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InscribeStringPrediction {
    /// How sure it is, from 0 to 1.
    pub confidence: Option<f64>,
    /// The value in a form that programs can use.
    pub normalized: Option<String>,
    /// The text as it stands in the document.
    pub raw: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    InscribeStringPrediction
    must {}
    null {}
    may {
        0 confidence "confidence" None
        1 normalized "normalized" None
        2 raw "raw" None
    }
    shown {}
}

impl Default for InscribeStringPrediction {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl InscribeStringPrediction {
    /// A `InscribeStringPrediction` with nothing set.
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

    /// Sets `normalized`.
    #[must_use]
    pub fn with_normalized(mut self, value: impl Into<String>) -> Self {
        self.normalized = Some(value.into());
        self
    }

    /// Sets `raw`.
    #[must_use]
    pub fn with_raw(mut self, value: impl Into<String>) -> Self {
        self.raw = Some(value.into());
        self
    }
}

/// A transaction, as Inscribe read it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InscribeTransaction {
    /// The amount, as Inscribe read it.
    pub amount: Option<i64>,
    /// The day that it is about.
    pub date: Option<NaiveDate>,
    /// What the bank says of the transaction.
    pub description: Option<String>,
    /// Its id.
    pub id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    InscribeTransaction
    must {}
    null {}
    may {
        0 amount "amount" None
        1 date "date" None
        2 description "description" None
        3 id "id" None
    }
    shown {}
}

impl Default for InscribeTransaction {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl InscribeTransaction {
    /// A `InscribeTransaction` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount`.
    #[inline]
    #[must_use]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

/// A report of Ocrolus's.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Ocrolus {
    /// Ocrolus's own answer.
    pub response: OcrolusAnswer,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Ocrolus
    must {
        0 response "response"
    }
    null {}
    may {}
    shown {}
}

impl Ocrolus {
    /// A `Ocrolus` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(response: impl Into<OcrolusAnswer>) -> Self {
        Self {
            response: response.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `response`.
    #[must_use]
    pub fn with_response(mut self, value: impl Into<OcrolusAnswer>) -> Self {
        self.response = value.into();
        self
    }
}

/// What Ocrolus answered.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OcrolusAnswer {
    /// The bank accounts, one by one.
    pub bank_accounts: Vec<OcrolusBankAccount>,
    /// What it is called.
    pub name: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    OcrolusAnswer
    must {
        0 bank_accounts "bank_accounts"
        1 name "name"
    }
    null {}
    may {}
    shown {}
}

impl OcrolusAnswer {
    /// A `OcrolusAnswer` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        bank_accounts: impl IntoIterator<Item = impl Into<OcrolusBankAccount>>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            bank_accounts: bank_accounts.into_iter().map(Into::into).collect(),
            name: name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `bank_accounts`.
    #[must_use]
    pub fn with_bank_accounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusBankAccount>>,
    ) -> Self {
        self.bank_accounts = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

/// A bank account, as Ocrolus read it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OcrolusBankAccount {
    /// What kind of account Ocrolus takes it for.
    pub account_category: Option<String>,
    /// The number of the account.
    pub account_number: Option<String>,
    /// Transactions with lenders that are no banks.
    pub alternative_lender_transactions: Option<Vec<OcrolusTransaction>>,
    /// The balances day by day.
    pub daily_balances: Option<BTreeMap<String, String>>,
    /// Transactions with those who gather debts into one.
    pub debt_consolidator_txns: Option<Vec<OcrolusTransaction>>,
    /// The largest deposits of each month.
    pub deposits_max_by_month: Option<BTreeMap<String, Option<Vec<OcrolusTransaction>>>>,
    /// Transactions that Ocrolus counts as expenses.
    pub estimated_expense_txns_list: Option<Vec<OcrolusTransaction>>,
    /// Transactions that Ocrolus counts as revenue.
    pub estimated_revenue_txns_list: Option<Vec<OcrolusTransaction>>,
    /// Transactions with those who buy invoices.
    pub factor_txns: Option<Vec<OcrolusTransaction>>,
    /// The country of the account holder.
    pub holder_country: Option<String>,
    /// Money from insurers.
    pub insurance_credits: Option<Vec<OcrolusTransaction>>,
    /// Money to insurers.
    pub insurance_debits: Option<Vec<OcrolusTransaction>>,
    /// Transfers between banks.
    pub interbank_transactions: Option<Vec<OcrolusTransaction>>,
    /// Transactions with lenders of merchant cash advances.
    pub merchant_cash_advance_lender_txns: Option<Vec<OcrolusTransaction>>,
    /// Transactions that Ocrolus does not count as revenue.
    pub non_estimated_revenue_txns_list: Option<Vec<OcrolusTransaction>>,
    /// Transactions for which funds were wanting.
    pub nsf_transactions: Option<Vec<OcrolusTransaction>>,
    /// Of those, the ones that were paid all the same.
    pub nsf_transactions_paid_or_negative_balance: Option<Vec<OcrolusTransaction>>,
    /// Of those, the ones that were not paid.
    pub nsf_transactions_returned_or_not_paid: Option<Vec<OcrolusTransaction>>,
    /// Deposits that are no revenue.
    pub outside_source_deposits: Option<Vec<OcrolusTransaction>>,
    /// Wages that were paid.
    pub payroll: Option<Vec<OcrolusTransaction>>,
    /// Transactions that do not fit the balances.
    pub period_balance_mismatches: Option<Vec<OcrolusTransaction>>,
    /// Transactions of loans from the Paycheck Protection Program.
    pub ppp_loan_txns: Option<Vec<OcrolusTransaction>>,
    /// Transactions that seem to recur, group by group.
    pub probable_recurring_txns: Option<Vec<Vec<OcrolusTransaction>>>,
    /// Transactions that were returned.
    pub returned_items: Option<Vec<OcrolusTransaction>>,
    /// Transactions of round amounts.
    pub round_number_txns: Option<Vec<OcrolusTransaction>>,
    /// How many transactions there are.
    pub txn_count: Option<i64>,
    /// Money that was taken out.
    pub withdrawals: Option<Vec<OcrolusTransaction>>,
    /// The largest withdrawals of each month.
    pub withdrawals_max_by_month: Option<
        BTreeMap<String, Option<Vec<OcrolusTransaction>>>,
    >,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    OcrolusBankAccount
    must {}
    null {}
    may {
        0 account_category "account_category" None
        1 account_number "account_number" None
        2 alternative_lender_transactions "alternative_lender_transactions" None
        3 daily_balances "daily_balances" None
        4 debt_consolidator_txns "debt_consolidator_txns" None
        5 deposits_max_by_month "deposits_max_by_month" None
        6 estimated_expense_txns_list "estimated_expense_txns_list" None
        7 estimated_revenue_txns_list "estimated_revenue_txns_list" None
        8 factor_txns "factor_txns" None
        9 holder_country "holder_country" None
        10 insurance_credits "insurance_credits" None
        11 insurance_debits "insurance_debits" None
        12 interbank_transactions "interbank_transactions" None
        13 merchant_cash_advance_lender_txns "merchant_cash_advance_lender_txns" None
        14 non_estimated_revenue_txns_list "non_estimated_revenue_txns_list" None
        15 nsf_transactions "nsf_transactions" None
        16 nsf_transactions_paid_or_negative_balance "nsf_transactions_paid_or_negative_balance" None
        17 nsf_transactions_returned_or_not_paid "nsf_transactions_returned_or_not_paid" None
        18 outside_source_deposits "outside_source_deposits" None
        19 payroll "payroll" None
        20 period_balance_mismatches "period_balance_mismatches" None
        21 ppp_loan_txns "ppp_loan_txns" None
        22 probable_recurring_txns "probable_recurring_txns" None
        23 returned_items "returned_items" None
        24 round_number_txns "round_number_txns" None
        25 txn_count "txn_count" None
        26 withdrawals "withdrawals" None
        27 withdrawals_max_by_month "withdrawals_max_by_month" None
    }
    shown {}
}

impl Default for OcrolusBankAccount {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl OcrolusBankAccount {
    /// A `OcrolusBankAccount` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_category`.
    #[must_use]
    pub fn with_account_category(mut self, value: impl Into<String>) -> Self {
        self.account_category = Some(value.into());
        self
    }

    /// Sets `account_number`.
    #[must_use]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }

    /// Sets `alternative_lender_transactions`.
    #[must_use]
    pub fn with_alternative_lender_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.alternative_lender_transactions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `daily_balances`.
    #[must_use]
    pub fn with_daily_balances(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.daily_balances = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `debt_consolidator_txns`.
    #[must_use]
    pub fn with_debt_consolidator_txns(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.debt_consolidator_txns = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `deposits_max_by_month`.
    #[must_use]
    pub fn with_deposits_max_by_month(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Option<Vec<OcrolusTransaction>>>),
        >,
    ) -> Self {
        self.deposits_max_by_month = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `estimated_expense_txns_list`.
    #[must_use]
    pub fn with_estimated_expense_txns_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.estimated_expense_txns_list = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `estimated_revenue_txns_list`.
    #[must_use]
    pub fn with_estimated_revenue_txns_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.estimated_revenue_txns_list = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `factor_txns`.
    #[must_use]
    pub fn with_factor_txns(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.factor_txns = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `holder_country`.
    #[must_use]
    pub fn with_holder_country(mut self, value: impl Into<String>) -> Self {
        self.holder_country = Some(value.into());
        self
    }

    /// Sets `insurance_credits`.
    #[must_use]
    pub fn with_insurance_credits(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.insurance_credits = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `insurance_debits`.
    #[must_use]
    pub fn with_insurance_debits(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.insurance_debits = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `interbank_transactions`.
    #[must_use]
    pub fn with_interbank_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.interbank_transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `merchant_cash_advance_lender_txns`.
    #[must_use]
    pub fn with_merchant_cash_advance_lender_txns(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.merchant_cash_advance_lender_txns = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `non_estimated_revenue_txns_list`.
    #[must_use]
    pub fn with_non_estimated_revenue_txns_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.non_estimated_revenue_txns_list = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `nsf_transactions`.
    #[must_use]
    pub fn with_nsf_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.nsf_transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `nsf_transactions_paid_or_negative_balance`.
    #[must_use]
    pub fn with_nsf_transactions_paid_or_negative_balance(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.nsf_transactions_paid_or_negative_balance = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `nsf_transactions_returned_or_not_paid`.
    #[must_use]
    pub fn with_nsf_transactions_returned_or_not_paid(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.nsf_transactions_returned_or_not_paid = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `outside_source_deposits`.
    #[must_use]
    pub fn with_outside_source_deposits(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.outside_source_deposits = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `payroll`.
    #[must_use]
    pub fn with_payroll(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.payroll = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `period_balance_mismatches`.
    #[must_use]
    pub fn with_period_balance_mismatches(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.period_balance_mismatches = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `ppp_loan_txns`.
    #[must_use]
    pub fn with_ppp_loan_txns(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.ppp_loan_txns = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `probable_recurring_txns`.
    #[must_use]
    pub fn with_probable_recurring_txns(
        mut self,
        value: impl IntoIterator<Item = impl Into<Vec<OcrolusTransaction>>>,
    ) -> Self {
        self.probable_recurring_txns = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `returned_items`.
    #[must_use]
    pub fn with_returned_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.returned_items = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `round_number_txns`.
    #[must_use]
    pub fn with_round_number_txns(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.round_number_txns = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `txn_count`.
    #[inline]
    #[must_use]
    pub fn with_txn_count(mut self, value: i64) -> Self {
        self.txn_count = Some(value);
        self
    }

    /// Sets `withdrawals`.
    #[must_use]
    pub fn with_withdrawals(
        mut self,
        value: impl IntoIterator<Item = impl Into<OcrolusTransaction>>,
    ) -> Self {
        self.withdrawals = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `withdrawals_max_by_month`.
    #[must_use]
    pub fn with_withdrawals_max_by_month(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Option<Vec<OcrolusTransaction>>>),
        >,
    ) -> Self {
        self.withdrawals_max_by_month = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

/// A transaction, as Ocrolus read it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OcrolusTransaction {
    /// The amount. Money that came in is above zero, money that went out below.
    pub amount: Option<String>,
    /// What the bank says of the transaction.
    pub description: Option<String>,
    /// Ocrolus's number for the transaction.
    pub pk: Option<i64>,
    /// When it was. Taken as UTC where Heron sends no offset.
    pub timestamp: Option<Timestamp>,
    /// The day of the transaction.
    pub txn_date: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    OcrolusTransaction
    must {}
    null {}
    may {
        0 amount "amount" None
        1 description "description" None
        2 pk "pk" None
        3 timestamp "timestamp" None
        4 txn_date "txn_date" None
    }
    shown {}
}

impl Default for OcrolusTransaction {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl OcrolusTransaction {
    /// A `OcrolusTransaction` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `pk`.
    #[inline]
    #[must_use]
    pub fn with_pk(mut self, value: i64) -> Self {
        self.pk = Some(value);
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }

    /// Sets `txn_date`.
    #[must_use]
    pub fn with_txn_date(mut self, value: impl Into<String>) -> Self {
        self.txn_date = Some(value.into());
        self
    }
}

/// A bank account, as Plaid has it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaidAccount {
    /// The account, by the id that its source gave it.
    pub account_id: String,
    /// The balances, one by one.
    pub balances: PlaidAccountSnapshotBalance,
    /// The balances of days past.
    pub historical_balances: Vec<PlaidAccountBalance>,
    /// The transactions.
    pub transactions: Vec<PlaidTransaction>,
    /// Whether the account is a person's or a business's.
    pub holder_category: Field<String>,
    /// The end of the account number.
    pub mask: Field<String>,
    /// What it is called.
    pub name: Field<String>,
    /// The bank's full name for the account.
    pub official_name: Field<String>,
    /// Who owns it.
    pub owners: Field<Vec<PlaidAccountOwners>>,
    /// The kind of account within its kind.
    pub subtype: Field<String>,
    /// What kind of account it is, as Plaid says it.
    pub type_: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PlaidAccount
    must {
        0 account_id "account_id"
        1 balances "balances"
        2 historical_balances "historical_balances"
        3 transactions "transactions"
    }
    null {}
    may {
        4 holder_category "holder_category" Field::Absent
        5 mask "mask" Field::Absent
        6 name "name" Field::Absent
        7 official_name "official_name" Field::Absent
        8 owners "owners" Field::Absent
        9 subtype "subtype" Field::Absent
        10 type_ "type" Field::Absent
    }
    shown {
        "type" "type_"
    }
}

impl PlaidAccount {
    /// A `PlaidAccount` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        balances: impl Into<PlaidAccountSnapshotBalance>,
        historical_balances: impl IntoIterator<Item = impl Into<PlaidAccountBalance>>,
        transactions: impl IntoIterator<Item = impl Into<PlaidTransaction>>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            balances: balances.into(),
            historical_balances: historical_balances
                .into_iter()
                .map(Into::into)
                .collect(),
            transactions: transactions.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = value.into();
        self
    }

    /// Sets `balances`.
    #[must_use]
    pub fn with_balances(
        mut self,
        value: impl Into<PlaidAccountSnapshotBalance>,
    ) -> Self {
        self.balances = value.into();
        self
    }

    /// Sets `historical_balances`.
    #[must_use]
    pub fn with_historical_balances(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlaidAccountBalance>>,
    ) -> Self {
        self.historical_balances = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlaidTransaction>>,
    ) -> Self {
        self.transactions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `holder_category`.
    #[must_use]
    pub fn with_holder_category(mut self, value: impl Into<Field<String>>) -> Self {
        self.holder_category = value.into();
        self
    }

    /// Sets `mask`.
    #[must_use]
    pub fn with_mask(mut self, value: impl Into<Field<String>>) -> Self {
        self.mask = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `official_name`.
    #[must_use]
    pub fn with_official_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.official_name = value.into();
        self
    }

    /// Sets `owners`.
    #[must_use]
    pub fn with_owners(
        mut self,
        value: impl Into<Field<Vec<PlaidAccountOwners>>>,
    ) -> Self {
        self.owners = value.into();
        self
    }

    /// Sets `subtype`.
    #[must_use]
    pub fn with_subtype(mut self, value: impl Into<Field<String>>) -> Self {
        self.subtype = value.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<Field<String>>) -> Self {
        self.type_ = value.into();
        self
    }
}

/// A balance, as Plaid has it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaidAccountBalance {
    /// The balance as it stands.
    pub current: Option<Money>,
    /// The day that it is about.
    pub date: Option<NaiveDate>,
    /// The currency, as an ISO 4217 code.
    pub iso_currency_code: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PlaidAccountBalance
    must {}
    null {}
    may {
        0 current "current" None
        1 date "date" None
        2 iso_currency_code "iso_currency_code" Field::Absent
    }
    shown {}
}

impl Default for PlaidAccountBalance {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PlaidAccountBalance {
    /// A `PlaidAccountBalance` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `current`.
    #[must_use]
    pub fn with_current(mut self, value: impl Into<Money>) -> Self {
        self.current = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `iso_currency_code`.
    #[must_use]
    pub fn with_iso_currency_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.iso_currency_code = value.into();
        self
    }
}

/// Who owns an account, as Plaid has it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaidAccountOwners {
    /// What the owners are called.
    pub names: Vec<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PlaidAccountOwners
    must {
        0 names "names"
    }
    null {}
    may {}
    shown {}
}

impl PlaidAccountOwners {
    /// A `PlaidAccountOwners` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            names: names.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `names`.
    #[must_use]
    pub fn with_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.names = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A bank account at a moment, as Plaid has it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaidAccountSnapshot {
    /// The account, by the id that its source gave it.
    pub account_id: Option<String>,
    /// The balances, one by one.
    pub balances: Field<PlaidAccountSnapshotBalance>,
    /// Whether the account is a person's or a business's.
    pub holder_category: Field<String>,
    /// What the bank is called.
    pub institution_name: Field<String>,
    /// The end of the account number.
    pub mask: Field<String>,
    /// What it is called.
    pub name: Option<String>,
    /// The bank's full name for the account.
    pub official_name: Field<String>,
    /// Who owns it.
    pub owners: Field<Vec<PlaidAccountOwners>>,
    /// The kind of account within its kind.
    pub subtype: Option<String>,
    /// What kind of account it is, as Plaid says it.
    pub type_: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PlaidAccountSnapshot
    must {}
    null {}
    may {
        0 account_id "account_id" None
        1 balances "balances" Field::Absent
        2 holder_category "holder_category" Field::Absent
        3 institution_name "institution_name" Field::Absent
        4 mask "mask" Field::Absent
        5 name "name" None
        6 official_name "official_name" Field::Absent
        7 owners "owners" Field::Absent
        8 subtype "subtype" None
        9 type_ "type" None
    }
    shown {
        "type" "type_"
    }
}

impl Default for PlaidAccountSnapshot {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PlaidAccountSnapshot {
    /// A `PlaidAccountSnapshot` with nothing set.
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

    /// Sets `balances`.
    #[must_use]
    pub fn with_balances(
        mut self,
        value: impl Into<Field<PlaidAccountSnapshotBalance>>,
    ) -> Self {
        self.balances = value.into();
        self
    }

    /// Sets `holder_category`.
    #[must_use]
    pub fn with_holder_category(mut self, value: impl Into<Field<String>>) -> Self {
        self.holder_category = value.into();
        self
    }

    /// Sets `institution_name`.
    #[must_use]
    pub fn with_institution_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.institution_name = value.into();
        self
    }

    /// Sets `mask`.
    #[must_use]
    pub fn with_mask(mut self, value: impl Into<Field<String>>) -> Self {
        self.mask = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `official_name`.
    #[must_use]
    pub fn with_official_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.official_name = value.into();
        self
    }

    /// Sets `owners`.
    #[must_use]
    pub fn with_owners(
        mut self,
        value: impl Into<Field<Vec<PlaidAccountOwners>>>,
    ) -> Self {
        self.owners = value.into();
        self
    }

    /// Sets `subtype`.
    #[must_use]
    pub fn with_subtype(mut self, value: impl Into<String>) -> Self {
        self.subtype = Some(value.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// The balance of an account at a moment, as Plaid has it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaidAccountSnapshotBalance {
    /// How much can be drawn.
    pub available: Field<Money>,
    /// The balance as it stands.
    pub current: Field<Money>,
    /// The currency, as an ISO 4217 code.
    pub iso_currency_code: Option<String>,
    /// How much the account may be overdrawn, or the limit of the card.
    pub limit: Field<Money>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PlaidAccountSnapshotBalance
    must {}
    null {}
    may {
        0 available "available" Field::Absent
        1 current "current" Field::Absent
        2 iso_currency_code "iso_currency_code" None
        3 limit "limit" Field::Absent
    }
    shown {}
}

impl Default for PlaidAccountSnapshotBalance {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PlaidAccountSnapshotBalance {
    /// A `PlaidAccountSnapshotBalance` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `available`.
    #[must_use]
    pub fn with_available(mut self, value: impl Into<Field<Money>>) -> Self {
        self.available = value.into();
        self
    }

    /// Sets `current`.
    #[must_use]
    pub fn with_current(mut self, value: impl Into<Field<Money>>) -> Self {
        self.current = value.into();
        self
    }

    /// Sets `iso_currency_code`.
    #[must_use]
    pub fn with_iso_currency_code(mut self, value: impl Into<String>) -> Self {
        self.iso_currency_code = Some(value.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<Field<Money>>) -> Self {
        self.limit = value.into();
        self
    }
}

/// Plaid's assets report.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaidAssetReport {
    /// When Plaid made the report.
    pub date_generated: Timestamp,
    /// How many days the report goes back.
    pub days_requested: i64,
    /// The banks of the report.
    pub items: Vec<PlaidAssetReportBank>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PlaidAssetReport
    must {
        0 date_generated "date_generated"
        1 days_requested "days_requested"
        2 items "items"
    }
    null {}
    may {}
    shown {}
}

impl PlaidAssetReport {
    /// A `PlaidAssetReport` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        date_generated: impl Into<Timestamp>,
        days_requested: i64,
        items: impl IntoIterator<Item = impl Into<PlaidAssetReportBank>>,
    ) -> Self {
        Self {
            date_generated: date_generated.into(),
            days_requested,
            items: items.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `date_generated`.
    #[must_use]
    pub fn with_date_generated(mut self, value: impl Into<Timestamp>) -> Self {
        self.date_generated = value.into();
        self
    }

    /// Sets `days_requested`.
    #[inline]
    #[must_use]
    pub fn with_days_requested(mut self, value: i64) -> Self {
        self.days_requested = value;
        self
    }

    /// Sets `items`.
    #[must_use]
    pub fn with_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlaidAssetReportBank>>,
    ) -> Self {
        self.items = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A bank of Plaid's assets report.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaidAssetReportBank {
    /// The accounts, one by one.
    pub accounts: Vec<PlaidAccount>,
    /// What the bank is called.
    pub institution_name: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PlaidAssetReportBank
    must {
        0 accounts "accounts"
        1 institution_name "institution_name"
    }
    null {}
    may {}
    shown {}
}

impl PlaidAssetReportBank {
    /// A `PlaidAssetReportBank` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        accounts: impl IntoIterator<Item = impl Into<PlaidAccount>>,
        institution_name: impl Into<String>,
    ) -> Self {
        Self {
            accounts: accounts.into_iter().map(Into::into).collect(),
            institution_name: institution_name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `accounts`.
    #[must_use]
    pub fn with_accounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlaidAccount>>,
    ) -> Self {
        self.accounts = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `institution_name`.
    #[must_use]
    pub fn with_institution_name(mut self, value: impl Into<String>) -> Self {
        self.institution_name = value.into();
        self
    }
}

/// Plaid's assets report, to store.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaidAssets {
    /// The report.
    pub report: PlaidAssetReport,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PlaidAssets
    must {
        0 report "report"
    }
    null {}
    may {}
    shown {}
}

impl PlaidAssets {
    /// A `PlaidAssets` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(report: impl Into<PlaidAssetReport>) -> Self {
        Self {
            report: report.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `report`.
    #[must_use]
    pub fn with_report(mut self, value: impl Into<PlaidAssetReport>) -> Self {
        self.report = value.into();
        self
    }
}

/// A transaction, as Plaid has it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaidTransaction {
    /// The account, by the id that its source gave it.
    pub account_id: Option<String>,
    /// The amount with Plaid's sign, which is the reverse of Heron's.
    pub amount: Option<Money>,
    /// The balance of the account afterwards.
    pub balance: Option<Money>,
    /// The category that it falls into.
    pub category: Field<String>,
    /// The day that it is about.
    pub date: Option<NaiveDate>,
    /// The currency, as an ISO 4217 code.
    pub iso_currency_code: Field<String>,
    /// What the merchant is called.
    pub merchant_name: Field<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Whether the bank has not booked it yet.
    pub pending: Option<bool>,
    /// Plaid's id for the transaction before it was booked.
    pub pending_transaction_id: Field<String>,
    /// When it was. Taken as UTC where Heron sends no offset.
    pub timestamp: Option<Timestamp>,
    /// The code of the kind of transaction, in up to 140 characters.
    pub transaction_code: Field<String>,
    /// Plaid's id for the transaction.
    pub transaction_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PlaidTransaction
    must {}
    null {}
    may {
        0 account_id "account_id" None
        1 amount "amount" None
        2 balance "balance" None
        3 category "category" Field::Absent
        4 date "date" None
        5 iso_currency_code "iso_currency_code" Field::Absent
        6 merchant_name "merchant_name" Field::Absent
        7 name "name" None
        8 pending "pending" None
        9 pending_transaction_id "pending_transaction_id" Field::Absent
        10 timestamp "timestamp" None
        11 transaction_code "transaction_code" Field::Absent
        12 transaction_id "transaction_id" None
    }
    shown {}
}

impl Default for PlaidTransaction {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PlaidTransaction {
    /// A `PlaidTransaction` with nothing set.
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

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<Money>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `balance`.
    #[must_use]
    pub fn with_balance(mut self, value: impl Into<Money>) -> Self {
        self.balance = Some(value.into());
        self
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(mut self, value: impl Into<Field<String>>) -> Self {
        self.category = value.into();
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `iso_currency_code`.
    #[must_use]
    pub fn with_iso_currency_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.iso_currency_code = value.into();
        self
    }

    /// Sets `merchant_name`.
    #[must_use]
    pub fn with_merchant_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.merchant_name = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `pending`.
    #[inline]
    #[must_use]
    pub fn with_pending(mut self, value: bool) -> Self {
        self.pending = Some(value);
        self
    }

    /// Sets `pending_transaction_id`.
    #[must_use]
    pub fn with_pending_transaction_id(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.pending_transaction_id = value.into();
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }

    /// Sets `transaction_code`.
    #[must_use]
    pub fn with_transaction_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.transaction_code = value.into();
        self
    }

    /// Sets `transaction_id`.
    #[must_use]
    pub fn with_transaction_id(mut self, value: impl Into<String>) -> Self {
        self.transaction_id = Some(value.into());
        self
    }
}

/// Transactions of Plaid's, to store.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaidTransactions {
    /// The transactions.
    pub transactions: Vec<PlaidTransaction>,
    /// The accounts, one by one.
    pub accounts: Option<Vec<PlaidAccountSnapshot>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PlaidTransactions
    must {
        0 transactions "transactions"
    }
    null {}
    may {
        1 accounts "accounts" None
    }
    shown {}
}

impl PlaidTransactions {
    /// A `PlaidTransactions` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        transactions: impl IntoIterator<Item = impl Into<PlaidTransaction>>,
    ) -> Self {
        Self {
            transactions: transactions.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlaidTransaction>>,
    ) -> Self {
        self.transactions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `accounts`.
    #[must_use]
    pub fn with_accounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlaidAccountSnapshot>>,
    ) -> Self {
        self.accounts = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Transactions of Yodlee's, to store.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Yodlee {
    /// The accounts, one by one.
    pub accounts: Option<Vec<YodleeAccount>>,
    /// The transactions.
    pub transactions: Option<Vec<YodleeTransaction>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Yodlee
    must {}
    null {}
    may {
        0 accounts "accounts" None
        1 transactions "transactions" None
    }
    shown {}
}

impl Default for Yodlee {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Yodlee {
    /// A `Yodlee` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accounts`.
    #[must_use]
    pub fn with_accounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<YodleeAccount>>,
    ) -> Self {
        self.accounts = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<YodleeTransaction>>,
    ) -> Self {
        self.transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A bank account, as Yodlee has it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct YodleeAccount {
    /// The balance of the account afterwards.
    pub balance: Option<YodleeAmount>,
    /// What Yodlee takes the account for.
    pub classification: Field<String>,
    /// Its id.
    pub id: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    YodleeAccount
    must {}
    null {}
    may {
        0 balance "balance" None
        1 classification "classification" Field::Absent
        2 id "id" None
    }
    shown {}
}

impl Default for YodleeAccount {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl YodleeAccount {
    /// A `YodleeAccount` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `balance`.
    #[must_use]
    pub fn with_balance(mut self, value: impl Into<YodleeAmount>) -> Self {
        self.balance = Some(value.into());
        self
    }

    /// Sets `classification`.
    #[must_use]
    pub fn with_classification(mut self, value: impl Into<Field<String>>) -> Self {
        self.classification = value.into();
        self
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

/// An amount, as Yodlee has it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct YodleeAmount {
    /// How much money; whether it came in is not said here.
    pub amount: Option<Money>,
    /// The currency, as an ISO 4217 code.
    pub currency: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    YodleeAmount
    must {}
    null {}
    may {
        0 amount "amount" None
        1 currency "currency" None
    }
    shown {}
}

impl Default for YodleeAmount {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl YodleeAmount {
    /// A `YodleeAmount` with nothing set.
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

/// A transaction, as Yodlee has it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct YodleeTransaction {
    /// Yodlee's id for the account.
    pub account_id: Option<i64>,
    /// The amount. Money that came in is above zero, money that went out below.
    pub amount: Option<YodleeAmount>,
    /// Whether money came in or went out.
    pub base_type: Option<YodleeTransactionBaseType>,
    /// The category that it falls into.
    pub category: Option<String>,
    /// The day that it is about.
    pub date: Option<String>,
    /// What the bank says of the transaction.
    pub description: Option<YodleeTransactionDescription>,
    /// Its id.
    pub id: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    YodleeTransaction
    must {}
    null {}
    may {
        0 account_id "accountId" None
        1 amount "amount" None
        2 base_type "baseType" None
        3 category "category" None
        4 date "date" None
        5 description "description" None
        6 id "id" None
    }
    shown {
        "accountId" "account_id" "baseType" "base_type"
    }
}

impl Default for YodleeTransaction {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl YodleeTransaction {
    /// A `YodleeTransaction` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accountId`.
    #[inline]
    #[must_use]
    pub fn with_account_id(mut self, value: i64) -> Self {
        self.account_id = Some(value);
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<YodleeAmount>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `baseType`.
    #[must_use]
    pub fn with_base_type(
        mut self,
        value: impl Into<YodleeTransactionBaseType>,
    ) -> Self {
        self.base_type = Some(value.into());
        self
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(
        mut self,
        value: impl Into<YodleeTransactionDescription>,
    ) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

heron_core::open_enum! {
    /// Whether money came in or went out.
    pub enum YodleeTransactionBaseType {
        /// `CREDIT`
        Credit = "CREDIT",
        /// `DEBIT`
        Debit = "DEBIT",
    }
}

/// The description of a transaction, as Yodlee has it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct YodleeTransactionDescription {
    /// The description as the bank gave it.
    pub original: Option<String>,
    /// The description in short.
    pub simple: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    YodleeTransactionDescription
    must {}
    null {}
    may {
        0 original "original" None
        1 simple "simple" None
    }
    shown {}
}

impl Default for YodleeTransactionDescription {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl YodleeTransactionDescription {
    /// A `YodleeTransactionDescription` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `original`.
    #[must_use]
    pub fn with_original(mut self, value: impl Into<String>) -> Self {
        self.original = Some(value.into());
        self
    }

    /// Sets `simple`.
    #[must_use]
    pub fn with_simple(mut self, value: impl Into<String>) -> Self {
        self.simple = Some(value.into());
        self
    }
}
