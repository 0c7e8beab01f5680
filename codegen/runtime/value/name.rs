//! The names of members that no schema knows.

/// A name. One that is short, as nearly all are, takes no allocation.
#[derive(Clone, PartialEq)]
pub enum Name {
    /// So many bytes of the array, and zeros behind them.
    Short(u8, [u8; SHORT]),
    Long(Box<str>),
}

/// As many bytes as make a name as large as a `String`.
const SHORT: usize = 22;

impl Name {
    /// A name that is not known yet.
    pub const NONE: Name = Name::Short(0, [0; SHORT]);

    /// Takes the name out.
    pub fn take(&mut self) -> Self {
        std::mem::replace(self, Name::NONE)
    }

    pub fn as_str(&self) -> &str {
        match self {
            // It was put in as a whole, so that it is text.
            Name::Short(len, bytes) => str::from_utf8(&bytes[..usize::from(*len)]).unwrap_or_default(),
            Name::Long(name) => name,
        }
    }

    /// Returns whether this is `name`.
    #[inline]
    pub fn is(&self, name: &str) -> bool {
        match self {
            Name::Short(len, bytes) => bytes[..usize::from(*len)] == *name.as_bytes(),
            Name::Long(long) => **long == *name,
        }
    }
}

impl From<&str> for Name {
    #[inline]
    fn from(name: &str) -> Self {
        let mut bytes = [0; SHORT];
        match bytes.get_mut(..name.len()) {
            Some(place) => {
                place.copy_from_slice(name.as_bytes());
                Name::Short(name.len() as u8, bytes)
            }
            None => Name::Long(name.into()),
        }
    }
}
