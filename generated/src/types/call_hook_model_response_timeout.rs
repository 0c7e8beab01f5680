// @generated from vapi-callhookmodelresponsetimeout-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::DoItem;

/// `CallHookModelResponseTimeout`.
///
/// Schema: `vapi-callhookmodelresponsetimeout-schema.json#`
///
/// Always written with `on`: `"model.response.timeout"`.
#[derive(Clone)]
pub struct CallHookModelResponseTimeout {
    /// `do`, required.
    pub r#do: Vec<DoItem>,
    _extra: Extra,
}

impl CallHookModelResponseTimeout {
    /// A value with its required members.
    pub fn new(r#do: impl IntoIterator<Item = DoItem>) -> Self {
        CallHookModelResponseTimeout {
            r#do: r#do.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    CallHookModelResponseTimeout = "vapi-callhookmodelresponsetimeout-schema.json#", unstated, missed 0b11, b"" {
        0 "on" => constant("model.response.timeout");
        1 "do" => required(r#do: ARRAY, with_do list DoItem);
    }
    (r#do) ()
}
