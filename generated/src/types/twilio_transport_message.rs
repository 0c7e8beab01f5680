// @generated from vapi-twiliotransportmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `TwilioTransportMessage`.
///
/// Schema: `vapi-twiliotransportmessage-schema.json#`
///
/// Always written with `transport`: `"twilio"`.
#[derive(Clone, PartialEq)]
pub struct TwilioTransportMessage {
    /// `twiml`, required.
    pub twiml: String,
    _extra: Extra,
}

impl TwilioTransportMessage {
    /// A value with its required members.
    pub fn new(twiml: impl Into<String>) -> Self {
        TwilioTransportMessage {
            twiml: twiml.into(),
            ..TwilioTransportMessage::empty()
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
        TwilioTransportMessage {
            twiml: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TWILIO_TRANSPORT_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &["transport", "twiml"];
    ObjectShape {
        name: "TwilioTransportMessage",
        members: &[
            Member::constant("transport", "twilio"),
            Member::required("twiml", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for TwilioTransportMessage {
    fn shape(&self) -> &'static ObjectShape {
        &TWILIO_TRANSPORT_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("twilio"),
            1 => Slot::required(&mut self.twiml),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("twilio"),
            1 => View::required(&self.twiml),
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
    TwilioTransportMessage = "vapi-twiliotransportmessage-schema.json#";
}
