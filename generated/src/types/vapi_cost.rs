// @generated from vapi-vapicost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};

/// `VapiCost`.
///
/// Schema: `vapi-vapicost-schema.json#`
///
/// Always written with `type`: `"vapi"`.
#[derive(Clone, PartialEq)]
pub struct VapiCost {
    /// `subType`, required.
    pub sub_type: VapiCostSubType,
    /// `minutes`, required.
    pub minutes: Number,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl VapiCost {
    /// A value with its required members.
    pub fn new(
        sub_type: impl Into<VapiCostSubType>,
        minutes: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        VapiCost {
            sub_type: sub_type.into(),
            minutes: minutes.into(),
            cost: cost.into(),
            ..VapiCost::empty()
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
        VapiCost {
            sub_type: Field::empty(),
            minutes: Field::empty(),
            cost: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static VAPI_COST: ObjectShape = {
    const NAMES: &[&str] = &["type", "subType", "minutes", "cost"];
    ObjectShape {
        name: "VapiCost",
        members: &[
            Member::constant("type", "vapi"),
            Member::required("subType", kind::STRING),
            Member::required("minutes", kind::NUMBER),
            Member::required("cost", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for VapiCost {
    fn shape(&self) -> &'static ObjectShape {
        &VAPI_COST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("vapi"),
            1 => Slot::required(&mut self.sub_type),
            2 => Slot::required(&mut self.minutes),
            3 => Slot::required(&mut self.cost),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("vapi"),
            1 => View::required(&self.sub_type),
            2 => View::required(&self.minutes),
            3 => View::required(&self.cost),
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
    VapiCost = "vapi-vapicost-schema.json#";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-vapicost-schema.json#/properties/subType`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VapiCostSubType {
    /// `normal`
    Normal,
    /// `overage`
    Overage,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl VapiCostSubType {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["normal", "overage"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            VapiCostSubType::Normal => "normal",
            VapiCostSubType::Overage => "overage",
            VapiCostSubType::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            VapiCostSubType::VALUES,
            &index::<4>(VapiCostSubType::VALUES),
        );
        static LISTED: [VapiCostSubType; 2usize] = [
            VapiCostSubType::Normal,
            VapiCostSubType::Overage,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => VapiCostSubType::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for VapiCostSubType {
    fn set(&mut self, text: &str) -> bool {
        *self = VapiCostSubType::from_name(text);
        !matches!(self, VapiCostSubType::Unknown(_))
    }

    fn as_str(&self) -> &str {
        VapiCostSubType::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    VapiCostSubType = "vapi-vapicost-schema.json#/properties/subType";
}
