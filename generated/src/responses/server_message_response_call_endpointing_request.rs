// @generated from vapi-servermessageresponsecallendpointingrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `ServerMessageResponseCallEndpointingRequest`.
///
/// Schema: `vapi-servermessageresponsecallendpointingrequest-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessageResponseCallEndpointingRequest {
    /// `timeoutSeconds`, required, at most 15, at least 0.
    pub timeout_seconds: Number,
    _extra: Extra,
}

impl ServerMessageResponseCallEndpointingRequest {
    /// A value with its required members.
    pub fn new(timeout_seconds: impl Into<Number>) -> Self {
        ServerMessageResponseCallEndpointingRequest {
            timeout_seconds: timeout_seconds.into(),
            ..ServerMessageResponseCallEndpointingRequest::empty()
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
        ServerMessageResponseCallEndpointingRequest {
            timeout_seconds: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SERVER_MESSAGE_RESPONSE_CALL_ENDPOINTING_REQUEST: ObjectShape = {
    const NAMES: &[&str] = &["timeoutSeconds"];
    ObjectShape {
        name: "ServerMessageResponseCallEndpointingRequest",
        members: &[Member::required("timeoutSeconds", kind::NUMBER)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageResponseCallEndpointingRequest {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_RESPONSE_CALL_ENDPOINTING_REQUEST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.timeout_seconds),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.timeout_seconds),
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
    ServerMessageResponseCallEndpointingRequest =
    "vapi-servermessageresponsecallendpointingrequest-schema.json#";
}
