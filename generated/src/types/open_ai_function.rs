// @generated from vapi-openaifunction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::OpenAiFunctionParameters;

/// `OpenAIFunction`.
///
/// Schema: `vapi-openaifunction-schema.json#`
#[derive(Clone, PartialEq)]
pub struct OpenAiFunction {
    /// `strict`, default `false`.
    pub strict: Option<bool>,
    /// `name`, required, at most 64 characters, pattern `^[a-zA-Z0-9_-]{1,64}$`.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
    /// `parameters`.
    pub parameters: Option<OpenAiFunctionParameters>,
    _extra: Extra,
}

impl OpenAiFunction {
    /// A value with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        OpenAiFunction {
            name: name.into(),
            ..OpenAiFunction::empty()
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
        OpenAiFunction {
            name: Field::empty(),
            strict: None,
            description: None,
            parameters: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static OPEN_AI_FUNCTION: ObjectShape = {
    const NAMES: &[&str] = &["strict", "name", "description", "parameters"];
    ObjectShape {
        name: "OpenAiFunction",
        members: &[
            Member::optional("strict", kind::BOOLEAN),
            Member::required("name", kind::STRING),
            Member::optional("description", kind::STRING),
            Member::optional("parameters", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for OpenAiFunction {
    fn shape(&self) -> &'static ObjectShape {
        &OPEN_AI_FUNCTION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.strict),
            1 => Slot::required(&mut self.name),
            2 => Slot::optional(&mut self.description),
            3 => Slot::optional(&mut self.parameters),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.strict),
            1 => View::required(&self.name),
            2 => View::optional(&self.description),
            3 => View::optional(&self.parameters),
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
    OpenAiFunction = "vapi-openaifunction-schema.json#";
}
