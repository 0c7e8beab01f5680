// @generated from vapi-elevenlabspronunciationdictionarylocator-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `ElevenLabsPronunciationDictionaryLocator`.
///
/// Schema: `vapi-elevenlabspronunciationdictionarylocator-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ElevenLabsPronunciationDictionaryLocator {
    /// `pronunciationDictionaryId`, required.
    pub pronunciation_dictionary_id: String,
    /// `versionId`, required.
    pub version_id: String,
    _extra: Extra,
}

impl ElevenLabsPronunciationDictionaryLocator {
    /// A value with its required members.
    pub fn new(
        pronunciation_dictionary_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> Self {
        ElevenLabsPronunciationDictionaryLocator {
            pronunciation_dictionary_id: pronunciation_dictionary_id.into(),
            version_id: version_id.into(),
            ..ElevenLabsPronunciationDictionaryLocator::empty()
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
        ElevenLabsPronunciationDictionaryLocator {
            pronunciation_dictionary_id: Field::empty(),
            version_id: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static ELEVEN_LABS_PRONUNCIATION_DICTIONARY_LOCATOR: ObjectShape = {
    const NAMES: &[&str] = &["pronunciationDictionaryId", "versionId"];
    ObjectShape {
        name: "ElevenLabsPronunciationDictionaryLocator",
        members: &[
            Member::required("pronunciationDictionaryId", kind::STRING),
            Member::required("versionId", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for ElevenLabsPronunciationDictionaryLocator {
    fn shape(&self) -> &'static ObjectShape {
        &ELEVEN_LABS_PRONUNCIATION_DICTIONARY_LOCATOR
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.pronunciation_dictionary_id),
            1 => Slot::required(&mut self.version_id),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.pronunciation_dictionary_id),
            1 => View::required(&self.version_id),
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
    ElevenLabsPronunciationDictionaryLocator =
    "vapi-elevenlabspronunciationdictionarylocator-schema.json#";
}
