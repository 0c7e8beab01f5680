// @generated from vapi-callhookassistantspeechinterrupted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{MessageAddHookAction, SayHookAction, ToolCallHookAction};

/// One of several types.
///
/// Schema: `vapi-callhookassistantspeechinterrupted-schema.json#/properties/do/items`
/// and 3 other places that say the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DoItem {
    /// `type` is `"say"`.
    SayHookAction(Box<SayHookAction>),
    /// `type` is `"tool"`.
    ToolCallHookAction(Box<ToolCallHookAction>),
    /// `type` is `"message.add"`.
    MessageAddHookAction(Box<MessageAddHookAction>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl DoItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            DoItem::SayHookAction(_) => Some("say"),
            DoItem::ToolCallHookAction(_) => Some("tool"),
            DoItem::MessageAddHookAction(_) => Some("message.add"),
            DoItem::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    fn empty() -> Self {
        DoItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<SayHookAction> for DoItem {
    fn from(value: SayHookAction) -> Self {
        DoItem::SayHookAction(Box::new(value))
    }
}

impl From<ToolCallHookAction> for DoItem {
    fn from(value: ToolCallHookAction) -> Self {
        DoItem::ToolCallHookAction(Box::new(value))
    }
}

impl From<MessageAddHookAction> for DoItem {
    fn from(value: MessageAddHookAction) -> Self {
        DoItem::MessageAddHookAction(Box::new(value))
    }
}

static DO_ITEM: UnionShape = UnionShape {
    name: "DoItem",
    variants: &["SayHookAction", "ToolCallHookAction", "MessageAddHookAction"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &["say", "tool", "message.add"];
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
        ],
        unlisted: &[],
    },
};

impl Union for DoItem {
    fn shape(&self) -> &'static UnionShape {
        &DO_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => DoItem::SayHookAction(Field::empty()),
            1 => DoItem::ToolCallHookAction(Field::empty()),
            2 => DoItem::MessageAddHookAction(Field::empty()),
            _ => DoItem::empty(),
        };
        match self {
            DoItem::SayHookAction(value) => Slot::required(value),
            DoItem::ToolCallHookAction(value) => Slot::required(value),
            DoItem::MessageAddHookAction(value) => Slot::required(value),
            DoItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = DoItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            DoItem::SayHookAction(_) => 0,
            DoItem::ToolCallHookAction(_) => 1,
            DoItem::MessageAddHookAction(_) => 2,
            DoItem::Unknown(_) => return None,
        };
        DO_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            DoItem::SayHookAction(value) => View::required(value),
            DoItem::ToolCallHookAction(value) => View::required(value),
            DoItem::MessageAddHookAction(value) => View::required(value),
            DoItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    DoItem = "vapi-callhookassistantspeechinterrupted-schema.json#/properties/do/items";
}
