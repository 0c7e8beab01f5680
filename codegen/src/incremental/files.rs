//! Reuses generated files whose inputs have not changed.
//!
//! While a file is printed, the model notes the types that are looked at. The record of the file has the digest of
//! its text and these types; the record of every type has the digest of its content. A later run takes the file from
//! the output directory, without printing it, under three conditions: it is printed from the same types in the same
//! place, each type that was looked at is unchanged, and the text on disk is the one that was printed. Any other file
//! is printed again. (A printer is a function of what it looks at, so it would look at the same types again and print
//! the same.)

use foldhash::HashMap;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::store;
use crate::config::Config;
use crate::digest;
use crate::model::{Digests, Model, TypeId};
use crate::output::Stamp;

/// These records among what is remembered.
const KIND: &str = "files";

/// The record of a run.
#[derive(Default, Serialize, Deserialize)]
pub struct Record {
    program: String,
    /// A reference for each type, and the digest of its content.
    types: Vec<(String, String)>,
    files: BTreeMap<String, Printed>,
}

/// The record of a file.
#[derive(Clone, Serialize, Deserialize)]
struct Printed {
    /// The digest of what was asked for.
    about: String,
    /// The digest of what was printed.
    text: String,
    /// The positions of the types that were looked at.
    types: Vec<u32>,
}

impl Record {
    /// Remembers this for the next run; only for crates that take a while to print.
    pub fn keep(&self, config: &Config) {
        store::write(config, KIND, self);
    }
}

/// The files of an earlier run that are good still, and those of this one.
pub(crate) struct Reuse<'r> {
    model: &'r Model,
    out: &'r Path,
    program: String,
    digests: Digests,
    /// Those for which every type that was looked at is unchanged.
    earlier: HashMap<String, Printed>,
    now: Mutex<BTreeMap<String, Printed>>,
}

impl<'r> Reuse<'r> {
    /// Returns the records for the crate of `config`; `None` if this program cannot identify its own build.
    pub(crate) fn of(model: &'r Model, config: &'r Config) -> Option<Self> {
        let program = store::program()?;
        let digests = Digests::of(model);
        let record: Option<Record> = store::read(config, KIND);
        let record = record.filter(|record| record.program == program).unwrap_or_default();
        let now: HashMap<&str, TypeId> = digests.ids().map(|id| (digests.reference(id), id)).collect();
        let same = |(reference, digest): &(String, String)| {
            now.get(reference.as_str()).copied().filter(|id| digests.digest(*id) == digest)
        };
        let same: Vec<Option<TypeId>> = record.types.iter().map(same).collect();
        let number = |at: &u32| same.get(*at as usize).copied().flatten().map(|id| id.0);
        let earlier = record.files.into_iter().filter_map(|(path, printed)| {
            let types = printed.types.iter().map(number).collect::<Option<_>>()?;
            Some((path, Printed { types, ..printed }))
        });
        let earlier = earlier.collect();
        Some(Reuse { model, out: &config.out, program, digests, earlier, now: Mutex::default() })
    }

    /// Returns the text of the file `path`, with its stamp if it is on disk already. The file has the code of
    /// `types`; `words` are all other inputs of `print`. If `print` returns `None`, it has reported an error.
    pub(crate) fn text(
        &self,
        path: &str,
        words: &[&str],
        types: &[TypeId],
        print: impl FnOnce(&Model) -> Option<String>,
    ) -> Option<(String, Option<Stamp>)> {
        let types = types.iter().map(|id| self.digests.reference(*id));
        let words =
            [self.model.root.as_str(), self.model.command.as_str()].into_iter().chain(words.iter().copied());
        let about = digest::short_of_all(words.chain(types));
        if let Some(printed) = self.earlier.get(path).filter(|printed| printed.about == about)
            && let Ok((text, stamp)) = Stamp::read(&self.out.join(path))
            && digest::short(text.as_bytes()) == printed.text
        {
            self.note(path, printed.clone());
            return Some((text, Some(stamp)));
        }
        let watched = self.model.watched();
        let text = print(&watched)?;
        let types = watched.looked_at().into_iter().map(|id| id.0).collect();
        self.note(path, Printed { about, text: digest::short(text.as_bytes()), types });
        Some((text, None))
    }

    fn note(&self, path: &str, printed: Printed) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        now.insert(path.to_owned(), printed);
    }

    /// Returns what is to be remembered of this run.
    pub(crate) fn record(self) -> Record {
        let digests = &self.digests;
        let types = digests.ids().map(|id| (digests.reference(id).to_owned(), digests.digest(id).to_owned()));
        let types = types.collect();
        let files = self.now.into_inner().unwrap_or_else(PoisonError::into_inner);
        Record { program: self.program, types, files }
    }
}
