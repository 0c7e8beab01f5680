//! Whatever is at the name of a file that is read, the run ends soon, with a message.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::checkout::{Place, said};

/// Makes a pipe into which no process writes.
fn pipe(path: &Path) {
    let _ = fs::remove_file(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
    let made = Command::new("mkfifo").arg(path).status().expect("it runs");
    assert!(made.success(), "{}", path.display());
}

#[test]
fn no_pipe_directory_or_giant_file_holds_a_run_up() {
    let places = [
        "schemas/Call.json",
        "schemas/other.json",
        "schemas/overlay.json",
        "schemalock.toml",
        "generated/schemalock.lock",
        "generated/src/lib.rs",
        "generated/src/other.rs",
        "CHANGELOG.md",
        ".schemas.schemalock/journal.json",
        ".schemas.schemalock/lock",
        ".generated.schemalock/lock",
        "bodies/a.json",
    ];
    for kind in ["pipe", "directory", "giant"] {
        for path in places {
            let place = Place::new();
            place.write("project/bodies/b.json", "{\"id\": \"a\"}");
            let full = place.path(&format!("project/{path}"));
            match kind {
                "pipe" => pipe(&full),
                "directory" => {
                    let _ = fs::remove_file(&full);
                    fs::create_dir_all(&full).expect("a directory");
                }
                _ => {
                    fs::create_dir_all(full.parent().expect("a parent")).expect("a directory");
                    let file = fs::File::create(&full).expect("a file");
                    file.set_len(2 << 30).expect("a length");
                }
            }
            for args in [
                &["check"][..],
                &["generate"],
                &["changes", "schemas", "../new.json"],
                &["audit", "bodies"],
                &["update", "../new.json", "--revision", "2", "--changelog"],
                &["recover"],
            ] {
                let begun = std::time::Instant::now();
                let done = place.run(args);
                let seconds = begun.elapsed().as_secs();
                assert!(seconds < 60, "{kind} at {path}, {args:?}: {seconds} s");
                assert!(
                    matches!(done.status.code(), Some(0..=2)),
                    "{kind} at {path}, {args:?}: {}",
                    said(&done)
                );
            }
        }
    }
}

#[test]
fn an_endless_document_is_not_read_to_its_end() {
    let place = Place::new();
    for args in [&["import", "/dev/zero"][..], &["update", "/dev/zero"], &["changes", "/dev/zero", "schemas"]]
    {
        let done = place.run(args);
        assert_eq!(done.status.code(), Some(2), "{}", said(&done));
        assert!(said(&done).contains("128 MB"), "{}", said(&done));
    }
}
