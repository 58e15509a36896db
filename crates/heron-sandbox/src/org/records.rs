//! The records of the CRM.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// All records, in the order in which they were created.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Records {
    rows: Vec<Row>,
    /// How many records of each object were ever created.
    made: BTreeMap<String, u64>,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) object: String,
    pub(super) fields: Map<String, Value>,
    /// What a sync created it for; nothing for a record that was put there.
    pub(super) origin: Option<Origin>,
}

/// What a sync writes a record for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Origin {
    pub(super) end_user: String,
    /// The key of the object configuration.
    pub(super) key: String,
    /// Which of the end user's bank accounts, if it is about one.
    pub(super) account: Option<usize>,
}

/// Records that syncs created more than once for the same thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Duplicate {
    /// The CRM's name of the object.
    pub object: String,
    /// The key of the object configuration that wrote them.
    pub key: String,
    /// The Heron id of the end user that they are about.
    pub end_user: String,
    /// The ids of the records, the oldest first.
    pub ids: Vec<String>,
}

impl Row {
    /// The record as the CRM shows it.
    fn shown(&self) -> Value {
        let mut shown = self.fields.clone();
        shown.insert("Id".to_owned(), self.id.as_str().into());
        shown.into()
    }

    /// The value of a field, whatever the case of its name.
    pub(super) fn get(&self, field: &str) -> Option<&Value> {
        let exact = self.fields.get(field);
        exact.or_else(|| self.fields.iter().find(|(name, _)| name.eq_ignore_ascii_case(field)).map(|(_, value)| value))
    }
}

impl Records {
    pub(super) fn of<'a>(&'a self, object: &'a str) -> impl Iterator<Item = &'a Row> {
        self.rows.iter().filter(move |row| row.object.eq_ignore_ascii_case(object))
    }

    pub(super) fn with_id(&self, id: &str) -> Option<&Row> {
        // Salesforce takes the first 15 characters of an id for all of it.
        self.rows.iter().find(|row| row.id == id || (id.len() == 15 && row.id.starts_with(id)))
    }

    pub(super) fn with_id_mut(&mut self, id: &str) -> Option<&mut Row> {
        self.rows.iter_mut().find(|row| row.id == id)
    }

    /// Creates a record and gives its id.
    pub(super) fn insert(&mut self, object: &str, prefix: Option<&str>, row: New) -> String {
        let number = self.made.entry(object.to_owned()).or_default();
        *number += 1;
        let prefix = prefix.map_or_else(|| made_up_prefix(object), str::to_owned);
        let id = checked(&format!("{prefix}SB{number:0>10}"));
        let New { mut fields, now, origin } = row;
        for name in ["CreatedDate", "LastModifiedDate"] {
            fields.entry(name).or_insert_with(|| now.as_str().into());
        }
        self.rows.push(Row { id: id.clone(), object: object.to_owned(), fields, origin });
        id
    }

    /// The records of an object, or all, by their object, as the CRM shows them.
    pub(crate) fn shown(&self, object: &str) -> Vec<Value> {
        self.of(object).map(Row::shown).collect()
    }

    /// How many records there are of each object.
    pub(crate) fn counts(&self) -> BTreeMap<&str, usize> {
        let mut counts = BTreeMap::new();
        for row in &self.rows {
            *counts.entry(row.object.as_str()).or_default() += 1;
        }
        counts
    }

    /// What syncs have created more than once.
    pub(crate) fn duplicates(&self) -> Vec<Duplicate> {
        let mut by_origin: BTreeMap<(&str, &Origin), Vec<String>> = BTreeMap::new();
        for row in &self.rows {
            if let Some(origin) = &row.origin {
                by_origin.entry((&row.object, origin)).or_default().push(row.id.clone());
            }
        }
        let twice = by_origin.into_iter().filter(|(_, ids)| ids.len() > 1);
        let duplicate = |((object, origin), ids): ((&str, &Origin), Vec<String>)| Duplicate {
            object: object.to_owned(),
            key: origin.key.clone(),
            end_user: origin.end_user.clone(),
            ids,
        };
        twice.map(duplicate).collect()
    }

    /// All of the CRM, or the records of one object, as JSON.
    pub(crate) fn json(&self, object: Option<&str>) -> Value {
        match object {
            Some(object) => json!({ "object": object, "records": self.shown(object) }),
            None => {
                let objects = self.counts().into_iter();
                let objects: Vec<Value> =
                    objects.map(|(name, records)| json!({ "name": name, "records": records })).collect();
                json!({ "objects": objects, "duplicates": self.duplicates() })
            }
        }
    }
}

/// A record that is about to be created.
pub(super) struct New {
    pub(super) fields: Map<String, Value>,
    pub(super) now: String,
    pub(super) origin: Option<Origin>,
}

/// Three letters for an object of which no export told them, the same every time.
fn made_up_prefix(object: &str) -> String {
    let hash = object.bytes().fold(5381_u32, |hash, byte| hash.wrapping_mul(33) ^ u32::from(byte.to_ascii_lowercase()));
    let letter = |shift: u32| char::from_digit((hash >> shift) % 26 + 10, 36).unwrap_or('x');
    [letter(0), letter(5), letter(10)].iter().collect()
}

/// An id of 15 characters with the three that Salesforce adds: they tell which of the others are capitals.
fn checked(id: &str) -> String {
    let fifteen: Vec<char> = id.chars().take(15).collect();
    let mut whole: String = fifteen.iter().collect();
    for five in fifteen.chunks(5) {
        let capitals = five.iter().rev().fold(0_u32, |bits, one| bits << 1 | u32::from(one.is_ascii_uppercase()));
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
        whole.extend(letters.chars().nth(usize::try_from(capitals).unwrap_or_default()));
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(end_user: &str) -> New {
        let origin = Some(Origin { end_user: end_user.to_owned(), key: "a".to_owned(), account: None });
        New { fields: Map::new(), now: String::new(), origin }
    }

    #[test]
    fn an_id_has_eighteen_characters_and_no_two_are_the_same() {
        let mut records = Records::default();
        let ids = ["Account", "Account", "Deal__c"].map(|object| records.insert(object, None, new("e")));
        assert!(ids.iter().all(|id| id.len() == 18), "{ids:?}");
        assert!(ids[0] != ids[1] && ids[1] != ids[2]);
        assert_eq!(checked("001D000000IRFma"), "001D000000IRFmaIAH");
        assert!(records.with_id(&ids[2][..15]).is_some());
    }

    #[test]
    fn a_second_record_for_the_same_thing_is_a_duplicate() {
        let mut records = Records::default();
        let first = records.insert("Account", None, new("e"));
        records.insert("Account", None, new("f"));
        assert_eq!(records.duplicates(), []);
        let second = records.insert("Account", None, new("e"));
        assert_eq!(records.duplicates()[0].ids, [first, second]);
    }
}
