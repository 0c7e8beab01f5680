//! `format: duration`.

kept_text! {
    /// A duration as the sender wrote it (`format: duration`, such as `P1DT2H`).
    Duration, "a duration"
}

#[cfg(feature = "jiff")]
parsed_text! {
    Duration, to_jiff, jiff::Span, jiff::Error, |text| text.parse(), |value| value.to_string()
}
