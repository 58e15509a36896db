//! The search for a record that is there already.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::check::same;
use super::config::{LookupConfig, ObjectConfig};
use super::records::{Records, Row};
use super::schema::{Object, Org};
use crate::world::{LookupAndOr, LookupEmpty, LookupOrder, World};

/// The id of the record that a lookup finds first, if any.
///
/// A condition is that a field has the value which this sync would write. A field without a value can hold no
/// condition: among the AND fields it finds nothing, among the OR fields it is passed over.
///
/// # Errors
/// When the org cannot search like that.
pub(super) fn find(
    world: &World,
    (org, records): (&Org, &Records),
    config: &ObjectConfig,
    values: &Map<String, Value>,
) -> Result<Option<String>, String> {
    let Some(lookup) = &config.external_lookup_config else { return Ok(None) };
    let object = org.object(&config.external_name)?;
    let conditions = |fields: &[String]| -> Result<Vec<Condition>, String> {
        fields.iter().map(|field| Condition::of(object, config, values, field)).collect()
    };
    let and = conditions(&lookup.external_lookup_fields_and)?;
    let or = conditions(&lookup.external_lookup_fields_or)?;
    let all = |row: &Row| and.iter().all(|one| one.holds(records, row));
    let any = |row: &Row| or.iter().any(|one| one.holds(records, row));
    let fits = |row: &Row| match (and.is_empty(), or.is_empty(), world.lookup_and_or) {
        (true, true, _) => world.lookup_empty == LookupEmpty::AnyRecord,
        (false, true, _) => all(row),
        (true, false, _) => any(row),
        (false, false, LookupAndOr::Both) => all(row) && any(row),
        (false, false, LookupAndOr::Either) => all(row) || any(row),
    };
    if let Some(object) = object {
        object.field(&lookup.sort_field_name)?;
    }
    let mut found: Vec<&Row> = records.of(&config.external_name).filter(|row| fits(row)).collect();
    // Stable, so of two that are alike the older one stays first, or last when the order is turned round.
    found.sort_by(|one, other| compare(one.get(&lookup.sort_field_name), other.get(&lookup.sort_field_name)));
    let first = if is_descending(world, lookup) { found.last() } else { found.first() };
    Ok(first.map(|row| row.id.clone()))
}

fn is_descending(world: &World, lookup: &LookupConfig) -> bool {
    match lookup.sort_order.as_deref() {
        Some(order) => order == "DESC",
        None => world.lookup_order == LookupOrder::Desc,
    }
}

/// Nothing before something, numbers by size, texts by their letters.
fn compare(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    let something = |value: Option<&Value>| value.filter(|value| !value.is_null()).cloned();
    match (something(one), something(other)) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Less,
        (Some(_), None) => Ordering::Greater,
        (Some(Value::Number(one)), Some(Value::Number(other))) => {
            one.as_f64().partial_cmp(&other.as_f64()).unwrap_or(Ordering::Equal)
        }
        (Some(Value::String(one)), Some(Value::String(other))) => one.cmp(&other),
        (Some(one), Some(other)) => one.to_string().cmp(&other.to_string()),
    }
}

/// That one of some fields has a value.
struct Condition {
    /// What the search calls the field: a name, or `Relationship.Name`. A second name is that of the mapping itself,
    /// where nobody has told what the org's fields are called.
    names: Vec<String>,
    /// The name of the field that holds the id of the record in front of the point.
    through: Option<String>,
    value: Option<Value>,
}

impl Condition {
    fn of(
        object: Option<&Object>,
        config: &ObjectConfig,
        values: &Map<String, Value>,
        field: &str,
    ) -> Result<Self, String> {
        let named = |name: Option<&str>| name.is_some_and(|name| name == field);
        let mapping = config.field_mappings.iter().find(|mapping| named(mapping.external_lookup_field_name.as_deref()));
        let mapping = mapping.or_else(|| config.field_mappings.iter().find(|mapping| mapping.field_name == field));
        let own = mapping.map_or(field, |mapping| mapping.field_name.as_str());
        let searched = mapping.and_then(|mapping| mapping.external_lookup_field_name.as_deref()).unwrap_or(own);
        let value = values.get(own).filter(|value| !value.is_null()).cloned();
        let Some(object) = object else {
            return Ok(Self { names: vec![searched.to_owned(), own.to_owned()], through: None, value });
        };
        if let Some((relationship, parent)) = searched.split_once('.') {
            let through = object.fields().find(|field| {
                field.relationship_name.as_deref().is_some_and(|name| name.eq_ignore_ascii_case(relationship))
            });
            let through = through.ok_or_else(|| {
                format!(
                    "INVALID_FIELD: Didn't understand relationship '{relationship}' in field path of {}",
                    object.name
                )
            })?;
            return Ok(Self { names: vec![parent.to_owned()], through: Some(through.name.clone()), value });
        }
        Ok(Self { names: vec![object.field(searched)?.name.clone()], through: None, value })
    }

    fn holds(&self, records: &Records, row: &Row) -> bool {
        let Some(wanted) = &self.value else { return false };
        let row = match &self.through {
            None => Some(row),
            Some(field) => row.get(field).and_then(Value::as_str).and_then(|id| records.with_id(id)),
        };
        row.is_some_and(|row| self.names.iter().any(|name| row.get(name).is_some_and(|own| same(own, wanted))))
    }
}
