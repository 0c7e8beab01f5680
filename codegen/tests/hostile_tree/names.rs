//! Names in the configuration and in schemas lead to no file outside of the crate.

use std::fs;

use serde_json::json;

use super::checkout::{Place, said};

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
