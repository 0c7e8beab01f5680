// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 28 listed values, or another string.
///
/// Schema: `vapi-assistant-schema.json#/properties/serverMessages/items`
/// and 2 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AssistantServerMessage {
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
    /// `transcript[transcriptType="final"]`
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
    /// `call.artifact.upload`
    CallArtifactUpload,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    AssistantServerMessage = "vapi-assistant-schema.json#/properties/serverMessages/items", unstated, b"\x00\x13\x00\x00\x0b\x00\x00\x00\x00\x0a\x00\x18\x00\x00\x00\x00\x00\x02\x12\x00\x00\x10\x1a\x05\
        \x15\x00\x00\x00\x00\x00\x08\x1b\x00\x03\x14\x07\x00\x00\x16\x09\x0d\x19\x1c\x00\x00\x00\x00\x00\x00\
        \x0c\x06\x17\x11\x0e\x00\x01\x04\x0f\x00\x00\x00\x00\x00\x00", "one of 28 listed values" {
        AssistantStarted = "assistant.started";
        AssistantSpeechStarted = "assistant.speechStarted";
        ConversationUpdate = "conversation-update";
        EndOfCallReport = "end-of-call-report";
        FunctionCall = "function-call";
        Hang = "hang";
        LanguageChanged = "language-changed";
        LanguageChangeDetected = "language-change-detected";
        ModelOutput = "model-output";
        PhoneCallControl = "phone-call-control";
        SpeechUpdate = "speech-update";
        StatusUpdate = "status-update";
        Transcript = "transcript";
        TranscriptTranscriptTypeFinal = "transcript[transcriptType=\"final\"]";
        ToolCalls = "tool-calls";
        TransferDestinationRequest = "transfer-destination-request";
        HandoffDestinationRequest = "handoff-destination-request";
        TransferUpdate = "transfer-update";
        UserInterrupted = "user-interrupted";
        VoiceInput = "voice-input";
        ChatCreated = "chat.created";
        ChatDeleted = "chat.deleted";
        SessionCreated = "session.created";
        SessionUpdated = "session.updated";
        SessionDeleted = "session.deleted";
        CallDeleted = "call.deleted";
        CallDeleteFailed = "call.delete.failed";
        CallArtifactUpload = "call.artifact.upload";
    }
}
