//! `format: ipv4`.

kept_text! {
    /// An IPv4 address as the sender wrote it (`format: ipv4`).
    Ipv4, "an IPv4 address"
}

parsed_text! {
    Ipv4, to_addr, std::net::Ipv4Addr, std::net::AddrParseError, |text| text.parse(), |value| value.to_string()
}
