//! `format: time`.

kept_text! {
    /// A time of day with its offset, as the sender wrote it (`format: time`, such as `08:30:00Z`).
    Time, "a time of day"
}

/// Returns a day for a time to be on, since the crates parse times with an offset as part of a date and time
/// only.
#[cfg(any(feature = "chrono", feature = "time"))]
fn on_a_day(time: &Time) -> String {
    format!("1970-01-01T{}", time.as_str())
}

#[cfg(feature = "chrono")]
impl Time {
    /// Parses the text.
    ///
    /// # Errors
    /// When the text is not an RFC 3339 time.
    pub fn to_chrono(&self) -> Result<(chrono::NaiveTime, chrono::FixedOffset), chrono::ParseError> {
        let whole = chrono::DateTime::parse_from_rfc3339(&on_a_day(self))?;
        Ok((whole.time(), *whole.offset()))
    }
}

#[cfg(feature = "time")]
impl Time {
    /// Parses the text.
    ///
    /// # Errors
    /// When the text is not an RFC 3339 time.
    pub fn to_time(&self) -> Result<(time::Time, time::UtcOffset), time::error::Parse> {
        let format = &time::format_description::well_known::Rfc3339;
        let whole = time::OffsetDateTime::parse(&on_a_day(self), format)?;
        Ok((whole.time(), whole.offset()))
    }
}
