// @generated from vapi-publickeyencryptionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::SpkiPemPublicKeyConfig;

/// `PublicKeyEncryptionPlan`.
///
/// Schema: `vapi-publickeyencryptionplan-schema.json#`
///
/// Always written with `type`: `"public-key"`.
///
/// Always written with `algorithm`: `"RSA-OAEP-256"`.
#[derive(Clone, PartialEq)]
pub struct PublicKeyEncryptionPlan {
    /// `publicKey`, required.
    pub public_key: SpkiPemPublicKeyConfig,
    _extra: Extra,
}

impl PublicKeyEncryptionPlan {
    /// A value with its required members.
    pub fn new(public_key: impl Into<SpkiPemPublicKeyConfig>) -> Self {
        PublicKeyEncryptionPlan {
            public_key: public_key.into(),
            ..PublicKeyEncryptionPlan::empty()
        }
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        PublicKeyEncryptionPlan {
            public_key: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static PUBLIC_KEY_ENCRYPTION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["type", "algorithm", "publicKey"];
    ObjectShape {
        name: "PublicKeyEncryptionPlan",
        members: &[
            Member::constant("type", "public-key"),
            Member::constant("algorithm", "RSA-OAEP-256"),
            Member::required("publicKey", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for PublicKeyEncryptionPlan {
    fn shape(&self) -> &'static ObjectShape {
        &PUBLIC_KEY_ENCRYPTION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("public-key"),
            1 => Slot::Constant("RSA-OAEP-256"),
            2 => Slot::required(&mut self.public_key),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("public-key"),
            1 => View::String("RSA-OAEP-256"),
            2 => View::required(&self.public_key),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    PublicKeyEncryptionPlan = "vapi-publickeyencryptionplan-schema.json#";
}
