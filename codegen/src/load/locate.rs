//! From the text of a root, as people give it, to the place it means.

use strsim::damerau_levenshtein;

use super::{Sources, uri};
use crate::address::Address;

impl Sources {
    /// Returns the schema that `text` means from outside: `file.json`, `file.json#/$defs/Name`, `#anchor`
    /// where there is one file, or a URI that a schema claims with `$id`.
    pub fn locate(&self, text: &str) -> Option<Address> {
        let (file, fragment) = uri::split(text);
        let fragment = uri::decode(fragment)?;
        let known = |position: usize| Some(self.identities.files[position].as_ref()?.root);
        let resource = match file {
            "" => match self.own_files().collect::<Vec<_>>()[..] {
                [only] => known(only),
                _ => return self.identities.by_fragment.get(&*fragment).cloned(),
            },
            _ => match self.positions.get(file) {
                Some(position) => known(*position),
                None => self.identities.claimed(file),
            },
        };
        let address = self.within(&self.identities.resources[resource?], &fragment)?;
        let is_schema = self.get(&address).is_some_and(|value| value.is_object() || value.is_boolean());
        is_schema.then_some(address)
    }

    /// Returns those of `candidates` that `text` was probably meant to be, the nearest first.
    pub fn nearest<'a>(&self, text: &str, candidates: impl Iterator<Item = &'a Address>) -> Vec<String> {
        const OFFERED: usize = 3;
        let (file, _) = uri::split(text);
        let wanted = last(text).to_lowercase();
        let most = 1 + wanted.len() / 4;
        let mut near: Vec<(usize, bool, usize, String)> = Vec::new();
        for address in candidates {
            let found = address.to_string();
            let name = last(found.trim_end_matches('#')).to_lowercase();
            let distance = match name.len().abs_diff(wanted.len()) > most {
                true => usize::MAX,
                false => damerau_levenshtein(&name, &wanted),
            };
            if distance <= most {
                near.push((distance, *address.file != *file, damerau_levenshtein(&found, text), found));
            }
        }
        near.sort();
        near.into_iter().take(OFFERED).map(|(.., found)| found).collect()
    }

    /// Returns the positions of the files that are in the directory itself.
    fn own_files(&self) -> impl Iterator<Item = usize> {
        self.files.iter().enumerate().filter(|(_, file)| !file.is_remote()).map(|(position, _)| position)
    }
}

fn last(path: &str) -> &str {
    path.rsplit(['/', '#']).next().unwrap_or(path)
}
