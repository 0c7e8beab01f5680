// @generated from vapi-phonenumbercallendinghookfilter-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};

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

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        PhoneNumberCallEndingHookFilter {
            one_of: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static PHONE_NUMBER_CALL_ENDING_HOOK_FILTER: ObjectShape = {
    const NAMES: &[&str] = &["type", "key", "oneOf"];
    ObjectShape {
        name: "PhoneNumberCallEndingHookFilter",
        members: &[
            Member::constant("type", "oneOf"),
            Member::constant("key", "call.endedReason"),
            Member::required("oneOf", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for PhoneNumberCallEndingHookFilter {
    fn shape(&self) -> &'static ObjectShape {
        &PHONE_NUMBER_CALL_ENDING_HOOK_FILTER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("oneOf"),
            1 => Slot::Constant("call.endedReason"),
            2 => Slot::required(&mut self.one_of),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("oneOf"),
            1 => View::String("call.endedReason"),
            2 => View::required(&self.one_of),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    PhoneNumberCallEndingHookFilter =
    "vapi-phonenumbercallendinghookfilter-schema.json#";
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

impl PhoneNumberCallEndingHookFilterOneOfItem {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "assistant-request-failed",
        "assistant-request-returned-error",
        "assistant-request-returned-unspeakable-error",
        "assistant-request-returned-invalid-assistant",
        "assistant-request-returned-no-assistant",
        "assistant-request-returned-forwarding-phone-number",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            PhoneNumberCallEndingHookFilterOneOfItem::AssistantRequestFailed => {
                "assistant-request-failed"
            }
            PhoneNumberCallEndingHookFilterOneOfItem::AssistantRequestReturnedError => {
                "assistant-request-returned-error"
            }
            PhoneNumberCallEndingHookFilterOneOfItem::AssistantRequestReturnedUnspeakableError => {
                "assistant-request-returned-unspeakable-error"
            }
            PhoneNumberCallEndingHookFilterOneOfItem::AssistantRequestReturnedInvalidAssistant => {
                "assistant-request-returned-invalid-assistant"
            }
            PhoneNumberCallEndingHookFilterOneOfItem::AssistantRequestReturnedNoAssistant => {
                "assistant-request-returned-no-assistant"
            }
            PhoneNumberCallEndingHookFilterOneOfItem::AssistantRequestReturnedForwardingPhoneNumber => {
                "assistant-request-returned-forwarding-phone-number"
            }
            PhoneNumberCallEndingHookFilterOneOfItem::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            PhoneNumberCallEndingHookFilterOneOfItem::VALUES,
            &index::<16>(PhoneNumberCallEndingHookFilterOneOfItem::VALUES),
        );
        static LISTED: [PhoneNumberCallEndingHookFilterOneOfItem; 6usize] = [
            PhoneNumberCallEndingHookFilterOneOfItem::AssistantRequestFailed,
            PhoneNumberCallEndingHookFilterOneOfItem::AssistantRequestReturnedError,
            PhoneNumberCallEndingHookFilterOneOfItem::AssistantRequestReturnedUnspeakableError,
            PhoneNumberCallEndingHookFilterOneOfItem::AssistantRequestReturnedInvalidAssistant,
            PhoneNumberCallEndingHookFilterOneOfItem::AssistantRequestReturnedNoAssistant,
            PhoneNumberCallEndingHookFilterOneOfItem::AssistantRequestReturnedForwardingPhoneNumber,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                PhoneNumberCallEndingHookFilterOneOfItem::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for PhoneNumberCallEndingHookFilterOneOfItem {
    fn set(&mut self, text: &str) -> bool {
        *self = PhoneNumberCallEndingHookFilterOneOfItem::from_name(text);
        !matches!(self, PhoneNumberCallEndingHookFilterOneOfItem::Unknown(_))
    }

    fn as_str(&self) -> &str {
        PhoneNumberCallEndingHookFilterOneOfItem::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 6 listed values"
    }
}

texts! {
    PhoneNumberCallEndingHookFilterOneOfItem =
    "vapi-phonenumbercallendinghookfilter-schema.json#/properties/oneOf/items";
}
