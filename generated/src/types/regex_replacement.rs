// @generated from vapi-regexreplacement-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::RegexOption;

/// `RegexReplacement`.
///
/// Schema: `vapi-regexreplacement-schema.json#`
///
/// Always written with `type`: `"regex"`.
#[derive(Clone)]
pub struct RegexReplacement {
    /// `regex`, required.
    pub regex: String,
    /// `options`.
    pub options: Option<ListOf<RegexOption>>,
    /// `value`, required, at most 1000 characters.
    pub value: String,
    _extra: Extra,
}

impl RegexReplacement {
    /// A value with its required members.
    pub fn new(regex: impl Into<String>, value: impl Into<String>) -> Self {
        RegexReplacement {
            regex: regex.into(),
            value: value.into(),
            ..Field::empty()
        }
    }
}

object! {
    RegexReplacement = "vapi-regexreplacement-schema.json#", unstated, missed 0b1011, b"" {
        0 "type" => constant("regex");
        1 "regex" => required(regex: STRING, with_regex into String);
        2 "options" => optional(options: ARRAY, with_options list RegexOption);
        3 "value" => required(value: STRING, with_value into String);
    }
    (regex, value) (options)
}
