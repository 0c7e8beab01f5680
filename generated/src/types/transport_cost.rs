// @generated from vapi-transportcost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};

/// `TransportCost`.
///
/// Schema: `vapi-transportcost-schema.json#`
///
/// Always written with `type`: `"transport"`.
#[derive(Clone, PartialEq)]
pub struct TransportCost {
    /// `provider`.
    pub provider: Option<TransportCostProvider>,
    /// `minutes`, required.
    pub minutes: Number,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl TransportCost {
    /// A value with its required members.
    pub fn new(minutes: impl Into<Number>, cost: impl Into<Number>) -> Self {
        TransportCost {
            minutes: minutes.into(),
            cost: cost.into(),
            ..TransportCost::empty()
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
        TransportCost {
            minutes: Field::empty(),
            cost: Field::empty(),
            provider: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TRANSPORT_COST: ObjectShape = {
    const NAMES: &[&str] = &["type", "provider", "minutes", "cost"];
    ObjectShape {
        name: "TransportCost",
        members: &[
            Member::constant("type", "transport"),
            Member::optional("provider", kind::STRING),
            Member::required("minutes", kind::NUMBER),
            Member::required("cost", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for TransportCost {
    fn shape(&self) -> &'static ObjectShape {
        &TRANSPORT_COST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("transport"),
            1 => Slot::optional(&mut self.provider),
            2 => Slot::required(&mut self.minutes),
            3 => Slot::required(&mut self.cost),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("transport"),
            1 => View::optional(&self.provider),
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
    TransportCost = "vapi-transportcost-schema.json#";
}

/// One of 6 listed values, or another string.
///
/// Schema: `vapi-transportcost-schema.json#/properties/provider`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportCostProvider {
    /// `daily`
    Daily,
    /// `vapi.websocket`
    VapiWebsocket,
    /// `twilio`
    Twilio,
    /// `vonage`
    Vonage,
    /// `telnyx`
    Telnyx,
    /// `vapi.sip`
    VapiSip,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl TransportCostProvider {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "daily",
        "vapi.websocket",
        "twilio",
        "vonage",
        "telnyx",
        "vapi.sip",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            TransportCostProvider::Daily => "daily",
            TransportCostProvider::VapiWebsocket => "vapi.websocket",
            TransportCostProvider::Twilio => "twilio",
            TransportCostProvider::Vonage => "vonage",
            TransportCostProvider::Telnyx => "telnyx",
            TransportCostProvider::VapiSip => "vapi.sip",
            TransportCostProvider::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            TransportCostProvider::VALUES,
            &index::<16>(TransportCostProvider::VALUES),
        );
        static LISTED: [TransportCostProvider; 6usize] = [
            TransportCostProvider::Daily,
            TransportCostProvider::VapiWebsocket,
            TransportCostProvider::Twilio,
            TransportCostProvider::Vonage,
            TransportCostProvider::Telnyx,
            TransportCostProvider::VapiSip,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => TransportCostProvider::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for TransportCostProvider {
    fn set(&mut self, text: &str) -> bool {
        *self = TransportCostProvider::from_name(text);
        !matches!(self, TransportCostProvider::Unknown(_))
    }

    fn as_str(&self) -> &str {
        TransportCostProvider::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 6 listed values"
    }
}

texts! {
    TransportCostProvider = "vapi-transportcost-schema.json#/properties/provider";
}
