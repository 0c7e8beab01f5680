// @generated from vapi-liquidcondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `LiquidCondition`.
///
/// Schema: `vapi-liquidcondition-schema.json#`
///
/// Always written with `type`: `"liquid"`.
#[derive(Clone, PartialEq)]
pub struct LiquidCondition {
    /// `liquid`, required.
    pub liquid: String,
    _extra: Extra,
}

impl LiquidCondition {
    /// A value with its required members.
    pub fn new(liquid: impl Into<String>) -> Self {
        LiquidCondition {
            liquid: liquid.into(),
            ..LiquidCondition::empty()
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
        LiquidCondition {
            liquid: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static LIQUID_CONDITION: ObjectShape = {
    const NAMES: &[&str] = &["type", "liquid"];
    ObjectShape {
        name: "LiquidCondition",
        members: &[
            Member::constant("type", "liquid"),
            Member::required("liquid", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for LiquidCondition {
    fn shape(&self) -> &'static ObjectShape {
        &LIQUID_CONDITION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("liquid"),
            1 => Slot::required(&mut self.liquid),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("liquid"),
            1 => View::required(&self.liquid),
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
    LiquidCondition = "vapi-liquidcondition-schema.json#";
}
