// @generated from vapi-smartdenoisingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};

/// `SmartDenoisingPlan`.
///
/// Schema: `vapi-smartdenoisingplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SmartDenoisingPlan {
    /// `enabled`, default `true`.
    pub enabled: Option<bool>,
    _extra: Extra,
}

impl SmartDenoisingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        SmartDenoisingPlan::empty()
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
        SmartDenoisingPlan {
            enabled: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for SmartDenoisingPlan {
    fn default() -> Self {
        SmartDenoisingPlan::empty()
    }
}

pub(crate) static SMART_DENOISING_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["enabled"];
    ObjectShape {
        name: "SmartDenoisingPlan",
        members: &[Member::optional("enabled", kind::BOOLEAN)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for SmartDenoisingPlan {
    fn shape(&self) -> &'static ObjectShape {
        &SMART_DENOISING_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.enabled),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.enabled),
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
    SmartDenoisingPlan = "vapi-smartdenoisingplan-schema.json#";
}
