// @generated from vapi-createbyophonenumberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{PhoneNumberHookCallEnding, PhoneNumberHookCallRinging};

/// One of several types.
///
/// Schema: `vapi-createbyophonenumberdto-schema.json#/properties/hooks/items`
/// and 5 other places that say the same.
///
/// Told apart by `on`.
#[derive(Clone, PartialEq)]
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

    fn empty() -> Self {
        CreateByoPhoneNumberDtoHooksItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<PhoneNumberHookCallRinging> for CreateByoPhoneNumberDtoHooksItem {
    fn from(value: PhoneNumberHookCallRinging) -> Self {
        CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallRinging(Box::new(value))
    }
}

impl From<PhoneNumberHookCallEnding> for CreateByoPhoneNumberDtoHooksItem {
    fn from(value: PhoneNumberHookCallEnding) -> Self {
        CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallEnding(Box::new(value))
    }
}

static CREATE_BYO_PHONE_NUMBER_DTO_HOOKS_ITEM: UnionShape = UnionShape {
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
        values: {
            const VALUES: &[&str] = &["call.ringing", "call.ending"];
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

impl Union for CreateByoPhoneNumberDtoHooksItem {
    fn shape(&self) -> &'static UnionShape {
        &CREATE_BYO_PHONE_NUMBER_DTO_HOOKS_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => {
                CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallRinging(
                    Field::empty(),
                )
            }
            1 => {
                CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallEnding(
                    Field::empty(),
                )
            }
            _ => CreateByoPhoneNumberDtoHooksItem::empty(),
        };
        match self {
            CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallRinging(value) => {
                Slot::required(value)
            }
            CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallEnding(value) => {
                Slot::required(value)
            }
            CreateByoPhoneNumberDtoHooksItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = CreateByoPhoneNumberDtoHooksItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallRinging(_) => 0,
            CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallEnding(_) => 1,
            CreateByoPhoneNumberDtoHooksItem::Unknown(_) => return None,
        };
        CREATE_BYO_PHONE_NUMBER_DTO_HOOKS_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallRinging(value) => {
                View::required(value)
            }
            CreateByoPhoneNumberDtoHooksItem::PhoneNumberHookCallEnding(value) => {
                View::required(value)
            }
            CreateByoPhoneNumberDtoHooksItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    CreateByoPhoneNumberDtoHooksItem =
    "vapi-createbyophonenumberdto-schema.json#/properties/hooks/items";
}
