//! A keyword replaced by another in its position.

use serde_json::{Map, Value};

/// Replaces `old` by `new` with `value`, in the same position.
pub(super) fn in_place(members: &mut Map<String, Value>, old: &str, new: &str, value: Value) {
    let taken = std::mem::take(members);
    for (keyword, kept) in taken {
        match keyword == old {
            true => members.insert(new.to_owned(), value.clone()),
            false => members.insert(keyword, kept),
        };
    }
}
