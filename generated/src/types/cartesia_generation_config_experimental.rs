// @generated from vapi-cartesiagenerationconfigexperimental-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};

/// `CartesiaGenerationConfigExperimental`.
///
/// Schema: `vapi-cartesiagenerationconfigexperimental-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CartesiaGenerationConfigExperimental {
    /// `accentLocalization`, at most 1, at least 0, default `0`.
    pub accent_localization: Option<i64>,
    _extra: Extra,
}

impl CartesiaGenerationConfigExperimental {
    /// A value with no member set.
    pub fn new() -> Self {
        CartesiaGenerationConfigExperimental::empty()
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
        CartesiaGenerationConfigExperimental {
            accent_localization: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CartesiaGenerationConfigExperimental {
    fn default() -> Self {
        CartesiaGenerationConfigExperimental::empty()
    }
}

pub(crate) static CARTESIA_GENERATION_CONFIG_EXPERIMENTAL: ObjectShape = {
    const NAMES: &[&str] = &["accentLocalization"];
    ObjectShape {
        name: "CartesiaGenerationConfigExperimental",
        members: &[Member::optional("accentLocalization", kind::INTEGER)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for CartesiaGenerationConfigExperimental {
    fn shape(&self) -> &'static ObjectShape {
        &CARTESIA_GENERATION_CONFIG_EXPERIMENTAL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.accent_localization),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.accent_localization),
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
    CartesiaGenerationConfigExperimental =
    "vapi-cartesiagenerationconfigexperimental-schema.json#";
}
