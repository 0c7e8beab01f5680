//! SHA-256 digests in hexadecimal, by which texts are distinguished.

use std::borrow::Cow;

use sha2::{Digest, Sha256};

/// Returns the digest of `bytes`: 64 digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Returns the digest of a text, the same whatever ends its lines: 64 digits.
pub(crate) fn sha256_of_lines(text: &str) -> String {
    sha256(with_plain_ends(text).as_bytes())
}

/// Returns the text with each of its lines ended by a line feed alone.
pub(crate) fn with_plain_ends(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").into() } else { text.into() }
}

/// Returns the first half of the digest of `bytes`, for what is kept in large numbers: 32 digits.
pub(crate) fn short(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..16])
}

/// Returns the digest of several texts, as [`short`] does of one. It distinguishes `["ab", "c"]` from `["a", "bc"]`.
pub(crate) fn short_of_all<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut parts = Parts::default();
    texts.for_each(|text| parts.add(text.as_bytes()));
    hex(&parts.0.finalize()[..16])
}

/// A digest of parts. It depends on where each part ends.
#[derive(Default)]
pub(crate) struct Parts(Sha256);

impl Parts {
    /// Adds a part.
    pub(crate) fn add(&mut self, part: &[u8]) {
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    /// Returns the digest of all parts: 64 digits.
    pub(crate) fn end(self) -> String {
        hex(&self.0.finalize())
    }
}

/// Returns `bytes` in hexadecimal, in small letters.
fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_those_of_the_standard() {
        // The first example of FIPS 180-2, appendix B.
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(b"abc"), abc);
        assert_eq!(short(b"abc"), abc[..32]);
        assert_ne!(short_of_all(["ab", "c"].into_iter()), short_of_all(["a", "bc"].into_iter()));
    }

    #[test]
    fn ends_of_lines_do_not_count() {
        assert_eq!(sha256_of_lines("a\r\nb\n"), sha256(b"a\nb\n"));
        assert_ne!(sha256_of_lines("a\rb"), sha256(b"a\nb"));
    }
}
