// @generated from vapi-callhookcustomerspeechtimeout-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{CustomerSpeechTimeoutOptions, DoItem};

/// `CallHookCustomerSpeechTimeout`.
///
/// Schema: `vapi-callhookcustomerspeechtimeout-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CallHookCustomerSpeechTimeout {
    /// `on`, required, at most 1000 characters.
    pub on: String,
    /// `do`, required.
    pub r#do: Vec<DoItem>,
    /// `options`.
    pub options: Option<CustomerSpeechTimeoutOptions>,
    /// `name`, at most 1000 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CallHookCustomerSpeechTimeout {
    /// A value with its required members.
    pub fn new(on: impl Into<String>, r#do: impl Into<Vec<DoItem>>) -> Self {
        CallHookCustomerSpeechTimeout {
            on: on.into(),
            r#do: r#do.into(),
            ..CallHookCustomerSpeechTimeout::empty()
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
        CallHookCustomerSpeechTimeout {
            on: Field::empty(),
            r#do: Field::empty(),
            options: None,
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CALL_HOOK_CUSTOMER_SPEECH_TIMEOUT: ObjectShape = {
    const NAMES: &[&str] = &["on", "do", "options", "name"];
    ObjectShape {
        name: "CallHookCustomerSpeechTimeout",
        members: &[
            Member::required("on", kind::STRING),
            Member::required("do", kind::ARRAY),
            Member::optional("options", kind::OBJECT),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CallHookCustomerSpeechTimeout {
    fn shape(&self) -> &'static ObjectShape {
        &CALL_HOOK_CUSTOMER_SPEECH_TIMEOUT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.on),
            1 => Slot::required(&mut self.r#do),
            2 => Slot::optional(&mut self.options),
            3 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.on),
            1 => View::required(&self.r#do),
            2 => View::optional(&self.options),
            3 => View::optional(&self.name),
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
    CallHookCustomerSpeechTimeout = "vapi-callhookcustomerspeechtimeout-schema.json#";
}
