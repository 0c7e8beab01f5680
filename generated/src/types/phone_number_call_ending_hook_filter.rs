// @generated from vapi-phonenumbercallendinghookfilter-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, UnknownValue};

/// `PhoneNumberCallEndingHookFilter`.
///
/// Schema: `vapi-phonenumbercallendinghookfilter-schema.json#`
///
/// Always written with `type`: `"oneOf"`.
///
/// Always written with `key`: `"call.endedReason"`.
#[derive(Clone)]
pub struct PhoneNumberCallEndingHookFilter {
    /// `oneOf`, required.
    pub one_of: ListOf<PhoneNumberCallEndingHookFilterOneOfItem>,
    _extra: Extra,
}

impl PhoneNumberCallEndingHookFilter {
    /// A value with its required members.
    pub fn new(
        one_of: impl IntoIterator<
            Item = impl Into<PhoneNumberCallEndingHookFilterOneOfItem>,
        >,
    ) -> Self {
        PhoneNumberCallEndingHookFilter {
            one_of: one_of.into_iter().map(Into::into).collect(),
            ..Field::empty()
        }
    }
}

object! {
    PhoneNumberCallEndingHookFilter = "vapi-phonenumbercallendinghookfilter-schema.json#", unstated, missed 0b111, b"" {
        0 "type" => constant("oneOf");
        1 "key" => constant("call.endedReason");
        2 "oneOf" => required(one_of: ARRAY, with_one_of texts PhoneNumberCallEndingHookFilterOneOfItem);
    }
    (one_of) ()
}

/// One of 6 listed values, or another string.
///
/// Schema: `vapi-phonenumbercallendinghookfilter-schema.json#/properties/oneOf/items`
#[derive(Clone, PartialEq, Hash)]
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
    PhoneNumberCallEndingHookFilterOneOfItem = "vapi-phonenumbercallendinghookfilter-schema.json#/properties/oneOf/items", unstated, b"\x00\x00\x06\x01\x00\x00\x02\x00\x00\x00\x04\x00\x05\x00\x00\x03", "one of 6 listed values" {
        AssistantRequestFailed = "assistant-request-failed";
        AssistantRequestReturnedError = "assistant-request-returned-error";
        AssistantRequestReturnedUnspeakableError = "assistant-request-returned-unspeakable-error";
        AssistantRequestReturnedInvalidAssistant = "assistant-request-returned-invalid-assistant";
        AssistantRequestReturnedNoAssistant = "assistant-request-returned-no-assistant";
        AssistantRequestReturnedForwardingPhoneNumber = "assistant-request-returned-forwarding-phone-number";
    }
}
