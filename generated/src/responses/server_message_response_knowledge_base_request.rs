// @generated from vapi-servermessageresponseknowledgebaserequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{CustomMessage, KnowledgeBaseResponseDocument};

/// `ServerMessageResponseKnowledgeBaseRequest`.
///
/// Schema: `vapi-servermessageresponseknowledgebaserequest-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessageResponseKnowledgeBaseRequest {
    /// `documents`.
    pub documents: Option<Vec<KnowledgeBaseResponseDocument>>,
    /// `message`.
    pub message: Option<CustomMessage>,
    _extra: Extra,
}

impl ServerMessageResponseKnowledgeBaseRequest {
    /// A value with no member set.
    pub fn new() -> Self {
        ServerMessageResponseKnowledgeBaseRequest::empty()
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
        ServerMessageResponseKnowledgeBaseRequest {
            documents: None,
            message: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ServerMessageResponseKnowledgeBaseRequest {
    fn default() -> Self {
        ServerMessageResponseKnowledgeBaseRequest::empty()
    }
}

pub(crate) static SERVER_MESSAGE_RESPONSE_KNOWLEDGE_BASE_REQUEST: ObjectShape = {
    const NAMES: &[&str] = &["documents", "message"];
    ObjectShape {
        name: "ServerMessageResponseKnowledgeBaseRequest",
        members: &[
            Member::optional("documents", kind::ARRAY),
            Member::optional("message", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageResponseKnowledgeBaseRequest {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_RESPONSE_KNOWLEDGE_BASE_REQUEST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.documents),
            1 => Slot::optional(&mut self.message),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.documents),
            1 => View::optional(&self.message),
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
    ServerMessageResponseKnowledgeBaseRequest =
    "vapi-servermessageresponseknowledgebaserequest-schema.json#";
}
