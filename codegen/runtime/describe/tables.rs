//! The tables of types: one row for each member, variant or value. A type's file holds its rows;
//! what the rows come to is the same for all and stands here.

/// A struct's members: what the schema says of each, and which field holds it.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($name:ident = $address:literal, $others:ident $($additional:ident)? $(, bare $bare:literal)? {
        $($position:literal $member:literal => $how:ident($($constant:literal)? $($field:ident: $($kind:ident)|+ $(, $setter:ident $given:ident $ty:ty $(, $deprecated:ident)?)?)?) $(of $listed:expr)?;)*
    }) => {
        #[allow(long_running_const_eval)]
        impl $crate::support::Shaped for $name {
            type Shape = $crate::support::ObjectShape;
            const SHAPE: &'static $crate::support::ObjectShape = {
                const MEMBERS: &[$crate::support::Member] = &[$($crate::support::Member {
                    name: $member,
                    required: $crate::support::object::is_needed::$how,
                    kinds: $($($crate::support::kind::$kind)|+)? $($crate::support::object::kind_of($constant))?,
                    constant: &[$($constant)?],
                    listed: listed!($($listed)?),
                }),*];
                &$crate::support::ObjectShape {
                    name: stringify!($name),
                    members: MEMBERS,
                    missed: $crate::support::object::missed(MEMBERS),
                    index: index!($($member),*),
                    others: others!(of $others),
                    bare: bare!($($bare)?),
                }
            };
        }

        impl $crate::support::Object for $name {
            fn slot(&mut self, position: usize) -> $crate::support::Slot<'_> {
                match position {
                    $($position => $crate::support::slot::$how($(&mut self.$field)? $($constant)?),)*
                    _ => $crate::support::Slot::Extra(&mut self._extra),
                }
            }

            fn view(&self, position: usize) -> $crate::support::View<'_> {
                match position {
                    $($position => $crate::support::view::$how($(&self.$field)? $($constant)?),)*
                    _ => $crate::support::View::Extra(&self._extra),
                }
            }

            others!(access $others);
        }

        impl $name {
            /// Returns what came with the object beside the members that the schema names, and values that do
            /// not fit the member they are under.
            #[inline]
            pub fn extra(&self) -> &$crate::support::Extra {
                &self._extra
            }

            /// See [`Self::extra`]; what is put in here is written with the object.
            #[inline]
            pub fn extra_mut(&mut self) -> &mut $crate::support::Extra {
                &mut self._extra
            }

            $($($(setter! {
                $(#[$deprecated = "the schema says so"])? $member $how $field $setter $given $ty
            })?)?)*
        }

        described! {
            $name = $address, AsObject, $name {
                $($($field: $crate::support::Field::empty(),)?)*
                $($additional: $crate::support::Field::empty(),)?
                _extra: $crate::support::Extra::EMPTY,
            }
        }

        compared! {
            $name
        }
    };
}

/// The hash index of names, which the compiler makes.
#[doc(hidden)]
#[macro_export]
macro_rules! index {
    ($($name:expr),*) => {
        const { &$crate::support::index::<{ $crate::support::index_len(<[&str]>::len(&[$($name),*])) }>(&[$($name),*]) }
    };
}

/// The setter of a member, by how its value is given. Its docs are the same for all: the name of a member may hold
/// any text, and `concat!` in each of thousands would take a tenth of the time that checking the crate takes.
#[doc(hidden)]
#[macro_export]
macro_rules! setter {
    ($(#[$deprecated:meta])? $member:literal $how:ident $field:ident $setter:ident into $ty:ty) => {
        $(#[$deprecated])?
        #[doc = "Sets the member; its field says what it is for."]
        pub fn $setter(mut self, value: impl Into<$ty>) -> Self {
            $crate::support::set::$how::<$ty, _>(&mut self.$field, value.into());
            self
        }
    };
    ($(#[$deprecated:meta])? $member:literal $how:ident $field:ident $setter:ident plain $ty:ty) => {
        $(#[$deprecated])?
        #[doc = "Sets the member; its field says what it is for."]
        pub fn $setter(mut self, value: $ty) -> Self {
            $crate::support::set::$how(&mut self.$field, value);
            self
        }
    };
    ($(#[$deprecated:meta])? $member:literal $how:ident $field:ident $setter:ident texts $ty:ty) => {
        $(#[$deprecated])?
        #[doc = "Sets the member; its field says what it is for."]
        pub fn $setter(mut self, items: impl IntoIterator<Item = impl Into<$ty>>) -> Self {
            $crate::support::set::$how(&mut self.$field, $crate::support::set::texts::<$ty, _, _>(items));
            self
        }
    };
    ($(#[$deprecated:meta])? $member:literal $how:ident $field:ident $setter:ident list $ty:ty) => {
        $(#[$deprecated])?
        #[doc = "Sets the member; its field says what it is for."]
        pub fn $setter(mut self, items: impl IntoIterator<Item = $ty>) -> Self {
            $crate::support::set::$how(&mut self.$field, Vec::from_iter(items));
            self
        }
    };
    ($(#[$deprecated:meta])? $member:literal $how:ident $field:ident $setter:ident map $ty:ty) => {
        $(#[$deprecated])?
        #[doc = "Sets the member; its field says what it is for."]
        pub fn $setter(mut self, members: impl IntoIterator<Item = (impl Into<String>, $ty)>) -> Self {
            $crate::support::set::$how(&mut self.$field, $crate::support::set::map(members));
            self
        }
    };
}

/// The values other than strings that a member lists.
#[doc(hidden)]
#[macro_export]
macro_rules! listed {
    () => {
        None
    };
    ($listed:expr) => {
        Some(&$listed)
    };
}

/// The position of the member that also comes alone.
#[doc(hidden)]
#[macro_export]
macro_rules! bare {
    () => {
        None
    };
    ($position:literal) => {
        Some($position)
    };
}

/// What the schema says of members that it does not name.
#[doc(hidden)]
#[macro_export]
macro_rules! others {
    (of open) => {
        $crate::support::Others::Open
    };
    (of closed) => {
        $crate::support::Others::Closed
    };
    (of typed) => {
        $crate::support::Others::Typed
    };
    (is_open open) => {
        true
    };
    (is_open $others:ident) => {
        false
    };
    (of $others:ident) => {
        $crate::support::Others::Unstated
    };
    (access typed) => {
        fn additional_slot(&mut self, name: &str) -> Option<$crate::support::Slot<'_>> {
            let place = self.additional.entry(name.to_owned()).or_insert_with($crate::support::Field::empty);
            *place = $crate::support::Field::empty();
            Some($crate::support::slot::required(place))
        }

        fn remove_additional(&mut self, name: &str) {
            self.additional.remove(name);
        }

        fn take_additional(&mut self) -> serde_json::Map<String, serde_json::Value> {
            $crate::support::Dictionary::take(&mut self.additional)
        }

        fn additional(&self) -> Box<dyn Iterator<Item = (&str, $crate::support::View<'_>)> + '_> {
            Box::new(
                self.additional
                    .iter()
                    .map(|(name, value)| (name.as_str(), $crate::support::view::required(value))),
            )
        }
    };
    (access $others:ident) => {};
}

/// An enum's variants and how a union chooses among them.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($name:ident = $address:literal {
        $($position:literal $variant:ident $($is:ident $as:ident $given:ident $ty:ty)?;)*
    } $($plan:ident: $choice:expr,)*) => {
        impl $name {
            $($(variant! {
                $name $variant $is $as $given $ty
            })?)*
        }

        #[allow(long_running_const_eval)]
        impl $crate::support::Shaped for $name {
            type Shape = $crate::support::UnionShape;
            const SHAPE: &'static $crate::support::UnionShape = &$crate::support::UnionShape {
                $($plan: $choice,)*
                ..$crate::support::UnionShape::of(stringify!($name), &[$(stringify!($variant)),*])
            };
        }

        impl $crate::support::Union for $name {
            fn select(&mut self, variant: u16) -> $crate::support::Slot<'_> {
                let selected = match variant {
                    $($position => $name::$variant($crate::support::Field::empty()),)*
                    _ => $crate::support::Field::empty(),
                };
                $crate::support::slot::replace(self, selected);
                self.content()
            }

            fn content(&mut self) -> $crate::support::Slot<'_> {
                match self {
                    $($name::$variant(value) => $crate::support::slot::required(value),)*
                    $name::Unknown(body) => $crate::support::Field::slot(body),
                }
            }

            fn set_unknown(&mut self, value: serde_json::Value) {
                $crate::support::slot::replace(self, $name::Unknown($crate::support::Unknown::new(value)));
            }

            fn variant(&self) -> u16 {
                match self {
                    $($name::$variant(_) => $position,)*
                    $name::Unknown(_) => $crate::support::NONE,
                }
            }

            fn view(&self) -> $crate::support::View<'_> {
                match self {
                    $($name::$variant(value) => $crate::support::view::required(value),)*
                    $name::Unknown(body) => $crate::support::Field::view(body),
                }
            }
        }

        described! {
            $name = $address, AsUnion, $name::Unknown($crate::support::Field::empty())
        }

        compared! {
            $name
        }
    };
}

/// How an object finds its variant by a tag: the arms of each value that the schemas list, of values that they do
/// not list, and of objects without the tag.
#[doc(hidden)]
#[macro_export]
macro_rules! by_tag {
    ($key:literal {
        $($tag:literal => [$($arm:expr),*];)*
        $(value $value:expr => [$($value_arm:expr),*];)*
        $(unlisted => [$($unlisted:expr),*];)?
        $(absent => [$($absent:expr),*];)?
    }) => {
        $crate::support::ObjectPlan::Tagged {
            key: $key,
            values: $crate::support::Names::new(&[$($tag),*], index!($($tag),*)),
            literals: &[$($value),*],
            arms: &[$(&[$($arm),*],)* $(&[$($value_arm),*]),*],
            unlisted: &[$($($unlisted),*)?],
            absent: &[$($($absent),*)?],
        }
    };
}

/// The methods that ask for one variant, by how its payload is given out.
#[doc(hidden)]
#[macro_export]
macro_rules! variant {
    ($name:ident $variant:ident $is:ident $as:ident by_ref $ty:ty) => {
        /// Whether it is this variant.
        pub fn $is(&self) -> bool {
            matches!(self, $name::$variant(_))
        }

        /// Returns the payload, if it is this variant.
        pub fn $as(&self) -> Option<&$ty> {
            match self {
                $name::$variant(value) => Some(value),
                _ => None,
            }
        }
    };
    ($name:ident $variant:ident $is:ident $as:ident by_value $ty:ty) => {
        /// Whether it is this variant.
        pub fn $is(&self) -> bool {
            matches!(self, $name::$variant(_))
        }

        /// Returns the payload, if it is this variant.
        pub fn $as(&self) -> Option<$ty> {
            match self {
                $name::$variant(value) => Some(*value),
                _ => None,
            }
        }
    };
}

/// An enum's values.
#[doc(hidden)]
#[macro_export]
macro_rules! string_enum {
    ($name:ident = $address:literal, $others:ident, $expected:literal {
        $($variant:ident = $value:literal;)*
    }) => {
        impl $name {
            /// The values that the schema lists.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// Returns all values that the schema lists, in its order.
            pub fn listed() -> &'static [Self] {
                <Self as $crate::support::Listed>::LIST.variants
            }

            /// Returns whether the schema lists the value: it is not `Unknown`.
            pub fn is_listed(&self) -> bool {
                !matches!(self, $name::Unknown(_))
            }

            /// Returns the value as it is in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$variant => $value,)*
                    $name::Unknown(value) => value.as_str(),
                }
            }
        }

        #[allow(long_running_const_eval)]
        impl $crate::support::Listed for $name {
            const LIST: $crate::support::EnumShape<Self> = $crate::support::EnumShape {
                names: $crate::support::Names::new($name::VALUES, index!($($value),*)),
                variants: &[$($name::$variant),*],
                unlisted: $name::Unknown,
                is_open: others!(is_open $others),
                expected: $expected,
            };

            fn unlisted(&self) -> Option<&$crate::support::UnknownValue> {
                match self {
                    $name::Unknown(value) => Some(value),
                    _ => None,
                }
            }
        }

        described! {
            $name = $address, AsText, $name::Unknown($crate::support::UnknownValue("".into()))
        }

        texts! {
            $name
        }
    };
}

/// The files of a module where `condition` holds, and which types are in each. They are exported by
/// name: a module of thousands of globs takes the compiler time that grows with their square. What a schema
/// deprecates is used here without a warning, and nowhere else.
#[doc(hidden)]
#[macro_export]
macro_rules! files {
    ($condition:meta { $($file:ident: $($name:ident),*;)* }) => {
        $(
            #[cfg($condition)]
            #[allow(deprecated)]
            #[rustfmt::skip]
            mod $file;
            #[cfg($condition)]
            #[allow(deprecated)]
            pub use self::$file::{$($name),*};
        )*
    };
}
