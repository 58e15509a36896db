// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field, Money, Timestamp};
use super::shared::{DataSourceBrief, PdfStatus};

/// An end user, by its Heron id.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserRef {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserRef
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
    }
    shown {}
}

impl Default for EndUserRef {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserRef {
    /// A `EndUserRef` with nothing set.
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
}

/// What is true of a bank statement as a whole.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MoneyThumbStatementSummary {
    /// The number of the account.
    pub account_number: Option<String>,
    /// The name that the account is under.
    pub account_title: Option<String>,
    /// What the bank is called.
    pub bank_name: Option<String>,
    /// The company that the statement is made out to.
    pub company: Option<String>,
    /// The currency, as an ISO 4217 code.
    pub currency: Option<String>,
    /// The balance at the end of the statement.
    pub end_balance: Option<Money>,
    /// Why the statement may be a forgery.
    pub fraud_reasons: Option<Vec<String>>,
    /// How likely the statement is a forgery. The scale is not documented.
    pub fraud_score: Option<i64>,
    /// Whether the account is a business's.
    pub is_business_account: Option<bool>,
    /// Whether the statement was read from pictures.
    pub is_ocr: Option<bool>,
    /// The highest resolution of its pictures.
    pub max_resolution: Option<i64>,
    /// The lowest resolution of its pictures.
    pub min_resolution: Option<i64>,
    /// How many transactions brought money in.
    pub num_credits: Option<i64>,
    /// How many transactions took money out.
    pub num_debits: Option<i64>,
    /// How many transactions the account has.
    pub num_transactions: Option<i64>,
    /// Whether the transactions add up to the balances.
    pub reconciled: Option<bool>,
    /// The balance at the start of the statement.
    pub start_balance: Option<Money>,
    /// When the statement ends.
    pub statement_end_date: Option<Timestamp>,
    /// When the statement begins.
    pub statement_start_date: Option<Timestamp>,
    /// How much money came in.
    pub total_credits: Option<Money>,
    /// How much money went out.
    pub total_debits: Option<Money>,
    /// The balance at the end that the transactions add up to.
    pub unreconciled_end_balance: Option<Money>,
    /// Whether it is printed from a bank's website.
    pub web_report: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MoneyThumbStatementSummary
    must {}
    null {}
    may {
        0 account_number "account_number" None
        1 account_title "account_title" None
        2 bank_name "bank_name" None
        3 company "company" None
        4 currency "currency" None
        5 end_balance "end_balance" None
        6 fraud_reasons "fraud_reasons" None
        7 fraud_score "fraud_score" None
        8 is_business_account "is_business_account" None
        9 is_ocr "is_ocr" None
        10 max_resolution "max_resolution" None
        11 min_resolution "min_resolution" None
        12 num_credits "num_credits" None
        13 num_debits "num_debits" None
        14 num_transactions "num_transactions" None
        15 reconciled "reconciled" None
        16 start_balance "start_balance" None
        17 statement_end_date "statement_end_date" None
        18 statement_start_date "statement_start_date" None
        19 total_credits "total_credits" None
        20 total_debits "total_debits" None
        21 unreconciled_end_balance "unreconciled_end_balance" None
        22 web_report "web_report" None
    }
    shown {}
}

impl Default for MoneyThumbStatementSummary {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MoneyThumbStatementSummary {
    /// A `MoneyThumbStatementSummary` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_number`.
    #[must_use]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }

    /// Sets `account_title`.
    #[must_use]
    pub fn with_account_title(mut self, value: impl Into<String>) -> Self {
        self.account_title = Some(value.into());
        self
    }

    /// Sets `bank_name`.
    #[must_use]
    pub fn with_bank_name(mut self, value: impl Into<String>) -> Self {
        self.bank_name = Some(value.into());
        self
    }

    /// Sets `company`.
    #[must_use]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets `end_balance`.
    #[must_use]
    pub fn with_end_balance(mut self, value: impl Into<Money>) -> Self {
        self.end_balance = Some(value.into());
        self
    }

    /// Sets `fraud_reasons`.
    #[must_use]
    pub fn with_fraud_reasons(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fraud_reasons = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `fraud_score`.
    #[inline]
    #[must_use]
    pub fn with_fraud_score(mut self, value: i64) -> Self {
        self.fraud_score = Some(value);
        self
    }

    /// Sets `is_business_account`.
    #[inline]
    #[must_use]
    pub fn with_is_business_account(mut self, value: bool) -> Self {
        self.is_business_account = Some(value);
        self
    }

    /// Sets `is_ocr`.
    #[inline]
    #[must_use]
    pub fn with_is_ocr(mut self, value: bool) -> Self {
        self.is_ocr = Some(value);
        self
    }

    /// Sets `max_resolution`.
    #[inline]
    #[must_use]
    pub fn with_max_resolution(mut self, value: i64) -> Self {
        self.max_resolution = Some(value);
        self
    }

    /// Sets `min_resolution`.
    #[inline]
    #[must_use]
    pub fn with_min_resolution(mut self, value: i64) -> Self {
        self.min_resolution = Some(value);
        self
    }

    /// Sets `num_credits`.
    #[inline]
    #[must_use]
    pub fn with_num_credits(mut self, value: i64) -> Self {
        self.num_credits = Some(value);
        self
    }

    /// Sets `num_debits`.
    #[inline]
    #[must_use]
    pub fn with_num_debits(mut self, value: i64) -> Self {
        self.num_debits = Some(value);
        self
    }

    /// Sets `num_transactions`.
    #[inline]
    #[must_use]
    pub fn with_num_transactions(mut self, value: i64) -> Self {
        self.num_transactions = Some(value);
        self
    }

    /// Sets `reconciled`.
    #[inline]
    #[must_use]
    pub fn with_reconciled(mut self, value: bool) -> Self {
        self.reconciled = Some(value);
        self
    }

    /// Sets `start_balance`.
    #[must_use]
    pub fn with_start_balance(mut self, value: impl Into<Money>) -> Self {
        self.start_balance = Some(value.into());
        self
    }

    /// Sets `statement_end_date`.
    #[must_use]
    pub fn with_statement_end_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.statement_end_date = Some(value.into());
        self
    }

    /// Sets `statement_start_date`.
    #[must_use]
    pub fn with_statement_start_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.statement_start_date = Some(value.into());
        self
    }

    /// Sets `total_credits`.
    #[must_use]
    pub fn with_total_credits(mut self, value: impl Into<Money>) -> Self {
        self.total_credits = Some(value.into());
        self
    }

    /// Sets `total_debits`.
    #[must_use]
    pub fn with_total_debits(mut self, value: impl Into<Money>) -> Self {
        self.total_debits = Some(value.into());
        self
    }

    /// Sets `unreconciled_end_balance`.
    #[must_use]
    pub fn with_unreconciled_end_balance(mut self, value: impl Into<Money>) -> Self {
        self.unreconciled_end_balance = Some(value.into());
        self
    }

    /// Sets `web_report`.
    #[inline]
    #[must_use]
    pub fn with_web_report(mut self, value: bool) -> Self {
        self.web_report = Some(value);
        self
    }
}

/// Where a transaction stands on a page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MoneyThumbTransactionBounds {
    /// Which page this is, counted from 1.
    pub page: Option<i64>,
    /// The right edge.
    pub x_max: Option<i64>,
    /// The left edge.
    pub x_min: Option<i64>,
    /// The lower edge.
    pub y_max: Option<i64>,
    /// The upper edge.
    pub y_min: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MoneyThumbTransactionBounds
    must {}
    null {
        0 page "page"
        1 x_max "x_max"
        2 x_min "x_min"
        3 y_max "y_max"
        4 y_min "y_min"
    }
    may {}
    shown {}
}

impl MoneyThumbTransactionBounds {
    /// A `MoneyThumbTransactionBounds` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        page: Option<i64>,
        x_max: Option<i64>,
        x_min: Option<i64>,
        y_max: Option<i64>,
        y_min: Option<i64>,
    ) -> Self {
        Self {
            page,
            x_max,
            x_min,
            y_max,
            y_min,
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `page`.
    #[inline]
    #[must_use]
    pub fn with_page(mut self, value: Option<i64>) -> Self {
        self.page = value;
        self
    }

    /// Sets `x_max`.
    #[inline]
    #[must_use]
    pub fn with_x_max(mut self, value: Option<i64>) -> Self {
        self.x_max = value;
        self
    }

    /// Sets `x_min`.
    #[inline]
    #[must_use]
    pub fn with_x_min(mut self, value: Option<i64>) -> Self {
        self.x_min = value;
        self
    }

    /// Sets `y_max`.
    #[inline]
    #[must_use]
    pub fn with_y_max(mut self, value: Option<i64>) -> Self {
        self.y_max = value;
        self
    }

    /// Sets `y_min`.
    #[inline]
    #[must_use]
    pub fn with_y_min(mut self, value: Option<i64>) -> Self {
        self.y_min = value;
        self
    }
}

/// A PDF of an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pdf {
    /// The account, by the id that its source gave it.
    pub account_id: Option<String>,
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The currency, as an ISO 4217 code.
    pub currency: Option<PdfUploadCurrency>,
    /// Where its transactions went; `null` before they are processed.
    pub data_source: Field<DataSourceBrief>,
    /// The end user that it is about.
    pub end_user: Option<EndUserRef>,
    /// What the file is called.
    pub filename: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether the PDF was read from pictures; `null` before it is read.
    pub is_image_based: Field<bool>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// Notes for people.
    pub notes: Option<String>,
    /// The version that the data source was parsed with.
    pub parsing_version: Option<String>,
    /// Your own id for it.
    pub reference_id: Option<String>,
    /// The statements that the PDF has. Present when asked for.
    pub statements: Option<Vec<PdfStatement>>,
    /// How far a PDF is.
    pub status: Option<PdfStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Pdf
    must {}
    null {}
    may {
        0 account_id "account_id" None
        1 created "created" None
        2 currency "currency" None
        3 data_source "data_source" Field::Absent
        4 end_user "end_user" None
        5 filename "filename" None
        6 heron_id "heron_id" None
        7 is_image_based "is_image_based" Field::Absent
        8 last_updated "last_updated" None
        9 notes "notes" None
        10 parsing_version "parsing_version" None
        11 reference_id "reference_id" None
        12 statements "statements" None
        13 status "status" None
    }
    shown {}
}

impl Default for Pdf {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Pdf {
    /// A `Pdf` with nothing set.
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

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<PdfUploadCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets `data_source`.
    #[must_use]
    pub fn with_data_source(mut self, value: impl Into<Field<DataSourceBrief>>) -> Self {
        self.data_source = value.into();
        self
    }

    /// Sets `end_user`.
    #[must_use]
    pub fn with_end_user(mut self, value: impl Into<EndUserRef>) -> Self {
        self.end_user = Some(value.into());
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

    /// Sets `is_image_based`.
    #[must_use]
    pub fn with_is_image_based(mut self, value: impl Into<Field<bool>>) -> Self {
        self.is_image_based = value.into();
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn with_notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `parsing_version`.
    #[must_use]
    pub fn with_parsing_version(mut self, value: impl Into<String>) -> Self {
        self.parsing_version = Some(value.into());
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }

    /// Sets `statements`.
    #[must_use]
    pub fn with_statements(
        mut self,
        value: impl IntoIterator<Item = impl Into<PdfStatement>>,
    ) -> Self {
        self.statements = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<PdfStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// The currency, as an ISO 4217 code.
    pub enum PdfCurrency {
        /// `AED`
        Aed = "AED",
        /// `AUD`
        Aud = "AUD",
        /// `BGN`
        Bgn = "BGN",
        /// `BRL`
        Brl = "BRL",
        /// `CAD`
        Cad = "CAD",
        /// `CHF`
        Chf = "CHF",
        /// `CLP`
        Clp = "CLP",
        /// `COP`
        Cop = "COP",
        /// `CZK`
        Czk = "CZK",
        /// `DKK`
        Dkk = "DKK",
        /// `EUR`
        Eur = "EUR",
        /// `GBP`
        Gbp = "GBP",
        /// `HKD`
        Hkd = "HKD",
        /// `HUF`
        Huf = "HUF",
        /// `IDR`
        Idr = "IDR",
        /// `ILS`
        Ils = "ILS",
        /// `INR`
        Inr = "INR",
        /// `JPY`
        Jpy = "JPY",
        /// `MAD`
        Mad = "MAD",
        /// `MXN`
        Mxn = "MXN",
        /// `MYR`
        Myr = "MYR",
        /// `NOK`
        Nok = "NOK",
        /// `NZD`
        Nzd = "NZD",
        /// `PHP`
        Php = "PHP",
        /// `PLN`
        Pln = "PLN",
        /// `RON`
        Ron = "RON",
        /// `RSD`
        Rsd = "RSD",
        /// `RUB`
        Rub = "RUB",
        /// `SEK`
        Sek = "SEK",
        /// `SGD`
        Sgd = "SGD",
        /// `SLE`
        Sle = "SLE",
        /// `THB`
        Thb = "THB",
        /// `TRY`
        Try = "TRY",
        /// `USD`
        Usd = "USD",
        /// `VND`
        Vnd = "VND",
        /// `ZAR`
        Zar = "ZAR",
    }
}

/// What the operation answers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfCurrencyUpdated {
    /// Whether it worked.
    pub ok: Option<bool>,
    /// The PDF.
    pub pdf: Option<Pdf>,
    /// The id of the request; what was sent together has the same.
    pub request_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PdfCurrencyUpdated
    must {}
    null {}
    may {
        0 ok "ok" None
        1 pdf "pdf" None
        2 request_id "request_id" None
    }
    shown {}
}

impl Default for PdfCurrencyUpdated {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PdfCurrencyUpdated {
    /// A `PdfCurrencyUpdated` with nothing set.
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

    /// Sets `pdf`.
    #[must_use]
    pub fn with_pdf(mut self, value: impl Into<Pdf>) -> Self {
        self.pdf = Some(value.into());
        self
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}

/// The new currency.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfDefaultCurrencyUpdate {
    /// The currency, as an ISO 4217 code.
    pub currency: PdfCurrency,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PdfDefaultCurrencyUpdate
    must {
        0 currency "currency"
    }
    null {}
    may {}
    shown {}
}

impl PdfDefaultCurrencyUpdate {
    /// A `PdfDefaultCurrencyUpdate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(currency: impl Into<PdfCurrency>) -> Self {
        Self {
            currency: currency.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<PdfCurrency>) -> Self {
        self.currency = value.into();
        self
    }
}

/// What became of it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfParsing {
    /// The Heron ids of the PDFs.
    pub pdf_heron_ids: Option<Vec<String>>,
    /// The id of the request; what was sent together has the same.
    pub request_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PdfParsing
    must {}
    null {}
    may {
        0 pdf_heron_ids "pdf_heron_ids" None
        1 request_id "request_id" None
    }
    shown {}
}

impl Default for PdfParsing {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PdfParsing {
    /// A `PdfParsing` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `pdf_heron_ids`.
    #[must_use]
    pub fn with_pdf_heron_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pdf_heron_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}

/// What is true of a statement as a whole.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfPatchStatementSummary {
    /// The number of the account.
    pub account_number: Option<String>,
    /// What the bank is called.
    pub bank_name: Option<String>,
    /// The company that the statement is made out to.
    pub company: Option<String>,
    /// The currency, as an ISO 4217 code.
    pub currency: Option<PdfCurrency>,
    /// The balance at the end of the statement.
    pub end_balance: Option<Money>,
    /// Why the statement may be a forgery.
    pub fraud_reasons: Option<Vec<String>>,
    /// How likely the statement is a forgery. The scale is not documented.
    pub fraud_score: Option<i64>,
    /// The balance at the start of the statement.
    pub start_balance: Option<Money>,
    /// When the statement ends.
    pub statement_end_date: Option<Timestamp>,
    /// When the statement begins.
    pub statement_start_date: Option<Timestamp>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PdfPatchStatementSummary
    must {}
    null {}
    may {
        0 account_number "account_number" None
        1 bank_name "bank_name" None
        2 company "company" None
        3 currency "currency" None
        4 end_balance "end_balance" None
        5 fraud_reasons "fraud_reasons" None
        6 fraud_score "fraud_score" None
        7 start_balance "start_balance" None
        8 statement_end_date "statement_end_date" None
        9 statement_start_date "statement_start_date" None
    }
    shown {}
}

impl Default for PdfPatchStatementSummary {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PdfPatchStatementSummary {
    /// A `PdfPatchStatementSummary` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_number`.
    #[must_use]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }

    /// Sets `bank_name`.
    #[must_use]
    pub fn with_bank_name(mut self, value: impl Into<String>) -> Self {
        self.bank_name = Some(value.into());
        self
    }

    /// Sets `company`.
    #[must_use]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<PdfCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets `end_balance`.
    #[must_use]
    pub fn with_end_balance(mut self, value: impl Into<Money>) -> Self {
        self.end_balance = Some(value.into());
        self
    }

    /// Sets `fraud_reasons`.
    #[must_use]
    pub fn with_fraud_reasons(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fraud_reasons = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `fraud_score`.
    #[inline]
    #[must_use]
    pub fn with_fraud_score(mut self, value: i64) -> Self {
        self.fraud_score = Some(value);
        self
    }

    /// Sets `start_balance`.
    #[must_use]
    pub fn with_start_balance(mut self, value: impl Into<Money>) -> Self {
        self.start_balance = Some(value.into());
        self
    }

    /// Sets `statement_end_date`.
    #[must_use]
    pub fn with_statement_end_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.statement_end_date = Some(value.into());
        self
    }

    /// Sets `statement_start_date`.
    #[must_use]
    pub fn with_statement_start_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.statement_start_date = Some(value.into());
        self
    }
}

/// A transaction of a statement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfPatchTransaction {
    /// The amount. Money that came in is above zero, money that went out below.
    pub amount: Field<Money>,
    /// The balance of the account afterwards.
    pub balance: Field<Money>,
    /// Where the transaction stands on the page.
    pub bounds: Field<MoneyThumbTransactionBounds>,
    /// The currency, as an ISO 4217 code.
    pub currency: Field<String>,
    /// What the bank says of the transaction.
    pub description: Field<String>,
    /// Whether it may have been misread.
    pub ocr_suspect: Field<bool>,
    /// Your own id for it.
    pub reference_id: Field<String>,
    /// When it was. Taken as UTC where Heron sends no offset.
    pub timestamp: Field<Timestamp>,
    /// The code of the kind of transaction, in up to 140 characters.
    pub transaction_code: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PdfPatchTransaction
    must {}
    null {}
    may {
        0 amount "amount" Field::Absent
        1 balance "balance" Field::Absent
        2 bounds "bounds" Field::Absent
        3 currency "currency" Field::Absent
        4 description "description" Field::Absent
        5 ocr_suspect "ocr_suspect" Field::Absent
        6 reference_id "reference_id" Field::Absent
        7 timestamp "timestamp" Field::Absent
        8 transaction_code "transaction_code" Field::Absent
    }
    shown {}
}

impl Default for PdfPatchTransaction {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PdfPatchTransaction {
    /// A `PdfPatchTransaction` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<Field<Money>>) -> Self {
        self.amount = value.into();
        self
    }

    /// Sets `balance`.
    #[must_use]
    pub fn with_balance(mut self, value: impl Into<Field<Money>>) -> Self {
        self.balance = value.into();
        self
    }

    /// Sets `bounds`.
    #[must_use]
    pub fn with_bounds(
        mut self,
        value: impl Into<Field<MoneyThumbTransactionBounds>>,
    ) -> Self {
        self.bounds = value.into();
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.description = value.into();
        self
    }

    /// Sets `ocr_suspect`.
    #[must_use]
    pub fn with_ocr_suspect(mut self, value: impl Into<Field<bool>>) -> Self {
        self.ocr_suspect = value.into();
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.reference_id = value.into();
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.timestamp = value.into();
        self
    }

    /// Sets `transaction_code`.
    #[must_use]
    pub fn with_transaction_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.transaction_code = value.into();
        self
    }
}

/// A bank statement in a PDF.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfStatement {
    /// The bank account that covers the span.
    pub data_source_account: Field<DataSourceBrief>,
    /// Whether the statement is left out.
    pub exclude: Option<bool>,
    /// Transactions that cannot be right as they were read.
    pub invalid_transaction_partials: Option<Vec<PdfPatchTransaction>>,
    /// The whole in short.
    pub summary: Option<MoneyThumbStatementSummary>,
    /// The transactions of the statement.
    pub transaction_partials: Option<Vec<PdfTransaction>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PdfStatement
    must {}
    null {}
    may {
        0 data_source_account "data_source_account" Field::Absent
        1 exclude "exclude" None
        2 invalid_transaction_partials "invalid_transaction_partials" None
        3 summary "summary" None
        4 transaction_partials "transaction_partials" None
    }
    shown {}
}

impl Default for PdfStatement {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PdfStatement {
    /// A `PdfStatement` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `data_source_account`.
    #[must_use]
    pub fn with_data_source_account(
        mut self,
        value: impl Into<Field<DataSourceBrief>>,
    ) -> Self {
        self.data_source_account = value.into();
        self
    }

    /// Sets `exclude`.
    #[inline]
    #[must_use]
    pub fn with_exclude(mut self, value: bool) -> Self {
        self.exclude = Some(value);
        self
    }

    /// Sets `invalid_transaction_partials`.
    #[must_use]
    pub fn with_invalid_transaction_partials(
        mut self,
        value: impl IntoIterator<Item = impl Into<PdfPatchTransaction>>,
    ) -> Self {
        self.invalid_transaction_partials = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `summary`.
    #[must_use]
    pub fn with_summary(mut self, value: impl Into<MoneyThumbStatementSummary>) -> Self {
        self.summary = Some(value.into());
        self
    }

    /// Sets `transaction_partials`.
    #[must_use]
    pub fn with_transaction_partials(
        mut self,
        value: impl IntoIterator<Item = impl Into<PdfTransaction>>,
    ) -> Self {
        self.transaction_partials = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// What to change about a statement of a PDF.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfStatementPatch {
    /// Its place in the list.
    pub index: i64,
    /// The transactions.
    pub transactions: Vec<PdfPatchTransaction>,
    /// Whether the statement is left out.
    pub exclude: Option<bool>,
    /// The whole in short.
    pub summary: Option<PdfPatchStatementSummary>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PdfStatementPatch
    must {
        0 index "index"
        1 transactions "transactions"
    }
    null {}
    may {
        2 exclude "exclude" None
        3 summary "summary" None
    }
    shown {}
}

impl PdfStatementPatch {
    /// A `PdfStatementPatch` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        index: i64,
        transactions: impl IntoIterator<Item = impl Into<PdfPatchTransaction>>,
    ) -> Self {
        Self {
            index,
            transactions: transactions.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `index`.
    #[inline]
    #[must_use]
    pub fn with_index(mut self, value: i64) -> Self {
        self.index = value;
        self
    }

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PdfPatchTransaction>>,
    ) -> Self {
        self.transactions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `exclude`.
    #[inline]
    #[must_use]
    pub fn with_exclude(mut self, value: bool) -> Self {
        self.exclude = Some(value);
        self
    }

    /// Sets `summary`.
    #[must_use]
    pub fn with_summary(mut self, value: impl Into<PdfPatchStatementSummary>) -> Self {
        self.summary = Some(value.into());
        self
    }
}

/// A transaction of a bank statement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfTransaction {
    /// The amount. Money that came in is above zero, money that went out below.
    pub amount: Option<Money>,
    /// The balance of the account afterwards.
    pub balance: Option<Money>,
    /// Where the transaction stands on the page.
    pub bounds: Field<MoneyThumbTransactionBounds>,
    /// The currency, as an ISO 4217 code.
    pub currency: Field<String>,
    /// What the bank says of the transaction.
    pub description: Option<String>,
    /// Whether it may have been misread.
    pub ocr_suspect: Option<bool>,
    /// Your own id for it.
    pub reference_id: Option<String>,
    /// When it was. Taken as UTC where Heron sends no offset.
    pub timestamp: Option<Timestamp>,
    /// The code of the kind of transaction, in up to 140 characters.
    pub transaction_code: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PdfTransaction
    must {}
    null {}
    may {
        0 amount "amount" None
        1 balance "balance" None
        2 bounds "bounds" Field::Absent
        3 currency "currency" Field::Absent
        4 description "description" None
        5 ocr_suspect "ocr_suspect" None
        6 reference_id "reference_id" None
        7 timestamp "timestamp" None
        8 transaction_code "transaction_code" None
    }
    shown {}
}

impl Default for PdfTransaction {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PdfTransaction {
    /// A `PdfTransaction` with nothing set.
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

    /// Sets `balance`.
    #[must_use]
    pub fn with_balance(mut self, value: impl Into<Money>) -> Self {
        self.balance = Some(value.into());
        self
    }

    /// Sets `bounds`.
    #[must_use]
    pub fn with_bounds(
        mut self,
        value: impl Into<Field<MoneyThumbTransactionBounds>>,
    ) -> Self {
        self.bounds = value.into();
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ocr_suspect`.
    #[inline]
    #[must_use]
    pub fn with_ocr_suspect(mut self, value: bool) -> Self {
        self.ocr_suspect = Some(value);
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
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
    pub fn with_transaction_code(mut self, value: impl Into<String>) -> Self {
        self.transaction_code = Some(value.into());
        self
    }
}

/// What to change about a PDF.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfUpdate {
    /// What the file is called.
    pub filename: Option<String>,
    /// Why the PDF is taken for a forgery.
    pub fraud_reason: Field<String>,
    /// Whether the PDF is a forgery.
    pub is_fraud: Option<bool>,
    /// Notes for people.
    pub notes: Option<String>,
    /// Your own id for it.
    pub reference_id: Option<String>,
    /// How far a PDF is.
    pub status: Option<PdfStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PdfUpdate
    must {}
    null {}
    may {
        0 filename "filename" None
        1 fraud_reason "fraud_reason" Field::Absent
        2 is_fraud "is_fraud" None
        3 notes "notes" None
        4 reference_id "reference_id" None
        5 status "status" None
    }
    shown {}
}

impl Default for PdfUpdate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PdfUpdate {
    /// A `PdfUpdate` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }

    /// Sets `fraud_reason`.
    #[must_use]
    pub fn with_fraud_reason(mut self, value: impl Into<Field<String>>) -> Self {
        self.fraud_reason = value.into();
        self
    }

    /// Sets `is_fraud`.
    #[inline]
    #[must_use]
    pub fn with_is_fraud(mut self, value: bool) -> Self {
        self.is_fraud = Some(value);
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn with_notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<PdfStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

/// What the operation answers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfUpdated {
    /// The PDF.
    pub pdf: Option<Pdf>,
    /// The id of the request; what was sent together has the same.
    pub request_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PdfUpdated
    must {}
    null {}
    may {
        0 pdf "pdf" None
        1 request_id "request_id" None
    }
    shown {}
}

impl Default for PdfUpdated {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PdfUpdated {
    /// A `PdfUpdated` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `pdf`.
    #[must_use]
    pub fn with_pdf(mut self, value: impl Into<Pdf>) -> Self {
        self.pdf = Some(value.into());
        self
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}

/// A PDF to upload.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfUpload {
    /// The account, by the id that its source gave it.
    pub account_id: Field<String>,
    /// The currency, as an ISO 4217 code.
    pub currency: Field<PdfUploadCurrency>,
    /// Whether the file was split by hand.
    pub is_split: Field<bool>,
    /// The Heron id of the file that this one is a part of.
    pub parent_file_heron_id: Field<String>,
    /// Whether dates are written with the month first.
    pub read_us_dates: Field<bool>,
    /// Your own id for it.
    pub reference_id: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PdfUpload
    must {}
    null {}
    may {
        0 account_id "account_id" Field::Absent
        1 currency "currency" Field::Absent
        2 is_split "is_split" Field::Absent
        3 parent_file_heron_id "parent_file_heron_id" Field::Absent
        4 read_us_dates "read_us_dates" Field::Absent
        5 reference_id "reference_id" Field::Absent
    }
    shown {}
}

impl Default for PdfUpload {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PdfUpload {
    /// A `PdfUpload` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.account_id = value.into();
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<PdfUploadCurrency>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `is_split`.
    #[must_use]
    pub fn with_is_split(mut self, value: impl Into<Field<bool>>) -> Self {
        self.is_split = value.into();
        self
    }

    /// Sets `parent_file_heron_id`.
    #[must_use]
    pub fn with_parent_file_heron_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.parent_file_heron_id = value.into();
        self
    }

    /// Sets `read_us_dates`.
    #[must_use]
    pub fn with_read_us_dates(mut self, value: impl Into<Field<bool>>) -> Self {
        self.read_us_dates = value.into();
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.reference_id = value.into();
        self
    }
}

heron_core::open_enum! {
    /// The currency, as an ISO 4217 code.
    pub enum PdfUploadCurrency {
        /// `GBP`
        Gbp = "GBP",
        /// `USD`
        Usd = "USD",
    }
}

/// What became of it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PdfUploaded {
    /// The Heron id of the PDF.
    pub pdf_heron_id: Option<String>,
    /// The id of the request; what was sent together has the same.
    pub request_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PdfUploaded
    must {}
    null {}
    may {
        0 pdf_heron_id "pdf_heron_id" None
        1 request_id "request_id" None
    }
    shown {}
}

impl Default for PdfUploaded {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PdfUploaded {
    /// A `PdfUploaded` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `pdf_heron_id`.
    #[must_use]
    pub fn with_pdf_heron_id(mut self, value: impl Into<String>) -> Self {
        self.pdf_heron_id = Some(value.into());
        self
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}
