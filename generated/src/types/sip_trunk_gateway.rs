// @generated from vapi-siptrunkgateway-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};

/// `SipTrunkGateway`.
///
/// Schema: `vapi-siptrunkgateway-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SipTrunkGateway {
    /// `ip`, required.
    pub ip: String,
    /// `port`, at most 65535, at least 1.
    pub port: Option<Number>,
    /// `netmask`, at most 32, at least 24.
    pub netmask: Option<Number>,
    /// `inboundEnabled`.
    pub inbound_enabled: Option<bool>,
    /// `outboundEnabled`.
    pub outbound_enabled: Option<bool>,
    /// `outboundProtocol`.
    pub outbound_protocol: Option<SipTrunkGatewayOutboundProtocol>,
    /// `optionsPingEnabled`.
    pub options_ping_enabled: Option<bool>,
    _extra: Extra,
}

impl SipTrunkGateway {
    /// A value with its required members.
    pub fn new(ip: impl Into<String>) -> Self {
        SipTrunkGateway {
            ip: ip.into(),
            ..SipTrunkGateway::empty()
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
        SipTrunkGateway {
            ip: Field::empty(),
            port: None,
            netmask: None,
            inbound_enabled: None,
            outbound_enabled: None,
            outbound_protocol: None,
            options_ping_enabled: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SIP_TRUNK_GATEWAY: ObjectShape = {
    const NAMES: &[&str] = &[
        "ip",
        "port",
        "netmask",
        "inboundEnabled",
        "outboundEnabled",
        "outboundProtocol",
        "optionsPingEnabled",
    ];
    ObjectShape {
        name: "SipTrunkGateway",
        members: &[
            Member::required("ip", kind::STRING),
            Member::optional("port", kind::NUMBER),
            Member::optional("netmask", kind::NUMBER),
            Member::optional("inboundEnabled", kind::BOOLEAN),
            Member::optional("outboundEnabled", kind::BOOLEAN),
            Member::optional("outboundProtocol", kind::STRING),
            Member::optional("optionsPingEnabled", kind::BOOLEAN),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for SipTrunkGateway {
    fn shape(&self) -> &'static ObjectShape {
        &SIP_TRUNK_GATEWAY
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.ip),
            1 => Slot::optional(&mut self.port),
            2 => Slot::optional(&mut self.netmask),
            3 => Slot::optional(&mut self.inbound_enabled),
            4 => Slot::optional(&mut self.outbound_enabled),
            5 => Slot::optional(&mut self.outbound_protocol),
            6 => Slot::optional(&mut self.options_ping_enabled),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.ip),
            1 => View::optional(&self.port),
            2 => View::optional(&self.netmask),
            3 => View::optional(&self.inbound_enabled),
            4 => View::optional(&self.outbound_enabled),
            5 => View::optional(&self.outbound_protocol),
            6 => View::optional(&self.options_ping_enabled),
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
    SipTrunkGateway = "vapi-siptrunkgateway-schema.json#";
}

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-siptrunkgateway-schema.json#/properties/outboundProtocol`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SipTrunkGatewayOutboundProtocol {
    /// `tls/srtp`
    TlsSrtp,
    /// `tcp`
    Tcp,
    /// `tls`
    Tls,
    /// `udp`
    Udp,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl SipTrunkGatewayOutboundProtocol {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["tls/srtp", "tcp", "tls", "udp"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SipTrunkGatewayOutboundProtocol::TlsSrtp => "tls/srtp",
            SipTrunkGatewayOutboundProtocol::Tcp => "tcp",
            SipTrunkGatewayOutboundProtocol::Tls => "tls",
            SipTrunkGatewayOutboundProtocol::Udp => "udp",
            SipTrunkGatewayOutboundProtocol::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SipTrunkGatewayOutboundProtocol::VALUES,
            &index::<8>(SipTrunkGatewayOutboundProtocol::VALUES),
        );
        static LISTED: [SipTrunkGatewayOutboundProtocol; 4usize] = [
            SipTrunkGatewayOutboundProtocol::TlsSrtp,
            SipTrunkGatewayOutboundProtocol::Tcp,
            SipTrunkGatewayOutboundProtocol::Tls,
            SipTrunkGatewayOutboundProtocol::Udp,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SipTrunkGatewayOutboundProtocol::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SipTrunkGatewayOutboundProtocol {
    fn set(&mut self, text: &str) -> bool {
        *self = SipTrunkGatewayOutboundProtocol::from_name(text);
        !matches!(self, SipTrunkGatewayOutboundProtocol::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SipTrunkGatewayOutboundProtocol::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 4 listed values"
    }
}

texts! {
    SipTrunkGatewayOutboundProtocol =
    "vapi-siptrunkgateway-schema.json#/properties/outboundProtocol";
}
