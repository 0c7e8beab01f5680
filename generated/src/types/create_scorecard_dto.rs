// @generated from vapi-createscorecarddto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::ScorecardMetric;

/// `CreateScorecardDTO`.
///
/// Schema: `vapi-createscorecarddto-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CreateScorecardDto {
    /// `name`, at most 80 characters.
    pub name: Option<String>,
    /// `description`, at most 500 characters.
    pub description: Option<String>,
    /// `metrics`, required.
    pub metrics: Vec<ScorecardMetric>,
    /// `assistantIds`.
    pub assistant_ids: Option<Vec<String>>,
    _extra: Extra,
}

impl CreateScorecardDto {
    /// A value with its required members.
    pub fn new(metrics: impl Into<Vec<ScorecardMetric>>) -> Self {
        CreateScorecardDto {
            metrics: metrics.into(),
            ..CreateScorecardDto::empty()
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
        CreateScorecardDto {
            metrics: Field::empty(),
            name: None,
            description: None,
            assistant_ids: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_SCORECARD_DTO: ObjectShape = {
    const NAMES: &[&str] = &["name", "description", "metrics", "assistantIds"];
    ObjectShape {
        name: "CreateScorecardDto",
        members: &[
            Member::optional("name", kind::STRING),
            Member::optional("description", kind::STRING),
            Member::required("metrics", kind::ARRAY),
            Member::optional("assistantIds", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateScorecardDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_SCORECARD_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.name),
            1 => Slot::optional(&mut self.description),
            2 => Slot::required(&mut self.metrics),
            3 => Slot::optional(&mut self.assistant_ids),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.name),
            1 => View::optional(&self.description),
            2 => View::required(&self.metrics),
            3 => View::optional(&self.assistant_ids),
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
    CreateScorecardDto = "vapi-createscorecarddto-schema.json#";
}
