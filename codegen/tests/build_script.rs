//! The results of a build script: a module, instructions for Cargo, and every error at once. `examples/build-script`
//! shows that the module compiles and works.

use std::fs;
use std::path::Path;

use schemalock::build::Module;
use tempfile::TempDir;

fn schemas(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("schemas")).unwrap();
    for (name, text) in files {
        fs::write(folder.path().join("schemas").join(name), text).unwrap();
    }
    folder
}

fn write(module: Module, out: &Path) -> (Vec<String>, Result<(), String>) {
    let mut told = Vec::new();
    let result = module.write_to(out, &mut |instruction| told.push(instruction));
    (told, result.map_err(|failure| failure.to_string()))
}

const ORDER: &str =
    r#"{"properties": {"id": {"type": "string"}, "note": {"oneOf": [{"minimum": 1}, {"maxLength": 1}]}}}"#;

#[test]
fn the_module_stands_where_it_was_said() {
    let project = schemas(&[("order.json", ORDER)]);
    let out = tempfile::tempdir().unwrap();
    let module = Module::new("api::messages").schemas(project.path().join("schemas"));
    let (told, result) = write(module, out.path());
    result.unwrap();
    let include = fs::read_to_string(out.path().join("messages.rs")).unwrap();
    assert!(include.ends_with("pub mod messages;\n"), "{include}");
    let order = fs::read_to_string(out.path().join("messages/types/order.rs")).unwrap();
    assert!(order.contains("use crate::api::messages::support::"), "{order}");
    let support = fs::read_to_string(out.path().join("messages/support/describe/macros.rs")).unwrap();
    assert!(!support.contains("crate::support"), "{support}");
    assert!(!out.path().join("messages/Cargo.toml").exists());
    assert!(told[0].starts_with("rustc-check-cfg=cfg(feature, values("), "{told:?}");
    let watched = format!("rerun-if-changed={}/schemas", project.path().display());
    assert!(told.contains(&watched), "{told:?}");
}

#[test]
fn a_second_run_touches_nothing_that_stays() {
    let project = schemas(&[("order.json", ORDER)]);
    let out = tempfile::tempdir().unwrap();
    let module = || Module::new("messages").schemas(project.path().join("schemas"));
    write(module(), out.path()).1.unwrap();
    let time = || fs::metadata(out.path().join("messages/types/order.rs")).unwrap().modified().unwrap();
    let before = time();
    write(module(), out.path()).1.unwrap();
    assert_eq!(time(), before);
    fs::remove_file(project.path().join("schemas/order.json")).unwrap();
    fs::write(project.path().join("schemas/receipt.json"), ORDER).unwrap();
    write(module(), out.path()).1.unwrap();
    assert!(!out.path().join("messages/types/order.rs").exists());
    assert!(out.path().join("messages/types/receipt.rs").exists());
}

#[test]
fn all_errors_come_at_once_and_with_them_what_to_watch() {
    let project = schemas(&[("a.json", "{"), ("b.json", r##"{"$ref": "#/$defs/None"}"##)]);
    let out = tempfile::tempdir().unwrap();
    let (told, result) = write(Module::new("messages").schemas(project.path().join("schemas")), out.path());
    let text = result.unwrap_err();
    assert!(text.contains("a.json") && text.contains("points to nothing"), "{text}");
    assert!(told.iter().any(|one| one.starts_with("rerun-if-changed=")), "{told:?}");
    assert!(!out.path().join("messages.rs").exists());
    let (_, result) = write(Module::new("my-messages"), out.path());
    assert!(result.unwrap_err().contains("cannot be the path of a module"));
    let module = Module::new("messages").schemas(project.path().join("schemas")).root("c.json");
    assert!(write(module, out.path()).1.unwrap_err().contains("there is no schema at `c.json`"));
}
