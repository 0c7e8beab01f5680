// @generated from vapi-createbashtooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    Server, ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateBashToolDTO`.
///
/// Schema: `vapi-createbashtooldto-schema.json#`
///
/// Always written with `type`: `"bash"`.
///
/// Always written with `subType`: `"bash_20241022"`.
///
/// Always written with `name`: `"bash"`.
#[derive(Clone, PartialEq)]
pub struct CreateBashToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateBashToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateBashToolDto::empty()
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
        CreateBashToolDto {
            messages: None,
            server: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateBashToolDto {
    fn default() -> Self {
        CreateBashToolDto::empty()
    }
}

pub(crate) static CREATE_BASH_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "type",
        "subType",
        "server",
        "name",
        "rejectionPlan",
    ];
    ObjectShape {
        name: "CreateBashToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "bash"),
            Member::constant("subType", "bash_20241022"),
            Member::optional("server", kind::OBJECT),
            Member::constant("name", "bash"),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateBashToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_BASH_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("bash"),
            2 => Slot::Constant("bash_20241022"),
            3 => Slot::optional(&mut self.server),
            4 => Slot::Constant("bash"),
            5 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("bash"),
            2 => View::String("bash_20241022"),
            3 => View::optional(&self.server),
            4 => View::String("bash"),
            5 => View::optional(&self.rejection_plan),
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
    CreateBashToolDto = "vapi-createbashtooldto-schema.json#";
}
