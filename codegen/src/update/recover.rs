//! Recovers from an update that was killed half-way.
//!
//! Its journal is in the checkout. Commands that only read report it and change nothing. Commands that write carry
//! out a journal that this user's own run wrote (see `receipt.rs`), and refuse any other: the command `recover`
//! carries that out, since its user asks for it.

use std::ffi::OsStr;
use std::path::PathBuf;

use super::journal::{JOURNAL, Journal};
use super::receipt;
use super::transaction::{Ended, Transaction};
use crate::config::{Config, printed};
use crate::diagnose::{Code, Diagnostic};
use crate::held::Held;
use crate::output::work;

/// The journals that a command carries out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Consent {
    /// Those of this user's own runs.
    Own,
    /// All, since the user asks for it.
    Asked,
}

/// Returns the message that an update was cut short, if one was. Writes nothing.
pub(crate) fn cut_short(config: &Config) -> Option<Diagnostic> {
    let schemas = real(config)?;
    let held = Held::open(&work(&schemas)).ok()?;
    if matches!(held.is_file(OsStr::new(JOURNAL)), Ok(false)) {
        return None;
    }
    let is_own =
        Journal::text(&held).is_ok_and(|text| text.is_some_and(|text| receipt::is_own(&schemas, &text)));
    let verb = if is_own { "generate" } else { "recover" };
    let message = format!("an update of `{}` is at work or was cut short", printed(&config.schemas));
    let help = format!("wait for it, or run `{} {verb}`, which undoes or finishes it", config.command);
    Some(Diagnostic::without_address(Code::CutShort, message).help(help))
}

/// Ends the update that a killed run has left, if one has.
///
/// # Errors
/// Another run may be at work there, the journal may be another user's, or people have changed meanwhile
/// what would be put back.
pub(crate) fn recover(config: &Config, consent: Consent) -> Result<Option<Ended>, Box<Diagnostic>> {
    if cut_short(config).is_none() {
        return Ok(None);
    }
    let Some(schemas) = real(config) else { return Ok(None) };
    let transaction = Transaction::at(config, schemas)?;
    let journal = transaction.journal().map_err(|error| transaction.stuck(&error.to_string()))?;
    // It may have ended while the lock was taken.
    let Some(journal) = journal else { return Ok(None) };
    if consent == Consent::Own && !transaction.is_own(&journal) {
        return Err(Box::new(unknown(config)));
    }
    let journal = Journal::parse(&journal).map_err(|error| transaction.stuck(&error.to_string()))?;
    transaction.end(&journal, &mut |_| Ok(())).map(Some)
}

fn unknown(config: &Config) -> Diagnostic {
    let work = real(config).map(|schemas| work(&schemas)).unwrap_or_default();
    let journal = printed(&work.join(JOURNAL));
    let message =
        format!("`{journal}` describes an update that was cut short, but no run of this user wrote it");
    let help = format!(
        "run `{} recover` to undo or finish that update, or remove the directory of the journal to keep all as it is",
        config.command
    );
    Diagnostic::without_address(Code::CutShort, message).help(help)
}

/// Returns the schema directory without links on the way, whether it is there or was moved away.
fn real(config: &Config) -> Option<PathBuf> {
    config.schemas.canonicalize().ok().or_else(|| {
        let absolute = std::path::absolute(&config.schemas).ok()?;
        Some(absolute.parent()?.canonicalize().ok()?.join(absolute.file_name()?))
    })
}
