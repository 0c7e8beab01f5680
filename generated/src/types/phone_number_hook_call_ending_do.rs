// @generated from vapi-phonenumberhookcallending-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{SayPhoneNumberHookAction, TransferPhoneNumberHookAction};

/// One of several types.
///
/// Schema: `vapi-phonenumberhookcallending-schema.json#/properties/do`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
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

    fn empty() -> Self {
        PhoneNumberHookCallEndingDo::Unknown(Unknown(Field::empty()))
    }
}

impl From<TransferPhoneNumberHookAction> for PhoneNumberHookCallEndingDo {
    fn from(value: TransferPhoneNumberHookAction) -> Self {
        PhoneNumberHookCallEndingDo::TransferPhoneNumberHookAction(Box::new(value))
    }
}

impl From<SayPhoneNumberHookAction> for PhoneNumberHookCallEndingDo {
    fn from(value: SayPhoneNumberHookAction) -> Self {
        PhoneNumberHookCallEndingDo::SayPhoneNumberHookAction(Box::new(value))
    }
}

static PHONE_NUMBER_HOOK_CALL_ENDING_DO: UnionShape = UnionShape {
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
        values: {
            const VALUES: &[&str] = &["transfer", "say"];
            Names::new(VALUES, &index::<4>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for PhoneNumberHookCallEndingDo {
    fn shape(&self) -> &'static UnionShape {
        &PHONE_NUMBER_HOOK_CALL_ENDING_DO
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => {
                PhoneNumberHookCallEndingDo::TransferPhoneNumberHookAction(
                    Field::empty(),
                )
            }
            1 => PhoneNumberHookCallEndingDo::SayPhoneNumberHookAction(Field::empty()),
            _ => PhoneNumberHookCallEndingDo::empty(),
        };
        match self {
            PhoneNumberHookCallEndingDo::TransferPhoneNumberHookAction(value) => {
                Slot::required(value)
            }
            PhoneNumberHookCallEndingDo::SayPhoneNumberHookAction(value) => {
                Slot::required(value)
            }
            PhoneNumberHookCallEndingDo::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = PhoneNumberHookCallEndingDo::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            PhoneNumberHookCallEndingDo::TransferPhoneNumberHookAction(_) => 0,
            PhoneNumberHookCallEndingDo::SayPhoneNumberHookAction(_) => 1,
            PhoneNumberHookCallEndingDo::Unknown(_) => return None,
        };
        PHONE_NUMBER_HOOK_CALL_ENDING_DO.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            PhoneNumberHookCallEndingDo::TransferPhoneNumberHookAction(value) => {
                View::required(value)
            }
            PhoneNumberHookCallEndingDo::SayPhoneNumberHookAction(value) => {
                View::required(value)
            }
            PhoneNumberHookCallEndingDo::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    PhoneNumberHookCallEndingDo =
    "vapi-phonenumberhookcallending-schema.json#/properties/do";
}
