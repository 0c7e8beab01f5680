//! The verdicts of `changes` about the wire, tried with bodies.
//!
//! For each pair of types that stand for each other, bodies are made from the schemas of one side, each
//! value, branch and member one at a time and all together:
//!
//! - bodies of the new schemas are read by the crate of the old ones. They come back equal; what
//!   deviates is explained by a change on the way to it whose verdict says so, and each change whose
//!   verdict says so has a body that deviates.
//! - bodies of the old schemas are validated by the new ones, in the same way.
//!
//! The folders of `changes/` are tried in every run, forth and back. Documents are asked for:
//! `REVISIONS="one.json two.json three.json" cargo test --release -p schemalock --test verdicts -- --ignored`
//! tries the steps between them, forth and back, with the `schemalock.toml` of this repository.

#![allow(dead_code)]

#[allow(unused_macros)]
#[macro_use]
#[allow(
    clippy::crate_in_macro_def,
    clippy::pedantic,
    reason = "the runtime is linted as generated crates are"
)]
#[path = "../runtime/mod.rs"]
#[allow(unused_imports)]
mod support;

/// The two files of the feature `validate` that need no types.
#[path = "../runtime/validate"]
mod validate {
    pub mod schemas;
    mod tagged;
    mod violation;
}

mod common;
#[path = "verdicts/sampler.rs"]
mod sampler;
#[path = "verdicts/step.rs"]
mod step;
#[path = "verdicts/trace.rs"]
mod trace;

use common::crate_of_many::CrateOfMany;
use common::sides::{both, config_of_cases, config_of_repository, emitted, label, of_case, revisions};
use schemalock::internals::changes::Side;
use schemalock::internals::config::Config;
use std::path::{Path, PathBuf};
use step::{Outcome, State, Trial};

const PROGRAM: &str = include_str!("verdicts/program.rs");

/// Sides by the names of their crates, compiled into one program.
#[derive(Default)]
struct Builds {
    all: CrateOfMany,
    strict: String,
}

impl Builds {
    fn add(&mut self, case: &str, side: &Side, config: &Config) {
        self.all.add(case, &emitted(side, config));
        let module = case.replace('-', "_");
        for (_, def) in side.model.iter() {
            let (address, path) = (def.address.to_string(), format!("{}::{}", def.module, def.name));
            self.strict.push_str(&format!(
                "    ({:?}, {address:?}, |body| serde_json::from_slice::<crate_of_many::case_{module}::{path}>(body).is_ok()),\n",
                format!("case_{module}")
            ));
        }
    }

    fn build(self, name: &str) -> PathBuf {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let main = format!("{PROGRAM}\nstatic STRICT: &[(&str, &str, Strict)] = &[\n{}];\n", self.strict);
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("verdicts-target");
        self.all.build_in(&folder, &target, &main).unwrap_or_else(|why| panic!("{why}"))
    }
}

/// Fails with what is wrong, unless it has a reason in `reasons`: lines of the beginning of what is not
/// shown, a tab, and why no body can show it.
fn judge(results: &[(String, Outcome)], reasons: &str) {
    let reasons: Vec<(&str, &str)> = reasons.lines().filter_map(|line| line.split_once('\t')).collect();
    let mut wrong = Vec::new();
    let mut used = vec![false; reasons.len()];
    for (name, outcome) in results {
        wrong.extend(outcome.contradicted.iter().map(|line| format!("{name}: contradicted: {line}")));
        for line in &outcome.unshown {
            let line = format!("{name}: {line}");
            match reasons.iter().position(|(start, _)| line.contains(start)) {
                Some(at) => used[at] = true,
                None => wrong.push(format!("not shown: {line}")),
            }
        }
    }
    let unused = reasons.iter().zip(used).filter(|(_, used)| !used);
    wrong.extend(unused.map(|((start, _), _)| format!("the reason for `{start}` is not needed")));
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_cases_of_changes() {
    let config = config_of_cases();
    let mut builds = Builds::default();
    let mut steps = Vec::new();
    for (name, folder) in common::folders("changes") {
        let [old, new] = of_case(&folder, &config);
        builds.add(&format!("{name}-old"), &old, &config);
        builds.add(&format!("{name}-new"), &new, &config);
        steps.push((name, State::new(old), State::new(new)));
    }
    let program = builds.build("verdicts-cases");
    let mut results = Vec::new();
    for (name, old, new) in &steps {
        let module = name.replace('-', "_");
        for (way, from, to, built) in [("forth", old, new, "old"), ("back", new, old, "new")] {
            let case = format!("case_{module}_{built}");
            let trial = Trial::run(from, to, &program, &case).unwrap_or_else(|why| panic!("{name}: {why}"));
            let outcome = trial.judge(&trial.found);
            assert!(trial.notices_wrong_verdicts(&outcome), "{name} {way}: other verdicts do as well");
            println!("{name} {way}: {}", outcome.summary());
            results.push((format!("{name} {way}"), outcome));
        }
    }
    judge(&results, include_str!("verdicts/cases-reasons.txt"));
}

/// Slow: the crates of whole documents are compiled.
#[test]
#[ignore = "compiles the crates of the documents in REVISIONS"]
fn the_steps_between_revisions() {
    let Some(documents) = revisions() else {
        println!("skipped: REVISIONS names no documents");
        return;
    };
    let config = config_of_repository();
    let mut results = Vec::new();
    for pair in documents.windows(2) {
        for (from, to) in [(&pair[0], &pair[1]), (&pair[1], &pair[0])] {
            let [old, new] = both(from, to, &config);
            let mut builds = Builds::default();
            builds.add("old", &old, &config);
            let program = builds.build("verdicts-revisions");
            let (old, new) = (State::new(old), State::new(new));
            let trial = Trial::run(&old, &new, &program, "case_old").unwrap_or_else(|why| panic!("{why}"));
            let (name, outcome) = (format!("{} to {}", label(from), label(to)), trial.judge(&trial.found));
            println!("{name}: {}", outcome.summary());
            results.push((name, outcome));
        }
    }
    judge(&results, include_str!("verdicts/revisions-reasons.txt"));
}
