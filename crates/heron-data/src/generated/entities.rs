// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Download, WithStatus};
use heron_api::types::{
    Deleted, EndUserEntity, EndUserEntityAttribute, EndUserEntityAttributeClone,
    EndUserEntityAttributeCreate, EndUserEntityAttributeSource,
    EndUserEntityAttributeSourceInput, EndUserEntityAttributeUpdate,
    EndUserEntityAttributeValue, EndUserEntityCreate, EndUserEntityDetails,
    EndUserEntityUpdate, EntityAttributeDeleted, EntityAttributeValueSaved,
    EntityAttributeValueSet, EntityAttributeValuesSave, MaterialisedEndUserEntity,
    ReorderEndUserEntities, ReorderEndUserEntityAttributes,
};
use crate::Heron;

impl Heron {
    /// Your own entities and attributes of end users.
    #[cfg_attr(docsrs, doc(cfg(feature = "entities")))]
    #[must_use]
    pub fn entities(&self) -> Entities<'_> {
        Entities { heron: self }
    }
}

/// Your own entities and attributes of end users.
///
/// From [`Heron::entities`](crate::Heron::entities).
///
#[doc = include_str!("../../resources/entities.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "entities")))]
#[derive(Clone, Copy, Debug)]
pub struct Entities<'a> {
    pub(crate) heron: &'a Heron,
}

impl Entities<'_> {
    /// Lists the entities of an end user with their values.
    ///
    /// `GET /api/end_users/{end_user_heron_id}/entities`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list_for_end_user(
        &self,
        end_user_heron_id: &str,
    ) -> Call<Vec<MaterialisedEndUserEntity>> {
        heron_api::entities::end_user_entities_list(
            &self.heron.client,
            end_user_heron_id,
        )
    }

    /// Sets the value of an attribute of an end user, by its source.
    ///
    /// `POST /api/end_users/{end_user_heron_id}/entities/{entity_heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn set_value_for_end_user(
        &self,
        end_user_heron_id: &str,
        entity_heron_id: &str,
        body: impl Borrow<EntityAttributeValueSet>,
    ) -> Call<WithStatus<Option<EndUserEntityAttributeValue>>> {
        heron_api::entities::end_user_entities_set_value(
            &self.heron.client,
            end_user_heron_id,
            entity_heron_id,
            body.borrow(),
        )
    }

    /// Sets the values of several attributes of an end user, by their names.
    ///
    /// `PUT /api/end_users/{end_user_heron_id}/entities/values/bulk`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn set_values_for_end_user(
        &self,
        end_user_heron_id: &str,
        body: impl Borrow<EntityAttributeValuesSave>,
    ) -> Call<Vec<EntityAttributeValueSaved>> {
        heron_api::entities::end_user_entities_set_values(
            &self.heron.client,
            end_user_heron_id,
            body.borrow(),
        )
    }

    /// Fetches the values that programs saved for attributes, over all end users, as an Excel workbook.
    ///
    /// `GET /api/end_user_entities/attribute_values/export`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn attribute_values_export(&self) -> Download {
        heron_api::entities::entities_attribute_values_export(&self.heron.client)
    }

    /// Copies the definition of an attribute.
    ///
    /// `POST /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/clone`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn attributes_clone(
        &self,
        entity_heron_id: &str,
        attribute_heron_id: &str,
        body: impl Borrow<EndUserEntityAttributeClone>,
    ) -> Call<EndUserEntityAttribute> {
        heron_api::entities::entities_attributes_clone(
            &self.heron.client,
            entity_heron_id,
            attribute_heron_id,
            body.borrow(),
        )
    }

    /// Defines an attribute of an entity.
    ///
    /// `POST /api/end_user_entities/{entity_heron_id}/attributes`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn attributes_create(
        &self,
        entity_heron_id: &str,
        body: impl Borrow<EndUserEntityAttributeCreate>,
    ) -> Call<EndUserEntityAttribute> {
        heron_api::entities::entities_attributes_create(
            &self.heron.client,
            entity_heron_id,
            body.borrow(),
        )
    }

    /// Deletes the definition of an attribute.
    ///
    /// `DELETE /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn attributes_delete(
        &self,
        entity_heron_id: &str,
        attribute_heron_id: &str,
    ) -> Call<EntityAttributeDeleted> {
        heron_api::entities::entities_attributes_delete(
            &self.heron.client,
            entity_heron_id,
            attribute_heron_id,
        )
    }

    /// Sets the order in which the attributes of an entity are shown.
    ///
    /// `PATCH /api/end_user_entities/{entity_heron_id}/attributes/reorder`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn attributes_reorder(
        &self,
        entity_heron_id: &str,
        body: impl Borrow<ReorderEndUserEntityAttributes>,
    ) -> Call<()> {
        heron_api::entities::entities_attributes_reorder(
            &self.heron.client,
            entity_heron_id,
            body.borrow(),
        )
    }

    /// Defines a source that an attribute takes its value from.
    ///
    /// `POST /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn attributes_sources_create(
        &self,
        entity_heron_id: &str,
        attribute_heron_id: &str,
        body: impl Borrow<EndUserEntityAttributeSourceInput>,
    ) -> Call<EndUserEntityAttributeSource> {
        heron_api::entities::entities_attributes_sources_create(
            &self.heron.client,
            entity_heron_id,
            attribute_heron_id,
            body.borrow(),
        )
    }

    /// Deletes a source of an attribute.
    ///
    /// `DELETE /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources/{source_heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn attributes_sources_delete(
        &self,
        entity_heron_id: &str,
        attribute_heron_id: &str,
        source_heron_id: &str,
    ) -> Call<Deleted> {
        heron_api::entities::entities_attributes_sources_delete(
            &self.heron.client,
            entity_heron_id,
            attribute_heron_id,
            source_heron_id,
        )
    }

    /// Changes a source of an attribute.
    ///
    /// `PATCH /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources/{source_heron_id}`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn attributes_sources_update(
        &self,
        entity_heron_id: &str,
        attribute_heron_id: &str,
        source_heron_id: &str,
        body: impl Borrow<EndUserEntityAttributeSourceInput>,
    ) -> Call<EndUserEntityAttributeSource> {
        heron_api::entities::entities_attributes_sources_update(
            &self.heron.client,
            entity_heron_id,
            attribute_heron_id,
            source_heron_id,
            body.borrow(),
        )
    }

    /// Changes the definition of an attribute.
    ///
    /// `PATCH /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn attributes_update(
        &self,
        entity_heron_id: &str,
        attribute_heron_id: &str,
        body: impl Borrow<EndUserEntityAttributeUpdate>,
    ) -> Call<EndUserEntityAttribute> {
        heron_api::entities::entities_attributes_update(
            &self.heron.client,
            entity_heron_id,
            attribute_heron_id,
            body.borrow(),
        )
    }

    /// Defines an entity.
    ///
    /// `POST /api/end_user_entities`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn create(&self, body: impl Borrow<EndUserEntityCreate>) -> Call<EndUserEntity> {
        heron_api::entities::entities_create(&self.heron.client, body.borrow())
    }

    /// Deletes the definition of an entity.
    ///
    /// `DELETE /api/end_user_entities/{heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn delete(&self, heron_id: &str) -> Call<Deleted> {
        heron_api::entities::entities_delete(&self.heron.client, heron_id)
    }

    /// Lists the entities of the account, as they are defined.
    ///
    /// `GET /api/end_user_entities`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<EndUserEntityDetails>> {
        heron_api::entities::entities_list(&self.heron.client)
    }

    /// Sets the order in which entities are shown.
    ///
    /// `PATCH /api/end_user_entities/reorder`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn reorder(&self, body: impl Borrow<ReorderEndUserEntities>) -> Call<()> {
        heron_api::entities::entities_reorder(&self.heron.client, body.borrow())
    }

    /// Changes the definition of an entity.
    ///
    /// `PATCH /api/end_user_entities/{heron_id}`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn update(
        &self,
        heron_id: &str,
        body: impl Borrow<EndUserEntityUpdate>,
    ) -> Call<EndUserEntity> {
        heron_api::entities::entities_update(&self.heron.client, heron_id, body.borrow())
    }
}
