//! Reading a value that stays raw JSON.
//!
//! `Value` could read itself, but takes members named like its own private markers for what they
//! mark, and does not count the nesting.

use super::context::Context;
use super::number_text;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// Reads any value.
#[derive(Clone, Copy)]
pub struct Raw<'c>(pub &'c Context);

impl<'de> DeserializeSeed<'de> for Raw<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Raw<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        number_text::from_i128(value).map(Value::Number)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        number_text::from_u128(value).map(Value::Number)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.0.check_float(value)?;
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        self.0.deeper(|| rest_of_array(Vec::new(), &mut access, self.0))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let members = self.0.deeper(|| rest_of_object(Map::new(), &mut access, self.0))?;
        Ok(number_text::among(&members).map_or_else(|| Value::Object(members), Value::Number))
    }
}

/// `items` and all that is left of `access`.
pub fn rest_of_array<'de, A: SeqAccess<'de>>(
    mut items: Vec<Value>,
    access: &mut A,
    context: &Context,
) -> Result<Value, A::Error> {
    while let Some(item) = access.next_element_seed(Raw(context))? {
        items.push(item);
    }
    Ok(Value::Array(items))
}

/// `members` and all that is left of `access`.
pub fn rest_of_object<'de, A: MapAccess<'de>>(
    mut members: Map<String, Value>,
    access: &mut A,
    context: &Context,
) -> Result<Map<String, Value>, A::Error> {
    while let Some(name) = access.next_key::<String>()? {
        if context.marker() == Some(&name) {
            return Err(A::Error::custom(number_text::TOO_WIDE));
        }
        members.insert(name, access.next_value_seed(Raw(context))?);
    }
    Ok(members)
}
