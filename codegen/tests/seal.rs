//! A check after which no file has changed only compares digests; after any change, the whole check runs.
#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Output};

/// Enough for a crate that takes a while.
const SCHEMAS: usize = 60;

/// Returns a run in `folder`, with a cache of its own.
fn schemalock(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
    command.current_dir(folder).args(args);
    command.env("XDG_CACHE_HOME", folder.join(".cache")).env("CI", "true").env_remove("GITHUB_ACTIONS");
    command.output().expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Returns the outcome of a check, and whether it generated.
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
        let touched = if touched == text { text.replacen('\n', " ", 1) } else { touched };
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
    let torn: [fn(&str) -> String; 3] = [
        |_| "{".to_owned(),
        |seal| seal[..seal.len() / 2].to_owned(),
        // One letter of a message.
        |seal| seal.replacen("taken", "token", 1),
    ];
    for tear in torn {
        for entry in fs::read_dir(folder.join(".cache/schemalock")).expect("a cache") {
            let path = entry.expect("an entry").path();
            let text = fs::read_to_string(&path).expect("a text");
            fs::write(&path, tear(&text)).expect("a file");
        }
        assert_eq!(check(folder), (Some(0), true));
        assert_eq!(check(folder), (Some(0), false));
    }
}

/// Returns whether `generate` generated, and its output.
fn generate(folder: &Path) -> (bool, String) {
    generate_by(folder, &["generate"])
}

fn generate_by(folder: &Path, args: &[&str]) -> (bool, String) {
    let output = schemalock(folder, args);
    assert!(output.status.success(), "{}", said(&output));
    let (mut lines, mut generated) = (String::from_utf8_lossy(&output.stdout).into_owned(), false);
    for line in said(&output).lines() {
        generated |= line == "generating …";
        if !line.ends_with(" …") {
            lines.push_str(line);
        }
    }
    (generated, lines)
}

/// Returns the files of the crate and the schemas.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut due = vec![folder.join("generated"), folder.join("schemas")];
    while let Some(directory) = due.pop() {
        for entry in fs::read_dir(directory).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                due.push(path);
            } else {
                found.push((path.display().to_string(), fs::read(&path).expect("a file")));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn generate_comes_to_the_same_without_generating() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    let before = files(folder);
    let (generated, first) = generate(folder);
    assert!(generated, "the run before this one has read another lock");
    let (generated, second) = generate(folder);
    assert!(!generated);
    assert!(second.contains("ambiguous-union") && second.contains(" 0 written, 0 removed,"), "{second}");
    assert_eq!(first, second);
    assert_eq!(check(folder), (Some(0), true), "a check believes only a run that printed all");
    assert_eq!(check(folder), (Some(0), false));
    assert_eq!(generate(folder), (false, second), "which is good enough for generate");
    assert_eq!(files(folder), before);

    for name in [
        "schemas/s7.json",
        "schemas/overlay.json",
        "schemalock.toml",
        "generated/src/lib.rs",
        "generated/schemalock.lock",
        "generated/src/new.rs",
    ] {
        let path = folder.join(name);
        let text = fs::read_to_string(&path).unwrap_or_default();
        fs::write(&path, format!("{text} \n")).expect("a file");
        assert!(generate(folder).0, "{name}");
        if name.starts_with("generated") {
            assert_eq!(files(folder), before, "{name}");
        } else {
            fs::write(&path, &text).expect("a file");
            generate(folder);
            assert_eq!(files(folder), before, "{name}");
        }
        generate(folder);
        assert!(!generate(folder).0, "{name}, undone");
    }
    let output = schemalock(folder, &["generate", "--whole"]);
    assert!(said(&output).contains("generating …"));
    assert!(!generate(folder).0);
    assert!(said(&schemalock(folder, &["generate", "--fresh-names"])).contains("generating …"));
}

#[test]
fn what_a_killed_run_left_is_cleared_away() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    generate(folder);
    assert!(!generate(folder).0);
    let left = folder.join(".generated.schemalock/building/src");
    fs::create_dir_all(&left).expect("a folder");
    assert!(generate(folder).0);
    assert!(!left.exists());
    let left = folder.join("generated/src/.schemalock-unfinished-1");
    fs::write(&left, "").expect("a file");
    assert!(generate(folder).0);
    assert!(!left.exists());
    assert!(!generate(folder).0);
}

#[test]
fn what_is_told_of_one_run_is_not_told_of_the_next() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    // The run reports the renamed schema file, once.
    fs::rename(folder.join("schemas/s7.json"), folder.join("schemas/t7.json")).expect("it is there");
    let (_, told) = generate(folder);
    let (generated, after) = generate(folder);
    assert!(generated && told != after);
    let (generated, again) = generate(folder);
    assert_eq!((generated, again), (false, after));
}

#[test]
fn what_is_recalled_is_shown_in_the_same_texts() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    let same_again = |what: &str| {
        generate(folder);
        generate(folder);
        let (generated, recalled) = generate(folder);
        let (_, whole) = generate_by(folder, &["generate", "--whole"]);
        assert!(!generated && whole.contains("ambiguous-union"), "{what}: {whole}");
        assert_eq!(recalled, whole, "{what}");
    };
    let union = folder.join("schemas/union.json");
    let text = fs::read_to_string(&union).expect("a text");
    fs::write(&union, format!("\u{feff}{text}")).expect("a file");
    same_again("a byte order mark");
    fs::create_dir(folder.join("overlays")).expect("a folder");
    fs::rename(folder.join("schemas/overlay.json"), folder.join("overlays/union.json")).expect("it is there");
    fs::write(folder.join("schemalock.toml"), "name = \"sealed\"\noverlay = \"overlays/union.json\"\n")
        .expect("a file");
    same_again("an overlay that is called as a schema");
}

#[test]
fn a_run_that_flags_settled_is_not_that_of_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    let roots: Vec<String> = (0..SCHEMAS).map(|at| format!("s{at}.json")).collect();
    // Missing files are reported where the file itself has the settings for them.
    let text = format!("name = \"sealed\"\nroots = {roots:?}\nignore = [\"gone.json\"]\n");
    fs::write(folder.join("schemalock.toml"), text).expect("a file");
    let flags = roots.iter().flat_map(|root| ["--root", root]);
    let args: Vec<&str> = ["generate"].into_iter().chain(flags).collect();
    for _ in 0..3 {
        let output = schemalock(folder, &args);
        assert!(output.status.success(), "{}", said(&output));
    }
    assert!(!said(&schemalock(folder, &args)).contains("generating …"));
    let whole = schemalock(folder, &["generate", "--whole"]);
    assert!(whole.status.code() == Some(2) && said(&whole).contains("gone.json"), "{}", said(&whole));
    let output = schemalock(folder, &["generate"]);
    assert_eq!((output.status, output.stdout, output.stderr), (whole.status, whole.stdout, whole.stderr));
}
