//! Names of files that are no UTF-8, as long as the system allows, or longer.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::process::{Command, Stdio};

use super::checkout::{Place, said};
use super::project::{GENERATE, UPDATE};

const SCHEMA: &str = r#"{"type": "object", "properties": {"own": {"type": "string"}}}"#;

const ALL: &[&[&str]] = &[
    &["check"],
    GENERATE,
    &["changes", "schemas", "../new.json"],
    &["audit", "bodies", "--as", "Call"],
    &["explain", "Call"],
    UPDATE,
];

#[test]
fn names_that_are_no_utf_8_are_shown_as_text_and_left_alone() {
    let name = OsStr::from_bytes(b"a\xff\x1b[31m.json");
    for directory in ["schemas", "generated", "generated/src", "bodies", "remotes", "."] {
        let place = Place::new();
        place.write("project/bodies/b.json", "{\"id\": \"a\"}");
        let path = place.path("project").join(directory).join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        fs::write(&path, SCHEMA).expect("a file");
        for args in ALL {
            let done = place.run(args);
            assert!(
                matches!(done.status.code(), Some(0..=2 | 100)),
                "{directory}, {args:?}: {}",
                said(&done)
            );
            let shown = [&done.stdout[..], &done.stderr].concat();
            assert!(
                !shown.contains(&0x1b) && !shown.contains(&0xff),
                "{directory}, {args:?}: {}",
                said(&done)
            );
            // Whatever is not ours stays; `update` replaces the schemas, and `generate` the crate.
            if ![("schemas", UPDATE), ("generated", GENERATE), ("generated/src", GENERATE)]
                .contains(&(directory, args))
            {
                assert!(path.exists() || directory.starts_with("generated"), "{directory}, {args:?}");
            }
        }
    }
}

#[test]
fn arguments_that_are_no_utf_8_are_refused() {
    let place = Place::new();
    let name = OsStr::from_bytes(b"a\xff\x1b[31m.json");
    for verb in ["audit", "import", "update", "changes"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
        command.current_dir(place.path("project")).arg(verb).arg(name).stdin(Stdio::null());
        let done = command.output().expect("it runs");
        assert_eq!(done.status.code(), Some(2), "{verb}: {}", said(&done));
        assert!(!done.stderr.contains(&0x1b) && !done.stderr.contains(&0xff), "{verb}: {}", said(&done));
    }
}

#[test]
fn names_of_255_bytes_and_paths_beyond_the_limit_end_with_a_message() {
    let place = Place::new();
    place.write(&format!("project/schemas/{}.json", "a".repeat(250)), SCHEMA);
    for args in ALL {
        let done = place.run(args);
        assert!(matches!(done.status.code(), Some(0..=2 | 100)), "{args:?}: {}", said(&done));
    }
    // The directory of a project whose files are beyond the 4,096 bytes that a path may have.
    for levels in [1, 14, 15, 16, 20] {
        let place = Place::new();
        let deep = format!(
            "cd ../project; for at in $(seq {levels}); do mkdir -p {0}; cd {0}; done; cp -a ../{1}schemas ../{1}schemalock.toml .; exec \"$0\" \"$@\"",
            "d".repeat(250),
            "../".repeat(levels - 1)
        );
        for args in [&["generate"][..], &["check"], &["update", "/dev/null"]] {
            let mut command = Command::new("sh");
            command.args(["-c", &deep, env!("CARGO_BIN_EXE_schemalock")]).args(args).stdin(Stdio::null());
            command
                .current_dir(place.path("project"))
                .env("HOME", place.path("home"))
                .env_remove("GITHUB_ACTIONS");
            for (name, directory) in [("XDG_STATE_HOME", "state"), ("XDG_CACHE_HOME", "cache")] {
                command.env(name, place.path(directory));
            }
            let done = command.output().expect("it runs");
            assert!(matches!(done.status.code(), Some(0..=2)), "{levels} levels, {args:?}: {}", said(&done));
            assert!(!said(&done).contains("panicked"), "{levels} levels, {args:?}: {}", said(&done));
        }
    }
}
