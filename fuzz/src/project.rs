//! Projects: a configuration, an overlay, a lock and a schema, each hostile, and nothing outside of the crate is
//! written.
//!
//! The input is split at bytes of 0: configuration, overlay, lock, schema.

use schemalock::Generator;
use std::fs;
use std::path::Path;

/// Generates in a project made of the input.
pub fn run(data: &[u8]) {
    let mut parts = data.splitn(4, |byte| *byte == 0);
    let folder = tempfile::tempdir().expect("a directory");
    let project = folder.path().join("project");
    let names =
        ["schemalock.toml", "schemas/overlay.json", "generated/schemalock.lock", "schemas/input.json"];
    for name in names {
        let path = project.join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        fs::write(path, parts.next().unwrap_or_default()).expect("a file");
    }
    let out = project.join("generated");
    let generator = Generator::from_file(project.join("schemalock.toml"));
    let generator = generator.schemas(project.join("schemas")).out(&out);
    if let Ok(generated) = generator.generate() {
        // A crate that is in the way is an error, which is fine.
        let _ = generated.write();
    }
    let others: Vec<String> = entries(folder.path());
    assert_eq!(others, ["project"]);
    let mut beside = entries(&project);
    beside.retain(|name| !name.starts_with('.'));
    assert_eq!(beside, ["generated", "schemalock.toml", "schemas"]);
}

fn entries(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a directory");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
    let mut names: Vec<String> = entries.map(|entry| name(entry).to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
