// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use heron_api::*;
    pub struct CrmIntegrationsListWhen(::httpmock::When);
    impl CrmIntegrationsListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/api/crm_integrations$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct CrmIntegrationsListThen(::httpmock::Then);
    impl CrmIntegrationsListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::std::vec::Vec<types::CrmIntegration>) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(
                        &::std::collections::BTreeMap::from([
                            ("crm_integrations", value),
                        ]),
                    ),
            )
        }
    }
    pub struct CrmIntegrationsCreateWhen(::httpmock::When);
    impl CrmIntegrationsCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/api/crm_integrations$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::CrmIntegrationCreate) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct CrmIntegrationsCreateThen(::httpmock::Then);
    impl CrmIntegrationsCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn created(self, value: &types::CrmIntegration) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/json")
                    .json_body_obj(
                        &::std::collections::BTreeMap::from([("crm_integration", value)]),
                    ),
            )
        }
    }
    pub struct CrmIntegrationsUpdateWhen(::httpmock::When);
    impl CrmIntegrationsUpdateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PATCH)
                    .path_matches(
                        regex::Regex::new("^/api/crm_integrations/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/crm_integrations/{}$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::CrmIntegrationUpdate) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct CrmIntegrationsUpdateThen(::httpmock::Then);
    impl CrmIntegrationsUpdateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::CrmIntegration) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(
                        &::std::collections::BTreeMap::from([("crm_integration", value)]),
                    ),
            )
        }
    }
    pub struct FileClassesListWhen(::httpmock::When);
    impl FileClassesListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/end_user_files/file_classes$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct FileClassesListThen(::httpmock::Then);
    impl FileClassesListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::std::vec::Vec<types::FileClass>) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUsersListWhen(::httpmock::When);
    impl EndUsersListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/api/end_users$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_user_id", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_user_id"))
            }
        }
        pub fn heron_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("heron_id", value.to_string()))
            } else {
                Self(self.0.query_param_missing("heron_id"))
            }
        }
        pub fn include_data_sources<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include_data_sources", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include_data_sources"))
            }
        }
        pub fn include_scorecard_metrics<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include_scorecard_metrics", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include_scorecard_metrics"))
            }
        }
        pub fn include_tags<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include_tags", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include_tags"))
            }
        }
        pub fn is_portfolio<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("is_portfolio", value.to_string()))
            } else {
                Self(self.0.query_param_missing("is_portfolio"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn name<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("name", value.to_string()))
            } else {
                Self(self.0.query_param_missing("name"))
            }
        }
        pub fn order_by<T>(self, value: T) -> Self
        where
            T: Into<Option<types::EndUserOrder>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order_by", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order_by"))
            }
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        pub fn status<T>(self, value: T) -> Self
        where
            T: Into<Option<types::EndUserStatus>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("status", value.to_string()))
            } else {
                Self(self.0.query_param_missing("status"))
            }
        }
    }
    pub struct EndUsersListThen(::httpmock::Then);
    impl EndUsersListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::EndUserList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUsersUpdateWhen(::httpmock::When);
    impl EndUsersUpdateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(regex::Regex::new("^/api/end_users$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::EndUserUpdate) -> Self {
            Self(
                self
                    .0
                    .json_body_obj(
                        &::std::collections::BTreeMap::from([("end_user", value)]),
                    ),
            )
        }
    }
    pub struct EndUsersUpdateThen(::httpmock::Then);
    impl EndUsersUpdateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::EndUser) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(
                        &::std::collections::BTreeMap::from([("end_user", value)]),
                    ),
            )
        }
    }
    pub struct EndUsersCreateWhen(::httpmock::When);
    impl EndUsersCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/api/end_users$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::EndUserCreate) -> Self {
            Self(
                self
                    .0
                    .json_body_obj(
                        &::std::collections::BTreeMap::from([("end_user", value)]),
                    ),
            )
        }
    }
    pub struct EndUsersCreateThen(::httpmock::Then);
    impl EndUsersCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn created(self, value: &types::EndUser) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/json")
                    .json_body_obj(
                        &::std::collections::BTreeMap::from([("end_user", value)]),
                    ),
            )
        }
    }
    pub struct EndUsersSummaryWhen(::httpmock::When);
    impl EndUsersSummaryWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/api/end_users/summary$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn broker_classification<T>(self, value: T) -> Self
        where
            T: Into<Option<types::BrokerClassification>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("broker_classification", value.to_string()))
            } else {
                Self(self.0.query_param_missing("broker_classification"))
            }
        }
        pub fn deal_stage<T>(self, value: T) -> Self
        where
            T: Into<Option<types::DealStage>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("deal_stage", value.to_string()))
            } else {
                Self(self.0.query_param_missing("deal_stage"))
            }
        }
        pub fn end_user_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_user_id", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_user_id"))
            }
        }
        pub fn heron_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("heron_id", value.to_string()))
            } else {
                Self(self.0.query_param_missing("heron_id"))
            }
        }
        pub fn in_human_review<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("in_human_review", value.to_string()))
            } else {
                Self(self.0.query_param_missing("in_human_review"))
            }
        }
        pub fn include_data_sources<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include_data_sources", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include_data_sources"))
            }
        }
        pub fn include_scorecard_metrics<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include_scorecard_metrics", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include_scorecard_metrics"))
            }
        }
        pub fn include_tags<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include_tags", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include_tags"))
            }
        }
        pub fn include_updates_in_interval<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(
                    self.0.query_param("include_updates_in_interval", value.to_string()),
                )
            } else {
                Self(self.0.query_param_missing("include_updates_in_interval"))
            }
        }
        pub fn interval_end<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::heron_core::Timestamp>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("interval_end", value.to_string()))
            } else {
                Self(self.0.query_param_missing("interval_end"))
            }
        }
        pub fn interval_start<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::heron_core::Timestamp>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("interval_start", value.to_string()))
            } else {
                Self(self.0.query_param_missing("interval_start"))
            }
        }
        pub fn is_portfolio<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("is_portfolio", value.to_string()))
            } else {
                Self(self.0.query_param_missing("is_portfolio"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn name<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("name", value.to_string()))
            } else {
                Self(self.0.query_param_missing("name"))
            }
        }
        pub fn order_by<T>(self, value: T) -> Self
        where
            T: Into<Option<types::EndUserOrder>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order_by", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order_by"))
            }
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        pub fn status<T>(self, value: T) -> Self
        where
            T: Into<Option<types::EndUserStatus>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("status", value.to_string()))
            } else {
                Self(self.0.query_param_missing("status"))
            }
        }
        pub fn with_crm_sync_result<T>(self, value: T) -> Self
        where
            T: Into<Option<types::CrmSyncResult>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("with_crm_sync_result", value.to_string()))
            } else {
                Self(self.0.query_param_missing("with_crm_sync_result"))
            }
        }
        pub fn with_policy_result<T>(self, value: T) -> Self
        where
            T: Into<Option<types::PolicyResult>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("with_policy_result", value.to_string()))
            } else {
                Self(self.0.query_param_missing("with_policy_result"))
            }
        }
    }
    pub struct EndUsersSummaryThen(::httpmock::Then);
    impl EndUsersSummaryThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::EndUserSummaryList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUsersCompanyAttributesWhen(::httpmock::When);
    impl EndUsersCompanyAttributesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/end_users/[^/]*/company_attributes$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/end_users/{}/company_attributes$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUsersCompanyAttributesThen(::httpmock::Then);
    impl EndUsersCompanyAttributesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::std::vec::Vec<types::CompanyAttributeValue>) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUsersDealLinkWhen(::httpmock::When);
    impl EndUsersDealLinkWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/end_users/[^/]*/deal_link/$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/end_users/{}/deal_link/$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUsersDealLinkThen(::httpmock::Then);
    impl EndUsersDealLinkThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::std::vec::Vec<types::DealLinkEntry>) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUsersDuplicatesWhen(::httpmock::When);
    impl EndUsersDuplicatesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/end_users/[^/]*/duplicate_end_users$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/api/end_users/{}/duplicate_end_users$", value.to_string()
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUsersDuplicatesThen(::httpmock::Then);
    impl EndUsersDuplicatesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DuplicateEndUsers) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUsersGetWhen(::httpmock::When);
    impl EndUsersGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/api/end_users/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_id_or_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/end_users/{}$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUsersGetThen(::httpmock::Then);
    impl EndUsersGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::EndUser) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(
                        &::std::collections::BTreeMap::from([("end_user", value)]),
                    ),
            )
        }
    }
    pub struct EndUsersDeleteSyncWhen(::httpmock::When);
    impl EndUsersDeleteSyncWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(regex::Regex::new("^/api/end_users/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_id_or_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/end_users/{}$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUsersDeleteSyncThen(::httpmock::Then);
    impl EndUsersDeleteSyncThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
    }
    pub struct EndUsersDeleteWhen(::httpmock::When);
    impl EndUsersDeleteWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/api/end_users/[^/]*/delete$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_id_or_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/end_users/{}/delete$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUsersDeleteThen(::httpmock::Then);
    impl EndUsersDeleteThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn accepted(self, value: &types::EndUserDeletion) -> Self {
            Self(
                self
                    .0
                    .status(202u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUserInformationGetWhen(::httpmock::When);
    impl EndUserInformationGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/end_users/[^/]*/end_user_information$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_id_or_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/api/end_users/{}/end_user_information$", value.to_string()
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUserInformationGetThen(::httpmock::Then);
    impl EndUserInformationGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::EndUserInformation) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUserInformationUpdateWhen(::httpmock::When);
    impl EndUserInformationUpdateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PATCH)
                    .path_matches(
                        regex::Regex::new("^/api/end_users/[^/]*/end_user_information$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_id_or_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/api/end_users/{}/end_user_information$", value.to_string()
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::EndUserInformationUpdate) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct EndUserInformationUpdateThen(::httpmock::Then);
    impl EndUserInformationUpdateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::EndUserInformation) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUsersEnrichWhen(::httpmock::When);
    impl EndUsersEnrichWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/api/end_users/[^/]*/enrich$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_id_or_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/end_users/{}/enrich$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn priority<T>(self, value: T) -> Self
        where
            T: Into<Option<types::EnrichPriority>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("priority", value.to_string()))
            } else {
                Self(self.0.query_param_missing("priority"))
            }
        }
    }
    pub struct EndUsersEnrichThen(::httpmock::Then);
    impl EndUsersEnrichThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::EndUser) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(
                        &::std::collections::BTreeMap::from([("end_user", value)]),
                    ),
            )
        }
    }
    pub struct EndUsersLocationWhen(::httpmock::When);
    impl EndUsersLocationWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/end_users/[^/]*/location$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_id_or_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/end_users/{}/location$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUsersLocationThen(::httpmock::Then);
    impl EndUsersLocationThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::EndUserAddressLocation) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUsersProcessingStatusWhen(::httpmock::When);
    impl EndUsersProcessingStatusWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/end_users/[^/]*/processing_status$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_id_or_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/end_users/{}/processing_status$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUsersProcessingStatusThen(::httpmock::Then);
    impl EndUsersProcessingStatusThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::EndUserProcessingStatus) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUsersStartWorkflowWhen(::httpmock::When);
    impl EndUsersStartWorkflowWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/api/end_users/[^/]*/start_workflow$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_id_or_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/end_users/{}/start_workflow$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUsersStartWorkflowThen(::httpmock::Then);
    impl EndUsersStartWorkflowThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::WorkflowStarted) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUsersCrmSyncEventsWhen(::httpmock::When);
    impl EndUsersCrmSyncEventsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/end_users/[^/]*/crm_sync$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/end_users/{}/crm_sync$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUsersCrmSyncEventsThen(::httpmock::Then);
    impl EndUsersCrmSyncEventsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::std::vec::Vec<types::CrmSyncEvent>) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUsersCrmSyncWhen(::httpmock::When);
    impl EndUsersCrmSyncWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/api/end_users/[^/]*/crm_sync$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/end_users/{}/crm_sync$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUsersCrmSyncThen(::httpmock::Then);
    impl EndUsersCrmSyncThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::CrmSyncTrigger) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct HelloWorldGetWhen(::httpmock::When);
    impl HelloWorldGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/api/hello_world$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct HelloWorldGetThen(::httpmock::Then);
    impl HelloWorldGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::HelloWorld) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct HelloWorldAuthenticatedWhen(::httpmock::When);
    impl HelloWorldAuthenticatedWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/hello_world/authenticated$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct HelloWorldAuthenticatedThen(::httpmock::Then);
    impl HelloWorldAuthenticatedThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::HelloWorld) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct CrmIngestWhen(::httpmock::When);
    impl CrmIngestWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/api/ingestion/crm/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn crm_integration_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/ingestion/crm/{}$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct CrmIngestThen(::httpmock::Then);
    impl CrmIngestThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::CrmIngested) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct EndUserParsedSubmissionsListWhen(::httpmock::When);
    impl EndUserParsedSubmissionsListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/submission_parsers/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn end_user_heron_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/submission_parsers/{}$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct EndUserParsedSubmissionsListThen(::httpmock::Then);
    impl EndUserParsedSubmissionsListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(
            self,
            value: &::std::vec::Vec<types::ParsedEndUserSubmission>,
        ) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct FileClassGroupsListWhen(::httpmock::When);
    impl FileClassGroupsListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/users/file_class_groups$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct FileClassGroupsListThen(::httpmock::Then);
    impl FileClassGroupsListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::std::vec::Vec<::std::string::String>) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct FileClassesCurrentWhen(::httpmock::When);
    impl FileClassesCurrentWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/users/file_classes$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct FileClassesCurrentThen(::httpmock::Then);
    impl FileClassesCurrentThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::std::vec::Vec<types::FileClass>) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct FileClassesAddWhen(::httpmock::When);
    impl FileClassesAddWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/api/users/file_classes/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn file_class_name(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/users/file_classes/{}$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct FileClassesAddThen(::httpmock::Then);
    impl FileClassesAddThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::std::vec::Vec<types::FileClass>) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct FileClassesRemoveWhen(::httpmock::When);
    impl FileClassesRemoveWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new("^/api/users/file_classes/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn file_class_name(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/api/users/file_classes/{}$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct FileClassesRemoveThen(::httpmock::Then);
    impl FileClassesRemoveThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::std::vec::Vec<types::FileClass>) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    fn crm_integrations_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CrmIntegrationsListWhen,
            operations::CrmIntegrationsListThen,
        );
    fn crm_integrations_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CrmIntegrationsCreateWhen,
            operations::CrmIntegrationsCreateThen,
        );
    fn crm_integrations_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CrmIntegrationsUpdateWhen,
            operations::CrmIntegrationsUpdateThen,
        );
    fn file_classes_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FileClassesListWhen, operations::FileClassesListThen);
    fn end_users_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersListWhen, operations::EndUsersListThen);
    fn end_users_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersUpdateWhen, operations::EndUsersUpdateThen);
    fn end_users_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersCreateWhen, operations::EndUsersCreateThen);
    fn end_users_summary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersSummaryWhen, operations::EndUsersSummaryThen);
    fn end_users_company_attributes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUsersCompanyAttributesWhen,
            operations::EndUsersCompanyAttributesThen,
        );
    fn end_users_deal_link<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersDealLinkWhen, operations::EndUsersDealLinkThen);
    fn end_users_duplicates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUsersDuplicatesWhen,
            operations::EndUsersDuplicatesThen,
        );
    fn end_users_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersGetWhen, operations::EndUsersGetThen);
    fn end_users_delete_sync<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUsersDeleteSyncWhen,
            operations::EndUsersDeleteSyncThen,
        );
    fn end_users_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersDeleteWhen, operations::EndUsersDeleteThen);
    fn end_user_information_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUserInformationGetWhen,
            operations::EndUserInformationGetThen,
        );
    fn end_user_information_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUserInformationUpdateWhen,
            operations::EndUserInformationUpdateThen,
        );
    fn end_users_enrich<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersEnrichWhen, operations::EndUsersEnrichThen);
    fn end_users_location<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersLocationWhen, operations::EndUsersLocationThen);
    fn end_users_processing_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUsersProcessingStatusWhen,
            operations::EndUsersProcessingStatusThen,
        );
    fn end_users_start_workflow<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUsersStartWorkflowWhen,
            operations::EndUsersStartWorkflowThen,
        );
    fn end_users_crm_sync_events<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUsersCrmSyncEventsWhen,
            operations::EndUsersCrmSyncEventsThen,
        );
    fn end_users_crm_sync<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersCrmSyncWhen, operations::EndUsersCrmSyncThen);
    fn hello_world_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HelloWorldGetWhen, operations::HelloWorldGetThen);
    fn hello_world_authenticated<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::HelloWorldAuthenticatedWhen,
            operations::HelloWorldAuthenticatedThen,
        );
    fn crm_ingest<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CrmIngestWhen, operations::CrmIngestThen);
    fn end_user_parsed_submissions_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUserParsedSubmissionsListWhen,
            operations::EndUserParsedSubmissionsListThen,
        );
    fn file_class_groups_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FileClassGroupsListWhen,
            operations::FileClassGroupsListThen,
        );
    fn file_classes_current<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FileClassesCurrentWhen,
            operations::FileClassesCurrentThen,
        );
    fn file_classes_add<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FileClassesAddWhen, operations::FileClassesAddThen);
    fn file_classes_remove<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FileClassesRemoveWhen, operations::FileClassesRemoveThen);
}
impl MockServerExt for ::httpmock::MockServer {
    fn crm_integrations_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CrmIntegrationsListWhen,
            operations::CrmIntegrationsListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CrmIntegrationsListWhen::new(when),
                operations::CrmIntegrationsListThen::new(then),
            )
        })
    }
    fn crm_integrations_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CrmIntegrationsCreateWhen,
            operations::CrmIntegrationsCreateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CrmIntegrationsCreateWhen::new(when),
                operations::CrmIntegrationsCreateThen::new(then),
            )
        })
    }
    fn crm_integrations_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CrmIntegrationsUpdateWhen,
            operations::CrmIntegrationsUpdateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CrmIntegrationsUpdateWhen::new(when),
                operations::CrmIntegrationsUpdateThen::new(then),
            )
        })
    }
    fn file_classes_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FileClassesListWhen, operations::FileClassesListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FileClassesListWhen::new(when),
                operations::FileClassesListThen::new(then),
            )
        })
    }
    fn end_users_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersListWhen, operations::EndUsersListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersListWhen::new(when),
                operations::EndUsersListThen::new(then),
            )
        })
    }
    fn end_users_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersUpdateWhen, operations::EndUsersUpdateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersUpdateWhen::new(when),
                operations::EndUsersUpdateThen::new(then),
            )
        })
    }
    fn end_users_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersCreateWhen, operations::EndUsersCreateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersCreateWhen::new(when),
                operations::EndUsersCreateThen::new(then),
            )
        })
    }
    fn end_users_summary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersSummaryWhen, operations::EndUsersSummaryThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersSummaryWhen::new(when),
                operations::EndUsersSummaryThen::new(then),
            )
        })
    }
    fn end_users_company_attributes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUsersCompanyAttributesWhen,
            operations::EndUsersCompanyAttributesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersCompanyAttributesWhen::new(when),
                operations::EndUsersCompanyAttributesThen::new(then),
            )
        })
    }
    fn end_users_deal_link<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersDealLinkWhen, operations::EndUsersDealLinkThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersDealLinkWhen::new(when),
                operations::EndUsersDealLinkThen::new(then),
            )
        })
    }
    fn end_users_duplicates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUsersDuplicatesWhen,
            operations::EndUsersDuplicatesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersDuplicatesWhen::new(when),
                operations::EndUsersDuplicatesThen::new(then),
            )
        })
    }
    fn end_users_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersGetWhen, operations::EndUsersGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersGetWhen::new(when),
                operations::EndUsersGetThen::new(then),
            )
        })
    }
    fn end_users_delete_sync<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUsersDeleteSyncWhen,
            operations::EndUsersDeleteSyncThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersDeleteSyncWhen::new(when),
                operations::EndUsersDeleteSyncThen::new(then),
            )
        })
    }
    fn end_users_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersDeleteWhen, operations::EndUsersDeleteThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersDeleteWhen::new(when),
                operations::EndUsersDeleteThen::new(then),
            )
        })
    }
    fn end_user_information_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUserInformationGetWhen,
            operations::EndUserInformationGetThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUserInformationGetWhen::new(when),
                operations::EndUserInformationGetThen::new(then),
            )
        })
    }
    fn end_user_information_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUserInformationUpdateWhen,
            operations::EndUserInformationUpdateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUserInformationUpdateWhen::new(when),
                operations::EndUserInformationUpdateThen::new(then),
            )
        })
    }
    fn end_users_enrich<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersEnrichWhen, operations::EndUsersEnrichThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersEnrichWhen::new(when),
                operations::EndUsersEnrichThen::new(then),
            )
        })
    }
    fn end_users_location<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersLocationWhen, operations::EndUsersLocationThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersLocationWhen::new(when),
                operations::EndUsersLocationThen::new(then),
            )
        })
    }
    fn end_users_processing_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUsersProcessingStatusWhen,
            operations::EndUsersProcessingStatusThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersProcessingStatusWhen::new(when),
                operations::EndUsersProcessingStatusThen::new(then),
            )
        })
    }
    fn end_users_start_workflow<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUsersStartWorkflowWhen,
            operations::EndUsersStartWorkflowThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersStartWorkflowWhen::new(when),
                operations::EndUsersStartWorkflowThen::new(then),
            )
        })
    }
    fn end_users_crm_sync_events<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUsersCrmSyncEventsWhen,
            operations::EndUsersCrmSyncEventsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersCrmSyncEventsWhen::new(when),
                operations::EndUsersCrmSyncEventsThen::new(then),
            )
        })
    }
    fn end_users_crm_sync<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EndUsersCrmSyncWhen, operations::EndUsersCrmSyncThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUsersCrmSyncWhen::new(when),
                operations::EndUsersCrmSyncThen::new(then),
            )
        })
    }
    fn hello_world_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HelloWorldGetWhen, operations::HelloWorldGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::HelloWorldGetWhen::new(when),
                operations::HelloWorldGetThen::new(then),
            )
        })
    }
    fn hello_world_authenticated<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::HelloWorldAuthenticatedWhen,
            operations::HelloWorldAuthenticatedThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::HelloWorldAuthenticatedWhen::new(when),
                operations::HelloWorldAuthenticatedThen::new(then),
            )
        })
    }
    fn crm_ingest<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CrmIngestWhen, operations::CrmIngestThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CrmIngestWhen::new(when),
                operations::CrmIngestThen::new(then),
            )
        })
    }
    fn end_user_parsed_submissions_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndUserParsedSubmissionsListWhen,
            operations::EndUserParsedSubmissionsListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndUserParsedSubmissionsListWhen::new(when),
                operations::EndUserParsedSubmissionsListThen::new(then),
            )
        })
    }
    fn file_class_groups_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FileClassGroupsListWhen,
            operations::FileClassGroupsListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FileClassGroupsListWhen::new(when),
                operations::FileClassGroupsListThen::new(then),
            )
        })
    }
    fn file_classes_current<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FileClassesCurrentWhen,
            operations::FileClassesCurrentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FileClassesCurrentWhen::new(when),
                operations::FileClassesCurrentThen::new(then),
            )
        })
    }
    fn file_classes_add<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FileClassesAddWhen, operations::FileClassesAddThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FileClassesAddWhen::new(when),
                operations::FileClassesAddThen::new(then),
            )
        })
    }
    fn file_classes_remove<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FileClassesRemoveWhen, operations::FileClassesRemoveThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FileClassesRemoveWhen::new(when),
                operations::FileClassesRemoveThen::new(then),
            )
        })
    }
}
