//! Fails when the generated code and the schemas differ. To correct it, run `cargo run -- generate`.

use schemalock::internals::config::{Config, Overrides};
use schemalock::internals::diagnose::Report;
use schemalock::internals::output::{Drift, Drifting, FileTree};
use schemalock::internals::pipeline;
use schemalock::internals::progress::Silent;
use std::fs;
use std::path::Path;

const LOCK: &str = "schemalock.lock";

/// Returns the project's configuration, and the crate that it gives. Tests run in the root of the project.
fn generated() -> (Config, FileTree) {
    let mut report = Report::default();
    let config = Config::read(None, Overrides::default(), &mut report).expect("schemalock.toml is readable");
    let (_, generated) = pipeline::generate(&config, &Silent, &mut report);
    assert!(!report.has_errors(), "{:?}", report.diagnostics());
    (config, generated.expect("without errors there is a crate").tree)
}

fn compare(tree: &FileTree, out: &Path) -> Drift {
    tree.compare(out, &|_| true, 12).expect("the crate is readable")
}

#[test]
fn the_crate_is_what_the_schemas_give() {
    let (config, tree) = generated();
    let drift = compare(&tree, &config.out);
    assert!(drift.is_fresh(), "run `{} generate`: {:#?}", config.command, drift.files);
    assert!(drift.fresh > 100, "only {} files were compared", drift.fresh);
}

/// The same, in one call, as a project that uses schemalock would have it.
#[test]
fn one_call_notices_drift() {
    let configuration = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemalock.toml");
    if let Err(drift) = schemalock::drift::check(&configuration) {
        panic!("{drift}");
    }
    let missing = schemalock::drift::check(Path::new("no-such-directory/schemalock.toml"));
    assert!(missing.expect_err("a missing configuration cannot pass").contains("no-such-directory"));
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    assert!(generated().1.files == generated().1.files);
}

#[test]
fn a_change_a_loss_and_a_leftover_are_noticed() {
    let (_, tree) = generated();
    let out = tempfile::tempdir().expect("a directory can be made");
    for (path, content) in &tree.files {
        let path = out.path().join(path);
        fs::create_dir_all(path.parent().expect("a file stands in a directory"))
            .expect("a directory can be made");
        fs::write(path, content).expect("a file can be written");
    }
    assert!(compare(&tree, out.path()).is_fresh());

    fs::write(out.path().join(LOCK), "{}").expect("a file can be written");
    fs::remove_file(out.path().join("src/lib.rs")).expect("a file can be removed");
    let leftover = format!("{}\n", tree.files["src/lib.rs"].lines().next().expect("a file has lines"));
    fs::write(out.path().join("src/leftover.rs"), leftover).expect("a file can be written");
    let drift = compare(&tree, out.path());
    let paths = |how| drift.paths(how).collect::<Vec<_>>();
    assert_eq!(paths(Drifting::Stale), [LOCK]);
    assert_eq!(paths(Drifting::Missing), ["src/lib.rs"]);
    assert_eq!(paths(Drifting::Orphan), ["src/leftover.rs"]);
}
