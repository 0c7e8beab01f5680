//! `format: ipv6`.

kept_text! {
    /// An IPv6 address as the sender wrote it (`format: ipv6`).
    Ipv6, "an IPv6 address"
}

parsed_text! {
    Ipv6, to_addr, std::net::Ipv6Addr, std::net::AddrParseError, |text| text.parse(), |value| value.to_string()
}
