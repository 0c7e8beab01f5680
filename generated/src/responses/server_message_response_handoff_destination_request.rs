// @generated from vapi-servermessageresponsehandoffdestinationrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ServerMessageResponseHandoffDestinationRequest`.
///
/// Schema: `vapi-servermessageresponsehandoffdestinationrequest-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessageResponseHandoffDestinationRequest {
    /// `result`.
    pub result: Option<String>,
    /// `destination`, required.
    pub destination: BTreeMap<String, Value>,
    /// `error`.
    pub error: Option<String>,
    _extra: Extra,
}

impl ServerMessageResponseHandoffDestinationRequest {
    /// A value with its required members.
    pub fn new(destination: impl Into<BTreeMap<String, Value>>) -> Self {
        ServerMessageResponseHandoffDestinationRequest {
            destination: destination.into(),
            ..ServerMessageResponseHandoffDestinationRequest::empty()
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
        ServerMessageResponseHandoffDestinationRequest {
            destination: Field::empty(),
            result: None,
            error: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SERVER_MESSAGE_RESPONSE_HANDOFF_DESTINATION_REQUEST: ObjectShape = {
    const NAMES: &[&str] = &["result", "destination", "error"];
    ObjectShape {
        name: "ServerMessageResponseHandoffDestinationRequest",
        members: &[
            Member::optional("result", kind::STRING),
            Member::required("destination", kind::OBJECT),
            Member::optional("error", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageResponseHandoffDestinationRequest {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_RESPONSE_HANDOFF_DESTINATION_REQUEST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.result),
            1 => Slot::required(&mut self.destination),
            2 => Slot::optional(&mut self.error),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.result),
            1 => View::required(&self.destination),
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
    ServerMessageResponseHandoffDestinationRequest =
    "vapi-servermessageresponsehandoffdestinationrequest-schema.json#";
}
