// @generated from vapi-clientmessageworkflownodestarted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};
use serde_json::Value;
use std::collections::BTreeMap;

/// Reports that a workflow has reached a node.
///
/// Schema: `vapi-clientmessageworkflownodestarted-schema.json#`
///
/// Always written with `type`: `"workflow.node.started"`.
#[derive(Clone)]
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
    pub fn new(node: impl IntoIterator<Item = (impl Into<String>, Value)>) -> Self {
        ClientMessageWorkflowNodeStarted {
            node: node.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageWorkflowNodeStarted = "vapi-clientmessageworkflownodestarted-schema.json#", unstated, missed 0b1000010, b"\x02\x03\x04\x07\x06\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x05" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("workflow.node.started");
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "call" => optional(call: OBJECT, with_call into Call);
        4 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "node" => required(node: OBJECT, with_node map Value);
    }
    (node) (phone_number, timestamp, call, customer, assistant)
}
