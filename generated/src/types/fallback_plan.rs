// @generated from vapi-fallbackplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, only};
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
#[derive(Clone)]
pub struct FallbackPlan {
    /// `voices`, required.
    pub voices: Vec<FallbackPlanVoicesItem>,
    _extra: Extra,
}

impl FallbackPlan {
    /// A value with its required members.
    pub fn new(voices: impl IntoIterator<Item = FallbackPlanVoicesItem>) -> Self {
        FallbackPlan {
            voices: voices.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    FallbackPlan = "vapi-fallbackplan-schema.json#", unstated, missed 0b1, b"" {
        0 "voices" => required(voices: ARRAY, with_voices list FallbackPlanVoicesItem);
    }
    (voices) ()
}

/// One of several types.
///
/// Schema: `vapi-fallbackplan-schema.json#/properties/voices/items`
///
/// Told apart by `provider`.
#[derive(Clone)]
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

    /// Returns `cachingEnabled`; `None` for `Unknown`, and where it is absent.
    pub fn caching_enabled(&self) -> Option<bool> {
        match self {
            FallbackPlanVoicesItem::Azure(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::Cartesia(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::Hume(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::CustomVoice(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::Deepgram(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::ElevenLabs(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::Vapi(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::Lmnt(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::OpenAi(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::PlayHt(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::WellSaid(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::RimeAi(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::SmallestAi(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::TavusVoice(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::Neuphonic(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::Sesame(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::Inworld(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoicesItem::Unknown(_) => None,
        }
    }

    /// Returns `chunkPlan`; `None` for `Unknown`, and where it is absent.
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
}

impl From<FallbackAzureVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackAzureVoice) -> Self {
        FallbackPlanVoicesItem::Azure(Box::new(value))
    }
}

impl From<FallbackCartesiaVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackCartesiaVoice) -> Self {
        FallbackPlanVoicesItem::Cartesia(Box::new(value))
    }
}

impl From<FallbackHumeVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackHumeVoice) -> Self {
        FallbackPlanVoicesItem::Hume(Box::new(value))
    }
}

impl From<FallbackCustomVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackCustomVoice) -> Self {
        FallbackPlanVoicesItem::CustomVoice(Box::new(value))
    }
}

impl From<FallbackDeepgramVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackDeepgramVoice) -> Self {
        FallbackPlanVoicesItem::Deepgram(Box::new(value))
    }
}

impl From<FallbackElevenLabsVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackElevenLabsVoice) -> Self {
        FallbackPlanVoicesItem::ElevenLabs(Box::new(value))
    }
}

impl From<FallbackVapiVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackVapiVoice) -> Self {
        FallbackPlanVoicesItem::Vapi(Box::new(value))
    }
}

impl From<FallbackLmntVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackLmntVoice) -> Self {
        FallbackPlanVoicesItem::Lmnt(Box::new(value))
    }
}

impl From<FallbackOpenAiVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackOpenAiVoice) -> Self {
        FallbackPlanVoicesItem::OpenAi(Box::new(value))
    }
}

impl From<FallbackPlayHtVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackPlayHtVoice) -> Self {
        FallbackPlanVoicesItem::PlayHt(Box::new(value))
    }
}

impl From<FallbackWellSaidVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackWellSaidVoice) -> Self {
        FallbackPlanVoicesItem::WellSaid(Box::new(value))
    }
}

impl From<FallbackRimeAiVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackRimeAiVoice) -> Self {
        FallbackPlanVoicesItem::RimeAi(Box::new(value))
    }
}

impl From<FallbackSmallestAiVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackSmallestAiVoice) -> Self {
        FallbackPlanVoicesItem::SmallestAi(Box::new(value))
    }
}

impl From<FallbackTavusVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackTavusVoice) -> Self {
        FallbackPlanVoicesItem::TavusVoice(Box::new(value))
    }
}

impl From<FallbackNeuphonicVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackNeuphonicVoice) -> Self {
        FallbackPlanVoicesItem::Neuphonic(Box::new(value))
    }
}

impl From<FallbackSesameVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackSesameVoice) -> Self {
        FallbackPlanVoicesItem::Sesame(Box::new(value))
    }
}

impl From<FallbackInworldVoice> for FallbackPlanVoicesItem {
    #[inline]
    fn from(value: FallbackInworldVoice) -> Self {
        FallbackPlanVoicesItem::Inworld(Box::new(value))
    }
}

union! {
    FallbackPlanVoicesItem = "vapi-fallbackplan-schema.json#/properties/voices/items", UnionShape {
        name: "FallbackPlanVoicesItem",
        variants: &["Azure", "Cartesia", "Hume", "CustomVoice", "Deepgram", "ElevenLabs", "Vapi", "Lmnt", "OpenAi", "PlayHt", "WellSaid", "RimeAi", "SmallestAi", "TavusVoice", "Neuphonic", "Sesame", "Inworld"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "provider",
            values: Names::new(&[
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
            ], b"\x00\x00\x09\x06\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x0d\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x05\x00\x00\x0e\x00\x00\x00\x00\x03\x00\x00\x00\x08\x00\x04\x10\x00\x00\x00\x00\x01\x11\x00\x0c\
        \x02\x0b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0f\x07\x00"),
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
                &[only(8)],
                &[only(9)],
                &[only(10)],
                &[only(11)],
                &[only(12)],
                &[only(13)],
                &[only(14)],
                &[only(15)],
                &[only(16)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 Azure is_azure as_azure by_ref FallbackAzureVoice;
        1 Cartesia is_cartesia as_cartesia by_ref FallbackCartesiaVoice;
        2 Hume is_hume as_hume by_ref FallbackHumeVoice;
        3 CustomVoice is_custom_voice as_custom_voice by_ref FallbackCustomVoice;
        4 Deepgram is_deepgram as_deepgram by_ref FallbackDeepgramVoice;
        5 ElevenLabs is_eleven_labs as_eleven_labs by_ref FallbackElevenLabsVoice;
        6 Vapi is_vapi as_vapi by_ref FallbackVapiVoice;
        7 Lmnt is_lmnt as_lmnt by_ref FallbackLmntVoice;
        8 OpenAi is_open_ai as_open_ai by_ref FallbackOpenAiVoice;
        9 PlayHt is_play_ht as_play_ht by_ref FallbackPlayHtVoice;
        10 WellSaid is_well_said as_well_said by_ref FallbackWellSaidVoice;
        11 RimeAi is_rime_ai as_rime_ai by_ref FallbackRimeAiVoice;
        12 SmallestAi is_smallest_ai as_smallest_ai by_ref FallbackSmallestAiVoice;
        13 TavusVoice is_tavus_voice as_tavus_voice by_ref FallbackTavusVoice;
        14 Neuphonic is_neuphonic as_neuphonic by_ref FallbackNeuphonicVoice;
        15 Sesame is_sesame as_sesame by_ref FallbackSesameVoice;
        16 Inworld is_inworld as_inworld by_ref FallbackInworldVoice;
    }
}
