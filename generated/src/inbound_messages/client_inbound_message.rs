// @generated from vapi-clientinboundmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, index, only,
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

    fn empty() -> Self {
        ClientInboundMessage {
            message: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CLIENT_INBOUND_MESSAGE: ClientInboundMessage = "vapi-clientinboundmessage-schema.json#", unstated, [2] {
        0 "message" => required(message: OBJECT);
    }
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

union! {
    CLIENT_INBOUND_MESSAGE_MESSAGE: ClientInboundMessageMessage = "vapi-clientinboundmessage-schema.json#/properties/message", UnionShape {
        name: "ClientInboundMessageMessage",
        variants: &["AddMessage", "Control", "Say", "EndCall", "Transfer", "SendTransportMessage"],
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
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(3)],
                &[only(4)],
                &[only(5)],
            ],
            unlisted: &[],
        },
    }, {
        0 AddMessage;
        1 Control;
        2 Say;
        3 EndCall;
        4 Transfer;
        5 SendTransportMessage;
    }
}
