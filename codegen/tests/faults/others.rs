//! Other runs and other users at work on the same checkout and the same cache.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::process::{Command, Output, Stdio};
use std::thread;

use super::checkout::{Place, said};
use super::project::{GENERATE, UPDATE, files, large, may, states};

#[test]
fn eight_runs_at_once_leave_the_result_of_one() {
    for (args, states) in [(UPDATE, states(UPDATE)), (GENERATE, states(GENERATE))] {
        for round in 0..5 {
            let place = Place::new();
            let runs: Vec<Output> = thread::scope(|scope| {
                let runs: Vec<_> = (0..8).map(|_| scope.spawn(|| place.run(args))).collect();
                runs.into_iter().map(|run| run.join().expect("a run")).collect()
            });
            let done = runs.iter().filter(|run| run.status.success()).count();
            assert!(done > 0, "round {round}");
            for run in &runs {
                assert!(matches!(run.status.code(), Some(0 | 2)), "round {round}: {}", said(run));
                assert!(
                    run.status.success() || said(run).contains("another run"),
                    "round {round}: {}",
                    said(run)
                );
            }
            let found = files(&place);
            let beside: Vec<_> = found
                .iter()
                .filter(|(path, text)| states.1.get(*path) != Some(text))
                .map(|(path, _)| path)
                .collect();
            // The second update of one document is one to the same revision, which a changelog may mention again.
            assert!(
                beside.iter().all(|path| path.ends_with("CHANGELOG.md") || path.ends_with("schemalock.toml")),
                "round {round}: {beside:?}"
            );
            assert!(states.1.keys().all(|path| found.contains_key(path)), "round {round}");
        }
    }
}

#[test]
fn eight_runs_of_all_verbs_at_once_end_with_a_message() {
    let place = Place::new();
    let verbs: [&[&str]; 8] = [
        UPDATE,
        GENERATE,
        &["check"],
        &["generate"],
        &["changes", "schemas", "../new.json"],
        &["explain", "Call"],
        &["update", "../old.json"],
        &["check", "--whole"],
    ];
    for round in 0..5 {
        thread::scope(|scope| {
            for args in verbs {
                let place = &place;
                scope.spawn(move || {
                    let done = place.run(args);
                    let is_usual = matches!(done.status.code(), Some(0..=2 | 100));
                    assert!(
                        is_usual && !said(&done).contains("panicked"),
                        "round {round}, {args:?}: {}",
                        said(&done)
                    );
                });
            }
        });
        let done = place.run(&["generate"]);
        assert!(done.status.success(), "round {round}: {}", said(&done));
        assert!(place.run(&["check"]).status.success(), "round {round}");
        let left: Vec<_> = files(&place)
            .into_keys()
            .filter(|path| path.to_string_lossy().contains("schemalock-unfinished"))
            .collect();
        assert!(left.is_empty(), "round {round}: {left:?}");
    }
}

#[test]
fn the_cache_and_the_state_of_another_user_are_as_if_they_were_not_there() {
    const NOBODY: u32 = 65_534;
    if !may(
        "another user",
        Command::new("setpriv").args(["--reuid=65534", "--regid=65534", "--clear-groups", "true"]),
    ) {
        return;
    }
    for mode in [0o700, 0o755] {
        let place = large();
        // What the superuser has in them belongs to the superuser; the checkout is the other's.
        for directory in ["cache", "state"] {
            fs::create_dir_all(place.path(directory)).expect("a directory");
            fs::set_permissions(place.path(directory), fs::Permissions::from_mode(mode)).expect("a mode");
        }
        fs::set_permissions(place.path(""), fs::Permissions::from_mode(0o755)).expect("a mode");
        for path in place.all("project").into_keys() {
            chown(&path, Some(NOBODY), Some(NOBODY)).expect("an owner");
        }
        chown(place.path("project"), Some(NOBODY), Some(NOBODY)).expect("an owner");
        let before = [place.all("cache"), place.all("state")];
        let binary = place.path("schemalock");
        fs::copy(env!("CARGO_BIN_EXE_schemalock"), &binary).expect("a copy");
        let run = |args: &[&str]| {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&binary).args(args);
            command.current_dir(place.path("project")).stdin(Stdio::null()).env_remove("GITHUB_ACTIONS");
            for (name, directory) in
                [("HOME", "home"), ("XDG_STATE_HOME", "state"), ("XDG_CACHE_HOME", "cache")]
            {
                command.env(name, place.path(directory));
            }
            command.output().expect("it runs")
        };
        for args in [&["check"][..], GENERATE, &["generate"], UPDATE, &["check"]] {
            let done = run(args);
            assert!(done.status.success(), "{mode:o}, {args:?}: {}", said(&done));
        }
        assert!([place.all("cache"), place.all("state")] == before, "{mode:o}");
    }
}

#[test]
fn a_cache_of_garbage_is_as_if_it_were_not_there() {
    let place = large();
    let before = files(&place);
    let garbage = [Vec::new(), b"[".to_vec(), b"\xff\xfe\x00".to_vec(), vec![0; 70_000]];
    for text in &garbage {
        for path in place.all("cache").into_keys().filter(|path| path.is_file()) {
            fs::write(path, text).expect("a file");
        }
        for args in [&["check"][..], &["generate"]] {
            let done = place.run(args);
            assert!(done.status.success(), "{} bytes, {args:?}: {}", text.len(), said(&done));
            assert!(files(&place) == before, "{} bytes, {args:?}", text.len());
        }
    }
}
