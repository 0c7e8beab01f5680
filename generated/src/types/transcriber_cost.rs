// @generated from vapi-transcribercost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `TranscriberCost`.
///
/// Schema: `vapi-transcribercost-schema.json#`
///
/// Always written with `type`: `"transcriber"`.
#[derive(Clone, PartialEq)]
pub struct TranscriberCost {
    /// `transcriber`, required.
    pub transcriber: BTreeMap<String, Value>,
    /// `minutes`, required.
    pub minutes: Number,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl TranscriberCost {
    /// A value with its required members.
    pub fn new(
        transcriber: impl Into<BTreeMap<String, Value>>,
        minutes: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        TranscriberCost {
            transcriber: transcriber.into(),
            minutes: minutes.into(),
            cost: cost.into(),
            ..TranscriberCost::empty()
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
        TranscriberCost {
            transcriber: Field::empty(),
            minutes: Field::empty(),
            cost: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TRANSCRIBER_COST: ObjectShape = {
    const NAMES: &[&str] = &["type", "transcriber", "minutes", "cost"];
    ObjectShape {
        name: "TranscriberCost",
        members: &[
            Member::constant("type", "transcriber"),
            Member::required("transcriber", kind::OBJECT),
            Member::required("minutes", kind::NUMBER),
            Member::required("cost", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for TranscriberCost {
    fn shape(&self) -> &'static ObjectShape {
        &TRANSCRIBER_COST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("transcriber"),
            1 => Slot::required(&mut self.transcriber),
            2 => Slot::required(&mut self.minutes),
            3 => Slot::required(&mut self.cost),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("transcriber"),
            1 => View::required(&self.transcriber),
            2 => View::required(&self.minutes),
            3 => View::required(&self.cost),
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
    TranscriberCost = "vapi-transcribercost-schema.json#";
}
