// @generated from vapi-call-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, Number, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown,
    View, index,
};
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CostsItem {
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

impl CostsItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CostsItem::TransportCost(_) => Some("transport"),
            CostsItem::TranscriberCost(_) => Some("transcriber"),
            CostsItem::ModelCost(_) => Some("model"),
            CostsItem::VoiceCost(_) => Some("voice"),
            CostsItem::VapiCost(_) => Some("vapi"),
            CostsItem::VoicemailDetectionCost(_) => Some("voicemail-detection"),
            CostsItem::AnalysisCost(_) => Some("analysis"),
            CostsItem::KnowledgeBaseCost(_) => Some("knowledge-base"),
            CostsItem::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// `cost` of whichever variant it is.
    pub fn cost(&self) -> Option<&Number> {
        match self {
            CostsItem::TransportCost(value) => Some(&value.cost),
            CostsItem::TranscriberCost(value) => Some(&value.cost),
            CostsItem::ModelCost(value) => Some(&value.cost),
            CostsItem::VoiceCost(value) => Some(&value.cost),
            CostsItem::VapiCost(value) => Some(&value.cost),
            CostsItem::VoicemailDetectionCost(value) => Some(&value.cost),
            CostsItem::AnalysisCost(value) => Some(&value.cost),
            CostsItem::KnowledgeBaseCost(value) => Some(&value.cost),
            CostsItem::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        CostsItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<TransportCost> for CostsItem {
    fn from(value: TransportCost) -> Self {
        CostsItem::TransportCost(Box::new(value))
    }
}

impl From<TranscriberCost> for CostsItem {
    fn from(value: TranscriberCost) -> Self {
        CostsItem::TranscriberCost(Box::new(value))
    }
}

impl From<ModelCost> for CostsItem {
    fn from(value: ModelCost) -> Self {
        CostsItem::ModelCost(Box::new(value))
    }
}

impl From<VoiceCost> for CostsItem {
    fn from(value: VoiceCost) -> Self {
        CostsItem::VoiceCost(Box::new(value))
    }
}

impl From<VapiCost> for CostsItem {
    fn from(value: VapiCost) -> Self {
        CostsItem::VapiCost(Box::new(value))
    }
}

impl From<VoicemailDetectionCost> for CostsItem {
    fn from(value: VoicemailDetectionCost) -> Self {
        CostsItem::VoicemailDetectionCost(Box::new(value))
    }
}

impl From<AnalysisCost> for CostsItem {
    fn from(value: AnalysisCost) -> Self {
        CostsItem::AnalysisCost(Box::new(value))
    }
}

impl From<KnowledgeBaseCost> for CostsItem {
    fn from(value: KnowledgeBaseCost) -> Self {
        CostsItem::KnowledgeBaseCost(Box::new(value))
    }
}

static COSTS_ITEM: UnionShape = UnionShape {
    name: "CostsItem",
    variants: &[
        "TransportCost",
        "TranscriberCost",
        "ModelCost",
        "VoiceCost",
        "VapiCost",
        "VoicemailDetectionCost",
        "AnalysisCost",
        "KnowledgeBaseCost",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &[
                "transport",
                "transcriber",
                "model",
                "voice",
                "vapi",
                "voicemail-detection",
                "analysis",
                "knowledge-base",
            ];
            Names::new(VALUES, &index::<16>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 2,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 3,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 4,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 5,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 6,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 7,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for CostsItem {
    fn shape(&self) -> &'static UnionShape {
        &COSTS_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => CostsItem::TransportCost(Field::empty()),
            1 => CostsItem::TranscriberCost(Field::empty()),
            2 => CostsItem::ModelCost(Field::empty()),
            3 => CostsItem::VoiceCost(Field::empty()),
            4 => CostsItem::VapiCost(Field::empty()),
            5 => CostsItem::VoicemailDetectionCost(Field::empty()),
            6 => CostsItem::AnalysisCost(Field::empty()),
            7 => CostsItem::KnowledgeBaseCost(Field::empty()),
            _ => CostsItem::empty(),
        };
        match self {
            CostsItem::TransportCost(value) => Slot::required(value),
            CostsItem::TranscriberCost(value) => Slot::required(value),
            CostsItem::ModelCost(value) => Slot::required(value),
            CostsItem::VoiceCost(value) => Slot::required(value),
            CostsItem::VapiCost(value) => Slot::required(value),
            CostsItem::VoicemailDetectionCost(value) => Slot::required(value),
            CostsItem::AnalysisCost(value) => Slot::required(value),
            CostsItem::KnowledgeBaseCost(value) => Slot::required(value),
            CostsItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = CostsItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            CostsItem::TransportCost(_) => 0,
            CostsItem::TranscriberCost(_) => 1,
            CostsItem::ModelCost(_) => 2,
            CostsItem::VoiceCost(_) => 3,
            CostsItem::VapiCost(_) => 4,
            CostsItem::VoicemailDetectionCost(_) => 5,
            CostsItem::AnalysisCost(_) => 6,
            CostsItem::KnowledgeBaseCost(_) => 7,
            CostsItem::Unknown(_) => return None,
        };
        COSTS_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            CostsItem::TransportCost(value) => View::required(value),
            CostsItem::TranscriberCost(value) => View::required(value),
            CostsItem::ModelCost(value) => View::required(value),
            CostsItem::VoiceCost(value) => View::required(value),
            CostsItem::VapiCost(value) => View::required(value),
            CostsItem::VoicemailDetectionCost(value) => View::required(value),
            CostsItem::AnalysisCost(value) => View::required(value),
            CostsItem::KnowledgeBaseCost(value) => View::required(value),
            CostsItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    CostsItem = "vapi-call-schema.json#/properties/costs/items";
}
