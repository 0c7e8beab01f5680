// @generated from vapi-clientinboundmessagecontrol-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// `ClientInboundMessageControl`.
///
/// Schema: `vapi-clientinboundmessagecontrol-schema.json#`
///
/// Always written with `type`: `"control"`.
#[derive(Clone, PartialEq)]
pub struct ClientInboundMessageControl {
    /// `control`, required.
    pub control: ClientInboundMessageControlControl,
    _extra: Extra,
}

impl ClientInboundMessageControl {
    /// A value with its required members.
    pub fn new(control: impl Into<ClientInboundMessageControlControl>) -> Self {
        ClientInboundMessageControl {
            control: control.into(),
            ..ClientInboundMessageControl::empty()
        }
    }

    fn empty() -> Self {
        ClientInboundMessageControl {
            control: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CLIENT_INBOUND_MESSAGE_CONTROL: ClientInboundMessageControl = "vapi-clientinboundmessagecontrol-schema.json#", unstated, [4] {
        0 "type" => constant("control");
        1 "control" => required(control: STRING);
    }
}

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-clientinboundmessagecontrol-schema.json#/properties/control`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientInboundMessageControlControl {
    /// `mute-assistant`
    MuteAssistant,
    /// `unmute-assistant`
    UnmuteAssistant,
    /// `mute-customer`
    MuteCustomer,
    /// `unmute-customer`
    UnmuteCustomer,
    /// `say-first-message`
    SayFirstMessage,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    ClientInboundMessageControlControl = "vapi-clientinboundmessagecontrol-schema.json#/properties/control", unstated, [16], "one of 5 listed values" {
        MuteAssistant = "mute-assistant";
        UnmuteAssistant = "unmute-assistant";
        MuteCustomer = "mute-customer";
        UnmuteCustomer = "unmute-customer";
        SayFirstMessage = "say-first-message";
    }
}
