//! What each fault is tried on: the same update or generation, and what may be there afterwards.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Output};

use super::checkout::{Place, said};

pub const UPDATE: &[&str] = &["update", "../new.json", "--revision", "2", "--bump", "--changelog"];
pub const GENERATE: &[&str] = &["generate", "--whole", "--name", "other"];

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Returns a checkout of so many schemas that runs remember what they did in the cache.
pub fn large() -> Place {
    let place = Place::new();
    for at in 0..60 {
        let members = (0..25)
            .map(|member| format!("\"member{at}x{member}\": {{ \"enum\": [\"a{at}\", \"b{member}\"] }}"));
        let members = members.collect::<Vec<_>>().join(", ");
        place.write(
            &format!("project/schemas/s{at}.json"),
            &format!("{{ \"type\": \"object\", \"properties\": {{ {members} }} }}"),
        );
    }
    let done = place.run(&["generate"]);
    assert!(done.status.success(), "{}", said(&done));
    let cached = place.all("cache").into_keys().filter(|path| path.is_file()).count();
    assert!(cached > 0, "nothing is cached");
    place
}

/// Returns the files of the checkout, each relative to it.
pub fn files(place: &Place) -> Files {
    let root = place.path("project");
    let relative = |path: PathBuf| path.strip_prefix(&root).expect("inside").to_owned();
    place.all("project").into_iter().map(|(path, content)| (relative(path), content)).collect()
}

/// Returns the checkout before and after a run without a fault.
pub fn states(args: &[&str]) -> (Files, Files) {
    let place = Place::new();
    let old = files(&place);
    let done = place.run(args);
    assert!(done.status.success(), "{}", said(&done));
    (old, files(&place))
}

/// Checks a run that met a fault: it says so, and the checkout is all old; or it succeeded, and is all new.
#[track_caller]
pub fn assert_whole(name: &str, place: &Place, done: &Output, states: &(Files, Files)) {
    let found = files(place);
    let different = |state: &Files| {
        let mut paths: Vec<&PathBuf> = state.keys().chain(found.keys()).collect();
        paths.retain(|path| state.get(*path) != found.get(*path));
        format!("{paths:?}")
    };
    match done.status.code() {
        Some(0) => assert!(found == states.1, "{name}: {}", different(&states.1)),
        Some(2) => {
            assert!(!said(done).trim().is_empty(), "{name}: no message");
            assert!(found == states.0, "{name}: {}\n{}", different(&states.0), said(done));
        }
        _ => panic!("{name}: {}: {}", done.status, said(done)),
    }
}

/// Returns whether a command of the superuser works; prints the reason for leaving a test out if not.
pub fn may(what: &str, command: &mut Command) -> bool {
    match command.output() {
        Ok(output) if output.status.success() => true,
        Ok(output) => {
            println!("left out, {what}: {}", String::from_utf8_lossy(&output.stderr).trim());
            false
        }
        Err(error) => {
            println!("left out, {what}: {error}");
            false
        }
    }
}
