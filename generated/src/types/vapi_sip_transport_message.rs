// @generated from vapi-vapisiptransportmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::CreateSipRequestToolDtoVerb;
use serde_json::Value;
use std::collections::BTreeMap;

/// `VapiSipTransportMessage`.
///
/// Schema: `vapi-vapisiptransportmessage-schema.json#`
///
/// Always written with `transport`: `"vapi.sip"`.
#[derive(Clone, PartialEq)]
pub struct VapiSipTransportMessage {
    /// `sipVerb`, required.
    pub sip_verb: CreateSipRequestToolDtoVerb,
    /// `headers`.
    pub headers: Option<BTreeMap<String, Value>>,
    /// `body`.
    pub body: Option<String>,
    _extra: Extra,
}

impl VapiSipTransportMessage {
    /// A value with its required members.
    pub fn new(sip_verb: impl Into<CreateSipRequestToolDtoVerb>) -> Self {
        VapiSipTransportMessage {
            sip_verb: sip_verb.into(),
            ..VapiSipTransportMessage::empty()
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
        VapiSipTransportMessage {
            sip_verb: Field::empty(),
            headers: None,
            body: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static VAPI_SIP_TRANSPORT_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &["transport", "sipVerb", "headers", "body"];
    ObjectShape {
        name: "VapiSipTransportMessage",
        members: &[
            Member::constant("transport", "vapi.sip"),
            Member::required("sipVerb", kind::STRING),
            Member::optional("headers", kind::OBJECT),
            Member::optional("body", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for VapiSipTransportMessage {
    fn shape(&self) -> &'static ObjectShape {
        &VAPI_SIP_TRANSPORT_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("vapi.sip"),
            1 => Slot::required(&mut self.sip_verb),
            2 => Slot::optional(&mut self.headers),
            3 => Slot::optional(&mut self.body),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("vapi.sip"),
            1 => View::required(&self.sip_verb),
            2 => View::optional(&self.headers),
            3 => View::optional(&self.body),
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
    VapiSipTransportMessage = "vapi-vapisiptransportmessage-schema.json#";
}
