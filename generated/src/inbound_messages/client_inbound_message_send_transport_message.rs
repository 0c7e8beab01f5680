// @generated from vapi-clientinboundmessagesendtransportmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Object, ObjectArm, ObjectPlan, ObjectShape, Slot,
    Union, UnionShape, Unknown, View, index, kind,
};
use crate::types::{TwilioTransportMessage, VapiSipTransportMessage};

/// `ClientInboundMessageSendTransportMessage`.
///
/// Schema: `vapi-clientinboundmessagesendtransportmessage-schema.json#`
///
/// Always written with `type`: `"send-transport-message"`.
#[derive(Clone, PartialEq)]
pub struct ClientInboundMessageSendTransportMessage {
    /// `message`, required.
    pub message: ClientInboundMessageSendTransportMessageMessage,
    _extra: Extra,
}

impl ClientInboundMessageSendTransportMessage {
    /// A value with its required members.
    pub fn new(
        message: impl Into<ClientInboundMessageSendTransportMessageMessage>,
    ) -> Self {
        ClientInboundMessageSendTransportMessage {
            message: message.into(),
            ..ClientInboundMessageSendTransportMessage::empty()
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
        ClientInboundMessageSendTransportMessage {
            message: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CLIENT_INBOUND_MESSAGE_SEND_TRANSPORT_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &["type", "message"];
    ObjectShape {
        name: "ClientInboundMessageSendTransportMessage",
        members: &[
            Member::constant("type", "send-transport-message"),
            Member::required("message", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for ClientInboundMessageSendTransportMessage {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_INBOUND_MESSAGE_SEND_TRANSPORT_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("send-transport-message"),
            1 => Slot::required(&mut self.message),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("send-transport-message"),
            1 => View::required(&self.message),
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
    ClientInboundMessageSendTransportMessage =
    "vapi-clientinboundmessagesendtransportmessage-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-clientinboundmessagesendtransportmessage-schema.json#/properties/message`
///
/// Told apart by `transport`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ClientInboundMessageSendTransportMessageMessage {
    /// `transport` is `"vapi.sip"`.
    VapiSipTransportMessage(Box<VapiSipTransportMessage>),
    /// `transport` is `"twilio"`.
    TwilioTransportMessage(Box<TwilioTransportMessage>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ClientInboundMessageSendTransportMessageMessage {
    /// `transport` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ClientInboundMessageSendTransportMessageMessage::VapiSipTransportMessage(
                _,
            ) => Some("vapi.sip"),
            ClientInboundMessageSendTransportMessageMessage::TwilioTransportMessage(
                _,
            ) => Some("twilio"),
            ClientInboundMessageSendTransportMessageMessage::Unknown(body) => {
                body.as_value().get("transport")?.as_str()
            }
        }
    }

    fn empty() -> Self {
        ClientInboundMessageSendTransportMessageMessage::Unknown(Unknown(Field::empty()))
    }
}

impl From<VapiSipTransportMessage> for ClientInboundMessageSendTransportMessageMessage {
    fn from(value: VapiSipTransportMessage) -> Self {
        ClientInboundMessageSendTransportMessageMessage::VapiSipTransportMessage(
            Box::new(value),
        )
    }
}

impl From<TwilioTransportMessage> for ClientInboundMessageSendTransportMessageMessage {
    fn from(value: TwilioTransportMessage) -> Self {
        ClientInboundMessageSendTransportMessageMessage::TwilioTransportMessage(
            Box::new(value),
        )
    }
}

static CLIENT_INBOUND_MESSAGE_SEND_TRANSPORT_MESSAGE_MESSAGE: UnionShape = UnionShape {
    name: "ClientInboundMessageSendTransportMessageMessage",
    variants: &["VapiSipTransportMessage", "TwilioTransportMessage"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "transport",
        values: {
            const VALUES: &[&str] = &["vapi.sip", "twilio"];
            Names::new(VALUES, &index::<4>(VALUES))
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
        ],
        unlisted: &[],
    },
};

impl Union for ClientInboundMessageSendTransportMessageMessage {
    fn shape(&self) -> &'static UnionShape {
        &CLIENT_INBOUND_MESSAGE_SEND_TRANSPORT_MESSAGE_MESSAGE
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => {
                ClientInboundMessageSendTransportMessageMessage::VapiSipTransportMessage(
                    Field::empty(),
                )
            }
            1 => {
                ClientInboundMessageSendTransportMessageMessage::TwilioTransportMessage(
                    Field::empty(),
                )
            }
            _ => ClientInboundMessageSendTransportMessageMessage::empty(),
        };
        match self {
            ClientInboundMessageSendTransportMessageMessage::VapiSipTransportMessage(
                value,
            ) => Slot::required(value),
            ClientInboundMessageSendTransportMessageMessage::TwilioTransportMessage(
                value,
            ) => Slot::required(value),
            ClientInboundMessageSendTransportMessageMessage::Unknown(body) => {
                Slot::Raw(&mut body.0)
            }
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ClientInboundMessageSendTransportMessageMessage::Unknown(
            Unknown(Box::new(value)),
        );
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ClientInboundMessageSendTransportMessageMessage::VapiSipTransportMessage(
                _,
            ) => 0,
            ClientInboundMessageSendTransportMessageMessage::TwilioTransportMessage(
                _,
            ) => 1,
            ClientInboundMessageSendTransportMessageMessage::Unknown(_) => return None,
        };
        CLIENT_INBOUND_MESSAGE_SEND_TRANSPORT_MESSAGE_MESSAGE
            .variants
            .get(variant)
            .copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ClientInboundMessageSendTransportMessageMessage::VapiSipTransportMessage(
                value,
            ) => View::required(value),
            ClientInboundMessageSendTransportMessageMessage::TwilioTransportMessage(
                value,
            ) => View::required(value),
            ClientInboundMessageSendTransportMessageMessage::Unknown(body) => {
                View::Raw(&body.0)
            }
        }
    }
}

unions! {
    ClientInboundMessageSendTransportMessageMessage =
    "vapi-clientinboundmessagesendtransportmessage-schema.json#/properties/message";
}
