// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    CallHookAssistantSpeechInterrupted, CallHookCallEnding,
    CallHookCustomerSpeechInterrupted, CallHookCustomerSpeechTimeout, SessionCreatedHook,
};

/// One of several types.
///
/// Schema: `vapi-assistant-schema.json#/properties/hooks/items`
/// and 2 other places that say the same.
///
/// Told apart by `on`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AssistantHook {
    /// `on` is `"call.ending"`.
    CallHookCallEnding(Box<CallHookCallEnding>),
    /// `on` is `"assistant.speech.interrupted"`.
    CallHookAssistantSpeechInterrupted(Box<CallHookAssistantSpeechInterrupted>),
    /// `on` is `"customer.speech.interrupted"`.
    CallHookCustomerSpeechInterrupted(Box<CallHookCustomerSpeechInterrupted>),
    CallHookCustomerSpeechTimeout(Box<CallHookCustomerSpeechTimeout>),
    /// `on` is `"session.created"`.
    SessionCreatedHook(Box<SessionCreatedHook>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl AssistantHook {
    /// `on` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            AssistantHook::CallHookCallEnding(_) => Some("call.ending"),
            AssistantHook::CallHookAssistantSpeechInterrupted(_) => {
                Some("assistant.speech.interrupted")
            }
            AssistantHook::CallHookCustomerSpeechInterrupted(_) => {
                Some("customer.speech.interrupted")
            }
            AssistantHook::CallHookCustomerSpeechTimeout(value) => {
                Some(value.on.as_str())
            }
            AssistantHook::SessionCreatedHook(_) => Some("session.created"),
            AssistantHook::Unknown(body) => body.as_value().get("on")?.as_str(),
        }
    }
}

impl From<CallHookCallEnding> for AssistantHook {
    #[inline]
    fn from(value: CallHookCallEnding) -> Self {
        AssistantHook::CallHookCallEnding(Box::new(value))
    }
}

impl From<CallHookAssistantSpeechInterrupted> for AssistantHook {
    #[inline]
    fn from(value: CallHookAssistantSpeechInterrupted) -> Self {
        AssistantHook::CallHookAssistantSpeechInterrupted(Box::new(value))
    }
}

impl From<CallHookCustomerSpeechInterrupted> for AssistantHook {
    #[inline]
    fn from(value: CallHookCustomerSpeechInterrupted) -> Self {
        AssistantHook::CallHookCustomerSpeechInterrupted(Box::new(value))
    }
}

impl From<CallHookCustomerSpeechTimeout> for AssistantHook {
    #[inline]
    fn from(value: CallHookCustomerSpeechTimeout) -> Self {
        AssistantHook::CallHookCustomerSpeechTimeout(Box::new(value))
    }
}

impl From<SessionCreatedHook> for AssistantHook {
    #[inline]
    fn from(value: SessionCreatedHook) -> Self {
        AssistantHook::SessionCreatedHook(Box::new(value))
    }
}

union! {
    AssistantHook = "vapi-assistant-schema.json#/properties/hooks/items", UnionShape {
        name: "AssistantHook",
        variants: &["CallHookCallEnding", "CallHookAssistantSpeechInterrupted", "CallHookCustomerSpeechInterrupted", "CallHookCustomerSpeechTimeout", "SessionCreatedHook"],
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
                "session.created",
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
        4 SessionCreatedHook is_session_created_hook as_session_created_hook by_ref SessionCreatedHook;
    }
}
