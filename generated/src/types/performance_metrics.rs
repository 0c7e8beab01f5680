// @generated from vapi-performancemetrics-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::TurnLatency;

/// `PerformanceMetrics`.
///
/// Schema: `vapi-performancemetrics-schema.json#`
#[derive(Clone)]
pub struct PerformanceMetrics {
    /// `turnLatencies`.
    pub turn_latencies: Option<ListOf<TurnLatency>>,
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
        Field::empty()
    }
}

impl Default for PerformanceMetrics {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    PerformanceMetrics = "vapi-performancemetrics-schema.json#", unstated, missed 0b0, b"\x07\x04\x00\x03\x06\x09\x00\x00\x05\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\
        \x00\x00\x01\x00\x00\x00\x00\x02" {
        0 "turnLatencies" => optional(turn_latencies: ARRAY, with_turn_latencies list TurnLatency);
        1 "modelLatencyAverage" => optional(model_latency_average: NUMBER, with_model_latency_average into Number);
        2 "voiceLatencyAverage" => optional(voice_latency_average: NUMBER, with_voice_latency_average into Number);
        3 "transcriberLatencyAverage" => optional(transcriber_latency_average: NUMBER, with_transcriber_latency_average into Number);
        4 "endpointingLatencyAverage" => optional(endpointing_latency_average: NUMBER, with_endpointing_latency_average into Number);
        5 "turnLatencyAverage" => optional(turn_latency_average: NUMBER, with_turn_latency_average into Number);
        6 "fromTransportLatencyAverage" => optional(from_transport_latency_average: NUMBER, with_from_transport_latency_average into Number);
        7 "toTransportLatencyAverage" => optional(to_transport_latency_average: NUMBER, with_to_transport_latency_average into Number);
        8 "numUserInterrupted" => optional(num_user_interrupted: NUMBER, with_num_user_interrupted into Number);
        9 "numAssistantInterrupted" => optional(num_assistant_interrupted: NUMBER, with_num_assistant_interrupted into Number);
    }
    () (turn_latencies, model_latency_average, voice_latency_average, transcriber_latency_average, endpointing_latency_average, turn_latency_average, from_transport_latency_average, to_transport_latency_average, num_user_interrupted, num_assistant_interrupted)
}
