// @generated from vapi-sayhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::ChatInput;
use serde_json::Value;
use std::collections::BTreeMap;

/// `SayHookAction`.
///
/// Schema: `vapi-sayhookaction-schema.json#`
///
/// Always written with `type`: `"say"`.
#[derive(Clone, PartialEq)]
pub struct SayHookAction {
    /// `prompt`.
    pub prompt: Option<ChatInput>,
    /// `exact`.
    pub exact: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl SayHookAction {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        SayHookAction::empty()
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
        SayHookAction {
            prompt: None,
            exact: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for SayHookAction {
    fn default() -> Self {
        SayHookAction::empty()
    }
}

pub(crate) static SAY_HOOK_ACTION: ObjectShape = {
    const NAMES: &[&str] = &["type", "prompt", "exact"];
    ObjectShape {
        name: "SayHookAction",
        members: &[
            Member::constant("type", "say"),
            Member::optional("prompt", kind::STRING | kind::ARRAY),
            Member::optional("exact", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for SayHookAction {
    fn shape(&self) -> &'static ObjectShape {
        &SAY_HOOK_ACTION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("say"),
            1 => Slot::optional(&mut self.prompt),
            2 => Slot::optional(&mut self.exact),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("say"),
            1 => View::optional(&self.prompt),
            2 => View::optional(&self.exact),
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
    SayHookAction = "vapi-sayhookaction-schema.json#";
}
