// @generated from vapi-callhookmodelresponsetimeout-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::DoItem;

/// `CallHookModelResponseTimeout`.
///
/// Schema: `vapi-callhookmodelresponsetimeout-schema.json#`
///
/// Always written with `on`: `"model.response.timeout"`.
#[derive(Clone, PartialEq)]
pub struct CallHookModelResponseTimeout {
    /// `do`, required.
    pub r#do: Vec<DoItem>,
    _extra: Extra,
}

impl CallHookModelResponseTimeout {
    /// A value with its required members.
    pub fn new(r#do: impl Into<Vec<DoItem>>) -> Self {
        CallHookModelResponseTimeout {
            r#do: r#do.into(),
            ..CallHookModelResponseTimeout::empty()
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
        CallHookModelResponseTimeout {
            r#do: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CALL_HOOK_MODEL_RESPONSE_TIMEOUT: ObjectShape = {
    const NAMES: &[&str] = &["on", "do"];
    ObjectShape {
        name: "CallHookModelResponseTimeout",
        members: &[
            Member::constant("on", "model.response.timeout"),
            Member::required("do", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for CallHookModelResponseTimeout {
    fn shape(&self) -> &'static ObjectShape {
        &CALL_HOOK_MODEL_RESPONSE_TIMEOUT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("model.response.timeout"),
            1 => Slot::required(&mut self.r#do),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("model.response.timeout"),
            1 => View::required(&self.r#do),
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
    CallHookModelResponseTimeout = "vapi-callhookmodelresponsetimeout-schema.json#";
}
