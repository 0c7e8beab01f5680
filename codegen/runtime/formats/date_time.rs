//! `format: date-time`.

kept_text! {
    /// A date and time as the sender wrote it (`format: date-time`, RFC 3339).
    DateTime, "a date-time"
}

#[cfg(feature = "chrono")]
parsed_text! {
    DateTime, to_chrono, chrono::DateTime<chrono::FixedOffset>, chrono::ParseError,
    |text| chrono::DateTime::parse_from_rfc3339(text), |value| value.to_rfc3339()
}

#[cfg(feature = "jiff")]
parsed_text! {
    DateTime, to_jiff, jiff::Timestamp, jiff::Error, |text| text.parse(), |value| value.to_string()
}

#[cfg(feature = "time")]
impl DateTime {
    /// Parses the text.
    ///
    /// # Errors
    /// When the text is not an RFC 3339 date and time.
    pub fn to_time(&self) -> Result<time::OffsetDateTime, time::error::Parse> {
        time::OffsetDateTime::parse(self.as_str(), &time::format_description::well_known::Rfc3339)
    }
}
