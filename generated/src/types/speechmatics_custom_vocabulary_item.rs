// @generated from vapi-speechmaticscustomvocabularyitem-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `SpeechmaticsCustomVocabularyItem`.
///
/// Schema: `vapi-speechmaticscustomvocabularyitem-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SpeechmaticsCustomVocabularyItem {
    /// `content`, required, at least 1 characters.
    pub content: String,
    /// `soundsLike`.
    pub sounds_like: Option<Vec<String>>,
    _extra: Extra,
}

impl SpeechmaticsCustomVocabularyItem {
    /// A value with its required members.
    pub fn new(content: impl Into<String>) -> Self {
        SpeechmaticsCustomVocabularyItem {
            content: content.into(),
            ..SpeechmaticsCustomVocabularyItem::empty()
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
        SpeechmaticsCustomVocabularyItem {
            content: Field::empty(),
            sounds_like: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SPEECHMATICS_CUSTOM_VOCABULARY_ITEM: ObjectShape = {
    const NAMES: &[&str] = &["content", "soundsLike"];
    ObjectShape {
        name: "SpeechmaticsCustomVocabularyItem",
        members: &[
            Member::required("content", kind::STRING),
            Member::optional("soundsLike", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for SpeechmaticsCustomVocabularyItem {
    fn shape(&self) -> &'static ObjectShape {
        &SPEECHMATICS_CUSTOM_VOCABULARY_ITEM
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.content),
            1 => Slot::optional(&mut self.sounds_like),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.content),
            1 => View::optional(&self.sounds_like),
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
    SpeechmaticsCustomVocabularyItem =
    "vapi-speechmaticscustomvocabularyitem-schema.json#";
}
