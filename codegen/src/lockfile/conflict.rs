//! A lock in which git left a merge conflict.
//!
//! ```text
//! <<<<<<< HEAD
//!     "a.json#": "types::A",            both sides remember names; `union` keeps those of both
//! =======
//!     "b.json#": "types::B",
//! >>>>>>> other
//! ```

use super::Memory;

/// Returns the two texts between which the conflict is; `None` if there is no conflict.
pub(super) fn sides(text: &str) -> Option<(String, String)> {
    let (mut ours, mut theirs) = (String::new(), String::new());
    let mut at = ConflictPart::Both;
    let mut is_conflict = false;
    for line in text.split_inclusive('\n') {
        let next = match (line.get(..7), at) {
            (Some("<<<<<<<"), ConflictPart::Both) => ConflictPart::Ours,
            (Some("|||||||"), ConflictPart::Ours) => ConflictPart::Base,
            (Some("======="), ConflictPart::Ours | ConflictPart::Base) => ConflictPart::Theirs,
            (Some(">>>>>>>"), ConflictPart::Theirs) => ConflictPart::Both,
            _ => {
                if matches!(at, ConflictPart::Both | ConflictPart::Ours) {
                    ours.push_str(line);
                }
                if matches!(at, ConflictPart::Both | ConflictPart::Theirs) {
                    theirs.push_str(line);
                }
                continue;
            }
        };
        (at, is_conflict) = (next, true);
    }
    is_conflict.then_some((ours, theirs))
}

/// Whose lines follow.
#[derive(Clone, Copy)]
enum ConflictPart {
    Both,
    Ours,
    /// The common ancestor of both sides, which some of git's styles show.
    Base,
    Theirs,
}

/// Returns what both sides remember; where they differ about a name, ours counts.
pub(super) fn union(mut ours: Memory, theirs: Memory) -> Memory {
    for (address, paths) in theirs.types {
        ours.types.entry(address).or_insert(paths);
    }
    for (path, called) in theirs.names {
        match ours.names.get_mut(&path) {
            None => {
                ours.names.insert(path, called);
            }
            Some(known) if known.kind == called.kind => {
                for (name, rust) in called.names {
                    known.names.entry(name).or_insert(rust);
                }
            }
            Some(_) => {}
        }
    }
    for dropped in theirs.dropped {
        if !ours.dropped.contains(&dropped) {
            ours.dropped.push(dropped);
        }
    }
    ours
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_are_kept_in_both_styles_of_git() {
        let lock = |middle: &str| format!("{{\n\"version\": 2,\n\"types\": {{\n{middle}}}\n}}\n");
        for base in ["", "||||||| 1a2b\n"] {
            let middle =
                format!("<<<<<<< HEAD\n\"a\": \"types::A\"\n{base}=======\n\"b\": \"types::B\"\n>>>>>>> b\n");
            let (ours, theirs) = sides(&lock(&middle)).unwrap();
            let both = union(Memory::of_lock(&ours).unwrap(), Memory::of_lock(&theirs).unwrap());
            assert_eq!(
                (&both.types["a"][0], &both.types["b"][0]),
                (&"types::A".to_owned(), &"types::B".to_owned())
            );
        }
        assert_eq!(sides(&lock("")), None);
    }
}
