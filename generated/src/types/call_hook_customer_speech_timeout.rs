// @generated from vapi-callhookcustomerspeechtimeout-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{CustomerSpeechTimeoutOptions, DoItem};

/// `CallHookCustomerSpeechTimeout`.
///
/// Schema: `vapi-callhookcustomerspeechtimeout-schema.json#`
#[derive(Clone)]
pub struct CallHookCustomerSpeechTimeout {
    /// `on`, required, at most 1000 characters.
    pub on: String,
    /// `do`, required.
    pub r#do: Vec<DoItem>,
    /// `options`.
    pub options: Option<Box<CustomerSpeechTimeoutOptions>>,
    /// `name`, at most 1000 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CallHookCustomerSpeechTimeout {
    /// A value with its required members.
    pub fn new(on: impl Into<String>, r#do: impl IntoIterator<Item = DoItem>) -> Self {
        CallHookCustomerSpeechTimeout {
            on: on.into(),
            r#do: r#do.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    CallHookCustomerSpeechTimeout = "vapi-callhookcustomerspeechtimeout-schema.json#", unstated, missed 0b11, b"" {
        0 "on" => required(on: STRING, with_on into String);
        1 "do" => required(r#do: ARRAY, with_do list DoItem);
        2 "options" => optional(options: OBJECT, with_options into CustomerSpeechTimeoutOptions);
        3 "name" => optional(name: STRING, with_name into String);
    }
    (on, r#do) (options, name)
}
