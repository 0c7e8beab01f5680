// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    AssemblyAiTranscriber, AzureSpeechTranscriber, CartesiaTranscriber,
    CustomTranscriber, DeepgramTranscriber, ElevenLabsTranscriber, GladiaTranscriber,
    GoogleTranscriber, OpenAiTranscriber, SonioxTranscriber, SpeechmaticsTranscriber,
    TalkscriberTranscriber, VapiTranscriber, XaiTranscriber,
};

/// One of several types.
///
/// Schema: `vapi-assistant-schema.json#/properties/transcriber`
/// and 5 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Transcriber {
    /// `provider` is `"assembly-ai"`.
    AssemblyAiTranscriber(Box<AssemblyAiTranscriber>),
    /// `provider` is `"azure"`.
    AzureSpeechTranscriber(Box<AzureSpeechTranscriber>),
    /// `provider` is `"custom-transcriber"`.
    CustomTranscriber(Box<CustomTranscriber>),
    /// `provider` is `"deepgram"`.
    DeepgramTranscriber(Box<DeepgramTranscriber>),
    /// `provider` is `"11labs"`.
    ElevenLabsTranscriber(Box<ElevenLabsTranscriber>),
    /// `provider` is `"gladia"`.
    GladiaTranscriber(Box<GladiaTranscriber>),
    /// `provider` is `"google"`.
    GoogleTranscriber(Box<GoogleTranscriber>),
    /// `provider` is `"speechmatics"`.
    SpeechmaticsTranscriber(Box<SpeechmaticsTranscriber>),
    /// `provider` is `"talkscriber"`.
    TalkscriberTranscriber(Box<TalkscriberTranscriber>),
    /// `provider` is `"openai"`.
    OpenAiTranscriber(Box<OpenAiTranscriber>),
    /// `provider` is `"cartesia"`.
    CartesiaTranscriber(Box<CartesiaTranscriber>),
    /// `provider` is `"soniox"`.
    SonioxTranscriber(Box<SonioxTranscriber>),
    /// `provider` is `"xai"`.
    XaiTranscriber(Box<XaiTranscriber>),
    /// `provider` is `"vapi"`.
    VapiTranscriber(Box<VapiTranscriber>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl Transcriber {
    /// `provider` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Transcriber::AssemblyAiTranscriber(_) => Some("assembly-ai"),
            Transcriber::AzureSpeechTranscriber(_) => Some("azure"),
            Transcriber::CustomTranscriber(_) => Some("custom-transcriber"),
            Transcriber::DeepgramTranscriber(_) => Some("deepgram"),
            Transcriber::ElevenLabsTranscriber(_) => Some("11labs"),
            Transcriber::GladiaTranscriber(_) => Some("gladia"),
            Transcriber::GoogleTranscriber(_) => Some("google"),
            Transcriber::SpeechmaticsTranscriber(_) => Some("speechmatics"),
            Transcriber::TalkscriberTranscriber(_) => Some("talkscriber"),
            Transcriber::OpenAiTranscriber(_) => Some("openai"),
            Transcriber::CartesiaTranscriber(_) => Some("cartesia"),
            Transcriber::SonioxTranscriber(_) => Some("soniox"),
            Transcriber::XaiTranscriber(_) => Some("xai"),
            Transcriber::VapiTranscriber(_) => Some("vapi"),
            Transcriber::Unknown(body) => body.as_value().get("provider")?.as_str(),
        }
    }
}

impl From<AssemblyAiTranscriber> for Transcriber {
    #[inline]
    fn from(value: AssemblyAiTranscriber) -> Self {
        Transcriber::AssemblyAiTranscriber(Box::new(value))
    }
}

impl From<AzureSpeechTranscriber> for Transcriber {
    #[inline]
    fn from(value: AzureSpeechTranscriber) -> Self {
        Transcriber::AzureSpeechTranscriber(Box::new(value))
    }
}

impl From<CustomTranscriber> for Transcriber {
    #[inline]
    fn from(value: CustomTranscriber) -> Self {
        Transcriber::CustomTranscriber(Box::new(value))
    }
}

impl From<DeepgramTranscriber> for Transcriber {
    #[inline]
    fn from(value: DeepgramTranscriber) -> Self {
        Transcriber::DeepgramTranscriber(Box::new(value))
    }
}

impl From<ElevenLabsTranscriber> for Transcriber {
    #[inline]
    fn from(value: ElevenLabsTranscriber) -> Self {
        Transcriber::ElevenLabsTranscriber(Box::new(value))
    }
}

impl From<GladiaTranscriber> for Transcriber {
    #[inline]
    fn from(value: GladiaTranscriber) -> Self {
        Transcriber::GladiaTranscriber(Box::new(value))
    }
}

impl From<GoogleTranscriber> for Transcriber {
    #[inline]
    fn from(value: GoogleTranscriber) -> Self {
        Transcriber::GoogleTranscriber(Box::new(value))
    }
}

impl From<SpeechmaticsTranscriber> for Transcriber {
    #[inline]
    fn from(value: SpeechmaticsTranscriber) -> Self {
        Transcriber::SpeechmaticsTranscriber(Box::new(value))
    }
}

impl From<TalkscriberTranscriber> for Transcriber {
    #[inline]
    fn from(value: TalkscriberTranscriber) -> Self {
        Transcriber::TalkscriberTranscriber(Box::new(value))
    }
}

impl From<OpenAiTranscriber> for Transcriber {
    #[inline]
    fn from(value: OpenAiTranscriber) -> Self {
        Transcriber::OpenAiTranscriber(Box::new(value))
    }
}

impl From<CartesiaTranscriber> for Transcriber {
    #[inline]
    fn from(value: CartesiaTranscriber) -> Self {
        Transcriber::CartesiaTranscriber(Box::new(value))
    }
}

impl From<SonioxTranscriber> for Transcriber {
    #[inline]
    fn from(value: SonioxTranscriber) -> Self {
        Transcriber::SonioxTranscriber(Box::new(value))
    }
}

impl From<XaiTranscriber> for Transcriber {
    #[inline]
    fn from(value: XaiTranscriber) -> Self {
        Transcriber::XaiTranscriber(Box::new(value))
    }
}

impl From<VapiTranscriber> for Transcriber {
    #[inline]
    fn from(value: VapiTranscriber) -> Self {
        Transcriber::VapiTranscriber(Box::new(value))
    }
}

union! {
    Transcriber = "vapi-assistant-schema.json#/properties/transcriber", UnionShape {
        name: "Transcriber",
        variants: &["AssemblyAiTranscriber", "AzureSpeechTranscriber", "CustomTranscriber", "DeepgramTranscriber", "ElevenLabsTranscriber", "GladiaTranscriber", "GoogleTranscriber", "SpeechmaticsTranscriber", "TalkscriberTranscriber", "OpenAiTranscriber", "CartesiaTranscriber", "SonioxTranscriber", "XaiTranscriber", "VapiTranscriber"],
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
                "speechmatics",
                "talkscriber",
                "openai",
                "cartesia",
                "soniox",
                "xai",
                "vapi",
            ], b"\x09\x00\x06\x05\x0a\x0c\x00\x00\x0d\x08\x00\x00\x00\x02\x07\x00\x00\x0b\x00\x03\x00\x00\x00\x00\
        \x01\x04\x00\x00\x00\x00\x0e\x00"),
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
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 AssemblyAiTranscriber is_assembly_ai_transcriber as_assembly_ai_transcriber by_ref AssemblyAiTranscriber;
        1 AzureSpeechTranscriber is_azure_speech_transcriber as_azure_speech_transcriber by_ref AzureSpeechTranscriber;
        2 CustomTranscriber is_custom_transcriber as_custom_transcriber by_ref CustomTranscriber;
        3 DeepgramTranscriber is_deepgram_transcriber as_deepgram_transcriber by_ref DeepgramTranscriber;
        4 ElevenLabsTranscriber is_eleven_labs_transcriber as_eleven_labs_transcriber by_ref ElevenLabsTranscriber;
        5 GladiaTranscriber is_gladia_transcriber as_gladia_transcriber by_ref GladiaTranscriber;
        6 GoogleTranscriber is_google_transcriber as_google_transcriber by_ref GoogleTranscriber;
        7 SpeechmaticsTranscriber is_speechmatics_transcriber as_speechmatics_transcriber by_ref SpeechmaticsTranscriber;
        8 TalkscriberTranscriber is_talkscriber_transcriber as_talkscriber_transcriber by_ref TalkscriberTranscriber;
        9 OpenAiTranscriber is_open_ai_transcriber as_open_ai_transcriber by_ref OpenAiTranscriber;
        10 CartesiaTranscriber is_cartesia_transcriber as_cartesia_transcriber by_ref CartesiaTranscriber;
        11 SonioxTranscriber is_soniox_transcriber as_soniox_transcriber by_ref SonioxTranscriber;
        12 XaiTranscriber is_xai_transcriber as_xai_transcriber by_ref XaiTranscriber;
        13 VapiTranscriber is_vapi_transcriber as_vapi_transcriber by_ref VapiTranscriber;
    }
}
