// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 19 listed values, or another string.
///
/// Schema: `vapi-assistant-schema.json#/properties/clientMessages/items`
/// and 2 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AssistantClientMessage {
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

string_enum! {
    AssistantClientMessage = "vapi-assistant-schema.json#/properties/clientMessages/items", unstated, b"\x00\x10\x00\x00\x09\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x0f\x00\x00\x00\x00\x03\
        \x00\x00\x04\x00\x00\x00\x00\x07\x00\x01\x11\x06\x00\x00\x00\x08\x0b\x00\x00\x0d\x00\x00\x00\x0e\x00\
        \x0a\x05\x00\x00\x12\x00\x0c\x13\x00\x00\x00\x00\x00\x00\x00", "one of 19 listed values" {
        ConversationUpdate = "conversation-update";
        AssistantSpeechStarted = "assistant.speechStarted";
        FunctionCall = "function-call";
        FunctionCallResult = "function-call-result";
        Hang = "hang";
        LanguageChanged = "language-changed";
        Metadata = "metadata";
        ModelOutput = "model-output";
        SpeechUpdate = "speech-update";
        StatusUpdate = "status-update";
        Transcript = "transcript";
        ToolCalls = "tool-calls";
        ToolCallsResult = "tool-calls-result";
        ToolCompleted = "tool.completed";
        TransferUpdate = "transfer-update";
        UserInterrupted = "user-interrupted";
        VoiceInput = "voice-input";
        WorkflowNodeStarted = "workflow.node.started";
        AssistantStarted = "assistant.started";
    }
}
