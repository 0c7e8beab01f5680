// @generated from vapi-exactreplacement-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `ExactReplacement`.
///
/// Schema: `vapi-exactreplacement-schema.json#`
///
/// Always written with `type`: `"exact"`.
#[derive(Clone)]
pub struct ExactReplacement {
    /// `replaceAllEnabled`, default `false`.
    pub replace_all_enabled: Option<bool>,
    /// `key`, required.
    pub key: String,
    /// `value`, required, at most 1000 characters.
    pub value: String,
    _extra: Extra,
}

impl ExactReplacement {
    /// A value with its required members.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        ExactReplacement {
            key: key.into(),
            value: value.into(),
            ..Field::empty()
        }
    }

    /// Returns `replaceAllEnabled`, or the schema's default for it: `false`.
    pub fn replace_all_enabled_or_default(&self) -> bool {
        self.replace_all_enabled.as_ref().copied().unwrap_or(false)
    }
}

object! {
    ExactReplacement = "vapi-exactreplacement-schema.json#", unstated, missed 0b1101, b"" {
        0 "type" => constant("exact");
        1 "replaceAllEnabled" => optional(replace_all_enabled: BOOLEAN, with_replace_all_enabled plain bool);
        2 "key" => required(key: STRING, with_key into String);
        3 "value" => required(value: STRING, with_value into String);
    }
    (key, value) (replace_all_enabled)
}
