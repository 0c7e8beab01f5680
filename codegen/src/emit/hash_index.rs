//! The hash indexes of names, which the support code reads: made here, so that no compiler has to.

#[path = "../../support/lookup.rs"]
#[allow(dead_code)]
mod lookup;

use std::fmt::Write;

/// How many names are as quickly looked through as hashed.
const FEW: usize = 4;

/// Where a line of the index ends.
const WIDTH: usize = 96;

/// Returns the index of `names` as a byte string, in the form that `find` in `support/lookup.rs` reads.
pub fn hash_index<'n>(names: impl ExactSizeIterator<Item = &'n str>) -> String {
    let count = names.len();
    if count <= FEW {
        return "b\"\"".to_owned();
    }
    let mut slots = vec![0_usize; (count * 2).next_power_of_two()];
    for (position, name) in names.enumerate() {
        let mut slot = lookup::hash(name.as_bytes()) as usize % slots.len();
        while slots[slot] != 0 {
            slot = (slot + 1) % slots.len();
        }
        slots[slot] = position + 1;
    }
    let width = if count <= lookup::NARROW { 1 } else { 2 };
    byte_string(slots.iter().flat_map(|slot| slot.to_le_bytes().into_iter().take(width)))
}

fn byte_string(bytes: impl Iterator<Item = u8>) -> String {
    let mut text = "b\"".to_owned();
    let mut line_start = 0;
    for byte in bytes {
        if text.len() - line_start > WIDTH {
            text.push_str("\\\n        ");
            line_start = text.len();
        }
        let _ = write!(text, "\\x{byte:02x}");
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use super::{hash_index, lookup};

    /// Returns what the compiler makes of a byte string.
    fn bytes(text: &str) -> Vec<u8> {
        syn::parse_str::<syn::LitByteStr>(text).expect("a byte string").value()
    }

    #[test]
    fn every_name_is_found_and_no_other() {
        for count in [0, 1, 4, 5, 16, 17, 127, 128, 129, 254, 255, 256, 300, 5000] {
            let names: Vec<&'static str> =
                (0..count).map(|at| &*format!("{at}-name{}", at % 7).leak()).collect();
            let index = bytes(&hash_index(names.iter().copied()));
            let find = |name: &str| lookup::find(&index, name, |at| names.get(at).copied());
            for (position, name) in names.iter().enumerate() {
                assert_eq!(find(name), Some(position), "{name} of {count}");
            }
            for other in ["", "name", "0-name", "0-name00", "5000-name2"] {
                assert_eq!(find(other), None, "{other} of {count}");
            }
        }
    }
}
