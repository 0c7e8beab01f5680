// @generated from vapi-servermessageresponse-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Object, ObjectArm, ObjectPlan, ObjectShape, Slot,
    Union, UnionShape, Unknown, View, index, kind,
};
use crate::responses::{
    ServerMessageResponseAssistantRequest, ServerMessageResponseCallEndpointingRequest,
    ServerMessageResponseHandoffDestinationRequest,
    ServerMessageResponseKnowledgeBaseRequest, ServerMessageResponseToolCalls,
    ServerMessageResponseTransferDestinationRequest, ServerMessageResponseVoiceRequest,
};

/// `ServerMessageResponse`.
///
/// Schema: `vapi-servermessageresponse-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessageResponse {
    /// `messageResponse`, required.
    pub message_response: ServerMessageResponseMessageResponse,
    _extra: Extra,
}

impl ServerMessageResponse {
    /// A value with its required members.
    pub fn new(
        message_response: impl Into<ServerMessageResponseMessageResponse>,
    ) -> Self {
        ServerMessageResponse {
            message_response: message_response.into(),
            ..ServerMessageResponse::empty()
        }
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
        ServerMessageResponse {
            message_response: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SERVER_MESSAGE_RESPONSE: ObjectShape = {
    const NAMES: &[&str] = &["messageResponse"];
    ObjectShape {
        name: "ServerMessageResponse",
        members: &[Member::required("messageResponse", kind::OBJECT)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageResponse {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_RESPONSE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.message_response),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.message_response),
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
    ServerMessageResponse = "vapi-servermessageresponse-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-servermessageresponse-schema.json#/properties/messageResponse`
///
/// Told apart by the members that are there. The schema leaves 8 pairs open.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ServerMessageResponseMessageResponse {
    AssistantRequest(Box<ServerMessageResponseAssistantRequest>),
    HandoffDestinationRequest(Box<ServerMessageResponseHandoffDestinationRequest>),
    KnowledgeBaseRequest(Box<ServerMessageResponseKnowledgeBaseRequest>),
    ToolCalls(Box<ServerMessageResponseToolCalls>),
    TransferDestinationRequest(Box<ServerMessageResponseTransferDestinationRequest>),
    VoiceRequest(Box<ServerMessageResponseVoiceRequest>),
    CallEndpointingRequest(Box<ServerMessageResponseCallEndpointingRequest>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ServerMessageResponseMessageResponse {
    fn empty() -> Self {
        ServerMessageResponseMessageResponse::Unknown(Unknown(Field::empty()))
    }
}

impl From<ServerMessageResponseAssistantRequest>
for ServerMessageResponseMessageResponse {
    fn from(value: ServerMessageResponseAssistantRequest) -> Self {
        ServerMessageResponseMessageResponse::AssistantRequest(Box::new(value))
    }
}

impl From<ServerMessageResponseHandoffDestinationRequest>
for ServerMessageResponseMessageResponse {
    fn from(value: ServerMessageResponseHandoffDestinationRequest) -> Self {
        ServerMessageResponseMessageResponse::HandoffDestinationRequest(Box::new(value))
    }
}

impl From<ServerMessageResponseKnowledgeBaseRequest>
for ServerMessageResponseMessageResponse {
    fn from(value: ServerMessageResponseKnowledgeBaseRequest) -> Self {
        ServerMessageResponseMessageResponse::KnowledgeBaseRequest(Box::new(value))
    }
}

impl From<ServerMessageResponseToolCalls> for ServerMessageResponseMessageResponse {
    fn from(value: ServerMessageResponseToolCalls) -> Self {
        ServerMessageResponseMessageResponse::ToolCalls(Box::new(value))
    }
}

impl From<ServerMessageResponseTransferDestinationRequest>
for ServerMessageResponseMessageResponse {
    fn from(value: ServerMessageResponseTransferDestinationRequest) -> Self {
        ServerMessageResponseMessageResponse::TransferDestinationRequest(Box::new(value))
    }
}

impl From<ServerMessageResponseVoiceRequest> for ServerMessageResponseMessageResponse {
    fn from(value: ServerMessageResponseVoiceRequest) -> Self {
        ServerMessageResponseMessageResponse::VoiceRequest(Box::new(value))
    }
}

impl From<ServerMessageResponseCallEndpointingRequest>
for ServerMessageResponseMessageResponse {
    fn from(value: ServerMessageResponseCallEndpointingRequest) -> Self {
        ServerMessageResponseMessageResponse::CallEndpointingRequest(Box::new(value))
    }
}

static SERVER_MESSAGE_RESPONSE_MESSAGE_RESPONSE: UnionShape = UnionShape {
    name: "ServerMessageResponseMessageResponse",
    variants: &[
        "AssistantRequest",
        "HandoffDestinationRequest",
        "KnowledgeBaseRequest",
        "ToolCalls",
        "TransferDestinationRequest",
        "VoiceRequest",
        "CallEndpointingRequest",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Matched(
        &[
            ObjectArm {
                variant: 0,
                shape: Some(&crate::responses::SERVER_MESSAGE_RESPONSE_ASSISTANT_REQUEST),
            },
            ObjectArm {
                variant: 1,
                shape: Some(
                    &crate::responses::SERVER_MESSAGE_RESPONSE_HANDOFF_DESTINATION_REQUEST,
                ),
            },
            ObjectArm {
                variant: 2,
                shape: Some(
                    &crate::responses::SERVER_MESSAGE_RESPONSE_KNOWLEDGE_BASE_REQUEST,
                ),
            },
            ObjectArm {
                variant: 3,
                shape: Some(&crate::responses::SERVER_MESSAGE_RESPONSE_TOOL_CALLS),
            },
            ObjectArm {
                variant: 4,
                shape: Some(
                    &crate::responses::SERVER_MESSAGE_RESPONSE_TRANSFER_DESTINATION_REQUEST,
                ),
            },
            ObjectArm {
                variant: 5,
                shape: Some(&crate::responses::SERVER_MESSAGE_RESPONSE_VOICE_REQUEST),
            },
            ObjectArm {
                variant: 6,
                shape: Some(
                    &crate::responses::SERVER_MESSAGE_RESPONSE_CALL_ENDPOINTING_REQUEST,
                ),
            },
        ],
    ),
};

impl Union for ServerMessageResponseMessageResponse {
    fn shape(&self) -> &'static UnionShape {
        &SERVER_MESSAGE_RESPONSE_MESSAGE_RESPONSE
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => ServerMessageResponseMessageResponse::AssistantRequest(Field::empty()),
            1 => {
                ServerMessageResponseMessageResponse::HandoffDestinationRequest(
                    Field::empty(),
                )
            }
            2 => {
                ServerMessageResponseMessageResponse::KnowledgeBaseRequest(
                    Field::empty(),
                )
            }
            3 => ServerMessageResponseMessageResponse::ToolCalls(Field::empty()),
            4 => {
                ServerMessageResponseMessageResponse::TransferDestinationRequest(
                    Field::empty(),
                )
            }
            5 => ServerMessageResponseMessageResponse::VoiceRequest(Field::empty()),
            6 => {
                ServerMessageResponseMessageResponse::CallEndpointingRequest(
                    Field::empty(),
                )
            }
            _ => ServerMessageResponseMessageResponse::empty(),
        };
        match self {
            ServerMessageResponseMessageResponse::AssistantRequest(value) => {
                Slot::required(value)
            }
            ServerMessageResponseMessageResponse::HandoffDestinationRequest(value) => {
                Slot::required(value)
            }
            ServerMessageResponseMessageResponse::KnowledgeBaseRequest(value) => {
                Slot::required(value)
            }
            ServerMessageResponseMessageResponse::ToolCalls(value) => {
                Slot::required(value)
            }
            ServerMessageResponseMessageResponse::TransferDestinationRequest(value) => {
                Slot::required(value)
            }
            ServerMessageResponseMessageResponse::VoiceRequest(value) => {
                Slot::required(value)
            }
            ServerMessageResponseMessageResponse::CallEndpointingRequest(value) => {
                Slot::required(value)
            }
            ServerMessageResponseMessageResponse::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ServerMessageResponseMessageResponse::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ServerMessageResponseMessageResponse::AssistantRequest(_) => 0,
            ServerMessageResponseMessageResponse::HandoffDestinationRequest(_) => 1,
            ServerMessageResponseMessageResponse::KnowledgeBaseRequest(_) => 2,
            ServerMessageResponseMessageResponse::ToolCalls(_) => 3,
            ServerMessageResponseMessageResponse::TransferDestinationRequest(_) => 4,
            ServerMessageResponseMessageResponse::VoiceRequest(_) => 5,
            ServerMessageResponseMessageResponse::CallEndpointingRequest(_) => 6,
            ServerMessageResponseMessageResponse::Unknown(_) => return None,
        };
        SERVER_MESSAGE_RESPONSE_MESSAGE_RESPONSE.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ServerMessageResponseMessageResponse::AssistantRequest(value) => {
                View::required(value)
            }
            ServerMessageResponseMessageResponse::HandoffDestinationRequest(value) => {
                View::required(value)
            }
            ServerMessageResponseMessageResponse::KnowledgeBaseRequest(value) => {
                View::required(value)
            }
            ServerMessageResponseMessageResponse::ToolCalls(value) => {
                View::required(value)
            }
            ServerMessageResponseMessageResponse::TransferDestinationRequest(value) => {
                View::required(value)
            }
            ServerMessageResponseMessageResponse::VoiceRequest(value) => {
                View::required(value)
            }
            ServerMessageResponseMessageResponse::CallEndpointingRequest(value) => {
                View::required(value)
            }
            ServerMessageResponseMessageResponse::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    ServerMessageResponseMessageResponse =
    "vapi-servermessageresponse-schema.json#/properties/messageResponse";
}
