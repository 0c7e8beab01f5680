// @generated from vapi-jsonschema-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};
use std::collections::BTreeMap;

/// `JsonSchema`.
///
/// Schema: `vapi-jsonschema-schema.json#`
#[derive(Clone, PartialEq)]
pub struct JsonSchema {
    /// `type`, required.
    pub r#type: JsonSchemaType,
    /// `items`.
    pub items: Option<Box<JsonSchema>>,
    /// `properties`.
    pub properties: Option<BTreeMap<String, JsonSchema>>,
    /// `description`.
    pub description: Option<String>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `format`.
    pub format: Option<JsonSchemaFormat>,
    /// `required`.
    pub required: Option<Vec<String>>,
    /// `enum`.
    pub r#enum: Option<Vec<String>>,
    /// `title`.
    pub title: Option<String>,
    _extra: Extra,
}

impl JsonSchema {
    /// A value with its required members.
    pub fn new(r#type: impl Into<JsonSchemaType>) -> Self {
        JsonSchema {
            r#type: r#type.into(),
            ..JsonSchema::empty()
        }
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        JsonSchema {
            r#type: Field::empty(),
            items: None,
            properties: None,
            description: None,
            pattern: None,
            format: None,
            required: None,
            r#enum: None,
            title: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static JSON_SCHEMA: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "items",
        "properties",
        "description",
        "pattern",
        "format",
        "required",
        "enum",
        "title",
    ];
    ObjectShape {
        name: "JsonSchema",
        members: &[
            Member::required("type", kind::STRING),
            Member::optional("items", kind::OBJECT),
            Member::optional("properties", kind::OBJECT),
            Member::optional("description", kind::STRING),
            Member::optional("pattern", kind::STRING),
            Member::optional("format", kind::STRING),
            Member::optional("required", kind::ARRAY),
            Member::optional("enum", kind::ARRAY),
            Member::optional("title", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for JsonSchema {
    fn shape(&self) -> &'static ObjectShape {
        &JSON_SCHEMA
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.r#type),
            1 => Slot::optional(&mut self.items),
            2 => Slot::optional(&mut self.properties),
            3 => Slot::optional(&mut self.description),
            4 => Slot::optional(&mut self.pattern),
            5 => Slot::optional(&mut self.format),
            6 => Slot::optional(&mut self.required),
            7 => Slot::optional(&mut self.r#enum),
            8 => Slot::optional(&mut self.title),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.r#type),
            1 => View::optional(&self.items),
            2 => View::optional(&self.properties),
            3 => View::optional(&self.description),
            4 => View::optional(&self.pattern),
            5 => View::optional(&self.format),
            6 => View::optional(&self.required),
            7 => View::optional(&self.r#enum),
            8 => View::optional(&self.title),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    JsonSchema = "vapi-jsonschema-schema.json#";
}

/// One of 9 listed values, or another string.
///
/// Schema: `vapi-jsonschema-schema.json#/properties/format`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonSchemaFormat {
    /// `date-time`
    DateTimeType,
    /// `time`
    Time,
    /// `date`
    Date,
    /// `duration`
    Duration,
    /// `email`
    Email,
    /// `hostname`
    Hostname,
    /// `ipv4`
    Ipv4,
    /// `ipv6`
    Ipv6,
    /// `uuid`
    Uuid,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl JsonSchemaFormat {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "date-time",
        "time",
        "date",
        "duration",
        "email",
        "hostname",
        "ipv4",
        "ipv6",
        "uuid",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            JsonSchemaFormat::DateTimeType => "date-time",
            JsonSchemaFormat::Time => "time",
            JsonSchemaFormat::Date => "date",
            JsonSchemaFormat::Duration => "duration",
            JsonSchemaFormat::Email => "email",
            JsonSchemaFormat::Hostname => "hostname",
            JsonSchemaFormat::Ipv4 => "ipv4",
            JsonSchemaFormat::Ipv6 => "ipv6",
            JsonSchemaFormat::Uuid => "uuid",
            JsonSchemaFormat::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            JsonSchemaFormat::VALUES,
            &index::<32>(JsonSchemaFormat::VALUES),
        );
        static LISTED: [JsonSchemaFormat; 9usize] = [
            JsonSchemaFormat::DateTimeType,
            JsonSchemaFormat::Time,
            JsonSchemaFormat::Date,
            JsonSchemaFormat::Duration,
            JsonSchemaFormat::Email,
            JsonSchemaFormat::Hostname,
            JsonSchemaFormat::Ipv4,
            JsonSchemaFormat::Ipv6,
            JsonSchemaFormat::Uuid,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => JsonSchemaFormat::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for JsonSchemaFormat {
    fn set(&mut self, text: &str) -> bool {
        *self = JsonSchemaFormat::from_name(text);
        !matches!(self, JsonSchemaFormat::Unknown(_))
    }

    fn as_str(&self) -> &str {
        JsonSchemaFormat::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 9 listed values"
    }
}

texts! {
    JsonSchemaFormat = "vapi-jsonschema-schema.json#/properties/format";
}

/// One of 6 listed values, or another string.
///
/// Schema: `vapi-jsonschema-schema.json#/properties/type`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonSchemaType {
    /// `string`
    StringType,
    /// `number`
    NumberType,
    /// `integer`
    Integer,
    /// `boolean`
    Boolean,
    /// `array`
    Array,
    /// `object`
    ObjectType,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl JsonSchemaType {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "string",
        "number",
        "integer",
        "boolean",
        "array",
        "object",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            JsonSchemaType::StringType => "string",
            JsonSchemaType::NumberType => "number",
            JsonSchemaType::Integer => "integer",
            JsonSchemaType::Boolean => "boolean",
            JsonSchemaType::Array => "array",
            JsonSchemaType::ObjectType => "object",
            JsonSchemaType::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            JsonSchemaType::VALUES,
            &index::<16>(JsonSchemaType::VALUES),
        );
        static LISTED: [JsonSchemaType; 6usize] = [
            JsonSchemaType::StringType,
            JsonSchemaType::NumberType,
            JsonSchemaType::Integer,
            JsonSchemaType::Boolean,
            JsonSchemaType::Array,
            JsonSchemaType::ObjectType,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => JsonSchemaType::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for JsonSchemaType {
    fn set(&mut self, text: &str) -> bool {
        *self = JsonSchemaType::from_name(text);
        !matches!(self, JsonSchemaType::Unknown(_))
    }

    fn as_str(&self) -> &str {
        JsonSchemaType::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 6 listed values"
    }
}

texts! {
    JsonSchemaType = "vapi-jsonschema-schema.json#/properties/type";
}
