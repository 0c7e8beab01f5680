// @generated from vapi-transferdestinationassistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, ObjectPlan, StringArm, UnionShape, Unknown};
use crate::types::CustomMessage;

/// One of several types.
///
/// Schema: `vapi-transferdestinationassistant-schema.json#/properties/message`
/// and 4 other places that say the same.
///
/// Told apart by the JSON type.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferPlanMessage {
    String(String),
    CustomMessage(Box<CustomMessage>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<String> for TransferPlanMessage {
    #[inline]
    fn from(value: String) -> Self {
        TransferPlanMessage::String(value)
    }
}

impl From<&str> for TransferPlanMessage {
    #[inline]
    fn from(value: &str) -> Self {
        TransferPlanMessage::String(value.into())
    }
}

impl From<CustomMessage> for TransferPlanMessage {
    #[inline]
    fn from(value: CustomMessage) -> Self {
        TransferPlanMessage::CustomMessage(Box::new(value))
    }
}

union! {
    TransferPlanMessage = "vapi-transferdestinationassistant-schema.json#/properties/message", UnionShape {
        name: "TransferPlanMessage",
        variants: &["String", "CustomMessage"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[StringArm { variant: 0, values: &[] }],
        array: &[],
        object: ObjectPlan::Only(1),
        judged: 0,
        listed: &[],
    }, {
        0 String is_string as_string by_ref str;
        1 CustomMessage is_custom_message as_custom_message by_ref CustomMessage;
    }
}
