// @generated from vapi-call-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    AnalysisCost, KnowledgeBaseCost, ModelCost, TranscriberCost, TransportCost, VapiCost,
    VoiceCost, VoicemailDetectionCost,
};

/// One of several types.
///
/// Schema: `vapi-call-schema.json#/properties/costs/items`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Cost {
    /// `type` is `"transport"`.
    TransportCost(Box<TransportCost>),
    /// `type` is `"transcriber"`.
    TranscriberCost(Box<TranscriberCost>),
    /// `type` is `"model"`.
    ModelCost(Box<ModelCost>),
    /// `type` is `"voice"`.
    VoiceCost(Box<VoiceCost>),
    /// `type` is `"vapi"`.
    VapiCost(Box<VapiCost>),
    /// `type` is `"voicemail-detection"`.
    VoicemailDetectionCost(Box<VoicemailDetectionCost>),
    /// `type` is `"analysis"`.
    AnalysisCost(Box<AnalysisCost>),
    /// `type` is `"knowledge-base"`.
    KnowledgeBaseCost(Box<KnowledgeBaseCost>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl Cost {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Cost::TransportCost(_) => Some("transport"),
            Cost::TranscriberCost(_) => Some("transcriber"),
            Cost::ModelCost(_) => Some("model"),
            Cost::VoiceCost(_) => Some("voice"),
            Cost::VapiCost(_) => Some("vapi"),
            Cost::VoicemailDetectionCost(_) => Some("voicemail-detection"),
            Cost::AnalysisCost(_) => Some("analysis"),
            Cost::KnowledgeBaseCost(_) => Some("knowledge-base"),
            Cost::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// Returns `cost`; `None` for `Unknown`, and where it is absent.
    pub fn cost(&self) -> Option<f64> {
        match self {
            Cost::TransportCost(value) => Some(value.cost.as_f64()),
            Cost::TranscriberCost(value) => Some(value.cost.as_f64()),
            Cost::ModelCost(value) => Some(value.cost.as_f64()),
            Cost::VoiceCost(value) => Some(value.cost.as_f64()),
            Cost::VapiCost(value) => Some(value.cost.as_f64()),
            Cost::VoicemailDetectionCost(value) => Some(value.cost.as_f64()),
            Cost::AnalysisCost(value) => Some(value.cost.as_f64()),
            Cost::KnowledgeBaseCost(value) => Some(value.cost.as_f64()),
            Cost::Unknown(_) => None,
        }
    }
}

impl From<TransportCost> for Cost {
    #[inline]
    fn from(value: TransportCost) -> Self {
        Cost::TransportCost(Box::new(value))
    }
}

impl From<TranscriberCost> for Cost {
    #[inline]
    fn from(value: TranscriberCost) -> Self {
        Cost::TranscriberCost(Box::new(value))
    }
}

impl From<ModelCost> for Cost {
    #[inline]
    fn from(value: ModelCost) -> Self {
        Cost::ModelCost(Box::new(value))
    }
}

impl From<VoiceCost> for Cost {
    #[inline]
    fn from(value: VoiceCost) -> Self {
        Cost::VoiceCost(Box::new(value))
    }
}

impl From<VapiCost> for Cost {
    #[inline]
    fn from(value: VapiCost) -> Self {
        Cost::VapiCost(Box::new(value))
    }
}

impl From<VoicemailDetectionCost> for Cost {
    #[inline]
    fn from(value: VoicemailDetectionCost) -> Self {
        Cost::VoicemailDetectionCost(Box::new(value))
    }
}

impl From<AnalysisCost> for Cost {
    #[inline]
    fn from(value: AnalysisCost) -> Self {
        Cost::AnalysisCost(Box::new(value))
    }
}

impl From<KnowledgeBaseCost> for Cost {
    #[inline]
    fn from(value: KnowledgeBaseCost) -> Self {
        Cost::KnowledgeBaseCost(Box::new(value))
    }
}

union! {
    Cost = "vapi-call-schema.json#/properties/costs/items", UnionShape {
        name: "Cost",
        variants: &["TransportCost", "TranscriberCost", "ModelCost", "VoiceCost", "VapiCost", "VoicemailDetectionCost", "AnalysisCost", "KnowledgeBaseCost"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "transport",
                "transcriber",
                "model",
                "voice",
                "vapi",
                "voicemail-detection",
                "analysis",
                "knowledge-base",
            ], b"\x01\x00\x06\x02\x03\x00\x07\x00\x00\x04\x00\x00\x00\x00\x05\x08"),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(3)],
                &[only(4)],
                &[only(5)],
                &[only(6)],
                &[only(7)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 TransportCost is_transport_cost as_transport_cost by_ref TransportCost;
        1 TranscriberCost is_transcriber_cost as_transcriber_cost by_ref TranscriberCost;
        2 ModelCost is_model_cost as_model_cost by_ref ModelCost;
        3 VoiceCost is_voice_cost as_voice_cost by_ref VoiceCost;
        4 VapiCost is_vapi_cost as_vapi_cost by_ref VapiCost;
        5 VoicemailDetectionCost is_voicemail_detection_cost as_voicemail_detection_cost by_ref VoicemailDetectionCost;
        6 AnalysisCost is_analysis_cost as_analysis_cost by_ref AnalysisCost;
        7 KnowledgeBaseCost is_knowledge_base_cost as_knowledge_base_cost by_ref KnowledgeBaseCost;
    }
}
