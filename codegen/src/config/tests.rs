//! Tests of the configuration file: defaults, paths, and the diagnostics of malformed entries.

use super::*;

fn parse(text: &str) -> Result<Config, Vec<Diagnostic>> {
    let mut report = Report::default();
    let config =
        Config::parse(Path::new("conf/schemalock.toml"), text.to_owned(), Overrides::default(), &mut report);
    config.ok_or_else(|| report.diagnostics().to_vec())
}

#[test]
fn paths_are_relative_to_the_file() {
    let config =
        parse("schemas = \"./s\"\nout = \"../gen\"\nname = \"x\"\n[remotes]\n\"https://e.org/\" = \"r\"")
            .unwrap();
    assert_eq!(config.schemas, Path::new("conf/s"));
    assert_eq!(config.out, Path::new("conf/../gen"));
    assert_eq!(config.remotes["https://e.org/"], Path::new("conf/r"));
}

#[test]
fn defaults_stand_in_for_what_is_not_said() {
    let config = parse("").unwrap();
    assert_eq!(config.schemas, Path::new("conf/schemas"));
    assert_eq!(config.name, "generated");
    assert_eq!(config.command, "schemalock");
    assert_eq!(config.version, "0.1.0");
    assert_eq!(config.overlay, None);
    let package = toml::to_string(&config.package).unwrap();
    assert_eq!(package, "publish = false\n\n[metadata.docs.rs]\nall-features = true\n");
}

#[test]
fn the_command_line_has_the_last_word() {
    let overrides = Overrides {
        schemas: Some("a".into()),
        out: Some("b".into()),
        name: Some("c".into()),
        fresh_names: false,
        dangling: None,
        roots: vec!["d.json".to_owned()],
    };
    let text = "schemas = 'x'\nout = 'y'\nname = 'z'\nroots = ['e.json']".to_owned();
    let config =
        Config::parse(Path::new("conf/schemalock.toml"), text, overrides, &mut Report::default()).unwrap();
    assert_eq!(config.roots, ["d.json"]);
    assert_eq!((config.schemas, config.out, config.name), ("a".into(), "b".into(), "c".to_owned()));
}

#[test]
fn the_first_module_that_matches_counts() {
    let config = parse("[modules]\nz = ['*Message']\na = ['Server*', 'Call']").unwrap();
    assert_eq!(config.module_of("ServerMessage"), Some("z"));
    assert_eq!(config.module_of("ServerReply"), Some("a"));
    assert_eq!(config.module_of("Call"), Some("a"));
    assert_eq!(config.module_of("Caller"), None);
}

#[test]
fn unusable_entries_are_reported_together_where_they_stand() {
    let text = "name = '1x'\noverlay = 'nowhere.json'\n[modules]\nfn = []\nsupport = []\n[names]\n'a.json#/x' = 'no type'\n[crate]\nversion = '1.x'\n";
    let found = parse(text).unwrap_err();
    let places: Vec<_> =
        found.iter().map(|one| (one.address.clone().unwrap().to_string(), one.position)).collect();
    let expected = [
        ("conf/schemalock.toml#/name", (1, 1)),
        ("conf/schemalock.toml#/crate/version", (9, 1)),
        ("conf/schemalock.toml#/overlay", (2, 1)),
        ("conf/schemalock.toml#/modules/fn", (4, 1)),
        ("conf/schemalock.toml#/modules/support", (5, 1)),
        ("conf/schemalock.toml#/names/a.json#~1x", (7, 1)),
    ];
    assert_eq!(places, expected.map(|(address, position)| (address.to_owned(), Some(position))));
}

#[test]
fn a_package_is_called_neither_like_a_keyword_nor_like_what_it_depends_on() {
    for name in ["fn", "serde", "serde-json", "std", "-a", "a.b", ""] {
        let found = parse(&format!("name = '{name}'")).unwrap_err();
        assert_eq!(found.len(), 1, "{name}");
    }
    for name in ["function", "serde-messages", "a-b_c1"] {
        assert!(parse(&format!("name = '{name}'")).is_ok(), "{name}");
    }
}

#[test]
fn malformed_text_and_unknown_keys_are_reported_where_they_stand() {
    for (text, position) in [
        ("schemas = 1", (1, 11)),
        ("a = ", (1, 5)),
        ("[crate]\nversoin = '1'", (2, 1)),
        ("[crate]\nruntime = 'linked'", (2, 11)),
    ] {
        let found = parse(text).unwrap_err();
        assert_eq!((found.len(), found[0].position), (1, Some(position)), "{text}");
        assert_eq!(found[0].code, Code::Configuration);
    }
}

#[test]
fn the_manifest_has_what_cargo_knows_of_a_package() {
    let text = "[crate]\npublish = ['internal']\nkeywords = ['voice']\nexclude = ['/examples']\n[crate.metadata.docs.rs]\nfeatures = ['validate']";
    let config = parse(text).unwrap();
    let package = toml::to_string(&config.package).unwrap();
    let expected = "keywords = [\"voice\"]\npublish = [\"internal\"]\nexclude = [\"/examples\"]\n\n[metadata.docs.rs]\nfeatures = [\"validate\"]\n";
    assert_eq!(package, expected);
}

#[test]
fn licence_texts_come_from_beside_the_configuration_only() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("LICENSE-MIT"), "Permission\r\n").unwrap();
    std::fs::write(folder.path().join("secrets.txt"), "a secret").unwrap();
    std::fs::create_dir(folder.path().join("NOTICE")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/hostname", folder.path().join("LICENSE-LINK")).unwrap();
    let read = |path: &str| package::license_text(folder.path(), path);
    assert_eq!(read("LICENSE-MIT"), Ok(("LICENSE-MIT".to_owned(), "Permission\n".to_owned())));
    for path in
        ["../LICENSE", "/LICENSE", "", "secrets.txt", "NOTICE", "LICENSE-LINK", "LICENSE-ABSENT", "LICENSE x"]
    {
        assert!(read(path).is_err(), "{path}");
    }
}
