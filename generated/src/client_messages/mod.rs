// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

//! Client messages.
//!
//! # [`ClientMessageBody`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `workflow.node.started` | `WorkflowNodeStarted` | [`ClientMessageWorkflowNodeStarted`] |
//! | `assistant.started` | `AssistantStarted` | [`ClientMessageAssistantStarted`] |
//! | `conversation-update` | `ConversationUpdate` | [`ClientMessageConversationUpdate`] |
//! | `hang` | `Hang` | [`ClientMessageHang`] |
//! | `metadata` | `Metadata` | [`ClientMessageMetadata`] |
//! | `model-output` | `ModelOutput` | [`ClientMessageModelOutput`] |
//! | `speech-update` | `SpeechUpdate` | [`ClientMessageSpeechUpdate`] |
//! | `transcript` | `Transcript` | [`ClientMessageTranscript`] |
//! | `transcript[transcriptType="final"]` | `Transcript` | [`ClientMessageTranscript`] |
//! | `tool-calls` | `ToolCalls` | [`ClientMessageToolCalls`] |
//! | `tool-calls-result` | `ToolCallsResult` | [`ClientMessageToolCallsResult`] |
//! | `transfer-update` | `TransferUpdate` | [`ClientMessageTransferUpdate`] |
//! | `user-interrupted` | `UserInterrupted` | [`ClientMessageUserInterrupted`] |
//! | `language-change-detected` | `LanguageChangeDetected` | [`ClientMessageLanguageChangeDetected`] |
//! | `voice-input` | `VoiceInput` | [`ClientMessageVoiceInput`] |
//! | `assistant.speechStarted` | `AssistantSpeech` | [`ClientMessageAssistantSpeech`] |
//! | `chat.created` | `ChatCreated` | [`ClientMessageChatCreated`] |
//! | `chat.deleted` | `ChatDeleted` | [`ClientMessageChatDeleted`] |
//! | `session.created` | `SessionCreated` | [`ClientMessageSessionCreated`] |
//! | `session.updated` | `SessionUpdated` | [`ClientMessageSessionUpdated`] |
//! | `session.deleted` | `SessionDeleted` | [`ClientMessageSessionDeleted`] |
//! | `call.deleted` | `CallDeleted` | [`ClientMessageCallDeleted`] |
//! | `call.delete.failed` | `CallDeleteFailed` | [`ClientMessageCallDeleteFailed`] |
//! | `status-update` | `StatusUpdate` | [`ServerMessageStatusUpdate`](crate::server_messages::ServerMessageStatusUpdate) |
//!

files! {
    all() {
        client_message: ClientMessage, ClientMessageBody;
        client_message_assistant_speech: ClientMessageAssistantSpeech;
        client_message_assistant_started: ClientMessageAssistantStarted;
        client_message_call_delete_failed: ClientMessageCallDeleteFailed;
        client_message_call_deleted: ClientMessageCallDeleted;
        client_message_chat_created: ClientMessageChatCreated;
        client_message_chat_deleted: ClientMessageChatDeleted;
        client_message_conversation_update: ClientMessageConversationUpdate;
        client_message_hang: ClientMessageHang;
        client_message_language_change_detected: ClientMessageLanguageChangeDetected;
        client_message_metadata: ClientMessageMetadata;
        client_message_model_output: ClientMessageModelOutput;
        client_message_session_created: ClientMessageSessionCreated;
        client_message_session_deleted: ClientMessageSessionDeleted;
        client_message_session_updated: ClientMessageSessionUpdated;
        client_message_speech_update: ClientMessageSpeechUpdate;
        client_message_tool_calls: ClientMessageToolCalls;
        client_message_tool_calls_result: ClientMessageToolCallsResult;
        client_message_transcript: ClientMessageTranscript;
        client_message_transfer_update: ClientMessageTransferUpdate;
        client_message_user_interrupted: ClientMessageUserInterrupted;
        client_message_voice_input: ClientMessageVoiceInput;
        client_message_workflow_node_started: ClientMessageWorkflowNodeStarted;
    }
}
