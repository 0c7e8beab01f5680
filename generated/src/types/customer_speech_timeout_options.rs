// @generated from vapi-customerspeechtimeoutoptions-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `CustomerSpeechTimeoutOptions`.
///
/// Schema: `vapi-customerspeechtimeoutoptions-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CustomerSpeechTimeoutOptions {
    /// `timeoutSeconds`, required, at most 1000, at least 1.
    pub timeout_seconds: Number,
    /// `triggerMaxCount`, at most 10, at least 1.
    pub trigger_max_count: Option<Number>,
    /// `triggerResetMode`.
    pub trigger_reset_mode: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl CustomerSpeechTimeoutOptions {
    /// A value with its required members.
    pub fn new(timeout_seconds: impl Into<Number>) -> Self {
        CustomerSpeechTimeoutOptions {
            timeout_seconds: timeout_seconds.into(),
            ..CustomerSpeechTimeoutOptions::empty()
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
        CustomerSpeechTimeoutOptions {
            timeout_seconds: Field::empty(),
            trigger_max_count: None,
            trigger_reset_mode: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CUSTOMER_SPEECH_TIMEOUT_OPTIONS: ObjectShape = {
    const NAMES: &[&str] = &["timeoutSeconds", "triggerMaxCount", "triggerResetMode"];
    ObjectShape {
        name: "CustomerSpeechTimeoutOptions",
        members: &[
            Member::required("timeoutSeconds", kind::NUMBER),
            Member::optional("triggerMaxCount", kind::NUMBER),
            Member::optional("triggerResetMode", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CustomerSpeechTimeoutOptions {
    fn shape(&self) -> &'static ObjectShape {
        &CUSTOMER_SPEECH_TIMEOUT_OPTIONS
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.timeout_seconds),
            1 => Slot::optional(&mut self.trigger_max_count),
            2 => Slot::optional(&mut self.trigger_reset_mode),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.timeout_seconds),
            1 => View::optional(&self.trigger_max_count),
            2 => View::optional(&self.trigger_reset_mode),
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
    CustomerSpeechTimeoutOptions = "vapi-customerspeechtimeoutoptions-schema.json#";
}
