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
pub enum CreateByoPhoneNumberDtoHooksItem {
    /// `on` is `"call.ringing"`.
    PhoneNumberHookCallRinging(Box<PhoneNumberHookCallRinging>),
    /// `on` is `"call.ending"`.
    PhoneNumberHookCallEnding(Box<PhoneNumberHookCallEnding>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CreateByoPhoneNumberDtoHooksItem {
    /// `on` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallRinging(_) => {
                Some("call.ringing")
            }
            CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallEnding(_) => {
                Some("call.ending")
            }
            CreateByoPhoneNumberDtoHooksItem::Unknown(body) => {
                body.as_value().get("on")?.as_str()
            }
        }
    }
}

impl From<PhoneNumberHookCallRinging> for CreateByoPhoneNumberDtoHooksItem {
    #[inline]
    fn from(value: PhoneNumberHookCallRinging) -> Self {
        CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallRinging(Box::new(value))
    }
}

impl From<PhoneNumberHookCallEnding> for CreateByoPhoneNumberDtoHooksItem {
    #[inline]
    fn from(value: PhoneNumberHookCallEnding) -> Self {
        CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallEnding(Box::new(value))
    }
}

union! {
    CreateByoPhoneNumberDtoHooksItem = "vapi-createbyophonenumberdto-schema.json#/properties/hooks/items", UnionShape {
        name: "CreateByoPhoneNumberDtoHooksItem",
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
