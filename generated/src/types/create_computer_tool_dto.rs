// @generated from vapi-createcomputertooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Server, ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateComputerToolDTO`.
///
/// Schema: `vapi-createcomputertooldto-schema.json#`
///
/// Always written with `type`: `"computer"`.
///
/// Always written with `subType`: `"computer_20241022"`.
///
/// Always written with `name`: `"computer"`.
#[derive(Clone, PartialEq)]
pub struct CreateComputerToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `displayWidthPx`, required.
    pub display_width_px: Number,
    /// `displayHeightPx`, required.
    pub display_height_px: Number,
    /// `displayNumber`.
    pub display_number: Option<Number>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateComputerToolDto {
    /// A value with its required members.
    pub fn new(
        display_width_px: impl Into<Number>,
        display_height_px: impl Into<Number>,
    ) -> Self {
        CreateComputerToolDto {
            display_width_px: display_width_px.into(),
            display_height_px: display_height_px.into(),
            ..CreateComputerToolDto::empty()
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
        CreateComputerToolDto {
            display_width_px: Field::empty(),
            display_height_px: Field::empty(),
            messages: None,
            server: None,
            display_number: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_COMPUTER_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "type",
        "subType",
        "server",
        "name",
        "displayWidthPx",
        "displayHeightPx",
        "displayNumber",
        "rejectionPlan",
    ];
    ObjectShape {
        name: "CreateComputerToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "computer"),
            Member::constant("subType", "computer_20241022"),
            Member::optional("server", kind::OBJECT),
            Member::constant("name", "computer"),
            Member::required("displayWidthPx", kind::NUMBER),
            Member::required("displayHeightPx", kind::NUMBER),
            Member::optional("displayNumber", kind::NUMBER),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for CreateComputerToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_COMPUTER_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("computer"),
            2 => Slot::Constant("computer_20241022"),
            3 => Slot::optional(&mut self.server),
            4 => Slot::Constant("computer"),
            5 => Slot::required(&mut self.display_width_px),
            6 => Slot::required(&mut self.display_height_px),
            7 => Slot::optional(&mut self.display_number),
            8 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("computer"),
            2 => View::String("computer_20241022"),
            3 => View::optional(&self.server),
            4 => View::String("computer"),
            5 => View::required(&self.display_width_px),
            6 => View::required(&self.display_height_px),
            7 => View::optional(&self.display_number),
            8 => View::optional(&self.rejection_plan),
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
    CreateComputerToolDto = "vapi-createcomputertooldto-schema.json#";
}
