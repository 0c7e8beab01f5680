//! Drift that a build script notices.

use schemalock::drift;
use schemalock::internals::config::{Config, Overrides};
use schemalock::internals::diagnose::Report;
use schemalock::internals::{pipeline, progress::Silent};
use std::fs;
use std::path::Path;

fn project(folder: &Path) {
    for (path, text) in [
        ("schemalock.toml", "name = \"calls\"\n[remotes]\n\"https://example.com/\" = \"theirs\"\n"),
        (
            "schemas/call.json",
            "{ \"properties\": { \"who\": { \"$ref\": \"https://example.com/person.json\" } } }\n",
        ),
        ("theirs/person.json", "{ \"properties\": { \"name\": { \"type\": \"string\" } } }\n"),
    ] {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    let file = folder.join("schemalock.toml");
    let mut report = Report::default();
    let config = Config::read(Some(&file), Overrides::default(), &mut report).expect("a configuration");
    let (_, generated) = pipeline::generate(&config, &Silent, &mut report);
    let generated = generated.unwrap_or_else(|| panic!("{:?}", report.diagnostics()));
    generated.tree.write(&config.out, &|_| true).expect("it is written");
}

#[test]
fn changed_inputs_are_those_that_were_touched_remotes_among_them() {
    let folder = tempfile::tempdir().expect("a folder");
    project(folder.path());
    let changed = || drift::changed_inputs(&folder.path().join("schemalock.toml"));
    assert_eq!(changed(), Some(Vec::new()));
    fs::write(folder.path().join("theirs/person.json"), "{}\n").expect("a file");
    assert_eq!(changed(), Some(vec!["https://example.com/person.json".to_owned()]));
}
