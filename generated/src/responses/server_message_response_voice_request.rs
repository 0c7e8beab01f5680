// @generated from vapi-servermessageresponsevoicerequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `ServerMessageResponseVoiceRequest`.
///
/// Schema: `vapi-servermessageresponsevoicerequest-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessageResponseVoiceRequest {
    /// `data`, required.
    pub data: String,
    _extra: Extra,
}

impl ServerMessageResponseVoiceRequest {
    /// A value with its required members.
    pub fn new(data: impl Into<String>) -> Self {
        ServerMessageResponseVoiceRequest {
            data: data.into(),
            ..ServerMessageResponseVoiceRequest::empty()
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
        ServerMessageResponseVoiceRequest {
            data: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SERVER_MESSAGE_RESPONSE_VOICE_REQUEST: ObjectShape = {
    const NAMES: &[&str] = &["data"];
    ObjectShape {
        name: "ServerMessageResponseVoiceRequest",
        members: &[Member::required("data", kind::STRING)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageResponseVoiceRequest {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_RESPONSE_VOICE_REQUEST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.data),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.data),
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
    ServerMessageResponseVoiceRequest =
    "vapi-servermessageresponsevoicerequest-schema.json#";
}
