// @generated from vapi-performancemetrics-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::TurnLatency;

/// `PerformanceMetrics`.
///
/// Schema: `vapi-performancemetrics-schema.json#`
#[derive(Clone, PartialEq)]
pub struct PerformanceMetrics {
    /// `turnLatencies`.
    pub turn_latencies: Option<Vec<TurnLatency>>,
    /// `modelLatencyAverage`.
    pub model_latency_average: Option<Number>,
    /// `voiceLatencyAverage`.
    pub voice_latency_average: Option<Number>,
    /// `transcriberLatencyAverage`.
    pub transcriber_latency_average: Option<Number>,
    /// `endpointingLatencyAverage`.
    pub endpointing_latency_average: Option<Number>,
    /// `turnLatencyAverage`.
    pub turn_latency_average: Option<Number>,
    /// `fromTransportLatencyAverage`.
    pub from_transport_latency_average: Option<Number>,
    /// `toTransportLatencyAverage`.
    pub to_transport_latency_average: Option<Number>,
    /// `numUserInterrupted`.
    pub num_user_interrupted: Option<Number>,
    /// `numAssistantInterrupted`.
    pub num_assistant_interrupted: Option<Number>,
    _extra: Extra,
}

impl PerformanceMetrics {
    /// A value with no member set.
    pub fn new() -> Self {
        PerformanceMetrics::empty()
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
        PerformanceMetrics {
            turn_latencies: None,
            model_latency_average: None,
            voice_latency_average: None,
            transcriber_latency_average: None,
            endpointing_latency_average: None,
            turn_latency_average: None,
            from_transport_latency_average: None,
            to_transport_latency_average: None,
            num_user_interrupted: None,
            num_assistant_interrupted: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for PerformanceMetrics {
    fn default() -> Self {
        PerformanceMetrics::empty()
    }
}

pub(crate) static PERFORMANCE_METRICS: ObjectShape = {
    const NAMES: &[&str] = &[
        "turnLatencies",
        "modelLatencyAverage",
        "voiceLatencyAverage",
        "transcriberLatencyAverage",
        "endpointingLatencyAverage",
        "turnLatencyAverage",
        "fromTransportLatencyAverage",
        "toTransportLatencyAverage",
        "numUserInterrupted",
        "numAssistantInterrupted",
    ];
    ObjectShape {
        name: "PerformanceMetrics",
        members: &[
            Member::optional("turnLatencies", kind::ARRAY),
            Member::optional("modelLatencyAverage", kind::NUMBER),
            Member::optional("voiceLatencyAverage", kind::NUMBER),
            Member::optional("transcriberLatencyAverage", kind::NUMBER),
            Member::optional("endpointingLatencyAverage", kind::NUMBER),
            Member::optional("turnLatencyAverage", kind::NUMBER),
            Member::optional("fromTransportLatencyAverage", kind::NUMBER),
            Member::optional("toTransportLatencyAverage", kind::NUMBER),
            Member::optional("numUserInterrupted", kind::NUMBER),
            Member::optional("numAssistantInterrupted", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for PerformanceMetrics {
    fn shape(&self) -> &'static ObjectShape {
        &PERFORMANCE_METRICS
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.turn_latencies),
            1 => Slot::optional(&mut self.model_latency_average),
            2 => Slot::optional(&mut self.voice_latency_average),
            3 => Slot::optional(&mut self.transcriber_latency_average),
            4 => Slot::optional(&mut self.endpointing_latency_average),
            5 => Slot::optional(&mut self.turn_latency_average),
            6 => Slot::optional(&mut self.from_transport_latency_average),
            7 => Slot::optional(&mut self.to_transport_latency_average),
            8 => Slot::optional(&mut self.num_user_interrupted),
            9 => Slot::optional(&mut self.num_assistant_interrupted),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.turn_latencies),
            1 => View::optional(&self.model_latency_average),
            2 => View::optional(&self.voice_latency_average),
            3 => View::optional(&self.transcriber_latency_average),
            4 => View::optional(&self.endpointing_latency_average),
            5 => View::optional(&self.turn_latency_average),
            6 => View::optional(&self.from_transport_latency_average),
            7 => View::optional(&self.to_transport_latency_average),
            8 => View::optional(&self.num_user_interrupted),
            9 => View::optional(&self.num_assistant_interrupted),
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
    PerformanceMetrics = "vapi-performancemetrics-schema.json#";
}
