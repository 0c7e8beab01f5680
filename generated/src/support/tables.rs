// @generated from nothing by codegen/support/tables.rs. Do not edit: run `schemalock generate`.

//! The tables of types: one row for each member, variant or value. A type's file holds its rows;
//! what the rows come to is the same for all and stands here.

/// A struct's members: what the schema says of each, and which field holds it.
macro_rules! object {
    ($table:ident: $name:ident = $address:literal, $others:ident, $(bare $bare:literal,)? [$slots:literal] {
        $($position:literal $member:literal => $how:ident $what:tt;)*
    }) => {
        pub(crate) static $table: crate::support::ObjectShape = {
            const NAMES: &[&str] = &[$($member),*];
            const MEMBERS: &[crate::support::Member] = &[$(member!($how $member $what)),*];
            crate::support::ObjectShape {
                name: stringify!($name),
                members: MEMBERS,
                missed: crate::support::missed(MEMBERS),
                names: crate::support::Names::new(NAMES, &crate::support::index::<$slots>(NAMES)),
                others: others!(of $others),
                bare: bare!($($bare)?),
            }
        };

        impl crate::support::Object for $name {
            fn shape(&self) -> &'static crate::support::ObjectShape {
                &$table
            }

            fn slot(&mut self, position: usize) -> crate::support::Slot<'_> {
                match position {
                    $($position => slot!(self $how $what),)*
                    _ => crate::support::Slot::Null,
                }
            }

            // A schema may name no member.
            #[allow(unused_variables)]
            fn show<'v>(&'v self, show: &mut dyn FnMut(usize, crate::support::View<'v>)) {
                $(show!(self show $position $how $what);)*
            }

            fn extra(&self) -> &crate::support::Extra {
                &self._extra
            }

            fn extra_mut(&mut self) -> &mut crate::support::Extra {
                &mut self._extra
            }

            fn reset(&mut self) {
                *self = $name::empty();
            }

            others!(access $others);
        }

        impl $name {
            /// What came with the object beside the members that the schema names, and values that do
            /// not fit the member they stand under.
            pub fn extra(&self) -> &crate::support::Extra {
                &self._extra
            }

            /// See [`Self::extra`]; what is put in here is written with the object.
            pub fn extra_mut(&mut self) -> &mut crate::support::Extra {
                &mut self._extra
            }
        }

        support_model!($name, $address, Object);
    };
}

/// The position of the member that also comes alone.
macro_rules! bare {
    () => {
        None
    };
    ($position:literal) => {
        Some($position)
    };
}

/// A row as the schema sees it.
macro_rules! member {
    (required $name:literal ($field:ident: $($kind:ident)|+)) => {
        crate::support::Member::required($name, $(crate::support::kind::$kind)|+)
    };
    (optional $name:literal ($field:ident: $($kind:ident)|+)) => {
        crate::support::Member::optional($name, $(crate::support::kind::$kind)|+)
    };
    (constant $name:literal ($value:literal)) => {
        crate::support::Member::constant($name, $value)
    };
    (optional_constant $name:literal ($value:literal)) => {
        crate::support::Member::optional_constant($name, $value)
    };
}

/// A row as a place to fill.
macro_rules! slot {
    ($object:ident required ($field:ident: $($kind:ident)|+)) => {
        crate::support::Slot::required(&mut $object.$field)
    };
    ($object:ident optional ($field:ident: $($kind:ident)|+)) => {
        crate::support::Slot::optional(&mut $object.$field)
    };
    ($object:ident $how:ident ($value:literal)) => {
        crate::support::Slot::Constant($value)
    };
}

/// A row as something to write, if it is there.
macro_rules! show {
    ($object:ident $show:ident $position:literal required ($field:ident: $($kind:ident)|+)) => {
        $show($position, crate::support::View::required(&$object.$field))
    };
    ($object:ident $show:ident $position:literal optional ($field:ident: $($kind:ident)|+)) => {
        if let Some(value) = &$object.$field {
            $show($position, crate::support::View::required(value))
        }
    };
    ($object:ident $show:ident $position:literal $how:ident ($value:literal)) => {
        $show($position, crate::support::View::String($value))
    };
}

/// What the schema says of members that it does not name.
macro_rules! others {
    (of open) => {
        crate::support::Others::Open
    };
    (of closed) => {
        crate::support::Others::Closed
    };
    (is_open open) => {
        true
    };
    (is_open $others:ident) => {
        false
    };
    (of $others:ident) => {
        crate::support::Others::Unstated
    };
    (access typed) => {
        fn additional_slot(&mut self, name: &str) -> Option<crate::support::Slot<'_>> {
            let place = self.additional.entry(name.to_owned()).or_insert_with(crate::support::Field::empty);
            *place = crate::support::Field::empty();
            Some(crate::support::Slot::required(place))
        }

        fn remove_additional(&mut self, name: &str) {
            self.additional.remove(name);
        }

        fn additional(&self) -> Box<dyn Iterator<Item = (&str, crate::support::View<'_>)> + '_> {
            Box::new(
                self.additional
                    .iter()
                    .map(|(name, value)| (name.as_str(), crate::support::View::required(value))),
            )
        }
    };
    (access $others:ident) => {};
}

/// An enum's variants and how a union chooses among them.
macro_rules! union {
    ($table:ident: $name:ident = $address:literal, $shape:expr, {
        $($position:literal $variant:ident;)*
    }) => {
        static $table: crate::support::UnionShape = $shape;

        impl $name {
            fn empty() -> Self {
                $name::Unknown(crate::support::Field::empty())
            }
        }

        impl crate::support::Union for $name {
            fn shape(&self) -> &'static crate::support::UnionShape {
                &$table
            }

            fn select(&mut self, variant: u16) -> crate::support::Slot<'_> {
                *self = match variant {
                    $($position => $name::$variant(crate::support::Field::empty()),)*
                    _ => $name::empty(),
                };
                match self {
                    $($name::$variant(value) => crate::support::Slot::required(value),)*
                    $name::Unknown(body) => crate::support::Field::slot(body),
                }
            }

            fn set_unknown(&mut self, value: serde_json::Value) {
                *self = $name::Unknown(crate::support::Unknown::new(value));
            }

            fn variant(&self) -> Option<&'static str> {
                match self {
                    $($name::$variant(_) => Some(stringify!($variant)),)*
                    $name::Unknown(_) => None,
                }
            }

            fn view(&self) -> crate::support::View<'_> {
                match self {
                    $($name::$variant(value) => crate::support::View::required(value),)*
                    $name::Unknown(body) => crate::support::Field::view(body),
                }
            }
        }

        support_model!($name, $address, Union);
    };
}

/// An enum's values.
macro_rules! string_enum {
    ($name:ident = $address:literal, $others:ident, [$slots:literal], $expected:literal {
        $($variant:ident = $value:literal;)*
    }) => {
        impl $name {
            /// The values that the schema lists.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value as it stands in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$variant => $value,)*
                    $name::Unknown(value) => value.as_str(),
                }
            }

            fn from_name(name: &str) -> Self {
                static NAMES: crate::support::Names =
                    crate::support::Names::new($name::VALUES, &crate::support::index::<$slots>($name::VALUES));
                static LISTED: &[$name] = &[$($name::$variant),*];
                match NAMES.find(name) {
                    Some(position) => LISTED[position].clone(),
                    None => $name::Unknown(crate::support::UnknownValue(name.into())),
                }
            }
        }

        impl crate::support::Text for $name {
            fn set(&mut self, text: &str) -> bool {
                *self = $name::from_name(text);
                others!(is_open $others) || !matches!(self, $name::Unknown(_))
            }

            fn as_str(&self) -> &str {
                $name::as_str(self)
            }

            fn expected(&self) -> &'static str {
                $expected
            }
        }

        texts! {
            $name = $address;
        }
    };
}
