//! The client's types, described by their own JSON Schemas.

use std::collections::BTreeMap;

use heron_api::crm::CRM_INGEST;
use heron_api::types::{
    CompanyAttribute, CompanyAttributeValue, CrmConfig, CrmExternalLookupConfig, CrmFieldMapping, CrmIngested,
    CrmIntegration, CrmIntegrationCreate, CrmIntegrationUpdate, CrmObjectConfig, CrmObjectId,
    CrmPolicyEvaluationConfig, CrmStaticData, CrmSyncEvent, CrmSyncTrigger, CrmValueMapping, DataSource, EndUser,
    EndUserCreate, EndUserFile, EndUserList, EndUserSummary, EndUserSummaryList, EndUserUpdate, FileClass, HelloWorld,
    Metric, PageMeta, PolicyEvaluationResult, Tag, WorkflowStarted,
};
use heron_api::{Call, Client, Request};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::contract::Direction;

/// A type: what it says about itself, and what it does.
#[derive(Clone, Debug)]
pub struct Described {
    /// Its name.
    pub name: String,
    /// The JSON Schema of what it writes; other structs are named by `$ref`.
    written: Value,
    /// The JSON Schema of what it reads.
    read: Value,
    /// Reads JSON and writes it again.
    pub again: fn(&str) -> Result<Value, serde_json::Error>,
}

impl Described {
    /// Describes a type: a struct by its properties.
    fn structure<T: JsonSchema + Serialize + DeserializeOwned>() -> Self {
        Self::by::<T>(T::json_schema)
    }

    /// Describes a type as others refer to it: a struct by its name.
    fn reference<T: JsonSchema + Serialize + DeserializeOwned>() -> Self {
        Self::by::<T>(SchemaGenerator::subschema_for::<T>)
    }

    fn by<T: JsonSchema + Serialize + DeserializeOwned>(schema: fn(&mut SchemaGenerator) -> Schema) -> Self {
        let settings = SchemaSettings::draft2020_12();
        Self {
            name: T::schema_name().into_owned(),
            written: schema(&mut settings.clone().for_serialize().into_generator()).into(),
            read: schema(&mut settings.for_deserialize().into_generator()).into(),
            again: |json| serde_json::to_value(serde_json::from_str::<T>(json)?),
        }
    }

    /// The JSON Schema of what goes one way.
    #[must_use]
    pub fn schema(&self, direction: Direction) -> &Value {
        match direction {
            Direction::Request => &self.written,
            Direction::Response => &self.read,
        }
    }
}

macro_rules! structs {
    ($($name:ident),* $(,)?) => {
        /// Every struct of the client, by its name.
        #[must_use]
        pub fn structs() -> BTreeMap<String, Described> {
            [$(Described::structure::<$name>()),*].map(|described| (described.name.clone(), described)).into()
        }
    };
}

structs! {
    CompanyAttribute,
    CompanyAttributeValue,
    CrmConfig,
    CrmExternalLookupConfig,
    CrmFieldMapping,
    CrmIngested,
    CrmIntegration,
    CrmIntegrationCreate,
    CrmIntegrationUpdate,
    CrmObjectConfig,
    CrmObjectId,
    CrmPolicyEvaluationConfig,
    CrmStaticData,
    CrmSyncEvent,
    CrmSyncTrigger,
    CrmValueMapping,
    DataSource,
    EndUser,
    EndUserCreate,
    EndUserFile,
    EndUserList,
    EndUserSummary,
    EndUserSummaryList,
    EndUserUpdate,
    FileClass,
    HelloWorld,
    Metric,
    PageMeta,
    PolicyEvaluationResult,
    Tag,
    WorkflowStarted,
}

/// What an operation of the client takes and gives.
#[derive(Clone, Debug)]
pub struct Typed {
    /// Its id.
    pub id: &'static str,
    /// The type of its body, if it has one.
    pub body: Option<Described>,
    /// The type of its answer.
    pub answer: Described,
}

impl Typed {
    /// What goes one way.
    #[must_use]
    pub fn side(&self, direction: Direction) -> Option<&Described> {
        match direction {
            Direction::Request => self.body.as_ref(),
            Direction::Response => Some(&self.answer),
        }
    }
}

/// An operation without a body. The compiler finds its answer's type.
fn asks<A>(id: &'static str, _: impl Fn(&Client) -> Call<A>) -> Typed
where
    A: JsonSchema + Serialize + DeserializeOwned,
{
    Typed { id, body: None, answer: Described::reference::<A>() }
}

/// An operation with a body. The compiler finds the types of both.
fn sends<A, B>(id: &'static str, _: impl Fn(&Client, &B) -> Call<A>) -> Typed
where
    A: JsonSchema + Serialize + DeserializeOwned,
    B: JsonSchema + Serialize + DeserializeOwned,
{
    Typed { body: Some(Described::reference::<B>()), ..asks(id, |_| -> Call<A> { unreachable!("never called") }) }
}

/// Every operation of the client. Nothing is called: only the types are taken.
#[must_use]
pub fn operations() -> Vec<Typed> {
    vec![
        asks("crm_ingest", |client| client.call::<CrmIngested>(Request::new(&CRM_INGEST))),
        sends("crm_integrations_create", |client, body| client.crm_integrations_create(body)),
        asks("crm_integrations_list", |client| client.crm_integrations_list()),
        sends("crm_integrations_update", |client, body| client.crm_integrations_update("", body)),
        asks("end_users_company_attributes", |client| client.end_users_company_attributes("")),
        sends("end_users_create", |client, body| client.end_users_create(body)),
        asks("end_users_crm_sync", |client| client.end_users_crm_sync("")),
        asks("end_users_crm_sync_events", |client| client.end_users_crm_sync_events("")),
        asks("end_users_get", |client| client.end_users_get("")),
        asks("end_users_list", |client| client.end_users_list(&Default::default())),
        asks("end_users_start_workflow", |client| client.end_users_start_workflow("")),
        asks("end_users_summary", |client| client.end_users_summary(&Default::default())),
        sends("end_users_update", |client, body| client.end_users_update(body)),
        asks("file_classes_current", |client| client.file_classes_current()),
        asks("file_classes_list", |client| client.file_classes_list()),
        asks("hello_world_authenticated", |client| client.hello_world_authenticated()),
        asks("hello_world_get", |client| client.hello_world_get()),
    ]
}
