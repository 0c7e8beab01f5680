// @generated from vapi-voicecost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `VoiceCost`.
///
/// Schema: `vapi-voicecost-schema.json#`
///
/// Always written with `type`: `"voice"`.
#[derive(Clone, PartialEq)]
pub struct VoiceCost {
    /// `voice`, required.
    pub voice: BTreeMap<String, Value>,
    /// `characters`, required.
    pub characters: Number,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl VoiceCost {
    /// A value with its required members.
    pub fn new(
        voice: impl Into<BTreeMap<String, Value>>,
        characters: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        VoiceCost {
            voice: voice.into(),
            characters: characters.into(),
            cost: cost.into(),
            ..VoiceCost::empty()
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
        VoiceCost {
            voice: Field::empty(),
            characters: Field::empty(),
            cost: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static VOICE_COST: ObjectShape = {
    const NAMES: &[&str] = &["type", "voice", "characters", "cost"];
    ObjectShape {
        name: "VoiceCost",
        members: &[
            Member::constant("type", "voice"),
            Member::required("voice", kind::OBJECT),
            Member::required("characters", kind::NUMBER),
            Member::required("cost", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for VoiceCost {
    fn shape(&self) -> &'static ObjectShape {
        &VOICE_COST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("voice"),
            1 => Slot::required(&mut self.voice),
            2 => Slot::required(&mut self.characters),
            3 => Slot::required(&mut self.cost),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("voice"),
            1 => View::required(&self.voice),
            2 => View::required(&self.characters),
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
    VoiceCost = "vapi-voicecost-schema.json#";
}
