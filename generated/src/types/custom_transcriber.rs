// @generated from vapi-customtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{FallbackTranscriberPlan, Server};

/// `CustomTranscriber`.
///
/// Schema: `vapi-customtranscriber-schema.json#`
///
/// Always written with `provider`: `"custom-transcriber"`.
#[derive(Clone, PartialEq)]
pub struct CustomTranscriber {
    /// `server`, required.
    pub server: Box<Server>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackTranscriberPlan>,
    _extra: Extra,
}

impl CustomTranscriber {
    /// A value with its required members.
    pub fn new(server: impl Into<Box<Server>>) -> Self {
        CustomTranscriber {
            server: server.into(),
            ..CustomTranscriber::empty()
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
        CustomTranscriber {
            server: Field::empty(),
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CUSTOM_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &["provider", "server", "fallbackPlan"];
    ObjectShape {
        name: "CustomTranscriber",
        members: &[
            Member::constant("provider", "custom-transcriber"),
            Member::required("server", kind::OBJECT),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CustomTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &CUSTOM_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("custom-transcriber"),
            1 => Slot::required(&mut self.server),
            2 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("custom-transcriber"),
            1 => View::required(&self.server),
            2 => View::optional(&self.fallback_plan),
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
    CustomTranscriber = "vapi-customtranscriber-schema.json#";
}
