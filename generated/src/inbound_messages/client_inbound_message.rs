// @generated from vapi-clientinboundmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::inbound_messages::{
    ClientInboundMessageAddMessage, ClientInboundMessageControl,
    ClientInboundMessageEndCall, ClientInboundMessageSay,
    ClientInboundMessageSendTransportMessage, ClientInboundMessageTransfer,
};

/// What a client sends to Vapi during a call. `message` holds one of the inbound messages.
///
/// Schema: `vapi-clientinboundmessage-schema.json#`
///
/// The value of `message` is also read when it comes alone, and then written alone. To send it alone, write it as it is, without a `ClientInboundMessage` around it.
#[derive(Clone)]
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
            ..Field::empty()
        }
    }
}

object! {
    ClientInboundMessage = "vapi-clientinboundmessage-schema.json#", unstated, bare 0, missed 0b1, b"" {
        0 "message" => required(message: OBJECT, with_message into ClientInboundMessageBody);
    }
    (message) ()
}

/// One of several types.
///
/// Schema: `vapi-clientinboundmessage-schema.json#/properties/message`
///
/// Told apart by `type`.
#[derive(Clone)]
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
    #[inline]
    fn from(value: ClientInboundMessageAddMessage) -> Self {
        ClientInboundMessageBody::AddMessage(Box::new(value))
    }
}

impl From<ClientInboundMessageControl> for ClientInboundMessageBody {
    #[inline]
    fn from(value: ClientInboundMessageControl) -> Self {
        ClientInboundMessageBody::Control(Box::new(value))
    }
}

impl From<ClientInboundMessageSay> for ClientInboundMessageBody {
    #[inline]
    fn from(value: ClientInboundMessageSay) -> Self {
        ClientInboundMessageBody::Say(Box::new(value))
    }
}

impl From<ClientInboundMessageEndCall> for ClientInboundMessageBody {
    #[inline]
    fn from(value: ClientInboundMessageEndCall) -> Self {
        ClientInboundMessageBody::EndCall(Box::new(value))
    }
}

impl From<ClientInboundMessageTransfer> for ClientInboundMessageBody {
    #[inline]
    fn from(value: ClientInboundMessageTransfer) -> Self {
        ClientInboundMessageBody::Transfer(Box::new(value))
    }
}

impl From<ClientInboundMessageSendTransportMessage> for ClientInboundMessageBody {
    #[inline]
    fn from(value: ClientInboundMessageSendTransportMessage) -> Self {
        ClientInboundMessageBody::SendTransportMessage(Box::new(value))
    }
}

union! {
    ClientInboundMessageBody = "vapi-clientinboundmessage-schema.json#/properties/message", UnionShape {
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
            values: Names::new(&[
                "add-message",
                "control",
                "say",
                "end-call",
                "transfer",
                "send-transport-message",
            ], b"\x00\x05\x00\x00\x01\x02\x04\x03\x06\x00\x00\x00\x00\x00\x00\x00"),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(3)],
                &[only(4)],
                &[only(5)],
            ],
            unlisted: &[],
            absent: &[only(2)],
        },
        judged: 0,
        listed: &[],
    }, {
        0 AddMessage is_add_message as_add_message by_ref ClientInboundMessageAddMessage;
        1 Control is_control as_control by_ref ClientInboundMessageControl;
        2 Say is_say as_say by_ref ClientInboundMessageSay;
        3 EndCall is_end_call as_end_call by_ref ClientInboundMessageEndCall;
        4 Transfer is_transfer as_transfer by_ref ClientInboundMessageTransfer;
        5 SendTransportMessage is_send_transport_message as_send_transport_message by_ref ClientInboundMessageSendTransportMessage;
    }
}
