// @generated from vapi-handoffdestinationdynamic-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::Server;

/// `HandoffDestinationDynamic`.
///
/// Schema: `vapi-handoffdestinationdynamic-schema.json#`
///
/// Always written with `type`: `"dynamic"`.
#[derive(Clone, PartialEq)]
pub struct HandoffDestinationDynamic {
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `description`.
    pub description: Option<String>,
    _extra: Extra,
}

impl HandoffDestinationDynamic {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        HandoffDestinationDynamic::empty()
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
        HandoffDestinationDynamic {
            server: None,
            description: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for HandoffDestinationDynamic {
    fn default() -> Self {
        HandoffDestinationDynamic::empty()
    }
}

pub(crate) static HANDOFF_DESTINATION_DYNAMIC: ObjectShape = {
    const NAMES: &[&str] = &["type", "server", "description"];
    ObjectShape {
        name: "HandoffDestinationDynamic",
        members: &[
            Member::constant("type", "dynamic"),
            Member::optional("server", kind::OBJECT),
            Member::optional("description", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for HandoffDestinationDynamic {
    fn shape(&self) -> &'static ObjectShape {
        &HANDOFF_DESTINATION_DYNAMIC
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("dynamic"),
            1 => Slot::optional(&mut self.server),
            2 => Slot::optional(&mut self.description),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("dynamic"),
            1 => View::optional(&self.server),
            2 => View::optional(&self.description),
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
    HandoffDestinationDynamic = "vapi-handoffdestinationdynamic-schema.json#";
}
