// @generated from vapi-clientmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::client_messages::{
    ClientMessageAssistantSpeech, ClientMessageAssistantStarted,
    ClientMessageCallDeleteFailed, ClientMessageCallDeleted, ClientMessageChatCreated,
    ClientMessageChatDeleted, ClientMessageConversationUpdate, ClientMessageHang,
    ClientMessageLanguageChangeDetected, ClientMessageMetadata, ClientMessageModelOutput,
    ClientMessageSessionCreated, ClientMessageSessionDeleted,
    ClientMessageSessionUpdated, ClientMessageSpeechUpdate, ClientMessageToolCalls,
    ClientMessageToolCallsResult, ClientMessageTranscript, ClientMessageTransferUpdate,
    ClientMessageUserInterrupted, ClientMessageVoiceInput,
    ClientMessageWorkflowNodeStarted,
};
use crate::server_messages::ServerMessageStatusUpdate;
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// What Vapi sends to a client in the call. `message` holds one of the client messages.
///
/// Schema: `vapi-clientmessage-schema.json#`
///
/// The value of `message` is also read when it comes alone, and then written alone. To send it alone, write it as it is, without a `ClientMessage` around it.
#[derive(Clone)]
pub struct ClientMessage {
    /// `message`, required.
    pub message: ClientMessageBody,
    _extra: Extra,
}

impl ClientMessage {
    /// A value with its required members.
    pub fn new(message: impl Into<ClientMessageBody>) -> Self {
        ClientMessage {
            message: message.into(),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessage = "vapi-clientmessage-schema.json#", unstated, bare 0, missed 0b1, b"" {
        0 "message" => required(message: OBJECT, with_message into ClientMessageBody);
    }
    (message) ()
}

/// One of several types.
///
/// Schema: `vapi-clientmessage-schema.json#/properties/message`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClientMessageBody {
    /// `type` is `"workflow.node.started"`.
    WorkflowNodeStarted(Box<ClientMessageWorkflowNodeStarted>),
    /// `type` is `"assistant.started"`.
    AssistantStarted(Box<ClientMessageAssistantStarted>),
    /// `type` is `"conversation-update"`.
    ConversationUpdate(Box<ClientMessageConversationUpdate>),
    /// `type` is `"hang"`.
    Hang(Box<ClientMessageHang>),
    /// `type` is `"metadata"`.
    Metadata(Box<ClientMessageMetadata>),
    /// `type` is `"model-output"`.
    ModelOutput(Box<ClientMessageModelOutput>),
    /// `type` is `"speech-update"`.
    SpeechUpdate(Box<ClientMessageSpeechUpdate>),
    /// `type` is `"transcript"` or `"transcript[transcriptType=\"final\"]"`.
    Transcript(Box<ClientMessageTranscript>),
    /// `type` is `"tool-calls"`.
    ToolCalls(Box<ClientMessageToolCalls>),
    /// `type` is `"tool-calls-result"`.
    ToolCallsResult(Box<ClientMessageToolCallsResult>),
    /// `type` is `"transfer-update"`.
    TransferUpdate(Box<ClientMessageTransferUpdate>),
    /// `type` is `"user-interrupted"`.
    UserInterrupted(Box<ClientMessageUserInterrupted>),
    /// `type` is `"language-change-detected"`.
    LanguageChangeDetected(Box<ClientMessageLanguageChangeDetected>),
    /// `type` is `"voice-input"`.
    VoiceInput(Box<ClientMessageVoiceInput>),
    /// `type` is `"assistant.speechStarted"`.
    AssistantSpeech(Box<ClientMessageAssistantSpeech>),
    /// `type` is `"chat.created"`.
    ChatCreated(Box<ClientMessageChatCreated>),
    /// `type` is `"chat.deleted"`.
    ChatDeleted(Box<ClientMessageChatDeleted>),
    /// `type` is `"session.created"`.
    SessionCreated(Box<ClientMessageSessionCreated>),
    /// `type` is `"session.updated"`.
    SessionUpdated(Box<ClientMessageSessionUpdated>),
    /// `type` is `"session.deleted"`.
    SessionDeleted(Box<ClientMessageSessionDeleted>),
    /// `type` is `"call.deleted"`.
    CallDeleted(Box<ClientMessageCallDeleted>),
    /// `type` is `"call.delete.failed"`.
    CallDeleteFailed(Box<ClientMessageCallDeleteFailed>),
    /// `type` is `"status-update"`.
    StatusUpdate(Box<ServerMessageStatusUpdate>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ClientMessageBody {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ClientMessageBody::WorkflowNodeStarted(_) => Some("workflow.node.started"),
            ClientMessageBody::AssistantStarted(_) => Some("assistant.started"),
            ClientMessageBody::ConversationUpdate(_) => Some("conversation-update"),
            ClientMessageBody::Hang(_) => Some("hang"),
            ClientMessageBody::Metadata(_) => Some("metadata"),
            ClientMessageBody::ModelOutput(_) => Some("model-output"),
            ClientMessageBody::SpeechUpdate(_) => Some("speech-update"),
            ClientMessageBody::Transcript(value) => Some(value.r#type.as_str()),
            ClientMessageBody::ToolCalls(_) => Some("tool-calls"),
            ClientMessageBody::ToolCallsResult(_) => Some("tool-calls-result"),
            ClientMessageBody::TransferUpdate(_) => Some("transfer-update"),
            ClientMessageBody::UserInterrupted(_) => Some("user-interrupted"),
            ClientMessageBody::LanguageChangeDetected(_) => {
                Some("language-change-detected")
            }
            ClientMessageBody::VoiceInput(_) => Some("voice-input"),
            ClientMessageBody::AssistantSpeech(_) => Some("assistant.speechStarted"),
            ClientMessageBody::ChatCreated(_) => Some("chat.created"),
            ClientMessageBody::ChatDeleted(_) => Some("chat.deleted"),
            ClientMessageBody::SessionCreated(_) => Some("session.created"),
            ClientMessageBody::SessionUpdated(_) => Some("session.updated"),
            ClientMessageBody::SessionDeleted(_) => Some("session.deleted"),
            ClientMessageBody::CallDeleted(_) => Some("call.deleted"),
            ClientMessageBody::CallDeleteFailed(_) => Some("call.delete.failed"),
            ClientMessageBody::StatusUpdate(_) => Some("status-update"),
            ClientMessageBody::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// Returns `phoneNumber`; `None` for `Unknown`, and where it is absent.
    pub fn phone_number(&self) -> Option<&PhoneNumber> {
        match self {
            ClientMessageBody::WorkflowNodeStarted(value) => value.phone_number.as_ref(),
            ClientMessageBody::AssistantStarted(value) => value.phone_number.as_ref(),
            ClientMessageBody::ConversationUpdate(value) => value.phone_number.as_ref(),
            ClientMessageBody::Hang(value) => value.phone_number.as_ref(),
            ClientMessageBody::Metadata(value) => value.phone_number.as_ref(),
            ClientMessageBody::ModelOutput(value) => value.phone_number.as_ref(),
            ClientMessageBody::SpeechUpdate(value) => value.phone_number.as_ref(),
            ClientMessageBody::Transcript(value) => value.phone_number.as_ref(),
            ClientMessageBody::ToolCalls(value) => value.phone_number.as_ref(),
            ClientMessageBody::ToolCallsResult(value) => value.phone_number.as_ref(),
            ClientMessageBody::TransferUpdate(value) => value.phone_number.as_ref(),
            ClientMessageBody::UserInterrupted(value) => value.phone_number.as_ref(),
            ClientMessageBody::LanguageChangeDetected(value) => {
                value.phone_number.as_ref()
            }
            ClientMessageBody::VoiceInput(value) => value.phone_number.as_ref(),
            ClientMessageBody::AssistantSpeech(value) => value.phone_number.as_ref(),
            ClientMessageBody::ChatCreated(value) => value.phone_number.as_ref(),
            ClientMessageBody::ChatDeleted(value) => value.phone_number.as_ref(),
            ClientMessageBody::SessionCreated(value) => value.phone_number.as_ref(),
            ClientMessageBody::SessionUpdated(value) => value.phone_number.as_ref(),
            ClientMessageBody::SessionDeleted(value) => value.phone_number.as_ref(),
            ClientMessageBody::CallDeleted(value) => value.phone_number.as_ref(),
            ClientMessageBody::CallDeleteFailed(value) => value.phone_number.as_ref(),
            ClientMessageBody::StatusUpdate(value) => value.phone_number.as_ref(),
            ClientMessageBody::Unknown(_) => None,
        }
    }

    /// Returns `assistantVersion`; `None` for `Unknown`, and where it is absent.
    pub fn assistant_version(&self) -> Option<&str> {
        match self {
            ClientMessageBody::WorkflowNodeStarted(value) => {
                value.assistant_version.as_deref()
            }
            ClientMessageBody::AssistantStarted(value) => {
                value.assistant_version.as_deref()
            }
            ClientMessageBody::ConversationUpdate(value) => {
                value.assistant_version.as_deref()
            }
            ClientMessageBody::Hang(value) => value.assistant_version.as_deref(),
            ClientMessageBody::Metadata(value) => value.assistant_version.as_deref(),
            ClientMessageBody::ModelOutput(value) => value.assistant_version.as_deref(),
            ClientMessageBody::SpeechUpdate(value) => value.assistant_version.as_deref(),
            ClientMessageBody::Transcript(value) => value.assistant_version.as_deref(),
            ClientMessageBody::ToolCalls(value) => value.assistant_version.as_deref(),
            ClientMessageBody::ToolCallsResult(value) => {
                value.assistant_version.as_deref()
            }
            ClientMessageBody::TransferUpdate(value) => {
                value.assistant_version.as_deref()
            }
            ClientMessageBody::UserInterrupted(value) => {
                value.assistant_version.as_deref()
            }
            ClientMessageBody::LanguageChangeDetected(value) => {
                value.assistant_version.as_deref()
            }
            ClientMessageBody::VoiceInput(value) => value.assistant_version.as_deref(),
            ClientMessageBody::AssistantSpeech(value) => {
                value.assistant_version.as_deref()
            }
            ClientMessageBody::ChatCreated(value) => value.assistant_version.as_deref(),
            ClientMessageBody::ChatDeleted(value) => value.assistant_version.as_deref(),
            ClientMessageBody::SessionCreated(value) => {
                value.assistant_version.as_deref()
            }
            ClientMessageBody::SessionUpdated(value) => {
                value.assistant_version.as_deref()
            }
            ClientMessageBody::SessionDeleted(value) => {
                value.assistant_version.as_deref()
            }
            ClientMessageBody::CallDeleted(value) => value.assistant_version.as_deref(),
            ClientMessageBody::CallDeleteFailed(value) => {
                value.assistant_version.as_deref()
            }
            ClientMessageBody::StatusUpdate(value) => value.assistant_version.as_deref(),
            ClientMessageBody::Unknown(_) => None,
        }
    }

    /// Returns `timestamp`; `None` for `Unknown`, and where it is absent.
    pub fn timestamp(&self) -> Option<f64> {
        match self {
            ClientMessageBody::WorkflowNodeStarted(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::AssistantStarted(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::ConversationUpdate(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::Hang(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::Metadata(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::ModelOutput(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::SpeechUpdate(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::Transcript(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::ToolCalls(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::ToolCallsResult(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::TransferUpdate(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::UserInterrupted(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::LanguageChangeDetected(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::VoiceInput(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::AssistantSpeech(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::ChatCreated(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::ChatDeleted(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::SessionCreated(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::SessionUpdated(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::SessionDeleted(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::CallDeleted(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::CallDeleteFailed(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::StatusUpdate(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ClientMessageBody::Unknown(_) => None,
        }
    }

    /// Returns `call`; `None` for `Unknown`, and where it is absent.
    pub fn call(&self) -> Option<&Call> {
        match self {
            ClientMessageBody::WorkflowNodeStarted(value) => value.call.as_deref(),
            ClientMessageBody::AssistantStarted(value) => value.call.as_deref(),
            ClientMessageBody::ConversationUpdate(value) => value.call.as_deref(),
            ClientMessageBody::Hang(value) => value.call.as_deref(),
            ClientMessageBody::Metadata(value) => value.call.as_deref(),
            ClientMessageBody::ModelOutput(value) => value.call.as_deref(),
            ClientMessageBody::SpeechUpdate(value) => value.call.as_deref(),
            ClientMessageBody::Transcript(value) => value.call.as_deref(),
            ClientMessageBody::ToolCalls(value) => value.call.as_deref(),
            ClientMessageBody::ToolCallsResult(value) => value.call.as_deref(),
            ClientMessageBody::TransferUpdate(value) => value.call.as_deref(),
            ClientMessageBody::UserInterrupted(value) => value.call.as_deref(),
            ClientMessageBody::LanguageChangeDetected(value) => value.call.as_deref(),
            ClientMessageBody::VoiceInput(value) => value.call.as_deref(),
            ClientMessageBody::AssistantSpeech(value) => value.call.as_deref(),
            ClientMessageBody::ChatCreated(value) => value.call.as_deref(),
            ClientMessageBody::ChatDeleted(value) => value.call.as_deref(),
            ClientMessageBody::SessionCreated(value) => value.call.as_deref(),
            ClientMessageBody::SessionUpdated(value) => value.call.as_deref(),
            ClientMessageBody::SessionDeleted(value) => value.call.as_deref(),
            ClientMessageBody::CallDeleted(value) => value.call.as_deref(),
            ClientMessageBody::CallDeleteFailed(value) => value.call.as_deref(),
            ClientMessageBody::StatusUpdate(value) => value.call.as_deref(),
            ClientMessageBody::Unknown(_) => None,
        }
    }

    /// Returns `customer`; `None` for `Unknown`, and where it is absent.
    pub fn customer(&self) -> Option<&CreateCustomerDto> {
        match self {
            ClientMessageBody::WorkflowNodeStarted(value) => value.customer.as_deref(),
            ClientMessageBody::AssistantStarted(value) => value.customer.as_deref(),
            ClientMessageBody::ConversationUpdate(value) => value.customer.as_deref(),
            ClientMessageBody::Hang(value) => value.customer.as_deref(),
            ClientMessageBody::Metadata(value) => value.customer.as_deref(),
            ClientMessageBody::ModelOutput(value) => value.customer.as_deref(),
            ClientMessageBody::SpeechUpdate(value) => value.customer.as_deref(),
            ClientMessageBody::Transcript(value) => value.customer.as_deref(),
            ClientMessageBody::ToolCalls(value) => value.customer.as_deref(),
            ClientMessageBody::ToolCallsResult(value) => value.customer.as_deref(),
            ClientMessageBody::TransferUpdate(value) => value.customer.as_deref(),
            ClientMessageBody::UserInterrupted(value) => value.customer.as_deref(),
            ClientMessageBody::LanguageChangeDetected(value) => value.customer.as_deref(),
            ClientMessageBody::VoiceInput(value) => value.customer.as_deref(),
            ClientMessageBody::AssistantSpeech(value) => value.customer.as_deref(),
            ClientMessageBody::ChatCreated(value) => value.customer.as_deref(),
            ClientMessageBody::ChatDeleted(value) => value.customer.as_deref(),
            ClientMessageBody::SessionCreated(value) => value.customer.as_deref(),
            ClientMessageBody::SessionUpdated(value) => value.customer.as_deref(),
            ClientMessageBody::SessionDeleted(value) => value.customer.as_deref(),
            ClientMessageBody::CallDeleted(value) => value.customer.as_deref(),
            ClientMessageBody::CallDeleteFailed(value) => value.customer.as_deref(),
            ClientMessageBody::StatusUpdate(value) => value.customer.as_deref(),
            ClientMessageBody::Unknown(_) => None,
        }
    }

    /// Returns `assistant`; `None` for `Unknown`, and where it is absent.
    pub fn assistant(&self) -> Option<&CreateAssistantDto> {
        match self {
            ClientMessageBody::WorkflowNodeStarted(value) => value.assistant.as_deref(),
            ClientMessageBody::AssistantStarted(value) => value.assistant.as_deref(),
            ClientMessageBody::ConversationUpdate(value) => value.assistant.as_deref(),
            ClientMessageBody::Hang(value) => value.assistant.as_deref(),
            ClientMessageBody::Metadata(value) => value.assistant.as_deref(),
            ClientMessageBody::ModelOutput(value) => value.assistant.as_deref(),
            ClientMessageBody::SpeechUpdate(value) => value.assistant.as_deref(),
            ClientMessageBody::Transcript(value) => value.assistant.as_deref(),
            ClientMessageBody::ToolCalls(value) => value.assistant.as_deref(),
            ClientMessageBody::ToolCallsResult(value) => value.assistant.as_deref(),
            ClientMessageBody::TransferUpdate(value) => value.assistant.as_deref(),
            ClientMessageBody::UserInterrupted(value) => value.assistant.as_deref(),
            ClientMessageBody::LanguageChangeDetected(value) => {
                value.assistant.as_deref()
            }
            ClientMessageBody::VoiceInput(value) => value.assistant.as_deref(),
            ClientMessageBody::AssistantSpeech(value) => value.assistant.as_deref(),
            ClientMessageBody::ChatCreated(value) => value.assistant.as_deref(),
            ClientMessageBody::ChatDeleted(value) => value.assistant.as_deref(),
            ClientMessageBody::SessionCreated(value) => value.assistant.as_deref(),
            ClientMessageBody::SessionUpdated(value) => value.assistant.as_deref(),
            ClientMessageBody::SessionDeleted(value) => value.assistant.as_deref(),
            ClientMessageBody::CallDeleted(value) => value.assistant.as_deref(),
            ClientMessageBody::CallDeleteFailed(value) => value.assistant.as_deref(),
            ClientMessageBody::StatusUpdate(value) => value.assistant.as_deref(),
            ClientMessageBody::Unknown(_) => None,
        }
    }
}

impl From<ClientMessageWorkflowNodeStarted> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageWorkflowNodeStarted) -> Self {
        ClientMessageBody::WorkflowNodeStarted(Box::new(value))
    }
}

impl From<ClientMessageAssistantStarted> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageAssistantStarted) -> Self {
        ClientMessageBody::AssistantStarted(Box::new(value))
    }
}

impl From<ClientMessageConversationUpdate> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageConversationUpdate) -> Self {
        ClientMessageBody::ConversationUpdate(Box::new(value))
    }
}

impl From<ClientMessageHang> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageHang) -> Self {
        ClientMessageBody::Hang(Box::new(value))
    }
}

impl From<ClientMessageMetadata> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageMetadata) -> Self {
        ClientMessageBody::Metadata(Box::new(value))
    }
}

impl From<ClientMessageModelOutput> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageModelOutput) -> Self {
        ClientMessageBody::ModelOutput(Box::new(value))
    }
}

impl From<ClientMessageSpeechUpdate> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageSpeechUpdate) -> Self {
        ClientMessageBody::SpeechUpdate(Box::new(value))
    }
}

impl From<ClientMessageTranscript> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageTranscript) -> Self {
        ClientMessageBody::Transcript(Box::new(value))
    }
}

impl From<ClientMessageToolCalls> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageToolCalls) -> Self {
        ClientMessageBody::ToolCalls(Box::new(value))
    }
}

impl From<ClientMessageToolCallsResult> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageToolCallsResult) -> Self {
        ClientMessageBody::ToolCallsResult(Box::new(value))
    }
}

impl From<ClientMessageTransferUpdate> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageTransferUpdate) -> Self {
        ClientMessageBody::TransferUpdate(Box::new(value))
    }
}

impl From<ClientMessageUserInterrupted> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageUserInterrupted) -> Self {
        ClientMessageBody::UserInterrupted(Box::new(value))
    }
}

impl From<ClientMessageLanguageChangeDetected> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageLanguageChangeDetected) -> Self {
        ClientMessageBody::LanguageChangeDetected(Box::new(value))
    }
}

impl From<ClientMessageVoiceInput> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageVoiceInput) -> Self {
        ClientMessageBody::VoiceInput(Box::new(value))
    }
}

impl From<ClientMessageAssistantSpeech> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageAssistantSpeech) -> Self {
        ClientMessageBody::AssistantSpeech(Box::new(value))
    }
}

impl From<ClientMessageChatCreated> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageChatCreated) -> Self {
        ClientMessageBody::ChatCreated(Box::new(value))
    }
}

impl From<ClientMessageChatDeleted> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageChatDeleted) -> Self {
        ClientMessageBody::ChatDeleted(Box::new(value))
    }
}

impl From<ClientMessageSessionCreated> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageSessionCreated) -> Self {
        ClientMessageBody::SessionCreated(Box::new(value))
    }
}

impl From<ClientMessageSessionUpdated> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageSessionUpdated) -> Self {
        ClientMessageBody::SessionUpdated(Box::new(value))
    }
}

impl From<ClientMessageSessionDeleted> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageSessionDeleted) -> Self {
        ClientMessageBody::SessionDeleted(Box::new(value))
    }
}

impl From<ClientMessageCallDeleted> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageCallDeleted) -> Self {
        ClientMessageBody::CallDeleted(Box::new(value))
    }
}

impl From<ClientMessageCallDeleteFailed> for ClientMessageBody {
    #[inline]
    fn from(value: ClientMessageCallDeleteFailed) -> Self {
        ClientMessageBody::CallDeleteFailed(Box::new(value))
    }
}

impl From<ServerMessageStatusUpdate> for ClientMessageBody {
    #[inline]
    fn from(value: ServerMessageStatusUpdate) -> Self {
        ClientMessageBody::StatusUpdate(Box::new(value))
    }
}

union! {
    ClientMessageBody = "vapi-clientmessage-schema.json#/properties/message", UnionShape {
        name: "ClientMessageBody",
        variants: &["WorkflowNodeStarted", "AssistantStarted", "ConversationUpdate", "Hang", "Metadata", "ModelOutput", "SpeechUpdate", "Transcript", "ToolCalls", "ToolCallsResult", "TransferUpdate", "UserInterrupted", "LanguageChangeDetected", "VoiceInput", "AssistantSpeech", "ChatCreated", "ChatDeleted", "SessionCreated", "SessionUpdated", "SessionDeleted", "CallDeleted", "CallDeleteFailed", "StatusUpdate"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "workflow.node.started",
                "assistant.started",
                "conversation-update",
                "hang",
                "metadata",
                "model-output",
                "speech-update",
                "transcript",
                "transcript[transcriptType=\"final\"]",
                "tool-calls",
                "tool-calls-result",
                "transfer-update",
                "user-interrupted",
                "language-change-detected",
                "voice-input",
                "assistant.speechStarted",
                "chat.created",
                "chat.deleted",
                "session.created",
                "session.updated",
                "session.deleted",
                "call.deleted",
                "call.delete.failed",
                "status-update",
            ], b"\x00\x0d\x00\x00\x07\x00\x00\x00\x00\x00\x00\x14\x00\x00\x00\x00\x00\x10\x0c\x00\x00\x16\x00\x00\
        \x11\x00\x00\x00\x00\x00\x0e\x05\x17\x03\x0f\x00\x00\x00\x12\x06\x08\x15\x00\x0b\x00\x00\x00\x00\x00\
        \x18\x04\x13\x00\x01\x09\x02\x0a\x00\x00\x00\x00\x00\x00\x00"),
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
            absent: &[only(8)],
        },
        judged: 0,
        listed: &[],
    }, {
        0 WorkflowNodeStarted is_workflow_node_started as_workflow_node_started by_ref ClientMessageWorkflowNodeStarted;
        1 AssistantStarted is_assistant_started as_assistant_started by_ref ClientMessageAssistantStarted;
        2 ConversationUpdate is_conversation_update as_conversation_update by_ref ClientMessageConversationUpdate;
        3 Hang is_hang as_hang by_ref ClientMessageHang;
        4 Metadata is_metadata as_metadata by_ref ClientMessageMetadata;
        5 ModelOutput is_model_output as_model_output by_ref ClientMessageModelOutput;
        6 SpeechUpdate is_speech_update as_speech_update by_ref ClientMessageSpeechUpdate;
        7 Transcript is_transcript as_transcript by_ref ClientMessageTranscript;
        8 ToolCalls is_tool_calls as_tool_calls by_ref ClientMessageToolCalls;
        9 ToolCallsResult is_tool_calls_result as_tool_calls_result by_ref ClientMessageToolCallsResult;
        10 TransferUpdate is_transfer_update as_transfer_update by_ref ClientMessageTransferUpdate;
        11 UserInterrupted is_user_interrupted as_user_interrupted by_ref ClientMessageUserInterrupted;
        12 LanguageChangeDetected is_language_change_detected as_language_change_detected by_ref ClientMessageLanguageChangeDetected;
        13 VoiceInput is_voice_input as_voice_input by_ref ClientMessageVoiceInput;
        14 AssistantSpeech is_assistant_speech as_assistant_speech by_ref ClientMessageAssistantSpeech;
        15 ChatCreated is_chat_created as_chat_created by_ref ClientMessageChatCreated;
        16 ChatDeleted is_chat_deleted as_chat_deleted by_ref ClientMessageChatDeleted;
        17 SessionCreated is_session_created as_session_created by_ref ClientMessageSessionCreated;
        18 SessionUpdated is_session_updated as_session_updated by_ref ClientMessageSessionUpdated;
        19 SessionDeleted is_session_deleted as_session_deleted by_ref ClientMessageSessionDeleted;
        20 CallDeleted is_call_deleted as_call_deleted by_ref ClientMessageCallDeleted;
        21 CallDeleteFailed is_call_delete_failed as_call_delete_failed by_ref ClientMessageCallDeleteFailed;
        22 StatusUpdate is_status_update as_status_update by_ref ServerMessageStatusUpdate;
    }
}
