//! `format: date`.

kept_text! {
    /// A date as the sender wrote it (`format: date`, such as `2026-11-28`).
    Date, "a date"
}

#[cfg(feature = "chrono")]
parsed_text! {
    Date, to_chrono, chrono::NaiveDate, chrono::ParseError, |text| text.parse(), |value| value.to_string()
}

#[cfg(feature = "jiff")]
parsed_text! {
    Date, to_jiff, jiff::civil::Date, jiff::Error, |text| text.parse(), |value| value.to_string()
}

#[cfg(feature = "time")]
impl Date {
    /// Parses the text.
    ///
    /// # Errors
    /// When the text is not a date of RFC 3339.
    pub fn to_time(&self) -> Result<time::Date, time::error::Parse> {
        time::Date::parse(self.as_str(), &time::format_description::well_known::Iso8601::DATE)
    }
}
