// @generated from vapi-mono-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};

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

pub(crate) static MONO: ObjectShape = {
    const NAMES: &[&str] = &["combinedUrl", "assistantUrl", "customerUrl"];
    ObjectShape {
        name: "Mono",
        members: &[
            Member::optional("combinedUrl", kind::STRING),
            Member::optional("assistantUrl", kind::STRING),
            Member::optional("customerUrl", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for Mono {
    fn shape(&self) -> &'static ObjectShape {
        &MONO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.combined_url),
            1 => Slot::optional(&mut self.assistant_url),
            2 => Slot::optional(&mut self.customer_url),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.combined_url),
            1 => View::optional(&self.assistant_url),
            2 => View::optional(&self.customer_url),
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
    Mono = "vapi-mono-schema.json#";
}
