// @generated from vapi-clientmessagetoolcalls-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    BashToolWithToolCall, ComputerToolWithToolCall, FunctionToolWithToolCall,
    GhlToolWithToolCall, GoogleCalendarCreateEventToolWithToolCall, MakeToolWithToolCall,
    ServerMessageResponseTransferDestinationRequestMessage, TextEditorToolWithToolCall,
    ToolCall, ToolRejectionPlan,
};

/// One of several types.
///
/// Schema: `vapi-clientmessagetoolcalls-schema.json#/properties/toolWithToolCallList/items`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolWithToolCallListItem {
    /// `type` is `"function"`.
    FunctionToolWithToolCall(Box<FunctionToolWithToolCall>),
    /// `type` is `"ghl"`.
    GhlToolWithToolCall(Box<GhlToolWithToolCall>),
    /// `type` is `"make"`.
    MakeToolWithToolCall(Box<MakeToolWithToolCall>),
    /// `type` is `"bash"`.
    BashToolWithToolCall(Box<BashToolWithToolCall>),
    /// `type` is `"computer"`.
    ComputerToolWithToolCall(Box<ComputerToolWithToolCall>),
    /// `type` is `"textEditor"`.
    TextEditorToolWithToolCall(Box<TextEditorToolWithToolCall>),
    /// `type` is `"google.calendar.event.create"`.
    GoogleCalendarCreateEventToolWithToolCall(
        Box<GoogleCalendarCreateEventToolWithToolCall>,
    ),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ToolWithToolCallListItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ToolWithToolCallListItem::FunctionToolWithToolCall(_) => Some("function"),
            ToolWithToolCallListItem::GhlToolWithToolCall(_) => Some("ghl"),
            ToolWithToolCallListItem::MakeToolWithToolCall(_) => Some("make"),
            ToolWithToolCallListItem::BashToolWithToolCall(_) => Some("bash"),
            ToolWithToolCallListItem::ComputerToolWithToolCall(_) => Some("computer"),
            ToolWithToolCallListItem::TextEditorToolWithToolCall(_) => Some("textEditor"),
            ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(_) => {
                Some("google.calendar.event.create")
            }
            ToolWithToolCallListItem::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// Returns `messages`; `None` for `Unknown`, and where it is absent.
    pub fn messages(
        &self,
    ) -> Option<&[ServerMessageResponseTransferDestinationRequestMessage]> {
        match self {
            ToolWithToolCallListItem::FunctionToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCallListItem::GhlToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCallListItem::MakeToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCallListItem::BashToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCallListItem::ComputerToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCallListItem::TextEditorToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(
                value,
            ) => value.messages.as_ref().map(|items| &items[..]),
            ToolWithToolCallListItem::Unknown(_) => None,
        }
    }

    /// Returns `toolCall`; `None` for `Unknown`, and where it is absent.
    pub fn tool_call(&self) -> Option<&ToolCall> {
        match self {
            ToolWithToolCallListItem::FunctionToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCallListItem::GhlToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCallListItem::MakeToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCallListItem::BashToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCallListItem::ComputerToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCallListItem::TextEditorToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(
                value,
            ) => Some(&*value.tool_call),
            ToolWithToolCallListItem::Unknown(_) => None,
        }
    }

    /// Returns `rejectionPlan`; `None` for `Unknown`, and where it is absent.
    pub fn rejection_plan(&self) -> Option<&ToolRejectionPlan> {
        match self {
            ToolWithToolCallListItem::FunctionToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCallListItem::GhlToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCallListItem::MakeToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCallListItem::BashToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCallListItem::ComputerToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCallListItem::TextEditorToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(
                value,
            ) => value.rejection_plan.as_deref(),
            ToolWithToolCallListItem::Unknown(_) => None,
        }
    }
}

impl From<FunctionToolWithToolCall> for ToolWithToolCallListItem {
    #[inline]
    fn from(value: FunctionToolWithToolCall) -> Self {
        ToolWithToolCallListItem::FunctionToolWithToolCall(Box::new(value))
    }
}

impl From<GhlToolWithToolCall> for ToolWithToolCallListItem {
    #[inline]
    fn from(value: GhlToolWithToolCall) -> Self {
        ToolWithToolCallListItem::GhlToolWithToolCall(Box::new(value))
    }
}

impl From<MakeToolWithToolCall> for ToolWithToolCallListItem {
    #[inline]
    fn from(value: MakeToolWithToolCall) -> Self {
        ToolWithToolCallListItem::MakeToolWithToolCall(Box::new(value))
    }
}

impl From<BashToolWithToolCall> for ToolWithToolCallListItem {
    #[inline]
    fn from(value: BashToolWithToolCall) -> Self {
        ToolWithToolCallListItem::BashToolWithToolCall(Box::new(value))
    }
}

impl From<ComputerToolWithToolCall> for ToolWithToolCallListItem {
    #[inline]
    fn from(value: ComputerToolWithToolCall) -> Self {
        ToolWithToolCallListItem::ComputerToolWithToolCall(Box::new(value))
    }
}

impl From<TextEditorToolWithToolCall> for ToolWithToolCallListItem {
    #[inline]
    fn from(value: TextEditorToolWithToolCall) -> Self {
        ToolWithToolCallListItem::TextEditorToolWithToolCall(Box::new(value))
    }
}

impl From<GoogleCalendarCreateEventToolWithToolCall> for ToolWithToolCallListItem {
    #[inline]
    fn from(value: GoogleCalendarCreateEventToolWithToolCall) -> Self {
        ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(
            Box::new(value),
        )
    }
}

union! {
    ToolWithToolCallListItem = "vapi-clientmessagetoolcalls-schema.json#/properties/toolWithToolCallList/items", UnionShape {
        name: "ToolWithToolCallListItem",
        variants: &["FunctionToolWithToolCall", "GhlToolWithToolCall", "MakeToolWithToolCall", "BashToolWithToolCall", "ComputerToolWithToolCall", "TextEditorToolWithToolCall", "GoogleCalendarCreateEventToolWithToolCall"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "function",
                "ghl",
                "make",
                "bash",
                "computer",
                "textEditor",
                "google.calendar.event.create",
            ], b"\x00\x00\x05\x01\x00\x00\x06\x03\x02\x00\x07\x00\x04\x00\x00\x00"),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(3)],
                &[only(4)],
                &[only(5)],
                &[only(6)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 FunctionToolWithToolCall is_function_tool_with_tool_call as_function_tool_with_tool_call by_ref FunctionToolWithToolCall;
        1 GhlToolWithToolCall is_ghl_tool_with_tool_call as_ghl_tool_with_tool_call by_ref GhlToolWithToolCall;
        2 MakeToolWithToolCall is_make_tool_with_tool_call as_make_tool_with_tool_call by_ref MakeToolWithToolCall;
        3 BashToolWithToolCall is_bash_tool_with_tool_call as_bash_tool_with_tool_call by_ref BashToolWithToolCall;
        4 ComputerToolWithToolCall is_computer_tool_with_tool_call as_computer_tool_with_tool_call by_ref ComputerToolWithToolCall;
        5 TextEditorToolWithToolCall is_text_editor_tool_with_tool_call as_text_editor_tool_with_tool_call by_ref TextEditorToolWithToolCall;
        6 GoogleCalendarCreateEventToolWithToolCall is_google_calendar_create_event_tool_with_tool_call as_google_calendar_create_event_tool_with_tool_call by_ref GoogleCalendarCreateEventToolWithToolCall;
    }
}
