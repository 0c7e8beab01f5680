// @generated from vapi-vapipronunciationdictionarylocator-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `VapiPronunciationDictionaryLocator`.
///
/// Schema: `vapi-vapipronunciationdictionarylocator-schema.json#`
#[derive(Clone, PartialEq)]
pub struct VapiPronunciationDictionaryLocator {
    /// `pronunciationDictId`, required.
    pub pronunciation_dict_id: String,
    /// `versionId`.
    pub version_id: Option<String>,
    _extra: Extra,
}

impl VapiPronunciationDictionaryLocator {
    /// A value with its required members.
    pub fn new(pronunciation_dict_id: impl Into<String>) -> Self {
        VapiPronunciationDictionaryLocator {
            pronunciation_dict_id: pronunciation_dict_id.into(),
            ..VapiPronunciationDictionaryLocator::empty()
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
        VapiPronunciationDictionaryLocator {
            pronunciation_dict_id: Field::empty(),
            version_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static VAPI_PRONUNCIATION_DICTIONARY_LOCATOR: ObjectShape = {
    const NAMES: &[&str] = &["pronunciationDictId", "versionId"];
    ObjectShape {
        name: "VapiPronunciationDictionaryLocator",
        members: &[
            Member::required("pronunciationDictId", kind::STRING),
            Member::optional("versionId", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for VapiPronunciationDictionaryLocator {
    fn shape(&self) -> &'static ObjectShape {
        &VAPI_PRONUNCIATION_DICTIONARY_LOCATOR
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.pronunciation_dict_id),
            1 => Slot::optional(&mut self.version_id),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.pronunciation_dict_id),
            1 => View::optional(&self.version_id),
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
    VapiPronunciationDictionaryLocator =
    "vapi-vapipronunciationdictionarylocator-schema.json#";
}
