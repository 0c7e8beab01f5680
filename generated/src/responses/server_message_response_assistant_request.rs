// @generated from vapi-servermessageresponseassistantrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{
    AssistantOverrides, CallDestination, CreateAssistantDto, CreateSquadDto,
    CreateWorkflowDto, WorkflowOverrides,
};

/// Answers an `assistant-request`: an assistant by its identifier or in full, a squad, a destination, or an error that is spoken to the caller.
///
/// Answers [`ServerMessageAssistantRequest`](crate::server_messages::ServerMessageAssistantRequest).
///
/// Schema: `vapi-servermessageresponseassistantrequest-schema.json#`
#[derive(Clone)]
pub struct ServerMessageResponseAssistantRequest {
    /// `destination`.
    pub destination: Option<CallDestination>,
    /// The identifier of a stored assistant.
    ///
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// An assistant in full, for this call alone.
    ///
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// Settings that replace those of the assistant, and values for its template variables.
    ///
    /// `assistantOverrides`.
    pub assistant_overrides: Option<Box<AssistantOverrides>>,
    /// `squadId`.
    pub squad_id: Option<String>,
    /// `squad`.
    pub squad: Option<Box<CreateSquadDto>>,
    /// `squadOverrides`.
    pub squad_overrides: Option<Box<AssistantOverrides>>,
    /// `workflowId`.
    pub workflow_id: Option<String>,
    /// `workflow`.
    pub workflow: Option<Box<CreateWorkflowDto>>,
    /// `workflowOverrides`.
    pub workflow_overrides: Option<Box<WorkflowOverrides>>,
    /// A text that is spoken to the caller before the call ends.
    ///
    /// `error`.
    pub error: Option<String>,
    _extra: Extra,
}

impl ServerMessageResponseAssistantRequest {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ServerMessageResponseAssistantRequest {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ServerMessageResponseAssistantRequest = "vapi-servermessageresponseassistantrequest-schema.json#", unstated, missed 0b0, b"\x04\x05\x00\x07\x03\x06\x00\x00\x00\x02\x00\x01\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x0a\x00\x00\
        \x00\x00\x00\x00\x00\x09\x00\x08" {
        0 "destination" => optional(destination: OBJECT, with_destination into CallDestination);
        1 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
        2 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        3 "assistantOverrides" => optional(assistant_overrides: OBJECT, with_assistant_overrides into AssistantOverrides);
        4 "squadId" => optional(squad_id: STRING, with_squad_id into String);
        5 "squad" => optional(squad: OBJECT, with_squad into CreateSquadDto);
        6 "squadOverrides" => optional(squad_overrides: OBJECT, with_squad_overrides into AssistantOverrides);
        7 "workflowId" => optional(workflow_id: STRING, with_workflow_id into String);
        8 "workflow" => optional(workflow: OBJECT, with_workflow into CreateWorkflowDto);
        9 "workflowOverrides" => optional(workflow_overrides: OBJECT, with_workflow_overrides into WorkflowOverrides);
        10 "error" => optional(error: STRING, with_error into String);
    }
    () (destination, assistant_id, assistant, assistant_overrides, squad_id, squad, squad_overrides, workflow_id, workflow, workflow_overrides, error)
}
