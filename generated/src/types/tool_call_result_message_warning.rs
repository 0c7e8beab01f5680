// @generated from vapi-toolcallresultmessagewarning-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `ToolCallResultMessageWarning`.
///
/// Schema: `vapi-toolcallresultmessagewarning-schema.json#`
///
/// Always written with `type`: `"oversized-tool-response"`.
#[derive(Clone)]
pub struct ToolCallResultMessageWarning {
    /// `tokenCount`, required.
    pub token_count: Number,
    /// `threshold`, required.
    pub threshold: Number,
    _extra: Extra,
}

impl ToolCallResultMessageWarning {
    /// A value with its required members.
    pub fn new(token_count: impl Into<Number>, threshold: impl Into<Number>) -> Self {
        ToolCallResultMessageWarning {
            token_count: token_count.into(),
            threshold: threshold.into(),
            ..Field::empty()
        }
    }
}

object! {
    ToolCallResultMessageWarning = "vapi-toolcallresultmessagewarning-schema.json#", unstated, missed 0b111, b"" {
        0 "type" => constant("oversized-tool-response");
        1 "tokenCount" => required(token_count: NUMBER, with_token_count into Number);
        2 "threshold" => required(threshold: NUMBER, with_threshold into Number);
    }
    (token_count, threshold) ()
}
