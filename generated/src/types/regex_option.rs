// @generated from vapi-regexoption-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// `RegexOption`.
///
/// Schema: `vapi-regexoption-schema.json#`
#[derive(Clone)]
pub struct RegexOption {
    /// `type`, required.
    pub r#type: RegexOptionType,
    /// `enabled`, required.
    pub enabled: bool,
    _extra: Extra,
}

impl RegexOption {
    /// A value with its required members.
    pub fn new(r#type: impl Into<RegexOptionType>, enabled: bool) -> Self {
        RegexOption {
            r#type: r#type.into(),
            enabled,
            ..Field::empty()
        }
    }
}

object! {
    RegexOption = "vapi-regexoption-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => required(r#type: STRING, with_type into RegexOptionType);
        1 "enabled" => required(enabled: BOOLEAN, with_enabled plain bool);
    }
    (r#type, enabled) ()
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-regexoption-schema.json#/properties/type`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RegexOptionType {
    /// `ignore-case`
    IgnoreCase,
    /// `whole-word`
    WholeWord,
    /// `multi-line`
    MultiLine,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    RegexOptionType = "vapi-regexoption-schema.json#/properties/type", unstated, b"", "one of 3 listed values" {
        IgnoreCase = "ignore-case";
        WholeWord = "whole-word";
        MultiLine = "multi-line";
    }
}
