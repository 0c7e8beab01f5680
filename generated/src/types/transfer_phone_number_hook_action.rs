// @generated from vapi-transferphonenumberhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::CallDestination;

/// `TransferPhoneNumberHookAction`.
///
/// Schema: `vapi-transferphonenumberhookaction-schema.json#`
///
/// Always written with `type`: `"transfer"`.
#[derive(Clone)]
pub struct TransferPhoneNumberHookAction {
    /// `destination`.
    pub destination: Option<CallDestination>,
    _extra: Extra,
}

impl TransferPhoneNumberHookAction {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for TransferPhoneNumberHookAction {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    TransferPhoneNumberHookAction = "vapi-transferphonenumberhookaction-schema.json#", unstated, missed 0b1, b"" {
        0 "type" => constant("transfer");
        1 "destination" => optional(destination: OBJECT, with_destination into CallDestination);
    }
    () (destination)
}
