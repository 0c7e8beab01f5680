//! The results for other people's schemas: the official test suite and three families of schemas.
//!
//! Both read data that is no part of the project, from the folder `SCHEMALOCK_SHARED` or `../shared`
//! beside the project, and do nothing without it. Each prints its tables; with `UPDATE=1` it writes them
//! into its part of `CONFORMANCE.md`.
//!
//! ```sh
//! UPDATE=1 cargo test -p schemalock --test conformance -- --ignored --nocapture --test-threads 1
//! ```

mod common;

#[allow(dead_code, unused_imports, unused_macros)]
#[macro_use]
#[allow(
    clippy::crate_in_macro_def,
    clippy::pedantic,
    reason = "the runtime is linted as generated crates are"
)]
#[path = "../runtime/mod.rs"]
mod support;

/// The two files of the feature `validate` that need no types.
#[allow(dead_code)]
#[path = "../runtime/validate"]
mod validate {
    pub mod schemas;
    mod tagged;
    mod violation;
}

#[path = "conformance/families.rs"]
mod families;
#[path = "conformance/page.rs"]
mod page;
#[path = "conformance/suite.rs"]
mod suite;
#[path = "conformance/typify.rs"]
mod typify_beside;

use std::path::{Path, PathBuf};

#[test]
#[ignore = "compiles one crate for each draft, and reads ../shared"]
fn official_suite() {
    let Some(folder) = shared("json-schema-test-suite") else { return };
    let (text, failures) = suite::run(&folder);
    page::put("The official suite", &text);
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

#[test]
#[ignore = "compiles one crate for each family and version, and reads ../shared"]
fn families_of_schemas() {
    let Some(folder) = shared("families") else { return };
    let (text, failures) = families::run(&folder);
    page::put("Families", &text);
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

#[test]
#[ignore = "reads ../shared"]
fn typify_on_the_same_inputs() {
    let (Some(suite), Some(families)) = (shared("json-schema-test-suite"), shared("families")) else {
        return;
    };
    page::put("typify beside it", &typify_beside::run(&suite, &families));
}

/// Returns a folder of the data, if it is there.
fn shared(name: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let shared = std::env::var_os("SCHEMALOCK_SHARED").map_or(beside, PathBuf::from);
    let folder = shared.join(name).canonicalize();
    if folder.is_err() {
        eprintln!("there is no {}", shared.join(name).display());
    }
    folder.ok()
}
