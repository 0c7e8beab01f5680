//! What the setters of members do, by the word for the member in its type's table.

use super::OrNull;
use super::slot::replace;
use std::collections::BTreeMap;

/// Sets a member that has to be there.
#[inline]
pub fn required<T, P: From<T>>(member: &mut P, value: T) {
    replace(member, value.into());
}

/// Sets a member that may be absent.
#[inline]
pub fn optional<T, P: From<T>>(member: &mut Option<P>, value: T) {
    replace(member, Some(value.into()));
}

/// Sets a member that may be absent or `null`.
#[inline]
pub fn or_null<T, P: From<T>>(member: &mut OrNull<P>, value: T) {
    replace(member, OrNull::Value(value.into()));
}

/// Collects items of whatever becomes a `T`.
pub fn texts<T, V: Into<T>, I: IntoIterator<Item = V>>(items: I) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// Collects members whose names are whatever becomes a `String`.
pub fn map<T, N: Into<String>, I: IntoIterator<Item = (N, T)>>(members: I) -> BTreeMap<String, T> {
    members.into_iter().map(|(name, value)| (name.into(), value)).collect()
}
