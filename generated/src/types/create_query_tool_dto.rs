// @generated from vapi-createquerytooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    KnowledgeBase, ServerMessageResponseTransferDestinationRequestMessage,
    ToolRejectionPlan,
};

/// `CreateQueryToolDTO`.
///
/// Schema: `vapi-createquerytooldto-schema.json#`
///
/// Always written with `type`: `"query"`.
#[derive(Clone, PartialEq)]
pub struct CreateQueryToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `knowledgeBases`.
    pub knowledge_bases: Option<Vec<KnowledgeBase>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateQueryToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateQueryToolDto::empty()
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
        CreateQueryToolDto {
            messages: None,
            knowledge_bases: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateQueryToolDto {
    fn default() -> Self {
        CreateQueryToolDto::empty()
    }
}

pub(crate) static CREATE_QUERY_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["messages", "type", "knowledgeBases", "rejectionPlan"];
    ObjectShape {
        name: "CreateQueryToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "query"),
            Member::optional("knowledgeBases", kind::ARRAY),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateQueryToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_QUERY_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("query"),
            2 => Slot::optional(&mut self.knowledge_bases),
            3 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("query"),
            2 => View::optional(&self.knowledge_bases),
            3 => View::optional(&self.rejection_plan),
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
    CreateQueryToolDto = "vapi-createquerytooldto-schema.json#";
}
