// @generated from vapi-recordingconsent-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    DateTime, Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `RecordingConsent`.
///
/// Schema: `vapi-recordingconsent-schema.json#`
#[derive(Clone, PartialEq)]
pub struct RecordingConsent {
    /// `type`, required.
    pub r#type: BTreeMap<String, Value>,
    /// `grantedAt`, format `date-time`.
    pub granted_at: Option<DateTime>,
    _extra: Extra,
}

impl RecordingConsent {
    /// A value with its required members.
    pub fn new(r#type: impl Into<BTreeMap<String, Value>>) -> Self {
        RecordingConsent {
            r#type: r#type.into(),
            ..RecordingConsent::empty()
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
        RecordingConsent {
            r#type: Field::empty(),
            granted_at: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static RECORDING_CONSENT: ObjectShape = {
    const NAMES: &[&str] = &["type", "grantedAt"];
    ObjectShape {
        name: "RecordingConsent",
        members: &[
            Member::required("type", kind::OBJECT),
            Member::optional("grantedAt", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for RecordingConsent {
    fn shape(&self) -> &'static ObjectShape {
        &RECORDING_CONSENT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.r#type),
            1 => Slot::optional(&mut self.granted_at),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.r#type),
            1 => View::optional(&self.granted_at),
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
    RecordingConsent = "vapi-recordingconsent-schema.json#";
}
