// @generated from vapi-clientinboundmessageaddmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::OpenAiMessage;

/// `ClientInboundMessageAddMessage`.
///
/// Schema: `vapi-clientinboundmessageaddmessage-schema.json#`
///
/// Always written with `type`: `"add-message"`.
#[derive(Clone, PartialEq)]
pub struct ClientInboundMessageAddMessage {
    /// `message`, required.
    pub message: OpenAiMessage,
    /// `triggerResponseEnabled`, default `true`.
    pub trigger_response_enabled: Option<bool>,
    _extra: Extra,
}

impl ClientInboundMessageAddMessage {
    /// A value with its required members.
    pub fn new(message: impl Into<OpenAiMessage>) -> Self {
        ClientInboundMessageAddMessage {
            message: message.into(),
            ..ClientInboundMessageAddMessage::empty()
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
        ClientInboundMessageAddMessage {
            message: Field::empty(),
            trigger_response_enabled: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CLIENT_INBOUND_MESSAGE_ADD_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &["type", "message", "triggerResponseEnabled"];
    ObjectShape {
        name: "ClientInboundMessageAddMessage",
        members: &[
            Member::constant("type", "add-message"),
            Member::required("message", kind::OBJECT),
            Member::optional("triggerResponseEnabled", kind::BOOLEAN),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for ClientInboundMessageAddMessage {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_INBOUND_MESSAGE_ADD_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("add-message"),
            1 => Slot::required(&mut self.message),
            2 => Slot::optional(&mut self.trigger_response_enabled),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("add-message"),
            1 => View::required(&self.message),
            2 => View::optional(&self.trigger_response_enabled),
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
    ClientInboundMessageAddMessage = "vapi-clientinboundmessageaddmessage-schema.json#";
}
