// @generated from vapi-callhookassistantspeechinterrupted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{MessageAddHookAction, SayHookAction, ToolCallHookAction};

/// One of several types.
///
/// Schema: `vapi-callhookassistantspeechinterrupted-schema.json#/properties/do/items`
/// and 3 other places that say the same.
///
/// Told apart by `type`.
#[derive(Clone)]
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
}

impl From<SayHookAction> for DoItem {
    #[inline]
    fn from(value: SayHookAction) -> Self {
        DoItem::SayHookAction(Box::new(value))
    }
}

impl From<ToolCallHookAction> for DoItem {
    #[inline]
    fn from(value: ToolCallHookAction) -> Self {
        DoItem::ToolCallHookAction(Box::new(value))
    }
}

impl From<MessageAddHookAction> for DoItem {
    #[inline]
    fn from(value: MessageAddHookAction) -> Self {
        DoItem::MessageAddHookAction(Box::new(value))
    }
}

union! {
    DoItem = "vapi-callhookassistantspeechinterrupted-schema.json#/properties/do/items", UnionShape {
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
            values: Names::new(&[
                "say",
                "tool",
                "message.add",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 SayHookAction is_say_hook_action as_say_hook_action by_ref SayHookAction;
        1 ToolCallHookAction is_tool_call_hook_action as_tool_call_hook_action by_ref ToolCallHookAction;
        2 MessageAddHookAction is_message_add_hook_action as_message_add_hook_action by_ref MessageAddHookAction;
    }
}
