//! Where the generated crate is checked in rather than built: a test that notices when it and the schemas
//! drift apart.

use std::fs;
use std::path::Path;

use schemalock::drift;
use schemalock::internals::config::{Config, Overrides};
use schemalock::internals::diagnose::Report;
use schemalock::internals::{pipeline, progress::Silent};

/// All that such a project needs; this one's own crate stands two folders up.
#[test]
fn the_generated_crate_is_what_the_schemas_give() {
    let configuration = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemalock.toml");
    if let Err(drift) = drift::check(&configuration) {
        panic!("{drift}");
    }
}

#[test]
fn a_changed_schema_is_noticed() {
    let project = tempfile::tempdir().unwrap();
    let configuration = project.path().join("schemalock.toml");
    fs::write(&configuration, "name = \"shop\"\n").unwrap();
    let schema = project.path().join("schemas/order.json");
    fs::create_dir(schema.parent().unwrap()).unwrap();
    fs::write(&schema, r#"{"properties": {"id": {"type": "string"}}}"#).unwrap();

    let mut report = Report::default();
    let config = Config::read(Some(&configuration), Overrides::default(), &mut report).unwrap();
    let (_, generated) = pipeline::generate(&config, &Silent, &mut report);
    generated.unwrap().tree.write(&config.out, &|_| true).unwrap();
    assert_eq!(drift::check(&configuration), Ok(()));

    fs::write(&schema, r#"{"properties": {"id": {"type": "integer"}}}"#).unwrap();
    let drift = drift::check(&configuration).unwrap_err();
    assert!(drift.contains("src/types/order.rs"), "{drift}");
    assert!(drift.ends_with("schemalock generate"), "{drift}");
}
