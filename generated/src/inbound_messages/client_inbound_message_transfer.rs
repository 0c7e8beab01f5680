// @generated from vapi-clientinboundmessagetransfer-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::CallDestination;

/// `ClientInboundMessageTransfer`.
///
/// Schema: `vapi-clientinboundmessagetransfer-schema.json#`
///
/// Always written with `type`: `"transfer"`.
#[derive(Clone, PartialEq)]
pub struct ClientInboundMessageTransfer {
    /// `destination`.
    pub destination: Option<CallDestination>,
    /// `content`.
    pub content: Option<String>,
    _extra: Extra,
}

impl ClientInboundMessageTransfer {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ClientInboundMessageTransfer::empty()
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
        ClientInboundMessageTransfer {
            destination: None,
            content: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ClientInboundMessageTransfer {
    fn default() -> Self {
        ClientInboundMessageTransfer::empty()
    }
}

pub(crate) static CLIENT_INBOUND_MESSAGE_TRANSFER: ObjectShape = {
    const NAMES: &[&str] = &["type", "destination", "content"];
    ObjectShape {
        name: "ClientInboundMessageTransfer",
        members: &[
            Member::constant("type", "transfer"),
            Member::optional("destination", kind::OBJECT),
            Member::optional("content", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for ClientInboundMessageTransfer {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_INBOUND_MESSAGE_TRANSFER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("transfer"),
            1 => Slot::optional(&mut self.destination),
            2 => Slot::optional(&mut self.content),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("transfer"),
            1 => View::optional(&self.destination),
            2 => View::optional(&self.content),
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
    ClientInboundMessageTransfer = "vapi-clientinboundmessagetransfer-schema.json#";
}
