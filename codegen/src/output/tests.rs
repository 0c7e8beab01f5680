//! Tests of writing: a run killed at each step, two runs at once, links, and files of other programs.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::guard::Guard;
use super::{Drifting, FileTree, Stamp, TreeError};

const OLD: &[(&str, &str)] = &[
    ("schemalock.lock", "1\n"),
    ("src/lib.rs", "mod a; mod b;\n"),
    ("src/a.rs", "a\n"),
    ("src/b/mod.rs", "b\n"),
];
const NEW: &[(&str, &str)] = &[
    ("schemalock.lock", "2\n"),
    ("src/lib.rs", "mod a; mod c;\n"),
    ("src/a.rs", "a\n"),
    ("src/c/d.rs", "c\n"),
];
const FOREIGN: &[(&str, &str)] = &[
    ("Cargo.lock", "lock\n"),
    (".git/HEAD", "main\n"),
    ("notes/kept.md", "mine\n"),
    ("target/debug/x", "built\n"),
];

#[test]
fn a_run_killed_at_any_step_leaves_the_old_tree_or_the_new() {
    for steps in 0.. {
        let place = Directory::with(OLD);
        let killed = place.write_killed_after(NEW, true, steps);
        let found = place.generated();
        assert!(found == files(OLD) || found == files(NEW), "after {steps} steps: {found:?}");
        let mut foreign = place.foreign();
        foreign.entry("target/debug/x".to_owned()).or_insert("built\n".to_owned());
        assert_eq!(foreign, files(FOREIGN), "after {steps} steps");
        place.write(NEW).expect("the next run finishes");
        place.assert_clean(NEW);
        if !killed {
            assert!(steps > 12, "only {steps} steps");
            return;
        }
    }
}

#[test]
fn a_run_killed_where_directories_cannot_be_exchanged_is_finished_by_the_next() {
    for steps in 0.. {
        let place = Directory::with(OLD);
        let killed = place.write_killed_after(NEW, false, steps);
        let vouched = fs::read_to_string(place.out().join("schemalock.lock")).expect("a lock file");
        assert!(vouched == "1\n" || place.generated() == files(NEW), "after {steps} steps");
        assert_eq!(place.foreign(), files(FOREIGN), "after {steps} steps");
        place.write(NEW).expect("the next run finishes");
        place.assert_clean(NEW);
        if !killed {
            return;
        }
    }
}

#[test]
fn unchanged_files_are_not_touched() {
    let place = Directory::with(OLD);
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let modified =
        |path: &str| fs::metadata(place.out().join(path)).and_then(|data| data.modified()).expect("a time");
    for path in ["src/a.rs", "src/lib.rs", "notes/kept.md"] {
        let file = fs::File::options().write(true).open(place.out().join(path)).expect("a file");
        file.set_modified(long_ago).expect("a time");
    }
    let summary = place.write(NEW).expect("written");
    assert_eq!(summary.written, ["schemalock.lock", "src/c/d.rs", "src/lib.rs"]);
    assert_eq!(summary.removed, ["src/b/mod.rs"]);
    assert_eq!(summary.unchanged, 1);
    assert_eq!(modified("src/a.rs"), long_ago);
    assert_eq!(modified("notes/kept.md"), long_ago);
    assert_ne!(modified("src/lib.rs"), long_ago);
    let summary = place.write(NEW).expect("written");
    assert_eq!((summary.written.len(), summary.removed.len(), summary.unchanged), (0, 0, 4));
}

#[test]
fn a_file_that_was_read_back_is_looked_at_again_if_somebody_has_written_it() {
    let place = Directory::with(OLD);
    let file = place.out().join("src/a.rs");
    let read_back = || {
        let mut tree = tree(NEW);
        tree.insert_read_back("src/a.rs", "a\n", Stamp::of(&file).expect("a file"));
        tree
    };
    let (first, second) = (read_back(), read_back());
    // Another run, which had the directory for itself in between.
    place.write(&[("schemalock.lock", "3\n"), ("src/a.rs", "another\n")]).expect("written");
    first.write(&place.out(), &owned).expect("written");
    place.assert_clean(NEW);
    fs::remove_file(&file).expect("it is there");
    second.write(&place.out(), &owned).expect("written");
    place.assert_clean(NEW);
}

#[test]
fn drift_is_found_in_both_directions() {
    let place = Directory::with(OLD);
    fs::write(place.out().join("src/a.rs"), "a\r\n").expect("a file");
    let drift = tree(NEW).compare(&place.out(), &owned, 3).expect("compared");
    let paths = |how| drift.paths(how).collect::<Vec<_>>();
    assert_eq!(paths(Drifting::Stale), ["schemalock.lock", "src/lib.rs"]);
    assert_eq!(paths(Drifting::Missing), ["src/c/d.rs"]);
    assert_eq!(paths(Drifting::Orphan), ["src/b/mod.rs"]);
    assert_eq!(drift.fresh, 1);
    let diff = drift.files[0].diff.as_deref();
    assert_eq!(
        diff,
        Some("--- schemalock.lock\n+++ schemalock.lock (generated)\n@@ -1 +1 @@\n… and 2 more lines\n")
    );
    let nowhere = place.directory.path().join("nowhere");
    assert_eq!(tree(NEW).compare(&nowhere, &owned, 3).expect("compared").files.len(), 4);
    assert!(!nowhere.exists());
}

#[test]
fn a_directory_of_somebody_else_is_left_alone() {
    let theirs = &[("src/lib.rs", "theirs\n")];
    let place = Directory::empty();
    place.put(theirs);
    assert!(matches!(place.write(NEW), Err(TreeError::NotOurs(_))));
    assert_eq!(place.generated(), files(theirs));
    let place = Directory::empty();
    place.put(FOREIGN);
    place.write(NEW).expect("nothing is taken away");
    place.assert_clean(NEW);
}

#[test]
fn two_runs_do_not_write_together() {
    let place = Directory::with(OLD);
    let out = place.out().canonicalize().expect("a path");
    let guard = Guard::acquire(&out).expect("the first run");
    assert!(matches!(place.write(NEW), Err(TreeError::Busy(_))));
    drop(guard);
    place.write(NEW).expect("the second run");
}

#[test]
fn generated_paths_stay_inside() {
    let place = Directory::with(OLD);
    for path in ["../x.rs", "/x.rs", "src/../../x.rs"] {
        let result = tree(&[(path, "x")]).write(&place.out(), &owned);
        assert!(matches!(result, Err(TreeError::PathOutside(_))), "{path}");
    }
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_not_written_through() {
    let elsewhere = Directory::with(OLD);
    let place = Directory::empty();
    place.put(&[("schemalock.lock", "")]);
    std::os::unix::fs::symlink(elsewhere.out().join("src"), place.out().join("src")).expect("a link");
    assert!(matches!(place.write(NEW), Err(TreeError::SymbolicLink(_))));
    fs::remove_file(place.out().join("src")).expect("removed");
    fs::create_dir(place.out().join("src")).expect("a directory");
    std::os::unix::fs::symlink(elsewhere.out().join("src/a.rs"), place.out().join("src/lib.rs"))
        .expect("a link");
    place.write(NEW).expect("the link is replaced");
    assert_eq!(place.generated(), files(NEW));
    assert_eq!(elsewhere.generated(), files(OLD));
}

#[cfg(unix)]
#[test]
fn the_directory_may_be_a_link_itself() {
    let place = Directory::with(OLD);
    let link = place.out().with_file_name("link");
    std::os::unix::fs::symlink(place.out(), &link).expect("a link");
    let found = tree(OLD).compare(&link, &owned, 0).expect("compared");
    assert!(found.is_fresh(), "{found:?}");
}

fn owned(path: &str) -> bool {
    !path.starts_with("notes/")
}

fn files(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
}

fn tree(content: &[(&str, &str)]) -> FileTree {
    FileTree { files: files(content), ..FileTree::default() }
}

/// An output directory in a directory of its own.
struct Directory {
    directory: TempDir,
}

impl Directory {
    fn empty() -> Directory {
        Directory { directory: tempfile::tempdir().expect("a temporary directory") }
    }

    fn with(generated: &[(&str, &str)]) -> Directory {
        let place = Directory::empty();
        place.put(generated);
        place.put(FOREIGN);
        place
    }

    fn out(&self) -> std::path::PathBuf {
        self.directory.path().join("generated")
    }

    fn put(&self, files: &[(&str, &str)]) {
        for (path, text) in files {
            let path = self.out().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
            fs::write(path, text).expect("a file");
        }
    }

    fn write(&self, content: &[(&str, &str)]) -> Result<super::WriteSummary, TreeError> {
        tree(content).write(&self.out(), &owned)
    }

    /// Returns whether the run was ended.
    fn write_killed_after(&self, content: &[(&str, &str)], whole: bool, steps: usize) -> bool {
        let mut left = steps;
        let mut before = |_: &'static str| {
            left = left.checked_sub(1).ok_or_else(|| io::Error::other("killed"))?;
            Ok(())
        };
        let out = self.out().canonicalize().expect("a path");
        tree(content).write_stepwise(&out, &owned, whole, &mut before).is_err()
    }

    fn all(&self) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        for entry in walkdir::WalkDir::new(self.out()) {
            let entry = entry.expect("an entry");
            if entry.path().is_file() {
                let path = entry.path().strip_prefix(self.out()).expect("inside");
                let text = fs::read_to_string(entry.path()).expect("a text");
                found.insert(path.to_string_lossy().into_owned(), text);
            }
        }
        found
    }

    fn generated(&self) -> BTreeMap<String, String> {
        let foreign = files(FOREIGN);
        self.all().into_iter().filter(|(path, _)| !foreign.contains_key(path)).collect()
    }

    fn foreign(&self) -> BTreeMap<String, String> {
        let foreign = files(FOREIGN);
        self.all().into_iter().filter(|(path, _)| foreign.contains_key(path)).collect()
    }

    /// Asserts that only the new tree and other programs' files are left.
    fn assert_clean(&self, content: &[(&str, &str)]) {
        assert_eq!(self.generated(), files(content));
        assert_eq!(self.foreign(), files(FOREIGN));
        let beside: Vec<_> = fs::read_dir(self.directory.path()).expect("a directory").collect();
        assert_eq!(beside.len(), 1, "{beside:?}");
        assert!(!Path::new(&self.out().join("src/b")).exists());
    }
}

#[test]
fn long_lines_of_difference_are_cut() {
    let place = Directory::with(&[("schemalock.lock", "1\n")]);
    let long = format!("{}\n", "é".repeat(5000));
    let drift = tree(&[("schemalock.lock", &long)]).compare(&place.out(), &owned, 9).expect("compared");
    let diff = drift.files[0].diff.as_deref().expect("it is stale");
    assert!(diff.ends_with(&format!("\n-1\n+{} … and 9602 more bytes\n", "é".repeat(199))), "{diff}");
}
