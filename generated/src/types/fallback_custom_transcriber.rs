// @generated from vapi-fallbackcustomtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::Server;

/// `FallbackCustomTranscriber`.
///
/// Schema: `vapi-fallbackcustomtranscriber-schema.json#`
///
/// Always written with `provider`: `"custom-transcriber"`.
#[derive(Clone, PartialEq)]
pub struct FallbackCustomTranscriber {
    /// `server`, required.
    pub server: Box<Server>,
    _extra: Extra,
}

impl FallbackCustomTranscriber {
    /// A value with its required members.
    pub fn new(server: impl Into<Box<Server>>) -> Self {
        FallbackCustomTranscriber {
            server: server.into(),
            ..FallbackCustomTranscriber::empty()
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
        FallbackCustomTranscriber {
            server: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_CUSTOM_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &["provider", "server"];
    ObjectShape {
        name: "FallbackCustomTranscriber",
        members: &[
            Member::constant("provider", "custom-transcriber"),
            Member::required("server", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for FallbackCustomTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_CUSTOM_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("custom-transcriber"),
            1 => Slot::required(&mut self.server),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("custom-transcriber"),
            1 => View::required(&self.server),
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
    FallbackCustomTranscriber = "vapi-fallbackcustomtranscriber-schema.json#";
}
