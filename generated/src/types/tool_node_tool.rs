// @generated from vapi-anthropicbedrockmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    CreateApiRequestToolDto, CreateBashToolDto, CreateCodeToolDto, CreateComputerToolDto,
    CreateDtmfToolDto, CreateEndCallToolDto, CreateFunctionToolDto,
    CreateGoHighLevelCalendarAvailabilityToolDto,
    CreateGoHighLevelCalendarEventCreateToolDto, CreateGoHighLevelContactCreateToolDto,
    CreateGoHighLevelContactGetToolDto, CreateGoogleCalendarCheckAvailabilityToolDto,
    CreateGoogleCalendarCreateEventToolDto, CreateGoogleSheetsRowAppendToolDto,
    CreateHandoffToolDto, CreateMcpToolDto, CreateQueryToolDto, CreateSipRequestToolDto,
    CreateSlackSendMessageToolDto, CreateSmsToolDto, CreateTextEditorToolDto,
    CreateTransferCallToolDto, CreateVoicemailToolDto, McpToolMessage, ToolRejectionPlan,
};

/// One of several types.
///
/// Schema: `vapi-anthropicbedrockmodel-schema.json#/properties/tools/items`
/// and 20 other places that say the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolNodeTool {
    /// `type` is `"apiRequest"`.
    ApiRequestTool(Box<CreateApiRequestToolDto>),
    /// `type` is `"bash"`.
    BashTool(Box<CreateBashToolDto>),
    /// `type` is `"code"`.
    CodeTool(Box<CreateCodeToolDto>),
    /// `type` is `"computer"`.
    ComputerTool(Box<CreateComputerToolDto>),
    /// `type` is `"dtmf"`.
    DtmfTool(Box<CreateDtmfToolDto>),
    /// `type` is `"endCall"`.
    EndCallTool(Box<CreateEndCallToolDto>),
    /// `type` is `"function"`.
    FunctionTool(Box<CreateFunctionToolDto>),
    /// `type` is `"gohighlevel.calendar.availability.check"`.
    GoHighLevelCalendarAvailabilityTool(
        Box<CreateGoHighLevelCalendarAvailabilityToolDto>,
    ),
    /// `type` is `"gohighlevel.calendar.event.create"`.
    GoHighLevelCalendarEventCreateTool(Box<CreateGoHighLevelCalendarEventCreateToolDto>),
    /// `type` is `"gohighlevel.contact.create"`.
    GoHighLevelContactCreateTool(Box<CreateGoHighLevelContactCreateToolDto>),
    /// `type` is `"gohighlevel.contact.get"`.
    GoHighLevelContactGetTool(Box<CreateGoHighLevelContactGetToolDto>),
    /// `type` is `"google.calendar.availability.check"`.
    GoogleCalendarCheckAvailabilityTool(
        Box<CreateGoogleCalendarCheckAvailabilityToolDto>,
    ),
    /// `type` is `"google.calendar.event.create"`.
    GoogleCalendarCreateEventTool(Box<CreateGoogleCalendarCreateEventToolDto>),
    /// `type` is `"google.sheets.row.append"`.
    GoogleSheetsRowAppendTool(Box<CreateGoogleSheetsRowAppendToolDto>),
    /// `type` is `"handoff"`.
    HandoffTool(Box<CreateHandoffToolDto>),
    /// `type` is `"mcp"`.
    McpTool(Box<CreateMcpToolDto>),
    /// `type` is `"query"`.
    QueryTool(Box<CreateQueryToolDto>),
    /// `type` is `"slack.message.send"`.
    SlackSendMessageTool(Box<CreateSlackSendMessageToolDto>),
    /// `type` is `"sms"`.
    SmsTool(Box<CreateSmsToolDto>),
    /// `type` is `"textEditor"`.
    TextEditorTool(Box<CreateTextEditorToolDto>),
    /// `type` is `"transferCall"`.
    TransferCallTool(Box<CreateTransferCallToolDto>),
    /// `type` is `"sipRequest"`.
    SipRequestTool(Box<CreateSipRequestToolDto>),
    /// `type` is `"voicemail"`.
    VoicemailTool(Box<CreateVoicemailToolDto>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ToolNodeTool {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ToolNodeTool::ApiRequestTool(_) => Some("apiRequest"),
            ToolNodeTool::BashTool(_) => Some("bash"),
            ToolNodeTool::CodeTool(_) => Some("code"),
            ToolNodeTool::ComputerTool(_) => Some("computer"),
            ToolNodeTool::DtmfTool(_) => Some("dtmf"),
            ToolNodeTool::EndCallTool(_) => Some("endCall"),
            ToolNodeTool::FunctionTool(_) => Some("function"),
            ToolNodeTool::GoHighLevelCalendarAvailabilityTool(_) => {
                Some("gohighlevel.calendar.availability.check")
            }
            ToolNodeTool::GoHighLevelCalendarEventCreateTool(_) => {
                Some("gohighlevel.calendar.event.create")
            }
            ToolNodeTool::GoHighLevelContactCreateTool(_) => {
                Some("gohighlevel.contact.create")
            }
            ToolNodeTool::GoHighLevelContactGetTool(_) => Some("gohighlevel.contact.get"),
            ToolNodeTool::GoogleCalendarCheckAvailabilityTool(_) => {
                Some("google.calendar.availability.check")
            }
            ToolNodeTool::GoogleCalendarCreateEventTool(_) => {
                Some("google.calendar.event.create")
            }
            ToolNodeTool::GoogleSheetsRowAppendTool(_) => {
                Some("google.sheets.row.append")
            }
            ToolNodeTool::HandoffTool(_) => Some("handoff"),
            ToolNodeTool::McpTool(_) => Some("mcp"),
            ToolNodeTool::QueryTool(_) => Some("query"),
            ToolNodeTool::SlackSendMessageTool(_) => Some("slack.message.send"),
            ToolNodeTool::SmsTool(_) => Some("sms"),
            ToolNodeTool::TextEditorTool(_) => Some("textEditor"),
            ToolNodeTool::TransferCallTool(_) => Some("transferCall"),
            ToolNodeTool::SipRequestTool(_) => Some("sipRequest"),
            ToolNodeTool::VoicemailTool(_) => Some("voicemail"),
            ToolNodeTool::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// Returns `messages`; `None` for `Unknown`, and where it is absent.
    pub fn messages(&self) -> Option<&[McpToolMessage]> {
        match self {
            ToolNodeTool::ApiRequestTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::BashTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::CodeTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::ComputerTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::DtmfTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::EndCallTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::FunctionTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::GoHighLevelCalendarAvailabilityTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::GoHighLevelCalendarEventCreateTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::GoHighLevelContactCreateTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::GoHighLevelContactGetTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::GoogleCalendarCheckAvailabilityTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::GoogleCalendarCreateEventTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::GoogleSheetsRowAppendTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::HandoffTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::McpTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::QueryTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::SlackSendMessageTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::SmsTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::TextEditorTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::TransferCallTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::SipRequestTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::VoicemailTool(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ToolNodeTool::Unknown(_) => None,
        }
    }

    /// Returns `rejectionPlan`; `None` for `Unknown`, and where it is absent.
    pub fn rejection_plan(&self) -> Option<&ToolRejectionPlan> {
        match self {
            ToolNodeTool::ApiRequestTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::BashTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::CodeTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::ComputerTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::DtmfTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::EndCallTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::FunctionTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::GoHighLevelCalendarAvailabilityTool(value) => {
                value.rejection_plan.as_deref()
            }
            ToolNodeTool::GoHighLevelCalendarEventCreateTool(value) => {
                value.rejection_plan.as_deref()
            }
            ToolNodeTool::GoHighLevelContactCreateTool(value) => {
                value.rejection_plan.as_deref()
            }
            ToolNodeTool::GoHighLevelContactGetTool(value) => {
                value.rejection_plan.as_deref()
            }
            ToolNodeTool::GoogleCalendarCheckAvailabilityTool(value) => {
                value.rejection_plan.as_deref()
            }
            ToolNodeTool::GoogleCalendarCreateEventTool(value) => {
                value.rejection_plan.as_deref()
            }
            ToolNodeTool::GoogleSheetsRowAppendTool(value) => {
                value.rejection_plan.as_deref()
            }
            ToolNodeTool::HandoffTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::McpTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::QueryTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::SlackSendMessageTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::SmsTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::TextEditorTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::TransferCallTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::SipRequestTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::VoicemailTool(value) => value.rejection_plan.as_deref(),
            ToolNodeTool::Unknown(_) => None,
        }
    }
}

impl From<CreateApiRequestToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateApiRequestToolDto) -> Self {
        ToolNodeTool::ApiRequestTool(Box::new(value))
    }
}

impl From<CreateBashToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateBashToolDto) -> Self {
        ToolNodeTool::BashTool(Box::new(value))
    }
}

impl From<CreateCodeToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateCodeToolDto) -> Self {
        ToolNodeTool::CodeTool(Box::new(value))
    }
}

impl From<CreateComputerToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateComputerToolDto) -> Self {
        ToolNodeTool::ComputerTool(Box::new(value))
    }
}

impl From<CreateDtmfToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateDtmfToolDto) -> Self {
        ToolNodeTool::DtmfTool(Box::new(value))
    }
}

impl From<CreateEndCallToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateEndCallToolDto) -> Self {
        ToolNodeTool::EndCallTool(Box::new(value))
    }
}

impl From<CreateFunctionToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateFunctionToolDto) -> Self {
        ToolNodeTool::FunctionTool(Box::new(value))
    }
}

impl From<CreateGoHighLevelCalendarAvailabilityToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateGoHighLevelCalendarAvailabilityToolDto) -> Self {
        ToolNodeTool::GoHighLevelCalendarAvailabilityTool(Box::new(value))
    }
}

impl From<CreateGoHighLevelCalendarEventCreateToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateGoHighLevelCalendarEventCreateToolDto) -> Self {
        ToolNodeTool::GoHighLevelCalendarEventCreateTool(Box::new(value))
    }
}

impl From<CreateGoHighLevelContactCreateToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateGoHighLevelContactCreateToolDto) -> Self {
        ToolNodeTool::GoHighLevelContactCreateTool(Box::new(value))
    }
}

impl From<CreateGoHighLevelContactGetToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateGoHighLevelContactGetToolDto) -> Self {
        ToolNodeTool::GoHighLevelContactGetTool(Box::new(value))
    }
}

impl From<CreateGoogleCalendarCheckAvailabilityToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateGoogleCalendarCheckAvailabilityToolDto) -> Self {
        ToolNodeTool::GoogleCalendarCheckAvailabilityTool(Box::new(value))
    }
}

impl From<CreateGoogleCalendarCreateEventToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateGoogleCalendarCreateEventToolDto) -> Self {
        ToolNodeTool::GoogleCalendarCreateEventTool(Box::new(value))
    }
}

impl From<CreateGoogleSheetsRowAppendToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateGoogleSheetsRowAppendToolDto) -> Self {
        ToolNodeTool::GoogleSheetsRowAppendTool(Box::new(value))
    }
}

impl From<CreateHandoffToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateHandoffToolDto) -> Self {
        ToolNodeTool::HandoffTool(Box::new(value))
    }
}

impl From<CreateMcpToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateMcpToolDto) -> Self {
        ToolNodeTool::McpTool(Box::new(value))
    }
}

impl From<CreateQueryToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateQueryToolDto) -> Self {
        ToolNodeTool::QueryTool(Box::new(value))
    }
}

impl From<CreateSlackSendMessageToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateSlackSendMessageToolDto) -> Self {
        ToolNodeTool::SlackSendMessageTool(Box::new(value))
    }
}

impl From<CreateSmsToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateSmsToolDto) -> Self {
        ToolNodeTool::SmsTool(Box::new(value))
    }
}

impl From<CreateTextEditorToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateTextEditorToolDto) -> Self {
        ToolNodeTool::TextEditorTool(Box::new(value))
    }
}

impl From<CreateTransferCallToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateTransferCallToolDto) -> Self {
        ToolNodeTool::TransferCallTool(Box::new(value))
    }
}

impl From<CreateSipRequestToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateSipRequestToolDto) -> Self {
        ToolNodeTool::SipRequestTool(Box::new(value))
    }
}

impl From<CreateVoicemailToolDto> for ToolNodeTool {
    #[inline]
    fn from(value: CreateVoicemailToolDto) -> Self {
        ToolNodeTool::VoicemailTool(Box::new(value))
    }
}

union! {
    ToolNodeTool = "vapi-anthropicbedrockmodel-schema.json#/properties/tools/items", UnionShape {
        name: "ToolNodeTool",
        variants: &["ApiRequestTool", "BashTool", "CodeTool", "ComputerTool", "DtmfTool", "EndCallTool", "FunctionTool", "GoHighLevelCalendarAvailabilityTool", "GoHighLevelCalendarEventCreateTool", "GoHighLevelContactCreateTool", "GoHighLevelContactGetTool", "GoogleCalendarCheckAvailabilityTool", "GoogleCalendarCreateEventTool", "GoogleSheetsRowAppendTool", "HandoffTool", "McpTool", "QueryTool", "SlackSendMessageTool", "SmsTool", "TextEditorTool", "TransferCallTool", "SipRequestTool", "VoicemailTool"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "apiRequest",
                "bash",
                "code",
                "computer",
                "dtmf",
                "endCall",
                "function",
                "gohighlevel.calendar.availability.check",
                "gohighlevel.calendar.event.create",
                "gohighlevel.contact.create",
                "gohighlevel.contact.get",
                "google.calendar.availability.check",
                "google.calendar.event.create",
                "google.sheets.row.append",
                "handoff",
                "mcp",
                "query",
                "slack.message.send",
                "sms",
                "textEditor",
                "transferCall",
                "sipRequest",
                "voicemail",
            ], b"\x09\x00\x00\x00\x10\x06\x00\x00\x00\x00\x0d\x00\x02\x00\x00\x00\x0b\x0e\x04\x01\x13\x00\x0f\x14\
        \x05\x00\x00\x00\x00\x17\x00\x00\x00\x00\x16\x07\x12\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x0c\
        \x08\x15\x00\x00\x00\x00\x00\x11\x00\x00\x00\x00\x00\x00\x03"),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(3)],
                &[only(4)],
                &[only(5)],
                &[only(6)],
                &[only(7)],
                &[only(8)],
                &[only(9)],
                &[only(10)],
                &[only(11)],
                &[only(12)],
                &[only(13)],
                &[only(14)],
                &[only(15)],
                &[only(16)],
                &[only(17)],
                &[only(18)],
                &[only(19)],
                &[only(20)],
                &[only(21)],
                &[only(22)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 ApiRequestTool is_api_request_tool as_api_request_tool by_ref CreateApiRequestToolDto;
        1 BashTool is_bash_tool as_bash_tool by_ref CreateBashToolDto;
        2 CodeTool is_code_tool as_code_tool by_ref CreateCodeToolDto;
        3 ComputerTool is_computer_tool as_computer_tool by_ref CreateComputerToolDto;
        4 DtmfTool is_dtmf_tool as_dtmf_tool by_ref CreateDtmfToolDto;
        5 EndCallTool is_end_call_tool as_end_call_tool by_ref CreateEndCallToolDto;
        6 FunctionTool is_function_tool as_function_tool by_ref CreateFunctionToolDto;
        7 GoHighLevelCalendarAvailabilityTool is_go_high_level_calendar_availability_tool as_go_high_level_calendar_availability_tool by_ref CreateGoHighLevelCalendarAvailabilityToolDto;
        8 GoHighLevelCalendarEventCreateTool is_go_high_level_calendar_event_create_tool as_go_high_level_calendar_event_create_tool by_ref CreateGoHighLevelCalendarEventCreateToolDto;
        9 GoHighLevelContactCreateTool is_go_high_level_contact_create_tool as_go_high_level_contact_create_tool by_ref CreateGoHighLevelContactCreateToolDto;
        10 GoHighLevelContactGetTool is_go_high_level_contact_get_tool as_go_high_level_contact_get_tool by_ref CreateGoHighLevelContactGetToolDto;
        11 GoogleCalendarCheckAvailabilityTool is_google_calendar_check_availability_tool as_google_calendar_check_availability_tool by_ref CreateGoogleCalendarCheckAvailabilityToolDto;
        12 GoogleCalendarCreateEventTool is_google_calendar_create_event_tool as_google_calendar_create_event_tool by_ref CreateGoogleCalendarCreateEventToolDto;
        13 GoogleSheetsRowAppendTool is_google_sheets_row_append_tool as_google_sheets_row_append_tool by_ref CreateGoogleSheetsRowAppendToolDto;
        14 HandoffTool is_handoff_tool as_handoff_tool by_ref CreateHandoffToolDto;
        15 McpTool is_mcp_tool as_mcp_tool by_ref CreateMcpToolDto;
        16 QueryTool is_query_tool as_query_tool by_ref CreateQueryToolDto;
        17 SlackSendMessageTool is_slack_send_message_tool as_slack_send_message_tool by_ref CreateSlackSendMessageToolDto;
        18 SmsTool is_sms_tool as_sms_tool by_ref CreateSmsToolDto;
        19 TextEditorTool is_text_editor_tool as_text_editor_tool by_ref CreateTextEditorToolDto;
        20 TransferCallTool is_transfer_call_tool as_transfer_call_tool by_ref CreateTransferCallToolDto;
        21 SipRequestTool is_sip_request_tool as_sip_request_tool by_ref CreateSipRequestToolDto;
        22 VoicemailTool is_voicemail_tool as_voicemail_tool by_ref CreateVoicemailToolDto;
    }
}
