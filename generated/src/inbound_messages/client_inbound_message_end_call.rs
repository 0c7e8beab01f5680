// @generated from vapi-clientinboundmessageendcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index};

/// `ClientInboundMessageEndCall`.
///
/// Schema: `vapi-clientinboundmessageendcall-schema.json#`
///
/// Always written with `type`: `"end-call"`.
#[derive(Clone, PartialEq)]
pub struct ClientInboundMessageEndCall {
    _extra: Extra,
}

impl ClientInboundMessageEndCall {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ClientInboundMessageEndCall::empty()
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
        ClientInboundMessageEndCall {
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ClientInboundMessageEndCall {
    fn default() -> Self {
        ClientInboundMessageEndCall::empty()
    }
}

pub(crate) static CLIENT_INBOUND_MESSAGE_END_CALL: ObjectShape = {
    const NAMES: &[&str] = &["type"];
    ObjectShape {
        name: "ClientInboundMessageEndCall",
        members: &[Member::constant("type", "end-call")],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for ClientInboundMessageEndCall {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_INBOUND_MESSAGE_END_CALL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("end-call"),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("end-call"),
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
    ClientInboundMessageEndCall = "vapi-clientinboundmessageendcall-schema.json#";
}
