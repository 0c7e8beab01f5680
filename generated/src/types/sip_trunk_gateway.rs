// @generated from vapi-siptrunkgateway-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};

/// `SipTrunkGateway`.
///
/// Schema: `vapi-siptrunkgateway-schema.json#`
#[derive(Clone)]
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
            ..Field::empty()
        }
    }
}

object! {
    SipTrunkGateway = "vapi-siptrunkgateway-schema.json#", unstated, missed 0b1, b"\x00\x00\x00\x02\x03\x07\x06\x00\x01\x00\x00\x00\x00\x04\x00\x05" {
        0 "ip" => required(ip: STRING, with_ip into String);
        1 "port" => optional(port: NUMBER, with_port into Number);
        2 "netmask" => optional(netmask: NUMBER, with_netmask into Number);
        3 "inboundEnabled" => optional(inbound_enabled: BOOLEAN, with_inbound_enabled plain bool);
        4 "outboundEnabled" => optional(outbound_enabled: BOOLEAN, with_outbound_enabled plain bool);
        5 "outboundProtocol" => optional(outbound_protocol: STRING, with_outbound_protocol into SipTrunkGatewayOutboundProtocol);
        6 "optionsPingEnabled" => optional(options_ping_enabled: BOOLEAN, with_options_ping_enabled plain bool);
    }
    (ip) (port, netmask, inbound_enabled, outbound_enabled, outbound_protocol, options_ping_enabled)
}

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-siptrunkgateway-schema.json#/properties/outboundProtocol`
#[derive(Clone, PartialEq, Hash)]
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
    SipTrunkGatewayOutboundProtocol = "vapi-siptrunkgateway-schema.json#/properties/outboundProtocol", unstated, b"", "one of 4 listed values" {
        TlsSrtp = "tls/srtp";
        Tcp = "tcp";
        Tls = "tls";
        Udp = "udp";
    }
}
