//! `changes` between revisions of a git repository that is made for it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const ONE: &str =
    r#"{"$id": "call.json", "title": "Call", "type": "object", "properties": {"a": {"type": "string"}}}"#;
const TWO: &str = r#"{"$id": "call.json", "title": "Call", "type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}"#;
const THREE: &str =
    r#"{"$id": "call.json", "title": "Call", "type": "object", "properties": {"b": {"type": "string"}}}"#;

/// A repository with three commits, tagged: `none` has no schemas, `one` and `two` have theirs. The
/// project is in a folder of it, and its schemas are changed once more without a commit.
struct Repository {
    directory: TempDir,
}

impl Repository {
    fn new() -> Repository {
        let repository = Repository { directory: tempfile::tempdir().expect("a directory") };
        repository.git(&["init", "--quiet", "--initial-branch", "main"]);
        fs::create_dir_all(repository.project().join("schemas")).expect("a directory");
        fs::write(repository.project().join("schemalock.toml"), "name = \"calls\"\n").expect("a file");
        repository.commit("none");
        for (tag, text) in [("one", ONE), ("two", TWO)] {
            repository.write(text);
            repository.commit(tag);
        }
        repository.write(THREE);
        repository
    }

    fn project(&self) -> std::path::PathBuf {
        self.directory.path().join("a project")
    }

    fn write(&self, text: &str) {
        fs::write(self.project().join("schemas/call.json"), text).expect("a file");
    }

    fn commit(&self, tag: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", tag]);
        self.git(&["tag", tag]);
    }

    fn git(&self, args: &[&str]) {
        let identity =
            ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false"];
        let mut command = Command::new("git");
        clean(&mut command, self.directory.path()).args(identity).args(args);
        assert!(command.status().expect("git runs").success(), "{args:?}");
    }

    fn changes(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
        clean(&mut command, &self.project()).arg("changes").args(args);
        command.output().expect("it runs")
    }
}

/// Removes the environment's settings about repositories.
fn clean<'c>(command: &'c mut Command, directory: &Path) -> &'c mut Command {
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "CI", "GITHUB_ACTIONS"] {
        command.env_remove(name);
    }
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null").current_dir(directory)
}

#[test]
fn schemas_may_be_one_file() {
    let repository = Repository::new();
    let configuration = "name = \"calls\"\nschemas = \"schemas/call.json\"\n";
    fs::write(repository.project().join("schemalock.toml"), configuration).expect("a file");
    for (args, count) in [(&["one", "two"][..], "1 change:"), (&["git:two"], "1 change:"), (&["one"], "2 ch")]
    {
        let output = repository.changes(args);
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.starts_with(count), "{args:?}: {said}{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn what_the_configuration_renames_or_moves_is_told_of() {
    let repository = Repository::new();
    let edited =
        "name = \"calls\"\n[modules]\ncalls = [\"Call\"]\n[names]\n\"call.json#\" = \"Conversation\"\n";
    repository.write(TWO);
    fs::write(repository.project().join("schemalock.toml"), edited).expect("a file");
    let output = repository.changes(&["HEAD"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.starts_with("2 changes: wire yes, sends pass, crate major"), "{said}");
    assert!(said.contains("type-moved") && said.contains("`Call` is now `Conversation`"), "{said}");
}

#[test]
fn revisions_are_compared_with_each_other_and_with_what_is_not_committed() {
    let repository = Repository::new();
    let new_b = "Call.b: ";
    let gone_a = "Call.a: ";
    for (args, expected, unexpected) in [
        (&["one", "two"][..], &[new_b][..], &[gone_a][..]),
        (&["git:one", "HEAD"], &[new_b], &[gone_a]),
        (&["HEAD~1", "main"], &[new_b], &[gone_a]),
        (&["two", "one"], &[new_b], &[gone_a]),
        // The working tree: by its path, or when nothing is named.
        (&["HEAD", "schemas"], &[gone_a], &[new_b]),
        (&["HEAD"], &[gone_a], &[new_b]),
        (&["one"], &[new_b, gone_a], &[]),
        (&["two", "two"], &["0 changes"], &[new_b, gone_a]),
    ] {
        let output = repository.changes(args);
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(expected.iter().all(|words| text.contains(words)), "{args:?}: {text}");
        assert!(!unexpected.iter().any(|words| text.contains(words)), "{args:?}: {text}");
    }
}

#[test]
fn revisions_that_cannot_be_read_are_refused_with_the_reason() {
    let repository = Repository::new();
    for (revision, words) in [
        ("none", "it has no schema file in `a project/schemas/`"),
        ("no-such-tag", "git knows no such revision"),
        ("git:--output=x", "git knows no such revision"),
        ("--upload-pack=x", "unexpected argument"),
        ("HEAD:a project/schemas/call.json", "git knows no such revision"),
        ("", "git knows no such revision"),
    ] {
        let output = repository.changes(&[revision, "HEAD"]);
        let said = unwrapped(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{revision}: {said}");
        assert!(said.contains(&unwrapped(words.as_bytes())), "{revision}: {said}");
    }
}

/// Returns a text without what breaking it into lines has added.
fn unwrapped(text: &[u8]) -> String {
    String::from_utf8_lossy(text).replace("\n  | ", "").split_whitespace().collect()
}

#[test]
fn outside_of_a_repository_there_are_no_revisions() {
    let directory = tempfile::tempdir().expect("a directory");
    fs::create_dir(directory.path().join("schemas")).expect("a directory");
    fs::write(directory.path().join("schemas/call.json"), ONE).expect("a file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
    let ceiling = directory.path().parent().expect("a parent").to_owned();
    clean(&mut command, directory.path()).env("GIT_CEILING_DIRECTORIES", ceiling).args(["changes", "HEAD"]);
    let output = command.output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("not a git repository"), "{said}");
}
