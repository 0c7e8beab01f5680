// @generated from vapi-servermessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::server_messages::{
    ServerMessageAssistantRequest, ServerMessageAssistantSpeech,
    ServerMessageCallArtifactUpload, ServerMessageCallDeleteFailed,
    ServerMessageCallDeleted, ServerMessageCallEndpointingRequest,
    ServerMessageCampaignPredial, ServerMessageChatCreated, ServerMessageChatDeleted,
    ServerMessageConversationUpdate, ServerMessageEndOfCallReport,
    ServerMessageHandoffDestinationRequest, ServerMessageHang,
    ServerMessageKnowledgeBaseRequest, ServerMessageLanguageChangeDetected,
    ServerMessageModelOutput, ServerMessagePhoneCallControl, ServerMessageSessionCreated,
    ServerMessageSessionDeleted, ServerMessageSessionUpdated, ServerMessageSpeechUpdate,
    ServerMessageStatusUpdate, ServerMessageToolCalls, ServerMessageTranscript,
    ServerMessageTransferDestinationRequest, ServerMessageTransferUpdate,
    ServerMessageUserInterrupted, ServerMessageVoiceInput, ServerMessageVoiceRequest,
};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// The body of a webhook request: what Vapi posts to your server. `message` holds one of the server messages.
///
/// Schema: `vapi-servermessage-schema.json#`
///
/// The value of `message` is also read when it comes alone, and then written alone. To send it alone, write it as it is, without a `ServerMessage` around it.
#[derive(Clone)]
pub struct ServerMessage {
    /// `message`, required.
    pub message: ServerMessageBody,
    _extra: Extra,
}

impl ServerMessage {
    /// A value with its required members.
    pub fn new(message: impl Into<ServerMessageBody>) -> Self {
        ServerMessage {
            message: message.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessage = "vapi-servermessage-schema.json#", unstated, bare 0, missed 0b1, b"" {
        0 "message" => required(message: OBJECT, with_message into ServerMessageBody);
    }
    (message) ()
}

/// One of several types.
///
/// Schema: `vapi-servermessage-schema.json#/properties/message`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServerMessageBody {
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
    /// `type` is `"call.artifact.upload"`.
    CallArtifactUpload(Box<ServerMessageCallArtifactUpload>),
    /// `type` is `"campaign.predial"`.
    CampaignPredial(Box<ServerMessageCampaignPredial>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ServerMessageBody {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ServerMessageBody::AssistantRequest(_) => Some("assistant-request"),
            ServerMessageBody::ConversationUpdate(_) => Some("conversation-update"),
            ServerMessageBody::EndOfCallReport(_) => Some("end-of-call-report"),
            ServerMessageBody::HandoffDestinationRequest(_) => {
                Some("handoff-destination-request")
            }
            ServerMessageBody::Hang(_) => Some("hang"),
            ServerMessageBody::KnowledgeBaseRequest(_) => Some("knowledge-base-request"),
            ServerMessageBody::ModelOutput(_) => Some("model-output"),
            ServerMessageBody::PhoneCallControl(_) => Some("phone-call-control"),
            ServerMessageBody::SpeechUpdate(_) => Some("speech-update"),
            ServerMessageBody::StatusUpdate(_) => Some("status-update"),
            ServerMessageBody::ToolCalls(_) => Some("tool-calls"),
            ServerMessageBody::TransferDestinationRequest(_) => {
                Some("transfer-destination-request")
            }
            ServerMessageBody::TransferUpdate(_) => Some("transfer-update"),
            ServerMessageBody::Transcript(value) => Some(value.r#type.as_str()),
            ServerMessageBody::UserInterrupted(_) => Some("user-interrupted"),
            ServerMessageBody::LanguageChangeDetected(_) => {
                Some("language-change-detected")
            }
            ServerMessageBody::VoiceInput(_) => Some("voice-input"),
            ServerMessageBody::AssistantSpeech(_) => Some("assistant.speechStarted"),
            ServerMessageBody::VoiceRequest(_) => Some("voice-request"),
            ServerMessageBody::CallEndpointingRequest(_) => {
                Some("call.endpointing.request")
            }
            ServerMessageBody::ChatCreated(_) => Some("chat.created"),
            ServerMessageBody::ChatDeleted(_) => Some("chat.deleted"),
            ServerMessageBody::SessionCreated(_) => Some("session.created"),
            ServerMessageBody::SessionUpdated(_) => Some("session.updated"),
            ServerMessageBody::SessionDeleted(_) => Some("session.deleted"),
            ServerMessageBody::CallDeleted(_) => Some("call.deleted"),
            ServerMessageBody::CallDeleteFailed(_) => Some("call.delete.failed"),
            ServerMessageBody::CallArtifactUpload(_) => Some("call.artifact.upload"),
            ServerMessageBody::CampaignPredial(_) => Some("campaign.predial"),
            ServerMessageBody::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// Returns `phoneNumber`; `None` for `Unknown`, and where it is absent.
    pub fn phone_number(&self) -> Option<&PhoneNumber> {
        match self {
            ServerMessageBody::AssistantRequest(value) => value.phone_number.as_ref(),
            ServerMessageBody::ConversationUpdate(value) => value.phone_number.as_ref(),
            ServerMessageBody::EndOfCallReport(value) => value.phone_number.as_ref(),
            ServerMessageBody::HandoffDestinationRequest(value) => {
                value.phone_number.as_ref()
            }
            ServerMessageBody::Hang(value) => value.phone_number.as_ref(),
            ServerMessageBody::KnowledgeBaseRequest(value) => value.phone_number.as_ref(),
            ServerMessageBody::ModelOutput(value) => value.phone_number.as_ref(),
            ServerMessageBody::PhoneCallControl(value) => value.phone_number.as_ref(),
            ServerMessageBody::SpeechUpdate(value) => value.phone_number.as_ref(),
            ServerMessageBody::StatusUpdate(value) => value.phone_number.as_ref(),
            ServerMessageBody::ToolCalls(value) => value.phone_number.as_ref(),
            ServerMessageBody::TransferDestinationRequest(value) => {
                value.phone_number.as_ref()
            }
            ServerMessageBody::TransferUpdate(value) => value.phone_number.as_ref(),
            ServerMessageBody::Transcript(value) => value.phone_number.as_ref(),
            ServerMessageBody::UserInterrupted(value) => value.phone_number.as_ref(),
            ServerMessageBody::LanguageChangeDetected(value) => {
                value.phone_number.as_ref()
            }
            ServerMessageBody::VoiceInput(value) => value.phone_number.as_ref(),
            ServerMessageBody::AssistantSpeech(value) => value.phone_number.as_ref(),
            ServerMessageBody::VoiceRequest(value) => value.phone_number.as_ref(),
            ServerMessageBody::CallEndpointingRequest(value) => {
                value.phone_number.as_ref()
            }
            ServerMessageBody::ChatCreated(value) => value.phone_number.as_ref(),
            ServerMessageBody::ChatDeleted(value) => value.phone_number.as_ref(),
            ServerMessageBody::SessionCreated(value) => value.phone_number.as_ref(),
            ServerMessageBody::SessionUpdated(value) => value.phone_number.as_ref(),
            ServerMessageBody::SessionDeleted(value) => value.phone_number.as_ref(),
            ServerMessageBody::CallDeleted(value) => value.phone_number.as_ref(),
            ServerMessageBody::CallDeleteFailed(value) => value.phone_number.as_ref(),
            ServerMessageBody::CallArtifactUpload(value) => value.phone_number.as_ref(),
            ServerMessageBody::CampaignPredial(value) => value.phone_number.as_ref(),
            ServerMessageBody::Unknown(_) => None,
        }
    }

    /// Returns `assistantVersion`; `None` for `Unknown`, and where it is absent.
    pub fn assistant_version(&self) -> Option<&str> {
        match self {
            ServerMessageBody::AssistantRequest(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::ConversationUpdate(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::EndOfCallReport(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::HandoffDestinationRequest(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::Hang(value) => value.assistant_version.as_deref(),
            ServerMessageBody::KnowledgeBaseRequest(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::ModelOutput(value) => value.assistant_version.as_deref(),
            ServerMessageBody::PhoneCallControl(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::SpeechUpdate(value) => value.assistant_version.as_deref(),
            ServerMessageBody::StatusUpdate(value) => value.assistant_version.as_deref(),
            ServerMessageBody::ToolCalls(value) => value.assistant_version.as_deref(),
            ServerMessageBody::TransferDestinationRequest(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::TransferUpdate(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::Transcript(value) => value.assistant_version.as_deref(),
            ServerMessageBody::UserInterrupted(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::LanguageChangeDetected(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::VoiceInput(value) => value.assistant_version.as_deref(),
            ServerMessageBody::AssistantSpeech(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::VoiceRequest(value) => value.assistant_version.as_deref(),
            ServerMessageBody::CallEndpointingRequest(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::ChatCreated(value) => value.assistant_version.as_deref(),
            ServerMessageBody::ChatDeleted(value) => value.assistant_version.as_deref(),
            ServerMessageBody::SessionCreated(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::SessionUpdated(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::SessionDeleted(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::CallDeleted(value) => value.assistant_version.as_deref(),
            ServerMessageBody::CallDeleteFailed(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::CallArtifactUpload(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::CampaignPredial(value) => {
                value.assistant_version.as_deref()
            }
            ServerMessageBody::Unknown(_) => None,
        }
    }

    /// Returns `timestamp`; `None` for `Unknown`, and where it is absent.
    pub fn timestamp(&self) -> Option<f64> {
        match self {
            ServerMessageBody::AssistantRequest(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::ConversationUpdate(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::EndOfCallReport(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::HandoffDestinationRequest(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::Hang(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::KnowledgeBaseRequest(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::ModelOutput(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::PhoneCallControl(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::SpeechUpdate(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::StatusUpdate(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::ToolCalls(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::TransferDestinationRequest(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::TransferUpdate(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::Transcript(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::UserInterrupted(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::LanguageChangeDetected(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::VoiceInput(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::AssistantSpeech(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::VoiceRequest(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::CallEndpointingRequest(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::ChatCreated(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::ChatDeleted(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::SessionCreated(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::SessionUpdated(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::SessionDeleted(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::CallDeleted(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::CallDeleteFailed(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::CallArtifactUpload(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::CampaignPredial(value) => {
                value.timestamp.as_ref().map(|number| number.as_f64())
            }
            ServerMessageBody::Unknown(_) => None,
        }
    }

    /// Returns `artifact`; `None` for `Unknown`, and where it is absent.
    pub fn artifact(&self) -> Option<&Artifact> {
        match self {
            ServerMessageBody::AssistantRequest(value) => value.artifact.as_deref(),
            ServerMessageBody::ConversationUpdate(value) => value.artifact.as_deref(),
            ServerMessageBody::EndOfCallReport(value) => value.artifact.as_deref(),
            ServerMessageBody::HandoffDestinationRequest(value) => {
                value.artifact.as_deref()
            }
            ServerMessageBody::Hang(value) => value.artifact.as_deref(),
            ServerMessageBody::KnowledgeBaseRequest(value) => value.artifact.as_deref(),
            ServerMessageBody::ModelOutput(value) => value.artifact.as_deref(),
            ServerMessageBody::PhoneCallControl(value) => value.artifact.as_deref(),
            ServerMessageBody::SpeechUpdate(value) => value.artifact.as_deref(),
            ServerMessageBody::StatusUpdate(value) => value.artifact.as_deref(),
            ServerMessageBody::ToolCalls(value) => value.artifact.as_deref(),
            ServerMessageBody::TransferDestinationRequest(value) => {
                value.artifact.as_deref()
            }
            ServerMessageBody::TransferUpdate(value) => value.artifact.as_deref(),
            ServerMessageBody::Transcript(value) => value.artifact.as_deref(),
            ServerMessageBody::UserInterrupted(value) => value.artifact.as_deref(),
            ServerMessageBody::LanguageChangeDetected(value) => value.artifact.as_deref(),
            ServerMessageBody::VoiceInput(value) => value.artifact.as_deref(),
            ServerMessageBody::AssistantSpeech(value) => value.artifact.as_deref(),
            ServerMessageBody::VoiceRequest(value) => value.artifact.as_deref(),
            ServerMessageBody::CallEndpointingRequest(value) => value.artifact.as_deref(),
            ServerMessageBody::ChatCreated(value) => value.artifact.as_deref(),
            ServerMessageBody::ChatDeleted(value) => value.artifact.as_deref(),
            ServerMessageBody::SessionCreated(value) => value.artifact.as_deref(),
            ServerMessageBody::SessionUpdated(value) => value.artifact.as_deref(),
            ServerMessageBody::SessionDeleted(value) => value.artifact.as_deref(),
            ServerMessageBody::CallDeleted(value) => value.artifact.as_deref(),
            ServerMessageBody::CallDeleteFailed(value) => value.artifact.as_deref(),
            ServerMessageBody::CallArtifactUpload(value) => value.artifact.as_deref(),
            ServerMessageBody::CampaignPredial(value) => value.artifact.as_deref(),
            ServerMessageBody::Unknown(_) => None,
        }
    }

    /// Returns `assistant`; `None` for `Unknown`, and where it is absent.
    pub fn assistant(&self) -> Option<&CreateAssistantDto> {
        match self {
            ServerMessageBody::AssistantRequest(value) => value.assistant.as_deref(),
            ServerMessageBody::ConversationUpdate(value) => value.assistant.as_deref(),
            ServerMessageBody::EndOfCallReport(value) => value.assistant.as_deref(),
            ServerMessageBody::HandoffDestinationRequest(value) => {
                value.assistant.as_deref()
            }
            ServerMessageBody::Hang(value) => value.assistant.as_deref(),
            ServerMessageBody::KnowledgeBaseRequest(value) => value.assistant.as_deref(),
            ServerMessageBody::ModelOutput(value) => value.assistant.as_deref(),
            ServerMessageBody::PhoneCallControl(value) => value.assistant.as_deref(),
            ServerMessageBody::SpeechUpdate(value) => value.assistant.as_deref(),
            ServerMessageBody::StatusUpdate(value) => value.assistant.as_deref(),
            ServerMessageBody::ToolCalls(value) => value.assistant.as_deref(),
            ServerMessageBody::TransferDestinationRequest(value) => {
                value.assistant.as_deref()
            }
            ServerMessageBody::TransferUpdate(value) => value.assistant.as_deref(),
            ServerMessageBody::Transcript(value) => value.assistant.as_deref(),
            ServerMessageBody::UserInterrupted(value) => value.assistant.as_deref(),
            ServerMessageBody::LanguageChangeDetected(value) => {
                value.assistant.as_deref()
            }
            ServerMessageBody::VoiceInput(value) => value.assistant.as_deref(),
            ServerMessageBody::AssistantSpeech(value) => value.assistant.as_deref(),
            ServerMessageBody::VoiceRequest(value) => value.assistant.as_deref(),
            ServerMessageBody::CallEndpointingRequest(value) => {
                value.assistant.as_deref()
            }
            ServerMessageBody::ChatCreated(value) => value.assistant.as_deref(),
            ServerMessageBody::ChatDeleted(value) => value.assistant.as_deref(),
            ServerMessageBody::SessionCreated(value) => value.assistant.as_deref(),
            ServerMessageBody::SessionUpdated(value) => value.assistant.as_deref(),
            ServerMessageBody::SessionDeleted(value) => value.assistant.as_deref(),
            ServerMessageBody::CallDeleted(value) => value.assistant.as_deref(),
            ServerMessageBody::CallDeleteFailed(value) => value.assistant.as_deref(),
            ServerMessageBody::CallArtifactUpload(value) => value.assistant.as_deref(),
            ServerMessageBody::CampaignPredial(value) => value.assistant.as_deref(),
            ServerMessageBody::Unknown(_) => None,
        }
    }

    /// Returns `customer`; `None` for `Unknown`, and where it is absent.
    pub fn customer(&self) -> Option<&CreateCustomerDto> {
        match self {
            ServerMessageBody::AssistantRequest(value) => value.customer.as_deref(),
            ServerMessageBody::ConversationUpdate(value) => value.customer.as_deref(),
            ServerMessageBody::EndOfCallReport(value) => value.customer.as_deref(),
            ServerMessageBody::HandoffDestinationRequest(value) => {
                value.customer.as_deref()
            }
            ServerMessageBody::Hang(value) => value.customer.as_deref(),
            ServerMessageBody::KnowledgeBaseRequest(value) => value.customer.as_deref(),
            ServerMessageBody::ModelOutput(value) => value.customer.as_deref(),
            ServerMessageBody::PhoneCallControl(value) => value.customer.as_deref(),
            ServerMessageBody::SpeechUpdate(value) => value.customer.as_deref(),
            ServerMessageBody::StatusUpdate(value) => value.customer.as_deref(),
            ServerMessageBody::ToolCalls(value) => value.customer.as_deref(),
            ServerMessageBody::TransferDestinationRequest(value) => {
                value.customer.as_deref()
            }
            ServerMessageBody::TransferUpdate(value) => value.customer.as_deref(),
            ServerMessageBody::Transcript(value) => value.customer.as_deref(),
            ServerMessageBody::UserInterrupted(value) => value.customer.as_deref(),
            ServerMessageBody::LanguageChangeDetected(value) => value.customer.as_deref(),
            ServerMessageBody::VoiceInput(value) => value.customer.as_deref(),
            ServerMessageBody::AssistantSpeech(value) => value.customer.as_deref(),
            ServerMessageBody::VoiceRequest(value) => value.customer.as_deref(),
            ServerMessageBody::CallEndpointingRequest(value) => value.customer.as_deref(),
            ServerMessageBody::ChatCreated(value) => value.customer.as_deref(),
            ServerMessageBody::ChatDeleted(value) => value.customer.as_deref(),
            ServerMessageBody::SessionCreated(value) => value.customer.as_deref(),
            ServerMessageBody::SessionUpdated(value) => value.customer.as_deref(),
            ServerMessageBody::SessionDeleted(value) => value.customer.as_deref(),
            ServerMessageBody::CallDeleted(value) => value.customer.as_deref(),
            ServerMessageBody::CallDeleteFailed(value) => value.customer.as_deref(),
            ServerMessageBody::CallArtifactUpload(value) => value.customer.as_deref(),
            ServerMessageBody::CampaignPredial(value) => value.customer.as_deref(),
            ServerMessageBody::Unknown(_) => None,
        }
    }

    /// Returns `call`; `None` for `Unknown`, and where it is absent.
    pub fn call(&self) -> Option<&Call> {
        match self {
            ServerMessageBody::AssistantRequest(value) => value.call.as_deref(),
            ServerMessageBody::ConversationUpdate(value) => value.call.as_deref(),
            ServerMessageBody::EndOfCallReport(value) => value.call.as_deref(),
            ServerMessageBody::HandoffDestinationRequest(value) => value.call.as_deref(),
            ServerMessageBody::Hang(value) => value.call.as_deref(),
            ServerMessageBody::KnowledgeBaseRequest(value) => value.call.as_deref(),
            ServerMessageBody::ModelOutput(value) => value.call.as_deref(),
            ServerMessageBody::PhoneCallControl(value) => value.call.as_deref(),
            ServerMessageBody::SpeechUpdate(value) => value.call.as_deref(),
            ServerMessageBody::StatusUpdate(value) => value.call.as_deref(),
            ServerMessageBody::ToolCalls(value) => value.call.as_deref(),
            ServerMessageBody::TransferDestinationRequest(value) => value.call.as_deref(),
            ServerMessageBody::TransferUpdate(value) => value.call.as_deref(),
            ServerMessageBody::Transcript(value) => value.call.as_deref(),
            ServerMessageBody::UserInterrupted(value) => value.call.as_deref(),
            ServerMessageBody::LanguageChangeDetected(value) => value.call.as_deref(),
            ServerMessageBody::VoiceInput(value) => value.call.as_deref(),
            ServerMessageBody::AssistantSpeech(value) => value.call.as_deref(),
            ServerMessageBody::VoiceRequest(value) => value.call.as_deref(),
            ServerMessageBody::CallEndpointingRequest(value) => value.call.as_deref(),
            ServerMessageBody::ChatCreated(value) => value.call.as_deref(),
            ServerMessageBody::ChatDeleted(value) => value.call.as_deref(),
            ServerMessageBody::SessionCreated(value) => value.call.as_deref(),
            ServerMessageBody::SessionUpdated(value) => value.call.as_deref(),
            ServerMessageBody::SessionDeleted(value) => value.call.as_deref(),
            ServerMessageBody::CallDeleted(value) => value.call.as_deref(),
            ServerMessageBody::CallDeleteFailed(value) => value.call.as_deref(),
            ServerMessageBody::CallArtifactUpload(value) => value.call.as_deref(),
            ServerMessageBody::CampaignPredial(value) => value.call.as_deref(),
            ServerMessageBody::Unknown(_) => None,
        }
    }

    /// Returns `chat`; `None` for `Unknown`, and where it is absent.
    pub fn chat(&self) -> Option<&Chat> {
        match self {
            ServerMessageBody::AssistantRequest(value) => value.chat.as_deref(),
            ServerMessageBody::ConversationUpdate(value) => value.chat.as_deref(),
            ServerMessageBody::EndOfCallReport(value) => value.chat.as_deref(),
            ServerMessageBody::HandoffDestinationRequest(value) => value.chat.as_deref(),
            ServerMessageBody::Hang(value) => value.chat.as_deref(),
            ServerMessageBody::KnowledgeBaseRequest(value) => value.chat.as_deref(),
            ServerMessageBody::ModelOutput(value) => value.chat.as_deref(),
            ServerMessageBody::PhoneCallControl(value) => value.chat.as_deref(),
            ServerMessageBody::SpeechUpdate(value) => value.chat.as_deref(),
            ServerMessageBody::StatusUpdate(value) => value.chat.as_deref(),
            ServerMessageBody::ToolCalls(value) => value.chat.as_deref(),
            ServerMessageBody::TransferDestinationRequest(value) => value.chat.as_deref(),
            ServerMessageBody::TransferUpdate(value) => value.chat.as_deref(),
            ServerMessageBody::Transcript(value) => value.chat.as_deref(),
            ServerMessageBody::UserInterrupted(value) => value.chat.as_deref(),
            ServerMessageBody::LanguageChangeDetected(value) => value.chat.as_deref(),
            ServerMessageBody::VoiceInput(value) => value.chat.as_deref(),
            ServerMessageBody::AssistantSpeech(value) => value.chat.as_deref(),
            ServerMessageBody::VoiceRequest(value) => value.chat.as_deref(),
            ServerMessageBody::CallEndpointingRequest(value) => value.chat.as_deref(),
            ServerMessageBody::ChatCreated(value) => Some(&*value.chat),
            ServerMessageBody::ChatDeleted(value) => Some(&*value.chat),
            ServerMessageBody::SessionCreated(value) => value.chat.as_deref(),
            ServerMessageBody::SessionUpdated(value) => value.chat.as_deref(),
            ServerMessageBody::SessionDeleted(value) => value.chat.as_deref(),
            ServerMessageBody::CallDeleted(value) => value.chat.as_deref(),
            ServerMessageBody::CallDeleteFailed(value) => value.chat.as_deref(),
            ServerMessageBody::CallArtifactUpload(value) => value.chat.as_deref(),
            ServerMessageBody::CampaignPredial(value) => value.chat.as_deref(),
            ServerMessageBody::Unknown(_) => None,
        }
    }
}

impl From<ServerMessageAssistantRequest> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageAssistantRequest) -> Self {
        ServerMessageBody::AssistantRequest(Box::new(value))
    }
}

impl From<ServerMessageConversationUpdate> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageConversationUpdate) -> Self {
        ServerMessageBody::ConversationUpdate(Box::new(value))
    }
}

impl From<ServerMessageEndOfCallReport> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageEndOfCallReport) -> Self {
        ServerMessageBody::EndOfCallReport(Box::new(value))
    }
}

impl From<ServerMessageHandoffDestinationRequest> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageHandoffDestinationRequest) -> Self {
        ServerMessageBody::HandoffDestinationRequest(Box::new(value))
    }
}

impl From<ServerMessageHang> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageHang) -> Self {
        ServerMessageBody::Hang(Box::new(value))
    }
}

impl From<ServerMessageKnowledgeBaseRequest> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageKnowledgeBaseRequest) -> Self {
        ServerMessageBody::KnowledgeBaseRequest(Box::new(value))
    }
}

impl From<ServerMessageModelOutput> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageModelOutput) -> Self {
        ServerMessageBody::ModelOutput(Box::new(value))
    }
}

impl From<ServerMessagePhoneCallControl> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessagePhoneCallControl) -> Self {
        ServerMessageBody::PhoneCallControl(Box::new(value))
    }
}

impl From<ServerMessageSpeechUpdate> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageSpeechUpdate) -> Self {
        ServerMessageBody::SpeechUpdate(Box::new(value))
    }
}

impl From<ServerMessageStatusUpdate> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageStatusUpdate) -> Self {
        ServerMessageBody::StatusUpdate(Box::new(value))
    }
}

impl From<ServerMessageToolCalls> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageToolCalls) -> Self {
        ServerMessageBody::ToolCalls(Box::new(value))
    }
}

impl From<ServerMessageTransferDestinationRequest> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageTransferDestinationRequest) -> Self {
        ServerMessageBody::TransferDestinationRequest(Box::new(value))
    }
}

impl From<ServerMessageTransferUpdate> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageTransferUpdate) -> Self {
        ServerMessageBody::TransferUpdate(Box::new(value))
    }
}

impl From<ServerMessageTranscript> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageTranscript) -> Self {
        ServerMessageBody::Transcript(Box::new(value))
    }
}

impl From<ServerMessageUserInterrupted> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageUserInterrupted) -> Self {
        ServerMessageBody::UserInterrupted(Box::new(value))
    }
}

impl From<ServerMessageLanguageChangeDetected> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageLanguageChangeDetected) -> Self {
        ServerMessageBody::LanguageChangeDetected(Box::new(value))
    }
}

impl From<ServerMessageVoiceInput> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageVoiceInput) -> Self {
        ServerMessageBody::VoiceInput(Box::new(value))
    }
}

impl From<ServerMessageAssistantSpeech> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageAssistantSpeech) -> Self {
        ServerMessageBody::AssistantSpeech(Box::new(value))
    }
}

impl From<ServerMessageVoiceRequest> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageVoiceRequest) -> Self {
        ServerMessageBody::VoiceRequest(Box::new(value))
    }
}

impl From<ServerMessageCallEndpointingRequest> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageCallEndpointingRequest) -> Self {
        ServerMessageBody::CallEndpointingRequest(Box::new(value))
    }
}

impl From<ServerMessageChatCreated> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageChatCreated) -> Self {
        ServerMessageBody::ChatCreated(Box::new(value))
    }
}

impl From<ServerMessageChatDeleted> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageChatDeleted) -> Self {
        ServerMessageBody::ChatDeleted(Box::new(value))
    }
}

impl From<ServerMessageSessionCreated> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageSessionCreated) -> Self {
        ServerMessageBody::SessionCreated(Box::new(value))
    }
}

impl From<ServerMessageSessionUpdated> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageSessionUpdated) -> Self {
        ServerMessageBody::SessionUpdated(Box::new(value))
    }
}

impl From<ServerMessageSessionDeleted> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageSessionDeleted) -> Self {
        ServerMessageBody::SessionDeleted(Box::new(value))
    }
}

impl From<ServerMessageCallDeleted> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageCallDeleted) -> Self {
        ServerMessageBody::CallDeleted(Box::new(value))
    }
}

impl From<ServerMessageCallDeleteFailed> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageCallDeleteFailed) -> Self {
        ServerMessageBody::CallDeleteFailed(Box::new(value))
    }
}

impl From<ServerMessageCallArtifactUpload> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageCallArtifactUpload) -> Self {
        ServerMessageBody::CallArtifactUpload(Box::new(value))
    }
}

impl From<ServerMessageCampaignPredial> for ServerMessageBody {
    #[inline]
    fn from(value: ServerMessageCampaignPredial) -> Self {
        ServerMessageBody::CampaignPredial(Box::new(value))
    }
}

union! {
    ServerMessageBody = "vapi-servermessage-schema.json#/properties/message", UnionShape {
        name: "ServerMessageBody",
        variants: &["AssistantRequest", "ConversationUpdate", "EndOfCallReport", "HandoffDestinationRequest", "Hang", "KnowledgeBaseRequest", "ModelOutput", "PhoneCallControl", "SpeechUpdate", "StatusUpdate", "ToolCalls", "TransferDestinationRequest", "TransferUpdate", "Transcript", "UserInterrupted", "LanguageChangeDetected", "VoiceInput", "AssistantSpeech", "VoiceRequest", "CallEndpointingRequest", "ChatCreated", "ChatDeleted", "SessionCreated", "SessionUpdated", "SessionDeleted", "CallDeleted", "CallDeleteFailed", "CallArtifactUpload", "CampaignPredial"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
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
                "call.artifact.upload",
                "campaign.predial",
            ], b"\x00\x10\x00\x1e\x09\x00\x00\x00\x00\x08\x00\x19\x00\x00\x00\x00\x00\x13\x0d\x00\x00\x0c\x1b\x06\
        \x16\x00\x00\x00\x00\x00\x11\x1c\x00\x02\x01\x12\x14\x00\x17\x07\x0e\x1a\x1d\x00\x00\x00\x00\x00\x00\
        \x0a\x05\x18\x04\x0f\x00\x03\x0b\x00\x00\x00\x00\x00\x15\x00"),
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
                &[only(27)],
                &[only(28)],
            ],
            unlisted: &[],
            absent: &[only(10)],
        },
        judged: 0,
        listed: &[],
    }, {
        0 AssistantRequest is_assistant_request as_assistant_request by_ref ServerMessageAssistantRequest;
        1 ConversationUpdate is_conversation_update as_conversation_update by_ref ServerMessageConversationUpdate;
        2 EndOfCallReport is_end_of_call_report as_end_of_call_report by_ref ServerMessageEndOfCallReport;
        3 HandoffDestinationRequest is_handoff_destination_request as_handoff_destination_request by_ref ServerMessageHandoffDestinationRequest;
        4 Hang is_hang as_hang by_ref ServerMessageHang;
        5 KnowledgeBaseRequest is_knowledge_base_request as_knowledge_base_request by_ref ServerMessageKnowledgeBaseRequest;
        6 ModelOutput is_model_output as_model_output by_ref ServerMessageModelOutput;
        7 PhoneCallControl is_phone_call_control as_phone_call_control by_ref ServerMessagePhoneCallControl;
        8 SpeechUpdate is_speech_update as_speech_update by_ref ServerMessageSpeechUpdate;
        9 StatusUpdate is_status_update as_status_update by_ref ServerMessageStatusUpdate;
        10 ToolCalls is_tool_calls as_tool_calls by_ref ServerMessageToolCalls;
        11 TransferDestinationRequest is_transfer_destination_request as_transfer_destination_request by_ref ServerMessageTransferDestinationRequest;
        12 TransferUpdate is_transfer_update as_transfer_update by_ref ServerMessageTransferUpdate;
        13 Transcript is_transcript as_transcript by_ref ServerMessageTranscript;
        14 UserInterrupted is_user_interrupted as_user_interrupted by_ref ServerMessageUserInterrupted;
        15 LanguageChangeDetected is_language_change_detected as_language_change_detected by_ref ServerMessageLanguageChangeDetected;
        16 VoiceInput is_voice_input as_voice_input by_ref ServerMessageVoiceInput;
        17 AssistantSpeech is_assistant_speech as_assistant_speech by_ref ServerMessageAssistantSpeech;
        18 VoiceRequest is_voice_request as_voice_request by_ref ServerMessageVoiceRequest;
        19 CallEndpointingRequest is_call_endpointing_request as_call_endpointing_request by_ref ServerMessageCallEndpointingRequest;
        20 ChatCreated is_chat_created as_chat_created by_ref ServerMessageChatCreated;
        21 ChatDeleted is_chat_deleted as_chat_deleted by_ref ServerMessageChatDeleted;
        22 SessionCreated is_session_created as_session_created by_ref ServerMessageSessionCreated;
        23 SessionUpdated is_session_updated as_session_updated by_ref ServerMessageSessionUpdated;
        24 SessionDeleted is_session_deleted as_session_deleted by_ref ServerMessageSessionDeleted;
        25 CallDeleted is_call_deleted as_call_deleted by_ref ServerMessageCallDeleted;
        26 CallDeleteFailed is_call_delete_failed as_call_delete_failed by_ref ServerMessageCallDeleteFailed;
        27 CallArtifactUpload is_call_artifact_upload as_call_artifact_upload by_ref ServerMessageCallArtifactUpload;
        28 CampaignPredial is_campaign_predial as_campaign_predial by_ref ServerMessageCampaignPredial;
    }
}
