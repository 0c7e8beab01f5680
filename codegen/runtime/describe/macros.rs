//! What is the same for all types of one kind, so that the modules show only what differs.

/// Reading and writing of types that implement `Text`.
#[doc(hidden)]
#[macro_export]
macro_rules! texts {
    ($name:ident) => {
        impl Eq for $name {}

        /// Orders by the text in JSON, so that a value keeps its place when it becomes a variant.
        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                $crate::support::listed(value)
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                $crate::support::listed(&value)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
                Ok($crate::support::listed(value))
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }
    };
}

/// What every type of the crate is: its form, its schema and its value before it is filled.
#[doc(hidden)]
#[macro_export]
macro_rules! described {
    ($name:ident = $address:literal, $form:ident, $empty:expr) => {
        impl $crate::support::Field for $name {
            type Form = $crate::support::$form;

            fn empty() -> Self {
                $empty
            }
        }

        impl $crate::support::entry::Model for $name {
            const SCHEMA: $crate::support::entry::Schema = $crate::support::entry::Schema {
                name: stringify!($name),
                address: $address,
                schemas: crate::schemas,
            };
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::support::entry::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::support::entry::deserialize(deserializer)
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::support::debug(self, f)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::support::json_schema::schema(crate::schemas(), $address, generator)
            }
        }
    };
}

/// Equality of a type whose values show what is in them.
#[doc(hidden)]
#[macro_export]
macro_rules! compared {
    ($name:ident) => {
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::support::same(self, other)
            }
        }
    };
}
