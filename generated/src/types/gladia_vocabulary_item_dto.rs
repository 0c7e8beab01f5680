// @generated from vapi-gladiavocabularyitemdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};

/// `GladiaVocabularyItemDTO`.
///
/// Schema: `vapi-gladiavocabularyitemdto-schema.json#`
#[derive(Clone)]
pub struct GladiaVocabularyItemDto {
    /// `value`, required.
    pub value: String,
    /// `pronunciations`.
    pub pronunciations: Option<ListOf<String>>,
    /// `intensity`, at most 1, at least 0.
    pub intensity: Option<Number>,
    /// `language`.
    pub language: Option<String>,
    _extra: Extra,
}

impl GladiaVocabularyItemDto {
    /// A value with its required members.
    pub fn new(value: impl Into<String>) -> Self {
        GladiaVocabularyItemDto {
            value: value.into(),
            ..Field::empty()
        }
    }
}

object! {
    GladiaVocabularyItemDto = "vapi-gladiavocabularyitemdto-schema.json#", unstated, missed 0b1, b"" {
        0 "value" => required(value: STRING, with_value into String);
        1 "pronunciations" => optional(pronunciations: ARRAY, with_pronunciations texts String);
        2 "intensity" => optional(intensity: NUMBER, with_intensity into Number);
        3 "language" => optional(language: STRING, with_language into String);
    }
    (value) (pronunciations, intensity, language)
}
