// @generated from vapi-assistantactivation-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `AssistantActivation`.
///
/// Schema: `vapi-assistantactivation-schema.json#`
#[derive(Clone, PartialEq)]
pub struct AssistantActivation {
    /// `assistantName`, required.
    pub assistant_name: String,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    _extra: Extra,
}

impl AssistantActivation {
    /// A value with its required members.
    pub fn new(assistant_name: impl Into<String>) -> Self {
        AssistantActivation {
            assistant_name: assistant_name.into(),
            ..AssistantActivation::empty()
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
        AssistantActivation {
            assistant_name: Field::empty(),
            assistant_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static ASSISTANT_ACTIVATION: ObjectShape = {
    const NAMES: &[&str] = &["assistantName", "assistantId"];
    ObjectShape {
        name: "AssistantActivation",
        members: &[
            Member::required("assistantName", kind::STRING),
            Member::optional("assistantId", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for AssistantActivation {
    fn shape(&self) -> &'static ObjectShape {
        &ASSISTANT_ACTIVATION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.assistant_name),
            1 => Slot::optional(&mut self.assistant_id),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.assistant_name),
            1 => View::optional(&self.assistant_id),
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
    AssistantActivation = "vapi-assistantactivation-schema.json#";
}
