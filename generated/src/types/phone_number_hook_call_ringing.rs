// @generated from vapi-phonenumberhookcallringing-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{PhoneNumberCallRingingHookFilter, PhoneNumberHookCallEndingDo};

/// `PhoneNumberHookCallRinging`.
///
/// Schema: `vapi-phonenumberhookcallringing-schema.json#`
///
/// Always written with `on`: `"call.ringing"`.
#[derive(Clone)]
pub struct PhoneNumberHookCallRinging {
    /// `filters`.
    pub filters: Option<ListOf<PhoneNumberCallRingingHookFilter>>,
    /// `do`, required.
    pub r#do: Vec<PhoneNumberHookCallEndingDo>,
    _extra: Extra,
}

impl PhoneNumberHookCallRinging {
    /// A value with its required members.
    pub fn new(r#do: impl IntoIterator<Item = PhoneNumberHookCallEndingDo>) -> Self {
        PhoneNumberHookCallRinging {
            r#do: r#do.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    PhoneNumberHookCallRinging = "vapi-phonenumberhookcallringing-schema.json#", unstated, missed 0b101, b"" {
        0 "on" => constant("call.ringing");
        1 "filters" => optional(filters: ARRAY, with_filters list PhoneNumberCallRingingHookFilter);
        2 "do" => required(r#do: ARRAY, with_do list PhoneNumberHookCallEndingDo);
    }
    (r#do) (filters)
}
