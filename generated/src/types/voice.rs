// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{
    AzureVoice, CartesiaVoice, ChunkPlan, CustomVoice, DeepgramVoice, ElevenLabsVoice,
    FallbackPlan, HumeVoice, InworldVoice, LmntVoice, MinimaxVoice, NeuphonicVoice,
    OpenAiVoice, PlayHtVoice, RimeAiVoice, SesameVoice, SmallestAiVoice, TavusVoice,
    VapiVoice, WellSaidVoice,
};

/// One of several types.
///
/// Schema: `vapi-assistant-schema.json#/properties/voice`
/// and 6 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Voice {
    /// `provider` is `"azure"`.
    AzureVoice(Box<AzureVoice>),
    /// `provider` is `"cartesia"`.
    CartesiaVoice(Box<CartesiaVoice>),
    /// `provider` is `"custom-voice"`.
    CustomVoice(Box<CustomVoice>),
    /// `provider` is `"deepgram"`.
    DeepgramVoice(Box<DeepgramVoice>),
    /// `provider` is `"11labs"`.
    ElevenLabsVoice(Box<ElevenLabsVoice>),
    /// `provider` is `"hume"`.
    HumeVoice(Box<HumeVoice>),
    /// `provider` is `"lmnt"`.
    LmntVoice(Box<LmntVoice>),
    /// `provider` is `"neuphonic"`.
    NeuphonicVoice(Box<NeuphonicVoice>),
    /// `provider` is `"openai"`.
    OpenAiVoice(Box<OpenAiVoice>),
    /// `provider` is `"playht"`.
    PlayHtVoice(Box<PlayHtVoice>),
    /// `provider` is `"wellsaid"`.
    WellSaidVoice(Box<WellSaidVoice>),
    /// `provider` is `"rime-ai"`.
    RimeAiVoice(Box<RimeAiVoice>),
    /// `provider` is `"smallest-ai"`.
    SmallestAiVoice(Box<SmallestAiVoice>),
    /// `provider` is `"tavus"`.
    TavusVoice(Box<TavusVoice>),
    /// `provider` is `"vapi"`.
    VapiVoice(Box<VapiVoice>),
    /// `provider` is `"sesame"`.
    SesameVoice(Box<SesameVoice>),
    /// `provider` is `"inworld"`.
    InworldVoice(Box<InworldVoice>),
    /// `provider` is `"minimax"`.
    MinimaxVoice(Box<MinimaxVoice>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl Voice {
    /// `provider` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Voice::AzureVoice(_) => Some("azure"),
            Voice::CartesiaVoice(_) => Some("cartesia"),
            Voice::CustomVoice(_) => Some("custom-voice"),
            Voice::DeepgramVoice(_) => Some("deepgram"),
            Voice::ElevenLabsVoice(_) => Some("11labs"),
            Voice::HumeVoice(_) => Some("hume"),
            Voice::LmntVoice(_) => Some("lmnt"),
            Voice::NeuphonicVoice(_) => Some("neuphonic"),
            Voice::OpenAiVoice(_) => Some("openai"),
            Voice::PlayHtVoice(_) => Some("playht"),
            Voice::WellSaidVoice(_) => Some("wellsaid"),
            Voice::RimeAiVoice(_) => Some("rime-ai"),
            Voice::SmallestAiVoice(_) => Some("smallest-ai"),
            Voice::TavusVoice(_) => Some("tavus"),
            Voice::VapiVoice(_) => Some("vapi"),
            Voice::SesameVoice(_) => Some("sesame"),
            Voice::InworldVoice(_) => Some("inworld"),
            Voice::MinimaxVoice(_) => Some("minimax"),
            Voice::Unknown(body) => body.as_value().get("provider")?.as_str(),
        }
    }

    /// `cachingEnabled` of whichever variant it is.
    pub fn caching_enabled(&self) -> Option<&bool> {
        match self {
            Voice::AzureVoice(value) => value.caching_enabled.as_ref(),
            Voice::CartesiaVoice(value) => value.caching_enabled.as_ref(),
            Voice::CustomVoice(value) => value.caching_enabled.as_ref(),
            Voice::DeepgramVoice(value) => value.caching_enabled.as_ref(),
            Voice::ElevenLabsVoice(value) => value.caching_enabled.as_ref(),
            Voice::HumeVoice(value) => value.caching_enabled.as_ref(),
            Voice::LmntVoice(value) => value.caching_enabled.as_ref(),
            Voice::NeuphonicVoice(value) => value.caching_enabled.as_ref(),
            Voice::OpenAiVoice(value) => value.caching_enabled.as_ref(),
            Voice::PlayHtVoice(value) => value.caching_enabled.as_ref(),
            Voice::WellSaidVoice(value) => value.caching_enabled.as_ref(),
            Voice::RimeAiVoice(value) => value.caching_enabled.as_ref(),
            Voice::SmallestAiVoice(value) => value.caching_enabled.as_ref(),
            Voice::TavusVoice(value) => value.caching_enabled.as_ref(),
            Voice::VapiVoice(value) => value.caching_enabled.as_ref(),
            Voice::SesameVoice(value) => value.caching_enabled.as_ref(),
            Voice::InworldVoice(value) => value.caching_enabled.as_ref(),
            Voice::MinimaxVoice(value) => value.caching_enabled.as_ref(),
            Voice::Unknown(_) => None,
        }
    }

    /// `chunkPlan` of whichever variant it is.
    pub fn chunk_plan(&self) -> Option<&ChunkPlan> {
        match self {
            Voice::AzureVoice(value) => value.chunk_plan.as_deref(),
            Voice::CartesiaVoice(value) => value.chunk_plan.as_deref(),
            Voice::CustomVoice(value) => value.chunk_plan.as_deref(),
            Voice::DeepgramVoice(value) => value.chunk_plan.as_deref(),
            Voice::ElevenLabsVoice(value) => value.chunk_plan.as_deref(),
            Voice::HumeVoice(value) => value.chunk_plan.as_deref(),
            Voice::LmntVoice(value) => value.chunk_plan.as_deref(),
            Voice::NeuphonicVoice(value) => value.chunk_plan.as_deref(),
            Voice::OpenAiVoice(value) => value.chunk_plan.as_deref(),
            Voice::PlayHtVoice(value) => value.chunk_plan.as_deref(),
            Voice::WellSaidVoice(value) => value.chunk_plan.as_deref(),
            Voice::RimeAiVoice(value) => value.chunk_plan.as_deref(),
            Voice::SmallestAiVoice(value) => value.chunk_plan.as_deref(),
            Voice::TavusVoice(value) => value.chunk_plan.as_deref(),
            Voice::VapiVoice(value) => value.chunk_plan.as_deref(),
            Voice::SesameVoice(value) => value.chunk_plan.as_deref(),
            Voice::InworldVoice(value) => value.chunk_plan.as_deref(),
            Voice::MinimaxVoice(value) => value.chunk_plan.as_deref(),
            Voice::Unknown(_) => None,
        }
    }

    /// `fallbackPlan` of whichever variant it is.
    pub fn fallback_plan(&self) -> Option<&FallbackPlan> {
        match self {
            Voice::AzureVoice(value) => value.fallback_plan.as_ref(),
            Voice::CartesiaVoice(value) => value.fallback_plan.as_ref(),
            Voice::CustomVoice(value) => value.fallback_plan.as_ref(),
            Voice::DeepgramVoice(value) => value.fallback_plan.as_ref(),
            Voice::ElevenLabsVoice(value) => value.fallback_plan.as_ref(),
            Voice::HumeVoice(value) => value.fallback_plan.as_ref(),
            Voice::LmntVoice(value) => value.fallback_plan.as_ref(),
            Voice::NeuphonicVoice(value) => value.fallback_plan.as_ref(),
            Voice::OpenAiVoice(value) => value.fallback_plan.as_ref(),
            Voice::PlayHtVoice(value) => value.fallback_plan.as_ref(),
            Voice::WellSaidVoice(value) => value.fallback_plan.as_ref(),
            Voice::RimeAiVoice(value) => value.fallback_plan.as_ref(),
            Voice::SmallestAiVoice(value) => value.fallback_plan.as_ref(),
            Voice::TavusVoice(value) => value.fallback_plan.as_ref(),
            Voice::VapiVoice(value) => value.fallback_plan.as_ref(),
            Voice::SesameVoice(value) => value.fallback_plan.as_ref(),
            Voice::InworldVoice(value) => value.fallback_plan.as_ref(),
            Voice::MinimaxVoice(value) => value.fallback_plan.as_ref(),
            Voice::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        Voice::Unknown(Unknown(Field::empty()))
    }
}

impl From<AzureVoice> for Voice {
    fn from(value: AzureVoice) -> Self {
        Voice::AzureVoice(Box::new(value))
    }
}

impl From<CartesiaVoice> for Voice {
    fn from(value: CartesiaVoice) -> Self {
        Voice::CartesiaVoice(Box::new(value))
    }
}

impl From<CustomVoice> for Voice {
    fn from(value: CustomVoice) -> Self {
        Voice::CustomVoice(Box::new(value))
    }
}

impl From<DeepgramVoice> for Voice {
    fn from(value: DeepgramVoice) -> Self {
        Voice::DeepgramVoice(Box::new(value))
    }
}

impl From<ElevenLabsVoice> for Voice {
    fn from(value: ElevenLabsVoice) -> Self {
        Voice::ElevenLabsVoice(Box::new(value))
    }
}

impl From<HumeVoice> for Voice {
    fn from(value: HumeVoice) -> Self {
        Voice::HumeVoice(Box::new(value))
    }
}

impl From<LmntVoice> for Voice {
    fn from(value: LmntVoice) -> Self {
        Voice::LmntVoice(Box::new(value))
    }
}

impl From<NeuphonicVoice> for Voice {
    fn from(value: NeuphonicVoice) -> Self {
        Voice::NeuphonicVoice(Box::new(value))
    }
}

impl From<OpenAiVoice> for Voice {
    fn from(value: OpenAiVoice) -> Self {
        Voice::OpenAiVoice(Box::new(value))
    }
}

impl From<PlayHtVoice> for Voice {
    fn from(value: PlayHtVoice) -> Self {
        Voice::PlayHtVoice(Box::new(value))
    }
}

impl From<WellSaidVoice> for Voice {
    fn from(value: WellSaidVoice) -> Self {
        Voice::WellSaidVoice(Box::new(value))
    }
}

impl From<RimeAiVoice> for Voice {
    fn from(value: RimeAiVoice) -> Self {
        Voice::RimeAiVoice(Box::new(value))
    }
}

impl From<SmallestAiVoice> for Voice {
    fn from(value: SmallestAiVoice) -> Self {
        Voice::SmallestAiVoice(Box::new(value))
    }
}

impl From<TavusVoice> for Voice {
    fn from(value: TavusVoice) -> Self {
        Voice::TavusVoice(Box::new(value))
    }
}

impl From<VapiVoice> for Voice {
    fn from(value: VapiVoice) -> Self {
        Voice::VapiVoice(Box::new(value))
    }
}

impl From<SesameVoice> for Voice {
    fn from(value: SesameVoice) -> Self {
        Voice::SesameVoice(Box::new(value))
    }
}

impl From<InworldVoice> for Voice {
    fn from(value: InworldVoice) -> Self {
        Voice::InworldVoice(Box::new(value))
    }
}

impl From<MinimaxVoice> for Voice {
    fn from(value: MinimaxVoice) -> Self {
        Voice::MinimaxVoice(Box::new(value))
    }
}

static VOICE: UnionShape = UnionShape {
    name: "Voice",
    variants: &[
        "AzureVoice",
        "CartesiaVoice",
        "CustomVoice",
        "DeepgramVoice",
        "ElevenLabsVoice",
        "HumeVoice",
        "LmntVoice",
        "NeuphonicVoice",
        "OpenAiVoice",
        "PlayHtVoice",
        "WellSaidVoice",
        "RimeAiVoice",
        "SmallestAiVoice",
        "TavusVoice",
        "VapiVoice",
        "SesameVoice",
        "InworldVoice",
        "MinimaxVoice",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "provider",
        values: {
            const VALUES: &[&str] = &[
                "azure",
                "cartesia",
                "custom-voice",
                "deepgram",
                "11labs",
                "hume",
                "lmnt",
                "neuphonic",
                "openai",
                "playht",
                "wellsaid",
                "rime-ai",
                "smallest-ai",
                "tavus",
                "vapi",
                "sesame",
                "inworld",
                "minimax",
            ];
            Names::new(VALUES, &index::<64>(VALUES))
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
            &[
                ObjectArm {
                    variant: 8,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 9,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 10,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 11,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 12,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 13,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 14,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 15,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 16,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 17,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for Voice {
    fn shape(&self) -> &'static UnionShape {
        &VOICE
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => Voice::AzureVoice(Field::empty()),
            1 => Voice::CartesiaVoice(Field::empty()),
            2 => Voice::CustomVoice(Field::empty()),
            3 => Voice::DeepgramVoice(Field::empty()),
            4 => Voice::ElevenLabsVoice(Field::empty()),
            5 => Voice::HumeVoice(Field::empty()),
            6 => Voice::LmntVoice(Field::empty()),
            7 => Voice::NeuphonicVoice(Field::empty()),
            8 => Voice::OpenAiVoice(Field::empty()),
            9 => Voice::PlayHtVoice(Field::empty()),
            10 => Voice::WellSaidVoice(Field::empty()),
            11 => Voice::RimeAiVoice(Field::empty()),
            12 => Voice::SmallestAiVoice(Field::empty()),
            13 => Voice::TavusVoice(Field::empty()),
            14 => Voice::VapiVoice(Field::empty()),
            15 => Voice::SesameVoice(Field::empty()),
            16 => Voice::InworldVoice(Field::empty()),
            17 => Voice::MinimaxVoice(Field::empty()),
            _ => Voice::empty(),
        };
        match self {
            Voice::AzureVoice(value) => Slot::required(value),
            Voice::CartesiaVoice(value) => Slot::required(value),
            Voice::CustomVoice(value) => Slot::required(value),
            Voice::DeepgramVoice(value) => Slot::required(value),
            Voice::ElevenLabsVoice(value) => Slot::required(value),
            Voice::HumeVoice(value) => Slot::required(value),
            Voice::LmntVoice(value) => Slot::required(value),
            Voice::NeuphonicVoice(value) => Slot::required(value),
            Voice::OpenAiVoice(value) => Slot::required(value),
            Voice::PlayHtVoice(value) => Slot::required(value),
            Voice::WellSaidVoice(value) => Slot::required(value),
            Voice::RimeAiVoice(value) => Slot::required(value),
            Voice::SmallestAiVoice(value) => Slot::required(value),
            Voice::TavusVoice(value) => Slot::required(value),
            Voice::VapiVoice(value) => Slot::required(value),
            Voice::SesameVoice(value) => Slot::required(value),
            Voice::InworldVoice(value) => Slot::required(value),
            Voice::MinimaxVoice(value) => Slot::required(value),
            Voice::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = Voice::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            Voice::AzureVoice(_) => 0,
            Voice::CartesiaVoice(_) => 1,
            Voice::CustomVoice(_) => 2,
            Voice::DeepgramVoice(_) => 3,
            Voice::ElevenLabsVoice(_) => 4,
            Voice::HumeVoice(_) => 5,
            Voice::LmntVoice(_) => 6,
            Voice::NeuphonicVoice(_) => 7,
            Voice::OpenAiVoice(_) => 8,
            Voice::PlayHtVoice(_) => 9,
            Voice::WellSaidVoice(_) => 10,
            Voice::RimeAiVoice(_) => 11,
            Voice::SmallestAiVoice(_) => 12,
            Voice::TavusVoice(_) => 13,
            Voice::VapiVoice(_) => 14,
            Voice::SesameVoice(_) => 15,
            Voice::InworldVoice(_) => 16,
            Voice::MinimaxVoice(_) => 17,
            Voice::Unknown(_) => return None,
        };
        VOICE.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            Voice::AzureVoice(value) => View::required(value),
            Voice::CartesiaVoice(value) => View::required(value),
            Voice::CustomVoice(value) => View::required(value),
            Voice::DeepgramVoice(value) => View::required(value),
            Voice::ElevenLabsVoice(value) => View::required(value),
            Voice::HumeVoice(value) => View::required(value),
            Voice::LmntVoice(value) => View::required(value),
            Voice::NeuphonicVoice(value) => View::required(value),
            Voice::OpenAiVoice(value) => View::required(value),
            Voice::PlayHtVoice(value) => View::required(value),
            Voice::WellSaidVoice(value) => View::required(value),
            Voice::RimeAiVoice(value) => View::required(value),
            Voice::SmallestAiVoice(value) => View::required(value),
            Voice::TavusVoice(value) => View::required(value),
            Voice::VapiVoice(value) => View::required(value),
            Voice::SesameVoice(value) => View::required(value),
            Voice::InworldVoice(value) => View::required(value),
            Voice::MinimaxVoice(value) => View::required(value),
            Voice::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    Voice = "vapi-assistant-schema.json#/properties/voice";
}
