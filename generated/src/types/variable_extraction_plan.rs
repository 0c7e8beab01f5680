// @generated from vapi-variableextractionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{JsonSchema, VariableExtractionAlias};

/// `VariableExtractionPlan`.
///
/// Schema: `vapi-variableextractionplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct VariableExtractionPlan {
    /// `schema`.
    pub schema: Option<Box<JsonSchema>>,
    /// `aliases`.
    pub aliases: Option<Vec<VariableExtractionAlias>>,
    _extra: Extra,
}

impl VariableExtractionPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        VariableExtractionPlan::empty()
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
        VariableExtractionPlan {
            schema: None,
            aliases: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for VariableExtractionPlan {
    fn default() -> Self {
        VariableExtractionPlan::empty()
    }
}

pub(crate) static VARIABLE_EXTRACTION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["schema", "aliases"];
    ObjectShape {
        name: "VariableExtractionPlan",
        members: &[
            Member::optional("schema", kind::OBJECT),
            Member::optional("aliases", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for VariableExtractionPlan {
    fn shape(&self) -> &'static ObjectShape {
        &VARIABLE_EXTRACTION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.schema),
            1 => Slot::optional(&mut self.aliases),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.schema),
            1 => View::optional(&self.aliases),
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
    VariableExtractionPlan = "vapi-variableextractionplan-schema.json#";
}
