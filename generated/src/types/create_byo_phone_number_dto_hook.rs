// @generated from vapi-createbyophonenumberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{PhoneNumberHookCallEnding, PhoneNumberHookCallRinging};

/// One of several types.
///
/// Schema: `vapi-createbyophonenumberdto-schema.json#/properties/hooks/items`
/// and 5 other places that say the same.
///
/// Told apart by `on`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateByoPhoneNumberDtoHook {
    /// `on` is `"call.ringing"`.
    PhoneNumberHookCallRinging(Box<PhoneNumberHookCallRinging>),
    /// `on` is `"call.ending"`.
    PhoneNumberHookCallEnding(Box<PhoneNumberHookCallEnding>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CreateByoPhoneNumberDtoHook {
    /// `on` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CreateByoPhoneNumberDtoHook::PhoneNumberHookCallRinging(_) => {
                Some("call.ringing")
            }
            CreateByoPhoneNumberDtoHook::PhoneNumberHookCallEnding(_) => {
                Some("call.ending")
            }
            CreateByoPhoneNumberDtoHook::Unknown(body) => {
                body.as_value().get("on")?.as_str()
            }
        }
    }
}

impl From<PhoneNumberHookCallRinging> for CreateByoPhoneNumberDtoHook {
    #[inline]
    fn from(value: PhoneNumberHookCallRinging) -> Self {
        CreateByoPhoneNumberDtoHook::PhoneNumberHookCallRinging(Box::new(value))
    }
}

impl From<PhoneNumberHookCallEnding> for CreateByoPhoneNumberDtoHook {
    #[inline]
    fn from(value: PhoneNumberHookCallEnding) -> Self {
        CreateByoPhoneNumberDtoHook::PhoneNumberHookCallEnding(Box::new(value))
    }
}

union! {
    CreateByoPhoneNumberDtoHook = "vapi-createbyophonenumberdto-schema.json#/properties/hooks/items", UnionShape {
        name: "CreateByoPhoneNumberDtoHook",
        variants: &["PhoneNumberHookCallRinging", "PhoneNumberHookCallEnding"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "on",
            values: Names::new(&[
                "call.ringing",
                "call.ending",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 PhoneNumberHookCallRinging is_phone_number_hook_call_ringing as_phone_number_hook_call_ringing by_ref PhoneNumberHookCallRinging;
        1 PhoneNumberHookCallEnding is_phone_number_hook_call_ending as_phone_number_hook_call_ending by_ref PhoneNumberHookCallEnding;
    }
}
