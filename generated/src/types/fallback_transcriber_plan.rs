// @generated from vapi-fallbacktranscriberplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    FallbackAssemblyAiTranscriber, FallbackAzureSpeechTranscriber,
    FallbackCartesiaTranscriber, FallbackCustomTranscriber, FallbackDeepgramTranscriber,
    FallbackElevenLabsTranscriber, FallbackGladiaTranscriber, FallbackGoogleTranscriber,
    FallbackOpenAiTranscriber, FallbackSonioxTranscriber,
    FallbackSpeechmaticsTranscriber, FallbackTalkscriberTranscriber,
};

/// `FallbackTranscriberPlan`.
///
/// Schema: `vapi-fallbacktranscriberplan-schema.json#`
#[derive(Clone)]
pub struct FallbackTranscriberPlan {
    /// `transcribers`.
    pub transcribers: Option<Vec<FallbackTranscriberPlanTranscribersItem>>,
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
        0 "transcribers" => optional(transcribers: ARRAY, with_transcribers list FallbackTranscriberPlanTranscribersItem);
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
pub enum FallbackTranscriberPlanTranscribersItem {
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
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl FallbackTranscriberPlanTranscribersItem {
    /// `provider` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            FallbackTranscriberPlanTranscribersItem::AssemblyAi(_) => Some("assembly-ai"),
            FallbackTranscriberPlanTranscribersItem::Azure(_) => Some("azure"),
            FallbackTranscriberPlanTranscribersItem::Custom(_) => {
                Some("custom-transcriber")
            }
            FallbackTranscriberPlanTranscribersItem::Deepgram(_) => Some("deepgram"),
            FallbackTranscriberPlanTranscribersItem::ElevenLabs(_) => Some("11labs"),
            FallbackTranscriberPlanTranscribersItem::Gladia(_) => Some("gladia"),
            FallbackTranscriberPlanTranscribersItem::Google(_) => Some("google"),
            FallbackTranscriberPlanTranscribersItem::Talkscriber(_) => {
                Some("talkscriber")
            }
            FallbackTranscriberPlanTranscribersItem::Speechmatics(_) => {
                Some("speechmatics")
            }
            FallbackTranscriberPlanTranscribersItem::OpenAi(_) => Some("openai"),
            FallbackTranscriberPlanTranscribersItem::Cartesia(_) => Some("cartesia"),
            FallbackTranscriberPlanTranscribersItem::Soniox(_) => Some("soniox"),
            FallbackTranscriberPlanTranscribersItem::Unknown(body) => {
                body.as_value().get("provider")?.as_str()
            }
        }
    }
}

impl From<FallbackAssemblyAiTranscriber> for FallbackTranscriberPlanTranscribersItem {
    #[inline]
    fn from(value: FallbackAssemblyAiTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::AssemblyAi(Box::new(value))
    }
}

impl From<FallbackAzureSpeechTranscriber> for FallbackTranscriberPlanTranscribersItem {
    #[inline]
    fn from(value: FallbackAzureSpeechTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Azure(Box::new(value))
    }
}

impl From<FallbackCustomTranscriber> for FallbackTranscriberPlanTranscribersItem {
    #[inline]
    fn from(value: FallbackCustomTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Custom(Box::new(value))
    }
}

impl From<FallbackDeepgramTranscriber> for FallbackTranscriberPlanTranscribersItem {
    #[inline]
    fn from(value: FallbackDeepgramTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Deepgram(Box::new(value))
    }
}

impl From<FallbackElevenLabsTranscriber> for FallbackTranscriberPlanTranscribersItem {
    #[inline]
    fn from(value: FallbackElevenLabsTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::ElevenLabs(Box::new(value))
    }
}

impl From<FallbackGladiaTranscriber> for FallbackTranscriberPlanTranscribersItem {
    #[inline]
    fn from(value: FallbackGladiaTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Gladia(Box::new(value))
    }
}

impl From<FallbackGoogleTranscriber> for FallbackTranscriberPlanTranscribersItem {
    #[inline]
    fn from(value: FallbackGoogleTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Google(Box::new(value))
    }
}

impl From<FallbackTalkscriberTranscriber> for FallbackTranscriberPlanTranscribersItem {
    #[inline]
    fn from(value: FallbackTalkscriberTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Talkscriber(Box::new(value))
    }
}

impl From<FallbackSpeechmaticsTranscriber> for FallbackTranscriberPlanTranscribersItem {
    #[inline]
    fn from(value: FallbackSpeechmaticsTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Speechmatics(Box::new(value))
    }
}

impl From<FallbackOpenAiTranscriber> for FallbackTranscriberPlanTranscribersItem {
    #[inline]
    fn from(value: FallbackOpenAiTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::OpenAi(Box::new(value))
    }
}

impl From<FallbackCartesiaTranscriber> for FallbackTranscriberPlanTranscribersItem {
    #[inline]
    fn from(value: FallbackCartesiaTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Cartesia(Box::new(value))
    }
}

impl From<FallbackSonioxTranscriber> for FallbackTranscriberPlanTranscribersItem {
    #[inline]
    fn from(value: FallbackSonioxTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Soniox(Box::new(value))
    }
}

union! {
    FallbackTranscriberPlanTranscribersItem = "vapi-fallbacktranscriberplan-schema.json#/properties/transcribers/items", UnionShape {
        name: "FallbackTranscriberPlanTranscribersItem",
        variants: &["AssemblyAi", "Azure", "Custom", "Deepgram", "ElevenLabs", "Gladia", "Google", "Talkscriber", "Speechmatics", "OpenAi", "Cartesia", "Soniox"],
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
            ], b"\x08\x00\x06\x05\x0a\x0c\x00\x00\x00\x09\x00\x00\x00\x02\x07\x00\x00\x0b\x00\x03\x00\x00\x00\x00\
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
    }
}
