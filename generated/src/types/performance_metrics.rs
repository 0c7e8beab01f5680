// @generated from vapi-performancemetrics-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
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

object! {
    PERFORMANCE_METRICS: PerformanceMetrics = "vapi-performancemetrics-schema.json#", unstated, [32] {
        0 "turnLatencies" => optional(turn_latencies: ARRAY);
        1 "modelLatencyAverage" => optional(model_latency_average: NUMBER);
        2 "voiceLatencyAverage" => optional(voice_latency_average: NUMBER);
        3 "transcriberLatencyAverage" => optional(transcriber_latency_average: NUMBER);
        4 "endpointingLatencyAverage" => optional(endpointing_latency_average: NUMBER);
        5 "turnLatencyAverage" => optional(turn_latency_average: NUMBER);
        6 "fromTransportLatencyAverage" => optional(from_transport_latency_average: NUMBER);
        7 "toTransportLatencyAverage" => optional(to_transport_latency_average: NUMBER);
        8 "numUserInterrupted" => optional(num_user_interrupted: NUMBER);
        9 "numAssistantInterrupted" => optional(num_assistant_interrupted: NUMBER);
    }
}
