// @generated from vapi-phonenumberhookcallending-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{PhoneNumberCallEndingHookFilter, PhoneNumberHookCallEndingDo};

/// `PhoneNumberHookCallEnding`.
///
/// Schema: `vapi-phonenumberhookcallending-schema.json#`
///
/// Always written with `on`: `"call.ending"`.
#[derive(Clone)]
pub struct PhoneNumberHookCallEnding {
    /// `filters`.
    pub filters: Option<ListOf<PhoneNumberCallEndingHookFilter>>,
    /// `do`.
    pub r#do: Option<PhoneNumberHookCallEndingDo>,
    _extra: Extra,
}

impl PhoneNumberHookCallEnding {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for PhoneNumberHookCallEnding {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    PhoneNumberHookCallEnding = "vapi-phonenumberhookcallending-schema.json#", unstated, missed 0b1, b"" {
        0 "on" => constant("call.ending");
        1 "filters" => optional(filters: ARRAY, with_filters list PhoneNumberCallEndingHookFilter);
        2 "do" => optional(r#do: OBJECT, with_do into PhoneNumberHookCallEndingDo);
    }
    () (filters, r#do)
}
