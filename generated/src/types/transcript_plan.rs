// @generated from vapi-transcriptplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};

/// `TranscriptPlan`.
///
/// Schema: `vapi-transcriptplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct TranscriptPlan {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `assistantName`.
    pub assistant_name: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
    _extra: Extra,
}

impl TranscriptPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        TranscriptPlan::empty()
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
        TranscriptPlan {
            enabled: None,
            assistant_name: None,
            user_name: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TranscriptPlan {
    fn default() -> Self {
        TranscriptPlan::empty()
    }
}

pub(crate) static TRANSCRIPT_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["enabled", "assistantName", "userName"];
    ObjectShape {
        name: "TranscriptPlan",
        members: &[
            Member::optional("enabled", kind::BOOLEAN),
            Member::optional("assistantName", kind::STRING),
            Member::optional("userName", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for TranscriptPlan {
    fn shape(&self) -> &'static ObjectShape {
        &TRANSCRIPT_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.enabled),
            1 => Slot::optional(&mut self.assistant_name),
            2 => Slot::optional(&mut self.user_name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.enabled),
            1 => View::optional(&self.assistant_name),
            2 => View::optional(&self.user_name),
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
    TranscriptPlan = "vapi-transcriptplan-schema.json#";
}
