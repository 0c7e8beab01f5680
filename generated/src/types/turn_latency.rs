// @generated from vapi-turnlatency-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `TurnLatency`.
///
/// Schema: `vapi-turnlatency-schema.json#`
#[derive(Clone, PartialEq)]
pub struct TurnLatency {
    /// `modelLatency`.
    pub model_latency: Option<Number>,
    /// `voiceLatency`.
    pub voice_latency: Option<Number>,
    /// `transcriberLatency`.
    pub transcriber_latency: Option<Number>,
    /// `endpointingLatency`.
    pub endpointing_latency: Option<Number>,
    /// `turnLatency`.
    pub turn_latency: Option<Number>,
    _extra: Extra,
}

impl TurnLatency {
    /// A value with no member set.
    pub fn new() -> Self {
        TurnLatency::empty()
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
        TurnLatency {
            model_latency: None,
            voice_latency: None,
            transcriber_latency: None,
            endpointing_latency: None,
            turn_latency: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TurnLatency {
    fn default() -> Self {
        TurnLatency::empty()
    }
}

pub(crate) static TURN_LATENCY: ObjectShape = {
    const NAMES: &[&str] = &[
        "modelLatency",
        "voiceLatency",
        "transcriberLatency",
        "endpointingLatency",
        "turnLatency",
    ];
    ObjectShape {
        name: "TurnLatency",
        members: &[
            Member::optional("modelLatency", kind::NUMBER),
            Member::optional("voiceLatency", kind::NUMBER),
            Member::optional("transcriberLatency", kind::NUMBER),
            Member::optional("endpointingLatency", kind::NUMBER),
            Member::optional("turnLatency", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for TurnLatency {
    fn shape(&self) -> &'static ObjectShape {
        &TURN_LATENCY
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.model_latency),
            1 => Slot::optional(&mut self.voice_latency),
            2 => Slot::optional(&mut self.transcriber_latency),
            3 => Slot::optional(&mut self.endpointing_latency),
            4 => Slot::optional(&mut self.turn_latency),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.model_latency),
            1 => View::optional(&self.voice_latency),
            2 => View::optional(&self.transcriber_latency),
            3 => View::optional(&self.endpointing_latency),
            4 => View::optional(&self.turn_latency),
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
    TurnLatency = "vapi-turnlatency-schema.json#";
}
