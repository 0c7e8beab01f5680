// @generated from vapi-fallbackplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Object, ObjectArm, ObjectPlan, ObjectShape, Slot,
    Union, UnionShape, Unknown, View, index, kind,
};
use crate::types::{
    ChunkPlan, FallbackAzureVoice, FallbackCartesiaVoice, FallbackCustomVoice,
    FallbackDeepgramVoice, FallbackElevenLabsVoice, FallbackHumeVoice,
    FallbackInworldVoice, FallbackLmntVoice, FallbackNeuphonicVoice, FallbackOpenAiVoice,
    FallbackPlayHtVoice, FallbackRimeAiVoice, FallbackSesameVoice,
    FallbackSmallestAiVoice, FallbackTavusVoice, FallbackVapiVoice, FallbackWellSaidVoice,
};

/// `FallbackPlan`.
///
/// Schema: `vapi-fallbackplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct FallbackPlan {
    /// `voices`, required.
    pub voices: Vec<FallbackPlanVoicesItem>,
    _extra: Extra,
}

impl FallbackPlan {
    /// A value with its required members.
    pub fn new(voices: impl Into<Vec<FallbackPlanVoicesItem>>) -> Self {
        FallbackPlan {
            voices: voices.into(),
            ..FallbackPlan::empty()
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
        FallbackPlan {
            voices: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["voices"];
    ObjectShape {
        name: "FallbackPlan",
        members: &[Member::required("voices", kind::ARRAY)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for FallbackPlan {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.voices),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.voices),
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
    FallbackPlan = "vapi-fallbackplan-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-fallbackplan-schema.json#/properties/voices/items`
///
/// Told apart by `provider`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FallbackPlanVoicesItem {
    /// `provider` is `"azure"`.
    Azure(Box<FallbackAzureVoice>),
    /// `provider` is `"cartesia"`.
    Cartesia(Box<FallbackCartesiaVoice>),
    /// `provider` is `"hume"`.
    Hume(Box<FallbackHumeVoice>),
    /// `provider` is `"custom-voice"`.
    CustomVoice(Box<FallbackCustomVoice>),
    /// `provider` is `"deepgram"`.
    Deepgram(Box<FallbackDeepgramVoice>),
    /// `provider` is `"11labs"`.
    ElevenLabs(Box<FallbackElevenLabsVoice>),
    /// `provider` is `"vapi"`.
    Vapi(Box<FallbackVapiVoice>),
    /// `provider` is `"lmnt"`.
    Lmnt(Box<FallbackLmntVoice>),
    /// `provider` is `"openai"`.
    OpenAi(Box<FallbackOpenAiVoice>),
    /// `provider` is `"playht"`.
    PlayHt(Box<FallbackPlayHtVoice>),
    /// `provider` is `"wellsaid"`.
    WellSaid(Box<FallbackWellSaidVoice>),
    /// `provider` is `"rime-ai"`.
    RimeAi(Box<FallbackRimeAiVoice>),
    /// `provider` is `"smallest-ai"`.
    SmallestAi(Box<FallbackSmallestAiVoice>),
    /// `provider` is `"tavus"`.
    TavusVoice(Box<FallbackTavusVoice>),
    /// `provider` is `"neuphonic"`.
    Neuphonic(Box<FallbackNeuphonicVoice>),
    /// `provider` is `"sesame"`.
    Sesame(Box<FallbackSesameVoice>),
    /// `provider` is `"inworld"`.
    Inworld(Box<FallbackInworldVoice>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl FallbackPlanVoicesItem {
    /// `provider` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            FallbackPlanVoicesItem::Azure(_) => Some("azure"),
            FallbackPlanVoicesItem::Cartesia(_) => Some("cartesia"),
            FallbackPlanVoicesItem::Hume(_) => Some("hume"),
            FallbackPlanVoicesItem::CustomVoice(_) => Some("custom-voice"),
            FallbackPlanVoicesItem::Deepgram(_) => Some("deepgram"),
            FallbackPlanVoicesItem::ElevenLabs(_) => Some("11labs"),
            FallbackPlanVoicesItem::Vapi(_) => Some("vapi"),
            FallbackPlanVoicesItem::Lmnt(_) => Some("lmnt"),
            FallbackPlanVoicesItem::OpenAi(_) => Some("openai"),
            FallbackPlanVoicesItem::PlayHt(_) => Some("playht"),
            FallbackPlanVoicesItem::WellSaid(_) => Some("wellsaid"),
            FallbackPlanVoicesItem::RimeAi(_) => Some("rime-ai"),
            FallbackPlanVoicesItem::SmallestAi(_) => Some("smallest-ai"),
            FallbackPlanVoicesItem::TavusVoice(_) => Some("tavus"),
            FallbackPlanVoicesItem::Neuphonic(_) => Some("neuphonic"),
            FallbackPlanVoicesItem::Sesame(_) => Some("sesame"),
            FallbackPlanVoicesItem::Inworld(_) => Some("inworld"),
            FallbackPlanVoicesItem::Unknown(body) => {
                body.as_value().get("provider")?.as_str()
            }
        }
    }

    /// `cachingEnabled` of whichever variant it is.
    pub fn caching_enabled(&self) -> Option<&bool> {
        match self {
            FallbackPlanVoicesItem::Azure(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::Cartesia(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::Hume(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::CustomVoice(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::Deepgram(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::ElevenLabs(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::Vapi(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::Lmnt(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::OpenAi(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::PlayHt(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::WellSaid(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::RimeAi(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::SmallestAi(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::TavusVoice(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::Neuphonic(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::Sesame(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::Inworld(value) => value.caching_enabled.as_ref(),
            FallbackPlanVoicesItem::Unknown(_) => None,
        }
    }

    /// `chunkPlan` of whichever variant it is.
    pub fn chunk_plan(&self) -> Option<&ChunkPlan> {
        match self {
            FallbackPlanVoicesItem::Azure(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::Cartesia(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::Hume(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::CustomVoice(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::Deepgram(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::ElevenLabs(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::Vapi(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::Lmnt(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::OpenAi(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::PlayHt(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::WellSaid(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::RimeAi(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::SmallestAi(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::TavusVoice(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::Neuphonic(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::Sesame(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::Inworld(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoicesItem::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        FallbackPlanVoicesItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<FallbackAzureVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackAzureVoice) -> Self {
        FallbackPlanVoicesItem::Azure(Box::new(value))
    }
}

impl From<FallbackCartesiaVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackCartesiaVoice) -> Self {
        FallbackPlanVoicesItem::Cartesia(Box::new(value))
    }
}

impl From<FallbackHumeVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackHumeVoice) -> Self {
        FallbackPlanVoicesItem::Hume(Box::new(value))
    }
}

impl From<FallbackCustomVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackCustomVoice) -> Self {
        FallbackPlanVoicesItem::CustomVoice(Box::new(value))
    }
}

impl From<FallbackDeepgramVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackDeepgramVoice) -> Self {
        FallbackPlanVoicesItem::Deepgram(Box::new(value))
    }
}

impl From<FallbackElevenLabsVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackElevenLabsVoice) -> Self {
        FallbackPlanVoicesItem::ElevenLabs(Box::new(value))
    }
}

impl From<FallbackVapiVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackVapiVoice) -> Self {
        FallbackPlanVoicesItem::Vapi(Box::new(value))
    }
}

impl From<FallbackLmntVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackLmntVoice) -> Self {
        FallbackPlanVoicesItem::Lmnt(Box::new(value))
    }
}

impl From<FallbackOpenAiVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackOpenAiVoice) -> Self {
        FallbackPlanVoicesItem::OpenAi(Box::new(value))
    }
}

impl From<FallbackPlayHtVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackPlayHtVoice) -> Self {
        FallbackPlanVoicesItem::PlayHt(Box::new(value))
    }
}

impl From<FallbackWellSaidVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackWellSaidVoice) -> Self {
        FallbackPlanVoicesItem::WellSaid(Box::new(value))
    }
}

impl From<FallbackRimeAiVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackRimeAiVoice) -> Self {
        FallbackPlanVoicesItem::RimeAi(Box::new(value))
    }
}

impl From<FallbackSmallestAiVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackSmallestAiVoice) -> Self {
        FallbackPlanVoicesItem::SmallestAi(Box::new(value))
    }
}

impl From<FallbackTavusVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackTavusVoice) -> Self {
        FallbackPlanVoicesItem::TavusVoice(Box::new(value))
    }
}

impl From<FallbackNeuphonicVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackNeuphonicVoice) -> Self {
        FallbackPlanVoicesItem::Neuphonic(Box::new(value))
    }
}

impl From<FallbackSesameVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackSesameVoice) -> Self {
        FallbackPlanVoicesItem::Sesame(Box::new(value))
    }
}

impl From<FallbackInworldVoice> for FallbackPlanVoicesItem {
    fn from(value: FallbackInworldVoice) -> Self {
        FallbackPlanVoicesItem::Inworld(Box::new(value))
    }
}

static FALLBACK_PLAN_VOICES_ITEM: UnionShape = UnionShape {
    name: "FallbackPlanVoicesItem",
    variants: &[
        "Azure",
        "Cartesia",
        "Hume",
        "CustomVoice",
        "Deepgram",
        "ElevenLabs",
        "Vapi",
        "Lmnt",
        "OpenAi",
        "PlayHt",
        "WellSaid",
        "RimeAi",
        "SmallestAi",
        "TavusVoice",
        "Neuphonic",
        "Sesame",
        "Inworld",
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
                "hume",
                "custom-voice",
                "deepgram",
                "11labs",
                "vapi",
                "lmnt",
                "openai",
                "playht",
                "wellsaid",
                "rime-ai",
                "smallest-ai",
                "tavus",
                "neuphonic",
                "sesame",
                "inworld",
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
        ],
        unlisted: &[],
    },
};

impl Union for FallbackPlanVoicesItem {
    fn shape(&self) -> &'static UnionShape {
        &FALLBACK_PLAN_VOICES_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => FallbackPlanVoicesItem::Azure(Field::empty()),
            1 => FallbackPlanVoicesItem::Cartesia(Field::empty()),
            2 => FallbackPlanVoicesItem::Hume(Field::empty()),
            3 => FallbackPlanVoicesItem::CustomVoice(Field::empty()),
            4 => FallbackPlanVoicesItem::Deepgram(Field::empty()),
            5 => FallbackPlanVoicesItem::ElevenLabs(Field::empty()),
            6 => FallbackPlanVoicesItem::Vapi(Field::empty()),
            7 => FallbackPlanVoicesItem::Lmnt(Field::empty()),
            8 => FallbackPlanVoicesItem::OpenAi(Field::empty()),
            9 => FallbackPlanVoicesItem::PlayHt(Field::empty()),
            10 => FallbackPlanVoicesItem::WellSaid(Field::empty()),
            11 => FallbackPlanVoicesItem::RimeAi(Field::empty()),
            12 => FallbackPlanVoicesItem::SmallestAi(Field::empty()),
            13 => FallbackPlanVoicesItem::TavusVoice(Field::empty()),
            14 => FallbackPlanVoicesItem::Neuphonic(Field::empty()),
            15 => FallbackPlanVoicesItem::Sesame(Field::empty()),
            16 => FallbackPlanVoicesItem::Inworld(Field::empty()),
            _ => FallbackPlanVoicesItem::empty(),
        };
        match self {
            FallbackPlanVoicesItem::Azure(value) => Slot::required(value),
            FallbackPlanVoicesItem::Cartesia(value) => Slot::required(value),
            FallbackPlanVoicesItem::Hume(value) => Slot::required(value),
            FallbackPlanVoicesItem::CustomVoice(value) => Slot::required(value),
            FallbackPlanVoicesItem::Deepgram(value) => Slot::required(value),
            FallbackPlanVoicesItem::ElevenLabs(value) => Slot::required(value),
            FallbackPlanVoicesItem::Vapi(value) => Slot::required(value),
            FallbackPlanVoicesItem::Lmnt(value) => Slot::required(value),
            FallbackPlanVoicesItem::OpenAi(value) => Slot::required(value),
            FallbackPlanVoicesItem::PlayHt(value) => Slot::required(value),
            FallbackPlanVoicesItem::WellSaid(value) => Slot::required(value),
            FallbackPlanVoicesItem::RimeAi(value) => Slot::required(value),
            FallbackPlanVoicesItem::SmallestAi(value) => Slot::required(value),
            FallbackPlanVoicesItem::TavusVoice(value) => Slot::required(value),
            FallbackPlanVoicesItem::Neuphonic(value) => Slot::required(value),
            FallbackPlanVoicesItem::Sesame(value) => Slot::required(value),
            FallbackPlanVoicesItem::Inworld(value) => Slot::required(value),
            FallbackPlanVoicesItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = FallbackPlanVoicesItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            FallbackPlanVoicesItem::Azure(_) => 0,
            FallbackPlanVoicesItem::Cartesia(_) => 1,
            FallbackPlanVoicesItem::Hume(_) => 2,
            FallbackPlanVoicesItem::CustomVoice(_) => 3,
            FallbackPlanVoicesItem::Deepgram(_) => 4,
            FallbackPlanVoicesItem::ElevenLabs(_) => 5,
            FallbackPlanVoicesItem::Vapi(_) => 6,
            FallbackPlanVoicesItem::Lmnt(_) => 7,
            FallbackPlanVoicesItem::OpenAi(_) => 8,
            FallbackPlanVoicesItem::PlayHt(_) => 9,
            FallbackPlanVoicesItem::WellSaid(_) => 10,
            FallbackPlanVoicesItem::RimeAi(_) => 11,
            FallbackPlanVoicesItem::SmallestAi(_) => 12,
            FallbackPlanVoicesItem::TavusVoice(_) => 13,
            FallbackPlanVoicesItem::Neuphonic(_) => 14,
            FallbackPlanVoicesItem::Sesame(_) => 15,
            FallbackPlanVoicesItem::Inworld(_) => 16,
            FallbackPlanVoicesItem::Unknown(_) => return None,
        };
        FALLBACK_PLAN_VOICES_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            FallbackPlanVoicesItem::Azure(value) => View::required(value),
            FallbackPlanVoicesItem::Cartesia(value) => View::required(value),
            FallbackPlanVoicesItem::Hume(value) => View::required(value),
            FallbackPlanVoicesItem::CustomVoice(value) => View::required(value),
            FallbackPlanVoicesItem::Deepgram(value) => View::required(value),
            FallbackPlanVoicesItem::ElevenLabs(value) => View::required(value),
            FallbackPlanVoicesItem::Vapi(value) => View::required(value),
            FallbackPlanVoicesItem::Lmnt(value) => View::required(value),
            FallbackPlanVoicesItem::OpenAi(value) => View::required(value),
            FallbackPlanVoicesItem::PlayHt(value) => View::required(value),
            FallbackPlanVoicesItem::WellSaid(value) => View::required(value),
            FallbackPlanVoicesItem::RimeAi(value) => View::required(value),
            FallbackPlanVoicesItem::SmallestAi(value) => View::required(value),
            FallbackPlanVoicesItem::TavusVoice(value) => View::required(value),
            FallbackPlanVoicesItem::Neuphonic(value) => View::required(value),
            FallbackPlanVoicesItem::Sesame(value) => View::required(value),
            FallbackPlanVoicesItem::Inworld(value) => View::required(value),
            FallbackPlanVoicesItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    FallbackPlanVoicesItem = "vapi-fallbackplan-schema.json#/properties/voices/items";
}
