// @generated from vapi-workflowoverrides-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use serde_json::Value;
use std::collections::BTreeMap;

/// `WorkflowOverrides`.
///
/// Schema: `vapi-workflowoverrides-schema.json#`
#[derive(Clone, PartialEq)]
pub struct WorkflowOverrides {
    /// `variableValues`.
    pub variable_values: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl WorkflowOverrides {
    /// A value with no member set.
    pub fn new() -> Self {
        WorkflowOverrides::empty()
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
        WorkflowOverrides {
            variable_values: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for WorkflowOverrides {
    fn default() -> Self {
        WorkflowOverrides::empty()
    }
}

pub(crate) static WORKFLOW_OVERRIDES: ObjectShape = {
    const NAMES: &[&str] = &["variableValues"];
    ObjectShape {
        name: "WorkflowOverrides",
        members: &[Member::optional("variableValues", kind::OBJECT)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for WorkflowOverrides {
    fn shape(&self) -> &'static ObjectShape {
        &WORKFLOW_OVERRIDES
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.variable_values),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.variable_values),
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
    WorkflowOverrides = "vapi-workflowoverrides-schema.json#";
}
