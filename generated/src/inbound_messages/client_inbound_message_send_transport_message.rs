// @generated from vapi-clientinboundmessagesendtransportmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{TwilioTransportMessage, VapiSipTransportMessage};

/// Sends a message to the transport of the call.
///
/// Schema: `vapi-clientinboundmessagesendtransportmessage-schema.json#`
///
/// Always written with `type`: `"send-transport-message"`.
#[derive(Clone)]
pub struct ClientInboundMessageSendTransportMessage {
    /// `message`, required.
    pub message: ClientInboundMessageSendTransportMessageBody,
    _extra: Extra,
}

impl ClientInboundMessageSendTransportMessage {
    /// A value with its required members.
    pub fn new(
        message: impl Into<ClientInboundMessageSendTransportMessageBody>,
    ) -> Self {
        ClientInboundMessageSendTransportMessage {
            message: message.into(),
            ..Field::empty()
        }
    }
}

object! {
    ClientInboundMessageSendTransportMessage = "vapi-clientinboundmessagesendtransportmessage-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("send-transport-message");
        1 "message" => required(message: OBJECT, with_message into ClientInboundMessageSendTransportMessageBody);
    }
    (message) ()
}

/// One of several types.
///
/// Schema: `vapi-clientinboundmessagesendtransportmessage-schema.json#/properties/message`
///
/// Told apart by `transport`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClientInboundMessageSendTransportMessageBody {
    /// `transport` is `"vapi.sip"`.
    VapiSipTransportMessage(Box<VapiSipTransportMessage>),
    /// `transport` is `"twilio"`.
    TwilioTransportMessage(Box<TwilioTransportMessage>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ClientInboundMessageSendTransportMessageBody {
    /// `transport` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ClientInboundMessageSendTransportMessageBody::VapiSipTransportMessage(_) => {
                Some("vapi.sip")
            }
            ClientInboundMessageSendTransportMessageBody::TwilioTransportMessage(_) => {
                Some("twilio")
            }
            ClientInboundMessageSendTransportMessageBody::Unknown(body) => {
                body.as_value().get("transport")?.as_str()
            }
        }
    }
}

impl From<VapiSipTransportMessage> for ClientInboundMessageSendTransportMessageBody {
    #[inline]
    fn from(value: VapiSipTransportMessage) -> Self {
        ClientInboundMessageSendTransportMessageBody::VapiSipTransportMessage(
            Box::new(value),
        )
    }
}

impl From<TwilioTransportMessage> for ClientInboundMessageSendTransportMessageBody {
    #[inline]
    fn from(value: TwilioTransportMessage) -> Self {
        ClientInboundMessageSendTransportMessageBody::TwilioTransportMessage(
            Box::new(value),
        )
    }
}

union! {
    ClientInboundMessageSendTransportMessageBody = "vapi-clientinboundmessagesendtransportmessage-schema.json#/properties/message", UnionShape {
        name: "ClientInboundMessageSendTransportMessageBody",
        variants: &["VapiSipTransportMessage", "TwilioTransportMessage"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "transport",
            values: Names::new(&[
                "vapi.sip",
                "twilio",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 VapiSipTransportMessage is_vapi_sip_transport_message as_vapi_sip_transport_message by_ref VapiSipTransportMessage;
        1 TwilioTransportMessage is_twilio_transport_message as_twilio_transport_message by_ref TwilioTransportMessage;
    }
}
