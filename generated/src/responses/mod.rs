// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

#![allow(rustdoc::redundant_explicit_links)]
//! Responses.

files! {
    all() {
        server_message_response: ServerMessageResponse, ServerMessageResponseBody;
        server_message_response_assistant_request: ServerMessageResponseAssistantRequest;
        server_message_response_call_endpointing_request: ServerMessageResponseCallEndpointingRequest;
        server_message_response_campaign_predial: ServerMessageResponseCampaignPredial;
        server_message_response_handoff_destination_request: ServerMessageResponseHandoffDestinationRequest;
        server_message_response_knowledge_base_request: ServerMessageResponseKnowledgeBaseRequest;
        server_message_response_tool_calls: ServerMessageResponseToolCalls;
        server_message_response_transfer_destination_request: ServerMessageResponseTransferDestinationRequest;
        server_message_response_voice_request: ServerMessageResponseVoiceRequest;
    }
}
