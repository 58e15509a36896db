// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

/// Types and operations of the resource `crm`.
#[cfg(feature = "crm")]
pub mod crm;
/// Types and operations of the resource `end_users`.
#[cfg(feature = "end-users")]
pub mod end_users;
/// Types and operations of the resource `file_classes`.
#[cfg(feature = "file-classes")]
pub mod file_classes;
/// Types and operations of the resource `hello_world`.
#[cfg(feature = "hello-world")]
pub mod hello_world;
/// Every generated type, whichever resource it belongs to.
pub mod types {
    #[cfg(feature = "crm")]
    pub use super::crm::*;
    #[cfg(feature = "end-users")]
    pub use super::end_users::*;
    #[cfg(feature = "file-classes")]
    pub use super::file_classes::*;
    #[cfg(feature = "hello-world")]
    pub use super::hello_world::*;
}

/// Every operation that the enabled features bring, in the order of their ids.
pub static OPERATIONS: &[&crate::Operation] = &[
    #[cfg(feature = "crm")]
    &crm::CRM_INGEST,
    #[cfg(feature = "crm")]
    &crm::CRM_INTEGRATIONS_CREATE,
    #[cfg(feature = "crm")]
    &crm::CRM_INTEGRATIONS_LIST,
    #[cfg(feature = "crm")]
    &crm::CRM_INTEGRATIONS_UPDATE,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_COMPANY_ATTRIBUTES,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_CREATE,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_CRM_SYNC,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_CRM_SYNC_EVENTS,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_GET,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_LIST,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_START_WORKFLOW,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_SUMMARY,
    #[cfg(feature = "end-users")]
    &end_users::END_USERS_UPDATE,
    #[cfg(feature = "file-classes")]
    &file_classes::FILE_CLASSES_CURRENT,
    #[cfg(feature = "file-classes")]
    &file_classes::FILE_CLASSES_LIST,
    #[cfg(feature = "hello-world")]
    &hello_world::HELLO_WORLD_AUTHENTICATED,
    #[cfg(feature = "hello-world")]
    &hello_world::HELLO_WORLD_GET,
];
