// @generated from vapi-fallbacktranscriberplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    FallbackAssemblyAiTranscriber, FallbackAzureSpeechTranscriber,
    FallbackCartesiaTranscriber, FallbackCustomTranscriber, FallbackDeepgramTranscriber,
    FallbackElevenLabsTranscriber, FallbackGladiaTranscriber, FallbackGoogleTranscriber,
    FallbackOpenAiTranscriber, FallbackSonioxTranscriber,
    FallbackSpeechmaticsTranscriber, FallbackTalkscriberTranscriber,
    FallbackXaiTranscriber,
};

/// `FallbackTranscriberPlan`.
///
/// Schema: `vapi-fallbacktranscriberplan-schema.json#`
#[derive(Clone)]
pub struct FallbackTranscriberPlan {
    /// `transcribers`.
    pub transcribers: Option<Vec<FallbackTranscriberPlanTranscriber>>,
    _extra: Extra,
}

impl FallbackTranscriberPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for FallbackTranscriberPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    FallbackTranscriberPlan = "vapi-fallbacktranscriberplan-schema.json#", unstated, missed 0b0, b"" {
        0 "transcribers" => optional(transcribers: ARRAY, with_transcribers list FallbackTranscriberPlanTranscriber);
    }
    () (transcribers)
}

/// One of several types.
///
/// Schema: `vapi-fallbacktranscriberplan-schema.json#/properties/transcribers/items`
///
/// Told apart by `provider`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FallbackTranscriberPlanTranscriber {
    /// `provider` is `"assembly-ai"`.
    AssemblyAi(Box<FallbackAssemblyAiTranscriber>),
    /// `provider` is `"azure"`.
    Azure(Box<FallbackAzureSpeechTranscriber>),
    /// `provider` is `"custom-transcriber"`.
    Custom(Box<FallbackCustomTranscriber>),
    /// `provider` is `"deepgram"`.
    Deepgram(Box<FallbackDeepgramTranscriber>),
    /// `provider` is `"11labs"`.
    ElevenLabs(Box<FallbackElevenLabsTranscriber>),
    /// `provider` is `"gladia"`.
    Gladia(Box<FallbackGladiaTranscriber>),
    /// `provider` is `"google"`.
    Google(Box<FallbackGoogleTranscriber>),
    /// `provider` is `"talkscriber"`.
    Talkscriber(Box<FallbackTalkscriberTranscriber>),
    /// `provider` is `"speechmatics"`.
    Speechmatics(Box<FallbackSpeechmaticsTranscriber>),
    /// `provider` is `"openai"`.
    OpenAi(Box<FallbackOpenAiTranscriber>),
    /// `provider` is `"cartesia"`.
    Cartesia(Box<FallbackCartesiaTranscriber>),
    /// `provider` is `"soniox"`.
    Soniox(Box<FallbackSonioxTranscriber>),
    /// `provider` is `"xai"`.
    Xai(Box<FallbackXaiTranscriber>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl FallbackTranscriberPlanTranscriber {
    /// `provider` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            FallbackTranscriberPlanTranscriber::AssemblyAi(_) => Some("assembly-ai"),
            FallbackTranscriberPlanTranscriber::Azure(_) => Some("azure"),
            FallbackTranscriberPlanTranscriber::Custom(_) => Some("custom-transcriber"),
            FallbackTranscriberPlanTranscriber::Deepgram(_) => Some("deepgram"),
            FallbackTranscriberPlanTranscriber::ElevenLabs(_) => Some("11labs"),
            FallbackTranscriberPlanTranscriber::Gladia(_) => Some("gladia"),
            FallbackTranscriberPlanTranscriber::Google(_) => Some("google"),
            FallbackTranscriberPlanTranscriber::Talkscriber(_) => Some("talkscriber"),
            FallbackTranscriberPlanTranscriber::Speechmatics(_) => Some("speechmatics"),
            FallbackTranscriberPlanTranscriber::OpenAi(_) => Some("openai"),
            FallbackTranscriberPlanTranscriber::Cartesia(_) => Some("cartesia"),
            FallbackTranscriberPlanTranscriber::Soniox(_) => Some("soniox"),
            FallbackTranscriberPlanTranscriber::Xai(_) => Some("xai"),
            FallbackTranscriberPlanTranscriber::Unknown(body) => {
                body.as_value().get("provider")?.as_str()
            }
        }
    }
}

impl From<FallbackAssemblyAiTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackAssemblyAiTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::AssemblyAi(Box::new(value))
    }
}

impl From<FallbackAzureSpeechTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackAzureSpeechTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::Azure(Box::new(value))
    }
}

impl From<FallbackCustomTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackCustomTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::Custom(Box::new(value))
    }
}

impl From<FallbackDeepgramTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackDeepgramTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::Deepgram(Box::new(value))
    }
}

impl From<FallbackElevenLabsTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackElevenLabsTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::ElevenLabs(Box::new(value))
    }
}

impl From<FallbackGladiaTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackGladiaTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::Gladia(Box::new(value))
    }
}

impl From<FallbackGoogleTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackGoogleTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::Google(Box::new(value))
    }
}

impl From<FallbackTalkscriberTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackTalkscriberTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::Talkscriber(Box::new(value))
    }
}

impl From<FallbackSpeechmaticsTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackSpeechmaticsTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::Speechmatics(Box::new(value))
    }
}

impl From<FallbackOpenAiTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackOpenAiTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::OpenAi(Box::new(value))
    }
}

impl From<FallbackCartesiaTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackCartesiaTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::Cartesia(Box::new(value))
    }
}

impl From<FallbackSonioxTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackSonioxTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::Soniox(Box::new(value))
    }
}

impl From<FallbackXaiTranscriber> for FallbackTranscriberPlanTranscriber {
    #[inline]
    fn from(value: FallbackXaiTranscriber) -> Self {
        FallbackTranscriberPlanTranscriber::Xai(Box::new(value))
    }
}

union! {
    FallbackTranscriberPlanTranscriber = "vapi-fallbacktranscriberplan-schema.json#/properties/transcribers/items", UnionShape {
        name: "FallbackTranscriberPlanTranscriber",
        variants: &["AssemblyAi", "Azure", "Custom", "Deepgram", "ElevenLabs", "Gladia", "Google", "Talkscriber", "Speechmatics", "OpenAi", "Cartesia", "Soniox", "Xai"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "provider",
            values: Names::new(&[
                "assembly-ai",
                "azure",
                "custom-transcriber",
                "deepgram",
                "11labs",
                "gladia",
                "google",
                "talkscriber",
                "speechmatics",
                "openai",
                "cartesia",
                "soniox",
                "xai",
            ], b"\x08\x00\x06\x05\x0a\x0c\x00\x00\x0d\x09\x00\x00\x00\x02\x07\x00\x00\x0b\x00\x03\x00\x00\x00\x00\
        \x01\x04\x00\x00\x00\x00\x00\x00"),
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
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 AssemblyAi is_assembly_ai as_assembly_ai by_ref FallbackAssemblyAiTranscriber;
        1 Azure is_azure as_azure by_ref FallbackAzureSpeechTranscriber;
        2 Custom is_custom as_custom by_ref FallbackCustomTranscriber;
        3 Deepgram is_deepgram as_deepgram by_ref FallbackDeepgramTranscriber;
        4 ElevenLabs is_eleven_labs as_eleven_labs by_ref FallbackElevenLabsTranscriber;
        5 Gladia is_gladia as_gladia by_ref FallbackGladiaTranscriber;
        6 Google is_google as_google by_ref FallbackGoogleTranscriber;
        7 Talkscriber is_talkscriber as_talkscriber by_ref FallbackTalkscriberTranscriber;
        8 Speechmatics is_speechmatics as_speechmatics by_ref FallbackSpeechmaticsTranscriber;
        9 OpenAi is_open_ai as_open_ai by_ref FallbackOpenAiTranscriber;
        10 Cartesia is_cartesia as_cartesia by_ref FallbackCartesiaTranscriber;
        11 Soniox is_soniox as_soniox by_ref FallbackSonioxTranscriber;
        12 Xai is_xai as_xai by_ref FallbackXaiTranscriber;
    }
}
