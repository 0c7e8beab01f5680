// @generated from vapi-callhookfilter-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};

/// `CallHookFilter`.
///
/// Schema: `vapi-callhookfilter-schema.json#`
///
/// Always written with `type`: `"oneOf"`.
#[derive(Clone)]
pub struct CallHookFilter {
    /// `key`, required, at most 1000 characters.
    pub key: String,
    /// `oneOf`, required.
    pub one_of: ListOf<String>,
    _extra: Extra,
}

impl CallHookFilter {
    /// A value with its required members.
    pub fn new(
        key: impl Into<String>,
        one_of: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        CallHookFilter {
            key: key.into(),
            one_of: one_of.into_iter().map(Into::into).collect(),
            ..Field::empty()
        }
    }
}

object! {
    CallHookFilter = "vapi-callhookfilter-schema.json#", unstated, missed 0b111, b"" {
        0 "type" => constant("oneOf");
        1 "key" => required(key: STRING, with_key into String);
        2 "oneOf" => required(one_of: ARRAY, with_one_of texts String);
    }
    (key, one_of) ()
}
