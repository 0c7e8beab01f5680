// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

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
//!

#[rustfmt::skip]
mod client_message;
#[rustfmt::skip]
mod client_message_assistant_speech;
#[rustfmt::skip]
mod client_message_assistant_started;
#[rustfmt::skip]
mod client_message_call_delete_failed;
#[rustfmt::skip]
mod client_message_call_deleted;
#[rustfmt::skip]
mod client_message_chat_created;
#[rustfmt::skip]
mod client_message_chat_deleted;
#[rustfmt::skip]
mod client_message_conversation_update;
#[rustfmt::skip]
mod client_message_hang;
#[rustfmt::skip]
mod client_message_language_change_detected;
#[rustfmt::skip]
mod client_message_metadata;
#[rustfmt::skip]
mod client_message_model_output;
#[rustfmt::skip]
mod client_message_session_created;
#[rustfmt::skip]
mod client_message_session_deleted;
#[rustfmt::skip]
mod client_message_session_updated;
#[rustfmt::skip]
mod client_message_speech_update;
#[rustfmt::skip]
mod client_message_tool_calls;
#[rustfmt::skip]
mod client_message_tool_calls_result;
#[rustfmt::skip]
mod client_message_transcript;
#[rustfmt::skip]
mod client_message_transfer_update;
#[rustfmt::skip]
mod client_message_user_interrupted;
#[rustfmt::skip]
mod client_message_voice_input;
#[rustfmt::skip]
mod client_message_workflow_node_started;
pub use self::client_message::*;
pub use self::client_message_assistant_speech::*;
pub use self::client_message_assistant_started::*;
pub use self::client_message_call_delete_failed::*;
pub use self::client_message_call_deleted::*;
pub use self::client_message_chat_created::*;
pub use self::client_message_chat_deleted::*;
pub use self::client_message_conversation_update::*;
pub use self::client_message_hang::*;
pub use self::client_message_language_change_detected::*;
pub use self::client_message_metadata::*;
pub use self::client_message_model_output::*;
pub use self::client_message_session_created::*;
pub use self::client_message_session_deleted::*;
pub use self::client_message_session_updated::*;
pub use self::client_message_speech_update::*;
pub use self::client_message_tool_calls::*;
pub use self::client_message_tool_calls_result::*;
pub use self::client_message_transcript::*;
pub use self::client_message_transfer_update::*;
pub use self::client_message_user_interrupted::*;
pub use self::client_message_voice_input::*;
pub use self::client_message_workflow_node_started::*;
