// @generated from vapi-sonioxcontextgeneralitem-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `SonioxContextGeneralItem`.
///
/// Schema: `vapi-sonioxcontextgeneralitem-schema.json#`
#[derive(Clone)]
pub struct SonioxContextGeneralItem {
    /// `key`, required, at least 1 characters.
    pub key: String,
    /// `value`, required, at least 1 characters.
    pub value: String,
    _extra: Extra,
}

impl SonioxContextGeneralItem {
    /// A value with its required members.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        SonioxContextGeneralItem {
            key: key.into(),
            value: value.into(),
            ..Field::empty()
        }
    }
}

object! {
    SonioxContextGeneralItem = "vapi-sonioxcontextgeneralitem-schema.json#", unstated, missed 0b11, b"" {
        0 "key" => required(key: STRING, with_key into String);
        1 "value" => required(value: STRING, with_value into String);
    }
    (key, value) ()
}
