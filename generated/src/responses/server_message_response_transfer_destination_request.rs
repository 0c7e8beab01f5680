// @generated from vapi-servermessageresponsetransferdestinationrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    ClientMessageTransferUpdateDestination,
    ServerMessageResponseTransferDestinationRequestMessage,
};

/// `ServerMessageResponseTransferDestinationRequest`.
///
/// Schema: `vapi-servermessageresponsetransferdestinationrequest-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessageResponseTransferDestinationRequest {
    /// `destination`.
    pub destination: Option<ClientMessageTransferUpdateDestination>,
    /// `message`.
    pub message: Option<ServerMessageResponseTransferDestinationRequestMessage>,
    /// `error`.
    pub error: Option<String>,
    _extra: Extra,
}

impl ServerMessageResponseTransferDestinationRequest {
    /// A value with no member set.
    pub fn new() -> Self {
        ServerMessageResponseTransferDestinationRequest::empty()
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
        ServerMessageResponseTransferDestinationRequest {
            destination: None,
            message: None,
            error: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ServerMessageResponseTransferDestinationRequest {
    fn default() -> Self {
        ServerMessageResponseTransferDestinationRequest::empty()
    }
}

pub(crate) static SERVER_MESSAGE_RESPONSE_TRANSFER_DESTINATION_REQUEST: ObjectShape = {
    const NAMES: &[&str] = &["destination", "message", "error"];
    ObjectShape {
        name: "ServerMessageResponseTransferDestinationRequest",
        members: &[
            Member::optional("destination", kind::OBJECT),
            Member::optional("message", kind::OBJECT),
            Member::optional("error", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageResponseTransferDestinationRequest {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_RESPONSE_TRANSFER_DESTINATION_REQUEST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.destination),
            1 => Slot::optional(&mut self.message),
            2 => Slot::optional(&mut self.error),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.destination),
            1 => View::optional(&self.message),
            2 => View::optional(&self.error),
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
    ServerMessageResponseTransferDestinationRequest =
    "vapi-servermessageresponsetransferdestinationrequest-schema.json#";
}
