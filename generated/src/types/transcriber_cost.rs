// @generated from vapi-transcribercost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use serde_json::Value;
use std::collections::BTreeMap;

/// `TranscriberCost`.
///
/// Schema: `vapi-transcribercost-schema.json#`
///
/// Always written with `type`: `"transcriber"`.
#[derive(Clone)]
pub struct TranscriberCost {
    /// `transcriber`, required.
    pub transcriber: BTreeMap<String, Value>,
    /// `minutes`, required.
    pub minutes: Number,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl TranscriberCost {
    /// A value with its required members.
    pub fn new(
        transcriber: impl IntoIterator<Item = (impl Into<String>, Value)>,
        minutes: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        TranscriberCost {
            transcriber: transcriber
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            minutes: minutes.into(),
            cost: cost.into(),
            ..Field::empty()
        }
    }
}

object! {
    TranscriberCost = "vapi-transcribercost-schema.json#", unstated, missed 0b1111, b"" {
        0 "type" => constant("transcriber");
        1 "transcriber" => required(transcriber: OBJECT, with_transcriber map Value);
        2 "minutes" => required(minutes: NUMBER, with_minutes into Number);
        3 "cost" => required(cost: NUMBER, with_cost into Number);
    }
    (transcriber, minutes, cost) ()
}
