// @generated from vapi-mono-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `Mono`.
///
/// Schema: `vapi-mono-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Mono {
    /// `combinedUrl`.
    pub combined_url: Option<String>,
    /// `assistantUrl`.
    pub assistant_url: Option<String>,
    /// `customerUrl`.
    pub customer_url: Option<String>,
    _extra: Extra,
}

impl Mono {
    /// A value with no member set.
    pub fn new() -> Self {
        Mono::empty()
    }

    fn empty() -> Self {
        Mono {
            combined_url: None,
            assistant_url: None,
            customer_url: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for Mono {
    fn default() -> Self {
        Mono::empty()
    }
}

object! {
    MONO: Mono = "vapi-mono-schema.json#", unstated, [8] {
        0 "combinedUrl" => optional(combined_url: STRING);
        1 "assistantUrl" => optional(assistant_url: STRING);
        2 "customerUrl" => optional(customer_url: STRING);
    }
}
