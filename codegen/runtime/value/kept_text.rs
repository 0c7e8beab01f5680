//! Strings of a format: each keeps its text, and offers the parsed value of a crate.
//!
//! ```text
//! {"format": "uuid"}   "C0FFEE00-0000-4000-8000-000000000000"   formats::Uuid, written with the same capitals
//!                      "none yet"                               the same type: to_uuid() is an error
//! ```

use super::form::Form;
use super::slot::Text;
use super::{Slot, View};

/// As text that is kept.
pub struct AsKeptText;

impl<T: Text + 'static> Form<T> for AsKeptText {
    fn slot(value: &mut T) -> Slot<'_> {
        Slot::Text(value)
    }

    fn view(value: &T) -> View<'_> {
        View::String(value.as_str())
    }
}

/// A type that keeps its text.
#[doc(hidden)]
#[macro_export]
macro_rules! kept_text {
    ($(#[$doc:meta])* $name:ident, $expected:literal) => {
        $(#[$doc])*
        ///
        /// The text is kept, so that writing gives the same JSON. It is not checked on reading: parse it to look
        /// at its value.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// Wraps `text` as it is.
            pub fn new(text: impl Into<Box<str>>) -> Self {
                $name(text.into())
            }

            /// Returns the text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $name::new(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $name::new(text)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0.into()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                *self.0 == *other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                *self.0 == **other
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl $crate::support::Field for $name {
            type Form = $crate::support::AsKeptText;

            fn empty() -> Self {
                $name::new("")
            }
        }

        impl $crate::support::Text for $name {
            fn set(&mut self, text: &str) -> bool {
                *self = $name::new(text);
                true
            }

            fn as_str(&self) -> &str {
                &self.0
            }

            fn expected(&self) -> &'static str {
                $expected
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Box::<str>::deserialize(deserializer).map($name)
            }
        }
    };
}

/// The parsed value of a type that keeps its text: read by `$to`, taken by `From`.
#[doc(hidden)]
#[macro_export]
macro_rules! parsed_text {
    ($name:ident, $to:ident, $parsed:ty, $error:ty, |$text:ident| $parse:expr, |$value:ident| $write:expr) => {
        impl $name {
            /// Parses the text.
            ///
            /// # Errors
            /// When the text is not of the format.
            pub fn $to(&self) -> Result<$parsed, $error> {
                let $text = self.as_str();
                $parse
            }
        }

        impl From<$parsed> for $name {
            fn from($value: $parsed) -> Self {
                let text: String = $write;
                $name::new(text)
            }
        }
    };
}
