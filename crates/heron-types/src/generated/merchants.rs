// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field, Timestamp};
use super::shared::{MerchantCategory, MerchantGroupId, PaymentProcessor};

/// What was found in a description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractedMerchant {
    /// The description without what only machines need.
    pub description_clean: Field<String>,
    /// The merchant.
    pub merchant: Field<MerchantExtract>,
    /// Who handled the payment between the two.
    pub payment_processor: Field<PaymentProcessor>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ExtractedMerchant
    must {}
    null {}
    may {
        0 description_clean "description_clean" Field::Absent
        1 merchant "merchant" Field::Absent
        2 payment_processor "payment_processor" Field::Absent
    }
    shown {}
}

impl Default for ExtractedMerchant {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ExtractedMerchant {
    /// A `ExtractedMerchant` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description_clean`.
    #[must_use]
    pub fn with_description_clean(mut self, value: impl Into<Field<String>>) -> Self {
        self.description_clean = value.into();
        self
    }

    /// Sets `merchant`.
    #[must_use]
    pub fn with_merchant(mut self, value: impl Into<Field<MerchantExtract>>) -> Self {
        self.merchant = value.into();
        self
    }

    /// Sets `payment_processor`.
    #[must_use]
    pub fn with_payment_processor(
        mut self,
        value: impl Into<Field<PaymentProcessor>>,
    ) -> Self {
        self.payment_processor = value.into();
        self
    }
}

/// A merchant, with how Heron finds it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantDetails {
    /// Other names that it is known by.
    pub aliases: Field<String>,
    /// The categories, one by one.
    pub categories: Option<Vec<MerchantCategory>>,
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// Other names of a merchant that lends.
    pub debt_merchant_aliases: Field<String>,
    /// The group that a merchant belongs to.
    pub group_id: Field<MerchantGroupId>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Where a small picture of it is.
    pub icon_url: Field<String>,
    /// Its id.
    pub id: Option<i64>,
    /// Whether it was deleted.
    pub is_deleted: Option<bool>,
    /// Whether it is one of the merchants that matter most.
    pub is_priority: Option<bool>,
    /// Where the logo is.
    pub logo_url: Field<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Regular expressions for its other names.
    pub regex_aliases: Field<Vec<String>>,
    /// Where it is on the web.
    pub url: Option<String>,
    /// Whether the name itself is searched for too.
    pub use_name_as_alias: Field<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MerchantDetails
    must {}
    null {}
    may {
        0 aliases "aliases" Field::Absent
        1 categories "categories" None
        2 created "created" None
        3 debt_merchant_aliases "debt_merchant_aliases" Field::Absent
        4 group_id "group_id" Field::Absent
        5 heron_id "heron_id" None
        6 icon_url "icon_url" Field::Absent
        7 id "id" None
        8 is_deleted "is_deleted" None
        9 is_priority "is_priority" None
        10 logo_url "logo_url" Field::Absent
        11 name "name" None
        12 regex_aliases "regex_aliases" Field::Absent
        13 url "url" None
        14 use_name_as_alias "use_name_as_alias" Field::Absent
    }
    shown {}
}

impl Default for MerchantDetails {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MerchantDetails {
    /// A `MerchantDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `aliases`.
    #[must_use]
    pub fn with_aliases(mut self, value: impl Into<Field<String>>) -> Self {
        self.aliases = value.into();
        self
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

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `debt_merchant_aliases`.
    #[must_use]
    pub fn with_debt_merchant_aliases(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.debt_merchant_aliases = value.into();
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

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `is_deleted`.
    #[inline]
    #[must_use]
    pub fn with_is_deleted(mut self, value: bool) -> Self {
        self.is_deleted = Some(value);
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

    /// Sets `regex_aliases`.
    #[must_use]
    pub fn with_regex_aliases(mut self, value: impl Into<Field<Vec<String>>>) -> Self {
        self.regex_aliases = value.into();
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets `use_name_as_alias`.
    #[must_use]
    pub fn with_use_name_as_alias(mut self, value: impl Into<Field<bool>>) -> Self {
        self.use_name_as_alias = value.into();
        self
    }
}

/// A merchant that was found in a description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantExtract {
    /// The categories, one by one.
    pub categories: Option<Vec<MerchantCategory>>,
    /// How sure it is, from 0 to 1.
    pub confidence: Field<f64>,
    /// The group that a merchant belongs to.
    pub group_id: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Where a small picture of it is.
    pub icon_url: Option<String>,
    /// Where the logo is.
    pub logo_url: Option<String>,
    /// What it is called.
    pub name: Field<String>,
    /// Where it is on the web.
    pub url: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MerchantExtract
    must {}
    null {}
    may {
        0 categories "categories" None
        1 confidence "confidence" Field::Absent
        2 group_id "group_id" None
        3 heron_id "heron_id" None
        4 icon_url "icon_url" None
        5 logo_url "logo_url" None
        6 name "name" Field::Absent
        7 url "url" Field::Absent
    }
    shown {}
}

impl Default for MerchantExtract {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MerchantExtract {
    /// A `MerchantExtract` with nothing set.
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

    /// Sets `confidence`.
    #[must_use]
    pub fn with_confidence(mut self, value: impl Into<Field<f64>>) -> Self {
        self.confidence = value.into();
        self
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
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
    pub fn with_icon_url(mut self, value: impl Into<String>) -> Self {
        self.icon_url = Some(value.into());
        self
    }

    /// Sets `logo_url`.
    #[must_use]
    pub fn with_logo_url(mut self, value: impl Into<String>) -> Self {
        self.logo_url = Some(value.into());
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

/// What the operation takes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantExtraction {
    /// What it says of itself, for people.
    pub description: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MerchantExtraction
    must {
        0 description "description"
    }
    null {}
    may {}
    shown {}
}

impl MerchantExtraction {
    /// A `MerchantExtraction` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
}

/// A group of merchants.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantGroup {
    /// What it says of itself, for people.
    pub description: Option<String>,
    /// Its id.
    pub id: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MerchantGroup
    must {}
    null {}
    may {
        0 description "description" None
        1 id "id" None
        2 name "name" None
    }
    shown {}
}

impl Default for MerchantGroup {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MerchantGroup {
    /// A `MerchantGroup` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

/// What the operation takes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantGroupChoice {
    /// The group that a merchant belongs to.
    pub group_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MerchantGroupChoice
    must {}
    null {
        0 group_id "group_id"
    }
    may {}
    shown {}
}

impl MerchantGroupChoice {
    /// A `MerchantGroupChoice` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(group_id: Option<String>) -> Self {
        Self {
            group_id,
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `group_id`.
    #[inline]
    #[must_use]
    pub fn with_group_id(mut self, value: Option<String>) -> Self {
        self.group_id = value;
        self
    }
}

/// One page of merchants.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantPage {
    /// The merchants of the page.
    pub data: Option<Vec<MerchantDetails>>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// How many items a page holds.
    pub limit: Option<i64>,
    /// How many items come before the page.
    pub offset: Option<i64>,
    /// How many merchants match, over all pages.
    pub total: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MerchantPage
    must {}
    null {}
    may {
        0 data "data" None
        1 has_more "has_more" None
        2 limit "limit" None
        3 offset "offset" None
        4 total "total" None
    }
    shown {}
}

impl Default for MerchantPage {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MerchantPage {
    /// A `MerchantPage` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `data`.
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<MerchantDetails>>,
    ) -> Self {
        self.data = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `has_more`.
    #[inline]
    #[must_use]
    pub fn with_has_more(mut self, value: bool) -> Self {
        self.has_more = Some(value);
        self
    }

    /// Sets `limit`.
    #[inline]
    #[must_use]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sets `offset`.
    #[inline]
    #[must_use]
    pub fn with_offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets `total`.
    #[inline]
    #[must_use]
    pub fn with_total(mut self, value: i64) -> Self {
        self.total = Some(value);
        self
    }
}

/// A merchant in a group of the account's own.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserMerchantGroup {
    /// The group that a merchant belongs to.
    pub group_id: Option<String>,
    /// The Heron id of the merchant.
    pub merchant_heron_id: Option<String>,
    /// What the merchant is called.
    pub merchant_name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    UserMerchantGroup
    must {}
    null {}
    may {
        0 group_id "group_id" None
        1 merchant_heron_id "merchant_heron_id" None
        2 merchant_name "merchant_name" None
    }
    shown {}
}

impl Default for UserMerchantGroup {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl UserMerchantGroup {
    /// A `UserMerchantGroup` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Sets `merchant_heron_id`.
    #[must_use]
    pub fn with_merchant_heron_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_heron_id = Some(value.into());
        self
    }

    /// Sets `merchant_name`.
    #[must_use]
    pub fn with_merchant_name(mut self, value: impl Into<String>) -> Self {
        self.merchant_name = Some(value.into());
        self
    }
}

/// The account's own groups of merchants.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserMerchantGroups {
    /// Merchants that the account put into another group.
    pub custom_merchants: Option<Vec<UserMerchantGroup>>,
    /// Merchants whose other group is not decided yet.
    pub pending_merchants: Option<Vec<UserMerchantGroup>>,
    /// Merchants for which another group was refused.
    pub rejected_merchants: Option<Vec<UserMerchantGroup>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    UserMerchantGroups
    must {}
    null {}
    may {
        0 custom_merchants "custom_merchants" None
        1 pending_merchants "pending_merchants" None
        2 rejected_merchants "rejected_merchants" None
    }
    shown {}
}

impl Default for UserMerchantGroups {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl UserMerchantGroups {
    /// A `UserMerchantGroups` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `custom_merchants`.
    #[must_use]
    pub fn with_custom_merchants(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserMerchantGroup>>,
    ) -> Self {
        self.custom_merchants = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `pending_merchants`.
    #[must_use]
    pub fn with_pending_merchants(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserMerchantGroup>>,
    ) -> Self {
        self.pending_merchants = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `rejected_merchants`.
    #[must_use]
    pub fn with_rejected_merchants(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserMerchantGroup>>,
    ) -> Self {
        self.rejected_merchants = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
