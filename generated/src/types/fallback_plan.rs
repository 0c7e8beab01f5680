// @generated from vapi-fallbackplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    ChunkPlan, FallbackAzureVoice, FallbackCartesiaVoice, FallbackCustomVoice,
    FallbackDeepgramVoice, FallbackElevenLabsVoice, FallbackHumeVoice,
    FallbackInworldVoice, FallbackLmntVoice, FallbackMicrosoftVoice,
    FallbackNeuphonicVoice, FallbackOpenAiVoice, FallbackPlayHtVoice,
    FallbackRimeAiVoice, FallbackSesameVoice, FallbackSmallestAiVoice,
    FallbackTavusVoice, FallbackVapiVoice, FallbackWellSaidVoice, FallbackXaiVoice,
};

/// `FallbackPlan`.
///
/// Schema: `vapi-fallbackplan-schema.json#`
#[derive(Clone)]
pub struct FallbackPlan {
    /// `voices`, required.
    pub voices: Vec<FallbackPlanVoice>,
    _extra: Extra,
}

impl FallbackPlan {
    /// A value with its required members.
    pub fn new(voices: impl IntoIterator<Item = FallbackPlanVoice>) -> Self {
        FallbackPlan {
            voices: voices.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    FallbackPlan = "vapi-fallbackplan-schema.json#", unstated, missed 0b1, b"" {
        0 "voices" => required(voices: ARRAY, with_voices list FallbackPlanVoice);
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
pub enum FallbackPlanVoice {
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
    /// `provider` is `"xai"`.
    Xai(Box<FallbackXaiVoice>),
    /// `provider` is `"microsoft"`.
    Microsoft(Box<FallbackMicrosoftVoice>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl FallbackPlanVoice {
    /// `provider` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            FallbackPlanVoice::Azure(_) => Some("azure"),
            FallbackPlanVoice::Cartesia(_) => Some("cartesia"),
            FallbackPlanVoice::Hume(_) => Some("hume"),
            FallbackPlanVoice::CustomVoice(_) => Some("custom-voice"),
            FallbackPlanVoice::Deepgram(_) => Some("deepgram"),
            FallbackPlanVoice::ElevenLabs(_) => Some("11labs"),
            FallbackPlanVoice::Vapi(_) => Some("vapi"),
            FallbackPlanVoice::Lmnt(_) => Some("lmnt"),
            FallbackPlanVoice::OpenAi(_) => Some("openai"),
            FallbackPlanVoice::PlayHt(_) => Some("playht"),
            FallbackPlanVoice::WellSaid(_) => Some("wellsaid"),
            FallbackPlanVoice::RimeAi(_) => Some("rime-ai"),
            FallbackPlanVoice::SmallestAi(_) => Some("smallest-ai"),
            FallbackPlanVoice::TavusVoice(_) => Some("tavus"),
            FallbackPlanVoice::Neuphonic(_) => Some("neuphonic"),
            FallbackPlanVoice::Sesame(_) => Some("sesame"),
            FallbackPlanVoice::Inworld(_) => Some("inworld"),
            FallbackPlanVoice::Xai(_) => Some("xai"),
            FallbackPlanVoice::Microsoft(_) => Some("microsoft"),
            FallbackPlanVoice::Unknown(body) => body.as_value().get("provider")?.as_str(),
        }
    }

    /// Returns `cachingEnabled`; `None` for `Unknown`, and where it is absent.
    pub fn caching_enabled(&self) -> Option<bool> {
        match self {
            FallbackPlanVoice::Azure(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::Cartesia(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::Hume(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::CustomVoice(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoice::Deepgram(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::ElevenLabs(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoice::Vapi(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::Lmnt(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::OpenAi(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::PlayHt(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::WellSaid(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::RimeAi(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::SmallestAi(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoice::TavusVoice(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoice::Neuphonic(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoice::Sesame(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::Inworld(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::Xai(value) => value.caching_enabled.as_ref().copied(),
            FallbackPlanVoice::Microsoft(value) => {
                value.caching_enabled.as_ref().copied()
            }
            FallbackPlanVoice::Unknown(_) => None,
        }
    }

    /// Returns `chunkPlan`; `None` for `Unknown`, and where it is absent.
    pub fn chunk_plan(&self) -> Option<&ChunkPlan> {
        match self {
            FallbackPlanVoice::Azure(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::Cartesia(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::Hume(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::CustomVoice(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::Deepgram(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::ElevenLabs(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::Vapi(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::Lmnt(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::OpenAi(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::PlayHt(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::WellSaid(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::RimeAi(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::SmallestAi(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::TavusVoice(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::Neuphonic(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::Sesame(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::Inworld(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::Xai(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::Microsoft(value) => value.chunk_plan.as_deref(),
            FallbackPlanVoice::Unknown(_) => None,
        }
    }
}

impl From<FallbackAzureVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackAzureVoice) -> Self {
        FallbackPlanVoice::Azure(Box::new(value))
    }
}

impl From<FallbackCartesiaVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackCartesiaVoice) -> Self {
        FallbackPlanVoice::Cartesia(Box::new(value))
    }
}

impl From<FallbackHumeVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackHumeVoice) -> Self {
        FallbackPlanVoice::Hume(Box::new(value))
    }
}

impl From<FallbackCustomVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackCustomVoice) -> Self {
        FallbackPlanVoice::CustomVoice(Box::new(value))
    }
}

impl From<FallbackDeepgramVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackDeepgramVoice) -> Self {
        FallbackPlanVoice::Deepgram(Box::new(value))
    }
}

impl From<FallbackElevenLabsVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackElevenLabsVoice) -> Self {
        FallbackPlanVoice::ElevenLabs(Box::new(value))
    }
}

impl From<FallbackVapiVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackVapiVoice) -> Self {
        FallbackPlanVoice::Vapi(Box::new(value))
    }
}

impl From<FallbackLmntVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackLmntVoice) -> Self {
        FallbackPlanVoice::Lmnt(Box::new(value))
    }
}

impl From<FallbackOpenAiVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackOpenAiVoice) -> Self {
        FallbackPlanVoice::OpenAi(Box::new(value))
    }
}

impl From<FallbackPlayHtVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackPlayHtVoice) -> Self {
        FallbackPlanVoice::PlayHt(Box::new(value))
    }
}

impl From<FallbackWellSaidVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackWellSaidVoice) -> Self {
        FallbackPlanVoice::WellSaid(Box::new(value))
    }
}

impl From<FallbackRimeAiVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackRimeAiVoice) -> Self {
        FallbackPlanVoice::RimeAi(Box::new(value))
    }
}

impl From<FallbackSmallestAiVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackSmallestAiVoice) -> Self {
        FallbackPlanVoice::SmallestAi(Box::new(value))
    }
}

impl From<FallbackTavusVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackTavusVoice) -> Self {
        FallbackPlanVoice::TavusVoice(Box::new(value))
    }
}

impl From<FallbackNeuphonicVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackNeuphonicVoice) -> Self {
        FallbackPlanVoice::Neuphonic(Box::new(value))
    }
}

impl From<FallbackSesameVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackSesameVoice) -> Self {
        FallbackPlanVoice::Sesame(Box::new(value))
    }
}

impl From<FallbackInworldVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackInworldVoice) -> Self {
        FallbackPlanVoice::Inworld(Box::new(value))
    }
}

impl From<FallbackXaiVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackXaiVoice) -> Self {
        FallbackPlanVoice::Xai(Box::new(value))
    }
}

impl From<FallbackMicrosoftVoice> for FallbackPlanVoice {
    #[inline]
    fn from(value: FallbackMicrosoftVoice) -> Self {
        FallbackPlanVoice::Microsoft(Box::new(value))
    }
}

union! {
    FallbackPlanVoice = "vapi-fallbackplan-schema.json#/properties/voices/items", UnionShape {
        name: "FallbackPlanVoice",
        variants: &["Azure", "Cartesia", "Hume", "CustomVoice", "Deepgram", "ElevenLabs", "Vapi", "Lmnt", "OpenAi", "PlayHt", "WellSaid", "RimeAi", "SmallestAi", "TavusVoice", "Neuphonic", "Sesame", "Inworld", "Xai", "Microsoft"],
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
                "xai",
                "microsoft",
            ], b"\x00\x00\x09\x06\x13\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x0d\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x05\x00\x00\x0e\x00\x00\x00\x00\x03\x00\x00\x00\x08\x00\x04\x10\x12\x00\x00\x00\x01\x11\x00\x0c\
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
                &[only(17)],
                &[only(18)],
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
        17 Xai is_xai as_xai by_ref FallbackXaiVoice;
        18 Microsoft is_microsoft as_microsoft by_ref FallbackMicrosoftVoice;
    }
}
