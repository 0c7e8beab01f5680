// @generated from vapi-fallbackopenaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{OpenAiTranscriberLanguage, OpenAiTranscriberModel};

/// `FallbackOpenAITranscriber`.
///
/// Schema: `vapi-fallbackopenaitranscriber-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone)]
pub struct FallbackOpenAiTranscriber {
    /// `model`, required.
    pub model: OpenAiTranscriberModel,
    /// `language`.
    pub language: Option<OpenAiTranscriberLanguage>,
    _extra: Extra,
}

impl FallbackOpenAiTranscriber {
    /// A value with its required members.
    pub fn new(model: impl Into<OpenAiTranscriberModel>) -> Self {
        FallbackOpenAiTranscriber {
            model: model.into(),
            ..Field::empty()
        }
    }
}

object! {
    FallbackOpenAiTranscriber = "vapi-fallbackopenaitranscriber-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("openai");
        1 "model" => required(model: STRING, with_model into OpenAiTranscriberModel);
        2 "language" => optional(language: STRING, with_language into OpenAiTranscriberLanguage);
    }
    (model) (language)
}
