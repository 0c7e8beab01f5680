// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    AzureVoice, CartesiaVoice, ChunkPlan, CustomVoice, DeepgramVoice, ElevenLabsVoice,
    HumeVoice, InworldVoice, LmntVoice, MicrosoftVoice, MinimaxVoice, NeuphonicVoice,
    OpenAiVoice, PlayHtVoice, RimeAiVoice, SesameVoice, SmallestAiVoice, TavusVoice,
    VapiVoice, WellSaidVoice, XaiVoice,
};

/// One of several types.
///
/// Schema: `vapi-assistant-schema.json#/properties/voice`
/// and 7 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone)]
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
    /// `provider` is `"xai"`.
    XaiVoice(Box<XaiVoice>),
    /// `provider` is `"microsoft"`.
    MicrosoftVoice(Box<MicrosoftVoice>),
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
            Voice::XaiVoice(_) => Some("xai"),
            Voice::MicrosoftVoice(_) => Some("microsoft"),
            Voice::Unknown(body) => body.as_value().get("provider")?.as_str(),
        }
    }

    /// Returns `cachingEnabled`; `None` for `Unknown`, and where it is absent.
    pub fn caching_enabled(&self) -> Option<bool> {
        match self {
            Voice::AzureVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::CartesiaVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::CustomVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::DeepgramVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::ElevenLabsVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::HumeVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::LmntVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::NeuphonicVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::OpenAiVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::PlayHtVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::WellSaidVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::RimeAiVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::SmallestAiVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::TavusVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::VapiVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::SesameVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::InworldVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::MinimaxVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::XaiVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::MicrosoftVoice(value) => value.caching_enabled.as_ref().copied(),
            Voice::Unknown(_) => None,
        }
    }

    /// Returns `chunkPlan`; `None` for `Unknown`, and where it is absent.
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
            Voice::XaiVoice(value) => value.chunk_plan.as_deref(),
            Voice::MicrosoftVoice(value) => value.chunk_plan.as_deref(),
            Voice::Unknown(_) => None,
        }
    }
}

impl From<AzureVoice> for Voice {
    #[inline]
    fn from(value: AzureVoice) -> Self {
        Voice::AzureVoice(Box::new(value))
    }
}

impl From<CartesiaVoice> for Voice {
    #[inline]
    fn from(value: CartesiaVoice) -> Self {
        Voice::CartesiaVoice(Box::new(value))
    }
}

impl From<CustomVoice> for Voice {
    #[inline]
    fn from(value: CustomVoice) -> Self {
        Voice::CustomVoice(Box::new(value))
    }
}

impl From<DeepgramVoice> for Voice {
    #[inline]
    fn from(value: DeepgramVoice) -> Self {
        Voice::DeepgramVoice(Box::new(value))
    }
}

impl From<ElevenLabsVoice> for Voice {
    #[inline]
    fn from(value: ElevenLabsVoice) -> Self {
        Voice::ElevenLabsVoice(Box::new(value))
    }
}

impl From<HumeVoice> for Voice {
    #[inline]
    fn from(value: HumeVoice) -> Self {
        Voice::HumeVoice(Box::new(value))
    }
}

impl From<LmntVoice> for Voice {
    #[inline]
    fn from(value: LmntVoice) -> Self {
        Voice::LmntVoice(Box::new(value))
    }
}

impl From<NeuphonicVoice> for Voice {
    #[inline]
    fn from(value: NeuphonicVoice) -> Self {
        Voice::NeuphonicVoice(Box::new(value))
    }
}

impl From<OpenAiVoice> for Voice {
    #[inline]
    fn from(value: OpenAiVoice) -> Self {
        Voice::OpenAiVoice(Box::new(value))
    }
}

impl From<PlayHtVoice> for Voice {
    #[inline]
    fn from(value: PlayHtVoice) -> Self {
        Voice::PlayHtVoice(Box::new(value))
    }
}

impl From<WellSaidVoice> for Voice {
    #[inline]
    fn from(value: WellSaidVoice) -> Self {
        Voice::WellSaidVoice(Box::new(value))
    }
}

impl From<RimeAiVoice> for Voice {
    #[inline]
    fn from(value: RimeAiVoice) -> Self {
        Voice::RimeAiVoice(Box::new(value))
    }
}

impl From<SmallestAiVoice> for Voice {
    #[inline]
    fn from(value: SmallestAiVoice) -> Self {
        Voice::SmallestAiVoice(Box::new(value))
    }
}

impl From<TavusVoice> for Voice {
    #[inline]
    fn from(value: TavusVoice) -> Self {
        Voice::TavusVoice(Box::new(value))
    }
}

impl From<VapiVoice> for Voice {
    #[inline]
    fn from(value: VapiVoice) -> Self {
        Voice::VapiVoice(Box::new(value))
    }
}

impl From<SesameVoice> for Voice {
    #[inline]
    fn from(value: SesameVoice) -> Self {
        Voice::SesameVoice(Box::new(value))
    }
}

impl From<InworldVoice> for Voice {
    #[inline]
    fn from(value: InworldVoice) -> Self {
        Voice::InworldVoice(Box::new(value))
    }
}

impl From<MinimaxVoice> for Voice {
    #[inline]
    fn from(value: MinimaxVoice) -> Self {
        Voice::MinimaxVoice(Box::new(value))
    }
}

impl From<XaiVoice> for Voice {
    #[inline]
    fn from(value: XaiVoice) -> Self {
        Voice::XaiVoice(Box::new(value))
    }
}

impl From<MicrosoftVoice> for Voice {
    #[inline]
    fn from(value: MicrosoftVoice) -> Self {
        Voice::MicrosoftVoice(Box::new(value))
    }
}

union! {
    Voice = "vapi-assistant-schema.json#/properties/voice", UnionShape {
        name: "Voice",
        variants: &["AzureVoice", "CartesiaVoice", "CustomVoice", "DeepgramVoice", "ElevenLabsVoice", "HumeVoice", "LmntVoice", "NeuphonicVoice", "OpenAiVoice", "PlayHtVoice", "WellSaidVoice", "RimeAiVoice", "SmallestAiVoice", "TavusVoice", "VapiVoice", "SesameVoice", "InworldVoice", "MinimaxVoice", "XaiVoice", "MicrosoftVoice"],
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
                "xai",
                "microsoft",
            ], b"\x00\x00\x09\x05\x14\x00\x00\x12\x0a\x00\x00\x00\x00\x00\x0d\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x04\x00\x00\x0e\x00\x00\x00\x00\x06\x00\x00\x00\x07\x00\x03\x10\x13\x00\x00\x00\x01\x11\x00\x0c\
        \x02\x0b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x0f\x00"),
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
                &[only(19)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 AzureVoice is_azure_voice as_azure_voice by_ref AzureVoice;
        1 CartesiaVoice is_cartesia_voice as_cartesia_voice by_ref CartesiaVoice;
        2 CustomVoice is_custom_voice as_custom_voice by_ref CustomVoice;
        3 DeepgramVoice is_deepgram_voice as_deepgram_voice by_ref DeepgramVoice;
        4 ElevenLabsVoice is_eleven_labs_voice as_eleven_labs_voice by_ref ElevenLabsVoice;
        5 HumeVoice is_hume_voice as_hume_voice by_ref HumeVoice;
        6 LmntVoice is_lmnt_voice as_lmnt_voice by_ref LmntVoice;
        7 NeuphonicVoice is_neuphonic_voice as_neuphonic_voice by_ref NeuphonicVoice;
        8 OpenAiVoice is_open_ai_voice as_open_ai_voice by_ref OpenAiVoice;
        9 PlayHtVoice is_play_ht_voice as_play_ht_voice by_ref PlayHtVoice;
        10 WellSaidVoice is_well_said_voice as_well_said_voice by_ref WellSaidVoice;
        11 RimeAiVoice is_rime_ai_voice as_rime_ai_voice by_ref RimeAiVoice;
        12 SmallestAiVoice is_smallest_ai_voice as_smallest_ai_voice by_ref SmallestAiVoice;
        13 TavusVoice is_tavus_voice as_tavus_voice by_ref TavusVoice;
        14 VapiVoice is_vapi_voice as_vapi_voice by_ref VapiVoice;
        15 SesameVoice is_sesame_voice as_sesame_voice by_ref SesameVoice;
        16 InworldVoice is_inworld_voice as_inworld_voice by_ref InworldVoice;
        17 MinimaxVoice is_minimax_voice as_minimax_voice by_ref MinimaxVoice;
        18 XaiVoice is_xai_voice as_xai_voice by_ref XaiVoice;
        19 MicrosoftVoice is_microsoft_voice as_microsoft_voice by_ref MicrosoftVoice;
    }
}
