// @generated from vapi-servermessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, NONE, Names, Number, ObjectPlan, UnionShape, Unknown, index, only,
};
use crate::server_messages::{
    ServerMessageAssistantRequest, ServerMessageAssistantSpeech,
    ServerMessageCallDeleteFailed, ServerMessageCallDeleted,
    ServerMessageCallEndpointingRequest, ServerMessageChatCreated,
    ServerMessageChatDeleted, ServerMessageConversationUpdate,
    ServerMessageEndOfCallReport, ServerMessageHandoffDestinationRequest,
    ServerMessageHang, ServerMessageKnowledgeBaseRequest,
    ServerMessageLanguageChangeDetected, ServerMessageModelOutput,
    ServerMessagePhoneCallControl, ServerMessageSessionCreated,
    ServerMessageSessionDeleted, ServerMessageSessionUpdated, ServerMessageSpeechUpdate,
    ServerMessageStatusUpdate, ServerMessageToolCalls, ServerMessageTranscript,
    ServerMessageTransferDestinationRequest, ServerMessageTransferUpdate,
    ServerMessageUserInterrupted, ServerMessageVoiceInput, ServerMessageVoiceRequest,
};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// `ServerMessage`.
///
/// Schema: `vapi-servermessage-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessage {
    /// `message`, required.
    pub message: ServerMessageMessage,
    _extra: Extra,
}

impl ServerMessage {
    /// A value with its required members.
    pub fn new(message: impl Into<ServerMessageMessage>) -> Self {
        ServerMessage {
            message: message.into(),
            ..ServerMessage::empty()
        }
    }

    fn empty() -> Self {
        ServerMessage {
            message: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    SERVER_MESSAGE: ServerMessage = "vapi-servermessage-schema.json#", unstated, [2] {
        0 "message" => required(message: OBJECT);
    }
}

/// One of several types.
///
/// Schema: `vapi-servermessage-schema.json#/properties/message`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ServerMessageMessage {
    /// `type` is `"assistant-request"`.
    AssistantRequest(Box<ServerMessageAssistantRequest>),
    /// `type` is `"conversation-update"`.
    ConversationUpdate(Box<ServerMessageConversationUpdate>),
    /// `type` is `"end-of-call-report"`.
    EndOfCallReport(Box<ServerMessageEndOfCallReport>),
    /// `type` is `"handoff-destination-request"`.
    HandoffDestinationRequest(Box<ServerMessageHandoffDestinationRequest>),
    /// `type` is `"hang"`.
    Hang(Box<ServerMessageHang>),
    /// `type` is `"knowledge-base-request"`.
    KnowledgeBaseRequest(Box<ServerMessageKnowledgeBaseRequest>),
    /// `type` is `"model-output"`.
    ModelOutput(Box<ServerMessageModelOutput>),
    /// `type` is `"phone-call-control"`.
    PhoneCallControl(Box<ServerMessagePhoneCallControl>),
    /// `type` is `"speech-update"`.
    SpeechUpdate(Box<ServerMessageSpeechUpdate>),
    /// `type` is `"status-update"`.
    StatusUpdate(Box<ServerMessageStatusUpdate>),
    /// `type` is `"tool-calls"`.
    ToolCalls(Box<ServerMessageToolCalls>),
    /// `type` is `"transfer-destination-request"`.
    TransferDestinationRequest(Box<ServerMessageTransferDestinationRequest>),
    /// `type` is `"transfer-update"`.
    TransferUpdate(Box<ServerMessageTransferUpdate>),
    /// `type` is `"transcript"` or `"transcript[transcriptType=\"final\"]"`.
    Transcript(Box<ServerMessageTranscript>),
    /// `type` is `"user-interrupted"`.
    UserInterrupted(Box<ServerMessageUserInterrupted>),
    /// `type` is `"language-change-detected"`.
    LanguageChangeDetected(Box<ServerMessageLanguageChangeDetected>),
    /// `type` is `"voice-input"`.
    VoiceInput(Box<ServerMessageVoiceInput>),
    /// `type` is `"assistant.speechStarted"`.
    AssistantSpeech(Box<ServerMessageAssistantSpeech>),
    /// `type` is `"voice-request"`.
    VoiceRequest(Box<ServerMessageVoiceRequest>),
    /// `type` is `"call.endpointing.request"`.
    CallEndpointingRequest(Box<ServerMessageCallEndpointingRequest>),
    /// `type` is `"chat.created"`.
    ChatCreated(Box<ServerMessageChatCreated>),
    /// `type` is `"chat.deleted"`.
    ChatDeleted(Box<ServerMessageChatDeleted>),
    /// `type` is `"session.created"`.
    SessionCreated(Box<ServerMessageSessionCreated>),
    /// `type` is `"session.updated"`.
    SessionUpdated(Box<ServerMessageSessionUpdated>),
    /// `type` is `"session.deleted"`.
    SessionDeleted(Box<ServerMessageSessionDeleted>),
    /// `type` is `"call.deleted"`.
    CallDeleted(Box<ServerMessageCallDeleted>),
    /// `type` is `"call.delete.failed"`.
    CallDeleteFailed(Box<ServerMessageCallDeleteFailed>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ServerMessageMessage {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ServerMessageMessage::AssistantRequest(_) => Some("assistant-request"),
            ServerMessageMessage::ConversationUpdate(_) => Some("conversation-update"),
            ServerMessageMessage::EndOfCallReport(_) => Some("end-of-call-report"),
            ServerMessageMessage::HandoffDestinationRequest(_) => {
                Some("handoff-destination-request")
            }
            ServerMessageMessage::Hang(_) => Some("hang"),
            ServerMessageMessage::KnowledgeBaseRequest(_) => {
                Some("knowledge-base-request")
            }
            ServerMessageMessage::ModelOutput(_) => Some("model-output"),
            ServerMessageMessage::PhoneCallControl(_) => Some("phone-call-control"),
            ServerMessageMessage::SpeechUpdate(_) => Some("speech-update"),
            ServerMessageMessage::StatusUpdate(_) => Some("status-update"),
            ServerMessageMessage::ToolCalls(_) => Some("tool-calls"),
            ServerMessageMessage::TransferDestinationRequest(_) => {
                Some("transfer-destination-request")
            }
            ServerMessageMessage::TransferUpdate(_) => Some("transfer-update"),
            ServerMessageMessage::Transcript(value) => Some(value.r#type.as_str()),
            ServerMessageMessage::UserInterrupted(_) => Some("user-interrupted"),
            ServerMessageMessage::LanguageChangeDetected(_) => {
                Some("language-change-detected")
            }
            ServerMessageMessage::VoiceInput(_) => Some("voice-input"),
            ServerMessageMessage::AssistantSpeech(_) => Some("assistant.speechStarted"),
            ServerMessageMessage::VoiceRequest(_) => Some("voice-request"),
            ServerMessageMessage::CallEndpointingRequest(_) => {
                Some("call.endpointing.request")
            }
            ServerMessageMessage::ChatCreated(_) => Some("chat.created"),
            ServerMessageMessage::ChatDeleted(_) => Some("chat.deleted"),
            ServerMessageMessage::SessionCreated(_) => Some("session.created"),
            ServerMessageMessage::SessionUpdated(_) => Some("session.updated"),
            ServerMessageMessage::SessionDeleted(_) => Some("session.deleted"),
            ServerMessageMessage::CallDeleted(_) => Some("call.deleted"),
            ServerMessageMessage::CallDeleteFailed(_) => Some("call.delete.failed"),
            ServerMessageMessage::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// `phoneNumber` of whichever variant it is.
    pub fn phone_number(&self) -> Option<&PhoneNumber> {
        match self {
            ServerMessageMessage::AssistantRequest(value) => value.phone_number.as_ref(),
            ServerMessageMessage::ConversationUpdate(value) => {
                value.phone_number.as_ref()
            }
            ServerMessageMessage::EndOfCallReport(value) => value.phone_number.as_ref(),
            ServerMessageMessage::HandoffDestinationRequest(value) => {
                value.phone_number.as_ref()
            }
            ServerMessageMessage::Hang(value) => value.phone_number.as_ref(),
            ServerMessageMessage::KnowledgeBaseRequest(value) => {
                value.phone_number.as_ref()
            }
            ServerMessageMessage::ModelOutput(value) => value.phone_number.as_ref(),
            ServerMessageMessage::PhoneCallControl(value) => value.phone_number.as_ref(),
            ServerMessageMessage::SpeechUpdate(value) => value.phone_number.as_ref(),
            ServerMessageMessage::StatusUpdate(value) => value.phone_number.as_ref(),
            ServerMessageMessage::ToolCalls(value) => value.phone_number.as_ref(),
            ServerMessageMessage::TransferDestinationRequest(value) => {
                value.phone_number.as_ref()
            }
            ServerMessageMessage::TransferUpdate(value) => value.phone_number.as_ref(),
            ServerMessageMessage::Transcript(value) => value.phone_number.as_ref(),
            ServerMessageMessage::UserInterrupted(value) => value.phone_number.as_ref(),
            ServerMessageMessage::LanguageChangeDetected(value) => {
                value.phone_number.as_ref()
            }
            ServerMessageMessage::VoiceInput(value) => value.phone_number.as_ref(),
            ServerMessageMessage::AssistantSpeech(value) => value.phone_number.as_ref(),
            ServerMessageMessage::VoiceRequest(value) => value.phone_number.as_ref(),
            ServerMessageMessage::CallEndpointingRequest(value) => {
                value.phone_number.as_ref()
            }
            ServerMessageMessage::ChatCreated(value) => value.phone_number.as_ref(),
            ServerMessageMessage::ChatDeleted(value) => value.phone_number.as_ref(),
            ServerMessageMessage::SessionCreated(value) => value.phone_number.as_ref(),
            ServerMessageMessage::SessionUpdated(value) => value.phone_number.as_ref(),
            ServerMessageMessage::SessionDeleted(value) => value.phone_number.as_ref(),
            ServerMessageMessage::CallDeleted(value) => value.phone_number.as_ref(),
            ServerMessageMessage::CallDeleteFailed(value) => value.phone_number.as_ref(),
            ServerMessageMessage::Unknown(_) => None,
        }
    }

    /// `timestamp` of whichever variant it is.
    pub fn timestamp(&self) -> Option<&Number> {
        match self {
            ServerMessageMessage::AssistantRequest(value) => value.timestamp.as_ref(),
            ServerMessageMessage::ConversationUpdate(value) => value.timestamp.as_ref(),
            ServerMessageMessage::EndOfCallReport(value) => value.timestamp.as_ref(),
            ServerMessageMessage::HandoffDestinationRequest(value) => {
                value.timestamp.as_ref()
            }
            ServerMessageMessage::Hang(value) => value.timestamp.as_ref(),
            ServerMessageMessage::KnowledgeBaseRequest(value) => value.timestamp.as_ref(),
            ServerMessageMessage::ModelOutput(value) => value.timestamp.as_ref(),
            ServerMessageMessage::PhoneCallControl(value) => value.timestamp.as_ref(),
            ServerMessageMessage::SpeechUpdate(value) => value.timestamp.as_ref(),
            ServerMessageMessage::StatusUpdate(value) => value.timestamp.as_ref(),
            ServerMessageMessage::ToolCalls(value) => value.timestamp.as_ref(),
            ServerMessageMessage::TransferDestinationRequest(value) => {
                value.timestamp.as_ref()
            }
            ServerMessageMessage::TransferUpdate(value) => value.timestamp.as_ref(),
            ServerMessageMessage::Transcript(value) => value.timestamp.as_ref(),
            ServerMessageMessage::UserInterrupted(value) => value.timestamp.as_ref(),
            ServerMessageMessage::LanguageChangeDetected(value) => {
                value.timestamp.as_ref()
            }
            ServerMessageMessage::VoiceInput(value) => value.timestamp.as_ref(),
            ServerMessageMessage::AssistantSpeech(value) => value.timestamp.as_ref(),
            ServerMessageMessage::VoiceRequest(value) => value.timestamp.as_ref(),
            ServerMessageMessage::CallEndpointingRequest(value) => {
                value.timestamp.as_ref()
            }
            ServerMessageMessage::ChatCreated(value) => value.timestamp.as_ref(),
            ServerMessageMessage::ChatDeleted(value) => value.timestamp.as_ref(),
            ServerMessageMessage::SessionCreated(value) => value.timestamp.as_ref(),
            ServerMessageMessage::SessionUpdated(value) => value.timestamp.as_ref(),
            ServerMessageMessage::SessionDeleted(value) => value.timestamp.as_ref(),
            ServerMessageMessage::CallDeleted(value) => value.timestamp.as_ref(),
            ServerMessageMessage::CallDeleteFailed(value) => value.timestamp.as_ref(),
            ServerMessageMessage::Unknown(_) => None,
        }
    }

    /// `artifact` of whichever variant it is.
    pub fn artifact(&self) -> Option<&Artifact> {
        match self {
            ServerMessageMessage::AssistantRequest(value) => value.artifact.as_deref(),
            ServerMessageMessage::ConversationUpdate(value) => value.artifact.as_deref(),
            ServerMessageMessage::EndOfCallReport(value) => Some(&*value.artifact),
            ServerMessageMessage::HandoffDestinationRequest(value) => {
                value.artifact.as_deref()
            }
            ServerMessageMessage::Hang(value) => value.artifact.as_deref(),
            ServerMessageMessage::KnowledgeBaseRequest(value) => {
                value.artifact.as_deref()
            }
            ServerMessageMessage::ModelOutput(value) => value.artifact.as_deref(),
            ServerMessageMessage::PhoneCallControl(value) => value.artifact.as_deref(),
            ServerMessageMessage::SpeechUpdate(value) => value.artifact.as_deref(),
            ServerMessageMessage::StatusUpdate(value) => value.artifact.as_deref(),
            ServerMessageMessage::ToolCalls(value) => value.artifact.as_deref(),
            ServerMessageMessage::TransferDestinationRequest(value) => {
                value.artifact.as_deref()
            }
            ServerMessageMessage::TransferUpdate(value) => value.artifact.as_deref(),
            ServerMessageMessage::Transcript(value) => value.artifact.as_deref(),
            ServerMessageMessage::UserInterrupted(value) => value.artifact.as_deref(),
            ServerMessageMessage::LanguageChangeDetected(value) => {
                value.artifact.as_deref()
            }
            ServerMessageMessage::VoiceInput(value) => value.artifact.as_deref(),
            ServerMessageMessage::AssistantSpeech(value) => value.artifact.as_deref(),
            ServerMessageMessage::VoiceRequest(value) => value.artifact.as_deref(),
            ServerMessageMessage::CallEndpointingRequest(value) => {
                value.artifact.as_deref()
            }
            ServerMessageMessage::ChatCreated(value) => value.artifact.as_deref(),
            ServerMessageMessage::ChatDeleted(value) => value.artifact.as_deref(),
            ServerMessageMessage::SessionCreated(value) => value.artifact.as_deref(),
            ServerMessageMessage::SessionUpdated(value) => value.artifact.as_deref(),
            ServerMessageMessage::SessionDeleted(value) => value.artifact.as_deref(),
            ServerMessageMessage::CallDeleted(value) => value.artifact.as_deref(),
            ServerMessageMessage::CallDeleteFailed(value) => value.artifact.as_deref(),
            ServerMessageMessage::Unknown(_) => None,
        }
    }

    /// `assistant` of whichever variant it is.
    pub fn assistant(&self) -> Option<&CreateAssistantDto> {
        match self {
            ServerMessageMessage::AssistantRequest(value) => value.assistant.as_deref(),
            ServerMessageMessage::ConversationUpdate(value) => value.assistant.as_deref(),
            ServerMessageMessage::EndOfCallReport(value) => value.assistant.as_deref(),
            ServerMessageMessage::HandoffDestinationRequest(value) => {
                value.assistant.as_deref()
            }
            ServerMessageMessage::Hang(value) => value.assistant.as_deref(),
            ServerMessageMessage::KnowledgeBaseRequest(value) => {
                value.assistant.as_deref()
            }
            ServerMessageMessage::ModelOutput(value) => value.assistant.as_deref(),
            ServerMessageMessage::PhoneCallControl(value) => value.assistant.as_deref(),
            ServerMessageMessage::SpeechUpdate(value) => value.assistant.as_deref(),
            ServerMessageMessage::StatusUpdate(value) => value.assistant.as_deref(),
            ServerMessageMessage::ToolCalls(value) => value.assistant.as_deref(),
            ServerMessageMessage::TransferDestinationRequest(value) => {
                value.assistant.as_deref()
            }
            ServerMessageMessage::TransferUpdate(value) => value.assistant.as_deref(),
            ServerMessageMessage::Transcript(value) => value.assistant.as_deref(),
            ServerMessageMessage::UserInterrupted(value) => value.assistant.as_deref(),
            ServerMessageMessage::LanguageChangeDetected(value) => {
                value.assistant.as_deref()
            }
            ServerMessageMessage::VoiceInput(value) => value.assistant.as_deref(),
            ServerMessageMessage::AssistantSpeech(value) => value.assistant.as_deref(),
            ServerMessageMessage::VoiceRequest(value) => value.assistant.as_deref(),
            ServerMessageMessage::CallEndpointingRequest(value) => {
                value.assistant.as_deref()
            }
            ServerMessageMessage::ChatCreated(value) => value.assistant.as_deref(),
            ServerMessageMessage::ChatDeleted(value) => value.assistant.as_deref(),
            ServerMessageMessage::SessionCreated(value) => value.assistant.as_deref(),
            ServerMessageMessage::SessionUpdated(value) => value.assistant.as_deref(),
            ServerMessageMessage::SessionDeleted(value) => value.assistant.as_deref(),
            ServerMessageMessage::CallDeleted(value) => value.assistant.as_deref(),
            ServerMessageMessage::CallDeleteFailed(value) => value.assistant.as_deref(),
            ServerMessageMessage::Unknown(_) => None,
        }
    }

    /// `customer` of whichever variant it is.
    pub fn customer(&self) -> Option<&CreateCustomerDto> {
        match self {
            ServerMessageMessage::AssistantRequest(value) => value.customer.as_deref(),
            ServerMessageMessage::ConversationUpdate(value) => value.customer.as_deref(),
            ServerMessageMessage::EndOfCallReport(value) => value.customer.as_deref(),
            ServerMessageMessage::HandoffDestinationRequest(value) => {
                value.customer.as_deref()
            }
            ServerMessageMessage::Hang(value) => value.customer.as_deref(),
            ServerMessageMessage::KnowledgeBaseRequest(value) => {
                value.customer.as_deref()
            }
            ServerMessageMessage::ModelOutput(value) => value.customer.as_deref(),
            ServerMessageMessage::PhoneCallControl(value) => value.customer.as_deref(),
            ServerMessageMessage::SpeechUpdate(value) => value.customer.as_deref(),
            ServerMessageMessage::StatusUpdate(value) => value.customer.as_deref(),
            ServerMessageMessage::ToolCalls(value) => value.customer.as_deref(),
            ServerMessageMessage::TransferDestinationRequest(value) => {
                value.customer.as_deref()
            }
            ServerMessageMessage::TransferUpdate(value) => value.customer.as_deref(),
            ServerMessageMessage::Transcript(value) => value.customer.as_deref(),
            ServerMessageMessage::UserInterrupted(value) => value.customer.as_deref(),
            ServerMessageMessage::LanguageChangeDetected(value) => {
                value.customer.as_deref()
            }
            ServerMessageMessage::VoiceInput(value) => value.customer.as_deref(),
            ServerMessageMessage::AssistantSpeech(value) => value.customer.as_deref(),
            ServerMessageMessage::VoiceRequest(value) => value.customer.as_deref(),
            ServerMessageMessage::CallEndpointingRequest(value) => {
                value.customer.as_deref()
            }
            ServerMessageMessage::ChatCreated(value) => value.customer.as_deref(),
            ServerMessageMessage::ChatDeleted(value) => value.customer.as_deref(),
            ServerMessageMessage::SessionCreated(value) => value.customer.as_deref(),
            ServerMessageMessage::SessionUpdated(value) => value.customer.as_deref(),
            ServerMessageMessage::SessionDeleted(value) => value.customer.as_deref(),
            ServerMessageMessage::CallDeleted(value) => value.customer.as_deref(),
            ServerMessageMessage::CallDeleteFailed(value) => value.customer.as_deref(),
            ServerMessageMessage::Unknown(_) => None,
        }
    }

    /// `call` of whichever variant it is.
    pub fn call(&self) -> Option<&Call> {
        match self {
            ServerMessageMessage::AssistantRequest(value) => value.call.as_deref(),
            ServerMessageMessage::ConversationUpdate(value) => value.call.as_deref(),
            ServerMessageMessage::EndOfCallReport(value) => value.call.as_deref(),
            ServerMessageMessage::HandoffDestinationRequest(value) => {
                value.call.as_deref()
            }
            ServerMessageMessage::Hang(value) => value.call.as_deref(),
            ServerMessageMessage::KnowledgeBaseRequest(value) => value.call.as_deref(),
            ServerMessageMessage::ModelOutput(value) => value.call.as_deref(),
            ServerMessageMessage::PhoneCallControl(value) => value.call.as_deref(),
            ServerMessageMessage::SpeechUpdate(value) => value.call.as_deref(),
            ServerMessageMessage::StatusUpdate(value) => value.call.as_deref(),
            ServerMessageMessage::ToolCalls(value) => value.call.as_deref(),
            ServerMessageMessage::TransferDestinationRequest(value) => {
                value.call.as_deref()
            }
            ServerMessageMessage::TransferUpdate(value) => value.call.as_deref(),
            ServerMessageMessage::Transcript(value) => value.call.as_deref(),
            ServerMessageMessage::UserInterrupted(value) => value.call.as_deref(),
            ServerMessageMessage::LanguageChangeDetected(value) => value.call.as_deref(),
            ServerMessageMessage::VoiceInput(value) => value.call.as_deref(),
            ServerMessageMessage::AssistantSpeech(value) => value.call.as_deref(),
            ServerMessageMessage::VoiceRequest(value) => value.call.as_deref(),
            ServerMessageMessage::CallEndpointingRequest(value) => value.call.as_deref(),
            ServerMessageMessage::ChatCreated(value) => value.call.as_deref(),
            ServerMessageMessage::ChatDeleted(value) => value.call.as_deref(),
            ServerMessageMessage::SessionCreated(value) => value.call.as_deref(),
            ServerMessageMessage::SessionUpdated(value) => value.call.as_deref(),
            ServerMessageMessage::SessionDeleted(value) => value.call.as_deref(),
            ServerMessageMessage::CallDeleted(value) => value.call.as_deref(),
            ServerMessageMessage::CallDeleteFailed(value) => value.call.as_deref(),
            ServerMessageMessage::Unknown(_) => None,
        }
    }

    /// `chat` of whichever variant it is.
    pub fn chat(&self) -> Option<&Chat> {
        match self {
            ServerMessageMessage::AssistantRequest(value) => value.chat.as_deref(),
            ServerMessageMessage::ConversationUpdate(value) => value.chat.as_deref(),
            ServerMessageMessage::EndOfCallReport(value) => value.chat.as_deref(),
            ServerMessageMessage::HandoffDestinationRequest(value) => {
                value.chat.as_deref()
            }
            ServerMessageMessage::Hang(value) => value.chat.as_deref(),
            ServerMessageMessage::KnowledgeBaseRequest(value) => value.chat.as_deref(),
            ServerMessageMessage::ModelOutput(value) => value.chat.as_deref(),
            ServerMessageMessage::PhoneCallControl(value) => value.chat.as_deref(),
            ServerMessageMessage::SpeechUpdate(value) => value.chat.as_deref(),
            ServerMessageMessage::StatusUpdate(value) => value.chat.as_deref(),
            ServerMessageMessage::ToolCalls(value) => value.chat.as_deref(),
            ServerMessageMessage::TransferDestinationRequest(value) => {
                value.chat.as_deref()
            }
            ServerMessageMessage::TransferUpdate(value) => value.chat.as_deref(),
            ServerMessageMessage::Transcript(value) => value.chat.as_deref(),
            ServerMessageMessage::UserInterrupted(value) => value.chat.as_deref(),
            ServerMessageMessage::LanguageChangeDetected(value) => value.chat.as_deref(),
            ServerMessageMessage::VoiceInput(value) => value.chat.as_deref(),
            ServerMessageMessage::AssistantSpeech(value) => value.chat.as_deref(),
            ServerMessageMessage::VoiceRequest(value) => value.chat.as_deref(),
            ServerMessageMessage::CallEndpointingRequest(value) => value.chat.as_deref(),
            ServerMessageMessage::ChatCreated(value) => Some(&*value.chat),
            ServerMessageMessage::ChatDeleted(value) => Some(&*value.chat),
            ServerMessageMessage::SessionCreated(value) => value.chat.as_deref(),
            ServerMessageMessage::SessionUpdated(value) => value.chat.as_deref(),
            ServerMessageMessage::SessionDeleted(value) => value.chat.as_deref(),
            ServerMessageMessage::CallDeleted(value) => value.chat.as_deref(),
            ServerMessageMessage::CallDeleteFailed(value) => value.chat.as_deref(),
            ServerMessageMessage::Unknown(_) => None,
        }
    }
}

impl From<ServerMessageAssistantRequest> for ServerMessageMessage {
    fn from(value: ServerMessageAssistantRequest) -> Self {
        ServerMessageMessage::AssistantRequest(Box::new(value))
    }
}

impl From<ServerMessageConversationUpdate> for ServerMessageMessage {
    fn from(value: ServerMessageConversationUpdate) -> Self {
        ServerMessageMessage::ConversationUpdate(Box::new(value))
    }
}

impl From<ServerMessageEndOfCallReport> for ServerMessageMessage {
    fn from(value: ServerMessageEndOfCallReport) -> Self {
        ServerMessageMessage::EndOfCallReport(Box::new(value))
    }
}

impl From<ServerMessageHandoffDestinationRequest> for ServerMessageMessage {
    fn from(value: ServerMessageHandoffDestinationRequest) -> Self {
        ServerMessageMessage::HandoffDestinationRequest(Box::new(value))
    }
}

impl From<ServerMessageHang> for ServerMessageMessage {
    fn from(value: ServerMessageHang) -> Self {
        ServerMessageMessage::Hang(Box::new(value))
    }
}

impl From<ServerMessageKnowledgeBaseRequest> for ServerMessageMessage {
    fn from(value: ServerMessageKnowledgeBaseRequest) -> Self {
        ServerMessageMessage::KnowledgeBaseRequest(Box::new(value))
    }
}

impl From<ServerMessageModelOutput> for ServerMessageMessage {
    fn from(value: ServerMessageModelOutput) -> Self {
        ServerMessageMessage::ModelOutput(Box::new(value))
    }
}

impl From<ServerMessagePhoneCallControl> for ServerMessageMessage {
    fn from(value: ServerMessagePhoneCallControl) -> Self {
        ServerMessageMessage::PhoneCallControl(Box::new(value))
    }
}

impl From<ServerMessageSpeechUpdate> for ServerMessageMessage {
    fn from(value: ServerMessageSpeechUpdate) -> Self {
        ServerMessageMessage::SpeechUpdate(Box::new(value))
    }
}

impl From<ServerMessageStatusUpdate> for ServerMessageMessage {
    fn from(value: ServerMessageStatusUpdate) -> Self {
        ServerMessageMessage::StatusUpdate(Box::new(value))
    }
}

impl From<ServerMessageToolCalls> for ServerMessageMessage {
    fn from(value: ServerMessageToolCalls) -> Self {
        ServerMessageMessage::ToolCalls(Box::new(value))
    }
}

impl From<ServerMessageTransferDestinationRequest> for ServerMessageMessage {
    fn from(value: ServerMessageTransferDestinationRequest) -> Self {
        ServerMessageMessage::TransferDestinationRequest(Box::new(value))
    }
}

impl From<ServerMessageTransferUpdate> for ServerMessageMessage {
    fn from(value: ServerMessageTransferUpdate) -> Self {
        ServerMessageMessage::TransferUpdate(Box::new(value))
    }
}

impl From<ServerMessageTranscript> for ServerMessageMessage {
    fn from(value: ServerMessageTranscript) -> Self {
        ServerMessageMessage::Transcript(Box::new(value))
    }
}

impl From<ServerMessageUserInterrupted> for ServerMessageMessage {
    fn from(value: ServerMessageUserInterrupted) -> Self {
        ServerMessageMessage::UserInterrupted(Box::new(value))
    }
}

impl From<ServerMessageLanguageChangeDetected> for ServerMessageMessage {
    fn from(value: ServerMessageLanguageChangeDetected) -> Self {
        ServerMessageMessage::LanguageChangeDetected(Box::new(value))
    }
}

impl From<ServerMessageVoiceInput> for ServerMessageMessage {
    fn from(value: ServerMessageVoiceInput) -> Self {
        ServerMessageMessage::VoiceInput(Box::new(value))
    }
}

impl From<ServerMessageAssistantSpeech> for ServerMessageMessage {
    fn from(value: ServerMessageAssistantSpeech) -> Self {
        ServerMessageMessage::AssistantSpeech(Box::new(value))
    }
}

impl From<ServerMessageVoiceRequest> for ServerMessageMessage {
    fn from(value: ServerMessageVoiceRequest) -> Self {
        ServerMessageMessage::VoiceRequest(Box::new(value))
    }
}

impl From<ServerMessageCallEndpointingRequest> for ServerMessageMessage {
    fn from(value: ServerMessageCallEndpointingRequest) -> Self {
        ServerMessageMessage::CallEndpointingRequest(Box::new(value))
    }
}

impl From<ServerMessageChatCreated> for ServerMessageMessage {
    fn from(value: ServerMessageChatCreated) -> Self {
        ServerMessageMessage::ChatCreated(Box::new(value))
    }
}

impl From<ServerMessageChatDeleted> for ServerMessageMessage {
    fn from(value: ServerMessageChatDeleted) -> Self {
        ServerMessageMessage::ChatDeleted(Box::new(value))
    }
}

impl From<ServerMessageSessionCreated> for ServerMessageMessage {
    fn from(value: ServerMessageSessionCreated) -> Self {
        ServerMessageMessage::SessionCreated(Box::new(value))
    }
}

impl From<ServerMessageSessionUpdated> for ServerMessageMessage {
    fn from(value: ServerMessageSessionUpdated) -> Self {
        ServerMessageMessage::SessionUpdated(Box::new(value))
    }
}

impl From<ServerMessageSessionDeleted> for ServerMessageMessage {
    fn from(value: ServerMessageSessionDeleted) -> Self {
        ServerMessageMessage::SessionDeleted(Box::new(value))
    }
}

impl From<ServerMessageCallDeleted> for ServerMessageMessage {
    fn from(value: ServerMessageCallDeleted) -> Self {
        ServerMessageMessage::CallDeleted(Box::new(value))
    }
}

impl From<ServerMessageCallDeleteFailed> for ServerMessageMessage {
    fn from(value: ServerMessageCallDeleteFailed) -> Self {
        ServerMessageMessage::CallDeleteFailed(Box::new(value))
    }
}

union! {
    SERVER_MESSAGE_MESSAGE: ServerMessageMessage = "vapi-servermessage-schema.json#/properties/message", UnionShape {
        name: "ServerMessageMessage",
        variants: &["AssistantRequest", "ConversationUpdate", "EndOfCallReport", "HandoffDestinationRequest", "Hang", "KnowledgeBaseRequest", "ModelOutput", "PhoneCallControl", "SpeechUpdate", "StatusUpdate", "ToolCalls", "TransferDestinationRequest", "TransferUpdate", "Transcript", "UserInterrupted", "LanguageChangeDetected", "VoiceInput", "AssistantSpeech", "VoiceRequest", "CallEndpointingRequest", "ChatCreated", "ChatDeleted", "SessionCreated", "SessionUpdated", "SessionDeleted", "CallDeleted", "CallDeleteFailed"],
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
                "assistant-request",
                "conversation-update",
                "end-of-call-report",
                "handoff-destination-request",
                "hang",
                "knowledge-base-request",
                "model-output",
                "phone-call-control",
                "speech-update",
                "status-update",
                "tool-calls",
                "transfer-destination-request",
                "transfer-update",
                "transcript",
                "transcript[transcriptType=\"final\"]",
                "user-interrupted",
                "language-change-detected",
                "voice-input",
                "assistant.speechStarted",
                "voice-request",
                "call.endpointing.request",
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
                &[only(8)],
                &[only(9)],
                &[only(10)],
                &[only(11)],
                &[only(12)],
                &[only(13)],
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
                &[only(23)],
                &[only(24)],
                &[only(25)],
                &[only(26)],
            ],
            unlisted: &[],
        },
    }, {
        0 AssistantRequest;
        1 ConversationUpdate;
        2 EndOfCallReport;
        3 HandoffDestinationRequest;
        4 Hang;
        5 KnowledgeBaseRequest;
        6 ModelOutput;
        7 PhoneCallControl;
        8 SpeechUpdate;
        9 StatusUpdate;
        10 ToolCalls;
        11 TransferDestinationRequest;
        12 TransferUpdate;
        13 Transcript;
        14 UserInterrupted;
        15 LanguageChangeDetected;
        16 VoiceInput;
        17 AssistantSpeech;
        18 VoiceRequest;
        19 CallEndpointingRequest;
        20 ChatCreated;
        21 ChatDeleted;
        22 SessionCreated;
        23 SessionUpdated;
        24 SessionDeleted;
        25 CallDeleted;
        26 CallDeleteFailed;
    }
}
