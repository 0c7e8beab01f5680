// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{
    AssemblyAiTranscriber, AzureSpeechTranscriber, CartesiaTranscriber,
    CustomTranscriber, DeepgramTranscriber, ElevenLabsTranscriber,
    FallbackTranscriberPlan, GladiaTranscriber, GoogleTranscriber, OpenAiTranscriber,
    SonioxTranscriber, SpeechmaticsTranscriber, TalkscriberTranscriber,
};

/// One of several types.
///
/// Schema: `vapi-assistant-schema.json#/properties/transcriber`
/// and 4 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone, PartialEq)]
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
            Transcriber::Unknown(body) => body.as_value().get("provider")?.as_str(),
        }
    }

    /// `fallbackPlan` of whichever variant it is.
    pub fn fallback_plan(&self) -> Option<&FallbackTranscriberPlan> {
        match self {
            Transcriber::AssemblyAiTranscriber(value) => value.fallback_plan.as_ref(),
            Transcriber::AzureSpeechTranscriber(value) => value.fallback_plan.as_ref(),
            Transcriber::CustomTranscriber(value) => value.fallback_plan.as_ref(),
            Transcriber::DeepgramTranscriber(value) => value.fallback_plan.as_ref(),
            Transcriber::ElevenLabsTranscriber(value) => value.fallback_plan.as_ref(),
            Transcriber::GladiaTranscriber(value) => value.fallback_plan.as_ref(),
            Transcriber::GoogleTranscriber(value) => value.fallback_plan.as_ref(),
            Transcriber::SpeechmaticsTranscriber(value) => value.fallback_plan.as_ref(),
            Transcriber::TalkscriberTranscriber(value) => value.fallback_plan.as_ref(),
            Transcriber::OpenAiTranscriber(value) => value.fallback_plan.as_ref(),
            Transcriber::CartesiaTranscriber(value) => value.fallback_plan.as_ref(),
            Transcriber::SonioxTranscriber(value) => value.fallback_plan.as_ref(),
            Transcriber::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        Transcriber::Unknown(Unknown(Field::empty()))
    }
}

impl From<AssemblyAiTranscriber> for Transcriber {
    fn from(value: AssemblyAiTranscriber) -> Self {
        Transcriber::AssemblyAiTranscriber(Box::new(value))
    }
}

impl From<AzureSpeechTranscriber> for Transcriber {
    fn from(value: AzureSpeechTranscriber) -> Self {
        Transcriber::AzureSpeechTranscriber(Box::new(value))
    }
}

impl From<CustomTranscriber> for Transcriber {
    fn from(value: CustomTranscriber) -> Self {
        Transcriber::CustomTranscriber(Box::new(value))
    }
}

impl From<DeepgramTranscriber> for Transcriber {
    fn from(value: DeepgramTranscriber) -> Self {
        Transcriber::DeepgramTranscriber(Box::new(value))
    }
}

impl From<ElevenLabsTranscriber> for Transcriber {
    fn from(value: ElevenLabsTranscriber) -> Self {
        Transcriber::ElevenLabsTranscriber(Box::new(value))
    }
}

impl From<GladiaTranscriber> for Transcriber {
    fn from(value: GladiaTranscriber) -> Self {
        Transcriber::GladiaTranscriber(Box::new(value))
    }
}

impl From<GoogleTranscriber> for Transcriber {
    fn from(value: GoogleTranscriber) -> Self {
        Transcriber::GoogleTranscriber(Box::new(value))
    }
}

impl From<SpeechmaticsTranscriber> for Transcriber {
    fn from(value: SpeechmaticsTranscriber) -> Self {
        Transcriber::SpeechmaticsTranscriber(Box::new(value))
    }
}

impl From<TalkscriberTranscriber> for Transcriber {
    fn from(value: TalkscriberTranscriber) -> Self {
        Transcriber::TalkscriberTranscriber(Box::new(value))
    }
}

impl From<OpenAiTranscriber> for Transcriber {
    fn from(value: OpenAiTranscriber) -> Self {
        Transcriber::OpenAiTranscriber(Box::new(value))
    }
}

impl From<CartesiaTranscriber> for Transcriber {
    fn from(value: CartesiaTranscriber) -> Self {
        Transcriber::CartesiaTranscriber(Box::new(value))
    }
}

impl From<SonioxTranscriber> for Transcriber {
    fn from(value: SonioxTranscriber) -> Self {
        Transcriber::SonioxTranscriber(Box::new(value))
    }
}

static TRANSCRIBER: UnionShape = UnionShape {
    name: "Transcriber",
    variants: &[
        "AssemblyAiTranscriber",
        "AzureSpeechTranscriber",
        "CustomTranscriber",
        "DeepgramTranscriber",
        "ElevenLabsTranscriber",
        "GladiaTranscriber",
        "GoogleTranscriber",
        "SpeechmaticsTranscriber",
        "TalkscriberTranscriber",
        "OpenAiTranscriber",
        "CartesiaTranscriber",
        "SonioxTranscriber",
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
            ];
            Names::new(VALUES, &index::<32>(VALUES))
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
        ],
        unlisted: &[],
    },
};

impl Union for Transcriber {
    fn shape(&self) -> &'static UnionShape {
        &TRANSCRIBER
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => Transcriber::AssemblyAiTranscriber(Field::empty()),
            1 => Transcriber::AzureSpeechTranscriber(Field::empty()),
            2 => Transcriber::CustomTranscriber(Field::empty()),
            3 => Transcriber::DeepgramTranscriber(Field::empty()),
            4 => Transcriber::ElevenLabsTranscriber(Field::empty()),
            5 => Transcriber::GladiaTranscriber(Field::empty()),
            6 => Transcriber::GoogleTranscriber(Field::empty()),
            7 => Transcriber::SpeechmaticsTranscriber(Field::empty()),
            8 => Transcriber::TalkscriberTranscriber(Field::empty()),
            9 => Transcriber::OpenAiTranscriber(Field::empty()),
            10 => Transcriber::CartesiaTranscriber(Field::empty()),
            11 => Transcriber::SonioxTranscriber(Field::empty()),
            _ => Transcriber::empty(),
        };
        match self {
            Transcriber::AssemblyAiTranscriber(value) => Slot::required(value),
            Transcriber::AzureSpeechTranscriber(value) => Slot::required(value),
            Transcriber::CustomTranscriber(value) => Slot::required(value),
            Transcriber::DeepgramTranscriber(value) => Slot::required(value),
            Transcriber::ElevenLabsTranscriber(value) => Slot::required(value),
            Transcriber::GladiaTranscriber(value) => Slot::required(value),
            Transcriber::GoogleTranscriber(value) => Slot::required(value),
            Transcriber::SpeechmaticsTranscriber(value) => Slot::required(value),
            Transcriber::TalkscriberTranscriber(value) => Slot::required(value),
            Transcriber::OpenAiTranscriber(value) => Slot::required(value),
            Transcriber::CartesiaTranscriber(value) => Slot::required(value),
            Transcriber::SonioxTranscriber(value) => Slot::required(value),
            Transcriber::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = Transcriber::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            Transcriber::AssemblyAiTranscriber(_) => 0,
            Transcriber::AzureSpeechTranscriber(_) => 1,
            Transcriber::CustomTranscriber(_) => 2,
            Transcriber::DeepgramTranscriber(_) => 3,
            Transcriber::ElevenLabsTranscriber(_) => 4,
            Transcriber::GladiaTranscriber(_) => 5,
            Transcriber::GoogleTranscriber(_) => 6,
            Transcriber::SpeechmaticsTranscriber(_) => 7,
            Transcriber::TalkscriberTranscriber(_) => 8,
            Transcriber::OpenAiTranscriber(_) => 9,
            Transcriber::CartesiaTranscriber(_) => 10,
            Transcriber::SonioxTranscriber(_) => 11,
            Transcriber::Unknown(_) => return None,
        };
        TRANSCRIBER.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            Transcriber::AssemblyAiTranscriber(value) => View::required(value),
            Transcriber::AzureSpeechTranscriber(value) => View::required(value),
            Transcriber::CustomTranscriber(value) => View::required(value),
            Transcriber::DeepgramTranscriber(value) => View::required(value),
            Transcriber::ElevenLabsTranscriber(value) => View::required(value),
            Transcriber::GladiaTranscriber(value) => View::required(value),
            Transcriber::GoogleTranscriber(value) => View::required(value),
            Transcriber::SpeechmaticsTranscriber(value) => View::required(value),
            Transcriber::TalkscriberTranscriber(value) => View::required(value),
            Transcriber::OpenAiTranscriber(value) => View::required(value),
            Transcriber::CartesiaTranscriber(value) => View::required(value),
            Transcriber::SonioxTranscriber(value) => View::required(value),
            Transcriber::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    Transcriber = "vapi-assistant-schema.json#/properties/transcriber";
}
