// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, StringArm, Union, UnionShape,
    Unknown, View, index,
};
use crate::types::{
    CreateWorkflowDtoVoicemailDetection, GoogleVoicemailDetectionPlan,
    OpenAiVoicemailDetectionPlan, TwilioVoicemailDetectionPlan,
    VapiVoicemailDetectionPlan,
};

/// One of several types.
///
/// Schema: `vapi-assistant-schema.json#/properties/voicemailDetection`
/// and 3 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum VoicemailDetection {
    CreateWorkflowDtoVoicemailDetection(CreateWorkflowDtoVoicemailDetection),
    /// `provider` is `"google"`.
    Google(Box<GoogleVoicemailDetectionPlan>),
    /// `provider` is `"openai"`.
    OpenAi(Box<OpenAiVoicemailDetectionPlan>),
    /// `provider` is `"twilio"`.
    Twilio(Box<TwilioVoicemailDetectionPlan>),
    /// `provider` is `"vapi"`.
    Vapi(Box<VapiVoicemailDetectionPlan>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl VoicemailDetection {
    fn empty() -> Self {
        VoicemailDetection::Unknown(Unknown(Field::empty()))
    }
}

impl From<CreateWorkflowDtoVoicemailDetection> for VoicemailDetection {
    fn from(value: CreateWorkflowDtoVoicemailDetection) -> Self {
        VoicemailDetection::CreateWorkflowDtoVoicemailDetection(value)
    }
}

impl From<GoogleVoicemailDetectionPlan> for VoicemailDetection {
    fn from(value: GoogleVoicemailDetectionPlan) -> Self {
        VoicemailDetection::Google(Box::new(value))
    }
}

impl From<OpenAiVoicemailDetectionPlan> for VoicemailDetection {
    fn from(value: OpenAiVoicemailDetectionPlan) -> Self {
        VoicemailDetection::OpenAi(Box::new(value))
    }
}

impl From<TwilioVoicemailDetectionPlan> for VoicemailDetection {
    fn from(value: TwilioVoicemailDetectionPlan) -> Self {
        VoicemailDetection::Twilio(Box::new(value))
    }
}

impl From<VapiVoicemailDetectionPlan> for VoicemailDetection {
    fn from(value: VapiVoicemailDetectionPlan) -> Self {
        VoicemailDetection::Vapi(Box::new(value))
    }
}

static VOICEMAIL_DETECTION: UnionShape = UnionShape {
    name: "VoicemailDetection",
    variants: &[
        "CreateWorkflowDtoVoicemailDetection",
        "Google",
        "OpenAi",
        "Twilio",
        "Vapi",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[
        StringArm {
            variant: 0,
            values: &[],
        },
    ],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "provider",
        values: {
            const VALUES: &[&str] = &["google", "openai", "twilio", "vapi"];
            Names::new(VALUES, &index::<8>(VALUES))
        },
        arms: &[
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
        ],
        unlisted: &[],
    },
};

impl Union for VoicemailDetection {
    fn shape(&self) -> &'static UnionShape {
        &VOICEMAIL_DETECTION
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => VoicemailDetection::CreateWorkflowDtoVoicemailDetection(Field::empty()),
            1 => VoicemailDetection::Google(Field::empty()),
            2 => VoicemailDetection::OpenAi(Field::empty()),
            3 => VoicemailDetection::Twilio(Field::empty()),
            4 => VoicemailDetection::Vapi(Field::empty()),
            _ => VoicemailDetection::empty(),
        };
        match self {
            VoicemailDetection::CreateWorkflowDtoVoicemailDetection(value) => {
                Slot::required(value)
            }
            VoicemailDetection::Google(value) => Slot::required(value),
            VoicemailDetection::OpenAi(value) => Slot::required(value),
            VoicemailDetection::Twilio(value) => Slot::required(value),
            VoicemailDetection::Vapi(value) => Slot::required(value),
            VoicemailDetection::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = VoicemailDetection::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            VoicemailDetection::CreateWorkflowDtoVoicemailDetection(_) => 0,
            VoicemailDetection::Google(_) => 1,
            VoicemailDetection::OpenAi(_) => 2,
            VoicemailDetection::Twilio(_) => 3,
            VoicemailDetection::Vapi(_) => 4,
            VoicemailDetection::Unknown(_) => return None,
        };
        VOICEMAIL_DETECTION.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            VoicemailDetection::CreateWorkflowDtoVoicemailDetection(value) => {
                View::required(value)
            }
            VoicemailDetection::Google(value) => View::required(value),
            VoicemailDetection::OpenAi(value) => View::required(value),
            VoicemailDetection::Twilio(value) => View::required(value),
            VoicemailDetection::Vapi(value) => View::required(value),
            VoicemailDetection::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    VoicemailDetection = "vapi-assistant-schema.json#/properties/voicemailDetection";
}
