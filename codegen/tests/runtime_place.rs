//! Where a generated crate has its runtime: in a copy, or in the package `schemalock-runtime`.
//!
//! ```text
//! [crate]
//! runtime = "crate"     no src/support/; schemalock-runtime = { version = "=0.1.0" }
//! ```
//! That both read every body alike is a part of `cases`, which compiles all cases in both forms.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use schemalock::Generator;
use schemalock::build::Module;

const ORDER: &str =
    r#"{"properties": {"id": {"type": "string", "format": "uuid"}, "rest": {"type": "number"}}}"#;

fn generate(project: &Path, configuration: &str) -> BTreeMap<String, String> {
    fs::create_dir_all(project.join("schemas")).expect("a folder");
    fs::write(project.join("schemas/order.json"), ORDER).expect("a file");
    fs::write(project.join("schemalock.toml"), configuration).expect("a file");
    let generator = Generator::from_file(project.join("schemalock.toml"));
    let generated = generator.generate().expect("a crate");
    generated.write().expect("it is written");
    assert!(generator.check().expect("a check").is_fresh());
    generated.files().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

#[test]
fn a_change_of_the_setting_removes_the_copy_and_writes_it_again() {
    let project = tempfile::tempdir().expect("a folder");
    let support = project.path().join("generated/src/support");
    let copied = generate(project.path(), "");
    assert!(support.join("describe/tables.rs").is_file());
    let linked = generate(project.path(), "[crate]\nruntime = \"crate\"\n");
    assert!(!support.exists());
    assert_eq!(generate(project.path(), "[crate]\nruntime = \"copied\"\n"), {
        let mut expected = copied.clone();
        // The lock has the digest of the configuration, if any.
        let lock = "schemalock.lock".to_owned();
        let written = fs::read_to_string(project.path().join("generated/schemalock.lock")).expect("a lock");
        expected.insert(lock, written);
        expected
    });
    assert!(support.join("describe/tables.rs").is_file());
    let others = |files: &BTreeMap<String, String>| -> Vec<String> {
        files.keys().filter(|path| !path.starts_with("src/support/")).cloned().collect()
    };
    assert_eq!(others(&copied), others(&linked));
    assert_eq!(others(&linked).len(), linked.len());
    let differing: Vec<&str> = linked
        .iter()
        .filter(|(path, text)| copied[*path] != **text && *path != "schemalock.lock")
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!(differing, ["Cargo.toml", "src/lib.rs"]);
}

#[test]
fn the_manifest_requires_the_version_of_the_generator_and_forwards_features() {
    let project = tempfile::tempdir().expect("a folder");
    let files = generate(project.path(), "[crate]\nruntime = \"crate\"\n");
    let manifest: toml::Table = files["Cargo.toml"].parse().expect("a manifest");
    let version = manifest["dependencies"]["schemalock-runtime"]["version"].as_str();
    assert_eq!(version, Some(concat!("=", env!("CARGO_PKG_VERSION"))));
    assert!(!manifest["dependencies"].as_table().expect("a table").contains_key("jsonschema"));
    for feature in ["inspect", "schemars", "validate"] {
        let brought = manifest["features"][feature].as_array().expect("a list");
        let forwarded = format!("schemalock-runtime/{feature}");
        assert!(brought.iter().any(|one| one.as_str() == Some(forwarded.as_str())), "{feature}: {brought:?}");
    }
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/Cargo.toml");
    if let Ok(text) = fs::read_to_string(runtime) {
        let runtime: toml::Table = text.parse().expect("a manifest");
        assert_eq!(runtime["package"]["version"].as_str(), Some(env!("CARGO_PKG_VERSION")));
        let own: toml::Table = generate(project.path(), "")["Cargo.toml"].parse().expect("a manifest");
        for name in ["jsonschema", "schemars", "serde", "serde_json"] {
            assert_eq!(runtime["dependencies"][name], own["dependencies"][name], "{name}");
        }
    }
}

#[test]
fn a_dependency_of_the_configuration_takes_the_place_of_the_requirement() {
    let project = tempfile::tempdir().expect("a folder");
    let configuration =
        "[crate]\nruntime = \"crate\"\ndependencies = { schemalock-runtime = { path = \"../runtime\" } }\n";
    let files = generate(project.path(), configuration);
    assert!(files["Cargo.toml"].contains("\nschemalock-runtime = { path = \"../runtime\" }\n"));
}

#[test]
fn a_copy_has_no_trace_of_the_package() {
    let project = tempfile::tempdir().expect("a folder");
    for (path, text) in generate(project.path(), "") {
        if path.starts_with("src/support/") {
            for trace in
                ["$crate", "macro_export", "#[doc(hidden)]\npub ", "extern crate", "schemalock_runtime"]
            {
                assert!(!text.contains(trace), "{path} has `{trace}`");
            }
        }
    }
}

#[test]
fn a_module_of_a_build_script_refuses_the_package() {
    let project = tempfile::tempdir().expect("a folder");
    generate(project.path(), "[crate]\nruntime = \"crate\"\n");
    let module = Module::new("messages").configuration(project.path().join("schemalock.toml"));
    let error = module.write_to(&project.path().join("out"), &mut |_| ()).expect_err("a refusal").to_string();
    assert!(error.contains("a module of a build script has its runtime inside"), "{error}");
    assert!(error.contains("schemalock.toml"), "{error}");
}
