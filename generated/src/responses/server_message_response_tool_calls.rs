// @generated from vapi-servermessageresponsetoolcalls-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::ToolCallResult;

/// `ServerMessageResponseToolCalls`.
///
/// Schema: `vapi-servermessageresponsetoolcalls-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessageResponseToolCalls {
    /// `results`.
    pub results: Option<Vec<ToolCallResult>>,
    /// `error`.
    pub error: Option<String>,
    _extra: Extra,
}

impl ServerMessageResponseToolCalls {
    /// A value with no member set.
    pub fn new() -> Self {
        ServerMessageResponseToolCalls::empty()
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
        ServerMessageResponseToolCalls {
            results: None,
            error: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ServerMessageResponseToolCalls {
    fn default() -> Self {
        ServerMessageResponseToolCalls::empty()
    }
}

pub(crate) static SERVER_MESSAGE_RESPONSE_TOOL_CALLS: ObjectShape = {
    const NAMES: &[&str] = &["results", "error"];
    ObjectShape {
        name: "ServerMessageResponseToolCalls",
        members: &[
            Member::optional("results", kind::ARRAY),
            Member::optional("error", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageResponseToolCalls {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_RESPONSE_TOOL_CALLS
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.results),
            1 => Slot::optional(&mut self.error),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.results),
            1 => View::optional(&self.error),
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
    ServerMessageResponseToolCalls = "vapi-servermessageresponsetoolcalls-schema.json#";
}
