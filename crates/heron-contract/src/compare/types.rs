//! The types of JSON.

use serde_json::Value;

/// A set of JSON types, without null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Types(u8);

impl Types {
    pub(super) const NONE: Self = Self(0);
    pub(super) const BOOLEAN: Self = Self(1);
    pub(super) const INTEGER: Self = Self(2);
    /// Numbers, whole or not.
    pub(super) const NUMBER: Self = Self(2 | 4);
    pub(super) const STRING: Self = Self(8);
    pub(super) const ARRAY: Self = Self(16);
    pub(super) const OBJECT: Self = Self(32);
    pub(super) const ALL: Self = Self(63);

    pub(super) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "boolean" => Self::BOOLEAN,
            "integer" => Self::INTEGER,
            "number" => Self::NUMBER,
            "string" => Self::STRING,
            "array" => Self::ARRAY,
            "object" => Self::OBJECT,
            _ => return None,
        })
    }

    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::NONE,
            Value::Bool(_) => Self::BOOLEAN,
            Value::Number(number) if number.as_f64().is_some_and(|float| float.fract() == 0.0) => Self::INTEGER,
            Value::Number(_) => Self(4),
            Value::String(_) => Self::STRING,
            Value::Array(_) => Self::ARRAY,
            Value::Object(_) => Self::OBJECT,
        }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn includes(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The name, the names, or `any`.
    pub(super) fn describe(self) -> Value {
        if self == Self::ALL {
            return "any".into();
        }
        let mut names = Vec::new();
        for (types, name) in [
            (Self::ARRAY, "array"),
            (Self::BOOLEAN, "boolean"),
            (Self::NUMBER, "number"),
            (Self::OBJECT, "object"),
            (Self::STRING, "string"),
        ] {
            if self.includes(types) {
                names.push(name);
            } else if types == Self::NUMBER && self.includes(Self::INTEGER) {
                names.push("integer");
            } else if types == Self::NUMBER && self.meets(types) {
                names.push("fraction");
            }
        }
        match names.as_slice() {
            [] => "nothing".into(),
            [name] => (*name).into(),
            _ => names.into(),
        }
    }
}
