// @generated from vapi-createworkflowdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{ConversationNode, ToolNode};
use serde_json::Value;
use std::collections::BTreeMap;

/// One of several types.
///
/// Schema: `vapi-createworkflowdto-schema.json#/properties/nodes/items`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateWorkflowDtoNode {
    /// `type` is `"conversation"`.
    ConversationNode(Box<ConversationNode>),
    /// `type` is `"tool"`.
    ToolNode(Box<ToolNode>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CreateWorkflowDtoNode {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CreateWorkflowDtoNode::ConversationNode(_) => Some("conversation"),
            CreateWorkflowDtoNode::ToolNode(_) => Some("tool"),
            CreateWorkflowDtoNode::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// Returns `name`; `None` for `Unknown`, and where it is absent.
    pub fn name(&self) -> Option<&str> {
        match self {
            CreateWorkflowDtoNode::ConversationNode(value) => Some(value.name.as_str()),
            CreateWorkflowDtoNode::ToolNode(value) => Some(value.name.as_str()),
            CreateWorkflowDtoNode::Unknown(_) => None,
        }
    }

    /// Returns `isStart`; `None` for `Unknown`, and where it is absent.
    pub fn is_start(&self) -> Option<bool> {
        match self {
            CreateWorkflowDtoNode::ConversationNode(value) => {
                value.is_start.as_ref().copied()
            }
            CreateWorkflowDtoNode::ToolNode(value) => value.is_start.as_ref().copied(),
            CreateWorkflowDtoNode::Unknown(_) => None,
        }
    }

    /// Returns `metadata`; `None` for `Unknown`, and where it is absent.
    pub fn metadata(&self) -> Option<&BTreeMap<String, Value>> {
        match self {
            CreateWorkflowDtoNode::ConversationNode(value) => value.metadata.as_ref(),
            CreateWorkflowDtoNode::ToolNode(value) => value.metadata.as_ref(),
            CreateWorkflowDtoNode::Unknown(_) => None,
        }
    }
}

impl From<ConversationNode> for CreateWorkflowDtoNode {
    #[inline]
    fn from(value: ConversationNode) -> Self {
        CreateWorkflowDtoNode::ConversationNode(Box::new(value))
    }
}

impl From<ToolNode> for CreateWorkflowDtoNode {
    #[inline]
    fn from(value: ToolNode) -> Self {
        CreateWorkflowDtoNode::ToolNode(Box::new(value))
    }
}

union! {
    CreateWorkflowDtoNode = "vapi-createworkflowdto-schema.json#/properties/nodes/items", UnionShape {
        name: "CreateWorkflowDtoNode",
        variants: &["ConversationNode", "ToolNode"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "conversation",
                "tool",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 ConversationNode is_conversation_node as_conversation_node by_ref ConversationNode;
        1 ToolNode is_tool_node as_tool_node by_ref ToolNode;
    }
}
