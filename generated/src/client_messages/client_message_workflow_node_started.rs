// @generated from vapi-clientmessageworkflownodestarted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
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
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
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
    ClientMessageWorkflowNodeStarted = "vapi-clientmessageworkflownodestarted-schema.json#", unstated, missed 0b10000100, b"\x03\x04\x05\x08\x07\x02\x00\x00\x01\x00\x00\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("workflow.node.started");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "call" => optional(call: OBJECT, with_call into Call);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "node" => required(node: OBJECT, with_node map Value);
    }
    (assistant_version, node) (phone_number, timestamp, call, customer, assistant)
}
