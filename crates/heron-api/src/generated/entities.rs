// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{
    Call, Client, Download, Method, Operation, Request, RetryClass, WithStatus,
};
use heron_types::shared::Deleted;
pub use heron_types::entities::*;

/// `GET /api/end_users/{end_user_heron_id}/entities`: Lists the entities of an end user with their values.
pub static END_USER_ENTITIES_LIST: Operation = Operation {
    id: "end_user_entities_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/entities",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the entities of an end user with their values.
#[inline]
pub fn end_user_entities_list(
    client: &Client,
    end_user_heron_id: &str,
) -> Call<Vec<MaterialisedEndUserEntity>> {
    client
        .call(
            Request::new(&END_USER_ENTITIES_LIST)
                .path("end_user_heron_id", end_user_heron_id),
        )
}

/// `POST /api/end_users/{end_user_heron_id}/entities/{entity_heron_id}`: Sets the value of an attribute of an end user, by its source.
pub static END_USER_ENTITIES_SET_VALUE: Operation = Operation {
    id: "end_user_entities_set_value",
    method: Method::Post,
    path: "/api/end_users/{end_user_heron_id}/entities/{entity_heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Sets the value of an attribute of an end user, by its source.
#[inline]
pub fn end_user_entities_set_value(
    client: &Client,
    end_user_heron_id: &str,
    entity_heron_id: &str,
    body: &EntityAttributeValueSet,
) -> Call<WithStatus<Option<EndUserEntityAttributeValue>>> {
    client
        .call_with_status(
            Request::new(&END_USER_ENTITIES_SET_VALUE)
                .path("end_user_heron_id", end_user_heron_id)
                .path("entity_heron_id", entity_heron_id)
                .json(body),
        )
}

/// `PUT /api/end_users/{end_user_heron_id}/entities/values/bulk`: Sets the values of several attributes of an end user, by their names.
pub static END_USER_ENTITIES_SET_VALUES: Operation = Operation {
    id: "end_user_entities_set_values",
    method: Method::Put,
    path: "/api/end_users/{end_user_heron_id}/entities/values/bulk",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Sets the values of several attributes of an end user, by their names.
#[inline]
pub fn end_user_entities_set_values(
    client: &Client,
    end_user_heron_id: &str,
    body: &EntityAttributeValuesSave,
) -> Call<Vec<EntityAttributeValueSaved>> {
    client
        .call(
            Request::new(&END_USER_ENTITIES_SET_VALUES)
                .path("end_user_heron_id", end_user_heron_id)
                .json(body),
        )
}

/// `GET /api/end_user_entities/attribute_values/export`: Fetches the values that programs saved for attributes, over all end users, as an Excel workbook.
pub static ENTITIES_ATTRIBUTE_VALUES_EXPORT: Operation = Operation {
    id: "entities_attribute_values_export",
    method: Method::Get,
    path: "/api/end_user_entities/attribute_values/export",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Fetches the values that programs saved for attributes, over all end users, as an Excel workbook.
#[inline]
pub fn entities_attribute_values_export(client: &Client) -> Download {
    client
        .download(
            Request::new(&ENTITIES_ATTRIBUTE_VALUES_EXPORT)
                .accept(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ),
        )
}

/// `POST /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/clone`: Copies the definition of an attribute.
pub static ENTITIES_ATTRIBUTES_CLONE: Operation = Operation {
    id: "entities_attributes_clone",
    method: Method::Post,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/clone",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Copies the definition of an attribute.
#[inline]
pub fn entities_attributes_clone(
    client: &Client,
    entity_heron_id: &str,
    attribute_heron_id: &str,
    body: &EndUserEntityAttributeClone,
) -> Call<EndUserEntityAttribute> {
    client
        .call(
            Request::new(&ENTITIES_ATTRIBUTES_CLONE)
                .path("entity_heron_id", entity_heron_id)
                .path("attribute_heron_id", attribute_heron_id)
                .json(body),
        )
}

/// `POST /api/end_user_entities/{entity_heron_id}/attributes`: Defines an attribute of an entity.
pub static ENTITIES_ATTRIBUTES_CREATE: Operation = Operation {
    id: "entities_attributes_create",
    method: Method::Post,
    path: "/api/end_user_entities/{entity_heron_id}/attributes",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Defines an attribute of an entity.
#[inline]
pub fn entities_attributes_create(
    client: &Client,
    entity_heron_id: &str,
    body: &EndUserEntityAttributeCreate,
) -> Call<EndUserEntityAttribute> {
    client
        .call(
            Request::new(&ENTITIES_ATTRIBUTES_CREATE)
                .path("entity_heron_id", entity_heron_id)
                .json(body),
        )
}

/// `DELETE /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}`: Deletes the definition of an attribute.
pub static ENTITIES_ATTRIBUTES_DELETE: Operation = Operation {
    id: "entities_attributes_delete",
    method: Method::Delete,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Deletes the definition of an attribute.
#[inline]
pub fn entities_attributes_delete(
    client: &Client,
    entity_heron_id: &str,
    attribute_heron_id: &str,
) -> Call<EntityAttributeDeleted> {
    client
        .call(
            Request::new(&ENTITIES_ATTRIBUTES_DELETE)
                .path("entity_heron_id", entity_heron_id)
                .path("attribute_heron_id", attribute_heron_id),
        )
}

/// `PATCH /api/end_user_entities/{entity_heron_id}/attributes/reorder`: Sets the order in which the attributes of an entity are shown.
pub static ENTITIES_ATTRIBUTES_REORDER: Operation = Operation {
    id: "entities_attributes_reorder",
    method: Method::Patch,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/reorder",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Sets the order in which the attributes of an entity are shown.
#[inline]
pub fn entities_attributes_reorder(
    client: &Client,
    entity_heron_id: &str,
    body: &ReorderEndUserEntityAttributes,
) -> Call<()> {
    client
        .call(
            Request::new(&ENTITIES_ATTRIBUTES_REORDER)
                .path("entity_heron_id", entity_heron_id)
                .json(body),
        )
}

/// `POST /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources`: Defines a source that an attribute takes its value from.
pub static ENTITIES_ATTRIBUTES_SOURCES_CREATE: Operation = Operation {
    id: "entities_attributes_sources_create",
    method: Method::Post,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Defines a source that an attribute takes its value from.
#[inline]
pub fn entities_attributes_sources_create(
    client: &Client,
    entity_heron_id: &str,
    attribute_heron_id: &str,
    body: &EndUserEntityAttributeSourceInput,
) -> Call<EndUserEntityAttributeSource> {
    client
        .call(
            Request::new(&ENTITIES_ATTRIBUTES_SOURCES_CREATE)
                .path("entity_heron_id", entity_heron_id)
                .path("attribute_heron_id", attribute_heron_id)
                .json(body),
        )
}

/// `DELETE /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources/{source_heron_id}`: Deletes a source of an attribute.
pub static ENTITIES_ATTRIBUTES_SOURCES_DELETE: Operation = Operation {
    id: "entities_attributes_sources_delete",
    method: Method::Delete,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources/{source_heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Deletes a source of an attribute.
#[inline]
pub fn entities_attributes_sources_delete(
    client: &Client,
    entity_heron_id: &str,
    attribute_heron_id: &str,
    source_heron_id: &str,
) -> Call<Deleted> {
    client
        .call(
            Request::new(&ENTITIES_ATTRIBUTES_SOURCES_DELETE)
                .path("entity_heron_id", entity_heron_id)
                .path("attribute_heron_id", attribute_heron_id)
                .path("source_heron_id", source_heron_id),
        )
}

/// `PATCH /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources/{source_heron_id}`: Changes a source of an attribute.
pub static ENTITIES_ATTRIBUTES_SOURCES_UPDATE: Operation = Operation {
    id: "entities_attributes_sources_update",
    method: Method::Patch,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources/{source_heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes a source of an attribute.
#[inline]
pub fn entities_attributes_sources_update(
    client: &Client,
    entity_heron_id: &str,
    attribute_heron_id: &str,
    source_heron_id: &str,
    body: &EndUserEntityAttributeSourceInput,
) -> Call<EndUserEntityAttributeSource> {
    client
        .call(
            Request::new(&ENTITIES_ATTRIBUTES_SOURCES_UPDATE)
                .path("entity_heron_id", entity_heron_id)
                .path("attribute_heron_id", attribute_heron_id)
                .path("source_heron_id", source_heron_id)
                .json(body),
        )
}

/// `PATCH /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}`: Changes the definition of an attribute.
pub static ENTITIES_ATTRIBUTES_UPDATE: Operation = Operation {
    id: "entities_attributes_update",
    method: Method::Patch,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes the definition of an attribute.
#[inline]
pub fn entities_attributes_update(
    client: &Client,
    entity_heron_id: &str,
    attribute_heron_id: &str,
    body: &EndUserEntityAttributeUpdate,
) -> Call<EndUserEntityAttribute> {
    client
        .call(
            Request::new(&ENTITIES_ATTRIBUTES_UPDATE)
                .path("entity_heron_id", entity_heron_id)
                .path("attribute_heron_id", attribute_heron_id)
                .json(body),
        )
}

/// `POST /api/end_user_entities`: Defines an entity.
pub static ENTITIES_CREATE: Operation = Operation {
    id: "entities_create",
    method: Method::Post,
    path: "/api/end_user_entities",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Defines an entity.
#[inline]
pub fn entities_create(
    client: &Client,
    body: &EndUserEntityCreate,
) -> Call<EndUserEntity> {
    client.call(Request::new(&ENTITIES_CREATE).json(body))
}

/// `DELETE /api/end_user_entities/{heron_id}`: Deletes the definition of an entity.
pub static ENTITIES_DELETE: Operation = Operation {
    id: "entities_delete",
    method: Method::Delete,
    path: "/api/end_user_entities/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Deletes the definition of an entity.
#[inline]
pub fn entities_delete(client: &Client, heron_id: &str) -> Call<Deleted> {
    client.call(Request::new(&ENTITIES_DELETE).path("heron_id", heron_id))
}

/// `GET /api/end_user_entities`: Lists the entities of the account, as they are defined.
pub static ENTITIES_LIST: Operation = Operation {
    id: "entities_list",
    method: Method::Get,
    path: "/api/end_user_entities",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the entities of the account, as they are defined.
#[inline]
pub fn entities_list(client: &Client) -> Call<Vec<EndUserEntityDetails>> {
    client.call(Request::new(&ENTITIES_LIST))
}

/// `PATCH /api/end_user_entities/reorder`: Sets the order in which entities are shown.
pub static ENTITIES_REORDER: Operation = Operation {
    id: "entities_reorder",
    method: Method::Patch,
    path: "/api/end_user_entities/reorder",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Sets the order in which entities are shown.
#[inline]
pub fn entities_reorder(client: &Client, body: &ReorderEndUserEntities) -> Call<()> {
    client.call(Request::new(&ENTITIES_REORDER).json(body))
}

/// `PATCH /api/end_user_entities/{heron_id}`: Changes the definition of an entity.
pub static ENTITIES_UPDATE: Operation = Operation {
    id: "entities_update",
    method: Method::Patch,
    path: "/api/end_user_entities/{heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes the definition of an entity.
#[inline]
pub fn entities_update(
    client: &Client,
    heron_id: &str,
    body: &EndUserEntityUpdate,
) -> Call<EndUserEntity> {
    client.call(Request::new(&ENTITIES_UPDATE).path("heron_id", heron_id).json(body))
}
