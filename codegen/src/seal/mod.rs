//! What a whole check found, remembered beside the user's other caches: while nothing has been touched
//! since, the next check need only read and compare digests.
//!
//! A seal is about one state of everything that a check depends on: the program itself, the configuration,
//! every file of the schemas, the overlay and the remotes, and every file of the crate. It says nothing
//! about any other, so a seal that is lost or does not fit costs time and nothing else.

mod kept;
mod state;

use serde::{Deserialize, Serialize};

use crate::cache;
use crate::config::Config;
use crate::diagnose::{Diagnostic, Report};
use crate::load::Sources;
use kept::Kept;
pub use state::State;

/// Seals among what is remembered.
const KIND: &str = "seal";

/// What a check of a sealed state comes to.
pub struct Recalled {
    /// How many files are as they would be generated: all of them.
    pub fresh: usize,
    /// The texts of the files that the messages are about.
    pub sources: Sources,
}

#[derive(Serialize, Deserialize)]
struct Seal {
    state: String,
    fresh: usize,
    messages: Vec<Kept>,
}

/// What the last check of exactly this state found, if it found no drift; its messages go to `report`.
pub fn recall(config: &Config, state: &State, report: &mut Report) -> Option<Recalled> {
    let seal: Seal = cache::read(config, KIND)?;
    if seal.state != state.digest() {
        return None;
    }
    let messages: Option<Vec<Diagnostic>> = seal.messages.into_iter().map(Kept::told).collect();
    let mut sources = Sources::default();
    for message in messages.iter().flatten() {
        let related = message.related.iter().map(|(address, _)| address);
        for address in message.address.iter().chain(related) {
            // Messages about other places are shown by a whole check.
            sources.add_text(&address.file, state.text(&address.file)?);
        }
    }
    messages?.into_iter().for_each(|message| report.push(message));
    Some(Recalled { fresh: seal.fresh, sources })
}

/// Remembers that a check which began in `state` found no drift in `fresh` files and had the messages of
/// `report`; nothing if anything has been touched meanwhile.
///
/// Only for crates that take a while to generate. That a seal cannot be written is nobody's business.
pub fn keep(config: &Config, state: &State, fresh: usize, report: &Report) {
    if state.is_small() || State::read(config).is_none_or(|now| now.digest() != state.digest()) {
        return;
    }
    let messages = report.diagnostics().iter().map(Kept::of).collect();
    let seal = Seal { state: state.digest(), fresh, messages };
    cache::write(config, KIND, &seal);
}
