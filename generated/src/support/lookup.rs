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
    match (one.first_chunk::<8>(), one.last_chunk(), other.first_chunk(), other.last_chunk()) {
        (Some(head), Some(tail), Some(other_head), Some(other_tail)) => {
            // The two ends overlap or meet in names of up to 16 bytes, as nearly all are.
            u64::from_le_bytes(*head) == u64::from_le_bytes(*other_head)
                && u64::from_le_bytes(*tail) == u64::from_le_bytes(*other_tail)
                && (one.len() <= 16 || one == other)
        }
        _ => word(one) == word(other),
    }
}

/// Up to eight bytes as one number, the same for no two texts of one length.
#[inline]
const fn word(bytes: &[u8]) -> u64 {
    if let (Some(head), Some(tail)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        return u32::from_le_bytes(*head) as u64 | (u32::from_le_bytes(*tail) as u64) << 32;
    }
    match *bytes {
        [] => 0,
        [only] => only as u64,
        [first, second] => first as u64 | (second as u64) << 8,
        [first, second, third, ..] => first as u64 | (second as u64) << 8 | (third as u64) << 16,
    }
}

/// Eight bytes a step, so that names are hashed in two or three multiplications; the last step may
/// take some of the bytes again.
const fn hash(bytes: &[u8]) -> u32 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut state = bytes.len() as u64;
    let mut rest = bytes;
    while rest.len() > 8
        && let Some((head, tail)) = rest.split_first_chunk::<8>()
    {
        state = (state ^ u64::from_le_bytes(*head)).wrapping_mul(FACTOR);
        state ^= state >> 32;
        rest = tail;
    }
    let last = match bytes.last_chunk::<8>() {
        Some(last) => u64::from_le_bytes(*last),
        None => word(bytes),
    };
    state = (state ^ last).wrapping_mul(FACTOR);
    (state >> 32) as u32
}
