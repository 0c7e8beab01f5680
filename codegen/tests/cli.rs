//! The command line, page by page: each page under `cli/` shows commands with what they print, their
//! exit code, and runs in the directory `<page>.in/`.
//!
//! `TRYCMD=overwrite cargo test -p schemalock --test cli` writes what is printed into the pages.

use std::io;
use std::process::Command;

#[test]
fn pages() {
    let pages = trycmd::TestCases::new();
    // The environment must not affect the result.
    for name in ["CI", "GITHUB_ACTIONS", "NO_COLOR"] {
        pages.env(name, "");
    }
    pages
        .env("COLUMNS", "100")
        .case("tests/cli/*.md")
        .case("tests/cli/*.toml")
        .case("tests/cli/bad-input/*.md");
}

/// Returns a run in the inputs of the page `page`.
fn schemalock(page: &str, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
    command.current_dir(format!("tests/cli/{page}.in")).args(args);
    for name in ["CI", "GITHUB_ACTIONS"] {
        command.env_remove(name);
    }
    command
}

#[test]
fn on_github_messages_are_annotations_without_a_flag() {
    let args = ["check", "--schemas", "nowhere"];
    let output = schemalock("check", &args).env("GITHUB_ACTIONS", "true").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stderr.starts_with(b"::error title=io::"));
    let output = schemalock("check", &args).env("GITHUB_ACTIONS", "false").output().unwrap();
    assert!(output.stderr.starts_with(b"error[io]"));
}

#[test]
fn progress_is_plain_lines_in_ci_and_nothing_elsewhere() {
    let output = schemalock("check", &["check"]).env("CI", "true").output().unwrap();
    assert!(output.stderr.starts_with("reading the schemas …\n".as_bytes()));
    for args in [&["check", "--quiet"][..], &["check", "--format", "json"]] {
        let output = schemalock("check", args).env("CI", "true").output().unwrap();
        assert!(!String::from_utf8_lossy(&output.stderr).contains('…'), "{args:?}");
    }
    assert_eq!(schemalock("check", &["check"]).output().unwrap().stderr, b"");
}

#[test]
fn results_and_messages_do_not_mix() {
    let output = schemalock("check", &["check", "--format", "json"]).output().unwrap();
    let result: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let messages: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!((&result["version"], &result["outcome"]), (&1.into(), &"drift".into()));
    assert_eq!(messages["version"], 1);
}

#[test]
#[cfg(not(feature = "http"))]
fn without_a_client_a_url_is_refused_with_words_on_how_to_get_one() {
    let output = schemalock("update", &["update", "https://example.com/openapi.json"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("--features schemalock/http"), "{said}");
}

#[test]
fn the_changelog_stands_beside_the_configuration_file() {
    let directory = tempfile::tempdir().unwrap();
    let project = directory.path().join("project");
    std::fs::create_dir_all(project.join("schemas")).unwrap();
    std::fs::copy("tests/cli/update.in/schemas/Voice.json", project.join("schemas/Voice.json")).unwrap();
    std::fs::write(project.join("schemalock.toml"), "name = \"calls\"\n").unwrap();
    let document = std::path::absolute("tests/cli/update.in/new.json").unwrap();
    let mut command = schemalock("update", &["update", "--changelog", "--config", "project/schemalock.toml"]);
    let output = command.arg(document).current_dir(&directory).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(project.join("CHANGELOG.md").is_file() && !directory.path().join("CHANGELOG.md").exists());
}

#[test]
fn a_revision_is_one_line() {
    for revision in ["", "a\nb"] {
        let args = ["update", "new.json", "--dry-run", "--revision", revision];
        assert_eq!(schemalock("update", &args).output().unwrap().status.code(), Some(2), "{revision:?}");
    }
}

#[test]
fn a_reader_that_goes_away_changes_nothing() {
    for (args, code) in [(&["check"][..], 1), (&["codes"], 0), (&["check", "--schemas", "nowhere"], 2)] {
        // The reading ends are closed before the run begins.
        let (_, stdout) = io::pipe().unwrap();
        let (_, stderr) = io::pipe().unwrap();
        let status = schemalock("check", args).stdout(stdout).stderr(stderr).status().unwrap();
        assert_eq!(status.code(), Some(code), "{args:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn results_that_cannot_be_written_are_a_failure() {
    let full = || std::fs::File::options().write(true).open("/dev/full").unwrap();
    for args in [["codes", "--verbose"], ["check", "--verbose"]] {
        let output = schemalock("check", &args).stdout(full()).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains("standard output could not be written"));
    }
}
