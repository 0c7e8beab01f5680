//! Two branches of a git repository each add a schema, and are merged.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A repository with a project that `init` started, and its first crate.
struct Repository(TempDir);

impl Repository {
    fn new() -> Repository {
        let repository = Repository(tempfile::tempdir().expect("a directory"));
        assert!(repository.git(&["init", "--quiet", "--initial-branch", "main"]).status.success());
        fs::create_dir(repository.path().join("schemas")).expect("a directory");
        ["Alpha", "Echo", "Kilo", "Papa", "Zulu"].iter().for_each(|name| repository.add(name));
        assert!(repository.run(&["init"]).status.success());
        repository.commit("start");
        repository
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Adds a schema with a member, an inline object and a list of strings.
    fn add(&self, name: &str) {
        let file = format!("schemas/{}.json", name.to_lowercase());
        let text = format!(
            r#"{{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "{name}.json", "title": "{name}", "type": "object", "properties": {{
                "id": {{"type": "string"}},
                "{name}Part": {{"type": "object", "properties": {{"of{name}": {{"type": "string"}}}}}},
                "state": {{"type": "string", "enum": ["{name}-open", "{name}-closed"]}}}}}}"#
        );
        fs::write(self.path().join(file), text).expect("a file");
    }

    fn commit(&self, message: &str) {
        assert!(self.git(&["add", "--all"]).status.success());
        let output = self.git(&["commit", "--quiet", "--message", message]);
        assert!(output.status.success(), "{output:?}");
    }

    fn branch(&self, branch: &str, schema: &str) {
        assert!(self.git(&["switch", "--quiet", "--create", branch, "main"]).status.success());
        self.add(schema);
        assert!(self.run(&["generate"]).status.success());
        self.commit(branch);
    }

    fn git(&self, args: &[&str]) -> Output {
        let identity =
            ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false"];
        self.output(Command::new("git").args(identity).args(args))
    }

    fn run(&self, args: &[&str]) -> Output {
        self.output(Command::new(env!("CARGO_BIN_EXE_schemalock")).args(args))
    }

    /// Runs a command without the environment's settings about repositories.
    fn output(&self, command: &mut Command) -> Output {
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "CI", "GITHUB_ACTIONS"] {
            command.env_remove(name);
        }
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        command.current_dir(self.path()).output().expect("it runs")
    }

    fn lock(&self) -> String {
        fs::read_to_string(self.path().join("generated/schemalock.lock")).expect("there is a lock")
    }
}

#[test]
fn branches_that_each_add_a_schema_merge_without_a_conflict_and_are_fresh() {
    let repository = Repository::new();
    repository.branch("one", "Bravo");
    repository.branch("two", "Quebec");
    let merged = repository.git(&["merge", "--quiet", "--no-edit", "one"]);
    assert!(merged.status.success(), "{}", String::from_utf8_lossy(&merged.stdout));
    let checked = repository.run(&["check"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
}

#[test]
fn generate_reads_a_lock_with_a_conflict_and_keeps_the_names_of_both_sides() {
    let repository = Repository::new();
    let attributes = fs::read_to_string(repository.path().join(".gitattributes")).expect("`init` wrote it");
    assert!(attributes.contains("/generated/**/*.rs merge=union"), "{attributes}");
    // Both are at one place of every list.
    repository.branch("one", "Lima");
    repository.branch("two", "Mike");
    let merged = repository.git(&["merge", "--quiet", "--no-edit", "one"]);
    assert!(!merged.status.success() && repository.lock().contains("<<<<<<<"), "{}", repository.lock());

    let generated = repository.run(&["generate"]);
    let said = String::from_utf8_lossy(&generated.stderr).into_owned();
    assert!(generated.status.success() && said.contains("merged-lock"), "{said}");
    assert!(!said.contains("renamed"), "{said}");
    let lock = repository.lock();
    assert!(!lock.contains("<<<<<<<"), "{lock}");
    for name in ["types::Lima", "types::LimaPart", "types::Mike", "types::MikeState"] {
        assert!(lock.contains(&format!("\"{name}\"")), "{name}: {lock}");
    }
    assert!(repository.run(&["check"]).status.success());
}
