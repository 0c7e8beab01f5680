// @generated from vapi-callhookassistantspeechinterrupted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::DoItem;

/// `CallHookAssistantSpeechInterrupted`.
///
/// Schema: `vapi-callhookassistantspeechinterrupted-schema.json#`
///
/// Always written with `on`: `"assistant.speech.interrupted"`.
#[derive(Clone)]
pub struct CallHookAssistantSpeechInterrupted {
    /// `do`, required.
    pub r#do: Vec<DoItem>,
    _extra: Extra,
}

impl CallHookAssistantSpeechInterrupted {
    /// A value with its required members.
    pub fn new(r#do: impl IntoIterator<Item = DoItem>) -> Self {
        CallHookAssistantSpeechInterrupted {
            r#do: r#do.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    CallHookAssistantSpeechInterrupted = "vapi-callhookassistantspeechinterrupted-schema.json#", unstated, missed 0b11, b"" {
        0 "on" => constant("assistant.speech.interrupted");
        1 "do" => required(r#do: ARRAY, with_do list DoItem);
    }
    (r#do) ()
}
