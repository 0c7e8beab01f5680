// @generated from vapi-callhookcallending-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Object, ObjectArm, ObjectPlan, ObjectShape, Slot,
    Union, UnionShape, Unknown, View, index, kind,
};
use crate::types::{CallHookFilter, MessageAddHookAction, ToolCallHookAction};

/// `CallHookCallEnding`.
///
/// Schema: `vapi-callhookcallending-schema.json#`
///
/// Always written with `on`: `"call.ending"`.
#[derive(Clone, PartialEq)]
pub struct CallHookCallEnding {
    /// `do`, required.
    pub r#do: Vec<CallHookCallEndingDoItem>,
    /// `filters`.
    pub filters: Option<Vec<CallHookFilter>>,
    _extra: Extra,
}

impl CallHookCallEnding {
    /// A value with its required members.
    pub fn new(r#do: impl Into<Vec<CallHookCallEndingDoItem>>) -> Self {
        CallHookCallEnding {
            r#do: r#do.into(),
            ..CallHookCallEnding::empty()
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
        CallHookCallEnding {
            r#do: Field::empty(),
            filters: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CALL_HOOK_CALL_ENDING: ObjectShape = {
    const NAMES: &[&str] = &["on", "do", "filters"];
    ObjectShape {
        name: "CallHookCallEnding",
        members: &[
            Member::constant("on", "call.ending"),
            Member::required("do", kind::ARRAY),
            Member::optional("filters", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CallHookCallEnding {
    fn shape(&self) -> &'static ObjectShape {
        &CALL_HOOK_CALL_ENDING
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("call.ending"),
            1 => Slot::required(&mut self.r#do),
            2 => Slot::optional(&mut self.filters),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("call.ending"),
            1 => View::required(&self.r#do),
            2 => View::optional(&self.filters),
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
    CallHookCallEnding = "vapi-callhookcallending-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-callhookcallending-schema.json#/properties/do/items`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CallHookCallEndingDoItem {
    /// `type` is `"tool"`.
    ToolCallHookAction(Box<ToolCallHookAction>),
    /// `type` is `"message.add"`.
    MessageAddHookAction(Box<MessageAddHookAction>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CallHookCallEndingDoItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CallHookCallEndingDoItem::ToolCallHookAction(_) => Some("tool"),
            CallHookCallEndingDoItem::MessageAddHookAction(_) => Some("message.add"),
            CallHookCallEndingDoItem::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    fn empty() -> Self {
        CallHookCallEndingDoItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<ToolCallHookAction> for CallHookCallEndingDoItem {
    fn from(value: ToolCallHookAction) -> Self {
        CallHookCallEndingDoItem::ToolCallHookAction(Box::new(value))
    }
}

impl From<MessageAddHookAction> for CallHookCallEndingDoItem {
    fn from(value: MessageAddHookAction) -> Self {
        CallHookCallEndingDoItem::MessageAddHookAction(Box::new(value))
    }
}

static CALL_HOOK_CALL_ENDING_DO_ITEM: UnionShape = UnionShape {
    name: "CallHookCallEndingDoItem",
    variants: &["ToolCallHookAction", "MessageAddHookAction"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &["tool", "message.add"];
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

impl Union for CallHookCallEndingDoItem {
    fn shape(&self) -> &'static UnionShape {
        &CALL_HOOK_CALL_ENDING_DO_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => CallHookCallEndingDoItem::ToolCallHookAction(Field::empty()),
            1 => CallHookCallEndingDoItem::MessageAddHookAction(Field::empty()),
            _ => CallHookCallEndingDoItem::empty(),
        };
        match self {
            CallHookCallEndingDoItem::ToolCallHookAction(value) => Slot::required(value),
            CallHookCallEndingDoItem::MessageAddHookAction(value) => {
                Slot::required(value)
            }
            CallHookCallEndingDoItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = CallHookCallEndingDoItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            CallHookCallEndingDoItem::ToolCallHookAction(_) => 0,
            CallHookCallEndingDoItem::MessageAddHookAction(_) => 1,
            CallHookCallEndingDoItem::Unknown(_) => return None,
        };
        CALL_HOOK_CALL_ENDING_DO_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            CallHookCallEndingDoItem::ToolCallHookAction(value) => View::required(value),
            CallHookCallEndingDoItem::MessageAddHookAction(value) => {
                View::required(value)
            }
            CallHookCallEndingDoItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    CallHookCallEndingDoItem =
    "vapi-callhookcallending-schema.json#/properties/do/items";
}
