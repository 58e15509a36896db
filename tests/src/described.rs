//! The client's types, described by their own JSON Schemas.

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
    /// An operation without a body in JSON.
    fn asks<A: JsonSchema + Serialize + DeserializeOwned>(id: &'static str) -> Self {
        Self { id, body: None, answer: Described::reference::<A>() }
    }

    /// An operation with one.
    fn sends<B, A>(id: &'static str) -> Self
    where
        B: JsonSchema + Serialize + DeserializeOwned,
        A: JsonSchema + Serialize + DeserializeOwned,
    {
        Self { body: Some(Described::reference::<B>()), ..Self::asks::<A>(id) }
    }

    /// What goes one way.
    #[must_use]
    pub fn side(&self, direction: Direction) -> Option<&Described> {
        match direction {
            Direction::Request => self.body.as_ref(),
            Direction::Response => Some(&self.answer),
        }
    }
}

/// The types of every operation, as they are generated.
#[rustfmt::skip]
#[path = "generated/described.rs"]
mod generated;

pub use generated::{operations, structs};
