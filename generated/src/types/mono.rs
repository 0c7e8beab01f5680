// @generated from vapi-mono-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field};

/// `Mono`.
///
/// Schema: `vapi-mono-schema.json#`
#[derive(Clone)]
pub struct Mono {
    /// `combinedUrl`, format `uri`.
    pub combined_url: Option<formats::Uri>,
    /// `assistantUrl`, format `uri`.
    pub assistant_url: Option<formats::Uri>,
    /// `customerUrl`, format `uri`.
    pub customer_url: Option<formats::Uri>,
    _extra: Extra,
}

impl Mono {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for Mono {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    Mono = "vapi-mono-schema.json#", unstated, missed 0b0, b"" {
        0 "combinedUrl" => optional(combined_url: STRING, with_combined_url into formats::Uri);
        1 "assistantUrl" => optional(assistant_url: STRING, with_assistant_url into formats::Uri);
        2 "customerUrl" => optional(customer_url: STRING, with_customer_url into formats::Uri);
    }
    () (combined_url, assistant_url, customer_url)
}
