//! Writing JSON text.
//!
//! What is written is to the byte what `serde_json` writes. That looks at strings byte by byte, though,
//! which is half of what writing takes; here they are looked through in words, and given to it only
//! if something in them has to be escaped.

use super::Number;
use super::view::{View, bare_of, each_member};
use serde::Serialize;
use serde_json::Value;
use std::convert::Infallible;

/// Adds `view` to `text`.
pub fn write_view(view: &View<'_>, text: &mut Vec<u8>) {
    match *view {
        View::Absent | View::Extra(_) | View::Null => text.extend_from_slice(b"null"),
        View::Boolean(true) => text.extend_from_slice(b"true"),
        View::Boolean(false) => text.extend_from_slice(b"false"),
        View::Signed(value) => write_by_serde(&value, text),
        View::Unsigned(value) => write_by_serde(&value, text),
        View::Number(value) => write_number(value, text),
        View::String(value) | View::Unlisted(value) => write_string(value, text),
        View::Raw(value) => write_value(value, text),
        View::Parsed(value) => write_value(&value.to_value(), text),
        View::Object(object) => match bare_of(object) {
            Some(bare) => write_view(&bare, text),
            None => write_members(text, |write| {
                let Ok(()) = each_member(object, |name, view| {
                    write(name, view);
                    Ok::<(), Infallible>(())
                });
            }),
        },
        View::Union(union) => write_view(&union.view(), text),
        View::Sequence(items) => write_items((0..items.len()).map(|position| items.item(position)), text),
        View::Tuple(items) => write_items((0..items.len()).map(|position| items.item(position)), text),
        View::Dictionary(dictionary) => {
            write_members(text, |write| dictionary.each(&mut |name, view| write(name, &view)));
        }
    }
}

fn write_number(value: &Number, text: &mut Vec<u8>) {
    match value.as_json() {
        Some(number) => write_by_serde(number, text),
        // A text that is a JSON number, or `null`.
        None => text.extend_from_slice(value.to_string().as_bytes()),
    }
}

fn write_value(value: &Value, text: &mut Vec<u8>) {
    match value {
        Value::Null => write_view(&View::Null, text),
        Value::Bool(value) => write_view(&View::Boolean(*value), text),
        Value::Number(value) => write_by_serde(value, text),
        Value::String(value) => write_string(value, text),
        Value::Array(items) => write_items(items.iter().map(View::Raw), text),
        Value::Object(members) => write_members(text, |write| {
            members.iter().for_each(|(name, value)| write(name, &View::Raw(value)));
        }),
    }
}

fn write_items<'v>(items: impl Iterator<Item = View<'v>>, text: &mut Vec<u8>) {
    let mut before = b'[';
    for item in items {
        text.push(std::mem::replace(&mut before, b','));
        write_view(&item, text);
    }
    close(before, b'[', b']', text);
}

/// Writes an object of the members that `each` shows to what it is given.
#[inline]
fn write_members(text: &mut Vec<u8>, each: impl FnOnce(&mut dyn FnMut(&str, &View<'_>))) {
    let mut before = b'{';
    each(&mut |name, view| {
        text.push(std::mem::replace(&mut before, b','));
        write_string(name, text);
        text.push(b':');
        match view {
            // What most members are, without another call.
            View::String(value) => write_string(value, text),
            view => write_view(view, text),
        }
    });
    close(before, b'{', b'}', text);
}

/// Closes what was opened, or opens it first if there was nothing in it.
fn close(before: u8, opening: u8, closing: u8, text: &mut Vec<u8>) {
    if before == opening {
        text.push(opening);
    }
    text.push(closing);
}

fn write_string(value: &str, text: &mut Vec<u8>) {
    if !is_plain(value.as_bytes()) {
        return write_by_serde(value, text);
    }
    text.reserve(value.len() + 2);
    text.push(b'"');
    text.extend_from_slice(value.as_bytes());
    text.push(b'"');
}

fn write_by_serde<T: Serialize + ?Sized>(value: &T, text: &mut Vec<u8>) {
    // Writing to memory does not fail, and numbers and strings are always JSON values.
    let _ = value.serialize(&mut serde_json::Serializer::new(text));
}

/// Returns whether nothing in `text` has to be escaped: no quote, no backslash, no control character.
fn is_plain(text: &[u8]) -> bool {
    let escaped_in = |word: &[u8; 8]| escaped(u64::from_le_bytes(*word));
    if let (Some(head), Some(tail)) = (text.first_chunk(), text.last_chunk()) {
        // The two ends overlap or meet in texts of up to 16 bytes, as nearly all names are.
        if escaped_in(head) | escaped_in(tail) != 0 {
            return false;
        }
        let between = if text.len() > 16 { text.as_chunks().0 } else { &[] };
        return between.iter().fold(0, |all, word| all | escaped_in(word)) == 0;
    }
    if let (Some(head), Some(tail)) = (text.first_chunk(), text.last_chunk()) {
        let halves = [u32::from_le_bytes(*head), u32::from_le_bytes(*tail)];
        return escaped(u64::from(halves[0]) | u64::from(halves[1]) << 32) == 0;
    }
    text.iter().all(|byte| *byte >= b' ' && *byte != b'"' && *byte != b'\\')
}

/// Something other than zero if one of the word's bytes has to be escaped.
#[inline]
fn escaped(word: u64) -> u64 {
    const EACH: u64 = u64::MAX / 255;
    // The highest bit of a byte is set by the first subtraction to borrow, which is at the lowest
    // byte that is less than what is taken from it; those above may then be wrong, which is no matter.
    let is_below = |word: u64, bound: u8| word.wrapping_sub(EACH * u64::from(bound)) & !word;
    let is = |byte: u8| is_below(word ^ (EACH * u64::from(byte)), 1);
    (is_below(word, b' ') | is(b'"') | is(b'\\')) & (EACH << 7)
}
