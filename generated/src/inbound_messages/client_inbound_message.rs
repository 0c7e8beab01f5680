// @generated from vapi-clientinboundmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, among, index, only,
};
use crate::inbound_messages::{
    ClientInboundMessageAddMessage, ClientInboundMessageControl,
    ClientInboundMessageEndCall, ClientInboundMessageSay,
    ClientInboundMessageSendTransportMessage, ClientInboundMessageTransfer,
};

/// `ClientInboundMessage`.
///
/// Schema: `vapi-clientinboundmessage-schema.json#`
///
/// The value of `message` is also read when it comes alone, and then written alone.
#[derive(Clone, PartialEq)]
pub struct ClientInboundMessage {
    /// `message`, required.
    pub message: ClientInboundMessageBody,
    _extra: Extra,
}

impl ClientInboundMessage {
    /// A value with its required members.
    pub fn new(message: impl Into<ClientInboundMessageBody>) -> Self {
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
    CLIENT_INBOUND_MESSAGE: ClientInboundMessage = "vapi-clientinboundmessage-schema.json#", unstated, bare 0, [2] {
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
pub enum ClientInboundMessageBody {
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

impl ClientInboundMessageBody {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ClientInboundMessageBody::AddMessage(_) => Some("add-message"),
            ClientInboundMessageBody::Control(_) => Some("control"),
            ClientInboundMessageBody::Say(_) => Some("say"),
            ClientInboundMessageBody::EndCall(_) => Some("end-call"),
            ClientInboundMessageBody::Transfer(_) => Some("transfer"),
            ClientInboundMessageBody::SendTransportMessage(_) => {
                Some("send-transport-message")
            }
            ClientInboundMessageBody::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }
}

impl From<ClientInboundMessageAddMessage> for ClientInboundMessageBody {
    fn from(value: ClientInboundMessageAddMessage) -> Self {
        ClientInboundMessageBody::AddMessage(Box::new(value))
    }
}

impl From<ClientInboundMessageControl> for ClientInboundMessageBody {
    fn from(value: ClientInboundMessageControl) -> Self {
        ClientInboundMessageBody::Control(Box::new(value))
    }
}

impl From<ClientInboundMessageSay> for ClientInboundMessageBody {
    fn from(value: ClientInboundMessageSay) -> Self {
        ClientInboundMessageBody::Say(Box::new(value))
    }
}

impl From<ClientInboundMessageEndCall> for ClientInboundMessageBody {
    fn from(value: ClientInboundMessageEndCall) -> Self {
        ClientInboundMessageBody::EndCall(Box::new(value))
    }
}

impl From<ClientInboundMessageTransfer> for ClientInboundMessageBody {
    fn from(value: ClientInboundMessageTransfer) -> Self {
        ClientInboundMessageBody::Transfer(Box::new(value))
    }
}

impl From<ClientInboundMessageSendTransportMessage> for ClientInboundMessageBody {
    fn from(value: ClientInboundMessageSendTransportMessage) -> Self {
        ClientInboundMessageBody::SendTransportMessage(Box::new(value))
    }
}

union! {
    CLIENT_INBOUND_MESSAGE_BODY: ClientInboundMessageBody = "vapi-clientinboundmessage-schema.json#/properties/message", UnionShape {
        name: "ClientInboundMessageBody",
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
            absent: &[among(2, &crate::inbound_messages::CLIENT_INBOUND_MESSAGE_SAY)],
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
