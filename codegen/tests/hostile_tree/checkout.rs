//! A checkout with the user's own files beside it, in which the command runs.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;
use walkdir::WalkDir;

const OLD: &str = r##"{"openapi": "3.1.0", "components": {"schemas": {
    "Call": {"type": "object", "properties": {"id": {"type": "string"}}}}}}"##;
const NEW: &str = r##"{"openapi": "3.1.0", "components": {"schemas": {
    "Call": {"type": "object", "properties": {"id": {"type": "string"}, "state": {"type": "string"}}}}}}"##;

/// A directory with a checkout in `project/`, the user's own files in `home/`, and two documents.
pub struct Place {
    root: TempDir,
}

impl Place {
    pub fn new() -> Place {
        let place = Place { root: tempfile::tempdir().expect("a directory") };
        for directory in ["project/schemas", "home/documents"] {
            fs::create_dir_all(place.path(directory)).expect("a directory");
        }
        place.write("old.json", OLD);
        place.write("new.json", NEW);
        place.write("home/.profile", "# mine\n");
        place.write("home/documents/letter.txt", "Dear\n");
        place.write("project/schemalock.toml", "name = \"calls\"\n[crate]\nversion = \"0.1.0\"\n");
        let done = place.run(&["update", "../old.json", "--revision", "1"]);
        assert!(done.status.success(), "{}", said(&done));
        place
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().expect("a parent")).expect("a directory");
        fs::write(self.path(path), text).expect("a file");
    }

    pub fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
        command.current_dir(self.path("project")).args(args).stdin(Stdio::null());
        for (name, directory) in [("HOME", "home"), ("XDG_STATE_HOME", "state"), ("XDG_CACHE_HOME", "cache")]
        {
            command.env(name, self.path(directory));
        }
        command.env_remove("GITHUB_ACTIONS").output().expect("it runs")
    }

    /// Returns every file, directory and link of the checkout and of the home directory, with what it holds.
    pub fn all(&self, below: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        for entry in WalkDir::new(self.path(below)) {
            let entry = entry.expect("an entry");
            let kind = entry.file_type();
            let content = if kind.is_symlink() {
                fs::read_link(entry.path()).expect("a link").into_os_string().into_encoded_bytes()
            } else if kind.is_file() {
                fs::read(entry.path()).expect("a file")
            } else {
                Vec::new()
            };
            found.insert(entry.path().to_owned(), content);
        }
        found
    }
}

pub fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&output.stdout))
}
