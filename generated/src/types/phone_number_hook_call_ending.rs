// @generated from vapi-phonenumberhookcallending-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{PhoneNumberCallEndingHookFilter, PhoneNumberHookCallEndingDo};

/// `PhoneNumberHookCallEnding`.
///
/// Schema: `vapi-phonenumberhookcallending-schema.json#`
///
/// Always written with `on`: `"call.ending"`.
#[derive(Clone, PartialEq)]
pub struct PhoneNumberHookCallEnding {
    /// `filters`.
    pub filters: Option<Vec<PhoneNumberCallEndingHookFilter>>,
    /// `do`.
    pub r#do: Option<PhoneNumberHookCallEndingDo>,
    _extra: Extra,
}

impl PhoneNumberHookCallEnding {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        PhoneNumberHookCallEnding::empty()
    }

    fn empty() -> Self {
        PhoneNumberHookCallEnding {
            filters: None,
            r#do: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for PhoneNumberHookCallEnding {
    fn default() -> Self {
        PhoneNumberHookCallEnding::empty()
    }
}

object! {
    PHONE_NUMBER_HOOK_CALL_ENDING: PhoneNumberHookCallEnding = "vapi-phonenumberhookcallending-schema.json#", unstated, [8] {
        0 "on" => constant("call.ending");
        1 "filters" => optional(filters: ARRAY);
        2 "do" => optional(r#do: OBJECT);
    }
}
