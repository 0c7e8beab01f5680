// @generated from vapi-clientinboundmessagecontrol-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// Controls the assistant: mutes or unmutes it, or has it say its first message.
///
/// Schema: `vapi-clientinboundmessagecontrol-schema.json#`
///
/// Always written with `type`: `"control"`.
#[derive(Clone)]
pub struct ClientInboundMessageControl {
    /// `control`, required.
    pub control: ClientInboundMessageControlName,
    _extra: Extra,
}

impl ClientInboundMessageControl {
    /// A value with its required members.
    pub fn new(control: impl Into<ClientInboundMessageControlName>) -> Self {
        ClientInboundMessageControl {
            control: control.into(),
            ..Field::empty()
        }
    }
}

object! {
    ClientInboundMessageControl = "vapi-clientinboundmessagecontrol-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("control");
        1 "control" => required(control: STRING, with_control into ClientInboundMessageControlName);
    }
    (control) ()
}

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-clientinboundmessagecontrol-schema.json#/properties/control`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ClientInboundMessageControlName {
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
    ClientInboundMessageControlName = "vapi-clientinboundmessagecontrol-schema.json#/properties/control", unstated, b"\x00\x04\x05\x00\x00\x00\x00\x00\x00\x00\x02\x00\x01\x00\x00\x03", "one of 5 listed values" {
        MuteAssistant = "mute-assistant";
        UnmuteAssistant = "unmute-assistant";
        MuteCustomer = "mute-customer";
        UnmuteCustomer = "unmute-customer";
        SayFirstMessage = "say-first-message";
    }
}
