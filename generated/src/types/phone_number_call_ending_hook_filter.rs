// @generated from vapi-phonenumbercallendinghookfilter-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// `PhoneNumberCallEndingHookFilter`.
///
/// Schema: `vapi-phonenumbercallendinghookfilter-schema.json#`
///
/// Always written with `type`: `"oneOf"`.
///
/// Always written with `key`: `"call.endedReason"`.
#[derive(Clone, PartialEq)]
pub struct PhoneNumberCallEndingHookFilter {
    /// `oneOf`, required.
    pub one_of: Vec<PhoneNumberCallEndingHookFilterOneOfItem>,
    _extra: Extra,
}

impl PhoneNumberCallEndingHookFilter {
    /// A value with its required members.
    pub fn new(
        one_of: impl Into<Vec<PhoneNumberCallEndingHookFilterOneOfItem>>,
    ) -> Self {
        PhoneNumberCallEndingHookFilter {
            one_of: one_of.into(),
            ..PhoneNumberCallEndingHookFilter::empty()
        }
    }

    fn empty() -> Self {
        PhoneNumberCallEndingHookFilter {
            one_of: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    PHONE_NUMBER_CALL_ENDING_HOOK_FILTER: PhoneNumberCallEndingHookFilter = "vapi-phonenumbercallendinghookfilter-schema.json#", unstated, [8] {
        0 "type" => constant("oneOf");
        1 "key" => constant("call.endedReason");
        2 "oneOf" => required(one_of: ARRAY);
    }
}

/// One of 6 listed values, or another string.
///
/// Schema: `vapi-phonenumbercallendinghookfilter-schema.json#/properties/oneOf/items`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberCallEndingHookFilterOneOfItem {
    /// `assistant-request-failed`
    AssistantRequestFailed,
    /// `assistant-request-returned-error`
    AssistantRequestReturnedError,
    /// `assistant-request-returned-unspeakable-error`
    AssistantRequestReturnedUnspeakableError,
    /// `assistant-request-returned-invalid-assistant`
    AssistantRequestReturnedInvalidAssistant,
    /// `assistant-request-returned-no-assistant`
    AssistantRequestReturnedNoAssistant,
    /// `assistant-request-returned-forwarding-phone-number`
    AssistantRequestReturnedForwardingPhoneNumber,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    PhoneNumberCallEndingHookFilterOneOfItem = "vapi-phonenumbercallendinghookfilter-schema.json#/properties/oneOf/items", unstated, [16], "one of 6 listed values" {
        AssistantRequestFailed = "assistant-request-failed";
        AssistantRequestReturnedError = "assistant-request-returned-error";
        AssistantRequestReturnedUnspeakableError = "assistant-request-returned-unspeakable-error";
        AssistantRequestReturnedInvalidAssistant = "assistant-request-returned-invalid-assistant";
        AssistantRequestReturnedNoAssistant = "assistant-request-returned-no-assistant";
        AssistantRequestReturnedForwardingPhoneNumber = "assistant-request-returned-forwarding-phone-number";
    }
}
