//! `format: decimal`.

kept_text! {
    /// A decimal number as the sender wrote it (`format: decimal`, such as `"12.30"`).
    Decimal, "a decimal number"
}

#[cfg(feature = "rust_decimal")]
parsed_text! {
    Decimal, to_decimal, rust_decimal::Decimal, rust_decimal::Error,
    |text| text.parse(), |value| value.to_string()
}
