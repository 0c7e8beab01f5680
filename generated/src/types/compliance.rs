// @generated from vapi-compliance-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::RecordingConsent;

/// `Compliance`.
///
/// Schema: `vapi-compliance-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Compliance {
    /// `recordingConsent`.
    pub recording_consent: Option<RecordingConsent>,
    _extra: Extra,
}

impl Compliance {
    /// A value with no member set.
    pub fn new() -> Self {
        Compliance::empty()
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
        Compliance {
            recording_consent: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for Compliance {
    fn default() -> Self {
        Compliance::empty()
    }
}

pub(crate) static COMPLIANCE: ObjectShape = {
    const NAMES: &[&str] = &["recordingConsent"];
    ObjectShape {
        name: "Compliance",
        members: &[Member::optional("recordingConsent", kind::OBJECT)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for Compliance {
    fn shape(&self) -> &'static ObjectShape {
        &COMPLIANCE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.recording_consent),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.recording_consent),
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
    Compliance = "vapi-compliance-schema.json#";
}
