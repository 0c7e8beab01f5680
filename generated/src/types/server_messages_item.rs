// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 27 listed values, or another string.
///
/// Schema: `vapi-assistant-schema.json#/properties/serverMessages/items`
/// and 2 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerMessagesItem {
    /// `assistant.started`
    AssistantStarted,
    /// `assistant.speechStarted`
    AssistantSpeechStarted,
    /// `conversation-update`
    ConversationUpdate,
    /// `end-of-call-report`
    EndOfCallReport,
    /// `function-call`
    FunctionCall,
    /// `hang`
    Hang,
    /// `language-changed`
    LanguageChanged,
    /// `language-change-detected`
    LanguageChangeDetected,
    /// `model-output`
    ModelOutput,
    /// `phone-call-control`
    PhoneCallControl,
    /// `speech-update`
    SpeechUpdate,
    /// `status-update`
    StatusUpdate,
    /// `transcript`
    Transcript,
    /// `transcript[transcriptType=\"final\"]`
    TranscriptTranscriptTypeFinal,
    /// `tool-calls`
    ToolCalls,
    /// `transfer-destination-request`
    TransferDestinationRequest,
    /// `handoff-destination-request`
    HandoffDestinationRequest,
    /// `transfer-update`
    TransferUpdate,
    /// `user-interrupted`
    UserInterrupted,
    /// `voice-input`
    VoiceInput,
    /// `chat.created`
    ChatCreated,
    /// `chat.deleted`
    ChatDeleted,
    /// `session.created`
    SessionCreated,
    /// `session.updated`
    SessionUpdated,
    /// `session.deleted`
    SessionDeleted,
    /// `call.deleted`
    CallDeleted,
    /// `call.delete.failed`
    CallDeleteFailed,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl ServerMessagesItem {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "assistant.started",
        "assistant.speechStarted",
        "conversation-update",
        "end-of-call-report",
        "function-call",
        "hang",
        "language-changed",
        "language-change-detected",
        "model-output",
        "phone-call-control",
        "speech-update",
        "status-update",
        "transcript",
        "transcript[transcriptType=\"final\"]",
        "tool-calls",
        "transfer-destination-request",
        "handoff-destination-request",
        "transfer-update",
        "user-interrupted",
        "voice-input",
        "chat.created",
        "chat.deleted",
        "session.created",
        "session.updated",
        "session.deleted",
        "call.deleted",
        "call.delete.failed",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ServerMessagesItem::AssistantStarted => "assistant.started",
            ServerMessagesItem::AssistantSpeechStarted => "assistant.speechStarted",
            ServerMessagesItem::ConversationUpdate => "conversation-update",
            ServerMessagesItem::EndOfCallReport => "end-of-call-report",
            ServerMessagesItem::FunctionCall => "function-call",
            ServerMessagesItem::Hang => "hang",
            ServerMessagesItem::LanguageChanged => "language-changed",
            ServerMessagesItem::LanguageChangeDetected => "language-change-detected",
            ServerMessagesItem::ModelOutput => "model-output",
            ServerMessagesItem::PhoneCallControl => "phone-call-control",
            ServerMessagesItem::SpeechUpdate => "speech-update",
            ServerMessagesItem::StatusUpdate => "status-update",
            ServerMessagesItem::Transcript => "transcript",
            ServerMessagesItem::TranscriptTranscriptTypeFinal => {
                "transcript[transcriptType=\"final\"]"
            }
            ServerMessagesItem::ToolCalls => "tool-calls",
            ServerMessagesItem::TransferDestinationRequest => {
                "transfer-destination-request"
            }
            ServerMessagesItem::HandoffDestinationRequest => {
                "handoff-destination-request"
            }
            ServerMessagesItem::TransferUpdate => "transfer-update",
            ServerMessagesItem::UserInterrupted => "user-interrupted",
            ServerMessagesItem::VoiceInput => "voice-input",
            ServerMessagesItem::ChatCreated => "chat.created",
            ServerMessagesItem::ChatDeleted => "chat.deleted",
            ServerMessagesItem::SessionCreated => "session.created",
            ServerMessagesItem::SessionUpdated => "session.updated",
            ServerMessagesItem::SessionDeleted => "session.deleted",
            ServerMessagesItem::CallDeleted => "call.deleted",
            ServerMessagesItem::CallDeleteFailed => "call.delete.failed",
            ServerMessagesItem::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ServerMessagesItem::VALUES,
            &index::<64>(ServerMessagesItem::VALUES),
        );
        static LISTED: [ServerMessagesItem; 27usize] = [
            ServerMessagesItem::AssistantStarted,
            ServerMessagesItem::AssistantSpeechStarted,
            ServerMessagesItem::ConversationUpdate,
            ServerMessagesItem::EndOfCallReport,
            ServerMessagesItem::FunctionCall,
            ServerMessagesItem::Hang,
            ServerMessagesItem::LanguageChanged,
            ServerMessagesItem::LanguageChangeDetected,
            ServerMessagesItem::ModelOutput,
            ServerMessagesItem::PhoneCallControl,
            ServerMessagesItem::SpeechUpdate,
            ServerMessagesItem::StatusUpdate,
            ServerMessagesItem::Transcript,
            ServerMessagesItem::TranscriptTranscriptTypeFinal,
            ServerMessagesItem::ToolCalls,
            ServerMessagesItem::TransferDestinationRequest,
            ServerMessagesItem::HandoffDestinationRequest,
            ServerMessagesItem::TransferUpdate,
            ServerMessagesItem::UserInterrupted,
            ServerMessagesItem::VoiceInput,
            ServerMessagesItem::ChatCreated,
            ServerMessagesItem::ChatDeleted,
            ServerMessagesItem::SessionCreated,
            ServerMessagesItem::SessionUpdated,
            ServerMessagesItem::SessionDeleted,
            ServerMessagesItem::CallDeleted,
            ServerMessagesItem::CallDeleteFailed,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => ServerMessagesItem::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for ServerMessagesItem {
    fn set(&mut self, text: &str) -> bool {
        *self = ServerMessagesItem::from_name(text);
        !matches!(self, ServerMessagesItem::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ServerMessagesItem::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 27 listed values"
    }
}

texts! {
    ServerMessagesItem = "vapi-assistant-schema.json#/properties/serverMessages/items";
}
