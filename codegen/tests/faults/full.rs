//! Disks that are full, files that may not grow, and directories that cannot be written.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use super::checkout::{Place, said};
use super::project::{GENERATE, UPDATE, assert_whole, may, states};

/// Runs the command where no file may become longer than so many blocks of 512 bytes.
fn run_limited(place: &Place, blocks: usize, args: &[&str]) -> Output {
    // As on a full disk, writing fails with an error: the signal that would end the process is ignored.
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command.args(["-c", &script, env!("CARGO_BIN_EXE_schemalock")]).args(args).stdin(Stdio::null());
    command.current_dir(place.path("project")).env_remove("GITHUB_ACTIONS");
    for (name, directory) in [("HOME", "home"), ("XDG_STATE_HOME", "state"), ("XDG_CACHE_HOME", "cache")] {
        command.env(name, place.path(directory));
    }
    command.output().expect("it runs")
}

#[test]
fn files_that_may_not_grow_leave_all_old_or_all_new() {
    for args in [UPDATE, GENERATE] {
        let states = states(args);
        let mut refused = 0;
        for blocks in [0, 1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 1_000] {
            let place = Place::new();
            let done = run_limited(&place, blocks, args);
            assert_whole(&format!("{blocks} blocks, {args:?}"), &place, &done, &states);
            refused += usize::from(!done.status.success());
            let done = place.run(args);
            assert_whole(&format!("after {blocks} blocks, {args:?}"), &place, &done, &states);
            assert!(done.status.success(), "{}", said(&done));
        }
        assert!(refused > 0, "{args:?}: no run met the fault");
    }
}

/// A file system of its own at the place of the checkout, removed with the value.
struct Mounted(PathBuf);

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).output();
    }
}

#[test]
fn a_full_disk_leaves_all_old_or_all_new() {
    for args in [UPDATE, GENERATE] {
        let states = states(args);
        let mut refused = 0;
        // Pages of 4 kB that are left.
        for left in [0, 1, 2, 3, 5, 8, 12, 20, 30, 45, 60, 90, 130, 180] {
            let place = Place::new();
            let project = place.path("project");
            fs::rename(&project, place.path("before")).expect("moved");
            fs::create_dir(&project).expect("a directory");
            let mut mount = Command::new("mount");
            mount.args(["-t", "tmpfs", "-o", "size=8m", "tmpfs"]).arg(&project);
            if !may("a full disk needs the right to mount one", &mut mount) {
                return;
            }
            let _mounted = Mounted(project.clone());
            let copied = Command::new("cp").arg("-a").arg(place.path("before/.")).arg(&project).status();
            assert!(copied.expect("it runs").success());
            let filler = project.join("filler");
            let _ = fs::write(&filler, vec![0; 9 << 20]);
            let length = fs::metadata(&filler).expect("a file").len();
            let file = fs::File::options().write(true).open(&filler).expect("a file");
            file.set_len(length.saturating_sub(left << 12)).expect("a length");
            // Its room is free once nothing has it open.
            drop(file);
            let done = place.run(args);
            fs::remove_file(&filler).expect("removed");
            assert_whole(&format!("{left} pages, {args:?}"), &place, &done, &states);
            refused += usize::from(!done.status.success());
            let done = place.run(args);
            assert!(done.status.success(), "{left} pages, {args:?}: {}", said(&done));
            assert_whole(&format!("after {left} pages, {args:?}"), &place, &done, &states);
        }
        assert!(refused > 0, "{args:?}: no run met the fault");
    }
}

#[test]
fn a_directory_that_cannot_be_written_leaves_all_old() {
    for args in [UPDATE, GENERATE] {
        let states = states(args);
        for directory in ["project", "project/schemas", "project/generated"] {
            let place = Place::new();
            let path = place.path(directory);
            let mut mount = Command::new("mount");
            mount.args(["--bind", "-o", "ro"]).arg(&path).arg(&path);
            // The superuser may write whatever the mode is; everybody else may not mount.
            let mounted = may("read-only mounts", &mut mount).then(|| Mounted(path.clone()));
            fs::set_permissions(&path, fs::Permissions::from_mode(0o555)).ok();
            let done = place.run(args);
            drop(mounted);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a mode");
            assert_whole(&format!("{directory}, {args:?}"), &place, &done, &states);
            let done = place.run(args);
            assert!(done.status.success(), "{directory}, {args:?}: {}", said(&done));
            assert_whole(&format!("after {directory}, {args:?}"), &place, &done, &states);
        }
    }
}

#[test]
fn a_file_at_the_name_of_a_directory_is_left_alone() {
    for args in [UPDATE, GENERATE] {
        for (path, is_fine) in [
            ("project/generated", false),
            ("project/.generated.schemalock", false),
            ("project/.schemas.schemalock", args == GENERATE),
            ("state", true),
            ("cache", true),
            ("state/schemalock", true),
            ("cache/schemalock", true),
        ] {
            let place = Place::new();
            let _ = fs::remove_dir_all(place.path(path));
            place.write(path, "mine\n");
            let schemas = place.all("project/schemas");
            let done = place.run(args);
            assert!(matches!(done.status.code(), Some(0 | 2)), "{path}, {args:?}: {}", said(&done));
            assert!(done.status.success() || !said(&done).is_empty());
            assert_eq!(fs::read_to_string(place.path(path)).expect("a file"), "mine\n", "{path}, {args:?}");
            assert!(
                is_fine && done.status.success() || !is_fine && place.all("project/schemas") == schemas,
                "{path}, {args:?}: {}",
                said(&done)
            );
        }
    }
}
