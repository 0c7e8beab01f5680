// @generated from vapi-gladiavocabularyitemdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `GladiaVocabularyItemDTO`.
///
/// Schema: `vapi-gladiavocabularyitemdto-schema.json#`
#[derive(Clone, PartialEq)]
pub struct GladiaVocabularyItemDto {
    /// `value`, required.
    pub value: String,
    /// `pronunciations`.
    pub pronunciations: Option<Vec<String>>,
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
            ..GladiaVocabularyItemDto::empty()
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
        GladiaVocabularyItemDto {
            value: Field::empty(),
            pronunciations: None,
            intensity: None,
            language: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static GLADIA_VOCABULARY_ITEM_DTO: ObjectShape = {
    const NAMES: &[&str] = &["value", "pronunciations", "intensity", "language"];
    ObjectShape {
        name: "GladiaVocabularyItemDto",
        members: &[
            Member::required("value", kind::STRING),
            Member::optional("pronunciations", kind::ARRAY),
            Member::optional("intensity", kind::NUMBER),
            Member::optional("language", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for GladiaVocabularyItemDto {
    fn shape(&self) -> &'static ObjectShape {
        &GLADIA_VOCABULARY_ITEM_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.value),
            1 => Slot::optional(&mut self.pronunciations),
            2 => Slot::optional(&mut self.intensity),
            3 => Slot::optional(&mut self.language),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.value),
            1 => View::optional(&self.pronunciations),
            2 => View::optional(&self.intensity),
            3 => View::optional(&self.language),
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
    GladiaVocabularyItemDto = "vapi-gladiavocabularyitemdto-schema.json#";
}
