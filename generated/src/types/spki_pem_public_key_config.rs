// @generated from vapi-spkipempublickeyconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `SpkiPemPublicKeyConfig`.
///
/// Schema: `vapi-spkipempublickeyconfig-schema.json#`
///
/// Always written with `format`: `"spki-pem"`.
#[derive(Clone, PartialEq)]
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
            ..SpkiPemPublicKeyConfig::empty()
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
        SpkiPemPublicKeyConfig {
            pem: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SPKI_PEM_PUBLIC_KEY_CONFIG: ObjectShape = {
    const NAMES: &[&str] = &["name", "format", "pem"];
    ObjectShape {
        name: "SpkiPemPublicKeyConfig",
        members: &[
            Member::optional("name", kind::STRING),
            Member::constant("format", "spki-pem"),
            Member::required("pem", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for SpkiPemPublicKeyConfig {
    fn shape(&self) -> &'static ObjectShape {
        &SPKI_PEM_PUBLIC_KEY_CONFIG
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.name),
            1 => Slot::Constant("spki-pem"),
            2 => Slot::required(&mut self.pem),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.name),
            1 => View::String("spki-pem"),
            2 => View::required(&self.pem),
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
    SpkiPemPublicKeyConfig = "vapi-spkipempublickeyconfig-schema.json#";
}
