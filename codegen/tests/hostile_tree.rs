//! Checkouts of other people: whatever lies in them, no verb writes or removes a file elsewhere, and verbs
//! that read write nothing at all.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::json;
use tempfile::TempDir;
use walkdir::WalkDir;

const OLD: &str = r##"{"openapi": "3.1.0", "components": {"schemas": {
    "Call": {"type": "object", "properties": {"id": {"type": "string"}}}}}}"##;
const NEW: &str = r##"{"openapi": "3.1.0", "components": {"schemas": {
    "Call": {"type": "object", "properties": {"id": {"type": "string"}, "state": {"type": "string"}}}}}}"##;

/// A directory with a checkout in `project/`, the user's own files in `home/`, and two documents.
struct Place {
    root: TempDir,
}

impl Place {
    fn new() -> Place {
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

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().expect("a parent")).expect("a directory");
        fs::write(self.path(path), text).expect("a file");
    }

    fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
        command.current_dir(self.path("project")).args(args).stdin(Stdio::null());
        for (name, directory) in [("HOME", "home"), ("XDG_STATE_HOME", "state"), ("XDG_CACHE_HOME", "cache")]
        {
            command.env(name, self.path(directory));
        }
        command.env_remove("GITHUB_ACTIONS").output().expect("it runs")
    }

    /// Returns every file, directory and link of the checkout and of the home directory, with what it holds.
    fn all(&self, below: &str) -> BTreeMap<PathBuf, Vec<u8>> {
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

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&output.stdout))
}

const READING: &[&[&str]] = &[
    &["check"],
    &["explain", "Call"],
    &["audit", "../new.json"],
    &["changes", "schemas", "../new.json"],
    &["update", "../new.json", "--dry-run", "--revision", "2"],
];

const WRITING: &[&[&str]] = &[
    &["generate"],
    &["import", "../new.json"],
    &["update", "../new.json", "--revision", "2", "--changelog"],
    &["recover"],
];

/// Journals that would have a run write `home/.profile`, or put schemas into it.
fn journals(place: &Place) -> Vec<(String, String)> {
    let home = place.path("home/.profile");
    let digests = json!(["old", "new"]);
    let mut journals = Vec::new();
    let paths = [
        home.display().to_string(),
        "../home/.profile".to_owned(),
        "docs/../../home/.profile".to_owned(),
        "./../home/.profile".to_owned(),
        "link/.profile".to_owned(),
        "link.md".to_owned(),
        "../home/new.md".to_owned(),
        "link/new.md".to_owned(),
        "schemas/../../home/new.md".to_owned(),
        "\0".to_owned(),
        ".git/hooks/pre-commit".to_owned(),
    ];
    for path in paths {
        for old in [json!("# theirs\n"), json!(null)] {
            let change =
                |target: serde_json::Value| json!({ "target": target, "old": old, "new": "# mine\n" });
            let files = json!([change(json!({ "changelog": path }))]);
            let journal = json!({ "version": 2, "schemas": digests, "files": files, "witness": null });
            journals.push((format!("changelog {path:?}"), journal.to_string()));
            // As version 1 had it.
            let files = json!([{ "path": path, "old": old, "new": "# mine\n" }]);
            let journal = json!({ "version": 1, "schemas": digests, "files": files, "out": "generated", "witness": null });
            journals.push((format!("version 1, {path:?}"), journal.to_string()));
        }
    }
    for text in ["", "null", "[]", "{\"version\": 2}", "{\"version\": 99}"] {
        journals.push((format!("text {text:?}"), text.to_owned()));
    }
    journals
}

#[test]
fn a_planted_journal_leads_no_verb_out_of_the_checkout() {
    let place = Place::new();
    let home = place.all("home");
    symlink("../home", place.path("project/link")).expect("a link");
    symlink("../home/.profile", place.path("project/link.md")).expect("a link");
    for (name, journal) in journals(&place) {
        place.write("project/.schemas.schemalock/journal.json", &journal);
        let before = place.all("project");
        for args in READING {
            let done = place.run(args);
            assert_eq!(done.status.code(), Some(2), "{name}, {args:?}: {}", said(&done));
            assert!(said(&done).contains("cut short"), "{name}, {args:?}: {}", said(&done));
            assert!(said(&done).contains("schemalock recover"), "{name}, {args:?}: {}", said(&done));
            assert!(place.all("project") == before, "{name}: {args:?} writes");
        }
        for args in WRITING {
            let done = place.run(args);
            assert_eq!(done.status.code(), Some(2), "{name}, {args:?}: {}", said(&done));
            assert!(place.all("home") == home, "{name}: {args:?} writes outside");
            assert!(place.all("project") == before, "{name}: {args:?} writes");
        }
    }
}

#[test]
fn a_journal_that_no_run_of_this_user_wrote_is_carried_out_when_asked_for_only() {
    let place = Place::new();
    let config = fs::read_to_string(place.path("project/schemalock.toml")).expect("a file");
    let change = json!({ "target": "configuration", "old": "name = \"others\"\n", "new": config });
    let digest = "0".repeat(64);
    let journal =
        json!({ "version": 2, "schemas": [digest, digest], "files": [change], "witness": null }).to_string();
    place.write("project/.schemas.schemalock/journal.json", &journal);
    for args in [&["generate"][..], &["update", "../new.json"]] {
        let done = place.run(args);
        assert_eq!(done.status.code(), Some(2), "{}", said(&done));
        assert!(said(&done).contains("no run of this user wrote it"), "{}", said(&done));
        assert_eq!(fs::read_to_string(place.path("project/schemalock.toml")).expect("a file"), config);
    }
    let done = place.run(&["recover"]);
    assert_eq!(done.status.code(), Some(2), "{}", said(&done));
    assert!(said(&done).contains("cannot be undone"), "{}", said(&done));
}

#[test]
fn links_at_the_names_of_working_files_are_not_followed() {
    for name in [".schemalock-unfinished-CHANGELOG.md", ".schemalock-unfinished-schemalock.toml"] {
        let place = Place::new();
        let home = place.all("home");
        symlink("../home/.profile", place.path(&format!("project/{name}"))).expect("a link");
        let done =
            place.run(&["update", "../new.json", "--revision", "2", "--bump", "--changelog", "CHANGELOG.md"]);
        assert!(done.status.success(), "{name}: {}", said(&done));
        assert!(place.all("home") == home, "{name} is followed");
        for file in ["CHANGELOG.md", "schemalock.toml"] {
            assert!(place.path(&format!("project/{file}")).symlink_metadata().expect("a file").is_file());
        }
        assert!(place.path(&format!("project/{name}")).symlink_metadata().is_err(), "{name} stays");
    }
}

#[test]
fn a_working_directory_that_is_a_link_is_refused() {
    for (link, args) in [
        (".schemas.schemalock", &["update", "../new.json"][..]),
        (".schemas.schemalock", &["check"]),
        (".generated.schemalock", &["update", "../new.json"]),
        (".generated.schemalock", &["generate", "--whole", "--name", "other"]),
    ] {
        let place = Place::new();
        for name in ["new", "old", "overlay", "building", "tree"] {
            place.write(&format!("home/documents/{name}/letter.txt"), "Dear\n");
        }
        let home = place.all("home");
        symlink("../home/documents", place.path(&format!("project/{link}"))).expect("a link");
        let done = place.run(args);
        assert!(place.all("home") == home, "{link}, {args:?}");
        if args[0] != "check" {
            assert_eq!(done.status.code(), Some(2), "{link}, {args:?}: {}", said(&done));
            assert!(said(&done).contains("symbolic link"), "{}", said(&done));
        }
    }
    // A link below it is removed, and what it leads to stays.
    for name in ["new", "old", "overlay", "journal.json", "lock", ".schemalock-unfinished-journal.json"] {
        let place = Place::new();
        let home = place.all("home");
        fs::create_dir(place.path("project/.schemas.schemalock")).expect("a directory");
        for target in ["../../home/documents", "../../home/.profile", "../../home/new.txt"] {
            let link = place.path(&format!("project/.schemas.schemalock/{name}"));
            let _ = fs::remove_file(&link);
            let _ = fs::create_dir(place.path("project/.schemas.schemalock"));
            symlink(target, &link).expect("a link");
            place.run(&["update", "../new.json", "--revision", "2"]);
            assert!(place.all("home") == home, "{name} to {target}");
            place.run(&["recover"]);
            assert!(place.all("home") == home, "{name} to {target}");
        }
    }
}

#[test]
fn a_changelog_leads_to_no_file_but_a_changelog_of_the_project() {
    let place = Place::new();
    symlink("../home", place.path("project/link")).expect("a link");
    symlink("../home/.profile", place.path("project/CHANGELOG.md")).expect("a link");
    symlink("../home/new.md", place.path("project/new.md")).expect("a link");
    fs::create_dir(place.path("project/directory.md")).expect("a directory");
    place.write("project/overlay.json", "{}");
    let absolute = place.path("home/notes.md");
    let (home, project) = (place.all("home"), place.all("project"));
    for path in [
        absolute.to_str().expect("UTF-8"),
        "../home/notes.md",
        "docs/../../home/notes.md",
        "link/notes.md",
        "CHANGELOG.md",
        "new.md",
        "directory.md",
        "schemalock.toml",
        "SCHEMALOCK.TOML",
        "overlay.json",
        "schemas/Call.json",
        "schemas/notes.md",
        "generated/README.md",
        "build.rs",
        ".github/notes.md",
        ".notes.md",
        "notes.md:stream",
        "a\nb.md",
        "",
    ] {
        let done = place.run(&["update", "../new.json", "--revision", "2", "--changelog", path]);
        assert_eq!(done.status.code(), Some(2), "{path:?}: {}", said(&done));
        assert!(place.all("home") == home, "{path:?} writes outside");
        assert!(place.all("project") == project, "{path:?} writes");
    }
    let absolute = place.path("project/docs/notes.md");
    fs::create_dir(place.path("project/docs")).expect("a directory");
    for (revision, path) in
        ["docs/log.md", "docs/../log.MD", absolute.to_str().expect("UTF-8")].iter().enumerate()
    {
        let document = if revision % 2 == 0 { "../new.json" } else { "../old.json" };
        let revision = revision.to_string();
        let done = place.run(&["update", document, "--revision", &revision, "--changelog", path]);
        assert!(done.status.success(), "{path:?}: {}", said(&done));
        assert!(Path::new(&place.path("project").join(path)).is_file(), "{path:?}");
    }
}

#[test]
fn directories_that_are_links_out_of_the_project_are_not_written() {
    for (link, args) in [
        ("generated", &["generate", "--whole"][..]),
        ("generated", &["update", "../new.json"]),
        ("schemas", &["update", "../new.json"]),
        ("schemas", &["import", "../new.json"]),
    ] {
        let place = Place::new();
        fs::rename(place.path(&format!("project/{link}")), place.path(&format!("home/{link}")))
            .expect("moved");
        symlink(format!("../home/{link}"), place.path(&format!("project/{link}"))).expect("a link");
        let home = place.all("home");
        let done = place.run(args);
        assert_eq!(done.status.code(), Some(2), "{link}, {args:?}: {}", said(&done));
        assert!(said(&done).contains("out of the project"), "{link}, {args:?}: {}", said(&done));
        assert!(place.all("home") == home, "{link}, {args:?}");
    }
}

#[test]
fn folders_of_remotes_do_not_lead_outward() {
    let place = Place::new();
    place.write("home/secret.json", r#"{"type": "object", "properties": {"hushHush": {}}}"#);
    place.write("project/remotes/own.json", r#"{"type": "object", "properties": {"own": {}}}"#);
    symlink("../../home/secret.json", place.path("project/remotes/link.json")).expect("a link");
    symlink("../../home", place.path("project/remotes/home")).expect("a link");
    symlink("own.json", place.path("project/remotes/inside.json")).expect("a link");
    place.write(
        "project/schemalock.toml",
        "name = \"calls\"\n[remotes]\n\"https://a.example/\" = \"remotes\"\n",
    );
    let secret = place.path("home/secret.json");
    for (reference, is_read) in [
        ("own.json", true),
        ("inside.json", true),
        ("link.json", false),
        ("home/secret.json", false),
        ("../home/secret.json", false),
        ("..%2f..%2fhome/secret.json", false),
        ("..%5c..%5chome%5csecret.json", false),
        ("%2e%2e/%2e%2e/home/secret.json", false),
        ("/etc/passwd", false),
        (&secret.display().to_string().replace('/', "%2f"), false),
        ("own.json%00", false),
    ] {
        let reference = format!("https://a.example/{reference}");
        place.write("project/schemas/Call.json", &json!({ "$ref": reference }).to_string());
        let done = place.run(&["generate"]);
        assert_eq!(done.status.success(), is_read, "{reference}: {}", said(&done));
        let all = place.all("project/generated");
        let is_said = |text: &Vec<u8>| String::from_utf8_lossy(text).to_lowercase().contains("hush");
        assert!(!all.values().any(is_said) && !said(&done).contains("hush"), "{reference}");
    }
}

#[test]
fn names_of_the_configuration_lead_to_no_file_outside_of_the_crate() {
    let place = Place::new();
    let home = place.all("home");
    let bad = [
        "..",
        "../x",
        "../../home/x",
        "/tmp/x",
        "a/b",
        "a\\b",
        "a\0b",
        "",
        ".",
        "con",
        "CON",
        "nul",
        "aux",
        "com1",
        "Lib",
        "lib",
        "mod",
        "main",
        "support",
        "Support",
        "a\nb",
        "\u{ff0e}\u{ff0e}",
        "a:b",
        "C:x",
        "a.rs",
        "\u{2215}x",
        "Types",
        "bin",
        "lpt1",
        "CONIN$",
    ];
    for name in bad {
        for (what, text) in [
            ("crate", format!("name = {}\n", json!(name))),
            ("module", format!("name = \"calls\"\n[modules]\n{} = [\"*\"]\n", json!(name))),
            ("type", format!("name = \"calls\"\n[names]\nCall = {}\n", json!(name))),
        ] {
            if text.contains("\\u0000") {
                continue;
            }
            place.write("project/schemalock.toml", &text);
            let done = place.run(&["generate"]);
            // Names of types lead to files by way of modules only, so some of them are fine.
            let is_fine = what == "type"
                && [
                    "con", "CON", "nul", "aux", "com1", "lpt1", "bin", "Types", "Lib", "lib", "main", "mod",
                    "support", "Support",
                ]
                .contains(&name)
                || what == "crate"
                    && ["Lib", "lib", "main", "mod", "support", "Support", "Types", "bin"].contains(&name);
            assert!(is_fine || !done.status.success(), "{what} {name:?}: {}", said(&done));
            assert!(place.all("home") == home, "{what} {name:?}");
            assert!(!place.path("project/src").exists() && !place.path("src").exists(), "{what} {name:?}");
            for path in place.all("project/generated").keys() {
                let stem = path.file_stem().expect("a name").to_string_lossy().to_lowercase();
                assert!(!["con", "nul", "aux", "com1", "prn"].contains(&stem.as_str()), "{}", path.display());
            }
        }
    }
}

#[test]
fn names_of_schemas_lead_to_no_file_outside_of_the_crate() {
    let names = [
        "..",
        "../../../home/x",
        "/tmp/x",
        "a/b",
        "a\\b",
        "a\0b",
        "",
        ".",
        "con",
        "NUL",
        "aux",
        "com1",
        "lib",
        "mod",
        "support",
        "overlay",
        "schemalock.toml",
        "Cargo.toml",
        "a\nb",
        "\u{ff0e}\u{ff0e}\u{ff0f}x",
        "\u{2215}etc",
        "LIB",
        "Con",
        "a:b",
        "\u{202e}gpj",
    ];
    let place = Place::new();
    let home = place.all("home");
    for (index, name) in names.iter().enumerate() {
        let schema = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
        let mut titled = schema.clone();
        titled["title"] = json!(name);
        let mut identified = schema.clone();
        identified["$id"] = json!(name);
        for (what, file, text) in [
            (
                "component",
                "Call.json",
                json!({ "$defs": { name.to_owned(): schema }, "$ref": "#/$defs/".to_owned() + &name.replace('~', "~0").replace('/', "~1").replace('%', "%25") }),
            ),
            ("title", "Call.json", titled),
            ("$id", "Call.json", identified),
        ] {
            fs::remove_dir_all(place.path("project/schemas")).expect("removed");
            place.write(&format!("project/schemas/{file}"), &text.to_string());
            let done = place.run(&["generate"]);
            assert!(matches!(done.status.code(), Some(0 | 2)), "{what} {name:?}: {}", said(&done));
            assert!(place.all("home") == home, "{what} {name:?}");
        }
        let document =
            json!({ "openapi": "3.1.0", "components": { "schemas": { name.to_owned(): schema } } });
        place.write("hostile.json", &document.to_string());
        let out = format!("imported{index}");
        let done = place.run(&["import", "../hostile.json", "--out", &out]);
        assert!(done.status.success(), "component {name:?}: {}", said(&done));
        let files: Vec<_> =
            fs::read_dir(place.path(&format!("project/{out}"))).expect("a directory").collect();
        assert_eq!(files.len(), 1, "component {name:?}");
        let file = files[0].as_ref().expect("an entry").file_name().to_string_lossy().to_lowercase();
        assert!(!["overlay.json", ".json", "con.json", "nul.json"].contains(&file.as_str()), "{file}");
        let done =
            place.run(&["generate", "--schemas", &out, "--out", &format!("crate{index}"), "--name", "x"]);
        assert!(done.status.success(), "component {name:?}: {}", said(&done));
        assert!(place.all("home") == home, "component {name:?}");
        for root in [format!("{name}.json#"), name.to_string()] {
            let root = root.replace('\0', "");
            place.run(&["generate", "--root", &root, "--out", "rooted", "--name", "x"]);
            assert!(place.all("home") == home, "root {name:?}");
        }
    }
    let long = "a".repeat(1000);
    let document = json!({ "openapi": "3.1.0", "components": { "schemas": { long.clone(): {}, format!("{long}b"): {} } } });
    place.write("hostile.json", &document.to_string());
    let done = place.run(&["import", "../hostile.json", "--out", "long"]);
    assert!(done.status.success(), "{}", said(&done));
    assert_eq!(fs::read_dir(place.path("project/long")).expect("a directory").count(), 2);
}

/// Makes a pipe that nobody writes to.
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
