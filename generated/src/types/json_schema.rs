// @generated from vapi-jsonschema-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, UnknownValue};
use std::collections::BTreeMap;

/// The schema of a tool's parameters, or of structured data.
///
/// Schema: `vapi-jsonschema-schema.json#`
#[derive(Clone)]
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
    pub required: Option<ListOf<String>>,
    /// `enum`.
    pub r#enum: Option<ListOf<String>>,
    /// `title`.
    pub title: Option<String>,
    _extra: Extra,
}

impl JsonSchema {
    /// A value with its required members.
    pub fn new(r#type: impl Into<JsonSchemaType>) -> Self {
        JsonSchema {
            r#type: r#type.into(),
            ..Field::empty()
        }
    }
}

object! {
    JsonSchema = "vapi-jsonschema-schema.json#", unstated, missed 0b1, b"\x01\x00\x00\x08\x00\x00\x00\x00\x00\x04\x00\x02\x09\x00\x00\x00\x00\x00\x07\x05\x00\x00\x03\x00\
        \x00\x00\x00\x06\x00\x00\x00\x00" {
        0 "type" => required(r#type: STRING, with_type into JsonSchemaType);
        1 "items" => optional(items: OBJECT, with_items into JsonSchema);
        2 "properties" => optional(properties: OBJECT, with_properties map JsonSchema);
        3 "description" => optional(description: STRING, with_description into String);
        4 "pattern" => optional(pattern: STRING, with_pattern into String);
        5 "format" => optional(format: STRING, with_format into JsonSchemaFormat);
        6 "required" => optional(required: ARRAY, with_required texts String);
        7 "enum" => optional(r#enum: ARRAY, with_enum texts String);
        8 "title" => optional(title: STRING, with_title into String);
    }
    (r#type) (items, properties, description, pattern, format, required, r#enum, title)
}

/// One of 9 listed values, or another string.
///
/// Schema: `vapi-jsonschema-schema.json#/properties/format`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum JsonSchemaFormat {
    /// `date-time`
    DateTime,
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

string_enum! {
    JsonSchemaFormat = "vapi-jsonschema-schema.json#/properties/format", unstated, b"\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x08\x00\x02\x01\x09\x00\x00\x05\x07\x03\x00\x00\x06\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00", "one of 9 listed values" {
        DateTime = "date-time";
        Time = "time";
        Date = "date";
        Duration = "duration";
        Email = "email";
        Hostname = "hostname";
        Ipv4 = "ipv4";
        Ipv6 = "ipv6";
        Uuid = "uuid";
    }
}

/// One of 6 listed values, or another string.
///
/// Schema: `vapi-jsonschema-schema.json#/properties/type`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum JsonSchemaType {
    /// `string`
    String,
    /// `number`
    Number,
    /// `integer`
    Integer,
    /// `boolean`
    Boolean,
    /// `array`
    Array,
    /// `object`
    Object,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    JsonSchemaType = "vapi-jsonschema-schema.json#/properties/type", unstated, b"\x02\x04\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x06\x01\x05", "one of 6 listed values" {
        String = "string";
        Number = "number";
        Integer = "integer";
        Boolean = "boolean";
        Array = "array";
        Object = "object";
    }
}
