// @generated from vapi-systemmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `SystemMessage`.
///
/// Schema: `vapi-systemmessage-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SystemMessage {
    /// `role`, required.
    pub role: String,
    /// `message`, required.
    pub message: String,
    /// `time`, required.
    pub time: Number,
    /// `secondsFromStart`, required.
    pub seconds_from_start: Number,
    _extra: Extra,
}

impl SystemMessage {
    /// A value with its required members.
    pub fn new(
        role: impl Into<String>,
        message: impl Into<String>,
        time: impl Into<Number>,
        seconds_from_start: impl Into<Number>,
    ) -> Self {
        SystemMessage {
            role: role.into(),
            message: message.into(),
            time: time.into(),
            seconds_from_start: seconds_from_start.into(),
            ..SystemMessage::empty()
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
        SystemMessage {
            role: Field::empty(),
            message: Field::empty(),
            time: Field::empty(),
            seconds_from_start: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SYSTEM_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &["role", "message", "time", "secondsFromStart"];
    ObjectShape {
        name: "SystemMessage",
        members: &[
            Member::required("role", kind::STRING),
            Member::required("message", kind::STRING),
            Member::required("time", kind::NUMBER),
            Member::required("secondsFromStart", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for SystemMessage {
    fn shape(&self) -> &'static ObjectShape {
        &SYSTEM_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.role),
            1 => Slot::required(&mut self.message),
            2 => Slot::required(&mut self.time),
            3 => Slot::required(&mut self.seconds_from_start),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.role),
            1 => View::required(&self.message),
            2 => View::required(&self.time),
            3 => View::required(&self.seconds_from_start),
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
    SystemMessage = "vapi-systemmessage-schema.json#";
}
