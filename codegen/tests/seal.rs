//! A check of what nothing has touched goes by digests; whatever is touched, the whole check is done.
#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Output};

/// Enough for a crate that takes a while.
const SCHEMAS: usize = 60;

/// A run in `folder`, with a cache of its own.
fn schemalock(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
    command.current_dir(folder).args(args);
    command.env("XDG_CACHE_HOME", folder.join(".cache")).env("CI", "true").env_remove("GITHUB_ACTIONS");
    command.output().expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The outcome of a check, and whether it generated.
fn check(folder: &Path) -> (Option<i32>, bool) {
    let output = schemalock(folder, &["check"]);
    (output.status.code(), said(&output).contains("generating …"))
}

fn project(folder: &Path) {
    let members = |at: usize| {
        let member =
            |member: usize| format!("\"member{at}x{member}\": {{ \"enum\": [\"a{at}\", \"b{member}\"] }}");
        (0..25).map(member).collect::<Vec<_>>().join(", ")
    };
    fs::create_dir_all(folder.join("schemas")).expect("a folder");
    for at in 0..SCHEMAS {
        let text = format!("{{ \"type\": \"object\", \"properties\": {{ {} }} }}\n", members(at));
        fs::write(folder.join(format!("schemas/s{at}.json")), text).expect("a file");
    }
    // Has a message.
    let union =
        "{ \"oneOf\": [{ \"$ref\": \"s1.json\" }, { \"$ref\": \"s2.json\" }, { \"$ref\": \"s3.json\" }] }\n";
    fs::write(folder.join("schemas/union.json"), union).expect("a file");
    fs::write(folder.join("schemas/overlay.json"), "{ \"entries\": [] }\n").expect("a file");
    fs::write(folder.join("schemalock.toml"), "name = \"sealed\"\n").expect("a file");
    let output = schemalock(folder, &["generate", "--quiet"]);
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn what_nothing_has_touched_is_not_generated_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    let first = schemalock(folder, &["check"]);
    let second = schemalock(folder, &["check"]);
    assert!(
        said(&first).contains("generating …") && !said(&second).contains("generating …"),
        "{}",
        said(&second)
    );
    assert_eq!((first.status, first.stdout), (second.status, second.stdout));
    let messages = |output: &[u8]| {
        let lines = String::from_utf8_lossy(output).into_owned();
        lines.lines().filter(|line| !line.ends_with(" …")).collect::<Vec<_>>().join("\n")
    };
    assert!(messages(&first.stderr).contains("ambiguous-union"), "{}", messages(&first.stderr));
    assert_eq!(messages(&first.stderr), messages(&second.stderr));
    assert!(said(&schemalock(folder, &["check", "--whole"])).contains("generating …"));

    for (path, drifts) in [
        ("schemas/s7.json", true),
        ("schemas/union.json", true),
        ("schemas/overlay.json", true),
        ("schemalock.toml", false),
        ("generated/src/lib.rs", true),
        ("generated/schemalock.lock", true),
    ] {
        let path = folder.join(path);
        let text = fs::read_to_string(&path).expect("a text");
        let time = path.metadata().and_then(|file| file.modified()).expect("a time");
        // One byte, the same length, the same time.
        let touched = match path.extension().is_some_and(|ending| ending == "rs") {
            true => text.replacen("generated", "Generated", 1),
            false => text.replacen("member7x1\"", "member7x_\"", 1).replacen("s3.json", "s4.json", 1),
        };
        let touched = if touched == text { text.replacen("\n", " ", 1) } else { touched };
        assert!(touched != text && touched.len() == text.len());
        fs::write(&path, &touched).expect("a file");
        File::options().write(true).open(&path).and_then(|file| file.set_modified(time)).expect("a time");
        let (code, generated) = check(folder);
        assert!(generated, "{}", path.display());
        assert_eq!(code, Some(i32::from(drifts)), "{}", path.display());
        fs::write(&path, &text).expect("a file");
        check(folder);
        assert_eq!(check(folder), (Some(0), false), "{}", path.display());
    }

    fs::write(folder.join("generated/src/more.rs"), "").expect("a file");
    assert_eq!(check(folder), (Some(1), true), "an orphan");
    fs::remove_file(folder.join("generated/src/more.rs")).expect("it was there");
    fs::write(folder.join("schemas/more.json"), "{}").expect("a file");
    assert_eq!(check(folder), (Some(1), true), "a new schema");
    fs::remove_file(folder.join("schemas/more.json")).expect("it was there");
    fs::remove_file(folder.join("generated/README.md")).expect("it was there");
    assert_eq!(check(folder), (Some(1), true), "a missing file");
}

#[test]
fn a_seal_that_is_torn_is_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    check(folder);
    assert_eq!(check(folder), (Some(0), false));
    for entry in fs::read_dir(folder.join(".cache/schemalock")).expect("a cache") {
        fs::write(entry.expect("a seal").path(), "{").expect("a file");
    }
    assert_eq!(check(folder), (Some(0), true));
}
