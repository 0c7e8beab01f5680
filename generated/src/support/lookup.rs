// @generated from nothing by codegen/support/lookup.rs. Do not edit: run `schemalock generate`.

//! Finding a member name or an enum value among those that the schema lists.

/// A list of distinct strings and the open-addressing hash index that finds one of them.
pub struct Names {
    list: &'static [&'static str],
    /// A power of two of slots: 0 is empty, otherwise 1 + the position in `list`.
    index: &'static [u16],
}

impl Names {
    /// Joins `list` with its `index`, as made by [`index`].
    pub const fn new(list: &'static [&'static str], index: &'static [u16]) -> Self {
        Names { list, index }
    }

    /// The strings, in the order of the schema.
    pub const fn list(&self) -> &'static [&'static str] {
        self.list
    }

    /// The position of `name`, or `None` if it is not listed.
    #[inline]
    pub fn find(&self, name: &str) -> Option<usize> {
        let mask = self.index.len().wrapping_sub(1);
        let mut at = hash(name.as_bytes()) as usize & mask;
        loop {
            match self.index.get(at).copied() {
                None | Some(0) => return None,
                Some(entry) => {
                    let position = usize::from(entry) - 1;
                    if is_same(self.list[position], name) {
                        return Some(position);
                    }
                }
            }
            at = (at + 1) & mask;
        }
    }
}

/// The hash index of `list`, in `SLOTS` slots: a power of two, larger than the list is long.
pub const fn index<const SLOTS: usize>(list: &[&str]) -> [u16; SLOTS] {
    assert!(SLOTS.is_power_of_two() && SLOTS > list.len() && list.len() < u16::MAX as usize);
    let mut slots = [0; SLOTS];
    let mut position = 0;
    while position < list.len() {
        let mut at = hash(list[position].as_bytes()) as usize & (SLOTS - 1);
        while slots[at] != 0 {
            at = (at + 1) & (SLOTS - 1);
        }
        position += 1;
        slots[at] = position as u16;
    }
    slots
}

/// Whether two names are the same. Names are short: comparing them in place is quicker than a call
/// of the platform's comparison.
#[inline]
pub fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let (mut one, mut other) = (one, other);
    while let (Some((a, rest_of_one)), Some((b, rest_of_other))) =
        (one.split_first_chunk::<8>(), other.split_first_chunk())
    {
        if u64::from_le_bytes(*a) != u64::from_le_bytes(*b) {
            return false;
        }
        (one, other) = (rest_of_one, rest_of_other);
    }
    if let (Some((a, rest_of_one)), Some((b, rest_of_other))) =
        (one.split_first_chunk::<4>(), other.split_first_chunk())
    {
        if u32::from_le_bytes(*a) != u32::from_le_bytes(*b) {
            return false;
        }
        (one, other) = (rest_of_one, rest_of_other);
    }
    one.iter().zip(other).all(|(a, b)| a == b)
}

/// Eight bytes a step, so that names are hashed in two or three multiplications.
const fn hash(bytes: &[u8]) -> u32 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut state = bytes.len() as u64;
    let mut rest = bytes;
    while let Some((head, tail)) = rest.split_first_chunk::<8>() {
        state = (state ^ u64::from_le_bytes(*head)).wrapping_mul(FACTOR);
        state ^= state >> 32;
        rest = tail;
    }
    let mut last = 0;
    let mut at = 0;
    while at < rest.len() {
        last |= (rest[at] as u64) << (8 * at);
        at += 1;
    }
    state = (state ^ last).wrapping_mul(FACTOR);
    (state >> 32) as u32
}
