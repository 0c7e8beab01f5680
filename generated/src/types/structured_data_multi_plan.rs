// @generated from vapi-structureddatamultiplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::StructuredDataPlan;

/// `StructuredDataMultiPlan`.
///
/// Schema: `vapi-structureddatamultiplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct StructuredDataMultiPlan {
    /// `key`, required.
    pub key: String,
    /// `plan`, required.
    pub plan: Box<StructuredDataPlan>,
    _extra: Extra,
}

impl StructuredDataMultiPlan {
    /// A value with its required members.
    pub fn new(
        key: impl Into<String>,
        plan: impl Into<Box<StructuredDataPlan>>,
    ) -> Self {
        StructuredDataMultiPlan {
            key: key.into(),
            plan: plan.into(),
            ..StructuredDataMultiPlan::empty()
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
        StructuredDataMultiPlan {
            key: Field::empty(),
            plan: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static STRUCTURED_DATA_MULTI_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["key", "plan"];
    ObjectShape {
        name: "StructuredDataMultiPlan",
        members: &[
            Member::required("key", kind::STRING),
            Member::required("plan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for StructuredDataMultiPlan {
    fn shape(&self) -> &'static ObjectShape {
        &STRUCTURED_DATA_MULTI_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.key),
            1 => Slot::required(&mut self.plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.key),
            1 => View::required(&self.plan),
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
    StructuredDataMultiPlan = "vapi-structureddatamultiplan-schema.json#";
}
