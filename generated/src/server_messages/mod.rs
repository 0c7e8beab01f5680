// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

//! Server messages.
//!
//! # [`ServerMessageBody`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `assistant-request` | `AssistantRequest` | [`ServerMessageAssistantRequest`] |
//! | `conversation-update` | `ConversationUpdate` | [`ServerMessageConversationUpdate`] |
//! | `end-of-call-report` | `EndOfCallReport` | [`ServerMessageEndOfCallReport`] |
//! | `handoff-destination-request` | `HandoffDestinationRequest` | [`ServerMessageHandoffDestinationRequest`] |
//! | `hang` | `Hang` | [`ServerMessageHang`] |
//! | `knowledge-base-request` | `KnowledgeBaseRequest` | [`ServerMessageKnowledgeBaseRequest`] |
//! | `model-output` | `ModelOutput` | [`ServerMessageModelOutput`] |
//! | `phone-call-control` | `PhoneCallControl` | [`ServerMessagePhoneCallControl`] |
//! | `speech-update` | `SpeechUpdate` | [`ServerMessageSpeechUpdate`] |
//! | `status-update` | `StatusUpdate` | [`ServerMessageStatusUpdate`] |
//! | `tool-calls` | `ToolCalls` | [`ServerMessageToolCalls`] |
//! | `transfer-destination-request` | `TransferDestinationRequest` | [`ServerMessageTransferDestinationRequest`] |
//! | `transfer-update` | `TransferUpdate` | [`ServerMessageTransferUpdate`] |
//! | `transcript` | `Transcript` | [`ServerMessageTranscript`] |
//! | `transcript[transcriptType="final"]` | `Transcript` | [`ServerMessageTranscript`] |
//! | `user-interrupted` | `UserInterrupted` | [`ServerMessageUserInterrupted`] |
//! | `language-change-detected` | `LanguageChangeDetected` | [`ServerMessageLanguageChangeDetected`] |
//! | `voice-input` | `VoiceInput` | [`ServerMessageVoiceInput`] |
//! | `assistant.speechStarted` | `AssistantSpeech` | [`ServerMessageAssistantSpeech`] |
//! | `voice-request` | `VoiceRequest` | [`ServerMessageVoiceRequest`] |
//! | `call.endpointing.request` | `CallEndpointingRequest` | [`ServerMessageCallEndpointingRequest`] |
//! | `chat.created` | `ChatCreated` | [`ServerMessageChatCreated`] |
//! | `chat.deleted` | `ChatDeleted` | [`ServerMessageChatDeleted`] |
//! | `session.created` | `SessionCreated` | [`ServerMessageSessionCreated`] |
//! | `session.updated` | `SessionUpdated` | [`ServerMessageSessionUpdated`] |
//! | `session.deleted` | `SessionDeleted` | [`ServerMessageSessionDeleted`] |
//! | `call.deleted` | `CallDeleted` | [`ServerMessageCallDeleted`] |
//! | `call.delete.failed` | `CallDeleteFailed` | [`ServerMessageCallDeleteFailed`] |
//!

files! {
    all() {
        server_message_status_update: ServerMessageStatusUpdate;
    }
}

files! {
    feature = "server-messages" {
        server_message: ServerMessage, ServerMessageBody;
        server_message_assistant_request: ServerMessageAssistantRequest;
        server_message_assistant_speech: ServerMessageAssistantSpeech;
        server_message_call_delete_failed: ServerMessageCallDeleteFailed;
        server_message_call_deleted: ServerMessageCallDeleted;
        server_message_call_endpointing_request: ServerMessageCallEndpointingRequest;
        server_message_chat_created: ServerMessageChatCreated;
        server_message_chat_deleted: ServerMessageChatDeleted;
        server_message_conversation_update: ServerMessageConversationUpdate;
        server_message_end_of_call_report: ServerMessageEndOfCallReport;
        server_message_handoff_destination_request: ServerMessageHandoffDestinationRequest;
        server_message_hang: ServerMessageHang;
        server_message_knowledge_base_request: ServerMessageKnowledgeBaseRequest;
        server_message_language_change_detected: ServerMessageLanguageChangeDetected;
        server_message_model_output: ServerMessageModelOutput;
        server_message_phone_call_control: ServerMessagePhoneCallControl, ServerMessagePhoneCallControlRequest;
        server_message_session_created: ServerMessageSessionCreated;
        server_message_session_deleted: ServerMessageSessionDeleted;
        server_message_session_updated: ServerMessageSessionUpdated;
        server_message_speech_update: ServerMessageSpeechUpdate;
        server_message_tool_calls: ServerMessageToolCalls;
        server_message_transcript: ServerMessageTranscript;
        server_message_transfer_destination_request: ServerMessageTransferDestinationRequest;
        server_message_transfer_update: ServerMessageTransferUpdate;
        server_message_user_interrupted: ServerMessageUserInterrupted;
        server_message_voice_input: ServerMessageVoiceInput;
        server_message_voice_request: ServerMessageVoiceRequest;
    }
}
