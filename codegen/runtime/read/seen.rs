//! A set of positions.

/// Positions of members that an object has.
#[derive(Default)]
pub struct Seen {
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    /// Adds `position`; returns `false` if the set had it.
    #[inline]
    pub fn insert(&mut self, position: usize) -> bool {
        let bit = 1 << (position % 64);
        let word = if position < 64 { &mut self.first } else { self.far_word(position) };
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    #[inline]
    pub fn contains(&self, position: usize) -> bool {
        let word = if position < 64 { Some(&self.first) } else { self.more.get(position / 64 - 1) };
        word.is_some_and(|word| word >> (position % 64) & 1 == 1)
    }

    /// Returns whether the set has all positions below 64 whose bit is set in `positions`.
    #[inline]
    pub fn has_all(&self, positions: u64) -> bool {
        self.first & positions == positions
    }

    fn far_word(&mut self, position: usize) -> &mut u64 {
        let at = position / 64 - 1;
        if self.more.len() <= at {
            self.more.resize(at + 1, 0);
        }
        &mut self.more[at]
    }
}
