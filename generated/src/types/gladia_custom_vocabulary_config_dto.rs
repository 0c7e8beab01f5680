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
    pub vocabulary: Vec<GladiaCustomVocabularyConfigDtoVocabularyItem>,
    /// `defaultIntensity`, at most 1, at least 0, default `0.5`.
    pub default_intensity: Option<Number>,
    _extra: Extra,
}

impl GladiaCustomVocabularyConfigDto {
    /// A value with its required members.
    pub fn new(
        vocabulary: impl Into<Vec<GladiaCustomVocabularyConfigDtoVocabularyItem>>,
    ) -> Self {
        GladiaCustomVocabularyConfigDto {
            vocabulary: vocabulary.into(),
            ..Field::empty()
        }
    }
}

object! {
    GladiaCustomVocabularyConfigDto = "vapi-gladiacustomvocabularyconfigdto-schema.json#", unstated, missed 0b1, b"" {
        0 "vocabulary" => required(vocabulary: ARRAY);
        1 "defaultIntensity" => optional(default_intensity: NUMBER);
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
pub enum GladiaCustomVocabularyConfigDtoVocabularyItem {
    String(String),
    GladiaVocabularyItemDto(Box<GladiaVocabularyItemDto>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<String> for GladiaCustomVocabularyConfigDtoVocabularyItem {
    #[inline]
    fn from(value: String) -> Self {
        GladiaCustomVocabularyConfigDtoVocabularyItem::String(value)
    }
}

impl From<GladiaVocabularyItemDto> for GladiaCustomVocabularyConfigDtoVocabularyItem {
    #[inline]
    fn from(value: GladiaVocabularyItemDto) -> Self {
        GladiaCustomVocabularyConfigDtoVocabularyItem::GladiaVocabularyItemDto(
            Box::new(value),
        )
    }
}

union! {
    GladiaCustomVocabularyConfigDtoVocabularyItem = "vapi-gladiacustomvocabularyconfigdto-schema.json#/properties/vocabulary/items", UnionShape {
        name: "GladiaCustomVocabularyConfigDtoVocabularyItem",
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
        0 String;
        1 GladiaVocabularyItemDto;
    }
}
