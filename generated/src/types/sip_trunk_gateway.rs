// @generated from vapi-siptrunkgateway-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};

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

object! {
    SIP_TRUNK_GATEWAY: SipTrunkGateway = "vapi-siptrunkgateway-schema.json#", unstated, [16] {
        0 "ip" => required(ip: STRING);
        1 "port" => optional(port: NUMBER);
        2 "netmask" => optional(netmask: NUMBER);
        3 "inboundEnabled" => optional(inbound_enabled: BOOLEAN);
        4 "outboundEnabled" => optional(outbound_enabled: BOOLEAN);
        5 "outboundProtocol" => optional(outbound_protocol: STRING);
        6 "optionsPingEnabled" => optional(options_ping_enabled: BOOLEAN);
    }
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

string_enum! {
    SipTrunkGatewayOutboundProtocol = "vapi-siptrunkgateway-schema.json#/properties/outboundProtocol", unstated, [8], "one of 4 listed values" {
        TlsSrtp = "tls/srtp";
        Tcp = "tcp";
        Tls = "tls";
        Udp = "udp";
    }
}
