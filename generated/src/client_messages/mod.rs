// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

#![allow(rustdoc::redundant_explicit_links)]
//! Client messages.
//!
//! # [`ClientMessageBody`](crate::client_messages::ClientMessageBody)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `workflow.node.started` | `WorkflowNodeStarted` | [`ClientMessageWorkflowNodeStarted`](crate::client_messages::ClientMessageWorkflowNodeStarted) |
//! | `assistant.started` | `AssistantStarted` | [`ClientMessageAssistantStarted`](crate::client_messages::ClientMessageAssistantStarted) |
//! | `conversation-update` | `ConversationUpdate` | [`ClientMessageConversationUpdate`](crate::client_messages::ClientMessageConversationUpdate) |
//! | `hang` | `Hang` | [`ClientMessageHang`](crate::client_messages::ClientMessageHang) |
//! | `metadata` | `Metadata` | [`ClientMessageMetadata`](crate::client_messages::ClientMessageMetadata) |
//! | `model-output` | `ModelOutput` | [`ClientMessageModelOutput`](crate::client_messages::ClientMessageModelOutput) |
//! | `speech-update` | `SpeechUpdate` | [`ClientMessageSpeechUpdate`](crate::client_messages::ClientMessageSpeechUpdate) |
//! | `transcript` | `Transcript` | [`ClientMessageTranscript`](crate::client_messages::ClientMessageTranscript) |
//! | `transcript[transcriptType="final"]` | `Transcript` | [`ClientMessageTranscript`](crate::client_messages::ClientMessageTranscript) |
//! | `tool-calls` | `ToolCalls` | [`ClientMessageToolCalls`](crate::client_messages::ClientMessageToolCalls) |
//! | `tool-calls-result` | `ToolCallsResult` | [`ClientMessageToolCallsResult`](crate::client_messages::ClientMessageToolCallsResult) |
//! | `transfer-update` | `TransferUpdate` | [`ClientMessageTransferUpdate`](crate::client_messages::ClientMessageTransferUpdate) |
//! | `user-interrupted` | `UserInterrupted` | [`ClientMessageUserInterrupted`](crate::client_messages::ClientMessageUserInterrupted) |
//! | `language-change-detected` | `LanguageChangeDetected` | [`ClientMessageLanguageChangeDetected`](crate::client_messages::ClientMessageLanguageChangeDetected) |
//! | `voice-input` | `VoiceInput` | [`ClientMessageVoiceInput`](crate::client_messages::ClientMessageVoiceInput) |
//! | `assistant.speechStarted` | `AssistantSpeech` | [`ClientMessageAssistantSpeech`](crate::client_messages::ClientMessageAssistantSpeech) |
//! | `chat.created` | `ChatCreated` | [`ClientMessageChatCreated`](crate::client_messages::ClientMessageChatCreated) |
//! | `chat.deleted` | `ChatDeleted` | [`ClientMessageChatDeleted`](crate::client_messages::ClientMessageChatDeleted) |
//! | `session.created` | `SessionCreated` | [`ClientMessageSessionCreated`](crate::client_messages::ClientMessageSessionCreated) |
//! | `session.updated` | `SessionUpdated` | [`ClientMessageSessionUpdated`](crate::client_messages::ClientMessageSessionUpdated) |
//! | `session.deleted` | `SessionDeleted` | [`ClientMessageSessionDeleted`](crate::client_messages::ClientMessageSessionDeleted) |
//! | `call.deleted` | `CallDeleted` | [`ClientMessageCallDeleted`](crate::client_messages::ClientMessageCallDeleted) |
//! | `call.delete.failed` | `CallDeleteFailed` | [`ClientMessageCallDeleteFailed`](crate::client_messages::ClientMessageCallDeleteFailed) |
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
