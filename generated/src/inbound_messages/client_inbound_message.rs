// @generated from vapi-clientinboundmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Object, ObjectArm, ObjectPlan, ObjectShape, Slot,
    Union, UnionShape, Unknown, View, index, kind,
};
use crate::inbound_messages::{
    ClientInboundMessageAddMessage, ClientInboundMessageControl,
    ClientInboundMessageEndCall, ClientInboundMessageSay,
    ClientInboundMessageSendTransportMessage, ClientInboundMessageTransfer,
};

/// `ClientInboundMessage`.
///
/// Schema: `vapi-clientinboundmessage-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ClientInboundMessage {
    /// `message`, required.
    pub message: ClientInboundMessageMessage,
    _extra: Extra,
}

impl ClientInboundMessage {
    /// A value with its required members.
    pub fn new(message: impl Into<ClientInboundMessageMessage>) -> Self {
        ClientInboundMessage {
            message: message.into(),
            ..ClientInboundMessage::empty()
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
        ClientInboundMessage {
            message: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CLIENT_INBOUND_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &["message"];
    ObjectShape {
        name: "ClientInboundMessage",
        members: &[Member::required("message", kind::OBJECT)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for ClientInboundMessage {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_INBOUND_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.message),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.message),
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
    ClientInboundMessage = "vapi-clientinboundmessage-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-clientinboundmessage-schema.json#/properties/message`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ClientInboundMessageMessage {
    /// `type` is `"add-message"`.
    AddMessage(Box<ClientInboundMessageAddMessage>),
    /// `type` is `"control"`.
    Control(Box<ClientInboundMessageControl>),
    /// `type` is `"say"`.
    Say(Box<ClientInboundMessageSay>),
    /// `type` is `"end-call"`.
    EndCall(Box<ClientInboundMessageEndCall>),
    /// `type` is `"transfer"`.
    Transfer(Box<ClientInboundMessageTransfer>),
    /// `type` is `"send-transport-message"`.
    SendTransportMessage(Box<ClientInboundMessageSendTransportMessage>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ClientInboundMessageMessage {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ClientInboundMessageMessage::AddMessage(_) => Some("add-message"),
            ClientInboundMessageMessage::Control(_) => Some("control"),
            ClientInboundMessageMessage::Say(_) => Some("say"),
            ClientInboundMessageMessage::EndCall(_) => Some("end-call"),
            ClientInboundMessageMessage::Transfer(_) => Some("transfer"),
            ClientInboundMessageMessage::SendTransportMessage(_) => {
                Some("send-transport-message")
            }
            ClientInboundMessageMessage::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    fn empty() -> Self {
        ClientInboundMessageMessage::Unknown(Unknown(Field::empty()))
    }
}

impl From<ClientInboundMessageAddMessage> for ClientInboundMessageMessage {
    fn from(value: ClientInboundMessageAddMessage) -> Self {
        ClientInboundMessageMessage::AddMessage(Box::new(value))
    }
}

impl From<ClientInboundMessageControl> for ClientInboundMessageMessage {
    fn from(value: ClientInboundMessageControl) -> Self {
        ClientInboundMessageMessage::Control(Box::new(value))
    }
}

impl From<ClientInboundMessageSay> for ClientInboundMessageMessage {
    fn from(value: ClientInboundMessageSay) -> Self {
        ClientInboundMessageMessage::Say(Box::new(value))
    }
}

impl From<ClientInboundMessageEndCall> for ClientInboundMessageMessage {
    fn from(value: ClientInboundMessageEndCall) -> Self {
        ClientInboundMessageMessage::EndCall(Box::new(value))
    }
}

impl From<ClientInboundMessageTransfer> for ClientInboundMessageMessage {
    fn from(value: ClientInboundMessageTransfer) -> Self {
        ClientInboundMessageMessage::Transfer(Box::new(value))
    }
}

impl From<ClientInboundMessageSendTransportMessage> for ClientInboundMessageMessage {
    fn from(value: ClientInboundMessageSendTransportMessage) -> Self {
        ClientInboundMessageMessage::SendTransportMessage(Box::new(value))
    }
}

static CLIENT_INBOUND_MESSAGE_MESSAGE: UnionShape = UnionShape {
    name: "ClientInboundMessageMessage",
    variants: &[
        "AddMessage",
        "Control",
        "Say",
        "EndCall",
        "Transfer",
        "SendTransportMessage",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &[
                "add-message",
                "control",
                "say",
                "end-call",
                "transfer",
                "send-transport-message",
            ];
            Names::new(VALUES, &index::<16>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 2,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 3,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 4,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 5,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for ClientInboundMessageMessage {
    fn shape(&self) -> &'static UnionShape {
        &CLIENT_INBOUND_MESSAGE_MESSAGE
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => ClientInboundMessageMessage::AddMessage(Field::empty()),
            1 => ClientInboundMessageMessage::Control(Field::empty()),
            2 => ClientInboundMessageMessage::Say(Field::empty()),
            3 => ClientInboundMessageMessage::EndCall(Field::empty()),
            4 => ClientInboundMessageMessage::Transfer(Field::empty()),
            5 => ClientInboundMessageMessage::SendTransportMessage(Field::empty()),
            _ => ClientInboundMessageMessage::empty(),
        };
        match self {
            ClientInboundMessageMessage::AddMessage(value) => Slot::required(value),
            ClientInboundMessageMessage::Control(value) => Slot::required(value),
            ClientInboundMessageMessage::Say(value) => Slot::required(value),
            ClientInboundMessageMessage::EndCall(value) => Slot::required(value),
            ClientInboundMessageMessage::Transfer(value) => Slot::required(value),
            ClientInboundMessageMessage::SendTransportMessage(value) => {
                Slot::required(value)
            }
            ClientInboundMessageMessage::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ClientInboundMessageMessage::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ClientInboundMessageMessage::AddMessage(_) => 0,
            ClientInboundMessageMessage::Control(_) => 1,
            ClientInboundMessageMessage::Say(_) => 2,
            ClientInboundMessageMessage::EndCall(_) => 3,
            ClientInboundMessageMessage::Transfer(_) => 4,
            ClientInboundMessageMessage::SendTransportMessage(_) => 5,
            ClientInboundMessageMessage::Unknown(_) => return None,
        };
        CLIENT_INBOUND_MESSAGE_MESSAGE.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ClientInboundMessageMessage::AddMessage(value) => View::required(value),
            ClientInboundMessageMessage::Control(value) => View::required(value),
            ClientInboundMessageMessage::Say(value) => View::required(value),
            ClientInboundMessageMessage::EndCall(value) => View::required(value),
            ClientInboundMessageMessage::Transfer(value) => View::required(value),
            ClientInboundMessageMessage::SendTransportMessage(value) => {
                View::required(value)
            }
            ClientInboundMessageMessage::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    ClientInboundMessageMessage =
    "vapi-clientinboundmessage-schema.json#/properties/message";
}
