// @generated from vapi-botmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `BotMessage`.
///
/// Schema: `vapi-botmessage-schema.json#`
#[derive(Clone, PartialEq)]
pub struct BotMessage {
    /// `role`, required.
    pub role: String,
    /// `message`, required.
    pub message: String,
    /// `time`, required.
    pub time: Number,
    /// `endTime`, required.
    pub end_time: Number,
    /// `secondsFromStart`, required.
    pub seconds_from_start: Number,
    /// `source`.
    pub source: Option<String>,
    /// `duration`.
    pub duration: Option<Number>,
    _extra: Extra,
}

impl BotMessage {
    /// A value with its required members.
    pub fn new(
        role: impl Into<String>,
        message: impl Into<String>,
        time: impl Into<Number>,
        end_time: impl Into<Number>,
        seconds_from_start: impl Into<Number>,
    ) -> Self {
        BotMessage {
            role: role.into(),
            message: message.into(),
            time: time.into(),
            end_time: end_time.into(),
            seconds_from_start: seconds_from_start.into(),
            ..BotMessage::empty()
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
        BotMessage {
            role: Field::empty(),
            message: Field::empty(),
            time: Field::empty(),
            end_time: Field::empty(),
            seconds_from_start: Field::empty(),
            source: None,
            duration: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static BOT_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &[
        "role",
        "message",
        "time",
        "endTime",
        "secondsFromStart",
        "source",
        "duration",
    ];
    ObjectShape {
        name: "BotMessage",
        members: &[
            Member::required("role", kind::STRING),
            Member::required("message", kind::STRING),
            Member::required("time", kind::NUMBER),
            Member::required("endTime", kind::NUMBER),
            Member::required("secondsFromStart", kind::NUMBER),
            Member::optional("source", kind::STRING),
            Member::optional("duration", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for BotMessage {
    fn shape(&self) -> &'static ObjectShape {
        &BOT_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.role),
            1 => Slot::required(&mut self.message),
            2 => Slot::required(&mut self.time),
            3 => Slot::required(&mut self.end_time),
            4 => Slot::required(&mut self.seconds_from_start),
            5 => Slot::optional(&mut self.source),
            6 => Slot::optional(&mut self.duration),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.role),
            1 => View::required(&self.message),
            2 => View::required(&self.time),
            3 => View::required(&self.end_time),
            4 => View::required(&self.seconds_from_start),
            5 => View::optional(&self.source),
            6 => View::optional(&self.duration),
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
    BotMessage = "vapi-botmessage-schema.json#";
}
