//! Schemas: the generator ends with a crate or with messages, and the same twice.

use schemalock::Generator;
use std::fs;

/// Generates from the input as one schema file.
pub fn run(data: &[u8]) {
    let folder = tempfile::tempdir().expect("a directory");
    let schemas = folder.path().join("schemas");
    fs::create_dir(&schemas).expect("a directory");
    fs::write(schemas.join("input.json"), data).expect("a file");
    let generate = || Generator::new().schemas(&schemas).out(folder.path().join("out")).generate();
    match (generate(), generate()) {
        (Ok(one), Ok(other)) => {
            let texts = |generated: &schemalock::GeneratedCrate| format!("{generated:?}");
            assert!(texts(&one) == texts(&other), "two runs differ");
        }
        (Err(_), Err(_)) => {}
        _ => panic!("one of two runs fails"),
    }
}
