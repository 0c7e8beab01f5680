//! Warns when the schemas differ from those that `generated/` was made from. Never writes.

use std::path::Path;

fn main() {
    for watched in ["schemas", "generated/schemalock.lock", "schemalock.toml", "build.rs"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let changed = schemalock::drift::changed_inputs(Path::new("schemalock.toml"));
    let what = match changed.as_deref() {
        Some([]) => return,
        Some([only]) => format!("the schema file {only} has changed"),
        Some([first, rest @ ..]) => {
            format!("{} schema files have changed, {first} among them", rest.len() + 1)
        }
        None => "generated/schemalock.lock cannot be read".to_owned(),
    };
    println!("cargo::warning={what} since generated/ was written; run: cargo run -- generate");
}
