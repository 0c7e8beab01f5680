//! Finding a member name or an enum value among those that the schema lists.

/// A list of distinct strings and the open-addressing hash index that finds one of them.
pub struct Names {
    list: &'static [&'static str],
    index: &'static [u8],
}

/// A name and its hash.
#[derive(Clone, Copy)]
pub struct Hashed<'n> {
    name: &'n str,
    hash: u32,
}

impl<'n> Hashed<'n> {
    #[inline]
    pub fn new(name: &'n str) -> Self {
        Hashed { name, hash: hash(name.as_bytes()) }
    }
}

impl Names {
    /// Joins `list` with its index, see [`find`].
    pub const fn new(list: &'static [&'static str], index: &'static [u8]) -> Self {
        Names { list, index }
    }

    /// Returns the strings, in the order of the schema.
    pub const fn list(&self) -> &'static [&'static str] {
        self.list
    }

    /// Returns the position of `name`, or `None` if it is not listed.
    #[inline]
    pub fn find(&self, name: &str) -> Option<usize> {
        find(self.index, name, |position| self.list.get(position).copied())
    }
}

/// The longest list that is as quickly looked through as hashed.
const FEW: usize = 4;

/// The longest list whose index has slots of one byte.
const NARROW: usize = 254;

/// The longest list whose positions fit slots of two bytes. A longer one is looked through.
const WIDE: usize = u16::MAX as usize - 1;

/// Returns how many bytes the index of `count` names has.
pub const fn index_len(count: usize) -> usize {
    match count {
        0..=FEW => 0,
        _ if count <= NARROW => slots(count),
        _ if count <= WIDE => 2 * slots(count),
        _ => 0,
    }
}

const fn slots(count: usize) -> usize {
    (2 * count).next_power_of_two()
}

/// Returns the index of `names`, in the form that [`find`] reads. The compiler evaluates it, see `index!`.
pub const fn index<const LEN: usize>(names: &[&str]) -> [u8; LEN] {
    let mut index = [0; LEN];
    if LEN == 0 {
        return index;
    }
    let width = LEN / slots(names.len());
    let mut position = 0;
    while position < names.len() {
        let mut at = const_hash(names[position].as_bytes()) as usize * width % LEN;
        while index[at] != 0 || index[at + width - 1] != 0 {
            at = (at + width) % LEN;
        }
        position += 1;
        index[at] = position as u8;
        if width == 2 {
            index[at + 1] = (position >> 8) as u8;
        }
    }
    index
}

/// Returns the position of `name` in a list that `at` gives access to.
///
/// The index has a power of two of slots of one byte, or of two in little-endian order if the list
/// is longer than [`NARROW`]: 0 is empty, otherwise 1 + the position of a name whose [`hash`] led
/// there or before. The number of slots gives the length of the list, which fills half of them
/// at most. An empty index means that the list is looked through.
#[inline]
pub fn find(index: &[u8], name: &str, at: impl Fn(usize) -> Option<&'static str>) -> Option<usize> {
    find_by(index, name, || hash(name.as_bytes()), at)
}

/// As [`find`], of a name that is looked for in several lists.
#[inline]
pub fn find_hashed(
    index: &[u8],
    Hashed { name, hash }: Hashed<'_>,
    at: impl Fn(usize) -> Option<&'static str>,
) -> Option<usize> {
    find_by(index, name, || hash, at)
}

#[inline(always)]
fn find_by(
    index: &[u8],
    name: &str,
    hash: impl FnOnce() -> u32,
    at: impl Fn(usize) -> Option<&'static str>,
) -> Option<usize> {
    if index.is_empty() {
        return (0..).map_while(at).position(|listed| is_same(listed, name));
    }
    let is_wide = index.len() > 2 * NARROW.next_power_of_two();
    let mask = (index.len() >> u32::from(is_wide)) - 1;
    let mut slot = hash() as usize & mask;
    loop {
        let entry = if is_wide {
            usize::from(u16::from_le_bytes([index[2 * slot], index[2 * slot + 1]]))
        } else {
            usize::from(index[slot])
        };
        if is_same(at(entry.checked_sub(1)?)?, name) {
            return Some(entry - 1);
        }
        slot = (slot + 1) & mask;
    }
}

/// Returns whether two names are the same. Names are short: comparing them in place is quicker than a call
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

const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// Returns the hash of a name. It takes eight bytes a step, so that names are hashed in two or three
/// multiplications; the last step may take some of the bytes again.
#[inline]
pub fn hash(bytes: &[u8]) -> u32 {
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

/// Returns what [`hash`] does, for the compiler: it evaluates this three times as quickly, where a program takes three
/// times as long.
const fn const_hash(bytes: &[u8]) -> u32 {
    let len = bytes.len();
    let mut state = len as u64;
    let mut start = 0;
    while start + 8 < len {
        state = (state ^ eight(bytes, start)).wrapping_mul(FACTOR);
        state ^= state >> 32;
        start += 8;
    }
    let last = if len < 8 { word(bytes) } else { eight(bytes, len - 8) };
    state = (state ^ last).wrapping_mul(FACTOR);
    (state >> 32) as u32
}

const fn eight(bytes: &[u8], from: usize) -> u64 {
    u64::from_le_bytes([
        bytes[from],
        bytes[from + 1],
        bytes[from + 2],
        bytes[from + 3],
        bytes[from + 4],
        bytes[from + 5],
        bytes[from + 6],
        bytes[from + 7],
    ])
}
