// @generated from vapi-gladiacustomvocabularyconfigdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, NONE, Number, ObjectPlan, StringArm, UnionShape, Unknown,
};
use crate::types::GladiaVocabularyItemDto;

/// `GladiaCustomVocabularyConfigDTO`.
///
/// Schema: `vapi-gladiacustomvocabularyconfigdto-schema.json#`
#[derive(Clone)]
pub struct GladiaCustomVocabularyConfigDto {
    /// `vocabulary`, required.
    pub vocabulary: Vec<GladiaCustomVocabularyConfigDtoItem>,
    /// `defaultIntensity`, at most 1, at least 0, default `0.5`.
    pub default_intensity: Option<Number>,
    _extra: Extra,
}

impl GladiaCustomVocabularyConfigDto {
    /// A value with its required members.
    pub fn new(
        vocabulary: impl IntoIterator<Item = GladiaCustomVocabularyConfigDtoItem>,
    ) -> Self {
        GladiaCustomVocabularyConfigDto {
            vocabulary: vocabulary.into_iter().collect(),
            ..Field::empty()
        }
    }

    /// Returns `defaultIntensity`, or the schema's default for it: `0.5`.
    pub fn default_intensity_or_default(&self) -> f64 {
        self.default_intensity.as_ref().map_or(0.5, |number| number.as_f64())
    }
}

object! {
    GladiaCustomVocabularyConfigDto = "vapi-gladiacustomvocabularyconfigdto-schema.json#", unstated, missed 0b1, b"" {
        0 "vocabulary" => required(vocabulary: ARRAY, with_vocabulary list GladiaCustomVocabularyConfigDtoItem);
        1 "defaultIntensity" => optional(default_intensity: NUMBER, with_default_intensity into Number);
    }
    (vocabulary) (default_intensity)
}

/// One of several types.
///
/// Schema: `vapi-gladiacustomvocabularyconfigdto-schema.json#/properties/vocabulary/items`
///
/// Told apart by the JSON type.
#[derive(Clone)]
#[non_exhaustive]
pub enum GladiaCustomVocabularyConfigDtoItem {
    String(String),
    GladiaVocabularyItemDto(Box<GladiaVocabularyItemDto>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<String> for GladiaCustomVocabularyConfigDtoItem {
    #[inline]
    fn from(value: String) -> Self {
        GladiaCustomVocabularyConfigDtoItem::String(value)
    }
}

impl From<&str> for GladiaCustomVocabularyConfigDtoItem {
    #[inline]
    fn from(value: &str) -> Self {
        GladiaCustomVocabularyConfigDtoItem::String(value.into())
    }
}

impl From<GladiaVocabularyItemDto> for GladiaCustomVocabularyConfigDtoItem {
    #[inline]
    fn from(value: GladiaVocabularyItemDto) -> Self {
        GladiaCustomVocabularyConfigDtoItem::GladiaVocabularyItemDto(Box::new(value))
    }
}

union! {
    GladiaCustomVocabularyConfigDtoItem = "vapi-gladiacustomvocabularyconfigdto-schema.json#/properties/vocabulary/items", UnionShape {
        name: "GladiaCustomVocabularyConfigDtoItem",
        variants: &["String", "GladiaVocabularyItemDto"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[StringArm { variant: 0, values: &[] }],
        array: &[],
        object: ObjectPlan::Only(1),
        judged: 0,
        listed: &[],
    }, {
        0 String is_string as_string by_ref str;
        1 GladiaVocabularyItemDto is_gladia_vocabulary_item_dto as_gladia_vocabulary_item_dto by_ref GladiaVocabularyItemDto;
    }
}
