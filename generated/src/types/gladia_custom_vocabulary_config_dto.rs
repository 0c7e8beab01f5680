// @generated from vapi-gladiacustomvocabularyconfigdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Number, Object, ObjectPlan, ObjectShape, Slot,
    StringArm, Union, UnionShape, Unknown, View, index, kind,
};
use crate::types::GladiaVocabularyItemDto;

/// `GladiaCustomVocabularyConfigDTO`.
///
/// Schema: `vapi-gladiacustomvocabularyconfigdto-schema.json#`
#[derive(Clone, PartialEq)]
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
            ..GladiaCustomVocabularyConfigDto::empty()
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
        GladiaCustomVocabularyConfigDto {
            vocabulary: Field::empty(),
            default_intensity: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static GLADIA_CUSTOM_VOCABULARY_CONFIG_DTO: ObjectShape = {
    const NAMES: &[&str] = &["vocabulary", "defaultIntensity"];
    ObjectShape {
        name: "GladiaCustomVocabularyConfigDto",
        members: &[
            Member::required("vocabulary", kind::ARRAY),
            Member::optional("defaultIntensity", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for GladiaCustomVocabularyConfigDto {
    fn shape(&self) -> &'static ObjectShape {
        &GLADIA_CUSTOM_VOCABULARY_CONFIG_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.vocabulary),
            1 => Slot::optional(&mut self.default_intensity),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.vocabulary),
            1 => View::optional(&self.default_intensity),
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
    GladiaCustomVocabularyConfigDto =
    "vapi-gladiacustomvocabularyconfigdto-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-gladiacustomvocabularyconfigdto-schema.json#/properties/vocabulary/items`
///
/// Told apart by the JSON type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GladiaCustomVocabularyConfigDtoVocabularyItem {
    StringType(String),
    GladiaVocabularyItemDto(Box<GladiaVocabularyItemDto>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl GladiaCustomVocabularyConfigDtoVocabularyItem {
    fn empty() -> Self {
        GladiaCustomVocabularyConfigDtoVocabularyItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<String> for GladiaCustomVocabularyConfigDtoVocabularyItem {
    fn from(value: String) -> Self {
        GladiaCustomVocabularyConfigDtoVocabularyItem::StringType(value)
    }
}

impl From<GladiaVocabularyItemDto> for GladiaCustomVocabularyConfigDtoVocabularyItem {
    fn from(value: GladiaVocabularyItemDto) -> Self {
        GladiaCustomVocabularyConfigDtoVocabularyItem::GladiaVocabularyItemDto(
            Box::new(value),
        )
    }
}

static GLADIA_CUSTOM_VOCABULARY_CONFIG_DTO_VOCABULARY_ITEM: UnionShape = UnionShape {
    name: "GladiaCustomVocabularyConfigDtoVocabularyItem",
    variants: &["StringType", "GladiaVocabularyItemDto"],
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
    object: ObjectPlan::Only(1),
};

impl Union for GladiaCustomVocabularyConfigDtoVocabularyItem {
    fn shape(&self) -> &'static UnionShape {
        &GLADIA_CUSTOM_VOCABULARY_CONFIG_DTO_VOCABULARY_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => {
                GladiaCustomVocabularyConfigDtoVocabularyItem::StringType(Field::empty())
            }
            1 => {
                GladiaCustomVocabularyConfigDtoVocabularyItem::GladiaVocabularyItemDto(
                    Field::empty(),
                )
            }
            _ => GladiaCustomVocabularyConfigDtoVocabularyItem::empty(),
        };
        match self {
            GladiaCustomVocabularyConfigDtoVocabularyItem::StringType(value) => {
                Slot::required(value)
            }
            GladiaCustomVocabularyConfigDtoVocabularyItem::GladiaVocabularyItemDto(
                value,
            ) => Slot::required(value),
            GladiaCustomVocabularyConfigDtoVocabularyItem::Unknown(body) => {
                Slot::Raw(&mut body.0)
            }
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = GladiaCustomVocabularyConfigDtoVocabularyItem::Unknown(
            Unknown(Box::new(value)),
        );
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            GladiaCustomVocabularyConfigDtoVocabularyItem::StringType(_) => 0,
            GladiaCustomVocabularyConfigDtoVocabularyItem::GladiaVocabularyItemDto(_) => {
                1
            }
            GladiaCustomVocabularyConfigDtoVocabularyItem::Unknown(_) => return None,
        };
        GLADIA_CUSTOM_VOCABULARY_CONFIG_DTO_VOCABULARY_ITEM
            .variants
            .get(variant)
            .copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            GladiaCustomVocabularyConfigDtoVocabularyItem::StringType(value) => {
                View::required(value)
            }
            GladiaCustomVocabularyConfigDtoVocabularyItem::GladiaVocabularyItemDto(
                value,
            ) => View::required(value),
            GladiaCustomVocabularyConfigDtoVocabularyItem::Unknown(body) => {
                View::Raw(&body.0)
            }
        }
    }
}

unions! {
    GladiaCustomVocabularyConfigDtoVocabularyItem =
    "vapi-gladiacustomvocabularyconfigdto-schema.json#/properties/vocabulary/items";
}
