// @generated from vapi-publickeyencryptionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::SpkiPemPublicKeyConfig;

/// `PublicKeyEncryptionPlan`.
///
/// Schema: `vapi-publickeyencryptionplan-schema.json#`
///
/// Always written with `type`: `"public-key"`.
///
/// Always written with `algorithm`: `"RSA-OAEP-256"`.
#[derive(Clone)]
pub struct PublicKeyEncryptionPlan {
    /// `publicKey`, required.
    pub public_key: Box<SpkiPemPublicKeyConfig>,
    _extra: Extra,
}

impl PublicKeyEncryptionPlan {
    /// A value with its required members.
    pub fn new(public_key: impl Into<SpkiPemPublicKeyConfig>) -> Self {
        PublicKeyEncryptionPlan {
            public_key: Box::new(public_key.into()),
            ..Field::empty()
        }
    }
}

object! {
    PublicKeyEncryptionPlan = "vapi-publickeyencryptionplan-schema.json#", unstated, missed 0b111, b"" {
        0 "type" => constant("public-key");
        1 "algorithm" => constant("RSA-OAEP-256");
        2 "publicKey" => required(public_key: OBJECT, with_public_key into SpkiPemPublicKeyConfig);
    }
    (public_key) ()
}
