// @generated from vapi-structureddataplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::JsonSchema;
use serde_json::Value;
use std::collections::BTreeMap;

/// `StructuredDataPlan`.
///
/// Schema: `vapi-structureddataplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct StructuredDataPlan {
    /// `messages`.
    pub messages: Option<Vec<BTreeMap<String, Value>>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `schema`.
    pub schema: Option<Box<JsonSchema>>,
    /// `timeoutSeconds`, at most 60, at least 1.
    pub timeout_seconds: Option<Number>,
    _extra: Extra,
}

impl StructuredDataPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        StructuredDataPlan::empty()
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
        StructuredDataPlan {
            messages: None,
            enabled: None,
            schema: None,
            timeout_seconds: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for StructuredDataPlan {
    fn default() -> Self {
        StructuredDataPlan::empty()
    }
}

pub(crate) static STRUCTURED_DATA_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["messages", "enabled", "schema", "timeoutSeconds"];
    ObjectShape {
        name: "StructuredDataPlan",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::optional("enabled", kind::BOOLEAN),
            Member::optional("schema", kind::OBJECT),
            Member::optional("timeoutSeconds", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for StructuredDataPlan {
    fn shape(&self) -> &'static ObjectShape {
        &STRUCTURED_DATA_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::optional(&mut self.enabled),
            2 => Slot::optional(&mut self.schema),
            3 => Slot::optional(&mut self.timeout_seconds),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::optional(&self.enabled),
            2 => View::optional(&self.schema),
            3 => View::optional(&self.timeout_seconds),
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
    StructuredDataPlan = "vapi-structureddataplan-schema.json#";
}
