// @generated from vapi-clientinboundmessagecontrol-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};

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
        ClientInboundMessageControl {
            control: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CLIENT_INBOUND_MESSAGE_CONTROL: ObjectShape = {
    const NAMES: &[&str] = &["type", "control"];
    ObjectShape {
        name: "ClientInboundMessageControl",
        members: &[
            Member::constant("type", "control"),
            Member::required("control", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for ClientInboundMessageControl {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_INBOUND_MESSAGE_CONTROL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("control"),
            1 => Slot::required(&mut self.control),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("control"),
            1 => View::required(&self.control),
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
    ClientInboundMessageControl = "vapi-clientinboundmessagecontrol-schema.json#";
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

impl ClientInboundMessageControlControl {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "mute-assistant",
        "unmute-assistant",
        "mute-customer",
        "unmute-customer",
        "say-first-message",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ClientInboundMessageControlControl::MuteAssistant => "mute-assistant",
            ClientInboundMessageControlControl::UnmuteAssistant => "unmute-assistant",
            ClientInboundMessageControlControl::MuteCustomer => "mute-customer",
            ClientInboundMessageControlControl::UnmuteCustomer => "unmute-customer",
            ClientInboundMessageControlControl::SayFirstMessage => "say-first-message",
            ClientInboundMessageControlControl::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ClientInboundMessageControlControl::VALUES,
            &index::<16>(ClientInboundMessageControlControl::VALUES),
        );
        static LISTED: [ClientInboundMessageControlControl; 5usize] = [
            ClientInboundMessageControlControl::MuteAssistant,
            ClientInboundMessageControlControl::UnmuteAssistant,
            ClientInboundMessageControlControl::MuteCustomer,
            ClientInboundMessageControlControl::UnmuteCustomer,
            ClientInboundMessageControlControl::SayFirstMessage,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                ClientInboundMessageControlControl::Unknown(UnknownValue(name.into()))
            }
        }
    }
}

impl Text for ClientInboundMessageControlControl {
    fn set(&mut self, text: &str) -> bool {
        *self = ClientInboundMessageControlControl::from_name(text);
        !matches!(self, ClientInboundMessageControlControl::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ClientInboundMessageControlControl::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 5 listed values"
    }
}

texts! {
    ClientInboundMessageControlControl =
    "vapi-clientinboundmessagecontrol-schema.json#/properties/control";
}
