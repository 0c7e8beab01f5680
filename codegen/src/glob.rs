//! Patterns of names, in which `*` is any run of characters.
//!
//! ```text
//! "ServerMessage*" matches "ServerMessageHang"
//! ```

/// Returns whether `name` is of the form `pattern`, in which `*` is any run of characters.
pub(crate) fn matches(pattern: &str, name: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(mut rest) = name.strip_prefix(head) else {
        return false;
    };
    let mut pieces: Vec<&str> = tail.split('*').collect();
    let last = pieces.pop().unwrap_or_default();
    for piece in pieces {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_run_of_characters() {
        for (pattern, name) in [
            ("A", "A"),
            ("*", ""),
            ("A*", "A"),
            ("A*", "AB"),
            ("*A", "BA"),
            ("A*B*C", "AxByC"),
            ("a**b", "ab"),
        ] {
            assert!(matches(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in
            [("A", "AB"), ("A*", "BA"), ("*A", "AB"), ("AB*BA", "ABA"), ("A*B*C", "AxC"), ("a", "A")]
        {
            assert!(!matches(pattern, name), "{pattern} {name}");
        }
    }
}
