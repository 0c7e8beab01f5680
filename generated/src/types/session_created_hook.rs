// @generated from vapi-sessioncreatedhook-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::ToolCallHookAction;

/// `SessionCreatedHook`.
///
/// Schema: `vapi-sessioncreatedhook-schema.json#`
///
/// Always written with `on`: `"session.created"`.
#[derive(Clone, PartialEq)]
pub struct SessionCreatedHook {
    /// `do`, required.
    pub r#do: Vec<ToolCallHookAction>,
    /// `name`, at most 1000 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl SessionCreatedHook {
    /// A value with its required members.
    pub fn new(r#do: impl Into<Vec<ToolCallHookAction>>) -> Self {
        SessionCreatedHook {
            r#do: r#do.into(),
            ..SessionCreatedHook::empty()
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
        SessionCreatedHook {
            r#do: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SESSION_CREATED_HOOK: ObjectShape = {
    const NAMES: &[&str] = &["on", "do", "name"];
    ObjectShape {
        name: "SessionCreatedHook",
        members: &[
            Member::constant("on", "session.created"),
            Member::required("do", kind::ARRAY),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for SessionCreatedHook {
    fn shape(&self) -> &'static ObjectShape {
        &SESSION_CREATED_HOOK
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("session.created"),
            1 => Slot::required(&mut self.r#do),
            2 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("session.created"),
            1 => View::required(&self.r#do),
            2 => View::optional(&self.name),
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
    SessionCreatedHook = "vapi-sessioncreatedhook-schema.json#";
}
