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

#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_assistant_speech;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_assistant_started;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_call_delete_failed;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_call_deleted;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_chat_created;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_chat_deleted;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_conversation_update;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_hang;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_language_change_detected;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_metadata;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_model_output;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_session_created;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_session_deleted;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_session_updated;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_speech_update;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_tool_calls;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_tool_calls_result;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_transcript;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_transfer_update;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_user_interrupted;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_voice_input;
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
mod client_message_workflow_node_started;
#[cfg(feature = "client-messages")]
pub use self::client_message::{ClientMessage, ClientMessageBody};
#[cfg(feature = "client-messages")]
pub use self::client_message_assistant_speech::ClientMessageAssistantSpeech;
#[cfg(feature = "client-messages")]
pub use self::client_message_assistant_started::ClientMessageAssistantStarted;
#[cfg(feature = "client-messages")]
pub use self::client_message_call_delete_failed::ClientMessageCallDeleteFailed;
#[cfg(feature = "client-messages")]
pub use self::client_message_call_deleted::ClientMessageCallDeleted;
#[cfg(feature = "client-messages")]
pub use self::client_message_chat_created::ClientMessageChatCreated;
#[cfg(feature = "client-messages")]
pub use self::client_message_chat_deleted::ClientMessageChatDeleted;
#[cfg(feature = "client-messages")]
pub use self::client_message_conversation_update::ClientMessageConversationUpdate;
#[cfg(feature = "client-messages")]
pub use self::client_message_hang::ClientMessageHang;
#[cfg(feature = "client-messages")]
pub use self::client_message_language_change_detected::ClientMessageLanguageChangeDetected;
#[cfg(feature = "client-messages")]
pub use self::client_message_metadata::ClientMessageMetadata;
#[cfg(feature = "client-messages")]
pub use self::client_message_model_output::ClientMessageModelOutput;
#[cfg(feature = "client-messages")]
pub use self::client_message_session_created::ClientMessageSessionCreated;
#[cfg(feature = "client-messages")]
pub use self::client_message_session_deleted::ClientMessageSessionDeleted;
#[cfg(feature = "client-messages")]
pub use self::client_message_session_updated::ClientMessageSessionUpdated;
#[cfg(feature = "client-messages")]
pub use self::client_message_speech_update::ClientMessageSpeechUpdate;
#[cfg(feature = "client-messages")]
pub use self::client_message_tool_calls::ClientMessageToolCalls;
#[cfg(feature = "client-messages")]
pub use self::client_message_tool_calls_result::ClientMessageToolCallsResult;
#[cfg(feature = "client-messages")]
pub use self::client_message_transcript::ClientMessageTranscript;
#[cfg(feature = "client-messages")]
pub use self::client_message_transfer_update::ClientMessageTransferUpdate;
#[cfg(feature = "client-messages")]
pub use self::client_message_user_interrupted::ClientMessageUserInterrupted;
#[cfg(feature = "client-messages")]
pub use self::client_message_voice_input::ClientMessageVoiceInput;
#[cfg(feature = "client-messages")]
pub use self::client_message_workflow_node_started::ClientMessageWorkflowNodeStarted;
