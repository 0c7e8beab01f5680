// @generated from vapi-sayphonenumberhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `SayPhoneNumberHookAction`.
///
/// Schema: `vapi-sayphonenumberhookaction-schema.json#`
///
/// Always written with `type`: `"say"`.
#[derive(Clone)]
pub struct SayPhoneNumberHookAction {
    /// `exact`, required, at most 4000 characters.
    pub exact: String,
    _extra: Extra,
}

impl SayPhoneNumberHookAction {
    /// A value with its required members.
    pub fn new(exact: impl Into<String>) -> Self {
        SayPhoneNumberHookAction {
            exact: exact.into(),
            ..Field::empty()
        }
    }
}

object! {
    SayPhoneNumberHookAction = "vapi-sayphonenumberhookaction-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("say");
        1 "exact" => required(exact: STRING, with_exact into String);
    }
    (exact) ()
}
