//! The address of a schema: a file of the schema directory and a JSON Pointer into it.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::sync::Arc;

/// The place of a schema or of one of its keywords.
///
/// Prints as `file#/pointer` (RFC 6901 in its URI fragment form without percent-encoding), for
/// example `server-message.json#/properties/message`. The pointer of a file's root is empty, so
/// the root prints as `file#`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// Path of the file relative to the schema directory, with `/` between its parts.
    pub file: Arc<str>,
    /// JSON Pointer into the file: empty, or starting with `/`.
    pub pointer: Arc<str>,
}

impl Address {
    /// Returns the root of `file`.
    pub fn root(file: impl Into<Arc<str>>) -> Self {
        Address { file: file.into(), pointer: Arc::from("") }
    }

    /// Creates the address of the place `pointer` (empty, or starting with `/`) in `file`.
    pub fn new(file: impl Into<Arc<str>>, pointer: impl Into<Arc<str>>) -> Self {
        Address { file: file.into(), pointer: pointer.into() }
    }

    /// Returns the place one step below: `token` is an unescaped member name or array index.
    pub fn child(&self, token: impl fmt::Display) -> Self {
        const TYPICAL: usize = 32;
        let mut pointer = String::with_capacity(self.pointer.len() + TYPICAL);
        pointer.push_str(&self.pointer);
        pointer.push('/');
        let start = pointer.len();
        let written = write!(pointer, "{token}");
        debug_assert!(written.is_ok(), "writing to a string does not fail");
        if pointer[start..].contains(['~', '/']) {
            let token = pointer.split_off(start);
            pointer.push_str(&escaped(&token));
        }
        Address { file: self.file.clone(), pointer: pointer.into() }
    }

    /// Returns the place one step above; `None` for the root of a file.
    pub fn parent(&self) -> Option<Self> {
        let (above, _) = self.pointer.rsplit_once('/')?;
        Some(Address { file: self.file.clone(), pointer: above.into() })
    }

    /// Returns whether `other` is this place or is below it.
    pub fn contains(&self, other: &Address) -> bool {
        let below = |rest: &str| rest.is_empty() || rest.starts_with('/');
        self.file == other.file && other.pointer.strip_prefix(&*self.pointer).is_some_and(below)
    }

    /// Returns how many tokens the pointer has.
    pub fn depth(&self) -> usize {
        self.pointer.bytes().filter(|byte| *byte == b'/').count()
    }

    /// Returns the unescaped tokens of the pointer, outermost first.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.pointer.split('/').skip(1).map(|token| unescaped(token).into_owned())
    }
}

/// Returns `token` with the escapes of a JSON Pointer (RFC 6901, section 3).
pub(crate) fn escaped(token: &str) -> Cow<'_, str> {
    match token.contains(['~', '/']) {
        true => token.replace('~', "~0").replace('/', "~1").into(),
        false => token.into(),
    }
}

/// Returns the reference token that `escaped` spells in a JSON Pointer (RFC 6901, section 4).
pub(crate) fn unescaped(escaped: &str) -> Cow<'_, str> {
    match escaped.contains('~') {
        true => escaped.replace("~1", "/").replace("~0", "~").into(),
        false => escaped.into(),
    }
}

/// Appends `token` to a JSON Pointer.
pub(crate) fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    pointer.push_str(&escaped(token));
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.file, self.pointer)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
