//! Strings of listed values.

use super::lookup::Names;
use super::slot::Text;
use super::unknown::UnknownValue;

/// An enum with a variant for each value that its schema lists, and one for all others.
pub trait Listed: AsRef<str> + Clone + 'static {
    const LIST: EnumShape<Self>;
    /// Returns the value, if it is not listed.
    fn unlisted(&self) -> Option<&UnknownValue>;
}

/// What a schema says of an enum.
pub struct EnumShape<T: 'static> {
    pub names: Names,
    /// The variants, in the order of the names.
    pub variants: &'static [T],
    pub unlisted: fn(UnknownValue) -> T,
    /// Whether the schema admits other values.
    pub is_open: bool,
    /// What a reader of an error wants to know: "one of 5 listed values".
    pub expected: &'static str,
}

/// Returns the variant for `name`.
pub fn listed<T: Listed>(name: &str) -> T {
    match T::LIST.names.find(name) {
        Some(position) => T::LIST.variants[position].clone(),
        None => (T::LIST.unlisted)(UnknownValue(name.into())),
    }
}

impl<T: Listed> Text for T {
    fn set(&mut self, text: &str) -> bool {
        *self = listed(text);
        T::LIST.is_open || self.unlisted().is_none()
    }

    fn as_str(&self) -> &str {
        self.as_ref()
    }

    fn expected(&self) -> &'static str {
        T::LIST.expected
    }
}
