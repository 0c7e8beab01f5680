// @generated from vapi-createtexteditortooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    Server, ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateTextEditorToolDTO`.
///
/// Schema: `vapi-createtexteditortooldto-schema.json#`
///
/// Always written with `type`: `"textEditor"`.
///
/// Always written with `subType`: `"text_editor_20241022"`.
///
/// Always written with `name`: `"str_replace_editor"`.
#[derive(Clone, PartialEq)]
pub struct CreateTextEditorToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateTextEditorToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateTextEditorToolDto::empty()
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
        CreateTextEditorToolDto {
            messages: None,
            server: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateTextEditorToolDto {
    fn default() -> Self {
        CreateTextEditorToolDto::empty()
    }
}

pub(crate) static CREATE_TEXT_EDITOR_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "type",
        "subType",
        "server",
        "name",
        "rejectionPlan",
    ];
    ObjectShape {
        name: "CreateTextEditorToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "textEditor"),
            Member::constant("subType", "text_editor_20241022"),
            Member::optional("server", kind::OBJECT),
            Member::constant("name", "str_replace_editor"),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateTextEditorToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_TEXT_EDITOR_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("textEditor"),
            2 => Slot::Constant("text_editor_20241022"),
            3 => Slot::optional(&mut self.server),
            4 => Slot::Constant("str_replace_editor"),
            5 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("textEditor"),
            2 => View::String("text_editor_20241022"),
            3 => View::optional(&self.server),
            4 => View::String("str_replace_editor"),
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
    CreateTextEditorToolDto = "vapi-createtexteditortooldto-schema.json#";
}
