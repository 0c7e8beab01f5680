// @generated from nothing by codegen/support/macros.rs. Do not edit: run `schemalock generate`.

//! What is the same for all types of one kind, so that the modules show only what differs.

/// Reading and writing of types that implement `Text`.
macro_rules! texts {
    ($($name:ident = $address:literal;)+) => { $(
        support_model!(@serde $name, $address);

        impl crate::support::Field for $name {
            fn empty() -> Self {
                $name::Unknown(crate::support::UnknownValue("".into()))
            }

            fn slot(&mut self) -> crate::support::Slot<'_> {
                crate::support::Slot::Text(self)
            }

            fn view(&self) -> crate::support::View<'_> {
                match self {
                    $name::Unknown(value) => crate::support::View::Unlisted(value.as_str()),
                    listed => crate::support::View::String($name::as_str(listed)),
                }
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $name::Unknown(value) => value.fmt(f),
                    listed => f.write_str(listed.as_str()),
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                $name::from_name(value)
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                $name::from_name(&value)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
                Ok($name::from_name(value))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }
    )+ };
}

macro_rules! support_model {
    (@serde $name:ident, $address:literal) => {
        impl crate::support::entry::Model for $name {
            const NAME: &'static str = stringify!($name);
            const ADDRESS: &'static str = $address;
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::support::Field::view(self).serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::support::entry::deserialize(deserializer)
            }
        }
    };
    ($name:ident, $address:literal, $kind:ident) => {
        support_model!(@serde $name, $address);

        impl crate::support::Field for $name {
            fn empty() -> Self {
                Self::empty()
            }

            fn slot(&mut self) -> crate::support::Slot<'_> {
                crate::support::Slot::$kind(self)
            }

            fn view(&self) -> crate::support::View<'_> {
                crate::support::View::$kind(self)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                crate::support::View::$kind(self).fmt(f)
            }
        }
    };
}
