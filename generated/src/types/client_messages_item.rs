// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 19 listed values, or another string.
///
/// Schema: `vapi-assistant-schema.json#/properties/clientMessages/items`
/// and 2 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientMessagesItem {
    /// `conversation-update`
    ConversationUpdate,
    /// `assistant.speechStarted`
    AssistantSpeechStarted,
    /// `function-call`
    FunctionCall,
    /// `function-call-result`
    FunctionCallResult,
    /// `hang`
    Hang,
    /// `language-changed`
    LanguageChanged,
    /// `metadata`
    Metadata,
    /// `model-output`
    ModelOutput,
    /// `speech-update`
    SpeechUpdate,
    /// `status-update`
    StatusUpdate,
    /// `transcript`
    Transcript,
    /// `tool-calls`
    ToolCalls,
    /// `tool-calls-result`
    ToolCallsResult,
    /// `tool.completed`
    ToolCompleted,
    /// `transfer-update`
    TransferUpdate,
    /// `user-interrupted`
    UserInterrupted,
    /// `voice-input`
    VoiceInput,
    /// `workflow.node.started`
    WorkflowNodeStarted,
    /// `assistant.started`
    AssistantStarted,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl ClientMessagesItem {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "conversation-update",
        "assistant.speechStarted",
        "function-call",
        "function-call-result",
        "hang",
        "language-changed",
        "metadata",
        "model-output",
        "speech-update",
        "status-update",
        "transcript",
        "tool-calls",
        "tool-calls-result",
        "tool.completed",
        "transfer-update",
        "user-interrupted",
        "voice-input",
        "workflow.node.started",
        "assistant.started",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ClientMessagesItem::ConversationUpdate => "conversation-update",
            ClientMessagesItem::AssistantSpeechStarted => "assistant.speechStarted",
            ClientMessagesItem::FunctionCall => "function-call",
            ClientMessagesItem::FunctionCallResult => "function-call-result",
            ClientMessagesItem::Hang => "hang",
            ClientMessagesItem::LanguageChanged => "language-changed",
            ClientMessagesItem::Metadata => "metadata",
            ClientMessagesItem::ModelOutput => "model-output",
            ClientMessagesItem::SpeechUpdate => "speech-update",
            ClientMessagesItem::StatusUpdate => "status-update",
            ClientMessagesItem::Transcript => "transcript",
            ClientMessagesItem::ToolCalls => "tool-calls",
            ClientMessagesItem::ToolCallsResult => "tool-calls-result",
            ClientMessagesItem::ToolCompleted => "tool.completed",
            ClientMessagesItem::TransferUpdate => "transfer-update",
            ClientMessagesItem::UserInterrupted => "user-interrupted",
            ClientMessagesItem::VoiceInput => "voice-input",
            ClientMessagesItem::WorkflowNodeStarted => "workflow.node.started",
            ClientMessagesItem::AssistantStarted => "assistant.started",
            ClientMessagesItem::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ClientMessagesItem::VALUES,
            &index::<64>(ClientMessagesItem::VALUES),
        );
        static LISTED: [ClientMessagesItem; 19usize] = [
            ClientMessagesItem::ConversationUpdate,
            ClientMessagesItem::AssistantSpeechStarted,
            ClientMessagesItem::FunctionCall,
            ClientMessagesItem::FunctionCallResult,
            ClientMessagesItem::Hang,
            ClientMessagesItem::LanguageChanged,
            ClientMessagesItem::Metadata,
            ClientMessagesItem::ModelOutput,
            ClientMessagesItem::SpeechUpdate,
            ClientMessagesItem::StatusUpdate,
            ClientMessagesItem::Transcript,
            ClientMessagesItem::ToolCalls,
            ClientMessagesItem::ToolCallsResult,
            ClientMessagesItem::ToolCompleted,
            ClientMessagesItem::TransferUpdate,
            ClientMessagesItem::UserInterrupted,
            ClientMessagesItem::VoiceInput,
            ClientMessagesItem::WorkflowNodeStarted,
            ClientMessagesItem::AssistantStarted,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => ClientMessagesItem::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for ClientMessagesItem {
    fn set(&mut self, text: &str) -> bool {
        *self = ClientMessagesItem::from_name(text);
        !matches!(self, ClientMessagesItem::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ClientMessagesItem::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 19 listed values"
    }
}

texts! {
    ClientMessagesItem = "vapi-assistant-schema.json#/properties/clientMessages/items";
}
