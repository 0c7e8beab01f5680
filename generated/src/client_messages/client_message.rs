// @generated from vapi-clientmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, NONE, Names, Number, ObjectPlan, UnionShape, Unknown, index, only,
};
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
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// `ClientMessage`.
///
/// Schema: `vapi-clientmessage-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ClientMessage {
    /// `message`, required.
    pub message: ClientMessageMessage,
    _extra: Extra,
}

impl ClientMessage {
    /// A value with its required members.
    pub fn new(message: impl Into<ClientMessageMessage>) -> Self {
        ClientMessage {
            message: message.into(),
            ..ClientMessage::empty()
        }
    }

    fn empty() -> Self {
        ClientMessage {
            message: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CLIENT_MESSAGE: ClientMessage = "vapi-clientmessage-schema.json#", unstated, [2] {
        0 "message" => required(message: OBJECT);
    }
}

/// One of several types.
///
/// Schema: `vapi-clientmessage-schema.json#/properties/message`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ClientMessageMessage {
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
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ClientMessageMessage {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ClientMessageMessage::WorkflowNodeStarted(_) => Some("workflow.node.started"),
            ClientMessageMessage::AssistantStarted(_) => Some("assistant.started"),
            ClientMessageMessage::ConversationUpdate(_) => Some("conversation-update"),
            ClientMessageMessage::Hang(_) => Some("hang"),
            ClientMessageMessage::Metadata(_) => Some("metadata"),
            ClientMessageMessage::ModelOutput(_) => Some("model-output"),
            ClientMessageMessage::SpeechUpdate(_) => Some("speech-update"),
            ClientMessageMessage::Transcript(value) => Some(value.r#type.as_str()),
            ClientMessageMessage::ToolCalls(_) => Some("tool-calls"),
            ClientMessageMessage::ToolCallsResult(_) => Some("tool-calls-result"),
            ClientMessageMessage::TransferUpdate(_) => Some("transfer-update"),
            ClientMessageMessage::UserInterrupted(_) => Some("user-interrupted"),
            ClientMessageMessage::LanguageChangeDetected(_) => {
                Some("language-change-detected")
            }
            ClientMessageMessage::VoiceInput(_) => Some("voice-input"),
            ClientMessageMessage::AssistantSpeech(_) => Some("assistant.speechStarted"),
            ClientMessageMessage::ChatCreated(_) => Some("chat.created"),
            ClientMessageMessage::ChatDeleted(_) => Some("chat.deleted"),
            ClientMessageMessage::SessionCreated(_) => Some("session.created"),
            ClientMessageMessage::SessionUpdated(_) => Some("session.updated"),
            ClientMessageMessage::SessionDeleted(_) => Some("session.deleted"),
            ClientMessageMessage::CallDeleted(_) => Some("call.deleted"),
            ClientMessageMessage::CallDeleteFailed(_) => Some("call.delete.failed"),
            ClientMessageMessage::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// `phoneNumber` of whichever variant it is.
    pub fn phone_number(&self) -> Option<&PhoneNumber> {
        match self {
            ClientMessageMessage::WorkflowNodeStarted(value) => {
                value.phone_number.as_ref()
            }
            ClientMessageMessage::AssistantStarted(value) => value.phone_number.as_ref(),
            ClientMessageMessage::ConversationUpdate(value) => {
                value.phone_number.as_ref()
            }
            ClientMessageMessage::Hang(value) => value.phone_number.as_ref(),
            ClientMessageMessage::Metadata(value) => value.phone_number.as_ref(),
            ClientMessageMessage::ModelOutput(value) => value.phone_number.as_ref(),
            ClientMessageMessage::SpeechUpdate(value) => value.phone_number.as_ref(),
            ClientMessageMessage::Transcript(value) => value.phone_number.as_ref(),
            ClientMessageMessage::ToolCalls(value) => value.phone_number.as_ref(),
            ClientMessageMessage::ToolCallsResult(value) => value.phone_number.as_ref(),
            ClientMessageMessage::TransferUpdate(value) => value.phone_number.as_ref(),
            ClientMessageMessage::UserInterrupted(value) => value.phone_number.as_ref(),
            ClientMessageMessage::LanguageChangeDetected(value) => {
                value.phone_number.as_ref()
            }
            ClientMessageMessage::VoiceInput(value) => value.phone_number.as_ref(),
            ClientMessageMessage::AssistantSpeech(value) => value.phone_number.as_ref(),
            ClientMessageMessage::ChatCreated(value) => value.phone_number.as_ref(),
            ClientMessageMessage::ChatDeleted(value) => value.phone_number.as_ref(),
            ClientMessageMessage::SessionCreated(value) => value.phone_number.as_ref(),
            ClientMessageMessage::SessionUpdated(value) => value.phone_number.as_ref(),
            ClientMessageMessage::SessionDeleted(value) => value.phone_number.as_ref(),
            ClientMessageMessage::CallDeleted(value) => value.phone_number.as_ref(),
            ClientMessageMessage::CallDeleteFailed(value) => value.phone_number.as_ref(),
            ClientMessageMessage::Unknown(_) => None,
        }
    }

    /// `timestamp` of whichever variant it is.
    pub fn timestamp(&self) -> Option<&Number> {
        match self {
            ClientMessageMessage::WorkflowNodeStarted(value) => value.timestamp.as_ref(),
            ClientMessageMessage::AssistantStarted(value) => value.timestamp.as_ref(),
            ClientMessageMessage::ConversationUpdate(value) => value.timestamp.as_ref(),
            ClientMessageMessage::Hang(value) => value.timestamp.as_ref(),
            ClientMessageMessage::Metadata(value) => value.timestamp.as_ref(),
            ClientMessageMessage::ModelOutput(value) => value.timestamp.as_ref(),
            ClientMessageMessage::SpeechUpdate(value) => value.timestamp.as_ref(),
            ClientMessageMessage::Transcript(value) => value.timestamp.as_ref(),
            ClientMessageMessage::ToolCalls(value) => value.timestamp.as_ref(),
            ClientMessageMessage::ToolCallsResult(value) => value.timestamp.as_ref(),
            ClientMessageMessage::TransferUpdate(value) => value.timestamp.as_ref(),
            ClientMessageMessage::UserInterrupted(value) => value.timestamp.as_ref(),
            ClientMessageMessage::LanguageChangeDetected(value) => {
                value.timestamp.as_ref()
            }
            ClientMessageMessage::VoiceInput(value) => value.timestamp.as_ref(),
            ClientMessageMessage::AssistantSpeech(value) => value.timestamp.as_ref(),
            ClientMessageMessage::ChatCreated(value) => value.timestamp.as_ref(),
            ClientMessageMessage::ChatDeleted(value) => value.timestamp.as_ref(),
            ClientMessageMessage::SessionCreated(value) => value.timestamp.as_ref(),
            ClientMessageMessage::SessionUpdated(value) => value.timestamp.as_ref(),
            ClientMessageMessage::SessionDeleted(value) => value.timestamp.as_ref(),
            ClientMessageMessage::CallDeleted(value) => value.timestamp.as_ref(),
            ClientMessageMessage::CallDeleteFailed(value) => value.timestamp.as_ref(),
            ClientMessageMessage::Unknown(_) => None,
        }
    }

    /// `call` of whichever variant it is.
    pub fn call(&self) -> Option<&Call> {
        match self {
            ClientMessageMessage::WorkflowNodeStarted(value) => value.call.as_deref(),
            ClientMessageMessage::AssistantStarted(value) => value.call.as_deref(),
            ClientMessageMessage::ConversationUpdate(value) => value.call.as_deref(),
            ClientMessageMessage::Hang(value) => value.call.as_deref(),
            ClientMessageMessage::Metadata(value) => value.call.as_deref(),
            ClientMessageMessage::ModelOutput(value) => value.call.as_deref(),
            ClientMessageMessage::SpeechUpdate(value) => value.call.as_deref(),
            ClientMessageMessage::Transcript(value) => value.call.as_deref(),
            ClientMessageMessage::ToolCalls(value) => value.call.as_deref(),
            ClientMessageMessage::ToolCallsResult(value) => value.call.as_deref(),
            ClientMessageMessage::TransferUpdate(value) => value.call.as_deref(),
            ClientMessageMessage::UserInterrupted(value) => value.call.as_deref(),
            ClientMessageMessage::LanguageChangeDetected(value) => value.call.as_deref(),
            ClientMessageMessage::VoiceInput(value) => value.call.as_deref(),
            ClientMessageMessage::AssistantSpeech(value) => value.call.as_deref(),
            ClientMessageMessage::ChatCreated(value) => value.call.as_deref(),
            ClientMessageMessage::ChatDeleted(value) => value.call.as_deref(),
            ClientMessageMessage::SessionCreated(value) => value.call.as_deref(),
            ClientMessageMessage::SessionUpdated(value) => value.call.as_deref(),
            ClientMessageMessage::SessionDeleted(value) => value.call.as_deref(),
            ClientMessageMessage::CallDeleted(value) => value.call.as_deref(),
            ClientMessageMessage::CallDeleteFailed(value) => value.call.as_deref(),
            ClientMessageMessage::Unknown(_) => None,
        }
    }

    /// `customer` of whichever variant it is.
    pub fn customer(&self) -> Option<&CreateCustomerDto> {
        match self {
            ClientMessageMessage::WorkflowNodeStarted(value) => value.customer.as_deref(),
            ClientMessageMessage::AssistantStarted(value) => value.customer.as_deref(),
            ClientMessageMessage::ConversationUpdate(value) => value.customer.as_deref(),
            ClientMessageMessage::Hang(value) => value.customer.as_deref(),
            ClientMessageMessage::Metadata(value) => value.customer.as_deref(),
            ClientMessageMessage::ModelOutput(value) => value.customer.as_deref(),
            ClientMessageMessage::SpeechUpdate(value) => value.customer.as_deref(),
            ClientMessageMessage::Transcript(value) => value.customer.as_deref(),
            ClientMessageMessage::ToolCalls(value) => value.customer.as_deref(),
            ClientMessageMessage::ToolCallsResult(value) => value.customer.as_deref(),
            ClientMessageMessage::TransferUpdate(value) => value.customer.as_deref(),
            ClientMessageMessage::UserInterrupted(value) => value.customer.as_deref(),
            ClientMessageMessage::LanguageChangeDetected(value) => {
                value.customer.as_deref()
            }
            ClientMessageMessage::VoiceInput(value) => value.customer.as_deref(),
            ClientMessageMessage::AssistantSpeech(value) => value.customer.as_deref(),
            ClientMessageMessage::ChatCreated(value) => value.customer.as_deref(),
            ClientMessageMessage::ChatDeleted(value) => value.customer.as_deref(),
            ClientMessageMessage::SessionCreated(value) => value.customer.as_deref(),
            ClientMessageMessage::SessionUpdated(value) => value.customer.as_deref(),
            ClientMessageMessage::SessionDeleted(value) => value.customer.as_deref(),
            ClientMessageMessage::CallDeleted(value) => value.customer.as_deref(),
            ClientMessageMessage::CallDeleteFailed(value) => value.customer.as_deref(),
            ClientMessageMessage::Unknown(_) => None,
        }
    }

    /// `assistant` of whichever variant it is.
    pub fn assistant(&self) -> Option<&CreateAssistantDto> {
        match self {
            ClientMessageMessage::WorkflowNodeStarted(value) => {
                value.assistant.as_deref()
            }
            ClientMessageMessage::AssistantStarted(value) => value.assistant.as_deref(),
            ClientMessageMessage::ConversationUpdate(value) => value.assistant.as_deref(),
            ClientMessageMessage::Hang(value) => value.assistant.as_deref(),
            ClientMessageMessage::Metadata(value) => value.assistant.as_deref(),
            ClientMessageMessage::ModelOutput(value) => value.assistant.as_deref(),
            ClientMessageMessage::SpeechUpdate(value) => value.assistant.as_deref(),
            ClientMessageMessage::Transcript(value) => value.assistant.as_deref(),
            ClientMessageMessage::ToolCalls(value) => value.assistant.as_deref(),
            ClientMessageMessage::ToolCallsResult(value) => value.assistant.as_deref(),
            ClientMessageMessage::TransferUpdate(value) => value.assistant.as_deref(),
            ClientMessageMessage::UserInterrupted(value) => value.assistant.as_deref(),
            ClientMessageMessage::LanguageChangeDetected(value) => {
                value.assistant.as_deref()
            }
            ClientMessageMessage::VoiceInput(value) => value.assistant.as_deref(),
            ClientMessageMessage::AssistantSpeech(value) => value.assistant.as_deref(),
            ClientMessageMessage::ChatCreated(value) => value.assistant.as_deref(),
            ClientMessageMessage::ChatDeleted(value) => value.assistant.as_deref(),
            ClientMessageMessage::SessionCreated(value) => value.assistant.as_deref(),
            ClientMessageMessage::SessionUpdated(value) => value.assistant.as_deref(),
            ClientMessageMessage::SessionDeleted(value) => value.assistant.as_deref(),
            ClientMessageMessage::CallDeleted(value) => value.assistant.as_deref(),
            ClientMessageMessage::CallDeleteFailed(value) => value.assistant.as_deref(),
            ClientMessageMessage::Unknown(_) => None,
        }
    }
}

impl From<ClientMessageWorkflowNodeStarted> for ClientMessageMessage {
    fn from(value: ClientMessageWorkflowNodeStarted) -> Self {
        ClientMessageMessage::WorkflowNodeStarted(Box::new(value))
    }
}

impl From<ClientMessageAssistantStarted> for ClientMessageMessage {
    fn from(value: ClientMessageAssistantStarted) -> Self {
        ClientMessageMessage::AssistantStarted(Box::new(value))
    }
}

impl From<ClientMessageConversationUpdate> for ClientMessageMessage {
    fn from(value: ClientMessageConversationUpdate) -> Self {
        ClientMessageMessage::ConversationUpdate(Box::new(value))
    }
}

impl From<ClientMessageHang> for ClientMessageMessage {
    fn from(value: ClientMessageHang) -> Self {
        ClientMessageMessage::Hang(Box::new(value))
    }
}

impl From<ClientMessageMetadata> for ClientMessageMessage {
    fn from(value: ClientMessageMetadata) -> Self {
        ClientMessageMessage::Metadata(Box::new(value))
    }
}

impl From<ClientMessageModelOutput> for ClientMessageMessage {
    fn from(value: ClientMessageModelOutput) -> Self {
        ClientMessageMessage::ModelOutput(Box::new(value))
    }
}

impl From<ClientMessageSpeechUpdate> for ClientMessageMessage {
    fn from(value: ClientMessageSpeechUpdate) -> Self {
        ClientMessageMessage::SpeechUpdate(Box::new(value))
    }
}

impl From<ClientMessageTranscript> for ClientMessageMessage {
    fn from(value: ClientMessageTranscript) -> Self {
        ClientMessageMessage::Transcript(Box::new(value))
    }
}

impl From<ClientMessageToolCalls> for ClientMessageMessage {
    fn from(value: ClientMessageToolCalls) -> Self {
        ClientMessageMessage::ToolCalls(Box::new(value))
    }
}

impl From<ClientMessageToolCallsResult> for ClientMessageMessage {
    fn from(value: ClientMessageToolCallsResult) -> Self {
        ClientMessageMessage::ToolCallsResult(Box::new(value))
    }
}

impl From<ClientMessageTransferUpdate> for ClientMessageMessage {
    fn from(value: ClientMessageTransferUpdate) -> Self {
        ClientMessageMessage::TransferUpdate(Box::new(value))
    }
}

impl From<ClientMessageUserInterrupted> for ClientMessageMessage {
    fn from(value: ClientMessageUserInterrupted) -> Self {
        ClientMessageMessage::UserInterrupted(Box::new(value))
    }
}

impl From<ClientMessageLanguageChangeDetected> for ClientMessageMessage {
    fn from(value: ClientMessageLanguageChangeDetected) -> Self {
        ClientMessageMessage::LanguageChangeDetected(Box::new(value))
    }
}

impl From<ClientMessageVoiceInput> for ClientMessageMessage {
    fn from(value: ClientMessageVoiceInput) -> Self {
        ClientMessageMessage::VoiceInput(Box::new(value))
    }
}

impl From<ClientMessageAssistantSpeech> for ClientMessageMessage {
    fn from(value: ClientMessageAssistantSpeech) -> Self {
        ClientMessageMessage::AssistantSpeech(Box::new(value))
    }
}

impl From<ClientMessageChatCreated> for ClientMessageMessage {
    fn from(value: ClientMessageChatCreated) -> Self {
        ClientMessageMessage::ChatCreated(Box::new(value))
    }
}

impl From<ClientMessageChatDeleted> for ClientMessageMessage {
    fn from(value: ClientMessageChatDeleted) -> Self {
        ClientMessageMessage::ChatDeleted(Box::new(value))
    }
}

impl From<ClientMessageSessionCreated> for ClientMessageMessage {
    fn from(value: ClientMessageSessionCreated) -> Self {
        ClientMessageMessage::SessionCreated(Box::new(value))
    }
}

impl From<ClientMessageSessionUpdated> for ClientMessageMessage {
    fn from(value: ClientMessageSessionUpdated) -> Self {
        ClientMessageMessage::SessionUpdated(Box::new(value))
    }
}

impl From<ClientMessageSessionDeleted> for ClientMessageMessage {
    fn from(value: ClientMessageSessionDeleted) -> Self {
        ClientMessageMessage::SessionDeleted(Box::new(value))
    }
}

impl From<ClientMessageCallDeleted> for ClientMessageMessage {
    fn from(value: ClientMessageCallDeleted) -> Self {
        ClientMessageMessage::CallDeleted(Box::new(value))
    }
}

impl From<ClientMessageCallDeleteFailed> for ClientMessageMessage {
    fn from(value: ClientMessageCallDeleteFailed) -> Self {
        ClientMessageMessage::CallDeleteFailed(Box::new(value))
    }
}

union! {
    CLIENT_MESSAGE_MESSAGE: ClientMessageMessage = "vapi-clientmessage-schema.json#/properties/message", UnionShape {
        name: "ClientMessageMessage",
        variants: &["WorkflowNodeStarted", "AssistantStarted", "ConversationUpdate", "Hang", "Metadata", "ModelOutput", "SpeechUpdate", "Transcript", "ToolCalls", "ToolCallsResult", "TransferUpdate", "UserInterrupted", "LanguageChangeDetected", "VoiceInput", "AssistantSpeech", "ChatCreated", "ChatDeleted", "SessionCreated", "SessionUpdated", "SessionDeleted", "CallDeleted", "CallDeleteFailed"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: {
            const VALUES: &[&str] = &[
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
            ];
            Names::new(VALUES, &index::<64>(VALUES))
            },
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
            ],
            unlisted: &[],
        },
    }, {
        0 WorkflowNodeStarted;
        1 AssistantStarted;
        2 ConversationUpdate;
        3 Hang;
        4 Metadata;
        5 ModelOutput;
        6 SpeechUpdate;
        7 Transcript;
        8 ToolCalls;
        9 ToolCallsResult;
        10 TransferUpdate;
        11 UserInterrupted;
        12 LanguageChangeDetected;
        13 VoiceInput;
        14 AssistantSpeech;
        15 ChatCreated;
        16 ChatDeleted;
        17 SessionCreated;
        18 SessionUpdated;
        19 SessionDeleted;
        20 CallDeleted;
        21 CallDeleteFailed;
    }
}
