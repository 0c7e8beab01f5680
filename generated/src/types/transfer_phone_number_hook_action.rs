// @generated from vapi-transferphonenumberhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::CallDestination;

/// `TransferPhoneNumberHookAction`.
///
/// Schema: `vapi-transferphonenumberhookaction-schema.json#`
///
/// Always written with `type`: `"transfer"`.
#[derive(Clone, PartialEq)]
pub struct TransferPhoneNumberHookAction {
    /// `destination`.
    pub destination: Option<CallDestination>,
    _extra: Extra,
}

impl TransferPhoneNumberHookAction {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        TransferPhoneNumberHookAction::empty()
    }

    fn empty() -> Self {
        TransferPhoneNumberHookAction {
            destination: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TransferPhoneNumberHookAction {
    fn default() -> Self {
        TransferPhoneNumberHookAction::empty()
    }
}

object! {
    TRANSFER_PHONE_NUMBER_HOOK_ACTION: TransferPhoneNumberHookAction = "vapi-transferphonenumberhookaction-schema.json#", unstated, [4] {
        0 "type" => constant("transfer");
        1 "destination" => optional(destination: OBJECT);
    }
}
