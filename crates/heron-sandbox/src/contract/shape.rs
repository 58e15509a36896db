//! What a schema says about the values inside a value of its kind.
//!
//! Every request and every answer is looked through with it, so it is worked out once for each schema.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use serde_json::Value;

use super::Contract;
use super::schema::{is_marked, is_null, is_nullable, members};
use crate::secrets::is_secret;

/// A schema of an operation, with its shape.
pub(crate) struct Schema {
    schema: Value,
    inner: OnceLock<Inner>,
}

/// The shapes of the named schemas that were needed so far.
#[derive(Default)]
pub(super) struct Shapes(RwLock<HashMap<String, Arc<Shape>>>);

/// What a schema says, with all that holds together with it: what it refers to, and the one member of a choice besides
/// null.
#[derive(Default)]
pub(crate) struct Shape {
    pub(crate) properties: Vec<Property>,
    /// The items of a list.
    pub(crate) items: Option<Inner>,
    /// The values of a map.
    pub(crate) others: Option<Others>,
    /// The types that are declared.
    pub(crate) kinds: Kinds,
    /// Whether it is never shown.
    pub(crate) write_only: bool,
    /// The members of a choice of several. It is not known which of them a value is of.
    options: Vec<Inner>,
}

pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    /// Whether its name tells of a secret.
    pub(crate) is_secret: bool,
    /// What stands for it where it is absent.
    pub(crate) absent: Option<Value>,
    pub(crate) inner: Inner,
}

/// What members may be there that have no name in the schema.
pub(crate) enum Others {
    None,
    Any,
    Of(Inner),
}

/// The shape of an inner value.
pub(crate) enum Inner {
    /// That of a named schema, which may be one that it is in.
    Named(String, OnceLock<Arc<Shape>>),
    Own(Box<Shape>),
}

/// A set of types.
#[derive(Clone, Copy, Default)]
pub(crate) struct Kinds(u8);

impl Kinds {
    const BOOLEAN: u8 = 1;
    const NUMBER: u8 = 2;
    const STRING: u8 = 4;
    const ARRAY: u8 = 8;
    const OBJECT: u8 = 16;
    const OTHER: u8 = 32;

    fn add(&mut self, schema: &Value) {
        self.0 |= match schema.get("type").and_then(Value::as_str) {
            None => 0,
            Some("boolean") => Self::BOOLEAN,
            Some("integer" | "number") => Self::NUMBER,
            Some("string") => Self::STRING,
            Some("array") => Self::ARRAY,
            Some("object") => Self::OBJECT,
            Some(_) => Self::OTHER,
        };
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a value is of one of them, if there are any. Null always is.
    pub(crate) fn fit(self, value: &Value) -> bool {
        let kind = match value {
            Value::Null => return true,
            Value::Bool(_) => Self::BOOLEAN,
            Value::Number(_) => Self::NUMBER,
            Value::String(_) => Self::STRING,
            Value::Array(_) => Self::ARRAY,
            Value::Object(_) => Self::OBJECT,
        };
        self.0 == 0 || self.0 & kind != 0
    }
}

impl From<Value> for Schema {
    fn from(schema: Value) -> Self {
        Self { schema, inner: OnceLock::new() }
    }
}

impl Deref for Schema {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.schema
    }
}

impl Schema {
    pub(crate) fn inner(&self, contract: &Contract) -> &Inner {
        self.inner.get_or_init(|| Inner::of(contract, &self.schema))
    }
}

impl Shape {
    fn named(contract: &Contract, reference: &str) -> Arc<Self> {
        let shapes = &contract.shapes.0;
        // A panic while this lock is held leaves at worst an entry out.
        if let Some(shape) = shapes.read().unwrap_or_else(PoisonError::into_inner).get(reference) {
            return Arc::clone(shape);
        }
        let mut shape = Self::default();
        let target = reference.strip_prefix('#').and_then(|pointer| contract.document.pointer(pointer));
        shape.add(contract, target.unwrap_or(&Value::Null));
        let shape = Arc::new(shape);
        let mut known = shapes.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(reference.to_owned(), Arc::clone(&shape));
        shape
    }

    fn add(&mut self, contract: &Contract, schema: &Value) {
        self.write_only |= is_marked(schema, "writeOnly");
        let schema = contract.resolve(schema);
        self.write_only |= is_marked(schema, "writeOnly");
        self.kinds.add(schema);
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            self.properties.extend(properties.iter().map(|(name, schema)| {
                let default = contract.resolve(schema).get("default").or_else(|| schema.get("default")).cloned();
                Property {
                    name: name.clone(),
                    read_only: is_marked(schema, "readOnly"),
                    write_only: is_marked(schema, "writeOnly"),
                    is_secret: is_secret(name),
                    absent: default.or_else(|| is_nullable(contract, schema).then_some(Value::Null)),
                    inner: Inner::of(contract, schema),
                }
            }));
        }
        if let (None, Some(items)) = (&self.items, schema.get("items")) {
            self.items = Some(Inner::of(contract, items));
        }
        if let (None, Some(others)) = (&self.others, schema.get("additionalProperties")) {
            self.others = Some(match others {
                Value::Bool(true) => Others::Any,
                Value::Object(_) => Others::Of(Inner::of(contract, others)),
                _ => Others::None,
            });
        }
        for member in members(schema, "allOf").into_iter().flatten() {
            self.add(contract, member);
        }
        for keyword in ["anyOf", "oneOf"] {
            let all = || members(schema, keyword).into_iter().flatten();
            all().filter(|member| is_null(member)).for_each(|null| self.kinds.add(null));
            let mut rest = all().filter(|member| !is_null(member));
            match (rest.next(), rest.next()) {
                (Some(only), None) => self.add(contract, only),
                (Some(first), Some(second)) => {
                    let options = [first, second].into_iter().chain(rest);
                    self.options.extend(options.map(|option| Inner::of(contract, option)));
                }
                (None, _) => {}
            }
        }
    }

    /// Whether a value may be of one of several schemas.
    pub(crate) fn is_choice(&self) -> bool {
        !self.options.is_empty()
    }

    /// This shape, and those of the members of its choices.
    pub(crate) fn each<'a>(&'a self, contract: &Contract, depth: usize, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        if let Some(depth) = depth.checked_sub(1) {
            self.options.iter().for_each(|option| option.shape(contract).each(contract, depth, visit));
        }
    }

    /// Whether nothing is known of what is in a value.
    fn is_plain(&self) -> bool {
        self.properties.is_empty() && self.items.is_none() && !matches!(self.others, Some(Others::Of(_)))
    }
}

impl Inner {
    fn of(contract: &Contract, schema: &Value) -> Self {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return Self::Named(reference.to_owned(), OnceLock::new());
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let mut rest = members(schema, keyword).into_iter().flatten().filter(|member| !is_null(member));
            // The usual wrapping of a reference. Going into it here would not end where a schema is inside itself.
            if let (Some(only), None) = (rest.next(), rest.next()) {
                return Self::of(contract, only);
            }
        }
        let mut shape = Shape::default();
        shape.add(contract, schema);
        Self::Own(Box::new(shape))
    }

    pub(crate) fn shape(&self, contract: &Contract) -> &Shape {
        match self {
            Self::Named(reference, shape) => shape.get_or_init(|| Shape::named(contract, reference)),
            Self::Own(shape) => shape,
        }
    }

    /// Whether it is known without a look elsewhere that nothing is known of what is in a value.
    pub(super) fn is_plain(&self) -> bool {
        matches!(self, Self::Own(shape) if shape.is_plain())
    }
}
