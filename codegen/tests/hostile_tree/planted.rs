//! Journals and links that lie in a checkout lead no verb out of it.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use serde_json::json;

use super::checkout::{Place, said};

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
