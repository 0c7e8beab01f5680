// @generated from vapi-phonenumberhookcallending-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{SayPhoneNumberHookAction, TransferPhoneNumberHookAction};

/// One of several types.
///
/// Schema: `vapi-phonenumberhookcallending-schema.json#/properties/do`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhoneNumberHookCallEndingDo {
    /// `type` is `"transfer"`.
    TransferPhoneNumberHookAction(Box<TransferPhoneNumberHookAction>),
    /// `type` is `"say"`.
    SayPhoneNumberHookAction(Box<SayPhoneNumberHookAction>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl PhoneNumberHookCallEndingDo {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            PhoneNumberHookCallEndingDo::TransferPhoneNumberHookAction(_) => {
                Some("transfer")
            }
            PhoneNumberHookCallEndingDo::SayPhoneNumberHookAction(_) => Some("say"),
            PhoneNumberHookCallEndingDo::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }
}

impl From<TransferPhoneNumberHookAction> for PhoneNumberHookCallEndingDo {
    #[inline]
    fn from(value: TransferPhoneNumberHookAction) -> Self {
        PhoneNumberHookCallEndingDo::TransferPhoneNumberHookAction(Box::new(value))
    }
}

impl From<SayPhoneNumberHookAction> for PhoneNumberHookCallEndingDo {
    #[inline]
    fn from(value: SayPhoneNumberHookAction) -> Self {
        PhoneNumberHookCallEndingDo::SayPhoneNumberHookAction(Box::new(value))
    }
}

union! {
    PhoneNumberHookCallEndingDo = "vapi-phonenumberhookcallending-schema.json#/properties/do", UnionShape {
        name: "PhoneNumberHookCallEndingDo",
        variants: &["TransferPhoneNumberHookAction", "SayPhoneNumberHookAction"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "transfer",
                "say",
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
        0 TransferPhoneNumberHookAction is_transfer_phone_number_hook_action as_transfer_phone_number_hook_action by_ref TransferPhoneNumberHookAction;
        1 SayPhoneNumberHookAction is_say_phone_number_hook_action as_say_phone_number_hook_action by_ref SayPhoneNumberHookAction;
    }
}
