// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

#![allow(rustdoc::redundant_explicit_links)]
//! Server messages.
//!
//! # [`ServerMessageBody`](crate::server_messages::ServerMessageBody)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `assistant-request` | `AssistantRequest` | [`ServerMessageAssistantRequest`](crate::server_messages::ServerMessageAssistantRequest) |
//! | `conversation-update` | `ConversationUpdate` | [`ServerMessageConversationUpdate`](crate::server_messages::ServerMessageConversationUpdate) |
//! | `end-of-call-report` | `EndOfCallReport` | [`ServerMessageEndOfCallReport`](crate::server_messages::ServerMessageEndOfCallReport) |
//! | `handoff-destination-request` | `HandoffDestinationRequest` | [`ServerMessageHandoffDestinationRequest`](crate::server_messages::ServerMessageHandoffDestinationRequest) |
//! | `hang` | `Hang` | [`ServerMessageHang`](crate::server_messages::ServerMessageHang) |
//! | `knowledge-base-request` | `KnowledgeBaseRequest` | [`ServerMessageKnowledgeBaseRequest`](crate::server_messages::ServerMessageKnowledgeBaseRequest) |
//! | `model-output` | `ModelOutput` | [`ServerMessageModelOutput`](crate::server_messages::ServerMessageModelOutput) |
//! | `phone-call-control` | `PhoneCallControl` | [`ServerMessagePhoneCallControl`](crate::server_messages::ServerMessagePhoneCallControl) |
//! | `speech-update` | `SpeechUpdate` | [`ServerMessageSpeechUpdate`](crate::server_messages::ServerMessageSpeechUpdate) |
//! | `status-update` | `StatusUpdate` | [`ServerMessageStatusUpdate`](crate::server_messages::ServerMessageStatusUpdate) |
//! | `tool-calls` | `ToolCalls` | [`ServerMessageToolCalls`](crate::server_messages::ServerMessageToolCalls) |
//! | `transfer-destination-request` | `TransferDestinationRequest` | [`ServerMessageTransferDestinationRequest`](crate::server_messages::ServerMessageTransferDestinationRequest) |
//! | `transfer-update` | `TransferUpdate` | [`ServerMessageTransferUpdate`](crate::server_messages::ServerMessageTransferUpdate) |
//! | `transcript` | `Transcript` | [`ServerMessageTranscript`](crate::server_messages::ServerMessageTranscript) |
//! | `transcript[transcriptType="final"]` | `Transcript` | [`ServerMessageTranscript`](crate::server_messages::ServerMessageTranscript) |
//! | `user-interrupted` | `UserInterrupted` | [`ServerMessageUserInterrupted`](crate::server_messages::ServerMessageUserInterrupted) |
//! | `language-change-detected` | `LanguageChangeDetected` | [`ServerMessageLanguageChangeDetected`](crate::server_messages::ServerMessageLanguageChangeDetected) |
//! | `voice-input` | `VoiceInput` | [`ServerMessageVoiceInput`](crate::server_messages::ServerMessageVoiceInput) |
//! | `assistant.speechStarted` | `AssistantSpeech` | [`ServerMessageAssistantSpeech`](crate::server_messages::ServerMessageAssistantSpeech) |
//! | `voice-request` | `VoiceRequest` | [`ServerMessageVoiceRequest`](crate::server_messages::ServerMessageVoiceRequest) |
//! | `call.endpointing.request` | `CallEndpointingRequest` | [`ServerMessageCallEndpointingRequest`](crate::server_messages::ServerMessageCallEndpointingRequest) |
//! | `chat.created` | `ChatCreated` | [`ServerMessageChatCreated`](crate::server_messages::ServerMessageChatCreated) |
//! | `chat.deleted` | `ChatDeleted` | [`ServerMessageChatDeleted`](crate::server_messages::ServerMessageChatDeleted) |
//! | `session.created` | `SessionCreated` | [`ServerMessageSessionCreated`](crate::server_messages::ServerMessageSessionCreated) |
//! | `session.updated` | `SessionUpdated` | [`ServerMessageSessionUpdated`](crate::server_messages::ServerMessageSessionUpdated) |
//! | `session.deleted` | `SessionDeleted` | [`ServerMessageSessionDeleted`](crate::server_messages::ServerMessageSessionDeleted) |
//! | `call.deleted` | `CallDeleted` | [`ServerMessageCallDeleted`](crate::server_messages::ServerMessageCallDeleted) |
//! | `call.delete.failed` | `CallDeleteFailed` | [`ServerMessageCallDeleteFailed`](crate::server_messages::ServerMessageCallDeleteFailed) |
//! | `call.artifact.upload` | `CallArtifactUpload` | [`ServerMessageCallArtifactUpload`](crate::server_messages::ServerMessageCallArtifactUpload) |
//! | `campaign.predial` | `CampaignPredial` | [`ServerMessageCampaignPredial`](crate::server_messages::ServerMessageCampaignPredial) |
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
        server_message_call_artifact_upload: ServerMessageCallArtifactUpload;
        server_message_call_delete_failed: ServerMessageCallDeleteFailed;
        server_message_call_deleted: ServerMessageCallDeleted;
        server_message_call_endpointing_request: ServerMessageCallEndpointingRequest;
        server_message_campaign_predial: ServerMessageCampaignPredial;
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
