//! A date and time that keeps its text.

use std::fmt;

/// A date and time as the sender wrote it (`format: date-time`, RFC 3339). The text is kept, so
/// writing it back changes neither its precision nor its offset; it is not checked on reading.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(Box<str>);

impl DateTime {
    /// Wraps `text` as it is.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        DateTime(text.into())
    }

    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The parsed view of the text.
    ///
    /// # Errors
    /// When the text is not an RFC 3339 date and time.
    #[cfg(feature = "chrono")]
    pub fn to_chrono(&self) -> Result<chrono::DateTime<chrono::FixedOffset>, chrono::ParseError> {
        chrono::DateTime::parse_from_rfc3339(&self.0)
    }

    /// The parsed view of the text.
    ///
    /// # Errors
    /// When the text is not an RFC 3339 date and time.
    #[cfg(feature = "time")]
    pub fn to_time(&self) -> Result<time::OffsetDateTime, time::error::Parse> {
        time::OffsetDateTime::parse(&self.0, &time::format_description::well_known::Rfc3339)
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        DateTime::new(text)
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        DateTime::new(text)
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<DateTime> for String {
    fn from(value: DateTime) -> Self {
        value.0.into()
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
