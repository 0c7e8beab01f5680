//! Measuring what cargo takes for one package alone.

use super::crates::Candidate;
use super::{Choice, Step};
use crate::cost::{Cost, measure};
use crate::files::output;
use crate::sets::text_of;
use std::path::{Path, PathBuf};
use std::process::Command;

/// `cargo check` is short: so many rounds, in each of which every crate has its turn.
pub const ROUNDS: usize = 3;

/// The measurements of one crate of types.
pub struct Measured {
    pub name: String,
    /// One for each round; empty if it was not measured.
    pub check: Vec<Cost>,
    /// The types, and their reader.
    pub debug: Option<[Cost; 2]>,
    pub release: Option<[Cost; 2]>,
    /// Of the release binary, in bytes: as it is, and stripped.
    pub size: Option<[u64; 2]>,
    /// The reason why it could not be measured.
    pub failure: Option<String>,
}

/// Where cargo builds, for all crates together, so that what several depend on is built once.
pub struct Target(pub PathBuf);

impl Target {
    /// Measures all `candidates`, the first of which is ours.
    ///
    /// # Errors
    /// When ours does not compile.
    pub fn measure(&self, candidates: Vec<Candidate>, choice: &Choice) -> Result<Vec<Measured>, String> {
        let mut all: Vec<(Candidate, Measured)> = candidates
            .into_iter()
            .map(|candidate| {
                let (name, failure) = (candidate.name.clone(), candidate.failure.clone());
                let measured =
                    Measured { name, check: Vec::new(), debug: None, release: None, size: None, failure };
                (candidate, measured)
            })
            .collect();
        self.each(&mut all, "dependencies", |candidate, _| self.dependencies(&candidate.directory, choice));
        if choice.has(Step::Check) {
            for round in 1..=ROUNDS {
                self.each(&mut all, &format!("check, round {round}"), |candidate, measured| {
                    let check = self.own_part(&candidate.directory, "check", &candidate.package, &[])?;
                    measured.check.push(check);
                    Ok(())
                });
            }
        }
        if choice.has(Step::Debug) {
            self.each(&mut all, "debug", |candidate, measured| {
                measured.debug = Some(self.both(candidate, &[])?);
                Ok(())
            });
        }
        if choice.has(Step::Release) {
            self.each(&mut all, "release", |candidate, measured| {
                measured.release = Some(self.both(candidate, &["--release"])?);
                measured.size = Some(self.size()?);
                Ok(())
            });
        }
        let measured: Vec<Measured> = all.into_iter().map(|(_, measured)| measured).collect();
        match measured.first().and_then(|ours| ours.failure.clone()) {
            Some(failure) => Err(format!("ours: {failure}")),
            None => Ok(measured),
        }
    }

    /// Does `step` with all that have not failed yet.
    fn each(
        &self,
        all: &mut [(Candidate, Measured)],
        what: &str,
        mut step: impl FnMut(&Candidate, &mut Measured) -> Result<(), String>,
    ) {
        for (candidate, measured) in all.iter_mut().filter(|(_, measured)| measured.failure.is_none()) {
            eprintln!("{what}: {}", candidate.name);
            if let Err(message) = step(candidate, measured) {
                eprintln!("{message}");
                measured.failure = Some(reason(&message));
            }
        }
    }

    fn both(&self, candidate: &Candidate, options: &[&str]) -> Result<[Cost; 2], String> {
        let types = self.own_part(&candidate.directory, "build", &candidate.package, options)?;
        Ok([types, self.own_part(&candidate.directory, "build", "reader", options)?])
    }

    /// Returns what compiling `package` costs, when all that it depends on is there and nothing of its own.
    ///
    /// # Errors
    /// When it does not compile.
    pub fn own_part(
        &self,
        directory: &Path,
        verb: &str,
        package: &str,
        options: &[&str],
    ) -> Result<Cost, String> {
        let target = text_of(&self.0);
        let common = ["--quiet", "--target-dir", &target, "--package", package];
        let profile = options.iter().copied().filter(|option| *option == "--release");
        output(Command::new("cargo").arg("clean").args(common).args(profile).current_dir(directory))?;
        let build: Vec<&str> =
            ["cargo", verb].into_iter().chain(common).chain(options.iter().copied()).collect();
        measure(directory, &build)
    }

    /// Returns what `cargo check` of the reader in `directory` with `features` costs, and of `package` with
    /// it.
    ///
    /// # Errors
    /// When it does not compile.
    pub fn check_with(&self, directory: &Path, package: &str, features: &str) -> Result<Cost, String> {
        let target = text_of(&self.0);
        for package in [package, "reader"] {
            let arguments = ["clean", "--quiet", "--target-dir", &target, "--package", package];
            output(Command::new("cargo").args(arguments).current_dir(directory))?;
        }
        let check = ["cargo", "check", "--quiet", "--target-dir", &target, "--features", features];
        measure(directory, &check)
    }

    /// Builds what the types in `directory` depend on, in every way that is measured: a package with
    /// their dependencies and nothing else.
    ///
    /// # Errors
    /// When they do not compile.
    pub fn dependencies(&self, directory: &Path, choice: &Choice) -> Result<(), String> {
        let ways: [(Step, &[&str]); 3] =
            [(Step::Check, &["check"]), (Step::Debug, &["build"]), (Step::Release, &["build", "--release"])];
        for (_, way) in ways.into_iter().filter(|(step, _)| choice.has(*step)) {
            let mut build = Command::new("cargo");
            build.args(way).args(["--quiet", "--package", "nothing", "--target-dir"]).arg(&self.0);
            output(build.current_dir(directory))?;
        }
        Ok(())
    }

    /// Returns the size of the reader that was built last.
    fn size(&self) -> Result<[u64; 2], String> {
        let binary = self.0.join("release/reader");
        let stripped = self.0.join("release/reader-stripped");
        output(Command::new("strip").arg("-o").arg(&stripped).arg(&binary))?;
        let bytes =
            |path: &Path| std::fs::metadata(path).map(|it| it.len()).map_err(|error| error.to_string());
        Ok([bytes(&binary)?, bytes(&stripped)?])
    }
}

/// Returns the reason in cargo's `message`.
fn reason(message: &str) -> String {
    let errors = message.split_once("due to ").and_then(|(_, rest)| rest.split_once(" previous error"));
    match errors {
        Some((count, _)) if count.chars().all(|digit| digit.is_ascii_digit()) => {
            format!("does not compile: {count} errors")
        }
        _ => "does not compile".to_owned(),
    }
}
