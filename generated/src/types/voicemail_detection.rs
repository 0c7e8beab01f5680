// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, StringArm, UnionShape, Unknown, only};
use crate::types::{
    CreateWorkflowDtoVoicemailDetection, GoogleVoicemailDetectionPlan,
    OpenAiVoicemailDetectionPlan, TwilioVoicemailDetectionPlan,
    VapiVoicemailDetectionPlan,
};

/// One of several types.
///
/// Schema: `vapi-assistant-schema.json#/properties/voicemailDetection`
/// and 4 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone)]
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

impl From<CreateWorkflowDtoVoicemailDetection> for VoicemailDetection {
    #[inline]
    fn from(value: CreateWorkflowDtoVoicemailDetection) -> Self {
        VoicemailDetection::CreateWorkflowDtoVoicemailDetection(value)
    }
}

impl From<GoogleVoicemailDetectionPlan> for VoicemailDetection {
    #[inline]
    fn from(value: GoogleVoicemailDetectionPlan) -> Self {
        VoicemailDetection::Google(Box::new(value))
    }
}

impl From<OpenAiVoicemailDetectionPlan> for VoicemailDetection {
    #[inline]
    fn from(value: OpenAiVoicemailDetectionPlan) -> Self {
        VoicemailDetection::OpenAi(Box::new(value))
    }
}

impl From<TwilioVoicemailDetectionPlan> for VoicemailDetection {
    #[inline]
    fn from(value: TwilioVoicemailDetectionPlan) -> Self {
        VoicemailDetection::Twilio(Box::new(value))
    }
}

impl From<VapiVoicemailDetectionPlan> for VoicemailDetection {
    #[inline]
    fn from(value: VapiVoicemailDetectionPlan) -> Self {
        VoicemailDetection::Vapi(Box::new(value))
    }
}

union! {
    VoicemailDetection = "vapi-assistant-schema.json#/properties/voicemailDetection", UnionShape {
        name: "VoicemailDetection",
        variants: &["CreateWorkflowDtoVoicemailDetection", "Google", "OpenAi", "Twilio", "Vapi"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[StringArm { variant: 0, values: &[] }],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "provider",
            values: Names::new(&[
                "google",
                "openai",
                "twilio",
                "vapi",
            ], b""),
            literals: &[],
            arms: &[
                &[only(1)],
                &[only(2)],
                &[only(3)],
                &[only(4)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 CreateWorkflowDtoVoicemailDetection is_create_workflow_dto_voicemail_detection as_create_workflow_dto_voicemail_detection by_ref CreateWorkflowDtoVoicemailDetection;
        1 Google is_google as_google by_ref GoogleVoicemailDetectionPlan;
        2 OpenAi is_open_ai as_open_ai by_ref OpenAiVoicemailDetectionPlan;
        3 Twilio is_twilio as_twilio by_ref TwilioVoicemailDetectionPlan;
        4 Vapi is_vapi as_vapi by_ref VapiVoicemailDetectionPlan;
    }
}
