//! Recalls a whole run: while no input and no file has changed since, the next `check` or `generate` only reads and
//! compares digests.
//!
//! The record is about one state of everything that a run depends on: the program itself, the configuration, every
//! file of the schemas, the overlay and the remotes, and every file of the crate, including the lock file. It is
//! about no other state, so a record that is lost or does not fit only costs time. A run that changed the crate
//! leaves no record, since it also replaced the lock file that it had read.

mod message;
mod state;

use serde::{Deserialize, Serialize};

use super::{Printing, store};
use crate::config::Config;
use crate::diagnose::{Diagnostic, Report};
use crate::digest::with_plain_ends;
use crate::load::Sources;
use crate::lockfile::LOCK_FILE;
use crate::output::FileTree;
use crate::summary::Summary;
use message::StoredMessage;
pub(crate) use state::Inputs;
use state::digest_of_crate;

/// Seals among what is remembered.
const KIND: &str = "seal";

/// The result of a recorded run.
pub(crate) struct Recalled {
    /// The number of fresh files: all of them.
    pub fresh: usize,
    pub summary: Summary,
    /// The texts of the files that the messages are about.
    pub sources: Sources,
}

#[derive(Serialize, Deserialize)]
struct FinishedRun {
    inputs: String,
    /// The digest of the crate.
    made: String,
    fresh: usize,
    /// Whether every file was printed. A check requires it: it relies on no reused file.
    is_whole: bool,
    summary: Summary,
    messages: Vec<StoredMessage>,
}

/// Returns the inputs of a run. `None` if they cannot be read, or if there are diagnostics that concern this run
/// alone.
pub(crate) fn inputs(config: &Config, report: &Report) -> Option<Inputs> {
    report.diagnostics().is_empty().then(|| Inputs::read(config)).flatten()
}

/// Returns the result of the last run of exactly this state, if it found no drift and printed as `least` requires.
/// Its diagnostics go to `report`.
pub(crate) fn recall(
    config: &Config,
    inputs: &Inputs,
    least: Printing,
    report: &mut Report,
) -> Option<Recalled> {
    let run: FinishedRun = store::read(config, KIND)?;
    let is_enough = run.is_whole || least == Printing::Changed;
    if !is_enough || run.inputs != inputs.digest() || digest_of_crate(config, &mut |_, _| true)? != run.made {
        return None;
    }
    let messages: Option<Vec<Diagnostic>> = run.messages.into_iter().map(StoredMessage::told).collect();
    let mut sources = Sources::default();
    for message in messages.iter().flatten() {
        let related = message.related.iter().map(|(address, _)| address);
        for address in message.address.iter().chain(related) {
            // Messages about other places are shown by a whole run.
            sources.add_text(&address.file, inputs.text(&address.file)?);
        }
    }
    messages?.into_iter().for_each(|message| report.push(message));
    Some(Recalled { fresh: run.fresh, summary: run.summary, sources })
}

/// Records that a run on `inputs`, printed as `printing`, gave the files on disk and the diagnostics of `report`.
/// Records nothing if any input has changed meanwhile.
///
/// Only for crates that take a while to generate. Write failures are ignored: the cache is optional.
pub(crate) fn keep(
    config: &Config,
    inputs: &Inputs,
    printing: Printing,
    (tree, summary): (&FileTree, &Summary),
    report: &Report,
) {
    if !tree.is_large() || Inputs::read(config).is_none_or(|now| now.digest() != inputs.digest()) {
        return;
    }
    let mut fresh = 0;
    let made = digest_of_crate(config, &mut |name, text| {
        fresh += 1;
        let is_as_it_was = name != LOCK_FILE || inputs.lock() == Some(text);
        is_as_it_was && tree.files.get(name).is_some_and(|made| is_same(text, made))
    });
    if let Some(made) = made.filter(|_| fresh == tree.files.len()) {
        let messages = report.diagnostics().iter().map(StoredMessage::of).collect();
        let inputs = inputs.digest().to_owned();
        let (is_whole, summary) = (printing == Printing::Whole, summary.clone());
        store::write(config, KIND, &FinishedRun { inputs, made, fresh, is_whole, summary, messages });
    }
}

/// Returns whether a file holds `text`, whatever ends its lines.
fn is_same(file: &[u8], text: &str) -> bool {
    file == text.as_bytes() || std::str::from_utf8(file).is_ok_and(|file| with_plain_ends(file) == text)
}
