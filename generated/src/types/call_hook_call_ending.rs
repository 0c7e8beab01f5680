// @generated from vapi-callhookcallending-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, ListOf, NONE, Names, ObjectPlan, UnionShape, Unknown, only,
};
use crate::types::{CallHookFilter, MessageAddHookAction, ToolCallHookAction};

/// `CallHookCallEnding`.
///
/// Schema: `vapi-callhookcallending-schema.json#`
///
/// Always written with `on`: `"call.ending"`.
#[derive(Clone)]
pub struct CallHookCallEnding {
    /// `do`, required.
    pub r#do: Vec<CallHookCallEndingDoItem>,
    /// `filters`.
    pub filters: Option<ListOf<CallHookFilter>>,
    _extra: Extra,
}

impl CallHookCallEnding {
    /// A value with its required members.
    pub fn new(r#do: impl IntoIterator<Item = CallHookCallEndingDoItem>) -> Self {
        CallHookCallEnding {
            r#do: r#do.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    CallHookCallEnding = "vapi-callhookcallending-schema.json#", unstated, missed 0b11, b"" {
        0 "on" => constant("call.ending");
        1 "do" => required(r#do: ARRAY, with_do list CallHookCallEndingDoItem);
        2 "filters" => optional(filters: ARRAY, with_filters list CallHookFilter);
    }
    (r#do) (filters)
}

/// One of several types.
///
/// Schema: `vapi-callhookcallending-schema.json#/properties/do/items`
///
/// Told apart by `type`.
#[derive(Clone)]
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
}

impl From<ToolCallHookAction> for CallHookCallEndingDoItem {
    #[inline]
    fn from(value: ToolCallHookAction) -> Self {
        CallHookCallEndingDoItem::ToolCallHookAction(Box::new(value))
    }
}

impl From<MessageAddHookAction> for CallHookCallEndingDoItem {
    #[inline]
    fn from(value: MessageAddHookAction) -> Self {
        CallHookCallEndingDoItem::MessageAddHookAction(Box::new(value))
    }
}

union! {
    CallHookCallEndingDoItem = "vapi-callhookcallending-schema.json#/properties/do/items", UnionShape {
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
            values: Names::new(&[
                "tool",
                "message.add",
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
        0 ToolCallHookAction is_tool_call_hook_action as_tool_call_hook_action by_ref ToolCallHookAction;
        1 MessageAddHookAction is_message_add_hook_action as_message_add_hook_action by_ref MessageAddHookAction;
    }
}
