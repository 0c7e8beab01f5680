// @generated from vapi-openaifunctionparameters-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::JsonSchema;
use std::collections::BTreeMap;

/// `OpenAIFunctionParameters`.
///
/// Schema: `vapi-openaifunctionparameters-schema.json#`
///
/// Always written with `type`: `"object"`.
#[derive(Clone, PartialEq)]
pub struct OpenAiFunctionParameters {
    /// `properties`, required.
    pub properties: BTreeMap<String, JsonSchema>,
    /// `required`.
    pub required: Option<Vec<String>>,
    _extra: Extra,
}

impl OpenAiFunctionParameters {
    /// A value with its required members.
    pub fn new(properties: impl Into<BTreeMap<String, JsonSchema>>) -> Self {
        OpenAiFunctionParameters {
            properties: properties.into(),
            ..OpenAiFunctionParameters::empty()
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
        OpenAiFunctionParameters {
            properties: Field::empty(),
            required: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static OPEN_AI_FUNCTION_PARAMETERS: ObjectShape = {
    const NAMES: &[&str] = &["type", "properties", "required"];
    ObjectShape {
        name: "OpenAiFunctionParameters",
        members: &[
            Member::constant("type", "object"),
            Member::required("properties", kind::OBJECT),
            Member::optional("required", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for OpenAiFunctionParameters {
    fn shape(&self) -> &'static ObjectShape {
        &OPEN_AI_FUNCTION_PARAMETERS
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("object"),
            1 => Slot::required(&mut self.properties),
            2 => Slot::optional(&mut self.required),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("object"),
            1 => View::required(&self.properties),
            2 => View::optional(&self.required),
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
    OpenAiFunctionParameters = "vapi-openaifunctionparameters-schema.json#";
}
