// @generated from vapi-phonenumbercallringinghookfilter-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};

/// `PhoneNumberCallRingingHookFilter`.
///
/// Schema: `vapi-phonenumbercallringinghookfilter-schema.json#`
///
/// Always written with `type`: `"startsWith"`.
///
/// Always written with `key`: `"number"`.
#[derive(Clone)]
pub struct PhoneNumberCallRingingHookFilter {
    /// `startsWith`, required, at most 20 characters.
    pub starts_with: ListOf<String>,
    _extra: Extra,
}

impl PhoneNumberCallRingingHookFilter {
    /// A value with its required members.
    pub fn new(starts_with: impl IntoIterator<Item = impl Into<String>>) -> Self {
        PhoneNumberCallRingingHookFilter {
            starts_with: starts_with.into_iter().map(Into::into).collect(),
            ..Field::empty()
        }
    }
}

object! {
    PhoneNumberCallRingingHookFilter = "vapi-phonenumbercallringinghookfilter-schema.json#", unstated, missed 0b111, b"" {
        0 "type" => constant("startsWith");
        1 "key" => constant("number");
        2 "startsWith" => required(starts_with: ARRAY, with_starts_with texts String);
    }
    (starts_with) ()
}
