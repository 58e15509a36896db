//! Objects: how generated structs are read, written and shown.
//!
//! serde's derives write this out for each struct, which costs a build more than all the rest of the struct. Here a struct
//! says only where its fields are, and what all structs have in common is written once.

use std::collections::BTreeMap;
use std::fmt::{self, Debug};
use std::marker::PhantomData;

use chrono::NaiveDate;
use serde::Serialize;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Map, Value};

use crate::{Extra, Field, Money, Secret, Timestamp};

/// Makes an object of a struct: it can be read, written and shown. For generated structs, which have an `extra: Extra`.
///
/// A row is a field's number, its name, its key on the wire, and the value it has when it is not set, if it may be left
/// out. The numbers count the rows of all groups, in the order in which they are written:
///
/// | group | type of the field | absent when read | when written |
/// |---|---|---|---|
/// | `must` | `T` | an error | always there |
/// | `null` | `Option<T>` | `None` | always there, `null` for `None` |
/// | `may` | `Option<T>` or `Field<T>` | `None` or `Field::Absent` | left out then |
///
/// `shown` names the fields that `Debug` calls otherwise than their keys.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    (
        $name:ident
        must { $($must:literal $must_field:ident $must_key:literal)* }
        null { $($null:literal $null_field:ident $null_key:literal)* }
        may { $($may:literal $may_field:ident $may_key:literal $unset:path)* }
        shown { $($shown_key:literal $shown:literal)* }
    ) => {
        impl $crate::__private::Slot for $name {
            #[inline]
            fn blank() -> Self {
                Self {
                    $($must_field: $crate::__private::Slot::blank(),)*
                    $($null_field: ::core::option::Option::None,)*
                    $($may_field: $unset,)*
                    extra: $crate::__private::Slot::blank(),
                }
            }
        }

        impl $crate::__private::Object for $name {
            const SHAPE: $crate::__private::Shape = $crate::__private::Shape {
                name: ::core::stringify!($name),
                keys: &[$($must_key,)* $($null_key,)* $($may_key,)*],
                must: &[$($must_key),*],
                shown: &[$(($shown_key, $shown)),*],
            };

            fn read<'de, A: $crate::__private::MapAccess<'de>>(
                &mut self,
                number: usize,
                from: &mut A,
            ) -> ::core::result::Result<(), A::Error> {
                match number {
                    $($must => $crate::__private::Slot::read(&mut self.$must_field, from),)*
                    $($null => $crate::__private::read_or_none(&mut self.$null_field, from),)*
                    $($may => $crate::__private::Slot::read(&mut self.$may_field, from),)*
                    _ => ::core::result::Result::Ok(()),
                }
            }

            fn each<S: $crate::__private::Sink>(&self, sink: &mut S) {
                $(sink.always($must_key, &self.$must_field);)*
                $(sink.always($null_key, &self.$null_field);)*
                $(sink.if_set($may_key, &self.$may_field);)*
                sink.extra(&self.extra);
            }

            #[inline]
            fn extra(&mut self) -> &mut $crate::Extra {
                &mut self.extra
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::show(self, f)
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::write(self, serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::read(deserializer)
            }
        }

        $crate::__object_schema!($name);
    };
}

#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __object_schema {
    ($name:ident) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::stringify!($name))
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::concat!(::core::module_path!(), "::", ::core::stringify!($name)))
            }

            fn json_schema(
                generator: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                $crate::__private::object_schema::<Self>(generator)
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __object_schema {
    ($name:ident) => {};
}

/// What can be described by a JSON Schema, where there are any.
#[cfg(feature = "schemars")]
#[doc(hidden)]
pub use schemars::JsonSchema as Described;

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
pub trait Described {}

#[cfg(not(feature = "schemars"))]
impl<T: ?Sized> Described for T {}

/// What can be the value of a field.
#[doc(hidden)]
pub trait Slot: DeserializeOwned + Serialize + Debug + Described {
    /// What stands there before anything was read, and is seen by nobody if it is required.
    fn blank() -> Self;

    /// What `null` reads as, if it is not an error or `None`.
    fn null() -> Option<Self> {
        None
    }

    /// Whether an optional value is left out when written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Reads the value of a key.
    ///
    /// # Errors
    /// When it is no such value.
    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<(), A::Error> {
        *self = from.next_value()?;
        Ok(())
    }
}

/// A struct that [`object!`](crate::object) was told of.
#[doc(hidden)]
pub trait Object: Slot {
    const SHAPE: Shape;

    /// Reads the value of the key of this number.
    ///
    /// # Errors
    /// When it is no such value.
    fn read<'de, A: MapAccess<'de>>(&mut self, number: usize, from: &mut A) -> Result<(), A::Error>;

    /// Hands every field to `sink`, in the order of the numbers.
    fn each<S: Sink>(&self, sink: &mut S);

    fn extra(&mut self) -> &mut Extra;
}

/// What is known of an object before there is one.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    pub name: &'static str,
    /// The keys on the wire, by number.
    pub keys: &'static [&'static str],
    /// The first of these, which must be there.
    pub must: &'static [&'static str],
    /// What `Debug` calls a field that it does not call by its key.
    pub shown: &'static [(&'static str, &'static str)],
}

/// Where the fields of an object go.
#[doc(hidden)]
pub trait Sink {
    /// A field that is written whatever it holds.
    fn always<T: Slot>(&mut self, key: &'static str, value: &T);

    /// A field that is left out when it is absent.
    fn if_set<T: Slot>(&mut self, key: &'static str, value: &T);

    fn extra(&mut self, extra: &Extra);
}

/// Reads an object.
///
/// # Errors
/// When it is none, a key that must be there is not, one that is known is there twice, or a value is wrong.
#[doc(hidden)]
pub fn read<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Reader(PhantomData))
}

struct Reader<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for Reader<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", T::SHAPE.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<T, A::Error> {
        let shape = const { T::SHAPE };
        let mut object = T::blank();
        let mut seen = Seen::default();
        let mut next = 0;
        while let Some(key) = members.next_key_seed(KeyOf { keys: shape.keys, next })? {
            match key {
                Key::Known(number) => {
                    if !seen.insert(number) {
                        return Err(A::Error::duplicate_field(shape.keys[number]));
                    }
                    Object::read(&mut object, number, &mut members)?;
                    next = number + 1;
                }
                Key::Unknown(key) => {
                    let value: Value = members.next_value()?;
                    object.extra().insert(key, value);
                }
            }
        }
        match seen.first_without(shape.must) {
            Some(key) => Err(A::Error::missing_field(key)),
            None => Ok(object),
        }
    }
}

/// The numbers that were there. Generated structs have far fewer fields; the generator sees to that.
#[derive(Default)]
struct Seen(u128);

impl Seen {
    /// Whether it was not there yet.
    fn insert(&mut self, number: usize) -> bool {
        let bit = 1 << (number & 127);
        let is_new = self.0 & bit == 0;
        self.0 |= bit;
        is_new
    }

    fn first_without(&self, must: &'static [&'static str]) -> Option<&'static str> {
        must.get(self.0.trailing_ones() as usize).copied()
    }
}

/// Finds the number of a key.
struct KeyOf {
    keys: &'static [&'static str],
    /// Where to look first: servers mostly keep to an order.
    next: usize,
}

enum Key {
    Known(usize),
    Unknown(String),
}

impl KeyOf {
    fn number(&self, key: &str) -> Option<usize> {
        match self.keys.get(self.next) {
            Some(known) if *known == key => Some(self.next),
            _ => self.keys.iter().position(|known| *known == key),
        }
    }
}

impl<'de> DeserializeSeed<'de> for KeyOf {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeyOf {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
        Ok(self.number(key).map_or_else(|| Key::Unknown(key.to_owned()), Key::Known))
    }

    fn visit_string<E>(self, key: String) -> Result<Key, E> {
        Ok(self.number(&key).map_or(Key::Unknown(key), Key::Known))
    }
}

/// Reads a value that may be `null`, whatever `null` means elsewhere.
///
/// # Errors
/// When it is no such value.
#[doc(hidden)]
pub fn read_or_none<'de, T, A>(slot: &mut Option<T>, from: &mut A) -> Result<(), A::Error>
where
    T: DeserializeOwned,
    A: MapAccess<'de>,
{
    *slot = from.next_value()?;
    Ok(())
}

/// Writes an object.
///
/// # Errors
/// What the serializer says.
#[doc(hidden)]
pub fn write<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut writer = Writer::<S::SerializeMap> { map: serializer.serialize_map(None)?, failed: None };
    object.each(&mut writer);
    match writer.failed {
        Some(error) => Err(error),
        None => writer.map.end(),
    }
}

/// Keeps the first error, so that a struct hands over its fields without looking at each result.
struct Writer<M: SerializeMap> {
    map: M,
    failed: Option<M::Error>,
}

impl<M: SerializeMap> Writer<M> {
    fn entry(&mut self, key: &str, value: &impl Serialize) {
        if self.failed.is_none()
            && let Err(error) = self.map.serialize_entry(key, value)
        {
            self.failed = Some(error);
        }
    }
}

impl<M: SerializeMap> Sink for Writer<M> {
    fn always<T: Slot>(&mut self, key: &'static str, value: &T) {
        self.entry(key, value);
    }

    fn if_set<T: Slot>(&mut self, key: &'static str, value: &T) {
        if !value.is_absent() {
            self.entry(key, value);
        }
    }

    fn extra(&mut self, extra: &Extra) {
        for (key, value) in extra.members() {
            self.entry(key, value);
        }
    }
}

/// Shows an object as the derive of `Debug` does.
///
/// # Errors
/// What the formatter says.
#[doc(hidden)]
pub fn show<T: Object>(object: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = Shown { shape: T::SHAPE, out: f.debug_struct(T::SHAPE.name) };
    object.each(&mut shown);
    shown.out.finish()
}

struct Shown<'a, 'b> {
    shape: Shape,
    out: fmt::DebugStruct<'a, 'b>,
}

impl Shown<'_, '_> {
    fn show(&mut self, key: &'static str, value: &dyn Debug) {
        let name = self.shape.shown.iter().find(|(of, _)| *of == key).map_or(key, |(_, name)| name);
        self.out.field(name, value);
    }
}

impl Sink for Shown<'_, '_> {
    fn always<T: Slot>(&mut self, key: &'static str, value: &T) {
        self.show(key, value);
    }

    fn if_set<T: Slot>(&mut self, key: &'static str, value: &T) {
        self.show(key, value);
    }

    fn extra(&mut self, extra: &Extra) {
        self.out.field("extra", extra);
    }
}

/// The JSON Schema of an object, as the derive of `JsonSchema` would make it.
#[cfg(feature = "schemars")]
#[doc(hidden)]
pub fn object_schema<T: Object>(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let mut properties = Properties { generator, all: Map::new(), required: Vec::new() };
    T::blank().each(&mut properties);
    let mut schema = schemars::json_schema!({
        "type": "object",
        "properties": properties.all,
        "additionalProperties": true,
    });
    if !properties.required.is_empty() {
        schema.insert("required".to_owned(), properties.required.into());
    }
    schema
}

#[cfg(feature = "schemars")]
struct Properties<'a> {
    generator: &'a mut schemars::SchemaGenerator,
    all: Map<String, Value>,
    required: Vec<&'static str>,
}

#[cfg(feature = "schemars")]
impl Sink for Properties<'_> {
    fn always<T: Slot>(&mut self, key: &'static str, blank: &T) {
        // What may be null is always written, but may be absent when read.
        if self.generator.contract().is_serialize() || !blank.is_absent() {
            self.required.push(key);
        }
        self.if_set(key, blank);
    }

    fn if_set<T: Slot>(&mut self, key: &'static str, _: &T) {
        self.all.insert(key.to_owned(), self.generator.subschema_for::<T>().into());
    }

    fn extra(&mut self, _: &Extra) {}
}

macro_rules! default_is_blank {
    ($($ty:ty),*) => {$(
        impl Slot for $ty {
            fn blank() -> Self {
                Self::default()
            }
        }
    )*};
}

default_is_blank!(bool, f64, i64, Extra, NaiveDate, String, Value);

impl Slot for Money {
    fn blank() -> Self {
        Self::from(0)
    }
}

impl Slot for Timestamp {
    fn blank() -> Self {
        Self::unset()
    }
}

impl<T: Slot> Slot for Secret<T> {
    fn blank() -> Self {
        T::blank().into()
    }
}

impl<T: Slot> Slot for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<(), A::Error> {
        T::read(self, from)
    }
}

/// For collections, which `null` empties.
macro_rules! null_is_empty {
    ($($ty:ty $(, $parameter:ident)?;)*) => {$(
        impl$(<$parameter: DeserializeOwned + Serialize + Debug + Described>)? Slot for $ty {
            fn blank() -> Self {
                Self::new()
            }

            fn null() -> Option<Self> {
                Some(Self::new())
            }

            fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<(), A::Error> {
                *self = from.next_value::<Option<Self>>()?.unwrap_or_default();
                Ok(())
            }
        }
    )*};
}

null_is_empty! {
    BTreeMap<String, T>, T;
    Map<String, Value>;
    Vec<T>, T;
}

impl<T: Slot> Slot for Option<T> {
    fn blank() -> Self {
        None
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<(), A::Error> {
        *self = from.next_value::<Self>()?.or_else(T::null);
        Ok(())
    }
}

impl<T: Slot> Slot for Field<T> {
    fn blank() -> Self {
        Self::Absent
    }

    fn is_absent(&self) -> bool {
        Field::is_absent(self)
    }
}
