// @generated from vapi-callhookcustomerspeechinterrupted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::DoItem;

/// `CallHookCustomerSpeechInterrupted`.
///
/// Schema: `vapi-callhookcustomerspeechinterrupted-schema.json#`
///
/// Always written with `on`: `"customer.speech.interrupted"`.
#[derive(Clone)]
pub struct CallHookCustomerSpeechInterrupted {
    /// `do`, required.
    pub r#do: Vec<DoItem>,
    _extra: Extra,
}

impl CallHookCustomerSpeechInterrupted {
    /// A value with its required members.
    pub fn new(r#do: impl IntoIterator<Item = DoItem>) -> Self {
        CallHookCustomerSpeechInterrupted {
            r#do: r#do.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    CallHookCustomerSpeechInterrupted = "vapi-callhookcustomerspeechinterrupted-schema.json#", unstated, missed 0b11, b"" {
        0 "on" => constant("customer.speech.interrupted");
        1 "do" => required(r#do: ARRAY, with_do list DoItem);
    }
    (r#do) ()
}
