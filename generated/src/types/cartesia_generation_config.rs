// @generated from vapi-cartesiagenerationconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::CartesiaGenerationConfigExperimental;

/// `CartesiaGenerationConfig`.
///
/// Schema: `vapi-cartesiagenerationconfig-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CartesiaGenerationConfig {
    /// `speed`, at most 1.5, at least 0.6, default `1`.
    pub speed: Option<Number>,
    /// `volume`, at most 2, at least 0.5, default `1`.
    pub volume: Option<Number>,
    /// `experimental`.
    pub experimental: Option<CartesiaGenerationConfigExperimental>,
    _extra: Extra,
}

impl CartesiaGenerationConfig {
    /// A value with no member set.
    pub fn new() -> Self {
        CartesiaGenerationConfig::empty()
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
        CartesiaGenerationConfig {
            speed: None,
            volume: None,
            experimental: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CartesiaGenerationConfig {
    fn default() -> Self {
        CartesiaGenerationConfig::empty()
    }
}

pub(crate) static CARTESIA_GENERATION_CONFIG: ObjectShape = {
    const NAMES: &[&str] = &["speed", "volume", "experimental"];
    ObjectShape {
        name: "CartesiaGenerationConfig",
        members: &[
            Member::optional("speed", kind::NUMBER),
            Member::optional("volume", kind::NUMBER),
            Member::optional("experimental", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CartesiaGenerationConfig {
    fn shape(&self) -> &'static ObjectShape {
        &CARTESIA_GENERATION_CONFIG
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.speed),
            1 => Slot::optional(&mut self.volume),
            2 => Slot::optional(&mut self.experimental),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.speed),
            1 => View::optional(&self.volume),
            2 => View::optional(&self.experimental),
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
    CartesiaGenerationConfig = "vapi-cartesiagenerationconfig-schema.json#";
}
