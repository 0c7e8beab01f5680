// @generated from vapi-clientmessagetoolcalls-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    BashToolWithToolCall, ComputerToolWithToolCall, FunctionToolWithToolCall,
    GhlToolWithToolCall, GoogleCalendarCreateEventToolWithToolCall, MakeToolWithToolCall,
    McpToolMessage, TextEditorToolWithToolCall, ToolCall, ToolRejectionPlan,
};

/// One of several types.
///
/// Schema: `vapi-clientmessagetoolcalls-schema.json#/properties/toolWithToolCallList/items`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolWithToolCall {
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

impl ToolWithToolCall {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ToolWithToolCall::FunctionToolWithToolCall(_) => Some("function"),
            ToolWithToolCall::GhlToolWithToolCall(_) => Some("ghl"),
            ToolWithToolCall::MakeToolWithToolCall(_) => Some("make"),
            ToolWithToolCall::BashToolWithToolCall(_) => Some("bash"),
            ToolWithToolCall::ComputerToolWithToolCall(_) => Some("computer"),
            ToolWithToolCall::TextEditorToolWithToolCall(_) => Some("textEditor"),
            ToolWithToolCall::GoogleCalendarCreateEventToolWithToolCall(_) => {
                Some("google.calendar.event.create")
            }
            ToolWithToolCall::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// Returns `messages`; `None` for `Unknown`, and where it is absent.
    pub fn messages(&self) -> Option<&[McpToolMessage]> {
        match self {
            ToolWithToolCall::FunctionToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCall::GhlToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCall::MakeToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCall::BashToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCall::ComputerToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCall::TextEditorToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCall::GoogleCalendarCreateEventToolWithToolCall(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolWithToolCall::Unknown(_) => None,
        }
    }

    /// Returns `toolCall`; `None` for `Unknown`, and where it is absent.
    pub fn tool_call(&self) -> Option<&ToolCall> {
        match self {
            ToolWithToolCall::FunctionToolWithToolCall(value) => Some(&*value.tool_call),
            ToolWithToolCall::GhlToolWithToolCall(value) => Some(&*value.tool_call),
            ToolWithToolCall::MakeToolWithToolCall(value) => Some(&*value.tool_call),
            ToolWithToolCall::BashToolWithToolCall(value) => Some(&*value.tool_call),
            ToolWithToolCall::ComputerToolWithToolCall(value) => Some(&*value.tool_call),
            ToolWithToolCall::TextEditorToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCall::GoogleCalendarCreateEventToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCall::Unknown(_) => None,
        }
    }

    /// Returns `rejectionPlan`; `None` for `Unknown`, and where it is absent.
    pub fn rejection_plan(&self) -> Option<&ToolRejectionPlan> {
        match self {
            ToolWithToolCall::FunctionToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCall::GhlToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCall::MakeToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCall::BashToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCall::ComputerToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCall::TextEditorToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCall::GoogleCalendarCreateEventToolWithToolCall(value) => {
                value.rejection_plan.as_deref()
            }
            ToolWithToolCall::Unknown(_) => None,
        }
    }
}

impl From<FunctionToolWithToolCall> for ToolWithToolCall {
    #[inline]
    fn from(value: FunctionToolWithToolCall) -> Self {
        ToolWithToolCall::FunctionToolWithToolCall(Box::new(value))
    }
}

impl From<GhlToolWithToolCall> for ToolWithToolCall {
    #[inline]
    fn from(value: GhlToolWithToolCall) -> Self {
        ToolWithToolCall::GhlToolWithToolCall(Box::new(value))
    }
}

impl From<MakeToolWithToolCall> for ToolWithToolCall {
    #[inline]
    fn from(value: MakeToolWithToolCall) -> Self {
        ToolWithToolCall::MakeToolWithToolCall(Box::new(value))
    }
}

impl From<BashToolWithToolCall> for ToolWithToolCall {
    #[inline]
    fn from(value: BashToolWithToolCall) -> Self {
        ToolWithToolCall::BashToolWithToolCall(Box::new(value))
    }
}

impl From<ComputerToolWithToolCall> for ToolWithToolCall {
    #[inline]
    fn from(value: ComputerToolWithToolCall) -> Self {
        ToolWithToolCall::ComputerToolWithToolCall(Box::new(value))
    }
}

impl From<TextEditorToolWithToolCall> for ToolWithToolCall {
    #[inline]
    fn from(value: TextEditorToolWithToolCall) -> Self {
        ToolWithToolCall::TextEditorToolWithToolCall(Box::new(value))
    }
}

impl From<GoogleCalendarCreateEventToolWithToolCall> for ToolWithToolCall {
    #[inline]
    fn from(value: GoogleCalendarCreateEventToolWithToolCall) -> Self {
        ToolWithToolCall::GoogleCalendarCreateEventToolWithToolCall(Box::new(value))
    }
}

union! {
    ToolWithToolCall = "vapi-clientmessagetoolcalls-schema.json#/properties/toolWithToolCallList/items", UnionShape {
        name: "ToolWithToolCall",
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
