// @generated from vapi-clientmessageworkflownodestarted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ClientMessageWorkflowNodeStarted`.
///
/// Schema: `vapi-clientmessageworkflownodestarted-schema.json#`
///
/// Always written with `type`: `"workflow.node.started"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageWorkflowNodeStarted {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `node`, required.
    pub node: BTreeMap<String, Value>,
    _extra: Extra,
}

impl ClientMessageWorkflowNodeStarted {
    /// A value with its required members.
    pub fn new(node: impl Into<BTreeMap<String, Value>>) -> Self {
        ClientMessageWorkflowNodeStarted {
            node: node.into(),
            ..ClientMessageWorkflowNodeStarted::empty()
        }
    }

    fn empty() -> Self {
        ClientMessageWorkflowNodeStarted {
            node: Field::empty(),
            phone_number: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CLIENT_MESSAGE_WORKFLOW_NODE_STARTED: ClientMessageWorkflowNodeStarted = "vapi-clientmessageworkflownodestarted-schema.json#", unstated, [16] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("workflow.node.started");
        2 "timestamp" => optional(timestamp: NUMBER);
        3 "call" => optional(call: OBJECT);
        4 "customer" => optional(customer: OBJECT);
        5 "assistant" => optional(assistant: OBJECT);
        6 "node" => required(node: OBJECT);
    }
}
