//! Brings the bodies under `tests/bodies` up to date with the schemas, after an update:
//! `cargo test --test refresh -- --ignored --nocapture`.
//!
//! A body that no longer fits loses the members that no schema admits any more; one whose type or branch is removed
//! is deleted. Branches and tags that no body shows get a made one. The exceptions of `oracle.rs` are derived from
//! the refusals of the validator. `unshown.json` lists the branches and tags of which no body could be made: nearly
//! always because the schema admits none. Every edit is printed. The validator decides what fits, not the crate:
//! where the two differ without a reason, nothing is written and the test fails.

mod harness;
#[allow(dead_code, reason = "only small bodies are made here")]
mod made;

#[path = "refresh/cover.rs"]
mod cover;
#[path = "refresh/files.rs"]
mod files;
#[path = "refresh/judge.rs"]
mod judge;
#[path = "refresh/mend.rs"]
mod mend;

use files::Files;
use judge::Judge;
use std::collections::BTreeSet;

#[test]
#[ignore = "it rewrites tests/bodies; the README says when"]
fn bodies_follow_the_schemas() {
    let mut files = Files::read();
    let judge = Judge::new();
    let mut faults = Vec::new();
    for file in &mut files.files {
        file.cases.retain_mut(|case| match mend::mend(case, &judge) {
            Ok(edits) => {
                let name = case["name"].as_str().unwrap_or_default().to_owned();
                edits.iter().for_each(|edit| println!("{}: `{name}` {edit}", file.name));
                file.is_changed |= !edits.is_empty();
                true
            }
            Err(mend::Unmendable::Gone(why)) => {
                println!("{}: `{}` goes: {why}", file.name, case["name"].as_str().unwrap_or_default());
                file.is_changed = true;
                false
            }
            Err(mend::Unmendable::Fault(fault)) => {
                faults.push(format!("{}: {fault}", file.name));
                true
            }
        });
    }
    let unshown = cover::cover(&mut files, &judge);
    unshown.iter().for_each(|what| println!("unshown.json: {what}: no body of it could be made"));
    assert!(faults.is_empty(), "the crate does not take what the schemas admit:\n{}", faults.join("\n"));
    let used: BTreeSet<String> = files.cases().flat_map(mend::reasons_of).collect();
    files.write(&used, &unshown);
}
