// @generated from vapi-createworkflowdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    CallHookAssistantSpeechInterrupted, CallHookCallEnding,
    CallHookCustomerSpeechInterrupted, CallHookCustomerSpeechTimeout,
    CallHookModelResponseTimeout,
};

/// One of several types.
///
/// Schema: `vapi-createworkflowdto-schema.json#/properties/hooks/items`
/// and 1 other place that says the same.
///
/// Told apart by `on`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateWorkflowDtoHook {
    /// `on` is `"call.ending"`.
    CallHookCallEnding(Box<CallHookCallEnding>),
    /// `on` is `"assistant.speech.interrupted"`.
    CallHookAssistantSpeechInterrupted(Box<CallHookAssistantSpeechInterrupted>),
    /// `on` is `"customer.speech.interrupted"`.
    CallHookCustomerSpeechInterrupted(Box<CallHookCustomerSpeechInterrupted>),
    CallHookCustomerSpeechTimeout(Box<CallHookCustomerSpeechTimeout>),
    /// `on` is `"model.response.timeout"`.
    CallHookModelResponseTimeout(Box<CallHookModelResponseTimeout>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CreateWorkflowDtoHook {
    /// `on` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CreateWorkflowDtoHook::CallHookCallEnding(_) => Some("call.ending"),
            CreateWorkflowDtoHook::CallHookAssistantSpeechInterrupted(_) => {
                Some("assistant.speech.interrupted")
            }
            CreateWorkflowDtoHook::CallHookCustomerSpeechInterrupted(_) => {
                Some("customer.speech.interrupted")
            }
            CreateWorkflowDtoHook::CallHookCustomerSpeechTimeout(value) => {
                Some(value.on.as_str())
            }
            CreateWorkflowDtoHook::CallHookModelResponseTimeout(_) => {
                Some("model.response.timeout")
            }
            CreateWorkflowDtoHook::Unknown(body) => body.as_value().get("on")?.as_str(),
        }
    }
}

impl From<CallHookCallEnding> for CreateWorkflowDtoHook {
    #[inline]
    fn from(value: CallHookCallEnding) -> Self {
        CreateWorkflowDtoHook::CallHookCallEnding(Box::new(value))
    }
}

impl From<CallHookAssistantSpeechInterrupted> for CreateWorkflowDtoHook {
    #[inline]
    fn from(value: CallHookAssistantSpeechInterrupted) -> Self {
        CreateWorkflowDtoHook::CallHookAssistantSpeechInterrupted(Box::new(value))
    }
}

impl From<CallHookCustomerSpeechInterrupted> for CreateWorkflowDtoHook {
    #[inline]
    fn from(value: CallHookCustomerSpeechInterrupted) -> Self {
        CreateWorkflowDtoHook::CallHookCustomerSpeechInterrupted(Box::new(value))
    }
}

impl From<CallHookCustomerSpeechTimeout> for CreateWorkflowDtoHook {
    #[inline]
    fn from(value: CallHookCustomerSpeechTimeout) -> Self {
        CreateWorkflowDtoHook::CallHookCustomerSpeechTimeout(Box::new(value))
    }
}

impl From<CallHookModelResponseTimeout> for CreateWorkflowDtoHook {
    #[inline]
    fn from(value: CallHookModelResponseTimeout) -> Self {
        CreateWorkflowDtoHook::CallHookModelResponseTimeout(Box::new(value))
    }
}

union! {
    CreateWorkflowDtoHook = "vapi-createworkflowdto-schema.json#/properties/hooks/items", UnionShape {
        name: "CreateWorkflowDtoHook",
        variants: &["CallHookCallEnding", "CallHookAssistantSpeechInterrupted", "CallHookCustomerSpeechInterrupted", "CallHookCustomerSpeechTimeout", "CallHookModelResponseTimeout"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "on",
            values: Names::new(&[
                "call.ending",
                "assistant.speech.interrupted",
                "customer.speech.interrupted",
                "model.response.timeout",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(4)],
            ],
            unlisted: &[only(3)],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 CallHookCallEnding is_call_hook_call_ending as_call_hook_call_ending by_ref CallHookCallEnding;
        1 CallHookAssistantSpeechInterrupted is_call_hook_assistant_speech_interrupted as_call_hook_assistant_speech_interrupted by_ref CallHookAssistantSpeechInterrupted;
        2 CallHookCustomerSpeechInterrupted is_call_hook_customer_speech_interrupted as_call_hook_customer_speech_interrupted by_ref CallHookCustomerSpeechInterrupted;
        3 CallHookCustomerSpeechTimeout is_call_hook_customer_speech_timeout as_call_hook_customer_speech_timeout by_ref CallHookCustomerSpeechTimeout;
        4 CallHookModelResponseTimeout is_call_hook_model_response_timeout as_call_hook_model_response_timeout by_ref CallHookModelResponseTimeout;
    }
}
