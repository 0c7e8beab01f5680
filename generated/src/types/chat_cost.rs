// @generated from vapi-chatcost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `ChatCost`.
///
/// Schema: `vapi-chatcost-schema.json#`
///
/// Always written with `type`: `"chat"`.
#[derive(Clone, PartialEq)]
pub struct ChatCost {
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl ChatCost {
    /// A value with its required members.
    pub fn new(cost: impl Into<Number>) -> Self {
        ChatCost {
            cost: cost.into(),
            ..ChatCost::empty()
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
        ChatCost {
            cost: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CHAT_COST: ObjectShape = {
    const NAMES: &[&str] = &["type", "cost"];
    ObjectShape {
        name: "ChatCost",
        members: &[
            Member::constant("type", "chat"),
            Member::required("cost", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for ChatCost {
    fn shape(&self) -> &'static ObjectShape {
        &CHAT_COST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("chat"),
            1 => Slot::required(&mut self.cost),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("chat"),
            1 => View::required(&self.cost),
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
    ChatCost = "vapi-chatcost-schema.json#";
}
