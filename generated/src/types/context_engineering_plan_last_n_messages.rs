// @generated from vapi-contextengineeringplanlastnmessages-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `ContextEngineeringPlanLastNMessages`.
///
/// Schema: `vapi-contextengineeringplanlastnmessages-schema.json#`
///
/// Always written with `type`: `"lastNMessages"`.
#[derive(Clone)]
pub struct ContextEngineeringPlanLastNMessages {
    /// `maxMessages`, required, at least 0.
    pub max_messages: Number,
    _extra: Extra,
}

impl ContextEngineeringPlanLastNMessages {
    /// A value with its required members.
    pub fn new(max_messages: impl Into<Number>) -> Self {
        ContextEngineeringPlanLastNMessages {
            max_messages: max_messages.into(),
            ..Field::empty()
        }
    }
}

object! {
    ContextEngineeringPlanLastNMessages = "vapi-contextengineeringplanlastnmessages-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("lastNMessages");
        1 "maxMessages" => required(max_messages: NUMBER, with_max_messages into Number);
    }
    (max_messages) ()
}
