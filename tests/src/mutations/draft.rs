//! An integration that is being changed, and dice.

use serde_json::{Value, json};

/// An integration that is being changed.
pub struct Draft {
    before: Option<Value>,
    /// The integration.
    pub integration: Value,
    state: u64,
}

impl Draft {
    pub(super) fn new(integration: &Value, seed: u64) -> Self {
        Self { before: None, integration: integration.clone(), state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) }
    }

    /// All that a change needs is there: what follows is the change.
    pub(super) fn ready(&mut self) {
        self.before = Some(self.integration.clone());
    }

    pub(super) fn finish(self) -> (Value, Value) {
        (self.before.expect("every rule says when it is ready"), self.integration)
    }

    /// A number below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    pub(super) fn pick<T: Clone>(&mut self, among: &[T]) -> T {
        let at = self.below(among.len());
        among[at].clone()
    }

    pub(super) fn at(&mut self, pointer: &str) -> &mut Value {
        self.integration.pointer_mut(pointer).unwrap_or_else(|| panic!("nothing at {pointer}"))
    }

    pub(super) fn config(&mut self) -> &mut Value {
        &mut self.integration["config"]
    }

    pub(super) fn text(&self, pointer: &str) -> String {
        self.integration.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// Where the objects of the list are; one is added if there is none.
    pub(super) fn objects(&mut self) -> Vec<String> {
        self.at_least(1)
    }

    /// Where the objects of the list are; sound ones are added until there are so many.
    pub(super) fn at_least(&mut self, count: usize) -> Vec<String> {
        let objects = list(&mut self.config()["object_configs"]);
        while objects.len() < count {
            let number = objects.len();
            objects.push(sound_object(&format!("added_{number}"), &format!("Added_{number}__c")));
        }
        (0..objects.len()).map(|at| format!("/config/object_configs/{at}")).collect()
    }

    /// Where an object of the list is.
    pub(super) fn object(&mut self) -> String {
        let objects = self.objects();
        self.pick(&objects)
    }

    /// Where the fields are that fit.
    pub(super) fn fields(&mut self, fits: impl Fn(&Value) -> bool) -> Vec<String> {
        let mut found = Vec::new();
        for object in self.objects() {
            for (at, field) in list(&mut self.at(&object)["field_mappings"]).iter().enumerate() {
                if fits(field) {
                    found.push(format!("{object}/field_mappings/{at}"));
                }
            }
        }
        found
    }

    /// Where a field is that fits; `or` is added to an object if there is none.
    pub(super) fn field(&mut self, fits: impl Fn(&Value) -> bool, or: Value) -> String {
        let found = self.fields(fits);
        if found.is_empty() {
            let object = self.object();
            return self.add_field(&object, or);
        }
        self.pick(&found)
    }

    /// Where a field is that takes an attribute and is not looked up.
    pub(super) fn attribute(&mut self) -> String {
        let lookups = self.lookup_names();
        self.field(
            |field| {
                let name = field["field_name"].as_str().unwrap_or_default();
                field["heron_company_attribute_label"].is_string()
                    && field["value_mapping_name"].is_null()
                    && !lookups.iter().any(|lookup| lookup == name)
            },
            super::sound_field("Added_Website__c"),
        )
    }

    pub(super) fn lookup_names(&mut self) -> Vec<String> {
        let mut names = Vec::new();
        for object in self.objects() {
            for place in self.lookups_of(&object) {
                names.push(self.text(&place));
            }
        }
        names
    }

    /// Where the fields of an object's lookup stand.
    pub(super) fn lookups_of(&self, object: &str) -> Vec<String> {
        let mut places = Vec::new();
        for list in ["external_lookup_fields_and", "external_lookup_fields_or"] {
            let place = format!("{object}/external_lookup_config/{list}");
            let count = self.integration.pointer(&place).and_then(Value::as_array).map_or(0, Vec::len);
            places.extend((0..count).map(|at| format!("{place}/{at}")));
        }
        places
    }

    pub(super) fn add_field(&mut self, object: &str, field: Value) -> String {
        let fields = list(&mut self.at(object)["field_mappings"]);
        fields.push(field);
        format!("{object}/field_mappings/{}", fields.len() - 1)
    }

    /// Where a value mapping is that a field uses, and the field.
    pub(super) fn mapped(&mut self) -> (String, String) {
        let names: Vec<Value> =
            list(&mut self.config()["value_mappings"]).iter().map(|mapping| mapping["name"].clone()).collect();
        let used = self.fields(|field| names.contains(&field["value_mapping_name"]));
        if used.is_empty() {
            let mapping = json!({ "name": "added", "mapping": { "a long text": "A" }, "default_value": "Other" });
            list(&mut self.config()["value_mappings"]).push(mapping);
            let object = self.object();
            let mut field = super::sound_field("Added_Mapped__c");
            field["value_mapping_name"] = json!("added");
            let field = self.add_field(&object, field);
            return (format!("/config/value_mappings/{}", names.len()), field);
        }
        let field = self.pick(&used);
        let name = json!(self.text(&format!("{field}/value_mapping_name")));
        let at = names.iter().position(|candidate| *candidate == name).unwrap();
        (format!("/config/value_mappings/{at}"), field)
    }

    /// Where a reference from one object of the list to an earlier one is.
    pub(super) fn need(&mut self) -> String {
        let mut found = Vec::new();
        for object in self.at_least(2) {
            for at in 0..list(&mut self.at(&object)["required_ids"]).len() {
                found.push(format!("{object}/required_ids/{at}"));
            }
        }
        if found.is_empty() {
            let objects = self.at_least(2);
            let name = self.text(&format!("{}/external_name", objects[0]));
            let last = objects.last().unwrap();
            list(&mut self.at(last)["required_ids"]).push(json!({ "external_name": name }));
            return format!("{last}/required_ids/0");
        }
        self.pick(&found)
    }

    /// A text with a typing error in one of its words.
    pub(super) fn mistype(&mut self, text: &str) -> String {
        let characters: Vec<char> = text.chars().collect();
        let letters: Vec<usize> = (0..characters.len()).filter(|at| characters[*at].is_alphabetic()).collect();
        loop {
            let at = self.pick(&letters);
            let mut changed = characters.clone();
            match self.below(3) {
                0 if at + 1 < changed.len() && changed[at + 1].is_alphabetic() => changed.swap(at, at + 1),
                1 => {
                    changed.remove(at);
                }
                2 => changed[at] = self.pick(&['a', 'e', 'i', 'n', 'r', 's', 't', 'x']),
                _ => {}
            }
            if changed != characters {
                return changed.into_iter().collect();
            }
        }
    }
}

/// A list, made where there is none.
pub(super) fn list(value: &mut Value) -> &mut Vec<Value> {
    if !value.is_array() {
        *value = json!([]);
    }
    value.as_array_mut().unwrap()
}

/// An object without a finding.
pub(super) fn sound_object(key: &str, external_name: &str) -> Value {
    json!({
        "key": key,
        "external_name": external_name,
        "external_lookup_config": {
            "external_lookup_fields_and": ["Name"], "sort_field_name": "CreatedDate", "sort_order": "DESC",
        },
        "field_mappings": [{ "field_name": "Name", "heron_company_attribute_label": "company_name" }],
    })
}
