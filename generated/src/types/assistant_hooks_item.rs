// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{
    CallHookAssistantSpeechInterrupted, CallHookCallEnding,
    CallHookCustomerSpeechInterrupted, CallHookCustomerSpeechTimeout, SessionCreatedHook,
};

/// One of several types.
///
/// Schema: `vapi-assistant-schema.json#/properties/hooks/items`
/// and 2 other places that say the same.
///
/// Told apart by `on`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AssistantHooksItem {
    /// `on` is `"call.ending"`.
    CallHookCallEnding(Box<CallHookCallEnding>),
    /// `on` is `"assistant.speech.interrupted"`.
    CallHookAssistantSpeechInterrupted(Box<CallHookAssistantSpeechInterrupted>),
    /// `on` is `"customer.speech.interrupted"`.
    CallHookCustomerSpeechInterrupted(Box<CallHookCustomerSpeechInterrupted>),
    CallHookCustomerSpeechTimeout(Box<CallHookCustomerSpeechTimeout>),
    /// `on` is `"session.created"`.
    SessionCreatedHook(Box<SessionCreatedHook>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl AssistantHooksItem {
    fn empty() -> Self {
        AssistantHooksItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<CallHookCallEnding> for AssistantHooksItem {
    fn from(value: CallHookCallEnding) -> Self {
        AssistantHooksItem::CallHookCallEnding(Box::new(value))
    }
}

impl From<CallHookAssistantSpeechInterrupted> for AssistantHooksItem {
    fn from(value: CallHookAssistantSpeechInterrupted) -> Self {
        AssistantHooksItem::CallHookAssistantSpeechInterrupted(Box::new(value))
    }
}

impl From<CallHookCustomerSpeechInterrupted> for AssistantHooksItem {
    fn from(value: CallHookCustomerSpeechInterrupted) -> Self {
        AssistantHooksItem::CallHookCustomerSpeechInterrupted(Box::new(value))
    }
}

impl From<CallHookCustomerSpeechTimeout> for AssistantHooksItem {
    fn from(value: CallHookCustomerSpeechTimeout) -> Self {
        AssistantHooksItem::CallHookCustomerSpeechTimeout(Box::new(value))
    }
}

impl From<SessionCreatedHook> for AssistantHooksItem {
    fn from(value: SessionCreatedHook) -> Self {
        AssistantHooksItem::SessionCreatedHook(Box::new(value))
    }
}

static ASSISTANT_HOOKS_ITEM: UnionShape = UnionShape {
    name: "AssistantHooksItem",
    variants: &[
        "CallHookCallEnding",
        "CallHookAssistantSpeechInterrupted",
        "CallHookCustomerSpeechInterrupted",
        "CallHookCustomerSpeechTimeout",
        "SessionCreatedHook",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "on",
        values: {
            const VALUES: &[&str] = &[
                "call.ending",
                "assistant.speech.interrupted",
                "customer.speech.interrupted",
                "session.created",
            ];
            Names::new(VALUES, &index::<8>(VALUES))
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
            &[
                ObjectArm {
                    variant: 2,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 4,
                    shape: None,
                },
            ],
        ],
        unlisted: &[
            ObjectArm {
                variant: 3,
                shape: None,
            },
        ],
    },
};

impl Union for AssistantHooksItem {
    fn shape(&self) -> &'static UnionShape {
        &ASSISTANT_HOOKS_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => AssistantHooksItem::CallHookCallEnding(Field::empty()),
            1 => AssistantHooksItem::CallHookAssistantSpeechInterrupted(Field::empty()),
            2 => AssistantHooksItem::CallHookCustomerSpeechInterrupted(Field::empty()),
            3 => AssistantHooksItem::CallHookCustomerSpeechTimeout(Field::empty()),
            4 => AssistantHooksItem::SessionCreatedHook(Field::empty()),
            _ => AssistantHooksItem::empty(),
        };
        match self {
            AssistantHooksItem::CallHookCallEnding(value) => Slot::required(value),
            AssistantHooksItem::CallHookAssistantSpeechInterrupted(value) => {
                Slot::required(value)
            }
            AssistantHooksItem::CallHookCustomerSpeechInterrupted(value) => {
                Slot::required(value)
            }
            AssistantHooksItem::CallHookCustomerSpeechTimeout(value) => {
                Slot::required(value)
            }
            AssistantHooksItem::SessionCreatedHook(value) => Slot::required(value),
            AssistantHooksItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = AssistantHooksItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            AssistantHooksItem::CallHookCallEnding(_) => 0,
            AssistantHooksItem::CallHookAssistantSpeechInterrupted(_) => 1,
            AssistantHooksItem::CallHookCustomerSpeechInterrupted(_) => 2,
            AssistantHooksItem::CallHookCustomerSpeechTimeout(_) => 3,
            AssistantHooksItem::SessionCreatedHook(_) => 4,
            AssistantHooksItem::Unknown(_) => return None,
        };
        ASSISTANT_HOOKS_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            AssistantHooksItem::CallHookCallEnding(value) => View::required(value),
            AssistantHooksItem::CallHookAssistantSpeechInterrupted(value) => {
                View::required(value)
            }
            AssistantHooksItem::CallHookCustomerSpeechInterrupted(value) => {
                View::required(value)
            }
            AssistantHooksItem::CallHookCustomerSpeechTimeout(value) => {
                View::required(value)
            }
            AssistantHooksItem::SessionCreatedHook(value) => View::required(value),
            AssistantHooksItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    AssistantHooksItem = "vapi-assistant-schema.json#/properties/hooks/items";
}
