// @generated from vapi-servermessageresponseassistantrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    AssistantOverrides, CallDestination, CreateAssistantDto, CreateSquadDto,
    CreateWorkflowDto, WorkflowOverrides,
};

/// `ServerMessageResponseAssistantRequest`.
///
/// Schema: `vapi-servermessageresponseassistantrequest-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessageResponseAssistantRequest {
    /// `destination`.
    pub destination: Option<CallDestination>,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
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
    pub workflow_overrides: Option<WorkflowOverrides>,
    /// `error`.
    pub error: Option<String>,
    _extra: Extra,
}

impl ServerMessageResponseAssistantRequest {
    /// A value with no member set.
    pub fn new() -> Self {
        ServerMessageResponseAssistantRequest::empty()
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        ServerMessageResponseAssistantRequest {
            destination: None,
            assistant_id: None,
            assistant: None,
            assistant_overrides: None,
            squad_id: None,
            squad: None,
            squad_overrides: None,
            workflow_id: None,
            workflow: None,
            workflow_overrides: None,
            error: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ServerMessageResponseAssistantRequest {
    fn default() -> Self {
        ServerMessageResponseAssistantRequest::empty()
    }
}

pub(crate) static SERVER_MESSAGE_RESPONSE_ASSISTANT_REQUEST: ObjectShape = {
    const NAMES: &[&str] = &[
        "destination",
        "assistantId",
        "assistant",
        "assistantOverrides",
        "squadId",
        "squad",
        "squadOverrides",
        "workflowId",
        "workflow",
        "workflowOverrides",
        "error",
    ];
    ObjectShape {
        name: "ServerMessageResponseAssistantRequest",
        members: &[
            Member::optional("destination", kind::OBJECT),
            Member::optional("assistantId", kind::STRING),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("assistantOverrides", kind::OBJECT),
            Member::optional("squadId", kind::STRING),
            Member::optional("squad", kind::OBJECT),
            Member::optional("squadOverrides", kind::OBJECT),
            Member::optional("workflowId", kind::STRING),
            Member::optional("workflow", kind::OBJECT),
            Member::optional("workflowOverrides", kind::OBJECT),
            Member::optional("error", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageResponseAssistantRequest {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_RESPONSE_ASSISTANT_REQUEST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.destination),
            1 => Slot::optional(&mut self.assistant_id),
            2 => Slot::optional(&mut self.assistant),
            3 => Slot::optional(&mut self.assistant_overrides),
            4 => Slot::optional(&mut self.squad_id),
            5 => Slot::optional(&mut self.squad),
            6 => Slot::optional(&mut self.squad_overrides),
            7 => Slot::optional(&mut self.workflow_id),
            8 => Slot::optional(&mut self.workflow),
            9 => Slot::optional(&mut self.workflow_overrides),
            10 => Slot::optional(&mut self.error),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.destination),
            1 => View::optional(&self.assistant_id),
            2 => View::optional(&self.assistant),
            3 => View::optional(&self.assistant_overrides),
            4 => View::optional(&self.squad_id),
            5 => View::optional(&self.squad),
            6 => View::optional(&self.squad_overrides),
            7 => View::optional(&self.workflow_id),
            8 => View::optional(&self.workflow),
            9 => View::optional(&self.workflow_overrides),
            10 => View::optional(&self.error),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    ServerMessageResponseAssistantRequest =
    "vapi-servermessageresponseassistantrequest-schema.json#";
}
