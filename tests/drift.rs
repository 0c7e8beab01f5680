//! The generated crate is what the schemas give: no file is stale, missing or left over.

use std::path::Path;

#[test]
fn the_generated_crate_is_up_to_date() {
    let configuration = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemalock.toml");
    if let Err(drift) = schemalock::drift::check(&configuration) {
        panic!("{drift}");
    }
}
