// @generated from vapi-fallbacktranscriberplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Object, ObjectArm, ObjectPlan, ObjectShape, Slot,
    Union, UnionShape, Unknown, View, index, kind,
};
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
#[derive(Clone, PartialEq)]
pub struct FallbackTranscriberPlan {
    /// `transcribers`, required.
    pub transcribers: Vec<FallbackTranscriberPlanTranscribersItem>,
    _extra: Extra,
}

impl FallbackTranscriberPlan {
    /// A value with its required members.
    pub fn new(
        transcribers: impl Into<Vec<FallbackTranscriberPlanTranscribersItem>>,
    ) -> Self {
        FallbackTranscriberPlan {
            transcribers: transcribers.into(),
            ..FallbackTranscriberPlan::empty()
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
        FallbackTranscriberPlan {
            transcribers: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_TRANSCRIBER_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["transcribers"];
    ObjectShape {
        name: "FallbackTranscriberPlan",
        members: &[Member::required("transcribers", kind::ARRAY)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for FallbackTranscriberPlan {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_TRANSCRIBER_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.transcribers),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.transcribers),
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
    FallbackTranscriberPlan = "vapi-fallbacktranscriberplan-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-fallbacktranscriberplan-schema.json#/properties/transcribers/items`
///
/// Told apart by `provider`.
#[derive(Clone, PartialEq)]
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

    fn empty() -> Self {
        FallbackTranscriberPlanTranscribersItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<FallbackAssemblyAiTranscriber> for FallbackTranscriberPlanTranscribersItem {
    fn from(value: FallbackAssemblyAiTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::AssemblyAi(Box::new(value))
    }
}

impl From<FallbackAzureSpeechTranscriber> for FallbackTranscriberPlanTranscribersItem {
    fn from(value: FallbackAzureSpeechTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Azure(Box::new(value))
    }
}

impl From<FallbackCustomTranscriber> for FallbackTranscriberPlanTranscribersItem {
    fn from(value: FallbackCustomTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Custom(Box::new(value))
    }
}

impl From<FallbackDeepgramTranscriber> for FallbackTranscriberPlanTranscribersItem {
    fn from(value: FallbackDeepgramTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Deepgram(Box::new(value))
    }
}

impl From<FallbackElevenLabsTranscriber> for FallbackTranscriberPlanTranscribersItem {
    fn from(value: FallbackElevenLabsTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::ElevenLabs(Box::new(value))
    }
}

impl From<FallbackGladiaTranscriber> for FallbackTranscriberPlanTranscribersItem {
    fn from(value: FallbackGladiaTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Gladia(Box::new(value))
    }
}

impl From<FallbackGoogleTranscriber> for FallbackTranscriberPlanTranscribersItem {
    fn from(value: FallbackGoogleTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Google(Box::new(value))
    }
}

impl From<FallbackTalkscriberTranscriber> for FallbackTranscriberPlanTranscribersItem {
    fn from(value: FallbackTalkscriberTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Talkscriber(Box::new(value))
    }
}

impl From<FallbackSpeechmaticsTranscriber> for FallbackTranscriberPlanTranscribersItem {
    fn from(value: FallbackSpeechmaticsTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Speechmatics(Box::new(value))
    }
}

impl From<FallbackOpenAiTranscriber> for FallbackTranscriberPlanTranscribersItem {
    fn from(value: FallbackOpenAiTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::OpenAi(Box::new(value))
    }
}

impl From<FallbackCartesiaTranscriber> for FallbackTranscriberPlanTranscribersItem {
    fn from(value: FallbackCartesiaTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Cartesia(Box::new(value))
    }
}

impl From<FallbackSonioxTranscriber> for FallbackTranscriberPlanTranscribersItem {
    fn from(value: FallbackSonioxTranscriber) -> Self {
        FallbackTranscriberPlanTranscribersItem::Soniox(Box::new(value))
    }
}

static FALLBACK_TRANSCRIBER_PLAN_TRANSCRIBERS_ITEM: UnionShape = UnionShape {
    name: "FallbackTranscriberPlanTranscribersItem",
    variants: &[
        "AssemblyAi",
        "Azure",
        "Custom",
        "Deepgram",
        "ElevenLabs",
        "Gladia",
        "Google",
        "Talkscriber",
        "Speechmatics",
        "OpenAi",
        "Cartesia",
        "Soniox",
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
                "talkscriber",
                "speechmatics",
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

impl Union for FallbackTranscriberPlanTranscribersItem {
    fn shape(&self) -> &'static UnionShape {
        &FALLBACK_TRANSCRIBER_PLAN_TRANSCRIBERS_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => FallbackTranscriberPlanTranscribersItem::AssemblyAi(Field::empty()),
            1 => FallbackTranscriberPlanTranscribersItem::Azure(Field::empty()),
            2 => FallbackTranscriberPlanTranscribersItem::Custom(Field::empty()),
            3 => FallbackTranscriberPlanTranscribersItem::Deepgram(Field::empty()),
            4 => FallbackTranscriberPlanTranscribersItem::ElevenLabs(Field::empty()),
            5 => FallbackTranscriberPlanTranscribersItem::Gladia(Field::empty()),
            6 => FallbackTranscriberPlanTranscribersItem::Google(Field::empty()),
            7 => FallbackTranscriberPlanTranscribersItem::Talkscriber(Field::empty()),
            8 => FallbackTranscriberPlanTranscribersItem::Speechmatics(Field::empty()),
            9 => FallbackTranscriberPlanTranscribersItem::OpenAi(Field::empty()),
            10 => FallbackTranscriberPlanTranscribersItem::Cartesia(Field::empty()),
            11 => FallbackTranscriberPlanTranscribersItem::Soniox(Field::empty()),
            _ => FallbackTranscriberPlanTranscribersItem::empty(),
        };
        match self {
            FallbackTranscriberPlanTranscribersItem::AssemblyAi(value) => {
                Slot::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Azure(value) => {
                Slot::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Custom(value) => {
                Slot::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Deepgram(value) => {
                Slot::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::ElevenLabs(value) => {
                Slot::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Gladia(value) => {
                Slot::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Google(value) => {
                Slot::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Talkscriber(value) => {
                Slot::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Speechmatics(value) => {
                Slot::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::OpenAi(value) => {
                Slot::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Cartesia(value) => {
                Slot::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Soniox(value) => {
                Slot::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Unknown(body) => {
                Slot::Raw(&mut body.0)
            }
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = FallbackTranscriberPlanTranscribersItem::Unknown(
            Unknown(Box::new(value)),
        );
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            FallbackTranscriberPlanTranscribersItem::AssemblyAi(_) => 0,
            FallbackTranscriberPlanTranscribersItem::Azure(_) => 1,
            FallbackTranscriberPlanTranscribersItem::Custom(_) => 2,
            FallbackTranscriberPlanTranscribersItem::Deepgram(_) => 3,
            FallbackTranscriberPlanTranscribersItem::ElevenLabs(_) => 4,
            FallbackTranscriberPlanTranscribersItem::Gladia(_) => 5,
            FallbackTranscriberPlanTranscribersItem::Google(_) => 6,
            FallbackTranscriberPlanTranscribersItem::Talkscriber(_) => 7,
            FallbackTranscriberPlanTranscribersItem::Speechmatics(_) => 8,
            FallbackTranscriberPlanTranscribersItem::OpenAi(_) => 9,
            FallbackTranscriberPlanTranscribersItem::Cartesia(_) => 10,
            FallbackTranscriberPlanTranscribersItem::Soniox(_) => 11,
            FallbackTranscriberPlanTranscribersItem::Unknown(_) => return None,
        };
        FALLBACK_TRANSCRIBER_PLAN_TRANSCRIBERS_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            FallbackTranscriberPlanTranscribersItem::AssemblyAi(value) => {
                View::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Azure(value) => {
                View::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Custom(value) => {
                View::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Deepgram(value) => {
                View::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::ElevenLabs(value) => {
                View::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Gladia(value) => {
                View::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Google(value) => {
                View::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Talkscriber(value) => {
                View::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Speechmatics(value) => {
                View::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::OpenAi(value) => {
                View::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Cartesia(value) => {
                View::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Soniox(value) => {
                View::required(value)
            }
            FallbackTranscriberPlanTranscribersItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    FallbackTranscriberPlanTranscribersItem =
    "vapi-fallbacktranscriberplan-schema.json#/properties/transcribers/items";
}
