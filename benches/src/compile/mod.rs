//! `benches/run compile`: what it costs to compile the generated crate and what uses it, beside the
//! same types by serde's derives and by other generators.

mod crates;
mod families;
mod measure;
mod tables;
mod workspace;

use crate::inputs::Inputs;
use crate::load::Load;
use crate::page::Page;
use crate::sets::{self, Set};
use measure::{Measured, Target};
use std::path::{Path, PathBuf};

/// The steps that are measured.
#[derive(Clone, Copy, Debug, PartialEq, clap::ValueEnum)]
pub enum Step {
    /// `cargo check` of the types.
    Check,
    /// A debug build of the types, and of their reader.
    Debug,
    /// A release build of the types, and of their reader; sizes.
    Release,
}

/// The crates to compare ours with, by the names that `--beside` takes.
pub const PEERS: [&str; 6] = ["derive", "same-api", "typify", "ploidy", "oas3-gen", "openapi-to-rust"];

/// The chosen measurements.
pub struct Choice {
    steps: Vec<Step>,
    /// The [`PEERS`] that ours are compared with; empty for all.
    beside: Vec<String>,
    /// Where the other generators are.
    peers: Option<PathBuf>,
}

impl Choice {
    pub fn new(steps: Vec<Step>, beside: Vec<String>, peers: Option<PathBuf>) -> Self {
        Choice { steps, beside, peers }
    }

    fn has(&self, step: Step) -> bool {
        self.steps.is_empty() || self.steps.contains(&step)
    }

    fn has_peer(&self, name: &str) -> bool {
        self.beside.is_empty() || self.beside.iter().any(|beside| beside == name)
    }
}

/// Measures the messages, or all of `document` if there is one, and writes the tables.
///
/// # Errors
/// When ours cannot be generated or compiled; what others do not manage is in their rows.
pub fn run(page: &Page, document: Option<&Path>, choice: &Choice) -> Result<(), String> {
    let load = Load::begin();
    let schemalock = sets::command(page.project)?;
    let base = page.project.join("target/benches/compile");
    let target = Target(base.join("target"));
    let (section, set) = match document {
        Some(document) => ("compile-document", sets::document(page.project, &schemalock, document)?),
        None => ("compile", sets::messages(page.project, &schemalock)?),
    };
    let inputs = Inputs::read(&set.directory.join("schemalock.toml"), &set.directory.join("generated"))?;
    let base = base.join(set.slug());
    let candidates = crates::candidates(&base, &inputs, choice)?;
    let measured = target.measure(candidates, choice)?;
    let mut text = tables::text(&set, &measured, document.is_some());
    if document.is_none() {
        if choice.has(Step::Check) {
            text.push_str(&families::table(&target, &base, &inputs)?);
        }
        if choice.has(Step::Check) || choice.has(Step::Release) {
            let tenfold = sets::tenfold(page.project, &set, &schemalock)?;
            text.push_str(&growth(&target, &tenfold, &measured[0], choice)?);
        }
    }
    page.put(section, &(text + &load.sentence()))
}

/// Returns what ten times the schemas cost.
fn growth(target: &Target, tenfold: &Set, once: &Measured, choice: &Choice) -> Result<String, String> {
    let directory = tenfold.directory.join("growth");
    workspace::write(&directory, "tenfold", &tenfold.directory.join("generated"), "", "fn main() {}\n")?;
    target.dependencies(&directory, choice)?;
    let check = choice.has(Step::Check).then(|| target.own_part(&directory, "check", "tenfold", &[]));
    let release =
        choice.has(Step::Release).then(|| target.own_part(&directory, "build", "tenfold", &["--release"]));
    Ok(tables::growth(once, check.transpose()?, release.transpose()?))
}
