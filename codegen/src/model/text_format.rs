//! Strings of a format, which are types of their own in the generated crate.
//!
//! ```text
//! {"type": "string", "format": "uuid"}              formats::Uuid, which keeps the text
//! {"type": "string", "contentEncoding": "base64"}   formats::Base64
//! {"type": "string", "format": "hostname"}          String
//! ```

/// A format whose strings have a type of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextFormat {
    /// `byte`, or `contentEncoding: base64`.
    Base64,
    /// `date`.
    Date,
    /// `date-time`.
    DateTime,
    /// `decimal`.
    Decimal,
    /// `duration`.
    Duration,
    /// `email`.
    Email,
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
    /// `time`.
    Time,
    /// `uri` or `url`.
    Uri,
    /// `uuid`.
    Uuid,
}

/// The facts about a format in the generated crate.
struct FormatFacts {
    /// The values of `format` and `contentEncoding` that mean it.
    keywords: &'static [&'static str],
    type_name: &'static str,
    /// The name of its file in `codegen/runtime/formats/`, and in `src/formats/` of a generated crate.
    file: &'static str,
    /// The format in a sentence.
    words: &'static str,
    /// The features that offer a parsed value, each of which is the name of a crate.
    features: &'static [&'static str],
}

impl TextFormat {
    /// All formats, in the order of their names.
    pub const ALL: [TextFormat; 11] = [
        TextFormat::Base64,
        TextFormat::Date,
        TextFormat::DateTime,
        TextFormat::Decimal,
        TextFormat::Duration,
        TextFormat::Email,
        TextFormat::Ipv4,
        TextFormat::Ipv6,
        TextFormat::Time,
        TextFormat::Uri,
        TextFormat::Uuid,
    ];

    /// Returns the format that `keyword`, a value of `format` or `contentEncoding`, means.
    pub fn of_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.facts().keywords.contains(&keyword))
    }

    /// Returns the name of its type in the module `formats`.
    pub fn type_name(self) -> &'static str {
        self.facts().type_name
    }

    /// Returns the name of its file, without an ending.
    pub fn file(self) -> &'static str {
        self.facts().file
    }

    /// Returns the format in words, with an article.
    pub fn words(self) -> &'static str {
        self.facts().words
    }

    /// Returns the features that offer its parsed value.
    pub fn features(self) -> &'static [&'static str] {
        self.facts().features
    }

    fn facts(self) -> FormatFacts {
        let (keywords, type_name, file, words, features): (&[_], _, _, _, &[_]) = match self {
            TextFormat::Base64 => (&["byte", "base64"], "Base64", "base64", "base64 text", &["base64"]),
            TextFormat::Date => (&["date"], "Date", "date", "a date", &["chrono", "jiff", "time"]),
            TextFormat::DateTime => {
                (&["date-time"], "DateTime", "date_time", "a date-time", &["chrono", "jiff", "time"])
            }
            TextFormat::Decimal => {
                (&["decimal"], "Decimal", "decimal", "a decimal number", &["rust_decimal"])
            }
            TextFormat::Duration => (&["duration"], "Duration", "duration", "a duration", &["jiff"]),
            TextFormat::Email => (&["email"], "Email", "email", "an e-mail address", &[]),
            TextFormat::Ipv4 => (&["ipv4"], "Ipv4", "ipv4", "an IPv4 address", &[]),
            TextFormat::Ipv6 => (&["ipv6"], "Ipv6", "ipv6", "an IPv6 address", &[]),
            TextFormat::Time => (&["time"], "Time", "time", "a time of day", &["chrono", "time"]),
            TextFormat::Uri => (&["uri", "url"], "Uri", "uri", "a URI", &["url"]),
            TextFormat::Uuid => (&["uuid"], "Uuid", "uuid", "a UUID", &["uuid"]),
        };
        FormatFacts { keywords, type_name, file, words, features }
    }
}
