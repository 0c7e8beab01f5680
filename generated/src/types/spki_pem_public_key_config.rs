// @generated from vapi-spkipempublickeyconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `SpkiPemPublicKeyConfig`.
///
/// Schema: `vapi-spkipempublickeyconfig-schema.json#`
///
/// Always written with `format`: `"spki-pem"`.
#[derive(Clone)]
pub struct SpkiPemPublicKeyConfig {
    /// `name`, at most 100 characters.
    pub name: Option<String>,
    /// `pem`, required.
    pub pem: String,
    _extra: Extra,
}

impl SpkiPemPublicKeyConfig {
    /// A value with its required members.
    pub fn new(pem: impl Into<String>) -> Self {
        SpkiPemPublicKeyConfig {
            pem: pem.into(),
            ..Field::empty()
        }
    }
}

object! {
    SpkiPemPublicKeyConfig = "vapi-spkipempublickeyconfig-schema.json#", unstated, missed 0b110, b"" {
        0 "name" => optional(name: STRING, with_name into String);
        1 "format" => constant("spki-pem");
        2 "pem" => required(pem: STRING, with_pem into String);
    }
    (pem) (name)
}
