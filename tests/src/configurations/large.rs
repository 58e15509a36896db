//! The largest configuration that is to be expected, and more.

use heron_data::crm::{FieldMapping, Integration, Lookup, Object, ObjectId, ValueMapping};

use super::{AUTH, SECRET};

/// 40 objects in a chain, with 50 fields each, of every source, and 20 value mappings of 50 entries.
pub(super) fn forty_objects_of_fifty_fields() -> Integration {
    let name = |number: usize| format!("Level_{number}__c");
    let mut integration = Integration::salesforce("https://large.my.salesforce.example", AUTH, SECRET);
    for number in 0..40 {
        let mut object = Object::new(format!("level_{number}"), name(number))
            .description(format!("Level {number}"))
            .find_existing(Lookup::all_of(["Reference__c"]).newest_first("CreatedDate"))
            .field(FieldMapping::from_attribute("Reference__c", format!("level_{number}_reference")).required(true));
        object = match number.checked_sub(1) {
            Some(parent) => object
                .needs(ObjectId::new(name(parent)))
                .field(FieldMapping::id_of("Parent__c", name(parent)))
                .field(FieldMapping::from_attribute("Code__c", format!("level_{number}_code")).max_length(12)),
            None => object
                .field(FieldMapping::today("Received_On__c").only_on_create())
                .field(FieldMapping::constant("Origin__c", "Heron").max_length(20)),
        };
        for field in 3..50 {
            let mapping =
                FieldMapping::from_attribute(format!("Field_{field}__c"), format!("level_{number}_value_{field}"));
            object = object.field(match field % 4 {
                0 => mapping.mapped_by(format!("table {}", (number + field) % 20)),
                1 => mapping.regex_remove(r"[^\w\s.-]").max_length(255),
                2 => mapping.value_type("Text").only_on_create(),
                _ => mapping,
            });
        }
        integration = integration.object(object);
    }
    for number in 0..20 {
        let mut table = ValueMapping::new(format!("table {number}")).otherwise("Other");
        for entry in 0..50 {
            table = table.map(format!("from {entry}"), format!("To {number} {entry}"));
        }
        integration = integration.value_mapping(table);
    }
    integration.default_id(ObjectId::new(name(0))).sync_files("bank_statement", true)
}
